"""Layouts with more between headline and end than a report: calls, captions, subheads, lists."""

from newscorpus.testing.layouts.layout import Layout

CLUTTER = (
    Layout(
        "cluttered-page",
        "Calls and advertisements stand between the paragraphs.",
        (
            "{title}\n\n{date:April 7, 2021}\n\n{opening}\n\n{call}\n\n{closing}\n\n{call}",
            """
            date {date:2021-04-07} {opening}

            {left:Advertisement}

            {closing}

            {left:Read more: {headline}}
            """,
            """
            {left:Home > News > World}

            {title}

            {byline}

            {date:April 7, 2021}

            {left:Share}

            {report}
            """,
            """
            {left:Listen to article}
            {title}

            {date:7 April 2021}

            {left:3 min read}

            {report}
            """,
        ),
    ),
    Layout(
        "subheads",
        "Short lines between the paragraphs.",
        (
            "{title}\n\n{date:April 7, 2021}\n\n{opening}\n\n{a-subhead}\n\n{closing}",
            "date {date:2021-04-07} {opening}\n\n{a-subhead}\n\n{closing}",
        ),
    ),
    Layout(
        "lists",
        "Points below a sentence, with bullets or numbers.",
        (
            "{title}\n\n{date:April 7, 2021}\n\n{opening}\n\n{list}\n\n{closing}",
            "date {date:2021-04-07} {opening}\n\n{list}",
            "date {date:2021-04-07} {title}\n\n{list}\n\n{report}",
        ),
    ),
    Layout(
        "captions",
        "What stood below the pictures was saved with the text.",
        (
            """
            {title}

            {byline}

            {date:April 7, 2021}

            {left:{headline}. PHOTO: {agency-seen}}

            {paper-dateline}{report}
            """,
            """
            {title}

            {date:7 April 2021}

            {left:{headline}. — {agency-seen}/File}

            {paper-dateline}{report}
            """,
            """
            date {date:2021-04-07} {title}

            {opening}

            {left:Photo by {somebody}/{agency-seen}}

            {closing}
            """,
            """
            {title}

            {writers}

            {date:April 7, 2021}

            {left:(Photo: {agency-seen})}

            {report}
            """,
        ),
    ),
    Layout(
        "buttons",
        "Names of networks and buttons stand between the headline and the text.",
        (
            """
            {title}

            {date:April 7, 2021}

            {left:Facebook}
            {left:Twitter}
            {left:WhatsApp}

            {report}
            """,
            """
            {title}

            {byline}

            {date:7 April 2021}

            {left:Share on Facebook Share on Twitter}

            {report}

            {left:Print}
            {left:Email}
            """,
            """
            {title}

            {date:April 7, 2021}

            {left:Reading time: 3 minutes}

            {left:Listen}

            {report}

            {left:0 comments}
            """,
        ),
    ),
    Layout(
        "breaks",
        "Rules and stars between two halves.",
        (
            "{title}\n\n{date:April 7, 2021}\n\n{opening}\n\n{left:* * *}\n\n{closing}",
            """
            {title}

            {date:April 7, 2021}

            {opening}

            {left:***}

            {closing}

            {left:—————}
            """,
            "date {date:2021-04-07} {opening}\n\n{left:_____}\n\n{closing}",
        ),
    ),
)
"""As pages are when all of their text is saved."""
