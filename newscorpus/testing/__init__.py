"""Tools for those who test what they build on the library: articles written with their truth."""

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
    "Credit",
    "Facts",
    "GeneratedArticle",
    "Layout",
    "Noise",
    "Truth",
    "generate_articles",
    "invent",
    "lay_out",
    "write_corpus",
]
