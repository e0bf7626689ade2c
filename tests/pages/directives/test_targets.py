"""What links of hand-written pages lead to."""

import pytest

from newscorpus.models.corpus import Corpus
from newscorpus.pages.directives import Mistake, Targets
from newscorpus.pages.directives.mistakes import nearest
from newscorpus.pages.site import Site, plan_site
from newscorpus.settings import SiteSettings
from tests.builders import make_article, make_topic


@pytest.fixture(scope="module")
def targets(site: Site) -> Targets:
    return Targets(site.index, site.pages)


@pytest.mark.parametrize(
    ("written", "target", "words"),
    [
        ("river", "articles/river/", "Flood in the valley"),
        ("river#p2", "articles/river/#p2", "Flood in the valley"),
        ("articles/river", "articles/river/", "Flood in the valley"),
        ("topics/river", "topics/river/", "River"),
        ("topics/river/", "topics/river/", "River"),
        ("/topics/river/", "topics/river/", "River"),
        ("timeline/#shelf", "timeline/#shelf", "Timeline"),
        ("", "", "Valley papers"),
        ("articles/river/cite.bib", "articles/river/cite.bib", "cite.bib"),
    ],
)
def test_a_link_leads_to_an_article_a_page_or_a_file(
    targets: Targets, written: str, target: str, words: str
) -> None:
    found = targets.find(written)

    assert (found.link.target, found.link.text) == (target, words)


def test_the_words_of_another_language_are_marked(targets: Targets) -> None:
    found = targets.find("urdu")

    assert (found.language, found.direction) == ("ur", "rtl")


@pytest.mark.parametrize(
    ("written", "what", "near"),
    [
        ("rivver", "there is no article or page “rivver”", "river"),
        ("topics/rivr", "there is no article or page “topics/rivr”", "topics/river/"),
        ("river#p22", "the page /articles/river/ has no place “#p22”", "#p"),
        ("articles/rivver/", "there is no article or page “articles/rivver/”", "river"),
    ],
)
def test_what_is_not_there_is_a_mistake(
    targets: Targets, written: str, what: str, near: str
) -> None:
    with pytest.raises(Mistake) as raised:
        targets.find(written)

    assert raised.value.what.startswith(what)
    assert any(name.startswith(near) for name in raised.value.nearest)
    assert raised.value.hint.startswith("Nearest: ")


def test_a_slash_tells_a_page_from_an_article_of_the_same_name() -> None:
    article = make_article("topics/rain", ["Rain."], title="An article")
    corpus = Corpus((article,)).with_findings([make_topic("rain", [article])])
    site = plan_site(corpus, SiteSettings())
    targets = Targets(site.index, site.pages)

    assert targets.find("topics/rain").link.target == "articles/topics/rain/"
    assert targets.find("topics/rain/").link.target == "topics/rain/"


def test_an_address_may_be_written_as_browsers_show_it() -> None:
    article = make_article("سیلاب", ["Rain."], title="Flood")
    site = plan_site(Corpus((article,)), SiteSettings())
    written = "%D8%B3%DB%8C%D9%84%D8%A7%D8%A8"

    assert Targets(site.index, site.pages).find(written).link.text == "Flood"


def test_slips_are_found_among_very_many_ids() -> None:
    known = sorted(f"{number:05}-report-of-the-day" for number in range(20_000))

    assert nearest("12345-report-of-teh-day", known)[0] == "12345-report-of-the-day"
    assert nearest("12345", known) == ("12345-report-of-the-day",)
    assert nearest("", known) == ()
