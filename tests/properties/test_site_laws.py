"""What holds for the site of any corpus: it can be planned, and every link leads somewhere."""

from hypothesis import given
from hypothesis import strategies as st

from newscorpus.models.dates import Date
from newscorpus.pages.render import Renderer
from newscorpus.pages.site import plan_site
from newscorpus.settings import SiteSettings
from newscorpus.testing.strategies import dates
from tests.builders import make_article, make_corpus
from tests.pages.parsing import Document

YEARS = st.integers(1, 9999).map("{:04d}".format)
WIDE = st.one_of(
    YEARS,
    st.integers(0, 999).map("{:03d}X".format),
    st.integers(0, 99).map("{:02d}XX".format),
    st.integers(1000, 9999).map("{}S2".format),
    st.tuples(YEARS, YEARS).map(lambda pair: "/".join(sorted(pair))),
)
DATES = st.none() | dates().map(str) | WIDE


@given(st.lists(DATES, max_size=6), st.sampled_from([1, 2, 100]))
def test_a_site_can_be_planned_whatever_its_dates_are(
    written: list[str | None], page_size: int
) -> None:
    corpus = make_corpus(
        [make_article(f"a{number}", date=date) for number, date in enumerate(written)]
    )
    site = plan_site(corpus, SiteSettings(page_size=page_size))
    timeline = next(page for page in site.pages if page.address == "timeline/")
    found = Document(Renderer().render(timeline)).ids()

    assert set(timeline.anchors) <= set(found)
    assert len(found) == len(set(found))
    assert {article.date for article in corpus} == {date and Date.parse(date) for date in written}
