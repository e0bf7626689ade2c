"""The catalogue of codes, in the order of their numbers.

1xx the file, 2xx header and front matter, 3xx the body, 4xx normalising, 5xx the corpus and its
curation, 6xx analyses, 7xx the site. A code is never reused. Areas with many codes have modules of
their own; all codes are to be had from here.
"""

from newscorpus.diagnostics.curation_codes import *  # noqa: F403 -- CURATION_CODES lists them
from newscorpus.diagnostics.curation_codes import CURATION_CODES
from newscorpus.diagnostics.file_codes import *  # noqa: F403 -- FILE_CODES lists them
from newscorpus.diagnostics.file_codes import FILE_CODES
from newscorpus.diagnostics.frontmatter_codes import *  # noqa: F403 -- FRONT_MATTER_CODES lists them
from newscorpus.diagnostics.frontmatter_codes import FRONT_MATTER_CODES
from newscorpus.diagnostics.model import Code, Severity

_WARNING = Severity.WARNING

NO_DATE = Code(
    "NC201",
    _WARNING,
    "no date of publication was found",
    "begin the file with a line such as `date 2021-04-07`",
    "The article is kept without a date and stands on the shelf of undated articles.",
)
NO_YEAR = Code(
    "NC202",
    _WARNING,
    "the date has no year: {verbatim!r}",
    "add a correction, or a `date` line with the full date",
    "The date is kept as it was written, with the year unknown. No year is made up; readings that "
    "fit the words are listed as alternatives.",
)
NOT_A_DATE = Code(
    "NC203",
    _WARNING,
    "`{field}` is not a calendar date: {verbatim!r}",
    "write an ISO 8601 date, for example `2024-12-01`",
    "The words were found where a date is expected but name no day, month or year that exists. The "
    "field stays empty.",
)
AMBIGUOUS_ORDER = Code(
    "NC204",
    _WARNING,
    "day and month may be the other way round: {verbatim!r} was read as {value}",
    "set `date_order` to `dmy` or `mdy`, or write an ISO 8601 date",
    "Both numbers could be the month. The reading follows the `date_order` setting; the other "
    "reading is listed as an alternative.",
)
CONTRADICTING_DATES = Code(
    "NC205",
    _WARNING,
    "the file gives two dates of publication: {value} and {other}",
    "correct the one that is wrong; {value} is used because {reason}",
    "Several places of the file name a date of publication and they exclude each other.",
)
WRONG_WEEKDAY = Code(
    "NC206",
    _WARNING,
    "{value} was not a {weekday}",
    "check the date against the weekday that is written beside it",
    "The date is kept as written. A weekday that does not fit often means that day and month, or "
    "the year, were mistyped.",
)
NO_BODY = Code(
    "NC301",
    _WARNING,
    "the article has no body",
    "check that the text was copied together with its header",
    "Header, headline or leftovers were found, but no paragraph. The article is kept.",
)

CATALOGUE: tuple[Code, ...] = (
    *FILE_CODES,
    NO_DATE,
    NO_YEAR,
    NOT_A_DATE,
    AMBIGUOUS_ORDER,
    CONTRADICTING_DATES,
    WRONG_WEEKDAY,
    *FRONT_MATTER_CODES,
    NO_BODY,
    *CURATION_CODES,
)
"""Every code, sorted by its id."""
