"""What front matter says of an article, and what is told where it cannot be used."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus import Article, Role, parse_article
from newscorpus.formats.outgoing import article_record
from newscorpus.readers.frontmatter import split_front_matter
from newscorpus.testing.laws import broken_laws

BODY = "It rained all day in the valley, and the river rose over its banks."


def read(fields: str, body: str = BODY) -> Article:
    text = f"---\n{fields}\n---\n\n{body}\n"
    article = parse_article(text)
    assert list(broken_laws(article, text)) == []
    assert article.blocks[0].role is Role.HEADER
    assert article.blocks[0].text == text[: text.index("\n---", 4) + 4]
    return article


def codes(article: Article) -> list[str]:
    return [problem.code for problem in article.diagnostics if problem.code != "NC201"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("before", ["", "\ufeff", "\n", "  \n\n"])
def test_neither_line_ends_nor_what_stands_before_it_turn_it_into_text(
    before: str, end: str
) -> None:
    text = f"{before}---\ntitle: 'Rain'\ndate: 2021-04-07\n---   \n\n{BODY}\n".replace("\n", end)
    article = parse_article(text)

    assert (article.title, str(article.date)) == ("Rain", "2021-04-07")
    assert [block.text for block in article.paragraphs] == [BODY]
    assert list(broken_laws(article, text)) == []


@pytest.mark.parametrize(
    ("fields", "field", "value"),
    [
        ("title: Rain", "title", "Rain"),
        ("Title: 2021", "title", "2021"),
        ("headline: 'It''s rain'", "title", "It's rain"),
        ("name: >\n  Rain and\n  snow", "title", "Rain and snow"),
        ("dc.title: Rain", "title", "Rain"),
        ("dcterms:title: Rain", "title", "Rain"),
        ('"og:title": Rain', "title", "Rain"),
        ("alternativeHeadline: More", "subtitle", "More"),
        ("Sub_Title: More", "subtitle", "More"),
        ("publisher: {'@type': Organization, name: Dawn}", "outlet", "Dawn"),
        ("source: Dawn", "outlet", "Dawn"),
        ("source: https://example.org/rain", "url", "https://example.org/rain"),
        ("url: https://example.org/rain", "url", "https://example.org/rain"),
        ("identifier: https://example.org/rain", "url", "https://example.org/rain"),
        ("identifier: doi:10.1000/182", None, None),
        ("mainEntityOfPage: {'@id': 'https://example.org/x'}", "url", "https://example.org/x"),
        ("inLanguage: pt-BR", "language", "pt-BR"),
        ("og:locale: en_GB", "language", "en-GB"),
        ("language: no", "language", "no"),
        ("place: [KARACHI, LAHORE]", "dateline", "KARACHI; LAHORE"),
        ("locationCreated: {name: Karachi}", "dateline", "Karachi"),
        ("byline: By Ann Lee", "credits", "Ann Lee"),
        ("creator: {name: Ann Lee}", "credits", "Ann Lee"),
        ("author: Our Correspondent", "credits", "Our Correspondent"),
        ("author: voltaire", "credits", "voltaire"),
    ],
)
def test_a_known_key_gives_its_field_with_the_words_and_their_place(
    fields: str, field: str | None, value: str | None
) -> None:
    article = read(fields)
    found = [(r.field, r.value) for r in article.provenance]

    assert found == ([] if field is None else [(field, value)])
    for reading in article.provenance:
        name = "place" if reading.field == "dateline" else reading.field
        assert (reading.rule, str(reading.status)) == (f"frontmatter.{name}", "given")
        assert reading.span is not None
        assert reading.span.of(article.source.text or "") == reading.verbatim


@pytest.mark.parametrize(
    ("written", "edtf", "doubts"),
    [
        ("2021-04-07", "2021-04-07", []),
        ("2021-04-07T08:30:00+05:00", "2021-04-07", []),
        ("2021-04-07 08:30", "2021-04-07", []),
        ("20210407T083000", "2021-04-07", []),
        ("Wed, 07 Apr 2021 08:30:00 +0000", "2021-04-07", []),
        ("7 April 2021", "2021-04-07", []),
        ("2021-04", "2021-04", []),
        ("2021", "2021", []),
        ("'2021'", "2021", []),
        ("2021?", "2021?", []),
        ("201X", "201X", []),
        ("2021-04-07/2021-04-09", "2021-04-07/2021-04-09", []),
        ("XXXX-05", "XXXX-05", ["NC202"]),
        ("07/04/2021", "2021-04-07", ["NC204"]),
        ("Thursday, 7 April 2021", "2021-04-07", ["NC206"]),
        ("2024-13-01", "", ["NC203"]),
        ("last spring", "", ["NC203"]),
        ("1617753600", "", ["NC203"]),
    ],
)
def test_a_date_is_read_in_every_form_and_no_more_exactly_than_it_is_written(
    written: str, edtf: str, doubts: list[str]
) -> None:
    article = read(f"date: {written}")

    assert str(article.date or "") == edtf
    assert codes(article) == doubts
    assert ("date" in article.metadata) == (not edtf)


def test_a_date_within_other_words_is_less_sure() -> None:
    reading = read("date: Published on 7 April 2021 in print").reading("date")

    assert reading is not None
    assert (reading.value, str(reading.confidence)) == ("2021-04-07", "medium")


def test_the_likelier_of_two_names_counts_and_nothing_is_lost() -> None:
    article = read("created: 2021-04-06\nname: The rain\nheadline: Rain\ndate: 2021-04-07")

    assert (article.title, str(article.date)) == ("Rain", "2021-04-07")
    assert [r.alternatives for r in article.provenance] == [("2021-04-06",), ("The rain",)]
    assert dict(article.metadata) == {"created": "2021-04-06", "name": "The rain"}
    assert codes(article) == ["NC205"]


def test_all_who_are_credited_are_named_once_and_by_kind() -> None:
    article = read("authors: [Ann Lee, 'Bo Ray and AFP', {name: Web Desk}]\nby: Ann Lee")

    assert [f"{credit.kind}: {credit.name}" for credit in article.credits] == [
        "person: Ann Lee",
        "person: Bo Ray",
        "agency: AFP",
        "desk: Web Desk",
    ]


def test_front_matter_wins_over_the_header_and_the_other_reading_is_kept() -> None:
    body = f"date 2021-04-07\nSource: The Nation\n\nKABUL: {BODY}"
    article = read("date: 2021-04-08\noutlet: Dawn\nplace: Karachi", body)

    assert (str(article.date), article.outlet) == ("2021-04-08", "Dawn")
    assert article.dateline is not None
    assert article.dateline.places == ("KABUL",)
    assert [(r.field, r.alternatives) for r in article.provenance] == [
        ("date", ("2021-04-07",)),
        ("outlet", ("The Nation",)),
        ("dateline", ("Karachi",)),
    ]
    assert codes(article) == ["NC205"]
    assert "the front matter comes first" in article.diagnostics[0].hint


def test_an_uncertain_date_wins_over_a_certain_one_of_the_text() -> None:
    assert str(read("date: XXXX-05", f"date 2021-05-06\n\n{BODY}").date) == "XXXX-05"


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ("title: Rain\ntitle: Snow", "3:1 NC211 `title` stands here a second time; line 2 has it"),
        ("tags: a\ntags: b", "3:1 NC211 `tags` stands here a second time"),
        ("date: 2021-13-41", "2:7 NC203 `date` is not a calendar date: '2021-13-41'"),
        ("Published: soon", "2:12 NC203 `Published` is not a calendar date: 'soon'"),
        ("date: [2021-04-07, 2021-04-08]", "2:8 NC213 `date` is a list, where one value"),
        ("title: [Rain, Snow]", "2:9 NC213 `title` is a list, where one value"),
        ("title: {main: Rain}", "2:8 NC213 `title` is a mapping, where one value"),
        ("[x, y]: b", "2:1 NC210 a key of the front matter is a list"),
        ("2021: b", "2:1 NC218 the key '2021' is no word"),
        ("title: [Rain", "3:1 NC208 the front matter is not YAML"),
        ("title: Flood: it rises", "2:13 NC208 the front matter is not YAML: mapping values"),
        ("title: A\x01B", "2:9 NC208 the front matter is not YAML: the character '\\x01'"),
        ("a: &a [x, x]\nb: [*a, *a]", "3:5 NC212 the alias `*a` is not followed"),
        ("title: !!python/object:os.system x", "2:8 NC215 the tag `!!python/object:os.system`"),
        ("x: .nan", "2:4 NC217 `x` holds .nan, which JSON has no form for"),
        ("lang: no such language", "2:7 NC219 `lang` cannot be 'no such language'"),
        ("url: javascript:alert(1)", "2:6 NC219 `url` cannot be 'javascript:alert(1)'"),
        ("id: Flood in Sindh", "2:5 NC216 the id 'Flood in Sindh' cannot be an address"),
        ("a: " + "[" * 40 + "]" * 40, "2:23 NC214 the front matter nests more than 20 levels"),
        ("- title\n- date", "2:1 NC209 the front matter is a list and not keys with values"),
    ],
)
def test_what_is_wrong_is_told_with_its_place_and_the_article_is_read(
    fields: str, problem: str
) -> None:
    article = read(fields)
    told = [
        f"{d.position.line}:{d.position.column} {d.code} {d.message}"
        for d in article.diagnostics
        if d.position
    ]

    assert any(line.startswith(problem) for line in told), told
    assert article.paragraphs[-1].text == BODY


def test_fields_around_a_mistake_are_read() -> None:
    article = read("title: Flood: it rises\nauthor: 'Ann Lee\ndate: 2021-04-07\ntags: [a]")

    assert (article.title, str(article.date)) == ("Flood: it rises", "2021-04-07")
    assert dict(article.metadata) == {"tags": ["a"]}
    assert codes(article) == ["NC208", "NC208"]


def test_a_bomb_of_aliases_stays_small() -> None:
    lines = ["a0: &a0 [x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    article = read("\n".join(lines))

    assert len(repr(dict(article.metadata))) < 1000


def test_front_matter_without_an_end_is_told_and_its_lines_are_read_as_text() -> None:
    article = parse_article(f"---\ntitle: Rain\ndate: 2021-04-07\n\n{BODY}\n")

    assert [(d.code, d.position and d.position.line) for d in article.diagnostics] == [("NC207", 1)]
    assert (article.title, str(article.date)) == ("Rain", "2021-04-07")
    assert [block.text for block in article.paragraphs] == [BODY]


@pytest.mark.parametrize(
    "text",
    [
        f"---\n\n{BODY}\n\n---\nIt snowed.\n",
        f"---\n\nKABUL: {BODY * 4}\n\n---\nIt snowed.\n",
        f"---\nKABUL: {BODY}\n\nIt said: {BODY}: more.\n{BODY}\n---\nIt snowed.\n",
        f"-----\n{BODY}\n",
        f"--- {BODY}",
        "---",
    ],
)
def test_a_rule_of_hyphens_above_a_report_is_no_front_matter(text: str) -> None:
    assert split_front_matter(text) is None
    assert list(broken_laws(parse_article(text), text)) == []


def test_empty_front_matter_is_a_header() -> None:
    assert dict(read("# nothing yet").metadata) == {}


def test_unknown_keys_are_kept_as_json_knows_them() -> None:
    article = read(
        "rating: 4.5\nn: 12\nok: true\nat: 12:30\nzip: 007\nbig: 12345678901234567890\nno: ~\n"
        "day: 2021-04-07\nx: -.inf\ny: {z: [a, 1]}\nq: '7'\ns: !!set {a, b}\nh: \"\\uD800\"\n"
        "b: !!binary aGVsbG8=\n1.5: key\ncontent: mine\nhandler: mine"
    )

    assert dict(article.metadata) == {
        "rating": 4.5, "n": 12, "ok": True, "at": "12:30", "zip": "007",
        "big": "12345678901234567890", "no": None, "day": "2021-04-07", "x": "-.inf",
        "y": {"z": ["a", 1]}, "q": "7", "s": {"a": None, "b": None}, "h": "\\ud800",
        "b": "aGVsbG8=", "1.5": "key", "content": "mine", "handler": "mine",
    }  # fmt: skip


def test_an_id_in_the_front_matter_is_the_id_of_the_article() -> None:
    assert read("id: 2021/flood-in-sindh\nslug: other").id == "2021/flood-in-sindh"


_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_KEYS = st.sampled_from(["title", "date", "author", "url", "id", "lang", "place", "x", "1", "a b"])


@given(st.text("---\n\r: abct[]{}'\"&*!#|>x1", max_size=60))
def test_any_text_that_begins_with_hyphens_keeps_the_laws(text: str) -> None:
    whole = f"---\n{text}\n---\n{BODY}"
    article = parse_article(whole)

    assert list(broken_laws(article, whole)) == []
    assert article_record(article).metadata == dict(article.metadata)


@given(st.dictionaries(_KEYS, _TEXTS, max_size=6))
def test_what_is_written_is_read_as_a_field_or_kept_as_metadata(fields: Mapping[str, str]) -> None:
    quoted = "\n".join(
        f"{key}: '{''.join(value.split()).replace(chr(39), chr(39) * 2)}'"
        for key, value in fields.items()
    )
    article = parse_article(f"---\n{quoted}\n---\n{BODY}")
    kept = {r.field for r in article.provenance} | set(article.metadata)
    names = {"author": "credits", "lang": "language", "place": "dateline"}

    for key in fields:
        assert names.get(key, key) in kept or key in kept or (key == "id" and article.id)
