import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from newscorpus.models.dates import Date
from newscorpus.normalise import dates
from newscorpus.normalise.dates import Tense, TimeExpression, TimeKind
from newscorpus.settings import DateOrder

WORDS = [
    "the",
    "a",
    "of",
    "in",
    "on",
    "to",
    "and",
    "last",
    "next",
    "this",
    "first",
    "second",
    "three",
    "12",
    "31",
    "1999",
    "2021",
    "year",
    "years",
    "week",
    "month",
    "months",
    "quarter",
    "day",
    "ago",
    "Monday",
    "May",
    "March",
    "April",
    "Jan.",
    "Christmas",
    "summer",
    "century",
    "1990s",
    "'82",
    "9:30",
    "pm",
    "05/02/2013",
    "2010-12",
    "early",
    "late",
    "mid-",
    "end",
    "from",
    "between",
    "-",
    "–",
    ",",
    ".",
    "since",
    "every",
    "46%",
    "morning",
    "noon",
    "today",
    "20th",
    "half",
    "decade",
    "weekend",
    "few",
    "several",
    "\n",
    "\n\n",
    "“",
    "’s",
    "İ",
    "000",
    "9999",
    "0001",
]

texts = st.text() | st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)
references = (
    st.none()
    | st.dates()
    | st.datetimes()
    | st.sampled_from(
        list(
            map(
                Date, ("2021", "2021-04", "201X", "XXXX-05", "2021?", "-0400", "2021-21", "../2021")
            )
        )
    )
)


def found_in(
    text: str, reference: dt.date | Date | None, tense: Tense | None, order: DateOrder
) -> tuple[TimeExpression, ...]:
    return dates.find(text, reference, tense=tense, order=order)


tenses = st.none() | st.sampled_from(Tense)
orders = st.sampled_from(DateOrder)


@given(texts, references, tenses, orders)
def test_spans_slice_to_what_is_written_in_order(
    text: str, reference: dt.date | Date | None, tense: Tense | None, order: DateOrder
) -> None:
    end = 0
    for each in found_in(text, reference, tense, order):
        assert each.span.start >= end
        assert len(each.span) > 0
        assert each.span.of(text) == each.verbatim
        end = each.span.end


@given(texts, references, tenses, orders)
def test_a_value_is_a_date_and_only_dates_and_times_have_one(
    text: str, reference: dt.date | Date | None, tense: Tense | None, order: DateOrder
) -> None:
    for each in found_in(text, reference, tense, order):
        assert each.value is None or Date(str(each.value)) == each.value
        assert each.value is None or each.kind in {TimeKind.DATE, TimeKind.TIME}
        assert each.rule.startswith("dates.")


@given(texts, tenses, orders)
def test_without_a_reference_nothing_relative_has_a_value(
    text: str, tense: Tense | None, order: DateOrder
) -> None:
    for each in found_in(text, None, tense, order):
        assert each.value is None or each.basis is dates.TimeBasis.STATED


@given(texts, references)
def test_parsing_gives_nothing_or_one_expression(
    text: str, reference: dt.date | Date | None
) -> None:
    found = dates.parse(text, reference)

    assert found is None or text.strip(" \n").endswith(found.verbatim)
