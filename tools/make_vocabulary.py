"""Write the gazetteers of common English words anew: how rare they are, and what they mostly are.

Unpack the wheels of wordfreq 3.1.1 and textblob 0.20.1 into a folder, without installing them:
`pip download --no-deps -d FOLDER wordfreq==3.1.1 textblob==0.20.1`, then `unzip` both there. Run
`python tools/make_vocabulary.py FOLDER`.
"""

import gzip
import sys
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

import msgspec

GAZETTEERS = Path(__file__).parent.parent / "newscorpus" / "gazetteers"

KINDS = {
    "NN": "noun",
    "NNP": "noun",
    "NNS": "plural",
    "NNPS": "plural",
    "JJ": "adjective",
    "VBG": "gerund",
    "VBN": "participle",
    "VB": "verb",
    "VBD": "verb",
    "VBZ": "verb",
    "VBP": "verb",
    "MD": "verb",
}
"""The kinds of the gazetteer for the tags of the Penn Treebank; all other tags are `function`."""

FOREIGN = "FW"

BACKGROUND = """\
# How often words stand in English texts of every kind: decibels below one (30 is one word in a
# thousand, 60 one in a million), then the words of that band, separated by |.
# Source: wordfreq 3.1.1 by Robyn Speer, the list `small_en`, licensed CC BY-SA 4.0; it combines
# Google Books Ngrams (http://books.google.com/ngrams), Wikipedia, ParaCrawl, OpenSubtitles
# (http://www.opensubtitles.org/), SUBTLEX and others.
# Changes: words of letters from a to z only, frequencies rounded to decibels, sorted.
# Licence of this file, unlike that of the project: CC BY-SA 4.0.
"""

WORD_KINDS = """\
# What English words mostly are: kind, then the words, separated by |. `function` is whatever is no
# noun, adjective or verb: adverbs, pronouns, prepositions, comparatives.
# Source: the lexicon of Brill's rule based tagger 1.14, through textblob 0.20.1. Copyright 1993 by
# the Massachusetts Institute of Technology and the University of Pennsylvania; MIT licence. Some of
# its words were added from the Twitter Part-of-Speech Annotated Data of Carnegie Mellon University,
# CC BY 3.0 (Gimpel, Schneider, O'Connor et al., 2011).
# Changes: the most frequent tag of each word, tags joined into seven kinds; only lower-case words
# of two letters or more from a to z that are also in `background_words.tsv`, sorted.
"""


def rarities(wordfreq: Path) -> dict[str, int]:
    """Read how many decibels below one each word is."""
    packed = gzip.decompress((wordfreq / "data" / "small_en.msgpack.gz").read_bytes())
    _, *by_centibel = msgspec.msgpack.decode(packed)
    return {
        word: round(centibels / 10)
        for centibels, words in enumerate(by_centibel)
        for word in words
        if word.isalpha() and word.isascii()
    }


def tags(textblob: Path) -> dict[str, str]:
    """Read the most frequent tag of each word in lower case."""
    lines = (textblob / "en" / "en-lexicon.txt").read_text("utf-8").splitlines()
    pairs = (line.split() for line in lines if not line.startswith(";;;"))
    return {pair[0]: pair[1].partition("|")[0] for pair in pairs if len(pair) > 1}


def write(name: str, preface: str, words: Mapping[str, object]) -> None:
    """Write words by what they are."""
    groups: defaultdict[object, list[str]] = defaultdict(list)
    for word, group in words.items():
        groups[group].append(word)
    lines = (f"{group}\t{'|'.join(sorted(groups[group]))}\n" for group in sorted(groups, key=str))
    (GAZETTEERS / name).write_text(preface + "".join(lines), "utf-8", newline="\n")


def main() -> None:
    """Write both files."""
    folder = Path(sys.argv[1])
    rarity = rarities(folder / "wordfreq")
    kinds = {
        word: KINDS.get(tag, "function")
        for word, tag in tags(folder / "textblob").items()
        if tag != FOREIGN and len(word) > 1 and word in rarity
    }
    write("background_words.tsv", BACKGROUND, rarity)
    write("word_kinds.tsv", WORD_KINDS, kinds)


if __name__ == "__main__":
    main()
