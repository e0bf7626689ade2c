"""Names made fit for an address, in any script and of any length."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.slugs import LONGEST_SLUG, slug

_LONGEST_NAME_ON_DISK = 255
"""Bytes that file systems allow for one name."""


@pytest.mark.parametrize("letter", ["a", "é", "Ж", "水", "𐍈"])
def test_a_long_name_fits_a_file_system_in_every_script(letter: str) -> None:
    found = slug(letter * 300)

    assert set(found) == {letter}
    assert LONGEST_SLUG - 4 < len(found.encode("utf-8")) <= LONGEST_SLUG < _LONGEST_NAME_ON_DISK


@given(st.text(max_size=400))
def test_a_slug_is_fit_for_an_address_and_stays_what_it_is(words: str) -> None:
    found = slug(words)

    assert found
    assert not set(found) & set("/\\ \t\n:?#%")
    assert found not in {".", ".."}
    assert slug(found) == found


@given(st.text(alphabet="水Жa-. ", min_size=60, max_size=400))
def test_a_slug_is_never_longer_than_its_limit(words: str) -> None:
    assert len(slug(words).encode("utf-8")) <= LONGEST_SLUG
