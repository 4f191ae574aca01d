"""Promises and requests in the narrative: sentence by sentence, what was undertaken or asked for, against look-alikes."""
from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from clerk_desk.capture.clause_promises import ITEM_DEFERRED
from clerk_desk.capture.parties import (
    MEMBERS,
    PARTY,
    POST,
    is_body,
    is_committee,
    is_internal,
    is_outsider,
    is_person,
    is_pronoun,
    is_public,
    named_party,
    subject_before,
    subject_of,
)
from clerk_desk.capture.phrases import (
    AGENDA_ITEM,
    AND_BE,
    ANSWERED,
    ASKED_FOR,
    ASKED_ONE,
    ASKED_THAT,
    ASKED_TO,
    ASKER,
    EACH_MEETING,
    EARLIER,
    EXPECTED,
    GIVEN,
    HAVE_DONE,
    MENTIONS,
    NEEDS_RECIPIENT,
    NOT_UNDERTAKEN,
    NOTE_FORM,
    NOTED,
    OFFICIAL,
    RECORDED,
    REFUSED,
    ROUTINE,
    SOLEMN,
    SPEAKER,
    SUPPORTED,
    SUPPOSED,
    TASK_VERBS,
    TO_DO,
    TOLD,
    UNDERTOOK,
    UNREAL,
    UNTOLD,
    WOULD,
    WOULD_BE,
)
from clerk_desk.capture.tasks import INFO, PAPER, VISIT, Task, due, kind_of, recipients, task_from
from clerk_desk.capture.verbs import BASE, DEAD, PARTICIPLE, PARTICIPLES, PLAIN
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.follow_ups import FollowUpKind


@dataclass(frozen=True)
class Said:
    """A sentence with its neighbours: ``before`` and ``after`` are the sentences beside it in its paragraph, ``owner`` the
    party a list stands under ("… the Manager:").
    """

    text: str
    block: str = ""
    before: str = ""
    after: str = ""
    owner: str = ""


def narrative_promise(said: Said) -> Promise | None:
    """The follow-up that a sentence of narrative holds, if it holds one."""
    if not MENTIONS.search(said.text):
        return None
    asked = (_asked_to, _asked_one, _asked_that, _deferred, _asked_for)
    readings: tuple[Callable[[Said], Promise | None], ...] = (_undertaken, _have_done, *asked, _would, _would_be, _note_form, _expected)
    return next((made for read in readings if (made := read(said))), None)


def is_undertaking(promise: Promise) -> bool:
    """Is it something undertaken, rather than only asked for?"""
    return promise.reason.startswith("undertaken")


def _undertaken(said: Said) -> Promise | None:
    """"The officer undertook to …", "agreed that the figures would be circulated"."""
    for found in UNDERTOOK.finditer(said.text):
        owner = _owner(said, found.start())
        if _past(said.text, found.start()) or is_outsider(owner):
            continue
        if not found["verb"]:
            return _agreed_that(said, found)
        verb = BASE.get(found["verb"].lower(), "")
        if not verb and (found["how"].lower() not in SOLEMN or found["verb"] in DEAD):
            continue
        weak = found["how"].lower() == "agreed" and verb in NOT_UNDERTAKEN and not _official(owner)
        if (weak and not is_dated(said.text[found.end():])) or (is_committee(owner) and not _committee_acts(verb)):
            continue
        task = task_from(found["verb"], "", said.text[found.end():])
        return _made(said, task, owner, "undertaken in the meeting", 0.95)
    return None


def is_dated(words: str) -> bool:
    """Do the words say when?"""
    return bool(due(Task("do", "", words)))


def _committee_acts(verb: str) -> bool:
    return verb in {
        "write", "raise", "refer", "invite", "visit", "ask", "request", "contact", "lobby", "consult", "arrange", "organise", "hold",
        "send", "establish", "recommend",
    }


def _agreed_that(said: Said, found: re.Match[str]) -> Promise | None:
    rest = Said(said.text, said.block, said.before, said.after, said.owner)
    made = _would(rest, found.start("that")) or _would_be(rest, found.start("that"))
    if made is None:
        return None
    owner = made.owner or ("" if is_committee(_owner(said, found.start())) else _owner(said, found.start()))
    return Promise(made.evidence, made.kind, made.block, owner, made.recipients, made.due, "undertaken in the meeting", 0.9)


def _have_done(said: Said) -> Promise | None:
    """"officers would have the link repaired by …"."""
    found = HAVE_DONE.search(said.text)
    if found is None or _unreal(said.text, found.start()):
        return None
    owner = _owner(said, found.start())
    rest = said.text[found.end():]
    if not _official(owner) or not is_dated(rest):
        return None
    task = Task(BASE.get(found["verb"], "do"), found["thing"], rest)
    return _made(said, task, owner, "undertaken: somebody would have it done", 0.8)


def _asked_to(said: Said) -> Promise | None:
    """"The Town Clerk was asked to amend the signs"."""
    found = ASKED_TO.search(said.text)
    if found is None or _past(said.text, found.start()) or SUPPOSED.search(_clause_before(said.text, found.start())):
        return None
    owner = subject_before(said.text, found.start()) or said.owner
    idle = is_committee(owner) and BASE[found["verb"].lower()] in {"note", "see", "consider", "receive", "report"}
    if not owner or is_outsider(owner) or idle:
        return None
    return _made(said, task_from(found["verb"], "", said.text[found.end():]), owner, "somebody was asked to do it", 0.9)


def _asked_one(said: Said) -> Promise | None:
    """"The Chair asked the Clerk to write …"."""
    found = ASKED_ONE.search(said.text)
    if found is None or _past(said.text, found.start()) or not _asker(said, found.start()):
        return None
    who = found["who"]
    known = _official(who) or is_person(who) or is_internal(who) or is_body(who)
    if is_committee(who) or is_outsider(who) or is_pronoun(who) or not known:
        return None
    if re.match(r"(?:Council|the Council|The Council|Government|the Government)$", who) or _refused(said):
        return None
    if re.search(r"\bif\b|\bwhether\b", found[0]) and ANSWERED.match(said.after):
        return None
    if BASE[found["verb"].lower()] in {"explain", "confirm", "clarify", "advise"} and ANSWERED.match(said.after):
        return None
    return _made(said, task_from(found["verb"], "", said.text[found.end():]), who, "asked for in the meeting", 0.85)


def _asked_that(said: Said) -> Promise | None:
    """"She asked that the findings be brought to the July meeting"."""
    found = ASKED_THAT.search(said.text)
    if found is None or _past(said.text, found.start()) or not _asker(said, found.start()) or _refused(said):
        return None
    rest = said.text[found.end():]
    if RECORDED.search(rest):
        return None
    active = re.match(rf"(?P<who>{PARTY})\s+(?P<verb>{PLAIN})\b", rest)
    if active and not is_committee(active["who"]) and (_official(active["who"]) or is_internal(active["who"])):
        return _made(said, task_from(active["verb"], "", rest[active.end():]), active["who"], "asked for in the meeting", 0.85)
    passive = re.search(rf"\b(?:be|could be|should be|would be|to be)\s+(?:\w+ly\s+)?(?P<verb>{PARTICIPLE})\b", rest)
    if passive is None or BASE[passive["verb"]] in {"set", "keep", "move", "close", "support"}:
        return None
    task = Task(PARTICIPLES[passive["verb"]], rest[:passive.start()], rest[passive.end():], True)
    return _made(said, task, "", "asked for in the meeting", 0.85)


def _asked_for(said: Said) -> Promise | None:
    """"The Committee requested to see …", "asked for an item on … and this was supported"."""
    found = ASKED_FOR.search(said.text)
    if found is None or _past(said.text, found.start()) or not _asker(said, found.start()) or _refused(said):
        return None
    thing = found["thing"]
    asked = found["how"].lower()
    if re.match(
        r"(?:if|whether|what|when|how|why|who|where|that|about|members?|officers?|him|her|them)\b",
        thing) or (asked in {"asked", "called"} and "for " not in found[0][:12] and not thing.startswith("to ")):
        return None
    if AGENDA_ITEM.search(thing):
        return _made(said, Task("add", thing, thing, True), "", "an agenda item was asked for", 0.85, FollowUpKind.REPORT)
    tangible = INFO.search(thing[:90]) or PAPER.search(thing[:90]) or VISIT.search(thing[:60]) or SUPPORTED.search(said.text)
    if asked == "sought" or ANSWERED.match(said.after) or not tangible:
        return None
    if VISIT.search(thing[:50]) and not INFO.match(thing):
        return _made(said, Task("arrange", thing, thing, True), "", "asked for in the meeting", 0.75)
    if not (INFO.search(thing[:90]) or PAPER.search(thing[:90])) or re.match(
        r"(?:clarification|assurance|confirmation|views|an? (?:explanation|assurance))\b",
        thing):
        return None
    verb = re.search(rf"\bto be\s+(?P<verb>{PARTICIPLE})\b", thing)
    task = Task(BASE[verb["verb"]], thing[:verb.start()], thing[verb.end():], True) if verb else Task("see", "", f" {thing}")
    return _made(said, task, "", "asked for in the meeting", 0.8)




def _would(said: Said, start: int = 0) -> Promise | None:
    """"The Clerk will circulate a first draft", "she would write to him with the figure"."""
    for found in WOULD.finditer(said.text, start):
        verb = BASE[found["verb"].lower()]
        text = said.text
        offered = not found[0].startswith("could") or verb in {"look", "check", "find"}
        if not (verb in TASK_VERBS or is_dated(text[found.end():])) or verb in UNTOLD or _unreal(text, found.start()) or not offered:
            continue
        owner = _owner(said, found.start())
        task = task_from(verb, "", text[found.end():])
        whom = _resolved(recipients(task), said)
        only_noted = NOTED.search(_clause_before(text, found.start())) and task.verb not in TOLD
        if only_noted or not _promised(task, owner, whom, text[found.end():]):
            continue
        return _made(said, task, owner, "undertaken: somebody would do it", 0.8, whom=whom)
    return None


def _promised(task: Task, owner: str, whom: str, rest: str) -> bool:
    """Is it a promise to the committee rather than what a service does anyway?"""
    if not owner or is_outsider(owner) or not (_official(owner) or is_person(owner)) or is_committee(owner):
        return False
    if (ROUTINE.search(rest) and not EACH_MEETING.search(rest)) or re.match(r"\s+(?:place|forward to|after|part)\b", rest):
        return False
    if task.verb in NEEDS_RECIPIENT:
        return _to_the_committee(whom) or (not whom and INFO.search(rest[:70]) is not None)
    return True


def _to_the_committee(whom: str) -> bool:
    members = MEMBERS.search(whom) is not None
    if whom == "them" or members:
        return True
    return bool(whom) and not is_public(whom) and (is_committee(whom) or is_person(whom) or is_internal(whom) or is_body(whom))


def _would_be(said: Said, start: int = 0) -> Promise | None:
    """"The data would be circulated outside of the meeting"."""
    for found in (*WOULD_BE.finditer(said.text, start), *AND_BE.finditer(said.text, start)):
        verb = BASE[found["verb"].lower()]
        text = said.text
        bare = found[0].startswith("to") and not re.search(r"\b(?:was|were|is|are)\s+$", text[:found.start()])
        if bare or _unreal(text, found.start()):
            continue
        rest = text[found.end():]
        before = _clause_before(text, found.start())
        task = Task(verb, before, rest, True)
        whom = recipients(task)
        if not _passive_promise(task, whom, rest):
            continue
        by = re.match(rf".{{0,60}}?\bby\s+(?P<who>(?:the\s+)?(?:{POST}|[A-Z]\w+\s+{POST}|officers))\b", rest)
        return _made(said, task, by["who"] if by else "", "undertaken: something would be done", 0.8, whom=whom)
    return None


def _passive_promise(task: Task, whom: str, rest: str) -> bool:
    if ROUTINE.search(rest) and not EACH_MEETING.search(rest):
        return False
    outside = re.search(r"\b(?:outside|outwith|after|following) (?:of )?(?:the|this) meeting\b", rest)
    informs = INFO.search(task.before[-120:]) is not None or re.match(r"(?:This|These|It|They|That)\b", task.before.strip()) is not None
    if task.verb in GIVEN:
        if task.verb in {"make", "give", "issue"} and not (outside or MEMBERS.search(whom)):
            return False
        if whom:
            return _to_the_committee(whom) and not re.search(r"\b(?:Cabinet|Government|Minister)\b", whom)
        return bool(outside or informs)
    if task.verb in {"report", "bring", "present", "submit", "feed", "return"}:
        meeting = re.search(
            r"\b(?:next|future|later|\w+) meeting\b|\bback\b|\b(?:to|before) (?:the|this) (?:[Cc]ommittee|[Pp]anel|[Bb]oard"
            r"|[Cc]ommission|[Ff]orum|[Ss]ub-[Cc]ommittee)\b|\bto [Mm]embers\b",
            rest)
        return meeting is not None and not re.search(r"\b(?:to|at) (?:the )?(?:Cabinet|Executive|Council)\b", rest[:40])
    if task.verb in {"arrange", "organise", "organize", "set", "schedule"}:
        return VISIT.search(task.before) is not None and not re.search(r"\bfor (?:staff|officers|residents|pupils|employees)\b", rest)
    if task.verb in {"add", "include"}:
        return re.search(r"\b(?:work programme|agenda|action (?:list|log|tracker)|future reports?|next report)\b", rest) is not None
    if task.verb in {"look", "follow", "investigate", "check", "amend", "correct", "adjust", "reword", "pursue", "clarify", "raise"}:
        return not found_service(task)
    return False


def found_service(task: Task) -> bool:
    """Is it something a service does with its own things ("bin lids would be checked")? Told by there being no date."""
    return task.verb in {"check", "investigate", "raise"} and not is_dated(task.after)


def _note_form(said: Said) -> Promise | None:
    """"Clerk to chase County Highways.", "… - the Clerk to reply to Mrs Ede"."""
    found = NOTE_FORM.match(said.text) or TO_DO.search(said.text)
    if found is None:
        return None
    who = named_party(found["who"])
    if not (_official(who) or is_internal(who) or is_person(who)) or re.search(
        r"\b(?:was|were|had|is|are|has|would|will|reported|received|report|request|letter|right|need|duty|way|opportunity"
        r"|ability)\b",
        who + " " + said.text[:found.start("who")][-12:]):
        return None
    if re.match(r"(?:Report|Request|Letter|Response|Invitation|Proposal|Application|Motion|Councillors? [A-Z]\w+ referred)\b", who):
        return None
    return _made(said, task_from(found["verb"], "", said.text[found.end():]), who, "somebody is to do it", 0.85)


def _deferred(said: Said) -> Promise | None:
    found = ITEM_DEFERRED.search(said.text)
    if found is None or _past(said.text, found.start()) or not re.search(
        r"\b(?:was|were|be|is|agreed|been)\s+(?:\w+ly\s+)?$|^(?:Item |)(?:[Dd]eferred)",
        said.text[:found.end()][:found.start()] + ("" if found.start() else "Deferred")):
        return None
    if re.search(r"\b(?:had|has|have)\s+been\s+$", said.text[:found.start()]) or UNREAL.search(said.text):
        return None
    when, reason = found["when"].strip(), "deferred to a later meeting"
    return Promise(said.text, FollowUpKind.REPORT.value, said.block, due=when, reason=reason, confidence=0.85)


def _expected(said: Said) -> Promise | None:
    found = EXPECTED.search(said.text)
    if found is None or _past(said.text, found.start()) or not PAPER.search(said.text[:found.start()]):
        return None
    rest = said.text[found.end():]
    if not re.search(r"\b(?:meeting|[Cc]ommittee|[Pp]anel|[Bb]oard)\b", rest) or re.search(r"\b(?:Cabinet|Council|Executive)\b", rest):
        return None
    return _made(said, Task("bring", said.text[:found.start()], rest, True), "", "a report is expected", 0.7)


# who, and whether it counts


def _made(
    said: Said, task: Task, owner: str, reason: str, confidence: float, kind: FollowUpKind | None = None, whom: str | None = None,
) -> Promise:
    to = _resolved(recipients(task), said) if whom is None else whom
    when = due(task)
    if task.verb in {"arrange", "organise", "organize"} and re.match(r"\s+(?:for )?(?:this|it|one|that|them)\b", task.after):
        task = Task(task.verb, f"{said.before} {said.text}", task.after, True)
    return Promise(said.text, (kind or kind_of(task, to, when)).value, said.block, _named(owner, said), to, when, reason, confidence)


def _owner(said: Said, at: int) -> str:
    """The subject of the verb at this place; a pronoun is followed back to a name; a list's party where the text names none."""
    owner = subject_before(said.text, at)
    if is_pronoun(owner):
        return _named(owner, said, at)
    if owner or not said.owner:
        return owner
    return said.owner if not said.text[:at].strip() or re.search(r"\b(?:and|but|,)\s*$|^[a-z]", said.text[:at] or "a") else ""


def _named(owner: str, said: Said, at: int | None = None) -> str:
    """A pronoun's name: the subject of its own sentence where that is somebody else, else of the sentence before."""
    if not is_pronoun(owner):
        return "" if is_committee(owner) and not re.match(r"(?:the )?(?:Clerk|Chair)", owner) else owner
    speakers = [found["who"] for found in SPEAKER.finditer(said.text[:at])] if at else []
    here = speakers[-1] if speakers else subject_of(said.text)
    for name in (here, *(subject_of(text) for text in (said.before,))):
        if name and not is_pronoun(name):
            return name
    return said.owner or owner




def _resolved(whom: str, said: Said) -> str:
    """"him" as the person last named who asked."""
    if whom not in {"him", "her"}:
        return whom
    names = ASKER.findall(f"{said.before} {said.text}")
    return names[-1].strip() if names else whom




def _official(party: str) -> bool:
    return OFFICIAL.search(party) is not None or re.fullmatch(r"[A-Z][a-z]+ [A-Z][\w’'\-]+(?: \([^)]*\))?", party) is not None


def _asker(said: Said, at: int) -> bool:
    """Was it a member or the committee that asked, not a resident or an applicant?"""
    who = subject_before(said.text, at)
    if is_pronoun(who):
        who = subject_of(said.before) or who
    if is_outsider(who) or is_outsider(subject_of(said.text)) or re.match(r"(?:Its|Their|His) ", said.text):
        return False
    if not who:
        return re.match(r"(?:A|An|The|Mr|Mrs|Ms)\b", said.text) is None
    return is_committee(who) or _official(who) or is_pronoun(who) or is_person(who) or MEMBERS.search(who) is not None


def _past(text: str, at: int) -> bool:
    """Had it been said before this meeting?"""
    return EARLIER.search(text[max(0, at - 160):at]) is not None


def _clause_before(text: str, at: int) -> str:
    return re.split(r"[;:]\s|,\s(?:and|but)\s|\s(?:and|but)\s(?=the\s|a\s|[A-Z])", text[max(0, at - 260):at])[-1]


def _unreal(text: str, at: int) -> bool:
    """Is it a question, a wish or a condition?"""
    before = text[max(0, at - 260):at]
    clause = _clause_before(text, at)
    return (SUPPOSED.search(clause) is not None and not re.search(
        r"\b(?:said|confirmed|advised|replied|responded|explained|added|agreed)\b(?!.*\b(?:asked|wondered|queried|whether|if)\b)",
        clause)) or UNREAL.search(before) is not None or _past(text, at)


def _refused(said: Said) -> bool:
    return REFUSED.search(said.after) is not None
