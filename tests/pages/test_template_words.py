"""Templates bring no words of their own past the catalogues, on no branch of theirs."""

import re
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

import newscorpus

TEMPLATES = Path(newscorpus.__file__).parent / "pages" / "templates"
NAMES = sorted(path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.html"))

ENVIRONMENT = Environment(autoescape=True)

WORD = re.compile(r"[A-Za-z]{2,}")
NAMES_OF_HTML = re.compile(r'\b(?:nc|data)-[\w-]*|\b[a-z-]+="0"|\{\w+\}')
"""Classes and attributes, also those that stand in a value of their own; what scripts fill in."""

SPOKEN = frozenset({"aria-label", "aria-description", "title", "alt", "placeholder"})
UNSPOKEN = frozenset({"code", "script", "style"})

CATALOGUE = frozenset({"gettext", "ngettext", "pgettext", "forms"})
CODE = frozenset({"code", "codes"})
"""Pieces that put what they are given into `<code>`."""


def has_words(text: str) -> bool:
    return bool(WORD.search(NAMES_OF_HTML.sub("", text)))


def _is_spoken(attribute: str, value: str) -> bool:
    # what scripts say stands in attributes of data, and is more than a word there
    is_data = attribute.startswith("data-") and not attribute.startswith("data-pagefind-")
    return attribute in SPOKEN or (is_data and " " in value)


class Words(HTMLParser):
    """The words of a template outside its expressions, which are `0` here."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self._within: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value for name, value in attrs if value and _is_spoken(name, value)]
        if tag in UNSPOKEN:
            self._within.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in UNSPOKEN and self._within:
            self._within.pop()

    def handle_data(self, data: str) -> None:
        if not self._within:
            self.found.append(data)


def written(source: str) -> list[str]:
    """Give what a template writes by itself: its text and its attributes."""
    pieces = []
    for _, kind, value in ENVIRONMENT.lex(source):
        if kind == "data":
            pieces.append(value)
        elif kind == "variable_begin":
            pieces.append("0")
    return [text.strip() for text in Words("".join(pieces)).found if has_words(text)]


def shown(node: nodes.Node) -> Iterator[str]:
    """Give the strings of an expression that can come out of it."""
    match node:
        case nodes.Const(value=str(text)):
            yield text
        case nodes.Call():
            yield from _passed(node)
        case _:
            for child in _parts(node):
                yield from shown(child)


def _parts(node: nodes.Node) -> Iterable[nodes.Node]:
    """Give what a value is made of, without what only chooses it."""
    match node:
        case nodes.CondExpr():
            return filter(None, (node.expr1, node.expr2))
        case nodes.Getitem():
            return (node.node,)
        case nodes.Dict():
            return (item.value for item in node.items)
        case nodes.Filter(name="asset" | "term") | nodes.Compare():
            return ()
        case nodes.Filter():
            return filter(None, (node.node,))
        case _:
            return node.iter_child_nodes()


def _passed(call: nodes.Call) -> Iterator[str]:
    """Give the strings that a call is passed, unless it finds them in a catalogue."""
    callee = call.node
    name = callee.attr if isinstance(callee, nodes.Getattr) else getattr(callee, "name", "")
    if name in CODE:
        return
    if name not in CATALOGUE:
        for argument in call.args:
            yield from shown(argument)
    for keyword in call.kwargs:
        yield from shown(keyword.value)


@pytest.mark.parametrize("name", NAMES)
def test_a_template_writes_no_words_by_itself(name: str) -> None:
    assert written((TEMPLATES / name).read_text("utf-8")) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_template_shows_no_string_that_is_not_of_a_catalogue(name: str) -> None:
    tree = ENVIRONMENT.parse((TEMPLATES / name).read_text("utf-8"))
    strings = [
        text
        for kind in (nodes.Output, nodes.Assign)
        for node in tree.find_all(kind)
        for text in shown(node)
    ]

    assert [text for text in strings if has_words(text)] == []


@pytest.mark.parametrize(
    "source",
    [
        "<p>Topics</p>",
        '<a aria-label="Compare {{ a }}">0</a>',
        '{{ "more" if a }}',
        '{{ {"a": "before"}[a] }}',
        '{{ parts.strip(a, "Articles") }}',
        '{{ gettext("%(a)s", a="Articles") }}',
        '{% set a = "Articles" %}',
    ],
)
def test_words_of_its_own_are_found_wherever_they_stand(source: str) -> None:
    tree = ENVIRONMENT.parse(source)
    strings = [text for node in tree.body for text in shown(node)]

    assert written(source) or any(map(has_words, strings))
