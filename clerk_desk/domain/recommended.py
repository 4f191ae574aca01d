"""A recommendation turned into a resolution: "note the report" becomes "That the report be noted".

The passive is used where what is decided is short and plain; anything longer keeps its words after "That the Committee",
which is right for every imperative. What is no recommendation in form is given back as it was written.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

from clerk_desk.domain.blocks import Block, Kind, Row, Run, new_uid, plain
from clerk_desk.domain.resolving_verbs import ADVERBS, ALSO_NOUNS, ASKING, BY_A_PREPOSITION, INTRANSITIVE, bare, participle

LONGEST = 14
BODY = (
    r"(?:[Tt]he\s+)?(?:[A-Z][\w&’']*\s+|and\s+(?=[A-Z]))*"
    r"(?:Committee|Sub-Committee|Subcommittee|Panel|Board|Cabinet|Council|Commission|Forum|Authority|Executive|Members|Councillors)"
    r"(?:\s+of\s+the\s+Committee)?|(?:[Tt]he\s+)?(?:committee|panel|board|council|members|cabinet)"
)
ASKED = r"(?:is|are)\s+(?:now\s+|hereby\s+)?(?:asked|recommended|requested|invited|required)"
RECOMMENDING = r"(?i:it\s+is\s+(?:therefore\s+)?recommended(?:\s+that)?\s*[:,\-–—]*\s*|recommend(?:ed|ation)s?\s*[:\-–—]+\s*)"
PREAMBLE = re.compile(rf"{RECOMMENDING}?(?i:that\s+)?(?P<body>{BODY})\s*(?i:{ASKED}\s+to|to|should)\s*[:\-–—]*\s*(?=\S|$)")
RECOMMENDED = re.compile(
    r"(?:it\s+is\s+(?:therefore\s+)?recommended|recommend(?:ed|ations?)(?=\s*[:\-–—]|\s+that)|(?:it\s+is\s+)?resolved)\s*[:\-–—,]*\s*"
    r"(?:that\b\s*[:\-–—]*\s*|to\s+)?", re.IGNORECASE,
)
THAT_BODY = re.compile(rf"(?i:that\s+)?(?P<body>{BODY})\s*[:\-–—]*\s*(?P<rest>[a-z].*)", re.DOTALL)
LEADING = re.compile(r"(?:(?:that|to)\b\s*[:\-–—]*\s*)?(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
ENDING = re.compile(r"(?P<words>.*?)(?P<end>\s*(?:[;,.]\s*(?:and|or)?|\band\b)?\s*)", re.DOTALL)
INLINE = re.compile(r"(?:(?<=[\s:;,.\-–—])|^)(\(?(?:[a-h]|[1-9]|i{1,3}|iv|v|vi)[).]|\([a-h1-9]\))\s+")
AFTER_VERB = re.compile(
    r",?\s+(?=(?:subject to|with effect from|with immediate effect|pending|in order to|so that|provided that|unless|because|following"
    r"|prior to|for the (?:following )?reasons?|in accordance with|on condition that|on the grounds?|(?:by )?no later than|without"
    r"|as an? (?:correct|accurate|true) record|under section|on the basis|as soon as|in due course"
    r"|(?:every|each) (?:day|week|month|quarter|year|meeting))\b|\w+ly$)", re.IGNORECASE,
)
CLAUSE_WORDS = re.compile(
    r"\b(?:that|which|who|whom|whether|how|is|are|was|were|has|have|had|will|would|should|may|can|be|been)\b|,(?!\d{3})|[;:]",
    re.IGNORECASE,
)
DETERMINERS = r"(?:the|a|an|its|any|that|officers|authority|all|this|these|it|them)\b"
ANOTHER_VERB = re.compile(rf",?\s+and\s+(?:to\s+)?(?P<verb>[a-z][\w-]*)\s+(?={DETERMINERS})")
TO_DO = re.compile(rf"(?P<who>[^,;:]+?)\s+(?P<to>(?:not\s+)?to\s+(?!{DETERMINERS})[a-z]+\b.*)", re.DOTALL)
BEGINS_OTHERWISE = frozenset({
    "that", "whether", "how", "what", "why", "when", "where", "if", "to", "on", "in", "at", "by", "with", "for", "from", "of", "as", "upon",
    "against", "into", "and", "or", "but", "not", "it", "be", "is", "are",
})
AFTER_NOUNS = frozenset({"of", "for", "is", "was", "be", "will", "from", "by", "number"})
TO_COME = frozenset({"report", "plan", "request", "update"})  # "Report to follow"
IS_SENTENCE = re.compile(r"\b(?:be|not be)\s+(?:\w+ly\s+)?\w+(?:ed|en|n|t|d)\b", re.IGNORECASE)


def as_recommended(text: str, body: str = "the Committee") -> str:
    """One recommendation as a clause beginning with "That"; its closing semicolon, full stop or "; and" stays.

    ``body`` is who decides, where the recommendation does not say so. Words that are no recommendation in form come back
    as written.
    """
    found = ENDING.fullmatch(text.strip())
    words, end = (found["words"], found["end"]) if found else (text.strip(), "")
    body, words = _without_preamble(words, body)
    turned = _clause(words, body)
    return f"{turned}{end.rstrip()}" if turned else text.strip()


def clauses_recommended(text: str, body: str = "the Committee") -> tuple[str, ...]:
    """A recommendation as its clauses: one, or one for each point of a list that runs on within it ("a) agree …, b) note …")."""
    parts = _points(text)
    if len(parts) < 2:
        return (as_recommended(text, body),)
    named = PREAMBLE.match(parts[0]) or re.match(rf"(?P<body>{BODY})\b", parts[0])
    whose = _article(named["body"]) if named else body
    return tuple(as_recommended(part, whose) for part in parts[1:])


def resolution_from(
    recommendations: Sequence[Block], lead_in: str = "RESOLVED:", body: str = "the Committee",
) -> tuple[Block, ...]:
    """New blocks of a resolution from an item's recommendations: the lead-in, then a clause for each, as deep as they were.

    A line that only leads to those below it ("The Committee is asked to:") goes, naming who decides; the points under a
    clause that goes on in them stay as written. Nothing for no recommendations.
    """
    points = [block for block in recommendations if block.text.strip() and block.row.kind not in (Kind.HEADING, Kind.NOTE)]
    if not points:
        return ()
    out = [plain(lead_in, Kind.LEAD_IN)]
    up, stems = 0, list[int]()
    for place, block in enumerate(points):
        level = max(block.row.level, 1)
        deeper = place + 1 < len(points)
        if _only_leads(block.text) and deeper:
            named = PREAMBLE.match(block.text.strip()) or re.match(rf"(?i:that\s+)?(?P<body>{BODY})\b", block.text.strip())
            body = _article(named["body"]) if named else body
            up = level if points[place + 1].row.level > level else 0
            continue
        stems = [stem for stem in stems if stem < level]
        below = max(level - up, 1)
        out += _blocks(block, below, body, under=bool(stems))
        if block.text.rstrip().endswith((":", ":-", ":–", ":—")):
            stems.append(level)
    return tuple(out) if len(out) > 1 else ()


def body_called(committee: str) -> str:
    """How resolutions of a committee speak of it: "the Committee", "the Panel", "Cabinet", by what its name says."""
    for word in ("Sub-Committee", "Committee", "Panel", "Board", "Cabinet", "Forum", "Commission", "Executive", "Council"):
        if re.search(rf"\b{word}\b", committee, re.IGNORECASE):
            return _article(word)
    return "the Committee"


def _only_leads(text: str) -> bool:
    """"The Committee is asked to:", "It is recommended that:", "Recommended -": words that only lead to the points."""
    words = text.strip().rstrip(":-–— ")
    found = PREAMBLE.fullmatch(words + " ") or RECOMMENDED.fullmatch(words) or re.fullmatch(rf"(?i:that\s+)?(?:{BODY})", words)
    return found is not None or words.lower() in {"that", "recommended", "recommendation", "recommendations", "recommended that"}


def _blocks(block: Block, level: int, body: str, *, under: bool) -> list[Block]:
    if under:
        return [Block(Row(new_uid(), Kind.CLAUSE, level), block.runs)]
    clauses = clauses_recommended(block.text, body)
    kept = block.runs if clauses == (block.text.strip(),) else None
    return [Block(Row(new_uid(), Kind.CLAUSE, level), kept or (Run(words),)) for words in clauses]


def _points(text: str) -> list[str]:
    """What stands before a list that runs on in a sentence, and its points; one part where there is no such list."""
    marks = list(INLINE.finditer(text))
    firsts = [index for index, mark in enumerate(marks) if mark[1].strip("().") in ("a", "1", "i")]
    if not firsts:
        return [text]
    chosen, wanted = [marks[firsts[0]]], _following(marks[firsts[0]][1].strip("()."))
    for mark in marks[firsts[0] + 1:]:
        if wanted and mark[1].strip("().") == wanted[0]:
            chosen.append(mark)
            wanted = wanted[1:]
    if len(chosen) < 2:
        return [text]
    ends = [*(mark.start() for mark in chosen[1:]), len(text)]
    points = [text[mark.end():end].strip() for mark, end in zip(chosen, ends, strict=True)]
    return [text[:chosen[0].start()].strip(), *points]


def _following(first: str) -> list[str]:
    return {"a": list("bcdefgh"), "1": list("23456789"), "i": ["ii", "iii", "iv", "v", "vi"]}[first]


def _without_preamble(words: str, body: str) -> tuple[str, str]:
    """Who decides and what, without the words that only say that it is recommended."""
    asked = PREAMBLE.match(words)
    if asked and not _begins_with_verb(asked["body"]) and _verb_of(words[asked.end():]):
        return _article(asked["body"]), words[asked.end():]
    begun = RECOMMENDED.match(words)
    if begun and begun.end() < len(words):
        words = words[begun.end():]
    return body, words


def _begins_with_verb(words: str) -> bool:
    """"Recommend Council" is no body, though it is written like one."""
    return bool(bare(words.split(maxsplit=1)[0]))


def _article(body: str) -> str:
    """A body as it stands inside a sentence: "The Committee" is "the Committee"."""
    folded = " ".join(body.split())
    if folded.lower().startswith("the "):
        return f"the {folded[4:]}"
    return folded if folded.lower() in ("members", "councillors", "cabinet", "full council") else f"the {folded}"


def _clause(words: str, body: str) -> str:
    """The clause, or empty words where these are no recommendation in form."""
    named = THAT_BODY.fullmatch(words.strip())
    if named and not _begins_with_verb(named["body"]) and _verb_of(named["rest"]):
        return f"That {_article(named['body'])} {named['rest']}"
    found = LEADING.fullmatch(words.strip())
    rest = found["rest"].strip() if found else words.strip()
    stem = rest.endswith((":", ":-", ":–", ":—"))
    if verb := _verb_of(rest):
        adverb, word, after = verb
        said = "" if stem else _passive(adverb, bare(word), after)
        active = " ".join(part for part in (adverb, bare(word), after) if part).replace(" ,", ",")
        return f"That {said}" if said else f"That {body} {_and_more(active)}".rstrip()
    negative = re.fullmatch(r"(?:do\s+)?not\s+(?:to\s+)?(\w[\w-]*)\s+(\S.*)", rest, re.IGNORECASE | re.DOTALL)
    if negative and bare(negative[1]):
        said = _passive("", bare(negative[1]), negative[2])
        return f"That {said.replace(' be ', ' not be ', 1)}" if said else f"That {body} not {bare(negative[1])} {negative[2]}"
    if IS_SENTENCE.search(rest) or (words.lower().startswith("that ") and len(rest.split()) > 2):
        return f"That {_lower(rest)}"
    return ""


def _and_more(active: str) -> str:
    """Verbs after the first in their bare form too: "notes the report and agrees the plan" is "note … and agree …"."""
    def mended(found: re.Match[str]) -> str:
        verb = bare(found[2])
        return f"{found[1]}{verb}" if verb and (found[3] or verb not in ALSO_NOUNS) else found[0]
    return re.sub(rf"(\band\s+|,\s+)(\w+s)\b(?=\s+({DETERMINERS})?)", mended, active)


def _verb_of(words: str) -> tuple[str, str, str] | None:
    """Adverb, verb and what follows, where the words begin with one of the verbs and it is no noun there."""
    found = re.match(r"(?:(?P<adverb>\w+ly|also|further)\s+)?(?P<verb>[A-Za-z][\w-]*)(?P<sign>,?)\s*(?P<rest>.*)", words.strip(), re.DOTALL)
    if found is None or not bare(found["verb"]) or (found["adverb"] and found["adverb"].lower() not in ADVERBS):
        return None
    rest = found["rest"].strip()
    after = rest.split()[0].lower() if rest else ""
    if not after or (bare(found["verb"]) in ALSO_NOUNS and after in AFTER_NOUNS) or (found["verb"].lower() in TO_COME and after == "to"):
        return None
    return (found["adverb"] or "").lower(), found["verb"].lower(), found["sign"] + (" " if found["sign"] else "") + rest


def _passive(adverb: str, verb: str, after: str) -> str:
    """"the report be noted"; empty where the passive would not read well."""
    second = re.match(r"and\s+(?P<verb>\w[\w-]*)\s+(?P<rest>\S.*)", after, re.DOTALL)
    if second and bare(second["verb"]) and not {verb, bare(second["verb"])} & INTRANSITIVE and _object(second["rest"]):
        return _said(adverb, f"{participle(verb)} and {participle(bare(second['verb']))}", second["rest"])
    if verb in INTRANSITIVE:
        return ""
    if verb == "note" and re.match(r"that\s+\S+\s+\S", after, re.IGNORECASE):
        return f"it be {_with(adverb, 'noted')} {after}"
    if verb == "agree" and re.match(r"that\s+\S+\s+\S", after, re.IGNORECASE):
        return after[5:] if IS_SENTENCE.search(after) else ""
    if (two := _two_verbs(after)) and (first := _passive(adverb, verb, two[0])) and (other := _passive("", bare(two[1]), two[2])):
        return f"{first} and {other}"
    return "" if two else _one(adverb, verb, after)


def _two_verbs(after: str) -> tuple[str, str, str] | None:
    """What the first verb acts on, a second verb and what that acts on: "the report and | approve | the plan"."""
    found = next((each for each in ANOTHER_VERB.finditer(after) if bare(each["verb"])), None)
    return (after[:found.start()], found["verb"], after[found.end():]) if found else None


def _one(adverb: str, verb: str, after: str) -> str:
    asked = TO_DO.match(after)
    if verb in ASKING and asked and _object(asked["who"]):
        return f"{_object(asked['who'])} be {_with(adverb, participle(verb))} {asked['to']}"
    if verb in ("recommend", "urge", "advise") and not _object(after):
        return ""
    split = AFTER_VERB.search(after)
    thing, tail = (after[:split.start()], after[split.end():]) if split else (after, "")
    if parts := _by_preposition(verb, thing):
        thing, own = parts
        tail = f"{own} {tail}".strip()
    elif verb in BY_A_PREPOSITION and re.search(rf"\s(?:{'|'.join(BY_A_PREPOSITION[verb])})\s", f" {thing} "):
        return ""
    return _said(adverb, participle(verb), thing, tail)


def _by_preposition(verb: str, thing: str) -> tuple[str, str] | None:
    """What is referred, and to whom; None where the verb takes no such words or it is not plain which they are."""
    ways = BY_A_PREPOSITION.get(verb)
    if not ways:
        return None
    places = list(re.finditer(rf"\s(?:{'|'.join(sorted(ways, key=len, reverse=True))})\s", thing))
    if not places or not all(bare(thing[each.end():].split(" ", 1)[0]) for each in places[1:]):
        return None
    return thing[:places[0].start()], thing[places[0].start():].strip()


def _said(adverb: str, done: str, thing: str, tail: str = "") -> str:
    return f"{subject} be {_with(adverb, done)} {tail}".strip() if (subject := _object(thing)) else ""


def _with(adverb: str, done: str) -> str:
    return f"{adverb} {done}".strip()


def _object(thing: str) -> str:
    """What is acted on as the subject of a sentence; empty where it is long, or more than a name with what belongs to it."""
    words = thing.strip().split()
    if not words or len(words) > LONGEST or CLAUSE_WORDS.search(thing) or _acts_again(thing):
        return ""
    first = words[0].lower()
    if first in BEGINS_OTHERWISE or first.endswith("ly") or first in ("it", "them", "him", "her", "back", "forward", "out", "up"):
        return ""
    return _lower(thing.strip())


def _acts_again(thing: str) -> bool:
    """Is there a second verb behind an "and" ("the plan and agrees with its aims")?"""
    found = re.findall(r"\band\s+([a-z][\w-]*)", thing)
    return any(bare(word) and bare(word) not in ALSO_NOUNS for word in found)


def _lower(words: str) -> str:
    """The first letter small where the word is an article or the like, so that it can follow "That"."""
    first = words.split(" ", 1)[0]
    small = {"The", "A", "An", "This", "These", "Those", "Its", "Any", "All", "It", "Each", "No", "Officers", "Authority", "Delegated"}
    return words[0].lower() + words[1:] if first in small else words
