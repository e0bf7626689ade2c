"""The directives that there are, and the page that stands for one until it is HTML."""

from collections.abc import Callable, Mapping

import attrs

from newscorpus.pages.directives.contexts import MissingContext
from newscorpus.pages.directives.mistakes import Mistake
from newscorpus.pages.directives.options import (
    CAPTION,
    COUNT,
    OUTLET,
    TOPIC,
    UNIT,
    Option,
    read_options,
)
from newscorpus.pages.directives.pieces import (
    latest,
    quotation,
    story_reports,
    timeline_strip,
    topic_articles,
)
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.page import Page


@attrs.frozen(kw_only=True)
class Directive:
    """A piece of the corpus that a page can ask for."""

    name: str
    """What stands after the slashes."""

    argument: str = ""
    """What must be named after the bar: `topic`, `story`, `quotation`; empty where nothing may."""

    example: str = ""
    """How such a name looks."""

    options: tuple[Option, ...] = ()
    template: str
    build: Callable[[str, Mapping[str, object], CorpusIndex], object]
    """Gives the context of the template, or raises a `Mistake`."""

    @property
    def usage(self) -> str:
        """How its first line is written."""
        return f"/// {self.name}{f' | {self.example}' if self.argument else ''}"


DIRECTIVES = (
    Directive(
        name="latest-articles",
        options=(COUNT, TOPIC, OUTLET),
        template="directives/latest.html",
        build=latest,
    ),
    Directive(
        name="topic-articles",
        argument="topic",
        example="gas-pipeline",
        options=(COUNT,),
        template="directives/topic.html",
        build=topic_articles,
    ),
    Directive(
        name="timeline-strip",
        options=(TOPIC, UNIT, CAPTION),
        template="directives/strip.html",
        build=timeline_strip,
    ),
    Directive(
        name="story",
        argument="story",
        example="flood-in-the-valley",
        template="directives/story.html",
        build=story_reports,
    ),
    Directive(
        name="quotation",
        argument="quotation",
        example="article-id#q3",
        template="directives/quotation.html",
        build=quotation,
    ),
)
"""By what they show, the most general first."""


def piece(
    directive: Directive,
    argument: str,
    options: Mapping[str, object],
    *,
    index: CorpusIndex,
    address: str,
) -> Page:
    """Plan what a directive shows.

    Args:
        directive: One of `DIRECTIVES`.
        argument: What stands after the bar.
        options: What stands below, as YAML reads it.
        index: The corpus.
        address: The address of the page that it stands on, to which its links are relative.

    Raises:
        Mistake: If something does not exist, or an option is wrong.
    """
    wanted = argument.strip()
    if bool(wanted) != bool(directive.argument):
        needs = f"must name a {directive.argument}" if directive.argument else "names nothing"
        raise Mistake(f"`{directive.name}` {needs} after a bar: write `{directive.usage}`")
    values = read_options(directive.options, options, index)
    context = directive.build(wanted, values, index)
    return _page(directive.name, directive.template, context, address, index)


def absence(what: str, *, index: CorpusIndex, address: str) -> Page:
    """Plan the sentence that stands in the place of what a page cannot have.

    Args:
        what: A clause without a full stop.
        index: The corpus.
        address: The address of the page that it stands on.
    """
    context = MissingContext(sentence=what)
    return _page("missing", "directives/missing.html", context, address, index)


def _page(name: str, template: str, context: object, address: str, index: CorpusIndex) -> Page:
    return Page(
        address=address,
        title=name,
        description="",
        template=template,
        context=context,
        language=index.settings.language,
    )
