"""Every table, in the order of the data dictionary."""

from typing import Any

from newscorpus.formats.tables.articles import ARTICLES, PARAGRAPHS, REJECTED
from newscorpus.formats.tables.findings import ENTITIES, EVENTS, FIGURES, MENTIONS, QUOTATIONS
from newscorpus.formats.tables.model import Table
from newscorpus.formats.tables.ties import RELATIONS, STORIES, TOPICS

TABLES: tuple[Table[Any], ...] = (
    ARTICLES,
    PARAGRAPHS,
    ENTITIES,
    MENTIONS,
    QUOTATIONS,
    FIGURES,
    EVENTS,
    STORIES,
    TOPICS,
    RELATIONS,
    REJECTED,
)
"""What a corpus is as tables; a table that others refer to comes before them."""
