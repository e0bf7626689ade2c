"""Lines that are no part of a report, and lines that only look like them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newscorpus import Role, parse_article
from newscorpus.readers.leftover_rules import LEFTOVER_RULES
from newscorpus.readers.leftovers import LONGEST, match_leftover
from newscorpus.readers.pieces import split_pieces
from newscorpus.testing import generate_articles

CASES = Path(__file__).parents[1] / "cases" / "articles"

LEFTOVERS = {
    "imprint.published": [
        "Published in The Express Tribune, April 8th, 2021.",
        "First published on: 07-04-2021 at 11:28 IST",
        "Last Updated on April 8, 2021 at 12:53 pm",
    ],
    "imprint.issue": [
        "Published in The Express Tribune, September 26th, 2018.",
        "This article was published in The Northern Star-Ledger on September 26, 2018.",
    ],
    "imprint.named": [
        "The Evening Post, April 7, 2021",
        "Dawn (Karachi), Wednesday, 7th April 2021.",
        "Geneva, 7 April 2021",
    ],
    "imprint.time": ["Last updated at 19:47 GMT", "Updated at 5:30 pm"],
    "imprint.copyright": ["Copyright Business Recorder, 2021. Published April 8, 2021"],
    "copyright.line": [
        "Copyright: Copyright Business Recorder Apr 8, 2021",
        "Copyright Business Recorder, 2021",
        "© 2021 Dawn Media Group",
        "c.1998 N.Y. Times News Service",
        "All rights reserved.",
    ],
    "copyright.terms": ["This material may not be published, broadcast or redistributed."],
    "call.subscribe": [
        "Sign up via our free e-mail service to receive notifications.",
        "Like Business on Facebook, follow @TribuneBiz on Twitter to stay informed.",
        "Get the latest news delivered to your inbox",
        "Subscribe to our YouTube channel",
    ],
    "call.catch": ["Catch all the Market News and Latest News Updates on The Evening Post."],
    "call.follow": [
        "Find us on Facebook",
        "Click here to read the full story",
        "Advertisement",
    ],
    "cross-reference.label": [
        "Read: Pakistan, Russia agree to boost ties",
        "READ MORE: Lavrov arrives in Islamabad",
        "Also read | Ten ways to save",
        "Related Topics",
        "More in World",
        "Tags: Russia, Pakistan",
    ],
    "cross-reference.visit": ["For latest news, visit www.example.com"],
    "bio.writer": ["The writer is a former ambassador. He tweets @xyz"],
    "bio.press-contact": ["Media contact: Ann Lee, ann@lee.org", "Press enquiries"],
    "bio.contact": ["Email: author@dawn.com", "Twitter: @handle"],
    "page.form": [
        "Your email address will not be published. Required fields are marked *",
        "Leave a Reply",
        "Comments are closed.",
        "Support independent journalism",
        "Like what you read? Support our newsroom.",
        "We use cookies to improve your experience.",
    ],
    "page.path": ["Home > News > World", "Home » Pakistan"],
    "page.count": ["450 words", "Page 3", "3 of 100 DOCUMENTS", "FOR IMMEDIATE RELEASE"],
    "page.record": [
        "LANGUAGE: ENGLISH",
        "Publication-Type: Newspaper",
        "ProQuest document ID: 375816279",
        "Document DAWN000020210407eh4700002",
        "End of Document",
    ],
    "page.posted": ["Posted in World | Tagged floods | 3 comments"],
    "page.button": ["Share", "2 Min Read", "Listen to article", "Comments (4)"],
    "note.disclaimer": [
        "(This story has not been edited by our staff and is auto-generated from a feed.)",
        "This article first appeared in The Diplomat.",
        "The post Lavrov visits Pakistan appeared first on Daily Times.",
        "The views expressed are the author's own.",
        "This column does not necessarily reflect the opinions of the board.",
        "The article was originally published on The Conversation.",
        "A version of this review appeared in print on page C5.",
        "Correction: an earlier version of this article gave a wrong date.",
        "Editor's note: This story was corrected.",
    ],
    "note.picture": ["Photo: AFP/File", "Image courtesy: The ministry", "Photo by Jane Doe/AFP"],
    "note.caption": ["A boat on the Ravi on Monday. PHOTO: APP"],
    "note.sent": ["[By Cable.]", "Special to The Evening Post", "Sent from my phone"],
    "note.conversion": ["($1 = 104.85 rupees)", "(1 euro = $1.12)"],
    "note.revision": [
        "(UPDATED)",
        "Repeats story from Monday, no changes to text",
        "(Adds reaction in paragraph 3)",
        "(Updates with closing prices)",
    ],
    "note.editors": ["EDS: SUBS 3rd graf", "Eds: Will be updated"],
    "note.end": ["(MORE)", "Enditem", "-30-", "-ENDS-", "#", "* * *", "___", "————", "Enditem/ls"],
    "note.slug": [
        "BC-Sudan-Talks, 2nd Ld-Writethru, 450",
        "a0512 bc-Muscat-Talks 06-04 0450",
        "^Jakarta Floods, 1st Ld<",
        "AP-Sudan Talks,3rd Ld-Writethru,520",
        "SUDAN-TALKS/ (UPDATE 2, PIX)",
        "N'DJAMENA-VOTE (PIX, TV)",
        "AP-WX-06-04-14 1128EDT<",
    ],
    "note.initials": ["rk-lk/mfi", "rk/lk (AFP, dpa)", "PTI SKC ZMN", "--IANS ab/cd"],
    "page.heading": [
        "Show more",
        "Most Popular",
        "Toggle caption",
        "Page 1 of 2",
        "(Advertisement)",
        "Report a typo",
        "File photo",
    ],
    "call.read": [
        "Read full story here",
        "Continue reading the main story",
        "Join the conversation",
        "Listen: the podcast of the day",
        "View original content: https://www.example.org/1.html",
    ],
    "note.media": ["Image caption The river on Monday", "Image source, Getty Images"],
    "note.photographer": ["REUTERS/Ann Lee", "(AP Photo/Ann Lee)", "Ann Lee/Getty Images"],
    "bio.reach": [
        "Contact Ann Lee at ann@lee.org.",
        "Ann Lee can be reached at 555-1234.",
        "To contact the reporter on this story: Ann Lee at ann@lee.org",
        "For further information please visit www.lee.org",
    ],
    "note.desk": ["((ann@lee.org; +44 20 7946 0000))", "Keywords: USA VOTE/"],
    "cross-reference.address": [
        "More AP sports: https://apnews.com/sports",
        "Visit The Star at www.example.org",
    ],
    "note.close": ["[ends]", "--30--", "ENDS//", "(END/2021)", "/MORE/", "(More to follow)", "■"],
    "note.status": [
        "This is a developing story.",
        "This article was amended on 3 April 2021.",
        "SOURCE Lee Corp.",
        "(This version CORRECTS the name in paragraph 2.)",
        "• This article was amended on 3 April 2021.",
        "Provided by Lee Media Inc.",
    ],
    "note.inputs": [
        "(Inputs from ANI)",
        "With PTI inputs",
        "- With input from AFP",
        "Ann Lee contributed reporting from Kabul.",
        "AP writer Ann Lee contributed to this report from Kabul.",
        "--With assistance from Ann Lee.",
    ],
    "note.contributed": [
        "AP writers Jane Doe and John Roe contributed to this report.",
        "(With inputs from agencies)",
    ],
}
TEXT = (
    "Follow the money, he said, and the truth will come out.",
    "Published data showed that inflation rose in March 2021 in every province.",
    "Updated forecasts for 2021 showed that growth would slow to two per cent.",
    "Support for the plan was strong in the capital, the minister said.",
    "Support for independent journalism is falling, a survey showed on Monday.",
    "Read the letter of the law, the judge told the court on Monday.",
    "Like many others, he had hoped to find work in the city.",
    "Get rich quick schemes have cost thousands their savings, police said.",
    "Share prices fell sharply on Monday as investors sold technology shares.",
    "Comments by the minister were welcomed in Moscow.",
    "Stay-at-home orders were lifted on Monday in most of the country.",
    "The writer was born in Karachi in 1950 and moved to London after the war.",
    "Join us in prayer, the bishop told the crowd of thousands in the square.",
    "Subscribers to the network fell by 200,000, the company said on Tuesday.",
    "More than 200 people were killed, officials said.",
    "Related charges were dropped in March, court papers show.",
    "Watch dealers said demand was falling.",
    "Source code was stolen from the company, police said.",
    "To see more growth, the bank said on Monday, rates must fall.",
    "For more than two decades, he has led the party.",
    "Note that the figures exclude fuel.",
    "This report has cost the minister his office, a colleague said.",
    "Views on the plan differ, and opinions were expressed loudly.",
    "Cookies and cakes were sold at the fair.",
    "Our standards have fallen, the bishop said.",
    "Photographs of the scene were shown to the jury.",
    "Correction: Parliament did pass the bill, the speaker said on Monday.",
    "Catch the thief, the crowd shouted, and the police ran.",
    "Special forces were sent to the border, the ministry said.",
    "Media houses were attacked in three cities on Monday.",
    "Language experts doubt that the letter is real.",
    "Document experts told the court that the letter was forged.",
    "Posted in Kabul for two years, he learnt to love the mountains.",
    "The article was published in 2003 and cost the editor his post.",
    "(He owns two shops in the bazaar and 40 acres of land.)",
    "Photo by photo, the jury saw how the house had burned.",
    "Repeats of the test in three towns gave the same result.",
    "More and more people read www.example.org on their way to work, it said.",
    "Provided by nobody, the food had to be bought.",
    "To contact the dead, he used a glass and a table.",
    "Show more respect, the judge told the two men in the dock.",
    "Most popular of all were the rides on the old steam train.",
    "Read more books, the teacher told the class.",
    "Continue reading, he told her, and she did until it was dark.",
    "Contact with the aircraft was lost at 10am, officials said.",
    "Call it what you like, he said.",
    "Report a crime and you may wait for hours, residents say.",
    "This story was changed by what happened next.",
    "Only the headline matters, he said of the new law.",
    "Image rights were sold for $2 million.",
    "The suspects can be reached only by boat, police said.",
    "More to the point, nobody had asked the people who live there.",
    "Source of the smoke was a kitchen fire.",
    "mid-day",
    "PTI leaders were held in Lahore on Monday.",
    "The two met in Karachi on Wednesday, April 7, 2021.",
    "Published figures show that prices in Lahore, Multan and Quetta fell in 2019 as well.",
)


@pytest.mark.parametrize(
    ("rule", "line"), [(rule, line) for rule, lines in LEFTOVERS.items() for line in lines]
)
def test_a_leftover_is_told_by_its_rule(rule: str, line: str) -> None:
    found = match_leftover(line)

    assert found is not None
    assert found.id == rule


@pytest.mark.parametrize("line", TEXT)
def test_text_that_begins_like_a_leftover_stays_text(line: str) -> None:
    assert match_leftover(line) is None


def test_every_rule_has_a_line_that_it_is_for() -> None:
    assert {rule.id for rule in LEFTOVER_RULES} == set(LEFTOVERS)


def test_no_rule_is_passed_over_that_fits_a_line() -> None:
    lines = {line for lines in LEFTOVERS.values() for line in lines} | set(_lines_of_articles())

    for line in (line for line in lines if len(line) <= LONGEST):
        fitting = (rule for rule in LEFTOVER_RULES if rule.pattern.match(line))
        assert match_leftover(line) is next(fitting, None), line


def _lines_of_articles() -> Iterator[str]:
    for file in CASES.glob("*.yml"):
        yield from (line.strip() for line in file.read_text("utf-8").splitlines())
    for article in generate_articles(1500, seed=11):
        for piece in split_pieces(article.text):
            yield piece.span.of(article.text)


def test_leftovers_are_kept_and_set_apart() -> None:
    lines = ["It rained all day in the valley, and the river rose.", "Read more: Rain", "(MORE)"]

    article = parse_article("\n\n".join(lines))

    assert [block.text for block in article.blocks] == lines
    assert [block.role for block in article.blocks] == [
        Role.PARAGRAPH,
        Role.BOILERPLATE,
        Role.NOTE,
    ]


def test_a_source_named_below_the_text_is_a_credit() -> None:
    article = parse_article(
        "It rained all day in the valley, and the river rose.\n\nSource: TASS\n"
    )

    assert [credit.name for credit in article.credits] == ["TASS"]
