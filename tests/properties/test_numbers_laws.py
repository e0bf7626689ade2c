from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from newscorpus.normalise import numbers
from newscorpus.normalise.numbers.currencies import AFTER, BEFORE
from newscorpus.normalise.numbers.qualifiers import QUALIFIERS
from newscorpus.normalise.numbers.units import UNITS
from newscorpus.normalise.numbers.words import WORDS

PARTS = st.sampled_from(
    sorted({*WORDS, *UNITS, *BEFORE, *AFTER, *QUALIFIERS, "from", "between", "no", "May", "April"})
)
DIGITS = st.from_regex(r"[0-9]{1,4}([,.][0-9]{2,3}){0,3}", fullmatch=True)
SIGNS = st.sampled_from(list(" \n\t-–—−.,;:/()[]{}'\"’%$£€+°½¾\u00a0\u202f"))
PIECES = st.one_of(PARTS, DIGITS, SIGNS, st.text(max_size=3))
TEXTS = st.one_of(st.text(), st.lists(PIECES).map("".join), st.lists(PIECES).map(" ".join))


@given(TEXTS)
def test_amounts_stand_where_their_spans_say_and_do_not_overlap(text: str) -> None:
    found = numbers.find(text)

    for amount in found:
        assert amount.span.of(text) == amount.verbatim
        assert amount.span.contains(amount.number)
        assert len(amount.number) > 0
        assert amount.upper is None or amount.upper > amount.value
        assert (amount.qualifier is None) is (amount.qualifier_span is None)
        if amount.qualifier_span:
            assert not amount.qualifier_span.overlaps(amount.span)
            assert amount.qualifier_span.end <= len(text)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))


@given(TEXTS)
def test_what_is_wholly_a_number_is_read_alike_by_both(text: str) -> None:
    value = numbers.parse(text)

    for amount in numbers.find(text):
        is_whole = amount.verbatim == text.strip() and amount.number == amount.span
        if is_whole and amount.upper is None and not amount.unit:
            assert value == amount.value


@given(TEXTS)
def test_values_are_finite_and_written_without_a_power_of_ten(text: str) -> None:
    for amount in numbers.find(text):
        assert amount.value.is_finite()
        assert "E+" not in str(amount.value)


@given(TEXTS, TEXTS)
def test_a_paragraph_is_read_alike_whatever_stands_before_it(before: str, text: str) -> None:
    shift = len(before) + 4
    together = numbers.find(f"{before}\n\n\n\n{text}")
    behind = [amount for amount in together if amount.span.start >= shift]

    assert [(amount.verbatim, amount.value) for amount in behind] == [
        (amount.verbatim, amount.value) for amount in numbers.find(text)
    ]


@given(st.integers(0, 10**12))
def test_whole_numbers_are_read_with_and_without_groups(value: int) -> None:
    assert numbers.parse(str(value)) == numbers.parse(f"{value:,}") == value
