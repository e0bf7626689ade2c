"""Long listings go on on further pages."""

import pytest

from newscorpus.pages.pagination import paginate


def test_nothing_to_list_still_has_a_page() -> None:
    nothing: tuple[str, ...] = ()
    ((pager, address, items),) = paginate(nothing, 10, "articles/")

    assert (pager.count, address, items) == (1, "articles/", ())


@pytest.mark.parametrize("size", [1, 3, 9, 10, 11])
def test_each_item_stands_on_one_page_in_order(size: int) -> None:
    pages = list(paginate(range(10), size, "articles/"))

    assert [item for _, _, items in pages for item in items] == list(range(10))
    assert all(0 < len(items) <= size for _, _, items in pages)
    assert {pager.count for pager, _, _ in pages} == {len(pages)}


def test_each_page_leads_to_its_neighbours_and_the_ends() -> None:
    pages = list(paginate(range(5), 1, "topics/"))
    ways = [
        [link.text for link in (p.first, p.previous, p.next, p.last) if link] for p, _, _ in pages
    ]

    assert ways == [
        ["Next", "Last"],
        ["Previous", "Next", "Last"],
        ["First", "Previous", "Next", "Last"],
        ["First", "Previous", "Next"],
        ["First", "Previous"],
    ]
    assert pages[2][0].last is not None
    assert pages[2][0].last.target == pages[4][1] == "topics/~5/"


def test_further_pages_say_their_number_in_their_title() -> None:
    titles = [pager.titled("Topics") for pager, _, _ in paginate(range(2), 1, "topics/")]

    assert titles == ["Topics", "Topics, page 2"]
