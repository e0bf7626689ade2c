"""Feeds broken articles to the reader and checks its laws.

Run `python benchmarks/fuzz.py [--count N] [--seed S] [--keep-going]`; `--only K` runs input K of a
seed alone. No input raises; blocks are in order, do not overlap and leave only blank characters
between them; every reading slices back to the source; what is written in the native form reads back
as an equal corpus; and reading twice gives the same. A slow input is a failure too.
"""

import argparse
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from random import Random

from newscorpus import Corpus, Rejected, parse_article
from newscorpus.formats import native
from newscorpus.readers.files import decode
from newscorpus.testing import LAYOUTS, generate_articles
from newscorpus.testing.laws import broken_laws

POOL = 4 * len(LAYOUTS)
"""Generated articles that are broken in ever new ways."""

MOST_CHANGES = 6
MOST_SECONDS_A_MEGABYTE = 5.0
LEAST_SECONDS = 0.5
"""Below this no input counts as slow, however small it is."""

SPLICES = (
    # Characters that show nothing, end lines or turn the writing round
    "\0", "\r", "\r\n", "\n\n\n", "\f", "\v", "\x1c", "\x85", "\u00a0", "\u200b", "\u202e",
    "\ufeff", "\u2028", "\u2029", "\u3000", "\t", "\x1b[31m", "\ud800", "😀", "e\u0301", "İ", "ß",
    # The words that rules begin with
    "date ", "date 2021-02-30 ", "date 2021-13-45", "By ", "by ", "(", ")", "“", '"', "'",
    "Thu, May\n60 ", "KARACHI: ", "KABUL, Feb 29 ", "KABUL, Feb 30 (AP) - ", "(Reuters) - ",
    "Published in ", "Updated ", "2021-04-07", "0000-00-00", "99999-99-99", "07/04/2021 ",
    "31/02/2021 ", "7th ", "Title: ", "Source:", "By:", "URL: https://", "URL: http://[",
    "---\n", "---\ntitle: [", "---\na: &a [*a]\n---\n", "...\n", "# ", "Q: ", "Enditem",
    "(MORE)", "-30-", "Read more: ", "Copyright ", "© ", "(Reporting by ",
    # Marks that nest or repeat
    "((((((((", "))))))))", "[[[[[[[[", "““““", "##########", "A." * 40, "/" * 30, "A/" * 60,
    "A, " * 60, " - " * 30, ":" * 30, "By By By ", "x@" * 30, "1." * 30, "AND " * 30,
    "de la " * 30, "Mr. " * 30,
)  # fmt: skip
LONG = (
    "word ",
    "WORD ",
    "Word ",
    "7 ",
    ", ",
    "A/",
    "\n",
    " \n",
    "\r\n",
    "By X ",
    "(",
    "“x” ",
    ". ",
)
"""Repeated a thousand times and more."""


def _cut(data: bytes, rng: Random, _pool: Sequence[bytes]) -> bytes:
    return data[: rng.randrange(len(data) + 1)]


def _flip(data: bytes, rng: Random, _pool: Sequence[bytes]) -> bytes:
    if not data:
        return data
    place = rng.randrange(len(data))
    return data[:place] + bytes([rng.randrange(256)]) + data[place + 1 :]


def _splice(data: bytes, rng: Random, _pool: Sequence[bytes]) -> bytes:
    """Put a scrap anywhere, or where rules look: at the start of the file or of a line."""
    piece = rng.choice(SPLICES).encode("utf-8", errors="surrogatepass")
    starts = (0, *(place + 1 for place, byte in enumerate(data[:2000]) if byte == ord("\n")))
    place = rng.choice((rng.randrange(len(data) + 1), rng.choice(starts)))
    return data[:place] + piece * rng.choice((1, 1, 1, 2, 20)) + data[place:]


def _drop(data: bytes, rng: Random, _pool: Sequence[bytes]) -> bytes:
    first, last = sorted(rng.randrange(len(data) + 1) for _ in range(2))
    return data[:first] + data[last:]


def _graft(data: bytes, rng: Random, pool: Sequence[bytes]) -> bytes:
    other = rng.choice(pool)
    return data[: rng.randrange(len(data) + 1)] + other[rng.randrange(len(other)) :]


def _shuffle(data: bytes, rng: Random, _pool: Sequence[bytes]) -> bytes:
    """Put lines in another order, with or without the blank ones between them."""
    lines = data.split(b"\n")
    rng.shuffle(lines)
    return rng.choice((b"\n", b"\n\n", b" ")).join(lines)


def _repeat(data: bytes, rng: Random, _pool: Sequence[bytes]) -> bytes:
    """Write a line again and again."""
    lines = data.split(b"\n")
    place = rng.randrange(len(lines))
    lines[place:place] = [lines[place]] * rng.choice((1, 3, 50))
    return b"\n".join(lines)


def _swell(data: bytes, rng: Random, _pool: Sequence[bytes]) -> bytes:
    """Put in a scrap some thousand times; most inputs are spared, to keep the rest quick."""
    if rng.randrange(20):
        return data
    place = rng.randrange(len(data) + 1)
    return data[:place] + rng.choice(LONG).encode() * rng.choice((1000, 20000)) + data[place:]


def _recode(data: bytes, rng: Random, _pool: Sequence[bytes]) -> bytes:
    """Decode with one codec and write with another, as careless scripts do."""
    text = data.decode(rng.choice(("utf-8", "windows-1252", "latin-1")), errors="replace")
    return text.encode(rng.choice(("utf-8", "utf-16", "utf-16-le", "latin-1")), errors="replace")


CHANGES: tuple[Callable[[bytes, Random, Sequence[bytes]], bytes], ...] = (
    *(_cut, _flip, _drop, _graft, _shuffle, _repeat, _swell, _recode),
    *(_splice, _splice, _splice, _splice),
)


def broken(pool: Sequence[bytes], seed: int, number: int) -> bytes:
    """Give an input of a seed: an article that was changed in up to six ways."""
    rng = Random(f"{seed} {number}")  # noqa: S311 -- nothing secret is made here
    data = rng.choice(pool)
    for _ in range(rng.randint(1, MOST_CHANGES)):
        data = rng.choice(CHANGES)(data, rng, pool)
    return data


def faults(data: bytes) -> tuple[str, list[str]]:
    """Read some bytes, and say what came of it and which laws that breaks."""
    source = decode(data, "fuzz.txt")
    if isinstance(source, Rejected):
        corpus = Corpus((), (source,))
        return "rejected", [] if native.read(native.write(corpus)) == corpus else ["changes"]
    start = time.process_time()
    article = parse_article(source)
    seconds = time.process_time() - start
    corpus = Corpus((article,))
    found = list(broken_laws(article, source.text or ""))
    if native.read(native.write(corpus)) != corpus:
        found.append("what is written does not read back as it was")
    if parse_article(source) != article:
        found.append("reading it again gives another article")
    if seconds > max(LEAST_SECONDS, len(data) / 1e6 * MOST_SECONDS_A_MEGABYTE):
        found.append(f"{len(data)} bytes took {seconds:.2f} s")
    return "read", found


def check(data: bytes) -> tuple[str, list[str]]:
    """Give what `faults` gives, or the exception that the input raises."""
    try:
        return faults(data)
    except Exception:  # noqa: BLE001 -- any exception is what is looked for
        return "raised", [traceback.format_exc()]


def main() -> None:
    """Break articles, and print those that break a law."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, help="the number of one input")
    parser.add_argument("--keep-going", action="store_true", help="do not stop at a failure")
    options = parser.parse_args()
    pool = tuple(article.content for article in generate_articles(POOL, options.seed))
    start, outcomes, failed = time.process_time(), Counter[str](), 0
    numbers = range(options.count) if options.only is None else [options.only]
    for number in numbers:
        data = broken(pool, options.seed, number)
        outcome, found = check(data)
        outcomes[outcome] += 1
        if found:
            failed += 1
            print(f"--- seed {options.seed}, input {number}, {len(data)} bytes: {data[:2000]!r}")
            print(*found, sep="\n", flush=True)
            if not options.keep_going:
                break
    summary = ", ".join(f"{count} {outcome}" for outcome, count in sorted(outcomes.items()))
    print(f"{summary}; {failed} broke a law; {time.process_time() - start:.0f} s of CPU")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
