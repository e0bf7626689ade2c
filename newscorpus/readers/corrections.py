"""Corrections applied to the articles of a corpus; what they say always wins."""

import difflib
from collections.abc import Iterable

import attrs

from newscorpus.diagnostics import Diagnostic, catalogue
from newscorpus.models.article import Article, Status
from newscorpus.models.corpus import Corpus
from newscorpus.models.dates import DateError
from newscorpus.readers.replacing import Given, current, replace_field
from newscorpus.settings.corrections import Correction, FieldCorrection

RULE = "corrections"
"""The rule of every reading that a correction gives."""


@attrs.frozen
class Corrected:
    """A corpus with its corrections, and those that could not be used."""

    corpus: Corpus
    diagnostics: tuple[Diagnostic, ...]


def correct(corpus: Corpus, corrections: Iterable[Correction]) -> Corpus:
    """Give the corpus with its corrections; see `apply_corrections` for what is wrong with them."""
    return apply_corrections(corpus, corrections).corpus


def apply_corrections(corpus: Corpus, corrections: Iterable[Correction]) -> Corrected:
    """Correct the articles that corrections name.

    Each corrected field is `overridden`; its reading keeps the reason as its words and the value
    that the article itself gives as an alternative.

    Args:
        corpus: As it was read.
        corrections: In the order of the file; a later one of the same field wins.

    Examples:
        >>> from newscorpus import parse_article
        >>> from newscorpus.text import Position
        >>> article = parse_article("It rained all day.", id="rain")
        >>> right = FieldCorrection("date", ("2021-04-07",), Position(2, 3))
        >>> correction = Correction("rain", (right,), "seen in print", Position(1, 1))
        >>> done = correct(Corpus((article,)), [correction])
        >>> str(done["rain"].date), done["rain"].reading("date").status.value
        ('2021-04-07', 'overridden')
    """
    articles = {article.id: article for article in corpus}
    problems: list[Diagnostic] = []
    for correction in corrections:
        article = articles.get(correction.article)
        if article is None:
            problems.append(_unknown(correction, tuple(articles)))
            continue
        for field in correction.fields:
            article = _corrected(article, field, correction.reason, problems)
        articles[article.id] = article
    return Corrected(attrs.evolve(corpus, articles=tuple(articles.values())), tuple(problems))


def _unknown(correction: Correction, known: tuple[str, ...]) -> Diagnostic:
    near = difflib.get_close_matches(correction.article, known, n=1)
    advice = f"did you mean {near[0]!r}?" if near else "correct the id, or remove the correction"
    name = correction.article
    return catalogue.CORRECTION_OF_NOTHING.at(correction.position, article=name, advice=advice)


def _corrected(
    article: Article, field: FieldCorrection, reason: str, problems: list[Diagnostic]
) -> Article:
    given = Given(field.field, field.values, Status.OVERRIDDEN, reason, RULE)
    if current(article, field.field) == given.text:
        values = {"field": field.field, "article": article.id}
        problems.append(catalogue.CORRECTION_CHANGES_NOTHING.at(field.position, **values))
        return article
    try:
        return replace_field(article, given)
    except DateError:
        problem = catalogue.CORRECTION_NOT_A_DATE.at(field.position, value=field.values[0])
        problems.append(problem)
        return article
