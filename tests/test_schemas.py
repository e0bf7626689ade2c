"""What the site tells programs, held to the vocabularies that they read it by.

Of schema.org a package brings every property with its domains and ranges. Of CSL-JSON the processor
brings the lists of types and variables; how names and dates are built is written here, as
https://docs.citationstyles.org has it.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from importlib import resources
from typing import Any
from urllib.parse import urlsplit

import pytest
import schema_org
from jsonschema import Draft202012Validator

from tests.built_site import ROOT, Built, build_site
from tests.shared_site import URL, many_built

_DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>')
_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
"""A calendar date of ISO 8601, which may be a month or a year."""

_TEXTS: Mapping[str, Callable[[str], object]] = {
    "Text": lambda _: True,
    "URL": lambda text: urlsplit(text).scheme in {"http", "https"},
    "Date": _DATE.fullmatch,
    "DateTime": lambda text: "T" in text and _DATE.fullmatch(text.partition("T")[0]),
}
"""What schema.org lets be a text, and how one tells it."""


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return build_site(ROOT / "mkdocs.yml", tmp_path_factory.mktemp("seeds"), site_url=URL)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return many_built(tmp_path_factory)


def told(site: Built) -> dict[str, Any]:
    """Give what each article's page tells in JSON-LD."""
    return {
        path: json.loads(found[1])
        for path in site.pages()
        if path.startswith("articles/") and (found := _DATA.search(site.html(path)))
    }


def misused(thing: Mapping[str, Any], where: str = "") -> Iterator[str]:
    """Name properties that schema.org does not give to a type, and values that it bars."""
    kind = getattr(schema_org, thing["@type"], None)
    if kind is None:
        yield f"{where}: there is no type {thing['@type']}"
        return
    known = {found.schema_name: found for found in kind.SCHEMA_PROPERTIES}
    for name, values in thing.items():
        if name in {"@type", "@context"}:
            continue
        if name not in known or known[name].superseded_by:
            yield f"{where}{thing['@type']} has no {name}"
            continue
        for value in values if isinstance(values, list) else [values]:
            if not _is_one_of(value, known[name].ranges):
                yield f"{where}{name} is not {value!r}"
            if isinstance(value, Mapping):
                yield from misused(value, f"{where}{name}: ")


def _is_one_of(value: object, ranges: tuple[str, ...]) -> bool:
    if isinstance(value, str):
        return any(bool(_TEXTS[kind](value)) for kind in ranges if kind in _TEXTS)
    kinds = getattr(schema_org, value["@type"]).SCHEMA_TYPES if isinstance(value, Mapping) else ()
    return not set(kinds).isdisjoint(ranges)


@pytest.mark.parametrize(("name", "count"), [("seeds", 5), ("many", 299)])
def test_every_article_is_described_in_the_words_of_schema_org(
    request: pytest.FixtureRequest, name: str, count: int
) -> None:
    found = told(request.getfixturevalue(name))

    assert len(found) == count
    assert {data["@context"] for data in found.values()} == {"https://schema.org"}
    assert {data["@type"] for data in found.values()} == {"NewsArticle"}
    wrong = {path: [*misused(data)] for path, data in found.items()}
    assert {path: faults for path, faults in wrong.items() if faults} == {}


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"@type": "Newspiece"}, ": there is no type Newspiece"),
        ({"birthDate": "2021"}, "NewsArticle has no birthDate"),
        ({"datePublished": "7 April 2021"}, "datePublished is not '7 April 2021'"),
        ({"sameAs": "flood"}, "sameAs is not 'flood'"),
        ({"author": "Asha Rao"}, "author is not 'Asha Rao'"),
        ({"isPartOf": {"@type": "Person"}}, "isPartOf is not {'@type': 'Person'}"),
        ({"author": [{"@type": "Person", "dateline": "X"}]}, "author: Person has no dateline"),
    ],
)
def test_a_word_that_is_misused_is_found(change: dict[str, object], fault: str) -> None:
    data = {"@type": "NewsArticle", "headline": "Flood", "datePublished": "2021-04"}

    assert [*misused(data)] == []
    assert [*misused(data | change)] == [fault]


def words_of_csl(file: str, name: str) -> list[str]:
    """Read the words of one list of the grammar of CSL, which the citation processor brings."""
    folder = resources.files("citeproc") / "data" / "schema" / "schemas" / "styles"
    grammar = re.sub(r"#.*", "", (folder / file).read_text("utf-8"))
    found = re.search(rf'{re.escape(name)} =\s+("[^"]+"(?:\s*\|\s*"[^"]+")*)', grammar)
    assert found, f"no {name} in {file}"
    return re.findall(r'"([^"]+)"', found[1])


def csl_schema() -> dict[str, object]:
    """Give a JSON Schema of CSL-JSON."""
    text: dict[str, object] = {"type": "string", "minLength": 1}
    either: dict[str, object] = {"type": ["string", "number"]}
    particles = ("dropping-particle", "non-dropping-particle", "suffix")
    name: dict[str, object] = {
        "type": "object",
        "properties": dict.fromkeys(("family", "given", "literal", *particles), text),
        "anyOf": [{"required": ["family"]}, {"required": ["literal"]}],
        "additionalProperties": False,
    }
    parts = {"type": "array", "items": {"type": "integer"}, "minItems": 1, "maxItems": 3}
    date: dict[str, object] = {
        "type": "object",
        "properties": {
            "date-parts": {"type": "array", "items": parts, "minItems": 1, "maxItems": 2},
            "circa": {"type": "boolean"},
            "literal": text,
        },
        "minProperties": 1,
        "additionalProperties": False,
    }
    kinds = {"dates": date, "names": {"type": "array", "items": name, "minItems": 1}}
    kinds |= {"numbers": either, "titles": text, "strings": text}
    variables = {
        word: kind
        for group, kind in kinds.items()
        for word in words_of_csl("csl-variables.rnc", f"variables.{group}")
    }
    types = {"enum": words_of_csl("csl-types.rnc", "item-types")}
    own = {"id": text, "type": types, "language": text}
    item = {"type": "object", "properties": variables | own, "required": ["id", "type"]}
    return {"type": "array", "items": item | {"additionalProperties": False}}


@pytest.mark.parametrize("name", ["seeds", "many"])
def test_every_reference_in_csl_json_is_as_the_language_has_it(
    request: pytest.FixtureRequest, name: str
) -> None:
    site: Built = request.getfixturevalue(name)
    files = [*site.folder.glob("articles/**/cite.json"), site.folder / "data" / "corpus.csl.json"]
    schema = Draft202012Validator(csl_schema())
    wrong = {
        file.relative_to(site.folder).as_posix(): [error.message for error in found]
        for file in files
        if (found := [*schema.iter_errors(json.loads(file.read_text("utf-8")))])
    }

    assert len(files) == len(told(site)) + 1
    assert wrong == {}


@pytest.mark.parametrize(
    "change",
    [
        {"type": "newspaper"},
        {"colour": "red"},
        {"author": [{"name": "Asha Rao"}]},
        {"author": [{"given": "Asha"}]},
        {"issued": "2021"},
        {"issued": {"date-parts": [["2021"]]}},
        {"issued": {"date-parts": [[2021, 4, 7, 9]]}},
        {"title": ""},
    ],
)
def test_a_reference_that_is_not_is_found(change: dict[str, object]) -> None:
    item = {"id": "a", "type": "article-newspaper", "title": "Flood"}
    schema = Draft202012Validator(csl_schema())

    assert schema.is_valid([item])
    assert not schema.is_valid([item | change])
