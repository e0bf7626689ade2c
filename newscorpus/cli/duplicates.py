"""`newscorpus duplicates`: the articles that are one text, and which of each group to keep."""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence

from newscorpus.analyses.comparing import ChangeKind
from newscorpus.analyses.passages import Passages
from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.relations import Relations
from newscorpus.cli.columns import words
from newscorpus.cli.command import FINE, Command, add_paths, read_settings, require_paths
from newscorpus.cli.compared import LOOKS
from newscorpus.cli.duplicate_groups import Group, Other, groups
from newscorpus.cli.terminal import Ink, wrap
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.pages.wording import counted, grouped, one_line
from newscorpus.readers.corpus import place_of, read_corpus
from newscorpus.readers.files import find_files
from newscorpus.text import Span

_MOST_LOSSES = 5
"""So much of what the one to keep has not is shown."""

_LONGEST = 100
"""Code points of a sentence that are shown."""

Paths = Mapping[str, str]
"""Each file of the corpus as the user would type it, by its path below the root."""


def write_text(found: Sequence[Group], corpus: Corpus, paths: Paths, ink: Ink) -> Iterator[str]:
    """Write groups for people, each with the file to keep and what sets the others apart."""
    for number, group in enumerate(found, 1):
        title = f"Group {number}: {counted(len(group.others) + 1, 'file')}"
        yield "\n".join([ink.strong(title), *_lines(group, paths, ink)])
    yield ink.strong(summary(found, corpus))


def summary(found: Sequence[Group], corpus: Corpus) -> str:
    """Say in one line how many files could go.

    Examples:
        >>> summary([], Corpus())
        'No duplicates among 0 articles'
    """
    read = counted(len(corpus), "article")
    if not found:
        return f"No duplicates among {read}"
    spare = [other.is_spare for group in found for other in group.others]
    counts = f"{counted(sum(spare), 'file')} to spare, {len(spare) - sum(spare):,} to look at"
    return f"{counted(len(found), 'group')} among {read}: {counts}. Nothing was deleted"


def _lines(group: Group, paths: Paths, ink: Ink) -> Iterator[str]:
    yield wrap(f"keep: {_described(group.keep, group.words, paths)}", "  ")
    yield ink.quiet(wrap(group.why, "    "))
    for other in group.others:
        label = "spare" if other.is_spare else "look at"
        yield wrap(f"{label}: {_described(other.article, other.words, paths)}", "  ")
        yield ink.quiet(wrap(f"{other.why}; {_difference(other)}", "    "))
        told = tuple(_losses(other))
        for loss in told[:_MOST_LOSSES]:
            yield ink.quiet(wrap(loss, "    "))
        if (left := len(told) - _MOST_LOSSES) > 0:
            yield ink.quiet(wrap(f"and {grouped(left)} more", "    "))


def _losses(other: Other) -> Iterator[str]:
    """Say what the one to keep has not: sentences, then words of edited ones with what it has."""
    for sentence in other.only:
        yield f"only here: {one_line(sentence.text, _LONGEST)}"
    for pair in other.edited:
        if any(change.kind is ChangeKind.DELETED for change in pair.changes):
            changed = [change for change in pair.changes if change.kind is not ChangeKind.EQUAL]
            signed = (word.text for c in changed for word in words(c.text, LOOKS[c.kind]))
            yield f"edited: {one_line(' '.join(signed), _LONGEST)}"


def _described(article: Article, count: int, paths: Paths) -> str:
    date = str(article.date) if article.date else "no date"
    return f"{_path(article, paths)} ({date}, {counted(count, 'word')})"


def _path(article: Article, paths: Paths) -> str:
    file = place_of(article.path)[0]
    return paths.get(file, file) + article.path[len(file) :]


def _difference(other: Other) -> str:
    counts = {
        "edited": len(other.edited),
        "reworded": other.reworded,
        "only here": len(other.only),
    }
    told = [f"{grouped(count)} {name}" for name, count in counts.items() if count]
    return f"sentences: {', '.join(told)}" if told else "no sentence differs"


def as_json(found: Sequence[Group], paths: Paths) -> str:
    r"""Write groups as a list of objects with the keys `keep` and `others`.

    Each article has `id`, `path`, `date`, `words` and `why`; the others have `spare`, `relation`
    and `containment` (null if only others tie them to the one to keep), `edited` and `reworded`
    (counts of sentences), `only`, the sentences that the one to keep has not, and `lost`, words of
    edited sentences that it has not.

    Examples:
        >>> as_json([], {})
        '[]'
    """
    records = [
        {
            "keep": _record(group.keep, group.words, group.why, paths),
            "others": [
                {
                    **_record(other.article, other.words, other.why, paths),
                    "spare": other.is_spare,
                    "relation": str(other.relation.kind) if other.relation else None,
                    "containment": other.relation.containment if other.relation else None,
                    "edited": len(other.edited),
                    "reworded": other.reworded,
                    "only": [_quoted(one.span, one.text) for one in other.only],
                    "lost": [_quoted(one.first, one.text) for one in other.lost],
                }
                for other in group.others
            ],
        }
        for group in found
    ]
    return json.dumps(records, ensure_ascii=False, indent=1)


def _quoted(span: Span | None, text: str) -> dict[str, object]:
    start, end = (span.start, span.end) if span else (None, None)
    return {"start": start, "end": end, "text": text}


def _record(article: Article, count: int, why: str, paths: Paths) -> dict[str, object]:
    return {
        "id": article.id,
        "path": _path(article, paths),
        "date": str(article.date) if article.date else None,
        "words": count,
        "why": why,
    }


def _run(arguments: argparse.Namespace) -> int:
    roots, settings = require_paths(arguments.paths), read_settings(arguments)
    corpus = analyse(read_corpus(roots, settings), [Passages(), Relations()])
    paths: dict[str, str] = {}
    for file in find_files(roots, settings):
        paths.setdefault(file.name, str(file.path))
    found = groups(corpus)
    if arguments.format == "json":
        print(as_json(found, paths))
    else:
        print("\n\n".join(write_text(found, corpus, paths, Ink.of_output())))
    if corpus.rejected:
        told = counted(len(corpus.rejected), "file")
        print(f"{told} gave no article; `newscorpus check` says why", file=sys.stderr)
    return FINE


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_paths(parser)
    parser.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help="text for people, json for programs (default: %(default)s)",
    )


COMMAND = Command(
    name="duplicates",
    summary="list the articles that are one text, with what to keep",
    description="Read files and print groups of articles that are identical, near-duplicates or\n"
    "updates of each other: the one to keep and why, then the others with what ties them to it.\n"
    "To keep is the fullest text that no other updates, of several the earliest. It has every\n"
    "word of another that is to spare; look at the rest, whose sentences and words that it lacks\n"
    "are shown. Headlines are not compared. Nothing is deleted.",
    example="newscorpus duplicates seeds",
    add_arguments=_add_arguments,
    run=_run,
)
