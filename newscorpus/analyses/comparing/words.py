"""Words of the news that say the same, forms that no rule gives, and words that turn a sentence."""

_SAME = """
    increase|growth|rise|gain|surge|jump|climb|upsurge|uptick|hike|grow
    decrease|decline|fall|drop|reduction|slump|plunge|reduce|dip
    provide|supply|deliver|give|delivery|provision|grant|donate
    kill|dead|death|die|slain|slay|fatal|fatality
    injure|wound|hurt|injury
    arrest|detain|apprehend|nab|custody|detention
    start|begin|commence|launch|onset
    end|finish|conclude
    halt|stop|cease|suspend|suspension
    buy|purchase|acquire|acquisition|takeover
    get|obtain|receive
    help|aid|assist|assistance|facilitate|relief
    tie|relation|relationship|link
    cooperation|collaboration
    talk|negotiation|discussion|dialogue|discuss
    meeting|summit|conference
    press|news
    country|nation|state
    area|field|sector|sphere
    war|conflict
    fight|battle|combat|clash|fighting
    attack|assault|strike|raid
    bomb|explosive
    blast|explosion|detonation|explode|detonate
    quake|earthquake|tremor
    blaze|fire
    crash|collide|collision
    car|vehicle
    plane|aircraft|airplane|jet|airliner
    ship|vessel|boat
    hospital|clinic
    doctor|physician
    police|officer|cop
    soldier|troop
    army|military
    court|tribunal
    judge|justice
    trial|hearing
    accuse|charge|indict
    convict|conviction|guilty
    lawyer|attorney|counsel
    jail|prison|imprison
    sentence|punishment
    murder|homicide
    suspect|defendant
    flee|escape
    search|hunt|manhunt
    find|discover|locate
    lead|head
    choose|pick|select|appoint|appointment
    quit|resign|resignation
    sack|dismiss|dismissal|oust
    job|post|position|role
    company|firm|corporation|business
    chief|boss|leader
    worker|employee|staff
    pay|salary|wage
    cost|price
    profit|earning
    deal|agreement|accord|pact|agree|treaty
    sign|ink
    plan|intend|aim
    vow|pledge|promise|undertake
    ask|request|urge|appeal
    need|require|requirement
    try|attempt|seek|effort
    show|display|exhibit
    reveal|disclose|unveil|disclosure
    probe|investigation|investigate|inquiry|investigator
    cause|trigger|spark
    worsen|deteriorate
    improve|better|enhance
    strengthen|boost|bolster|reinforce
    build|construct|construction
    rebuild|reconstruct|reconstruction
    destroy|wreck|demolish
    damage|harm
    house|home|residence
    people|person
    child|kid|youngster
    film|movie
    actor|actress
    win|victory|triumph|clinch
    beat|defeat
    match|game
    cancer|tumour
    illness|disease|sickness
    vaccine|jab|vaccination
    coronavirus|corona|covid
    drill|exercise
    purpose|objective
    satisfaction|pleasure
    concern|worry
    large|big|huge|massive
    small|little
    quick|rapid|swift|fast
    important|vital|crucial
    travel|journey|trip|visit
    return|reappear
    anti|counter
    illegal|unlawful|illicit
    ban|prohibit|prohibition|outlaw
    allow|permit|permission
    refuse|reject|rejection
    vote|ballot
    election|poll
    rebel|insurgent|militant
    hostage|captive
    kidnap|abduct|abduction
    evacuate|evacuation
    storm|hurricane|cyclone|typhoon
    flood|inundate
    rescue|save
"""

_FORMS = """
    say said|tell told|meet met|give gave given|get got gotten|take took taken
    make made|go went gone|come came|see saw seen|know knew known|find found
    think thought|bring brought|buy bought|begin began begun|grow grew grown
    rise rose risen|fall fell fallen|lose lost|win won|lead led|leave left|keep kept
    hold held|stand stood|become became|run ran|write wrote written|pay paid
    send sent|spend spent|sell sold|build built|rebuild rebuilt|fight fought
    catch caught|teach taught|seek sought|shoot shot|strike struck stricken
    steal stole stolen|speak spoke spoken|break broke broken|choose chose chosen
    drive drove driven|fly flew flown|throw threw thrown|draw drew drawn
    show showed shown|swear swore sworn|wear wore worn|tear tore torn|bear bore borne
    eat ate eaten|beat beaten|hide hid hidden|ride rode ridden|sing sang sung
    sink sank sunk|swim swam swum|drink drank drunk|shake shook shaken|flee fled
    feed fed|feel felt|sleep slept|sweep swept|mean meant|deal dealt|dig dug
    hang hung|stick stuck|sting stung|swing swung|bind bound|lay laid
    sit sat|undergo underwent undergone|overcome overcame
    withdraw withdrew withdrawn|forget forgot forgotten|slay slew slain|die died dying
    man men|woman women|child children|foot feet|tooth teeth|person persons
    mouse mice|wife wives|life lives|knife knives|wolf wolves
    thief thieves|crisis crises|analysis analyses|basis bases|bus buses|gas gases
    policeman policemen|fireman firemen|businessman businessmen|spokesman spokesmen
"""

TURNING = frozenset(
    """
    no not never none nobody nothing nor neither without cannot hardly deny denies denied denying
    denial refuse refuses refused refusing reject rejects rejected rejecting fail fails failed
    failing unless unable unlikely
    """.split()  # noqa: SIM905 -- a list of words reads better as words
)
"""What may make the opposite of a sentence."""


def same_words() -> dict[str, str]:
    """Give words that say the same in the news, each with the first of its kind.

    Examples:
        >>> same_words()["growth"] == same_words()["rise"], same_words()["growth"]
        (True, 'increase')
    """
    found: dict[str, str] = {}
    for line in _SAME.strip().splitlines():
        words = line.strip().split("|")
        for word in words:
            found[word] = words[0]
    return found


def base_forms() -> dict[str, str]:
    """Give forms of words that no rule makes, each with the base form.

    Examples:
        >>> base_forms()["risen"], base_forms()["women"]
        ('rise', 'woman')
    """
    entries = (entry.split() for line in _FORMS.splitlines() for entry in line.split("|"))
    return {form: entry[0] for entry in entries for form in entry[1:]}
