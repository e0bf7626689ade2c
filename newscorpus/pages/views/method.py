"""What the corpus page says of how things are found, as a table of notes."""

import attrs

from newscorpus.pages.interface import gettext_noop


@attrs.frozen
class Method:
    """How one thing is found, in plain words."""

    about: str
    words: str
    document: str
    """The address of a page of the user's that tells more, which need not exist."""


METHODS: tuple[Method, ...] = (
    Method(
        gettext_noop("Articles"),
        gettext_noop(
            "Each article is one text file, or one row of a table. Every character of it is kept: "
            "what is no part of the report, such as a header or an advertisement, is set apart, "
            "and the original text stands on the article’s page."
        ),
        "architecture/",
    ),
    Method(
        gettext_noop("Dates"),
        gettext_noop(
            "A date is kept exactly as it is written: a year stays a year. Of several dates the "
            "most trusted wins, and the others stay beside it. A guess is marked as inferred. "
            "Words such as “on Tuesday” are reckoned from the date of the article."
        ),
        "accuracy-times/",
    ),
    Method(
        gettext_noop("Names"),
        gettext_noop(
            "Runs of capital letters become names; titles, roles and the words around them tell "
            "people from places and organisations. Names are joined when a rule says why, which "
            "the page of each name shows. A name that fits several people is joined to none."
        ),
        "accuracy-entities/",
    ),
    Method(
        gettext_noop("Quotations"),
        gettext_noop(
            "Words in quotation marks, and the article’s own words after “said that” and the "
            "like. The speaker is the name that the sentence, or the sentence beside it, ties to "
            "the words; where no rule can tell, nobody is named."
        ),
        "findings/",
    ),
    Method(
        gettext_noop("Figures"),
        gettext_noop(
            "Numbers in digits and in words, with what they count. Figures are the same when "
            "value, unit and noun agree; they contradict each other when only the value differs."
        ),
        "accuracy-amounts/",
    ),
    Method(
        gettext_noop("Copied text"),
        gettext_noop(
            "Articles share a passage when a run of words stands in both. How much of the shorter "
            "text stands in the longer decides between identical, near-duplicate and update."
        ),
        "ties/",
    ),
    Method(
        gettext_noop("Stories"),
        gettext_noop(
            "Articles of neighbouring days belong to one story when they share text, rare words, "
            "names and figures. The first report is the one with the earliest date."
        ),
        "ties/",
    ),
    Method(
        gettext_noop("Topics"),
        gettext_noop(
            "A topic is a list of terms. An article belongs to it when it uses them, and its page "
            "shows where. Topics are written down by people or suggested, and say which."
        ),
        "architecture/",
    ),
    Method(
        gettext_noop("Outlets"),
        gettext_noop(
            "Names of outlets are the same when only capitals, points and “The” differ. For an "
            "article that names none, copied text may point to one; that is always marked as "
            "inferred."
        ),
        "ties/",
    ),
    Method(
        gettext_noop("Mistakes"),
        gettext_noop(
            "All of this is done by rules, without a language model, and rules err. Every finding "
            "shows the words it rests on and the rule that made it, so that it can be checked; "
            "people who know better can correct it in files beside the articles."
        ),
        "accuracy/",
    ),
)
"""In the order of the page."""
