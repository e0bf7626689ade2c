"""Why one article is related to another, in the language of the pages."""

from collections.abc import Iterator, Sequence

from newscorpus.analyses.related import Related, Signal
from newscorpus.models.speech import gettext_noop
from newscorpus.models.ties import RelationKind
from newscorpus.pages.interface import ENGLISH, Interface

MOST_REASONS = 3

_SHARED = {
    Signal.STORY: gettext_noop("both report on %(what)s"),
    Signal.PERSON: gettext_noop("both name %(what)s"),
    Signal.PLACE: gettext_noop("both name %(what)s"),
    Signal.ORGANISATION: gettext_noop("both name %(what)s"),
    Signal.NAME: gettext_noop("both name %(what)s"),
    Signal.TOPIC: gettext_noop("both are on %(what)s"),
    Signal.FIGURE: gettext_noop("both give %(what)s"),
}
"""What is said of things that two articles share; those with the same words are named together."""

_ALIKE = {
    RelationKind.IDENTICAL: gettext_noop("the same text, word for word"),
    RelationKind.UPDATE: gettext_noop("one is an update of the other"),
    RelationKind.NEAR_DUPLICATE: gettext_noop("nearly the same text"),
    RelationKind.SHARED_PASSAGES: gettext_noop("they share text"),
}


def because(related: Related, say: Interface = ENGLISH) -> str:
    """Say what ties a related article to another, its weightiest reasons first.

    Args:
        related: The article and its reasons.
        say: The language to say it in.

    Examples:
        >>> from newscorpus.analyses.related import Shared
        >>> names = (Shared(Signal.PERSON, "a", "Ann Lee", 0.1),
        ...          Shared(Signal.DATE, "1", "a day apart", 0.01),
        ...          Shared(Signal.PLACE, "k", "Kabul", 0.02))
        >>> because(Related("snow", 0.13, names))
        'both name Ann Lee and Kabul; published a day apart'
    """
    told: dict[str, list[tuple[str, str]]] = {}
    for reason in related.reasons[:MOST_REASONS]:
        said = _SHARED.get(reason.signal, reason.signal)
        told.setdefault(said, []).append((reason.id, reason.label))
    return say.semicolon.join(
        sentence for said, what in told.items() for sentence in _said(said, what, say)
    )


def _said(said: str, what: Sequence[tuple[str, str]], say: Interface) -> Iterator[str]:
    labels = [label for _, label in what]
    match said:
        case Signal.RELATION:
            yield from (say.gettext(_ALIKE[RelationKind(kind)]) for kind, _ in what)
        case Signal.PASSAGE:
            words, last = _named(labels, say), int(labels[-1])
            yield say.ngettext("share %(words)s word", "share %(words)s words", last, words=words)
        case Signal.DATE:
            yield from (_apart(int(days), say) for days, _ in what)
        case _:
            yield say.gettext(said, what=_named(labels, say))


def _named(labels: Sequence[str], say: Interface) -> str:
    return labels[0] if len(labels) == 1 else say.listed(labels)


def _apart(days: int, say: Interface) -> str:
    match days:
        case 0:
            return say.gettext("published on the same day")
        case 1:
            return say.gettext("published a day apart")
    return say.ngettext("published %(n)s day apart", "published %(n)s days apart", days)
