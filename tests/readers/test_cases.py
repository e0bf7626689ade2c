"""Whole articles, and all that is read from each: `tests/cases/articles/*.yml`.

What a case leaves out must be empty. Blocks are written as their role and their text, cut short.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from newscorpus import Article, parse_article

CASES = Path(__file__).parents[1] / "cases" / "articles"
WORDS_OF_A_BLOCK = 4


def _cases() -> Iterator[object]:
    for file in sorted(CASES.glob("*.yml")):
        for case in yaml.safe_load(file.read_text("utf-8")):
            yield pytest.param(case, id=f"{file.stem}: {case['name']}")


def projection(article: Article) -> dict[str, object]:
    """All that a case may say of an article, without what is empty."""
    dateline = article.dateline
    found = {
        "date": str(article.date or ""),
        "rule": getattr(article.reading("date"), "rule", None),
        "alternatives": list(getattr(article.reading("date"), "alternatives", ())),
        "weekday": getattr(article.reading("weekday"), "value", None),
        "time": getattr(article.reading("time"), "value", None),
        "updated": getattr(article.reading("updated"), "value", None),
        "displayed": getattr(article.reading("displayed"), "value", None),
        "title": article.title,
        "subtitle": article.subtitle,
        "outlet": article.outlet,
        "url": article.url,
        "credits": [f"{credit.kind}: {credit.name}" for credit in article.credits],
        "dateline": dateline
        and " | ".join(
            (
                "; ".join(dateline.places),
                str(dateline.date or ""),
                "; ".join(dateline.agencies),
                dateline.separator,
            )
        ),
        "blocks": [
            f"{block.role}: {' '.join(block.text.split()[:WORDS_OF_A_BLOCK])}"
            for block in article.blocks
        ],
        "diagnostics": [diagnostic.code for diagnostic in article.diagnostics],
    }
    return {key: value for key, value in found.items() if value}


@pytest.mark.parametrize("case", tuple(_cases()))
def test_an_article_is_read_as_its_case_says(case: dict[str, object]) -> None:
    expected = {key: value for key, value in case.items() if key not in {"name", "why", "source"}}

    actual = projection(parse_article(str(case["source"])))

    assert actual == expected


def test_there_are_cases() -> None:
    assert len(list(_cases())) > 60
