"""To whom a quotation is given, and what a rule may look at to say so."""

from typing import NamedTuple

from newscorpus.analyses.quotes.cast import Who
from newscorpus.analyses.quotes.cues import Cue
from newscorpus.analyses.quotes.parsing import Tokens
from newscorpus.analyses.quotes.telling import Scene, Told
from newscorpus.models.article import Confidence

_SURE = {"name": Confidence.HIGH, "organisation": Confidence.HIGH}
"""How sure the name of a speaker is; where a pronoun or a role has to be understood, less so."""


class Attribution(NamedTuple):
    """To whom a rule gives a quotation."""

    rule: str
    """The id of the place where the speaker stands, a point, and how the words were understood."""

    cue: str | None
    who: Who | None
    confidence: Confidence


class Quoted(NamedTuple):
    """A quotation where it stands, with what stands around it."""

    scene: Scene
    place: int
    """Its token in the sentence."""

    text: str
    following: Scene | None
    """The next sentence of the paragraph."""

    preceding: Scene | None
    """The sentence before it, of the paragraph before where it begins one."""

    previous: "Previous | None"
    """The quotation before it in the article."""


class Previous(NamedTuple):
    """The quotation before another."""

    attribution: Attribution | None
    sentence: Tokens
    """The sentence that it stands in."""

    place: int
    is_direct: bool


def given(place: str, scene: Scene, told: Told, ceiling: Confidence | None = None) -> Attribution:
    """Make an attribution of a cue."""
    resolved = told.resolved
    sure = _SURE.get(resolved.rule, Confidence.MEDIUM if resolved.who else Confidence.LOW)
    if ceiling is not None and sure is not Confidence.LOW:
        sure = ceiling
    return Attribution(
        f"quotes.{place}.{resolved.rule}", cue_text(scene, told.cue), resolved.who, sure
    )


def cue_text(scene: Scene, cue: Cue) -> str:
    """Give the words of a cue as they stand."""
    tokens = scene.tokens
    return scene.parsed.paragraph.text[tokens[cue.first].start : tokens[cue.after - 1].end]
