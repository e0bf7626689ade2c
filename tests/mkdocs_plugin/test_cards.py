"""Pictures for previews."""

import os
import struct
from pathlib import Path

import pytest

from newscorpus.mkdocs_plugin import cards
from newscorpus.pages.cards import HEIGHT, WIDTH
from tests.built_site import MATERIAL, Built, build_site, make_project
from tests.site_fixtures import CALM, HOSTILE_ARTICLES

CONFIG = MATERIAL.replace("- newscorpus", "- newscorpus: {cards: true}")
URL = "https://example.org/papers/"
CARD = "articles/calm/card.png"

# on a server that checks changes, a check that silently does not run is worse than a failure
needs_fonts = pytest.mark.skipif(
    os.environ.get("CI") != "true" and not cards.can_draw(),
    reason="cards need fonts: apt-get install fonts-dejavu-core",
)


def build(folder: Path, articles: dict[str, str | bytes]) -> Built:
    config = f"{CONFIG}site_url: {URL}\n"
    project = make_project(folder, articles, config=config, docs={"x.md": "# X\n"})
    return build_site(project / "mkdocs.yml", folder / "site")


@needs_fonts
def test_each_article_has_a_picture_that_its_head_names(tmp_path: Path) -> None:
    built = build(tmp_path, {"calm.txt": CALM})
    picture = (built.folder / CARD).read_bytes()
    metas = [e.attributes for e in built.elements("articles/calm/index.html").tagged("meta")]
    told = {m.get("property") or m.get("name"): m.get("content") for m in metas}

    assert picture.startswith(b"\x89PNG")
    assert struct.unpack(">II", picture[16:24]) == (WIDTH, HEIGHT) == (1200, 630)
    assert told["og:image"] == f"{URL}{CARD}"
    assert told["twitter:card"] == "summary_large_image"


@needs_fonts
def test_a_card_that_stays_the_same_is_not_drawn_again(tmp_path: Path) -> None:
    other = CALM.replace("Snow", "Rain")
    build(tmp_path, {"calm.txt": CALM, "other.txt": other})
    kept = {path: path.stat().st_mtime_ns for path in (tmp_path / ".cache").rglob("*.png")}
    build(tmp_path, {"calm.txt": CALM, "other.txt": other.replace("Rain", "Hail")})
    again = {path: path.stat().st_mtime_ns for path in (tmp_path / ".cache").rglob("*.png")}

    assert (len(kept), len(again)) == (2, 3)
    assert {path: again[path] for path in kept} == kept


@needs_fonts
def test_hostile_words_are_drawn(tmp_path: Path) -> None:
    long: dict[str, str | bytes] = {"long.md": f"---\ntitle: {'W' * 10_000}\n---\n\nWords.\n"}
    built = build(tmp_path, HOSTILE_ARTICLES | long)

    assert len(list(built.folder.rglob("card.png"))) == 4


def test_without_the_package_it_is_said_and_the_rest_is_built(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cards, "_drawing", lambda: None)
    built = build(tmp_path, {"calm.txt": CALM})

    (warning,) = built.warnings
    assert "pip install 'newscorpus[cards]'" in warning
    assert "og:image" not in built.html("articles/calm/index.html")
    assert not (built.folder / CARD).exists()


def test_without_fonts_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cards, "_drawing", lambda: lambda _svg: b"nothing")
    built = build(tmp_path, {"calm.txt": CALM})

    assert len(built.warnings) == 1
    assert "needs fonts" in built.warnings[0]


def test_cards_are_off_unless_asked_for(tmp_path: Path) -> None:
    project = make_project(tmp_path, {"calm.txt": CALM}, docs={"x.md": "# X\n"})
    built = build_site(project / "mkdocs.yml", tmp_path / "site")

    assert not (built.folder / CARD).exists()
    assert not (tmp_path / ".cache").exists()
