"""What sets something up, a visit, training, a meeting: told from what only mentions one."""
from __future__ import annotations

import re

from clerk_desk.capture.patterns import Pattern
from clerk_desk.capture.tasks import Task
from clerk_desk.capture.things import VISIT
from clerk_desk.capture.vocabulary import MEMBERS_WORDS

# "fix up a date", "find a room", "settle with the Guides on a day"
SETS_UP = Pattern(
    r"(?:(?:issue|send|extend) (?:out )?(?:an|the) (?:\w+ )?invitations?\b"
    r"|fix up|fix (?:it|this|that|them|one|something) up|(?:fix|find|agree|settle|confirm|arrange) (?:up )?an? (?:date|day|time)\b"
    r"|book (?:an?|the) (?:[\w-]+ )?(?:room|venue|speaker|hall|interpreter|place|minibus|coach)\b"
    r"|set up an? (?:\w+ )?(?:evening|morning|afternoon|day|stall|drop-in|coffee morning)\b|lay on|laid on|call together"
    r"|find (?:an? |another )?(?:room|date|venue|day|time)\b|line up an?|ring round\b[^,;.]{0,20}\bdates?\b"
    r"|(?:take|show) (?:all |any |the |ward )*(?:[Mm]embers|[Cc]ouncillors) (?:round|around|on an? (?:tour|visit))\b"
    r"|get an? (?:date|day|time|visit|meeting) (?:sorted|fixed|agreed|arranged|in the diary)\b|set (?:it|this|that|one|something) up\b"
    r"|brief (?:the |all |ward |local )*(?:[Mm]embers|[Cc]ouncillors)\b|come (?:up |over |along "
    r"|down )?(?:to [^,;.]{2,30} )?(?:and|to) (?:brief|talk to|speak to|meet)\b"
    r"|(?:liaise|speak|talk|agree|settle)\b.{0,60}?\b(?:on|over|about|for)? ?an? (?:date|day|time|venue|room)\b)")
AND_SETS_UP = Pattern(rf"\band (?:then |would |will |to )?{SETS_UP.words}")
# "an opportunity to see the kilns"
CHANCE = Pattern(r"\b(?:an? (?:afternoon|morning|evening|day) with|opportunity|chance|invitation) (?:for \w+ )?to (?:see|visit"
    r"|tour|view|meet|attend|inspect|walk|spend"
    r"|try|join|shadow|ride)\b")
EVENT = Pattern(
    r"\b(?:training|workshop|seminar|briefing(?: session)?s?(?!\s+(?:note|paper|pack|report))|(?:site |face-to-face |joint )?(?:visit"
    r"|meeting)"
    r"|tour|session|demonstration|tasting|summit|viewing|inspection)\b", re.IGNORECASE)
AN_EVENT = Pattern(
    r"\s+(?:(?!in\b|for\b|on\b|with\b|about\b|from\b|of the\b)[\w’'\-]+\s+){0,7}?(?:an?|further|some|refresher)\s|\s+training"
    r"|\s+up\s+an?\s")
FOR_MEMBERS = Pattern(rf"\s+for (?:all )?(?:\w+ )?(?:{MEMBERS_WORDS})|\s+(?:for\s+\S+\s+)?to\s+(?:visit|see|tour|attend|meet)\b")
TO_A_MEETING = Pattern(r"\bto (?:an?|the|its|our|this|future|attend)\b[^,;.]{0,40}\b(?:meeting|session|visit)s?\b")
TO_SPEAK = Pattern(r"\s+to (?:attend|join|address|speak|present|give|provide)\b")
ITEM_OR_REPORT = Pattern(r"\bitem\b|\breport\b")
TO_ARRANGE = Pattern(
    r"\bto (?:arrange|agree|fix|find|settle) an? (?:[\w-]+ ){0,2}(?:dates?|times?|morning|afternoon|day|evening)\b|\bto arrange (?:a|an"
    r"|for)\b.{0,40}" + VISIT.words, re.IGNORECASE)
# "give details of training" is information
INFO_FIRST = Pattern(
    r"(?:\w+\s+){0,3}?(?:report|details?|information|figures?|data|copy|list|dates|update|breakdown|costs?)\b", re.IGNORECASE)
ARRANGEMENTS = Pattern(r"\s+(?:the |all |any )?(?:necessary )?arrangements\b(?! for (?:the )?(?:staff|collection|payment))")
ARE_MADE = Pattern(r"\s*(?:(?:the|all|any|necessary) )*arrangements\s*$", re.IGNORECASE)
# "Depot visit", a task of an action list without a verb
ONLY_A_VISIT = Pattern(rf"\s*(?:[\w’'&-]+\s+){{0,5}}{VISIT.words}\s*(?:(?:to|at|for|with)\s[^,;.]*)?[.;]?\s*$", re.IGNORECASE)
SORTS_OUT_DATES = Pattern(r"(?:sort(?: out)?|canvass|agree|fix|find|settle|suggest|offer)\s+(?:some |suitable |possible |the )?dates?\b")
TO_ACCOUNT = Pattern(r"\s[^;.]{2,60}\bto account\b")
SITS_DOWN = Pattern(r"sit\s+down\s+with\b")
FOR_ONE_TO_COME = Pattern(r"\s+for\s+[^,;.]{2,60}?\s+to\s+(?:come|visit|attend|speak|meet|see|tour|talk|explain)\b")
IT = Pattern(r"\s+(?:this|it|one|these|them)\b")
ARRANGES = frozenset({"arrange", "organise", "organize"})
ARRANGING = frozenset({
    "arrange", "organise", "organize", "convene", "hold", "host", "facilitate", "set", "schedule", "offer", "programme", "timetable",
    "sort", "run"})
BRINGS_TOGETHER = frozenset({"convene", "hold", "host"})
MAKES_IT_HAPPEN = frozenset(
    [
        "provide", "give", "deliver", "offer", "undertake", "invite", "establish", "seek", "afford", "lay", "set", "put", "book",
        "request", "see", "suggest",
    ])


def is_arranged(task: Task, when: str) -> bool:
    """Is something to be set up: an occasion for members or others to come together? ``when`` is the task's due words."""
    said = f"{task.verb}{task.after}"
    if SETS_UP.match(said) or SORTS_OUT_DATES.match(said) or SITS_DOWN.match(said) or CHANCE.search(task.words):
        return True
    if task.verb == "do" and not task.passive and ONLY_A_VISIT.match(task.after):
        return True
    if task.verb in ARRANGES and FOR_ONE_TO_COME.match(task.after):
        return True
    if task.verb == "hold" and TO_ACCOUNT.match(task.after):
        return False
    if task.verb == "make" and task.passive and ARE_MADE.match(task.before):
        return True
    if (task.verb in {"make", *ARRANGES} and ARRANGEMENTS.match(task.after)) or (task.verb in ARRANGES and IT.match(task.after)):
        return True
    if task.verb == "invite" and (TO_A_MEETING.search(task.after) or (task.passive and TO_SPEAK.match(task.after))):
        return True
    thing = _thing(task, when)
    if task.verb in ARRANGING and not ITEM_OR_REPORT.search(thing[:60]):
        return _sets_up(task, thing)
    if task.verb == "meet" or (task.verb == "visit" and not task.passive) or TO_ARRANGE.search(task.after):
        return True
    if task.verb not in MAKES_IT_HAPPEN - {"invite", "see"} or not EVENT.search(thing):
        return False
    return (task.passive or AN_EVENT.match(task.after) is not None) and not INFO_FIRST.match(thing.strip())


def _thing(task: Task, when: str) -> str:
    """What is set up, without the words that say when ("at the next meeting" is no meeting to arrange)."""
    offered = task.after[:60] if task.verb in {"offer", "give"} else ""
    thing = f"{task.before} {offered}" if task.passive else task.after[:110]
    return thing.replace(when, " ") if when else thing


def _sets_up(task: Task, thing: str) -> bool:
    """"arrange a visit", "host the drop-in", "arrange for members to tour"; not "set out the meeting's aims"."""
    if task.verb in {"set", "schedule"}:
        return VISIT.search(thing) is not None and not task.after.startswith(" out")
    return VISIT.search(thing) is not None or task.verb in BRINGS_TOGETHER or FOR_MEMBERS.match(task.after) is not None
