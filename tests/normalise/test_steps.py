import sys

import pytest

from newscorpus import normalise
from newscorpus.normalise import Edit, Edits
from newscorpus.text import Span

CASES = [
    ("unicode", "Sa\u0303o", "S\u00e3o"),
    ("unicode", "\u1112\u1161\u11ab", "\ud55c"),
    ("unicode", "x² is ½", "x² is ½"),
    ("ligatures", "oﬃce of the ﬁrst cœur", "office of the first cœur"),
    ("invisible", "co\u00adop\u200beration\ufeff", "cooperation"),
    ("invisible", "می\u200cخواهم", "می\u200cخواهم"),
    ("invisible", "می\u200b\u200cخواهم", "می\u200cخواهم"),
    ("invisible", "a\u200db", "ab"),
    ("invisible", "\U0001f468\u200d\U0001f469", "\U0001f468\u200d\U0001f469"),
    ("html_entities", "a &amp; b &lt; c &#8217;&#x2019;", "a & b < c ’’"),
    ("html_entities", "&amp;amp;quot;yes&amp;amp;quot;", '"yes"'),
    ("html_entities", "&#38;#38;amp; &am&#112;;", "& &"),
    ("html_entities", "AT&T, R&D; &nosuch; &copy 2021", "AT&T, R&D; &nosuch; &copy 2021"),
    ("whitespace", " a \t b\r\n\r\n\x0c c\u00a0\u2009d \n", "a b\n\nc d"),
    ("whitespace", "a\nb\n\nc", "a\nb\n\nc"),
    ("quotation_marks", "“a” «b» „c‟ ‘d’ `e´", '"a" "b" "c" \'d\' \'e\''),
    ("quotation_marks", "``a'' ‘‘b’’", '"a" "b"'),
    ("dashes", "a — b – c -- d - e", "a – b – c – d – e"),
    ("dashes", "2010–2015, 3—1, 1−2", "2010-2015, 3-1, 1-2"),
    ("dashes", "well‑known, low‐cost, -5", "well-known, low-cost, -5"),
    ("dashes", "- first\n- second", "- first\n- second"),
    ("hyphenation", "the co-\noperation of 19-\nyear-olds", "the co-operation of 19-year-olds"),
    ("hyphenation", "cooperation, co-\noperation", "cooperation, cooperation"),
    ("hyphenation", "mini-skirt, mini-\nskirt, mini-\nmum", "mini-skirt, mini-skirt, minimum"),
    ("hyphenation", "Jean-\nPaul paid -\nthen left", "Jean-Paul paid -\nthen left"),
    ("hyphenation", "a com-\n  mission", "a commission"),
    (
        "text",
        "&ldquo;Rain,&rdquo;  he\u00a0said — in the com-\r\nmission",
        '"Rain," he said – in the commission',
    ),
    ("text", "", ""),
]


@pytest.mark.parametrize(("step", "before", "after"), CASES)
def test_a_step_brings_text_into_one_form(step: str, before: str, after: str) -> None:
    assert getattr(normalise, step)(before) == after


def test_offsets_lead_back_to_the_source() -> None:
    source = "&ldquo;Rain,&rdquo;  he said"
    edits = normalise.edits(source)
    start = edits.result.index("Rain")

    assert edits.to_original(Span(start, start + 4)).of(source) == "Rain"
    assert edits.to_original(Span(0, 1)).of(source) == "&ldquo;"
    assert edits.to_result(Span(0, len(source))) == Span(0, len(edits.result))


def test_a_span_leaves_out_what_was_taken_out_beside_it() -> None:
    edits = normalise.edits("\u200bRain\u200b")

    assert edits.to_original(Span(0, 4)) == Span(1, 5)
    assert edits.to_result(Span(0, 6)) == Span(0, 4)


def test_changes_of_the_same_characters_become_one_that_names_both_steps() -> None:
    edits = normalise.edits("a&ldquo;")

    assert [(one.replacement, one.rules) for one in edits.edits] == [
        ('"', ("html-entities", "quotation-marks"))
    ]


@pytest.mark.parametrize("spans", [((0, 2), (1, 3)), ((2, 3), (0, 1)), ((0, 9),)])
def test_edits_that_cannot_be_are_refused(spans: tuple[tuple[int, int], ...]) -> None:
    edits = tuple(Edit(Span(*span), "", ("any",)) for span in spans)

    with pytest.raises(ValueError, match=r"edits must be in order|behind the text"):
        Edits("abc", edits)


def test_edits_of_another_text_are_not_joined() -> None:
    with pytest.raises(ValueError, match="must change the text"):
        normalise.edits("“a”").then(normalise.edits("“b”"))


def test_an_offset_outside_is_refused() -> None:
    with pytest.raises(ValueError, match=r"lies in 0\.\.3"):
        Edits("abc").to_result(Span(0, 4))


def test_mojibake_is_mended_and_quotation_marks_stay() -> None:
    edits = normalise.mojibake_edits("“Rain” in SÃ£o Paulo\nplain")

    assert edits.result == "“Rain” in São Paulo\nplain"
    assert [edit.span.of(edits.original) for edit in edits.edits] == ["Ã£"]


def test_without_ftfy_a_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ftfy", None)

    with pytest.raises(ModuleNotFoundError, match=r"newscorpus\[mojibake\]"):
        normalise.mojibake("SÃ£o Paulo")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“Rain fell,” he said.", '"rain fell" he said'),
        ("a  b\n\nc", "A b c"),
        ("co\u00adop", "coop"),
    ],
)
def test_texts_that_differ_in_form_alone_share_a_fingerprint(one: str, other: str) -> None:
    assert normalise.fingerprint(one) == normalise.fingerprint(other)
    assert normalise.exact_fingerprint(one) != normalise.exact_fingerprint(other)


def test_texts_share_a_shingle_for_each_run_that_they_share() -> None:
    one = normalise.shingles("one two three four five six seven")

    assert len(one) == 3
    assert normalise.shingles("Two, three, “four” five – six") < one
    assert normalise.shingles("too few") == normalise.shingles("Too few.")
    assert normalise.shingles("") == frozenset()
    with pytest.raises(ValueError, match="1 word or more"):
        normalise.shingles("a", 0)
