"""Layouts that look like something that they are not."""

from newscorpus.testing.layouts.layout import Layout

TRAPS = (
    Layout(
        "label-trap",
        "A label in capitals where a dateline would stand.",
        tuple(
            f"date {{date:2021-04-07}} {{paragraph:{label} {{lead-words}}}}\n\n{{rest}}"
            for label in (
                "FLASH:",
                "URGENT:",
                "Q:",
                "Q.",
                "BREAKING NEWS:",
                "OPINION:",
                "VIDEO:",
                "NATO:",
                "UNICEF:",
                "WATCH:",
                "COVID-19:",
                "WORLD CUP:",
                "EXCLUSIVE –",
                "FACT CHECK:",
                "UPDATE:",
                "ANALYSIS —",
                "IN PICTURES:",
                "JUST IN:",
                "EDITORIAL:",
                "Correction:",
                "Question:",
                "Trump:",
                "Summary:",
                "Men’s 100m:",
                "BEIJING 2022:",
                "PHOTOS:",
            )
        ),
    ),
    Layout(
        "name-trap",
        "A name in capitals or a city that begins the sentence.",
        tuple(
            f"date {{date:2021-04-07}} {{paragraph:{lead}}}\n\n{{rest}}"
            for lead in (
                "NASA – which runs the probe – said on Tuesday that it had lost contact with it.",
                "IBM - the computer maker - cut its forecast on Monday, and shares fell.",
                "OPEC — the cartel of oil producers — agreed to pump less, a delegate said.",
                "GENEVA-based doctors said on Friday that the vaccine was safe for children.",
                "Karachi’s mayor said on Sunday: “We have run out of money for pumps.”",
                "London, Paris and Rome: three cities, three strikes, and no train on Monday.",
                "PARIS Hilton opened a school in the valley on Thursday, to the surprise of many.",
                "ISIS: the group said on Monday that it had shot down a drone over the desert.",
                "WASHINGTON’S envoy left the talks early on Thursday, saying nothing to reporters.",
                "PIA - the national airline - cancelled forty flights on Monday because of fog.",
            )
        ),
    ),
    Layout(
        "headline-trap",
        "Headlines that end in their source, or look like datelines, by-lines and dates.",
        tuple(
            f"date {{date:2021-04-07}}\n\n{{title-of:{title}}}\n\n{{report}}"
            for title in (
                "{HEADLINE}: {agency-seen}",
                "DEMOCRATS WIN CONTROL OF SENATE: AP",
                "{SOMEWHERE}: A CITY WAITS FOR RAIN",
                "{somewhere}: the city that forgot its river",
                "By the river: how {somewhere} lives with the floods",
                "April 7, 2011: the day the river came",
                "Published at last: the letters of a poet",
                "Photo of the day: {somewhere}",
                "Updated rules for bus drivers take effect",
                "2021: a year of floods",
                "Who is {somebody}?",
                "{somebody}: ‘I have nothing to add’",
                "‘We will not wait,’ says mayor. But for what?",
                "U.S. to send 1.5m doses to {somewhere}",
                "Agencies agree on rules for trains",
                "{somebody} in {somewhere}",
                "Title race goes to the last day",
            )
        ),
    ),
    Layout(
        "lead-trap",
        "Leads that begin like a header, a by-line or a leftover.",
        tuple(
            f"date {{date:2021-04-07}} {{paragraph:{lead}}}\n\n{{rest}}"
            for lead in (
                "By Tuesday, the river had reached the second floor of the school.",
                "By the time help arrived, two hundred people were on the roof of the mosque.",
                "By law, every village of more than a thousand people must have a doctor.",
                "By {somebody}’s own account, the letter was never sent.",
                "April 7, 2011 will be remembered here as the day on which the dam broke.",
                "On April 7, 2011, the dam broke, and the valley has not been the same since.",
                "Wednesday’s vote was the third in a year, and it settled nothing.",
                "7 people died on Monday when a wall fell on a queue for bread.",
                "2021 was to be the year of the train, the minister said on Tuesday.",
                "Dates are cheap this year, and the growers of the oasis are in despair.",
                "Date palms line the road on which the convoy was attacked on Monday.",
                "Title fights are rare in this town, and so a crowd of 40,000 came on Friday.",
                "Published in 1998, the book is still read in schools all over the country.",
                "Updated rules for bus drivers took effect on Monday, to much confusion.",
                "Copyright law will be changed, the government said on Tuesday.",
                "Sign-ups for the drive begin on Monday at all schools of the district.",
                "Reporting by mobile phone is now allowed in court, the judges said on Friday.",
                "Editing genes in embryos will stay forbidden, parliament decided on Thursday.",
                "More than 200 people marched to the assembly on Monday.",
                "MORE than 200 people marched to the assembly on Monday.",
                "Agencies that help refugees asked for twice as much money on Tuesday.",
                "Staff reports were ignored for years, an inquiry into the fire found on Monday.",
                "Source code of the voting machines was leaked on Friday, the ministry said.",
                "Read more, watch less: that is the advice of doctors in {somewhere}.",
                "Web desks are the new newsrooms, a study found, and it named no names.",
                "Follow-up talks will be held in {somewhere} next week, both sides said.",
            )
        ),
    ),
    Layout(
        "body-trap",
        "Paragraphs in the report that look like by-lines, credits and leftovers.",
        tuple(
            f"date {{date:2021-04-07}} {{opening}}\n\n{{paragraph:{words}}}\n\n{{closing}}"
            for words in (
                "China’s Wang won in 2:27.11, followed by Kim of South Korea with 2:27.13.",
                "Also killed were two drivers, both from {somewhere}.",
                "Published figures put the loss at $40,000.",
                "“Read more,” she told them.",
                "By Monday, he said.",
                "Copyright was not an issue, the judge said.",
                "The writer of the letter was not named.",
                "“More,” they shouted.",
                "{somewhere}: 40 dead. {elsewhere}: none.",
                "He can be reached only by boat.",
                "Related cases are pending before two other courts.",
                "Reporting by phone, he counted eleven tanks.",
                "“Share this,” the message said, and 40,000 people did.",
                "{somebody} of {somewhere} was second with 54.2.",
                "Photographs of the bridge were shown to the court.",
                "Tags on the bags named a shop in {somewhere}.",
                "Nobody disagreed.",
                "“Why?”",
                "The end, when it came, was quick.",
                "Sign up, pay up, shut up: that is how he put it.",
            )
        ),
    ),
    Layout(
        "question-and-answer",
        "An interview: questions and answers with letters or names in front.",
        (
            """
            {title}

            {date:April 7, 2021}

            {lead}

            {paragraph:Q: What happens next?}

            {paragraph:A: We wait. There is nothing else to do, and nobody told us when.}

            {paragraph:Q: And then?}

            {paragraph:A: Then we go home.}

            {rest}
            """,
            """
            {title}

            {date:April 7, 2021}

            {lead}

            {paragraph:Post: Why did you leave?}

            {paragraph:Minister: I was not asked to stay. It is as simple as that.}

            {rest}
            """,
        ),
    ),
    Layout(
        "results",
        "Sport: a report that ends in scores.",
        (
            """
            date {date:2021-04-07} {dateline:{CITY}: }{report}

            {paragraph:Brief scores: Pakistan 240-8 (50 overs), India 198 all out (44.2 overs).}
            """,
            """
            date {date:2021-04-07} {dateline:{CITY}, {filed:April 7} ({wire:Xinhua}) -- }{report}

            {paragraph:1. Gao Yun, China, 2:27.11}
            {paragraph:2. Kim Min-ah, South Korea, 2:27.13}
            {paragraph:3. Jonas Lind, Sweden, 2:28.40}
            """,
        ),
    ),
)
"""Of which a reader should take nothing but what stands there."""
