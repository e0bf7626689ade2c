"""The plugin that `mkdocs.yml` names: each hook does one thing, and the modules beside it do it."""

import os.path
from collections.abc import Mapping
from pathlib import Path

import attrs
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from newscorpus.mkdocs_plugin import pagefind
from newscorpus.mkdocs_plugin.cards import can_draw, place_cards
from newscorpus.mkdocs_plugin.config import NewscorpusConfig
from newscorpus.mkdocs_plugin.downloads import Downloads, place_downloads, user_pages
from newscorpus.mkdocs_plugin.extras import citation_files, feed_files
from newscorpus.mkdocs_plugin.files import Place, drop_sources, has_home, place_assets, place_pages
from newscorpus.mkdocs_plugin.heads import with_head
from newscorpus.mkdocs_plugin.home import introduce
from newscorpus.mkdocs_plugin.languages import (
    drop_catalogues,
    fresh_interface,
    tell_missing,
    theme_language,
)
from newscorpus.mkdocs_plugin.navigation import lead_to_hubs, titles_by_path, with_hubs
from newscorpus.mkdocs_plugin.page import SitePage
from newscorpus.mkdocs_plugin.reading import CorpusSource
from newscorpus.mkdocs_plugin.reports import tell
from newscorpus.mkdocs_plugin.search import leave_out, take_header
from newscorpus.mkdocs_plugin.theme import (
    add_scripts,
    add_stylesheets,
    keep_fonts_local,
    mend,
    template_folders,
)
from newscorpus.models.corpus import Corpus
from newscorpus.pages import uris
from newscorpus.pages.assets import SCRIPTS, SITE_SCRIPTS, STYLESHEETS, read_asset
from newscorpus.pages.beside import Beside
from newscorpus.pages.interface import interface_for
from newscorpus.pages.languages import primary
from newscorpus.pages.page import Page as Planned
from newscorpus.pages.render import Renderer
from newscorpus.pages.site import Site, plan_site
from newscorpus.readers.files import CURATION_FILES
from newscorpus.settings.site import SiteSettings

log = get_plugin_logger("newscorpus")


@attrs.frozen
class Published:
    """What one build of the site hands from hook to hook."""

    site: Site
    pages: tuple[SitePage, ...]
    """The pages of the site, but for those whose addresses the user has taken."""

    renderer: Renderer

    @property
    def home(self) -> Planned:
        """Our home page, also where the user has another."""
        return next(page for page in self.site.pages if page.address == uris.HOME)

    @property
    def is_searched(self) -> bool:
        """Whether there is an article to index."""
        return any(page.template == "article.html" for page in self.site.pages)

    @property
    def hubs(self) -> tuple[SitePage, ...]:
        """The main pages, in the order of the navigation."""
        by_address = {page.address: page for page in self.pages}
        return tuple(by_address[a] for _, a in self.site.hubs if a in by_address)


class NewscorpusPlugin(BasePlugin[NewscorpusConfig]):  # type: ignore[no-untyped-call] # as above
    """Publishes a folder of articles as pages of an MkDocs site."""

    def __init__(self) -> None:
        """Begin with nothing read and nothing published."""
        self._source = CorpusSource()
        self._downloads = Downloads()
        self._published: Published | None = None
        self._pagefind: Path | None = None
        self._has_header = False
        self._told: set[str] = set()

    def on_startup(self, **_: object) -> None:
        """Begin to tell things anew; MkDocs keeps a plugin with this hook between builds."""
        self._told.clear()
        pagefind.hint(self.config.search)

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Set up the theme."""
        keep_fonts_local(config.theme)
        add_stylesheets(config, tuple(f"{uris.ASSETS}{name}" for name in STYLESHEETS))
        add_scripts(config, tuple(f"{uris.ASSETS}{name}" for name in SITE_SCRIPTS))
        language = theme_language(config.theme)
        spoken = fresh_interface(language, template_folders(config.theme))
        tell_missing(language, spoken, self._told)
        self._pagefind = pagefind.chosen(self.config.search)
        self._has_header = self._pagefind is not None and take_header(config)
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Read the corpus and add its pages."""
        articles = self.config.articles_path
        corpus = self._read(Path(config.docs_dir))
        settings = _site_settings(config, has_introduction=has_home(files))
        drop_catalogues(files, settings.catalogues)
        drop_sources(files, config, (articles / name for name in _sources(corpus)))
        settings = attrs.evolve(
            settings,
            full_text=self._pagefind is not None,
            cards=self.config.cards and can_draw(),
        )
        site = plan_site(corpus, settings, self._beside(corpus, files, config))
        places = place_pages(files, config, site.pages, articles)
        place_assets(files, config, _assets())
        place_assets(files, config, citation_files(corpus, site, config))
        place_assets(files, config, feed_files(site, config, self._told))
        place_cards(files, config, site.cards)
        renderer = _renderer(config, settings)
        published = Published(site, _pages(places, site, config, renderer), renderer)
        lead_to_hubs(published.pages, published.hubs)
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
        """Show our home page below the user's, if there is one."""
        if self._has_header:
            leave_out(page)
        if self._published is None or isinstance(page, SitePage) or not page.is_homepage:
            return html
        return introduce(page, html, self._published.home, self._published.renderer.render)

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
        is_page = template_name.endswith(".html")
        return mend(output_content, config.theme) if is_page else output_content

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

    def _read(self, docs_dir: Path) -> Corpus:
        settings = self.config.read_settings(docs_dir)
        curated = self._source.read(
            self.config.articles_path,
            self.config.topics_path,
            settings,
            aliases=self.config.aliases_path,
            suggestions=self.config.suggestions,
        )
        folder = Path(os.path.relpath(self.config.articles_path)).as_posix()
        tell(curated.corpus, curated.reports, folder=folder, warn=self.config.warn, log=log)
        return curated.corpus


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


def _renderer(config: MkDocsConfig, settings: SiteSettings) -> Renderer:
    return Renderer(
        directory_urls=settings.directory_urls,
        template_dirs=template_folders(config.theme),
        interface=interface_for(settings.language, settings.catalogues),
        document_language=theme_language(config.theme),
    )


def _assets() -> Mapping[str, bytes]:
    names = (*STYLESHEETS, *SCRIPTS, *SITE_SCRIPTS)
    return {f"{uris.ASSETS}{name}": read_asset(name) for name in names}


def _sources(corpus: Corpus) -> tuple[str, ...]:
    read = (article.path for article in corpus)
    return (*read, *(file.path for file in corpus.rejected), *sorted(CURATION_FILES))


def _pages(
    places: tuple[Place, ...], site: Site, config: MkDocsConfig, renderer: Renderer
) -> tuple[SitePage, ...]:
    chosen = titles_by_path(config.nav)
    labels = {address: label for label, address in site.hubs}
    return tuple(
        SitePage(
            place.planned,
            place.file,
            config,
            render=renderer.render,
            title=chosen.get(place.file.src_uri) or labels.get(place.planned.address),
            say=renderer.interface,
        )
        for place in places
    )
