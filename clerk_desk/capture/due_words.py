"""The words that say when something is to be done, as minutes write them.

What they are made of (numbers, months, seasons, meeting words) is in ``domain/time_words.py``, from which ``domain/due.py``
reads the day that they mean: every form found here is one it has an answer for.
"""
from __future__ import annotations

import re

from clerk_desk.capture.patterns import Pattern
from clerk_desk.domain.time_words import (
    ANY_MONTH,
    BODY_KIND,
    COUNT,
    DATED,
    FIGURES,
    KIND,
    MONTH,
    NUMBER,
    SEASON,
    SEASON_NAME,
    SPLIT_YEAR,
    UNIT,
    WEEKDAY,
    YEAR,
    YEAR_KIND,
)

IN_MONTH = rf"(?:(?:early|mid|late|the\s+end\s+of)[\s-])?(?:{MONTH}(?:,?\s+\d{{4}})?|{ANY_MONTH}\s+{YEAR})"
WHOSE = (
    r"(?:Committee(?:['’]s)?|Board(?:['’]s)?|Panel(?:['’]s)?|Council(?:['’]s)?|Cabinet(?:['’]s)?|[A-Z]\w+['’]s|Full|full|Scrutiny|committee|council|possible)"
)
WHEN = (
    rf"(?:next|following|future|forthcoming|upcoming|subsequent|first|second|special|extraordinary|ordinary|annual|available|scheduled"
    rf"|convenient|later|earliest|new|weekly|monthly|quarterly|termly|{MONTH}|\d{{4}}|{DATED}|{SEASON}|next\s+(?:suitable|appropriate))"
)
BY = (
    r"(?:(?:by\s+)?(?:no|not)\s+later\s+than|by|before|after|during|in|on|until|till|from|for|at|prior\s+to|following|ahead\s+of"
    r"|in\s+time\s+for|over|throughout|towards|around|within)"
)
STOP = (
    r"(?=\s*(?:,(?!\d{3})|[;.)]|$)|\s+(?:with|on(?!\s*[.,;]|\s*$|\s+(?:the\s+)?\d|\s+(?:leave|holiday|site|sale|the website"
    r"|the agenda|air)\b)"
    r"|about|regarding|to\s+(?:include|consider|discuss|explain|update|set)|and\s+(?:that|to|the"
    r"|a|would|will|report|bring|circulate|this\s+was|it\s+was)|so\s+that|setting|outlining|including|explaining|inviting|seeking)\b)"
)

ENDS = r"(?=\s*(?:[,.;:)]|$)|\s+(?:and|so|when|to|with|once|after|following|on)\b)"
OF_BODY = (
    rf"(?:\s+of\s+(?:(?:committee\s+|council\s+)?meetings|(?:the\s+|this\s+|its\s+)?(?:(?!{MONTH}\b)[A-Z][\w&'’-]*,?\s+(?:and\s+|for\s+|&\s+)?)"
    rf"{{1,6}}?{BODY_KIND}|(?:the\s+|this\s+)?{BODY_KIND}(?=\s+(?:in|on)\s+(?:\d|the\s+\d|{MONTH}|{WEEKDAY})))\b)?"
)
ON_DAY = rf"(?:{DATED}|{FIGURES}|{MONTH}(?:\s+\d{{4}})?|{YEAR}\b)"
CLOCK = (
    r"(?:\d{1,2}(?:[.:]\d{2})?\s*(?:am|pm|a\.m\.|p\.m\.)|(?:12\s+)?noon|midday|midnight|(?:the\s+)?(?:close|end)\s+of\s+(?:business|play"
    r"|the\s+day))"
)
PLACED = (
    rf"\b(?:by|before|until|(?:by\s+)?no\s+later\s+than)\s+{CLOCK}\s+(?:on\s+)?(?:the\s+)?(?:{DATED}|{FIGURES}|(?:next\s+|this\s+)?{WEEKDAY}"
    r"|tomorrow|today)",
    rf"\b(?:to|at|for|by|before|in)\s+(?:next|this)\s+(?:week|month|year)['’]s\s+(?:\w+\s+){{0,2}}?{KIND}\b",
    rf"\b(?:to|at|for|by|before)\s+next\s+(?:[Ff]ull\s+|[Oo]rdinary\s+)?(?:meeting|{BODY_KIND})\b",
    rf"\b(?:(?:in|by|during|for)\s+)?(?:the\s+)?(?:week\s+(?:commencing|beginning|ending|of)|w/[cbe])\s+(?:{DATED}|{FIGURES})",
    rf"\b(?:by|before|on|until)\s+{FIGURES}",
    rf"\b(?:by|before)\s+the\s+\d{{1,2}}(?:st|nd|rd|th)(?:\s+of\s+(?:the|this|next)\s+month)?{ENDS}",
    rf"\b(?:by|before|until|at)\s+(?:the\s+)?(?:end\s+{MONTH}(?:\s+\d{{4}})?|(?:{YEAR_KIND}\s+)?(?:month|year|quarter|week)[\s-]end)\b",
    rf"\b(?:by|in|during|before)\s+(?:the\s+)?(?:(?:end|start)\s+of\s+)?(?:Q[1-4]|quarter\s+[1-4])\b(?:\s+(?:of\s+)?(?:{SPLIT_YEAR}|{YEAR}))?",
    rf"\b(?:by|in|during|before)\s+the\s+(?:{SPLIT_YEAR}|{YEAR})\s+{YEAR_KIND}\s+year\b",
    rf"\b(?:by|in|during|before)\s+the\s+(?:first|second|third|fourth|last|final)\s+(?:quarter|half|month)\s+of\s+(?:{SPLIT_YEAR}|{YEAR}|next\s+year"
    rf"|the\s+(?:{YEAR_KIND}\s+)?year)",
    rf"\b(?:(?:by|in)\s+)?(?:early|late|later)\s+(?:in\s+(?:{MONTH}(?:\s+{YEAR})?|{YEAR})|next\s+(?:week|month|year))\b(?!['’]s)",
    rf"\b(?:(?:by|in|during|before)\s+)?(?:this|next)\s+(?:coming\s+)?{SEASON_NAME}\b{ENDS}",
    r"\b(?:in\s+|during\s+)?the\s+(?:following\s+(?:day|week|month|year)|next\s+(?:day|morning))\b(?!['’]s)" + ENDS,
    rf"\bin\s+the\s+(?:week|month)\s+following\b{ENDS}|(?<!in )\bthat\s+(?:same\s+)?(?:week|month)\b{ENDS}"
    r"|\bin\s+the\s+morning\b(?=\s*(?:[,.;]|$))",
    rf"\bbefore\s+(?:[Ff]ull\s+)?{BODY_KIND}\s+(?:in|on)\s+{ON_DAY}",
    r"\bat\s+(?:his|her|their)\s+next\s+(?:\w+\s+)?(?:meeting|one-to-one|catch[\s-]?up)(?:\s+with\s+[^,;.]{3,60}?(?=\s*[,;.]|\s+and\b|$))?",
    r"\bin\s+(?:all\s+)?(?:future|subsequent)\s+(?:\w+\s+)?(?:reports|updates|papers)\b"
    r"|\b(?:in|for)\s+(?:the|his|her|their|its)\s+next\s+(?:\w+\s+)?(?:report|update|newsletter)\b",
    rf"\b(?:in|for)\s+the\s+(?:{SEASON_NAME}|{MONTH})\s+(?:newsletter|bulletin|edition|issue)\b",
    rf"\b(?:to|at|for)\s+the\s+(?:first|next)\s+(?:\w+\s+)?{KIND}\s+(?:after|following)\s+[^,;.]{{3,90}}?{STOP}",
    rf"\b(?:by|before|after|over|during|in|at|until)\s+(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?(?:{MONTH}|{SEASON_NAME})\s+half[\s-]term(?:\s+(?:holiday|break|week))?\b",
    r"\b(?:from|by|before|until)\s+(?:the\s+)?(?:next|this)\s+(?:week|weekend|month|year|quarter|term)(?!['’]s)\b|\bfor\s+the\s+new\s+year\b",
    r"\b(?:for|at|before|in\s+time\s+for)\s+that\s+meeting\b|\bwith\s+the\s+(?:draft\s+)?minutes\b(?=\s*(?:[,.;]|$))",
    rf"\b(?:during|in|over)\s+{MONTH}\s+(?:and|or)\s+{MONTH}\b(?!\s+(?:meeting|agenda))",
    rf"\bwith\s+the\s+(?:{MONTH}|next)\s+(?:agenda|papers)\b",
    rf"\b{COUNT}\s+{UNIT}\s+hence\b|\b(?:in|within|over|during)\s+the\s+next\s+(?:couple\s+of|few)\s+{UNIT}",
    rf"\b(?:on\s+)?the\s+following\s+{WEEKDAY}\b|\bat\s+(?:the\s+end\s+of\s+)?(?:Q|[Qq]uarter\s)[1-4]\b|\bstraight\s+away\b|\b(?:later\s+)?today\b(?=\s*(?:[.,;]|$))"
    rf"|\bon\s+an?\s+(?:weekday\s+|{WEEKDAY}\s+)?(?:morning|afternoon|evening)\s+in\s+{MONTH}\b|\bfrom\s+(?:{MONTH}(?:\s+\d{{4}})?|now)\s+onwards?\b"
    r"|\bfrom\s+now\s+on\b|\bthat\s+(?:same\s+)?(?:afternoon|evening)\b(?=\s*(?:[,.;]|$))"
    r"|\bas\s+a\s+matter\s+of\s+urgency\b|\btonight\b|\basap\b",
    r"\bwith\s+the\s+(?:papers|agenda)\s+for\s+the\s+next\s+(?:\w+\s+)?meeting\b",
    rf"\b(?:by|before)\s+\d{{1,2}}(?:st|nd|rd|th){ENDS}|\bfirst\s+thing\s+(?:on\s+)?(?:{WEEKDAY}|tomorrow)\b|\bsome\s?time\s+in\s+{MONTH}\b",
    r"\b(?:at\s+)?the\s+next\s+catch[\s-]?up\b|\bnext\s+time\b(?=\s*(?:[,.;]|$)|\s+(?:on|what|how|about|with)\b)",
    r"\bwith\s+next\s+(?:year|quarter|month)['’]s\s+(?:\w+\s+)?(?:report|update|papers?)\b",
    rf"\b(?:at|with)\s+(?:{NUMBER}-monthly|monthly|quarterly|regular)\s+intervals\b|\bevery\s+other\s+(?:week|month|meeting|year)\b",
    rf"\bat\s+(?:a|some)\s+(?:later|future)\s+(?:date|stage|point|time)\b|\bshortly{ENDS}(?!\s+(?:after|following))",
)

# how the words begin that such phrases begin with: nowhere else is any of them tried
BEGINS = (
    r"\b(?=\d|ASAP|a(?:sap|fter|head|nn|round|[st]\s|n?\s+[bcdfhmqwy])|b(?:efore|y\s)|d(?:irect|uring)|e(?:ach|arly|ight|leven|very)"
    r"|f(?:if|ive|ollow|or|our|rom)|half|i(?:mmed|n\s|nside)|late|monthly|n(?:earer|ext|ine|ot?\s)|o(?:nc?e|n\s|ver)|prior|quarterly"
    r"|s(?:eve[nr]|hort|ome|ix|oon|traight)|t(?:en|h|ill|o\s|omorrow|onight|owards|we|wice|wo)|u(?:ntil|pon|rgent)|w(?:/|eek|hen|ith))")
DUE = Pattern(
    BEGINS + "(?:" + "|".join((
        *PLACED,
        rf"\b(?:to|for|at|in|by|before|on|until|in\s+time\s+for|ahead\s+of|prior\s+to|from|after|following)\s+(?:the|its|their"
        rf"|our|a|an|each|every|one\s+of\s+its)\s+(?:{WHOSE}\s+){{0,2}}{WHEN}\s+(?:(?:{WHEN}|{WHOSE}|[A-Z][\w-]+)\s+){{0,4}}{KIND}\b"
        rf"{OF_BODY}(?:\s+(?:to\s+be\s+held\s+)?(?:in|on)\s+{ON_DAY})?",
        rf"\b(?:to|for|at|by|before|until)\s+(?:the|its|their|our)\s+(?:{WHOSE}\s+){{1,3}}{KIND}\s+(?:to\s+be\s+held\s+)?(?:in|on)\s+{ON_DAY}",
        rf"\b(?:to|at|for|before|in\s+time\s+for)\s+(?:the|its|a)\s+(?:meeting|agenda)\s+(?:to\s+be\s+held\s+)?(?:in|on|of|for)"
        rf"\s+{ON_DAY}",
        r"\b(?:to|at|for)\s+each\s+of\s+(?:the|its|our)\s+(?:next|following)\s+\w+\s+meetings\b",
        r"\b(?:to|at)\s+(?:each|every|future|subsequent|alternate|later|forthcoming)\s+meetings?\b(?:\s+(?:this|of the"
        r"|in the)\s+(?:\w+\s+)?year)?",
        r"\b(?:in)\s+(?:next|this)\s+(?:year|month|quarter|term|autumn|spring|summer|winter)['’]s\s+\w+",
        rf"\b(?:by|in|during|before|after)\s+the\s+(?:first|second|third|fourth|last|middle)\s+(?:week|half|fortnight)\s+of\s+{IN_MONTH}",
        r"\b(?:to|at|for|by)\s+the\s+(?:meeting|month|week)\s+after\s+next\b|\bnearer\s+the\s+time\b"
        r"|\bin\s+the\s+course\s+of\s+the\s+(?:day|week|month|year)\b|\b(?:early|late)\s+in\s+the\s+(?:new\s+)?(?:(?:municipal|financial|academic|civic|council)\s+year|year|week|month|spring"
        r"|summer|autumn|winter)"
        r"|\b(?:in|by|before|during)\s+the\s+(?:new|next|coming|current)\s+(?:municipal|financial|academic|civic|council)\s+year",
        rf"\b(?:by|before|until)\s+the\s+(?:\w+\s+)?(?:deadline|closing\s+date|weekend)\b(?:\s+of\s+(?:{DATED}))?|\b(?:at|over|by)\s+the\s+weekend\b|\bbeforehand\b",
        rf"\b(?:(?:at\s+least|not\s+less\s+than|no\s+later\s+than)\s+)?(?!an?\s+meeting\b){COUNT}\s+{UNIT}\s+(?:after|before|from|following|of|prior\s+to|ahead\s+of|in\s+advance\s+of)\s+[^,;.]{{3,90}}?{STOP}",
        rf"\b(?:in|within|after|inside|for|over)\s+(?:the\s+(?:next|coming|following)\s+|about\s+|around\s+|approximately\s+"
        rf"|another\s+|a\s+further\s+|not\s+more\s+than\s+)?(?!an?\s+meeting\b){COUNT}(?:\s+(?:to|or)\s+{COUNT})?\s+{UNIT}(?:\s+time)?"
        rf"(?:\s+of\s+[^,;.]{{3,60}}?{STOP})?",
        r"\b(?:in|within|during|over)\s+(?:the|its)\s+first\s+(?:\w+\s+)?(?:weeks?|months?|years?|quarter)(?:\s+of\s+(?:operation"
        r"|[A-Z]\w+(?:\s+\d{4})?|the\s+\w+))?",
        r"\b(?:in|within|during|over)\s+the\s+(?:next\s+|coming\s+|following\s+)?(?:week|fortnight|month|year|quarter|days|weeks"
        r"|months|few\s+(?:days|weeks|months))\b(?!\s+of)",
        rf"\b{BY}\s+(?:the\s+|early\s+)?(?:very\s+)?(?:end|beginning|start|middle|close|conclusion)\s+of\s+(?:the\s+|this\s+"
        rf"|next\s+|each\s+)?(?:\w+\s+){{0,2}}?(?:{IN_MONTH}|{SEASON}|day|week|month|year|term|quarter|meeting|consultation"
        rf"|municipal\s+year|financial\s+year|\d{{4}}(?:/\d{{2,4}})?|play|business)(?:\s+\d{{4}}(?:/\d{{2,4}})?|\s+timetable|\s+season)?",
        rf"\b{BY}\s+(?:the\s+)?(?:{DATED}|{IN_MONTH}|(?:next\s+|this\s+)?{WEEKDAY}(?![a-z])(?:\s+week\b)?)(?!\s+(?:meeting|report|review|budget|figures|accounts|returns?|data|minutes|elections?|polls?|half|bank|Road|Street))",
        rf"\b{BY}\s+(?:the\s+|this\s+|next\s+|early\s+|late\s+|early\s+in\s+the\s+)*(?:{SEASON})(?:\s+(?:of\s+)?\d{{4}})?(?:\s+(?:holidays?|tides?|weekend|timetable|season|break))?(?!\s+"
        rf"(?:lights|fair|event|card|scheme|service|survey|inspections?|opening|timetable|newsletter|programme|rota|works|edition|issue"
        rf"|hours)\b)(?<!\bon [Ss]pring)(?<!\bon [Ss]ummer)(?<!\bon [Aa]utumn)(?<!\bon [Ww]inter)",
        r"\b(?:by|in|during|before|from)\s+(?:(?:early|mid|late)[\s-])?20\d\d(?:/\d{2,4})?\b",
        r"\bo[nf]\s+completion\b(?=\s*(?:[,.;]|$))",
        r"\b(?:by|before)\s+(?:tomorrow|noon|midday|then|the\s+deadline)\b",
        rf"\b(?:(?:straight|shortly|soon|directly|immediately)\s+)?(?:before|after|once|prior\s+to|as\s+soon\s+as|until|by\s+the\s+time|in\s+time\s+for|ahead\s+of|in\s+advance\s+of"
        rf"|upon|on\s+completion\s+of|on\s+receipt\s+of|when|whenever|following)\s+(?!up\b|more\b|again\b|questions?\b|(?:it|them|us)\s*(?:[,.;]"
        rf"|(?:prior|before|at|in|on|for|to)\b)"
        rf"|the\s+following)(?:[^,;.:]|,(?=\d{{3}})|\.(?=\d)){{3,90}}?{STOP}",
        r"\b(?:as\s+soon\s+as\s+(?:possible|practicable|practical|it\s+is\s+available)|ASAP|at\s+the\s+earliest\s+"
        r"(?:opportunity|convenience)|in\s+due\s+course|in\s+the\s+near\s+future|in\s+the\s+new\s+year)\b",
        r"\b(?:later\s+(?:in\s+the|that|this)\s+(?:week|month|year)|(?:this|next)\s+(?:week|weekend|month|year|quarter|term)(?!['’]s)"
        r"|immediately|urgently|forthwith|without\s+delay|tomorrow|quarterly|monthly(?=\s*(?:[.,;]|$))|weekly(?=\s*(?:[.,;]|$))|six-monthly|annually|each\s+(?:week|month|quarter|term|year"
        r"|cycle)"
        r"|every\s+(?:week|month|quarter|year|two\s+months)|every\s+(?:six|three)\s+months|on\s+an?\s+(?:annual|quarterly|monthly|regular"
        r"|six-monthly)\s+basis|twice\s+a\s+year)\b",
    )) + ")",
)
RELATIVE = re.compile(
    r"\b(?:that|which|who|whose|where|whom)\s+(?:\S+\s+){0,4}?(?:will|would|had|have|has|was|were|is|are|did|do|does|can|could"
    r"|\w+ed)\b|\b(?:all )?those \w+ing\b"
)
DONE = re.compile(r"(?:(?<!lessons )\b\w+ed(?:\s+for)?|given|made|held|told|heard|said|taken|lost|seen|sent|set|put|spent|built|paid"
    r"|due|known|available)\s+$")
ASKS_WHEN = re.compile(
    r"\b(?:say|says|saying|know|ascertain|find out|clarify|confirm|explain|state|show|setting out|as to|of|and|or|tell \w+)\s+$")
NO_DUE = re.compile(
    r"(?:until|till)\s+\d{1,2}(?:[.:]\d{2})?\s*[ap]\.?m\b|"
    r"over an? (?:day|date|time|room|venue)\b|following\s+(?:the\s+)?(?:matters|points|items|figures|information|areas|issues|questions"
    r"|wording|words|on\s+from)|(?:until"
    r"|when|once|after|following|as\s+soon\s+as(?!\s+it\s+(?:was|is)))\s+(?:he|it|which|that)\s+(?:had(?!\s+(?:been|an?|the|received|heard)\b)|was(?!\s+(?:finalised|available|ready|published|completed?|approved|agreed|received|known|issued|signed|finished|out|adopted)\b))\b|after\s+(?:(?:children|them|dark)\b|it\b(?!\s+ha[sd]\s))|when\s+(?:a"
    r"|an|(?:he|she)(?!\s+ha[sd]\s+(?:an?|the|received|heard)\b)|(?:it|they)(?!\s+(?:is|are|has|have|had\s+been|bec[ao]mes?|next|(?:was|were)\s+(?:finalised|available|ready|published|completed?|approved|agreed|received|known|issued|signed|finished|out|adopted)|arrive[sd]?|came)\b)|members|asked|considering|making)\b",
    re.IGNORECASE)
# "prepare a draft agenda for the March meeting": which agenda it is
OWN_AGENDA = re.compile(
    r"\s+(?:(?:an?|the|its)\s+)?(?:\w+\s+)?(?:agenda|minutes|work\s+programme)\s+|.*\b(?:prepare|draft|write|draw\s+up|settle|agree)\s+(?:an?|the)"
    r"\s+(?:draft\s+)?(?:agenda|minutes)\s+")
THE_LAST = re.compile(r"\b(?:last|past|previous|preceding)\s+$")
# "before the summer timetable | was printed"
UNTIL = ("before", "after", "once", "when", "until", "as soon as", "by the time")
IS_DONE = re.compile(
    r"\s+(?:was|were|is|are|has|have|had)\s+(?:been\s+)?(?:\w+(?:ed|en|nt|wn|de|ut|ld)|out|ready|available|complete|over)\b")
# "with the dates for next year"
DATES_FOR = re.compile(r"\b(?:dates|plans?|budget|figures|programme|arrangements|rota|timetable|fees|precept|calendar)\s+for\s+$")
CALLS_UPON = re.compile(r"(?:\b(?:impress|call|depend|rely|based|incumbent|impose|draw|build|look)\w*\s+|^\s*)$")
LASTS = re.compile(rf"for\s+(?:about\s+|another\s+|a\s+further\s+)?{COUNT}\b(?!.*\btime$)")
PUT_OFF = re.compile(r"\b(?:defer|adjourn|postpone|suspend|extend|continu|hold|held|stand over|lie|left)", re.IGNORECASE)
BODY_HEARS = re.compile(
    rf"before\s+(?:the|this|our)\s+(?:(?!(?:goes|went|comes|came|is|was|reaches|reached)\b)[\w&]+\s+){{0,5}}?{KIND}\b(?!\s+(?:next\s+)?(?:(?:meets|met|sits|sat|considers?|considered|votes?|decides?|was|were|is|are)\b))(?!.*\b{KIND}\b)"
)


def due_in(words: str, verb_ends: int = 0) -> str:
    """The words in a verb phrase that say when, as written; empty where there are none.

    ``verb_ends`` is where the verb that is to be done ends: a date inside what is to be reported on ("flats that will
    not have a collection by April") does not count.
    """
    at = verb_ends
    while found := DUE.search(words, at):
        if THE_LAST.search(words[:found.start()]):  # "for the last five years before the hearing" tells of the past
            at = found.start() + 1
            continue
        heard = _heard_by(found[0])
        if not heard and not _no_due(words[:found.start()], found[0]) and not _inside_object(words, verb_ends, found.start(), found[0]):
            on = IS_DONE.match(words, found.end()) if found[0].startswith(UNTIL) else None
            return f"{found[0]}{on[0] if on else ''}".strip()
        at = found.start() + len("before") if heard else found.end()
    return ""


def _no_due(said: str, due: str) -> bool:
    """Is it a question when, a length of time or another look-alike, by the words and by what is said before them?"""
    asks = due.startswith("when ") and ASKS_WHEN.search(said)
    if due.startswith("upon ") and CALLS_UPON.search(said):
        return True
    lasts = LASTS.match(due) and not PUT_OFF.search(said)
    return bool(asks or lasts or NO_DUE.match(due))


def _heard_by(due: str) -> bool:
    """"Laid before the Council" says who is to see it, unless a meeting of theirs is named."""
    return BODY_HEARS.match(due) is not None and re.search(r"\b(?:next|meeting|agenda|\d)", due) is None


def _inside_object(words: str, verb_ends: int, at: int, due: str) -> bool:
    between = words[verb_ends:at]
    ends = [found.end() for found in RELATIVE.finditer(between)]
    if ends and "," not in between[ends[-1]:]:
        return True
    if OWN_AGENDA.fullmatch(between) or (due.startswith("next ") and DATES_FOR.search(between)):
        return True
    if not re.match(r"(?:in|for|during|on|at(?!\s+least)|from(?! (?:next|this)\b)|since|over)\b", due):
        return False
    return DONE.search(between) is not None and len(between.split()) > 1 and not between.rstrip().endswith(",")
