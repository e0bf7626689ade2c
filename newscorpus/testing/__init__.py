"""Tools for those who test what they build on the library: articles written with their truth."""

from newscorpus.testing.copies import (
    Change,
    CopiedCorpus,
    PlantedCopy,
    Setting,
    generate_copied_corpus,
)
from newscorpus.testing.generator import (
    GeneratedArticle,
    generate_articles,
    invent,
    lay_out,
    write_corpus,
)
from newscorpus.testing.layouts import LAYOUTS, Layout
from newscorpus.testing.noises import NOISES, Noise
from newscorpus.testing.truth import Credit, Facts, Truth

__all__ = [
    "LAYOUTS",
    "NOISES",
    "Change",
    "CopiedCorpus",
    "Credit",
    "Facts",
    "GeneratedArticle",
    "Layout",
    "Noise",
    "PlantedCopy",
    "Setting",
    "Truth",
    "generate_articles",
    "generate_copied_corpus",
    "invent",
    "lay_out",
    "write_corpus",
]
