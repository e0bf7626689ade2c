"""Layouts that differ in the order of headline, by-line and date."""

from newscorpus.testing.layouts.layout import Layout

HEADINGS = (
    Layout(
        "written-date-first",
        "A written date, the headline, the report.",
        (
            "{date:7 April 2021}\n{title}\n\n{paper-dateline}{report}",
            "{date:Wednesday, April 7, 2021}\n\n{title}\n\n{report}",
            "{date:April 7th, 2021}\n\n{title}\n\n{byline}\n\n{paper-dateline}{report}",
            "{date:Wed 7 Apr 2021 11:28 PKT}\n\n{title}\n\n{report}",
            "{date:07.04.2021}\n{title}\n\n{report}",
            "{date:07-Apr-2021}\n\n{title}\n\n{report}",
            "{date:Apr. 7, 2021 at 11:28 AM}\n{title}\n\n{report}",
            "{date:WEDNESDAY, APRIL 7, 2021}\n\n{TITLE}\n\n{byline}\n\n{report}",
        ),
    ),
    Layout(
        "written-date-second",
        "The headline, then a written date.",
        (
            "{title}\n\n{date:7 April 2021}\n\n{report}",
            "{title}\n{date:April 7, 2021}\n\n{paper-dateline}{report}",
            "{title}\n\n{date:Wednesday 7 April 2021 11.28 BST}\n\n{report}",
            "{title}\n\n{date:7 Apr, 2021, 11:28 PM IST}\n\n{report}",
            "{title}\n\n{date:Wed, Apr 7, 2021 - 11:28 PM}\n\n{paper-dateline}{report}",
            "{title}\n{date:2021-04-07 11:28}\n{report}",
            "{title}\n\nPublished: {date:11:28, April 7, 2021}\n\n{report}",
            "{title}\n\nPosted on {date:April 7, 2021}\n\n{report}",
            "{title}\n\n{date:7th April 2021}\n\n{paper-dateline}{report}",
            "{title}\n\nPUBLISHED {date:April 7, 2021}\n\n{report}",
        ),
    ),
    Layout(
        "title-byline-date",
        "The headline, who wrote it, when.",
        (
            "{title}\n\n{byline}\n\n{date:April 7, 2021}\n\n{report}",
            "{title}\n{writers}\n{date:7 April 2021}\n\n{paper-dateline}{report}",
            "{title}\n\nBy {person} | {date:April 7, 2021}\n\n{report}",
            "{title}\n\n{person} | Published {date:April 7, 2021}\n\n{paper-dateline}{report}",
            "{title}\n\nBy {PERSON} {date:APRIL 7, 2021}\n\n{report}",
            "{title}\n\n{role} {date:April 07, 2021}\n\n{paper-dateline}{report}",
            "{title}\n\n{date:April 7, 2021} by {person}\n\n{report}",
            "{title}\n\nBy {person} on {date:April 7, 2021}\n\n{report}",
            "{title}\n\nBy {person} - {date:Apr 7, 2021}\n\n{report}",
        ),
    ),
    Layout(
        "title-date-byline",
        "The headline, when, who wrote it.",
        (
            "{title}\n\n{date:April 7, 2021}\n\n{byline}\n\n{report}",
            "{title}\n{date:7 April 2021}\n{byline}\n\n{paper-dateline}{report}",
            "{title}\n\nPublished {date:Apr 7, 2021, 11:28 PM SGT}\n\n{person}\n\n{report}",
        ),
    ),
    Layout(
        "split-byline",
        "By-line, name and date on lines of their own, as The News of Pakistan has them.",
        (
            "{title}\n\nBy\n{person}\n\n{date:April 07, 2021}\n\n{paper-dateline}{report}",
            "{title}\n\nBy {role}\n{date:April 07, 2021}\n\n{paper-dateline}{report}",
            "{title}\n\n{role}\n-\n{date:April 7, 2021}\n\n{report}",
        ),
    ),
)
"""As most pages have them."""
