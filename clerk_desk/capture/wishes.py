"""A thing asked for rather than somebody to do it: information, an item, a visit, something wanted at a meeting."""
from __future__ import annotations

import re
from dataclasses import replace

from clerk_desk.capture.asking import ASKED, HANDED, RECORDED, SAID_YES, is_answered, is_refused
from clerk_desk.capture.doubts import is_past
from clerk_desk.capture.parties import A_POST, PARTY, is_committee, is_outsider, subject_of
from clerk_desk.capture.patterns import Pattern
from clerk_desk.capture.promises import promise_of
from clerk_desk.capture.speakers import Said, is_asker, is_ours
from clerk_desk.capture.tasks import Task, due, task_from
from clerk_desk.capture.things import INFO, PAPER, VISIT
from clerk_desk.capture.verbs import PARTICIPLE, SEND, VERB, base_of, is_act
from clerk_desk.capture.vocabulary import ALSO, BODY_WORDS
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.follow_ups import FollowUpKind

ASKED_FOR = Pattern(
    r"\b(?P<how>asked|requested|requests|called|sought)\s+(?:for\s+)?(?P<thing>[a-z]+\b[^;]*)",
    among=("asked", "request", "called", "sought"))
FOR_AGENDA = "asked: an item for an agenda"
TO_BE = Pattern(r"\bto be\s+$")
THIS_TO_BE = Pattern(rf"(?P<thing>this|it|that|these)\s+to\s+be\s+(?P<verb>{PARTICIPLE})\b")
# a question or a person, no thing: "asked if …", "requested members …"
NO_THING = Pattern(r"(?:at|in|by|from|under|on|of|during|if|whether|what|when|how|why|who|where|that|about|members?|officers?"
    r"|him|her|them)\b")
BROUGHT = frozenset({"tabled", "brought", "reported", "presented", "submitted", "circulated"})
NO_PAPER = Pattern(r"\s+(?:another|a further|one more|more|the)\s+(?:chance|opportunity|time|go|collection|room|building)\b")
COMMITTEE_WRITES = frozenset({"write", "invite", "visit", "refer", "raise", "request", "ask", "contact", "lobby"})
COMES = frozenset({"come", "attend", "return"})
TO_CONSIDER = Pattern(r"to (?:consider|note|agree|approve|review|endorse|comment on|look at)\b")  # what the committee is there for
AGENDA_ITEM = Pattern(
    r"(?i)\b(?:an?|further|be an) item\b|\bon (?:the|a|an) (?:\w+\s+){0,3}?agenda\b|\bwork programme\b|\bagenda (?:item|for)\b")
TO_BE_TOLD = Pattern(r"to\s+(?:see|have|receive|be\s+(?:provided|furnished|supplied|sent|told|given|shown|kept|notified|informed))\b")
AT_MEETING = Pattern(rf"\b(?:meeting|agenda|{BODY_WORDS})\b|^(?:in|at|for|to) (?:the )?[A-Z][a-z]+(?: \d{{4}})?$")
AT = Pattern(r"(?:at|to|in)\b")
SUPPORTED = Pattern(r"(?i)\b(?:was|were) (?:supported|agreed|accepted|approved)\b|\bthis was agreed\b|\bit was agreed\b")
# said in the meeting, nothing to be brought later
SAID_THERE = Pattern(r"(?:clarification|assurance|confirmation|views|an? (?:explanation|assurance))\b")
TO_BE_DONE = Pattern(rf"\bto be\s+(?P<verb>{PARTICIPLE})\b")
WANTED = Pattern(
    r"\b(?:want(?:s|ed)|wishe[sd]|would\s+(?:like|welcome|appreciate))\s+(?:to\s+(?P<verb>have|see|receive|hear|discuss|consider|return|add)\s+)?(?P<thing>[a-z]+\b[^;]*)",
    among=("want", "wishe", "would like", "would welcome", "would appreciate", "would\n"))
MORE_OF_IT = Pattern(r"(?:an?|another|further)\s+(?:\w+\s+){0,2}?(?:reports?|updates?|papers?|presentations?|briefings?"
    r"|visits?|sessions?)\b")
DONE = Pattern(rf"\s(?P<verb>{PARTICIPLE})\b")
TAKES_UP = Pattern(r"\b(?:discussed|considered|raised|back|on the agenda|looked at|reported)\b")
AGREED_AT_ONCE = Pattern(
    r"\b(?:suggested|proposed|thought|felt|asked|requested|view)\b.*?(?:,?\s+(?:and|which)|;)\s+(?:this\s+|it\s+|that\s+)?(?:was|were)"
    r"\s+(?:(?:duly\s+)?seconded\s+[^.;]{0,50}?and\s+(?:(?:this|it)\s+was\s+)?)?(?:(?:unanimously|duly)\s+)?(?:agreed"
    r"|accepted|supported|carried)\b|\b(?:suggested|proposed)\b.*?,?\s+and\s+(?:Members|members|all|everyone)\s+(?:were|was)\s+in\s+agreement\b"
    r"|\b(?:suggested|proposed|wanted|wished)\b.*?\band\s+(?:officers|[Mm]embers|(?:the|this) \w+|it was)\s+"
    r"(?:agreed|concurred|assented|consented)\b")
SUGGESTED = Pattern(
    rf"\b(?:suggested|proposed|felt|of\s+the\s+view)(?P<aside>,\s+and\s+(?P<who>[^,;.]{{3,60}}?)\s(?:agreed|accepted|concurred),)?\s+(?:that\s+)?(?P<thing>[^;]{{2,120}}?)\s+(?:could\s+|should\s+|might\s+)?be\s+(?P<verb>{PARTICIPLE})\b",
    among=("suggested", "proposed", "felt", "of the view", "of the\nview"))
TAKEN_UP_NEXT = Pattern(
    r"(?:(?:This|That|It|The (?:suggestion|proposal|idea|request))(?: was|['’]s) (?:\w+ )?(?:agreed|accepted|supported|welcomed and agreed)"
    r"(?: (?:to )?by (?:the )?[A-Z][\w’' ]{2,60})?"
    r"|(?:[Tt]he )?(?:Members|Committee|Panel|Board|Officers|officers|Councillors|Chair) (?:\w+ )?(?:agreed|concurred)"
    r"(?: (?:to|with) (?:this|that|the suggestion|the proposal))?|Agreed)\s*(?:[.;]|$)")
SUGGESTED_VISIT = Pattern(
    rf"\b(?:suggested|proposed)\s+(?P<thing>(?:an?|some|further)\s+(?:[\w-]+\s+){{0,3}}?{VISIT.words}(?!\s+be\b)[^,;.]{{0,60}})",
    re.IGNORECASE, among=("suggested", "proposed"))
SUGGESTED_ONE = Pattern(
    rf"\b(?:suggested|proposed|felt|of\s+the\s+view)(?P<aside>,\s+and\s+[^,;.]{{3,60}}?\s(?:agreed|accepted|concurred|assented),)?"
    rf"\s+that\s+(?P<who>{PARTY})\s+(?:should\s+)?(?P<verb>{VERB})\b",
    among=("suggested", "proposed", "felt", "of the view", "of the\nview"))
AND_GIVEN = Pattern(r"\s+and\s+(?:was|were)\s+(?:given|provided|supplied|shown|handed)\b")
WAS_REQUESTED = Pattern(
    rf"(?P<thing>[A-Z][^,;.]{{3,120}}?)\s+(?:was|were)\s+{ALSO}(?P<asked>requested|asked for)(?!\s+(?:to|that|by)\b)",
    among=("requested", "asked for"))


def asked_for(said: Said) -> Promise | None:
    """"The Committee requested to see …", "asked for an item on … and this was supported"."""
    found = ASKED_FOR.search(said.text)
    if found is None or is_past(said.text, found.start()) or not is_asker(said, found.start()) or is_refused(said):
        return None
    if TO_BE.search(said.text[:found.start()]):
        return None
    thing, asked, for_it = found["thing"], found["how"].lower(), "for " in found[0]
    if for_it and (again := THIS_TO_BE.match(thing)) and (
            again["verb"] in BROUGHT or SAID_YES.search(said.text) or TAKEN_UP_NEXT.match(said.after)):
        return promise_of(said, Task(base_of(again["verb"]), again["thing"], thing[again.end():], True), "", ASKED, 0.8)
    if NO_THING.match(thing) or TO_CONSIDER.match(thing):
        return None
    if asked in {"asked", "called"} and "for " not in found[0][:12] and not thing.startswith("to "):
        return None
    if AGENDA_ITEM.search(thing):
        return promise_of(said, Task("add", thing, thing, True), "", FOR_AGENDA, 0.85, FollowUpKind.REPORT)
    if asked == "sought" or is_answered(said) or HANDED.search(thing):
        return None
    if thing.startswith("to "):
        return _to_be_told(said, thing)
    return _thing_asked(said, thing)


def _to_be_told(said: Said, thing: str) -> Promise | None:
    """"requested to see …", "asked to be sent …", whatever it is."""
    told = TO_BE_TOLD.match(thing)
    if told is None:
        return None
    rest = thing[told.end():]
    if NO_PAPER.match(rest):
        return None
    task = Task("see", "", rest)
    when = due(task)
    kind = FollowUpKind.REPORT if AT_MEETING.search(when) and AT.match(when) else FollowUpKind.CIRCULATE
    return promise_of(said, task, "", "asked: somebody wants to see it", 0.8, kind)


def _thing_asked(said: Said, thing: str) -> Promise | None:
    """"a tour of the depot", "more information on the closures"; any other thing only where that was agreed."""
    when = due(Task("see", "", f" {thing}"))
    begins = thing[:50].replace(when, "") if when else thing[:50]
    verb = TO_BE_DONE.search(thing)
    if verb and base_of(verb["verb"]) in SEND:
        return promise_of(said, Task(base_of(verb["verb"]), thing[:verb.start()], thing[verb.end():], True), "", ASKED, 0.8)
    if VISIT.search(begins) and not INFO.match(thing):
        return promise_of(said, Task("arrange", thing, thing, True), "", ASKED, 0.75)
    if SAID_THERE.match(thing) or not (INFO.search(thing[:90]) or PAPER.search(thing[:90]) or SUPPORTED.search(said.text)):
        return None
    verb = TO_BE_DONE.search(thing)
    task = Task(base_of(verb["verb"]), thing[:verb.start()], thing[verb.end():], True) if verb else Task("see", "", f" {thing}")
    return promise_of(said, task, "", ASKED, 0.8)


def wanted(said: Said) -> Promise | None:
    """"Cllr Day wants the drain discussed in June", "wished to have it back at the May meeting": only with a meeting named."""
    found = WANTED.search(said.text)
    if found is None or not is_asker(said, found.start()) or RECORDED.search(said.text) or is_refused(said) or is_answered(said):
        return None
    thing = found["thing"]
    if found["verb"] == "add":
        task = Task("add", thing, thing, True)
        return promise_of(said, task, "", FOR_AGENDA, 0.8, FollowUpKind.REPORT) if AGENDA_ITEM.search(thing) else None
    if AGREED_AT_ONCE.search(said.text) and (done := DONE.search(thing)):
        task = Task(base_of(done["verb"]), thing[:done.start()], thing[done.end():], True)
        return promise_of(said, task, "", "asked: wanted, and taken up", 0.8)
    if MORE_OF_IT.match(thing) and (when := due(Task("see", "", f" {thing}"))):
        whole = Task("provide", "", f" {thing}")
        return promise_of(said, whole, "", "asked: somebody wants it at a meeting", 0.75) if when else None
    takes_up = TAKES_UP.search(thing)
    if not takes_up and not found["verb"]:
        return None
    task = Task("bring", "", thing[takes_up.end() if takes_up else 1:])
    if not AT_MEETING.search(due(replace(task, verb="see"))):
        return None
    return promise_of(said, task, "", "asked: somebody wants it at a meeting", 0.8, FollowUpKind.REPORT, "")


def suggested(said: Said) -> Promise | None:
    """"suggested that a visit be arranged, which was agreed": a suggestion counts only where it was taken up at once."""
    if (visit := SUGGESTED_VISIT.search(said.text)) and not is_past(said.text, visit.start()) and _is_taken_up(said, ""):
        return promise_of(said, Task("arrange", visit["thing"], visit["thing"], True), "", "asked: suggested, and taken up", 0.8)
    found = SUGGESTED.search(said.text)
    if found and found["aside"] and not is_past(said.text, found.start()):
        owner = found["who"] if is_ours(found["who"], said) else ""
        task = Task(base_of(found["verb"]), found["thing"], said.text[found.end():], True)
        return promise_of(said, task, owner, "asked: suggested, and taken up", 0.85)
    if found is None and (one := SUGGESTED_ONE.search(said.text)) and one["verb"] in COMES and "meeting" in said.text[one.end():]:
        return _one_comes(said, one)
    if found is None and (one := SUGGESTED_ONE.search(said.text)) and is_act(one["verb"]) and _is_taken_up(said, one["aside"]):
        return _one_was_suggested(said, one)
    if found is None or not _is_taken_up(said, "") or is_past(said.text, found.start()):
        return None
    rest = said.text[found.end():]
    return promise_of(said, Task(base_of(found["verb"]), found["thing"], rest, True), "", "asked: suggested, and taken up", 0.8)


def _is_taken_up(said: Said, aside: str | None) -> bool:
    """Was the suggestion agreed, in the sentence or in the next?"""
    return bool(aside) or AGREED_AT_ONCE.search(said.text) is not None or TAKEN_UP_NEXT.match(said.after) is not None


def _one_comes(said: Said, found: re.Match[str]) -> Promise | None:
    """"The Director proposed that the Team Leader come to the January meeting": he can see to it."""
    if is_past(said.text, found.start()) or not is_ours(found["who"], said) or not A_POST.search(subject_of(said.text)):
        return None
    task = task_from(found["verb"], "", said.text[found.end():])
    return promise_of(said, task, found["who"], "asked: somebody wants it at a meeting", 0.75, FollowUpKind.REPORT)


def _one_was_suggested(said: Said, found: re.Match[str]) -> Promise | None:
    """"suggested that the Chair write to the Minister, and this was agreed"."""
    ours = is_ours(found["who"], said)
    if is_past(said.text, found.start()) or not (ours or (is_committee(found["who"]) and base_of(found["verb"]) in COMMITTEE_WRITES)):
        return None
    owner = found["who"] if ours else ""
    return promise_of(said, task_from(found["verb"], "", said.text[found.end():]), owner, "asked: suggested, and taken up", 0.8)


def was_requested(said: Said) -> Promise | None:
    """"An additional meeting was requested in October", "Information was requested on the timescale": nobody is named."""
    found = WAS_REQUESTED.match(said.text)
    if found is None or is_past(said.text, found.start("asked")) or is_refused(said) or is_answered(said) or is_outsider(found["thing"]):
        return None
    if HANDED.search(f", {said.text[found.end():].strip()}") or AND_GIVEN.match(said.text[found.end():]):
        return None
    return _thing_asked(said, f"{found['thing'][0].lower()}{found['thing'][1:]} {said.text[found.end():]}")
