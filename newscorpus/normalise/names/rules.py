"""What ties two names together: a table of rules, each with the keys that tied names share.

A rule gives a shorter form of a name its `short` keys and a longer form its `long` keys. Two names
are tied by a rule if a short key of one is a long key of the other. A rule whose keys are the same
for both ties equals.
"""

from collections.abc import Callable

import attrs

from newscorpus.normalise.names import phrase_keys, word_keys
from newscorpus.normalise.names.forms import Form
from newscorpus.normalise.names.phrase_keys import Keys
from newscorpus.normalise.names.reasons import Reason, Stage

ANY = range(100)
ONE = range(1, 2)
SEVERAL = range(2, 100)
MANY = range(3, 100)


@attrs.frozen
class Side:
    """The keys of one of the two names that a rule ties."""

    keys: Callable[[Form], Keys]
    words: range = ANY
    """How many words a name has that may have keys: of others nobody need ask."""


@attrs.frozen
class Rule:
    """A reason, and the keys by which names that it ties are found."""

    reason: Reason
    stage: Stage
    short: Side
    long: Side


_TRANSLITERATED = Side(phrase_keys.transliterated)
_COUNTRIES = Side(phrase_keys.countries)
_WHOLE = Side(phrase_keys.whole, SEVERAL)
_ONE_WORD = Side(word_keys.one_word, ONE)
_WITHOUT_TRADE = Side(phrase_keys.without_trade, SEVERAL)

RULES: tuple[Rule, ...] = (
    Rule(Reason.TRANSLITERATION, Stage.EQUAL, _TRANSLITERATED, _TRANSLITERATED),
    Rule(Reason.COUNTRY, Stage.EQUAL, _COUNTRIES, _COUNTRIES),
    Rule(Reason.PLURAL, Stage.EQUAL, Side(phrase_keys.plural), Side(phrase_keys.any_words)),
    Rule(
        Reason.SUFFIX_LEFT_OUT,
        Stage.SHORTER,
        Side(phrase_keys.no_generation, SEVERAL),
        Side(phrase_keys.without_generation),
    ),
    Rule(Reason.PATRONYMIC_LEFT_OUT, Stage.SHORTER, _WHOLE, Side(phrase_keys.without_patronymic)),
    Rule(
        Reason.NICKNAME,
        Stage.SHORTER,
        Side(phrase_keys.full_given, SEVERAL),
        Side(phrase_keys.first_and_all, SEVERAL),
    ),
    Rule(
        Reason.INITIALS,
        Stage.SHORTER,
        Side(phrase_keys.with_initials, SEVERAL),
        Side(phrase_keys.to_initials, SEVERAL),
    ),
    Rule(Reason.MIDDLE_LEFT_OUT, Stage.SHORTER, _WHOLE, Side(phrase_keys.first_and_last, MANY)),
    Rule(Reason.END_LEFT_OUT, Stage.SHORTER, _WHOLE, Side(phrase_keys.without_end, MANY)),
    Rule(
        Reason.COUNTRY_LEFT_OUT,
        Stage.SHORTER,
        Side(phrase_keys.in_countries),
        Side(phrase_keys.without_country),
    ),
    Rule(Reason.FRONT_LEFT_OUT, Stage.SHORTER, _WHOLE, Side(phrase_keys.without_front, MANY)),
    Rule(Reason.TRADE_LEFT_OUT, Stage.SHORTER, _WHOLE, _WITHOUT_TRADE),
    Rule(
        Reason.ACRONYM,
        Stage.ACRONYM,
        Side(phrase_keys.acronym, ONE),
        Side(phrase_keys.letters),
    ),
    Rule(Reason.TRADE_LEFT_OUT, Stage.ONE_WORD, _ONE_WORD, _WITHOUT_TRADE),
    Rule(Reason.PLURAL, Stage.ONE_WORD, Side(word_keys.plural_word, ONE), _ONE_WORD),
    Rule(Reason.SURNAME_ALONE, Stage.ONE_WORD, _ONE_WORD, Side(word_keys.last_word, SEVERAL)),
    Rule(
        Reason.TRANSLITERATION,
        Stage.ONE_WORD,
        Side(word_keys.known_word, ONE),
        Side(word_keys.known_last_word, SEVERAL),
    ),
    Rule(Reason.MODEL_ALONE, Stage.ONE_WORD, _ONE_WORD, Side(word_keys.model, SEVERAL)),
    Rule(
        Reason.GIVEN_NAME_ALONE,
        Stage.ONE_WORD_LEFT,
        _ONE_WORD,
        Side(word_keys.given_name, SEVERAL),
    ),
    Rule(Reason.FIRST_WORD_ALONE, Stage.NEVER, _ONE_WORD, Side(word_keys.first_word, SEVERAL)),
)
"""From the surest to the weakest; the first that ties two names gives the reason."""
