"""Front matter written back with nothing changed but what changed."""

import json
from collections.abc import Mapping

from newscorpus.readers.frontmatter import FrontMatter, Unclosed, split_front_matter
from newscorpus.settings.yaml import Scalar
from newscorpus.text import Span

_NEW = "---{end}{fields}---{end}{end}{text}"


class FrontMatterError(ValueError):
    """Front matter that cannot be changed as it stands."""

    def __init__(self, message: str, hint: str) -> None:
        self.message = message
        self.hint = hint
        super().__init__(message, hint)

    def __str__(self) -> str:
        return f"{self.message}: {self.hint}"


def rewrite_front_matter(text: str, changes: Mapping[str, object]) -> str:
    r"""Change, add or remove fields of the front matter of a text.

    Comments, the order and the quotation marks of other fields, line ends and the text itself stay
    as they are. A text without front matter gets some.

    Args:
        text: A source, from its start.
        changes: New values by key, as YAML can write them; None removes a field.

    Raises:
        FrontMatterError: If the front matter does not end, or is no list of fields.

    Examples:
        >>> text = "---\ntitle: Rain # or snow\ndate: 2021-04-07\n---\nIt rained.\n"
        >>> print(rewrite_front_matter(text, {"title": "Snow", "date": None, "outlet": "Dawn"}))
        ---
        title: Snow # or snow
        outlet: Dawn
        ---
        It rained.
        <BLANKLINE>
    """
    if not changes:
        return text
    front = split_front_matter(text)
    end = "\r\n" if "\r\n" in text else "\r" if "\r" in text and "\n" not in text else "\n"
    if isinstance(front, Unclosed):
        raise FrontMatterError(front.diagnostic.message, front.diagnostic.hint)
    if front is None:
        fields = "".join(_line(k, v, end) for k, v in changes.items() if v is not None)
        return _NEW.format(fields=fields, end=end, text=text) if fields else text
    if not front.entries:
        hint = "write a field a line, for example `title: Rain`"
        raise FrontMatterError("the front matter is no list of fields", hint)
    return _changed(text, front, changes, end)


def _changed(text: str, front: FrontMatter, changes: Mapping[str, object], end: str) -> str:
    """Replace from the back to the front, so that offsets stay what they were."""
    closing = text.rindex("---", front.span.start, front.span.end)
    while text[closing - 1] == "-":
        closing -= 1
    starts = [key.span.start for key, _ in front.entries]
    known = {key.text for key, _ in front.entries}
    added = "".join(
        _line(k, v, end) for k, v in changes.items() if k not in known and v is not None
    )
    changed = text[:closing] + added + text[closing:]
    for (key, node), start, stop in reversed(
        list(zip(front.entries, starts, [*starts[1:], closing], strict=True))
    ):
        name = key.text or ""
        if name not in changes:
            continue
        value = changes[name]
        if value is not None and isinstance(node, Scalar) and len(node.span):
            place, words = node.span, _value(name, value)
        else:
            place, words = Span(start, stop), "" if value is None else _line(name, value, end)
        changed = changed[: place.start] + words + changed[place.end :]
    return changed


def _line(key: str, value: object, end: str) -> str:
    if isinstance(value, str) and value != value.strip():
        return f"{key}: {json.dumps(value, ensure_ascii=False)}{end}"  # the handler would strip it
    # importing it costs every program 10 ms; only those who write front matter need it
    from frontmatter.default_handlers import YAMLHandler  # noqa: PLC0415 -- see above

    written = str(YAMLHandler().export({key: value}))
    return written.strip("\n").replace("\n", end) + end


def _value(key: str, value: object) -> str:
    return _line(key, value, "\n").split(":", 1)[1].strip(" \n")
