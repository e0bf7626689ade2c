"""The plugin that `mkdocs.yml` names: each hook does one thing, and the modules beside it do it."""

import datetime as dt
import os
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

import attrs
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from newscorpus.mkdocs_plugin import not_found, pagefind
from newscorpus.mkdocs_plugin.cards import can_draw, place_cards
from newscorpus.mkdocs_plugin.config import NewscorpusConfig
from newscorpus.mkdocs_plugin.directives import CorpusExtension
from newscorpus.mkdocs_plugin.downloads import Downloads, place_downloads, user_pages
from newscorpus.mkdocs_plugin.extras import citation_files, feed_files
from newscorpus.mkdocs_plugin.files import Place, drop_sources, has_home, place_assets, place_pages
from newscorpus.mkdocs_plugin.heads import with_head
from newscorpus.mkdocs_plugin.languages import (
    drop_catalogues,
    fresh_interface,
    tell_missing,
    theme_language,
)
from newscorpus.mkdocs_plugin.navigation import clear_side, lead_to_hubs, titles_by_path, with_hubs
from newscorpus.mkdocs_plugin.own_files import tell_misplaced
from newscorpus.mkdocs_plugin.own_words import OwnWordsPage
from newscorpus.mkdocs_plugin.page import CorpusPage, SitePage, content_of
from newscorpus.mkdocs_plugin.reading import CorpusSource, Curated
from newscorpus.mkdocs_plugin.reports import tell
from newscorpus.mkdocs_plugin.search import leave_out, take_header
from newscorpus.mkdocs_plugin.theme import (
    add_scripts,
    add_stylesheets,
    keep_fonts_local,
    keep_title_escaped,
    mend,
    template_folders,
)
from newscorpus.mkdocs_plugin.waiting import day_of_build, tell_left_out
from newscorpus.mkdocs_plugin.writing import Writing
from newscorpus.models.corpus import Corpus
from newscorpus.pages import uris
from newscorpus.pages.assets import SCRIPTS, SITE_SCRIPTS, STYLESHEET, read_asset
from newscorpus.pages.beside import Beside
from newscorpus.pages.interface import interface_for
from newscorpus.pages.languages import primary
from newscorpus.pages.render import Renderer
from newscorpus.pages.site import Site, plan_site
from newscorpus.readers.corpus import place_of
from newscorpus.readers.files import CURATION_FILES
from newscorpus.settings import MarkWaiting, SiteSettings

log = get_plugin_logger("newscorpus")


@attrs.frozen
class Published:
    """What one build of the site hands from hook to hook."""

    site: Site
    pages: tuple[CorpusPage, ...]
    """The pages of the site, but for those whose addresses the user has taken."""

    @property
    def is_searched(self) -> bool:
        """Whether there is an article to index."""
        return any(page.template == "article.html" for page in self.site.pages)

    @property
    def hubs(self) -> tuple[CorpusPage, ...]:
        """The main pages, in the order of the navigation."""
        by_address = {page.address: page for page in self.pages}
        return tuple(by_address[a] for _, a in self.site.hubs if a in by_address)


class NewscorpusPlugin(BasePlugin[NewscorpusConfig]):  # type: ignore[no-untyped-call] # as above
    """Publishes a folder of articles as pages of an MkDocs site."""

    def __init__(self) -> None:
        """Begin with nothing read and nothing published."""
        self._source = CorpusSource()
        self._downloads = Downloads()
        self._writing = Writing()
        self._published: Published | None = None
        self._pagefind: Path | None = None
        self._has_header = False
        self._told: set[str] = set()
        self._serves = False

    def on_startup(self, *, command: str = "build", **_: object) -> None:
        """Begin to tell things anew; MkDocs keeps a plugin with this hook between builds."""
        self._told.clear()
        self._serves = command == "serve"
        pagefind.hint(self.config.search)

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Set up the theme and the Markdown of the user's pages."""
        keep_fonts_local(config.theme)
        add_stylesheets(config, (f"{uris.ASSETS}{STYLESHEET}",))
        add_scripts(config, tuple(f"{uris.ASSETS}{name}" for name in SITE_SCRIPTS))
        language = theme_language(config.theme)
        spoken = fresh_interface(language, template_folders(config.theme))
        tell_missing(language, spoken, self._told)
        config.markdown_extensions.append(CorpusExtension(self._writing))
        self._pagefind = pagefind.chosen(self.config.search)
        self._has_header = self._pagefind is not None and take_header(config)
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Read the corpus and add its pages."""
        articles = self.config.articles_path
        today = day_of_build(os.environ)
        curated = self._read(Path(config.docs_dir), today)
        corpus = curated.corpus
        settings = _site_settings(config, has_introduction=has_home(files))
        drop_catalogues(files, settings.catalogues)
        drop_sources(files, config, (articles / name for name in _sources(curated)))
        settings = attrs.evolve(
            settings,
            full_text=self._pagefind is not None,
            cards=self.config.cards and can_draw(),
            waiting=self._marks(today),
        )
        site = plan_site(corpus, settings, self._beside(corpus, files, config))
        places = place_pages(files, config, site.pages, articles, navigation=self.config.navigation)
        self._tell_misplaced(files, site, config)
        place_assets(files, config, _assets())
        place_assets(files, config, citation_files(corpus, site, config))
        place_assets(files, config, feed_files(site, config, self._told))
        place_cards(files, config, site.cards)
        renderer = _renderer(config, site)
        published = Published(site, _pages(places, site, config, renderer))
        lead_to_hubs(published.pages, published.hubs)
        self._writing.begin(site, renderer)
        self._published = published
        return files

    def on_nav(self, nav: Navigation, **_: object) -> Navigation:
        """Put the main pages into the navigation."""
        if self._published is None or not self.config.navigation:
            return nav
        # where the header leads to the search, the navigation need not
        left_out = {uris.SEARCH} if self._has_header else set()
        return with_hubs(nav, [h for h in self._published.hubs if h.address not in left_out])

    def on_page_content(self, html: str, *, page: Page, **_: object) -> str:
        """Leave every page to our search, where that has taken the place of the theme's."""
        if not isinstance(page, SitePage):
            keep_title_escaped(page)
        if self._has_header:
            leave_out(page)
        return html

    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, **_: object
    ) -> TemplateContext:
        """Leave out a side of the page that would say nothing."""
        if isinstance(page, CorpusPage):
            clear_side(page, config.theme)
        return context

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Index the finished site."""
        if self._pagefind is None or self._published is None or not self._published.is_searched:
            return
        pagefind.index(
            self._pagefind, Path(config.site_dir), directory_urls=config.use_directory_urls
        )

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig, **_: object) -> str:
        """Mend the theme's HTML, and tell programs what the page is."""
        mended = mend(output, config.theme)
        if self._published is None:
            return mended
        return with_head(mended, page, self._published.site.alternates)

    def on_post_template(
        self, output_content: str, *, template_name: str, config: MkDocsConfig
    ) -> str:
        """Mend it on pages that MkDocs makes of the theme's own, such as what is not found."""
        if not template_name.endswith(".html"):
            return output_content
        mended = mend(output_content, config.theme)
        if self._published is None or template_name != not_found.TEMPLATE:
            return mended
        return not_found.with_ways_on(mended, self._published.site, config)

    def on_serve(self, server: LiveReloadServer, **_: object) -> LiveReloadServer:
        """Rebuild when an article or the file of topics changes."""
        for path in filter(None, (self.config.articles_path, self.config.topics_path)):
            server.watch(str(path))
        return server

    def _beside(self, corpus: Corpus, files: Files, config: MkDocsConfig) -> Beside:
        written = self._downloads.write(corpus, log) if self.config.downloads else ()
        return Beside(
            downloads=place_downloads(files, config, written),
            tables=self._downloads.tables if written else (),
            pages=user_pages(files),
        )

    @property
    def _shows_waiting(self) -> bool:
        drafts = self.config.drafts
        return drafts == "show" or (drafts == "auto" and self._serves)

    def _marks(self, today: dt.date) -> MarkWaiting | None:
        is_published = self.config.drafts == "show"
        return MarkWaiting(today=today, is_published=is_published) if self._shows_waiting else None

    def _tell_misplaced(self, files: Files, site: Site, config: MkDocsConfig) -> None:
        tell_misplaced(
            files,
            (page.address for page in site.pages),
            folder=_as_typed(config.docs_dir),
            warn=self.config.warn != "none",
        )

    def _read(self, docs_dir: Path, today: dt.date) -> Curated:
        settings = self.config.read_settings(docs_dir)
        curated = self._source.read(
            self.config.articles_path,
            self.config.topics_path,
            settings,
            aliases=self.config.aliases_path,
            suggestions=self.config.suggestions,
            today=None if self._shows_waiting else today,
        )
        folder = _as_typed(self.config.articles_path)
        tell(curated.corpus, curated.reports, folder=folder, warn=self.config.warn, log=log)
        tell_left_out(curated.left_out, folder=folder, told=self._told)
        return curated


def _as_typed(folder: str | Path) -> str:
    return Path(os.path.relpath(folder)).as_posix()


def _site_settings(config: MkDocsConfig, *, has_introduction: bool) -> SiteSettings:
    chosen, catalogues = theme_language(config.theme), template_folders(config.theme)
    spoken = interface_for(chosen, catalogues).language
    return SiteSettings(
        title=config.site_name,
        description="" if has_introduction else config.site_description or "",
        language=chosen if primary(chosen) == primary(spoken) else spoken,
        catalogues=catalogues,
        url=f"{config.site_url.rstrip('/')}/" if config.site_url else "",
        directory_urls=config.use_directory_urls,
    )


def _renderer(config: MkDocsConfig, site: Site) -> Renderer:
    return Renderer(
        directory_urls=config.use_directory_urls,
        template_dirs=template_folders(config.theme),
        interface=site.index.say,
        document_language=theme_language(config.theme),
    )


def _assets() -> Mapping[str, bytes]:
    names = (STYLESHEET, *SCRIPTS, *SITE_SCRIPTS)
    return {f"{uris.ASSETS}{name}": read_asset(name) for name in names}


def _sources(curated: Curated) -> Iterator[str]:
    articles = (*curated.corpus, *(each.article for each in curated.left_out))
    yield from (article.source.file for article in articles)
    yield from (place_of(rejected.path)[0] for rejected in curated.corpus.rejected)
    yield from sorted(CURATION_FILES)


def _pages(
    places: tuple[Place, ...], site: Site, config: MkDocsConfig, renderer: Renderer
) -> tuple[CorpusPage, ...]:
    chosen = titles_by_path(config.nav)
    labels = {address: label for label, address in site.hubs}
    render = partial(content_of, render=renderer.render, say=renderer.interface)
    return tuple(
        (OwnWordsPage if place.is_own else SitePage)(
            place.planned,
            place.file,
            config,
            render=render,
            title=chosen.get(place.file.src_uri),
            label=labels.get(place.planned.address),
        )
        for place in places
    )
