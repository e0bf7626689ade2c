"""The quotations of one article, in the order of its text."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from newscorpus.analyses.quotes.attribution import attribute
from newscorpus.analyses.quotes.cast import Cast, make_cast
from newscorpus.analyses.quotes.evidence import Attribution, Previous, Quoted
from newscorpus.analyses.quotes.finds import Found
from newscorpus.analyses.quotes.indirect import find_indirect
from newscorpus.analyses.quotes.kinds import kind_of
from newscorpus.analyses.quotes.naming import Known
from newscorpus.analyses.quotes.parsing import Parsed, parse
from newscorpus.analyses.quotes.speakers import Subject
from newscorpus.analyses.quotes.telling import Scene, tell
from newscorpus.analyses.tokens import paragraphs
from newscorpus.models.article import Article, Confidence
from newscorpus.models.findings import Quotation, QuotationKind, Speaker
from newscorpus.text import Span


def find_quotations(
    article: Article, known: Iterable[Known] = (), *, indirect: bool = True
) -> tuple[Quotation, ...]:
    r"""Find what an article quotes.

    Args:
        article: Any article.
        known: The mentions of entities in it; without them, names are read from its capitals.
        indirect: Whether what is told without quotation marks is wanted too.

    Examples:
        >>> from newscorpus.readers.article import parse_article
        >>> text = "date 2021-04-07\n\nSarah Mir came. “We are late,” she said. “It rains.”"
        >>> for quotation in find_quotations(parse_article(text)):
        ...     print(quotation.text, quotation.speaker.name, quotation.rule)
        We are late, Sarah Mir quotes.behind.pronoun
        It rains. Sarah Mir quotes.continued.pronoun
    """
    parsed = [parse(paragraph) for paragraph in paragraphs(article)]
    scenes = _scenes(parsed, make_cast(parsed, known))
    found = _joined(_marked(scenes), parsed)
    if indirect:
        taken = [each.span for each in found]
        told = (each for scene in scenes if scene.told for each in find_indirect(scene, taken))
        found = sorted([*found, *told], key=lambda each: (each.span.start, each.span.end))
    text = article.source.text or ""
    return tuple(
        _quotation(article, number, each, text) for number, each in enumerate(found, start=1)
    )


def _quotation(article: Article, number: int, found: Found, text: str) -> Quotation:
    attribution = found.attribution
    who = attribution.who if attribution else None
    return Quotation(
        id=f"{article.id}#q{number}",
        article=article.id,
        span=found.span,
        text=found.span.of(text) if text else found.text,
        kind=found.kind,
        speaker=Speaker(who.name, who.entity) if who else None,
        cue=attribution.cue if attribution else None,
        rule=attribution.rule if attribution else "quotes.no-cue",
        confidence=attribution.confidence if attribution else Confidence.LOW,
    )


def _scenes(parsed: Sequence[Parsed], cast: Cast) -> list[Scene]:
    """Find out who says what, sentence by sentence; each knows whom those before were about."""
    scenes: list[Scene] = []
    subjects: list[Subject] = []
    named = deque(_named_subjects(cast))
    for paragraph in parsed:
        for sentence in paragraph.sentences:
            subjects = subjects[-20:]
            end = paragraph.at(sentence.tokens[-1].end)
            while named and named[0].offset < end:
                subjects.append(named.popleft())
            scene = tell(paragraph, sentence, cast, subjects)
            scenes.append(scene)
            if scene.told and (spoke := list(_speaking(scene))):
                subjects = sorted(subjects + spoke, key=lambda subject: subject.offset)
    return scenes


def _speaking(scene: Scene) -> Iterator[Subject]:
    """Give those who speak in a sentence."""
    for told in scene.told:
        rule, who = told.resolved
        if who is not None and rule in {"name", "role", "role-words", "pronoun"}:
            yield Subject(scene.parsed.at(scene.tokens[told.cue.first].start), who)


def _named_subjects(cast: Cast) -> Iterator[Subject]:
    """Give the persons whom the sentences of an article are about by their names, in order."""
    for named in cast.names:
        may_be_surname = named.entity is None and " " not in named.text
        if named.is_subject and (named.is_person or may_be_surname):
            who = cast.who(named)
            if named.is_person or (" " in who.name and who.is_person):
                yield Subject(named.start, who)


def _marked(scenes: Sequence[Scene]) -> Iterator[Found]:
    """Read what stands in quotation marks."""
    previous: Previous | None = None
    for number, scene in enumerate(scenes):
        preceding = scenes[number - 1] if number else None
        following = scenes[number + 1] if number + 1 < len(scenes) else None
        if following is not None and following.parsed is not scene.parsed:
            following = None
        for place in scene.quotes:
            mark = scene.parsed.marked[scene.tokens[place].quote]
            text = mark.inner.of(scene.parsed.paragraph.text)
            quoted = Quoted(scene, place, text, following, preceding, previous)
            attribution = attribute(quoted)
            kind = kind_of(text, scene.tokens, place, attribution.rule if attribution else None)
            if kind is not None:
                span = scene.parsed.paragraph.span(mark.inner.start, mark.inner.end)
                yield Found(span, text, kind, attribution, scene.parsed, mark)
                is_direct = kind is QuotationKind.DIRECT
                previous = Previous(attribution, scene.tokens, place, is_direct)


def _joined(found: Iterable[Found], parsed: Sequence[Parsed]) -> list[Found]:
    """Join a quotation that goes on over paragraphs, each of which opens it anew."""
    following = {id(one): other for one, other in pairwise(parsed)}
    joined: list[Found] = []
    for each in found:
        last = joined[-1] if joined else None
        if last is not None and not last.mark.is_closed and _goes_on(last, each, following):
            joined[-1] = _join(last, each)
            continue
        joined.append(each)
    kept = [each for each in joined if each.mark.is_closed or _is_sure(each)]
    return _forward(kept)


def _goes_on(last: Found, each: Found, following: Mapping[int, Parsed]) -> bool:
    """Say whether a quotation takes up the one before it, which nothing closed."""
    if last.parsed is each.parsed:
        return each.mark.outer.start - last.mark.outer.end <= 1
    return each.mark.outer.start == 0 and following.get(id(last.parsed)) is each.parsed


def _is_sure(found: Found) -> bool:
    """Say whether words behind a mark that nothing closes are a quotation all the same."""
    rule = found.attribution.rule if found.attribution else ""
    return rule.startswith(("quotes.before", "quotes.colon", "quotes.continued")) or (
        found.mark.outer.start == 0
    )


def _join(first: Found, second: Found) -> Found:
    """Give one quotation from the first word of one to the last of another."""
    attribution = first.attribution
    own = second.attribution
    if own is not None and own.who is not None and not own.rule.startswith("quotes.continued"):
        attribution = attribution if attribution is not None and attribution.who else own
    span = Span(first.span.start, second.span.end)
    return Found(
        span,
        f"{first.text}\n\n{second.text}",
        QuotationKind.DIRECT,
        attribution,
        second.parsed,
        second.mark,
    )


def _forward(found: Sequence[Found]) -> list[Found]:
    """Give a quotation without a cue to the speaker of the one that follows it at once."""
    result = list(found)
    for place in range(len(result) - 2, -1, -1):
        each, behind = result[place], result[place + 1]
        own = behind.attribution
        if each.attribution is not None or each.kind is not QuotationKind.DIRECT:
            continue
        if own is None or not own.rule.startswith("quotes.behind") or own.who is None:
            continue
        between = behind.mark.outer.start - each.mark.outer.end
        if each.parsed is behind.parsed and between <= 1 and each.text[-1:] == ",":
            given = Attribution(
                "quotes.forward." + own.rule.rpartition(".")[2], None, own.who, Confidence.LOW
            )
            result[place] = each._replace(attribution=given)
    return result
