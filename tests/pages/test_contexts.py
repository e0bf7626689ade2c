"""What is said of the values that templates see."""

import attrs
import pytest

from newscorpus.pages.contexts import CONTEXTS, describe, parts_of
from newscorpus.pages.site import Site
from newscorpus.pages.views.articles import ArticleListContext


def test_every_page_has_the_context_that_is_documented_for_its_template(site: Site) -> None:
    used = {page.template: type(page.context) for page in site.pages}

    assert used.items() <= CONTEXTS.items()


@pytest.mark.parametrize("template", CONTEXTS)
def test_a_context_says_which_template_it_is_for_and_is_frozen(template: str) -> None:
    context = CONTEXTS[template]

    assert describe(context).text == f"What `{template}` may use."
    assert "__setattr__" in vars(context)  # attrs' own, which refuses
    assert [note.name for note in describe(context).fields] == [
        field.name for field in attrs.fields(context)
    ]


def test_a_field_is_described_by_the_words_below_it_in_the_source() -> None:
    notes = {note.name: note for note in describe(ArticleListContext).fields}

    assert notes["rows"].type == "tuple[ArticleRow, ...]"
    assert notes["pager"].type == "Pager"


def test_the_types_within_contexts_are_found_however_deep() -> None:
    names = [part.__name__ for part in parts_of([ArticleListContext])]

    assert names == sorted(names)
    assert {"ArticleRow", "ArticleLine", "Link", "Pager"} <= set(names)
