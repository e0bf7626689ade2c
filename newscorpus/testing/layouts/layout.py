"""A way to lay an article out."""

import re
import textwrap

import attrs

_NEEDS_TITLE = re.compile(r"\{(?:title|TITLE|yaml-title)[}:]")


def _without_indentation(forms: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(textwrap.dedent(form).removeprefix("\n").rstrip(" ") for form in forms)


@attrs.frozen
class Layout:
    """A way to lay an article out, seen in real files.

    Examples:
        >>> Layout("brief", "A column of briefs.", ("{CITY}: {report}",)).has_title
        False
    """

    name: str
    origin: str
    """Where such files come from."""

    forms: tuple[str, ...] = attrs.field(converter=_without_indentation)
    """Files with slots in braces for what differs from article to article; `slots` lists them. An
    article takes any of them."""

    @property
    def has_title(self) -> bool:
        """Whether an article needs a headline to be laid out so."""
        return any(_NEEDS_TITLE.search(form) for form in self.forms)
