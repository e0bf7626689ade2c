"""Datelines as papers, wires and companies write them; `slots` has what the braces stand for."""

import re

PAPERS = (
    "{CITY}: ",
    "{CITY} – ",
    "{CITY} — ",
    "{CITY} - ",
    "{CITY}:",
    "{CITY}—",
    "{CITY}/{CITY2}: ",
    "{CITY}/ {CITY2}: ",
    "{CITY} / {CITY2} – ",
    "{CITY}/{CITY2}/{CITY3}: ",
    "{CITY}, {CITY2}: ",
    "{CITY} AND {CITY2}: ",
    "{TOWN}: ",
    "{TOWN} – ",
    "{City}: ",
    "{City} — ",
    "{City}/{City2}: ",
    "{CITY}, {filed:April 7}: ",
    "{CITY}, {Region} – ",
    "{CITY}, {Region} — ",
    "{DC} – ",
    "{CITY}, {filed:April 7} — ",
    "{City}, {filed:7 April} – ",
    "{CITY} ({filed:April 7}): ",
    "{UN}, {filed:April 7}: ",
)
"""From Karachi to New York, papers are content with the place."""

WIRES = (
    # AP, old and new
    "{CITY}, {Region} ({wire:AP}) -- ",
    "{CITY}, {Region} ({wire:AP}) — ",
    "{CITY} ({wire:AP}) _ ",
    "{TOWN}, {RegionOfTown} ({wire:AP}) – ",
    "{DC} ({wire:AP}) — ",
    # Reuters; a page that lost its city
    "{CITY}, {filed:April 7} ({wire:Reuters}) - ",
    "{CITY}/{CITY2}, {filed:April 7} ({wire:Reuters}) - ",
    "{CITY} ({wire:Reuters}) - ",
    "{CITY}/{CITY2} ({wire:Reuters}) - ",
    "({wire:Reuters}) - ",
    "{filed:April 7} ({wire:Reuters}) - ",
    # AFP and those who print it
    "{CITY} ({wire:AFP}) - ",
    "{CITY}, {filed:April 7, 2021} ({wire:AFP}) - ",
    "{CITY}, ({wire} - {filed:April 7, 2021}): ",
    # China and Taiwan
    "{CITY}, {filed:April 7} ({wire:Xinhua}) -- ",
    "{CITY}, {filed:Apr. 7} ({wire:Xinhua}) -- ",
    "{City}, {filed:Apr. 7} ({wire:CNA}) ",
    # Russia
    "{CITY}. {filed:April 7} ({wire:Interfax}) - ",
    "{CITY}. {filed:April 7}. {wire:KAZINFORM} ",
    "{CITY}, {filed:April 7}. /{wire:TASS}/. ",
    "{CITY}, {filed:April 7} ({wire:RIA Novosti}) - ",
    # Korea and Japan
    "{CITY}, {filed:Apr. 7} ({wire:Yonhap}) -- ",
    "{City}, {filed:April 7} ({wire:KCNA}) -- ",
    "{CITY}, {filed:April 7} ({wire:Kyodo}) - ",
    # South Asia
    "{City}, {filed:Apr 7} ({wire:PTI}) ",
    "{City}, {filed:Apr 7} ({wire:PTI}): ",
    "{City} [{Region}], {filed:April 7} ({wire:ANI}): ",
    "{City}, {filed:April 7} ({wire:IANS}) ",
    "{CITY}, {filed:Apr 7} ({wire:APP}): ",
    "{CITY}, {filed:Apr 7} ({wire:APP}):",
    "{CITY} ({wire:Dawn}/{wire:ANN}) — ",
    "{CITY} ({wire:Online}): ",
    # South-East Asia
    "{CITY}, {filed:April 7} ({wire:Bernama}) -- ",
    "{City} ({wire:ANTARA}) - ",
    "{CITY} ({wire:THE STAR}/{wire:ASIA NEWS NETWORK}) - ",
    "{CITY} ({wire:AFP}, {wire:REUTERS}) - ",
    # Europe
    "{City} ({wire:dpa}) - ",
    "({wire:ANSA}) - {City}, {filed:April 7} - ",
    "{City}, {filed:Apr 7} ({wire:EFE}).- ",
    # The Middle East
    "{City}, {filed:April 7}, {wire:IRNA} – ",
    "{CITY}, {filed:Apr. 07} ({wire:MNA}) – ",
    "{City}, {filed:April 07, 2021}, {wire:SPA} -- ",
    "{CITY}, {filed:7th April, 2021} ({wire:WAM}) -- ",
    "{City}, {filed:April 07} ({wire:QNA}) - ",
    "{City}, {filed:April 7} ({wire:Petra})- ",
    # Africa and the Americas
    "{City}, {filed:April 7, 2021} ({wire:NAN}) ",
    "{CITY}, {filed:Apr 7 2021} ({wire:IPS}) - ",
    "{City}, {filed:Apr 7} ({wire:Prensa Latina}) ",
    "{CITY}, {filed:April 7} ({wire:UPI}) -- ",
    # Broadcasters
    "{City}, {Region} ({wire:CNN}) -- ",
    "({wire}) -- ",
    "{City} ({wire:CNN})",
    # Any agency
    "{CITY}, {filed:Apr 7} ({wire}) — ",
    "{CITY} ({wire}/{wire2}) – ",
    "{CITY}: {filed:April 7} ({wire}) ",
)
"""From the agencies' own pages and from papers that print them; each comment names the region."""

RELEASES = (
    "{CITY}, {filed:April 7, 2021} /{wire:PRNewswire}/ -- ",
    "{CITY}, {Region}, {filed:April 7, 2021} /{wire:PRNewswire}/ -- ",
    "{CITY}, {Region}--({wire:BUSINESS WIRE})--",
    "{CITY}, {filed:April 07, 2021} ({wire:GLOBE NEWSWIRE}) -- ",
    "{CITY}, {Region} – {filed:April 7, 2021} – ",
    "{City}, {filed:7 April 2021} – ",
)
"""From companies and offices, through the services that spread what they say."""

ALONE = ("{CITY}", "{CITY}:", "{CITY} —", "{CITY}, {Region} —", "{City}", "{CITY} ({wire:AA})")
"""On a line above the report, as Anadolu and Voice of America have them."""

GROUPS: dict[str, tuple[str, ...]] = {
    "paper-dateline": PAPERS,
    "wire-dateline": WIRES,
    "release-dateline": RELEASES,
    "dateline-alone": ALONE,
}

_SEPARATOR = re.compile(r"[^\w\s{}()\[\]/]*$")


def separator(form: str) -> str:
    """Give what stands at the end of a dateline.

    Examples:
        >>> separator("{CITY}, {filed:April 7} ({wire:UPI}) -- ")
        '--'
    """
    found = _SEPARATOR.search(form.rstrip())
    return found[0] if found else ""
