"""Why a line of the native form was refused, said so that a person can mend it."""

import re
from typing import get_args

import msgspec
from msgspec import inspect

from newscorpus.formats.records import FORM, Record

_PLACED = re.compile(r"(?P<what>.+) - at `\$(?P<path>.*)`", re.DOTALL)
_KEY = re.compile(r"\.(\w+)")

RECORDS = {record.__struct_config__.tag: inspect.type_info(record) for record in get_args(Record)}
"""What each record type looks like, by the value of its key `type`."""


class NativeError(ValueError):
    """A line that is not part of the native form.

    Examples:
        >>> print(NativeError(3, "the id 'a' is already that of line 2"))
        line 3: the id 'a' is already that of line 2
    """

    def __init__(self, line: int, message: str) -> None:
        """Say which line, counted from 1, is refused and why."""
        super().__init__(f"line {line}: {message}")
        self.line = line


class Head(msgspec.Struct):
    """What says how the rest of a line is to be read."""

    type: str | None = None
    form: int | None = None


def explain(line: str, error: Exception) -> str:
    """Say what is wrong with a line and what is allowed there."""
    try:
        head = msgspec.json.decode(line, type=Head)
    except msgspec.ValidationError as refused:
        return f"{refused}; a line holds one JSON object with a `type`"
    except (msgspec.DecodeError, UnicodeError) as refused:
        return f"not JSON ({refused}); a line holds one JSON object"
    return _unknown(head) or _misfit(str(head.type), str(error))


def _unknown(head: Head) -> str | None:
    if head.form is not None and head.form > FORM:
        return f"form {head.form} needs a later newscorpus; this one reads form {FORM}"
    if head.type is None:
        return "the key `type` is missing; it says which record a line holds"
    if head.type not in RECORDS:
        return (
            f"`type` is {head.type!r}; form {FORM} has {_listed(sorted(RECORDS))}, other records "
            "need a later newscorpus"
        )
    return None


def _misfit(kind: str, error: str) -> str:
    placed = _PLACED.fullmatch(error)
    if placed is None:
        return f"{error}, in a record of type `{kind}`"
    allowed = _choices(RECORDS[kind], tuple(_KEY.findall(placed["path"])))
    return (
        f"{placed['what']} at `{placed['path'].removeprefix('.')}`, in a record of type `{kind}`"
        + (f"; allowed are {_listed(allowed)}" if allowed else "")
    )


def _listed(values: list[str]) -> str:
    return ", ".join(f"`{value}`" for value in values)


def _choices(kind: inspect.Type, path: tuple[str, ...]) -> list[str]:
    """Give the values that a key may have, where they can be counted."""
    match kind:
        case inspect.Metadata():
            return _choices(kind.type, path)
        case inspect.UnionType():
            return [choice for member in kind.types for choice in _choices(member, path)]
        case inspect.VarTupleType():
            return _choices(kind.item_type, path)
        case inspect.StructType() if path:
            return [
                choice
                for field in kind.fields
                if field.encode_name == path[0]
                for choice in _choices(field.type, path[1:])
            ]
        case inspect.EnumType() if not path:
            return [str(member.value) for member in kind.cls]
    return []
