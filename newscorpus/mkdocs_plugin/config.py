"""What stands under `newscorpus` in the plugins of `mkdocs.yml`."""

import re
from pathlib import Path

from mkdocs.config import config_options as options
from mkdocs.config.base import BaseConfigOption, Config, ValidationError

from newscorpus.readers.files import ALIASES_FILE, TOPICS_FILE
from newscorpus.settings import DateOrder, ReadSettings

_DEFAULTS = ReadSettings()
_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


class ArticlesFolder(options.Dir):
    """A folder that must be there, with a message for those who have not made it yet."""

    def run_validation(self, value: object) -> str:
        """Give the folder as an absolute path.

        Raises:
            ValidationError: If there is no such folder.
        """
        folder = super().run_validation(value)
        if Path(folder).is_dir():
            return folder
        found = "is a file" if Path(folder).exists() else "does not exist"
        raise ValidationError(
            f"the folder of articles {found}: {folder}. Put one article a file there, or name "
            "another folder, as seen from mkdocs.yml: `articles: FOLDER` under `newscorpus`"
        )


class TopicsFile(options.File):
    """A file of topics that must be there when it is named."""

    def run_validation(self, value: object) -> str:
        """Give the file as an absolute path.

        Raises:
            ValidationError: If there is no such file.
        """
        path = super().run_validation(value)
        if Path(path).is_file():
            return path
        raise ValidationError(
            f"there is no such file: {path}. Name one as seen from mkdocs.yml, or leave `topics` "
            f"out: a {TOPICS_FILE} in the folder of articles is found by itself"
        )


class LanguageTag(options.Type[str]):
    """A BCP 47 tag."""

    def __init__(self, default: str) -> None:
        super().__init__(str, default=default)

    def run_validation(self, value: object) -> str:
        """Give the tag as it was written.

        Raises:
            ValidationError: If it has not the form of a tag.
        """
        if value is False:
            raise ValidationError('YAML reads a bare `no` as false: write "no" in quotes')
        tag = super().run_validation(value)
        if _LANGUAGE_TAG.fullmatch(tag):
            return tag
        raise ValidationError(f"a language is a tag such as `en`, `de` or `pt-BR`, not {tag!r}")


class Years(BaseConfigOption[tuple[int, int]]):
    """A first and a last year."""

    def __init__(self, default: tuple[int, int]) -> None:
        super().__init__()
        self.default = default

    def run_validation(self, value: object) -> tuple[int, int]:
        """Give the two years.

        Raises:
            ValidationError: If there are not two, or they run backwards.
        """
        match value:
            case [int(first), int(last)] if first <= last:
                return first, last
        raise ValidationError(f"expected a first and a last year, as [1995, 2035], not {value!r}")


class NewscorpusConfig(Config):  # type: ignore[no-untyped-call] # MkDocs types it in part
    """The options of the plugin; none is required."""

    articles = ArticlesFolder(default="articles")
    """The folder of articles, as seen from `mkdocs.yml`."""

    topics = options.Optional(TopicsFile())
    """The file of topics; without this, `topics.yml` in the folder of articles, if it is there."""

    suggestions = options.Type(bool, default=True)
    """Whether topics are suggested, and marked as such, where there is no file of topics."""

    language = LanguageTag(default=_DEFAULTS.language)
    """The BCP 47 tag of articles that do not name their language."""

    date_order = options.Choice(
        tuple(order.value for order in DateOrder), default=_DEFAULTS.date_order.value
    )
    """How 07/04/2021 is read: `dmy` as 7 April, `mdy` as 4 July."""

    years = Years(default=_DEFAULTS.years)
    """The first and the last year offered for a date that is written without one."""

    include = options.ListOfItems(options.Type(str), default=list(_DEFAULTS.include))
    """Globs of the files that are articles, relative to their folder."""

    exclude = options.ListOfItems(options.Type(str), default=list(_DEFAULTS.exclude))
    """Globs of files to leave out, relative to their folder."""

    downloads = options.Type(bool, default=True)
    """Whether the corpus is published as data too: JSON Lines, CSV, SQLite, Parquet."""

    navigation = options.Type(bool, default=True)
    """Whether home, articles, topics and timeline are put into the navigation."""

    search = options.Choice(("auto", "pagefind", "theme"), default="auto")
    """Who searches: Pagefind's index with a page of ours, or the theme.

    `auto`: Pagefind where it is installed, else the theme. With Pagefind, the theme's own index
    stays empty, and only articles are found.
    """

    cards = options.Type(bool, default=False)
    """Whether a picture of each article is drawn for previews, with the fonts of the machine.

    It is off by default, for not every machine has fonts, and none has them for every script.
    """

    drafts = options.Choice(("auto", "hide", "show"), default="auto")
    """What becomes of drafts and of articles that are dated after today.

    `auto`: `mkdocs build` leaves them out, `mkdocs serve` shows and marks them. `hide`: both leave
    them out. `show`: both show them, marked.
    """

    warn = options.Choice(("rejected", "all", "none"), default="rejected")
    """Which diagnostics count as warnings, at which `mkdocs build --strict` stops.

    `rejected`: files that gave no article, and mistakes in the curation. `all`: those, and whatever
    an article may not have meant, such as a date without a year. `none`: nothing; all is told, but
    as information.
    """

    @property
    def articles_path(self) -> Path:
        """The folder of articles."""
        return Path(self.articles)

    @property
    def topics_path(self) -> Path | None:
        """The file of topics, or None where there is none."""
        if self.topics is not None:
            return Path(self.topics)
        beside = self.articles_path / TOPICS_FILE
        return beside if beside.is_file() else None

    @property
    def aliases_path(self) -> Path | None:
        """The file of what people say about names, beside the articles, or None without one."""
        beside = self.articles_path / ALIASES_FILE
        return beside if beside.is_file() else None

    def read_settings(self, docs_dir: Path) -> ReadSettings:
        """Give the same choices as the reader knows them.

        Args:
            docs_dir: The folder of the site's own pages. Where it is also the folder of articles,
                its `index.md` introduces the home page and is not an article.
        """
        own_page = ("index.md",) if docs_dir == self.articles_path else ()
        return ReadSettings(
            language=self.language,
            date_order=DateOrder(self.date_order),
            years=self.years,
            include=tuple(self.include),
            exclude=(*self.exclude, *own_page),
        )
