"""The line that names an article."""

from newscorpus.pages.rows import article_line
from tests.builders import make_article


def test_the_outlet_tells_more_than_the_place() -> None:
    by_place = article_line(make_article(place="SUKKUR"), "en")
    by_outlet = article_line(make_article(place="SUKKUR", outlet="Valley Times"), "en")

    assert (by_place.origin, by_outlet.origin) == ("SUKKUR", "Valley Times")


def test_only_a_foreign_language_is_marked() -> None:
    home = article_line(make_article(language="en"), "en")
    abroad = article_line(make_article(language="ur"), "en")

    assert (home.language, home.direction) == (None, None)
    assert (abroad.language, abroad.direction) == ("ur", "rtl")


def test_a_date_is_given_to_machines_only_as_far_as_it_is_known() -> None:
    lines = [article_line(make_article(date=date), "en") for date in ("2021-04", "XXXX-05", None)]

    assert [(line.date, line.time) for line in lines] == [
        ("April 2021", "2021-04"),
        ("May, year unknown", None),
        ("undated", None),
    ]
