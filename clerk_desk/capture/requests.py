"""What was asked for in the narrative: of somebody, that something be done, or a thing; not what was refused or answered at once."""
from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from clerk_desk.capture.narrative_promises import deferral, promise_of
from clerk_desk.capture.parties import PARTY, is_body, is_committee, is_internal, is_outsider, is_person, is_pronoun
from clerk_desk.capture.phrases import (
    AGENDA_ITEM,
    AGREED_AT_ONCE,
    ANSWERED,
    ASKED_FOR,
    ASKED_ONE,
    ASKED_THAT,
    ASKED_TO,
    EARLIER,
    HANDED,
    PROCEDURE,
    RECORDED,
    REFUSED,
    SAID_YES,
    SPOKEN,
    SUGGESTED,
    SUPPORTED,
    SUPPOSED,
    WANTED,
)
from clerk_desk.capture.speakers import Said, is_asker, is_official, is_ours, named, owner_of
from clerk_desk.capture.tasks import INFO, PAPER, VISIT, Task, due, task_from
from clerk_desk.capture.verbs import NO_VERB, PARTICIPLE, VERB, base_of, is_act
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.follow_ups import FollowUpKind

ASKED = "asked for in the meeting"
ASKED_OF = "asked: somebody was asked to"
AT_MEETING = re.compile(r"\b(?:meeting|agenda|[Cc]ommittee|[Bb]oard|[Pp]anel)\b|^(?:in|at|for|to) (?:the )?[A-Z][a-z]+(?: \d{4})?$")
TO_BE_TOLD = re.compile(r"to\s+(?:see|have|receive|be\s+(?:provided|supplied|sent|told|given|shown|kept|notified|informed))\b")


def request(said: Said) -> Promise | None:
    """What the sentence asks for and nobody refused or answered: one, or none."""
    readings: tuple[Callable[[Said], Promise | None], ...] = (_asked_to, _asked_one, _asked_that, deferral, _asked_for, _wanted, _suggested)
    made = next((made for read in readings if (made := read(said))), None)
    return _with_who_agreed(made, said) if made else None


def _with_who_agreed(made: Promise, said: Said) -> Promise:
    """"… asked that the map be checked and the Director agreed": the Director is to do it."""
    found = SAID_YES.search(said.text) or SAID_YES.search(f"; {said.after}")
    if found is None or made.owner or (found.start() > 2 and found.string != said.text):
        return made
    who = named(found["who"], said)
    return replace(made, owner=who, reason="undertaken: asked for, and somebody agreed") if is_ours(who, said) else made


def _past(said: Said, at: int) -> bool:
    return EARLIER.search(said.text[max(0, at - 160):at]) is not None


def _asked_to(said: Said) -> Promise | None:
    """"The Town Clerk was asked to amend the signs"."""
    found = ASKED_TO.search(said.text)
    if found is None or _past(said, found.start()) or re.search(r"\bbeen\b", found[0]):
        return None
    owner, verb = owner_of(said, found.start()), base_of(found["verb"])
    if SUPPOSED.search(re.split(r"[;,]\s", said.text[:found.start()])[-1]) or not owner or is_outsider(owner) or is_committee(owner):
        return None
    spoken = verb in SPOKEN and ("invited" in found[0] or ANSWERED.match(said.after) or HANDED.search(said.text[found.end():]))
    if (verb == found["verb"] and verb.endswith("ing") and verb != "bring") or not _is_task(verb, said.text[found.end():]) or spoken:
        return None
    return promise_of(said, task_from(found["verb"], "", said.text[found.end():]), owner, ASKED_OF, 0.9)


def _is_task(word: str, after: str) -> bool:
    return word not in NO_VERB and (is_act(word) or word in {"consider", "include"}) and not PROCEDURE.match(word + after)


def _asked_one(said: Said) -> Promise | None:
    """"The Chair asked the Clerk to write …"."""
    found = ASKED_ONE.search(said.text)
    if found is None or _past(said, found.start()) or not is_asker(said, found.start()):
        return None
    who, verb = found["who"], base_of(found["verb"])
    known = is_official(who) or is_person(who) or is_internal(who) or is_body(who)
    if is_committee(who) or is_outsider(who) or is_pronoun(who) or not known or not _is_task(found["verb"], said.text[found.end():]):
        return None
    if re.match(r"(?:Council|the Council|The Council|Government|the Government)$", who) or _refused(said):
        return None
    if ANSWERED.match(said.after) and (verb in SPOKEN or re.search(r"\bif\b|\bwhether\b", found[0])):
        return None
    if found["how"] == "invited" and verb in SPOKEN:
        return None
    return promise_of(said, task_from(found["verb"], "", said.text[found.end():]), who, ASKED_OF, 0.85)


def _asked_that(said: Said) -> Promise | None:
    """"She asked that the findings be brought to the July meeting"."""
    found = ASKED_THAT.search(said.text)
    if found is None or _past(said, found.start()) or not is_asker(said, found.start()) or _refused(said):
        return None
    rest = said.text[found.end():]
    if RECORDED.search(rest) or HANDED.search(rest):
        return None
    active = re.match(rf"(?P<who>{PARTY})\s+(?P<verb>{VERB})\b", rest)
    if active and is_act(active["verb"]) and not is_committee(active["who"]) and not is_outsider(active["who"]) and (
            is_official(active["who"]) or is_internal(active["who"]) or is_body(active["who"])):
        return promise_of(said, task_from(active["verb"], "", rest[active.end():]), active["who"], ASKED_OF, 0.85)
    passive = re.search(rf"\b(?:be|could be|should be|would be|to be)\s+(?:\w+ly\s+)?(?P<verb>{PARTICIPLE})\b", rest)
    answered = ANSWERED.match(said.after) and not SAID_YES.search(f"; {said.after}") and re.search(r"\b(?:already|told)\b", said.after)
    if passive is None or base_of(passive["verb"]) in {"set", "keep", "move", "close", "support"} or answered:
        return None
    return promise_of(said, Task(base_of(passive["verb"]), rest[:passive.start()], rest[passive.end():], True), "", ASKED, 0.85)


def _asked_for(said: Said) -> Promise | None:
    """"The Committee requested to see …", "asked for an item on … and this was supported"."""
    found = ASKED_FOR.search(said.text)
    if found is None or _past(said, found.start()) or not is_asker(said, found.start()) or _refused(said):
        return None
    thing, asked = found["thing"], found["how"].lower()
    again = re.match(rf"(?P<thing>this|it|that|these)\s+to\s+be\s+(?P<verb>{PARTICIPLE})\b", thing)
    if again and "for " in found[0] and SAID_YES.search(said.text):
        return promise_of(said, Task(base_of(again["verb"]), again["thing"], thing[again.end():], True), "", ASKED, 0.8)
    if re.match(
        r"(?:if|whether|what|when|how|why|who|where|that|about|members?|officers?|him|her|them)\b",
        thing) or (asked in {"asked", "called"} and "for " not in found[0][:12] and not thing.startswith("to ")):
        return None
    if AGENDA_ITEM.search(thing):
        return promise_of(said, Task("add", thing, thing, True), "", "asked: an item for an agenda", 0.85, FollowUpKind.REPORT)
    if asked == "sought" or ANSWERED.match(said.after) or HANDED.search(thing):
        return None
    return _to_be_told(said, thing) or _thing_asked(said, thing)


def _to_be_told(said: Said, thing: str) -> Promise | None:
    """"requested to see …", "asked to be sent …", whatever it is."""
    told = TO_BE_TOLD.match(thing)
    if told is None:
        return None
    when = due(Task("see", "", thing[told.end():]))
    kind = FollowUpKind.REPORT if AT_MEETING.search(when) and re.match(r"(?:at|to|in)\b", when) else FollowUpKind.CIRCULATE
    reason = "asked: somebody wants to see it"
    return promise_of(said, Task("see", "", thing[told.end():]), "", reason, 0.8, kind)


def _thing_asked(said: Said, thing: str) -> Promise | None:
    when = due(Task("see", "", f" {thing}"))
    if VISIT.search(thing[:50].replace(when, "") if when else thing[:50]) and not INFO.match(thing):
        return promise_of(said, Task("arrange", thing, thing, True), "", ASKED, 0.75)
    if not (INFO.search(thing[:90]) or PAPER.search(thing[:90]) or SUPPORTED.search(said.text)) or re.match(
        r"(?:clarification|assurance|confirmation|views|an? (?:explanation|assurance))\b",
        thing):
        return None
    verb = re.search(rf"\bto be\s+(?P<verb>{PARTICIPLE})\b", thing)
    task = Task(base_of(verb["verb"]), thing[:verb.start()], thing[verb.end():], True) if verb else Task("see", "", f" {thing}")
    return promise_of(said, task, "", ASKED, 0.8)


def _wanted(said: Said) -> Promise | None:
    """"Cllr Day wants the drain discussed in June", "wished to have it back at the May meeting": only with a meeting named."""
    found = WANTED.search(said.text)
    if found is None or not is_asker(said, found.start()) or RECORDED.search(said.text) or _refused(said) or ANSWERED.match(said.after):
        return None
    takes_up = re.search(r"\b(?:discussed|considered|raised|back|on the agenda|looked at|reported)\b", found["thing"]) or (
        re.match(r".", found["thing"]) if found["verb"] else None)
    when = due(Task("see", "", found["thing"][takes_up.end():])) if takes_up else ""
    if not takes_up or not AT_MEETING.search(when):
        return None
    task, reason = Task("bring", "", found["thing"][takes_up.end():]), "asked: somebody wants it at a meeting"
    return promise_of(said, task, "", reason, 0.8, FollowUpKind.REPORT, "")


def _suggested(said: Said) -> Promise | None:
    """"suggested that a visit be arranged, which was agreed": a suggestion counts only where it was taken up at once."""
    found = SUGGESTED.search(said.text)
    if found is None or not AGREED_AT_ONCE.search(said.text) or _past(said, found.start()):
        return None
    rest = said.text[found.end():]
    return promise_of(said, Task(base_of(found["verb"]), found["thing"], rest, True), "", "asked: suggested, and taken up", 0.8)


def _refused(said: Said) -> bool:
    return REFUSED.search(said.after) is not None
