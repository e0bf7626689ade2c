"""Layouts of newspapers' pages, as they are copied or saved from the web."""

from newscorpus.testing.layouts.layout import Layout

PAPERS = (
    Layout(
        "dawn-page",
        "The writer and the date of posting above, the printed issue below.",
        (
            """
            {title}

            {person} | Published {date:April 7, 2021}

            {paper-dateline}{opening}

            {closing}

            {left:Published in {outlet:Dawn}, {day:April 7th, 2021}}
            """,
            """
            {title}

            {byline}

            {paper-dateline}{report}

            {left:Published in {outlet:Dawn}, {date:April 7th, 2021}}
            """,
        ),
    ),
    Layout(
        "tribune-page",
        "A standfirst, a writer and a date, the printed issue below.",
        (
            """
            {title}

            {subtitle}

            {person} {date:April 07, 2021}

            {paper-dateline}{report}

            {left:Published in {outlet:The Express Tribune}, {day:April 7th, 2021}.}
            """,
        ),
    ),
    Layout(
        "imprint",
        "All that dates the report is the line below it.",
        ("{title}\n\n{paper-dateline}{report}\n\n{imprint}", "{title}\n\n{report}\n\n{imprint}"),
    ),
    Layout(
        "hindu-page",
        "Place and time of filing above the report, as The Hindu has them.",
        (
            """
            {title}

            {role}

            {may-place:NEW DELHI}, {date:April 7, 2021 11:28 IST}

            Updated: {updated:April 7, 2021 11:28 IST}

            {report}
            """,
        ),
    ),
    Layout(
        "times-of-india-page",
        "The agency, the date with a time; the place in front of the report.",
        (
            """
            {title}

            {agency:PTI} | {date:Apr 7, 2021, 11.28 AM IST}

            {paper-dateline}{report}
            """,
            """
            {title}

            {person} | {may-credit:TNN} | {date:Apr 7, 2021, 11:28 IST}

            {dateline:{CITY}: }{report}
            """,
            """
            {title}

            By {person}, {may-credit:ET Bureau} | Updated: {updated:Apr 7, 2021, 11:28 AM IST}

            {report}
            """,
        ),
    ),
    Layout(
        "guardian-page",
        "Headline, standfirst, writer with place, date with time zone.",
        (
            """
            {title}

            {subtitle}

            {person} in {somewhere}

            {date:Wed 7 Apr 2021 11.28 BST}

            {report}
            """,
            """
            {title}

            {person} and {agency}

            {date:Wed 7 Apr 2021 11.28 BST}
            Last modified on {updated:Wed 7 Apr 2021 11.28 BST}

            {opening}

            {a-subhead}

            {closing}
            """,
        ),
    ),
    Layout(
        "new-york-times-page",
        "By-line and date in capitals; where it was printed stands below.",
        (
            """
            {title}

            By {PERSON} {date:APRIL 7, 2021}

            {dateline:{CITY} — }{report}

            {left:A version of this article appears in print on {day:April 7, 2021}, on Page A1.}
            """,
            """
            {title}

            By {person} and {other}
            {date:April 7, 2021}

            {dateline:{CITY}, {Region} — }{report}
            """,
        ),
    ),
    Layout(
        "gulf-news-page",
        "The date with a label and a time, then a writer and his trade.",
        (
            """
            {title}

            Published: {date:April 07, 2021 11:28}

            {person}, {may-credit:Staff Reporter}

            {dateline:{City}: }{report}
            """,
        ),
    ),
    Layout(
        "arab-news-page",
        "The last change comes first.",
        (
            """
            {title}

            Updated {updated:07 April 2021}

            {person}

            {date:April 07, 2021 11:28}

            {dateline:{CITY}: }{report}
            """,
        ),
    ),
    Layout(
        "china-daily-page",
        "Writer, paper and date of the last change, with bars between them.",
        (
            """
            {title}

            By {person} in {somewhere} | {outlet:China Daily} | Updated: {updated:2021-04-07 11:28}

            {report}
            """,
            "{title}\n\nBy {person} | {outlet:China Daily} | {date:2021-04-07 11:28}\n\n{report}",
            """
            {title}

            By {person} Source: {outlet:Global Times} Published: {date:2021/4/7 11:28:40}

            {report}
            """,
        ),
    ),
    Layout(
        "all-africa-page",
        "A report from another paper, with its name and town.",
        (
            """
            {date:7 April 2021}

            {outlet} ({somewhere})

            {title}

            By {person}

            {dateline:{City} — }{report}
            """,
            """
            {title}

            {date:7 April 2021}

            {outlet} ({somewhere})

            {dateline:{City} — }{report}
            """,
        ),
    ),
    Layout(
        "place-alone",
        "The place stands on a line above the report, as Anadolu and Voice of America have it.",
        (
            "{title}\n\n{person} | {date:07.04.2021}\n\n{dateline-alone}\n\n{report}",
            "{title}\n\n{date:April 07, 2021 11:28 AM}\n\n{person}\n\n{dateline-alone}\n\n{report}",
        ),
    ),
    Layout(
        "old-paper",
        "A page of a digitised volume: the paper's name, the day and the page.",
        (
            """
            {OUTLET}, {date:Wednesday, April 7, 2021}

            {TITLE}

            {byline}

            {paper-dateline}{report}
            """,
            "{outlet}\n{date:April 7, 2021}\n{left:Page 3}\n\n{title}\n\n{report}",
            "{outlet}, {date:7 April 2021}, page 12\n\n{title}\n\n{report}",
            "{outlet} ({somewhere}), {date:April 7, 2021}\n\n{title}\n\n{report}",
        ),
    ),
    Layout(
        "telegraph",
        "Of the days of the telegraph: how it came in brackets, the day in the dateline.",
        (
            """
            {OUTLET}, {date:April 7, 2021}

            {TITLE}

            {left:[BY TELEGRAPH.]}

            {dateline:{CITY}, {filed:April 7}.—}{report}
            """,
            """
            {title}

            {left:Special to {outlet}}

            {dateline:{CITY}, {filed:April 7} — }{report}
            """,
        ),
    ),
    Layout(
        "column",
        "An opinion: the writer above, who he is below.",
        (
            """
            {title}

            {person}

            {date:April 7, 2021}

            {report}

            {left:The writer is a retired ambassador.}
            """,
            "{title}\n\n{date:April 7, 2021}\n\nBy {person}\n\n{report}\n\n{ending}",
        ),
    ),
)
"""Of papers in South Asia, the Gulf, China, Africa, Europe and North America."""
