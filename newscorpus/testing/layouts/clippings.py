"""Layouts of files that a crawler saved with a date in front: those of the project's own seeds."""

from newscorpus.testing.layouts.layout import Layout

CLIPPINGS = (
    Layout(
        "date-and-lead",
        "The date runs into the lead; elements of the page have left blank lines behind.",
        ("{space}date {date:2021-04-07} {loose-report}",),
    ),
    Layout(
        "date-and-dateline",
        "The date, then the report of a paper with its dateline.",
        ("{space}date {date:2021-04-07} {paper-dateline}{report}",),
    ),
    Layout(
        "date-byline-dateline",
        "A by-line behind the date, the report on a line of its own.",
        (
            "date {date:2021-04-07} {byline}\n\n{paper-dateline}{report}",
            "date {date:2021-04-07} {collective}\n\n{paper-dateline}{report}",
        ),
    ),
    Layout(
        "torn-header",
        "A badge cut the date of the page in two; the page ends in a call to subscribe.",
        (
            "{torn}\n\n{title}\n\n\n\n{paper-dateline}{report}\n\n{call}",
            "{torn}\n\n{title}\n\n{report}\n\n{call}",
        ),
    ),
    Layout(
        "date-and-title",
        "The headline behind the date or below it.",
        (
            "date {date:2021-04-07} {title}\n\n{report}",
            "date {date:2021-04-07} {title}\n{report}",
            "date {date:2021-04-07}\n{title}\n\n{report}",
            "date {date:2021-04-07}\n\n{title}\n\n{paper-dateline}{report}",
            "date {date:2021-04-07} {title}\n\n{paper-dateline}{report}",
        ),
    ),
    Layout(
        "date-title-byline",
        "Headline and by-line in the order of the page.",
        (
            "date {date:2021-04-07} {title}\n\n{byline}\n\n{paper-dateline}{report}",
            "date {date:2021-04-07}\n{title}\n{byline}\n\n{report}",
            "date {date:2021-04-07} {byline}\n{title}\n\n{report}",
        ),
    ),
    Layout(
        "date-and-wire",
        "The date, then the report of an agency.",
        (
            "date {date:2021-04-07} {wire-dateline}{report}\n\n{sign-off}",
            "date {date:2021-04-07}\n\n{wire-dateline}{report}\n\n{end}",
            "date {date:2021-04-07} {wire-dateline}{report}",
        ),
    ),
    Layout(
        "date-alone",
        "The date on a line of its own, in the case and with the colon that the script liked.",
        (
            "date {date:2021-04-07}\n\n{report}",
            "Date: {date:2021-04-07}\n\n{report}",
            "DATE: {date:2021-04-07}\n{paper-dateline}{report}",
            "date: {date:2021-04-07} {report}",
            "date {date:2021-04-07}\n{paper-dateline}{report}",
            "Date {date:2021-04-07T11:28:00} {report}",
            "date {date:20210407} {report}",
        ),
    ),
    Layout(
        "bare-date",
        "Nothing but a date stands before the report.",
        (
            "{date:2021-04-07} {report}",
            "{date:20210407}\n\n{report}",
            "{date:2021-04-07}\n{report}",
            "{date:2021/04/07}\n\n{report}",
            "{date:07.04.2021}\n\n{report}",
            "{date:7 April 2021}\n\n{paper-dateline}{report}",
            "{date:April 7, 2021}\n{report}",
            "[{date:2021-04-07}] {report}",
            "{date:2021-04-07T08:30:00Z}\n\n{report}",
            "{date:2021-04-07 11:28:00}\n\n{report}",
        ),
    ),
    Layout(
        "no-header",
        "The script saved the text and nothing else.",
        ("{report}", "{paper-dateline}{report}", "{byline}\n\n{paper-dateline}{report}"),
    ),
    Layout(
        "title-and-text",
        "The script saved the headline and the text.",
        (
            "{title}\n\n{report}",
            "{title}\n{report}",
            "{title}\n\n{paper-dateline}{report}",
            "{TITLE}\n\n{report}",
            "# {title}\n\n{report}",
        ),
    ),
    Layout(
        "labelled",
        "Each field on a line with a label, in any order.",
        (
            """
            {shuffled:Title: {title}
            Date: {date:2021-04-07}
            Source: {outlet}
            By: {person}
            URL: {url}}

            {report}
            """,
            """
            {shuffled:Headline: {title}
            Published: {date:April 7th, 2021}
            Publisher: {outlet}
            Author: {person} and {other}
            Link: {url}}

            {paper-dateline}{report}
            """,
            """
            {shuffled:TITLE: {title}
            DATE: {date:Wednesday, 7 April 2021}
            NEWSPAPER: {outlet}
            AUTHOR: {person}}

            {report}
            """,
            """
            {shuffled:Title: {title}
            Publication date: {date:7 Apr 2021}
            Publication: {outlet}
            Byline: {person}}

            {report}
            """,
        ),
    ),
    Layout(
        "labelled-text",
        "The text itself has a label too.",
        (
            "Title: {title}\nAuthor: {person}\nDate: {date:2021-04-07}\nText: {report}",
            "Headline: {title}\nDate: {date:April 7, 2021}\n\nBody:\n{report}",
            "URL: {url}\nTITLE: {title}\nDATE: {date:2021-04-07}\nCONTENT:\n\n{report}",
            "Source: {outlet}\nDate: {date:07 April 2021}\nArticle:\n{paper-dateline}{report}",
        ),
    ),
    Layout(
        "front-matter",
        "Fields between dashes, as static sites keep them.",
        (
            "---\ntitle: {yaml-title}\ndate: {date:2021-04-07}\nauthor: {person}\n---\n\n{report}",
            "---\ndate: {date:2021-04-07}\n---\n{paper-dateline}{report}",
        ),
    ),
)
"""The first four are those of the seeds."""
