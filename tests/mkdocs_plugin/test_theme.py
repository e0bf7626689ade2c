"""The theme asks no other host for anything, and the user's choices stay."""

from pathlib import Path

import pytest
from mkdocs.theme import Theme

from newscorpus.mkdocs_plugin.theme import keep_fonts_local, mend, template_folders
from tests.built_site import MATERIAL, THEME_SEARCH, Built, build_site, foreign_loads, make_project
from tests.site_fixtures import CALM, HOSTILE, HOSTILE_WORDS

DOCS = {"x.md": "# X\n"}
OUR_STYLE = "assets/newscorpus/newscorpus.css"
OUR_SCRIPT = "assets/newscorpus/preview.js"


def build(folder: Path, config: str, docs: dict[str, str] = DOCS) -> Built:
    """Build a site with a calm article and a hostile one."""
    articles = {"calm.txt": CALM, "hostile.txt": HOSTILE}
    project = make_project(folder, articles, config=config, docs=docs)
    return build_site(project / "mkdocs.yml", folder / "site", strict=True)


@pytest.mark.parametrize(
    ("theme", "font"),
    [
        (Theme(name="material"), False),
        (Theme(name="material", font=False), False),
        (Theme(name="material", font={"text": "Lora"}), {"text": "Lora"}),
    ],
)
def test_only_the_fonts_that_nobody_chose_are_turned_off(theme: Theme, font: object) -> None:
    keep_fonts_local(theme)

    assert theme["font"] == font


def test_a_theme_without_fonts_is_left_alone() -> None:
    theme = Theme(name="mkdocs")
    before = dict(theme)
    keep_fonts_local(theme)

    assert dict(theme) == before


def test_the_users_stylesheets_follow_ours(tmp_path: Path) -> None:
    built = build(tmp_path, f"{MATERIAL}extra_css: [own.css]\n", {"own.css": "", **DOCS})
    styles = [e.attributes["href"] for e in built.elements("x/index.html").tagged("link")]

    assert styles.index(f"../{OUR_STYLE}") < styles.index("../own.css")
    assert (built.folder / OUR_STYLE).is_file()


def test_a_stylesheet_of_the_user_in_the_place_of_ours_stays(tmp_path: Path) -> None:
    built = build(tmp_path, MATERIAL, {OUR_STYLE: "/* mine */", **DOCS})

    assert built.html(OUR_STYLE) == "/* mine */"


def test_a_custom_dir_may_hold_versions_of_our_templates(tmp_path: Path) -> None:
    templates = tmp_path / "overrides" / "newscorpus"
    templates.mkdir(parents=True)
    (templates / "articles.html").write_text("<h1>Clippings & more</h1>", "utf-8")
    config = MATERIAL.replace("name: material", "name: material\n  custom_dir: overrides")

    built = build(tmp_path, config)

    assert "Clippings & more" in built.html("articles/index.html")
    assert not (built.folder / "newscorpus").exists()


def test_a_theme_without_a_custom_dir_names_no_templates() -> None:
    assert template_folders(Theme(name="material")) == ()


@pytest.mark.parametrize("name", ["mkdocs", "readthedocs"])
def test_other_themes_show_the_pages_and_hostile_words_stay_text(tmp_path: Path, name: str) -> None:
    built = build(tmp_path, MATERIAL.replace("name: material", f"name: {name}"))
    page = "articles/hostile/index.html"

    assert "<script>alert(1)" not in "".join(map(built.html, built.pages()))
    assert HOSTILE_WORDS in built.elements(page).tagged("title")[0].text
    assert "Snow fell on the city all day" in built.html("articles/calm/index.html")


def test_material_loads_nothing_from_elsewhere_by_default(tmp_path: Path) -> None:
    built = build(tmp_path, MATERIAL)

    assert foreign_loads(built) == []


def test_faults_of_material_are_mended_on_every_page_with_the_words_of_its_language(
    tmp_path: Path,
) -> None:
    french = THEME_SEARCH.replace("name: material", "name: material\n  language: fr")
    built = build(tmp_path, french)
    for page in ("404.html", "x/index.html", "articles/calm/index.html"):
        found = built.elements(page).found
        (dialog,) = (e for e in found if e.attributes.get("role") == "dialog")
        boxes = [e for e in found if e.attributes.get("type") == "checkbox"]
        labels = {e.attributes["for"] for e in found if e.tag == "label" and "for" in e.attributes}

        assert dialog.attributes["aria-label"] == "Recherche"
        assert [box for box in boxes if "autocomplete" in box.attributes] == []
        assert labels <= set(built.elements(page).ids())


def test_other_themes_are_not_mended() -> None:
    box = '<input class="md-toggle" type="checkbox" autocomplete="off">'

    assert mend(box, Theme(name="mkdocs")) == box


def test_our_script_is_loaded_on_every_page_once_and_before_the_users(tmp_path: Path) -> None:
    config = f"{MATERIAL}site_url: https://example.org/papers/\nextra_javascript: [own.js]\n"
    built = build(tmp_path, config, {"own.js": "", **DOCS})
    loaded = {
        page: [
            (e.attributes.get("src"), "defer" in e.attributes)
            for e in built.elements(page).tagged("script")
            if e.attributes.get("src", "").endswith(("preview.js", "own.js"))
        ]
        for page in ("index.html", "x/index.html", "articles/calm/index.html", "404.html")
    }

    assert loaded == {
        "index.html": [(OUR_SCRIPT, True), ("own.js", False)],
        "x/index.html": [(f"../{OUR_SCRIPT}", True), ("../own.js", False)],
        "articles/calm/index.html": [(f"../../{OUR_SCRIPT}", True), ("../../own.js", False)],
        "404.html": [(f"/papers/{OUR_SCRIPT}", True), ("/papers/own.js", False)],
    }
    assert (built.folder / OUR_SCRIPT).is_file()


@pytest.mark.parametrize("written", [f"[{{path: {OUR_SCRIPT}, async: true}}]", f"[{OUR_SCRIPT}]"])
def test_a_script_that_the_user_has_named_is_not_loaded_twice(tmp_path: Path, written: str) -> None:
    built = build(tmp_path, f"{MATERIAL}extra_javascript: {written}\n")
    scripts = [e.attributes.get("src") for e in built.elements("x/index.html").tagged("script")]

    assert scripts.count(f"../{OUR_SCRIPT}") == 1
