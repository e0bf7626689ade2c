"""The files that the site offers beside its pages: citations and feeds."""

from collections.abc import Mapping

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger

from newscorpus.formats.citations import WRITERS, Reference, reference
from newscorpus.models.corpus import Corpus
from newscorpus.pages import hrefs, uris
from newscorpus.pages.site import Site

log = get_plugin_logger("newscorpus")


def citation_files(corpus: Corpus, site: Site, config: MkDocsConfig) -> Mapping[str, bytes]:
    """Write the files that cite each article, and those that cite all of them.

    Args:
        corpus: The articles.
        site: Names the files that its pages link to.
        config: The configuration of the site.
    """
    wanted = {file for page in site.pages for file in page.files}
    cited = [_reference(article_id, corpus, config) for article_id in _newest_last(corpus)]
    written: dict[str, bytes] = {}
    for ending, write in WRITERS.items():
        for each in cited:
            if (address := uris.citation(each.id, ending)) in wanted:
                written[address] = write([each]).encode()
        if cited:
            written[uris.CITATIONS[ending]] = write(cited).encode()
    return written


def _newest_last(corpus: Corpus) -> tuple[str, ...]:
    return tuple(article.id for article in (*corpus.by_date(), *corpus.undated))


def _reference(article_id: str, corpus: Corpus, config: MkDocsConfig) -> Reference:
    page = None
    if config.site_url:
        root = f"{config.site_url.rstrip('/')}/"
        page = hrefs.absolute(
            root, uris.article(article_id), directory_urls=config.use_directory_urls
        )
    return reference(corpus[article_id], page=page)


def feed_files(site: Site, config: MkDocsConfig, told: set[str]) -> Mapping[str, bytes]:
    """Give the feeds, or say once that they need an address.

    Args:
        site: The site with its feeds.
        config: The configuration of the site.
        told: What was said before, so that a running server does not repeat it at each change.
    """
    if not config.site_url and "site_url" not in told:
        told.add("site_url")
        log.info("there are no feeds: they need the address of the site, `site_url` in mkdocs.yml")
    return {address: text.encode() for address, text in site.feeds}
