"""Rules for lines that say where and when a report appeared, and whose it is."""

from newscorpus.models.article import Role
from newscorpus.readers.leftover_kinds import LeftoverRule, leftover_rule

_DATED = r"[^\n]{0,40}\b(?:(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2})\b"

IMPRINT_RULES: tuple[LeftoverRule, ...] = (
    # "Published in Dawn, April 8th, 2021"; "Updated May 28, 2015 11:28am"
    leftover_rule(
        "imprint.published",
        Role.IMPRINT,
        opens="appeared article first last modified originally posted printed published "
        "story this updated",
        pattern=rf"""(?:(?:article|story|first|originally|last|this\s(?:story|article|report)\swas)\s){{0,3}}
        (?:published|posted|updated|modified|printed|appeared)\b{_DATED}[^\n]{{0,40}}\Z""",
    ),
    # "Published in The Express Tribune, September 26th, 2018."; "Published by Dawn on …"
    leftover_rule(
        "imprint.issue",
        Role.IMPRINT,
        opens="appeared first originally printed published this was",
        pattern=r"(?:this\s(?:article|story|report)\s)?(?:(?:was|first|originally)\s){0,2}"
        r"(?:published|appeared|printed)\s(?:in|by)\s(?:the\s)?"
        r"(?-i:[A-Z])[^\n]{2,50}[,\s][^\n]{0,30}\b(?:19|20)\d\d\.?\Z",
    ),
    # "Last updated at 19:47 GMT"
    leftover_rule(
        "imprint.time",
        Role.IMPRINT,
        opens="last modified posted published updated",
        pattern=r"(?:last\s)?(?:published|posted|updated|modified)(?:\sat|:)?\s\d{1,2}[:.]\d{2}[^\n]{0,12}\Z",
    ),
    # "Copyright The Evening Post, 2006. Published March 29, 2006"
    leftover_rule(
        "imprint.copyright",
        Role.IMPRINT,
        opens="copyright",
        pattern=rf"copyright\b[^\n]{{1,60}}\b(?:published|posted)\b{_DATED}[^\n]{{0,20}}\Z",
    ),
    # "Copyright 2004 The Associated Press. All rights reserved."; "(c) 2021 Dawn"; "c.1998 …"
    leftover_rule(
        "copyright.line",
        Role.BOILERPLATE,
        opens="c copyright",
        holds=("rights reserved",),
        pattern=r"(?:©|\(c\)\s?(?=\d{4}|[A-Z])|&copy;|copyright\b\s*(?:[:©]|\(c\)|\d{4}|by\b|the\b)|c\.\s?(?:19|20)\d\d\s)"
        r"|copyright\b[^\n.]{1,60},?\s(?:19|20)\d\d\.?\Z|.{0,160}\ball\srights\sreserved\b.{0,120}\Z",
    ),
    # "This material may not be published, broadcast, rewritten or redistributed."
    leftover_rule(
        "copyright.terms",
        Role.BOILERPLATE,
        holds=("may not be",),
        pattern=r".{0,80}\bmay\snot\sbe\s(?:published|reproduced|redistributed|copied)\b.{0,200}\Z",
    ),
)
"""Tried before the other rules."""
