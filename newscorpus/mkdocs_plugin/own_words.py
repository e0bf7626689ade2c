"""A page of ours with words of the user's below its title."""

import re
from collections.abc import Iterable, Mapping
from itertools import count

from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.toc import AnchorLink, TableOfContents

from newscorpus.mkdocs_plugin.page import TITLE_LEVEL, CorpusPage, sections, with_anchor
from newscorpus.mkdocs_plugin.search import SEARCHED
from newscorpus.pages import uris

TITLE_CLASS = "nc-title"
"""The class of our titles, which a heading of the user's gets when it stands for one."""

_HEADING = re.compile(r"<h1\b([^>]*)>(.*?)</h1>", re.DOTALL)
_ID = re.compile(r'<[a-zA-Z][^<>]*?\sid="([^"]+)"')
_CLASS = re.compile(r'\sclass="')
_TAG = re.compile(r"<[a-zA-Z][^<>]*>")
_NAME = re.compile(r'''(\sid="|\shref="#)([^"]+)"''')
# of its own name, for the search of Material takes the end of any like element for that of this one
_NOT_SEARCHED = "<nc-below data-search-exclude>\n{}\n</nc-below>\n"


class OwnWordsPage(CorpusPage):
    """A Markdown file of the user's at the address of a page of ours, and that page below it."""

    def read_source(self, config: MkDocsConfig) -> None:
        """Read the user's file, and describe the page where its front matter does not."""
        super().read_source(config)
        self.meta.setdefault("description", escape(self._planned.description))

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Make the HTML of both, with one title, and anchors and contents that lead to either."""
        super().render(config, files)
        ours = self._render(self._planned)
        taken = frozenset(_ID.findall(ours))
        renamed = new_names(_ID.findall(self.content or ""), taken)
        words = with_names(self.content or "", renamed)
        _rename(self.toc, renamed)
        given = self.meta.get("title")
        self.content, anchor = merged(
            words,
            ours,
            title=None if given is None else str(given),
            is_searched=self._planned.template in SEARCHED,
        )
        self.toc = TableOfContents(self._contents(anchor, words))
        own = {renamed.get(name, name) for name in self.present_anchor_ids or ()}
        self.present_anchor_ids = {*own, *self._planned.anchors, *_ID.findall(self.content)}
        if given is None and not _HEADING.search(words):
            self._entitle()

    def _entitle(self) -> None:
        if not self._is_named:
            self.title = self._label
        # without a title of its own, the home page is called by the name of the site
        if self.address != uris.HOME:
            self.meta["title"] = escape(self._planned.title)

    def _contents(self, anchor: str, words: str) -> list[AnchorLink]:
        own = list(self.toc)
        first = next((item for item in own if item.level == TITLE_LEVEL), None)
        if first is not None:
            first.children.extend(sections(self._planned))
            return own
        if _HEADING.search(words):  # written as HTML, or above what the contents show
            return [*own, *sections(self._planned)]
        given = self.meta.get("title")
        words_of_title = self._planned.title if given is None else str(given)
        title = AnchorLink(escape(words_of_title), anchor, TITLE_LEVEL)
        title.children = [*own, *sections(self._planned)]
        return [title]


def merged(
    words: str, ours: str, *, title: str | None = None, is_searched: bool = True
) -> tuple[str, str]:
    r"""Put the words of the user below the title of our page, and say the id of the title.

    A heading of the first level among the words stands for our title, and gets its looks.

    Args:
        words: The HTML of the user's file.
        ours: The HTML of our page.
        title: What stands for our title where the words have no heading; plain text.
        is_searched: Whether the theme's search may find our page by what it shows itself.

    Examples:
        >>> merged("<p>Why.</p>", "<h1>Gas</h1><p>5 articles</p>")
        ('<h1 id="nc-page">Gas</h1>\n<p>Why.</p>\n<p>5 articles</p>', 'nc-page')
        >>> merged('<h1 id="own">Gas!</h1>', "<h1>Gas</h1><p>5 articles</p>")
        ('<h1 class="nc-title" id="own">Gas!</h1>\n<p>5 articles</p>', 'own')
    """
    own = _HEADING.search(words)
    html, anchor = (ours, "") if own else with_anchor(ours)
    heading = _HEADING.search(html)
    above, below = (html[: heading.start()], html[heading.end() :]) if heading else ("", html)
    below = below.lstrip() if is_searched else _NOT_SEARCHED.format(below.strip())
    if own:
        dressed = f"{words[: own.start()]}{_dressed(own)}{words[own.end() :]}"
        words, anchor = with_anchor(dressed)
        return f"{words}\n{above}{_place_of(heading)}{below}", anchor
    if heading is None:
        return f"{words}\n{below}", anchor
    shown = heading[0] if title is None else f"<h1{heading[1]}>{escape(title)}</h1>"
    return f"{above}{shown}\n{words}\n{below}", anchor


def new_names(names: Iterable[str], taken: frozenset[str]) -> Mapping[str, str]:
    """Find other names for the anchors of the user that ours have already.

    Ours stay, for other pages lead to them.

    Args:
        names: The ids among the words of the user.
        taken: Those of our page.

    Examples:
        >>> new_names(["why", "articles"], frozenset({"articles", "articles_1"}))
        {'articles': 'articles_2'}
    """
    own = tuple(dict.fromkeys(names))
    used = taken.union(own)
    found: dict[str, str] = {}
    for name in own:
        if name in taken:
            free = (f"{name}_{number}" for number in count(1))
            found[name] = next(other for other in free if other not in used)
            used |= {found[name]}
    return found


def with_names(html: str, names: Mapping[str, str]) -> str:
    """Rename anchors, and the links that lead to them from the same text.

    Args:
        html: The HTML of the user's words.
        names: The new name of each anchor that gets one.

    Examples:
        >>> with_names('<h2 id="a">id="a"</h2> <a href="#a">', {"a": "a_1"})
        '<h2 id="a_1">id="a"</h2> <a href="#a_1">'
    """
    if not names:
        return html
    return _TAG.sub(
        lambda tag: _NAME.sub(lambda m: f'{m[1]}{names.get(m[2], m[2])}"', tag[0]), html
    )


def _rename(contents: Iterable[AnchorLink], names: Mapping[str, str]) -> None:
    for item in contents:
        item.id = names.get(item.id, item.id)
        _rename(item.children, names)


def _dressed(heading: re.Match[str]) -> str:
    tag, rest = f"<h1{heading[1]}>", heading[0][len(f"<h1{heading[1]}>") :]
    if _CLASS.search(tag):
        return _CLASS.sub(f' class="{TITLE_CLASS} ', tag, count=1) + rest
    return f'<h1 class="{TITLE_CLASS}"{heading[1]}>{rest}'


def _place_of(heading: re.Match[str] | None) -> str:
    """Keep the place of a title that is not shown, for other pages may lead to it."""
    named = _ID.match(heading[0]) if heading else None
    return f'<span id="{named[1]}"></span>\n' if named else ""
