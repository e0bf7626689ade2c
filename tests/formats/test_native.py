import json
from typing import Any

import pytest
from hypothesis import given

from newscorpus.formats import native
from newscorpus.formats.native import NativeError
from newscorpus.models.article import Article, Block, Role, Source
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import TermMatch, Topic, TopicArticle, TopicSource
from newscorpus.testing.strategies import corpora
from newscorpus.text import Span

OPENING = {"type": "corpus", "form": 1, "newscorpus": "0.1.0", "articles": 0, "rejected": 0}
REJECTED: dict[str, Any] = {"type": "rejected", "path": "a.txt", "digest": None, "diagnostics": []}
DIAGNOSTIC = {
    "code": "NC101",
    "severity": "error",
    "line": 1,
    "column": 1,
    "message": "it cannot be read",
    "hint": "look again",
}


def article(article_id: str, **values: Any) -> Article:  # noqa: ANN401 -- any field
    source = Source(f"{article_id}.txt", "sha256:0", "utf-8", "the text")
    return Article(id=article_id, source=source, language="en", date=None, title=None, **values)


def lines(*records: dict[str, Any]) -> list[str]:
    return [json.dumps(record) for record in records]


@given(corpora())
def test_what_is_written_reads_back_as_an_equal_corpus_and_the_same_bytes(corpus: Corpus) -> None:
    written = list(native.write(corpus))
    back = native.read(written)

    assert back == corpus
    assert list(native.write(back)) == written


@given(corpora())
def test_each_record_is_one_line_however_its_text_is_broken(corpus: Corpus) -> None:
    written = "".join(native.write(corpus))
    records = 1 + len(corpus.articles) + len(corpus.rejected) + len(corpus.found)

    assert written.count("\n") == records
    assert native.read(written.split("\n")) == corpus


def test_records_come_in_the_order_corpus_articles_rejections_findings() -> None:
    topic = Topic("rain", "Rain", TopicSource.CURATED, ())
    corpus = Corpus([article("b"), article("a")], found=[topic])

    assert [
        (record["type"], record.get("id")) for record in map(json.loads, native.write(corpus))
    ] == [
        ("corpus", None),
        ("article", "b"),
        ("article", "a"),
        ("topic", "rain"),
    ]


def test_writing_begins_before_the_whole_corpus_is_written() -> None:
    unwritable = article("b", metadata={"seen": {1, 2}})
    written = native.write(Corpus([article("a"), unwritable]))

    assert [json.loads(next(written))["type"] for _ in range(2)] == ["corpus", "article"]


def test_text_beyond_ascii_is_written_as_itself() -> None:
    written = "".join(native.write(Corpus([article("a", subtitle="Şimdi – 今日")])))

    assert '"subtitle":"Şimdi – 今日"' in written


def test_the_text_of_a_source_is_not_written() -> None:
    written = list(native.write(Corpus([article("a")])))

    assert native.read(written).articles[0].source.text is None


def test_the_ranges_of_a_term_are_pairs_of_offsets() -> None:
    match = TermMatch("rain*", (Span(3, 7), Span(9, 14)))
    topic = Topic("rain", "Rain", TopicSource.CURATED, (TopicArticle("a", 2, (match,)),))
    record = json.loads(list(native.write(Corpus(found=[topic])))[1])

    assert record["articles"] == [
        {"article": "a", "score": 2, "matched": [{"term": "rain*", "ranges": [[3, 7], [9, 14]]}]}
    ]


@pytest.mark.parametrize(
    ("value", "named"),
    [
        (float("nan"), "`seen` is nan"),
        ({1, 2}, "`seen` is {1, 2}"),
        ([{"at": b"x"}], r"`seen`\[0\]\.at is b'x'"),
        ({1: "x"}, "`seen` has the key 1"),
    ],
)
def test_metadata_that_json_cannot_hold_is_refused_by_name(value: object, named: str) -> None:
    corpus = Corpus([article("a", metadata={"seen": value})])

    with pytest.raises(TypeError, match=f"a.txt: metadata {named}"):
        list(native.write(corpus))


def test_frozen_containers_in_metadata_are_written_as_lists_and_objects() -> None:
    corpus = Corpus([article("a", metadata={"tags": ("x", {"y": 1})})])
    record = json.loads(list(native.write(corpus))[1])

    assert record["metadata"] == {"tags": ["x", {"y": 1}]}


@pytest.mark.parametrize(
    ("written", "line", "reason"),
    [
        ([], 1, "not JSON"),
        (["{"], 1, "not JSON"),
        (["[]"], 1, "Expected `object`, got `array`"),
        (["{}"], 1, "the key `type` is missing"),
        (lines(REJECTED), 1, "the first line has to be a record of type `corpus`"),
        (lines(OPENING, OPENING), 2, "allowed on the first line only"),
        (lines({**OPENING, "form": 2, "languages": 3}), 1, "form 2 needs a later newscorpus"),
        (lines({**OPENING, "form": 2}), 1, "form 2 cannot be read, only form 1"),
        (lines({**OPENING, "articles": 3}), 1, "3 records of type `article` are announced and 0"),
        (lines({**OPENING, "rejected": 0}, REJECTED), 1, "0 records of type `rejected`"),
        (lines({**OPENING, "articles": "3"}), 1, "Expected `int`, got `str` at `articles`"),
        (
            lines(OPENING, {"type": "rumour"}),
            2,
            "`type` is 'rumour'; form 1 has `article`, `corpus`",
        ),
        (lines(OPENING, {"type": 3}), 2, "Expected `str | null`, got `int`"),
        (lines(OPENING, {**REJECTED, "size": 3}), 2, "unknown field `size`"),
        (lines(OPENING, {"type": "rejected"}), 2, "missing required field `path`"),
        (
            lines(OPENING, {**REJECTED, "diagnostics": [{**DIAGNOSTIC, "severity": "fatal"}]}),
            2,
            "at `diagnostics[0].severity`, in a record of type `rejected`; allowed are `error`,",
        ),
        (
            lines(OPENING, {**REJECTED, "diagnostics": [{**DIAGNOSTIC, "line": None}]}),
            2,
            "`line` and `column` are either both numbers or both null",
        ),
    ],
)
def test_a_line_that_is_no_record_is_refused_by_its_number(
    written: list[str], line: int, reason: str
) -> None:
    with pytest.raises(NativeError) as refused:
        native.read(written)

    assert refused.value.line == line
    assert str(refused.value).startswith(f"line {line}: ")
    assert reason in str(refused.value)


@pytest.mark.parametrize(
    ("key", "value", "reason"),
    [
        ("date", "yesterday", "yesterday"),
        ("blocks", [{"role": "paragraph", "start": 4, "end": 2, "text": ""}], "start <= end"),
        ("blocks", [{"role": "advert", "start": 0, "end": 2, "text": ""}], "`paragraph`, `list`"),
        ("blocks", [{"role": "paragraph", "start": -1, "end": 2, "text": ""}], ">= 0"),
    ],
)
def test_a_value_that_no_article_has_is_refused(key: str, value: object, reason: str) -> None:
    opening, record = map(json.loads, native.write(Corpus([article("a")])))

    with pytest.raises(NativeError, match=f"line 2: .*{reason}"):
        native.read(lines(opening, {**record, key: value}))


def test_a_range_with_one_end_is_refused() -> None:
    block = Block(Role.PARAGRAPH, Span(0, 4), "Rain")
    opening, record = map(json.loads, native.write(Corpus([article("a", blocks=(block,))])))
    reading: dict[str, Any] = {
        "field": "title",
        "value": None,
        "status": "given",
        "verbatim": None,
        "rule": "x",
        "start": 3,
        "end": None,
        "confidence": "high",
        "alternatives": [],
    }

    with pytest.raises(NativeError, match="`start` and `end` are either both"):
        native.read(lines(opening, {**record, "provenance": [reading]}))


def test_two_articles_of_one_id_are_refused_with_both_lines() -> None:
    opening, record = map(json.loads, native.write(Corpus([article("flood")])))

    with pytest.raises(NativeError, match="line 3: the id 'Flood' is already that of line 2"):
        native.read(lines({**opening, "articles": 2}, record, {**record, "id": "Flood"}))


def test_a_missing_line_is_noticed() -> None:
    written = list(native.write(Corpus([article("a"), article("b")])))

    with pytest.raises(NativeError, match="2 records of type `article` are announced and 1 follow"):
        native.read(written[:2])


def test_the_schema_describes_every_key() -> None:
    described = {
        f"{name}.{key}": bool(value.get("description"))
        for name, record in native.schema()["$defs"].items()
        for key, value in record.get("properties", {}).items()
        if key != "type"
    }

    assert described["BlockRecord.role"]
    assert [key for key, has_description in described.items() if not has_description] == []


def test_the_schema_names_the_keys_of_a_written_article_in_their_order() -> None:
    record = json.loads(list(native.write(Corpus([article("a")])))[1])
    properties = native.schema()["$defs"]["ArticleRecord"]["properties"]

    assert list(properties) == list(record)


def test_reading_forgets_a_label_as_it_follows_from_the_rest() -> None:
    opening, record = map(json.loads, native.write(Corpus([article("a")])))
    back = native.read(lines(opening, {**record, "label": "Something else"}))

    assert back == Corpus([article("a")])
