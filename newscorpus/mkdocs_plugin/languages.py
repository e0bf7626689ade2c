"""Which language the pages speak: that of the theme, where there is a catalogue for it."""

from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.theme import Theme

from newscorpus.pages.interface import CatalogueError, Interface, interface_for
from newscorpus.pages.languages import primary

log = get_plugin_logger("newscorpus")


def theme_language(theme: Theme) -> str:
    """Give the BCP 47 tag of the language that a theme speaks.

    Args:
        theme: Material says it as `language`, other themes as `locale`.

    Examples:
        >>> theme_language(Theme(name="material", language="ur"))
        'ur'
        >>> theme_language(Theme(name="mkdocs", locale="pt_BR"))
        'pt-BR'
    """
    chosen = theme.get("language") if theme.name == "material" else None
    return str(chosen or theme.locale).replace("_", "-")


def fresh_interface(language: str, folders: tuple[Path, ...]) -> Interface:
    """Give the interface in a language, its catalogues read anew.

    Args:
        language: A BCP 47 tag.
        folders: Where catalogues of the user's may lie.

    Raises:
        PluginError: If one of those cannot be read.
    """
    # under `mkdocs serve` a catalogue may have changed since the build before
    interface_for.cache_clear()
    try:
        return interface_for(language, folders)
    except CatalogueError as error:
        raise PluginError(f"{error}. Mend it, or take it away") from error


def drop_catalogues(files: Files, folders: tuple[Path, ...]) -> None:
    """Keep catalogues from being published, as whatever else lies in a theme is.

    Args:
        files: The files of the site, which are changed in place.
        folders: Where catalogues of the user's may lie.
    """
    for file in tuple(files):
        path = Path(file.abs_src_path or file.src_uri)
        if path.suffix == ".po" and path.parent in folders:
            files.remove(file)


def tell_missing(language: str, spoken: Interface, told: set[str]) -> None:
    """Say once that there is no catalogue for the language of the theme.

    Args:
        language: The language of the theme.
        spoken: What the pages speak.
        told: What was said before, so that a running server does not repeat it at each change.
    """
    if primary(language) == primary(spoken.language) or language in told:
        return
    told.add(language)
    log.info(
        "the theme speaks `%s`, the pages speak English: they have no catalogue for `%s`. To add "
        "one, put it at newscorpus/%s.po in the `custom_dir` of the theme",
        *(language, language, language),
    )
