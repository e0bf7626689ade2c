"""What the articles of an outlet have in common with those of others, as its pages show it."""

from collections import Counter
from collections.abc import Iterator, Sequence

from newscorpus.models.ties import Relation
from newscorpus.pages import uris
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.outlets import Outlet
from newscorpus.pages.page import Link, Page
from newscorpus.pages.pagination import paginate
from newscorpus.pages.shared_text import First, SharedText, first_of, words_of
from newscorpus.pages.ties import ALIKE
from newscorpus.pages.views.outlet_contexts import Partner, SharedContext, SharedRow
from newscorpus.pages.wording import one_line

MOST_PARTNERS = 18
"""How many other outlets a page names, those with most text in common."""

WORDS_LENGTH = 320
"""The most characters of a passage that are shown."""

PERCENT = 100

Shared = tuple[str, str, Relation]
"""An article of an outlet, one of another, and how their texts are alike."""


def shared_pages(
    outlet: Outlet, shared: Sequence[Shared], index: CorpusIndex, common: SharedText
) -> Iterator[Page]:
    """Plan the listing of all that an outlet has in common with others."""
    say, size = index.say, index.settings.page_size
    title = say.gettext("%(outlet)s: text in common with other outlets", outlet=outlet.name)
    description = say.ngettext(
        "%(n)s pair of articles with text in common.",
        "%(n)s pairs of articles with text in common.",
        len(shared),
    )
    address = uris.shared_by(outlet.slug)
    for pager, page_address, chunk in paginate(shared, size, address, say):
        yield Page(
            address=page_address,
            title=pager.titled(title, say),
            description=description,
            template="shared.html",
            context=SharedContext(
                outlet=index.outlets.links[outlet.slug],
                count=len(shared),
                rows=tuple(shared_row(each, index, common) for each in chunk),
                pager=pager,
            ),
            language=index.settings.language,
        )


def newest_first(shared: Sequence[Shared], index: CorpusIndex) -> list[Shared]:
    """Put pairs in order: the newest of the outlet's own articles first."""
    corpus = index.corpus
    return sorted(shared, key=lambda s: (index.rank(corpus[s[0]]), index.rank(corpus[s[1]])))


def partners(shared: Sequence[Shared], index: CorpusIndex) -> tuple[Partner, ...]:
    """Count for each other outlet who had a text first, those with most in common first."""
    told: dict[str, Counter[First]] = {}
    for own, other, _ in shared:
        slug = index.outlets.of[other].slug
        first = first_of(index.corpus[own], index.corpus[other])
        told.setdefault(slug, Counter())[first] += 1
    ordered = sorted(told, key=lambda slug: (-told[slug].total(), slug))
    return tuple(
        Partner(
            link=index.outlets.links[slug],
            count=told[slug].total(),
            here=told[slug][First.HERE],
            there=told[slug][First.THERE],
            same_day=told[slug][First.SAME_DAY],
            untold=told[slug][First.UNTOLD],
        )
        for slug in ordered[:MOST_PARTNERS]
    )


def shared_row(shared: Shared, index: CorpusIndex, common: SharedText) -> SharedRow:
    """Show two articles that share text, with the longest passage that both have."""
    own, other, relation = shared
    words, places = "", list[Link]()
    for occurrence in common.longest(own, other) or ():
        article = occurrence.article
        found, part = words_of(occurrence, index.corpus[article], index.layouts[article])
        words = words or one_line(found, WORDS_LENGTH)
        if part:
            places.append(Link(part.label, f"{uris.article(article)}#{part.anchor}"))
    return SharedRow(
        own=index.lines[own],
        other=index.lines[other],
        outlet=index.outlets.links[index.outlets.of[other].slug],
        kind=relation.kind.value,
        alike=index.say.gettext(ALIKE[relation.kind]),
        percent=round(PERCENT * relation.containment),
        first=first_of(index.corpus[own], index.corpus[other]).value,
        longest=relation.longest,
        words=words,
        places=tuple(places),
        compare=index.ties.compared.get((own, other)),
    )
