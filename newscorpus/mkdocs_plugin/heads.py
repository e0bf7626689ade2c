"""Puts what a page tells programs into its <head>, whatever theme made it."""

from collections.abc import Iterable

import attrs
from mkdocs.structure.pages import Page

from newscorpus.mkdocs_plugin.page import CorpusPage
from newscorpus.pages.heads import head_html
from newscorpus.pages.page import Head, HeadLink

_END = "</head>"


def with_head(html: str, page: Page, everywhere: Iterable[HeadLink]) -> str:
    """Add to the head of a page what its theme and other plugins have not said.

    Args:
        html: The whole page.
        page: One of ours, or of the user's.
        everywhere: Links that every page has.
    """
    head, end, rest = html.partition(_END)
    if not end:
        return html
    ours = page if isinstance(page, CorpusPage) else None
    own = ours.head if ours is not None else Head()
    links = (*own.links, *everywhere)
    if ours is not None and ours.canonical_url and 'rel="canonical"' not in head:
        links = (HeadLink("canonical", ours.canonical_url), *links)
    metas = tuple(m for m in own.metas if f'{m.kind}="{m.key}"' not in head)
    # citation tags are repeated within one page, but never by themes
    added = head_html(attrs.evolve(own, metas=metas, links=links))
    return f"{head}{added}\n{end}{rest}" if added else html
