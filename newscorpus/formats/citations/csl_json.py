"""References in CSL-JSON, which citation processors read."""

import json
from collections.abc import Iterable, Mapping

from newscorpus.formats.citations.dates import date_parts, is_doubted
from newscorpus.formats.citations.names import family_and_given
from newscorpus.models.dates import Date
from newscorpus.models.references import Reference


def write_csl_json(references: Iterable[Reference]) -> str:
    r"""Write references as CSL-JSON, a line for each, which is a list also for one of them.

    Args:
        references: In the order of the file.

    Examples:
        >>> write_csl_json([])
        '[\n\n]\n'
    """
    items = (json.dumps(csl_item(cited), ensure_ascii=False) for cited in references)
    return "[\n" + ",\n".join(items) + "\n]\n"


def csl_item(cited: Reference) -> Mapping[str, object]:
    """Give a reference as an item of CSL-JSON.

    Args:
        cited: What is cited.

    Examples:
        >>> cited = Reference(
        ...     id="flood", title="Rain", people=("Asha Rao",), institutions=("APP",), url=None,
        ...     outlet=None, date=Date.parse("2021-04"), page=None, language="en",
        ... )
        >>> csl_item(cited)["author"], csl_item(cited)["issued"]
        ([{'family': 'Rao', 'given': 'Asha'}, {'literal': 'APP'}], {'date-parts': [[2021, 4]]})
    """
    authors = (*map(_person, cited.people), *({"literal": name} for name in cited.institutions))
    fields: dict[str, object] = {
        "id": cited.id,
        "type": "article-newspaper",
        "title": cited.title,
        "author": list(authors),
        "container-title": cited.outlet,
        "issued": _date(cited.date),
        "URL": cited.address,
        "archive_location": cited.page if cited.url else None,
        "language": cited.language,
    }
    return {name: value for name, value in fields.items() if value}


def _person(name: str) -> dict[str, str]:
    parts = family_and_given(name)
    return {"family": parts[0], "given": parts[1]} if parts else {"literal": name}


def _date(date: Date | None) -> Mapping[str, object]:
    if parts := date_parts(date):
        issued: dict[str, object] = {"date-parts": [list(parts)]}
        return issued | ({"circa": True} if is_doubted(date) else {})
    # a decade or an interval has no one year, but it can be shown
    return {"literal": date.display()} if date and date.is_placed else {}
