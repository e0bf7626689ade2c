"""What ties an article to others of its corpus, as a person would read it in a terminal."""

from collections.abc import Iterator

from newscorpus.analyses.related import RelatedArticles
from newscorpus.cli.terminal import Ink, wrap
from newscorpus.models.article import Article, shorten
from newscorpus.models.corpus import Corpus
from newscorpus.models.ties import Inference, Passage, Relation, Story

_MOST_PASSAGES = 8
_LONGEST = 200
"""Code points of a passage that are shown."""


def stories(article: Article, corpus: Corpus, ink: Ink) -> Iterator[str]:
    """Write the story of an article and its other reports."""
    for story in corpus.findings(Story):
        if article.id in story.articles:
            yield wrap(story.label, "  ")
            others = [other for other in story.articles if other != article.id]
            for other in others:
                date = corpus[other].date
                day = date.display() if date else "undated"
                yield ink.quiet(wrap(f"{other}, {day}: {corpus[other].label}", "    "))


def relations(article: Article, corpus: Corpus, ink: Ink) -> Iterator[str]:
    """Write which articles share text with one."""
    for relation in corpus.findings(Relation):
        if article.id in relation.articles:
            one, other = relation.articles
            partner = other if one == article.id else one
            yield wrap(f"{partner}: {relation.kind}", "  ")
            told = (
                f"{relation.containment:.0%} of the shorter in both, longest passage "
                f"{relation.longest} words"
            )
            yield ink.quiet(wrap(told, "    "))


def passages(article: Article, corpus: Corpus, ink: Ink) -> Iterator[str]:
    """Write the longest passages that an article shares."""
    text = article.source.text or ""
    found = [
        (passage, place)
        for passage in corpus.findings(Passage)
        for place in passage.occurrences
        if place.article == article.id
    ]
    for passage, place in found[:_MOST_PASSAGES]:
        yield wrap(f"“{shorten(place.span.of(text), _LONGEST)}”", "  ")
        others = dict.fromkeys(o.article for o in passage.occurrences if o.article != article.id)
        yield ink.quiet(wrap(f"{passage.words} words, also in {', '.join(others)}", "    "))
    if more := len(found[_MOST_PASSAGES:]):
        yield ink.quiet(wrap(f"and {more} more", "  "))


def inferences(article: Article, corpus: Corpus, ink: Ink) -> Iterator[str]:
    """Write what only the corpus tells about an article."""
    for inference in corpus.findings(Inference):
        if inference.article == article.id:
            yield wrap(f"{inference.field}: {inference.value} ({inference.basis})", "  ")
            yield ink.quiet(wrap(inference.because, "    "))


def related(article: Article, corpus: Corpus, ink: Ink) -> Iterator[str]:
    """Write which articles are related to one, and why."""
    for other in RelatedArticles(corpus).of(article.id):
        yield wrap(f"{other.article}: {corpus[other.article].label}", "  ")
        yield ink.quiet(wrap(other.because(), "    "))
