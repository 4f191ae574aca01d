"""What was undertaken in the narrative, sentence by sentence: somebody of the committee's side and what they said they would do."""
from __future__ import annotations

import re
from collections.abc import Callable

from clerk_desk.capture.clause_promises import ITEM_DEFERRED
from clerk_desk.capture.looks import TITLED
from clerk_desk.capture.parties import MEMBERS, POST, is_body, is_committee, is_internal, is_outsider, is_person, is_public, named_party
from clerk_desk.capture.phrases import (
    AND_BE,
    EACH_MEETING,
    EARLIER,
    EXPECTED,
    FOLLOWS,
    GIVEN,
    HAS_ANSWER,
    HAVE_DONE,
    MENTIONS,
    NEEDS_RECIPIENT,
    NOT_UNDERTAKEN,
    NOTE_FORM,
    NOTED,
    PROCEDURE,
    ROUTINE,
    SOLEMN,
    SUPPOSED,
    TO_DO,
    TOLD,
    UNDERTOOK,
    UNREAL,
    WOULD,
    WOULD_BE,
)
from clerk_desk.capture.speakers import Said, is_first_name, is_official, is_ours, named, owner_of, whom_named
from clerk_desk.capture.tasks import INFO, PAPER, VISIT, Task, due, kind_of, recipients, task_from
from clerk_desk.capture.verbs import NO_VERB, PARTICIPLE, base_of, is_act
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.follow_ups import FollowUpKind

IN_CAPITALS = re.compile(r"(?:[Tt]he )?[A-Z]\w+(?: (?:of |for |and |from )*[A-Z]\w+)*")
PROMISED = "undertaken: somebody promised to"
SAID = "undertaken: somebody said that they would"
WHAT = {
    FollowUpKind.CIRCULATE: "send something to members", FollowUpKind.REPORT: "bring something back to a meeting",
    FollowUpKind.RESPOND: "answer somebody in writing", FollowUpKind.REFER: "take something up with another body",
    FollowUpKind.ARRANGE: "set something up", FollowUpKind.ACT: "do something",
}
PASSIVE = "undertaken: it was said that it would be done"
SEES_TO_IT = re.compile(r"\s+(?:that|to it|if|whether|what|how|about|into|to)\b")
ALL_TO_COME = {"see": SEES_TO_IT, "consider": re.compile(r"$^"), "run": re.compile(r"\s+(?:off|through|past|by)\b")}
OUR_MEETING = re.compile(
    r"\b(?:next|future|later|\w+) meeting\b|\bback\b|\b(?:to|before) (?:the|this) (?:[Cc]ommittee|[Pp]anel|[Bb]oard"
    r"|[Cc]ommission|[Ff]orum|[Ss]ub-[Cc]ommittee)\b|\bto [Mm]embers\b")
COMMITTEE_ACTS = frozenset(
    [
        "write", "raise", "refer", "invite", "visit", "ask", "request", "contact", "lobby", "consult", "arrange", "organise", "hold",
        "send", "establish", "recommend", "press", "approach",
    ])
LOOKS_INTO = frozenset([
    "look", "follow", "investigate", "check", "amend", "correct", "adjust", "reword", "pursue", "clarify", "raise", "reconsider",
])


def undertaking(said: Said) -> Promise | None:
    """What the sentence holds of promises: one, or none."""
    readings: tuple[Callable[[Said], Promise | None], ...] = (_undertaken, _has_answer, _have_done)
    return next((made for read in readings if (made := read(said))), None)


def expectation(said: Said) -> Promise | None:
    """What is to be done, said in a weaker way: "would", "is to", "Clerk to", a report that is expected."""
    readings: tuple[Callable[[Said], Promise | None], ...] = (would_do, would_be_done, _follows, _note_form, _expected)
    return next((made for read in readings if (made := read(said))), None)


def mentions(said: Said) -> bool:
    """Has the sentence any word that a promise or a request has?"""
    return MENTIONS.search(said.text) is not None


def is_undertaking(promise: Promise) -> bool:
    """Is it something undertaken, rather than only asked for?"""
    return promise.reason.startswith("undertaken")


def _undertaken(said: Said) -> Promise | None:
    """"The officer undertook to …", "agreed that the figures would be circulated", "promised that it would be ready"."""
    for found in UNDERTOOK.finditer(said.text):
        owner = owner_of(said, found.start())
        if _past(said.text, found.start()) or is_outsider(owner):
            continue
        if not found["verb"]:
            return _promised_that(said, found, owner)
        after = said.text[found.end():]
        if not _may_undertake(said, found, owner) or PROCEDURE.match(said.text[found.start("verb"):]):
            continue
        return promise_of(said, task_from(found["verb"], "", after), owner, PROMISED, 0.95)
    return None


def _may_undertake(said: Said, found: re.Match[str], owner: str) -> bool:
    verb, after = base_of(found["verb"]), said.text[found.end():]
    if found["verb"] in NO_VERB - {"have"}:
        return False
    if is_committee(owner):
        return verb in COMMITTEE_ACTS
    if re.fullmatch(SOLEMN, found["how"]):
        return _speaks_for_us(owner, said)
    weak = verb in NOT_UNDERTAKEN and not is_official(owner)
    return (_is_task(found["verb"], verb, after) or verb in {"consider", "have", "include"}) and not (weak and not is_dated(after)) and (
        _speaks_for_us(owner, said) or re.search(r"\b[Ii]t (?:was|is) $", said.text[:found.start()]) is not None)


def _speaks_for_us(owner: str, said: Said) -> bool:
    """One of ours, or any post written with capitals that is neither an outside body nor the public."""
    if is_ours(owner, said):
        return True
    return not said.heard and IN_CAPITALS.fullmatch(owner) is not None and not is_body(owner)


def is_dated(words: str) -> bool:
    """Do the words say when?"""
    return bool(due(Task("do", "", words)))


def _promised_that(said: Said, found: re.Match[str], speaker: str) -> Promise | None:
    made = would_do(said, found.start("that")) or would_be_done(said, found.start("that"))
    ours = speaker if _speaks_for_us(speaker, said) else ""
    if made:
        reason = f"{PROMISED} {WHAT[FollowUpKind(made.kind)]}"
        return Promise(made.evidence, made.kind, made.block, made.owner or ours, made.recipients, made.due, reason, 0.9)
    if ours and re.fullmatch(SOLEMN, found["how"]):
        thing = Task("do", "", said.text[found.end():])
        return promise_of(said, thing, ours, PROMISED, 0.9)
    return None


def _has_answer(said: Said) -> Promise | None:
    """"said that Councillor Ash would have her answer by Friday"."""
    found = HAS_ANSWER.search(said.text)
    if found is None or _past(said.text, found.start()) or _unreal(said.text, found.start()):
        return None
    owner, whom = owner_of(said, found.start()), whom_named(found["whom"], said)
    to_member = re.match(r"(?:Councillor|Cllr|Alderman)", whom) or MEMBERS.fullmatch(whom)
    if not is_ours(owner, said) or not to_member or not (INFO.search(found["what"]) or "in writing" in found["what"]):
        return None
    kind = FollowUpKind.CIRCULATE if MEMBERS.search(whom) else FollowUpKind.RESPOND
    return promise_of(said, Task("do", "", f" {found['what']}"), owner, "undertaken: somebody would have an answer", 0.85, kind, whom)


def _have_done(said: Said) -> Promise | None:
    """"officers would have the link repaired by …", "he would have it seen to"."""
    found = HAVE_DONE.search(said.text)
    if found is None or _unreal(said.text, found.start()):
        return None
    owner = owner_of(said, found.start())
    if not is_ours(owner, said) or ROUTINE.search(said.text[found.end():]):
        return None
    task = Task(base_of(found["verb"]), found["thing"], said.text[found.end():])
    return promise_of(said, task, owner, "undertaken: somebody would have it done", 0.8)


def would_do(said: Said, start: int = 0) -> Promise | None:
    """"The Clerk will circulate a first draft", "she would write to him with the figure"."""
    for found in WOULD.finditer(said.text, start):
        verb, after = base_of(found["verb"]), said.text[found.end():]
        if not _is_task(found["verb"], verb, after) or _unreal(said.text, found.start()):
            continue
        if found["modal"] == "could" and verb not in {"look", "check", "find"}:
            continue
        owner = owner_of(said, found.start())
        task = task_from(verb, "", after)
        whom = whom_named(recipients(task), said)
        if _only_noted(said.text, found.start(), verb) or not is_ours(owner, said) or not _is_promise(task, whom, after):
            continue
        return promise_of(said, task, owner, SAID, 0.8, whom=whom)
    return None


def _is_task(word: str, verb: str, after: str) -> bool:
    """Is it something one does? "See" only as "see that it is done" or "see if it can be"."""
    special = ALL_TO_COME.get(verb)
    if special:
        return special.match(after) is not None
    return is_act(word) and not PROCEDURE.match(word + after) and not re.match(r"\s+(?:place|effect|forward to|after|part)\b", after)


def _only_noted(text: str, at: int, verb: str) -> bool:
    return NOTED.search(_clause_before(text, at)) is not None and verb not in TOLD


def _is_promise(task: Task, whom: str, rest: str) -> bool:
    """Is it a promise to the committee rather than what a service does anyway?"""
    if ROUTINE.search(rest) and not EACH_MEETING.search(rest):
        return False
    if task.verb in NEEDS_RECIPIENT:
        return _to_the_committee(whom) or (not whom and INFO.search(rest[:70]) is not None)
    return True


def _to_the_committee(whom: str) -> bool:
    if whom == "them" or MEMBERS.search(whom):
        return True
    return bool(whom) and not is_public(whom) and (is_committee(whom) or is_person(whom) or is_internal(whom) or is_body(whom))


def would_be_done(said: Said, start: int = 0) -> Promise | None:
    """"The data would be circulated outside of the meeting"."""
    text = said.text
    for found in (*WOULD_BE.finditer(text, start), *AND_BE.finditer(text, start)):
        bare = found[0].startswith("to") and not re.search(r"\b(?:was|were|is|are)\s+$", text[:found.start()])
        if bare or _unreal(text, found.start()):
            continue
        rest, before = text[found.end():], _clause_before(text, found.start())
        task = Task(base_of(found["verb"]), before, rest, True)
        whom = recipients(task)
        if _passive_promise(task, whom, rest):
            by = re.match(rf".{{0,60}}?\bby\s+(?P<who>(?:the\s+)?(?:{POST}|[A-Z]\w+\s+{POST}|officers))\b", rest)
            return promise_of(said, task, by["who"] if by else "", PASSIVE, 0.8, whom=whom)
    return None


def _passive_promise(task: Task, whom: str, rest: str) -> bool:
    if ROUTINE.search(rest) and not EACH_MEETING.search(rest):
        return False
    if task.verb in GIVEN:
        return _is_given(task, whom, rest)
    if task.verb in {"report", "bring", "present", "submit", "feed", "return"}:
        return OUR_MEETING.search(rest) is not None and not re.search(r"\b(?:to|at) (?:the )?(?:Cabinet|Executive|Council)\b", rest[:40])
    if task.verb in {"arrange", "organise", "organize", "set", "schedule"}:
        return VISIT.search(task.before) is not None and not re.search(r"\bfor (?:staff|officers|residents|pupils|employees)\b", rest)
    if task.verb in {"add", "include"}:
        return re.search(r"\b(?:work programme|agenda|action (?:list|log|tracker)|future reports?|next report)\b", rest) is not None
    return task.verb in LOOKS_INTO and (task.verb not in {"check", "investigate", "raise"} or is_dated(task.after))


def _is_given(task: Task, whom: str, rest: str) -> bool:
    outside = re.search(r"\b(?:outside|outwith|after|following) (?:of )?(?:the|this) meeting\b", rest)
    informs = INFO.search(task.before[-120:]) is not None or re.match(r"(?:This|These|It|They|That)\b", task.before.strip()) is not None
    if task.verb in {"make", "give", "issue"} and not (outside or MEMBERS.search(whom)):
        return False
    if whom:
        return _to_the_committee(whom) and not re.search(r"\b(?:Cabinet|Government|Minister)\b", whom)
    return bool(outside or informs)


def _follows(said: Said) -> Promise | None:
    """"the rest would follow by e-mail to all Members"."""
    found = FOLLOWS.search(said.text)
    if found is None or _unreal(said.text, found.start()) or re.search(r"\bto (?:us|the [Cc]ommittee)\b", found[0]):
        return None
    task = Task("send", "", found["after"])
    return promise_of(said, task, "", "undertaken: something would follow to members", 0.8, FollowUpKind.CIRCULATE, found["who"])


def _note_form(said: Said) -> Promise | None:
    """"Clerk to chase County Highways.", "… - the Clerk to reply to Mrs Ede"."""
    found = NOTE_FORM.match(said.text) or TO_DO.search(said.text)
    if found is None or not _is_task(found["verb"], base_of(found["verb"]), said.text[found.end():]):
        return None
    who = named_party(found["who"])
    ours = is_official(who) or is_internal(who) or (is_person(who) and not is_body(who)) or is_first_name(who)
    if not ours or is_outsider(who) or re.search(
        r"\b(?:was|were|had|is|are|has|would|will|reported|received|report|request|letter|right|need|duty|way|opportunity"
        r"|ability)\b",
        who + " " + said.text[:found.start("who")][-12:]):
        return None
    if re.match(r"(?:Report|Request|Letter|Response|Invitation|Proposal|Application|Motion|Councillors? [A-Z]\w+ referred)\b", who):
        return None
    return promise_of(said, task_from(found["verb"], "", said.text[found.end():]), who, "somebody is to", 0.85)


def deferral(said: Said) -> Promise | None:
    """"The item was deferred to the December meeting": it comes back."""
    found = ITEM_DEFERRED.search(said.text)
    if found is None or _past(said.text, found.start()) or not re.search(
        r"\b(?:was|were|be|is|agreed|been)\s+(?:\w+ly\s+)?$|^(?:Item |)(?:[Dd]eferred)",
        said.text[:found.start()] + ("" if found.start() else "Deferred")):
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
    return promise_of(said, Task("bring", said.text[:found.start()], rest, True), "", "a report is expected", 0.7)


def promise_of(
    said: Said, task: Task, owner: str, reason: str, confidence: float, kind: FollowUpKind | None = None, whom: str | None = None,
) -> Promise:
    """The promise a task makes, with owner and recipients by name where the sentences say whom the pronouns mean."""
    task = _what_was_asked(task, said)
    to = whom_named(recipients(task), said) if whom is None else whom
    when = due(task)
    if task.verb in {"arrange", "organise", "organize"} and re.match(r"\s+(?:for )?(?:this|it|one|that|them)\b", task.after):
        task = Task(task.verb, f"{said.before} {said.text}", task.after, True)
    sort = kind or kind_of(task, to, when)
    reason = f"{reason} {WHAT[sort]}" if reason.endswith((" to", " would")) else reason
    return Promise(said.text, sort.value, said.block, _by_name(named(owner, said)), to, when, reason, confidence)


def _what_was_asked(task: Task, said: Said) -> Task:
    """"agreed to do this": what the sentence before asked to be done."""
    asked = re.search(rf"\bbe\s+(?P<verb>{PARTICIPLE})\b", said.before)
    if asked is None or task.verb != "do" or not re.match(r"\s+(?:so|this|that|it)\s*(?:[.,;]|$)", task.after):
        return task
    return Task(base_of(asked["verb"]), said.before[:asked.start()], said.before[asked.end():].replace("?", ""), True)


def _by_name(owner: str) -> str:
    """A named person without the office in brackets; a post keeps what is in brackets, which is part of it."""
    return re.sub(r"\s*\([^)]*\)$", "", owner) if TITLED.match(owner) else owner


def _past(text: str, at: int) -> bool:
    """Had it been said before this meeting?"""
    return EARLIER.search(text[max(0, at - 160):at]) is not None


def _clause_before(text: str, at: int) -> str:
    before = text[max(0, at - 260):at]
    if re.search(r"\b(?:and|but)\s(?:[^,;]{0,60},\s)?$", before):
        return ""
    return re.split(r"[;:]\s|,\s(?:and|but)\s|\s(?:and|but)\s(?=the\s|a\s|he\s|she\s|[A-Z])", before)[-1]


def _unreal(text: str, at: int) -> bool:
    """Is it a question, a wish or a condition?"""
    before = text[max(0, at - 260):at]
    clause = _clause_before(text, at)
    return (SUPPOSED.search(clause) is not None and not re.search(
        r"\b(?:said|confirmed|advised|replied|responded|explained|added|agreed)\b(?!.*\b(?:asked|wondered|queried|whether|if)\b)",
        clause)) or UNREAL.search(before) is not None or _past(text, at)
