"""Words of our own making for news that never happened, and the sentences built from them."""

from collections.abc import Sequence
from random import Random

PEOPLE = (
    "Amina Rehman", "Jonas Hallberg", "Li Wenqing", "Chidi Okafor", "Sofia de la Cruz",
    "Tariq Mehmood Awan", "Ursula van der Berg", "Kim Soo-jin", "J.B. Whitcombe", "Ludmila Petrova",
    "Owen McAllister", "Fatima al-Sayed", "Rajesh K. Menon", "Noa Ben-Ari", "Thandiwe Dube",
    "Marie-Claude Perrin", "Bilal Hussain", "Gao Yun", "Pedro Alvarado", "Ingrid O'Shea",
)  # fmt: skip
CITIES = (
    "Islamabad", "Karachi", "Lahore", "Washington", "Beijing", "Moscow", "Kabul", "New Delhi",
    "London", "Paris", "Nairobi", "Seoul", "Tokyo", "Rio de Janeiro", "Port-au-Prince", "Geneva",
    "Brussels", "Tehran", "Jakarta", "Buenos Aires", "Quetta", "Peshawar", "Rawalpindi", "Canberra",
)  # fmt: skip
TOWNS = ("Toba Tek Singh", "Landi Kotal", "Wexcombe", "Sankt Aldern", "Port Ellery", "Chakdara")
"""Places too small for any gazetteer, some of them made up."""

REGIONS = ("Pakistan", "Calif.", "Afghanistan", "Haiti", "Kenya", "N.Y.", "Punjab", "Brazil")
AGENCIES = ("AP", "Reuters", "AFP", "Xinhua", "APP", "PTI", "Yonhap", "Interfax", "dpa", "UPI")
OUTLETS = ("Dawn", "The Valley Post", "Morning Courier", "Daily Ledger", "The Northern Star")
ROLES = ("Our Correspondent", "Staff Reporter", "Our Special Correspondent", "Staff Report")
DESKS = ("Web Desk", "News Desk", "Monitoring Desk")

_SUBJECTS = (
    "The government", "A court in the capital", "The central bank", "The finance ministry",
    "Rescue teams", "Farmers in the north", "The national airline", "Officials of both countries",
    "Doctors at the main hospital", "The opposition", "A panel of experts", "The river authority",
)  # fmt: skip
_VERBS = (
    "announced", "rejected", "discussed", "welcomed", "delayed", "approved", "questioned",
    "described", "defended", "reviewed",
)  # fmt: skip
_OBJECTS = (
    "a plan to widen the old harbour", "new rules for bus drivers", "the third stage of the canal",
    "a loan of $2.5 billion for schools", "the sale of 40 per cent of the railway",
    "talks on the price of wheat", "a report on the floods of last year",
    "the opening of two bridges", "a ban on burning stubble", "the terms of the gas contract",
)  # fmt: skip
_ENDS = (
    "on Monday", "on Wednesday", "late on Friday", "after a meeting of two hours", "this week",
    "in a letter to the assembly", "despite protests in several towns", "for the second time",
)  # fmt: skip
_QUOTES = (
    "We will not wait for another winter", "This is only the first step",
    "Nobody has told us what it will cost", "The work goes on as agreed",
    "There is no reason to worry",
)  # fmt: skip
_HEADLINES = (
    "{object} divides the cabinet", "{city} counts the cost of {object}",
    "No decision yet on {object}",
    "{object}: what is known so far", "Why {object} matters to {city}", "{city} awaits {object}",
)  # fmt: skip


def sentence(rng: Random) -> str:
    """Write one sentence, sometimes with a remark in quotation marks."""
    subject, verb, thing, end = (rng.choice(t) for t in (_SUBJECTS, _VERBS, _OBJECTS, _ENDS))
    kind = rng.random()
    if kind < 0.2:  # noqa: PLR2004 -- a fifth of the sentences quote somebody
        return f"“{rng.choice(_QUOTES)},” {rng.choice(PEOPLE)} said {end}."
    if kind < 0.3:  # noqa: PLR2004 -- a tenth of them have a figure
        return f"{subject} said {rng.randint(2, 900)} people had {verb} {thing} {end}."
    return f"{subject} {verb} {thing} {end}."


def paragraphs(rng: Random, count: int) -> tuple[str, ...]:
    """Write paragraphs of two to four sentences."""
    return tuple(" ".join(sentence(rng) for _ in range(rng.randint(2, 4))) for _ in range(count))


def headline(rng: Random) -> str:
    """Write a headline without a full stop."""
    words = rng.choice(_HEADLINES).format(object=rng.choice(_OBJECTS), city=rng.choice(CITIES))
    return words[0].upper() + words[1:]


def pick(rng: Random, table: Sequence[str], count: int) -> tuple[str, ...]:
    """Take different entries of a table."""
    return tuple(rng.sample(table, count))
