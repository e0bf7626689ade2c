"""The codes of what is wrong with front matter, NC207 to NC229."""

from newscorpus.diagnostics.model import Code, Severity

_WARNING, _NOTE = Severity.WARNING, Severity.NOTE

FRONT_MATTER_OPEN = Code(
    "NC207",
    _WARNING,
    "the front matter does not end",
    "close it with a line of three hyphens: `---`",
    "The file begins like front matter, but no second line of hyphens follows. It is read as text.",
)
FRONT_MATTER_SYNTAX = Code(
    "NC208",
    _WARNING,
    "the front matter is not YAML: {problem}",
    "put a value with `: `, `#` or a bracket in quotation marks",
    "What stands before this place was read; the rest of the front matter was not.",
)
FRONT_MATTER_NOT_FIELDS = Code(
    "NC209",
    _WARNING,
    "the front matter is {found} and not keys with values",
    "write a field a line, for example `date: 2021-04-07`",
    "It was set apart from the text, and nothing was read from it.",
)
FRONT_MATTER_KEY = Code(
    "NC210",
    _WARNING,
    "a key of the front matter is {found} and not a text",
    "write a word before the colon, for example `title: Rain`",
    "The entry was left out.",
)
FRONT_MATTER_TWICE = Code(
    "NC211",
    _WARNING,
    "`{key}` stands here a second time; line {line} has it first",
    "keep one of the two",
    "The first counts, as nobody can know which of the two was meant.",
)
FRONT_MATTER_ALIAS = Code(
    "NC212",
    _WARNING,
    "the alias `*{name}` is not followed",
    "write the value out",
    "A few aliases can stand for more than memory holds, so that none is followed.",
)
FRONT_MATTER_TYPE = Code(
    "NC213",
    _WARNING,
    "`{key}` is {found}, where one value is expected",
    "write {example}",
    "Of a list the first value counts; a mapping was left out.",
)
FRONT_MATTER_NESTING = Code(
    "NC214",
    _WARNING,
    "the front matter nests more than {most} levels deep",
    "write it flatter",
    "Nothing behind this place was read.",
)
FRONT_MATTER_TAG = Code(
    "NC215",
    _NOTE,
    "the tag `{tag}` is not obeyed",
    "remove the tag",
    "Tags can ask a reader to make objects. Values are read as if they had none.",
)
ID_MADE_FIT = Code(
    "NC216",
    _NOTE,
    "the id {id!r} cannot be an address; it became {fit!r}",
    "write letters and digits joined by hyphens, for example `flood-in-sindh`",
    "An id is the last part of the address of its article.",
)
NOT_JSON = Code(
    "NC217",
    _NOTE,
    "`{key}` holds {found}, which JSON has no form for; it is kept as a text",
    "write a number that is finite, or put the value in quotation marks",
    "What the front matter says beyond the known fields is kept as JSON knows it, so that every "
    "program can read it.",
)
KEY_AS_TEXT = Code(
    "NC218",
    _NOTE,
    "the key {key!r} is no word; it is kept as a text",
    "put it in quotation marks, or write a word before the colon",
    "YAML allows numbers and dates as keys, JSON allows only texts.",
)
CANNOT_BE = Code(
    "NC219",
    _WARNING,
    "`{key}` cannot be {found}",
    "write {example}",
    "The value is kept as metadata; the field is read from the text, if that names it.",
)

FRONT_MATTER_CODES: tuple[Code, ...] = (
    FRONT_MATTER_OPEN,
    FRONT_MATTER_SYNTAX,
    FRONT_MATTER_NOT_FIELDS,
    FRONT_MATTER_KEY,
    FRONT_MATTER_TWICE,
    FRONT_MATTER_ALIAS,
    FRONT_MATTER_TYPE,
    FRONT_MATTER_NESTING,
    FRONT_MATTER_TAG,
    ID_MADE_FIT,
    NOT_JSON,
    KEY_AS_TEXT,
    CANNOT_BE,
)
"""Sorted by id."""
