"""The ledger of figures."""

from decimal import Decimal

import pytest

from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.standard import standard_analyses
from newscorpus.pages.interface import interface_for
from newscorpus.pages.render import Renderer
from newscorpus.pages.site import plan_site
from newscorpus.settings import SiteSettings
from tests.builders import make_article, make_corpus
from tests.pages.parsing import Document


@pytest.mark.parametrize(("language", "shown"), [("en", "1,250.5"), ("tr", "1.250,5")])
def test_a_figure_is_written_for_readers_in_their_way_and_for_programs_in_one(
    language: str, shown: str
) -> None:
    article = make_article("a", ["The farms sold 1,250.5 tonnes of wheat on Monday."])
    corpus = analyse(make_corpus([article]), standard_analyses())
    site = plan_site(corpus, SiteSettings(language=language))
    page = next(page for page in site.pages if page.template == "figures.html")
    value = Document(Renderer(interface=interface_for(language)).render(page)).one("data")

    assert Decimal(value.attributes["value"]) == Decimal("1250.5")
    assert shown in value.text
