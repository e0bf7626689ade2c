"""How an article was read, as its page tells it."""

from newscorpus.models.article import Confidence, Reading, Source, Status
from newscorpus.pages.evidence import VALUE_LENGTH, provenance
from newscorpus.text import Position, Span
from tests.builders import make_article


def credit(value: str, span: Span | None = None) -> Reading:
    return Reading("credits", value, Status.GIVEN, value, "credits.name", span, Confidence.HIGH)


def test_the_readings_of_a_field_stand_together() -> None:
    date = Reading("date", None, Status.INFERRED, None, "none", None, Confidence.LOW)
    article = make_article(provenance=(credit("Ag"), date, credit("APP")))
    fields = provenance(article).fields

    assert [(f.name, [r.value for r in f.readings]) for f in fields] == [
        ("credits", ["Ag", "APP"]),
        ("date", [""]),
    ]


def test_words_are_found_by_line_and_column() -> None:
    article = make_article(body=["One.", "Two."], provenance=(credit("Two.", Span(23, 27)),))
    (field,) = provenance(article).fields

    assert (article.source.text or "")[23:27] == "Two."
    assert field.readings[0].position == Position(5, 1)


def test_without_the_source_text_there_is_no_position() -> None:
    source = Source("a.txt", "sha256:0", "utf-8", None)
    article = make_article(provenance=(credit("Two.", Span(23, 27)),), source=source)
    found = provenance(article)

    assert found.text is None
    assert found.fields[0].readings[0].position is None


def test_long_values_are_cut() -> None:
    article = make_article(provenance=(credit("x" * 9999),), metadata={"note": "y" * 9999})
    found = provenance(article)

    assert len(found.fields[0].readings[0].value) == VALUE_LENGTH
    assert len(found.metadata[0][1]) == VALUE_LENGTH
