"""The words of the models that pages show: each stands here so that the catalogues have it."""

from newscorpus.models.speech import gettext_noop

TERMS = (
    # what a block of a file is
    gettext_noop("header"),
    gettext_noop("headline"),
    gettext_noop("standfirst"),
    gettext_noop("subhead"),
    gettext_noop("byline"),
    gettext_noop("paragraph"),
    gettext_noop("list"),
    gettext_noop("boilerplate"),
    gettext_noop("imprint"),
    gettext_noop("note"),
    # whom a credit names
    gettext_noop("person"),
    gettext_noop("agency"),
    gettext_noop("desk"),
    gettext_noop("role"),
    # how a field was read, and how surely
    gettext_noop("given"),
    gettext_noop("inferred"),
    gettext_noop("overridden"),
    gettext_noop("high"),
    gettext_noop("medium"),
    gettext_noop("low"),
    # fields of an article
    gettext_noop("date"),
    gettext_noop("title"),
    gettext_noop("subtitle"),
    gettext_noop("credits"),
    gettext_noop("outlet"),
    gettext_noop("url"),
    gettext_noop("dateline"),
    gettext_noop("language"),
    gettext_noop("time"),
    gettext_noop("weekday"),
    gettext_noop("updated"),
    gettext_noop("displayed"),
    gettext_noop("label"),
    # weekdays
    gettext_noop("Monday"),
    gettext_noop("Tuesday"),
    gettext_noop("Wednesday"),
    gettext_noop("Thursday"),
    gettext_noop("Friday"),
    gettext_noop("Saturday"),
    gettext_noop("Sunday"),
    # what a name is the name of
    gettext_noop("place"),
    gettext_noop("organisation"),
    gettext_noop("other"),
    # how somebody is quoted
    gettext_noop("direct"),
    gettext_noop("mixed"),
    gettext_noop("indirect"),
    gettext_noop("bare"),
    # what an event's date rests on
    gettext_noop("stated"),
    gettext_noop("relative"),
    gettext_noop("publication"),
    # who chose a topic
    gettext_noop("curated"),
    gettext_noop("suggested"),
    # how two texts go together
    gettext_noop("identical"),
    gettext_noop("update"),
    gettext_noop("near-duplicate"),
    gettext_noop("shared-passages"),
    # what an inference rests on
    gettext_noop("bounds"),
    gettext_noop("conjecture"),
    gettext_noop("copied"),
    # how grave a remark is
    gettext_noop("error"),
    gettext_noop("warning"),
    # in what articles differ
    gettext_noop("figure"),
    gettext_noop("speaker"),
    gettext_noop("attribution"),
    gettext_noop("name"),
    # what a column of a table holds
    gettext_noop("text"),
    gettext_noop("integer"),
    gettext_noop("number"),
)
"""Values of enumerations and the like, in English as the models spell them."""
