"""The analyses that come with the library, as those want them who ask for everything."""

from collections.abc import Sequence
from pathlib import Path

from newscorpus.analyses.entities import Entities, stale_aliases
from newscorpus.analyses.events import Events
from newscorpus.analyses.figures import Figures
from newscorpus.analyses.inferences import Inferences
from newscorpus.analyses.passages import Passages
from newscorpus.analyses.protocol import Analysis, analyse
from newscorpus.analyses.quotes import Quotations
from newscorpus.analyses.relations import Relations
from newscorpus.analyses.stories import Stories
from newscorpus.diagnostics import Diagnostic
from newscorpus.models.corpus import Corpus
from newscorpus.settings.aliases import Alias, AliasFile


def article_analyses(aliases: tuple[Alias, ...] = ()) -> tuple[Analysis, ...]:
    """Give the analyses of what each article says: names, quotations, figures, dated events.

    Args:
        aliases: What people say about names, as `read_aliases` reads it.

    Examples:
        >>> [analysis.name for analysis in article_analyses()]
        ['entities', 'quotations', 'figures', 'events']
    """
    return (Entities(aliases), Quotations(), Figures(), Events())


def tie_analyses() -> tuple[Analysis, ...]:
    """Give the analyses of what ties articles together; they need what `article_analyses` find.

    Examples:
        >>> [analysis.name for analysis in tie_analyses()]
        ['passages', 'relations', 'stories', 'inferences']
    """
    return (Passages(), Relations(), Stories(), Inferences())


def standard_analyses(aliases: tuple[Alias, ...] = ()) -> tuple[Analysis, ...]:
    """Give all analyses that need nothing but articles: what each says, and what ties them.

    Topics are none of them: those that people wrote down need their file (`CuratedTopics`), and
    suggested ones (`SuggestedTopics`) are for a corpus that nobody has curated.

    Args:
        aliases: What people say about names, as `read_aliases` reads it.

    Examples:
        >>> len(standard_analyses())
        8
    """
    return (*article_analyses(aliases), *tie_analyses())


def apply_aliases(
    corpus: Corpus, files: Sequence[AliasFile]
) -> tuple[Corpus, tuple[tuple[Path, Diagnostic], ...]]:
    """Run the standard analyses with what files say about names, and say what is wrong with them.

    Args:
        corpus: Any corpus.
        files: As they were read; there may be none.

    Returns:
        The corpus with its findings, and each diagnostic with the file that it is about.

    Examples:
        >>> apply_aliases(Corpus(), [])[1]
        ()
    """
    aliases = tuple(alias for file in files for alias in file.aliases)
    analysed = analyse(corpus, standard_analyses(aliases))
    return analysed, tuple(
        (file.path, diagnostic)
        for file in files
        for diagnostic in (*file.diagnostics, *stale_aliases(file.aliases, analysed))
    )
