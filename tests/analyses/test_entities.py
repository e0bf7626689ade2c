"""Names are found with their kinds, and joined with reasons or left apart."""

import json
from pathlib import Path
from typing import Any

import pytest

from newscorpus.analyses.countries import countries
from newscorpus.analyses.entities import (
    Ambiguity,
    CaseStatistics,
    Entities,
    case_statistics,
    mentions,
    stale_aliases,
)
from newscorpus.models.article import Article, Role
from newscorpus.models.findings import Entity, EntityKind
from newscorpus.normalise import names as names_
from newscorpus.readers.corpus import read_corpus
from newscorpus.settings.aliases import Alias, read_aliases
from tests.builders import Written, make_article, make_corpus

ROOT = Path(__file__).parents[2]
GOLD = json.loads((ROOT / "tests" / "gold" / "seeds.json").read_text("utf-8"))["corpus"]


def named(*body: str, **fields: str) -> list[str]:
    article = make_article(body=body, **fields)
    return [found.surface for found in mentions(article)]


def kinds(*body: str) -> dict[str, str]:
    article = make_article(body=body)
    return {found.surface: str(found.kind) for found in mentions(article)}


def entities(*articles: Article) -> dict[str, Entity]:
    return {entity.name: entity for entity in Entities()(make_corpus(articles))}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # titles and roles are no part of a name, and none without one
        ("They met Gen. Tariq Mehdi there.", ["Tariq Mehdi"]),
        ("They met the Prime Minister there.", []),
        ("They met Peruvian Foreign Minister Ana Gomez.", ["Peruvian", "Ana Gomez"]),
        ("They asked Siemens CEO Peter Braun.", ["Siemens", "Peter Braun"]),
        ("They heard Prime Minister of Norway Erik Solberg.", ["Norway", "Erik Solberg"]),
        ("They met Oslo Mayor Ingrid Dahl.", ["Oslo", "Ingrid Dahl"]),
        # possessives and articles are none either
        ("It was Fiji's first talk with the Vatican’s envoy.", ["Fiji", "Vatican"]),
        ("They ate at McDonald's and left.", ["McDonald's"]),
        ("The head of the People’s Party left.", ["People’s Party"]),
        # what `and` joins
        ("Trade between Norway and Chile grew.", ["Norway", "Chile"]),
        ("A law on Jammu and Kashmir passed.", ["Jammu and Kashmir"]),
        ("He joined the Food and Drug Administration.", ["Food and Drug Administration"]),
        ("He joined the Ministry of Trade and Industry.", ["Ministry of Trade and Industry"]),
        ("He told Congress and the Supreme Court so.", ["Congress", "Supreme Court"]),
        ("They shop at Marks & Spencer here.", ["Marks & Spencer"]),
        ("It was Oman and President Ali Rahimi.", ["Oman", "Ali Rahimi"]),
        # what `of` joins
        ("He left the Bank of England.", ["Bank of England"]),
        ("He met Ericsson of Sweden.", ["Ericsson", "Sweden"]),
        # days, months and words that are names nowhere
        ("Lund Tuesday left for Cairo in May.", ["Lund", "Cairo"]),
        ("They saw Theresa May in May 2019.", ["Theresa May"]),
        ("It was I who said so. He left.", []),
        # hyphens, particles, initials
        ("They met Bashar al-Assad and Ursula von der Leyen.",
         ["Bashar al-Assad", "Ursula von der Leyen"]),
        ("They met Kim Jong-un there.", ["Kim Jong-un"]),
        ("The Oslo-based group met NATO-led troops.", ["Oslo", "NATO"]),
        ("Chile-Peru ties are good.", ["Chile", "Peru"]),
        ("They met J. K. Rowling there.", ["J. K. Rowling"]),
        # numbers belong to models only
        ("They flew a Boeing 747 and a Fokker 20 times.", ["Boeing 747", "Fokker"]),
        ("It cost US$4 and 5 USD.", []),
        ("India 198 all out; Sri Lanka 4 wins.", ["India", "Sri Lanka"]),
        ("They paid Rs 45 and Rs3 more.", []),
        # titles behind `and`, and roles that no list has
        ("They saw Bo Berg and French President Luc Perrin.", ["Bo Berg", "French", "Luc Perrin"]),
        ("They saw goalkeeper and Colts QB Peter Braun.", ["Colts", "Peter Braun"]),
        ("They saw Judge Park Min-ah.", ["Park Min-ah"]),
        # capitals that shout
        ("He said it was a SAD DAY for NATO.", ["NATO"]),
        ("They left the Multan Magistrates' Court.", ["Multan Magistrates' Court"]),
        # suffixes end a name
        ("They sued Lund Corp. Peter Braun paid.", ["Lund Corp.", "Peter Braun"]),
    ],
)  # fmt: skip
def test_a_run_of_capitals_is_cut_into_names(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Addressing reporters, he left.", []),
        ("Downplaying it, he left.", []),
        ("However, Sweden left.", ["Sweden"]),
        ("Analysts said so.", []),
        ("Ericsson said so.", ["Ericsson"]),
        ("Supreme Court judges said so.", ["Supreme Court"]),
        ("South Korean shares fell.", ["South Korean"]),
        ("Apple rose. It was the day of Apple and Lund.", ["Apple", "Apple", "Lund"]),
        ("He said: “Rain fell.” “Peru won,” he added.", ["Peru"]),
    ],
)
def test_a_word_that_begins_a_sentence_needs_more_than_its_capital(
    text: str, names: list[str]
) -> None:
    assert named(text) == names


def test_the_corpus_tells_which_words_are_names() -> None:
    article = make_article(body=["Rosemary grew."])
    written_small = case_statistics([make_article(body=["The rosemary and the rosemary grew."])])
    written_large = CaseStatistics({}, {"rosemary": 2})

    assert [found.surface for found in mentions(article, written_small)] == []
    assert [found.surface for found in mentions(article, written_large)] == ["Rosemary"]


def test_of_a_headline_in_capitals_only_what_is_known_stays() -> None:
    body: list[Written] = [
        (Role.SUBHEAD, "Sweden Offers Lund Group More Time"),
        "The Lund Group said so.",
    ]

    assert [f.surface for f in mentions(make_article(body=body))] == [
        "Sweden", "Lund Group", "Lund Group",
    ]  # fmt: skip


def test_the_places_of_a_dateline_are_found_where_they_stand() -> None:
    article = make_article(body=["Snow fell."], place="KABUL")
    (found,) = mentions(article)

    assert (found.kind, found.rule) == (EntityKind.PLACE, "entities.dateline")
    assert found.span.of(article.source.text or "") == "KABUL"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They met Gen. Dostum there.", "Dostum", "person"),
        ("They met Peter Braun there.", "Peter Braun", "person"),
        ("They met spokesman Kjell Tun there.", "Kjell Tun", "person"),
        ("They met Tun Aye, the mayor of Bago, there.", "Tun Aye", "person"),
        ("They met Zlork, 49, there.", "Zlork", "person"),
        ("They met Zlork, who left.", "Zlork", "person"),
        ("They met the wife of Damon Hill there.", "Damon Hill", "person"),
        ("They sued carmaker Zlork there.", "Zlork", "organisation"),
        ("They sued Zlork, a research firm, there.", "Zlork", "organisation"),
        ("They sued Zlork Corp. there.", "Zlork Corp.", "organisation"),
        ("They bought Zlork shares there.", "Zlork", "organisation"),
        ("Then Zlork has ordered more.", "Zlork", "organisation"),
        ("They joined the Zlork Ministry there.", "Zlork Ministry", "organisation"),
        ("They met Goldman Zlork analysts there.", "Goldman Zlork", "organisation"),
        ("They saw the Houston Zlorks there.", "Houston Zlorks", "organisation"),
        ("It was Russia's Zlork that won.", "Zlork", "organisation"),
        ("They saw companies Zlork and Blarg there.", "Blarg", "organisation"),
        ("They met in the town of Zlork then.", "Zlork", "place"),
        ("They met in Zlork, Texas, then.", "Zlork", "place"),
        ("They met near Zlork then.", "Zlork", "place"),
        ("They met a German there.", "German", "place"),
        ("They met in the Middle East then.", "Middle East", "place"),
        ("They crossed the Zlork River then.", "Zlork River", "place"),
        ("They signed the Zlork Treaty then.", "Zlork Treaty", "other"),
        ("They built the latest Zlork there.", "Zlork", "other"),
        ("They flew the A380 there.", "A380", "other"),
        ("They talked of Zlork there.", "Zlork", "other"),
        ("They spoke to Zlork there.", "Zlork", "other"),
    ],
)
def test_the_words_in_and_around_a_name_tell_its_kind(text: str, name: str, kind: str) -> None:
    assert kinds(text)[name] == kind


def test_a_kind_told_once_holds_for_bare_repetitions() -> None:
    assert kinds("They met Peter Zlork.", "Then Zlork said so.")["Zlork"] == "person"
    assert kinds("They sued carmaker Blarg.", "They saw Blarg.")["Blarg"] == "organisation"


def test_what_an_article_shortens_a_name_to_tells_its_kind() -> None:
    company = kinds("They saw Blarg Zlork.", "But Blarg fell.", "And Blarg rose.")
    person = kinds("They saw Blarg Zlork.", "But Zlork fell.", "And Zlork rose.")

    assert company["Blarg Zlork"] == company["Blarg"] == "organisation"
    assert person["Blarg Zlork"] == person["Zlork"] == "person"


def test_a_family_name_that_comes_first_stands_for_the_full_name() -> None:
    found = entities(make_article(body=["They met Xi Jinping.", "Then Xi left."]))

    assert [variant.name for variant in found["Xi Jinping"].variants] == ["Xi"]


def test_one_headline_does_not_rename_anybody() -> None:
    body = ["They met Star Peter Braun.", *["They met Peter Braun."] * 6]

    assert "Peter Braun" in entities(make_article(body=body))


def test_a_surname_a_role_and_a_given_name_stand_for_the_full_name() -> None:
    body = ["Gen. Peter Zlork left.", "Zlork met President Zlork.", "And Peter was glad."]
    entity = entities(make_article(body=body))["Peter Zlork"]

    assert [variant.name for variant in entity.variants] == ["Peter", "President Zlork", "Zlork"]
    assert all(": " in variant.why for variant in entity.variants)
    assert len(entity.mentions) == 4


def test_a_surname_that_fits_two_joins_neither_and_is_shown() -> None:
    one = make_article("one", ["They met Peter Zlork."])
    two = make_article("two", ["They met Anna Zlork."])
    three = make_article("three", ["They met Zlork."])
    corpus = make_corpus([one, two, three])

    assert {"Peter Zlork", "Anna Zlork", "Zlork"} <= set(entities(one, two, three))
    assert Entities().ambiguities(corpus) == (Ambiguity("Zlork", ("Anna Zlork", "Peter Zlork")),)


def test_a_surname_in_its_own_article_is_no_matter_of_other_articles() -> None:
    one = make_article("one", ["They met Peter Zlork.", "And Zlork left."])
    two = make_article("two", ["They met Anna Zlork.", "And Zlork left."])
    found = entities(one, two)

    assert [m.article for m in found["Peter Zlork"].mentions] == ["one", "one"]
    assert [m.article for m in found["Anna Zlork"].mentions] == ["two", "two"]


def test_an_acronym_in_brackets_stands_for_the_name() -> None:
    body = ["They joined the Zlork Trade Office (ZTO).", "The ZTO was glad."]
    (variant,) = entities(make_article(body=body))["Zlork Trade Office"].variants

    assert variant.name == "ZTO"
    assert variant.why.startswith("acronym: ")


def test_british_and_american_spellings_are_one() -> None:
    body = ["The Zlork Defence Organisation met the Zlork Defense Organization."]

    assert list(entities(make_article(body=body))) == ["Zlork Defence Organisation"]


def test_a_people_is_a_mention_of_its_country() -> None:
    entity = entities(make_article(body=["They met Danes and a Danish judge."]))["Denmark"]

    assert [variant.name for variant in entity.variants] == ["Danes", "Danish"]
    assert entity.variants[0].why == "country: “Danes” is a word for Denmark or its people"


def test_ids_are_slugs_and_differ() -> None:
    found = Entities()(make_corpus([make_article(body=["The U.N. met Peter Zlork in São Tomé."])]))

    assert [entity.id for entity in found] == ["peter-zlork", "são-tomé", "united-nations"]


def test_countries_of_an_article_are_counted_by_places_and_peoples() -> None:
    corpus = make_corpus([
        make_article("one", ["Danes left Denmark for Lahore and the Baltic Sea."]),
        make_article("two", ["They met Peter Jordan in Birmingham."]),
    ])  # fmt: skip
    found = countries(corpus.with_findings(Entities()(corpus)))

    assert [[(c.code, c.mentions) for c in each.countries] for each in found] == [
        [("DK", 2), ("PK", 1)],
        [],
    ]


@pytest.fixture(scope="module")
def found_in_seeds() -> tuple[Entity, ...]:
    return tuple(Entities()(read_corpus(ROOT / "seeds")))


def forms(entity: Entity) -> set[str]:
    """Give the names of an entity, without titles as the gold has some and some not."""
    names = (entity.name, *(variant.name for variant in entity.variants))
    return {bare(name) if names_.split(name).titles else name for name in names}


def bare(name: str) -> str:
    last = names_.split(name).titles[-1]
    return name[name.index(last) + len(last) :].strip()


@pytest.mark.parametrize("name", GOLD["people"])
def test_the_people_of_the_seeds_are_each_one(
    found_in_seeds: tuple[Entity, ...], name: str
) -> None:
    wanted = {bare(n) if names_.split(n).titles else n for n in GOLD["people"][name]}
    (entity,) = [e for e in found_in_seeds if forms(e) & wanted]

    assert (entity.kind, entity.name) == (EntityKind.PERSON, name)
    assert forms(entity) == wanted


@pytest.mark.parametrize("name", GOLD["organisations"])
def test_the_organisations_of_the_seeds_are_each_one(
    found_in_seeds: tuple[Entity, ...], name: str
) -> None:
    wanted = set(GOLD["organisations"][name])
    (entity,) = [e for e in found_in_seeds if forms(e) & wanted]

    assert (entity.kind, forms(entity)) == (EntityKind.ORGANISATION, wanted)


def test_the_places_of_the_seeds_are_places_and_what_is_nobody_is_no_person(
    found_in_seeds: tuple[Entity, ...],
) -> None:
    kinds_of = {name: e.kind for e in found_in_seeds for name in forms(e)}

    assert {kinds_of.get(place) for place in GOLD["places"]} == {EntityKind.PLACE}
    assert EntityKind.PERSON not in {kinds_of.get(name) for name in GOLD["not_people"]}


def test_every_mention_points_at_a_form_of_its_entity(found_in_seeds: tuple[Entity, ...]) -> None:
    corpus = read_corpus(ROOT / "seeds")
    for entity in found_in_seeds:
        for mention in entity.mentions:
            text = mention.span.of(corpus[mention.article].source.text or "")
            assert any(name.endswith(" ".join(text.split())) for name in forms(entity))


ALIASES = """\
aliases:
  - name: Peter Zlork
    rename: Piotr Zlork
    merge: [Blarg, Nobody]
    split: [Zlork]
  - name: Lund Group
    kind: other
  - name: Not There
    kind: place
  - name: Lund Group
    kind: place
  - name: Lonely
  - name: Odd
    kind: thing
    rename: Even
"""


def test_what_people_say_about_names_comes_before_what_rules_find(tmp_path: Path) -> None:
    path = tmp_path / "aliases.yml"
    path.write_text(ALIASES, "utf-8")
    file = read_aliases(path)
    body = ["They met Peter Zlork of the Lund Group.", "Zlork was a man.", "They met Blarg there."]
    corpus = make_corpus([make_article(body=body)])
    corpus = corpus.with_findings(Entities(file.aliases)(corpus))
    found = {entity.name: entity for entity in corpus.findings(Entity)}

    assert set(found) == {"Piotr Zlork", "Zlork", "Lund Group"}
    assert found["Lund Group"].kind is EntityKind.OTHER
    assert [v.name for v in found["Piotr Zlork"].variants] == ["Blarg", "Peter Zlork"]
    assert found["Piotr Zlork"].variants[0].why.startswith("alias: ")
    assert [(d.position and d.position.line, d.code) for d in file.diagnostics] == [
        (10, "NC516"),
        (12, "NC530"),
        (14, "NC515"),
    ]
    assert [
        (d.position and d.position.line, d.message) for d in stale_aliases(file.aliases, corpus)
    ] == [
        (4, "there is no name 'Nobody' to merge"),
        (8, "no article names 'Not There'"),
        (13, "no article names 'Odd'"),
    ]


def test_a_name_cannot_be_merged_and_split_at_once(tmp_path: Path) -> None:
    path = tmp_path / "aliases.yml"
    path.write_text("aliases:\n  - name: A\n    merge: [B, C]\n    split: [B]\n", "utf-8")
    file = read_aliases(path)

    assert [d.code for d in file.diagnostics] == ["NC531"]
    assert (file.aliases[0].merge, file.aliases[0].split) == (("C",), ("B",))


@pytest.mark.parametrize(
    "fields",
    [{"name": ""}, {"name": "A"}, {"name": "A", "kind": "thing"}, {"name": " ", "merge": ("B",)}],
)
def test_an_alias_that_says_nothing_is_a_bad_call(fields: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"alias needs|kind of a name"):
        Alias(**fields)
