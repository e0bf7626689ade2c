"""`newscorpus templates`: the templates of the site, and what each of them may use."""

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newscorpus.cli.command import FINE, BadCallError, Command, add_form
from newscorpus.cli.terminal import wrap

if TYPE_CHECKING:
    from newscorpus.pages.contexts import TypeNote

PREFACE = """\
# Templates

Every page of the site is made by a template of Jinja, and each of them can be replaced by one of
your own: [Templates of your own](../templates.md) shows how. A template sees

- `page`, a `Page`: where it lives, its title, its language;
- `view`, the value that is listed below for the template: all that it may use of the corpus;
- the filters `href` (the target of a `Link` as seen from the page), `asset`, `markup`, `grouped`
  and `term`, and the functions `gettext`, `ngettext` and `pgettext` of the
  [interface](../languages.md).

All values are frozen. Text in them is plain: the environment escapes it. This page is written by
`newscorpus templates --to markdown`.
"""


def markdown() -> str:
    """Write the reference page of the documentation.

    Examples:
        >>> print(markdown()[:11])
        # Templates
    """
    from newscorpus.pages.contexts import CONTEXTS, describe, parts_of  # noqa: PLC0415 -- an extra

    lines = [PREFACE, "## The value of each template", ""]
    for template, context in CONTEXTS.items():
        lines += [f"### {template}", "", *_table(describe(context))]
    lines += ["## What occurs in them", ""]
    for note in map(describe, parts_of(CONTEXTS.values())):
        lines += [f"### {note.name}", "", note.text, "", *_table(note)]
    return "\n".join(lines)


def plain(templates: list[str]) -> str:
    """Write what templates may use for a terminal.

    Args:
        templates: Their names; none for the list of all.

    Raises:
        BadCallError: If there is no such template.
    """
    from newscorpus.pages.contexts import CONTEXTS, describe  # noqa: PLC0415 -- the same

    if unknown := [name for name in templates if name not in CONTEXTS]:
        raise BadCallError(
            f"there is no template {', '.join(unknown)}; `newscorpus templates` lists them all"
        )
    if not templates:
        return "\n".join(CONTEXTS)
    return "\n\n".join("\n".join(_lines(name, describe(CONTEXTS[name]))) for name in templates)


def _lines(template: str, note: "TypeNote") -> Iterator[str]:
    yield f"{template}: `view` is a {note.name}"
    for field in note.fields:
        yield f"  {field.name}: {field.type}"
        if field.text:
            yield wrap(field.text, "    ")


def _table(note: "TypeNote") -> Iterator[str]:
    yield "| Field | Type | What it is |"
    yield "|---|---|---|"
    for field in note.fields:
        # a bar would end the cell
        kind, text = (words.replace("|", "\\|") for words in (field.type, field.text))
        yield f"| `{field.name}` | `{kind}` | {text} |"
    yield ""


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "templates", metavar="TEMPLATE", nargs="*", help="a template (default: list them)"
    )
    add_form(parser)


def _run(arguments: argparse.Namespace) -> int:
    try:
        written = markdown() if arguments.to == "markdown" else plain(arguments.templates)
    except ModuleNotFoundError as error:
        raise BadCallError(
            f"templates need {error.name}, which comes with pip install 'newscorpus[site]'"
        ) from error
    print(written.rstrip())
    return FINE


COMMAND = Command(
    name="templates",
    summary="say what the templates of the site may use",
    description="List the templates of pages, or print the fields that one of them sees.",
    example="newscorpus templates article.html",
    add_arguments=_add_arguments,
    run=_run,
)
