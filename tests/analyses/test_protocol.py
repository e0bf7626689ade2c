"""Analyses run in an order that suits them."""

import gc
from collections.abc import Iterator
from typing import ClassVar

import attrs
import pytest

from newscorpus.analyses.protocol import Analysis, analyse, in_order
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Topic
from tests.builders import make_article, make_corpus, make_topic


@attrs.frozen
class Giver:
    """Finds a topic."""

    name: str = "giver"
    yields: ClassVar[type[Topic]] = Topic
    requires: tuple[type[Topic], ...] = ()

    def __call__(self, corpus: Corpus) -> Iterator[Topic]:
        yield make_topic(self.name, corpus.articles)


class Other(Topic):
    """A finding of another type, as a later version may have."""


@attrs.frozen
class Taker:
    """Finds a topic for each that is there."""

    name: str = "taker"
    yields: ClassVar[type[Topic]] = Other
    requires: tuple[type[Topic], ...] = (Topic,)

    def __call__(self, corpus: Corpus) -> Iterator[Topic]:
        for topic in corpus.findings(Topic):
            yield make_topic(f"{self.name}-of-{topic.id}", corpus.articles)


def found(corpus: Corpus) -> list[str]:
    return [topic.id for topic in corpus.findings(Topic)]


def test_an_analysis_runs_after_those_it_requires() -> None:
    corpus = analyse(make_corpus([make_article()]), [Taker(), Giver()])

    assert found(corpus) == ["giver", "taker-of-giver"]


def test_independent_analyses_run_in_the_order_given() -> None:
    analyses: list[Analysis] = [Giver("z"), Giver("a"), Giver("m")]

    assert [analysis.name for analysis in in_order(analyses)] == ["z", "a", "m"]


def test_all_that_yield_a_type_run_before_those_that_require_it() -> None:
    analyses: list[Analysis] = [Taker(), Giver("z"), Giver("a")]

    assert [analysis.name for analysis in in_order(analyses)] == ["z", "a", "taker"]


def test_earlier_findings_are_kept_and_can_be_built_upon() -> None:
    article = make_article()
    corpus = make_corpus([article], make_topic("old", [article]))

    assert found(analyse(corpus, [Taker()])) == ["old", "taker-of-old"]


def test_a_missing_requirement_says_what_to_add() -> None:
    with pytest.raises(ValueError, match="'taker' needs findings of type Topic: add an analysis"):
        analyse(Corpus(), [Taker()])


def test_analyses_that_wait_for_each_other_are_named() -> None:
    with pytest.raises(ValueError, match=r"wait for each other: .*one.* -> .*leave one out"):
        in_order([Giver("one", requires=(Other,)), Taker("two")])


def test_an_analysis_cannot_wait_for_itself() -> None:
    with pytest.raises(ValueError, match="wait for each other"):
        in_order([Giver(requires=(Topic,))])


def test_the_collector_rests_only_while_an_analysis_runs() -> None:
    seen: list[bool] = []

    @attrs.frozen
    class Watching:
        name: ClassVar[str] = "watching"
        yields: ClassVar[type[Topic]] = Topic
        requires: ClassVar[tuple[type[Topic], ...]] = ()

        def __call__(self, corpus: Corpus) -> tuple[Topic, ...]:
            seen.append(gc.isenabled())
            if not corpus.articles:
                raise LookupError
            return ()

    with pytest.raises(LookupError):
        analyse(Corpus(), [Watching()])

    assert (seen, gc.isenabled()) == ([False], True)
