"""The life of a follow-up: its kinds, states and the only moves between them.

A circulation has two debts in one record: the officer supplies, then the clerk sends. Nothing here reads a clock.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from clerk_desk.domain.dates import day_in_words


class FollowUpKind(StrEnum):
    """What is to be done; the meaning of each is in the captured-minutes form."""

    CIRCULATE = "circulate"
    REPORT = "report"
    RESPOND = "respond"
    REFER = "refer"
    ARRANGE = "arrange"
    ACT = "act"


class Status(StrEnum):
    """How far a follow-up is."""

    RAISED = "raised"
    WITH_OWNER = "with owner"
    RECEIVED = "received"
    CIRCULATED = "circulated"
    DONE = "done"
    REPORTED = "reported"
    CLOSED = "closed"
    NOT_PURSUED = "not pursued"
    WAVED_OFF = "waved off"


OWED = frozenset({Status.RAISED, Status.WITH_OWNER, Status.RECEIVED})
ENDED = frozenset({Status.CLOSED, Status.NOT_PURSUED, Status.WAVED_OFF})
CIRCULATION_ONLY = frozenset({Status.RECEIVED, Status.CIRCULATED})
NEXT: dict[Status, tuple[Status, ...]] = {
    Status.RAISED: (Status.WITH_OWNER, Status.RECEIVED, Status.CIRCULATED, Status.DONE, Status.REPORTED, Status.NOT_PURSUED),
    Status.WITH_OWNER: (Status.RECEIVED, Status.CIRCULATED, Status.DONE, Status.REPORTED, Status.NOT_PURSUED),
    Status.RECEIVED: (Status.CIRCULATED, Status.WITH_OWNER, Status.NOT_PURSUED),
    Status.CIRCULATED: (Status.CLOSED,),
    Status.DONE: (Status.REPORTED, Status.CLOSED),
    Status.REPORTED: (Status.CLOSED,),
    Status.CLOSED: (Status.RAISED,),
    Status.NOT_PURSUED: (Status.RAISED,),
    Status.WAVED_OFF: (Status.RAISED,),
}


SAME = "Same as "


class Act(StrEnum):
    """What a step tells beside its state; empty for a move or a note."""

    NONE = ""
    CHASED = "chased"
    DUE_AGAIN = "due again"
    EVIDENCE = "evidence"
    PROVED = "told to committee"
    ANSWERED = "answered"
    PROGRAMMED = "work programme"


@dataclass(frozen=True)
class Step:
    """One dated entry of a follow-up's history; never edited afterwards. ``who`` took it, empty where that is not known."""

    on: dt.date
    status: Status
    note: str = ""
    who: str = ""
    act: Act = Act.NONE


@dataclass(frozen=True)
class Attachment:
    """A file kept with a follow-up: its name, size in bytes and SHA-256 in hex; the content is fetched apart."""

    id: int
    name: str
    size: int
    sha256: str


@dataclass(frozen=True)
class FollowUp:
    """Something somebody is to do after the meeting.

    ``quote`` has the words it rests on as minuted and ``block`` the block they stand in; ``what`` is the clerk's short
    form. ``due_text`` is as minuted, ``due_on`` the date it was read as and ``due_rule`` how; ``first_due_on`` is the date it
    was first due on, None until that is put off. ``send_by`` is the clerk's own day, while something received waits to be sent
    on. ``history`` is oldest first and its last step has the present status.
    """

    id: int
    uid: str
    reference: str
    meeting_id: int
    item_id: int
    block: str
    quote: str
    what: str
    kind: FollowUpKind
    status: Status = Status.RAISED
    owner: str = ""
    recipients: str = ""
    due_text: str = ""
    due_on: dt.date | None = None
    due_rule: str = ""
    first_due_on: dt.date | None = None
    send_by: dt.date | None = None
    history: tuple[Step, ...] = ()


@dataclass(frozen=True)
class FollowUpLine:
    """A follow-up beside where it comes from, as lists and logs show it.

    ``clause`` is the marker path of its clause in the meeting's house style ("(b)(ii)") or the paragraph's number, empty
    where there is neither. ``exempt`` says that its item is not for publication. ``escalate_to`` and ``escalate_after`` are its
    committee's.
    """

    follow_up: FollowUp
    committee: str
    meeting_on: dt.date
    item_number: str
    item_title: str
    clause: str = ""
    exempt: bool = False
    escalate_to: str = ""
    escalate_after: int = 2


@dataclass(frozen=True)
class Refusal:
    """Why a move is not allowed, in one sentence for the clerk."""

    why: str


def moved(
    follow_up: FollowUp, status: Status, on: dt.date, note: str = "", who: str = "", act: Act = Act.NONE,
) -> FollowUp | Refusal:
    """The follow-up one step on, with the step in its history, or why it cannot go there.

    Not pursuing needs its reason in the note; a step is never dated before the one it follows. The clerk's own day ends
    with the move.
    """
    if status not in NEXT[follow_up.status]:
        return Refusal(_no_way(follow_up, status))
    if status in CIRCULATION_ONLY and follow_up.kind is not FollowUpKind.CIRCULATE:
        return Refusal(f"{follow_up.reference} is nothing to circulate: mark it done or reported instead.")
    if status is Status.NOT_PURSUED and not note.strip():
        return Refusal(f"Say in a note why {follow_up.reference} is not pursued.")
    if follow_up.history and on < follow_up.history[-1].on:
        return Refusal(_too_early(follow_up))
    step = Step(on, status, note.strip(), who.strip(), act)
    return replace(follow_up, status=status, send_by=None, history=(*follow_up.history, step))


def noted(follow_up: FollowUp, on: dt.date, note: str, who: str = "", act: Act = Act.NONE) -> FollowUp | Refusal:
    """The same follow-up with a dated note in its history, or why not."""
    if not note.strip():
        return Refusal("There are no words in the note.")
    if follow_up.history and on < follow_up.history[-1].on:
        return Refusal(_too_early(follow_up))
    return replace(follow_up, history=(*follow_up.history, Step(on, follow_up.status, note.strip(), who.strip(), act)))


def due_again(old: FollowUp, new: FollowUp) -> FollowUp:
    """The new value with the day that was first due kept, where ``new`` has put it off or brought it forward."""
    put_off = old.due_on is not None and old.due_on != new.due_on
    return replace(new, first_due_on=old.first_due_on or old.due_on) if put_off else new


def of_kind(each: FollowUp, kind: FollowUpKind) -> FollowUp | Refusal:
    """The same follow-up of another kind, or why not: what has come to be sent on, or was sent, stays a circulation."""
    if kind is not FollowUpKind.CIRCULATE and each.status in CIRCULATION_ONLY:
        return Refusal(f"{each.reference} is {each.status} and stays a circulation: close it, or open it again first.")
    return replace(each, kind=kind)


def reached(each: FollowUp, status: Status) -> dt.date | None:
    """The day on which it last came to a state, None where it never was there."""
    before = (None, *(step.status for step in each.history))
    days = [step.on for step, old in zip(each.history, before, strict=False) if step.status is status and old is not status]
    return days[-1] if days else None


def joined_words(reference: str) -> str:
    """What the history of a promise says that was joined to a follow-up: "Same as CF 26/27-36"."""
    return f"{SAME}{reference}"


def joined_to(follow_up: FollowUp) -> str:
    """The reference of the follow-up that a promise was joined to, empty where it was not."""
    note = follow_up.history[-1].note if follow_up.status is Status.WAVED_OFF and follow_up.history else ""
    return note.removeprefix(SAME) if note.startswith(SAME) else ""


def ways(follow_up: FollowUp) -> tuple[Status, ...]:
    """The states it may go to from where it is, those of a circulation only for one."""
    circulation = follow_up.kind is FollowUpKind.CIRCULATE
    return tuple(status for status in NEXT[follow_up.status] if circulation or status not in CIRCULATION_ONLY)


def is_open(follow_up: FollowUp) -> bool:
    """Is it still on the log as something to see to, if only to be reported and closed?"""
    return follow_up.status not in ENDED


def is_overdue(follow_up: FollowUp, today: dt.date) -> bool:
    """Is it still owed after the day it was due?"""
    return follow_up.status in OWED and follow_up.due_on is not None and follow_up.due_on < today


def to_send_on(each: FollowUp) -> bool:
    """Has the officer supplied, so that it is the clerk's turn?"""
    return each.status is Status.RECEIVED and each.kind is FollowUpKind.CIRCULATE


def in_order(lines: Sequence[FollowUpLine], today: dt.date) -> list[FollowUpLine]:
    """In the order of what the clerk does next: to send on, overdue, with a date, without one, no longer owed."""
    return sorted(lines, key=lambda line: _rank(line.follow_up, today))


def _rank(each: FollowUp, today: dt.date) -> tuple[int, dt.date, int]:
    turn = 0 if to_send_on(each) else 1 if is_overdue(each, today) else 3 if each.due_on is None else 2
    return (turn if each.status in OWED else 4), each.due_on or dt.date.max, each.id


def _no_way(follow_up: FollowUp, status: Status) -> str:
    ways = ", ".join(NEXT[follow_up.status])
    return f"{follow_up.reference} is {follow_up.status} and cannot become {status} from there: it can become {ways}."


def _too_early(follow_up: FollowUp) -> str:
    return f"{follow_up.reference} has an entry of {day_in_words(follow_up.history[-1].on)}: give that day or a later one."
