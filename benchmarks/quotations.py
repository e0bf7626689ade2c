"""Measures how well quotations and their speakers are found, and at what cost.

    PYTHONPATH=. .venv/bin/python benchmarks/quotations.py --data FOLDER --gold FOLDER --show 5

Three measures. Of the gold: every quotation with its kind and speaker, and how many of those in
marks are in it. Of MEANTIME and ECB+: how many direct quotations of more than 25 characters are
found, counted by a regular expression that knows nothing of the rules. Of 100 direct quotations of
MEANTIME that were labelled by hand before the rules were written: how often the speaker is right.
"""

import argparse
import json
import re
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import attrs

from newscorpus.analyses.quotes import Quotations
from newscorpus.models.article import Article, Source
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Quotation, QuotationKind
from newscorpus.normalise import names
from newscorpus.readers.article import parse_article
from newscorpus.readers.files import read_source

LABELS = Path(__file__).parent.parent / "tests" / "analyses" / "quotations_labelled.jsonl"
LONGER_THAN = 25
IN_MARKS = re.compile(r"(?<!\w)[\"“](?=\S)([^\"“”\n]*)[\"”]")
"""A pair of double marks, one after the other, without a look at the words around them."""

SENTENCE_END = re.compile(r"[.,!?…]\s*\Z")
"""What ends a direct quotation before its mark: fragments and titles have nothing there."""


@attrs.frozen
class Score:
    """What was wanted, found and right."""

    wanted: int
    found: int | None
    """How many were offered; None where nothing says which of them should not be."""

    right: int

    def __str__(self) -> str:
        """Give precision and recall."""
        precision = f"{100 * self.right / self.found:5.1f}" if self.found else "    –"
        recall = 100 * self.right / self.wanted if self.wanted else 100.0
        return f"{precision} | {recall:5.1f} | {self.right} of {self.wanted}"


def read(path: Path) -> Corpus:
    """Read the texts of a development set as articles."""
    articles = []
    for line in path.read_text("utf-8").splitlines():
        record = json.loads(line)
        article = parse_article(record["text"])
        articles.append(attrs.evolve(article, id=record["id"]))
    return Corpus(articles)


def quotations(corpus: Corpus, *, entities: bool) -> Mapping[str, list[Quotation]]:
    """Find the quotations of a corpus, by article."""
    if entities:
        from newscorpus.analyses.entities import Entities  # noqa: PLC0415 -- where it is there

        corpus = corpus.with_findings(Entities()(corpus))
    found: dict[str, list[Quotation]] = {}
    for quotation in Quotations()(corpus):
        found.setdefault(quotation.article, []).append(quotation)
    return found


def in_marks(found: Iterable[Quotation]) -> list[Quotation]:
    """Leave out what is told without marks."""
    return [each for each in found if each.kind is not QuotationKind.INDIRECT]


def long_direct(article: Article) -> Iterator[tuple[int, int]]:
    """Give the direct quotations of an article by the regular expression."""
    text = article.source.text or ""
    for block in article.paragraphs:
        for match in IN_MARKS.finditer(text, block.text_span.start, block.text_span.end):
            if len(match[1]) > LONGER_THAN and SENTENCE_END.search(match[1]):
                yield match.span(1)


def recall(corpus: Corpus, found: Mapping[str, list[Quotation]], show: int) -> Score:
    """Count the long direct quotations that are found, to within two characters."""
    wanted = right = 0
    for article in corpus:
        spans = [each.span for each in in_marks(found.get(article.id, ()))]
        for start, end in long_direct(article):
            wanted += 1
            is_found = any(s.start <= start + 2 and end - 2 <= s.end for s in spans)
            right += is_found
            if not is_found and show > 0:
                show -= 1
                text = article.source.text or ""
                print("missed", article.id, repr(text[start - 60 : end + 40]))
    return Score(wanted, None, right)


def same(name: str, label: str) -> bool:
    """Say whether a name stands for who is labelled: equal, or joined by a reason."""
    one, other = (re.sub(r"^(?:the|an?) ", "", each, flags=re.IGNORECASE) for each in (name, label))
    return one.casefold() == other.casefold() or names.compare(one, other) is not None


def speakers(
    found: Mapping[str, list[Quotation]], labels: Iterable[Mapping[str, object]], show: int
) -> Score:
    """Compare the speakers with the labels."""
    wanted = answered = right = 0
    wrong: Counter[str] = Counter()
    for label in labels:
        wanted += label["speaker"] is not None
        hits = [q for q in in_marks(found.get(str(label["doc"]), ())) if _overlaps(q, label)]
        speaker = hits[0].speaker if hits else None
        answered += speaker is not None
        is_right = (
            speaker is not None
            and label["speaker"] is not None
            and same(speaker.name, str(label["speaker"]))
        )
        right += is_right
        if not is_right and label["speaker"] is not None:
            wrong[hits[0].rule if hits else "not found"] += 1
            if show > 0:
                show -= 1
                print("speaker", label["doc"], repr(label["text"])[:60], end=" ")
                print(label["speaker"], "!=", speaker and speaker.name, hits and hits[0].rule)
    return Score(wanted, answered, right)


def _overlaps(quotation: Quotation, label: Mapping[str, object]) -> bool:
    start, end = int(str(label["start"])), int(str(label["end"]))
    return quotation.span.start < end and start < quotation.span.end


def from_gold(folder: Path, show: int, *, entities: bool) -> dict[str, Score]:
    """Score the seeds by what a careful reader found in them."""
    gold = json.loads((folder / "seeds.json").read_text("utf-8"))["articles"]
    articles = []
    for name in sorted(gold):
        source = read_source(folder.parent / "seeds" / name)
        if isinstance(source, Source):
            articles.append(parse_article(source))
    found = quotations(Corpus(articles), entities=entities)
    wanted = counted = right = 0
    for article in articles:
        hits = in_marks(found.get(article.id, ()))
        rows = gold[article.path]["quotations"]
        wanted, counted = wanted + len(rows), counted + len(hits)
        for first, speaker, kind in rows:
            fits = any(
                hit.text.startswith(first)
                and hit.kind == kind
                and hit.speaker is not None
                and same(hit.speaker.name, speaker)
                for hit in hits
            )
            right += fits
            if not fits and show:
                print("gold", article.id, first, speaker, kind)
    return {"gold: kind and speaker": Score(wanted, counted, right)}


def speed(corpus: Corpus) -> str:
    """Measure the cost of an article of 3 KB, the best of three runs."""
    size = sum(len(article.source.text or "") for article in corpus)
    known = corpus.with_findings(())
    best = min(_seconds(known) for _ in range(3))
    return f"{1000 * best / (size / 3000):.2f} ms for 3,000 characters"


def _seconds(corpus: Corpus) -> float:
    begin = time.process_time()
    sum(1 for _ in Quotations()(corpus))
    return time.process_time() - begin


def kinds(found: Mapping[str, list[Quotation]]) -> str:
    """Count the quotations of each kind, and those with a speaker."""
    every = [each for quotations_ in found.values() for each in quotations_]
    counts = Counter(f"{each.kind}{'' if each.speaker else ' (nobody)'}" for each in every)
    return ", ".join(f"{kind} {count}" for kind, count in sorted(counts.items()))


def main() -> None:
    """Score what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="a folder of development sets")
    parser.add_argument("--gold", type=Path, help="a folder of hand-made gold")
    parser.add_argument("--show", type=int, default=0, help="how many mistakes to print")
    parser.add_argument("--entities", action="store_true", help="with the analysis of entities")
    parser.add_argument("--write", type=Path, help="a Markdown file for the tables")
    options = parser.parse_args()
    scores = {}
    if options.gold:
        scores = from_gold(options.gold, options.show, entities=options.entities)
    notes = []
    for name in ("meantime", "stories_dev"):
        corpus = read(options.data / f"{name}.jsonl")
        found = quotations(corpus, entities=options.entities)
        scores[f"{name}: direct, longer than {LONGER_THAN}"] = recall(corpus, found, options.show)
        notes += [f"{name}: {kinds(found)}", f"{name}: {speed(corpus)}"]
        if name == "meantime":
            labels = [json.loads(line) for line in LABELS.read_text("utf-8").splitlines()[1:]]
            scores["meantime: speakers"] = speakers(found, labels, options.show)
    rows = "\n".join(f"| {name} | {score} |" for name, score in scores.items())
    table = f"| what | precision | recall | right |\n|---|---|---|---|\n{rows}\n\n"
    table += "\n".join(f"- {note}" for note in notes) + "\n"
    print(table)
    if options.write:
        options.write.write_text(table, encoding="utf-8")


if __name__ == "__main__":
    main()
