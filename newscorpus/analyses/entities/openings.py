"""Which words with a capital are names where every word has one: after a stop, in a headline."""

from collections.abc import Iterator
from functools import lru_cache

import attrs

from newscorpus.analyses.entities.case import CaseStatistics
from newscorpus.analyses.entities.runs import JOINING, Run, Word
from newscorpus.gazetteers import agencies, given_names, large_cities
from newscorpus.gazetteers.naming import bodies, kind_words, naming_nouns, plain_words
from newscorpus.gazetteers.places import country_names, demonyms, region_codes
from newscorpus.normalise.names.titles import title_form

_ENDINGS = ("ing", "ly", "ed", "s", "er", "ers")
_PREFIXES = ("re", "un", "mis", "over", "out", "under", "down", "counter", "pre", "dis", "non")
_SHORTEST_STEM = 3
_LONGEST_PLACE = 4
_FIRST_OF_NAME = frozenset({"noun", "adjective"})
"""What an ordinary word is that often begins a name: `Supreme Court`, `General Motors`."""

_NEVER_FIRST = frozenset({"function", "gerund", "participle", "verb", "plural"})
"""What an ordinary word is that is a name only where the article itself has it as one."""

CALENDAR = frozenset({
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January",
    "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December", "Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec",
    "Mon", "Tue", "Tues", "Wed", "Thu", "Thurs", "Fri", "Sat", "Sun", "Mondays", "Tuesdays",
    "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays",
})  # fmt: skip
"""Days and months, which are names of no entity."""

ALSO_GIVEN = frozenset({"May", "April", "June", "August"})
"""Months that people are called by."""

FUNCTION_WORDS = frozenset(
    """
    a about above after again against all also although always am an and another any are as at away
    back be because been before behind being below between both but by can cannot could did do does
    doing done during each either else even every few first for from further get gets had has have
    having he hence her here hers herself him himself his how however i if in indeed instead into
    is it its itself just last later least less let like many may me meanwhile might mine more
    most much must my myself near neither never next no nobody none nor not nothing now of off
    often on once one only onto or other others our ours out over own per perhaps please rather
    same say says she should since so some someone something soon still such than that the their
    theirs them themselves then there therefore these they this those though through throughout
    thus to today tomorrow too toward towards two under unless until up upon us very was we were
    what whatever when where whereas whether which while who whoever whom whose why will with
    within without would yes yesterday yet you your yours three four five six seven eight nine ten
    dear mum dad okay ok oh hello thanks inc
    """.split()  # noqa: SIM905 -- a list of words reads better as words
)
"""Words that are names at no place."""


@attrs.frozen
class Case:
    """How the words of an article are written, and those of its corpus."""

    article: CaseStatistics
    corpus: CaseStatistics | None = None

    def is_name(self, word: str) -> bool | None:
        """Say whether a word is a name by how it is written elsewhere; None if it never is."""
        here = self.article.is_name(word)
        if here is not None or self.corpus is None:
            return here
        return self.corpus.is_name(word)


def opening(run: Run, case: Case) -> Run:
    """Take from the front of a run at the start of a sentence the words that are no names.

    Examples:
        >>> from newscorpus.analyses.entities.runs import runs
        >>> case = Case(CaseStatistics({}, {}))
        >>> [word.text for word in opening(next(runs("Addressing Prime Minister Khan")), case)]
        ['Prime', 'Minister', 'Khan']
    """
    rest = run if _may_begin(run, case) else run[1:]
    while rest and is_no_name(rest[0].text):
        rest = rest[1:]
    return rest


def _may_begin(run: Run, case: Case) -> bool:
    word, followed = run[0].text, len(run) > 1 and not run[1].link
    key = word.casefold()
    if is_no_name(word):
        return False
    if is_known(word) or is_telling(word) or title_form(word) or _is_place(run):
        return True
    seen = case.is_name(word)
    kind = plain_words().get(key)
    if kind is None:
        return bool(seen) or (seen is None and not _is_inflected(key))
    if kind in _NEVER_FIRST and (kind == "function" or len(run) == 1):
        return kind != "function" and case.article.is_name(word) is True
    if followed and kind in _FIRST_OF_NAME and key not in naming_nouns():
        return True
    body = len(run) > 1 and run[1].link in JOINING and kind_words().get(key) == "organisation"
    return bool(seen) or body or (followed and key in given_names())


@lru_cache(maxsize=16384)
def is_no_name(word: str) -> bool:
    """Say whether a word is a name nowhere; `US` is one, `us` and `Us` are not.

    Examples:
        >>> is_no_name("Us"), is_no_name("US"), is_no_name("Monday"), is_no_name("A")
        (True, False, True, True)
    """
    if word in CALENDAR:
        return True
    return word.casefold() in FUNCTION_WORDS and not (len(word) > 1 and word.isupper())


def _is_place(run: Run) -> bool:
    """Say whether the first words are a place or a people: `South Korean`, `Middle East`."""
    words = run[0].text
    for word in run[1:_LONGEST_PLACE]:
        words = f"{words} {word.text}"
        key = words.casefold()
        if key in country_names() or key in demonyms() or key in region_codes():
            return True
    return False


@lru_cache(maxsize=16384)
def _is_inflected(key: str) -> bool:
    """Say whether a word is an ordinary one with another ending: `downplaying`, `rescuers`."""
    for prefix in _PREFIXES:
        if key.startswith(prefix) and key[len(prefix) :] in plain_words():
            return True
    for ending in _ENDINGS:
        stem = key.removesuffix(ending)
        if stem != key and len(stem) >= _SHORTEST_STEM:
            double = stem[:-1] if stem[-1] == stem[-2] else stem
            if any(form in plain_words() for form in (stem, stem + "e", double)):
                return True
    return False


@lru_cache(maxsize=16384)
def is_known(word: str) -> bool:
    """Say whether a word alone names a place, a people or a body of the world.

    Examples:
        >>> is_known("Russian"), is_known("U.S."), is_known("Addressing")
        (True, True, False)
    """
    key, bare = word.casefold(), word.replace(".", "")
    if key in country_names() or (bare.isupper() and bare in country_names()):
        return True
    if key in demonyms() or word in bodies() or key in region_codes():
        return True
    return key not in plain_words() and (key in large_cities() or word in agencies())


@lru_cache(maxsize=16384)
def is_telling(word: str) -> bool:
    """Say whether a word is written as no ordinary word is: `iPhone`, `A380`, `NATO`, `J.`.

    Examples:
        >>> is_telling("iPhone"), is_telling("A380"), is_telling("NATO"), is_telling("Rain")
        (True, True, True, False)
    """
    rest = word[1:]
    return any(map(str.isupper, rest)) or any(map(str.isdigit, rest)) or rest.endswith(".")


def in_headline(run: Run, case: Case) -> Iterator[Run]:
    """Give the parts of a run in a headline whose words nearly all have capitals.

    Only words stay that are known, or that are names elsewhere; the others part the run.

    Examples:
        >>> from newscorpus.analyses.entities.runs import runs
        >>> case = Case(CaseStatistics({"talks": 2}, {"lavrov": 2}))
        >>> parts = in_headline(next(runs("Lavrov Opens Talks")), case)
        >>> [[word.text for word in part] for part in parts]
        [['Lavrov']]
    """
    part: list[Word] = []
    for word in run:
        if _stands_out(word.text, case):
            part.append(word)
        elif part:
            yield tuple(part)
            part = []
    if part:
        yield tuple(part)


def _stands_out(word: str, case: Case) -> bool:
    key = word.casefold()
    if is_no_name(word):
        return False
    if is_known(word) or title_form(word):
        return True
    seen = case.is_name(word)
    return bool(seen) or (seen is None and key not in plain_words())
