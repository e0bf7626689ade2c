"""The addresses of pages, and the links between them."""

from urllib.parse import unquote, urljoin, urlsplit

import pytest

from newscorpus.pages import hrefs, uris

ADDRESSES = ("", "articles/", "articles/~2/", "articles/a/", "articles/2021/flood/", "topics/é x/")


@pytest.mark.parametrize("base", ADDRESSES)
@pytest.mark.parametrize("target", ADDRESSES)
def test_a_link_leads_from_every_page_to_every_other(base: str, target: str) -> None:
    for root in ("https://example.org/", "https://example.org/papers/"):
        href = hrefs.href(target, base=base)
        expected = root + hrefs.href(target, base="").removeprefix("./")

        assert urljoin(root + hrefs.href(base, base="").removeprefix("./"), href) == expected


@pytest.mark.parametrize("target", ADDRESSES)
def test_without_directory_urls_a_link_names_the_file(target: str) -> None:
    href = hrefs.href(f"{target}#p1", base="topics/trade/", directory_urls=False)

    assert href.endswith("index.html#p1")


def test_a_link_within_a_page_is_a_fragment() -> None:
    assert hrefs.href("articles/a/#p3", base="articles/a/") == "#p3"


def test_a_link_to_the_page_itself_is_not_empty() -> None:
    assert hrefs.href("articles/", base="articles/") == "./"
    assert hrefs.href("articles/", base="articles/", directory_urls=False) == "index.html"


@pytest.mark.parametrize("hostile", ['"', "<", " ", ":", "?", "%", "é", "javascript:x"])
def test_characters_with_a_meaning_in_links_are_encoded(hostile: str) -> None:
    target = f"{hostile}/"
    href = hrefs.href(target, base="")

    assert unquote(href) == target
    assert hostile not in href or hostile == "%"
    assert urlsplit(href).scheme == ""


@pytest.mark.parametrize(("year", "month"), [(0, None), (10000, None), (2021, 0), (2021, 13)])
def test_a_month_that_no_calendar_has_is_refused(year: int, month: int | None) -> None:
    with pytest.raises(ValueError, match="lies in 1"):
        uris.timeline(year, month)


def test_pages_of_a_listing_are_counted_from_one() -> None:
    with pytest.raises(ValueError, match="counted from 1"):
        uris.article_list(0)


def test_years_have_four_digits() -> None:
    assert uris.timeline(987, 4) == "timeline/0987/04/"
