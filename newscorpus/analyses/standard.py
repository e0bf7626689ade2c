"""The analyses that come with the library, as those want them who ask for everything."""

from newscorpus.analyses.entities import Entities
from newscorpus.analyses.events import Events
from newscorpus.analyses.figures import Figures
from newscorpus.analyses.protocol import Analysis
from newscorpus.analyses.quotes import Quotations
from newscorpus.settings.aliases import Alias


def standard_analyses(aliases: tuple[Alias, ...] = ()) -> tuple[Analysis, ...]:
    """Give the analyses of what each article says: names, quotations, figures, dated events.

    Topics are none of them: those that people wrote down need their file (`CuratedTopics`), and
    suggested ones (`SuggestedTopics`) are for a corpus that nobody has curated.

    Args:
        aliases: What people say about names, as `read_aliases` reads it.

    Examples:
        >>> [analysis.name for analysis in standard_analyses()]
        ['entities', 'quotations', 'figures', 'events']
    """
    return (Entities(aliases), Quotations(), Figures(), Events())
