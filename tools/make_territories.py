"""Write the gazetteer of territories anew: ISO 3166 codes with the English names that CLDR has.

Run it with `pip install babel==2.18.0` and `python tools/make_territories.py`.
"""

import re
from pathlib import Path

from babel import Locale

GAZETTEERS = Path(__file__).parent.parent / "newscorpus" / "gazetteers"

NOT_ISO = frozenset({
    "AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ",
})  # fmt: skip
"""Codes that CLDR has and ISO 3166 does not assign to a territory. `XK` stays: it is what everybody
uses for Kosovo."""

OTHER_NAMES = {
    "AE": "UAE|U.A.E.|Emirates|Emirati|Emiratis",
    "BA": "Bosnia|Herzegovina",
    "CD": "Congo|DRC",
    "CG": "Congo-Brazzaville|Republic of the Congo|Republic of Congo",
    "CI": "Ivory Coast",
    "CV": "Cabo Verde",
    "CZ": "Czech Republic",
    "GB": "England|Scotland|Wales|Northern Ireland",
    "HK": "Hong Kong",
    "MM": "Myanmar|Burma|Burmese",
    "MO": "Macau|Macao",
    "PS": "Palestine",
    "SZ": "Swaziland",
    "TL": "East Timor",
    "TR": "Turkey",
    "ST": "Sao Tome and Principe",
}
"""Names in use that CLDR does not give, and those by which `countries.tsv` lists a territory."""

ADJECTIVES = {
    "AG": "Antiguan|Antiguans",
    "BJ": "Beninese",
    "BM": "Bermudian|Bermudians",
    "BS": "Bahamian|Bahamians",
    "BZ": "Belizean|Belizeans",
    "CV": "Cape Verdean|Cape Verdeans",
    "GD": "Grenadian|Grenadians",
    "HK": "Hongkonger|Hongkongers|Hong Konger|Hong Kongers",
    "KM": "Comorian|Comorians",
    "LI": "Liechtensteiner",
    "LS": "Basotho",
    "MU": "Mauritian|Mauritians",
    "PR": "Puerto Rican|Puerto Ricans",
    "SB": "Solomon Islander|Solomon Islanders",
    "SC": "Seychellois",
    "SR": "Surinamese",
    "TO": "Tongan|Tongans",
    "TT": "Trinidadian|Trinidadians",
    "VU": "Ni-Vanuatu",
    "WS": "Samoan|Samoans",
}
"""Words for people of territories that `countries.tsv` does not list."""

HEADER = """\
# Territories of the world: ISO 3166 code, English names, and words for their people where
# `countries.tsv` has none; names of one kind are separated by |. The first name is the usual one.
# Source: Unicode CLDR (cldr.unicode.org), English names of territories, Unicode License v3, through
# babel 2.18.0; further names compiled for this project, MIT.
# Changes: codes that ISO 3166 does not assign are left out, `&` and `St.` also written out.
"""


def _names(name: str) -> list[str]:
    """Give a name of CLDR as newspapers write it."""
    plain = re.sub(r"\s+SAR China$|\s*\(.*?\)", "", name).replace("’", "'")
    written = plain.replace("&", "and").replace("St. ", "Saint ")
    return [name for name in dict.fromkeys((plain, written)) if " - " not in name]


def main() -> None:
    """Write the file, and say which countries have no code."""
    lines: list[str] = []
    known: set[str] = set()
    for code, name in sorted(Locale("en").territories.items()):
        if re.fullmatch("[A-Z]{2}", code) and code not in NOT_ISO:
            names = [*_names(name), *filter(None, OTHER_NAMES.get(code, "").split("|"))]
            known.update(names)
            lines.append("\t".join((code, "|".join(names), ADJECTIVES.get(code, ""))).rstrip())
    path = GAZETTEERS / "territories.tsv"
    path.write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")
    countries = (GAZETTEERS / "countries.tsv").read_text("utf-8").splitlines()
    names_of_countries = {line.split("\t")[0] for line in countries if not line.startswith("#")}
    print("without a code:", ", ".join(sorted(names_of_countries - known)))


if __name__ == "__main__":
    main()
