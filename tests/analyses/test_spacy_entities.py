"""Names come from a spaCy pipeline: here a blank one that is told what to recognise."""

import sys
from collections.abc import Iterable

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.spacy_entities import SpacyEntities, load_pipeline, names_in
from newscorpus.analyses.topics import CuratedTopics
from newscorpus.models.article import Role
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Entity, EntityKind, Topic
from newscorpus.settings.topics import CuratedTopic
from tests.builders import make_article, make_corpus

PATTERNS = {
    "Sergey Lavrov": "PERSON",
    "Foreign Minister Lavrov": "PERSON",
    "Lavrov": "PERSON",
    "Gazprom": "ORG",
    "GAZPROM": "ORG",
    "Gazprom's": "ORG",
    "the European Union": "ORG",
    "Kabul": "GPE",
    "Hindu Kush": "LOC",
    "Bagram Airfield": "FAC",
    "Nowruz": "EVENT",
    "two weeks": "DATE",
    "Washington": "PERSON",
}


def pipeline(patterns: dict[str, str]) -> Language:
    made = spacy.blank("en")
    ruler = made.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": kind, "pattern": name} for name, kind in patterns.items()])  # type: ignore[attr-defined] # a component
    return made


@pytest.fixture(scope="module")
def nlp() -> Language:
    return pipeline(PATTERNS)


def found(corpus: Corpus, nlp: Language) -> dict[str, Entity]:
    return {entity.id: entity for entity in analyse(corpus, [SpacyEntities(nlp)]).findings(Entity)}


def written(corpus: Corpus, entity: Entity) -> list[str]:
    return [m.span.of(corpus[m.article].source.text or "") for m in entity.mentions]


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("It was Sergey Lavrov again.", EntityKind.PERSON, "Sergey Lavrov"),
        ("It was Foreign Minister Lavrov again.", EntityKind.PERSON, "Lavrov"),
        ("Shares of Gazprom fell.", EntityKind.ORGANISATION, "Gazprom"),
        ("It was Gazprom's offer.", EntityKind.ORGANISATION, "Gazprom"),
        ("Members of the European Union met.", EntityKind.ORGANISATION, "European Union"),
        ("Snow fell in Kabul.", EntityKind.PLACE, "Kabul"),
        ("Snow fell on the Hindu Kush.", EntityKind.PLACE, "Hindu Kush"),
        ("They left Bagram Airfield.", EntityKind.PLACE, "Bagram Airfield"),
        ("They danced at Nowruz.", EntityKind.OTHER, "Nowruz"),
    ],
)
def test_a_label_becomes_a_kind_and_the_span_is_the_bare_name(
    nlp: Language, text: str, kind: EntityKind, name: str
) -> None:
    article = make_article(body=[text], place="HERAT")
    (named,) = names_in(article, nlp)

    assert (named.kind, named.name) == (kind, name)
    assert named.span.of(article.source.text or "") == name


@pytest.mark.parametrize("text", ["It took two weeks.", "Nobody came."])
def test_what_only_measures_is_no_entity(nlp: Language, text: str) -> None:
    assert names_in(make_article(body=[text]), nlp) == ()


def test_mentions_stand_in_headlines_and_paragraphs_but_not_in_leftovers(nlp: Language) -> None:
    article = make_article(
        body=["Gazprom sells gas.", (Role.BOILERPLATE, "Follow Gazprom.")], title="Gazprom again"
    )
    corpus = make_corpus([article])
    entity = found(corpus, nlp)["gazprom"]

    assert written(corpus, entity) == ["Gazprom", "Gazprom"]
    assert [m.span.start for m in entity.mentions] == sorted(m.span.start for m in entity.mentions)


def test_names_of_one_person_are_joined_with_the_reason(nlp: Language) -> None:
    corpus = make_corpus(
        [
            make_article("a", ["Sergey Lavrov spoke. Lavrov left. Lavrov slept."]),
            make_article("b", ["Sergey Lavrov came."]),
        ]
    )
    entity = found(corpus, nlp)["sergey-lavrov"]

    assert entity.kind is EntityKind.PERSON
    assert [(v.name, v.why.partition(":")[0]) for v in entity.variants] == [
        ("Lavrov", "surname-alone")
    ]
    assert written(corpus, entity) == ["Sergey Lavrov", "Lavrov", "Lavrov", "Sergey Lavrov"]


def test_forms_of_the_same_words_are_one_entity_across_articles(nlp: Language) -> None:
    corpus = make_corpus(
        [make_article("a", ["Gazprom, Gazprom."]), make_article("b", ["GAZPROM."])]
    )
    (entity,) = found(corpus, nlp).values()

    assert entity.name == "Gazprom"
    assert [(v.name, v.why) for v in entity.variants] == [("GAZPROM", "same-words: as “Gazprom”")]


def test_names_of_two_kinds_are_two_entities() -> None:
    one, other = pipeline({"Washington": "PERSON"}), pipeline({"Washington": "GPE"})
    corpus = make_corpus([make_article(body=["Washington."])])
    kinds = [found(corpus, nlp)["washington"].kind for nlp in (one, other)]
    mixed = spacy.blank("en")
    mixed.add_pipe("entity_ruler").add_patterns(  # type: ignore[attr-defined] # a component
        [
            {"label": "GPE", "pattern": [{"LOWER": "in"}, {"TEXT": "Washington"}]},
            {"label": "PERSON", "pattern": "Washington"},
        ]
    )
    both = found(make_corpus([make_article(body=["Washington in Washington."])]), mixed)

    assert kinds == [EntityKind.PERSON, EntityKind.PLACE]
    assert len(both) == 2


def test_articles_in_another_language_do_not_take_part(nlp: Language) -> None:
    corpus = make_corpus(
        [
            make_article("a", ["Gazprom."], language="de"),
            make_article("b", ["Gazprom."], language="en-GB"),
        ]
    )

    assert [m.article for m in found(corpus, nlp)["gazprom"].mentions] == ["b"]


def test_the_order_of_the_articles_changes_only_the_order_of_mentions(nlp: Language) -> None:
    texts = {"a": "Sergey Lavrov. Lavrov.", "b": "Gazprom and Lavrov.", "c": "Kabul. GAZPROM."}
    articles = [make_article(id_, [text]) for id_, text in texts.items()]

    def sorted_out(given: Iterable[Entity]) -> list[object]:
        return [(e.id, e.name, e.variants, sorted(map(str, e.mentions))) for e in given]

    forwards = found(make_corpus(articles), nlp).values()
    backwards = found(make_corpus(reversed(articles)), nlp).values()

    assert sorted_out(forwards) == sorted_out(backwards)


def test_topics_know_the_entities_that_the_pipeline_found(nlp: Language) -> None:
    corpus = make_corpus([make_article("a", ["Sergey Lavrov spoke. Lavrov left."])])
    topic = CuratedTopic(id="lavrov", label="Lavrov", entities=("Sergey Lavrov",))
    found_topics = analyse(corpus, [SpacyEntities(nlp), CuratedTopics((topic,))]).findings(Topic)

    assert [entry.score for entry in found_topics[0].articles] == [2]


@given(st.text() | st.lists(st.sampled_from((*PATTERNS, "’s", "the", "\n", "."))).map(" ".join))
def test_no_text_is_too_odd_and_spans_slice_to_names(text: str) -> None:
    article = make_article(body=[text])
    source = article.source.text or ""

    for named in names_in(article, PIPELINE):
        assert " ".join(named.span.of(source).split()) == named.name


PIPELINE = pipeline(PATTERNS)


def test_a_pipeline_is_loaded_by_its_folder_and_only_when_it_is_needed(
    nlp: Language, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("pipeline")
    nlp.to_disk(folder)
    corpus = make_corpus([make_article(body=["Gazprom."])])
    analysis = SpacyEntities(str(folder))

    assert [entity.name for entity in analysis(corpus)] == ["Gazprom"]
    assert list(SpacyEntities("no_such_pipeline")(Corpus())) == []


def test_a_pipeline_that_is_not_there_is_named_with_what_to_do() -> None:
    with pytest.raises(OSError, match="python -m spacy download no_such_pipeline"):
        load_pipeline("no_such_pipeline")


def test_without_spacy_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)

    with pytest.raises(ModuleNotFoundError, match=r"pip install 'newscorpus\[spacy\]'") as told:
        load_pipeline("en_core_web_sm")

    assert told.value.name == "spacy"
