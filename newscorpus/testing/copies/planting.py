"""A corpus of made-up articles, some of them copied from others."""

from random import Random

from newscorpus.testing.copies.drafts import Draft, write
from newscorpus.testing.copies.families import Family, families
from newscorpus.testing.copies.truth import CopiedCorpus, PlantedCopy
from newscorpus.testing.copies.typesetting import BROKEN, reset
from newscorpus.testing.generator import GeneratedArticle, lay_out
from newscorpus.testing.layouts import LAYOUTS
from newscorpus.testing.noises import NOISES
from newscorpus.testing.truth import Facts

MOST_COPIED = 0.4
"""The largest share of copies: originals need their place too."""

_TRIES = 1_000


def generate_copied_corpus(count: int, seed: int = 0, share: float = 0.1) -> CopiedCorpus:
    """Make a corpus in which some articles are copies of others, the same for the same arguments.

    Half of the copies are alone, one of each `Change` in turn; the others are chains of two or
    three steps, and reports of an agency that 4 to 29 outlets print, and if there are 1,000 copies
    or more, one that 300 outlets print. Each is dated up to three days after its original.

    Every file says its date in full and has the text as it is, and no layout adds paragraphs of its
    own. So what two articles share is known: whatever is not copied differs within every eight
    words in a row, but for stock sentences, each of which many articles have that have nothing to
    do with each other.

    Args:
        count: How many articles, copies included.
        seed: Any number; another one gives other articles.
        share: How many of the articles are copies, from 0 to 0.4.

    Raises:
        ValueError: If the count is negative, or the share out of its range.

    Examples:
        >>> corpus = generate_copied_corpus(20)
        >>> len(corpus.articles), [planted.change.value for planted in corpus.copies]
        (20, ['reprint', 'reset'])
    """
    if count < 0 or not 0 <= share <= MOST_COPIED:
        raise ValueError(
            f"count is {count} and share {share}: a corpus has 0 articles or more, "
            f"of which a share of 0 to {MOST_COPIED} are copies"
        )
    rng = Random(seed)  # noqa: S311 -- nothing secret is made here
    written = list(families(round(count * share), rng))
    alone = count - sum(len(family.drafts) for family in written)
    written += [Family((write(rng),), ()) for _ in range(alone)]
    names = [f"{number:06}" for number in range(count)]
    rng.shuffle(names)
    return _planted(written, names, rng)


def _planted(written: list[Family], names: list[str], rng: Random) -> CopiedCorpus:
    articles: list[GeneratedArticle] = []
    copies: list[PlantedCopy] = []
    for family in written:
        first = len(articles)
        named = names[first : first + len(family.drafts)]
        articles += [
            _laid_out(draft, name, rng) for draft, name in zip(family.drafts, named, strict=True)
        ]
        copies += [
            PlantedCopy(
                named[link.original], named[link.copy], link.change, link.setting, link.relation
            )
            for link in family.links
        ]
    return CopiedCorpus(
        tuple(sorted(articles, key=lambda article: article.name)),
        tuple(sorted(copies, key=lambda planted: (planted.copy, planted.original))),
    )


def _laid_out(draft: Draft, name: str, rng: Random) -> GeneratedArticle:
    """Lay an article out so that the file has its text as it is, and its date in full."""
    written = tuple(map(" ".join, draft.paragraphs))
    paragraphs, noise = written, None
    if draft.is_reset:
        paragraphs = reset(written, rng)
        # some texts have no sign that could be changed
        noise = BROKEN if paragraphs == written or rng.randrange(2) else NOISES[0]
    facts = Facts(draft.date, draft.title, paragraphs, draft.place)
    for _ in range(_TRIES):
        article = lay_out(facts, rng.choice(LAYOUTS), rng, name=name, noise=noise)
        truth = article.truth
        if truth.paragraphs == facts.paragraphs and truth.date == facts.date.isoformat():
            return article
    raise AssertionError("no layout has the text of an article as it is")
