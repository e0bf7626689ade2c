"""How the site words things: labels on one line, counts and the like."""

from newscorpus.models.article import Article
from newscorpus.text import on_one_line

LABEL_LENGTH = 140
"""The most characters of an article's name in a list, a title or a link."""


def one_line(text: str, length: int) -> str:
    """Put a text on one line, without controls, and cut it before the word that is too much.

    Args:
        text: Any text.
        length: The most characters of the result, the ellipsis included; at least 1.

    Examples:
        >>> one_line("Rain fell on the whole of the valley", 20)
        'Rain fell on the…'
        >>> one_line("x" * 30, 10)
        'xxxxxxxxx…'
    """
    line = on_one_line(text)
    if len(line) <= length:
        return line
    cut = line[: length - 1]
    space = cut.rfind(" ", length // 2)
    return (cut if space < 0 else cut[:space]).rstrip(" ,;:–—-") + "…"


def name(article: Article) -> str:
    r"""Give the words by which lists and titles call an article, never empty.

    Examples:
        >>> from newscorpus.models.article import Source
        >>> source = Source("a.txt", "sha256:0", "utf-8")
        >>> name(Article(id="a", source=source, language="en", date=None, title="Rain\n falls"))
        'Rain falls'
    """
    return one_line(article.label, LABEL_LENGTH) or article.id


def grouped(number: int) -> str:
    """Write a number with a comma between thousands.

    Examples:
        >>> grouped(12345)
        '12,345'
    """
    return f"{number:,}"


def counted(number: int, noun: str, plural: str = "") -> str:
    """Write a number with its noun in the right number.

    Examples:
        >>> counted(1, "article"), counted(1200, "article"), counted(2, "day of it", "days of it")
        ('1 article', '1,200 articles', '2 days of it')
    """
    return f"{grouped(number)} {noun if number == 1 else plural or noun + 's'}"
