"""Layouts of broadcasters and web papers, with what was saved along with the report."""

from newscorpus.testing.layouts.layout import Layout

WEB_PAGES = (
    Layout(
        "web-page",
        "Headline, by-line, date, report and links.",
        (
            "{title}\n\n{writers}\n\n{date:April 7, 2021}\n\n{report}\n\n{call}",
            "{title}\n\n{date:7 April 2021}\n\n{report}\n\n{call}\n\n{ending}",
            "{title}\n\n{byline}\n\n{date:2021-04-07}\n\n{report}\n\n{ending}\n\n{call}\n{call}",
        ),
    ),
    Layout(
        "huffington-page",
        "Posted and updated on one line, in the American order.",
        (
            """
            {title}

            First Posted: {date:04/07/21 11:28 PM ET} Updated: {updated:04/07/21 11:28 AM ET}

            {report}
            """,
            "{title}\n\n{date:04/07/2021 11:28 pm ET} Updated {updated:Apr 07, 2021}\n\n{report}",
        ),
    ),
    Layout(
        "posted-and-updated",
        "Both dates with their words.",
        (
            """
            {title}

            Posted {date:7 Apr 2021, 11:28am}
            Updated {updated:7 Apr 2021, 11:28am}

            {report}
            """,
            "{title}\n\nUpdated {updated:April 7, 2021 11:28am}\n\n{report}",
            """
            {title}

            Published: {date:11:28 GMT, 7 April 2021} | Updated: {updated:11:28 GMT, 7 April 2021}

            {report}
            """,
            """
            {title}

            Published {date:Wed, Apr 7 2021 11:28 PM EDT}
            Updated {updated:Wed, Apr 7 2021 11:28 PM EDT}

            {writers}

            {report}
            """,
            """
            {title}

            Created: {date:7 April 2021}
            Last updated: {updated:7 April 2021}

            {report}
            """,
            "{title}\n\n{date:April 7, 2021}\n(Last updated: {updated:April 7, 2021})\n\n{report}",
        ),
    ),
    Layout(
        "bbc-page",
        "The time of the last change above, or the writer with his desk and the date.",
        (
            """
            {title}

            By {person}
            {may-credit:BBC News}, {somewhere}

            Published
            {date:7 April 2021}

            {report}
            """,
            """
            Last updated at {updated:11:28 GMT, Wednesday, 7 April 2021} 13:28 UK

            {title}

            {report}
            """,
            """
            {title}

            {date:7 April 2021}

            {left:Share}

            {opening}

            {left:Image caption: {headline}}

            {closing}
            """,
        ),
    ),
    Layout(
        "cnn-page",
        "The network in brackets, with a place or without, and a run-in text.",
        (
            """
            {title}

            By {person}, {may-credit:CNN}

            Updated {updated:11:28 AM ET, Wed April 7, 2021}

            {dateline:({wire:CNN}) -- }{report}
            """,
            """
            {title}

            By {person} and {other}, {may-credit:CNN}

            {date:April 7, 2021}

            {dateline:{City} ({wire:CNN})}{report}
            """,
            "date {date:2021-04-07} {dateline:{City}, {Region} ({wire:CNN}) -- }{report}",
        ),
    ),
    Layout(
        "deutsche-welle-page",
        "The day in the German order; initials of writer and agencies in brackets below.",
        (
            """
            {title}

            {date:07.04.2021}

            {subtitle}

            {report}

            {left:jd/kl ({agency-seen}, Reuters)}
            """,
        ),
    ),
    Layout(
        "israel-page",
        "The writer in capitals and the day in one line.",
        (
            "{title}\n\nBy {PERSON} {date:7 April 2021, 11:28 am}\n\n{report}",
            "{title}\n\nBy {PERSON}   {date:APRIL 7, 2021 11:28}\n\n{report}",
        ),
    ),
    Layout(
        "day-without-year",
        "Saved while the year went without saying.",
        (
            "{yearless:Wednesday, April 7}\n\n{title}\n\n{report}",
            "{title}\n\n{yearless:7 April}, 11:28\n\n{report}",
            "{title}\n\nBy {person}\n\n{yearless:Wed, Apr 7}\n\n{dateline:{CITY}: }{report}",
        ),
    ),
    Layout(
        "blog",
        "A post: who, when and how many comments in one line, labels below.",
        (
            """
            {title}

            by {person} / {date:April 7, 2021} / {left:12 Comments}

            {report}

            {left:Filed under: Floods, Economy}
            """,
            """
            {title}

            Posted by {person} on {date:April 7, 2021 at 11:28 am}

            {report}

            {left:Posted in News | Tagged floods | Leave a comment}
            """,
            """
            {title}

            {date:7.4.2021}

            {report}
            """,
        ),
    ),
    Layout(
        "mail",
        "A message of a mailing list, as archives keep it.",
        (
            """
            From: {person} <{mail}>
            Date: {date:Wed, 7 Apr 2021} 11:28:00 +0500
            Subject: {title}

            {report}
            """,
            """
            Subject: {title}
            Date: {date:7 Apr 2021} 11:28:00 GMT
            {left:Message-ID: <1234@example.org>}

            {wire-dateline}{report}

            {left:-- }
            {left:Sent from a list}
            """,
        ),
    ),
)
"""Of the years since 1998."""
