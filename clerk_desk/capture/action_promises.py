"""Follow-ups of action lines: "ACTION: Clerk to circulate the plan", with or without a task."""
from __future__ import annotations

from clerk_desk.capture.actions import is_done
from clerk_desk.capture.kinds import kind_of
from clerk_desk.capture.parties import BY_A_POST
from clerk_desk.capture.patterns import Pattern
from clerk_desk.capture.tasks import Task, due, recipients, task_from
from clerk_desk.capture.verbs import BASE, PARTICIPLE, VERB, base_of, is_act
from clerk_desk.domain.blocks import Block
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.follow_ups import FollowUpKind
from clerk_desk.domain.resolutions import ActionLine, action_line

FIRST_VERB = Pattern(rf"(?:[Tt]o\s+|will\s+|shall\s+|would\s+)?(?P<verb>(?i:{VERB}))\b")
# "Mowing map to be sent to the Panel"
TO_BE_DONE = Pattern(rf"(?P<thing>[^,;.]{{3,120}}?)\s+to\s+be\s+(?P<verb>{PARTICIPLE})\b", among=("be ", "be\n"))
NOBODY = Pattern(r"(?i)(?:none|nil|n/a|noted)\W*")
# "Members to receive the slides"
MEMBERS_TO_HAVE = Pattern(r"(?:All\s+)?[Mm]embers\s+to\s+(?:have|see|get|receive|be\s+sent)(?=\s)")


def action_promise(block: Block, rests: bool) -> Promise | None:
    """An action line with its task; one with an owner alone counts only where nothing before it says the task (``rests``)."""
    line = action_line(block)
    if not line.text:
        return _of_an_owner(block, line, rests)
    lines = block.text.split("\n")
    task = _task(line.text)
    if len(lines) > 2 and is_done(lines[2].strip()):
        return None
    whom, when = recipients(task), (lines[2].strip() if len(lines) > 2 else "") or due(task)
    evidence = line.text if len(lines) > 1 else block.text
    by = BY_A_POST.match(task.after) if task.passive and not line.owner else None
    owner = by["who"] if by else line.owner
    return Promise(evidence, kind_of(task, whom, when).value, block.row.uid, owner, whom, when, "an action line", 1.0)


def _of_an_owner(block: Block, line: ActionLine, rests: bool) -> Promise | None:
    if not line.owner or rests or NOBODY.fullmatch(line.owner):
        return None
    reason = "an action line names an owner"
    return Promise(block.text, FollowUpKind.ACT.value, block.row.uid, line.owner, reason=reason, confidence=0.7)


def _task(text: str) -> Task:
    """"circulate the plan", "Members to have the slides"; words without a verb for an act are done as they stand."""
    if given := MEMBERS_TO_HAVE.match(text):
        return task_from("have", "", text[given.end():])
    if (done := TO_BE_DONE.match(text)) and is_act(base_of(done["verb"])):
        return Task(base_of(done["verb"]), done["thing"], text[done.end():], True)
    found = FIRST_VERB.match(text)
    return task_from(found["verb"], "", text[found.end():]) if found and _is_act(found["verb"]) else task_from("do", "", f" {text}")


def _is_act(verb: str) -> bool:
    return is_act(verb) if verb[0].islower() else verb.lower() in BASE
