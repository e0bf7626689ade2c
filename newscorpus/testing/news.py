"""What the made-up news is about: for each subject, headlines and the sentences of a report."""

import attrs


@attrs.frozen
class Subject:
    """A kind of event; `{…}` in its sentences is filled in by `sentences`."""

    headlines: tuple[str, ...]
    leads: tuple[str, ...]
    details: tuple[str, ...]


SUBJECTS = (
    Subject(
        headlines=(
            "Floods cut off {city} after {number} days of rain",
            "{city} counts cost of worst floods in decades",
            "Thousands flee as river bursts banks near {city}",
            "Army called in to help flood victims",
            "After the water, the mud: how {city} cleans up",
        ),
        leads=(
            "At least {number} people died {when} in floods around {city}, officials said.",
            "Rescue teams reached {number} villages near {city} {when}, an official said.",
            "Rain fell on {city} for a third day {when}, and the main bridge was closed.",
        ),
        details=(
            "The water stood {number} feet deep in the bazaar and {large} houses were damaged.",
            "Schools will stay shut until {weekday}, {name} told reporters.",
            "The national highway was blocked at {number} points by landslides.",
            "The government has set aside {money} for those who lost their homes.",
            "Helicopters dropped food and tents, but many families spent the night on roofs.",
        ),
    ),
    Subject(
        headlines=(
            "Court strikes down ban on street vendors",
            "Former minister {name} jailed for {number} years",
            "Judges adjourn graft case till {weekday}",
            "Top court asks government to explain land deal",
            "‘No evidence’: court frees {number} traders",
        ),
        leads=(
            "A court in {city} {when} sent a former minister to prison for bribes worth {money}.",
            "The high court {when} suspended a ban on street vendors in {city} for {number} days.",
            "Police in {city} arrested {number} people {when} over the sale of land of the state.",
        ),
        details=(
            "The defence said it would appeal; the prosecutor called the ruling historic.",
            "The case was filed in {year} by {number} residents of the old town.",
            "Judge {name} read out the verdict for more than two hours.",
            "“There is not one document that bears my signature,” {name} told the court.",
            "The hearing resumes on {weekday}.",
        ),
    ),
    Subject(
        headlines=(
            "Central bank keeps rate at {percent}",
            "Exports climb {percent} as factories reopen",
            "Rupee hits new low against dollar",
            "Oil slips below ${number} on fears for demand",
            "Q&A: What the new budget means for you",
            "IMF, government agree on {money} loan",
        ),
        leads=(
            "The central bank left its key rate at {percent} {when}, as had been expected.",
            "Exports rose {percent} in the first quarter to {money}, the ministry said.",
            "Shares in {city} fell {percent} {when} after weak figures on growth.",
        ),
        details=(
            "Analysts had expected an increase of {percent}.",
            "Imports fell to {money} from {money} a year earlier.",
            "“We will do what is needed, but no more,” governor {name} told a news conference.",
            "The index lost {number} points to close at {large}; {large} shares changed hands.",
            "The loan is to be paid back over {number} years.",
        ),
    ),
    Subject(
        headlines=(
            "{country} and {other_country} sign gas deal",
            "Foreign ministers meet in {city} for border talks",
            "{name} to visit {city} next week",
            "Talks on water treaty end without result",
            "{country} recalls envoy from {city}",
        ),
        leads=(
            "{country} and {other_country} agreed {when} to reopen their border to trade.",
            "In {city}, {country} and {other_country} {when} signed {number} agreements.",
            "{name}, the envoy of {country}, arrived in {city} {when} for talks on water.",
        ),
        details=(
            "Trade between the two countries grew by {percent} last year to {money}.",
            "Both sides also discussed security, education and direct flights.",
            "“We have no better neighbour,” {name} said, adding that the talks were friendly.",
            "The last such visit took place in {year}.",
            "A joint statement called for restraint on all sides.",
        ),
    ),
    Subject(
        headlines=(
            "{country} beat {other_country} by {number} runs",
            "{name} wins second gold in {city}",
            "Late goal sends {city} to the final",
            "Captain {name} out for season",
            "Rain spoils second day of test in {city}",
        ),
        leads=(
            "{name} hit {number} off {number} balls as {country} beat {other_country} in {city}.",
            "A late goal by {name} sent the hosts into the final {when} before a crowd of {large}.",
            "{country} won the women’s relay in {city} {when}, just ahead of {other_country}.",
        ),
        details=(
            "“I just closed my eyes and ran,” said {name}, who is {number} and trains before work.",
            "The final will be played on {weekday}.",
            "{other_country} had won the last {number} meetings.",
            "Coach {name} praised the defence and the ground staff.",
            "{name} took four wickets for {number}.",
        ),
    ),
    Subject(
        headlines=(
            "Blast in {city} market kills {number}",
            "{number} hurt as bus falls into ravine",
            "Train derails outside {city}; {number} dead",
            "Police foil plot to attack airport",
            "Fire destroys {number} shops in old bazaar",
        ),
        leads=(
            "A bomb in a crowded market in {city} {when} killed {number} people, police said.",
            "A bus fell into a ravine near {city} {when}, and {number} people were killed.",
            "A fire before dawn {when} destroyed {number} shops in the old bazaar of {city}.",
        ),
        details=(
            "No group claimed responsibility at once.",
            "The wounded, among them {number} children, were taken to the civil hospital.",
            "“I heard a bang and then nothing,” said {name}, who sells cloth across the road.",
            "Police cordoned off the area and collected evidence.",
            "The driver is said to have fallen asleep.",
        ),
    ),
    Subject(
        headlines=(
            "Polio drive to reach {large} children",
            "New vaccine arrives in {city}",
            "Doctors end strike after {number} days",
            "Study links smog to early deaths",
            "Is your drinking water safe?",
        ),
        leads=(
            "A drive to vaccinate {large} children against polio began in {city} {when}.",
            "Doctors in {city} ended a strike of {number} days {when}, their union said.",
            "Smog shortens the lives of people in {city} by {number} months, a study said {when}.",
        ),
        details=(
            "The number of new cases fell to {number} from {large} in {year}.",
            "“Nobody should have to choose between medicine and food,” {name} said.",
            "{percent} of those questioned said that they trusted the vaccine.",
            "Another {large} doses are to arrive by {weekday}.",
            "The study followed {large} people for {number} years.",
        ),
    ),
    Subject(
        headlines=(
            "{name} sworn in as mayor of {city}",
            "Parliament passes school bill by {number} votes",
            "Opposition walks out over power prices",
            "Polls open in {country}",
            "Minister resigns, says he was not asked",
        ),
        leads=(
            "Parliament {when} passed a bill that makes school free up to the age of {number}.",
            "People in {country} began voting {when} in a poll that {name} is expected to win.",
            "The opposition walked out {when} over a rise of {percent} in power prices.",
        ),
        details=(
            "Turnout was {percent} by noon, the election commission said.",
            "“We were promised a debate and were given a lecture,” {name} said outside.",
            "The bill needs {money} a year, for which the budget has no line.",
            "The next session was called for {weekday}.",
            "There are {large} registered voters and {number} parties.",
        ),
    ),
)

COMMON_DETAILS = (
    "“{remark},” {name} said {when}.",
    '"{remark}," said {name}, a spokesman for the ministry. "{remark}."',
    "{name} said that {remark_of_another}.",
    "According to {name}, {remark_of_another}.",
    "A spokesman declined to comment.",
    "{name}, who was elected in {year}, called it a first step.",
    "Critics say that {remark_of_another}.",
    "“{remark},” a senior official said on condition of anonymity.",
    "The decision takes effect on {weekday}.",
    "Prices in {city} rose by {percent} in {year}, the bureau of statistics says.",
    "In a statement, the ministry said that {remark_of_another}.",
    "Dr {family} said: “{remark}. {remark}.”",
    "The project will cost {money} and take {number} months.",
    "It is home to {large} people, {percent} of them under the age of {number}.",
    "Witnesses said that it began {when} and lasted for {number} minutes.",
    "“{remark}” – that was all {name} would say.",
    "{name} and {name} were not available for comment.",
    "Earlier in the day, {name} had met the president of {country}.",
    "The U.S. embassy in {city} advised its citizens to stay at home until {weekday}.",
    "Nearly {number} years after the war, that is no small thing.",
    "The ministry did not reply to a request for comment.",
    "Asked about the cost, {name} put it at {money}.",
    "It was not clear how long that would take.",
    "More than {large} people live in the district, most of them farmers.",
    "He added: “{remark}.”",
    "In {year}, a similar plan was dropped after protests.",
    "However, {name} warned against expecting too much.",
    "The committee – which has {number} members – meets again on {weekday}.",
    "Mr {family} thanked the people of {city} for their patience.",
    "That is {percent} more than in the same month of {year}.",
)  # fmt: skip

WORDS: dict[str, tuple[str, ...]] = {
    "when": (
        "on Monday", "on Tuesday", "on Wednesday", "on Thursday", "late on Friday", "on Saturday",
        "early on Sunday", "Monday", "Thursday", "this week", "yesterday", "here on Wednesday",
    ),
    "weekday": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
    "remark": (
        "We will not wait for another winter", "This is only the first step", "It is a sad day",
        "Nobody has told us what it will cost", "The work goes on as agreed", "We have seen worse",
        "There is no reason to worry", "I have nothing to add", "All of us share the blame",
    ),
    "remark_of_another": (
        "the work would go on as agreed", "there was no reason to worry", "talks would continue",
        "nobody had been told of the decision", "help was on its way", "it was too early to tell",
    ),
    "country": (
        "Pakistan", "India", "China", "Iran", "Turkey", "Kenya", "Brazil", "Sri Lanka", "Egypt",
        "South Africa", "Russia", "France", "the United States", "Malaysia", "New Zealand",
    ),
    "number": tuple(str(number) for number in range(2, 90)),
    "large": ("1,200", "3,450", "18,000", "27,500", "150,000", "2.4 million"),
    "percent": ("3 per cent", "4.5 percent", "12%", "0.25 per cent", "46 per cent", "7.75%"),
    "money": (
        "$2.5 billion", "Rs 45 million", "Rs3.2bn", "€120 million", "$40,000", "£1.1m", "Rs. 900",
        "20 billion rupees", "150 million dollars",
    ),
    "year": ("1998", "2007", "2011", "2015", "2019"),
}  # fmt: skip
"""What the words in braces may be; names and cities come from the people of the article."""
