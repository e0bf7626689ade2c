"""Noises: what they do to a text, and what they leave."""

from random import Random

import pytest

from newscorpus.testing.noises import NOISES, Noise, draw_noise, fits

TEXT = (
    "Title\n\n"
    + "Rain fell on the valley, and 20 bridges were closed on Monday. " * 4
    + "\n\nEnd.\n"
)


def _changed(noise: Noise) -> str:
    return noise.change(TEXT, Random(1))  # noqa: S311 -- nothing secret is made here


@pytest.mark.parametrize("noise", NOISES, ids=lambda noise: noise.name)
def test_a_noise_changes_white_space_only(noise: Noise) -> None:
    assert _changed(noise).replace("\u200b", " ").split() == TEXT.split()


@pytest.mark.parametrize("noise", NOISES[1:], ids=lambda noise: noise.name)
def test_a_noise_changes_the_bytes(noise: Noise) -> None:
    content = _changed(noise).encode(noise.encoding)

    assert content != TEXT.encode() or noise.encoding == "windows-1252"


@pytest.mark.parametrize("name", ["wrapped", "old-wire"])
def test_wrapped_lines_are_short(name: str) -> None:
    noise = next(noise for noise in NOISES if noise.name == name)

    assert max(map(len, _changed(noise).splitlines())) <= 72


def test_a_text_may_have_characters_that_an_encoding_lacks() -> None:
    noise = next(noise for noise in NOISES if noise.encoding == "windows-1252")

    assert fits("Zürich – “Rain”", noise)
    assert not fits("Wiśniewska", noise)


def test_half_of_the_files_have_no_noise() -> None:
    rng = Random(1)  # noqa: S311 -- nothing secret is made here
    drawn = [draw_noise(rng).name for _ in range(1000)]

    assert 400 < drawn.count("none") < 600
    assert set(drawn) == {noise.name for noise in NOISES}
