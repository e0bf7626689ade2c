"""A language of wide letters and a corpus of Cyrillic ones: what stays Latin, no catalogue has."""

import re
from enum import Enum
from pathlib import Path
from string import ascii_lowercase, ascii_uppercase
from typing import Any, TypeVar

import attrs
from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from newscorpus.diagnostics import Diagnostic
from newscorpus.models.article import Reading
from newscorpus.models.dates import Date
from newscorpus.settings import SiteSettings
from tests.messages import extracted

LANGUAGE = "ka"
"""Georgian: its months and days, which come with babel, are in no Latin letters either."""

OPENING, CLOSING = "⟦⟧"
"""What stands around every message."""

_WIDE = str.maketrans(
    {letter: chr(ord(letter) + 0xFEE0) for letter in ascii_lowercase + ascii_uppercase}
)
_PLACEHOLDER = re.compile(r"(%\(\w+\)s|%%)")

_FOREIGN = str.maketrans(
    ascii_lowercase + ascii_uppercase, "абвгдежзийклмнопрстуфхцчшщАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩ"
)
_FRAGMENT = re.compile(r"#[a-z]+\d+\Z")

_KEPT = frozenset({"field", "kind", "code", "path", "digest", "rule", "unit", "url"})
"""Fields that hold no words of a text: names of things, and what programs read."""

_ENGLISH_ONLY = frozenset({"why", "because", "qualifier"})
"""Fields that hold sentences of the analyses, which pages must mark as English."""

_DATES = frozenset({"date", "updated", "displayed"})
"""Fields of which the value is no text but a date."""

T = TypeVar("T")


def pseudo(message: str) -> str:
    """Give a message in wide letters and brackets, with its placeholders as they are.

    A message without a letter, such as a comma, is no word of the interface.
    """
    pieces = _PLACEHOLDER.split(message)
    if not any(letter.isalpha() for letter in _PLACEHOLDER.sub("", message)):
        return message
    wide = (p if _PLACEHOLDER.fullmatch(p) else p.translate(_WIDE) for p in pieces)
    return f"{OPENING}{''.join(wide)}{CLOSING}"


def pseudo_settings(folder: Path, **options: Any) -> SiteSettings:  # noqa: ANN401
    """Give the settings of a site whose messages are all in wide letters.

    Args:
        folder: Where the catalogue is written; it holds what is extracted from code and templates.
        **options: Further settings.
    """
    catalogue = Catalog(locale=LANGUAGE)
    for text in extracted():
        forms = tuple(map(pseudo, text.forms))
        catalogue.add(text.id, forms if len(forms) > 1 else forms[0], context=text.context)
    with (folder / f"{LANGUAGE}.po").open("wb") as file:
        write_po(file, catalogue)
    return SiteSettings(language=LANGUAGE, catalogues=(folder,), **options)


def foreign(text: str) -> str:
    """Give a text in other letters, as long as it was; the fragment of a finding stays."""
    fragment = _FRAGMENT.search(text)
    end = fragment.start() if fragment else len(text)
    return text[:end].translate(_FOREIGN) + text[end:]


def transliterated(value: T, field: str = "") -> T:
    """Give a corpus whose articles and findings have other letters at the same places.

    Args:
        value: A corpus, or what stands in one.
        field: The name of the field that holds it.
    """
    return _changed(value, field)  # type: ignore[no-any-return]


def _changed(value: Any, field: str) -> Any:  # noqa: ANN401 -- whatever a model holds
    if field in _KEPT or field in _ENGLISH_ONLY or isinstance(value, Enum | Diagnostic | Date):
        return value
    if field == "language":
        # no text of an article is English, so that what is marked so is the analyses'
        return "de" if value == "en" else value
    if isinstance(value, str):
        return foreign(value)
    if isinstance(value, tuple):
        return tuple(_changed(item, field) for item in value)
    if hasattr(value, "items"):
        return {foreign(str(key)): _changed(item, "") for key, item in value.items()}
    return _evolved(value) if attrs.has(type(value)) else value


def _evolved(value: Any) -> Any:  # noqa: ANN401
    kept = {"value", "alternatives"} if _is_date(value) else frozenset()
    changes = {
        each.alias: _changed(getattr(value, each.name), each.name)
        for each in attrs.fields(type(value))
        if each.init and each.name not in kept
    }
    return attrs.evolve(value, **changes)


def _is_date(value: object) -> bool:
    return isinstance(value, Reading) and value.field in _DATES
