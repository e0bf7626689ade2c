"""Which way a language runs."""

import pytest

from newscorpus.pages.languages import direction


@pytest.mark.parametrize("tag", ["ar", "AR-EG", "fa", "he", "ur", "az-Arab", "pa_Arab_PK", "yi"])
def test_from_right_to_left(tag: str) -> None:
    assert direction(tag) == "rtl"


@pytest.mark.parametrize("tag", ["en", "de-CH", "ur-Latn", "zh-Hant", "", "x", "arn"])
def test_from_left_to_right(tag: str) -> None:
    assert direction(tag) == "ltr"
