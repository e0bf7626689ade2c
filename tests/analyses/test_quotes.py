"""Tests of `newscorpus.analyses.quotes`."""

import json
from pathlib import Path

import attrs
import pytest

from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.quotes import Quotations, find_quotations
from newscorpus.models.article import Article, Confidence, Role
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import (
    Entity,
    EntityKind,
    Mention,
    Quotation,
    QuotationKind,
    Speaker,
)
from newscorpus.readers.corpus import read_corpus
from newscorpus.text import Span
from tests.builders import make_article

ROOT = Path(__file__).parent.parent.parent
GOLD = json.loads((ROOT / "tests" / "gold" / "seeds.json").read_text("utf-8"))["articles"]

LEAD = "Norwegian Foreign Minister Sarah Holt met Prime Minister Peter Lund on Monday."
"""Two persons with their roles, of whom one is a woman."""


def found(*body: str, indirect: bool = False) -> list[Quotation]:
    return list(find_quotations(make_article(body=body), indirect=indirect))


def name_of(quotation: Quotation) -> str | None:
    return quotation.speaker.name if quotation.speaker is not None else None


def told(*body: str, indirect: bool = False) -> list[tuple[str, str | None]]:
    """Give the words of each quotation, and its speaker."""
    return [(q.text, name_of(q)) for q in found(*body, indirect=indirect)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“It rains,” Ann Lee said.", ["It rains,"]),
        ('"It rains," Ann Lee said.', ["It rains,"]),
        ('“It rains," Ann Lee said.', ["It rains,"]),
        ("‘It rains,’ Ann Lee said.", ["It rains,"]),
        ("'It's the farmers' rain,' Ann Lee said.", ["It's the farmers' rain,"]),
        ("«It rains», Ann Lee said.", ["It rains"]),
        ("“They said ‘no’ to us,” Ann Lee said.", ["They said ‘no’ to us,"]),
        ("‘They said “no” to us,’ Ann Lee said.", ["They said “no” to us,"]),
        ("“He said “no” twice,” Ann Lee said.", ["He said “no” twice,"]),
        ('"It rains, "said Ann Lee.', ["It rains,"]),
        # a mark without a partner stays in its paragraph
        ("Ann Lee said: “It rains. It pours.", ["It rains. It pours."]),
        ('"It rains all day, Ann Lee said.', ["It rains all day,"]),
        # apostrophes, inches and years are no quotation marks
        ("The farmers' and the bakers' unions said no.", []),
        ('A 15" screen and a 17" one, Ann Lee said.', []),
        ("The ’90s and rock ’n’ roll were over, Ann Lee said.", []),
    ],
)
def test_marks_are_paired(text: str, words: list[str]) -> None:
    assert [quotation.text for quotation in found(text)] == words


def test_a_quotation_goes_on_over_paragraphs_that_open_it_anew() -> None:
    article = make_article(
        body=("Ann Lee said: “It rains.", "“It pours.", "“It snows.”", "“No,” said Peter Lund.")
    )
    first, second = find_quotations(article)

    assert first.text == "It rains.\n\n“It pours.\n\n“It snows."
    assert first.span.of(article.source.text or "") == first.text
    assert (name_of(first), first.kind) == ("Ann Lee", "direct")
    assert second.speaker is not None


def test_a_mark_that_is_not_closed_takes_nothing_of_the_next_paragraph() -> None:
    assert told("Ann Lee said: “It rains.", "The sun came out. “Good,” said Peter Lund.") == [
        ("It rains.", "Ann Lee"),
        ("Good,", "Peter Lund"),
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ann Lee said “we are ready to go”.", "direct"),
        ("Ann Lee said: “Ready”.", "direct"),
        ("“Never again,” said Ann Lee.", "direct"),
        ("“We will go. We will stay.”", "direct"),
        ("Ann Lee said she was ready to “further strengthen old ties”.", "mixed"),
        ("Ann Lee called the plan “a disgrace to the town”.", "mixed"),
        ("Ann Lee said the town regarded it as an “important factor” in its growth.", "mixed"),
    ],
)
def test_a_quotation_is_a_sentence_or_a_fragment(text: str, kind: str) -> None:
    assert [quotation.kind for quotation in found(text)] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "The so-called “people’s court” met in the square.",
        "She starred in the film “Gone with the River” two years ago.",
        "The “smart” meters were made in Leeds.",
        "Ann Lee said its “beta” release was late.",
        "Users save them as “Smart Folders” on a disk.",
    ],
)
def test_scare_quotes_and_titles_are_no_quotations(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "speaker", "cue", "rule"),
    [
        ("“It rains,” Ann Lee said.", "Ann Lee", "said", "behind.name"),
        ("“It rains,” said Ann Lee, who was in Rome.", "Ann Lee", "said", "behind.name"),
        ("“Does it rain?” Ann Lee asked.", "Ann Lee", "asked", "behind.name"),
        (
            "“It rains,” said the head of the union Unite, Ann Lee.",
            "Ann Lee",
            "said",
            "behind.name",
        ),
        (
            "“It rains,” Ann Lee, a clerk at the bank, told the BBC.",
            "Ann Lee",
            "told",
            "behind.name",
        ),
        ("“It rains,” according to Ann Lee.", "Ann Lee", "according to", "behind.name"),
        ("Ann Lee: “It rains.”", "Ann Lee", None, "colon.name"),
        ("Ann Lee was blunt: “It rains.”", "Ann Lee", None, "colon.name"),
        ("Ann Lee told reporters that “it rains here.”", "Ann Lee", "told", "before.name"),
        ("Ann Lee said in Rome on Monday: “It rains.”", "Ann Lee", "said", "before.name"),
        ("Ann Lee defended the plan, saying, “It rains.”", "Ann Lee", "saying", "before.name"),
        (
            "It rained, with clerk Ann Lee saying “it pours here”.",
            "Ann Lee",
            "saying",
            "before.name",
        ),
        ("The Times quoted Ann Lee as saying: “It rains.”", "Ann Lee", "saying", "before.name"),
        ("“It rains,” Ann Lee, of the bank.", "Ann Lee", None, "name-alone.name"),
        ("“It rains,” said a baker from Leeds.", "baker from Leeds", "said", "behind.role-words"),
        ("“It rains,” the police said.", "police", "said", "behind.role-words"),
        ("“It rains,” the UNHCR said.", "UNHCR", "said", "behind.organisation"),
        # None rather than a guess
        ("“It rains,” the report said.", None, "said", "behind.none"),
        ("“It rains,” they said.", None, "said", "behind.none"),
        ("“It rains,” Ann Lee and Peter Lund said.", None, "said", "behind.several"),
        ("“It rains,” he said.", None, "said", "behind.pronoun-unknown"),
        ("“It rains here all day and all night.”", None, None, "no-cue"),
    ],
)
def test_the_rules_name_the_speaker(
    text: str, speaker: str | None, cue: str | None, rule: str
) -> None:
    (quotation,) = found(text)

    assert name_of(quotation) == speaker
    assert (quotation.cue, quotation.rule) == (cue, f"quotes.{rule}")


def test_what_goes_on_behind_the_cue_has_the_same_speaker() -> None:
    body = (LEAD, "“It rains,” said Sarah Holt. “It pours.”", "“It snows.”")

    assert told(*body) == [
        ("It rains,", "Sarah Holt"),
        ("It pours.", "Sarah Holt"),
        ("It snows.", "Sarah Holt"),
    ]


def test_a_cue_of_its_own_comes_before_what_went_on() -> None:
    text = "“It rains,” said Sarah Holt. “It pours,” said Peter Lund."

    assert told(LEAD, text) == [("It rains,", "Sarah Holt"), ("It pours,", "Peter Lund")]


def test_the_next_sentence_is_no_cue_of_what_goes_on() -> None:
    text = "“It rains,” said Sarah Holt. “It pours all day.” Peter Lund agreed."

    assert told(LEAD, text)[1] == ("It pours all day.", "Sarah Holt")


def test_a_capital_alone_is_no_name() -> None:
    text = "Moments after the storm, one man came out and said, “It rains all day.”"

    assert told(text)[0][1] != "Moments"


def test_the_halves_of_a_sentence_belong_together() -> None:
    first, second = found("“It rains,” Ann Lee said, “and it pours.”")

    assert first.speaker == second.speaker != None  # noqa: E711 -- equal and there
    assert second.kind is QuotationKind.DIRECT


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It rains,” she said.", "Sarah Holt"),
        ("“It rains,” he said.", "Peter Lund"),
        ("“It rains,” the foreign minister said.", "Sarah Holt"),
        ("“It rains,” the Norwegian FM said.", "Sarah Holt"),
        ("“It rains,” said the prime minister.", "Peter Lund"),
        ("“It rains,” the PM said.", "Peter Lund"),
        ("“It rains,” Holt said.", "Sarah Holt"),
        ("“It rains,” Mr Lund said.", "Peter Lund"),
        # another country's minister is somebody else
        ("“It rains,” the Swedish foreign minister said.", "Swedish foreign minister"),
        ("“It rains,” a prime minister said.", "prime minister"),
    ],
)
def test_pronouns_and_roles_stand_for_those_introduced(text: str, speaker: str) -> None:
    assert told(LEAD, text) == [("It rains,", speaker)]


def test_a_role_that_two_have_is_told_apart_by_nationality() -> None:
    lead = "Russian Foreign Minister Ivan Orlov met Foreign Minister Peter Lund."

    assert told(lead, "“It rains,” the Russian foreign minister said.") == [
        ("It rains,", "Ivan Orlov")
    ]
    assert told(lead, "“It rains,” the Foreign Minister said.") == [("It rains,", "Peter Lund")]


def test_the_army_chief_is_the_chief_of_army_staff() -> None:
    lead = "They called on Chief of Army Staff Gen Omar Khan Durrani in the city."

    assert told(lead, "“It rains,” the Army chief said.") == [("It rains,", "Omar Khan Durrani")]


def test_he_is_the_last_man_who_was_a_subject() -> None:
    text = "Peter Lund spoke to David Ross in the hall. “It rains,” he said."

    assert told(text) == [("It rains,", "Peter Lund")]


def test_he_is_whom_a_clause_with_who_is_about() -> None:
    text = "The show had a talk with David Ross, who praised it. “It rains,” he said."

    assert told(LEAD, text) == [("It rains,", "David Ross")]


def test_a_surname_may_look_like_a_title() -> None:
    assert told("Harold King arrived. “It rains,” King said.") == [("It rains,", "Harold King")]
    assert told("Harold King arrived. “It rains,” the king said.") == [("It rains,", "king")]


@pytest.mark.parametrize(
    ("text", "clause", "cue"),
    [
        ("Ann Lee said that rain was on its way.", "rain was on its way", "said"),
        ("Ann Lee said rain was on its way.", "rain was on its way", "said"),
        ("Ann Lee said in Rome on Monday that it would rain.", "it would rain", "said"),
        ("According to Ann Lee, it would rain for days.", "it would rain for days", "According to"),
        ("It would rain for days, according to Ann Lee.", "It would rain for days", "according to"),
        ("It would rain for days, Ann Lee added.", "It would rain for days", "added"),
        ("It would rain for days, said Ann Lee, a nurse.", "It would rain for days", "said"),
        ("Ann Lee, a nurse, said rain was due.", "rain was due", "said"),
        ("Since May, Ann Lee said, it had been dry.", "it had been dry", "said"),
        ("Ann Lee noted that rain was due.", "rain was due", "noted"),
        ("Ann Lee voiced her fear of more rain.", "her fear of more rain", "voiced"),
        ("Ann Lee told reporters that rain was due.", "rain was due", "told"),
    ],
)
def test_what_is_told_without_marks_is_indirect(text: str, clause: str, cue: str) -> None:
    (quotation,) = found(text, indirect=True)

    assert (quotation.kind, quotation.cue) == (QuotationKind.INDIRECT, cue)
    assert quotation.speaker is not None
    assert quotation.speaker.name == "Ann Lee"
    assert quotation.text == clause or quotation.text.endswith(clause)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee confirmed the plan for the dam.",
        "The storm claimed the lives of two.",
        "Ann Lee declined to say when it would rain.",
        "The house is said to be very old now.",
        "The United States met Japan in the final.",
        "He read the said law with great care.",
        "Ann Lee added six points in the first half.",
        "The camp in Unity state was empty.",
        "As in the past, Ann Lee responded to the call.",
        "Ann Lee announced a new rule that pleases all.",
    ],
)
def test_what_nobody_says_is_not_told(text: str) -> None:
    assert found(text, indirect=True) == []


def test_a_clause_that_holds_a_fragment_is_not_told_twice() -> None:
    kinds = [q.kind for q in found("Ann Lee said rain was “on its way to us”.", indirect=True)]

    assert kinds == [QuotationKind.MIXED]


def entity_of(
    article: Article, name: str, *forms: str, kind: EntityKind = EntityKind.PERSON
) -> Entity:
    text = article.source.text or ""
    spans = [Span(text.rindex(form), text.rindex(form) + len(form)) for form in forms]
    mentions = tuple(Mention(article.id, span) for span in spans)
    return Entity(name.lower().replace(" ", "-"), kind, name, (), mentions)


def test_the_speaker_has_the_name_and_the_id_of_the_entity() -> None:
    article = make_article(body=("“It rains,” said Mr Lund of Acme.",))
    entities = (
        entity_of(article, "Peter Aksel Lund", "Lund"),
        entity_of(article, "Acme Ltd", "Acme", kind=EntityKind.ORGANISATION),
    )
    corpus = analyse(Corpus([article]).with_findings(entities), [Quotations()])
    (quotation,) = corpus.findings(Quotation)

    assert quotation.speaker is not None
    assert (quotation.speaker.name, quotation.speaker.entity) == (
        "Peter Aksel Lund",
        "peter-aksel-lund",
    )
    assert quotation.confidence is Confidence.HIGH


@pytest.mark.parametrize("phrase", ["she said", "said the foreign minister", "Holt said"])
def test_who_is_meant_by_a_pronoun_or_a_role_has_the_id_too(phrase: str) -> None:
    article = make_article(body=(LEAD, f"“It rains,” {phrase}."))
    holt = entity_of(article, "Sarah Anne Holt", "Sarah Holt", *["Holt"] * (phrase[0] == "H"))
    corpus = analyse(Corpus([article]).with_findings([holt]), [Quotations()])
    (quotation,) = (q for q in corpus.findings(Quotation) if q.kind is QuotationKind.DIRECT)

    assert quotation.speaker == Speaker("Sarah Anne Holt", "sarah-anne-holt")


def test_an_organisation_speaks_under_its_name() -> None:
    article = make_article(body=("“It rains,” the UN agency UNHCR said.", "“Yes,” Acme said."))
    acme = entity_of(article, "Acme Ltd", "Acme", kind=EntityKind.ORGANISATION)
    found_there = analyse(Corpus([article]).with_findings([acme]), [Quotations()])

    assert found_there.findings(Quotation)[-1].speaker == Speaker("Acme Ltd", "acme-ltd")


def test_quotations_are_numbered_in_the_order_of_the_text() -> None:
    body = ("Ann Lee said it would rain. “It pours,” she said.", "“It snows,” said Peter Lund.")
    article = make_article("rain", body=body)

    assert [q.id for q in find_quotations(article)] == ["rain#q1", "rain#q2", "rain#q3"]


def test_what_is_left_over_of_a_page_is_not_searched() -> None:
    assert found("Rain fell.") == []
    article = make_article(body=("Rain fell.", (Role.BOILERPLATE, "“Sign up,” said Ann Lee.")))

    assert find_quotations(article) == ()


def test_an_article_without_its_source_gives_the_same() -> None:
    article = make_article(body=(LEAD, "“It rains,” she said."))
    bare = attrs.evolve(article, source=attrs.evolve(article.source, text=None))

    assert find_quotations(bare) == find_quotations(article)


def test_indirect_speech_can_be_left_out() -> None:
    corpus = Corpus([make_article(body=("Ann Lee said that rain was on its way.",))])

    assert len(list(Quotations()(corpus))) == 1
    assert list(Quotations(indirect=False)(corpus)) == []


@pytest.mark.parametrize("name", sorted(GOLD))
def test_the_seeds_say_what_a_careful_reader_finds(name: str) -> None:
    corpus = read_corpus([ROOT / "seeds" / name])
    quotations = [q for q in Quotations()(corpus) if q.kind is not QuotationKind.INDIRECT]
    wanted = GOLD[name]["quotations"]

    # the gold gives the first words
    assert [
        [quotation.text[: len(first)], name_of(quotation), str(quotation.kind)]
        for quotation, (first, _, _) in zip(quotations, wanted, strict=True)
    ] == wanted
