"""The words that say when something is to be done, as minutes write them."""
from __future__ import annotations

import re

MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
SEASON = (
    r"(?:(?:[Ss]ummer|[Aa]utumn|[Ss]pring|[Ww]inter|Easter|Christmas)\s+(?:term|holidays?|recess|break)|[Ss]pring|[Ss]ummer"
    r"|[Aa]utumn|[Ww]inter|New Year|new year|Christmas|Easter|Whitsun|Michaelmas|Candlemas|Lammas|Martinmas|Hogmanay|Lent|Ramadan|Eid"
    r"|Diwali|harvest|half[ -]term|Half[ -]Term|recess)"
)
COUNT = (
    r"(?:\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty(?:[ -]eight"
    r"|[ -]one|[ -]four)?|thirty|sixty|ninety|a\s+few|several|a\s+couple\s+of)")
UNIT = r"(?:(?:working|calendar|clear)\s+)?(?:days?|weeks?|fortnights?|months?|years?|hours?|cycles?|meetings?)(?:['’]s?)?"
DATED = rf"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{MONTH}(?:,?\s+\d{{4}})?"
WEEKDAY = r"(?:(?:next\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
IN_MONTH = rf"(?:(?:early|mid|late|the\s+end\s+of)[\s-])?{MONTH}(?:\s+\d{{4}})?"
KIND = (
    r"(?:meetings?|[Cc]ommittees?|agendas?|session|[Cc]ycle|[Bb]oard|[Pp]anel|[Ff]orum|[Cc]ouncil|[Cc]abinet|[Cc]ommission"
    r"|[Ss]ub-[Cc]ommittee|(?:[Ww]orking )?[Gg]roup)"
)
WHICH = (
    rf"(?:next|following|future|forthcoming|upcoming|subsequent|first|second|special|extraordinary|ordinary|annual|available"
    rf"|scheduled|convenient|later|earliest|new|{MONTH}|\d{{4}}|{DATED}|{SEASON}|possible|Committee(?:['’]s)?|Board(?:['’]s)?|Panel"
    rf"(?:['’]s)?|Council|Cabinet|Full|full|Scrutiny|committee|council)"
)
BY = (
    r"(?:by|before|after|during|in|on|until|from|for|at|no\s+later\s+than|not\s+later\s+than|prior\s+to|following|ahead\s+of"
    r"|in\s+time\s+for|over|throughout|towards|around|within)"
)
STOP = (
    r"(?=\s*(?:,(?!\d{3})|[;.)]|$)|\s+(?:with|on|about|regarding|to\s+(?:include|consider|discuss|explain|update|set)|and\s+(?:that|to|the"
    r"|a)|so\s+that|setting|outlining|including|explaining|inviting|seeking)\b)"
)

DUE = re.compile(
    "|".join((
        rf"\b(?:to|for|at|in|by|before|on|until|in\s+time\s+for|ahead\s+of|prior\s+to|from|after|following)\s+(?:the|its|their"
        rf"|our|a|an|each|every|one\s+of\s+its)\s+(?:{WHICH}\s+){{1,5}}{KIND}\b(?:\s+(?:in|on)\s+(?:{DATED}|{MONTH}"
        rf"(?:\s+\d{{4}})?))?",
        rf"\b(?:to|at|for|before|in\s+time\s+for)\s+(?:the|its|a)\s+(?:meeting|agenda)\s+(?:in|on|of|for)\s+(?:{DATED}|{MONTH}"
        rf"(?:\s+\d{{4}})?)",
        r"\b(?:to|at)\s+(?:each|every|future|subsequent|alternate|later|forthcoming)\s+meetings?\b(?:\s+(?:this|of the"
        r"|in the)\s+(?:\w+\s+)?year)?",
        r"\b(?:in)\s+(?:next|this)\s+(?:year|month|quarter|term|autumn|spring|summer|winter)['’]s\s+\w+",
        rf"\b(?:by|in|during|before|after)\s+the\s+(?:first|second|third|fourth|last|middle)\s+(?:week|half|fortnight)\s+of\s+{IN_MONTH}",
        r"\b(?:to|at|for|by)\s+the\s+(?:meeting|month|week)\s+after\s+next\b|\bnearer\s+the\s+time\b"
        r"|\bin\s+the\s+course\s+of\s+the\s+(?:day|week|month|year)\b|\b(?:early|late)\s+in\s+the\s+(?:new\s+)?(?:year|week|month|spring"
        r"|summer|autumn|winter)"
        r"|\b(?:in|by|before|during)\s+the\s+(?:new|next|coming|current)\s+(?:municipal|financial|academic|civic|council)\s+year",
        r"\b(?:by|before|until)\s+the\s+(?:\w+\s+)?(?:deadline|closing\s+date|weekend)\b|\b(?:at|over|by)\s+the\s+weekend\b|\bbeforehand\b",
        rf"\b{COUNT}\s+{UNIT}\s+(?:after|before|from|following|of|prior\s+to|ahead\s+of|in\s+advance\s+of)\s+[^,;.]{{3,90}}?{STOP}",
        rf"\b(?:in|within|after|inside|for|over)\s+(?:the\s+(?:next|coming|following)\s+|about\s+|around\s+|approximately\s+"
        rf"|another\s+|a\s+further\s+|not\s+more\s+than\s+)?{COUNT}(?:\s+(?:to|or)\s+{COUNT})?\s+{UNIT}(?:\s+time)?"
        rf"(?:\s+of\s+[^,;.]{{3,60}}?{STOP})?",
        r"\b(?:in|within|during|over)\s+(?:the|its)\s+first\s+(?:\w+\s+)?(?:weeks?|months?|years?|quarter)(?:\s+of\s+(?:operation"
        r"|[A-Z]\w+(?:\s+\d{4})?|the\s+\w+))?",
        r"\b(?:in|within|during|over)\s+the\s+(?:next\s+|coming\s+|following\s+)?(?:week|fortnight|month|year|quarter|weeks"
        r"|months|few\s+(?:days|weeks|months))\b(?!\s+of)",
        rf"\b{BY}\s+(?:the\s+|early\s+)?(?:very\s+)?(?:end|beginning|start|middle|close|conclusion)\s+of\s+(?:the\s+|this\s+"
        rf"|next\s+|each\s+)?(?:\w+\s+){{0,2}}?(?:{IN_MONTH}|{SEASON}|week|month|year|term|quarter|meeting|consultation"
        rf"|municipal\s+year|financial\s+year|\d{{4}}(?:/\d{{2,4}})?|play|business)(?:\s+\d{{4}}(?:/\d{{2,4}})?)?",
        rf"\b{BY}\s+(?:the\s+)?(?:{DATED}|{IN_MONTH}|{WEEKDAY})(?!\s+(?:meeting|report|review|budget|Road|Street))",
        rf"\b{BY}\s+(?:the\s+|this\s+|next\s+|early\s+|late\s+|early\s+in\s+the\s+)*(?:{SEASON})(?:\s+(?:of\s+)?\d{{4}})?(?!\s+"
        rf"(?:lights|fair|event|card|scheme|service))",
        r"\b(?:by|in|during|before|from)\s+(?:(?:early|mid|late)[\s-])?20\d\d(?:/\d{2,4})?\b",
        r"\b(?:by|before)\s+(?:tomorrow|noon|midday|then|the\s+deadline)\b",
        rf"\b(?:before|after|once|prior\s+to|as\s+soon\s+as|until|by\s+the\s+time|in\s+time\s+for|ahead\s+of|in\s+advance\s+of"
        rf"|upon|on\s+completion\s+of|on\s+receipt\s+of|when|whenever|following)\s+(?!up\b|questions?\b|(?:it|them|us)\s*(?:[,.;]"
        rf"|(?:prior|before|at|in|on|for|to)\b)"
        rf"|the\s+following)(?:[^,;.:]|,(?=\d{{3}})|\.(?=\d)){{3,90}}?{STOP}",
        r"\b(?:as\s+soon\s+as\s+(?:possible|practicable|practical|it\s+is\s+available)|ASAP|at\s+the\s+earliest\s+"
        r"(?:opportunity|convenience)|in\s+due\s+course|in\s+the\s+near\s+future|in\s+the\s+new\s+year)\b",
        r"\b(?:later\s+(?:in\s+the|that|this)\s+(?:week|month|year)|(?:this|next)\s+(?:week|month|year|quarter|term)(?!['’]s)"
        r"|immediately|urgently|forthwith|without\s+delay|tomorrow|quarterly|six-monthly|annually|each\s+(?:week|month|quarter|term|year"
        r"|cycle)"
        r"|every\s+(?:week|month|quarter|year|two\s+months)|every\s+(?:six|three)\s+months|on\s+an?\s+(?:annual|quarterly|monthly|regular"
        r"|six-monthly)\s+basis|twice\s+a\s+year)\b",
    )),
)
RELATIVE = re.compile(
    r"\b(?:that|which|who|whose|where|whom)\s+(?:\S+\s+){0,4}?(?:will|would|had|have|has|was|were|is|are|did|do|does|can|could"
    r"|\w+ed)\b"
)
DONE = re.compile(r"(?:\w+ed|given|made|held|taken|lost|seen|sent|set|put|spent|built|paid|due|known|available)\s+$")
ASKS_WHEN = re.compile(
    r"\b(?:say|says|saying|know|ascertain|find out|clarify|confirm|explain|state|show|setting out|as to|of|and|or|tell \w+)\s+$")
NO_DUE = re.compile(
    r"over an? (?:day|date|time|room|venue)\b|following\s+(?:the\s+)?(?:matters|points|items|figures|information|areas|issues|questions"
    r"|wording|words|on\s+from)|(?:until"
    r"|when|once|after|following|as\s+soon\s+as)\s+(?:he|it|which|that)\s+(?:had|was)\b|after\s+(?:children|them|it)\b|when\s+(?:a"
    r"|an|he|she|(?:it|they)(?!\s+(?:is|are|has|have|becomes?)\b)|members|asked|considering|making)\b",
    re.IGNORECASE)


def due_in(words: str, verb_ends: int = 0) -> str:
    """The words in a verb phrase that say when, as written; empty where there are none.

    ``verb_ends`` is where the verb that is to be done ends: a date inside what is to be reported on ("flats that will
    not have a collection by April") does not count.
    """
    for found in DUE.finditer(words, verb_ends):
        asks = found[0].startswith("when ") and ASKS_WHEN.search(words[:found.start()])
        if not asks and not _inside_object(words, verb_ends, found.start(), found[0]) and not NO_DUE.match(found[0]):
            return found[0].strip()
    return ""


def _inside_object(words: str, verb_ends: int, at: int, due: str) -> bool:
    between = words[verb_ends:at]
    ends = [found.end() for found in RELATIVE.finditer(between)]
    if ends and "," not in between[ends[-1]:]:
        return True
    if not re.match(r"(?:in|for|during|on|at|from|since|over)\b", due):
        return False
    return DONE.search(between) is not None and len(between.split()) > 1 and not between.rstrip().endswith(",")
