"""Says which dates of the sets are left out of the scores on purpose, by class."""

import re
from typing import Any

from times_values import edtf_of

_TIME_WORD = re.compile(
    r"\d|day|week|month|year|quarter|decade|century|spring|summer|autumn|fall|winter|time|now|"
    r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|yesterday|tomorrow|season|period",
    re.IGNORECASE,
)


def class_of(each: dict[str, Any], value: str, *, with_date_lines: bool) -> str:
    """Give the class for which a date of MEANTIME is left out."""
    classes = {
        "a date line": each["function"] == "creation" and not with_date_lines,
        "vague (PAST_REF, PRESENT_REF, FUTURE_REF)": value.endswith("_REF"),
        "a duration as its value (P6Y)": bool(re.match(r"P\w?\d|P\w?X", value)),
        "a time of day as its value (TMO)": "T" in value,
        "no word of time in it (which, its date)": not _TIME_WORD.search(each["verbatim"]),
        "no value in the calendar (XXXX-XX-XX, FY2007)": edtf_of(value) is None,
    }
    return next((name for name, applies in classes.items() if applies), "")


def class_of_request(each: dict[str, Any]) -> str:
    """Give the class for which a date of the requests is left out."""
    words = each["verbatim"].lower()
    if re.fullmatch(r"(?:the |on )*\d{1,2}(?:st|nd|rd|th)?", words):
        return "a bare day of the month (the 18th)"
    if re.search(r"(?:next|last|past|previous|coming|few)(?: \w+)? (?:\d+|\w+) \w+s$", words) and (
        not re.search(r"\d{4}", words)
    ):
        return "a span that begins or ends today (next 3 days)"
    if re.fullmatch(r"(?:the )?week \d+", words):
        return "a numbered week (week 31)"
    return ""
