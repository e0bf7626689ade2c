"""Makes pictures of the cards that pages name, each once as long as it stays the same."""

import hashlib
from collections.abc import Callable, Iterable
from importlib import import_module, metadata
from pathlib import Path
from typing import cast

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files

from newscorpus.pages.cards import HEIGHT, WIDTH

PACKAGE = "resvg-py"

_PROBE = (
    f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}">'
    '<text x="80" y="200" font-size="60" font-family="serif">{words}</text></svg>'
)

log = get_plugin_logger("newscorpus")


def can_draw() -> bool:
    """Say whether cards can be made here, with a warning that says what is missing if not."""
    draw = _drawing()
    if draw is None:
        log.warning("`cards` needs a package: pip install 'newscorpus[cards]'")
        return False
    if draw(_PROBE.replace("{words}", "Aa")) == draw(_PROBE.replace("{words}", "")):
        log.warning("`cards` needs fonts, and this machine has none: install fonts-dejavu-core")
        return False
    return True


def place_cards(files: Files, config: MkDocsConfig, cards: Iterable[tuple[str, str]]) -> None:
    """Add the pictures of cards; a user's own file at the same address stays.

    What was drawn before is taken from `.cache/newscorpus/cards` beside `mkdocs.yml`.

    Args:
        files: The files of the site, which are changed in place.
        config: The configuration of the site.
        cards: Addresses, and the SVG of each.
    """
    draw = _drawing()
    folder = Path(config.config_file_path).parent / ".cache" / "newscorpus" / "cards"
    for address, svg in cards:
        if draw is not None and files.get_file_from_path(address) is None:
            path = str(_drawn(svg, folder, draw))
            files.append(File.generated(config, address, abs_src_path=path))


def _drawn(svg: str, folder: Path, draw: Callable[[str], bytes]) -> Path:
    key = hashlib.sha256(f"{metadata.version(PACKAGE)}\n{svg}".encode()).hexdigest()
    path = folder / f"{key}.png"
    if not path.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".part")
        unfinished.write_bytes(draw(svg))
        unfinished.replace(path)
    return path


def _drawing() -> Callable[[str], bytes] | None:
    try:
        package = import_module("resvg_py")
    except ImportError:
        return None
    return lambda svg: cast("bytes", package.svg_to_bytes(svg_string=svg))
