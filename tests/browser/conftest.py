"""A browser and the sites that it opens, made once."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.opening import SITE_URL, chromium, served
from tests.built_site import MATERIAL, ROOT, Built, build_site, make_project
from tests.shared_site import CONFIG, many_built, urdu_built
from tests.site_fixtures import CALM, crowd


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with chromium() as opened:
        yield opened


@pytest.fixture(scope="session")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return build_site(ROOT / "mkdocs.yml", tmp_path_factory.mktemp("seeds"), site_url=SITE_URL)


@pytest.fixture(scope="session")
def root(seeds: Built) -> Iterator[str]:
    """The address of the site of the seeds."""
    with served(seeds.folder) as address:
        yield address


@pytest.fixture(scope="session")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("crowded")
    project = make_project(folder, crowd(), config=CONFIG, docs={"about.md": "# About\n"})
    return build_site(project / "mkdocs.yml", folder / "site")


@pytest.fixture(scope="session")
def on_disk(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("disk")
    config = f"{MATERIAL}use_directory_urls: false\n"
    project = make_project(folder, {"calm.txt": CALM}, config=config, docs={"x.md": "# X\n"})
    return build_site(project / "mkdocs.yml", folder / "site")


@pytest.fixture(scope="session")
def urdu(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """A site whose pages run from right to left, with articles that do not."""
    return urdu_built(tmp_path_factory.mktemp("urdu"))


@pytest.fixture(scope="session")
def many(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return many_built(tmp_path_factory)
