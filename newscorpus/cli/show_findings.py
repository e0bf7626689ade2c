"""What was found in one article, as a person would read it in a terminal."""

from collections.abc import Callable, Iterator

from newscorpus.cli import show_ties
from newscorpus.cli.terminal import Ink, wrap
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Entity, Event, Figure, Quotation, Topic
from newscorpus.text import Lines

_LONGEST_WORDS = 200
"""Code points of a quotation that are shown."""


def finding_sections(
    article: Article, corpus: Corpus, ink: Ink, heading: Callable[[str, Ink], str]
) -> Iterator[str]:
    """Write the findings about an article, kind by kind; a kind without any is left out.

    Args:
        article: An article whose source still has its text.
        corpus: With the findings about it, and perhaps about others.
        ink: Whether to mark headings and asides.
        heading: Writes the heading of a section.
    """
    for title, write in _SECTIONS.items():
        lines = tuple(write(article, corpus, ink))
        if lines:
            yield heading(title, ink)
            yield "\n".join(lines)


def _entities(article: Article, corpus: Corpus, ink: Ink) -> Iterator[str]:
    for entity in corpus.findings(Entity):
        count = sum(mention.article == article.id for mention in entity.mentions)
        if count:
            times = "once" if count == 1 else f"{count} times"
            yield wrap(f"{entity.name}: {entity.kind}, {times}", "  ")
            for variant in entity.variants:
                yield ink.quiet(wrap(f"{variant.name} ({variant.why})", "    "))


def _quotations(article: Article, corpus: Corpus, ink: Ink) -> Iterator[str]:
    for quotation in corpus.findings(Quotation):
        if quotation.article == article.id:
            speaker = quotation.speaker.name if quotation.speaker else "nobody that a rule can name"
            yield wrap(f"“{_cut(quotation.text)}”", "  ")
            cue = f", cue “{quotation.cue}”" if quotation.cue else ""
            because = f"{quotation.rule}, {quotation.confidence} confidence"
            yield ink.quiet(wrap(f"{speaker}; {quotation.kind}{cue}; {because}", "    "))


def _figures(article: Article, corpus: Corpus, ink: Ink) -> Iterator[str]:
    lines = Lines(article.source.text or "")
    for figure in corpus.findings(Figure):
        if figure.article == article.id:
            qualifier = f"{figure.qualifier} " if figure.qualifier else ""
            unit = f" {figure.unit}" if figure.unit and figure.kind != "count" else ""
            noun = f", of {figure.noun}" if figure.noun else ""
            yield wrap(f"{figure.verbatim} = {qualifier}{figure.value:f}{unit}{noun}", "  ")
            position = lines.position(figure.span.start)
            place = f"line {position.line}, column {position.column}"
            yield ink.quiet(wrap(f"{figure.kind}, at {place}", "    "))


def _events(article: Article, corpus: Corpus, ink: Ink) -> Iterator[str]:
    text = article.source.text or ""
    for event in corpus.findings(Event):
        if event.article == article.id:
            yield wrap(f"{event.date}: {_cut(event.sentence.of(text))}", "  ")
            because = f"{event.basis}, “{_cut(event.verbatim)}”, {event.rule}"
            yield ink.quiet(wrap(because, "    "))


def _topics(article: Article, corpus: Corpus, ink: Ink) -> Iterator[str]:
    for topic in corpus.findings(Topic):
        for entry in topic.articles:
            if entry.article == article.id:
                yield wrap(f"{topic.label} ({topic.source})", "  ")
                terms = ", ".join(match.term for match in entry.matched) or "pinned by hand"
                yield ink.quiet(wrap(terms, "    "))


def _cut(words: str) -> str:
    plain = " ".join(words.split())
    if len(plain) <= _LONGEST_WORDS:
        return plain
    return plain[:_LONGEST_WORDS].rpartition(" ")[0] + " …"


_SECTIONS: dict[str, Callable[[Article, Corpus, Ink], Iterator[str]]] = {
    "People, places, organisations": _entities,
    "Quotations": _quotations,
    "Figures": _figures,
    "Events": _events,
    "Topics": _topics,
    "Story": show_ties.stories,
    "What only the corpus tells": show_ties.inferences,
    "Articles with the same text": show_ties.relations,
    "Passages that others have": show_ties.passages,
    "Related articles": show_ties.related,
}
"""Each kind of finding, in the order of the page."""
