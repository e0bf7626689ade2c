import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.cli.terminal import LEAST_COLUMNS, MOST_COLUMNS, columns, printable, wrap


@given(st.text())
def test_nothing_printable_is_a_command_to_the_terminal(text: str) -> None:
    shown = printable(text)

    assert len(shown) == len(text)
    assert not [c for c in shown if c not in "\n\t" and (ord(c) < 32 or 127 <= ord(c) < 160)]


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"])))
def test_wrapping_changes_nothing_but_white_space(text: str) -> None:
    assert wrap(text, "  ").split() == text.split()


@pytest.mark.parametrize(("width", "expected"), [(400, MOST_COLUMNS), (50, 49), (8, LEAST_COLUMNS)])
def test_lines_fit_the_terminal_within_what_one_can_read(
    monkeypatch: pytest.MonkeyPatch, width: int, expected: int
) -> None:
    monkeypatch.setattr("shutil.get_terminal_size", lambda: os.terminal_size((width, 20)))

    assert columns() == expected
