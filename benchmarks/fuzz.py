"""Feeds broken articles to the reader and checks its laws: `python benchmarks/fuzz.py --count N`.

No input raises; blocks do not overlap and leave only white space between them; every reading slices
back to the source; what is written in the native form reads back as an equal corpus.
"""

import argparse
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from random import Random

from newscorpus import Corpus, Rejected, parse_article
from newscorpus.formats import native
from newscorpus.readers.files import decode
from newscorpus.testing import generate_articles
from newscorpus.testing.laws import broken_laws

POOL = 400
"""Generated articles that are broken in ever new ways."""

MOST_CHANGES = 6
_SPLICES = (
    "\0", "\r", "\r\n", "\n\n\n", "\f", "\u00a0", "\u200b", "\u202e", "\ufeff", "\u2028", "---\n",
    "date ", "date 2021-02-30 ", "By ", "(", "“", '"', "Thu, May\n60 ", "KARACHI: ",
    "KABUL, Feb 29 ", "Published in ", "2021-04-07", "07/04/2021 ", "#" * 50, "A." * 40, "/" * 30,
    "\ud800", "😀",
)  # fmt: skip


def _cut(data: bytes, rng: Random, _pool: Sequence[bytes]) -> bytes:
    return data[: rng.randrange(len(data) + 1)]


def _flip(data: bytes, rng: Random, _pool: Sequence[bytes]) -> bytes:
    if not data:
        return data
    place = rng.randrange(len(data))
    return data[:place] + bytes([rng.randrange(256)]) + data[place + 1 :]


def _splice(data: bytes, rng: Random, _pool: Sequence[bytes]) -> bytes:
    place = rng.randrange(len(data) + 1)
    piece = rng.choice(_SPLICES).encode("utf-8", errors="surrogatepass")
    return data[:place] + piece * rng.choice((1, 1, 1, 2, 20)) + data[place:]


def _drop(data: bytes, rng: Random, _pool: Sequence[bytes]) -> bytes:
    first, last = sorted(rng.randrange(len(data) + 1) for _ in range(2))
    return data[:first] + data[last:]


def _graft(data: bytes, rng: Random, pool: Sequence[bytes]) -> bytes:
    other = rng.choice(pool)
    return data[: rng.randrange(len(data) + 1)] + other[rng.randrange(len(other)) :]


CHANGES: tuple[Callable[[bytes, Random, Sequence[bytes]], bytes], ...] = (
    _cut,
    _flip,
    _splice,
    _splice,
    _drop,
    _graft,
)


def broken(pool: Sequence[bytes], rng: Random) -> bytes:
    """Take an article and change it in up to six ways."""
    data = rng.choice(pool)
    for _ in range(rng.randint(1, MOST_CHANGES)):
        data = rng.choice(CHANGES)(data, rng, pool)
    return data


def faults(data: bytes) -> list[str]:
    """Read some bytes, and say which laws that breaks."""
    source = decode(data, "fuzz.txt")
    if isinstance(source, Rejected):
        corpus = Corpus((), (source,))
        return [] if native.read(native.write(corpus)) == corpus else ["a rejection changes"]
    article = parse_article(source)
    corpus = Corpus((article,))
    found = list(broken_laws(article, source.text or ""))
    if native.read(native.write(corpus)) != corpus:
        found.append("what is written does not read back as it was")
    return found


def main() -> None:
    """Break articles, and stop at the first that breaks a law."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    pool = tuple(article.content for article in generate_articles(POOL, options.seed))
    rng = Random(options.seed)  # noqa: S311 -- nothing secret is made here
    start = time.process_time()
    for number in range(options.count):
        data = broken(pool, rng)
        try:
            found = faults(data)
        except Exception:  # noqa: BLE001 -- any exception is what is looked for
            found = [traceback.format_exc()]
        if found:
            print(f"input {number} of seed {options.seed}: {data!r}", *found, sep="\n")
            sys.exit(1)
    print(f"{options.count} inputs, no law broken, {time.process_time() - start:.0f} s of CPU")


if __name__ == "__main__":
    main()
