"""Which kind of follow-up a task is: set up, answered, taken up elsewhere, sent round, reported, or simply done."""
from __future__ import annotations

from clerk_desk.capture.answering import answered
from clerk_desk.capture.arranging import AND_SETS_UP, ARRANGES, is_arranged
from clerk_desk.capture.delivering import delivered
from clerk_desk.capture.parties import POST
from clerk_desk.capture.patterns import Pattern
from clerk_desk.capture.referring import referred
from clerk_desk.capture.tasks import Task, due, recipients, task_from
from clerk_desk.capture.verbs import ANSWER, BASE, PARTICIPLE, SEND, base_of
from clerk_desk.capture.vocabulary import BODY_WORDS
from clerk_desk.domain.follow_ups import FollowUpKind
from clerk_desk.domain.time_words import MONTH

NOT_TO_ONE = r"(?! to (?:Cllr|Councillor|Mr|Mrs|Ms|Dr|him|her)\b)"
# "measure it and report back", "speak to them and bring a note to the May meeting"
REPORTS_BACK = Pattern(
    rf"\bwhich (?:would|will) be (?:brought|reported|presented|submitted) (?:back )?to (?:the|a|our|its)\b"
    rf"|\band (?:to )?(?:then )?(?:report (?:back{NOT_TO_ONE}|progress|to|at (?:the|a|its|our)|in {MONTH}|the|on|their|its|his|her)"
    rf"|bring forward (?:\w+ ){{0,3}}?(?:proposals?|options?|recommendations?|reports?|papers?)\b"
    rf"|bring (?:\w+ ){{0,4}}?(?:back|to the (?:\w+ )?(?:meeting|{BODY_WORDS}))|feed back|lay (?:it|them|this) before"
    rf"|come back{NOT_TO_ONE}|return to (?:the|this) [Cc]ommittee|update (?:the|this|our) (?:{BODY_WORDS}) (?:in|at|again|next"
    rf"|by|before|on|with)\b"
    rf"|(?:an? |the )(?:[\w-]+ ){{0,3}}(?:will|would) (?:come|be brought|be reported|return) (?:back )?to (?:the|a|our"
    rf"|its) (?:\w+ )?(?:meeting|{BODY_WORDS})"
    r"|(?:the |its |their )?(?:results?|outcomes?|findings|conclusions?) (?:be )?(?:reported|brought|submitted|presented|laid before)"
    rf"|(?:will |would )bring (?:\w+ ){{0,4}}?in {MONTH}\b"
    r"|(?:the|this) (?:matter|item|question|subject|it) (?:(?:would|will|to) )?(?:come|be brought|return) back)\b")
# "arrange for it to be sent to her"
FOR_IT_TO_BE = Pattern(rf"\s+for\s+(?P<thing>[^,;.]{{2,80}}?)\s+to\s+be\s+(?P<verb>{PARTICIPLE})\b")
WITH_MEMBERS = Pattern(r"\s+for\s+[^,;.]{2,60}?\s+to\s+be\s+with\s+(?:all\s+|the\s+)*(?:[Mm]embers|[Cc]ouncillors|[Cc]ommittee"
    r"|[Pp]anel|[Bb]oard)\b")
REVERTS_TO_ONE = Pattern(
    r"\band (?:to |would |will )?revert to (?:Cllr|Councillor|Alderman|Mr|Mrs|Ms|Dr|him|her)\b")
AND_THEN = Pattern(r"\band\s+(?:then\s+|to\s+|will\s+|would\s+|could\s+)?(?P<verb>[a-z][a-z\-]+)(?=[\s.;]|$)")
# "ask the Area Engineer to inform Members"
ASKS_A_POST = Pattern(rf"\s+(?:officers|(?:the\s+)?(?:[\w-]+\s+){{0,3}}?{POST})\s+to\s+(?P<verb>[a-z-]+)\b")
FINDS_OUT = frozenset({"chase", "ask", "contact", "enquire", "check"})
HANDS_ON = frozenset({
    *SEND, *ANSWER, "get", "let", "write", "have", "update", "tell", "inform", "present", "provide", "supply", "brief", "drop", "advise",
    "notify"})
COMES_OF_IT = frozenset({FollowUpKind.CIRCULATE, FollowUpKind.RESPOND, FollowUpKind.REPORT})


def kind_of(task: Task, whom: str, when: str) -> FollowUpKind:
    """Which kind of follow-up a task is; where the first verb says none, by what is done next ("draw up a list and e-mail it round")."""
    if REPORTS_BACK.search(task.after):
        return FollowUpKind.REPORT
    if REVERTS_TO_ONE.search(task.after):
        return FollowUpKind.RESPOND
    if task.verb in ARRANGES and WITH_MEMBERS.match(task.after):
        return FollowUpKind.CIRCULATE
    if task.verb in ARRANGES and (done := FOR_IT_TO_BE.match(task.after)):
        return _kind(Task(base_of(done["verb"]), done["thing"], task.after[done.end():], True), whom, when)
    kind = _kind(task, whom, when)
    if kind is FollowUpKind.ACT and task.verb == "ask" and (asks := ASKS_A_POST.match(task.after)):
        second = task_from(asks["verb"], "", task.after[asks.end():])
        return _kind(second, recipients(second), due(second))
    if kind is FollowUpKind.ACT and AND_SETS_UP.search(task.after):
        return FollowUpKind.ARRANGE
    return _by_what_is_next(task, kind) if kind is FollowUpKind.ACT or task.verb in FINDS_OUT else kind


def _kind(task: Task, whom: str, when: str) -> FollowUpKind:
    if is_arranged(task, when):
        return FollowUpKind.ARRANGE
    return answered(task, whom) or referred(task, whom) or delivered(task, whom, when) or FollowUpKind.ACT


def _by_what_is_next(task: Task, kind: FollowUpKind) -> FollowUpKind:
    """"ask the County and let members know", "check it and e-mail Cllr Ash"."""
    for found in AND_THEN.finditer(task.after):
        if BASE.get(found["verb"]) in HANDS_ON:
            second = task_from(found["verb"], "", task.after[found.end():])
            then = _kind(second, recipients(second), due(second))
            kind = then if then in COMES_OF_IT else kind
    return kind
