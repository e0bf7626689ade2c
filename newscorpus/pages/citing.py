"""How one cites an article: in words, as files, and paragraph by paragraph."""

import attrs

from newscorpus.models.article import Article
from newscorpus.models.references import Reference, reference
from newscorpus.pages import hrefs, uris
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.page import Link

FORMS = {"bib": "BibTeX", "ris": "RIS", "json": "CSL-JSON"}
"""The files that cite an article by their endings, and what they are called."""

MEDIA_TYPES = {
    "bib": "application/x-bibtex",
    "ris": "application/x-research-info-systems",
    "json": "application/vnd.citationstyles.csl+json",
}


@attrs.frozen(kw_only=True)
class Citation:
    """What the part “Cite” of an article's page may use."""

    words: str
    """Author, title, outlet and date in one line, to which a place and an address can be added."""

    authors: str
    """Persons and agencies with commas; may be empty."""

    title: str
    outlet: str | None
    date: str
    """In words."""

    url: str | None
    """Where it was published, if that is known."""

    archive: str
    """The title of this site."""

    page: str | None
    """The absolute address of this page, where the site has one."""

    files: tuple[Link, ...]
    """The same as files for reference managers."""

    bibtex: bool
    """Whether one of them is BibTeX."""

    paragraphs: tuple[Link, ...]
    """Each paragraph by its number."""


def citation(article: Article, index: CorpusIndex) -> Citation:
    """Put together how one cites an article.

    Args:
        article: An article of the corpus.
        index: The corpus.
    """
    cited = cited_as(article, index)
    address = uris.article(article.id)
    files = citation_files(article, index)
    say = index.say
    authors = say.comma.join((*cited.people, *cited.institutions))
    date = say.date(article.date)
    return Citation(
        words=say.comma.join(filter(None, (authors, say.quoted(cited.title), cited.outlet, date))),
        authors=authors,
        title=cited.title,
        outlet=cited.outlet,
        date=date,
        url=cited.url,
        archive=index.settings.title,
        page=cited.page,
        files=tuple(Link(FORMS[file.rpartition(".")[2]], file) for file in files),
        bibtex=uris.citation(article.id, "bib") in files,
        paragraphs=tuple(
            Link(part.label, f"{address}#{part.anchor}")
            for part in index.layouts[article.id]
            if part.label.startswith("¶")
        ),
    )


def cited_as(article: Article, index: CorpusIndex) -> Reference:
    """Give what is cited of an article, with the address of its page where the site has one."""
    settings = index.settings
    page = hrefs.absolute(
        settings.url, uris.article(article.id), directory_urls=settings.directory_urls
    )
    return reference(article, page=page if settings.url else None)


def corpus_files(index: CorpusIndex) -> tuple[Link, ...]:
    """Link to the files that cite every article, if there is one."""
    if not len(index.corpus):
        return ()
    return tuple(Link(FORMS[ending], file) for ending, file in uris.CITATIONS.items())


def citation_files(article: Article, index: CorpusIndex) -> tuple[str, ...]:
    """Name the files that cite an article, but for one where another article has its address."""
    files = (uris.citation(article.id, ending) for ending in FORMS)
    return tuple(file for file in files if f"{file}/" not in index.folders)
