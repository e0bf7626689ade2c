"""References in RIS, the tagged lines that reference managers exchange."""

from collections.abc import Iterable, Iterator

from newscorpus.formats.citations.dates import date_parts
from newscorpus.formats.citations.names import family_and_given
from newscorpus.models.references import Reference


def write_ris(references: Iterable[Reference]) -> str:
    r"""Write references as RIS, in UTF-8 and with the line ends that the form asks for.

    Institutions end in a comma: so a manager does not take them apart as it would a person's name.

    Args:
        references: In the order of the file.

    Examples:
        >>> from newscorpus.models.dates import Date
        >>> cited = Reference(
        ...     id="flood", title="Rain", people=("Asha Rao",), institutions=("APP",), url=None,
        ...     outlet="Valley Times", date=Date.parse("2021-04"), page=None, language="en",
        ... )
        >>> write_ris([cited]).split("\r\n")[:5]
        ['TY  - NEWS', 'ID  - flood', 'TI  - Rain', 'AU  - Rao, Asha', 'AU  - APP,']
    """
    return "\r\n".join(_record(cited) for cited in references)


def _record(cited: Reference) -> str:
    return "".join(f"{tag}  - {value}\r\n" for tag, value in _lines(cited)) + "ER  - \r\n"


def _lines(cited: Reference) -> Iterator[tuple[str, str]]:
    yield "TY", "NEWS"
    yield "ID", cited.id
    yield "TI", cited.title
    for name in cited.people:
        yield "AU", ", ".join(family_and_given(name) or (name,))
    for name in cited.institutions:
        yield "AU", f"{name},"
    if cited.outlet:
        yield "T2", cited.outlet
    if parts := date_parts(cited.date):
        year, month, day = (*parts, None, None)[:3]
        yield "PY", f"{year:04}"
        yield "DA", f"{year:04}/{_two(month)}/{_two(day)}/"
    if cited.language:
        yield "LA", cited.language
    if cited.address:
        yield "UR", cited.address
    if cited.url and cited.page:
        yield "AV", cited.page


def _two(part: int | None) -> str:
    return "" if part is None else f"{part:02}"
