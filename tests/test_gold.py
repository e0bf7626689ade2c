import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newscorpus.formats import native
from newscorpus.models.article import Article, Confidence, Role, Status
from newscorpus.models.corpus import Corpus
from newscorpus.readers.corpus import read_corpus

ROOT = Path(__file__).parent.parent
GOLD = json.loads((ROOT / "tests" / "gold" / "seeds.json").read_text("utf-8"))
EXAMPLE = (ROOT / "tests" / "gold" / "native_example.jsonl").read_text("utf-8").split("\n")


def _start(text: str, expected: str) -> str:
    """Cut a text to the length that the gold gives."""
    return text[: len(expected)]


def _offered(article: Article, expected: list[str]) -> list[str]:
    reading = article.reading("date")
    return [date for date in expected if reading and date in reading.alternatives]


def _outlet_at_most_inferred(article: Article, expected: str) -> str:
    """Give the expected name, unless it or another is given as a fact."""
    reading = article.reading("outlet")
    if reading is None:
        return expected if article.outlet is None else f"without a reading: {article.outlet}"
    inferred = reading.status is Status.INFERRED and reading.confidence is Confidence.LOW
    offered = reading.value is None and expected in reading.alternatives
    return expected if offered or (inferred and reading.value == expected) else str(reading)


READ: dict[str, Callable[[Article, Any], object]] = {
    "date": lambda article, _: None if article.date is None else str(article.date),
    "weekday": lambda article, _: getattr(article.reading("weekday"), "value", None),
    "date_alternatives": _offered,
    "title": lambda article, _: article.title,
    "label": lambda article, expected: _start(article.label, expected),
    "credits": lambda article, _: [[str(c.kind), c.name] for c in article.credits],
    "outlet": lambda article, _: article.outlet,
    "outlet_may_be_inferred": _outlet_at_most_inferred,
    "dateline": lambda article, _: list(article.dateline.places) if article.dateline else [],
    "separator": lambda article, _: article.dateline.separator if article.dateline else None,
    "paragraphs": lambda article, _: len(article.paragraphs),
    "first": lambda article, expected: _start(article.paragraphs[0].text, expected),
    "last": lambda article, expected: _start(article.paragraphs[-1].text, expected),
    "boilerplate": lambda article, _: [
        block.text for block in article.blocks if block.role is Role.BOILERPLATE
    ],
}
"""How each key of the gold is read off an article."""

NOT_OF_ONE_READING = {"quotations", "figures", "events"}
"""Keys of findings, which analyses make after an article is read."""

EVIDENT = {
    "date": lambda article: article.date,
    "title": lambda article: article.title,
    "subtitle": lambda article: article.subtitle,
    "credits": lambda article: article.credits,
    "outlet": lambda article: article.outlet,
    "url": lambda article: article.url,
    "dateline": lambda article: article.dateline,
}
"""The fields that are never without a reading when they have a value."""

files = pytest.mark.parametrize("file", GOLD["articles"])


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return read_corpus(ROOT / "seeds")


@pytest.fixture
def article(corpus: Corpus, file: str) -> Article:
    return next(article for article in corpus if article.path == file)


def test_every_seed_has_gold_and_every_key_of_it_is_compared(corpus: Corpus) -> None:
    keys = {key for gold in GOLD["articles"].values() for key in gold}

    assert [article.path for article in corpus] == sorted(GOLD["articles"])
    assert keys - NOT_OF_ONE_READING == set(READ)


@pytest.mark.parametrize(
    ("file", "key"),
    [(file, key) for file, gold in GOLD["articles"].items() for key in READ if key in gold],
)
def test_what_a_careful_reader_found_is_found(article: Article, file: str, key: str) -> None:
    expected = GOLD["articles"][file][key]

    assert READ[key](article, expected) == expected


@pytest.mark.parametrize("field", EVIDENT)
@files
def test_a_field_with_a_value_says_how_it_was_read(article: Article, field: str) -> None:
    assert bool(EVIDENT[field](article)) == any(
        reading.value is not None for reading in article.readings(field)
    )


@files
def test_a_reading_points_at_its_words(article: Article) -> None:
    text = article.source.text or ""
    pointed = [(r.verbatim, r.span.of(text)) for r in article.provenance if r.span]

    assert pointed
    assert [words for words, _ in pointed] == [there for _, there in pointed]


@files
def test_a_credit_and_a_dateline_point_at_their_words(article: Article) -> None:
    text = article.source.text or ""
    filed = article.dateline

    assert [c.span and c.span.of(text) for c in article.credits] == [
        c.verbatim for c in article.credits
    ]
    if filed is not None:
        assert filed.span is not None
        assert filed.span.of(text).startswith(filed.places[0])
        assert filed.span.of(text).rstrip().endswith(filed.separator)


@files
def test_blocks_tile_the_file_but_for_white_space(article: Article) -> None:
    text = article.source.text or ""
    spans = [block.span for block in article.blocks]
    starts = [*(span.start for span in spans), len(text)]
    ends = [0, *(span.end for span in spans)]

    assert all(end <= start for end, start in zip(ends, starts, strict=True))
    assert [text[e:s].strip() for e, s in zip(ends, starts, strict=True)] == [""] * len(starts)
    assert [b.text_span.of(text) for b in article.blocks] == [b.text for b in article.blocks]


def _comparable(record: dict[str, Any], fields: set[str]) -> dict[str, Any]:
    """Leave out what the example of the native form says only as an example.

    It shows no reading of the weekday, which the gold itself asks for.
    """
    examples = {"rule", "confidence", "alternatives"}
    return {
        **record,
        "provenance": [
            {key: value for key, value in reading.items() if key not in examples}
            for reading in record["provenance"]
            if reading["field"] in fields
        ],
        "diagnostics": [
            {**diagnostic, "code": diagnostic["code"][:3]} for diagnostic in record["diagnostics"]
        ],
    }


def test_the_written_form_is_that_of_the_example(corpus: Corpus) -> None:
    opening, expected = map(json.loads, filter(None, EXAMPLE))
    alone = Corpus([corpus[expected["id"]]])
    written_opening, written = map(json.loads, native.write(alone))
    fields = {reading["field"] for reading in expected["provenance"]}

    assert written_opening == opening
    assert list(written) == list(expected)
    assert _comparable(written, fields) == _comparable(expected, fields)
