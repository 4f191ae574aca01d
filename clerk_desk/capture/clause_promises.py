"""What a resolution asks of somebody: its clauses read one by one, with what stands above them."""
from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from clerk_desk.capture.actions import owner_behind
from clerk_desk.capture.clause_orders import active, invited, ordered, own, remitted, told, under_stem
from clerk_desk.capture.clause_parts import ASIDE_WHEN, Above, Part, follow_up, parts_of
from clerk_desk.capture.clause_things import added, comes_back, deferred, goes, moved_on, passive, takes_place, wanted, wished
from clerk_desk.capture.due_words import due_in
from clerk_desk.capture.patterns import Pattern
from clerk_desk.capture.vocabulary import BODY_WORDS
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.follow_ups import FollowUpKind

# "recommend to Cabinet that", "recommends the Full Council", "Council be recommended"
RECOMMENDS = Pattern(
    r"\b(?:[Rr]ecommend(?:s|ed|ing|ation)?s?|RECOMMEND(?:S|ED|ATIONS?)?)\s+(?:it\s+)?(?:to|TO)\s+(?:the\s+|THE\s+)?"
    r"(?P<who>[^,;:.]{2,80}?)(?=\s+(?:that|THAT|the\s|to\s|for|approv|adopt|a\s|on\s)|\s*[:,;.\-–—]|\s*$)"
    r"|\b(?:recommends?|RECOMMENDS?)\s+(?:that\s+)?(?P<direct>(?:the\s+)?(?:[Ff]ull\s+)?(?:Cabinet|Council|COUNCIL|CABINET"
    r"|Executive|Board|[A-Z]\w+ Committee))\b"
    r"|\b(?P<passive>(?:the\s+)?(?:[Ff]ull\s+)?(?:Cabinet|Council|Executive|Board|Committee|Governing Body))\s+be\s+"
    r"(?:recommended|RECOMMENDED|advised)\b",
    among=("ecommend", "RECOMMEND", "advised"))
# "requests:-" above "an action plan in March"
ASKS_FOR = Pattern(
    r"(?:^|\s)(?:requests?|requested|asks?|asked|calls?)(?: for)?(?: the following)?\s*[:\-–—]+$", among=("request", "ask", "call"))
# "supports the recommendations to the Executive Member", which have been made
SUPPORTED = Pattern(r"\b(?:supports?|endorses?|notes?|welcomes?)\s+the\s+recommendations?\s+to\b")
# permissions, licences and their conditions, which ask nothing of the council
FINE = Pattern(
    r"\b(?:permission|licen[cs]e|consent|variation)\b.*\b(?:be\s+)?(?:granted|approved|grants?|GRANTED|refused?)|\b(?:grants?|granted"
    r"|GRANTED|refuse[sd]?)\b.*\b(?:permission|licen[cs]e|consent|variation|application)|\bsubject to (?:the )?"
    r"(?:following )?conditions|\b(?:adds?|attach(?:es)?)\b.*\blicen[cs]e\b|\bsubject to\s*:"
    r"|\bconditions?\b.{0,40}\bbe (?:added|attached|imposed|modified|varied)|designated premises supervisor"
    r"|\blicen[cs]e be (?:suspended|revoked|modified)",
    re.IGNORECASE,
    among=(
        "permission", "licence", "license", "consent", "variation", "subject to", "condition", "grant", "refuse", "premises supervisor"))
DELEGATES = Pattern(r"\bdelegat\w+\b.*\b(?:authority|powers?)\b.*\bto\b\s*[:\-–—]+\s*$", re.IGNORECASE, among=("delegat",))
NOTES = Pattern(
    rf"(?:(?:(?:the|this) )?(?:\w+ )?(?:{BODY_WORDS}|Council|Cabinet|Authority|Commission|Forum) )?(?:notes?|noted|acknowledges?"
    rf"|welcomes?|thanks?"
    r"|records?|places? on record|delegates?|delegated|believes?|recognises?|congratulates?|NOTED?)\b(?!\s+be\b)",
    re.IGNORECASE)
# "the minutes of 3 May be taken as read and signed"
MINUTES_SIGNED = Pattern(
    r"(?!.*\b(?:forwarded|circulated|sent|shared)\b)(?:the\s+)?(?:(?:draft|public|non-public|open|exempt|previous)\s+(?:and\s+)?)*(?:minutes?|notes)\s+(?:of|from|and|be|were|are|for|as)\b"
    r".*?\b(?:approved|confirmed|agreed|accepted|adopted|received|signed|(?:taken )?as read|(?:correct|true|accurate)\b.{0,20}?\brecord)\b",
    re.IGNORECASE)
# "write to the Minister asking that:", with what is asked below
COMPLETE = Pattern(
    r"\bsuch \w+ to include\s*[:\-–—]+$|"
    r"\bbe (?:amended|revised|varied|reworded)(?: to read)?(?: as follows)?\s*[:\-–—]+$|"
    r"\b(?:writes?|written|letters?|e-?mails?|representations?|to the effect)\b.*"
    r"\b(?:ask\w*|request\w*|seek\w*|urg\w+|call\w*|that|to|stating|expressing|on|about)\b[^.]{0,60}[:\-–—]+$",
    re.IGNORECASE)
ACTION_BEHIND = Pattern(r"\((?:ACTION|Action)\b[^()]*\)(?=\W*$)", among=("(ACTION", "(Action"))
IS_TO_BE = Pattern(
    r"(?P<said>(?:(?:[Tt]o )?(?:[Aa]sk|[Rr]equest|[Rr]equire|[Aa]gree|[Aa]greed)s? )?(?:[Tt]hat )(?:[\w’'&-]+ ){1,12}?)(?:is|are) "
    r"(?=(?:also |then )?(?:brought|reported|submitted|presented|circulated|shared|sent|provided|kept|briefed|consulted|arranged|organised"
    r"|scheduled|added|included|invited|asked|requested|instructed|raised|referred|reviewed|investigated|given|broken"
    r"|published)\b)", among=(" is ", " are "))
IN_ORDER_THAT = Pattern(r"\b(?:in order that|so that)\s*[:\-–—]*\s*$", among=("order that", "so that"))
MAY = Pattern(r"(?P<who>[^,;.]{3,60}?) may (?!not\b)")
READINGS = (
    added, deferred, comes_back, remitted, invited, ordered, wished, told, wanted, active, own, takes_place, goes, passive, moved_on)


def clause_promises(text: str, above: Above, block: str) -> Promise | None:
    """The follow-up that a leaf clause is, if it is one."""
    made = _clause_promise(text, above)
    if made and not made.due and (aside := ASIDE_WHEN.search(text)):
        made = replace(made, due=due_in(aside["when"]))
    if made and not made.owner and (behind := ACTION_BEHIND.search(text)):
        made = replace(made, owner=owner_behind(behind[0]))
    return made.resting_on(block) if made else None


@lru_cache(512)
def _clause_promise(text: str, above: Above) -> Promise | None:
    """The same whatever block it stands in; kept for a while, as a sentence's."""
    whole = Part(text, text, above, "")
    if FINE.search(above.text) or FINE.search(text[:120]) or DELEGATES.search(above.stem):
        return None
    if whom := recommended_to(above, text):
        return follow_up(whole, FollowUpKind.REFER, whom=whom, reason=f"recommended to {whom}")
    made = [found for part in parts_of(whole) if (found := _in_part(part))] or _as_told(text, above)
    telling = (found for found in made if found.owner or found.kind != FollowUpKind.ACT)
    if not made and ASKS_FOR.search(above.stem):
        return wanted(Part(f"request {text}", text, above, ""))
    return next(telling, made[0]) if made else under_stem(whole)


def _as_told(text: str, above: Above) -> list[Promise]:
    """The same of a clause that says what is to be as if it were ("that the matter is brought back in May"), or what may be done
    below "be deferred in order that:".
    """
    asked = ""
    if told := IS_TO_BE.match(text):
        asked = f"{told['said']}be {text[told.end():]}"
    elif IN_ORDER_THAT.search(above.stem) and (may := MAY.match(text)):
        asked = f"to enable {may['who']} to {text[may.end():]}"
    parts = parts_of(Part(asked, asked, above, "")) if asked else ()
    return [replace(found, evidence=text) for part in parts if (found := _in_part(part))]


def agreed_clause(words: str, block: str) -> Promise | None:
    """What a committee agreed in its narrative ("It was agreed that …"), read as a resolution's clause would be."""
    if FINE.match(words):
        return None
    return next((made for part in parts_of(Part(words, words, Above(), block)) if (made := _in_part(part))), None)


def recommended_to(above: Above, text: str) -> str:
    """The body a clause is recommended to, by its own words or those above; empty where it is recommended to none."""
    for words in (text, *reversed(above.words)):
        found = RECOMMENDS.search(SUPPORTED.sub(" ", words))
        if found and (words is not text or found.start() < 40):
            return next(group for group in found.groups() if group).strip()
    return ""


def is_complete(text: str) -> bool:
    """Is a clause with others below it a task in itself, so that they are its content ("write to the Minister asking that:")?"""
    return COMPLETE.search(text) is not None


def _in_part(part: Part) -> Promise | None:
    bare = part.bare()
    if NOTES.match(bare.words) or MINUTES_SIGNED.match(bare.words):
        return None
    return next((made for read in READINGS if (made := read(bare))), None)
