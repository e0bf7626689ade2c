"""Layouts of press databases, from which researchers take whole corpora."""

from newscorpus.testing.layouts.layout import Layout

DATABASES = (
    Layout(
        "nexis",
        "A document as LexisNexis exports it.",
        (
            """
            {left:3 of 100 DOCUMENTS}

            {outlet}

            {date:April 7, 2021 Wednesday}

            {title}

            BYLINE: {person}

            {left:SECTION: NEWS; Pg. 3}

            {left:LENGTH: 450 words}

            DATELINE: {CITY}

            {report}

            {left:LOAD-DATE: {day:April 7, 2021}}

            {left:LANGUAGE: ENGLISH}

            {left:PUBLICATION-TYPE: Newspaper}

            {left:Copyright {year} {may-outlet}}
            {left:All Rights Reserved}
            """,
            """
            {title}
            {outlet}
            {date:April 7, 2021 Wednesday}

            {left:Copyright {year} {may-outlet} All Rights Reserved}

            {left:Section: NEWS; Pg. A1}
            {left:Length: 450 words}
            Byline: {person}

            {left:Body}

            {report}

            {left:Load-Date: {day:April 7, 2021}}

            {left:End of Document}
            """,
        ),
    ),
    Layout(
        "factiva",
        "A document as Factiva exports it.",
        (
            """
            {title}

            By {person}
            {left:450 words}
            {date:7 April 2021}
            {outlet}
            {left:VALPOS}
            {left:English}
            {left:(c) {year} {may-outlet}.}

            {report}

            {left:Document VALPOS0020210407eh47000p9}
            """,
        ),
    ),
    Layout(
        "proquest",
        "A document as ProQuest exports it.",
        (
            """
            Title: {title}

            Author: {person}

            Publication title: {outlet}; {may-place:Wexcombe}

            Publication date: {date:Apr 7, 2021}

            Full text: {report}

            {left:Place of publication: Wexcombe}

            {left:ProQuest document ID: 1234567890}

            {left:Copyright: Copyright {may-outlet} {day:Apr 7, 2021}}
            """,
        ),
    ),
    Layout(
        "newsbank",
        "A document as NewsBank exports it: everything about it in one line.",
        (
            """
            {outlet} ({somewhere}) - {date:April 7, 2021}

            {title}

            Author: {person}

            {report}

            {left:Copyright (c) {year}, {may-outlet}, All Rights Reserved.}
            """,
            """
            {title}

            {outlet} ({somewhere}) - {date:Wednesday, April 7, 2021}

            Author/Byline: {person}, {may-credit:Staff Writer}

            {report}
            """,
        ),
    ),
)
"""Of their text exports."""
