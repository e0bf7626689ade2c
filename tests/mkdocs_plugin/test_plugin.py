"""The hooks of the plugin, where a built site does not show them."""

from pathlib import Path
from typing import cast

import attrs
import pytest
from mkdocs.config.base import load_config
from mkdocs.livereload import LiveReloadServer

from newscorpus.mkdocs_plugin.plugin import NewscorpusPlugin
from tests.built_site import MATERIAL, build_site, make_project
from tests.site_fixtures import CALM


@attrs.frozen
class Watching:
    """The part of MkDocs' server that is told what to watch."""

    watched: list[str] = attrs.field(factory=list)

    def watch(self, path: str) -> None:
        self.watched.append(path)


@pytest.mark.parametrize(
    ("option", "watched"),
    [("", ["articles"]), ("{topics: subjects.yml}", ["articles", "subjects.yml"])],
)
def test_the_server_watches_the_articles_and_the_topics(
    tmp_path: Path, option: str, watched: list[str]
) -> None:
    plugin = f"newscorpus: {option}" if option else "newscorpus"
    project = make_project(tmp_path, {"a.txt": CALM}, config=MATERIAL.replace("newscorpus", plugin))
    (project / "subjects.yml").write_text("topics: []\n", "utf-8")
    config = load_config(str(project / "mkdocs.yml"))
    server = Watching()
    cast("NewscorpusPlugin", config.plugins["newscorpus"]).on_serve(
        cast("LiveReloadServer", server)
    )

    assert server.watched == [str(project / name) for name in watched]


def test_where_the_articles_are_the_docs_their_index_introduces_the_home_page(
    tmp_path: Path,
) -> None:
    articles = {
        "index.md": "# Welcome\n",
        "calm.txt": CALM,
        "note.md": CALM + "Noted.",
        "topics.yml": "topics: [{label: Snow, any: [snow]}]\n",
        "corrections.yml": "- {article: calm, date: 2024-01-03, reason: the paper's archive}\n",
        "map.svg": "<svg/>",
    }
    project = make_project(tmp_path, articles, config=f"{MATERIAL}docs_dir: articles\n")

    built = build_site(project / "mkdocs.yml", tmp_path / "site", strict=True)

    assert "Welcome" in built.html("index.html")
    assert [page for page in built.pages() if page.startswith("articles/")] == [
        "articles/calm/index.html",
        "articles/index.html",
        "articles/note/index.html",
    ]
    published = {path.name for path in built.folder.iterdir()}
    assert published & {*articles, "note"} == {"map.svg"}


@pytest.mark.parametrize(
    ("option", "suggested"), [("newscorpus", True), ("newscorpus: {suggestions: false}", False)]
)
def test_a_site_without_a_file_of_topics_gets_suggestions_that_say_so(
    tmp_path: Path,
    option: str,
    suggested: bool,  # noqa: FBT001 -- a case of the table
) -> None:
    drought = "date 2024-01-0{} KABUL: The drought of the valley was the worst drought so far.\n"
    articles = {f"dry{n}.txt": drought.format(n) for n in (1, 2)} | {"calm.txt": CALM}
    config = MATERIAL.replace("- newscorpus", f"- {option}")
    project = make_project(tmp_path, articles, config=config, docs={"about.md": "# About\n"})

    built = build_site(project / "mkdocs.yml", tmp_path / "site", strict=True)

    assert ("topics/drought/index.html" in built.pages()) is suggested
    if suggested:
        assert "suggested, 2 articles" in built.html("topics/index.html")
        assert "Topic suggested by the words" in built.html("topics/drought/index.html")
