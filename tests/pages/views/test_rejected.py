"""The list of rejected files."""

from newscorpus.diagnostics import catalogue
from newscorpus.models.corpus import Corpus, Rejected
from newscorpus.pages.page import Page
from newscorpus.pages.site import plan_site
from newscorpus.settings import SiteSettings
from tests.pages.parsing import Document


def test_without_rejected_files_there_is_no_page() -> None:
    addresses = [page.address for page in plan_site(Corpus(), SiteSettings()).pages]

    assert "rejected/" not in addresses


def test_each_file_says_what_is_wrong_and_what_to_do(
    pages: dict[str, Page], documents: dict[str, Document]
) -> None:
    text = " ".join(documents["rejected/"].text.split())

    assert pages["rejected/"].title == "Rejected files"
    assert "scan.txt NC102 error the file is not text" in text
    assert "Hint: export it as plain text, or leave it out with `exclude`" in text


def test_many_files_go_on_on_further_pages() -> None:
    files = tuple(Rejected(f"{n}.txt", None, (catalogue.EMPTY.at(None),)) for n in range(5))
    site = plan_site(Corpus((), files), SiteSettings(page_size=2))
    pages = [page for page in site.pages if page.template == "rejected.html"]

    assert [page.address for page in pages] == ["rejected/", "rejected/~2/", "rejected/~3/"]
