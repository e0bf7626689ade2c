"""What stands around a report and is none of it; `slots` has what the braces stand for."""

SLUGS = (
    "BC-{Slug}-{Slug2}, 1st Ld-Writethru, 450",
    "BC-{Slug}-{Slug2}/450",
    "AP-{Slug} {Slug2},2nd Ld-Writethru,670",
    "{SLUG}-{SLUG2} (UPDATE 1, PIX, TV)",
    "^{Slug} {Slug2}, 1st Ld<",
    "a0512 bc-{Slug}-{Slug2} {day:04-07} 0450",
)
"""By which a desk finds a report."""

NOTES = (
    "(Adds reaction in paragraph 3)",
    "(Adds quotes, background, details)",
    "(Updates with details, changes dateline)",
    "(Recasts; adds comment from minister)",
    "(Eds: Adds details)",
    "Eds: SUBS 3rd graf to correct spelling of name.",
    "EDS: UPDATES with quotes. With AP Photos.",
    "Eds: APNewsNow. Will be led.",
    "ATTENTION - ADDS details ///",
    "(UPDATED)",
    "(CORRECTS spelling in 2nd graf)",
    "* Minister says no decision before winter",
    "Repeats story first published on Tuesday with no changes to text.",
)
"""From one editor to another, above the report."""

ENDS = (
    "(MORE)",
    "MORE",
    "Enditem",
    "(ENDS)",
    "(END)",
    "ENDS",
    "-30-",
    "###",
    "burs-jd/kl",
    "jd/kl/mtp",
    "AP-WX-{day:04-07-21} 1128EDT<",
    (
        "Copyright {year} The Associated Press. All rights reserved. This material may not be "
        "published, broadcast, rewritten or redistributed."
    ),
    "Our Standards: The Thomson Reuters Trust Principles.",
)
"""Of a wire's report."""

CALLS = (
    "Sign up via our free email service to receive notifications of new information.",
    "Sign up for our daily newsletter and get the best stories in your inbox.",
    "Subscribe to our newsletter",
    "Get the latest news delivered to your inbox every morning.",
    "Follow us on Twitter @valleypost and Facebook for live updates.",
    "Click here to read more stories like this one.",
    "Download our app for breaking news alerts.",
    "Read more: {headline}",
    "READ ALSO: {headline}",
    "Also read | {headline}",
    "Related: {headline}",
    "SEE ALSO: {headline}",
    "Share this article",
    "Advertisement",
    "ADVERTISEMENT",
    "Leave a comment",
    "Comments (12)",
    "Related stories",
    "Tags: floods, economy",
    "Story continues below advertisement",
    "Like what you read? Support independent journalism.",
    "Catch all the Business News, Breaking News Events and Latest News Updates on The Valley Post.",
)
"""Of a web page that was saved with what stood on it."""

ENDINGS = (
    "The writer is a retired ambassador.",
    "The writer can be reached at {mail}",
    "{somebody} is a freelance journalist based in {somewhere}.",
    "{somebody} writes on energy for the paper. Twitter: {handle}",
    "Copyright {may-outlet}, {year}",
    "© {year} {may-outlet}. All rights reserved.",
    "Disclaimer: The views expressed here are the author's own.",
    "This story was updated to correct the spelling of a name.",
    "Correction: an earlier version of this story gave a wrong date for the vote.",
    "A version of this article appears in print on page A4 of the city edition.",
    "This report does not necessarily reflect the views of the editors.",
    "Photo: {somebody}/{agency-seen}",
    "Image: File photo",
    "The story was first published on the page of {outlet-seen}.",
)
"""About the writer, the paper and the page, below the report."""

IMPRINTS = (
    "Published in {outlet}, {date:April 7th, 2021}",
    "Published in {outlet}, {date:April 7th, 2021}.",
    "Published in {outlet} on {date:7-04-2021}",
    "Copyright {outlet}, {year}. Published {date:April 7, 2021}",
    "This article was published in {outlet} on {date:April 7, 2021}.",
    "Published on: {date:Wednesday, April 7, 2021}",
    "First published: {date:7 April 2021}",
    "{outlet}, {date:April 7, 2021}",
    "Published by {outlet} on {date:7 April 2021}",
)
"""That name the paper and the day."""

GROUPS: dict[str, tuple[str, ...]] = {
    "slug": SLUGS,
    "note": NOTES,
    "end": ENDS,
    "call": CALLS,
    "ending": ENDINGS,
    "imprint": IMPRINTS,
}
