"""The words that tell numbers which name, date or stand for somebody from numbers that count."""

from newscorpus.normalise.numbers.words import listed

MONTHS = listed("""
    january february march april may june july august september october november december jan
    feb mar apr jun jul aug sep sept oct nov dec
""")
"""The months and their short forms."""

NAMED = listed("""
    article articles section sections page pages pp p chapter no nos no. nos. num number
    numbers flight highway interstate route motorway freeway exit room rooms phase grade
    version resolution rule regulation figure table step platform gate channel ward sector
    block district precinct zone lap stage season episode clause schedule paragraph para annex
    annexure appendix runway pier constituency courtroom cell warehouse apollo reactor level
    tier type category class model series volume vol issue edition round game match matchday
    week day group pool lot bay berth box file suite apartment flat plot act bill formula
    windows iphone galaxy boeing airbus sputnik agenda vision covid proposition prop amendment
    ordinance notification sro form psalm verse sura pin zip postcode code phone telephone fax
    ext
""")
"""Nouns that a number stands behind as a name: `Article 370`, `phase 3`."""

NO_NAMES = listed("""
    the a an in on at of for from to by with and or but as if so than that this these those
    some all any about over nearly almost around approximately up only just another other
    every each both its his her their our my your it he she they we you who which when while
    after before since until during between among against into out off down per more less
    least most not no nor also still yet even then there here where is are was were has have
    had be been will would can could may might must should do does did said says killed kills
    kill dead wounded wounds hurt injured injures injure arrest arrests arrested hit hits cut
    cuts claims claim leaves leave left holds held takes took gets got sees saw adds added
    loses lose lost wins win won beat beats reaches reach reached tops top near nears tests
    tested reports reported records recorded registers registered confirms confirmed detains
    detained sentenced jailed jail sends sent buys buy bought sells sell sold orders order
    plans plan closes close spends spend raises raise raised drops drop dropped falls fall
    fell rises rise rose gains gain gained jumps slips slumps surges climbs last next past
    first new old early late through within without under above below police army troops
    officials rescuers militants gunmen men women fears feared additional extra total totals
    worth today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december
    estimated roughly like including include includes make makes made require requires needs
    need want wants give gives gave offers offer pays pay paid costs cost earns earned charged
    charges convicted release releases released free frees freed deploy deploys deployed
    rescue rescued rescues recovered recover recovers seize seizes seized destroy destroys
    destroyed evacuate evacuated evacuates quarantined attacks attack crash death deaths toll
    bomb blast aged percent mr mrs ms dr
""")
"""What is written with a capital for other reasons than that a name begins."""

BEFORE_YEARS = listed("""
    in since of by from until till during before after for early late mid year years circa
    fiscal fy spring summer autumn fall winter q1 q2 q3 q4 quarter half and to or through
    between elections election budget season ended ending mid-
""")
"""What stands before a year, and before other numbers too."""

AFTER_PRONOUN = listed("""
    is was has had can could must should will would may might that who which whose whom to in
    on at for from with by as than and or but you we they he she it i does did do never always
    cannot of another knows the a an there where when if because so then too either also just
    seems seemed are were not what how wants wanted until after before since while about into
    against over under out up off again
""")
"""What stands behind `one` where it means somebody or something."""

BEFORE_PRONOUN = listed("""
    no any every each this that the which some another such good new old big last next other
    wrong right latest first second third everyone great little small loved well whole public
    private his her its their our my your young real
""")
"""What stands before `one` where it means somebody or something."""

BEFORE_PERIOD = listed("""
    first second latter other better top bottom last this next the each either final opening
    both third in former early late upper lower western eastern northern southern
""")
"""What stands before `half` where it is a part of a match, of a year or of a country."""
