"""The rules that say who speaks within quotation marks, in the order in which they are asked."""

from collections.abc import Callable, Sequence

from newscorpus.analyses.quotes.cues import Form
from newscorpus.analyses.quotes.evidence import Attribution, Quoted, given
from newscorpus.analyses.quotes.kinds import is_sentence, words_of
from newscorpus.analyses.quotes.phrases import Phrase, subject_before
from newscorpus.analyses.quotes.speakers import resolve
from newscorpus.analyses.quotes.telling import Told, main_subject
from newscorpus.analyses.quotes.wordlists import PREPOSITIONS
from newscorpus.models.article import Confidence

_LONGEST_GAP = 14
"""The most words between a cue and what it introduces: `said in a statement on Monday that`."""

_FEW = 2
_SPOKEN = frozenset({"say", "state", "tell", "speak", "voice"})
_PAUSES = frozenset(",?!.…-–—’'")
_ASKING = frozenset("?!…")
_LINKS = frozenset({",", ":", "-", "–", "—"})


def attribute(quoted: Quoted) -> Attribution | None:
    """Ask the rules in order; the first that knows a cue answers."""
    for _, rule in RULES:
        found = rule(quoted)
        if found is not None:
            return found
    return None


def _introduced(quoted: Quoted) -> Attribution | None:
    """`Lavrov said: “…”`, `Lavrov said in Moscow on Monday that “…”`, `he called it “…”`."""
    tokens, place = quoted.scene.tokens, quoted.place
    told = _last_before(quoted)
    if told is None or place - told.cue.after > _LONGEST_GAP:
        return None
    gap = tokens[told.cue.after : place]
    if any(token.quote >= 0 for token in gap) or told.is_inverted:
        return None
    if told.resolved.who is None and any(t.resolved.who for t in quoted.scene.told[:1]):
        return None  # "Lee said that the two agreed to “…”" is what Lee said
    linked = not gap or gap[-1].text in _LINKS or gap[-1].low in {"that", "as"}
    plain = not gap or gap[0].low in PREPOSITIONS or len(gap) <= _FEW or told.cue.kind != "say"
    return given("before", quoted.scene, told) if linked and plain else None


def _last_before(quoted: Quoted) -> Told | None:
    """Give the last cue before a quotation that says something.

    In `Lee said that Rome regarded it as “vital”`, it is Lee who says so.
    """
    found = None
    for told in reversed(quoted.scene.told):
        if told.cue.after > quoted.place or told.cue.form is Form.PASSIVE:
            continue
        if found is None:
            found = told
        elif (
            found.cue.kind in {"hold", "speak"}
            and found.cue.after < quoted.place
            and told.cue.kind in _SPOKEN
            and told.resolved.who
        ):
            return told
    return found


def _behind(quoted: Quoted) -> Attribution | None:
    """`“…,” Lavrov said`, `“…,” said Lavrov`, `“…,” according to Lavrov`."""
    tokens, place = quoted.scene.tokens, quoted.place
    first = place + 1
    while first < len(tokens) and tokens[first].text in {",", "-", "–", "—"}:
        first += 1
    ends = quoted.text[-1:] in _PAUSES or first > place + 1
    for told in quoted.scene.told:
        if told.cue.first < first or not (ends or told.cue.kind == "say"):
            continue
        if told.cue.form not in {Form.FINITE, Form.ACCORDING} and not told.phrase:
            continue
        if told.cue.first == first and told.is_inverted:
            return given("behind", quoted.scene, told)
        start = subject_before(tokens, told.cue.first) if told.phrase else None
        if start is not None and first >= start.first - 1 and start.first >= first:
            return given("behind", quoted.scene, told)
        if told.phrase is not None and told.phrase.first == first:
            return given("behind", quoted.scene, told)
    return None


def _colon(quoted: Quoted) -> Attribution | None:
    """`Lavrov: “…”`, and `Lavrov was blunt: “…”`."""
    scene, place = quoted.scene, quoted.place
    if not place and quoted.preceding is not None:
        scene, place = quoted.preceding, len(quoted.preceding.tokens)
    if place < _FEW or scene.tokens[place - 1].text != ":":
        return None
    told = _main(scene.told, place)
    if told is not None:
        return given("colon", scene, told, Confidence.MEDIUM)
    first = place - 1
    while first and scene.tokens[first - 1].quote < 0 and scene.tokens[first - 1].text != ":":
        first -= 1
    cut = scene.tokens[first:]
    phrase = main_subject(cut, place - 1 - first)
    if phrase is None:
        return None
    whole = Phrase(phrase.first + first, phrase.end + first)
    resolved = resolve(scene.parsed, scene.tokens, whole, scene.cast, scene.subjects)
    if resolved.rule not in {"name", "role", "organisation", "pronoun"}:
        return None
    return Attribution(f"quotes.colon.{resolved.rule}", None, resolved.who, Confidence.MEDIUM)


def _split(quoted: Quoted) -> Attribution | None:
    """`“…,” he said, “…”`: the second half is his as well."""
    previous = quoted.previous
    if (
        previous is None
        or previous.attribution is None
        or previous.sentence is not quoted.scene.tokens
        or not previous.is_direct
    ):
        return None
    between = [t for t in quoted.scene.told if previous.place < t.cue.first < quoted.place]
    if not between or not previous.attribution.rule.startswith("quotes.behind"):
        return None
    last = between[-1]
    if last.cue.form is Form.PARTICIPLE:
        return given("before", quoted.scene, last)
    return previous.attribution


def _in_sentence(quoted: Quoted) -> Attribution | None:
    """`Lavrov said Russia was ready to “…”`: a cue anywhere before it in the sentence."""
    told = _last_before(quoted)
    for earlier in reversed(quoted.scene.told):
        if told is not None and told.resolved.who is None and earlier.cue.after <= quoted.place:
            told = earlier if earlier.resolved.who is not None else told
    if told is None or (told.cue.form is Form.INFINITIVE and told.cue.kind not in {"term", "hold"}):
        return None
    return given("sentence", quoted.scene, told, Confidence.MEDIUM)


def _asked(quoted: Quoted) -> Attribution | None:
    """`“…?” Lavrov asked.`: what looks like the next sentence is its cue."""
    following = quoted.following
    if following is None or quoted.place != len(quoted.scene.tokens) - 1 or not following.told:
        return None
    told = following.told[0]
    tokens = following.tokens
    if told.cue.form is not Form.FINITE or told.phrase is None or told.phrase.first > 0:
        return None
    after = tokens[told.cue.after] if told.cue.after < len(tokens) else None
    asks = quoted.text[-1:] in _ASKING
    # behind a full stop “Lee agreed.” is a sentence of its own, “Lee said.” is none
    may = asks or told.cue.kind in {"say", "state"}
    short = may and (after is None or after.text in {".", ","})
    if short or (asks and after and after.low in PREPOSITIONS):
        if after is not None and after.text == "," and quoted.text[-1:] == ".":
            return None
        return given("behind", following, told)
    return None


def _later(quoted: Quoted) -> Attribution | None:
    """`Welcoming a visit “in almost a decade”, he said that it was good`."""
    for told in quoted.scene.told:
        if told.cue.first > quoted.place and told.cue.form in {Form.FINITE, Form.ACCORDING}:
            comma = (
                quoted.scene.tokens[quoted.place + 1].text
                if told.cue.first > quoted.place + 1
                else ""
            )
            if told.resolved.who is not None and (comma == "," or quoted.text[-1:] == ","):
                return given("sentence", quoted.scene, told, Confidence.MEDIUM)
    return None


def _continued(quoted: Quoted) -> Attribution | None:
    """`“…,” he said. “…”`: nothing but the cue of the first stands between them."""
    previous = quoted.previous
    if quoted.place or previous is None or previous.attribution is None or not previous.is_direct:
        return None
    if quoted.preceding is None or previous.sentence is not quoted.preceding.tokens:
        return None
    if not is_sentence(quoted.text) and len(words_of(quoted.text)) < _SHORTEST_CONTINUED:
        return None
    how = previous.attribution.rule.rpartition(".")[2]
    return previous.attribution._replace(
        rule=f"quotes.continued.{how}",
        cue=None,
        confidence=Confidence.MEDIUM if previous.attribution.who else Confidence.LOW,
    )


_SHORTEST_CONTINUED = 4


def _name_alone(quoted: Quoted) -> Attribution | None:
    """`“…,” Jesse Hart, an analyst.`: a name, and the verb was left out."""
    scene, first = quoted.scene, quoted.place + 1
    if quoted.place or quoted.text[-1:] != "," or first >= len(scene.tokens) or scene.told:
        return None
    end = first
    while end < len(scene.tokens) and scene.tokens[end].text not in {",", ".", "–", "—"}:
        end += 1
    if end == first or not scene.tokens[first].text[0].isupper():
        return None
    resolved = resolve(scene.parsed, scene.tokens, Phrase(first, end), scene.cast, scene.subjects)
    if resolved.rule != "name":
        return None
    return Attribution("quotes.name-alone.name", None, resolved.who, Confidence.LOW)


def _after_indirect(quoted: Quoted) -> Attribution | None:
    """`Lavrov said the talks went on. “It is late.”`: the sentence before has the cue."""
    scene = quoted.preceding
    if quoted.place or scene is None or not is_sentence(quoted.text):
        return None
    told = _main(scene.told, len(scene.tokens))
    if told is None or told.resolved.who is None or any(t.quote >= 0 for t in scene.tokens[-2:]):
        return None
    found = given("preceding", scene, told)
    return found._replace(cue=None, confidence=Confidence.LOW)


def _main(told: Sequence[Told], end: int) -> Told | None:
    """Give the first cue of a sentence by which somebody speaks."""
    return next(
        (
            each
            for each in told
            if each.cue.form in {Form.FINITE, Form.ACCORDING}
            and each.cue.kind != "hold"
            and each.cue.after <= end
        ),
        None,
    )


RULES: tuple[tuple[str, Callable[[Quoted], Attribution | None]], ...] = (
    ("quotes.behind", _split),
    ("quotes.before", _introduced),
    ("quotes.behind", _behind),
    ("quotes.colon", _colon),
    ("quotes.behind", _asked),
    ("quotes.sentence", _in_sentence),
    ("quotes.sentence", _later),
    ("quotes.continued", _continued),
    ("quotes.name-alone", _name_alone),
    ("quotes.preceding", _after_indirect),
)
"""Where the speaker stands, and the rule that looks there; the first that finds a cue decides.

Whose words they are stands behind: `quotes.behind.pronoun`; see `speakers`. Three ids have no rule
here: `quotes.forward` (what ends in a comma right before a quotation with a cue), `quotes.indirect`
(told without marks) and `quotes.no-cue` (none of these rules found one).
"""
