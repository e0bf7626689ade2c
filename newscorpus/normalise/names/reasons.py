"""Why two names may name the same, and when that is asked."""

from enum import IntEnum, StrEnum


class Reason(StrEnum):
    """Why two names may name the same."""

    SAME_WORDS = "same-words"
    """The same words but for capitals, points, accents and the article."""

    POSSESSIVE = "possessive"
    SPACING = "spacing"
    """`Wal-Mart` and `Walmart`."""

    SPELLING = "spelling"
    """British and American."""

    PARTICLE_LEFT_OUT = "particle-left-out"
    """`Bashar al-Assad` and `Bashar Assad`."""

    SUFFIX_LEFT_OUT = "suffix-left-out"
    """`Apple Inc.` and `Apple`, `Rio Tinto Ltd` and `Rio Tinto plc`, `George Bush Jr`."""

    TITLE_LEFT_OUT = "title-left-out"
    TRANSLITERATION = "transliteration"
    """`Shah Mahmood Qureshi` and `Shah Mehmood Qureshi`."""

    COUNTRY = "country"
    """Names of one country, its adjective and its people: `US`, `American`."""

    PLURAL = "plural"
    """`A380` and `A380s`."""

    NICKNAME = "nickname"
    """`Bill Clinton` and `William Clinton`."""

    INITIALS = "initials"
    """`J. K. Rowling` and `Joanne Rowling`."""

    PATRONYMIC_LEFT_OUT = "patronymic-left-out"
    """`Vladimir Vladimirovich Putin` and `Vladimir Putin`."""

    MIDDLE_LEFT_OUT = "middle-left-out"
    """`Qamar Javed Bajwa` and `Qamar Bajwa`."""

    END_LEFT_OUT = "end-left-out"
    """`Bilawal Bhutto Zardari` and `Bilawal Bhutto`."""

    FRONT_LEFT_OUT = "front-left-out"
    """`Shah Mahmood Qureshi` and `Mahmood Qureshi`."""

    COUNTRY_LEFT_OUT = "country-left-out"
    """`US Air Force` and `Air Force`."""

    TRADE_LEFT_OUT = "trade-left-out"
    """`AirTran Airways` and `AirTran`."""

    ACRONYM = "acronym"
    SURNAME_ALONE = "surname-alone"
    """The last word, of persons and of others: `Lavrov`, `Dreamliner`."""

    GIVEN_NAME_ALONE = "given-name-alone"
    FIRST_WORD_ALONE = "first-word-alone"
    """`Northrop Grumman` and `Northrop`."""

    MODEL_ALONE = "model-alone"
    """A word with digits: `Boeing 787 Dreamliner` and `787`."""


class Stage(IntEnum):
    """When a rule is asked while names are grouped: what is surer comes first."""

    EQUAL = 1
    SHORTER = 2
    ACRONYM = 3
    ONE_WORD = 4
    TITLED = 5
    ONE_WORD_LEFT = 6
    NEVER = 7
    """Too weak to join names for; `compare` tells of it."""
