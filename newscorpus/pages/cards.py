"""The picture that previews show of an article, as SVG: its title, where it is from, this site."""

import unicodedata
from collections.abc import Iterator

from newscorpus.models.article import Article
from newscorpus.pages import uris
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.languages import direction
from newscorpus.pages.markup import markup
from newscorpus.pages.wording import name, one_line

WIDTH, HEIGHT = 1200, 630
"""Pixels, as previews want them."""

_MARGIN = 80
_SIZES = ((68, 4), (50, 5))
"""Sizes of the title with the most lines at each; what is longer than the last is cut."""

_EM, _CAPITAL, _WIDE = 0.54, 0.75, 1.0
"""The widths of letters in ems, as those of wide fonts: which font draws them is not known here."""


def card_files(index: CorpusIndex) -> Iterator[tuple[str, str]]:
    """Draw the card of each article, where the site is to have cards.

    Args:
        index: The corpus.

    Yields:
        The address of each picture and its SVG, which is yet to be made one.
    """
    for article in index.corpus:
        if address := card_address(article, index):
            yield address, card_svg(article, index)


def card_address(article: Article, index: CorpusIndex) -> str | None:
    """Give the address of an article's card; None where it has none.

    Previews need the whole address of a picture, so without one for the site there is no card.
    """
    address = uris.card(article.id)
    wanted = index.settings.cards and index.settings.url and f"{address}/" not in index.folders
    return address if wanted else None


def card_svg(article: Article, index: CorpusIndex) -> str:
    """Draw the card of an article as SVG, 1200 by 630 pixels.

    Args:
        article: An article of the corpus.
        index: The corpus.
    """
    line = index.lines[article.id]
    leftwards = direction(article.language) == "rtl"
    x, anchor = (WIDTH - _MARGIN, "end") if leftwards else (_MARGIN, "start")
    size, lines = _fitted(name(article))
    top = 200 + size // 2
    about = " · ".join(filter(None, (line.origin, line.date)))
    texts = (
        (_MARGIN, 105, 30, "sans-serif", "#5b5b57", "start", one_line(index.settings.title, 60)),
        *(
            (x, top + place * size * 5 // 4, size, "serif", "#1b1b1a", anchor, words)
            for place, words in enumerate(lines)
        ),
        (_MARGIN, HEIGHT - 65, 30, "sans-serif", "#5b5b57", "start", one_line(about, 60)),
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}">'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fbfaf7"/>'
        f'<rect width="14" height="{HEIGHT}" fill="#3f51b5"/>{"".join(map(_text, texts))}</svg>'
    )


def _text(drawn: tuple[int, int, int, str, str, str, str]) -> str:
    x, y, size, family, colour, anchor, words = drawn
    return (
        f'<text x="{x}" y="{y}" font-size="{size}" font-family="{family}" fill="{colour}" '
        f'text-anchor="{anchor}">{markup(words)}</text>'
    )


def _fitted(title: str) -> tuple[int, list[str]]:
    """Give the largest size at which a title fits, and its lines there."""
    size, most, lines = 0, 0, [""]
    for size, most in _SIZES:
        lines = _wrapped(title, (WIDTH - 2 * _MARGIN) / size)
        if len(lines) <= most:
            return size, lines
    return size, [*lines[: most - 1], f"{lines[most - 1].rstrip()}…"]


def _wrapped(title: str, ems: float) -> list[str]:
    lines, used = [""], 0.0
    for word in title.split():
        width = sum(map(_width, word))
        if used and used + _EM + width > ems:
            lines.append("")
            used = 0.0
        lines[-1] += f" {word}" if lines[-1] else word
        used += width + _EM
        while used > ems + _EM:  # a word that is longer than a line
            fits = int(len(lines[-1]) * ems / used)
            lines[-1:] = [lines[-1][:fits], lines[-1][fits:]]
            used = sum(map(_width, lines[-1]))
    return lines


def _width(letter: str) -> float:
    if letter in "MW@%" or unicodedata.east_asian_width(letter) in {"W", "F"}:
        return _WIDE
    return _CAPITAL if letter.isupper() else _EM
