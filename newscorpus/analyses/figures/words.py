"""The words by which a figure's noun and its context are told; compiled for this package."""


def listed(words: str) -> frozenset[str]:
    """Give the words of a text.

    Examples:
        >>> sorted(listed("of in"))
        ['in', 'of']
    """
    return frozenset(words.split())


DETERMINERS = listed("the a an its their his her my our your this these those that all both such")
"""What may stand between `of` and a noun."""

PREPOSITIONS = listed("""
    about above across after against ago ahead along alongside amid among around as aside at
    away because before behind below beneath between beyond by despite down during except for
    from in including inside into like near of off on onto out outside over past per since than
    through throughout to toward towards under until up upon versus via while with within
    without worth
""")

CONJUNCTIONS = listed("""
    and or but nor so yet if when where whether which who whom whose what why how that though
    although unless
""")

PRONOUNS = listed("""
    i you he she it we they me him us them himself herself itself themselves there here each every
    some any none no not another one ones everyone someone anyone nobody others
""")

VERBS = listed("""
    am is are was were be been being has have had do does did will would can could shall should
    may might must ought said say says told added asked became become began begin came come fell
    fall gave give got get went go grew grow held hold kept left leave lost lose made make met
    paid put ran rose rise sat saw sent sold spent stood stand took take taken thought voted
    want wanted wants went won wore work worked believe believed agree agreed think live lived
    remain remained remains died die alive went support supported oppose opposed approve
    disapprove need needed needs know known having being
""")
"""Verbs, and adjectives of state, that stand behind a noun that is counted."""

STATES = listed("dead killed injured wounded missing hurt homeless displaced")
"""What stands before a noun, or for one: 46 wounded soldiers, 46 dead in Herat."""

TIMES = listed("""
    monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december today yesterday tomorrow tonight now then last next
    later earlier ago annually yearly monthly weekly daily overnight early late already also alone
    altogether overall only just still even again too either instead together respectively
    year years month months week weeks day days quarter quarters decade decades century hour hours
    minute minutes morning afternoon evening night spring summer autumn winter time
""")
"""Words of time, and adverbs: no thing that is counted."""

COMPARATIVES = listed("""
    higher lower more less larger smaller bigger faster slower cheaper dearer better worse greater
    fewer stronger weaker up down off below above behind ahead likely old long wide high tall deep
    thick short wider longer
""")
"""What a figure is of: `46 per cent higher` counts nothing that is named here."""

BOUNDARIES = DETERMINERS | PREPOSITIONS | CONJUNCTIONS | PRONOUNS | VERBS | TIMES

ELLIPTIC = listed("more others further additional extra")
"""What stands for a noun that was said before: `fifty thousand doses, and ten thousand more`."""

SKIPPED = ELLIPTIC | listed("other")
"""What may stand between a number and its noun."""

UPWARD = listed("""
    increase increases growth rise rises gain gains jump surge climb expansion upsurge hike boost
    uptick spike advance upturn improvement
""")
DOWNWARD = listed("""
    decrease decreases decline declines fall falls drop drops cut cuts reduction reductions loss
    losses slump plunge dip slide shrinkage contraction downturn slowdown shortfall slide
""")
CHANGES = UPWARD | DOWNWARD | listed("change changes difference swing discount")
"""Nouns that say how something changes: it, and not they, is what the figure is about."""

CHANGE_VERBS = listed("""
    rose risen rise rises rising fell fallen fall falls falling grew grown grow grows growing
    increased increase increases increasing decreased decrease decreases decreasing declined decline
    declines declining dropped drop drops dropping climbed climb climbs climbing jumped jump jumps
    jumping soared soar soars soaring surged surge surges surging plunged plunge plunges plunging
    slumped slump slumps slumping slid slide slides sliding slipped slip slips slipping shrank
    shrink shrinks shrunk shrinking expanded expand expands contracted gained
    gain gains gaining lost lose loses losing lifted tumbled tumble tumbles sank sink sinks eased
    dipped dip dips advanced edged widened narrowed doubled tripled rallied rebounded swelled
    raised raise raises raising cut cuts cutting reduced reduce reduces reducing boosted boost
    boosts lowered lower lowers slashed trimmed
""")

BEING = listed("""
    is are was were be been remains remained stands stood reached reaches reach hit hits totalled
    totaled totals exceeded exceeds exceed topped tops averaged averages cost costs fetched
    represents represented comprises comprised numbered weighs weighed measures measured closed
    ended opened finished settled traded
""")
"""Verbs whose subject the figure measures: turnout was 46 per cent, the bridge cost $2m."""

LINKS = listed("of at to from by worth totalling totaling reaching with averaging exceeding for")
"""Prepositions behind the noun that a figure measures: a turnout of 46 per cent, rates at 5%."""

ADJECTIVES = listed("""
    new old big large small huge major minor key top main equal due next similar subject able likely
    modest record total net gross average fast good bad best worst great high low strong weak free
    full open close near far main various several many few own same different certain foreign local
    sharp steep slight average mere whopping staggering massive
""")
"""What leads to a figure or stands behind one and is no noun."""

NUMBERS = listed("""
    hundred thousand million billion trillion lakh crore dozen dozens one two three four five six
    seven eight nine ten eleven twelve twenty thirty forty fifty half
""")

NOT_THINGS = listed("times time age percent cent")
"""What is counted in `four times faster` and `at the age of 56`: no thing."""

HARM = listed("""
    killed injured wounded dead died dies dying missing arrested detained hurt drowned executed
    kidnapped abducted displaced evacuated hospitalised hospitalized sentenced convicted fatalities
    casualties deaths bodies hostages victims infected
""")
"""What makes even a small count of people a figure of the news."""

FALSE_PLURALS = listed("""
    this is was has its news series species business loss process access success address press
    congress progress less class pass gas bus crisis basis analysis status virus consensus census
    campus bonus minus plus focus thus perhaps always across towards versus
    illness witness fitness happiness weakness darkness wilderness boss cross glass grass mass dress
    stress mess chess express compress princess actress waitress mattress fortress politics
    economics physics mathematics athletics
""")
"""Words in s that are no plurals."""

PLURALS = listed("people men women children police troops staff feet teeth geese mice oxen cattle")
"""Plurals that do not end in s."""

SINGULARS = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot",
    "teeth": "tooth", "geese": "goose", "mice": "mouse", "oxen": "ox", "lives": "life",
    "knives": "knife", "wives": "wife", "halves": "half", "wolves": "wolf", "leaves": "leaf",
    "thieves": "thief", "loaves": "loaf", "shelves": "shelf", "buses": "bus", "gases": "gas",
    "viruses": "virus", "bonuses": "bonus", "crises": "crisis", "analyses": "analysis",
    "movies": "movie", "cookies": "cookie", "calories": "calorie", "ties": "tie", "pies": "pie",
    "zombies": "zombie", "rookies": "rookie", "selfies": "selfie", "houses": "house",
    "shoes": "shoe", "canoes": "canoe", "aches": "ache", "headaches": "headache",
    "caches": "cache", "means": "means", "headquarters": "headquarters", "barracks": "barracks",
    "crossroads": "crossroads", "goods": "goods", "troops": "troops", "arms": "arms",
}  # fmt: skip
"""Plurals that no rule makes singular, and words that have no singular of their meaning."""

PLURAL_MODIFIERS = listed("sports arms news goods sales savings claims customs jobs awards states")
"""Plurals that stand before a noun: 20 sports cars, 300 sales staff."""

COMMON = listed("""
    said says told mentioned stressed noted stated added confirmed expressed expressing according
    reported report announced official officials minister government country countries people new
    also would will have been more than over about nearly most least some other others total number
    million billion thousand hundred percent cent per year years first last this that with from into
    which while their there after before during between under were was has had its his her our your
    they them these those when where what whom whose such than then thus very much many just only
    both each every same two three four five six seven eight nine ten not and the for are but out
""")
"""Words that say nothing about what a figure is of."""

NO_NAMES = listed("""
    The A An In On At It He She They We I But And For As By To Of Mr Mrs Ms Dr This That These
    Those There When While After Before Since If So No Not His Her Their Its Our From With According
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June
    July August September October November December Minister Prime President Foreign Government
    General State National International United However Also During Under Addressing Meanwhile
""")
"""Words in capitals that tell no story from another."""
