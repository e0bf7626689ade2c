"""Closed classes of English words that the rules of quotations look at, in lower case."""

PREPOSITIONS = frozenset({
    "about", "above", "across", "after", "against", "along", "alongside", "amid", "among",
    "around", "at", "before", "behind", "beneath", "between", "beyond", "by", "despite", "during",
    "for", "from", "in", "inside", "into", "near", "of", "off", "on", "onto", "outside", "over",
    "regarding", "since", "through", "throughout", "to", "toward", "towards", "under", "until",
    "upon", "via", "with", "within", "without", "than", "like", "concerning", "following",
})  # fmt: skip

SUBORDINATORS = frozenset({
    "that", "which", "while", "whilst", "as", "but", "because", "when", "if", "although", "though",
    "whereas", "since", "until", "where", "whether", "so", "yet", "unless", "whose", "how", "why",
    "what", "nor", "or",
})  # fmt: skip
"""Words that a subject phrase does not go across."""

AUXILIARIES = frozenset({
    "is", "are", "was", "were", "am", "has", "have", "had", "do", "does", "did", "will", "would",
    "can", "could", "shall", "should", "may", "might", "must", "cannot", "ain't", "won't", "isn't",
    "can't",
})  # fmt: skip
"""Finite verbs by which a clause is known."""

BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "am", "when", "if", "as"})
"""Before a participle of the past these make it passive, or a clause without a subject."""

ADVERBS = frozenset({
    "also", "however", "later", "then", "further", "again", "once", "even", "only", "just",
    "still", "today", "yesterday", "tonight", "now", "already", "too", "both", "all", "has", "had",
    "have", "earlier", "first", "previously", "recently", "repeatedly", "reportedly", "afterwards",
    "meanwhile", "himself", "herself", "always", "often", "never", "itself", "themselves", "was",
    "is", "were", "are", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday",
})  # fmt: skip
"""What may stand between a subject and its verb."""

DETERMINERS = frozenset({
    "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my",
    "one", "another", "some", "any", "no", "every", "each",
})  # fmt: skip

SINGULAR_PRONOUNS = {"he": "m", "she": "f"}
OTHER_PRONOUNS = frozenset({
    "it", "they", "we", "i", "you", "who", "this", "that", "which", "there", "one", "some",
    "others", "many", "both", "them",
})  # fmt: skip
SUBJECT_PRONOUNS = frozenset({"i", "we", "you", "they", "he", "she", "it", "there", "this", "that"})

NEGATIONS = frozenset({
    "to", "not", "can", "could", "would", "will", "should", "may", "might", "must", "cannot",
    "n't", "didn't", "wouldn't", "don't", "doesn't", "declined", "did", "does", "do",
})  # fmt: skip
"""Before the base form of a verb these show that nothing was said, or not by a finite verb."""

PAST_VERBS = frozenset({
    "met", "made", "took", "gave", "went", "came", "held", "left", "led", "sent", "won", "lost",
    "told", "began", "became", "spoke", "wrote", "said", "put", "paid", "saw", "got", "says",
    "say",
})  # fmt: skip

PARTICLES = frozenset({
    "bin", "ibn", "al", "el", "de", "del", "della", "di", "da", "dos", "van", "von", "der", "den",
    "la", "le", "ul", "ur",
})  # fmt: skip

CALENDAR = frozenset({
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
})  # fmt: skip

_OTHERS = frozenset({
    "he", "she", "and", "according", "asked", "addressing", "speaking", "other", "two", "three",
    "several", "most", "more", "not", "yes", "here", "such", "instead", "thus", "indeed",
    "perhaps", "nearly", "almost", "last", "next",
})  # fmt: skip
FUNCTION_WORDS = (
    PREPOSITIONS | SUBORDINATORS | AUXILIARIES | DETERMINERS | OTHER_PRONOUNS | ADVERBS | _OTHERS
)
"""Words whose capital at the beginning of a sentence says nothing."""

TRANSPARENT_BEFORE = frozenset({
    "so-called", "called", "dubbed", "nicknamed", "titled", "entitled", "named", "known", "film",
    "song", "book", "movie", "album", "novel", "show", "series", "play", "programme", "program",
    "magazine", "game", "magazine's", "sitcom", "drama", "comedy", "musical", "track", "single",
    "word", "words", "term", "phrase",
})  # fmt: skip
"""Words behind which marks hold a name, a title or a word rather than what somebody says."""
