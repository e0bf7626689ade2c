"""The interface in other languages: complete catalogues, dates, numbers and plurals."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages import Message
from babel.messages.catalog import Catalog

from newscorpus.analyses.coverage.values import DisagreementKind, TellingKind
from newscorpus.diagnostics.model import Severity
from newscorpus.models.article import Confidence, CreditKind, Role, Status
from newscorpus.models.calendar import Weekday
from newscorpus.models.dates import Date
from newscorpus.models.findings import EntityKind, EventBasis, QuotationKind, TopicSource
from newscorpus.models.ties import InferenceBasis, RelationKind
from newscorpus.pages.interface import (
    ENGLISH,
    SOURCE_LANGUAGE,
    CatalogueError,
    interface_for,
    languages,
)
from newscorpus.pages.interface.terms import TERMS
from tests.messages import TRANSLATIONS, extracted, read, updated, written

TRANSLATED = [language for language in languages() if language != SOURCE_LANGUAGE]
PLACEHOLDER = re.compile(r"%(?:\(\w+\))?.")

each_language = pytest.mark.parametrize("language", TRANSLATED)


def messages(language: str) -> Iterator[Message]:
    return (message for message in catalogue(language) if message.id)


def catalogue(language: str) -> Catalog:
    return read(TRANSLATIONS / f"{language}.po")


def both(text: object) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text)  # type: ignore[arg-type]


def test_the_languages_asked_for_are_there() -> None:
    assert {"en", "ru", "tr", "ur"} <= set(languages())


@each_language
def test_a_catalogue_has_every_message_of_the_code_and_the_templates_and_no_other(
    language: str,
) -> None:
    held = catalogue(language)

    assert {(both(message.id), message.context) for message in messages(language)} == {
        (text.forms, text.context) for text in extracted()
    }
    assert (TRANSLATIONS / f"{language}.po").read_bytes() == written(updated(held)), "make messages"


@each_language
def test_every_message_is_translated_in_every_form_and_none_is_a_guess(language: str) -> None:
    forms = catalogue(language).num_plurals
    bad = [
        message.id
        for message in messages(language)
        if message.fuzzy
        or not all(text.strip() for text in both(message.string))
        or (message.pluralizable and len(both(message.string)) != forms)
    ]

    assert bad == []


@each_language
def test_a_translation_fills_in_what_its_message_does(language: str) -> None:
    for message in messages(language):
        wanted = Counter(PLACEHOLDER.findall(both(message.id)[-1]))
        for text in both(message.string):
            found = Counter(PLACEHOLDER.findall(text))
            # a form for one thing alone may leave its number out
            assert wanted - found in ({}, {"%(n)s": 1}), message.id
            assert not found - wanted, message.id


@each_language
def test_a_translation_keeps_the_spaces_at_the_ends(language: str) -> None:
    for message in messages(language):
        for text in both(message.string):
            one = both(message.id)[-1]
            assert (text[:1].isspace(), text[-1:].isspace()) == (
                one[:1].isspace(),
                one[-1:].isspace(),
            ), message.id


def test_words_of_the_models_that_pages_show_are_in_the_catalogues() -> None:
    shown = (
        *(Role, CreditKind, Status, Confidence, EntityKind, QuotationKind, EventBasis),
        *(TopicSource, RelationKind, InferenceBasis, Severity, TellingKind, DisagreementKind),
    )
    wanted = {member.value for kind in shown for member in kind}
    wanted |= {day.name.capitalize() for day in Weekday}

    assert wanted <= set(TERMS)


@each_language
def test_no_word_of_the_models_stays_english(language: str) -> None:
    say = interface_for(language)

    assert [word for word in TERMS if say.term(word) == word] == []


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("ru", ["1 статья", "2 статьи", "5 статей", "21 статья"]),
        ("tr", ["1 haber", "2 haber", "5 haber", "21 haber"]),
        ("en", ["1 article", "2 articles", "5 articles", "21 articles"]),
    ],
)
def test_numbers_take_the_plural_of_the_language(language: str, forms: list[str]) -> None:
    say = interface_for(language)
    found = [say.ngettext("%(n)s article", "%(n)s articles", n) for n in (1, 2, 5, 21)]

    assert found == forms


def test_numbers_are_parted_as_the_language_does_it() -> None:
    assert interface_for("tr").number(1234567) == "1.234.567"
    assert interface_for("ru").number(1234567).split() == ["1", "234", "567"]
    assert ENGLISH.number(1234567) == "1,234,567"


@each_language
@pytest.mark.parametrize(
    "edtf",
    [
        *(
            "2021-04-07",
            "2021-04",
            "2021",
            "0044",
            "-0043",
            "XXXX-05",
            "XXXX-05-06",
            "201X",
            "20XX",
        ),
        *("2018~", "2018?", "2018%", "2021-04-07/2021-05-09", "../2021-04-07", "2021-04-07/.."),
        *("/2021-04-07", "2021-04-07/", "2021-21", "2021-33", "2021-XX-06", "2021-04-XX"),
        *("[2021-04-07,2021-05-09]", "{2021-04-07,2021-05-09}", "[..2021]", "2004-06?-11"),
        *("2004-?06-11", "1950S2", "Y-170000", "2021-04-07T23:20:30+04:30", "2021-XX-XX"),
    ],
)
def test_any_date_has_words_in_every_language(language: str, edtf: str) -> None:
    date = Date.parse(edtf)
    words = interface_for(language).date(date)

    assert words
    assert "%" not in words
    # what no year of digits alone says is said in the language
    assert words != date.display() or not re.search(r"[A-Za-z]{3}", words)


def test_a_language_without_a_catalogue_speaks_english_and_says_so() -> None:
    assert interface_for("tlh") is ENGLISH
    assert interface_for("ur-Arab-PK").language == "ur"
    assert interface_for("RU_ru").direction == "ltr"
    assert interface_for("ur").direction == "rtl"


def test_a_catalogue_of_the_users_comes_first_and_falls_back_on_ours(tmp_path: Path) -> None:
    header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
    (tmp_path / "tr.po").write_text(header + 'msgid "Topics"\nmsgstr "Başlıklar"\n', "utf-8")
    (tmp_path / "tlh.po").write_text(header + 'msgid "Topics"\nmsgstr "mu\'"\n', "utf-8")
    turkish, klingon = (interface_for(tag, (tmp_path,)) for tag in ("tr", "tlh"))

    assert turkish.gettext("Topics") == "Başlıklar"
    assert turkish.gettext("People") == interface_for("tr").gettext("People")
    assert klingon.gettext("Topics") == "mu'"
    assert klingon.gettext("People") == "People"


def test_a_broken_catalogue_is_named(tmp_path: Path) -> None:
    (tmp_path / "de.po").write_bytes(b'msgid "Topics"\nmsgstr "\xff"')

    with pytest.raises(CatalogueError, match=r"de\.po"):
        interface_for("de", (tmp_path,))


HEADER = """\
msgid ""
msgstr ""
"Language: de\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"""
PLURAL = '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n'


@pytest.mark.parametrize(
    "text",
    [
        "hello",
        f'{HEADER}"Plural-Forms: nplurals=2; plural=__import__(1);\\n"\n\nmsgid "a"\nmsgstr "b"\n',
        f'{HEADER.replace("utf-8", "klingon")}\nmsgid "a"\nmsgstr "ë"\n',
        f'{HEADER}{PLURAL}\nmsgid "on %(topics)s"\nmsgstr "zu %(themen)s"\n',
        f'{HEADER}{PLURAL}\nmsgid "on %(topics)s"\nmsgstr "zu %(topics)d"\n',
        f'{HEADER}{PLURAL}\nmsgid "on %(topics)s"\nmsgstr "zu 50 % %(topics)s"\n',
        (
            f'{HEADER}{PLURAL}\nmsgid "%(n)s word"\nmsgid_plural "%(n)s words"\n'
            'msgstr[0] "%(n)s Wort"\nmsgstr[1] "%(m)s Wörter"\n'
        ),
    ],
)
def test_a_catalogue_that_would_break_a_page_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "de.po").write_text(text, "utf-8")

    with pytest.raises(CatalogueError, match=r"de\.po"):
        interface_for("de", (tmp_path,))


def test_a_form_for_one_thing_may_leave_its_number_out(tmp_path: Path) -> None:
    word = 'msgid "%(n)s word"\nmsgid_plural "%(n)s words"\n'
    forms = 'msgstr[0] "ein Wort"\nmsgstr[1] "%(n)s Wörter"\n'
    percent = 'msgid "Topics"\nmsgstr "100 % Themen"\n'
    (tmp_path / "de.po").write_text(f"{HEADER}{PLURAL}\n{word}{forms}\n{percent}", "utf-8")
    say = interface_for("de", (tmp_path,))

    assert [say.ngettext("%(n)s word", "%(n)s words", n) for n in (1, 2)] == [
        "ein Wort",
        "2 Wörter",
    ]
    assert say.gettext("Topics") == "100 % Themen"


def test_scripts_get_a_form_for_each_plural_of_the_language(tmp_path: Path) -> None:
    plural = (
        '"Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && '
        '(n%100<10 || n%100>=20) ? 1 : 2);\\n"\n'
    )
    word = 'msgid "%(n)s word"\nmsgid_plural "%(n)s words"\n'
    forms = 'msgstr[0] "%(n)s slovo"\nmsgstr[1] "%(n)s slova"\nmsgstr[2] "%(n)s slov"\n'
    (tmp_path / "ru.po").write_text(f"{HEADER}{plural}\n{word}{forms}", "utf-8")
    found = interface_for("ru", (tmp_path,)).forms("%(n)s word", "%(n)s words")

    assert found["one"] == "%(n)s slovo"
    assert found["few"] == "%(n)s slova"
    assert found["many"] == found["other"] == "%(n)s slov"
