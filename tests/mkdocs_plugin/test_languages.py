"""The pages speak the language of the theme, and the user's catalogues come first."""

from pathlib import Path

import pytest
from mkdocs.exceptions import Abort
from mkdocs.theme import Theme

from newscorpus.mkdocs_plugin.languages import fresh_interface, tell_missing, theme_language
from newscorpus.pages.interface import ENGLISH, interface_for
from tests.built_site import MATERIAL, Built, build_site, make_project
from tests.site_fixtures import CALM

HEADER = """\
msgid ""
msgstr ""
"Language: de\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"""
GERMAN = f"""\
{HEADER}
msgid "Timeline"
msgstr "Zeitachse"

msgid "Latest articles"
msgstr "Neueste Artikel"

msgid "%(n)s article"
msgid_plural "%(n)s articles"
msgstr[0] "%(n)s Artikel"
msgstr[1] "%(n)s Artikel"
"""
THEMED = MATERIAL.replace(
    "name: material", "name: material\n  language: de\n  custom_dir: overrides"
)


def build(folder: Path, config: str, catalogue: str = "") -> Built:
    """Build a site of one article, with a German catalogue beside the user's templates."""
    own = folder / "overrides" / "newscorpus"
    own.mkdir(parents=True)
    if catalogue:
        (own / "de.po").write_text(catalogue, "utf-8")
    project = make_project(folder, {"calm.txt": CALM}, config=config, docs={"x.md": "# X\n"})
    return build_site(project / "mkdocs.yml", folder / "site", strict=True)


def told_once(built: Built) -> list[str]:
    return [line for line in built.messages().splitlines() if "no catalogue" in line]


@pytest.mark.parametrize(
    ("theme", "language"),
    [
        (Theme(name="material", language="ur"), "ur"),
        (Theme(name="material", language="pt-BR", locale="tr"), "pt-BR"),
        (Theme(name="material"), "en"),
        (Theme(name="mkdocs", locale="pt_BR"), "pt-BR"),
        (Theme(name="mkdocs", language="ur"), "en"),
    ],
)
def test_the_language_is_the_one_that_the_theme_speaks(theme: Theme, language: str) -> None:
    assert theme_language(theme) == language


def test_a_catalogue_beside_the_templates_speaks_on_pages_and_in_the_navigation(
    tmp_path: Path,
) -> None:
    built = build(tmp_path, THEMED, GERMAN)
    home = built.html("index.html")

    assert "Neueste Artikel" in home
    assert "2. Januar 2024" in home
    assert "Latest articles" not in home
    assert "Zeitachse" in built.html("x/index.html")
    assert told_once(built) == []


def test_a_catalogue_is_not_published(tmp_path: Path) -> None:
    built = build(tmp_path, THEMED, GERMAN)

    assert list(built.folder.rglob("*.po")) == []


def test_without_a_catalogue_the_pages_are_english_and_say_so(tmp_path: Path) -> None:
    built = build(tmp_path, THEMED)
    home = built.elements("index.html")
    (line,) = told_once(built)

    assert "`de`" in line
    assert "newscorpus/de.po" in line
    assert home.tagged("html")[0].attributes["lang"] == "de"
    marked = [e for e in home.tagged("div") if e.attributes.get("lang") == "en"]
    assert [e.attributes["dir"] for e in marked] == ["ltr"]


def test_an_english_site_needs_no_mark_and_no_catalogue(tmp_path: Path) -> None:
    built = build(tmp_path, MATERIAL)

    assert [e for e in built.elements("index.html").found if e.attributes.get("lang") == "en"] == [
        built.elements("index.html").tagged("html")[0]
    ]
    assert told_once(built) == []


def test_a_broken_catalogue_stops_the_build_and_is_named(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    broken = f'{HEADER}\nmsgid "on %(topics)s"\nmsgstr "zu %(themen)s"\n'

    with pytest.raises(Abort):
        build(tmp_path, THEMED, broken)
    assert "de.po:7: the placeholders are not those of the message" in caplog.text
    assert "Mend it" in caplog.text


def test_a_catalogue_that_changed_is_read_anew(tmp_path: Path) -> None:
    for word in ("Zeitachse", "Zeitleiste"):
        (tmp_path / "de.po").write_text(GERMAN.replace("Zeitachse", word), "utf-8")

        assert fresh_interface("de", (tmp_path,)).gettext("Timeline") == word
        assert interface_for("de", (tmp_path,)).gettext("Timeline") == word


def test_a_missing_catalogue_is_told_of_once(caplog: pytest.LogCaptureFixture) -> None:
    told: set[str] = set()
    with caplog.at_level("INFO"):
        for language in ("de", "de", "en-GB", "de"):
            tell_missing(language, ENGLISH, told)

    assert [record.levelname for record in caplog.records] == ["INFO"]
