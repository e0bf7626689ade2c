"""What each template may use, as values that can be shown to whoever writes another one."""

import ast
import inspect
import re
import textwrap
import typing
from collections.abc import Iterable, Iterator, Mapping

import attrs

from newscorpus.pages.directives.contexts import (
    LatestContext,
    MissingContext,
    QuotationContext,
    StoryReportsContext,
    StripContext,
    TopicArticlesContext,
)
from newscorpus.pages.page import Page
from newscorpus.pages.views.article import ArticleContext
from newscorpus.pages.views.articles import ArticleListContext
from newscorpus.pages.views.compare import CompareContext
from newscorpus.pages.views.corpus_contexts import CorpusContext, DataContext
from newscorpus.pages.views.entities import EntityContext, EntityListContext
from newscorpus.pages.views.figures import FiguresContext
from newscorpus.pages.views.home import HomeContext
from newscorpus.pages.views.outlet_contexts import (
    OutletContext,
    OutletListContext,
    SharedContext,
    UnnamedContext,
)
from newscorpus.pages.views.quotes import QuotesContext, SpeakerListContext
from newscorpus.pages.views.rejected import RejectedContext
from newscorpus.pages.views.search import SearchContext
from newscorpus.pages.views.stories import StoryContext, StoryListContext
from newscorpus.pages.views.timeline_contexts import MonthContext, TimelineContext, YearContext
from newscorpus.pages.views.topics import TopicContext, TopicListContext

CONTEXTS: Mapping[str, type] = {
    "home.html": HomeContext,
    "articles.html": ArticleListContext,
    "article.html": ArticleContext,
    "stories.html": StoryListContext,
    "story.html": StoryContext,
    "compare.html": CompareContext,
    "topics.html": TopicListContext,
    "topic.html": TopicContext,
    "entities.html": EntityListContext,
    "entity.html": EntityContext,
    "outlets.html": OutletListContext,
    "outlet.html": OutletContext,
    "shared.html": SharedContext,
    "unnamed.html": UnnamedContext,
    "speakers.html": SpeakerListContext,
    "quotes.html": QuotesContext,
    "figures.html": FiguresContext,
    "timeline.html": TimelineContext,
    "year.html": YearContext,
    "month.html": MonthContext,
    "search.html": SearchContext,
    "rejected.html": RejectedContext,
    "corpus.html": CorpusContext,
    "data.html": DataContext,
    "directives/latest.html": LatestContext,
    "directives/topic.html": TopicArticlesContext,
    "directives/strip.html": StripContext,
    "directives/story.html": StoryReportsContext,
    "directives/quotation.html": QuotationContext,
    "directives/missing.html": MissingContext,
}
"""The templates of pages, in the order of the site, and of directives, with the type of `view`."""

_MODULES = re.compile(r"\b(?:newscorpus|collections|typing)(?:\.[a-z_]+)*\.(?=[A-Z])")


@attrs.frozen
class FieldNote:
    """A field of a value that templates see."""

    name: str
    type: str
    """As Python writes it, without the names of modules."""

    text: str
    """What it is, in sentences; empty where the name says all."""


@attrs.frozen
class TypeNote:
    """A type of value that templates see."""

    name: str
    text: str
    """What it is, in a sentence."""

    fields: tuple[FieldNote, ...]


def describe(context: type) -> TypeNote:
    """Say what the fields of a context are, as its source documents them.

    Args:
        context: An attrs class, one of `CONTEXTS` or a type of their fields.

    Examples:
        >>> describe(ArticleListContext).text
        'What `articles.html` may use.'
    """
    texts, hints = _texts(context), typing.get_type_hints(context)
    fields = tuple(
        FieldNote(field.name, _shown(hints[field.name]), texts.get(field.name, ""))
        for field in attrs.fields(context)
    )
    return TypeNote(context.__name__, (inspect.getdoc(context) or "").partition("\n")[0], fields)


def parts_of(contexts: Iterable[type]) -> tuple[type, ...]:
    """Give the types that occur in contexts, however deep, and in every page, by name."""
    found: dict[str, type] = {}
    waiting = [*contexts, Page]
    while waiting:
        for part in _parts(waiting.pop()):
            if part.__name__ not in found:
                found[part.__name__] = part
                waiting.append(part)
    return tuple(found[name] for name in sorted(found))


def _parts(context: type) -> Iterator[type]:
    for hint in typing.get_type_hints(context).values():
        yield from (each for each in _inside(hint) if attrs.has(each))


def _inside(hint: object) -> Iterator[type]:
    if isinstance(hint, type) and not typing.get_args(hint):
        yield hint
    for argument in typing.get_args(hint):
        yield from _inside(argument)


def _shown(hint: object) -> str:
    words = str(hint) if typing.get_args(hint) else getattr(hint, "__name__", str(hint))
    return _MODULES.sub("", words).replace("NoneType", "None")


def _texts(context: type) -> dict[str, str]:
    """Read the strings that stand below the fields of a class in its source."""
    (source,) = ast.parse(textwrap.dedent(inspect.getsource(context))).body
    assert isinstance(source, ast.ClassDef)  # noqa: S101 -- what `getsource` gives of a class
    texts: dict[str, str] = {}
    for before, after in zip(source.body, source.body[1:], strict=False):
        match before, after:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(text))),
            ):
                texts[name] = " ".join(text.split())
    return texts
