"""The files of the checkout, for tests that look at all of them."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "newscorpus"
BENCHMARKS = ROOT / "benchmarks"

LEFT_BEHIND = frozenset({"site", "build", "dist", "node_modules", "__pycache__"})
"""Folders that builds and tests make; hidden ones are left out as well."""


def tracked_files() -> list[Path]:
    """Every file of the project: as git knows them, else all but what tools leave behind."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=False,
        text=True,
    )
    if listed.returncode == 0 and listed.stdout:
        return [
            ROOT / name for name in sorted(listed.stdout.split("\0")) if (ROOT / name).is_file()
        ]
    return sorted(_walk(ROOT))


def _walk(folder: Path) -> list[Path]:
    found: list[Path] = []
    for path in folder.iterdir():
        if path.is_file():
            found.append(path)
        elif path.name not in LEFT_BEHIND and (path.name[0] != "." or path.name == ".github"):
            found.extend(_walk(path))
    return found


def module_files() -> list[Path]:
    """Every module of the package."""
    return sorted(PACKAGE.rglob("*.py"))


def benchmark_files() -> list[Path]:
    """Every benchmark, and what benchmarks share."""
    return sorted(BENCHMARKS.rglob("*.py"))


def module_name(path: Path) -> str:
    """What to import a module as."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
