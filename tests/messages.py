"""Brings the catalogues of the interface up to the code: `python -m tests.messages`."""

import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import attrs
from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.pofile import read_po, write_po

import newscorpus

PACKAGE = Path(newscorpus.__file__).parent
TRANSLATIONS = PACKAGE / "pages" / "interface" / "translations"
HEADING = "# Translations of the interface of newscorpus; MIT, like the project.\n"


@attrs.frozen
class Text:
    """A message of the code or of a template."""

    forms: tuple[str, ...]
    """The message, and its plural if it has one."""

    context: str | None

    @property
    def id(self) -> str | tuple[str, str]:
        """What a catalogue calls it."""
        return (self.forms[0], self.forms[1]) if len(self.forms) > 1 else self.forms[0]


def extracted() -> frozenset[Text]:
    """Collect every message of the code and the templates."""
    found = extract_from_dir(
        PACKAGE,
        method_map=[("**.py", "python"), ("**/templates/**.html", "jinja2")],
        keywords={**DEFAULT_KEYWORDS, "gettext_noop": None},
    )
    return frozenset(
        Text((text,) if isinstance(text, str) else tuple(text), context)
        for _, _, text, _, context in found
    )


def read(path: Path) -> Catalog:
    """Read a catalogue."""
    with path.open("rb") as file:
        return read_po(file)


def updated(old: Catalog) -> Catalog:
    """Give a catalogue with every message that there is and no other, translated where it was."""
    new = Catalog(locale=old.locale, fuzzy=False)
    for text in sorted(extracted(), key=lambda text: (text.forms, text.context or "")):
        known = old.get(text.forms[0], text.context)
        is_same = known is not None and known.id == text.id
        new.add(text.id, known.string if known and is_same else "", context=text.context)
    return new


def written(catalogue: Catalog) -> bytes:
    """Write a catalogue, with what a reader of it needs to know and no more."""
    body = BytesIO()
    write_po(body, catalogue, width=100, no_location=True, omit_header=True)
    fields = {
        "Project-Id-Version": "newscorpus",
        "Language": catalogue.locale_identifier,
        "Plural-Forms": catalogue.plural_forms,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
    }
    lines = "".join(f'"{name}: {value}\\n"\n' for name, value in fields.items())
    return f'{HEADING}msgid ""\nmsgstr ""\n{lines}\n'.encode() + body.getvalue().rstrip() + b"\n"


def missing(catalogue: Catalog) -> Iterator[str]:
    """Name the messages that wait for a translation."""
    for message in catalogue:
        forms = (message.string,) if isinstance(message.string, str) else message.string
        if message.id and not all(forms or ("",)):
            yield str(message.id)


def main() -> None:
    """Write every catalogue anew, and say what is to be translated."""
    for path in sorted(TRANSLATIONS.glob("*.po")):
        catalogue = updated(read(path))
        path.write_bytes(written(catalogue))
        told = [f"{path.name}: {len(catalogue)} messages", *missing(catalogue)]
        sys.stdout.write("\n  not translated: ".join(told) + "\n")


if __name__ == "__main__":
    main()
