"""Links of hand-written pages to what the corpus has: `[[id]]` and `[words](newscorpus:id)`."""

import re
from collections.abc import Callable
from html import escape
from xml.etree import ElementTree as ET

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import ETX, INLINE_PLACEHOLDER_RE, STX, AtomicString
from mkdocs.structure.files import File

from newscorpus.mkdocs_plugin.writing import Writing
from newscorpus.pages.directives import Mistake, Target

SCHEME = "newscorpus:"

_BRACKETS = r"\[\[([^\[\]]+)\]\](?![\[(])"
"""What brackets or a parenthesis follow is an ordinary link whose words stand in brackets."""

_BAR = re.compile(rf"\||{INLINE_PLACEHOLDER_RE.pattern}")
"""What may part an id from words; in a table the bar is escaped, and then Markdown hides it."""

_ESCAPED_BAR = f"{STX}{ord('|')}{ETX}"
_ESCAPED = re.compile(rf"\\?{STX}(\d+){ETX}")

_PRIORITY = 155
"""Behind ordinary links and code, before the short form of references."""

Treatment = Callable[[ET.Element, str, File, Writing], None]
"""What is done with a link: its element, what stands after the scheme, its page, the site."""

_RESOLVED, _WRITTEN = 15, -1
"""Words must be there before headings are collected (5), and links of MkDocs are treated at 0."""


def register_links(md: Markdown, writing: Writing) -> None:
    """Teach a converter our links.

    Args:
        md: The converter.
        writing: The site of the current build.
    """
    md.inlinePatterns.register(BracketLinks(_BRACKETS, md, writing), "newscorpus", _PRIORITY)
    resolving, writing_out = OurLinks(md, writing, _resolve), OurLinks(md, writing, _write)
    md.treeprocessors.register(resolving, "newscorpus-resolved", _RESOLVED)
    md.treeprocessors.register(writing_out, "newscorpus-written", _WRITTEN)


class BracketLinks(InlineProcessor):
    """Makes `[[id|words]]` the same as `[words](newscorpus:id)`."""

    ANCESTOR_EXCLUDES = ("a",)

    def __init__(self, pattern: str, md: Markdown, writing: Writing) -> None:
        """Look for links in the pages of a converter.

        Args:
            pattern: What a link looks like.
            md: The converter.
            writing: The site of the current build.
        """
        super().__init__(pattern, md)
        self._writing = writing

    def handleMatch(  # type: ignore[override]  # noqa: N802 -- its name and its results there
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002 -- it is passed
    ) -> tuple[ET.Element | None, int | None, int | None]:
        """Give the element of a link, or nothing where there is no page."""
        written, words = self._parted(m[1])
        if self._writing.file(self.md) is None or not self._is_ours(written):
            return None, None, None
        element = ET.Element("a", {"href": f"{SCHEME}{written}"})
        element.text = words or None
        return element, m.start(0), m.end(0)

    def _parted(self, inside: str) -> tuple[str, str]:
        """Give the id and the words; the words may be empty."""
        start = end = len(inside)
        for bar in _BAR.finditer(inside):
            if bar[0] == "|" or self.unescape(bar[0]).endswith(_ESCAPED_BAR):
                start, end = bar.span()
                break
        written = _ESCAPED.sub(lambda m: chr(int(m[1])), self.unescape(inside[:start]))
        return " ".join(written.split()), inside[end:].strip()

    def _is_ours(self, written: str) -> bool:
        # where brackets have a meaning already, those that lead nowhere here keep it
        if "wikilink" not in self.md.inlinePatterns:
            return True
        try:
            self._writing.target(written)
        except Mistake:
            return False
        return True


class OurLinks(Treeprocessor):
    """Does one thing with each link that has our scheme."""

    def __init__(self, md: Markdown, writing: Writing, treat: Treatment) -> None:
        """Look for links in the pages of a converter.

        Args:
            md: The converter.
            writing: The site of the current build.
            treat: What is done with a link.
        """
        super().__init__(md)
        self._writing = writing
        self._treat = treat

    def run(self, root: ET.Element) -> None:
        """Treat the links of a page.

        Args:
            root: The page with its inline Markdown treated.
        """
        file = self._writing.file(self.md)
        if file is None:
            return
        for element in root.iter("a"):
            written = _after_scheme(element.get("href"))
            if written is not None:
                self._treat(element, written, file, self._writing)


def _resolve(element: ET.Element, written: str, file: File, writing: Writing) -> None:
    """Give a link its words, or put a sentence in its place."""
    try:
        target = writing.target(written)
    except Mistake as mistake:
        marks = (f"[[{written}]]", f"[[{written}|", f"({SCHEME}{written})")
        writing.tell(mistake, f"`{written}`", file, (*marks, f"{SCHEME}{written}", written))
        _say(element, mistake)
    else:
        element.set("href", f"{SCHEME}{target.link.target}")
        if not len(element) and not (element.text or "").strip():
            _name(element, target)


def _write(element: ET.Element, written: str, file: File, writing: Writing) -> None:
    """Write a link as seen from its page, when MkDocs has looked at all others."""
    element.set("href", writing.href(written, file))


def _after_scheme(link: str | None) -> str | None:
    return link[len(SCHEME) :] if link and link.lower().startswith(SCHEME) else None


def _name(element: ET.Element, target: Target) -> None:
    """Let a link say what it leads to, as the pages of the site do."""
    if target.language:
        element.set("lang", target.language)
        element.set("dir", target.direction or "auto")
    element.text = None
    ET.SubElement(element, "bdi").text = _text(target.link.text)


def _say(element: ET.Element, mistake: Mistake) -> None:
    """Keep the words of a link, and say after them why they lead nowhere."""
    element.tag = "span"
    element.attrib.clear()
    element.set("class", "nc-missing")
    if len(element):
        element[-1].tail = f"{element[-1].tail or ''} "
    elif element.text:
        element.text = f"{element.text} "
    ET.SubElement(element, "bdi").text = _text(f"[{mistake.what}]")


def _text(words: str) -> AtomicString:
    # Markdown leaves entities as they are, and MkDocs writes the text of a heading into titles as
    # it finds it: words that are not Markdown must come escaped
    return AtomicString(escape(words))
