"""What begins a resolution, in the forms councils use, and where its lead-in ends and its first clause begins."""
from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from clerk_desk.capture.looks import BODY, TITLED, is_capitals, opens_list
from clerk_desk.capture.markers import follows, readings
from clerk_desk.capture.patterns import has_any, lowered

ADVERBS = r"(?:\s+(?:unanimously|also|then|therefore|further|accordingly|duly|formally|jointly|subsequently|UNANIMOUSLY))*"
SUBJECT = (
    rf"(?:\b[Ii]t\s+(?:was|is|were)|\b(?:[Tt]he|[Tt]his|THE|THIS)\s+(?:[\w’'&\-]+\s+){{0,6}}?{BODY}|\b(?:Cabinet|Council|Members"
    rf"|members|Committee|CABINET|COUNCIL|MEMBERS))"
)
CAPITALS = re.compile(
    r"\b(?:RESOLVED|AGREED|DECIDED|RECOMMENDED|NOTED|APPROVED|ENDORSED|RECEIVED|PENDERFYNWYD|RESOLVES|RECOMMENDS|AGREES)\b"
)
FIRST = re.compile(
    r"(?:Unanimously\s+(?:resolved|agreed)|(?:UNANIMOUSLY|Unanimously|unanimously)\s+)?(?:(?<=resolved)|(?<=agreed)|RESOLVED|Resolved"
    r"|AGREED|Agreed|RECOMMENDED|Recommended|DECIDED"
    r"|Decided|PENDERFYNWYD|Penderfynwyd|RECOMMENDS|RESOLVES)\b"
    r"(?=\s*$|\s*[:,(\-–—]|\s+(?:that|That|THAT|to|To|TO|unanimously|UNANIMOUSLY|by|nem|as(?=\s+(?:follows|set|recommended|proposed|printed|circulated|amended|above|below|under|per)\b)|on|with|[-–—(:])\b|\s+(?:[-–—(:]"
    r"|nem\.?))",
)
RESOLVED = re.compile(rf"{SUBJECT}{ADVERBS}\s+[Rr]esolved(?=\s*(?:$|[:,(\-–—])|\s+(?:that|to|by|unanimously|nem|on|as|[-–—(]))")
AGREED_LIST = re.compile(
    rf"(?:{SUBJECT}(?:\s+(?:noted|considered|discussed) (?:the \w+ )?and)?{ADVERBS}|\b(?:and|[Cc]ouncillor|[Cc]llr|seconded\b[^.]*))\s+"
    r"(?:agreed|decided|AGREED|approved|recommended)\b[^.;]{0,160}?(?::\s*[-–—]?|[-–—])$",
)
# "It was agreed on the proposal of Councillor Trimble, seconded by Alderman Boal, that …"
ON_PROPOSAL = re.compile(
    rf"{SUBJECT}{ADVERBS}\s+(?:agreed|resolved),?\s+on\s+the\s+(?:proposal|proposition|motion)\s+of\s+[^.;]{{3,80}}?,\s+seconded\s+by\s+"
    r"[^.;,]{3,60}?,(?=\s+(?:that|to)\b)")
# "It was moved by Mr Ede, seconded by Mrs Orr and resolved that …"
MOVED_RESOLVED = re.compile(
    r"(?:It was |On being )?(?:[Mm]oved|[Pp]roposed)\b[^.;]{3,90}?\b[Ss]econded\b[^.;]{3,70}?\band\s+(?:it\s+was\s+)?"
    r"(?:unanimously\s+|duly\s+)?[Rr]esolved(?=\s+(?:that|to)\b)")
MOVED_AND = re.compile(
    r"(?:^|\s)(?:and|was|were)\s+(?:unanimously\s+|duly\s+)?(?:agreed|[Rr]esolved|RESOLVED|AGREED|carried)(?:\s+unanimously)?\s*"
    r"(?:,?\s*that)?\s*[:\-–—]*$"
)
CARRYING = ("agreed", "resolved", "carried", "unanimously", "that")
CLOSING = re.compile(
    rf"(?:The (?:[\w’'&\-]+ ){{0,6}}?{BODY}|Council|Cabinet){ADVERBS} (?:noted|approved|endorsed|adopted|accepted|agreed"
    rf"|confirmed|ratified|supported)"
    r"(?: unanimously)? (?P<rest>(?:to (?:note|approve|endorse|adopt|accept|support|receive)|the|its|their|both|all)\b"
    r"(?!.*\b(?:that|asked|requested|but)\b)[^.;:]{3,120}\.)")
HEADS = re.compile(
    r"(?:DECISIONS?|Decisions?|RESOLUTIONS?|Resolutions?|RECOMMENDATIONS?|Recommendations?|Penderfyniad)(?: (?:TAKEN|MADE"
    r"|taken|made))?\s*(?:(?:of|by|to|TO"
    r"|OF|BY|TAKEN|taken|MADE|made)\s[^.]{2,80})?\s*[:\-–—]*(?:\s*\((?i:unanimous|by (?:a )?majority|nem\.? con\.?"
    r"|carried)[^()]*\)\s*[:\-–—]*)?",
)
LABELLED = re.compile(
    r"(?:DECISION|Decision|RESOLUTION|Resolution|(?:RECOMMENDATION|Recommendation)S?s? (?:TO|to) [^.:]{3,60}?)"
    r"\s*(?::\s*[-–—]?|\s[-–—])\s+(?=[A-Za-z].{12})(?!(?:None|N/A|Recommendations?\b))")
DECIDES = re.compile(
    r"(?:(?:un)?animously\s+)?(?:approved?|agreed?|noted?|resolved?|requested|endorsed?|recommended?|instructed?|accepted"
    r"|adopted|supported|authorised|delegated"
    r"|granted|thanked|welcomed|referred|received|considered)\b", re.IGNORECASE,
)
# "DECISION: The Forum agreed": who decided, after the label
DECIDED_BY = re.compile(rf"(?:{SUBJECT}){ADVERBS} (?:agreed|resolved|decided)(?= (?:to|that)\b)")
# "PENDERFYNWYD / RESOLVED", "AGREED (7 for, 1 against)"
KEY_GOES_ON = re.compile(
    r"\s*[/|]\s*(?:RESOLVED|Resolved|AGREED|PENDERFYNWYD|Penderfynwyd)\b"
    r"|\s*\((?=[^()]*\d)[^()]*\b(?:for|against|votes?|abstentions?)\b[^()]*\)")
# "RECOMMENDED to the partner councils – That …"
TO_A_BODY = re.compile(r"\s+to\s+(?:the\s+)?(?:[\w’'&\-]+\s*){1,7}?\s*[:–—-]+\s*(?=[Tt]hat\b)")
NONE = re.compile(r"(?:None|N/A)\b")
DECISION_OF = re.compile(r"(?i)(?:decision|resolution|recommendation)s?\s+of\b")
DURING = re.compile(r"(?:During|In (?:the (?:course|discussion|debate)|discussion|debate|considering|response"
    r"|reply))\b")  # told, not decided
BODY_ENDS = re.compile(
    rf"(?:^(?:Cabinet|Council|Committee|Executive|Board|Panel)|\b(?:[Tt]he|[Tt]his)\s+(?:[\w’'&\-]+\s+){{0,6}}?{BODY})\s*[:\-–—]+$")
MOVER = re.compile(
    r"(?:(?:it was )?(?:duly )?(?:moved|proposed|prop\.)\b|on the (?:motion|proposal|proposition) of\b|upon the\b.{0,20}\bof\b"
    r"|seconded\b|having been\b.{0,40}\b(?:moved|proposed)\b)",
    re.IGNORECASE,
)
NAMED_MOVER = re.compile(
    rf"{TITLED.pattern}\s[\w’' .-]{{2,40}}\s(?:[Pp]roposed|[Mm]oved|PROPOSED"
    rf"|MOVED)\s*,?\s+(?:and\s+)?(?:{TITLED.pattern}\s[\w’' .-]{{2,40}}\s[Ss]econded"
    rf"|[Ss]econded\s(?:by\s)?{TITLED.pattern}\s[\w’' .-]{{2,40}}),?")
PUNCTUATED = re.compile(r"\s*(?:[:;]\s*[-–—]+|:|[-–—]+|,)\s*")
INNER = re.compile(
    r"\s*\(?(?i:by|with|on|nem|following|without|in accordance|accordingly|unanimously|as|after|subject|having)\b|\s*[,(]|\s*$"
    r"|\s*to\s+(?:[Tt]he\s+)?(?:(?:of|and|for|the|full)\s+|[A-Z][\w’'&\-]*\s+){1,9}$")
BEGINS = re.compile(r"\b(?:that|That|THAT|to(?=\s+[a-z])|To(?=\s+[a-z]))\b")
ASIDE = re.compile(r"\([^()]*\b(?:dissent\w*|abstain\w*|unanimous\w*|against|vot\w+|for|nem\.? con\.?)\b[^()]*\)\s*[:\-–—]*\s*(?=[A-Z])")
RECOMMENDS_LIST = re.compile(r"\brecommend(?:ations?|ed|s)\b[^.]{0,80}?\bto (?:the )?[A-Z][^.]{0,80}[:\-–—]$")
SUBJECT_ALONE = re.compile(
    rf"(?:(?:Following|After|Having|In|On|Upon)\b[^.;:]{{3,120}}?,?\s+(?:the|this)|The|This) (?:[\w’'&\-]+ ){{0,6}}?{BODY}\s*[-–—:]*"
    rf"|.{{0,40}}\b(?:and )?it was\s*[-–—:]*")
INNER_BEGINS = re.compile(r",\s*(?:that|to)\b|\sthat\s")
# "RESOLVED that (a) the report be noted;" above "(b) …"
FIRST_BEHIND = re.compile(r"\s*(?:[Tt]hat|[Tt]o)?\s*[:\-–—]*\s*(?=(?:\(?[1ai]\)|[1ai]\.)\s+\S)")
INLINE = re.compile(r"(?<![\w(])(?:\((?:[a-z]|[ivx]{1,5}|\d{1,2})\)|(?:[a-z]|[ivx]{1,5}|\d{1,2})\))(?=\s)")
SINGLE = re.compile(
    r"(?:(?:RESOLVED|NOTED|RECEIVED|AGREED|APPROVED|ADOPTED|ACCEPTED|ENDORSED)|(?:Noted|Received|Agreed|Approved|Adopted|Accepted)"
    r"(?=\.))\.?"
)
SHOUTED = re.compile(r"(?:\s+(?!THAT\b)[A-Z]{2,}\b)+")
PAST = re.compile(
    r"\b(?:had|been|be|being|has|have|previously|as|already)\s*$|\b(?:at (?:its|the|their) (?:last|previous|\w+) meeting|had "
    r"(?:been|previously))\b",
    re.IGNORECASE)


# "That Council be RECOMMENDED to:"
UPWARDS = re.compile(r"\b(?:Council|Cabinet|Executive|Board|Committee)\s+(?:be|is)\s+RECOMMENDED$")

# no text without one of these can have a lead-in in it
DECIDING = (
    "resolv", "resolut", "agree", "decid", "decis", "recommend", "noted", "approv", "endors", "receiv", "committee", "council", "board",
    "panel", "cabinet", "penderfyn")


@dataclass(frozen=True, slots=True)
class LeadIn:
    """A lead-in as written, and the words of its first clause where they stand in the same sentence, else empty."""

    text: str
    rest: str = ""


def may_decide(text: str) -> bool:
    """Has the text a word without which it is no use to ask for a lead-in?"""
    return has_any(lowered(text), DECIDING)


@lru_cache(512)
def lead_in(text: str, follows_marked: bool = False, follows_clause: bool = False, next_text: str = "") -> LeadIn | None:
    """The lead-in that this text (a line, or a sentence of one) begins or is; None where it is none.

    ``follows_marked`` says that the text ends its line and the next line has a marker, ``follows_clause`` that the next
    line begins as a clause does ("That", "To", a small letter); ``next_text`` has the next line's words.
    """
    if SINGLE.fullmatch(text):
        return LeadIn(text)
    if labelled := LABELLED.match(text):
        end = decided.end() if (decided := DECIDED_BY.match(text, labelled.end())) else labelled.end()
        return LeadIn(text[:end].rstrip(), text[end:].lstrip())
    key = _keyword(text, follows_marked, next_text)
    if key is None:
        return None
    if more := KEY_GOES_ON.match(text, key):
        key = more.end()
    if shouted := SHOUTED.match(text, key):
        key = shouted.end() if not is_capitals(text) else key
    tail = text[key:]
    if INLINE.match(tail.lstrip(" :-–—,")) or (_inline_list(tail) and not follows_marked):
        return _before_inline(text, key)
    if follows_marked and (first := FIRST_BEHIND.match(tail)):
        return LeadIn(text[:key + first.end()].rstrip(), tail[first.end():])
    if _is_whole(tail, follows_marked, follows_clause):
        return LeadIn(text)
    return _cut(text, key)


def _keyword(text: str, follows_marked: bool, next_text: str) -> int | None:
    """Where the word of decision ends, None where there is none."""
    if found := FIRST.match(text):
        return found.end()
    if (found := CAPITALS.search(text)) and not is_capitals(text) and (
            UPWARDS.search(text[:found.end()]) or not PAST.search(text[:found.start()])):
        return found.end()
    if "esolved" in text and (found := RESOLVED.search(text)) and not PAST.search(text[:found.start()]):
        return found.end()
    if "seconded" in text and (found := ON_PROPOSAL.match(text) or MOVED_RESOLVED.match(text)):
        return found.end()
    if is_capitals(text) and (found := re.search(r"\bRESOLVED\b", text)) and len(text) < 160:
        return found.end()
    return len(text) if _stands_alone(text, follows_marked, next_text) else None


def _stands_alone(text: str, follows_marked: bool, next_text: str) -> bool:
    """Lead-ins that are a whole line: "the Committee agreed:", "DECISION", "After discussion, the Committee:"."""
    if next_text and HEADS.fullmatch(text) and (follows_marked or not (DECISION_OF.match(text) or NONE.match(next_text))):
        return True
    if follows_marked and RECOMMENDS_LIST.search(text) and not re.match(r"(?:The |the )?(?:officer\S* )?report\b", text):
        return True
    if _carries(text) and (MOVER.search(text) or opens_list(text)):
        return True
    if next_text and opens_list(text) and AGREED_LIST.search(text):
        return not PAST.search(text[:-1])
    return bool(follows_marked and BODY_ENDS.search(text) and DECIDES.match(next_text) and not DURING.match(text))


def _carries(text: str) -> bool:
    """Does it end by saying that what was moved was carried or agreed?"""
    return text[-60:].lower().rstrip(" ,:-–—").endswith(CARRYING) and MOVED_AND.search(text) is not None


def _is_whole(tail: str, follows_marked: bool, follows_clause: bool) -> bool:
    """Is the whole text lead-in, its clauses coming after it?"""
    bare = tail.strip(" :-–—,.")
    if not bare or bare.lower() in {"that", "unanimously", "t h a t"}:
        return True
    ended = tail.rstrip().endswith((".", ";"))
    if follows_marked and not ended:
        return True
    return (follows_clause and not ended and not opens_list(bare)) or opens_list(tail)


def _before_inline(text: str, key: int) -> LeadIn:
    found = INLINE.search(text, key)
    at = found.start() if found else key
    return LeadIn(text[:at].rstrip(), text[at:].strip())


def _inline_list(tail: str) -> bool:
    """Are there at least two clause markers in a row within the sentence?"""
    return len(inline_clauses(tail)[1]) > 1


def _cut(text: str, key: int) -> LeadIn:
    """The lead-in up to its dash, colon or vote, and the clause after it."""
    if found := PUNCTUATED.match(text, key):
        more = PUNCTUATED.match(text, found.end()) if found[0].strip() == "," else None
        end = more.end() if more else found.end()
        if aside := ASIDE.match(text, end):
            end = aside.end()
        if found[0].strip() != "," or BEGINS.match(text, end) or not INNER_BEGINS.search(text, end, end + 140):
            return LeadIn(text[:end].rstrip(), text[end:])
    if named := TO_A_BODY.match(text, key):
        return LeadIn(text[:named.end()].rstrip(), text[named.end():])
    for found in BEGINS.finditer(text, key):
        if found.start() - key > 140:
            break
        if INNER.match(text[key:found.start()]):
            return LeadIn(text[:found.start()].rstrip(), text[found.start():])
    if (dash := re.search(r"\s[-–—]\s|:\s", text[key:key + 100])) and INNER.match(text[key:key + dash.start()]):
        return LeadIn(text[:key + dash.end()].rstrip(), text[key + dash.end():])
    return LeadIn(text[:key], text[key:].strip())


def closing_lead_in(text: str) -> LeadIn | None:
    """"The Committee noted the report.": one sentence of its own in which the body decides, to be taken where it closes an item."""
    found = None if re.search(r"\bminutes\b", text) else CLOSING.fullmatch(text)
    return LeadIn(text[:found.start("rest")].rstrip(), found["rest"]) if found else None


def is_mover(text: str) -> bool:
    """Does the line only say who moved and seconded, so that it belongs to the lead-in after it?"""
    if SUBJECT_ALONE.fullmatch(text) or NAMED_MOVER.fullmatch(text):
        return True
    return MOVER.match(text) is not None and not text.rstrip().endswith((".", ";", "”", "moved:-", "moved:")) and len(text) < 240


def inline_clauses(text: str) -> tuple[str, list[tuple[str, str]]]:
    """What stands before the first of a row of clause markers inside a text, and each marker with its words.

    A row counts by one in one form: "(i) that …; (ii) that …". Where there is no such row the list is empty.
    """
    marks = list(INLINE.finditer(text))
    row: list[re.Match[str]] = []
    for mark in marks:
        if not row and any(count == 1 for _, count in readings(mark[0])):
            row = [mark]
        elif row and follows(mark[0], row[-1][0]):
            row.append(mark)
    if len(row) < 2:
        return text, []
    ends = [mark.start() for mark in row[1:]] + [len(text)]
    return text[:row[0].start()].strip(), [(mark[0], text[mark.end():end].strip()) for mark, end in zip(row, ends, strict=True)]
