"""The codes of what is wrong with a corpus and the files that curate it, NC501 to NC599."""

from newscorpus.diagnostics.model import Code, Severity

_ERROR, _WARNING, _NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

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

CORRECTION_LACKS = Code(
    "NC522",
    _WARNING,
    "the correction lacks {what}",
    "write {example} and `reason:` and how one knows",
    "A correction says which article it is about, what is right, and how one knows. This one was "
    "left out.",
)
CORRECTION_OF_NOTHING = Code(
    "NC523",
    _WARNING,
    "there is no article {article!r} to correct",
    "{advice}",
    "The article was renamed or removed since. Its id is its path without the ending, or the `id` "
    "in its front matter.",
)
CORRECTION_CANNOT_BE = Code(
    "NC524",
    _WARNING,
    "`{field}` cannot be {value!r}",
    "write {example}",
    "The correction of this field was left out; the article keeps what was read.",
)
CORRECTION_CHANGES_NOTHING = Code(
    "NC525",
    _WARNING,
    "the correction of `{field}` of {article!r} changes nothing",
    "remove it: the article is read like that without it",
    "The reader or the file has caught up with the correction.",
)
CORRECTION_WITHOUT_REASON = Code(
    "NC526",
    _NOTE,
    "the correction has no reason",
    "add `reason:` and how one knows, for example `the print edition has it`",
    "It is applied. The reason stands beside the value, so that others can check it.",
)
SECOND_RESIDUAL = Code(
    "NC527",
    _ERROR,
    "{topic!r} at line {line} is residual already",
    "give this topic terms, or remove it",
    "A residual topic gathers the articles that no other topic has, so one is enough. This one is "
    "left out.",
)
RESIDUAL_WITH_TERMS = Code(
    "NC528",
    _WARNING,
    "the residual topic {topic!r} has terms",
    "remove either the terms or `residual: true`",
    "A residual topic gathers the articles that no other topic has, whatever they say. Its terms "
    "are left out; `pin` and `exclude` hold.",
)
INCOMPLETE_ALIAS = Code(
    "NC530",
    _ERROR,
    "the alias has no {missing}",
    "add {advice}",
    "An alias names an entity and says what to change about its names. This one is left out.",
)
MERGED_AND_SPLIT = Code(
    "NC531",
    _WARNING,
    "the name {form!r} is both merged into {name!r} and split from it",
    "keep one of the two entries",
    "The name stays apart.",
)
STALE_ALIAS = Code(
    "NC532",
    _WARNING,
    "no article names {name!r}",
    "write the name as an article has it, or remove the entry",
    "An alias changes only what the articles name. The articles may have changed since it was "
    "written.",
)
STALE_FORM = Code(
    "NC533",
    _WARNING,
    "there is no name {form!r} to {change}",
    "write the name as an article has it, or remove it from the list",
    "The rest of the alias holds.",
)

CURATION_CODES: tuple[Code, ...] = (
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
    CORRECTION_LACKS,
    CORRECTION_OF_NOTHING,
    CORRECTION_CANNOT_BE,
    CORRECTION_CHANGES_NOTHING,
    CORRECTION_WITHOUT_REASON,
    SECOND_RESIDUAL,
    RESIDUAL_WITH_TERMS,
    INCOMPLETE_ALIAS,
    MERGED_AND_SPLIT,
    STALE_ALIAS,
    STALE_FORM,
)
"""Sorted by id."""
