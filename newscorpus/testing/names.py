"""Names of people, all made up, as they are written in many parts of the world."""

from random import Random

_GIVEN_AND_FAMILY: tuple[tuple[str, str], ...] = (
    # Pakistan and northern India
    ("Amina|Bilal|Tariq|Saima|Imran Ali|Zubair|Nadia|Syed Irfan|Rana Asad|Iftikhar",
     "Rehman|Hussain|Qureshi|Awan|Mehmood|Chaudhry|Bhatti|Khan Niazi|Siddiqui|Malik"),
    # Afghanistan, Iran, Central Asia
    ("Farida|Najibullah|Reza|Shirin|Gulnara|Ahmad Zia", "Wardak|Hosseini|Karimova|Rahimi|Noorzai"),
    # India, Nepal, Bangladesh, Sri Lanka
    ("Rajesh K.|Priya|S. Venkat|Anjali|Dilip|Md. Rafiqul|Sunil",
     "Menon|Iyer|Das|Thapa|Islam|Perera"),
    # China, as romanised with the family name first
    ("Li|Gao|Chen|Zhang|Ouyang|Wang|Xu", "Wenqing|Yun|Siwu|Juan|Xiaoming|Meng|Lei"),
    # Korea and Japan
    ("Kim|Park|Lee|Choi", "Soo-jin|Ji-hoon|Min-ah|Hyun-woo"),
    ("Haruto|Yuki|Keiko|Takeshi", "Tanaka|Ishikawa|Mori|Okabe"),
    # South-East Asia
    ("Nguyen Van|Tran Thi|Daw Khin|U Aung|Siti|Dewi", "Hai|Lan|Nyo|Htut|Rahayu|Lestari"),
    # The Arab world
    ("Fatima|Omar|Layla|Abdul Rahman|Youssef|Mona", "al-Sayed|Haddad|El-Masri|Abu Zeid|bin Saleh"),
    # Africa south of the Sahara
    ("Chidi|Thandiwe|Kwame|Wanjiru|Fatou|Tendai", "Okafor|Dube|Mensah|Kamau|Diallo|Moyo"),
    # Latin America and Spain
    ("Sofia|Pedro|María José|Luis|Camila", "de la Cruz|Alvarado|García Núñez|Ortega y Ruiz|Pérez"),
    ("João|Beatriz|Tiago", "da Silva|dos Santos|Gonçalves"),
    # Central and Northern Europe
    ("Jonas|Ingrid|Ursula|Søren|Björn|Anneke",
     "Hallberg|van der Berg|Müller|Ødegaard|de Vries|Lind"),
    ("Marie-Claude|Étienne|Jean-Luc", "Perrin|Lefèvre|d'Aubigny"),
    ("Ludmila|Sergei|Oksana|Vaclav|Zofia", "Petrova|Dmitriev|Shevchuk|Horák|Wiśniewska"),
    # Britain, Ireland, North America, Australia
    ("Jane|Owen|Margaret|J.B.|T. R.|Sean|Robert F.|Emily|Will",
     "Whitcombe|McAllister|O'Shea|Fairbank-Jones|St. Clair|Doyle|Hunt Jr.|Penrose|Page|May"),
    ("Noa|Eitan|Rivka", "Ben-Ari|Shalev|Katz"),
)  # fmt: skip
"""Given names and family names that go together, in the order in which they are written."""

_PAIRS = tuple((first.split("|"), last.split("|")) for first, last in _GIVEN_AND_FAMILY)

SINGLE_NAMES = ("Suharjono", "Thilakan", "Khamphoui")
"""Names of people who have one only."""


def people(rng: Random, count: int) -> tuple[str, ...]:
    """Name some people, no two of them alike.

    Args:
        rng: Chooses.
        count: How many; a few dozen at most.

    Examples:
        >>> len(set(people(Random(1), 6)))
        6
    """
    found: dict[str, None] = {}
    while len(found) < count:
        given, family = rng.choice(_PAIRS)
        found[f"{rng.choice(given)} {rng.choice(family)}"] = None
    return tuple(found)
