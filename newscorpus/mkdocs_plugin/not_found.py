"""The way on from an address at which there is no page."""

import re
from urllib.parse import urlsplit

from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig

from newscorpus.pages.site import Site

TEMPLATE = "404.html"
"""What hosts show in place of a page that is not there."""

_HEADING_END = re.compile("</h1>")
_WAYS = Markup('\n<p>{sentence}</p>\n<ul class="nc-columns nc-columns--wide">{items}</ul>')
_ITEM = Markup('<li><a href="{address}">{label}</a></li>')


def with_ways_on(html: str, site: Site, config: MkDocsConfig) -> str:
    """Name the main pages below the heading of the theme's page for what is not found.

    Hosts show that page at any depth, so its links begin at the root of the host.

    Args:
        html: The whole page.
        site: Names its main pages.
        config: The configuration of the site.
    """
    say = site.index.say
    base = f"{urlsplit(config.site_url or '').path.rstrip('/')}/"
    ending = "" if config.use_directory_urls else "index.html"
    ways = _WAYS.format(
        sentence=say.gettext("There is no page at this address. What there is:"),
        items=Markup().join(
            _ITEM.format(address=f"{base}{address}{ending}", label=label)
            for label, address in site.hubs
        ),
    )
    return _HEADING_END.sub(lambda end: f"{end[0]}{ways}", html, count=1)
