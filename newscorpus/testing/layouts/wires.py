"""Layouts of news agencies, and of the services that spread what companies say."""

from newscorpus.testing.layouts.layout import Layout

WIRES = (
    Layout(
        "wire",
        "Any agency's report as its page has it.",
        (
            "{title}\n\n{date:2021-04-07 11:28:00}\n\n{wire-dateline}{report}",
            "{title}\n\n{date:April 7, 2021}\n\n{wire-dateline}{report}\n\n{end}",
            "{title}\n\n{byline}\n\n{wire-dateline}{report}\n\n{sign-off}",
            "{title}\n\n{wire-dateline}{report}",
        ),
    ),
    Layout(
        "wire-with-notes",
        "As the desk got it: a slug, notes of the editors, `(MORE)` or `Enditem` below.",
        (
            "date {date:2021-04-07}\n{slug}\n{note}\n{writers}\n\n{wire-dateline}{report}\n\n{end}",
            "{slug}\n\n{note}\n\n{date:April 7, 2021}\n\n{wire-dateline}{report}\n\n{end}",
            "date {date:2021-04-07} {note}\n\n{wire-dateline}{report}\n\n{end}",
            "date {date:2021-04-07} {slug}\n{title}\n{note}\n\n{wire-dateline}{report}",
        ),
    ),
    Layout(
        "old-associated-press",
        "Of the nineties: slug, notes, the writer in capitals and his trade below.",
        (
            """
            {slug}
            {left:Eds: Adds details.}
            By {PERSON}
            {agency:Associated Press} Writer

            {dateline:{CITY}, {Region} ({wire:AP}) _ }{report}

            {end}
            """,
            """
            date {date:2021-04-07} {title}
            By {PERSON} {agency:Associated Press} Writer

            {dateline:{CITY} ({wire:AP}) -- }{report}
            """,
        ),
    ),
    Layout(
        "associated-press-page",
        "Three underscores stand before who else took part.",
        (
            """
            {title}

            By {PERSON} and {OTHER}
            {date:April 7, 2021 GMT}

            {dateline:{CITY}, {Region} ({wire:AP}) — }{report}

            {left:___}

            {left:{agency:Associated Press} writer {third} contributed to this report.}
            """,
        ),
    ),
    Layout(
        "reuters-page",
        "The date between slashes; who reported and edited in brackets.",
        (
            """
            {title}

            By {person} and {other}

            {date:APRIL 7, 2021} / 11:28 AM

            {dateline:{CITY}, {filed:April 7} ({wire:Reuters}) - }{report}

            (Reporting by {person} and {other}; Editing by {third})

            {left:Our Standards: The Thomson Reuters Trust Principles.}
            """,
            """
            {title}

            By {agency:Reuters} Staff

            {date:APRIL 7, 2021} 11:28 AM UPDATED 2 YEARS AGO

            {dateline:{CITY} ({wire:Reuters}) - }{opening}

            {left:Advertisement}

            {closing}

            Reporting by {person}; Editing by {other}
            """,
        ),
    ),
    Layout(
        "reuters-wire",
        "Notes in brackets, points with asterisks, subheads in capitals.",
        (
            """
            {title}

            {left:(Adds quotes, background)}

            {left:* {headline}}
            {left:* {headline}}

            By {person}

            {dateline:{CITY}, {filed:April 7} ({wire:Reuters}) - }{opening}

            {subhead:'A SAD DAY'}

            {closing}

            {left:($1 = 152.7500 Pakistani rupees)}

            (Reporting by {person}; Editing by {other})
            """,
        ),
    ),
    Layout(
        "xinhua-page",
        "Source, time and editor in one line; `Enditem` below.",
        (
            """
            {title}

            Source: {may-source:Xinhua}| {date:2021-04-07 11:28:00}|Editor: {may-credit:huaxia}

            {dateline:{CITY}, {filed:Apr. 7} ({wire:Xinhua}) -- }{report} {left:Enditem}
            """,
            """
            {title}

            by {person}, {other}

            {dateline:{CITY}, {filed:April 7} ({wire:Xinhua}) -- }{report}

            {left:Enditem}
            """,
        ),
    ),
    Layout(
        "taiwan-page",
        "Date and time in one line, the writer in brackets and `Enditem` below.",
        (
            """
            {title}

            {date:04/07/2021 11:28 PM}

            {dateline:{City}, {filed:April 7} ({wire:CNA}) }{report}

            (By {person} and {other})

            {left:Enditem/AB}
            """,
        ),
    ),
    Layout(
        "korea-page",
        "An address and `(END)` below.",
        (
            """
            {title}

            {date:11:28 April 07, 2021}

            By {person}

            {dateline:{CITY}, {filed:Apr. 7} ({wire:Yonhap}) -- }{report}

            {left:{mail}}
            {left:(END)}
            """,
        ),
    ),
    Layout(
        "russia-page",
        "TASS has slashes, Interfax full stops.",
        (
            """
            {yearless:7 APR}, 11:28

            {title}

            {dateline:{CITY}, {filed:April 7}. /{wire:TASS}/. }{report}
            """,
            "{title}\n\n{dateline:{CITY}. {filed:April 7} ({wire:Interfax}) - }{report}",
            """
            {date:April 7, 2021}

            {title}

            {dateline:{CITY}. {filed:April 7}. {wire:INTERFAX} - }{report}
            """,
        ),
    ),
    Layout(
        "press-trust-page",
        "No separator behind the bracket; initials of the desk below.",
        (
            """
            {title}

            {agency:PTI}

            {date:Apr 7, 2021, 11:28 IST}

            {dateline:{City}, {filed:Apr 7} ({wire:PTI}) }{report}

            {left:PTI KVK ABC ABC}
            """,
            """
            {title}

            {dateline:{City}, {filed:Apr 7} ({wire:PTI}) }{report}

            {left:This story is from a wire agency feed and was not changed.}
            """,
            """
            {title}

            {agency:ANI} | Updated: {updated:Apr 07, 2021 11:28 IST}

            {dateline:{City} [{Region}], {filed:April 7} ({wire:ANI}): }{report} ({may-credit:ANI})
            """,
        ),
    ),
    Layout(
        "release",
        "What a company or an office says about itself.",
        (
            """
            {left:FOR IMMEDIATE RELEASE}

            {title}

            {release-dateline}{report}

            {left:###}

            {left:Media contact: {somebody}, {mail}}
            """,
            """
            {title}

            {date:April 07, 2021 11:28 ET}

            {release-dateline}{report}

            {left:View original content: https://www.example.org/news-releases/1.html}
            """,
            "{date:7 April 2021}\n\n{title}\n\n{release-dateline}{report}",
        ),
    ),
)
"""Of agencies in the order of their age, more or less."""
