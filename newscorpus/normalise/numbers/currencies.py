"""The currencies of the world: ISO 4217 codes, signs and names, and what is short for several."""

from collections.abc import Mapping
from decimal import Decimal

import attrs

from newscorpus.normalise.numbers.words import listed

CODES = listed("""
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN
    BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD
    FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY
    KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP
    MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR
    RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT
    TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW
    ZWL RMB DEM FRF ESP ITL NLG FIM ATS BEF IEP GRD PTE
""")
"""Codes in use, `RMB`, and those of the currencies that the euro replaced."""

_ENGLISH = listed("ALL ANG BAM CUP GEL LAK MAD MOP PEN SOS TOP TRY")
"""Codes that are words in capitals too, as in `ALL 5 SOLUTIONS`."""

# What names no country: the ISO code of by far the best known bearer, or the name itself where
# several are as likely.
DEFAULTS: Mapping[str, str] = {
    "dollar": "USD",
    "pound": "GBP",
    "yen": "JPY",
    "rupee": "rupee",
    "franc": "franc",
    "peso": "peso",
    "dinar": "dinar",
    "dirham": "AED",
    "riyal": "riyal",
    "rial": "rial",
    "krone": "krone",
    "krona": "krona",
    "shilling": "shilling",
    "lira": "lira",
    "won": "KRW",
    "rouble": "RUB",
    "yuan": "CNY",
}
"""What a name that several countries use stands for, unless a caller says otherwise."""

_SIGNS = {
    "$": "dollar", "us$": "USD", "a$": "AUD", "au$": "AUD", "aus$": "AUD", "c$": "CAD",
    "ca$": "CAD", "cdn$": "CAD", "hk$": "HKD", "nz$": "NZD", "s$": "SGD", "nt$": "TWD",
    "r$": "BRL", "mex$": "MXN",
    "j$": "JMD", "tt$": "TTD", "z$": "ZWL", "u.s.$": "USD", "u.s$": "USD", "usd$": "USD",
    "aud$": "AUD", "cad$": "CAD", "£": "pound", "gb£": "GBP", "uk£": "GBP", "e£": "EGP",
    "€": "EUR", "¥": "yen", "jp¥": "JPY", "cn¥": "CNY", "₹": "INR", "₨": "rupee", "₽": "RUB",
    "₩": "KRW", "₪": "ILS", "₦": "NGN", "₱": "PHP", "฿": "THB", "₫": "VND", "₴": "UAH",
    "₺": "TRY", "₸": "KZT", "₡": "CRC", "₾": "GEL", "₭": "LAK", "৳": "BDT", "₵": "GHS",
    "₲": "PYG", "₼": "AZN", "֏": "AMD", "元": "CNY", "円": "JPY",
    "rs": "rupee", "rs.": "rupee", "re": "rupee", "re.": "rupee", "tk": "BDT", "tk.": "BDT",
    "rm": "MYR", "rp": "IDR", "sfr": "CHF", "dh": "AED", "dhs": "AED", "sr": "SAR", "ksh": "KES",
    "pkrs": "PKR", "inrs": "INR",
}  # fmt: skip
SIGNS = frozenset(key[-1] for key in _SIGNS if not key[-1].isascii() or key[-1] == "$")
"""The characters that are the sign of a currency, or end one."""

# Code, adjectives of its country, name
_NAMES = """
USD us|u.s.|u.s|american|united_states dollar
AUD australian|aussie dollar
CAD canadian dollar
HKD hong_kong dollar
NZD new_zealand dollar
SGD singapore|singaporean dollar
TWD taiwan|taiwanese|new_taiwan dollar
ZWL zimbabwe|zimbabwean dollar
GBP british|uk|u.k. pound
EGP egyptian pound
LBP lebanese pound
SYP syrian pound
SDG sudanese pound
PKR pakistani|pakistan rupee
INR indian|india rupee
LKR sri_lankan|sri_lanka rupee
NPR nepalese|nepali|nepal rupee
MUR mauritian rupee
CHF swiss franc
FRF french franc
BEF belgian franc
XOF west_african_cfa|cfa franc
XAF central_african_cfa franc
RWF rwandan franc
MXN mexican peso
PHP philippine|filipino peso
ARS argentine|argentinian peso
CLP chilean peso
COP colombian peso
CUP cuban peso
KWD kuwaiti dinar
BHD bahraini dinar
IQD iraqi dinar
JOD jordanian dinar
RSD serbian dinar
LYD libyan dinar
TND tunisian dinar
DZD algerian dinar
AED uae|emirati dirham
MAD moroccan dirham
SAR saudi|saudi_arabian riyal
QAR qatari riyal
IRR iranian rial
OMR omani rial
YER yemeni rial
NOK norwegian krone
DKK danish krone
SEK swedish krona
ISK icelandic krona
KES kenyan|kenya shilling
UGX ugandan|uganda shilling
TZS tanzanian|tanzania shilling
SOS somali shilling
TRY turkish lira
ITL italian lira
KRW south_korean won
KPW north_korean won
RUB russian rouble
BYN belarusian rouble
CNY chinese yuan
JPY japanese yen
"""
_ALONE = """
EUR euro|euros
CNY renminbi|rmb|kuai|yuan_renminbi
BDT taka|takas
ZAR rand|rands
BRL reais|brazilian_real|brazilian_reals
ILS shekel|shekels|new_shekel
INR indian_rs
PKR pak_rs
THB baht|bahts
MYR ringgit
IDR rupiah
VND dong
PLN zloty|zlotys|zloties
HUF forint|forints
CZK koruna|koruny
UAH hryvnia|hryvnias
KZT tenge
NGN naira
GHS cedi|cedis
AFN afghani|afghanis
BTN ngultrum
MMK kyat|kyats
ETB birr
DEM deutsche_mark|deutsche_marks|deutschmark|deutschmarks|d-mark|d-marks|german_mark|german_marks
ESP peseta|pesetas
FIM markka|markkaa|finnish_markka
NLG guilder|guilders|dutch_guilder|dutch_guilders
GRD drachma|drachmas
PTE escudo|escudos
ATS austrian_schilling|austrian_schillings
GBP pounds_sterling|pound_sterling|sterling|quid
"""
_PLURALS = {"krone": "kroner", "krona": "kronor", "lira": "liras", "franc": "francs"}
_SAME = {"rouble": ("ruble",), "lira": ("lire",), "dirham": ("dh",), "riyal": ("rial",)}
# Name, the currency of which it is a hundredth
_PARTS = {
    "cent": "dollar", "cents": "dollar", "us cents": "USD", "u.s. cents": "USD", "us cent": "USD",
    "canadian cents": "CAD", "australian cents": "AUD", "euro cents": "EUR", "eurocents": "EUR",
    "¢": "dollar", "pence": "pound", "penny": "pound", "pennies": "pound",
    "paisa": "rupee", "paise": "rupee", "paisas": "rupee", "kopecks": "RUB", "kopeks": "RUB",
    "centavos": "peso",
}  # fmt: skip


_UNSURE = frozenset({"pound", "won"})
"""Names that weigh or have another use: they are money among millions and prices."""


@attrs.frozen
class Currency:
    """What a sign or a name stands for."""

    unit: str
    """An ISO 4217 code, or a key of `DEFAULTS`."""

    factor: Decimal = Decimal(1)
    """How much one of these is in the unit: a cent is 0.01."""

    is_sure: bool = True
    """Whether it cannot be anything but money, as `pounds` can."""


def _before() -> dict[str, Currency]:
    found = {sign: Currency(unit) for sign, unit in _SIGNS.items()}
    found |= {code.lower(): Currency(_iso(code)) for code in CODES - _ENGLISH}
    return found


def _iso(code: str) -> str:
    return "CNY" if code == "RMB" else code


def _after() -> dict[str, Currency]:
    found = {code.lower(): Currency(_iso(code)) for code in CODES - _ENGLISH}
    for name in DEFAULTS:
        for form in _forms(name):
            found[form] = Currency(name, is_sure=name not in _UNSURE)
    for line in _NAMES.strip().splitlines():
        code, adjectives, name = line.split()
        for adjective in adjectives.replace("_", " ").split("|"):
            found |= {f"{adjective} {form}": Currency(code) for form in _forms(name)}
    for line in _ALONE.strip().splitlines():
        code, names = line.split()
        found |= {name.replace("_", " "): Currency(code) for name in names.split("|")}
    found |= {form: Currency(unit, Decimal("0.01")) for form, unit in _PARTS.items()}
    return found | {sign: Currency(unit) for sign, unit in _SIGNS.items() if sign in SIGNS}


def _forms(name: str) -> list[str]:
    same = (name, *_SAME.get(name, ())) if name not in {"dirham", "riyal"} else (name,)
    plurals = [_PLURALS.get(name, f"{name}s")]
    return [*same, *plurals, *(f"{other}s" for other in same)]


BEFORE: Mapping[str, Currency] = _before()
"""What stands before a number, in lower case."""

AFTER: Mapping[str, Currency] = _after()
"""What stands behind a number, in lower case."""

MUST_BE_CAPITALS = frozenset(code.lower() for code in CODES - {"RMB"}) | {"rm", "sr"}
"""Codes; the same letters in lower case are words."""
