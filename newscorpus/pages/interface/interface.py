"""One language as pages speak it: its messages, numbers and dates."""

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cache
from gettext import NullTranslations
from pathlib import Path

import attrs
from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal, get_decimal_symbol, get_group_symbol

from newscorpus.models import speech
from newscorpus.models.dates import Date
from newscorpus.pages.interface.catalogues import SOURCE_LANGUAGE, languages, read_catalogue
from newscorpus.pages.languages import direction, primary

_DOTTED = frozenset({"az", "tr"})
"""Languages whose capital of `i` keeps the dot."""

_LEAP_YEAR = 2000
"""A year that has every day, for those of which the year is unknown."""


_FIRST_STRONG, _END_ISOLATE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"

_COUNTS = (1_000_000, *reversed(range(101)))
"""Numbers among which a language has each of its plurals for whole things, the least last."""


@attrs.frozen(eq=False)
class Interface:
    """The words of the pages themselves in one language; those of articles stay as they are.

    Messages are those of gettext: English with `%(name)s` where a value stands. Values that are
    whole numbers are written as the language writes them.

    Examples:
        >>> ENGLISH.gettext("Page %(number)s of %(count)s", number=2, count=1200)
        'Page 2 of 1,200'
        >>> ENGLISH.ngettext("%(n)s article", "%(n)s articles", 1200)
        '1,200 articles'
        >>> interface_for("tr").date(Date.parse("2021-04-07"))
        '7 Nisan 2021'
    """

    language: str
    """The BCP 47 tag of the language that the messages come out in."""

    _catalogue: NullTranslations
    _locale: Locale | None
    """None for English, which `newscorpus.models.speech` knows."""

    @property
    def direction(self) -> str:
        """Which way the language runs: `ltr` or `rtl`."""
        return direction(self.language)

    @property
    def is_english(self) -> bool:
        """Whether sentences that exist in English only need no mark."""
        return self._locale is None

    def gettext(self, message: str, /, **values: object) -> str:
        """Give a message, filled in."""
        return self._filled(self._catalogue.gettext(message), values)

    def pgettext(self, context: str, message: str, /, **values: object) -> str:
        """Give a message that others are spelled like in English, filled in."""
        return self._filled(self._catalogue.pgettext(context, message), values)

    def ngettext(self, one: str, many: str, n: int, /, **values: object) -> str:
        """Give a message in the form that goes with a number, which stands in it as `%(n)s`."""
        return self._filled(self.plural(one, many, n), {"n": n, **values})

    def term(self, value: str) -> str:
        """Give a word that a value of the models has: a kind, a status, a confidence.

        Those with a message of their own stand in `newscorpus.pages.interface.terms`; any other
        comes back as it is.
        """
        return self._catalogue.gettext(value) if value else ""

    def plural(self, one: str, many: str, n: int) -> str:
        """Give the form of a message that goes with a number, not filled in."""
        return self._catalogue.ngettext(one, many, n)

    def forms(self, one: str, many: str) -> Mapping[str, str]:
        """Give every form of a message, not filled in, by the category that scripts ask for.

        Args:
            one: The message for one thing, as `ngettext` has it.
            many: The same for any other number.

        Returns:
            The forms by the categories of CLDR, which `Intl.PluralRules` knows too.

        Examples:
            >>> dict(ENGLISH.forms("%(n)s article", "%(n)s articles"))
            {'other': '%(n)s articles', 'one': '%(n)s article'}
        """
        category = (self._locale or Locale(SOURCE_LANGUAGE)).plural_form
        found = {"other": self.plural(one, many, 0)}
        for number in _COUNTS:
            found[category(number)] = self.plural(one, many, number)
        return found

    def _filled(self, message: str, values: dict[str, object]) -> str:
        # without values a message is no template, and its percent signs are percent signs
        if not values:
            return message
        return message % {name: self.shown(value) for name, value in values.items()}

    def shown(self, value: object) -> object:
        """Write a whole number in the language's way; leave anything else alone."""
        return self.number(value) if type(value) is int else value

    def number(self, number: int, /) -> str:
        """Write a number with thousands parted."""
        if self._locale is None:
            return speech.ENGLISH.number(number)
        return format_decimal(number, locale=self._locale)

    def decimal(self, number: Decimal, /) -> str:
        """Write a number with all its decimals, and thousands parted.

        Examples:
            >>> ENGLISH.decimal(Decimal("1250.50")), interface_for("tr").decimal(Decimal("1250.50"))
            ('1,250.50', '1.250,50')
        """
        digits = f"{number:,f}"
        if self._locale is None:
            return digits
        # babel rounds numbers of more digits than its context has
        signs = get_group_symbol(self._locale), get_decimal_symbol(self._locale)
        return digits.translate({ord(","): signs[0], ord("."): signs[1]})

    def listed(self, items: Sequence[str], /, *, every: bool = True) -> str:
        """Join words with commas and a last `and`, or `or` where not every one is meant."""
        if self._locale is None:
            return speech.ENGLISH.listed(items, every=every)
        return format_list(items, style="standard" if every else "or", locale=self._locale)

    @property
    def comma(self) -> str:
        """What parts the items of a list, with its space."""
        return self.pgettext("separator", ", ")

    @property
    def semicolon(self) -> str:
        """What parts items that may hold commas, with its space."""
        return self.pgettext("separator", "; ")

    def quoted(self, words: str) -> str:
        """Put an article's own words within quotation marks."""
        return self.pgettext("quotation marks", "“%(words)s”", words=words)

    def capitalised(self, words: str) -> str:
        """Begin a heading with a capital, whatever words the language puts first there.

        Examples:
            >>> interface_for("ru").capitalised("март 2024 г."), ENGLISH.capitalised("7 April 2021")
            ('Март 2024 г.', '7 April 2021')
            >>> interface_for("tr").capitalised("isim")
            'İsim'
        """
        first = words[:1].upper()
        if words.startswith("i") and primary(self.language) in _DOTTED:
            first = "İ"
        return first + words[1:]

    def isolated(self, words: str) -> str:
        """Keep words of an article in their own order within a sentence from right to left.

        Without that, `2023-01-31` would be shown as if it had been written 31-01-2023.
        """
        return words if self.direction == "ltr" else f"{_FIRST_STRONG}{words}{_END_ISOLATE}"

    def date(self, date: Date | None) -> str:
        """Write a date; without one, say so."""
        if date is None:
            return self.gettext("undated")
        return date.display() if self._locale is None else date.display(self)

    def month(self, month: int, /) -> str:
        """Name a month of no year, 1 to 12."""
        if self._locale is None:
            return speech.ENGLISH.month(month)
        return str(self._locale.months["stand-alone"]["wide"][month])

    def day(self, month: int, day: int, /) -> str:
        """Name a day of no year."""
        if self._locale is None:
            return speech.ENGLISH.day(month, day)
        return format_skeleton("MMMMd", dt.date(_LEAP_YEAR, month, day), locale=self._locale)

    def calendar_date(self, year: int, month: int, day: int | None, /) -> str:
        """Name a month or a day of a year."""
        if self._locale is None:
            return speech.ENGLISH.calendar_date(year, month, day)
        if day is None:
            return format_skeleton("yMMMM", dt.date(year, month, 1), locale=self._locale)
        return format_date(dt.date(year, month, day), "long", locale=self._locale)

    def stretch(self, first: str, last: str, /, *, alike: bool) -> str:
        """Join two dates in words."""
        if self._locale is None:
            return speech.ENGLISH.stretch(first, last, alike=alike)
        return f"{first} – {last}"


@cache
def interface_for(language: str, folders: tuple[Path, ...] = ()) -> Interface:
    """Give the interface in a language, or in English where there is no catalogue for it.

    Args:
        language: A BCP 47 tag; `ur-PK` is served by the catalogue of `ur`.
        folders: Folders of the user's with catalogues of their own, named like `de.po`.

    Raises:
        CatalogueError: If a catalogue of the user's cannot be read.

    Examples:
        >>> interface_for("ur-PK").language, interface_for("tlh").language
        ('ur', 'en')
    """
    known = {tag.casefold(): tag for tag in languages(folders)}
    parts = language.replace("_", "-").casefold().split("-")
    tags = ("-".join(parts[:length]) for length in range(len(parts), 0, -1))
    tag = next((known[t] for t in tags if t in known), SOURCE_LANGUAGE)
    if tag == SOURCE_LANGUAGE:
        return ENGLISH
    return Interface(tag, read_catalogue(tag, folders), _locale(tag))


def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        # a language of the user's that babel does not know still has its own messages
        return Locale(SOURCE_LANGUAGE, "GB")


ENGLISH = Interface(SOURCE_LANGUAGE, NullTranslations(), None)
