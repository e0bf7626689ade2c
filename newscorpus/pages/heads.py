"""What an article's page tells programs: JSON-LD, Open Graph, citation tags and links."""

import json
from collections.abc import Iterator, Mapping

from newscorpus.models.article import Article
from newscorpus.models.findings import EntityKind
from newscorpus.models.references import Reference
from newscorpus.pages import hrefs
from newscorpus.pages.cards import HEIGHT, WIDTH, card_address
from newscorpus.pages.citing import FORMS, MEDIA_TYPES, citation_files, cited_as
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.markup import markup, visible
from newscorpus.pages.page import Head, HeadLink, Meta
from newscorpus.pages.periods import machine_readable
from newscorpus.pages.wording import name, one_line

MOST_MENTIONS = 20
"""How many people, places and organisations are told: those most often named."""

LONGEST = 200
"""The most characters of a name or a tag."""

_TYPES = {
    EntityKind.PERSON: "Person",
    EntityKind.PLACE: "Place",
    EntityKind.ORGANISATION: "Organization",
}

_IN_SCRIPT = str.maketrans({sign: f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"})
"""What could end a script, or a line of it, written so that it cannot."""


def article_head(article: Article, index: CorpusIndex, description: str) -> Head:
    """Say what an article's page tells programs.

    Args:
        article: An article of the corpus.
        index: The corpus.
        description: A sentence about the article, on one line.
    """
    cited = cited_as(article, index)
    links = (
        HeadLink("describedby", file.rpartition("/")[2], MEDIA_TYPES[ending], FORMS[ending])
        for file in citation_files(article, index)
        for ending in (file.rpartition(".")[2],)
    )
    where = (HeadLink("cite-as", cited.page),) if cited.page else ()
    return Head(
        metas=(*_open_graph(article, cited, index, description), *_citation_tags(article, cited)),
        links=(*where, *links),
        data=json.dumps(news_article(article, cited, index), ensure_ascii=False),
    )


def head_html(head: Head) -> str:
    r"""Write what a page tells programs as elements for `<head>`, a line each, all escaped.

    Examples:
        >>> print(head_html(Head((Meta("name", "author", 'A "B" <c>'),), data='"</script>"')))
        <meta name="author" content="A &quot;B&quot; &lt;c&gt;">
        <script type="application/ld+json">"\u003c/script\u003e"</script>
    """
    return "\n".join(_elements(head))


def _elements(head: Head) -> Iterator[str]:
    for meta in head.metas:
        yield f'<meta {meta.kind}="{markup(meta.key)}" content="{markup(meta.content)}">'
    for link in head.links:
        rest = (("type", link.media_type), ("title", link.title))
        written = "".join(f' {key}="{markup(value)}"' for key, value in rest if value)
        yield f'<link rel="{markup(link.rel)}" href="{markup(link.address)}"{written}>'
    if head.data:
        data = visible(head.data).translate(_IN_SCRIPT)
        yield f'<script type="application/ld+json">{data}</script>'


def _open_graph(
    article: Article, cited: Reference, index: CorpusIndex, description: str
) -> Iterator[Meta]:
    tags = {
        "og:type": "article",
        "og:title": name(article),
        "og:description": description,
        "og:site_name": one_line(index.settings.title, LONGEST),
        "og:url": cited.page,
        "article:published_time": machine_readable(article.date),
    }
    yield from (Meta("property", key, value) for key, value in tags.items() if value)
    picture = card_address(article, index)
    if picture:
        yield Meta("property", "og:image", hrefs.absolute(index.settings.url, picture))
        yield Meta("property", "og:image:width", str(WIDTH))
        yield Meta("property", "og:image:height", str(HEIGHT))
        yield Meta("property", "og:image:alt", name(article))
    yield Meta("name", "twitter:card", "summary_large_image" if picture else "summary")


def _citation_tags(article: Article, cited: Reference) -> Iterator[Meta]:
    """Give the tags by which reference managers import a page."""
    yield Meta("name", "citation_title", one_line(cited.title, LONGEST))
    for author in (*cited.people, *cited.institutions):
        yield Meta("name", "citation_author", one_line(author, LONGEST))
    date = (machine_readable(article.date) or "").replace("-", "/")
    tags = {
        "citation_publication_date": date,
        "citation_journal_title": one_line(cited.outlet or "", LONGEST),
        "citation_language": one_line(cited.language, LONGEST),
        "citation_public_url": cited.address,
    }
    yield from (Meta("name", key, value) for key, value in tags.items() if value)


def news_article(article: Article, cited: Reference, index: CorpusIndex) -> Mapping[str, object]:
    """Describe an article in the words of schema.org, and no more exactly than it is known.

    Args:
        article: An article of the corpus.
        cited: What is cited of it.
        index: The corpus.
    """
    site = {"@type": "Collection", "name": one_line(index.settings.title, LONGEST)}
    if index.settings.url:
        site["url"] = index.settings.url
    fields: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": name(article),
        "datePublished": machine_readable(article.date),
        "author": [
            *({"@type": "Person", "name": one_line(who, LONGEST)} for who in cited.people),
            *(_organisation(who) for who in cited.institutions),
        ],
        "publisher": _organisation(cited.outlet) if cited.outlet else None,
        "dateline": one_line(" / ".join(article.dateline.places), LONGEST)
        if article.dateline
        else None,
        "inLanguage": one_line(cited.language, LONGEST),
        "url": cited.page,
        "sameAs": cited.url,
        "isPartOf": site,
        "about": [
            {"@type": "Thing", "name": index.topic_links[topic.id].text}
            for topic, _ in index.memberships[article.id]
        ],
        "mentions": list(_mentions(article, index)),
    }
    return {key: value for key, value in fields.items() if value}


def _organisation(words: str) -> dict[str, str]:
    return {"@type": "Organization", "name": one_line(words, LONGEST)}


def _mentions(article: Article, index: CorpusIndex) -> Iterator[Mapping[str, str]]:
    names, settings = index.names, index.settings
    for entity_id, _ in names.counts[article.id].most_common(MOST_MENTIONS):
        entity, link = names.by_id[entity_id], names.links[entity_id]
        told = {"@type": _TYPES[entity.kind], "name": link.text}
        if settings.url:
            told["url"] = hrefs.absolute(
                settings.url, link.target, directory_urls=settings.directory_urls
            )
        yield told
