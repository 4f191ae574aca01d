"""The words that minutes say time with: numbers, units, months, seasons, meetings. One list for who finds and who dates them.

Each name is a piece of a regular expression without a named group. Months, feasts and weekdays are written with a capital
where the text's own spelling has to tell them from other words ("may", "march"); who reads words that are known to be
about time compiles with IGNORECASE.
"""
from __future__ import annotations

from clerk_desk.domain.dates import MONTHS, WEEKDAYS

ONES = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
    "sixteen", "seventeen", "eighteen", "nineteen",
)
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
VAGUE = r"a\s+few|several"

_LONGEST_FIRST = "|".join(sorted(ONES, key=len, reverse=True))
NUMBER = rf"(?:(?:{'|'.join(TENS)})(?:[\s-](?:{'|'.join(ONES[:9])})\b)?|{_LONGEST_FIRST})"
COUNT = rf"(?:\d{{1,3}}|{NUMBER}|{VAGUE}|a\s+couple\s+of|a\s+dozen|half\s+an?|an?)"
UNIT = (
    r"(?:(?:working|calendar|clear|business|consecutive)\s+){0,2}(?:days?|weekdays?|weeks?|fortnights?|months?|quarters?|years?|hours?"
    r"|cycles?|meetings?)(?:['’]s?)?"
)

MONTH = rf"(?:{'|'.join(MONTHS)})"
SHORT_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b"
ANY_MONTH = rf"(?:{MONTH}|{SHORT_MONTH})"
WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)})"
YEAR = r"20\d\d"
SPLIT_YEAR = rf"{YEAR}\s?[/-–]\s?(?:{YEAR}|\d\d)(?!\d)"
DATED = rf"(?:{WEEKDAY},?\s+)?(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{ANY_MONTH}(?:,?\s+\d{{4}})?"
FIGURES = r"\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})(?!\d)"

SEASON_NAME = r"(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)"
NEW_YEAR = r"[Nn]ew\s+[Yy]ear(?!['’]?s\s+(?:[Hh]onours|[Rr]esolution))"
FIXED_FEASTS = {
    "candlemas": (2, 2), "lady day": (3, 25), "midsummer": (6, 24), "lammas": (8, 1), "michaelmas": (9, 29), "halloween": (10, 31),
    "bonfire night": (11, 5), "martinmas": (11, 11), "st andrew": (11, 30), "hogmanay": (12, 31),
}
FEAST = (
    r"(?:Christmas|Easter|Good\s+Friday|Whitsun|Pentecost|Candlemas|Lady\s+Day|Midsummer|Lammas|Michaelmas|Halloween|Bonfire\s+Night"
    r"|Martinmas|St\.?\s+Andrew['’]?s\s+Day|Hogmanay)"
)
MOVING = r"(?:Lent|Ramadan|Eid|Diwali|harvest|[Hh]alf[ -][Tt]erm)"
OFF = r"(?:[Tt]erm|[Hh]olidays?|[Rr]ecess|[Bb]reak)"
SEASON = rf"(?:(?:{SEASON_NAME}|Easter|Christmas)\s+{OFF}|{SEASON_NAME}|{NEW_YEAR}|{FEAST}|{MOVING}|recess)"
YEAR_KIND = r"(?:municipal|financial|academic|school|civic|council|calendar)"
PART = (
    r"(?:(?:very\s+)?(?:end|beginning|start|middle|close|conclusion)|(?:first|second|third|fourth|last|middle|final)\s+"
    r"(?:week|half|fortnight|month|quarter))"
)

KIND = (
    r"(?:meetings?|[Cc]ommittees?|agendas?|session|[Cc]ycle|[Bb]oard|[Pp]anel|[Ff]orum|[Cc]ouncil|[Cc]abinet|[Ee]xecutive|[Cc]ommission"
    r"|[Ss]ub-[Cc]ommittee|(?:[Ww]orking )?[Gg]roup)"
)
BODY_KIND = r"(?:Committee|Council|Cabinet|Executive|Board|Panel|Forum|Commission|Sub-Committee|Group)"
BEFORE = r"(?:before|prior\s+to|ahead\s+of|in\s+advance\s+of)"
AFTER = r"(?:after|following|since)"
OPEN = (
    r"(?:as\s+soon\s+as\s+(?:reasonably\s+)?(?:possible|practicable|practical|may\s+be|it\s+is\s+available)|ASAP|as\s+and\s+when\s+\w+"
    r"|at\s+the\s+earliest\s+(?:possible\s+)?(?:opportunity|convenience)|at\s+(?:a|some)\s+(?:later|future)\s+(?:date|stage|point|time)"
    r"|in\s+due\s+course|in\s+the\s+(?:near|foreseeable)\s+future"
    r"|(?:in|within|over|during)\s+the\s+(?:coming|next|following)(?:\s+(?:few|couple\s+of))?\s+(?:days|weeks|months)"
    r"|with\s+the\s+(?:draft\s+)?minutes|immediately|straight\s+away|as\s+a\s+matter\s+of\s+urgency|urgently|forthwith|without\s+delay|shortly|promptly|in\s+good\s+time|when\s+available|nearer\s+the\s+time|beforehand|in\s+the\s+morning|overnight|from\s+now\s+on(?:wards)?)"
)
EVERY = (
    r"(?:each\s+(?:week|fortnight|month|quarter|term|year|cycle)|every\s+(?:week|fortnight|month|quarter|term|year|cycle)"
    rf"|every\s+(?:other\s+(?:week|month|year)|{NUMBER}\s+(?:weeks|months|years)|\d{{1,2}}\s+(?:weeks|months|years))"
    r"|on\s+an?\s+(?:annual|quarterly|monthly|weekly|regular|six-monthly|half-yearly|termly)\s+basis|twice\s+a\s+year"
    r"|(?:six|three|two)-monthly|half-yearly|bi-annually|biannually|quarterly|monthly|fortnightly|weekly|annually|yearly|termly)"
)
"""What is owed again and again."""


def number(words: str) -> int:
    """The number that words of COUNT mean; 0 for vague ones ("a few")."""
    words = " ".join(words.lower().replace("-", " ").split())
    special = {"a": 1, "an": 1, "half a": 0, "half an": 0, "a couple of": 2, "a dozen": 12}
    if words.isdigit() or words in special:
        return int(words) if words.isdigit() else special[words]
    tens, _, one = words.partition(" ")
    if tens in TENS:
        return (TENS.index(tens) + 2) * 10 + (ONES.index(one) + 1 if one in ONES else 0)
    return ONES.index(words) + 1 if words in ONES else 0


def counted(count: int, unit: str) -> str:
    """A count as a sentence says it: "ten working days", "28 days", "one month"."""
    if unit == "fortnight":
        count, unit = count * 2, "week"
    return f"{ONES[count - 1] if 0 < count <= 10 else count} {unit}{'s' if count != 1 else ''}"
