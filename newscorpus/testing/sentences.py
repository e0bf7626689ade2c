"""Headlines and reports of news that never happened."""

from random import Random
from string import Formatter

from newscorpus.testing.names import people
from newscorpus.testing.news import COMMON_DETAILS, SUBJECTS, WORDS, Subject

_PARSE = Formatter().parse
_SHARE_OF_COMMON_DETAILS = 0.5
_MOST_SENTENCES = 4
_CAST = 4
"""People who speak in one report."""


class Storyteller:
    """Tells one story: its subject, city and people stay the same from sentence to sentence."""

    __slots__ = ("_city", "_decks", "_people", "_rng", "_subject")

    def __init__(self, rng: Random, city: str, subject: Subject | None = None) -> None:
        self._rng = rng
        self._city = city
        self._subject = subject or rng.choice(SUBJECTS)
        self._people = people(rng, _CAST)
        self._decks: dict[tuple[str, ...], list[str]] = {}

    def headline(self) -> str:
        """Write a headline without a full stop."""
        return self._fill(self._rng.choice(self._subject.headlines))

    def lead(self) -> str:
        """Write the sentence that a report begins with."""
        return self._fill(self._rng.choice(self._subject.leads))

    def paragraph(self) -> str:
        """Write one to four sentences."""
        count = self._rng.randint(1, _MOST_SENTENCES)
        return " ".join(self._detail() for _ in range(count))

    def report(self, count: int) -> tuple[str, ...]:
        """Write a report of so many paragraphs, the lead included."""
        lead = self.lead()
        if self._rng.randrange(2):
            lead = f"{lead} {self._detail()}"
        return (lead, *(self.paragraph() for _ in range(count - 1)))

    def _detail(self) -> str:
        common = self._rng.random() < _SHARE_OF_COMMON_DETAILS
        return self._fill(self._next(COMMON_DETAILS if common else self._subject.details))

    def _next(self, sentences: tuple[str, ...]) -> str:
        """Take each sentence once before one comes again."""
        deck = self._decks.setdefault(sentences, [])
        if not deck:
            deck.extend(self._rng.sample(sentences, len(sentences)))
        return deck.pop()

    def _fill(self, sentence: str) -> str:
        words = "".join(
            literal + (self._word(symbol) if symbol else "")
            for literal, symbol, _, _ in _PARSE(sentence)
        )
        return words[0].upper() + words[1:]

    def _word(self, symbol: str) -> str:
        if symbol == "city":
            return self._city
        if symbol == "name":
            return self._rng.choice(self._people)
        if symbol == "family":
            return self._people[0].rsplit(" ", 1)[-1]
        return self._rng.choice(WORDS[symbol.removeprefix("other_")])
