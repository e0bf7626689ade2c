"""What stands beside a name in a by-line and credits nobody: places, addresses, trades, papers."""

import re

# words of trades that end no name: "Health Editor", "Globe Staff"
_TRADE = (
    r"(?:[Ee]ditor|[Cc]orrespondent|[Cc]ontributor|[Cc]olumnist|[Rr]eporter|[Ww]riter|[Aa]nalyst"
    r"|[Pp]roducer|[Pp]hotographer|[Ss]taff|[Rr]eport|[Cc]hief|[Bb]oard)s?"
)
_BEFORE_TRADES = frozenset((
    "Business", "Chief", "City", "Crime", "Defence", "Diplomatic", "Economics", "Education",
    "Entertainment", "Environment", "Foreign", "Health", "Legal", "Medical", "National",
    "Political", "Science", "Senior", "Special", "Sports", "Staff", "Technology", "Transport",
))  # fmt: skip
_TRADE_NEXT = re.compile(rf"\s{_TRADE}\b")
_IS_TRADE = re.compile(rf"(?:.*\s)?(?:{_TRADE}|CORRESPONDENT|REPORTER|STAFF|REPORT)\Z")
_BESIDE = (
    # "in Kabul", "from New York"
    re.compile(r"\s+(?:in|at|from)\s+[A-Z][\w .,’'-]*"),
    # an address: "jane@example.org", and in brackets
    re.compile(r"\s*[,|(<]?\s*[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)>]?"),
    # "@janedoe"
    re.compile(r"\s*[,|(]?\s*@\w+\)?"),
    # "for The Evening Post", "of The Oregonian", "Special to the Star"
    re.compile(
        r"(?:\s+for\s+(?:[Tt]he\s)?|\s+of\s+[Tt]he\s|,?\s+[Ss]pecial\s(?:to|for)\s(?:[Tt]he\s)?)"
        r"[A-Z][\w .&’'-]*\Z"
    ),
    # " Political editor", " Globe Correspondent"; behind a comma a role may be credited
    re.compile(rf"\s+(?:[A-Z][\w’'&.-]*\s){{1,3}}{_TRADE}\Z"),
    # " and staff", " and wire reports"
    re.compile(r"\s+(?:and|&)\s+(?:wire\s)?(?:staff|reports?)(?:\sreports?)?\Z"),
    # "; photographs by John Roe"
    re.compile(
        r"\s*[,;|]\s*(?:photo\w*|pictures|video|graphics)\s+by\s[^\n]{3,60}\Z", re.IGNORECASE
    ),
    # " BBC News, Islamabad"
    re.compile(r"\s+[A-Z]{3,}(?:\s[A-Z][\w’'-]*)*(?:,\s[A-Z][\w .’'-]*)?\Z"),
)


def match_beside(text: str, start: int, end: int) -> re.Match[str] | None:
    """Read what may follow a name.

    Examples:
        >>> match_beside(" for The Evening Post", 0, 21).end()
        21
        >>> match_beside(" of South Korea", 0, 15) is None
        True
    """
    found = (pattern.match(text, start, end) for pattern in _BESIDE)
    return next((match for match in found if match), None)


def begins_trade(word: str) -> bool:
    """Say whether a word behind a name begins a trade: `Staff Writer`, `Special to …`.

    Examples:
        >>> begins_trade("Political"), begins_trade("Khan")
        (True, False)
    """
    return word.title() in _BEFORE_TRADES or is_trade(word)


def goes_on_as_trade(text: str, start: int, end: int) -> bool:
    """Say whether a trade comes next, as behind `Jane Doe Political` in `… Political editor`."""
    return bool(_TRADE_NEXT.match(text, start, end))


def is_trade(words: str) -> bool:
    """Say whether words name a trade and not a person: `Health Editor`, `Globe Staff`."""
    return bool(_IS_TRADE.match(words))
