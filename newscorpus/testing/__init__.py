"""Tools for those who test what they build on the library: articles written with their truth."""

from newscorpus.testing.generator import GeneratedArticle, generate_articles, lay_out, write_corpus
from newscorpus.testing.layouts import LAYOUTS, Layout
from newscorpus.testing.parts import Facts, Truth

__all__ = [
    "LAYOUTS",
    "Facts",
    "GeneratedArticle",
    "Layout",
    "Truth",
    "generate_articles",
    "lay_out",
    "write_corpus",
]
