"""`newscorpus codes`: what the codes of diagnostics mean."""

import argparse
from collections.abc import Iterable, Iterator

from newscorpus.cli.command import FINE, BadCallError, Command, add_form
from newscorpus.cli.terminal import wrap
from newscorpus.diagnostics import Code
from newscorpus.diagnostics.catalogue import CATALOGUE

AREAS: dict[str, str] = {
    "1": "The file",
    "2": "Header and front matter",
    "3": "Body",
    "4": "Normalising",
    "5": "Corpus and curation",
    "6": "Analyses",
    "7": "Site",
}
"""What the first digit of a code stands for."""

PREFACE = """\
# Diagnostics

What is wrong with a file or a setting is said with a stable code, a place and a hint. An **error**
means that a file gave no article or that a setting cannot be used; a **warning**, that something
may have been read in a way its author did not mean; a **note**, that nothing is wrong but one may
want to know. `newscorpus codes` prints this list, `newscorpus check` the problems of a corpus.
"""


def plain(codes: Iterable[Code]) -> str:
    """Write codes for a terminal."""
    return "\n\n".join(
        f"{code.id} {code.severity}: {_worded(code.message)}\n{wrap(code.explanation, '  ')}\n"
        f"{wrap(f'hint: {_worded(code.hint)}', '  ')}"
        for code in codes
    )


def markdown(codes: Iterable[Code]) -> str:
    """Write the reference page of the documentation.

    Examples:
        >>> print(markdown(CATALOGUE)[:13])
        # Diagnostics
    """
    return PREFACE + "".join(f"\n{part}\n" for part in _parts(codes))


def _worded(template: str) -> str:
    """Name what differs from case to case without saying how it is formatted."""
    return template.replace("!r}", "}")


def _parts(codes: Iterable[Code]) -> Iterator[str]:
    area = ""
    for code in codes:
        if code.id[2] != area:
            area = code.id[2]
            yield f"## {AREAS[area]}"
        yield f"### {code.id}"
        yield f"**{code.severity.capitalize()}:** {_worded(code.message)}"
        yield f"**Hint:** {_worded(code.hint)}"
        yield code.explanation


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("codes", metavar="CODE", nargs="*", help="a code (default: all)")
    add_form(parser)


def _run(arguments: argparse.Namespace) -> int:
    known = {code.id: code for code in CATALOGUE}
    wanted = [name.upper() for name in arguments.codes] or list(known)
    unknown = [name for name in wanted if name not in known]
    if unknown:
        raise BadCallError(
            f"there is no code {', '.join(unknown)}; `newscorpus codes` lists them all"
        )
    chosen = [known[name] for name in wanted]
    print(markdown(chosen).rstrip() if arguments.to == "markdown" else plain(chosen))
    return FINE


COMMAND = Command(
    name="codes",
    summary="explain the codes of diagnostics",
    description="Print what codes mean: their wording, why they matter, and what to do.",
    example="newscorpus codes NC202",
    add_arguments=_add_arguments,
    run=_run,
)
