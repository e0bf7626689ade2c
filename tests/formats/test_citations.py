"""References as reference managers read them: each form read back by somebody else's reader."""

import json
from typing import Any

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import LatexDecodingMiddleware, SeparateCoAuthors, SplitNameParts
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle
from citeproc.formatter import plain
from citeproc.source.json import CiteProcJSON
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.formats.citations import WRITERS, reference
from newscorpus.formats.citations.csl_json import csl_item
from newscorpus.formats.citations.names import family_and_given
from newscorpus.models.article import Article, Credit, CreditKind
from newscorpus.models.references import Reference
from newscorpus.pages import uris
from newscorpus.pages.citing import FORMS, MEDIA_TYPES
from tests.builders import make_article
from tests.site_fixtures import HOSTILE_WORDS

TITLE = "Rain & 5% more: the {river} #1 \\ a_b ~ $2 “دریا” — “Ürümqi”"
PAGE = "https://archive.example/articles/flood/"

ALLOWED: dict[str, object] = {
    "id": str,
    "type": str,
    "title": str,
    "author": list,
    "container-title": str,
    "issued": dict,
    "URL": str,
    "archive_location": str,
    "language": str,
}
"""Our fields in the published schema of CSL input data, 1.0.2, which allows no others by name:
https://resource.citationstyles.org/schema/latest/input/json/csl-data.json"""


def credit(kind: CreditKind, name: str) -> Credit:
    return Credit(kind, name, name, None)


CREDITS = (
    credit(CreditKind.PERSON, "Asha Rao"),
    credit(CreditKind.PERSON, "Alexander van der Bellen"),
    credit(CreditKind.PERSON, "Pelé"),
    credit(CreditKind.AGENCY, "Associated Press and Sons"),
    credit(CreditKind.DESK, "Our Correspondent"),
)


def flood(**fields: Any) -> Article:  # noqa: ANN401 -- whatever an article has
    fields = {"title": TITLE, "outlet": "Valley & Times", "credits": CREDITS} | fields
    return make_article("flood", url="https://example.org/a_b?c=%20&d={e}#f", **fields)


def cited(**fields: Any) -> Reference:  # noqa: ANN401 -- whatever an article has
    return reference(flood(**fields), page=PAGE)


def read_bibtex(text: str) -> dict[str, Any]:
    library = parse_string(text, append_middleware=[LatexDecodingMiddleware()])
    assert library.failed_blocks == []
    (entry,) = library.entries
    return {"ENTRYTYPE": entry.entry_type, "ID": entry.key} | {
        key: field.value for key, field in entry.fields_dict.items()
    }


def read_ris(text: str) -> dict[str, Any]:
    (found,) = rispy.loads(text)
    return dict(found)


def test_bibtex_gives_everything_back() -> None:
    found = read_bibtex(WRITERS["bib"]([cited()]))

    assert (found["ENTRYTYPE"], found["ID"]) == ("article", "flood")
    assert found["title"].strip("{}") == TITLE
    assert found["journal"] == "Valley & Times"
    assert (found["year"], found["month"], found["date"]) == ("2021", "apr", "2021-04-07")
    assert found["language"] == "en"


def test_bibtex_tells_persons_from_institutions() -> None:
    text = WRITERS["bib"]([cited()])
    (entry,) = parse_string(
        text,
        append_middleware=[SeparateCoAuthors(), SplitNameParts()],
    ).entries

    names = [(" ".join([*n.von, *n.last]), " ".join(n.first)) for n in entry["author"]]
    assert names == [
        ("Rao", "Asha"),
        ("van der Bellen", "Alexander"),
        ("{Pelé}", ""),
        ("{Associated Press and Sons}", ""),
    ]


def test_an_address_in_bibtex_holds_nothing_that_ends_its_field() -> None:
    text = WRITERS["bib"]([cited()])

    assert "url = {https://example.org/a_b?c=%20&d=%7Be%7D#f}," in text
    assert rf"note = {{Archived at \url{{{PAGE}}}}}," in text


@pytest.mark.parametrize(
    ("date", "year", "month", "full"),
    [
        ("2021-04-07", "2021", "apr", "2021-04-07"),
        ("2021-04", "2021", "apr", "2021-04"),
        ("2021", "2021", None, "2021"),
        ("2021?", "2021", None, "2021?"),
        ("2021-XX-06", "2021", None, "2021"),
        ("201X", None, None, None),
        ("XXXX-05", None, None, None),
        (None, None, None, None),
    ],
)
def test_a_date_is_as_exact_as_it_is_known(
    date: str | None, year: str | None, month: str | None, full: str | None
) -> None:
    one = cited(date=date)
    bibtex, ris = read_bibtex(WRITERS["bib"]([one])), read_ris(WRITERS["ris"]([one]))
    parts = csl_item(one).get("issued", {})

    assert (bibtex.get("year"), bibtex.get("month"), bibtex.get("date")) == (year, month, full)
    assert ris.get("year") == year
    assert isinstance(parts, dict)
    assert ("date-parts" in parts) is (year is not None)
    assert parts.get("circa", False) is (date == "2021?")


def test_ris_gives_everything_back() -> None:
    found = read_ris(WRITERS["ris"]([cited()]))

    assert found["type_of_reference"] == "NEWS"
    assert found["id"] == "flood"
    assert found["title"] == TITLE
    assert found["authors"] == [
        "Rao, Asha",
        "van der Bellen, Alexander",
        "Pelé",
        "Associated Press and Sons,",
    ]
    assert found["secondary_title"] == "Valley & Times"
    assert (found["year"], found["date"]) == ("2021", "2021/04/07/")
    assert found["urls"] == ["https://example.org/a_b?c=%20&d={e}#f"]


def test_csl_json_holds_what_its_schema_allows() -> None:
    (item,) = json.loads(WRITERS["json"]([cited()]))

    assert item["type"] == "article-newspaper"
    assert {key: type(value) for key, value in item.items()} == {key: ALLOWED[key] for key in item}
    assert item["author"][1:] == [
        {"family": "van der Bellen", "given": "Alexander"},
        {"literal": "Pelé"},
        {"literal": "Associated Press and Sons"},
    ]
    assert item["issued"] == {"date-parts": [[2021, 4, 7]]}


def test_a_citation_processor_prints_csl_json() -> None:
    items = json.loads(WRITERS["json"]([cited(title="Rain in the valley")]))
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, CiteProcJSON(items), plain)
    bibliography.register(Citation([CitationItem("flood")]))
    (printed,) = (str(line) for line in bibliography.bibliography())

    assert "Rao" in printed
    assert "2021" in printed
    assert "Rain in the valley" in printed
    assert "Valley & Times" in printed


def test_an_article_of_no_known_outlet_is_misc_and_a_label_stands_in_for_a_title() -> None:
    article = make_article("a/خبر", ["Rain fell. It fell all day."], date=None)
    found = read_bibtex(WRITERS["bib"]([reference(article)]))

    assert found["ENTRYTYPE"] == "misc"
    assert found["ID"].isascii()
    assert found["title"].strip("{}") == "Rain fell."
    assert {"year", "author", "url"} & found.keys() == set()


def test_a_file_of_many_has_them_in_order() -> None:
    many = [reference(make_article(f"a{n}", title=f"Report {n}")) for n in range(12)]

    library = parse_string(WRITERS["bib"](many))
    assert [entry.key for entry in library.entries] == [one.id for one in many]
    assert [found["id"] for found in rispy.loads(WRITERS["ris"](many))] == [o.id for o in many]
    assert [found["id"] for found in json.loads(WRITERS["json"](many))] == [o.id for o in many]


def test_an_address_that_would_run_is_not_cited() -> None:
    article = make_article(url="javascript:alert(1)")

    assert reference(article).address is None


@given(st.text(min_size=1) | st.just(HOSTILE_WORDS) | st.just("{" * 10_000))
def test_any_title_is_read_back_as_it_was_written(title: str) -> None:
    one = reference(make_article("flood", title=title, outlet=title))

    assert rispy.loads(WRITERS["ris"]([one]))[0]["title"].strip() == one.title.strip()
    assert json.loads(WRITERS["json"]([one]))[0]["title"] == one.title
    library = parse_string(WRITERS["bib"]([one]))
    assert library.failed_blocks == []
    assert [entry.key for entry in library.entries] == ["flood"]
    written = str(library.entries[0]["title"])
    assert written.count("{") == written.count("}")


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Bashar al-Assad", ("al-Assad", "Bashar")),
        ("Kim Jong-un", ("Kim", "Jong-un")),
        ("Martin Luther King Jr.", None),
        ("Gen Qamar Bajwa", None),
        ("آصف علی", None),
    ],
)
def test_a_name_is_cut_only_where_the_rules_know_it(
    name: str, parts: tuple[str, str] | None
) -> None:
    assert family_and_given(name) == parts


def test_the_pages_know_the_forms_that_are_written() -> None:
    assert set(WRITERS) == set(FORMS) == set(MEDIA_TYPES) == set(uris.CITATIONS)
