"""What a line looks like: a heading, capitals, a sentence, a person. Small questions about words, no structure."""
from __future__ import annotations

import re
from functools import lru_cache

VERBS = re.compile(
    r"\b(?:was|were|had|would|be|been|is|are|has|have|will|could|should|did|does|may|can|must|said|asked|advised|agreed|explained|reported"
    r"|noted|confirmed|thanked|considered|moved|queried|stated|replied|presented|received|introduced)\b",
)
ABBREVIATED = re.compile(r"(?:\b[A-Z]\.){2,}$")
ADDRESS = re.compile(r"\d{3}|@|https?:")
NO_HEADING = re.compile(r"(?i)(?:proposed|moved|seconded|for|against|abstain\w*|voting|vote|nil|none|page|tel)\b")
POST_AND_NAME = re.compile(r"\s[-–]\s(?:Councillor|Cllr|Mr|Mrs|Ms|Dr)\.?\s[A-Z]")
NAME_AND_POST = re.compile(
    r"[A-Z][\w’'\-]+ (?:[A-Z][\w’'.\-]* ){0,2}[A-Z][\w’'\-]+, (?:[A-Z&][\w’'&\-]*|of|and|for|the|to)(?:,? (?:[A-Z&][\w’'&\-]*"
    r"|of|and|for|the|to))*")
POST = re.compile(
    r"\b(?:Officer|Manager|Director|Head|Commissioner|Constable|Chair|Leader|Member|Executive|Clerk|Advis[eo]r|Engineer|Inspector|Auditor"
    r"|Superintendent|Secretary|Lead|Consultant|Solicitor|Representative|Trustee|Governor|Headteacher|Planner|Accountant|Treasurer)\b")
TAIL = re.compile(r"[\s:\-–—]+$")
HEADED = re.compile(r"(?:alternative )?options considered|options? (?:considered and )?rejected", re.IGNORECASE)
# "Key points raised during the discussion:", a label for all its participle
POINTS = re.compile(
    r"(?:(?:Key|Main|Other|Further) )?(?:[Pp]oints|[Ii]ssues|[Mm]atters|[Qq]uestions|[Cc]omments|[Aa]ctions)(?:/[\w ]{3,20})?"
    r" (?:raised|made|arising|agreed|to be provided)(?: (?:during|in|from|at) (?:the )?(?:discussion|debate|meeting))?")
TITLED = re.compile(
    r"(?:County |Town |Parish |District |Borough |City |Ward )?(?:Cllrs?|Councillors?|Cyng(?:horydd)?|Alder(?:man|men|woman)"
    r"|Mrs?|Ms|Miss|Dr|Prof"
    r"(?:essor)?|Revd?|Reverend|Sir"
    r"|Captain|Capt|Commander(?= [A-Z])"
    r"|Dame|Lord|Lady|Baroness|(?:Chief )?(?:Supt|Superintendent|Insp(?:ector)?)|Sgt|PC|PCSO|Canon|Father|Baillie|Bailie|Provost|Lieutenant"
    r"|Major|Colonel)\b\.?",
)
BODY = (
    r"(?:(?:Sub-?\s?|sub-?)?(?:[Cc]ommittee|Council|Cabinet|Board|Panel|Forum|Commission|Executive|Authority|Governors"
    r"|Trustees|Group|Meeting|meeting"
    r"|Conference|Court|Partnership|Assembly|Mayor|Members|members))"
)

NO_SMALL = dict.fromkeys(range(ord("a"), ord("z") + 1))


def is_capitals(text: str) -> bool:
    """Are its letters capitals, give or take a possessive ("MEMBERS’s")? Needs at least three letters."""
    if len(text) - len(text.translate(NO_SMALL)) > 0.16 * len(text):  # most texts: told by a fifth of the work
        return False
    large, small = sum(map(str.isupper, text)), sum(map(str.islower, text))
    return large + small >= 3 and large >= 0.85 * (large + small)


def ends_sentence(text: str) -> bool:
    """Does it end as a sentence does, closing brackets and quotation marks passed over?"""
    return text.rstrip("”’\"') ").endswith((".", "?", "!"))


def opens_list(text: str) -> bool:
    """Does it end with a colon or a dash, so that what follows belongs under it?"""
    return text.rstrip().endswith((":", ":-", "-", "–", "—"))


@lru_cache(4096)
def title_like(text: str) -> bool:
    """Could it be an agenda item's title: not too long, not a sentence, not a clause?"""
    words = text.rstrip(" :")
    if not words or len(words) > 200 or (ends_sentence(words) and not ABBREVIATED.search(words)):
        return False
    if words.endswith((";", ",", " and", " or")):
        return False
    if is_capitals(words):
        return True
    begins = words[0].isupper() or words[0].isdigit() or words[0] in "“‘\"'"
    return begins and not re.match(r"(?:That|To|RESOLVED|Resolved)\b", words) and not VERBS.search(words)


def names_points(text: str) -> bool:
    """"Key points raised in the discussion:": a heading whatever stands below it."""
    return POINTS.fullmatch(TAIL.sub("", text)) is not None


@lru_cache(4096)
def heading_like(text: str) -> bool:
    """Could it be a heading inside an item: a short label with no verb?"""
    if len(text) > 140:
        return False
    words = TAIL.sub("", text)
    count = len(words.split())
    if not 0 < count <= 10 or len(words) > 90 or words[0] in "(“\"[" or TITLED.match(words):
        return False
    if ADDRESS.search(words) or NO_HEADING.match(words) or POST_AND_NAME.search(words):
        return False
    if ", " in words and NAME_AND_POST.fullmatch(words) and POST.search(words, words.index(",")):
        return False
    if opens_list(text) and ("," in words or count > 7 or re.search(rf"\b(?:{BODY})$", words)):
        return False
    if " the following " in f" {words} ":
        return False
    if title_like(words) or POINTS.fullmatch(words):
        return True
    return HEADED.search(words) is not None and words[0].isupper() and not words.endswith(".")
