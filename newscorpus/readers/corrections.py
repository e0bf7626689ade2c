"""Corrections applied to the articles of a corpus; what they say always wins."""

import difflib
from collections.abc import Iterable

import attrs

from newscorpus.diagnostics import Diagnostic, catalogue
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.readers.replacing import CannotBeError, current, replace_field
from newscorpus.settings import ReadSettings
from newscorpus.settings.corrections import Correction

_DEFAULT = ReadSettings()
_MOST_NEAR = 3
"""By how many characters the length of an id may differ from the one that was meant."""


@attrs.frozen
class Corrected:
    """A corpus with its corrections, and those that could not be used."""

    corpus: Corpus
    diagnostics: tuple[Diagnostic, ...]
    """The positions are in the file of corrections."""


def apply_corrections(
    corpus: Corpus, corrections: Iterable[Correction], settings: ReadSettings = _DEFAULT
) -> Corrected:
    """Correct the articles that corrections name.

    Each corrected field is `overridden`; its reading keeps the reason as its words and the value
    that the article itself gives as an alternative. Doubts about a date that is corrected go.

    Args:
        corpus: As it was read.
        corrections: In the order of the file.
        settings: How dates are read.

    Examples:
        >>> from newscorpus import parse_article
        >>> from newscorpus.settings.corrections import FieldCorrection
        >>> from newscorpus.text import Position
        >>> article = parse_article("It rained all day.", id="rain")
        >>> right = FieldCorrection("date", ("7 April 2021",), Position(2, 3))
        >>> correction = Correction("rain", (right,), "seen in print", Position(1, 1))
        >>> done = apply_corrections(Corpus((article,)), [correction]).corpus
        >>> str(done["rain"].date), done["rain"].reading("date").status.value
        ('2021-04-07', 'overridden')
    """
    articles = {article.id: article for article in corpus}
    problems: list[Diagnostic] = []
    for correction in corrections:
        article = articles.get(correction.article)
        if article is None:
            problems.append(_unknown(correction, articles))
        else:
            articles[article.id] = _corrected(article, correction, settings, problems)
    return Corrected(attrs.evolve(corpus, articles=tuple(articles.values())), tuple(problems))


def _unknown(correction: Correction, known: Iterable[str]) -> Diagnostic:
    name = correction.article
    near = _nearest(name, known)
    advice = f"did you mean {near!r}?" if near else "correct the id, or remove the correction"
    return catalogue.CORRECTION_OF_NOTHING.at(correction.position, article=name, advice=advice)


def _nearest(name: str, known: Iterable[str]) -> str | None:
    """Find the id that was meant among those that begin alike and are about as long."""
    likely = (
        one
        for one in known
        if one[:1].casefold() == name[:1].casefold() and abs(len(one) - len(name)) <= _MOST_NEAR
    )
    return next(iter(difflib.get_close_matches(name, likely, n=1)), None)


def _corrected(
    article: Article, correction: Correction, settings: ReadSettings, problems: list[Diagnostic]
) -> Article:
    for field in correction.fields:
        before = current(article, field.field)
        try:
            replaced = replace_field(article, field, correction.reason, settings)
        except CannotBeError as error:
            problems.append(
                catalogue.CORRECTION_CANNOT_BE.at(
                    field.position, field=field.field, value=error.value, example=error.example
                )
            )
            continue
        if current(replaced, field.field) == before:
            values = {"field": field.field, "article": article.id}
            problems.append(catalogue.CORRECTION_CHANGES_NOTHING.at(field.position, **values))
        else:
            article = replaced
    return article
