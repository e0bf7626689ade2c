"""The catalogue of codes, in the order of their numbers.

1xx the file, 2xx header and front matter, 3xx the body, 4xx normalising, 5xx the corpus and its
curation, 6xx analyses, 7xx the site. A code is never reused.
"""

from newscorpus.diagnostics.model import Code, Severity

_ERROR, _WARNING, _NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

UNREADABLE = Code(
    "NC101",
    _ERROR,
    "the file cannot be read: {reason}",
    "check that it exists and that you may read it",
    "The operating system refused to open or read the file. It is listed as rejected; the other "
    "files are read as usual.",
)
BINARY = Code(
    "NC102",
    _ERROR,
    "the file is not text: it holds a NUL byte at offset {offset}",
    "export it as plain text, or leave it out with `exclude`",
    "Plain text in any supported encoding holds no NUL. The file is listed as rejected.",
)
GUESSED_ENCODING = Code(
    "NC103",
    _NOTE,
    "the bytes are not UTF-8; they were read as {encoding}",
    "save the file as UTF-8 if the text looks wrong",
    "Old exports are often in Windows-1252. Every byte has a meaning there, so the text may be "
    "wrong without looking so; the encoding used is kept with the article.",
)
EMPTY = Code(
    "NC104",
    _ERROR,
    "the file holds no text",
    "remove it, or fetch the article again",
    "A file of nothing but white space gives no article. It is listed as rejected.",
)
SAME_BYTES = Code(
    "NC105",
    _NOTE,
    "the file has the same bytes as {other}",
    "remove one of the two, if both were not meant",
    "Both are kept: what is a duplicate is for people to decide.",
)

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

SAME_ADDRESS = Code(
    "NC501",
    _ERROR,
    "the id {id!r} is already taken by {other}",
    "rename one of the two files, or give one of them another `id` in its front matter",
    "Two articles cannot live at one address, also where they differ only in case. The later one "
    "in the order of paths is listed as rejected.",
)

CURATION_UNREADABLE = Code(
    "NC510",
    _ERROR,
    "the file cannot be read: {reason}",
    "check that it exists, that you may read it and that it is saved as UTF-8",
    "What a curation file says is left out as a whole; the articles are read as usual.",
)
CURATION_SYNTAX = Code(
    "NC511",
    _ERROR,
    "the YAML breaks off here: {problem}",
    "mend this line; what stands before it is used",
    "The place is where reading failed, which may be a line after the mistake. Terms that begin "
    "with `*`, `&`, `[`, `{` or a quotation mark need quotation marks around them.",
)
CURATION_ALIAS = Code(
    "NC512",
    _ERROR,
    "YAML aliases are not allowed: *{name}",
    "write the value out, or put quotation marks around it if it is a term",
    "A few aliases of aliases can stand for more text than memory holds, so none is followed. The "
    "entry is left out.",
)
CURATION_NESTING = Code(
    "NC513",
    _ERROR,
    "collections nest deeper than {most} levels",
    "write a plain list of entries",
    "No setting needs more than a few levels; what stands before this place is used.",
)
UNKNOWN_KEY = Code(
    "NC514",
    _WARNING,
    "unknown key: {key}",
    "{advice}",
    "A key that nothing reads is most often a misspelling. It is left out, the rest is used.",
)
WRONG_TYPE = Code(
    "NC515",
    _ERROR,
    "`{key}` must be {expected}, not {found}",
    "write {example}",
    "The value is left out, the rest of the file is used.",
)
REPEATED = Code(
    "NC516",
    _ERROR,
    "the {what} {name!r} stands here a second time; the first is at line {line}",
    "give this one another name, or merge the two",
    "Only the first is used.",
)
BAD_TERM = Code(
    "NC517",
    _ERROR,
    "the term {term!r} cannot be looked for: {reason}",
    "write one or more words, for example `gas pipeline*`",
    "A term is made of words; a trailing `*` stands for any ending. This one is left out.",
)
INCOMPLETE_TOPIC = Code(
    "NC518",
    _ERROR,
    "the topic has no {missing}",
    "add {advice}",
    "A topic needs a label to be called by, and terms or pinned articles to be about something. "
    "This one is left out.",
)
PINNED_AND_EXCLUDED = Code(
    "NC519",
    _WARNING,
    "the article {article!r} is both pinned and excluded",
    "keep one of the two entries",
    "The article stays out of the topic.",
)
STALE_ARTICLE = Code(
    "NC520",
    _WARNING,
    "no article has the id {article!r}",
    "remove the entry, or write the id as it stands in the article's address",
    "A pinned or excluded article was renamed or removed after the file was written.",
)
STALE_TOPIC = Code(
    "NC521",
    _WARNING,
    "no article is on the topic {topic!r}",
    "widen its terms, or remove it",
    "A topic without articles gets no page.",
)

CATALOGUE: tuple[Code, ...] = (
    UNREADABLE,
    BINARY,
    GUESSED_ENCODING,
    EMPTY,
    SAME_BYTES,
    NO_DATE,
    NO_YEAR,
    NOT_A_DATE,
    AMBIGUOUS_ORDER,
    CONTRADICTING_DATES,
    WRONG_WEEKDAY,
    NO_BODY,
    SAME_ADDRESS,
    CURATION_UNREADABLE,
    CURATION_SYNTAX,
    CURATION_ALIAS,
    CURATION_NESTING,
    UNKNOWN_KEY,
    WRONG_TYPE,
    REPEATED,
    BAD_TERM,
    INCOMPLETE_TOPIC,
    PINNED_AND_EXCLUDED,
    STALE_ARTICLE,
    STALE_TOPIC,
)
"""Every code, sorted by its id."""
