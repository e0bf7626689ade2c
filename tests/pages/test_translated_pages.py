"""Every word that a page has of its own comes out of the catalogue of its language."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from string import ascii_letters

import attrs
import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.pofile import write_po

import newscorpus
from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.standard import standard_analyses
from newscorpus.models.corpus import Corpus
from newscorpus.pages.interface import interface_for
from newscorpus.pages.page import Page
from newscorpus.pages.render import Renderer
from newscorpus.pages.site import Site, plan_site
from newscorpus.readers.corpus import read_corpus
from newscorpus.settings import SiteSettings
from tests.built_site import SEEDS
from tests.pages.conftest import one_of_everything

LANGUAGE = "el"
"""A language whose dates have no Latin letter either."""

_WIDE = str.maketrans({letter: chr(ord(letter) + 0xFEE0) for letter in ascii_letters})
"""Letters that everybody can read and no page has by itself."""

_PLACEHOLDER = re.compile(r"(%\(\w+\)s)")
_WORD = re.compile(r"[A-Za-z]{3,}")

NAMES = frozenset({"BibTeX", "CSL", "JSON", "RIS", "RSS", "Atom", "Feed", "SHA", "JavaScript"})
"""Names that are the same in every language."""

SHOWN = frozenset({"aria-label", "title", "placeholder", "alt"})
"""Attributes that people read or hear, beside those that scripts read out of `data-`."""

FOR_SCRIPTS = frozenset({"data-waiting", "data-none", "data-failed", "data-counts", "data-note"})


def widened(message: str) -> str:
    parts = _PLACEHOLDER.split(message)
    return "".join(p if _PLACEHOLDER.fullmatch(p) else p.translate(_WIDE) for p in parts)


def catalogue() -> Catalog:
    """Translate every message of code and templates into wide letters."""
    made = Catalog(locale=LANGUAGE)
    found = extract_from_dir(
        Path(newscorpus.__file__).parent,
        method_map=[("**.py", "python"), ("**/templates/**.html", "jinja2")],
        keywords={**DEFAULT_KEYWORDS, "gettext_noop": None},
    )
    for _, _, message, _, context in found:
        texts = widened(message) if isinstance(message, str) else tuple(map(widened, message))
        made.add(message, texts, context=context)
    return made


class Words(HTMLParser):
    """What people read on a page, without what is marked as English or as code."""

    EMPTY = frozenset({"br", "input", "link", "meta", "hr", "img", "rect", "line"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._open: list[tuple[str, bool]] = []

    @property
    def _is_silent(self) -> bool:
        return bool(self._open) and self._open[-1][1]

    def handle_starttag(self, tag: str, attrs_: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs_)
        silent = self._is_silent or tag in {"code", "script", "style"}
        silent = silent or (attributes.get("lang") or "").startswith("en")
        if not silent:
            read = SHOWN | FOR_SCRIPTS
            self.found += [value for name, value in attrs_ if name in read and value]
        if tag not in self.EMPTY:
            self._open.append((tag, silent))

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if not self._is_silent:
            self.found.append(data)


@attrs.frozen
class Translated:
    """A site in wide letters, and the words that its articles have."""

    site: Site
    renderer: Renderer
    own: frozenset[str]

    def english(self, page: Page) -> Iterator[str]:
        """Give whatever of a page is neither translated nor of an article."""
        words = Words()
        words.feed(self.renderer.render(page))
        words.close()
        headings = (text for _, text in page.headings)
        for text in (*words.found, page.title, page.description, *headings):
            left = [w for w in _WORD.findall(text) if w not in NAMES and w.lower() not in self.own]
            if left:
                yield " ".join(text.split())


def words_of(corpus: Corpus) -> frozenset[str]:
    found: set[str] = set()
    for article in corpus:
        fields = (article.source.text or "", article.source.path, article.id, article.title or "")
        found.update(*(_WORD.findall(text.lower()) for text in fields))
        found.update(*(_WORD.findall(block.text.lower()) for block in article.blocks))
        found.update(*(_WORD.findall(str(article.metadata).lower()) for block in article.blocks))
        found.update(_WORD.findall(article.source.encoding))
    return frozenset(found)


@pytest.fixture(scope="module", params=["one of everything", "seeds"])
def translated(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Translated:
    folder = tmp_path_factory.mktemp("catalogues")
    with (folder / f"{LANGUAGE}.po").open("wb") as file:
        write_po(file, catalogue())
    corpus = (
        one_of_everything()
        if request.param == "one of everything"
        else analyse(read_corpus([SEEDS]), standard_analyses())
    )
    settings = SiteSettings(
        title="",
        language=LANGUAGE,
        catalogues=(folder,),
        full_text=True,
        url="https://example.org/",
        page_size=2,
    )
    renderer = Renderer(interface=interface_for(LANGUAGE, (folder,)))
    return Translated(plan_site(corpus, settings), renderer, words_of(corpus))


def test_no_word_of_a_page_stays_english(translated: Translated) -> None:
    left = {
        (page.template, text) for page in translated.site.pages for text in translated.english(page)
    }

    assert sorted(left) == []


def test_what_stands_beside_the_pages_is_translated_too(translated: Translated) -> None:
    assert not any(_WORD.search(label) for label, _ in translated.site.hubs)
