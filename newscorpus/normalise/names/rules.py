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


@attrs.frozen
class Rule:
    """A reason, and the keys by which names that it ties are found."""

    reason: Reason
    stage: Stage
    short: Callable[[Form], Keys]
    long: Callable[[Form], Keys]


RULES: tuple[Rule, ...] = (
    Rule(
        Reason.TRANSLITERATION, Stage.EQUAL, phrase_keys.transliterated, phrase_keys.transliterated
    ),
    Rule(Reason.COUNTRY, Stage.EQUAL, phrase_keys.countries, phrase_keys.countries),
    Rule(Reason.PLURAL, Stage.EQUAL, phrase_keys.plural, phrase_keys.any_words),
    Rule(
        Reason.SUFFIX_LEFT_OUT,
        Stage.SHORTER,
        phrase_keys.no_generation,
        phrase_keys.without_generation,
    ),
    Rule(
        Reason.PATRONYMIC_LEFT_OUT, Stage.SHORTER, phrase_keys.whole, phrase_keys.without_patronymic
    ),
    Rule(Reason.NICKNAME, Stage.SHORTER, phrase_keys.full_given, phrase_keys.first_and_all),
    Rule(Reason.INITIALS, Stage.SHORTER, phrase_keys.with_initials, phrase_keys.to_initials),
    Rule(Reason.MIDDLE_LEFT_OUT, Stage.SHORTER, phrase_keys.whole, phrase_keys.first_and_last),
    Rule(Reason.END_LEFT_OUT, Stage.SHORTER, phrase_keys.whole, phrase_keys.without_end),
    Rule(
        Reason.COUNTRY_LEFT_OUT,
        Stage.SHORTER,
        phrase_keys.in_countries,
        phrase_keys.without_country,
    ),
    Rule(Reason.FRONT_LEFT_OUT, Stage.SHORTER, phrase_keys.whole, phrase_keys.without_front),
    Rule(Reason.TRADE_LEFT_OUT, Stage.SHORTER, phrase_keys.whole, phrase_keys.without_trade),
    Rule(Reason.ACRONYM, Stage.ACRONYM, phrase_keys.acronym, phrase_keys.letters),
    Rule(Reason.TRADE_LEFT_OUT, Stage.ONE_WORD, word_keys.one_word, phrase_keys.without_trade),
    Rule(Reason.PLURAL, Stage.ONE_WORD, word_keys.plural_word, word_keys.one_word),
    Rule(Reason.SURNAME_ALONE, Stage.ONE_WORD, word_keys.one_word, word_keys.last_word),
    Rule(
        Reason.TRANSLITERATION,
        Stage.ONE_WORD,
        word_keys.known_word,
        word_keys.known_last_word,
    ),
    Rule(Reason.MODEL_ALONE, Stage.ONE_WORD, word_keys.one_word, word_keys.model),
    Rule(
        Reason.GIVEN_NAME_ALONE,
        Stage.ONE_WORD_LEFT,
        word_keys.one_word,
        word_keys.given_name,
    ),
    Rule(Reason.FIRST_WORD_ALONE, Stage.NEVER, word_keys.one_word, word_keys.first_word),
)
"""From the surest to the weakest; the first that ties two names gives the reason."""
