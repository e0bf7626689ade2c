"""The catalogues of messages: gettext's files, one a language, read when a site asks for them."""

from collections.abc import Iterator, Sequence
from gettext import GNUTranslations, NullTranslations
from importlib.resources import files
from importlib.resources.abc import Traversable
from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po

SOURCE_LANGUAGE = "en"
"""The language that the messages are written in, which needs no catalogue."""

_ENDING = ".po"


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
            write_mo(compiled, read_po(file, abort_invalid=True))
    except (PoFileError, UnicodeDecodeError, ValueError) as error:
        raise CatalogueError(f"{path}: not a catalogue of messages: {error}") from error
    compiled.seek(0)
    return GNUTranslations(compiled)
