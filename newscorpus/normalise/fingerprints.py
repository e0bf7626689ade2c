"""Short marks by which equal and nearly equal texts are told."""

import hashlib
import re
from collections.abc import Iterator, Sequence

from newscorpus.normalise.steps import text

_WORD = re.compile(r"\w+(?:['’.,-]\w+)*")
WORDS_OF_A_SHINGLE = 5


def exact_fingerprint(words: str) -> str:
    """Give a mark that only the very same text shares: SHA-256 of its UTF-8, as `sha256:…`.

    Examples:
        >>> exact_fingerprint("Rain fell.")[:14]
        'sha256:8a4b1e8'
    """
    content = words.encode("utf-8", errors="surrogatepass")
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def fingerprint(words: str) -> str:
    """Give a mark that texts share which differ in marks, spaces and capitals alone.

    It is made of the words of the normalised text in lower case, with nothing between them.

    Examples:
        >>> fingerprint("“Rain fell,”  he said.") == fingerprint('"rain fell" he said')
        True
        >>> fingerprint("Rain fell.") == fingerprint("Snow fell.")
        False
    """
    return exact_fingerprint(" ".join(words_of(words)))


def words_of(words: str) -> list[str]:
    """Give the words of the normalised text, case folded, without what stands between them.

    Examples:
        >>> words_of("“It’s over,” he said – in 2010–2015")
        ["it's", 'over', 'he', 'said', 'in', '2010-2015']
    """
    return _WORD.findall(text(words).casefold())


def shingles(words: str, size: int = WORDS_OF_A_SHINGLE) -> frozenset[int]:
    """Give a number for each run of words of a text; texts that share runs share numbers.

    Args:
        words: Any text.
        size: How many words make a run, 1 or more. A shorter text is one run.

    Raises:
        ValueError: If no run has so many words.

    Examples:
        >>> one = shingles("The river rose over its banks at dawn on Thursday")
        >>> other = shingles("On Friday the river rose over its banks at dawn")
        >>> len(one), len(one & other)
        (6, 4)
    """
    if size < 1:
        raise ValueError(f"a shingle has 1 word or more, not {size}")
    return frozenset(_numbers(words_of(words), size))


def _numbers(words: Sequence[str], size: int) -> Iterator[int]:
    for start in range(max(1, len(words) - size + 1) if words else 0):
        run = " ".join(words[start : start + size]).encode("utf-8", errors="surrogatepass")
        # eight bytes: among 10⁶ shingles, two that differ share a number once in 10⁷ corpora
        yield int.from_bytes(hashlib.blake2b(run, digest_size=8).digest(), "big")
