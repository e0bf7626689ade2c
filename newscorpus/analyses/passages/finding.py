"""Finds the passages that articles share."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import ClassVar

import attrs
from attrs.validators import ge, gt, le, optional

from newscorpus.analyses.passages.chance import Chance
from newscorpus.analyses.passages.formula import Apartness, Judged, closeness, judge
from newscorpus.analyses.passages.making import passages_of
from newscorpus.analyses.passages.places import places_of
from newscorpus.analyses.passages.runs import Pairing, Run, runs_of
from newscorpus.analyses.passages.seeds import Seeds, seeds_of
from newscorpus.analyses.passages.texts import Texts, texts_of
from newscorpus.models.corpus import Corpus
from newscorpus.models.dates import Truth
from newscorpus.models.ties import Passage

_RARER = {Truth.DEFINITELY: 1.0, Truth.POSSIBLY: 2.0**-15, Truth.NEVER: 2.0**-30}
"""How much rarer text is copied where articles are not known to be of about the same day."""


_many: Callable[..., None] = optional(ge(2))


@attrs.frozen(kw_only=True)
class Passages:
    """Finds the runs of words that articles share, and leaves out those that mean nothing.

    A passage is a run of `shortest` words or more that stands at two places in two different
    articles and can be made longer neither to the left nor to the right: there, the words differ
    or an article begins or ends. Marks, capitals and the ends of paragraphs make no difference;
    headlines and leftovers of a page are not looked at. All places of a passage are given, also
    those where it is part of a longer one.

    Left out is what stands in `many` articles that have nothing to do with each other (agencies'
    closing sentences), and what articles are expected to share by chance. `many=None` keeps all.

    A run is sure to be found if some five words of it, of those that are sampled, stand in `most`
    places or fewer. Where all stand in more, each is paired only with the first article that has
    it, by date: what is missed are runs that two later articles have in common beyond what both
    share with that one, and second places of the five words within an article. So the work grows
    with the words of the corpus and not with the pairs of its articles.

    Examples:
        >>> from newscorpus.readers.article import parse_article
        >>> said = "KABUL: He said that snow had fallen in all of the valleys"
        >>> one = parse_article(f"date 2021-04-07 {said}.", id="a")
        >>> other = parse_article(f"date 2021-04-08 {said} on Monday.", id="b")
        >>> for passage in Passages()(Corpus([one, other])):
        ...     print(passage.words, [place.article for place in passage.occurrences])
        11 ['a', 'b']
    """

    shortest: int = attrs.field(default=8, validator=ge(1))
    """The words of the shortest passage; below eight, articles share what everybody says."""

    most: int = attrs.field(default=32, validator=ge(1))
    """A seed in more places is paired with the first article only."""

    many: int | None = attrs.field(default=6, validator=_many)
    """What stands in so many different texts may be formula, where so many have a
    date; else in five times as many. None leaves nothing out."""

    days: int = attrs.field(default=14, validator=ge(0))
    """Reports of one story are rarely more days apart: what they share is no formula."""

    alike: float = attrs.field(default=0.5, validator=[ge(0), le(1)])
    """Articles that share more of what they say than this, 0 to 1, are copies on any day."""

    chance: float = attrs.field(default=0.001, validator=gt(0))
    """A passage is left out if more that are as likely are expected by chance in the corpus. Of
    articles that are not known to be within `days`, much less is let pass."""

    name: ClassVar[str] = "passages"
    yields: ClassVar[type[Passage]] = Passage
    requires: ClassVar[tuple[type[Passage], ...]] = ()

    def __call__(self, corpus: Corpus) -> Iterator[Passage]:
        """Give the passages, longest first, then by id."""
        texts = texts_of(corpus)
        seeds = seeds_of(texts, self.shortest)
        judged = self._judged(texts, seeds)
        runs = runs_of(Pairing(texts, seeds, judged.formula, self.most), self.shortest)
        yield from passages_of(texts, self._kept(texts, seeds, judged, runs))

    def formulas(self, corpus: Corpus) -> tuple[Passage, ...]:
        """Give what is left out because it stands in many unrelated articles, longest first.

        Args:
            corpus: Any corpus.
        """
        texts = texts_of(corpus)
        seeds = seeds_of(texts, self.shortest)
        formula = self._judged(texts, seeds).formula
        runs = runs_of(Pairing(texts, seeds, seeds.places.keys() - formula, 1), self.shortest)
        only = [run for run in runs if seeds.least(*run) <= formula]
        many = self.many or 0
        places = {
            run: found
            for run, found in places_of(texts, seeds, only).items()
            if len({texts.owners[place] for place in found}) >= many
        }
        return tuple(passages_of(texts, places))

    def _judged(self, texts: Texts, seeds: Seeds) -> Judged:
        if self.many is None:
            return Judged()
        return judge(texts, seeds, Apartness(self.many, self.days, self.alike))

    def _kept(
        self, texts: Texts, seeds: Seeds, judged: Judged, runs: Sequence[Run]
    ) -> Mapping[Run, Sequence[int]]:
        """Give the runs that are no chance, with all their places."""
        if self.many is None:
            return places_of(texts, seeds, runs)
        chance = Chance(texts, seeds, judged, runs)
        expected = {run: chance.expected(run) for run in runs}
        likely = {run: value for run, value in expected.items() if value <= self.chance}
        places = places_of(texts, seeds, likely)
        return {
            run: places[run]
            for run, value in likely.items()
            if value <= self.chance * _RARER[self._closeness(texts, places[run])]
        }

    def _closeness(self, texts: Texts, places: Sequence[int]) -> Truth:
        having = {texts.owners[place] for place in places}
        return closeness(texts, [one for text in having for one in texts.copies[text]], self.days)
