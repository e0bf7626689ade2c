"""Analyses that other packages bring along, through the entry points they declare."""

import inspect
from collections.abc import Iterable
from importlib.metadata import EntryPoint, entry_points
from typing import TypeGuard, get_args

from newscorpus.analyses.protocol import Analysis
from newscorpus.models.findings import Finding

GROUP = "newscorpus.analyses"
"""The group of entry points; each names a class of analyses, or an analysis with its options."""


class BrokenAnalysisError(Exception):
    """An entry point that gives no analysis; the message names it, its package and the reason."""


def installed_analyses(names: Iterable[str] | None = None) -> tuple[Analysis, ...]:
    """Give the analyses that installed packages declare; nothing else ever loads them.

    Args:
        names: The names of the entry points that are wanted, in this order; all of them, sorted by
            name, without this.

    Returns:
        Analyses with the options they have by default, for `analyse`.

    Raises:
        BrokenAnalysisError: If an entry point cannot be loaded or gives no analysis.
        ValueError: If there is none of a name that is wanted, or two packages declare it.

    Examples:
        >>> installed_analyses(names=[])
        ()
    """
    declared = tuple(entry_points(group=GROUP))
    wanted = sorted({point.name for point in declared}) if names is None else tuple(names)
    return tuple(_load(_point(name, declared)) for name in wanted)


def _point(name: str, declared: tuple[EntryPoint, ...]) -> EntryPoint:
    # one package may stand on the path twice, and then declares the same thing twice
    points = {(point.value, _package(point)): point for point in declared if point.name == name}
    if not points:
        known = ", ".join(sorted({point.name for point in declared})) or "none"
        raise ValueError(f"no installed package declares the analysis {name!r}; declared: {known}")
    if len(points) > 1:
        packages = " and ".join(sorted(_package(point) for point in points.values()))
        raise ValueError(f"{packages} both declare the analysis {name!r}; uninstall one of them")
    return next(iter(points.values()))


def _load(point: EntryPoint) -> Analysis:
    where = f"the analysis {point.name!r} of {_package(point)} ({point.value})"
    try:
        loaded = point.load()
        analysis = loaded() if inspect.isclass(loaded) else loaded
    except Exception as error:
        raise BrokenAnalysisError(
            f"{where} cannot be loaded: {type(error).__name__}: {error}; "
            "mend or uninstall the package, or name the analyses that you want"
        ) from error
    if faults := _faults(analysis):
        raise BrokenAnalysisError(
            f"{where} is no analysis: it has no {', no '.join(faults)}; "
            "`newscorpus.analyses.protocol.Analysis` says what one has"
        )
    if not _is_analysis(analysis):
        raise BrokenAnalysisError(f"{where} cannot be called with a corpus")
    return analysis


def _faults(analysis: object) -> tuple[str, ...]:
    """Say what an analysis lacks."""
    kinds = get_args(Finding)
    fits = {
        "`name` that is a text": isinstance(getattr(analysis, "name", None), str),
        "`yields` that is a type of findings": _is_kind(getattr(analysis, "yields", None), kinds),
        "`requires` that is a tuple of types of findings": isinstance(
            required := getattr(analysis, "requires", None), tuple
        )
        and all(_is_kind(kind, kinds) for kind in required),
    }
    return tuple(what for what, is_there in fits.items() if not is_there)


def _is_kind(kind: object, kinds: tuple[type, ...]) -> bool:
    return inspect.isclass(kind) and issubclass(kind, kinds)


def _is_analysis(analysis: object) -> TypeGuard[Analysis]:
    return callable(analysis)


def _package(point: EntryPoint) -> str:
    return point.dist.name if point.dist else "a package without a name"
