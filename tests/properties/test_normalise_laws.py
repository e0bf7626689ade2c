import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscorpus import normalise
from newscorpus.normalise import Edit, Edits, Step
from newscorpus.text import Span

DISTINCT = {step.name: step for step in normalise.STEPS}

PIECES = st.sampled_from(
    [
        *(
            "rain",
            "Rain",
            "a",
            "co",
            "well",
            "7",
            "2010",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "\u00a0",
        ),
        *(
            "-",
            "--",
            "–",
            "—",
            "‐",
            "-\n",
            "‑\n",
            "−",
            "“",
            "”",
            "‘",
            "’",
            "'",
            '"',
            "`",
            "«",
            "''",
        ),
        *(
            "&",
            ";",
            "amp",
            "#38",
            "quot",
            "&amp;",
            "&#39;",
            "&nbsp;",
            "&#8203;",
            "&filig;",
            "&#894;",
        ),
        *(
            "\u00ad",
            "\u200b",
            "\u200c",
            "\u200d",
            "\ufeff",
            "\u202e",
            "\u037e",
            "\u212a",
            "e",
            "\u0301",
        ),
        *(
            "ﬁ",
            "ﬅ",
            "ب",
            "پ",
            "한",
            "ᄒ",
            "ᅡ",
            "ᆫ",
            "\U0001f468",
            "&zwnj;",
            "&shy;",
            "&#10;",
            "&#45;",
        ),
        *("qu-\not;", "&qu", "\x0b", "\x0c", "\x1c", "\u2028", "\x85", "x" * 70),
    ]
)
MESSY = st.lists(PIECES, max_size=14).map("".join) | st.text(max_size=40)


@st.composite
def edits_of(draw: st.DrawFn, words: str) -> Edits:
    """Any changes of a text, in order and without overlaps."""
    cuts = sorted(draw(st.sets(st.integers(0, len(words)), max_size=8)))
    spans = [Span(*pair) for pair in zip(cuts[::2], cuts[1::2], strict=False)]
    return Edits(
        words, tuple(Edit(span, draw(st.text("xyz", max_size=3)), ("any",)) for span in spans)
    )


@pytest.mark.parametrize("step", DISTINCT.values(), ids=DISTINCT)
@given(words=MESSY)
def test_a_step_done_twice_is_done_once(step: Step, words: str) -> None:
    once = step(words)

    assert step(once) == once


@pytest.mark.parametrize("step", DISTINCT.values(), ids=DISTINCT)
@given(words=MESSY)
def test_the_edits_of_a_step_give_what_it_gives(step: Step, words: str) -> None:
    assert step.edits(words).result == step(words)


@given(words=MESSY)
@settings(max_examples=1500)
def test_all_steps_done_twice_are_done_once(words: str) -> None:
    once = normalise.text(words)

    assert normalise.text(once) == once


@given(words=MESSY)
def test_the_edits_of_all_steps_give_what_they_give(words: str) -> None:
    found = normalise.edits(words)

    assert found.result == normalise.text(words)
    assert all(
        edit.span.of(words) != edit.replacement or len(edit.rules) > 1 for edit in found.edits
    )


@given(words=MESSY)
def test_offsets_between_changes_map_there_and_back(words: str) -> None:
    found = normalise.edits(words)
    inside = {o for edit in found.edits for o in range(edit.span.start, edit.span.end)}
    free = [offset for offset in range(len(words)) if offset not in inside]
    for offset in free:
        there = found.to_result(Span(offset, offset + 1))

        assert there.of(found.result) == words[offset]
        assert found.to_original(there) == Span(offset, offset + 1)


@given(words=MESSY, data=st.data())
def test_a_span_of_the_result_is_what_its_source_becomes(words: str, data: st.DataObject) -> None:
    found = data.draw(edits_of(words))
    start, end = sorted(
        (data.draw(st.integers(0, len(found.result))), data.draw(st.integers(0, len(found.result))))
    )
    source = found.to_original(Span(start, end))

    around = found.to_result(source)
    assert len(source) == 0 or (around.start <= start and end <= around.end)


@given(data=st.data())
def test_changes_made_one_after_the_other_are_changes_made_together(data: st.DataObject) -> None:
    first = data.draw(edits_of(data.draw(st.text("abc ", max_size=20))))
    second = data.draw(edits_of(first.result))
    both = first.then(second)

    assert both.original == first.original
    assert both.result == second.result
