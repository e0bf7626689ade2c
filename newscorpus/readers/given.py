"""Fields that are given beside the report, by front matter or by the columns of a table."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum

import attrs

from newscorpus.diagnostics import Code, Diagnostic, catalogue
from newscorpus.models.article import Confidence, Credit, Reading, Status
from newscorpus.readers.given_values import credits_of, date_of, words_of
from newscorpus.readers.given_words import Words
from newscorpus.readers.witnesses import Witness
from newscorpus.settings import ReadSettings
from newscorpus.slugs import slug_path
from newscorpus.text import Position

LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
ADDRESS = re.compile(r"https?://[^\s/]+\.[^\s]+", re.IGNORECASE)
_ADDRESS_OF_PAGE = re.compile(r"https?://[^\s/]+/[^\s]+", re.IGNORECASE)


class Shape(StrEnum):
    """What a value is made of."""

    ONE = "one"
    """A single value, or none."""

    LIST = "list"
    MAPPING = "mapping"


@attrs.frozen
class Entry:
    """A key of front matter or a column, with what stands there."""

    key: str
    """As it is written."""

    words: tuple[Words, ...]
    """The single values: all of a list, the `name` of a mapping."""

    value: object
    """What metadata keeps of it, as JSON has it."""

    position: Position | None = None
    shape: Shape = Shape.ONE


@attrs.define
class Given:
    """What is given beside the report, as far as it was read."""

    origin: str
    """`frontmatter` or `columns`: how the ids of rules begin."""

    settings: ReadSettings
    id: str | None = None
    readings: list[Reading] = attrs.field(factory=list)
    witnesses: list[Witness] = attrs.field(factory=list)
    credits: list[Credit] = attrs.field(factory=list)
    places: tuple[str, ...] = ()
    """Of a dateline, for a report that has none."""

    metadata: dict[str, object] = attrs.field(factory=dict)
    """What no field is for, or could not be used."""

    diagnostics: list[Diagnostic] = attrs.field(factory=list)

    def read(self, field: str, value: str, words: Words, *, others: Iterable[str] = ()) -> None:
        """Note how a field was read."""
        rule = f"{self.origin}.{field if field != 'dateline' else 'place'}"
        self.readings.append(
            Reading(
                field,
                value,
                Status.GIVEN,
                words.verbatim,
                rule,
                words.span,
                Confidence.HIGH,
                tuple(others),
            )
        )

    def blame(self, code: Code, entry: Entry, found: str, example: str) -> None:
        """Say that a value cannot be used as it stands."""
        place = entry.words[0].position if entry.words else entry.position
        self.diagnostics.append(code.at(place, key=entry.key, found=found, example=example))


def read_given(
    entries: Sequence[Entry],
    fields: Mapping[str, tuple[str, int]],
    origin: str,
    settings: ReadSettings,
) -> Given:
    """Read the fields that entries give, and keep the other entries as metadata.

    Where two name one field, the likelier name counts; the other is kept as metadata as well.

    Args:
        entries: In the order of the file, each key once.
        fields: The field of a key and the rank of the key among the names of the field.
        origin: `frontmatter` or `columns`.
        settings: How dates are read.
    """
    given = Given(origin, settings)
    chosen: dict[str, Entry] = {}
    known = [entry for entry in entries if entry.key in fields]
    for entry in sorted(known, key=lambda entry: fields[entry.key][1]):
        field = fields[entry.key][0]
        if entry.words and _READERS.get(field, _read_text)(given, field, entry):
            chosen.setdefault(field, entry)
        elif not entry.words and entry.shape is Shape.MAPPING:
            given.blame(
                catalogue.FRONT_MATTER_TYPE,
                entry,
                "a mapping",
                f"`{entry.key}: {_EXAMPLES.get(field, '…')}`",
            )
    used = {entry.key for entry in chosen.values()}
    for entry in entries:
        is_complete = entry.shape is Shape.ONE or fields.get(entry.key, ("", 0))[0] in _LISTS
        if entry.key not in used or not is_complete:
            given.metadata[entry.key] = entry.value
    return given


_LISTS = frozenset({"credits", "places"})
"""Fields that hold several values."""


def _only(given: Given, entry: Entry, example: str) -> Words:
    """Give the first of several values, and say so."""
    if len(entry.words) > 1:
        given.blame(catalogue.FRONT_MATTER_TYPE, entry, "a list", example)
    return entry.words[0]


def _read_text(given: Given, field: str, entry: Entry) -> bool:
    words = _only(given, entry, f"`{entry.key}: {_EXAMPLES.get(field, '…')}`")
    value = words_of(words.text)
    if field == "outlet" and _ADDRESS_OF_PAGE.fullmatch(value):
        return _read_address(given, "url", entry)
    if value:
        given.read(field, value, words, others=map(words_of, (w.text for w in entry.words[1:])))
    return bool(value)


_EXAMPLES = {"title": "Rain", "outlet": "Dawn", "subtitle": "More to come"}


def _read_address(given: Given, field: str, entry: Entry) -> bool:
    words = entry.words[0]
    value = words.text.strip()
    if any(reading.field == field for reading in given.readings):
        return False
    if not ADDRESS.fullmatch(value):
        if entry.key.casefold() in {"url", "link", "permalink"}:
            example = "an address such as `https://example.org/rain`"
            given.blame(catalogue.CANNOT_BE, entry, repr(value), example)
        return False
    given.read(field, value, words)
    return True


def _read_language(given: Given, field: str, entry: Entry) -> bool:
    words = _only(given, entry, f"`{entry.key}: en`")
    value = words.text.strip().replace("_", "-")
    if not LANGUAGE.fullmatch(value):
        example = "a tag such as `en` or `pt-BR`"
        given.blame(catalogue.CANNOT_BE, entry, repr(words.text), example)
        return False
    given.read(field, value, words)
    return True


def _read_date(given: Given, field: str, entry: Entry) -> bool:
    words = _only(given, entry, f"`{entry.key}: 2021-04-07`")
    written, confidence = date_of(words, given.settings)
    given.witnesses.append(
        Witness(
            given.origin if field == "date" else field,
            written,
            f"{given.origin}.{field}",
            confidence,
            name=entry.key,
            is_beside=words.span is None,
        )
    )
    return written.date is not None


def _read_credits(given: Given, field: str, entry: Entry) -> bool:
    for words in entry.words:
        for credit in credits_of(words):
            given.credits.append(credit)
            given.read(field, credit.name, Words(credit.name, credit.verbatim, credit.span))
    return True


def _read_places(given: Given, _field: str, entry: Entry) -> bool:
    if given.places:
        return False
    given.places = tuple(words_of(words.text) for words in entry.words)
    given.read("dateline", "; ".join(given.places), entry.words[0])
    return True


def _read_id(given: Given, _field: str, entry: Entry) -> bool:
    if given.id is not None:
        return False
    words = _only(given, entry, f"`{entry.key}: flood-in-sindh`")
    given.id = slug_path(words_of(words.text))
    if given.id != words.text and given.origin == "frontmatter":  # ids of tables are seldom fit
        problem = catalogue.ID_MADE_FIT.at(words.position, id=words.text, fit=given.id)
        given.diagnostics.append(problem)
    return True


_READERS: dict[str, Callable[[Given, str, Entry], bool]] = {
    "date": _read_date,
    "updated": _read_date,
    "displayed": _read_date,
    "credits": _read_credits,
    "url": _read_address,
    "language": _read_language,
    "places": _read_places,
    "id": _read_id,
}
