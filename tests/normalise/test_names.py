import json
from itertools import permutations, product

import attrs
import pytest

from newscorpus.normalise import names
from newscorpus.normalise.names import Ambiguity, Reason
from tests.patience import patience
from tests.tree import ROOT

SPLIT: dict[str, dict[str, object]] = {
    "Foreign Minister Shah Mahmood Qureshi": {
        "titles": ("Foreign Minister",), "given": ("Shah", "Mahmood"), "family": "Qureshi",
    },
    "FM Qureshi's": {"titles": ("FM",), "family": "Qureshi"},
    "Gen Qamar Javed Bajwa": {"titles": ("Gen",), "given": ("Qamar", "Javed"), "family": "Bajwa"},
    "Lt. Gen. John Smith Jr.": {
        "titles": ("Lt. Gen.",), "given": ("John",), "family": "Smith", "suffix": "Jr.",
    },
    "President Putin": {"titles": ("President",), "family": "Putin"},
    "Dr. Angela Merkel": {"titles": ("Dr.",), "given": ("Angela",), "family": "Merkel"},
    "former Russian Foreign Minister Igor Ivanov": {
        "titles": ("former Russian Foreign Minister",), "given": ("Igor",), "family": "Ivanov",
    },
    "president and CEO Louis Gallois": {
        "titles": ("president and CEO",), "given": ("Louis",), "family": "Gallois",
    },
    "Apple Inc. co-founder Steve Jobs": {
        "titles": ("Apple Inc. co-founder",), "given": ("Steve",), "family": "Jobs",
    },
    "the former Chief Operating Officer": {"family": "former Chief Operating Officer"},
    "Apple CEO Steve Jobs": {"titles": ("Apple CEO",), "given": ("Steve",), "family": "Jobs"},
    "Secretary-General António Guterres": {
        "titles": ("Secretary-General",), "given": ("António",), "family": "Guterres",
    },
    "Al-Assad": {"particles": ("Al",), "family": "Assad"},
    "Bashar al-Assad": {"given": ("Bashar",), "particles": ("al",), "family": "Assad"},
    "Alexander van der Bellen": {
        "given": ("Alexander",), "particles": ("van", "der"), "family": "Bellen",
    },
    "van der Bellen": {"particles": ("van", "der"), "family": "Bellen"},
    "Osama bin Laden": {"given": ("Osama",), "particles": ("bin",), "family": "Laden"},
    "Al Gore": {"given": ("Al",), "family": "Gore"},
    "Ivan Petrovich Sidorov": {
        "given": ("Ivan",), "patronymic": "Petrovich", "family": "Sidorov",
    },
    "Slobodan Milosevich": {"given": ("Slobodan",), "family": "Milosevich"},
    "Kim Jong-un": {"given": ("Jong-un",), "family": "Kim"},
    "Moon Jae In": {"given": ("Jae", "In"), "family": "Moon"},
    "Xi Jinping": {"given": ("Jinping",), "family": "Xi"},
    "Kim Kardashian": {"given": ("Kim",), "family": "Kardashian"},
    "J. K. Rowling": {"given": ("J.", "K."), "family": "Rowling"},
    "J.K. Rowling": {"given": ("J.K.",), "family": "Rowling"},
    "Martin Luther King, Jr.": {
        "given": ("Martin", "Luther"), "family": "King", "suffix": "Jr.",
    },
    "Mr Green": {"titles": ("Mr",), "family": "Green"},
    "Damon Hill": {"given": ("Damon",), "family": "Hill"},
    "Park Geun-hye": {"given": ("Geun-hye",), "family": "Park"},
    "Forest Hill": {"family": "Forest Hill"},
    "Apple Inc.": {"family": "Apple", "suffix": "Inc."},
    "Toyota Motor Co., Ltd.": {"family": "Toyota Motor", "suffix": "Co., Ltd."},
    "The Boeing Company": {"family": "Boeing", "suffix": "Company"},
    "General Motors": {"family": "General Motors"},
    "General Electric Co.": {"family": "General Electric", "suffix": "Co."},
    "General Assembly": {"family": "General Assembly"},
    "Lahore High Court": {"family": "Lahore High Court"},
    "Bank of America": {"family": "Bank of America"},
    "Foreign Minister": {"family": "Foreign Minister"},
    "": {}, "  ": {}, "—": {"family": "—"},
}  # fmt: skip


@pytest.mark.parametrize("name", SPLIT)
def test_a_name_is_cut_into_its_parts(name: str) -> None:
    found = attrs.asdict(names.split(name), recurse=False)
    nothing = attrs.asdict(names.Name(name), recurse=False)

    assert {key: value for key, value in found.items() if value != nothing[key]} == SPLIT[name]


TIED = [
    ("Qamar Javed Bajwa", "QAMAR JAVED BAJWA", Reason.SAME_WORDS),
    ("The Beatles", "Beatles", Reason.SAME_WORDS),
    ("U.S. Congress", "US Congress", Reason.SAME_WORDS),
    ("Recep Erdoğan", "Recep Erdogan", Reason.SAME_WORDS),
    ("Lavrov", "Lavrov’s", Reason.POSSESSIVE),
    ("Steve Jobs", "Steve Jobs'", Reason.POSSESSIVE),
    ("Wal-Mart", "Wal Mart", Reason.SPACING),
    ("Kim Jong-un", "Kim Jong Un", Reason.SPACING),
    ("Labour Organisation", "Labor Organization", Reason.SPELLING),
    ("Bashar al-Assad", "Bashar Assad", Reason.PARTICLE_LEFT_OUT),
    ("Apple Inc.", "Apple", Reason.SUFFIX_LEFT_OUT),
    ("Aerospace Kent NV", "Aerospace Kent Company", Reason.SUFFIX_LEFT_OUT),
    ("George Bush Jr.", "George Bush", Reason.SUFFIX_LEFT_OUT),
    ("Gen Qamar Javed Bajwa", "Qamar Javed Bajwa", Reason.TITLE_LEFT_OUT),
    ("President Putin", "Putin", Reason.TITLE_LEFT_OUT),
    ("FM Qureshi", "Foreign Minister Qureshi", Reason.TITLE_LEFT_OUT),
    ("Shah Mahmood Qureshi", "Shah Mehmood Qureshi", Reason.TRANSLITERATION),
    ("Mohammed Ali Jinnah", "Muhammad Ali Jinnah", Reason.TRANSLITERATION),
    ("Sergei Lavrov", "Sergey Lavrov", Reason.TRANSLITERATION),
    ("Gerhard Schröder", "Gerhard Schroeder", Reason.TRANSLITERATION),
    ("Jaish-e-Mohammed", "Jaish-e-Muhammad", Reason.TRANSLITERATION),
    ("Gaddafi", "Qadhafi", Reason.TRANSLITERATION),
    ("Hezbollah", "Hizbullah", Reason.TRANSLITERATION),
    ("Zelenskiy", "Volodymyr Zelensky", Reason.TRANSLITERATION),
    ("U.S.", "United States of America", Reason.COUNTRY),
    ("Indonesia", "Indonesian", Reason.COUNTRY),
    ("US Air Force", "American Air Force", Reason.COUNTRY),
    ("Pak-Russia Commission", "Pak-Russian Commission", Reason.COUNTRY),
    ("A380", "A380s", Reason.PLURAL),
    ("iPod", "iPods", Reason.PLURAL),
    ("Dreamliner", "Dreamliners", Reason.PLURAL),
    ("Bill Clinton", "William Clinton", Reason.NICKNAME),
    ("J. K. Rowling", "Joanne Rowling", Reason.INITIALS),
    ("J.K. Rowling", "Joanne Kathleen Rowling", Reason.INITIALS),
    ("George W. Bush", "George Walker Bush", Reason.INITIALS),
    ("Vladimir Vladimirovich Putin", "Vladimir Putin", Reason.PATRONYMIC_LEFT_OUT),
    ("Qamar Javed Bajwa", "Qamar Bajwa", Reason.MIDDLE_LEFT_OUT),
    ("iTunes Music Store", "iTunes Store", Reason.MIDDLE_LEFT_OUT),
    ("Bilawal Bhutto Zardari", "Bilawal Bhutto", Reason.END_LEFT_OUT),
    ("Shah Mahmood Qureshi", "Mahmood Qureshi", Reason.FRONT_LEFT_OUT),
    ("United States Air Force", "Air Force", Reason.COUNTRY_LEFT_OUT),
    ("Russian Defense Ministry", "Defence Ministry", Reason.COUNTRY_LEFT_OUT),
    ("China Eastern Airlines", "China Eastern", Reason.TRADE_LEFT_OUT),
    ("AirTran Airways", "AirTran", Reason.TRADE_LEFT_OUT),
    ("SCO", "Shanghai Cooperation Organisation", Reason.ACRONYM),
    ("USAF", "U.S. Air Force", Reason.ACRONYM),
    ("GM", "General Motors", Reason.ACRONYM),
    ("S&P", "Standard & Poor's", Reason.ACRONYM),
    ("IGC", "Pak-Russia Intergovernmental Commission", Reason.ACRONYM),
    ("Lavrov", "Sergey Lavrov", Reason.SURNAME_ALONE),
    ("FM Qureshi", "Shah Mehmood Qureshi", Reason.SURNAME_ALONE),
    ("Mr Xi", "Xi Jinping", Reason.SURNAME_ALONE),
    ("van der Bellen", "Alexander van der Bellen", Reason.SURNAME_ALONE),
    ("Assad", "Bashar al-Assad", Reason.SURNAME_ALONE),
    ("Mr Hill", "Damon Hill", Reason.SURNAME_ALONE),
    ("President Park", "Park Geun-hye", Reason.SURNAME_ALONE),
    ("Macintosh", "Apple Macintosh", Reason.SURNAME_ALONE),
    ("Sergey", "Sergey Lavrov", Reason.GIVEN_NAME_ALONE),
    ("Northrop", "Northrop Grumman", Reason.FIRST_WORD_ALONE),
    ("787", "Boeing 787 Dreamliners", Reason.MODEL_ALONE),
]


@pytest.mark.parametrize(("first", "second", "reason"), TIED)
def test_names_are_tied_for_a_reason(first: str, second: str, reason: Reason) -> None:
    match = names.compare(first, second)

    assert match is not None
    assert match.reason is reason
    assert all(match.evidence)
    assert names.compare(second, first) == match


APART = [
    ("Mahmood", "Mehmood"),  # alike, but no other word agrees
    ("Mohammed", "Muhammad"),
    ("Mahmood Khan", "Mehmood Qureshi"),
    ("Mahmood Qureshi", "Mohammed Qureshi"),
    ("Jan Smith", "Jane Smith"),
    ("Alan Allen", "Ellen Allen"),
    ("Imran Khan", "Asad Khan"),
    ("Imran Khan", "Imran Ali"),
    ("George Bush Jr.", "George Bush Sr."),
    ("Elizabeth I", "Elizabeth II"),
    ("John Paul II", "John Paul III"),
    ("Mr Bush", "Mrs Bush"),
    ("President Khan", "Prime Minister Khan"),
    ("Williams", "William"),
    ("Jobs", "Job"),
    ("iPhone 3G", "iPhone 3GS"),
    ("Airbus", "Airbus A380"),
    ("Boeing", "Boeing 787 Dreamliner"),
    ("Boeing 737", "Boeing 747"),
    ("Apple", "Apple TV"),
    ("Singapore", "Singapore Airlines"),
    ("France", "Air France"),
    ("London", "London Heathrow"),
    ("San Francisco", "Convention Center in San Francisco"),
    ("Ireland", "Bank of Ireland"),
    ("Court", "Lahore High Court"),
    ("High Court", "Lahore High Court"),
    ("Korea", "North Korea"),
    ("York", "New York"),
    ("New York", "NBC New York"),
    ("Diego", "San Diego"),
    ("General", "General Motors"),
    ("Motors", "General Motors"),
    ("AI", "Air India"),
    ("PM", "Paul Martin"),
    ("us", "United States"),
    ("US", "Unity State"),
    ("2004", "Games 2004"),
    ("J. Smith", "Robert Smith"),
    ("Sputnik V", "V"),
    ("SCO", "Supreme Court"),
    ("Lavrov", "Lavrova"),
    ("", "Lavrov"),
    ("Prime Minister", "Prime Minister Khan"),
]


@pytest.mark.parametrize(("first", "second"), APART)
def test_names_that_only_look_so_are_not_tied(first: str, second: str) -> None:
    assert names.compare(first, second) is None
    assert names.compare(second, first) is None


def test_a_match_says_in_words_what_it_rests_on() -> None:
    match = names.compare("FM Shah Mehmood Qureshi", "Shah Mahmood Qureshi")

    assert str(match) == (
        "transliteration: both have “Shah”, “Qureshi”; one has “FM”, “Mehmood”; one has “Mahmood”"
    )


PEOPLE = [
    ["Sergey Lavrov", "Lavrov", "Sergey"],
    ["Shah Mahmood Qureshi", "Shah Mehmood Qureshi", "FM Qureshi", "Qureshi"],
    ["Vladimir Putin", "President Putin"],
    ["Qamar Javed Bajwa", "Gen Bajwa", "Gen Qamar Javed Bajwa"],
    ["Shanghai Cooperation Organization", "Shanghai Cooperation Organisation", "SCO"],
    ["Imran Khan"],
    ["United Nations"],
]


def test_the_names_of_a_group_are_all_of_one() -> None:
    found = names.group(name for each in PEOPLE for name in each).groups

    assert {each.names for each in found} == {tuple(sorted(each)) for each in PEOPLE}
    assert [each.name for each in found if len(each.names) > 3] == ["Shah Mahmood Qureshi"]


def grouped(*forms: str) -> set[tuple[str, ...]]:
    return {each.names for each in names.group(forms).groups}


def test_a_surname_that_fits_two_is_joined_to_neither() -> None:
    found = names.group(["Imran Khan", "Asad Khan", "Khan", "Mr Khan"])

    assert all(len(each.names) == 1 for each in found.groups)
    assert found.ambiguities == (
        Ambiguity("Khan", ("Asad Khan", "Imran Khan")),
        Ambiguity("Mr Khan", ("Asad Khan", "Imran Khan")),
    )


def test_a_title_tells_which_of_two_is_meant() -> None:
    forms = ("Prime Minister Imran Khan", "Asad Khan", "PM Khan", "Khan")

    assert grouped(*forms) == {("Asad Khan",), ("Khan",), ("PM Khan", "Prime Minister Imran Khan")}


def test_a_surname_with_and_without_title_is_one_where_no_fuller_name_is_known() -> None:
    assert grouped("Putin", "President Putin", "Mr Putin") == {
        ("Mr Putin", "President Putin", "Putin")
    }


def test_two_offices_are_two_people_where_no_fuller_name_is_known() -> None:
    found = names.group(["King Abdullah", "President Abdullah", "Abdullah"])

    assert all(len(each.names) == 1 for each in found.groups)
    assert [each.name for each in found.ambiguities] == ["Abdullah"]


def test_jr_and_sr_stay_apart_and_who_is_neither_is_shown() -> None:
    found = names.group(["George Bush Jr.", "George Bush Sr.", "George Bush"])

    assert all(len(each.names) == 1 for each in found.groups)
    assert [each.name for each in found.ambiguities] == ["George Bush"]


def test_an_acronym_of_two_is_joined_to_neither() -> None:
    found = names.group(["SCO", "Shanghai Cooperation Organisation", "State Committee Office"])

    assert all(len(each.names) == 1 for each in found.groups)


def test_what_is_joined_first_may_leave_one_candidate() -> None:
    forms = ("Makhdoom Shah Mahmood Qureshi", "Shah Mahmood Qureshi", "Mahmood Qureshi", "Qureshi")

    assert grouped(*forms) == {tuple(sorted(forms))}


def test_a_plural_that_may_be_a_surname_is_joined_to_neither() -> None:
    assert grouped("Rivers", "River Plate", "Joan Rivers") == {
        ("Joan Rivers", "Rivers"), ("River Plate",),
    }  # fmt: skip
    assert grouped("Parson", "Parsons", "Gram Parsons") == {
        ("Gram Parsons",), ("Parson",), ("Parsons",),
    }  # fmt: skip


def test_a_product_is_not_joined_to_its_maker() -> None:
    assert len(grouped("Toyota", "Toyota Prius", "Northrop", "Northrop Grumman")) == 4


def test_reasons_may_be_chosen() -> None:
    forms = ["Lavrov", "Sergey Lavrov", "SERGEY LAVROV"]

    assert len(names.group(forms, reasons=[]).groups) == 2
    assert len(names.group(forms, reasons=[Reason.SURNAME_ALONE]).groups) == 1


def test_every_variant_says_what_it_was_joined_to_and_why() -> None:
    (found,) = names.group(["Qureshi", "Shah Mahmood Qureshi", "Shah Mehmood Qureshi"]).groups

    assert found.name == "Shah Mahmood Qureshi"
    assert [(each.name, each.match.reason) for each in found.variants] == [
        ("Qureshi", Reason.SURNAME_ALONE),
        ("Shah Mehmood Qureshi", Reason.TRANSLITERATION),
    ]
    assert {each.joined_to for each in found.variants} <= set(found.names)


def test_the_order_of_names_does_not_matter() -> None:
    forms = ["Khan", "Imran Khan", "PM Imran Khan", "Asad Khan", "PM Khan", "Imran"]

    assert len({names.group(order) for order in permutations(forms)}) == 1


@pytest.mark.parametrize(
    ("name", "acronym"),
    [
        ("Shanghai Cooperation Organization", "SCO"),
        ("Federal Bureau of Investigation", "FBI"),
        ("Department of Defense", "DoD"),
        ("Inter-Services Public Relations", "ISPR"),
        ("Pak-Russia Intergovernmental Commission", "IGC"),
        ("European Aeronautic Defence & Space NV", "EADS"),
        ("British Broadcasting Corporation", "BBC"),
        ("International Business Machines Corp.", "I.B.M."),
        ("The United Nations", "UN"),
        ("North Atlantic Treaty Organisation", "Nato"),
    ],
)
def test_an_acronym_stands_for_a_name(name: str, acronym: str) -> None:
    assert names.acronym_of(name, acronym)


@pytest.mark.parametrize(
    ("name", "acronym"),
    [
        ("Shanghai Cooperation Organization", "SC"),
        ("Shanghai Cooperation Organization", "sco"),
        ("Boeing", "B"),
        ("Boeing", "BOE"),
        ("", ""),
        ("Federal Bureau of Investigation", "CIA"),
    ],
)
def test_other_letters_do_not(name: str, acronym: str) -> None:
    assert not names.acronym_of(name, acronym)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at the Shanghai Cooperation Organization (SCO) today",
         [("SCO", "Shanghai Cooperation Organization")]),
        ("SCO (Shanghai Cooperation Organisation) met",
         [("SCO", "Shanghai Cooperation Organisation")]),
        ("the Federal Bureau of Investigation (FBI, “the Bureau”)",
         [("FBI", "Federal Bureau of Investigation")]),
        ("The US Department of Defense (DoD) said",
         [("DoD", "Department of Defense")]),
        ("the meeting (ABC) was", []),
        ("Sergey Lavrov (Russia)", []),
        ("(SCO)", []),
        ("NATO (see below)", []),
    ],
)  # fmt: skip
def test_acronyms_are_found_beside_what_they_stand_for(
    text: str, expected: list[tuple[str, str]]
) -> None:
    found = names.find_acronyms(text)

    assert [(each.acronym.of(text), each.expansion.of(text)) for each in found] == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Qureshi's", "Qureshi"), ("Qureshi’s", "Qureshi"), ("Steve Jobs'", "Steve Jobs"),
        ("O'Leary", "O'Leary"), ("Qur'an", "Qur'an"), ("'s", "'s"), ("BOEING'S", "BOEING"),
        ("Lloyd's of London", "Lloyd's of London"),
    ],
)  # fmt: skip
def test_a_possessive_is_taken_off(name: str, expected: str) -> None:
    assert names.without_possessive(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Apple Inc.", "Apple"), ("Toyota Motor Co., Ltd.", "Toyota Motor"),
        ("Aer Lingus Group PLC", "Aer Lingus Group"), ("Novatek OAO", "Novatek"),
        ("Banco Real S.A.", "Banco Real"), ("British Company", "British Company"),
        ("Inc.", "Inc."), ("Siemens AG", "Siemens"), ("San Jose", "San Jose"), ("", ""),
        ("Marks & Co.", "Marks"),
    ],
)  # fmt: skip
def test_a_suffix_is_taken_off(name: str, expected: str) -> None:
    assert names.without_suffix(name) == expected


def test_a_key_is_the_same_for_names_of_the_same_words() -> None:
    assert names.key("Gen. Qamar Javed Bajwa's") == names.key("Qamar  Javed BAJWA")
    assert names.key("Mr Bush") != names.key("Mrs Bush")


@pytest.mark.parametrize(("first", "second"), [tied[:2] for tied in TIED])
def test_tied_names_share_a_key(first: str, second: str) -> None:
    assert names.keys(first) & names.keys(second)


def test_the_names_of_the_seeds_are_grouped_as_a_careful_reader_would() -> None:
    gold = json.loads((ROOT / "tests" / "gold" / "seeds.json").read_text("utf-8"))["corpus"]
    wanted = [forms for kind in ("people", "organisations") for forms in gold[kind].values()]
    wanted += [[name] for name in (*gold["not_people"], *gold["places"])]
    found = names.group(name for forms in wanted for name in forms)

    assert [each.names for each in found.groups] == sorted(tuple(sorted(f)) for f in wanted)


def test_many_names_cost_no_more_each_than_few() -> None:
    syllables = [a + b for a in "bdgklmnprst" for b in ("a", "e", "i", "o", "u")]
    made = ["".join(pick).title() for pick in product(syllables, repeat=2)]
    forms = {f"{given} {family}" for given in made[:4] for family in made} | {*made}

    with patience():
        found = names.group(forms)

    assert sum(len(each.names) for each in found.groups) == len(forms)
