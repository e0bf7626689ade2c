"""Papers, agencies, desks and the words for those who write without a name."""

from random import Random

AGENCIES = (
    "AP", "Reuters", "AFP", "Xinhua", "APP", "PTI", "ANI", "IANS", "UNI", "Yonhap", "Kyodo", "TASS",
    "Interfax", "dpa", "UPI", "Bernama", "ANSA", "EFE", "IRNA", "KUNA", "WAM", "SPA", "MENA", "NAN",
)  # fmt: skip
LONG_AGENCIES = (
    "Associated Press", "Agence France-Presse", "Anadolu Agency", "Press Trust of India",
    "Deutsche Presse-Agentur", "Asian News International", "Press Association",
)  # fmt: skip
PAPERS = (
    "Dawn", "The Express Tribune", "The Nation", "The News International", "Business Recorder",
    "The Hindu", "The Daily Star", "Daily Nation", "The Straits Times", "Gulf News", "Arab News",
    "The Guardian", "The New York Times", "The Washington Post", "China Daily", "Bangkok Post",
)  # fmt: skip
_TITLES = (
    "Herald|Post|Gazette|Chronicle|Courier|Tribune|Times|Mercury|Observer|Star-Ledger|Sentinel"
)
_TOWNS = "Wexcombe|Valley|Northern|Port Ellery|Morning|Evening|Daily|Harbour|Capital|St. Aldern"
ROLES = (
    "Our Correspondent", "Our Special Correspondent", "Our Staff Reporter", "Staff Reporter",
    "Staff Report", "Special Correspondent", "Staff Correspondent", "Our Reporter", "Correspondent",
    "Bureau Report", "Staff Writer", "A Reporter", "Our Bureau", "Monitoring Report",
    "From Our Correspondent",
)  # fmt: skip
DESKS = (
    "Web Desk", "News Desk", "Monitoring Desk", "Agencies", "Sports Desk",
    "Online Desk", "Business Desk", "Foreign Desk", "Newsroom", "City Desk",
)  # fmt: skip


def outlet(rng: Random) -> str:
    """Name a paper, real or made up.

    Examples:
        >>> outlet(Random(4)) == outlet(Random(4))
        True
    """
    if rng.randrange(2):
        return rng.choice(PAPERS)
    name = f"{rng.choice(_TOWNS.split('|'))} {rng.choice(_TITLES.split('|'))}"
    return f"{rng.choice(('The ', ''))}{name}"
