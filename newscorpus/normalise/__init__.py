"""One form for what is written in many: text, numbers, dates, names and spellings.

Every function takes text and gives a value. None of them raises, whatever the text is, and what
rewrites text changes nothing more when it is called again on what it gave.
"""
