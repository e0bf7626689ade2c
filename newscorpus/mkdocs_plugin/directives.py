"""The Markdown extension by which hand-written pages show pieces of the corpus and link to it."""

import re
from xml.etree import ElementTree as ET

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString
from pymdownx.blocks import BlocksExtension, BlocksProcessor
from pymdownx.blocks.block import Block, type_any

from newscorpus.mkdocs_plugin.links import register_links
from newscorpus.mkdocs_plugin.writing import Writing
from newscorpus.pages.directives import DIRECTIVES, Directive, Mistake

_BEFORE_INLINE = 25
"""Inline Markdown is treated at 20, after which a line that was not understood has changed."""

_CODE = frozenset({"code", "pre", "script", "style"})


class CorpusExtension(BlocksExtension):  # type: ignore[misc] # it has no types
    """Teaches Markdown our directives, each a block between lines of slashes, and our links."""

    def __init__(self, writing: Writing) -> None:
        """Keep what the pages ask.

        Args:
            writing: The site of the current build.
        """
        super().__init__()
        self._writing = writing

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: BlocksProcessor) -> None:  # noqa: N802 -- its name there
        """Add everything to a converter.

        Args:
            md: The converter.
            block_mgr: What it knows of blocks between slashes.
        """
        for directive in DIRECTIVES:
            # a block that the user has given the name to stays the user's
            if directive.name not in block_mgr.blocks:
                told = {"directive": directive, "writing": self._writing}
                block_mgr.register(_BLOCKS[directive.name], told)
        misread = MisreadDirectives(md, block_mgr, self._writing)
        md.treeprocessors.register(misread, "newscorpus-misread", _BEFORE_INLINE)
        register_links(md, self._writing)


class PieceBlock(Block):  # type: ignore[misc] # it has no types
    """A directive: one element that holds the HTML of its template.

    Options are read by the directive itself, which can say what is wrong with them; what a block
    refuses is left on the page without a word.
    """

    ARGUMENT = None

    def on_init(self) -> None:
        """Take what the extension hands over."""
        self.directive: Directive = self.config["directive"]
        self.writing: Writing = self.config["writing"]

    def on_validate(self, parent: ET.Element) -> bool:  # noqa: ARG002 -- it is passed
        """Leave everything as it is where no page is being made."""
        return self.writing.file(self.md) is not None

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Put the piece where the directive stands."""
        css = f"nc-piece nc-piece--{self.directive.name}"
        element = ET.SubElement(parent, "div", {"class": css})
        file = self.writing.file(self.md)
        if file is not None:
            given = {option.name: self.options[option.name] for option in self.directive.options}
            html = self.writing.piece(self.directive, self.argument or "", given, file)
            # a stashed block takes the place of a paragraph that holds nothing else
            placeholder = self.md.htmlStash.store(html)
            ET.SubElement(element, "p").text = AtomicString(placeholder)
        return element

    def on_end(self, block: ET.Element) -> None:
        """Warn of text between the lines, which stays on the page below the piece."""
        if len(block) > 1:
            self.tell(
                f"`{self.directive.name}` holds no text: its options stand on the lines directly "
                "below the first, each indented by four spaces"
            )

    def tell(self, what: str) -> None:
        """Warn of how the directive is written."""
        file = self.writing.file(self.md)
        if file is not None:
            first = self.directive.usage.partition(" |")[0]
            shown = f"{first} | {self.argument}" if self.argument else first
            self.writing.tell(Mistake(what), f"`{shown}`", file, (shown,))


def _block(directive: Directive) -> type[PieceBlock]:
    options = {option.name: (None, type_any) for option in directive.options}
    return type("Piece", (PieceBlock,), {"NAME": directive.name, "OPTIONS": options})


_BLOCKS = {directive.name: _block(directive) for directive in DIRECTIVES}


class MisreadDirectives(Treeprocessor):
    """Finds directives that were not taken for such, or that nothing ends, and says so."""

    def __init__(self, md: Markdown, blocks: BlocksProcessor, writing: Writing) -> None:
        """Look in the pages of a converter.

        Args:
            md: The converter.
            blocks: What it knows of blocks between slashes.
            writing: The site of the current build.
        """
        super().__init__(md)
        self._blocks = blocks
        self._writing = writing

    def run(self, root: ET.Element) -> None:
        """Put a sentence in the place of each directive that is still text.

        Args:
            root: The page before its inline Markdown is treated.
        """
        if self._writing.file(self.md) is None:
            return
        for entry in self._blocks.stack:
            if isinstance(entry.block, PieceBlock):
                entry.block.tell("nothing ends it: write `///` on a line of its own below it")
        self._replace(root)

    def _replace(self, element: ET.Element) -> None:
        stack = [element]
        while stack:
            each = stack.pop()
            if each.tag not in _CODE and each.text and not isinstance(each.text, AtomicString):
                each.text = _MISREAD.sub(self._sentence, each.text)
            if each.tail:
                each.tail = _MISREAD.sub(self._sentence, each.tail)
            stack.extend(each)

    def _sentence(self, match: re.Match[str]) -> str:
        file = self._writing.file(self.md)
        directive = next(each for each in DIRECTIVES if each.name == match["name"].lower())
        names = ", ".join(f"`{option.name}`" for option in directive.options) or "none"
        mistake = Mistake(
            f"the lines of `{directive.name}` cannot be read: it begins with `{directive.usage}`, "
            f"and its options ({names}) stand below, each indented by four spaces"
        )
        if file is None:
            return match[0]
        first, *options = match[0].strip().split("\n")
        self._writing.tell(mistake, f"`{first.strip()}`", file, (*options, first))
        html = self._writing.sentence(mistake.what, file)
        return f"{match['before']}{self.md.htmlStash.store(html)}"


_MISREAD = re.compile(
    rf"(?P<before>^|\n)[ ]{{0,3}}/{{3,}}[ ]*(?P<name>{'|'.join(_BLOCKS)})(?![\w-])"
    r".*?(?:\n[ ]{0,3}/{3,}[ ]*(?=\n|$)|$)",
    re.IGNORECASE | re.DOTALL,
)
"""A directive that is still text, from its first line to the slashes that end it or the end."""
