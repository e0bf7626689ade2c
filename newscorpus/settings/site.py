"""What the published site says about itself and how long its listings are."""

import datetime as dt
from pathlib import Path

import attrs

LONGEST_LISTING = 1000


@attrs.frozen(kw_only=True)
class MarkWaiting:
    """How articles are marked that are shown although they wait to be published."""

    today: dt.date
    """The day of the build: articles dated after it wait."""

    is_published: bool = False
    """Whether the site is published with them, rather than looked at by its author."""


@attrs.frozen(kw_only=True)
class SiteSettings:
    """What a user may choose about the site.

    Raises:
        ValueError: If a number is outside its range.

    Examples:
        >>> SiteSettings(title="Valley papers").page_size
        100
    """

    title: str = "News corpus"
    """The heading of the home page."""

    description: str = ""
    """A sentence on what the corpus is, shown below the heading; may be empty."""

    language: str = "en"
    """The BCP 47 tag of the site's own words. Articles in other languages are marked as such."""

    catalogues: tuple[Path, ...] = ()
    """Folders with catalogues of the interface that the user has made, named like `de.po`."""

    full_text: bool = False
    """Whether the words of the articles are indexed after the build, and have a page to search."""

    url: str = ""
    """The absolute address of the site's root, with a slash at its end; empty if it has none yet.

    Feeds need it, and whatever else names a page to those who are not on the site.
    """

    directory_urls: bool = True
    """Whether an address may end in a slash; without, it ends in `index.html`."""

    cards: bool = False
    """Whether there is a picture of each article for previews."""

    waiting: MarkWaiting | None = None
    """How drafts and articles of later dates are marked; None where they were left out."""

    page_size: int = attrs.field(default=100)
    """The most entries on one page of a listing, 1 to 1000; longer ones go on on the next."""

    @page_size.validator
    def _check_page_size(self, _attribute: object, value: int) -> None:
        if not 1 <= value <= LONGEST_LISTING:
            raise ValueError(f"`page_size` lies in 1..{LONGEST_LISTING}, not {value}")
