"""The units of measures that news uses, under every name it gives them."""

from collections.abc import Mapping

import attrs

from newscorpus.normalise.numbers.amounts import AmountKind

_MASS, _LENGTH, _AREA = AmountKind.MASS, AmountKind.LENGTH, AmountKind.AREA
_VOLUME, _FLOW, _SPEED = AmountKind.VOLUME, AmountKind.FLOW, AmountKind.SPEED
_DURATION, _ENERGY, _POWER = AmountKind.DURATION, AmountKind.ENERGY, AmountKind.POWER
_FREQUENCY, _DATA, _PERCENT = AmountKind.FREQUENCY, AmountKind.DATA, AmountKind.PERCENT
_TEMPERATURE, _COUNT, _AGE = AmountKind.TEMPERATURE, AmountKind.COUNT, AmountKind.AGE


@attrs.frozen
class Unit:
    """A unit of measure."""

    kind: AmountKind
    name: str

    symbol: str = ""
    """How a symbol has to be written, where it means something else, or nothing, otherwise."""


# Kind, name in the singular, its other names. Of a name that ends in a letter the plural is made.
_NAMES: tuple[tuple[AmountKind, str, str], ...] = (
    (_PERCENT, "%", "% percent|% per cent|per cent|percent|per cents|percents|pc|p.c.|pct"),
    (_PERCENT, "%", "percentage"),
    (_PERCENT, "percentage point", "percent point|per cent point|pct point"),
    (_PERCENT, "basis point", "bps"),
    (_COUNT, "point", "pts"),
    (_MASS, "tonne", "metric ton|metric tonne|million tonne"),
    (_MASS, "ton", "short ton|long ton"),
    (_MASS, "kilogram", "kilogramme|kilo|kg|kgs"),
    (_MASS, "gram", "gramme"),
    (_MASS, "milligram", "milligramme|mg"),
    (_MASS, "microgram", "microgramme|mcg|μg|µg"),
    (_MASS, "ounce", "oz"),
    (_MASS, "pound", "lb|lbs"),
    (_MASS, "hundredweight", "cwt"),
    (_MASS, "carat", ""),
    (_MASS, "maund", ""),
    (_MASS, "quintal", ""),
    (_MASS, "tola", ""),
    (_LENGTH, "kilometre", "kilometer|km|kms|kilometres"),
    (_LENGTH, "metre", "meter|mtr|mtrs"),
    (_LENGTH, "centimetre", "centimeter|cm|cms"),
    (_LENGTH, "millimetre", "millimeter|mm"),
    (_LENGTH, "micrometre", "micrometer|micron|μm|µm"),
    (_LENGTH, "nanometre", "nanometer|nm"),
    (_LENGTH, "decimetre", "decimeter|dm"),
    (_LENGTH, "mile", ""),
    (_LENGTH, "nautical mile", "nmi"),
    (_LENGTH, "light year", "light-year"),
    (_LENGTH, "yard", "yd|yds"),
    (_LENGTH, "foot", "ft|feet"),
    (_LENGTH, "inch", "inches|″"),
    (_LENGTH, "furlong", ""),
    (_AREA, "square kilometre", "square kilometer|sq km|sq. km|sqkm|km2|km²"),
    (_AREA, "square metre", "square meter|sq m|sq. m|sqm|m2|m²|sq metre|sq meter"),
    (_AREA, "square mile", "sq mile|sq. mile|sq mi"),
    (_AREA, "square foot", "square feet|sq ft|sq. ft|sq feet|sqft"),
    (_AREA, "square yard", "sq yard|sq yd|sq yds"),
    (_AREA, "hectare", "ha"),
    (_AREA, "acre", ""),
    (_AREA, "kanal", ""),
    (_AREA, "marla", ""),
    (_AREA, "bigha", ""),
    (_VOLUME, "litre", "liter|ltr|ltrs"),
    (_VOLUME, "millilitre", "milliliter|ml"),
    (_VOLUME, "barrel", "bbl|bbls"),
    (_VOLUME, "gallon", "gal"),
    (_VOLUME, "pint", ""),
    (_VOLUME, "bushel", ""),
    (_VOLUME, "acre foot", "acre feet|maf"),
    (_VOLUME, "cubic metre", "cubic meter|m3|m³|cu m"),
    (_VOLUME, "cubic kilometre", "cubic kilometer|km3|km³"),
    (_VOLUME, "cubic foot", "cubic feet|cu ft|cft"),
    (_VOLUME, "cubic centimetre", "cubic centimeter|cc"),
    (_VOLUME, "twenty-foot equivalent unit", "teu|teus"),
    (_FLOW, "barrel per day", "bpd|b/d|barrels per day"),
    (_FLOW, "cubic foot per second", "cusec|cusecs|cubic feet per second"),
    (_FLOW, "million cubic feet per day", "mmcfd|mmcf/d"),
    (_SPEED, "kilometre per hour", "kilometres per hour|kilometers per hour|kilometer per hour"),
    (_SPEED, "kilometre per hour", "kilometres an hour|kilometers an hour|kmph|kph|km/h|km/hr"),
    (_SPEED, "kilometre per hour", "km per hour|km an hour|kmh|kms per hour"),
    (_SPEED, "mile per hour", "miles per hour|miles an hour|mph|mile an hour"),
    (_SPEED, "metre per second", "metres per second|meters per second|m/s"),
    (_SPEED, "knot", ""),
    (_TEMPERATURE, "degree Celsius", "degrees celsius|degree celsius|deg celsius|celsius"),
    (_TEMPERATURE, "degree Celsius", "celcius|centigrade|centigrate|degrees centigrade"),
    (_TEMPERATURE, "degree Celsius", "degree centigrade|deg c|degrees c|degree c|°c|° c|℃"),
    (_TEMPERATURE, "degree Celsius", "°celsius|degrees celcius"),
    (_TEMPERATURE, "degree Fahrenheit", "degrees fahrenheit|degree fahrenheit|deg fahrenheit"),
    (_TEMPERATURE, "degree Fahrenheit", "fahrenheit|farenheit|degrees farenheit|deg f|degrees f"),
    (_TEMPERATURE, "degree Fahrenheit", "degree f|°f|° f|℉"),
    (_TEMPERATURE, "degree", "deg|deg.|°"),
    (_TEMPERATURE, "kelvin", ""),
    (_DURATION, "second", "sec|secs"),
    (_DURATION, "millisecond", ""),
    (_DURATION, "minute", "min|mins"),
    (_DURATION, "hour", "hr|hrs"),
    (_DURATION, "day", ""),
    (_DURATION, "week", "wk|wks"),
    (_DURATION, "fortnight", ""),
    (_DURATION, "month", ""),
    (_DURATION, "year", "yr|yrs"),
    (_DURATION, "decade", ""),
    (_DURATION, "century", "centuries"),
    (_ENERGY, "kilowatt hour", "kwh|kilowatt-hour"),
    (_ENERGY, "megawatt hour", "mwh|megawatt-hour"),
    (_ENERGY, "gigawatt hour", "gwh|gigawatt-hour"),
    (_ENERGY, "terawatt hour", "twh|terawatt-hour"),
    (_ENERGY, "calorie", ""),
    (_ENERGY, "kilocalorie", "kcal"),
    (_ENERGY, "joule", ""),
    (_ENERGY, "kiloton", "kilotonne"),
    (_ENERGY, "megaton", "megatonne"),
    (_POWER, "watt", ""),
    (_POWER, "kilowatt", "kw"),
    (_POWER, "megawatt", "mw|mwe"),
    (_POWER, "gigawatt", "gw"),
    (_POWER, "terawatt", "tw"),
    (_POWER, "horsepower", "hp|bhp"),
    (_FREQUENCY, "hertz", "hz"),
    (_FREQUENCY, "kilohertz", "khz"),
    (_FREQUENCY, "megahertz", "mhz"),
    (_FREQUENCY, "gigahertz", "ghz"),
    (_DATA, "bit", ""),
    (_DATA, "kilobit", "kbit"),
    (_DATA, "megabit", "mbit"),
    (_DATA, "gigabit", "gbit"),
    (_DATA, "byte", ""),
    (_DATA, "kilobyte", "kb"),
    (_DATA, "megabyte", "mb"),
    (_DATA, "gigabyte", "gb"),
    (_DATA, "terabyte", "tb"),
    (_DATA, "petabyte", "pb"),
    (_DATA, "kilobit per second", "kbps"),
    (_DATA, "megabit per second", "mbps"),
    (_DATA, "gigabit per second", "gbps"),
)  # fmt: skip

# What is no unit unless it is written just so: `5g` is a weight and `5G` a network.
_SYMBOLS = (
    (_MASS, "gram", "g"),
    (_LENGTH, "metre", "m"),
    (_TEMPERATURE, "degree Celsius", "C"),
    (_TEMPERATURE, "degree Fahrenheit", "F"),
    (_VOLUME, "litre", "L"),
)
_LONGEST_SYMBOL = 3
_AGES = ("second", "minute", "hour", "day", "week", "month", "year")


def _has_plural(form: str, name: str) -> bool:
    """Say whether a name of a unit takes an s: symbols, which are short, do not."""
    is_word = form == name or len(form) > _LONGEST_SYMBOL
    return is_word and form[-1].isalpha() and not form.endswith("s")


def _units() -> dict[str, Unit]:
    units: dict[str, Unit] = {}
    for kind, name, others in _NAMES:
        unit = Unit(kind, name)
        for form in (name, *filter(None, others.split("|"))):
            units[form] = unit
            if _has_plural(form, name):
                units.setdefault(f"{form}s", unit)
    units["ton"], units["tons"] = Unit(_MASS, "ton"), Unit(_MASS, "ton")
    for name in _AGES:
        age = Unit(_AGE, name)
        units |= {f"{form}{end}": age for form in (name, f"{name}s") for end in (" old", " of age")}
        units[f"{name} olds"] = age
    units |= dict.fromkeys(("yo", "yr old", "yrs old", "y/o"), Unit(_AGE, "year"))
    units |= {symbol.lower(): Unit(kind, name, symbol) for kind, name, symbol in _SYMBOLS}
    return units


UNITS: Mapping[str, Unit] = _units()
"""Each name of a unit in lower case, words apart by one space."""
