import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from newscorpus.normalise import names, spelling

SLOWEST = dt.timedelta(seconds=5)
"""What even a busy machine needs for a long text, if it is read in one pass."""

WORDS = """
    Sergey Lavrov Shah Mahmood Mehmood Qureshi FM Gen Gen. President PM Mr Mrs Dr Imran Khan Khan's
    al-Assad Assad Bashar van der Bellen Kim Jong-un Xi Jinping J. K. J.K. Rowling Jr. II Apple Inc.
    Ltd. US U.S. United States American Air Force A380 A380s 787 SCO Organisation Organization
    Shanghai Cooperation Group Airways & of the The Petrovich Bill William - ' ’s
"""
words = st.sampled_from(WORDS.split())
made = st.lists(words, min_size=1, max_size=6).map(" ".join)
hostile = st.one_of(
    st.text(),
    st.text(alphabet="A.-'’s (),&é\n\t", max_size=60),
    st.builds(
        lambda piece, times: piece * times,
        st.sampled_from(
            ["A.", "al-", "Mr ", "President ", "x-", "'s", "(", "SCO (", "& ", "Ltd ", "ab"]
        ),
        st.integers(0, 9_000),
    ),
)
any_name = made | hostile


@settings(deadline=SLOWEST)
@given(any_name)
def test_no_text_is_too_odd(text: str) -> None:
    found = names.split(text)

    assert found.verbatim == text
    assert all(part in text for part in (found.family, *found.given, *found.particles))
    assert names.without_possessive(names.without_possessive(text)) in text
    assert names.without_suffix(text) in text
    assert names.key(text) == names.key(text)


@settings(deadline=SLOWEST)
@given(any_name)
def test_a_name_is_the_same_as_itself(text: str) -> None:
    match = names.compare(text, text)

    assert match is not None
    assert match.reason is names.Reason.SAME_WORDS


@settings(deadline=SLOWEST)
@given(any_name, any_name)
def test_which_of_two_names_comes_first_does_not_matter(first: str, second: str) -> None:
    match = names.compare(first, second)

    assert names.compare(second, first) == match
    if match:
        assert names.keys(first) & names.keys(second)


@settings(deadline=None)
@given(st.lists(any_name, max_size=12), st.randoms(use_true_random=False))
def test_groups_part_the_names_and_do_not_depend_on_their_order(
    forms: list[str], rng: st.DrawFn
) -> None:
    found = names.group(forms)
    again = [*forms, *forms[:3]]
    rng.shuffle(again)  # type: ignore[attr-defined]

    assert names.group(again) == found
    assert sorted(name for each in found.groups for name in each.names) == sorted(set(forms))
    assert {each.name for each in found.ambiguities} <= set(forms)


@settings(deadline=None)
@given(st.lists(made, max_size=12))
def test_every_variant_is_tied_to_what_it_was_joined_to(forms: list[str]) -> None:
    for each in names.group(forms).groups:
        for variant in each.variants:
            assert variant.joined_to in each.names
            assert names.compare(variant.name, variant.joined_to) is not None


@settings(deadline=SLOWEST)
@given(hostile | st.lists(words, max_size=40).map(" ".join))
def test_acronyms_stand_in_the_text(text: str) -> None:
    for each in names.find_acronyms(text):
        assert names.acronym_of(each.expansion.of(text), each.acronym.of(text))
        assert not each.acronym.overlaps(each.expansion)


@settings(deadline=SLOWEST)
@given(any_name, any_name)
def test_spelling_is_compared_by_key(first: str, second: str) -> None:
    assert spelling.same(first, first)
    assert spelling.same(first, second) == spelling.same(second, first)
    assert spelling.same(first, second) == (spelling.key(first) == spelling.key(second))
