import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.testing.strategies import spans
from newscorpus.text import Lines, Position, Span


def test_a_span_takes_its_end_to_be_the_code_point_after_the_last() -> None:
    span = Span(2, 5)

    assert span.of("a 今日😀b") == "今日😀"
    assert len(span) == 3


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2), (-2, -1)])
def test_a_span_that_runs_backwards_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="0 <= start <= end"):
        Span(start, end)


def test_an_empty_span_is_true_so_that_it_differs_from_none() -> None:
    assert bool(Span(4, 4)) is True


@given(spans(), spans())
def test_a_span_that_contains_another_overlaps_it_unless_that_is_empty(
    one: Span, two: Span
) -> None:
    if one.contains(two) and len(two):
        assert one.overlaps(two)
    assert one.overlaps(two) == two.overlaps(one)


@given(spans(), st.integers(0, 1000))
def test_a_shifted_span_keeps_its_length_and_shifts_back(span: Span, by: int) -> None:
    shifted = span.shift(by)

    assert len(shifted) == len(span)
    assert shifted.shift(-by) == span


@given(st.text(st.sampled_from("a今😀\r\n\u2028\v\f"), max_size=30))
def test_an_offset_and_its_position_are_inverse(text: str) -> None:
    lines = Lines(text)
    positions = [lines.position(offset) for offset in range(len(text) + 1)]

    assert [lines.offset(position) for position in positions] == list(range(len(text) + 1))
    assert positions == sorted(positions)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_editors_end_them(end: str) -> None:
    lines = Lines(f"one{end}two{end}")

    assert len(lines) == 3
    assert lines.position(3 + len(end)) == Position(2, 1)


@pytest.mark.parametrize("mark", ["\u2028", "\u0085", "\v", "\f"])
def test_other_separators_do_not_end_a_line(mark: str) -> None:
    assert len(Lines(f"one{mark}two")) == 1


@pytest.mark.parametrize("offset", [-1, 4])
def test_an_offset_outside_the_text_is_refused(offset: int) -> None:
    with pytest.raises(ValueError, match=r"0\.\.3"):
        Lines("one").position(offset)


@pytest.mark.parametrize(
    ("position", "reason"),
    [(Position(0, 1), r"1\.\.2"), (Position(3, 1), r"1\.\.2"), (Position(2, 9), "no column 9")],
)
def test_a_position_outside_the_text_is_refused(position: Position, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        Lines("one\ntwo").offset(position)
