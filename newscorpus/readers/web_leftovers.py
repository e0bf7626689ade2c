"""Rules for what pages of the web have around a report, and agencies below it."""

from newscorpus.models.article import Role
from newscorpus.readers.leftover_kinds import LeftoverRule, leftover_rule

WEB_RULES: tuple[LeftoverRule, ...] = (
    # "Show more", "Most Popular", "Trending Now", "Toggle caption", "Privacy Policy", "Next Story"
    leftover_rule(
        "page.heading",
        Role.BOILERPLATE,
        opens="# e advertisement clarification clarifications click cookie correction "
        "corrections email file hide load most next open page previous print privacy "
        "related report representational representative screen screengrab screenshot "
        "see send share show terms toggle top trending tweet view you",
        pattern=r"""\(?(?:(?:show|see|load|view)\s(?:more|all)(?:\s\w+){0,2}|load\scomments
        |most\s(?:read|popular|viewed|commented|shared)(?:\s\w+){0,2}|top\sstories|trending(?:\snow)?
        |you\s(?:might|may)\salso\s(?:like|be\sinterested\sin)|related\s(?:content|posts|reading|items)
        |(?:tweet|print|e-?mail|share)\sthis(?:\s(?:article|story|page|post))?|click\sto\s\w+(?:\s\w+){0,2}
        |(?:view|open|see)\s(?:gallery|slideshow|(?:the\s|all\s)?(?:photos|images|pictures))
        |(?:hide|toggle|show)\scaption|(?:next|previous)\s(?:story|article|page|post)
        |(?:cookie|privacy)\s(?:policy|settings|notice)|terms\s(?:of|and|&)\s(?:use|service|conditions)
        |page\s\d+\sof\s\d+|\d+\sof\s\d+|advertisement|corrections?|clarifications?
        |(?:representational|representative|file)\s(?:image|photo|picture)|file|screen\s?(?:shot|grab)
        |send\sa\sletter\sto\sthe\seditor|report\sa\s(?:typo|mistake|problem|correction))\)?[.:]?\Z""",
    ),
    # "Read full story here"; "Continue reading below"; "Follow @paper"; "Join the conversation"
    leftover_rule(
        "call.read",
        Role.BOILERPLATE,
        opens="also continue follow for get join listen read sign thank view",
        pattern=r"""(?:read\s(?:(?:the\s)?(?:full|original)\s(?:story|article|report|text)|this\snext|more\s(?:about|at|on)\b
        (?=[^\n]*(?::|https?|www\.)))|continue\sreading(?!,)|sign\sup\s(?:to|for)\s(?:receive|get|our|the)\b|get\sour\b
        |follow\s(?:her|him|them|us)?\s?(?:on\s\w+\s)?@\w+|join\sthe\s(?:conversation|discussion|debate)
        |thank\syou\sfor\s(?:subscribing|signing|reading)|(?:also\ssee|listen)\s?[:|]
        |for\s(?:all\s)?the\slatest\b[^\n]*\b(?:download|follow|subscribe|visit|app|telegram|whatsapp)\b
        |view\s(?:source|original|the\soriginal)\s(?:version|content|article)\b)(?:[^\n.]{0,160}\.?|[^\n]*https?://\S+)\Z""",
    ),
    # "Image caption Floods hit the city"; "Image source, Getty Images": of the BBC's pages
    leftover_rule(
        "note.media",
        Role.NOTE,
        opens="image media video",
        pattern=r"(?:image|media|video)\s(?:copyright|caption|source)\b[\s,:][^\n]{1,200}\Z",
    ),
    # "REUTERS/Jane Doe", "(AP Photo/Jane Doe)", "Jane Doe/Getty Images", "Photograph: Jane Doe/AFP"
    leftover_rule(
        "note.photographer",
        Role.NOTE,
        opens="afp ap epa getty photo photograph photographer photographs reuters",
        holds=("image",),
        pattern=r"""(?-i:[(\[]?(?:(?:REUTERS|EPA|AP\s?Photo|AFP\s?Photo|Photo)/[A-Z][^\n,;:()]{2,50}
        |(?:[A-Z][^\n,;:()]{2,60}/\s?)?Getty\sImages|Photograph(?:er|s)?:\s[^\n]{2,80})[)\]]?\.?\Z)""",
    ),
    # "Contact Jane Doe at jane@example.com."; "Jane Doe can be reached at 555-1234."
    leftover_rule(
        "bio.reach",
        Role.BOILERPLATE,
        opens="e call contact email for on reach to write",
        holds=("can be",),
        pattern=r"""(?:(?:contact|e-?mail|reach|call|write\sto|on\stwitter)\b[^\n]{0,80}
        (?:@\w[\w.-]*|\b\d{3}[-\s.]\d{4}\b)[^\n]{0,80}
        |to\scontact\sthe\s\w+\b[^\n]{0,160}@\w[^\n]{0,80}
        |[^\n]{3,80}\bcan\sbe\s(?:reached|contacted|followed)\s(?:at|on|by|via)\b[^\n]{3,100}
        |for\s(?:more|further|additional)\s(?:information|details|enquiries|inquiries)\b[^\n]{0,120}
        (?:\b(?:contact|visit|call|e-?mail|see|go\sto)\b|www\.|https?:|@)[^\n]{0,120})\Z""",
    ),
    # "((jane.doe@example.org; +44 20 7946 0000))", "Keywords: USA VOTE/": below reports of Reuters
    leftover_rule(
        "note.desk",
        Role.NOTE,
        opens="keyword keywords",
        pattern=r"\(\([^\n]{3,390}\)\)\Z|keywords?:\s[^\n]{1,100}\Z",
    ),
    # "More AP NFL: https://apnews.com/NFL"; "Visit The Star at www.thestar.com"
    leftover_rule(
        "cross-reference.address",
        Role.BOILERPLATE,
        opens="follow for more see visit",
        pattern=r"(?:follow|more|for\smore|visit|see)\b[^\n]{0,100}(?:https?://|www\.)\S+\.?\Z",
    ),
    # "--30--", "ENDS//", "(END/2021)", "/MORE/", "(More to follow)", "■"
    leftover_rule(
        "note.close",
        Role.NOTE,
        opens="end ends more",
        pattern=r"""(?:(?:--?|–)\s?30\s?(?:--?|–)|[(\[]?/?ends?(?:/\w{2,4})?/{0,2}[)\]]?|/more/|more\s?(?:\.{3}|…)
        |\(?more\s(?:to\s(?:come|follow)|follows)\)?\.?|[^\w\s"“”'‘’…?!.,(){}\[\]:;]{1,20})\Z""",
    ),
    # "This is a developing story."; "This article was amended on 3 April."; "Distributed by …"
    leftover_rule(
        "note.status",
        Role.BOILERPLATE,
        opens="developing distributed only provided source syndicated this",
        pattern=r"""(?:[•*]\s)?\(?(?:this\s(?:version|story|item)\s(?:corrects|adds|updates|removes)\b[^\n]{1,200}
        |this\sis\sa\s(?:developing|breaking)(?:\snews)?\sstory\b[^\n]{0,120}
        |this\s(?:story|article|report|post|column)\s(?:has\sbeen|was|is\sbeing)\s
        (?:amended|revised|clarified|archived|republished|reprinted)\b[^\n]{0,200}
        |only\sthe\sheadline\b[^\n]{0,200}\breport\b[^\n]{0,120}|developing(?:\sstory)?
        |(?:distributed|provided|syndicated)\sby\s(?-i:[A-Z])[^\n.]{2,60})\)?\.?\Z|(?-i:SOURCE\s[A-Z])[^\n.:]{2,60}\.?\Z""",
    ),
    # "(Inputs from ANI)", "With PTI inputs", "Ann Lee contributed reporting."
    leftover_rule(
        "note.inputs",
        Role.BOILERPLATE,
        opens="additional input inputs with",
        holds=("contributed",),
        pattern=r"""[\s(–-]*(?:(?:with\s)?(?:additional\s)?inputs?\sfrom\b[^\n]{1,80}
        |with\s(?:\w+\s){1,3}inputs?|with\sassistance\sfrom\b[^\n]{1,160})\)?\.?\Z
        |[^\n]{0,60}\b(?:writer|reporter|correspondent|journalist|producer)s?\s[^\n]{3,120}
        \bcontributed\.?\Z
        |[^\n]{3,160}\bcontributed\s(?:(?:additional\s)?(?:reporting|research)|to\sthis\s(?:report|story))\b
        [^\n]{0,60}\Z""",
    ),
)
"""Tried after the other rules."""
