"""Makes the strategies known to Hypothesis, which asks for it when it is imported.

Hypothesis calls `register` through the entry point group `hypothesis`; nothing here is imported
for anybody who does not use it. `st.from_type(newscorpus.Article)` then draws articles.
"""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from newscorpus.models.article import Article, Source
from newscorpus.models.corpus import Corpus, Rejected
from newscorpus.models.dates import Date
from newscorpus.models.findings import Entity, Event, Figure, Quotation, Topic
from newscorpus.text import Position, Span

if TYPE_CHECKING:
    from hypothesis import strategies as st

STRATEGY_OF: dict[type, str] = {
    Span: "spans",
    Position: "positions",
    Date: "dates",
    Source: "sources",
    Article: "articles",
    Rejected: "rejections",
    Entity: "entities",
    Quotation: "quotations",
    Figure: "figures",
    Event: "events",
    Topic: "topics",
    Corpus: "corpora",
}
"""Each type whose values fit together only when they are drawn together, and its strategy."""


def register() -> None:
    """Tell Hypothesis how to draw the types that `STRATEGY_OF` lists.

    Examples:
        >>> from hypothesis import find, strategies as st
        >>> type(find(st.from_type(Date), lambda date: True)).__name__
        'Date'
    """
    strategies = import_module("hypothesis.strategies")
    for drawn, name in STRATEGY_OF.items():
        strategies.register_type_strategy(drawn, _later(name))


def _later(name: str) -> "Callable[[Any], st.SearchStrategy[Any]]":
    """Look a strategy up when it is drawn from: its module imports Hypothesis, which calls this."""
    return lambda _type: getattr(import_module("newscorpus.testing.strategies"), name)()
