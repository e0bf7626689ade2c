"""Articles that make trouble, and what is looked for on the pages made from them."""

HOSTILE_WORDS = '<script>alert(1)</script> {{ 7*7 }} [x](javascript:alert(1)) | "quoted" & more'
HOSTILE = f"date 2024-01-01\n\n{HOSTILE_WORDS}\n\nA text about {HOSTILE_WORDS} and then some.\n"

CALM = (
    "date 2024-01-02 KABUL: Snow fell on the city all day, and the roads were closed.\n\n"
    "Nobody was hurt, the mayor said.\n"
)
