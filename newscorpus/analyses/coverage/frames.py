"""What an article says a figure is of: the words of its clause, and the signs that set it apart."""

import re
from collections.abc import Iterable, Iterator, Mapping

import attrs

from newscorpus.analyses.coverage.evidence import Report
from newscorpus.analyses.coverage.harms import harm_of
from newscorpus.analyses.coverage.words import is_furniture, key
from newscorpus.models.findings import Figure
from newscorpus.text import Span

_REACH = 8
"""How many words on either side of a figure say what it is of."""

_BOUNDARY = re.compile(
    r"[,;:()\[\]\"“”—–]|\s-{1,2}\s|\b(?:and|but|while|whereas|though|although|which|who|or)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_MONTH = re.compile(
    r"\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b"
)
_ASIDE = re.compile(
    r"\b(?:last|previous(?:ly)?|earlier|past|former(?:ly)?|prior|ago|another|further|additional"
    r"|extra|others?|again|record|average|initial(?:ly)?|original(?:ly)?|forecasts?|expected"
    r"|estimate[sd]?|compared|versus|each|per|every|would|could|will|may|might|if|nearest|next"
    r"|first|second|third|separate(?:ly)?|different|includ(?:ing|e|es|ed)|among|half|rest|remaining"
    r"|so far|total|combined|altogether|worldwide|nationwide|alone|only|not|across|elsewhere"
    r"|provinces?|regions?|districts?|countr(?:y|ies)|nations?|continents?)\b"
    r"|\bfrom\s*\Z",
    re.IGNORECASE,
)
"""Words that set a figure apart: another time, another case, a part of it or the whole."""

_PART = re.compile(r"\s*\w*\s*\b(?:of (?:the|them|those|these|its|his|her|their|whom|which))\b")
_WHOLE = re.compile(r"\bof (?:the |its |his |her |their |all |some |about |over |nearly )*\Z")
_COMPOUND = re.compile(r"\D?[\d.,]+[-‐‑][^\W\d]")
_MODIFIERS = 3


@attrs.frozen
class Frame:
    """The surroundings of a figure, as two of them are compared."""

    thing: str | None
    """The key of the noun that it counts."""

    modifiers: frozenset[str]
    """The keys of what stands between the number and the noun."""

    near: Mapping[str, str]
    """The words of its clause that say something, without the noun and names, by their keys.

    What befell people is one key, whatever the word for it.
    """

    names: Mapping[str, str]
    """The words in capitals of its clause, by their keys."""

    times: frozenset[str]
    """Years and months that its sentence names."""

    asides: frozenset[str]
    """What sets it apart: `last`, `another`, `of the`, and the hyphen of `a 16-point lead`."""

    harm: str | None
    """What happened to those it counts, by kind."""

    in_lead: bool
    """Whether it stands where a report says what it is about."""


def frame_of(figure: Figure, report: Report) -> Frame | None:
    """Read the surroundings of a figure.

    Args:
        figure: A figure of the article.
        report: The article.

    Returns:
        None where the article has no sentence around it.
    """
    found = report.sentence(figure.span)
    if found is None:
        return None
    sentence, start = found
    own = Span(figure.span.start - start, min(figure.span.end - start, len(sentence)))
    others = [f.span.shift(-start) for f in report.figures if _is_other(f, figure, start, sentence)]
    left = _before(sentence, own, others)
    right = _behind(sentence, own, others)
    noun = key(figure.noun) if figure.noun else None
    words = list(_near(left, right))
    harm = harm_of(left, right, figure.unit)
    return Frame(
        thing=noun,
        modifiers=_modifiers(right, figure.noun),
        near=_said(words, figure, harm),
        names={key(w): w for w in words if w[0].isupper() and not is_furniture(w.lower())},
        times=frozenset({*_YEAR.findall(sentence), *(m[:3] for m in _MONTH.findall(sentence))}),
        asides=_asides(left, right, figure.verbatim),
        harm=harm,
        in_lead=report.is_lead(figure.span),
    )


def _said(words: Iterable[str], figure: Figure, harm: str | None) -> Mapping[str, str]:
    """Give what is said of what a figure counts, the nearest words first."""
    thing = {key(word) for word in (figure.noun, figure.unit) if word}
    said: dict[str, str] = {}
    for word in words:
        if kind := harm_of(word, "", None):
            said.setdefault(f"={kind}", word)
        elif not (word[0].isupper() or _is_idle(word) or key(word) in thing):
            said.setdefault(key(word), word)
    if harm and f"={harm}" not in said:
        said[f"={harm}"] = figure.unit or harm
    return said


def _is_other(other: Figure, figure: Figure, start: int, sentence: str) -> bool:
    begin = other.span.start - start
    return other.id != figure.id and 0 <= begin < len(sentence)


def _before(sentence: str, own: Span, others: Iterable[Span]) -> str:
    """Give the words of the clause before a figure, without the capital of the sentence."""
    begin = max((o.end for o in others if o.end <= own.start), default=0)
    left = sentence[begin : own.start]
    cut = max((found.end() for found in _BOUNDARY.finditer(left)), default=0)
    rest = left[cut:]
    is_first = not (begin or cut)
    return rest[:1].lower() + rest[1:] if is_first else rest


def _behind(sentence: str, own: Span, others: Iterable[Span]) -> str:
    end = min((o.start for o in others if o.start >= own.end), default=len(sentence))
    right = sentence[own.end : end]
    cut = _BOUNDARY.search(right)
    return right[: cut.start()] if cut else right


def _near(left: str, right: str) -> Iterator[str]:
    """Give the words nearest to a figure."""
    yield from reversed(_WORD.findall(left)[-_REACH:])
    yield from _WORD.findall(right)[:_REACH]


def _is_idle(word: str) -> bool:
    return is_furniture(word.lower()) or word[0].isdigit()


def _modifiers(right: str, noun: str | None) -> frozenset[str]:
    """Give what tells those that are counted from others of their kind: `12 Indian soldiers`."""
    words = _WORD.findall(right)
    if noun is None or noun not in words[: _MODIFIERS + 1]:
        return frozenset()
    return frozenset(key(word) for word in words[: words.index(noun)])


def _asides(left: str, right: str, verbatim: str) -> frozenset[str]:
    found = {word.lower() for part in (left, right) for word in _ASIDE.findall(part)}
    found |= {"of the"} if _PART.match(right) else set()
    found |= {"-"} if _COMPOUND.match(verbatim + right) else set()
    return frozenset(found | ({"of"} if _WHOLE.search(left) else set()))
