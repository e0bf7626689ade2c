import json
from decimal import Decimal

import pytest

from newscorpus.normalise import numbers
from newscorpus.normalise.numbers.amounts import Amount, AmountKind
from tests.tree import ROOT

GOLD = json.loads((ROOT / "tests" / "gold" / "seeds.json").read_text("utf-8"))["articles"]


def found(text: str) -> list[tuple[str, ...]]:
    """Give what is found as words, kind, value with a range's end, unit and qualifier."""
    return [shown(amount) for amount in numbers.find(text)]


def shown(amount: Amount) -> tuple[str, ...]:
    value = f"{amount.value:f}" + (f"–{amount.upper:f}" if amount.upper is not None else "")
    told = (amount.verbatim, amount.kind.value, value, amount.unit, amount.qualifier)
    return tuple(word for word in told if word is not None)


ISSUE = [
    ("forty-six", ("forty-six", "count", "46")),
    ("forty six per cent", ("forty six per cent", "percent", "46", "%")),
    ("46%", ("46%", "percent", "46", "%")),
    ("46 pc", ("46 pc", "percent", "46", "%")),
    ("46pc", ("46pc", "percent", "46", "%")),
    ("$2.5 billion", ("$2.5 billion", "money", "2500000000", "USD")),
    ("$2.5bn", ("$2.5bn", "money", "2500000000", "USD")),
    ("Rs1.5 lakh", ("Rs1.5 lakh", "money", "150000", "rupee")),
    ("3 crore", ("3 crore", "count", "30000000")),
    ("half a million", ("half a million", "count", "500000")),
    ("a dozen", ("a dozen", "count", "12")),
    ("1,50,000", ("1,50,000", "count", "150000")),
    ("1.5–2 million", ("1.5–2 million", "count", "1500000–2000000")),
    ("two and a half", ("two and a half", "count", "2.5")),
    ("one hundred and fifty thousand", ("one hundred and fifty thousand", "count", "150000")),
    ("a forty-six per cent", ("forty-six per cent", "percent", "46", "%")),
]


@pytest.mark.parametrize(("text", "expected"), ISSUE)
def test_a_number_is_found_however_it_is_written(text: str, expected: tuple[str, ...]) -> None:
    assert found(text) == [expected]
    assert found(f"The minister spoke of {text}.") == [expected]


WORDS = {
    "zero": "0",
    "sixteen": "16",
    "fifty - two": "52",
    "one hundred and sixty-one": "161",
    "Three hundred and thirty one": "331",
    "two thousand and two hundred": "2200",
    "two hundred and two thousand": "202000",
    "six crore and two hundred": "60000200",
    "three lakh crore": "3000000000000",
    "twenty-one trillion three hundred": "21000000000300",
    "4 thousand 3 hundred and 21": "4321",
    "two million and a half": "2500000",
    "two and a half million": "2500000",
    "2½ million": "2500000",
    "a quarter of a million": "250000",
    "two thirds of a million": "666666.6666666666666666666667",
    "half a dozen": "6",
    "three dozen": "36",
    "five point five": "5.5",
    "nought point nought three": "0.03",
    "two hundred point seventy-one": "200.71",
    "three-quarters": "0.75",
    "one-eighth": "0.125",
    "10 1/2": "10.5",
    "1,234,567.5": "1234567.5",
    "40 000": "40000",
    ".08": "0.08",
    "4.800": "4.8",
    "10k": "10000",
    "1.2b": "1200000000",
    "2mn": "2000000",
    "10 bln": "10000000000",
    "twenty-first": "21",
    "one hundred and first": "101",
    "7th": "7",
    "minus five": "-5",
    "-5.5": "-5.5",
}


@pytest.mark.parametrize(("text", "value"), WORDS.items())
def test_a_text_that_is_a_number_has_its_value(text: str, value: str) -> None:
    assert numbers.parse(text) == Decimal(value)
    assert numbers.parse(f" {text} ") == Decimal(value)


@pytest.mark.parametrize(
    "text", ["", "a", "an", "no one", "46%", "five apples", "million", "and", "1" * 31, "two one"]
)
def test_a_text_that_is_more_or_less_than_a_number_has_no_value(text: str) -> None:
    assert numbers.parse(text) is None


MEASURES = [
    ("46 per cent", "percent", "46", "%"),
    ("0.5 percentage points", "percent", "0.5", "percentage point"),
    ("25 basis points", "percent", "25", "basis point"),
    ("200 million tonnes", "mass", "200000000", "tonne"),
    ("16,000 metric tons", "mass", "16000", "tonne"),
    ("200lbs", "mass", "200", "pound"),
    ("five kilos", "mass", "5", "kilogram"),
    ("the six-mile", "length", "6", "mile"),
    ("10 1/2 miles", "length", "10.5", "mile"),
    ("1.8m tall", "length", "1.8", "metre"),
    ("500km", "length", "500", "kilometre"),
    ("a 45-acre", "area", "45", "acre"),
    ("190 km2", "area", "190", "square kilometre"),
    ("300 sq km", "area", "300", "square kilometre"),
    ("500,000 barrels", "volume", "500000", "barrel"),
    ("0.9 trillion cubic feet", "volume", "900000000000", "cubic foot"),
    ("2.4 million bpd", "flow", "2400000", "barrel per day"),
    ("85,000 cusecs", "flow", "85000", "cubic foot per second"),
    ("188 miles an hour", "speed", "188", "mile per hour"),
    ("120km/h", "speed", "120", "kilometre per hour"),
    ("40 degrees Celsius", "temperature", "40", "degree Celsius"),
    ("42°C", "temperature", "42", "degree Celsius"),
    ("-5C", "temperature", "-5", "degree Celsius"),
    ("minus 10 degrees", "temperature", "-10", "degree"),
    ("a two-day", "duration", "2", "day"),
    ("three days", "duration", "3", "day"),
    ("16 bits", "data", "16", "bit"),
    ("nine years", "duration", "9", "year"),
    ("half an hour", "duration", "0.5", "hour"),
    ("two and a half years", "duration", "2.5", "year"),
    ("ten months old", "age", "10", "month"),
    ("a 16-year-old", "age", "16", "year"),
    ("1,000 MW", "power", "1000", "megawatt"),
    ("5 kWh", "energy", "5", "kilowatt hour"),
    ("2.4GHz", "frequency", "2.4", "gigahertz"),
    ("64GB", "data", "64", "gigabyte"),
    ("508 points", "count", "508", "point"),
]


@pytest.mark.parametrize(("text", "kind", "value", "unit"), MEASURES)
def test_a_measure_has_its_unit(text: str, kind: str, value: str, unit: str) -> None:
    assert [told[1:] for told in found(f"They spoke of {text}.")] == [(kind, value, unit)]


MONEY = [
    ("US$7.2 bn", "7200000000", "USD"),
    ("US $199", "199", "USD"),
    ("NT $53.8", "53.8", "TWD"),
    ("Rs1.5tr", "1500000000000", "rupee"),
    ("USD 5 million", "5000000", "USD"),
    ("$249 USD", "249", "USD"),
    ("USD$23 billion dollar", "23000000000", "USD"),
    ("A$5m", "5000000", "AUD"),
    ("C$300 million", "300000000", "CAD"),
    ("HK$10.05 billion", "10050000000", "HKD"),
    ("£13 billion", "13000000000", "GBP"),
    ("€2m", "2000000", "EUR"),
    ("₹3 crore", "30000000", "INR"),
    ("Rs. 1,50,000", "150000", "rupee"),
    ("Rs 500", "500", "rupee"),
    ("PKR5m", "5000000", "PKR"),
    ("35 lakh rupees", "3500000", "rupee"),
    ("ten million Pakistani rupees", "10000000", "PKR"),
    ("10,000 Swiss francs", "10000", "CHF"),
    ("20 billion francs", "20000000000", "franc"),
    ("five million yen", "5000000", "JPY"),
    ("100 billion yuan", "100000000000", "CNY"),
    ("26 cents", "0.26", "USD"),
    ("470 pence", "4.7", "GBP"),
    ("361 million pounds", "361000000", "GBP"),
    ("3 dollars 50 cents", "3.5", "USD"),
    ("thirteen dollars and forty-five cents", "13.45", "USD"),
    ("Tk 5 crore", "50000000", "BDT"),
    ("500 Saudi riyals", "500", "SAR"),
]


@pytest.mark.parametrize(("text", "value", "code"), MONEY)
def test_money_has_the_code_of_its_currency(text: str, value: str, code: str) -> None:
    assert found(f"It cost {text}.") == [(text, "money", value, code)]


def test_a_currency_that_the_text_does_not_name_is_marked_as_assumed() -> None:
    assert [amount.assumed for amount in numbers.find("$5, US$5, Rs5")] == [True, False, False]


def test_a_caller_may_say_what_a_short_name_stands_for() -> None:
    named = numbers.find("Rs5 and $5", currencies={"rupee": "PKR", "dollar": "CAD"})

    assert [(amount.unit, amount.assumed) for amount in named] == [("PKR", True), ("CAD", True)]


RANGES = [
    ("15-20%", "percent", "15–20", "%"),
    ("20 to 25 percent", "percent", "20–25", "%"),
    ("between 3 and 7 per cent", "percent", "3–7", "%"),
    ("between $12 million and $20 million", "money", "12000000–20000000", "USD"),
    ("US$16 million to $28 million", "money", "16000000–28000000", "USD"),
    ("Rs5-6 crore", "money", "50000000–60000000", "rupee"),
    ("1.5-2 million", "count", "1500000–2000000", ""),
    ("25,000 to 30,000 jobs", "count", "25000–30000", ""),
    ("200-250 seats", "count", "200–250", ""),
    ("5km-10km", "length", "5–10", "kilometre"),
    ("40 - 50 years old", "age", "40–50", "year"),
    ("two to three weeks", "duration", "2–3", "week"),
]


@pytest.mark.parametrize(("text", "kind", "value", "unit"), RANGES)
def test_the_ends_of_a_range_share_a_unit(text: str, kind: str, value: str, unit: str) -> None:
    expected = (kind, value, unit) if unit else (kind, value)

    assert [told[1:] for told in found(f"It takes {text} now.")] == [expected]


def test_a_change_from_one_value_to_another_is_two_amounts() -> None:
    assert found("It rose from 20 to 25 per cent.") == [
        ("20", "percent", "20", "%"),
        ("25 per cent", "percent", "25", "%"),
    ]
    assert found("from US$55 billion to US$110 billion") == [
        ("US$55 billion", "money", "55000000000", "USD"),
        ("US$110 billion", "money", "110000000000", "USD"),
    ]


QUALIFIERS = [
    ("about 500", "about", "about"),
    ("some 400 guests", "about", "some"),
    ("approximately 4,300", "about", "approximately"),
    ("nearly 24%", "nearly", "nearly"),
    ("almost a thousand", "nearly", "almost"),
    ("over 200 million tonnes", "over", "over"),
    ("more than US$4", "over", "more than"),
    ("just under $5 million", "under", "just under"),
    ("fewer than 10", "under", "fewer than"),
    ("no fewer than 10", "at least", "no fewer than"),
    ("at least 46 people", "at least", "at least"),
    ("up to 60", "up to", "up to"),
    ("no more than 30", "up to", "no more than"),
    ("an estimated $470 million", "about", "an estimated"),
    ("290+", "at least", "+"),
    ("50 or so", "about", "or so"),
    ("100-odd people", "about", "odd"),
    ("20 or more", "at least", "or more"),
]


@pytest.mark.parametrize(("text", "meaning", "words"), QUALIFIERS)
def test_what_qualifies_a_number_stands_apart(text: str, meaning: str, words: str) -> None:
    whole = f"There were ({text})."
    [amount] = numbers.find(whole)

    assert amount.qualifier == meaning
    assert amount.qualifier_span is not None
    assert amount.qualifier_span.of(whole) == words
    assert not amount.qualifier_span.overlaps(amount.span)


def test_over_that_says_what_about_qualifies_nothing() -> None:
    assert found("satisfaction over forty six percent increase") == [
        ("forty six percent", "percent", "46", "%")
    ]
    assert found("over three years") == [("three years", "duration", "3", "year")]


SHARES = [
    ("half of them", "half", "0.5"),
    ("a third of the seats", "a third", "0.3333333333333333333333333333"),
    ("two-thirds of the seats", "two-thirds", "0.6666666666666666666666666667"),
    ("one in five people", "one in five", "0.2"),
    ("nine out of 10 people", "nine out of 10", "0.9"),
    ("3/4 of them", "3/4", "0.75"),
    ("½ of them", "½", "0.5"),
]


@pytest.mark.parametrize(("text", "words", "value"), SHARES)
def test_a_share_is_a_fraction(text: str, words: str, value: str) -> None:
    assert found(f"We saw {text}.") == [(words, "fraction", value)]


ORDINALS = ["the first visit", "a second man", "a third man", "the 15th round", "the third quarter"]


@pytest.mark.parametrize("text", ORDINALS)
def test_an_ordinal_is_no_share(text: str) -> None:
    assert [amount.kind for amount in numbers.find(text)] == [AmountKind.ORDINAL]


NOTHING = [
    "no one",
    "No one of them",
    "one of the ministers",
    "one another",
    "this one is good",
    "Which one do you prefer?",
    "the new one",
    "a one-sided match",
    "one’s own",
    "Covid-19",
    "COVID 19",
    "the G20",
    "the Group of Twenty and the Group of 20",
    "Sputnik V",
    "an F-16, a Boeing 747, the A320 and the 787 Dreamliner",
    "Flight 370",
    "Article 370 and Section 144",
    "the Nikkei 225",
    "the S&P 500",
    "iOS 4",
    "SCP-173",
    "24703L202",
    "NA-125",
    "Formula One",
    "the Fifth Avenue",
    "on 27th Street",
    "April 7, 2021",
    "7 April 2021",
    "on April 7-9",
    "7th of April",
    "the Fourth of July",
    "Sept. 11",
    "2021-04-07",
    "5/17/2018",
    "in 2021",
    "since 1998,",
    "the 1990s",
    "the 19th century",
    "2020-21",
    "fiscal 2021",
    "at 10:30",
    "10.30pm",
    "6 a.m.",
    "5 o'clock",
    "0800 GMT",
    "won 3-1",
    "245/7",
    "a fifty-fifty chance",
    "between 2019 and 2021",
    "from 10 to 12 April",
    "Articles 62 and 63",
    "clause 4(2)",
    "number one",
    "opened 9-14 against rivals",
    "a vote of 52-35",
    "+1-222-2222/2222",
    "192.168.1.2",
    "https://example.org/2021/04/07/46-per-cent",
    "24/7",
    "9/11",
    "thousands of people",
    "billions of dollars",
    "several million",
    "tens of thousands",
    "the latter half of the year",
    "the quarter",
    "at first",
    "the first lady",
    "per second",
    "a second later",
    "ALL of them",
    "[12]",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_counts_nothing_is_no_amount(text: str) -> None:
    assert found(text) == []
    assert found(f"They spoke of it: {text} was there.") == []


def test_a_number_of_a_list_is_no_amount() -> None:
    assert found("1. Rain\n2) Snow\n(3) Hail") == []


COUNTED = [
    "In Karachi 46 people died",
    "a match, 20 overs",
    "for a Boeing (747), or 555 people",
    "12 marines",
    "10 decisions",
    "ALL 5 solutions",
    "one person",
    "One man died",
    "Police arrest two men",
    "an eight-member body",
]


@pytest.mark.parametrize("text", COUNTED)
def test_what_is_counted_is_an_amount(text: str) -> None:
    assert [amount.kind for amount in numbers.find(text)] == [AmountKind.COUNT]


def test_the_number_alone_has_a_span_of_its_own() -> None:
    text = "some US$5.4m dollars"
    [amount] = numbers.find(text)

    assert amount.number.of(text) == "5.4m"
    assert amount.span.of(text) == "US$5.4m dollars"


def test_wrapped_lines_do_not_part_a_number_and_blank_lines_do() -> None:
    assert found("forty\nsix per\ncent") == [("forty\nsix per\ncent", "percent", "46", "%")]
    assert [told[0] for told in found("forty\n\nsix\n\nper cent")] == ["forty", "six"]


@pytest.mark.parametrize("name", sorted(GOLD))
def test_the_figures_of_the_gold_are_found(name: str) -> None:
    amounts = numbers.find((ROOT / "seeds" / name).read_text("utf-8"))

    for kind, value, unit, _, words in GOLD[name]["figures"]:
        same = [
            amount
            for amount in amounts
            if amount.kind == kind and amount.value == Decimal(value) and amount.verbatim in words
        ]
        assert same, (kind, value, words)
        assert all(amount.unit in {unit, None} for amount in same)


def test_over_200_million_tonnes_of_wheat_are_qualified() -> None:
    text = (ROOT / "seeds" / "003_8b16b12fc0536432.txt").read_text("utf-8")

    assert ("200 million tonnes", "mass", "200000000", "tonne", "over") in found(text)
