"""The rules for lines that are no part of the report; `leftovers` applies them."""

from newscorpus.models.article import Role
from newscorpus.readers.imprint_leftovers import IMPRINT_RULES
from newscorpus.readers.leftover_kinds import LeftoverRule, leftover_rule
from newscorpus.readers.web_leftovers import WEB_RULES

LEFTOVER_RULES: tuple[LeftoverRule, ...] = (
    *IMPRINT_RULES,
    # "Sign up via our free e-mail service to receive notifications …"; "Subscribe to our channel"
    leftover_rule(
        "call.subscribe",
        Role.BOILERPLATE,
        opens="become don donate download enter follow get install join like log login "
        "never please register sign signup stay subscribe support to want you",
        pattern=r"""(?:please\s|you\scan\s|don[’']t\sforget\sto\s|to\s.{0,60},\s)?
        (?:sign\s?up|subscribe|register|log\s?in|join\s(?:us|our)|download|install|get|follow|like
        |support|donate|become|stay|never\smiss|want\smore|enter\syour)\b
        (?=[^\n]*\b(?:e-?mails?|newsletters?|subscri\w+|notifications?|alerts?|app|apps|whatsapp
        |telegram|facebook|twitter|instagram|youtube|google\snews|linkedin|channel|inbox|updates
        |member(?:ship)?|free\strial|our\sjournalism|@\w+)\b)""",
    ),
    # "Catch all the Business News and Latest News Updates on …": below reports of Indian papers
    leftover_rule(
        "call.catch",
        Role.BOILERPLATE,
        opens="catch",
        pattern=r"catch\s(?:all\s)?the\b[^\n]{0,160}\b(?:news|updates)\b[^\n]{0,80}\Z",
    ),
    # "Follow us on Twitter"; "Like us on Facebook"; "Click here to read more"; "Tap to share"
    leftover_rule(
        "call.follow",
        Role.BOILERPLATE,
        opens="add advertisement article click find follow join leave like post scroll "
        "share sponsored story tap view",
        pattern=r"(?:(?:follow|like|find|join)\s(?:us|\w+\s\w+|@\w+)\son|click\s(?:here|on)|tap\s(?:here|to)"
        r"|share\s(?:this|on|via)|(?:view|leave|post|add)\s(?:a\s)?comments?\b|scroll\s(?:down|to)"
        r"|advertisement\b|sponsored\b|story\scontinues\sbelow|article\scontinues\s(?:after|below))"
        r"[^\n]{0,160}\Z",
    ),
    # "Read more: …"; "ALSO READ | …"; "Related: …"; "See also: …"
    leftover_rule(
        "cross-reference.label",
        Role.BOILERPLATE,
        opens="also categories editor filed in more must read recommended related see tags "
        "topics watch you",
        pattern=r"(?:read(?:\s(?:more|also|next|full\sstory))?|also\sread|more\sread|must\sread|related"
        r"(?:\s(?:stories|story|articles?|news|coverage|topics?|links?))?|see\salso|more\son\sthis"
        r"|more\s(?:from|in|on|by)\s[^.\n]{1,30}\Z|recommended(?:\s(?:for\syou|stories|reading))?|you\smay\salso\slike|watch(?:\salso)?"
        r"|editor[’']s\spicks?|in\spictures|tags|topics|filed\sunder|categories)\s*(?:[:|»>–—]|-\s|\Z)",
    ),
    # "Leave a Reply"; "Comments are closed."; "Your email address will not be published."
    leftover_rule(
        "page.form",
        Role.BOILERPLATE,
        opens="by comment comments cookies donate leave like log our register required sign "
        "stay subscribe support we your",
        pattern=r"(?:like\swhat\syou\s(?:read|see)\b|leave\sa\s(?:reply|comment)|comments?\s(?:are|is)\s(?:closed|off)|your\se-?mail\saddress"
        r"|required\sfields|(?:subscribe|donate|register|log\sin|sign\sin)(?:\snow|\stoday)?[.!]?\Z"
        r"|support\s(?:independent|quality|our|local)\sjournalism[.!]?\Z|stay\s(?:connected|tuned)\b"
        r"|cookies\s(?:help|are|allow)|we\suse\scookies|by\s(?:using|continuing)\b.{0,40}\bsite\b"
        r"|our\sstandards:)[^\n]{0,160}\Z",
    ),
    # "This story has not been edited by our staff …"; "Disclaimer: …"; "Editor's note: …"
    leftover_rule(
        "note.disclaimer",
        Role.BOILERPLATE,
        opens="article clarification column correction disclaimer editor editors except note "
        "opinion opinions piece post story this version view views",
        holds=("reflect",),
        pattern=r"""\(?(?:(?:disclaimer|editor[’']?s[’']?\snote|note)\s*:
        |(?:correction|clarification)\s*:(?=[^\n]*\b(?:version|story|article|report|headline|caption
        |column|wrong\w*|incorrect\w*|mis\w+|errors?)\b)
        |(?:except\sfor\sthe\sheadline,\s)?this\s(?:story|article|report|post|piece|content|copy)\s
        (?:has|was|is|first|originally)\s?(?:not\s|been\s|first\s|originally\s|also\s|auto-?\w*\s){0,3}
        (?:edited|published|appeared|corrected|updated|generated|aggregated|syndicated|sourced|produced
        |translated|part\sof)\b
        |(?:the\s)?(?:views?|opinions?)\s(?:and\s\w+\s)?expressed\b
        |(?:this|the)\s(?:story|article|column|post|piece)\s(?:was|is)\s(?:(?:first|originally)\s
        (?:published|posted)\s(?:on|in|by)\b[^\n]{1,80}\Z|from\s[^\n]{1,40}\bfeed\b)
        |a\sversion\sof\sthis\s(?:article|story|column|review|essay)\b
        |[\w ]{2,60}\sdo(?:es)?\snot\s(?:necessarily\s)?reflect\b[^\n]{0,40}
        \b(?:views?|opinions?|polic\w+)\b
        |the\spost\s.{1,160}\sappeared\sfirst\son\b)""",
    ),
    # "Home > News > World": where a page stands among the pages of its site
    leftover_rule(
        "page.path",
        Role.BOILERPLATE,
        opens="home you",
        pattern=r"(?:you\sare\shere:\s)?home\s?[>»/›|]"
        r"(?:[\w&’' -]{2,32}(?:[>»/›|][\w&’' -]{2,32}){0,4}[>»/›|]?)?\Z",
    ),
    # "Share", "2 Min Read", "Listen to article": what the buttons of a page say
    leftover_rule(
        "page.button",
        Role.BOILERPLATE,
        opens="# e a aa advertise advertised advertisement advertisements advertiser "
        "advertisers advertising back breaking comment comments copy email facebook "
        "home linkedin listen next pin previous print reading save share text top "
        "tweet twitter whatsapp",
        pattern=r"""(?:share|print|e-?mail|listen(?:\sto\sarticle)?|comments?(?:\s\(\d+\))?|\d+\scomments?|save|tweet|pin|copy\slink
        |facebook|twitter|whatsapp|linkedin|\d+\s?min(?:ute)?s?\sread|reading\stime:?\s\d+\s?min(?:ute)?s?|top\sstory|breaking\snews|home
        |text\ssize|a\s?a|next|previous|back\sto\stop|loading\S*|advertise\w*)\.?\Z""",
    ),
    # "450 words", "Page 3", "3 of 100 DOCUMENTS", "FOR IMMEDIATE RELEASE": databases and printers
    leftover_rule(
        "page.count",
        Role.BOILERPLATE,
        opens="# document load by for last length page pg published section updated",
        pattern=r"(?:(?:length:\s?)?[\d,]{1,6}\swords?|(?:page|pg\.?)\s?\w{1,4}|\d+\sof\s\d+\sdocuments?"
        r"|for\simmediate\srelease|(?:last\s)?updated\s[\w ]{1,20}\sago|published|by(?!\.)"
        r"|\d{1,2}:\d{2}\s?[ap]m|(?:section|length|load-date|document-type):[^\n]{1,60})\.?\Z",
    ),
    # "LANGUAGE: ENGLISH", "Place of publication: Karachi", "Document DAWN000020210407eh47000p9"
    leftover_rule(
        "page.record",
        Role.BOILERPLATE,
        opens="copyright country database date document end issn language place proquest "
        "publication source",
        pattern=r"""(?:(?:place|country|language|date)\sof\spublication|proquest\sdocument\sid|language
        |document\s(?:id|type|url)|publication[-\s](?:type|info|subject|year)|source\stype|issn
        |database|copyright\sholder)\s?:[^\n]{1,100}\Z|document\s(?=\w*\d)\w{15,}\Z
        |end\sof\sdocument\Z""",
    ),
    # "[BY TELEGRAPH.]", "(By Cable)", "Special to The Evening Post"
    leftover_rule(
        "note.sent",
        Role.NOTE,
        opens="exclusive sent special",
        pattern=r"""[\[(](?:by|from|per|via)\s(?:the\s)?(?:[\w-]+\s){0,3}
        (?:telegraph|cable|telegram|telephone|wire(?:less)?|mail|correspondent)\.?[\])]\.?\Z
        |[\[(]?(?:special|exclusive)\s(?:(?:cable|dispatch|despatch|telegram|correspondence)\s)?
        (?:to|for|from)\s(?:the\s)?[^\n.]{2,40}\.?[\])]?\Z|sent\sfrom\s(?:my|a|the)\s[^\n.]{2,40}\.?\Z""",
    ),
    # "Posted in News | Tagged floods | Leave a comment"
    leftover_rule(
        "page.posted",
        Role.BOILERPLATE,
        opens="filed posted",
        pattern=r"(?:posted|filed)\s(?:in|under)\s[^\n.|]{1,60}(?:\|[^\n]{1,120})\Z",
    ),
    # "Rescue teams at work on Tuesday. PHOTO: AFP"
    leftover_rule(
        "note.caption",
        Role.NOTE,
        holds=("image", "photo", "picture"),
        pattern=r"[^\n]{10,300}[.!?”’)\s]\s?(?:file\s)?(?:photo|image|picture)s?(?:\scredit)?:\s?[^\n]{2,60}\Z",
    ),
    # "Photo: AFP/File", "Image courtesy: …", "Photo by Jane Doe/AFP", "(Photo: AFP)"
    leftover_rule(
        "note.picture",
        Role.NOTE,
        opens="courtesy file illustration illustrations image images photo photos pic pics "
        "picture pictures screengrab screengrabs",
        pattern=r"\(?(?:file\s)?(?:photo|image|picture|pic|screengrab|courtesy|illustration)s?"
        r"(?:(?:\s(?:by|credit|courtesy|caption))?\s*[:|]|\s(?:by|courtesy)\s(?-i:(?=[^\W\d_a-z])))\s?"
        r"[^\n]{1,160}\Z",
    ),
    # "For more coverage, visit https://…"
    leftover_rule(
        "cross-reference.visit",
        Role.BOILERPLATE,
        opens="for to",
        pattern=r"(?:for\s(?:more|the\slatest|latest)\b.{0,80}|to\s(?:read|learn|see)\b.{0,80})\b(?:visit|click|go\sto|log\son|www|https?)\b.{0,120}\Z",
    ),
    # "The writer is a columnist based in Karachi."; "The author can be reached at a@b.pk"
    leftover_rule(
        "bio.writer",
        Role.BOILERPLATE,
        opens="about author authors columnist columnists reporter reporters writer writers",
        pattern=r"""(?:the\s(?:writer|author|columnist|reporter)s?|about\sthe\s(?:writer|author))\b
        (?:\s(?:is|are|can|may|works?|teaches|tweets?|holds|covers)\b[^\n]{1,240}|:?)\Z""",
    ),
    leftover_rule(
        "bio.contact",
        Role.BOILERPLATE,
        opens="e contact email phone reach tel telephone twitter",
        holds=("@",),
        pattern=r"(?:e-?mail|twitter|contact|reach\s\w+\sat|tel(?:ephone)?|phone)\s*[:@]?\s*"
        r"[\w.+-]*@[\w.-]+\s*\Z|@\w{3,30}\Z|[\w.+-]+@[\w-]+\.[\w.]+\s*\Z",
    ),
    # "Media contact: Jane Doe, jane@example.org": below what companies say
    leftover_rule(
        "bio.press-contact",
        Role.BOILERPLATE,
        opens="investor media press",
        pattern=r"(?:media|press|investor)\s(?:contacts?|enquir\w+|inquir\w+|relations)\s?(?::[^\n]{1,160})?\Z",
    ),
    # "(Adds reaction in paragraph 3)"; "(Updates with closing prices)"; "(Recasts throughout)"
    leftover_rule(
        "note.revision",
        Role.NOTE,
        opens="add adds changes clarifies correct corrects fixes recast recasts refile "
        "refiles remove removes repeat repeats rewrite rewrites update updates with",
        pattern=r"""\(?(?:adds?|updates?|recasts?|corrects?|changes|repeats?|refiles?|rewrites?|removes?
        |fixes|clarifies|with\s(?:photos?|graphics?|story))\b[^\n]{0,160}\)\Z
        |\(updated\)\Z|(?:repeats|refiles)\s(?:story|article|item|to|for|from)\b[^\n]{0,120}\Z""",
    ),
    # "($1 = 152.75 Pakistani rupees)": what a currency was worth
    leftover_rule(
        "note.conversion",
        Role.NOTE,
        pattern=r"""\((?:us)?[$€£¥₹]?\s?\d[\d.,]*(?:\s[\w’'\s]{2,30})?\s?=\s?[$€£¥₹]?\s?\d[\d.,]*
        [\w’'\s]{0,40}\)\Z""",
    ),
    # "EDS: SUBS 3rd graf"; "Eds: Will be updated"; "ATTENTION - adds"; "///"
    leftover_rule(
        "note.editors",
        Role.NOTE,
        opens="attention ed editor editors eds",
        pattern=r"(?:\(?eds?(?:itors?)?\b\s*(?::|note)|attention\b\s*[-–—:]|///)",
    ),
    # "(MORE)"; "-30-"; "ENDS"; "Enditem"; "(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS.)"
    leftover_rule(
        "note.end",
        Role.NOTE,
        opens="begin end endit enditem ends more optional story",
        pattern=r"""\(?(?:more|ends?|(?:enditem|endit|ends)(?:/\w{1,4}){0,3}|end\sitem|story\scan\send\shere[^\n]{0,80}
        |optional\s(?:trim|material|add)[^\n]{0,60}|begin\soptional\strim|end\soptional\strim
        |-\s?ends?\s?-|[\#*_=~–—-]+(?:\s[\#*_=~–—-]+)*|-\s?30\s?-|-\s?0\s?-)\)?\.?\Z""",
    ),
    # "BC-Sudan-Talks, 2nd Ld-Writethru, 450"; "a0512 bc-Muscat-Talks 06-04"; "^Floods, 1st Ld<"
    leftover_rule(
        "note.slug",
        Role.NOTE,
        opens="am ap apn bc pm",
        pattern=r"(?-i:(?:[A-Za-z]\d{3,4}\s+)?(?:BC|AM|PM|APN|bc|am|pm)-{1,2}[A-Za-z][\w’'&.-]*[^\n]{0,80}\Z"
        r"|\^[^\n]{1,80}<?\Z|[A-Z]{2,4}-[A-Z]{2}-\d\d-\d\d-\d\d\s\d{4}[A-Z]{3}<?\Z"
        r"|AP-[A-Z][\w ’'&.-]{2,40},\s?\d\w\w\sL[Dd]\b[^\n]{0,40}\Z"
        r"|[A-Z][A-Z’']{2,}-[A-Z/-]{3,30}\s?\((?=[^)]*[\d,])[A-Z\d ,]{2,40}\)\Z)",
    ),
    # "rk-lk/mfi", "jd/kl (AFP, Reuters)", "PTI KVK ABC": those who worked on an agency report
    leftover_rule(
        "note.initials",
        Role.NOTE,
        opens="ani app ians pti uni",
        pattern=r"(?-i:(?=\S*/)[a-z]{2,4}(?:[-/][a-z]{2,5}){1,4}(?:\s\([A-Za-z][\w.,/\s]{1,60}\))?\Z"
        r"|(?:PTI|UNI|IANS|ANI|APP)(?:\s[A-Z]{2,4}){2,6}\Z|--?\s?IANS\s[a-z]{2,5}(?:/[a-z]{2,5})*\Z)",
    ),
    # "(With inputs from agencies)"; "The Associated Press contributed to this report."
    leftover_rule(
        "note.contributed",
        Role.BOILERPLATE,
        opens="with",
        holds=("contributed",),
        pattern=r"\(?(?:with\s(?:additional\s)?(?:inputs?|reports?|reporting|information)\s(?:from|by)\b[^\n]{1,100}"
        r"|[^\n]{1,160}\bcontributed\sto\sthis\s(?:report|story|article)\.?)\)?\.?\Z",
    ),
    # "The Evening Post, April 7, 2021"; "Geneva, 7 April 2021": what dates a report below it
    leftover_rule(
        "imprint.named",
        Role.IMPRINT,
        ends_in_number=True,
        pattern=r"(?-i:[A-Z][\w.’'&-]*(?:\s(?:[A-Z][\w.’'&-]*|of|and|the|de|la|el|&)){0,5}"
        r"(?:\s\([A-Z][^()\n]{2,40}\))?,\s(?:[A-Z][a-z]{2,8}day,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s"
        r"[A-Z][a-z]{2,8}\.?|[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?),?\s(?:19|20)\d\d\.?\Z)",
    ),
    *WEB_RULES,
)
"""Tried from top to bottom; the first that fits a line names it."""
