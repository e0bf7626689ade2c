"""Scores names and their kinds, on MEANTIME and on the seeds, and times how they are found.

Run `python benchmarks/entities.py --data FOLDER [--gold FOLDER] [--show N] [--speed]
[--write FILE]`. The data folder holds `meantime.jsonl`; the gold folder holds `seeds.json`. Only
numbers are printed or written, but for `--show`.

MEANTIME marks phrases, this library names. So a mention that its annotators call a name is cut down
to the name, by rules that are counted: see `CUTS`. A name within another, such as `US` in `US Air
Force`, is left out. What is found in the part that was cut off is neither right nor wrong, for the
annotators do not say whether they would call it a name alone. `as marked` compares with the whole
phrases instead, of which only the article is cut off, and leaves out nothing. Products, financial
instruments and mixed names of MEANTIME are `other` here; a word for a people (`German`) is a
mention of its country in both.
"""

import argparse
import datetime as dt
import json
import re
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import attrs

from newscorpus import Corpus, Source, parse_article, read_corpus
from newscorpus.analyses.entities import Entities
from newscorpus.models.findings import Entity
from newscorpus.normalise import names
from newscorpus.testing import generate_articles

HEAD = """\
# Names and their kinds

Precision / recall / F1 of spans in per cent, written on {day} by `benchmarks/entities.py`, whose
docstring says how they are counted. The texts are those of MEANTIME (Minard et al., LREC 2016, CC
BY 4.0), none of which is shown or shipped here; rules were made with `airbus` and `apple` alone.

"""
TUNED_ON = ("airbus", "apple")
SIZES = (1_000, 5_000, 20_000)
KINDS = {"person": "person", "organisation": "organisation", "place": "place"}
_ARTICLE = re.compile(r"(?:the|an?) ", re.IGNORECASE)
_SMALL = re.compile(r"(?:[a-z]+(?:-[a-z]+)?,? )+")
_JOINING = frozenset({"of", "and", "for", "de", "the", "on", "van", "von", "al", "in"})


def _front(text: str) -> int:
    """Cut what describes the name before it: `aircraft manufacturer Boeing`."""
    cut = 0
    for found in re.finditer(r"(?<!\S)[a-z][a-z-]*,? (?=[A-Z0-9]|[a-z]{1,2}[A-Z])", text):
        if found[0].strip() not in _JOINING or found.start() == 0:
            cut = found.end()
    return cut


def _owner(text: str) -> int:
    """Cut the owner: `Apple's iPhone`."""
    found = re.match(r".*\w(?:'s|s') (?=\w*[A-Z0-9])", text)
    return found.end() if found and not re.match(r"(?:People|McDonald)'s", text) else 0


def _title(text: str) -> int:
    """Cut titles: `Senator John McCain`."""
    titles = names.split(text).titles
    end = text.index(titles[-1]) + len(titles[-1]) if titles else 0
    return len(text) - len(text[end:].lstrip(" ,")) if end else 0


def _behind(text: str) -> int:
    """Cut what stands behind the name: `, Texas`, `(GAO`, ` users`, `'s`, `-led`."""
    found = re.search(
        r",? \(| - |, (?!Inc|Ltd|LLC)|,$|[\"“]|-(?:led|based)$|'s?$|(?<=\w)'s (?=[a-z])"
        r"| (?!(?:of|and|for|de|the|on|van|von|al) )[a-z][a-z-]*(?![A-Z])(?= |$)",
        text,
    )
    return found.start() if found else len(text)


CUTS = (("owner", _owner), ("description", _front), ("title", _title))
"""What is cut off the front of a phrase, in this order; then `_behind` cuts its end."""


@attrs.define
class Score:
    """What was right, found and wanted."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def add(self, right: int, found: int, wanted: int) -> None:
        """Count some more."""
        self.right += right
        self.found += found
        self.wanted += wanted

    def __str__(self) -> str:
        precision = self.right / (self.found or 1)
        recall = self.right / (self.wanted or 1)
        f1 = 2 * precision * recall / ((precision + recall) or 1)
        return " / ".join(f"{100 * share:5.1f}" for share in (precision, recall, f1))


Spans = dict[tuple[int, int], str | None]
"""Kinds by range of the text; None where the annotators give none."""

Phrases = list[tuple[int, int]]
Found = Mapping[tuple[int, int], str]


def wanted(
    record: Mapping[str, object], counts: Counter[str], phrases: Phrases, *, cut: bool
) -> Spans:
    """Give the names of a record, cut down or as marked, and note the phrases that were cut."""
    text = str(record["text"])
    exact: Spans = {}
    reduced: Spans = {}
    for entity in record["entities"]:  # type: ignore[attr-defined]
        start, end = entity["start"], entity["end"]
        if entity["mention"] not in {"NAM", "PRE.NAM"} or end > record["annotated_end"]:
            continue
        counts["names"] += 1
        kind = KINDS.get(entity["kind"], "other") if entity["kind"] else None
        phrase = text[start:end]
        if article := _ARTICLE.match(phrase):
            start, phrase = start + article.end(), phrase[article.end() :]
        if not cut:
            exact.setdefault((start, end), kind)
            continue
        before = phrase
        for name, front in CUTS:
            if off := front(phrase):
                counts[name] += 1
                start, phrase = start + off, phrase[off:]
        phrase = phrase[: _behind(phrase)].rstrip(" ,'\"")
        phrase = phrase.rstrip(".") + _stop(phrase)
        counts["end"] += not before.endswith(phrase)
        if phrase != before:
            phrases.append((entity["start"], entity["end"]))
        if not re.search(r"[A-Z0-9]", phrase):
            counts["no name left"] += 1
            continue
        target = exact if phrase == before else reduced
        target.setdefault((start, start + len(phrase)), kind)
    every = {**reduced, **exact}
    kept = {span: kind for span, kind in every.items() if not _inside(span, every) or not cut}
    counts["within another"] += len(every) - len(kept)
    return kept


def _stop(phrase: str) -> str:
    """Keep the stop of `Inc.` and `U.S.`."""
    return "." if re.search(r"(?:\b[A-Z]\.[A-Z]|Inc|Corp|Ltd|Co|Jr)\.$", phrase) else ""


def _inside(span: tuple[int, int], others: Iterable[tuple[int, int]]) -> bool:
    return any(o[0] <= span[0] and span[1] <= o[1] and o != span for o in others)


def found_in(corpus: Corpus) -> dict[str, dict[tuple[int, int], str]]:
    """Give the mentions of every article with their kinds."""
    spans: dict[str, dict[tuple[int, int], str]] = {article.id: {} for article in corpus}
    for entity in Entities()(corpus):
        for mention in entity.mentions:
            spans[mention.article][mention.span.start, mention.span.end] = str(entity.kind)
    return spans


def meantime(folder: Path, show: int) -> Iterator[str]:
    """Score every corpus of MEANTIME."""
    records = [json.loads(x) for x in (folder / "meantime.jsonl").read_text("utf-8").splitlines()]
    counts: Counter[str] = Counter()
    yield "| | names | untyped | with kind | untyped, as marked |\n|---|---:|---|---|---|"
    rows: dict[str, tuple[Score, Score, Score]] = {}
    wrong: Counter[str] = Counter()
    kinds = {kind: Score() for kind in (*KINDS, "other")}
    for name in sorted({record["corpus"] for record in records}):
        own = {record["id"]: record for record in records if record["corpus"] == name}
        articles = [
            parse_article(Source(f"{id_}.txt", f"sha256:{id_}", "utf-8", record["text"]))
            for id_, record in own.items()
        ]
        for id_, spans in found_in(Corpus(tuple(articles))).items():
            record = own[id_]
            found = {span: k for span, k in spans.items() if span[1] <= record["annotated_end"]}
            phrases: Phrases = []
            gold = wanted(record, counts, phrases, cut=True)
            marked = wanted(record, Counter(), [], cut=False)
            asked = {s: k for s, k in found.items() if s in gold or not _inside(s, phrases)}
            counts["found in what was cut off"] += len(found) - len(asked)
            for row in (name, "all"):
                scores = rows.setdefault(row, (Score(), Score(), Score()))
                _count(scores, asked, found, gold, marked)
            _count_kinds(kinds, asked, gold)
            if name in TUNED_ON:
                _note(wrong, record["text"], asked, gold)
    for row, (untyped, typed, as_marked) in rows.items():
        yield f"| {row} | {untyped.wanted} | {untyped} | {typed} | {as_marked} |"
    yield "\n| kind | precision / recall / F1 |\n|---|---|"
    yield from (f"| {kind} | {score} |" for kind, score in kinds.items())
    yield "\nOf the phrases of MEANTIME: " + ", ".join(f"{n} {c}" for n, c in counts.items()) + "."
    for line, count in wrong.most_common(show):
        print(count, line)


def _count(
    scores: tuple[Score, Score, Score],
    asked: Found,
    found: Found,
    gold: Spans,
    marked: Spans,
) -> None:
    untyped, typed, as_marked = scores
    untyped.add(len(asked.keys() & gold.keys()), len(asked), len(gold))
    unknown = {span for span, kind in gold.items() if kind is None}
    right = sum(gold.get(span) == kind for span, kind in asked.items())
    typed.add(right, len(asked.keys() - unknown), len(gold) - len(unknown))
    as_marked.add(len(found.keys() & marked.keys()), len(found), len(marked))


def _count_kinds(kinds: Mapping[str, Score], found: Found, gold: Spans) -> None:
    for kind, score in kinds.items():
        ours = {span for span, k in found.items() if k == kind and gold.get(span, "") is not None}
        theirs = {span for span, k in gold.items() if k == kind}
        score.add(len(ours & theirs), len(ours), len(theirs))


def _note(wrong: Counter[str], text: str, found: Found, gold: Spans) -> None:
    for span in found.keys() | gold.keys():
        mine, theirs = found.get(span, "-"), gold.get(span, "-")
        if mine != theirs and theirs is not None:
            around = text[max(0, span[0] - 40) : span[1] + 30].replace("\n", " ")
            wrong[f"found {mine:12} gold {theirs:12} {text[slice(*span)]!r:30} … {around}"] += 1


def from_gold(folder: Path) -> Iterator[str]:
    """Score the seeds by what a careful reader found in them; titles are left out on both sides."""
    gold = json.loads((folder / "seeds.json").read_text("utf-8"))["corpus"]
    entities = list(Entities()(read_corpus(folder.parent / "seeds")))
    yield "\n| seeds | found / wanted | missed | more | in pieces |\n|---|---|---|---|---|"
    for key, kind in (("people", "person"), ("organisations", "organisation")):
        ours = {n[_title(n) :]: e.name for e in entities if e.kind == kind for n in _names(e)}
        theirs = {form[_title(form) :] for forms in gold[key].values() for form in forms}
        missed, more = sorted(theirs - ours.keys()), sorted(ours.keys() - theirs)
        apart = [
            n for n, fs in gold[key].items() if len({ours.get(f[_title(f) :]) for f in fs}) > 1
        ]
        cells = (
            f"{len(theirs & ours.keys())} / {len(theirs)}",
            *map(", ".join, (missed, more, apart)),
        )
        yield f"| {key} | {' | '.join(cells)} |"
    for title, key, kind in (("places", "places", "place"), ("no people", "not_people", "person")):
        found = {name for e in entities if e.kind == kind for name in _names(e)} & set(gold[key])
        yield f"| {title} | {len(found)} / {len(gold[key])} | | | |"


def _names(entity: Entity) -> tuple[str, ...]:
    return (entity.name, *(variant.name for variant in entity.variants))


def speed(sizes: Iterable[int]) -> Iterator[str]:
    """Time the analysis on generated articles."""
    yield "\n| generated articles | ms an article | characters an article |\n|---:|---:|---:|"
    for size in sizes:
        articles = [
            parse_article(Source(f"{place}.txt", f"sha256:{place}", "utf-8", one.text))
            for place, one in enumerate(generate_articles(size, 20210407))
        ]
        corpus = Corpus(tuple(articles))
        letters = sum(len(block.text) for article in articles for block in article.paragraphs)
        start = time.process_time()
        sum(1 for _ in Entities()(corpus))
        spent = time.process_time() - start
        yield f"| {size} | {1000 * spent / size:.2f} | {letters / size:.0f} |"


def main() -> None:
    """Score what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, help="a folder of development sets")
    parser.add_argument("--gold", type=Path, help="a folder of hand-made gold")
    parser.add_argument("--show", type=int, default=0, help="how many mistakes to print")
    parser.add_argument("--speed", action="store_true", help="time generated articles too")
    parser.add_argument("--write", type=Path, help="a Markdown file for the tables")
    options = parser.parse_args()
    lines = list(meantime(options.data, options.show)) if options.data else []
    lines.extend(from_gold(options.gold) if options.gold else ())
    lines.extend(speed(SIZES) if options.speed else ())
    print("\n".join(lines))
    if options.write:
        day = dt.datetime.now(dt.UTC).date()
        options.write.write_text(HEAD.format(day=day) + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
