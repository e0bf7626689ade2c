"""The codes of what is wrong with a file, NC101 to NC199."""

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
NO_TEXT_COLUMN = Code(
    "NC106",
    _ERROR,
    "no column holds the text of the articles; there are {columns}",
    "name it in `columns`, for example `text: {example}`",
    "Of a table, one column has to be the text. None of its columns has a usual name for that.",
)
BAD_ROW = Code(
    "NC107",
    _ERROR,
    "the row cannot be read: {reason}",
    "mend or remove the row",
    "The row is listed as rejected; the other rows are read as usual.",
)
NO_SUCH_COLUMN = Code(
    "NC108",
    _ERROR,
    "no column is called `{name}`; there are {columns}",
    "write the name in `columns` as it stands in the table",
    "A column that the settings name is not in the table, so that no row is read.",
)
BINARY_FORMAT = Code(
    "NC109",
    _ERROR,
    "the file is {what}, not plain text",
    "{advice}",
    "The first bytes of the file say what it is, whatever its name. It is listed as rejected.",
)
NOT_A_FILE = Code(
    "NC110",
    _ERROR,
    "this is {what}, not a file",
    "remove it, or leave it out with `exclude`",
    "Pipes and devices may never end, so that they are not opened. It is listed as rejected.",
)
BROKEN_LINK = Code(
    "NC111",
    _ERROR,
    "the link leads nowhere: {target}",
    "mend the link or remove it",
    "What it points to does not exist, or links point to each other. It is listed as rejected.",
)
NAME_NOT_UTF8 = Code(
    "NC112",
    _NOTE,
    "the name of the file is not UTF-8",
    "rename it, so that its address can be read",
    "Bytes of the name that are no UTF-8 show as U+FFFD. The article is read as usual.",
)
STRAY_BYTES = Code(
    "NC113",
    _WARNING,
    "bytes that are not {encoding}: {count}, the first here; they were read as {instead}",
    "fetch the article again, or save the file as UTF-8",
    "A text that was put together from several sources can hold bytes of another encoding, and one "
    "whose download broke off can end in the middle of a character. What was read as U+FFFD is "
    "only in the file.",
)
NO_TEXT_IN_ROW = Code(
    "NC114",
    _ERROR,
    "the row has no text",
    "remove it, or fetch the article again",
    "Without a text there is no article. The row is listed as rejected; the others are read.",
)

FILE_CODES: tuple[Code, ...] = (
    UNREADABLE,
    BINARY,
    GUESSED_ENCODING,
    EMPTY,
    SAME_BYTES,
    NO_TEXT_COLUMN,
    BAD_ROW,
    NO_SUCH_COLUMN,
    BINARY_FORMAT,
    NOT_A_FILE,
    BROKEN_LINK,
    NAME_NOT_UTF8,
    STRAY_BYTES,
    NO_TEXT_IN_ROW,
)
"""Sorted by id."""
