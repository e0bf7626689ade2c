"""The catalogues of messages: gettext's files, one a language, read when a site asks for them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from gettext import GNUTranslations, NullTranslations
from importlib.resources import files
from importlib.resources.abc import Traversable
from io import BytesIO
from pathlib import Path

from babel.messages import Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po

SOURCE_LANGUAGE = "en"
"""The language that the messages are written in, which needs no catalogue."""

_ENDING = ".po"

_NAMES = re.compile(r"%\((\w+)\)")


class CatalogueError(ValueError):
    """A catalogue of the user's that cannot be read."""


def languages(folders: Sequence[Path] = ()) -> tuple[str, ...]:
    """Name the languages that there is a catalogue for, as BCP 47 tags.

    Args:
        folders: Folders of the user's with catalogues named like `de.po`.

    Examples:
        >>> languages()
        ('en', 'ru', 'tr', 'ur')
    """
    found = {path.name.removesuffix(_ENDING) for path in _catalogues(folders)}
    return tuple(sorted({SOURCE_LANGUAGE, *found}))


def read_catalogue(language: str, folders: Sequence[Path] = ()) -> NullTranslations:
    """Read the messages of a language, those of the user's first.

    Args:
        language: One of `languages`.
        folders: As there.

    Raises:
        CatalogueError: If a file is no catalogue.
    """
    wanted = [path for path in _catalogues(folders) if path.name == f"{language}{_ENDING}"]
    catalogue = NullTranslations()
    for path in reversed(wanted):
        found = _read(path)
        found.add_fallback(catalogue)
        catalogue = found
    return catalogue


def _catalogues(folders: Sequence[Path]) -> Iterator[Traversable]:
    own = files(__package__) / "translations"
    for folder in (*folders, own):
        if folder.is_dir():
            yield from (path for path in folder.iterdir() if path.name.endswith(_ENDING))


def _read(path: Traversable) -> NullTranslations:
    compiled = BytesIO()
    try:
        with path.open("rb") as file:
            catalogue = read_po(file, abort_invalid=True)
        write_mo(compiled, catalogue)
        compiled.seek(0)
        found = GNUTranslations(compiled)
    except (OSError, PoFileError, LookupError, ValueError, TypeError) as error:
        raise CatalogueError(f"{path}: not a catalogue of messages: {error}") from error
    for message in catalogue:
        if message.id and not _can_be_filled_in(message):
            raise CatalogueError(
                f"{path}:{message.lineno}: the placeholders are not those of the message: "
                f"{message.string!r}"
            )
    return found


def _can_be_filled_in(message: Message) -> bool:
    """Try a translation with its values, so that no page stumbles over it."""
    ids, texts = _forms(message.id), _forms(message.string)
    values = {name: "" for text in ids for name in _NAMES.findall(text)}
    if message.pluralizable:
        values["n"] = ""
    try:
        # a message without values is never filled in: its percent signs are what they are
        return all(isinstance(text % values, str) for text in texts if values)
    except (KeyError, TypeError, ValueError):
        return False


def _forms(words: str | Iterable[str] | None) -> tuple[str, ...]:
    return (words,) if isinstance(words, str) else tuple(words or ())
