import pytest

from newscorpus.gazetteers import spelling_pairs
from newscorpus.normalise import spelling

SAME = """
    organisation organization | Organisations organizations | realised realized
    privatisation privatization | organisers organizers | analyse analyze | paralysed paralyzed
    analyses analyzes | defence defense | licence license | offence offense | practise practice
    centre center | centres centers | theatre theater | kilometres kilometers | litre liter
    fibre fiber | centred centered | manoeuvres maneuvers | labour labor | neighbouring neighboring
    colourful colorful | honourable honorable | armoury armory | harbours harbors | odour odor
    travelled traveled | cancelling canceling | labelled labeled | modelling modeling
    counsellor counselor | jewellery jewelry | skilful skillful | fulfil fulfill | enrols enrolls
    instalment installment | programme program | catalogue catalog | dialogues dialogs
    grey gray | greyer grayer | tyre tire | kerb curb | cheques checks | ploughed plowed
    sceptical skeptical | aluminium aluminum | mould mold | paediatricians pediatricians
    archaeologists archeologists | anaemia anemia | oestrogen estrogen | sulphur sulfur
    storeys stories | ageing aging | judgement judgment | pyjamas pajamas | enquiry inquiry
    Labour-led labor-led | DEFENCE defense
"""

DIFFERENT = """
    wandered wondered | prise prize | size sise | rise rize | contour contor | hour hor
    tour tor | pour por | four for | parameter parametre | called caled | filled filed
    advertise advertize | promised promized | revised revized | surprise surprize | wise wize
    advice advise | lays layz | were wer | there ther | here her | fire fier | more moer
    centre centred | colour collar | programme programmer | defence defends | lose loose
    meat meet | grey grew | storey stork | principal principle | travelled travels
    crises crizes | bases bazes | expertise expertize | exercise exercize
"""


def pairs(table: str) -> list[tuple[str, str]]:
    return [
        (first, second)
        for line in table.strip().splitlines()
        for first, second in [pair.split() for pair in line.split("|")]
    ]


@pytest.mark.parametrize(("british", "american"), pairs(SAME))
def test_british_and_american_spellings_are_the_same(british: str, american: str) -> None:
    assert spelling.same(british, american)
    assert spelling.same(american, british)


@pytest.mark.parametrize(("first", "second"), pairs(DIFFERENT))
def test_words_that_only_look_so_are_not(first: str, second: str) -> None:
    assert not spelling.same(first, second)


def test_every_pair_of_the_table_is_the_same_and_says_something() -> None:
    wrong = [pair for pair in spelling_pairs().items() if not spelling.same(*pair)]

    assert wrong == []
    assert all(british != american for british, american in spelling_pairs().items())


def test_texts_of_several_words_are_compared_word_by_word() -> None:
    assert spelling.same("Ministry of Defence, Centre", "ministry of defense, center")
    assert not spelling.same("Ministry of Defence", "Ministry Defense")


def test_a_key_is_for_comparing_and_its_own_key() -> None:
    assert spelling.key("Organisations") == "organizations"
    assert spelling.key(spelling.key("Neighbouring Centres")) == spelling.key("neighboring centers")
