"""Forms with slots, and what they say of the article."""

import datetime as dt
import re
from random import Random

import pytest

from newscorpus.testing import bylines, datelines, leftovers
from newscorpus.testing.layouts import LAYOUTS
from newscorpus.testing.scenes import Scene, set_scene
from newscorpus.testing.slots import SLOTS, fill
from newscorpus.testing.truth import Credit, Facts, Truth

FACTS = Facts(
    date=dt.date(2021, 4, 8),
    title="Rain spoils second day",
    paragraphs=("Rain fell all day.", "It was wet.", "The match was called off."),
    place="Karachi",
)
GROUPS = {**bylines.GROUPS, **datelines.GROUPS, **leftovers.GROUPS}


@pytest.fixture
def scene() -> Scene:
    return set_scene(FACTS, Random(3))  # noqa: S311 -- nothing secret is made here


def test_a_form_is_filled_in_with_what_it_says(scene: Scene) -> None:
    part = fill("date {date:2021-04-07} {dateline:{CITY} ({wire:APP}) – }{lead}", scene)

    assert part.text == "date 2021-04-08 KARACHI (APP) – Rain fell all day."
    assert part.says == Truth(
        date="2021-04-08",
        places=("KARACHI",),
        agencies=("APP",),
        separator="–",
        paragraphs=("Rain fell all day.",),
    )


def test_who_is_credited_is_credited_as_written(scene: Scene) -> None:
    part = fill("By {PERSON}, {Ag} {agency:APP}", scene)

    name = scene.writers[0].upper()
    assert part.text == f"By {name}, Ag APP"
    assert part.says.credits == (
        Credit("person", name),
        Credit("desk", "Agencies"),
        Credit("agency", "APP"),
    )


def test_words_that_are_set_apart_still_say_what_they_say(scene: Scene) -> None:
    part = fill("{left:Published in {outlet:Dawn}, {date:April 7th, 2021}}", scene)

    assert part.says.leftovers == ("Published in Dawn, April 8th, 2021",)
    assert (part.says.outlet, part.says.date) == ("Dawn", "2021-04-08")


def test_lines_may_come_in_any_order(scene: Scene) -> None:
    texts = {fill("{shuffled:a\nb}", scene).text for _ in range(50)}

    assert texts == {"a\nb", "b\na"}


def test_a_report_may_be_told_in_two_halves(scene: Scene) -> None:
    part = fill("{opening}\n\n***\n\n{closing}", scene)

    assert part.text == "Rain fell all day.\n\nIt was wet.\n\n***\n\nThe match was called off."
    assert part.says.paragraphs == FACTS.paragraphs


@pytest.mark.parametrize("group", GROUPS)
def test_every_form_of_a_group_can_be_filled_in(group: str, scene: Scene) -> None:
    empty = [form for form in GROUPS[group] if not fill(form, scene).text]

    assert empty == []


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_every_form_of_a_layout_tells_the_whole_report(layout: object, scene: Scene) -> None:
    forms = getattr(layout, "forms", ())
    told = [len(fill(form, scene).says.paragraphs) >= len(FACTS.paragraphs) for form in forms]

    assert told == [True] * len(forms)


def test_layouts_have_names_of_their_own() -> None:
    names = [layout.name for layout in LAYOUTS]

    assert sorted(set(names)) == sorted(names)


def test_every_slot_is_used_by_some_form() -> None:
    forms = (
        *(form for layout in LAYOUTS for form in layout.forms),
        *(form for group in GROUPS.values() for form in group),
    )
    used = {name for form in forms for name in re.findall(r"\{([\w-]+)", form)}

    assert set(SLOTS) - used == set()


def test_no_slot_has_a_name_that_a_group_has_too() -> None:
    assert set(GROUPS) <= set(SLOTS)
