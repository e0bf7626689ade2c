"""`newscorpus show`: one article as a person would read it, and how each field was read."""

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from newscorpus.cli.command import (
    FINE,
    PROBLEMS,
    BadCallError,
    Command,
    add_reading,
    read_settings,
    require_paths,
)
from newscorpus.cli.curation import with_findings
from newscorpus.cli.problems import Problem, print_problems
from newscorpus.cli.show_findings import finding_sections
from newscorpus.cli.terminal import Ink, columns, printable, wrap
from newscorpus.diagnostics import Diagnostic
from newscorpus.models.article import Article, Block, Reading, Role
from newscorpus.models.corpus import Corpus, Rejected
from newscorpus.readers.article import parse_article
from newscorpus.readers.corpus import read_corpus
from newscorpus.readers.files import read_source
from newscorpus.text import Lines, Span

LEFTOVERS = frozenset({Role.BOILERPLATE, Role.IMPRINT, Role.NOTE})
"""Blocks that belong to the page the article stood on more than to the article."""

BODY = frozenset({Role.SUBHEAD, Role.PARAGRAPH, Role.LIST})


def sections(article: Article, ink: Ink) -> Iterator[str]:
    """Write an article for a terminal, section by section.

    Args:
        article: An article whose source still has its text.
        ink: Whether to mark headline and asides.
    """
    yield "\n".join(_top(article, ink))
    yield from (_block(block, ink) for block in article.blocks if block.role in BODY)
    leftovers = [block for block in article.blocks if block.role in LEFTOVERS]
    if leftovers:
        yield _rule("Set apart from the article", ink)
        yield from (ink.quiet(wrap(f"{block.role}: {block.text}", "  ")) for block in leftovers)
    yield _rule("How it was read", ink)
    lines = Lines(article.source.text or "")
    yield "\n".join(_evidence(reading, lines, ink) for reading in article.provenance)
    yield ink.quiet(
        f"{printable(article.path)}, {article.source.encoding}\n{article.source.digest}"
    )


def _top(article: Article, ink: Ink) -> Iterator[str]:
    yield ink.strong(wrap(article.title or f"Without a headline: {article.label}"))
    if article.subtitle:
        yield wrap(article.subtitle)
    yield wrap(_date(article))
    if article.outlet:
        yield wrap(article.outlet)
    if article.credits:
        yield wrap(
            "By " + ", ".join(f"{credit.name} ({credit.kind})" for credit in article.credits)
        )
    if article.dateline:
        yield wrap("From " + ", ".join((*article.dateline.places, *article.dateline.agencies)))


def _date(article: Article) -> str:
    reading = article.reading("date")
    if reading is None:
        return "No date of publication: the article does not say one"
    basis = f"{reading.status}, “{reading.verbatim}”" if reading.verbatim else str(reading.status)
    alternatives = f"; perhaps {' or '.join(reading.alternatives)}" if reading.alternatives else ""
    return f"{reading.value or 'No date'} ({basis}{alternatives})"


def _block(block: Block, ink: Ink) -> str:
    if block.role is Role.LIST:
        return "\n".join(wrap(line, "  ") for line in block.text.splitlines())
    return ink.strong(wrap(block.text)) if block.role is Role.SUBHEAD else wrap(block.text)


def _evidence(reading: Reading, lines: Lines, ink: Ink) -> str:
    value = "–" if reading.value is None else reading.value
    place = f", at {_place(reading.span, lines)}" if reading.span else ""
    because = f"{reading.status}, {reading.confidence} confidence, {reading.rule}{place}"
    told = [wrap(f"{reading.field}: {value}"), ink.quiet(wrap(because, "  "))]
    if reading.alternatives:
        told.append(ink.quiet(wrap(f"perhaps {', '.join(reading.alternatives)}", "  ")))
    return "\n".join(told)


def _place(span: Span, lines: Lines) -> str:
    position = lines.position(span.start)
    return f"line {position.line}, column {position.column}"


def _rule(title: str, ink: Ink) -> str:
    return ink.strong(f"── {title} ".ljust(columns(), "─"))


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="the file of one article")
    parser.add_argument(
        "--findings",
        action="store_true",
        help="show who and what it names, who is quoted, its figures, dated events and topics",
    )
    parser.add_argument(
        "--within",
        metavar="FOLDER",
        help="read the articles of a folder too, and show what ties this one to them as well: its "
        "story, shared text, related articles, a date that only they can tell",
    )
    add_reading(parser)


def _run(arguments: argparse.Namespace) -> int:
    (path,) = require_paths([arguments.file])
    if path.is_dir():
        raise BadCallError(
            f"{arguments.file!r} is a folder, and `show` shows one article; "
            f"name a file in it, or see `newscorpus check {arguments.file}`"
        )
    source = read_source(path)
    if isinstance(source, Rejected):
        print_problems(_problems(source.diagnostics, arguments.file), sys.stdout)
        return PROBLEMS
    article = parse_article(source, read_settings(arguments))
    ink = Ink.of_output()
    print("\n\n".join(sections(article, ink)))
    if arguments.findings or arguments.within:
        article, corpus = _among(article, path, arguments)
        found, _ = with_findings(corpus, [path.parent])
        print("\n" + "\n\n".join(finding_sections(article, found, ink, _rule)))
    if article.diagnostics:
        print()
        print_problems(_problems(article.diagnostics, arguments.file), sys.stdout)
    return FINE


def _among(article: Article, path: Path, arguments: argparse.Namespace) -> tuple[Article, Corpus]:
    """Give the article as one of the corpus of a folder, or as the only one of its own."""
    if not arguments.within:
        return article, Corpus((article,))
    (folder,) = require_paths([arguments.within])
    corpus = read_corpus([folder], read_settings(arguments))
    own = next((a for a in corpus if (folder / a.path).resolve() == path.resolve()), None)
    if own is not None:
        return own, corpus
    others = [other for other in corpus if other.id.casefold() != article.id.casefold()]
    return article, Corpus((article, *others))


def _problems(diagnostics: Iterable[Diagnostic], path: str) -> Iterator[Problem]:
    return (Problem(path, diagnostic) for diagnostic in diagnostics)


COMMAND = Command(
    name="show",
    summary="show one article and how it was read",
    description="Read one file and print the article as a person would read it: headline, date,\n"
    "credits, dateline and text, then what was set apart, then how each field was read and what\n"
    "is wrong with the file. Plain text where the output is no terminal or NO_COLOR is set.",
    example="newscorpus show seeds/003_8b16b12fc0536432.txt --findings --within seeds",
    add_arguments=_add_arguments,
    run=_run,
)
