"""What a user may choose about the site."""

import pytest

from newscorpus.settings import SiteSettings


@pytest.mark.parametrize("size", [0, -1, 1001])
def test_a_listing_has_a_sensible_length(size: int) -> None:
    with pytest.raises(ValueError, match=rf"`page_size` lies in 1\.\.1000, not {size}"):
        SiteSettings(page_size=size)


def test_everything_has_a_default() -> None:
    assert SiteSettings() == SiteSettings(
        title="News corpus", description="", language="en", page_size=100
    )
