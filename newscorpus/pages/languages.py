"""What the tag of a language says: its language, and which way its text runs."""

_RIGHT_TO_LEFT_SCRIPTS = frozenset(
    {"adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"}
)
_RIGHT_TO_LEFT_LANGUAGES = frozenset(
    {"ar", "arc", "ckb", "dv", "fa", "he", "iw", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"}
)
"""Languages that run so unless their tag names another script."""

SCRIPT_LENGTH = 4


def primary(language: str) -> str:
    """Give the language of a tag without its script and country.

    Args:
        language: A BCP 47 tag.

    Examples:
        >>> primary("en-GB"), primary("ur")
        ('en', 'ur')
    """
    return language.casefold().replace("_", "-").split("-")[0]


def direction(language: str) -> str:
    """Say how the text of a language runs: `ltr` or `rtl`.

    Args:
        language: A BCP 47 tag; its script counts before its language.

    Examples:
        >>> direction("ur"), direction("en-GB"), direction("ku-Arab"), direction("ar-Latn")
        ('rtl', 'ltr', 'rtl', 'ltr')
    """
    first, *rest = language.casefold().replace("_", "-").split("-")
    script = next((part for part in rest if len(part) == SCRIPT_LENGTH and part.isalpha()), None)
    if script:
        return "rtl" if script in _RIGHT_TO_LEFT_SCRIPTS else "ltr"
    return "rtl" if first in _RIGHT_TO_LEFT_LANGUAGES else "ltr"
