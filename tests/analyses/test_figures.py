"""Numbers that articles give, what they count, and which are the same."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from newscorpus import read_article, read_corpus
from newscorpus.analyses.figures import Figures, figures_of, quotations_of
from newscorpus.analyses.figures.singulars import singular
from newscorpus.analyses.protocol import analyse
from newscorpus.models.article import Confidence, Role
from newscorpus.models.findings import Figure, Quotation, QuotationKind
from newscorpus.text import Span
from tests.builders import make_article, make_corpus

ROOT = Path(__file__).parents[2]
GOLD = json.loads((ROOT / "tests/gold/seeds.json").read_text("utf-8"))


def figures(*paragraphs: str) -> list[Figure]:
    return [one.figure for one in figures_of(make_article(body=paragraphs))]


@pytest.mark.parametrize("name", sorted(GOLD["articles"]))
def test_the_seeds_have_the_figures_that_a_reader_finds(name: str) -> None:
    found = [one.figure for one in figures_of(read_article(ROOT / "seeds" / name))]

    wanted = GOLD["articles"][name]["figures"]
    told = [[f.kind, str(f.value), f.unit, f.noun] for f in found]
    assert told == [one[:4] for one in wanted]
    assert all(f.verbatim in one[4] for f, one in zip(found, wanted, strict=True))


def test_the_seeds_share_the_figures_that_a_reader_finds_in_several() -> None:
    found = analyse(read_corpus([ROOT / "seeds"]), [Figures()]).findings(Figure)

    groups: dict[str, list[Figure]] = {}
    for figure in found:
        if figure.group:
            groups.setdefault(figure.group, []).append(figure)
    told = [
        [fs[0].kind, str(fs[0].value), fs[0].unit, [f.article[:3] for f in fs]]
        for fs in groups.values()
    ]
    assert told == GOLD["corpus"]["same_figures"]
    assert list(groups) == ["g1", "g2", "g3"]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        # behind the number
        ("They sent 150,000 more doses.", "doses"),
        ("He met 40 heavily armed men in Herat.", "men"),
        ("About 1,200 people marched.", "people"),
        ("Some 46 people killed in the raid were named.", "people"),
        ("It sold 22 new Boeing 787 Dreamliners.", "Dreamliners"),
        ("It hired 20 United States engineers.", "engineers"),
        ("It bought 30 sports cars.", "cars"),
        ("It killed 102 and 21 people.", "people"),
        ("Some 12 of the passengers slept.", "passengers"),
        ("It has a 46-seat hall.", "seat"),
        ("They found 46 dead birds.", "birds"),
        ("It left 46 dead and 20 wounded in Herat.", "dead"),
        ("Some 46 injured were taken away.", "injured"),
        ("Some 1,300 federal and local scientists wrote.", "scientists"),
        ("It fined 20 oil and gas firms.", "firms"),
        ("A 6.1 magnitude earthquake hit Herat’s east.", "earthquake"),
        # of percentages, money and measures
        ("He hailed a 46 per cent increase in trade.", "increase"),
        ("He holds a 25 per cent stake in it.", "stake"),
        ("Only 46 per cent of the country’s voters came.", "voters"),
        ("They shipped over 200 million tonnes of wheat.", "wheat"),
        ("They gave $5 million in aid.", "aid"),
        ("They gave $5 million worth of goods.", "goods"),
        ("They signed a $5 billion deal.", "deal"),
        ("It is half the price.", "price"),
        ("They began the construction of the $3 billion North Coast Canal.", "construction"),
        ("They opened a $3 billion North Coast Canal.", "Canal"),
        # before it
        ("He hailed the growth of bilateral trade by 46 per cent.", "growth"),
        ("Exports of rice rose 46 per cent.", "Exports"),
        ("Exports rose by nearly 46 per cent.", "Exports"),
        ("In March, exports had fallen by 46 per cent.", "exports"),
        ("Bank of Herat shares rose by 3 per cent.", "shares"),
        ("They raised prices by 46 per cent.", "prices"),
        ("It had a turnout of 46 per cent.", "turnout"),
        ("Turnout was 46 per cent.", "Turnout"),
        ("An increase to 46 per cent.", "increase"),
        ("Unemployment stood at 46 per cent.", "Unemployment"),
        ("The bridge cost $5 million.", "bridge"),
        ("It is a deal worth $5 million.", "deal"),
        ("They spent $5 million on weapons.", "weapons"),
        ("The death toll rose to 1,200.", "toll"),
        # nothing is named
        ("It rose by 46 per cent.", None),
        ("Firms, which were merry, fell 46 per cent.", None),
        ("It is 46 per cent higher than that.", None),
        ("It paid $5 million last week.", None),
        ("It drove 100 miles from Herat.", None),
        ("It sank six miles beneath the sea.", None),
        ("They signed a deal with Khan for $5 million.", None),
        ("Some 46 per cent said so.", None),
    ],
)
def test_the_noun_that_a_figure_counts(text: str, noun: str | None) -> None:
    assert figures(text)[0].noun == noun


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("We gave fifty thousand doses and will give ten thousand more.", ["dose", "dose"]),
        ("They cut 4,300 jobs in France, 700 in Spain.", ["job", "job"]),
        ("It hired 40 women. Then 20 more came.", ["woman", None]),
        ("The 20 policemen met 30 others.", ["policeman", "policeman"]),
        ("It cost $5 and weighed 3 kg.", ["USD", "kilogram"]),
    ],
)
def test_the_unit_of_a_count_is_what_it_counts(text: str, units: list[str | None]) -> None:
    assert [figure.unit for figure in figures(text)] == units


@pytest.mark.parametrize(
    "text",
    [
        "The two countries signed three agreements.",
        "An eight-member group met.",
        "It was the first visit in nine years.",
        "He is 51 years old. Khan, 51, is aged 51.",
        "He died at the age of 51.",
        "The two-day trip lasted 48 hours.",
        "In 2019 and on 7 April 2021 and at 5:30 p.m. it rained.",
        "The 2008 Olympic Games were planned for around 2008.",
        "The match ended 3-1.",
        "Call 021-3456789 or +92 300 1234567.",
        "It is four times faster.",
        "One of them said no one came.",
        "A mother of two died.",
        "A film from 2007 showing men was found.",
        "The 1998 Herat Braves remain.",
        "It climbed to 12.",
    ],
)
def test_what_orders_dates_names_or_describes_is_no_figure(text: str) -> None:
    assert [figure.verbatim for figure in figures(text)] == []


@pytest.mark.parametrize(
    ("text", "verbatim"),
    [
        ("At least five men came.", "five"),
        ("Three soldiers were killed.", "Three"),
        ("The blast killed four children.", "four"),
        ("It fell two points.", "two points"),
        ("The index closed at 7,465.", "7,465"),
        ("The index closed at 46.2.", "46.2"),
        ("It rained 3 mm at 5 degrees Celsius.", "3 mm"),
        ("Two thirds of voters came.", "Two thirds"),
    ],
)
def test_a_small_count_is_a_figure_if_it_says_more(text: str, verbatim: str) -> None:
    assert figures(text)[0].verbatim == verbatim


def test_the_two_countries_come_to_no_harm() -> None:
    text = "Three men were killed, the two countries said after two talks."

    assert [figure.verbatim for figure in figures(text)] == ["Three"]


def test_a_figure_says_where_it_stands_and_how_it_is_qualified() -> None:
    article = make_article(body=["It rained.", "Nearly 46 per cent of homes had rain."])

    (one,) = figures_of(article)

    figure = one.figure
    assert figure.span.of(article.source.text or "") == figure.verbatim == "46 per cent"
    assert (figure.id, figure.article) == ("flood#f1", "flood")
    assert (figure.kind, figure.value, figure.unit) == ("percent", Decimal(46), "%")
    assert figure.qualifier == "nearly"


def test_headlines_and_leftovers_have_no_figures() -> None:
    article = make_article(
        body=["It rained.", (Role.SUBHEAD, "46 dead"), (Role.BOILERPLATE, "Read 46 more stories")],
        title="46 people dead",
    )

    assert figures_of(article) == ()


def groups(**texts: str) -> dict[str, list[str | None]]:
    corpus = make_corpus(make_article(name, body=[text]) for name, text in texts.items())
    found: dict[str, list[str | None]] = {name: [] for name in texts}
    for figure in Figures()(corpus):
        found[figure.article].append(figure.group)
    return found


TRADE = "In talks with Kabul he hailed the 46 per cent increase in bilateral trade."


@pytest.mark.parametrize(
    ("other", "is_same"),
    [
        ("For Kabul, a growth of bilateral trade by forty-six percent is good.", True),
        ("Trade with Kabul rose, a 46% increase.", True),
        # another value, unit or kind
        ("In talks with Kabul he hailed the 47 per cent increase in bilateral trade.", False),
        ("In talks with Kabul he hailed the 46 point increase in bilateral trade.", False),
        # the other way
        ("In Kabul he spoke of a 46 per cent decline in births.", False),
        # about something else
        ("In Kabul he spoke of a 46 per cent increase in births.", False),
        # of somebody else
        ("In talks with Lima he hailed the 46 per cent increase in bilateral trade.", False),
    ],
)
def test_figures_are_the_same_that_are_equal_and_about_one_thing(
    other: str, *, is_same: bool
) -> None:
    group = "g1" if is_same else None

    assert groups(a=TRADE, b=other) == {"a": [group], "b": [group]}


def test_spellings_of_one_word_are_the_same() -> None:
    first = "The programme cost $172.81 million for neighbours."
    second = "A program for neighbors: it cost $172.81 million."

    assert groups(a=first, b=second) == {"a": ["g1"], "b": ["g1"]}


def test_a_value_of_many_digits_needs_no_name() -> None:
    first, second = "It counted 1,247 dead birds on beaches.", "The beaches had 1,247 birds."

    assert groups(a=first, b=second) == {"a": ["g1"], "b": ["g1"]}


def test_groups_are_numbered_by_their_first_figure_whatever_the_order() -> None:
    first, second = "It has 1,247 grey birds.", "It has 3,118 red foxes."

    assert groups(c=second, b=first, a=f"{first} {second}") == {
        "a": ["g1", "g2"],
        "b": ["g1"],
        "c": ["g2"],
    }


def quotation(start: int, end: int, number: int, article: str = "flood") -> Quotation:
    id_ = f"{article}#q{number}"
    kind, confidence = QuotationKind.DIRECT, Confidence.HIGH
    return Quotation(id_, article, Span(start, end), "", kind, None, None, "rule", confidence)


def test_a_figure_is_said_by_whoever_says_the_shortest_quotation_around_it() -> None:
    text = "He said “they said we gave 50,000 doses and left” of 600 men."
    first, second = figures(text)
    start = first.span.start

    wide, near = quotation(start - 20, start + 20, 1), quotation(start - 5, start + 15, 2)
    elsewhere = quotation(start - 1, start + 14, 1, "other")
    partial = quotation(start + 1, start + 8, 3)

    assert quotations_of([first, second], [wide, near, elsewhere, partial]) == {first.id: near}
    assert quotations_of([first], []) == {}


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("doses", "dose"),
        ("countries", "country"),
        ("people", "person"),
        ("buses", "bus"),
        ("boxes", "box"),
        ("churches", "church"),
        ("policewomen", "policewoman"),
        ("A380s", "A380"),
        ("MPs", "MP"),
        ("lives", "life"),
        ("movies", "movie"),
        # no plurals
        ("crisis", "crisis"),
        ("gas", "gas"),
        ("aircraft", "aircraft"),
        ("series", "series"),
        ("police", "police"),
        ("bus", "bus"),
        ("specimen", "specimen"),
        ("US", "US"),
    ],
)
def test_the_singular_of_a_noun(plural: str, one: str) -> None:
    assert singular(plural) == one
