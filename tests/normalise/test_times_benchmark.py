import datetime as dt
import importlib
from collections.abc import Iterator
from types import ModuleType

import pytest

from newscorpus.models.dates import Date
from tests.tree import BENCHMARKS


@pytest.fixture(scope="module")
def _beside_the_scripts() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(BENCHMARKS)
        yield


@pytest.fixture(scope="module")
def values(_beside_the_scripts: None) -> ModuleType:
    return importlib.import_module("times_values")


@pytest.fixture(scope="module")
def gold(_beside_the_scripts: None) -> ModuleType:
    return importlib.import_module("times_gold")


@pytest.mark.parametrize(
    ("value", "edtf"),
    [
        ("2004", "2004"),
        ("2004-11", "2004-11"),
        ("2004-11-24", "2004-11-24"),
        ("2011-06-XX", "2011-06"),
        ("197", "197X"),
        ("20", "20XX"),
        ("2004-W47", "2004-11-15/2004-11-21"),
        ("2010-W04-WE", "2010-01-30/2010-01-31"),
        ("2006-Q4", "2006-36"),
        ("2006-H1", "2006-40"),
        ("2009-SP", "2009-21"),
        ("P6Y", None),
        ("PXY", None),
        ("PRESENT_REF", None),
        ("XXXX-XX-XX", None),
        ("2008-01-09TMO", None),
        ("FY2007", None),
        ("", None),
    ],
)
def test_values_of_timex3_become_edtf(values: ModuleType, value: str, edtf: str | None) -> None:
    assert values.edtf_of(value) == edtf


def test_a_value_agrees_by_its_days(values: ModuleType) -> None:
    spring = (dt.date(2009, 1, 1), dt.date(2009, 3, 31))
    day = (dt.date(2018, 8, 17),) * 2

    assert values.agrees(Date("2009-33"), [spring])
    assert values.agrees(Date("2009-01/2009-03"), [spring])
    assert values.agrees(Date("2018-08~"), [day])
    assert not values.agrees(Date("2018-08"), [day])
    assert not values.agrees(None, [day])


def test_ends_of_ranges_are_exclusive(gold: ModuleType) -> None:
    week = {"timex": "", "start": "2016-11-07", "end": "2016-11-14"}
    said = {"timex": "(2016-01-12,2016-01-22,P10D)", "start": "2016-01-12", "end": "2016-01-22"}

    assert [*gold.reading(week)] == [(dt.date(2016, 11, 7), dt.date(2016, 11, 13))]
    assert (dt.date(2016, 1, 12), dt.date(2016, 1, 22)) in [*gold.reading(said)]
