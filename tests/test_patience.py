"""The guard against work that never ends."""

import itertools

import pytest

from tests.patience import patience


def test_what_goes_on_for_ever_is_ended() -> None:
    with pytest.raises(AssertionError, match="grows faster"), patience(0.05):
        for _ in itertools.count():
            pass


def test_what_ends_is_left_alone() -> None:
    with patience(0.05):
        total = sum(range(10))

    assert total == 45
