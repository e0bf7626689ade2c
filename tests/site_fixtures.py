"""Articles that make trouble, and what is looked for on the pages made from them."""

import json

from newscorpus.testing import generate_copied_corpus

HOSTILE_WORDS = '<script>alert(1)</script> {{ 7*7 }} [x](javascript:alert(1)) | "quoted" & more'
HOSTILE = f"date 2024-01-01\n\n{HOSTILE_WORDS}\n\nA text about {HOSTILE_WORDS} and then some.\n"

HOSTILE_FIELDS = f"""\
---
title: {json.dumps(HOSTILE_WORDS)}
subtitle: {json.dumps(HOSTILE_WORDS)}
author: {json.dumps(HOSTILE_WORDS)}
publisher: {json.dumps(HOSTILE_WORDS)}
url: javascript:alert(1)
language: {json.dumps(HOSTILE_WORDS)}
{json.dumps(HOSTILE_WORDS)}: {json.dumps(HOSTILE_WORDS)}
---

Words.
"""
"""Every field of an article that a page shows, with hostile words."""

HOSTILE_NAME = '"><img src=x onerror=alert(1)>.txt'
"""The name of a file, which its page shows."""

HOSTILE_LABEL = '<b onclick=alert(1)>&amp;</b> "{{ 7*7 }}"'
HOSTILE_TOPICS = f"topics:\n  - label: {json.dumps(HOSTILE_LABEL)}\n    any: [quoted, snow]\n"

CALM = (
    "date 2024-01-02 KABUL: Snow fell on the city all day, and the roads were closed.\n\n"
    "Nobody was hurt, the mayor said.\n"
)

HOSTILE_ARTICLES: dict[str, str | bytes] = {
    "hostile.txt": HOSTILE,
    "fields.md": HOSTILE_FIELDS,
    HOSTILE_NAME: CALM,
    f"bad{HOSTILE_NAME}": b"\x00\x01\x02",
    "topics.yml": HOSTILE_TOPICS,
}
"""A corpus of nothing but trouble."""

_BIDI = "\u202etxet\u202c \u2066kept\u2069"
_TOLD = (
    f'Mayor Ann <i>O\'Brien</i> "{{{{ 7*7 }}}}" said that 1,250 people had left {_BIDI}. '
    "“We shall rebuild <script>alert(1)</script> the {{ 7*7 }} bridge before the winter comes,” "
    "said Ann O'Brien, the mayor of Kabul & its valley.\n\n"
    "The flood took the bridge <img src=x onerror=alert(1)> and 37 houses of the old town in "
    "a single night, and 12 % of the fields {% raw %} around it stand under water since then.\n\n"
    "“Nobody was warned,” said John “<b>Jack</b>” O'Neill of the World Health Organization. "
)
HOSTILE_TIES: dict[str, str | bytes] = {
    "tie-a.txt": f"date 2024-01-03\n\n{HOSTILE_WORDS}\n\n{_TOLD}Ann O'Brien left at noon.\n",
    "tie-b.txt": f"date 2024-01-04\n\n{HOSTILE_WORDS} again\n\n{_TOLD}About 1,300 people left.\n",
    "tie-c.txt": f"date 2024-01-05\n\n{'<b>&quot;' * 1250}\n\n{_TOLD}\n",
}
"""Articles with hostile names, quotations and figures, that tell one story; one headline has 10,000
characters."""

_LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 3
URDU = (
    "---\nlanguage: ur\ndate: 2024-02-03\ntitle: برف باری سے راستے بند\n---\n\nکابل میں برف پڑی۔\n"
)


def crowd() -> dict[str, str | bytes]:
    """Give articles that make every kind of page: pages of listings, a shelf, rejected files."""
    many = {
        f"day{n:03}.txt": f"date {2021 + n % 3}-{n % 12 + 1:02}-03 KABUL: Snow fell on day {n}.\n"
        for n in range(104)
    }
    long = (
        f"date 2024-02-02\n\n{_LONG_WORD}\n\nSee https://example.org/{'a' * 200} for {_LONG_WORD}\n"
    )
    topics = (
        f"topics:\n- {{label: Snow, any: [snow]}}\n- {{label: {_LONG_WORD[:90]}, any: [day]}}\n"
    )
    return {
        **many,
        f"{'deep/' * 8}{'long-name-' * 12}.txt": long,
        "urdu.txt": URDU,
        "undated.txt": "Snow fell on a day that nobody wrote down, and more is not known of it.\n",
        "empty.txt": "",
        f"{'binary-' * 20}.txt": b"\x00\x01\x02",
        "topics.yml": topics,
    }


def many() -> dict[str, str | bytes]:
    """Give 300 files: made-up articles, a fifth of them copies, one undated, one no text."""
    corpus = generate_copied_corpus(298, seed=7, share=0.2)
    return {
        **{f"{article.name}.txt": article.content for article in corpus.articles},
        "undated.txt": "Snow fell on a day that nobody wrote down, and more is not known of it.\n",
        "binary.txt": b"\x00\x01\x02",
    }
