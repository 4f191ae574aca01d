"""The log: promises put on it, waved off or taken back, and the lists of it."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from clerk_desk.desk.committees import committee_named
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.follow_up_moves import attached, attachments, clerk_of, move, write_attached
from clerk_desk.desk.house_styles import house_styles
from clerk_desk.desk.meetings import meeting, there
from clerk_desk.desk.numbers import due_of, next_reference
from clerk_desk.desk.texts import agenda_item, item_texts
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.blocks import Block, new_uid
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import ENDED, OWED, FollowUp, FollowUpKind, FollowUpLine, Status, Step, is_overdue, joined_words
from clerk_desk.domain.merging import same_promise, unanswered
from clerk_desk.domain.records import AgendaItem, Meeting
from clerk_desk.domain.references import clause_path
from clerk_desk.domain.short_forms import what_of
from clerk_desk.store import follow_ups as kept
from clerk_desk.store.follow_ups import Sought
from clerk_desk.store.unit import Unit

__all__ = [
    "Wanted", "as_json", "attached", "attachments", "file_promises", "follow_up", "follow_up_called", "follow_ups", "log_by_hand",
    "log_promise", "move", "promises_left", "suggestions", "take_back", "wave_off", "write_attached",
]

ON_THE_LOG = frozenset(Status) - {Status.WAVED_OFF}
WHICH: dict[str, frozenset[Status]] = {
    "all": ON_THE_LOG,
    "open": ON_THE_LOG - ENDED,
    "overdue": OWED,
    "closed": frozenset({Status.CLOSED, Status.NOT_PURSUED}),
    "waved off": frozenset({Status.WAVED_OFF}),
}


@dataclass(frozen=True)
class Wanted:
    """Which follow-ups: of one meeting, of one committee by its name, those whose owner has these words in it, and
    "all", "open", "overdue", "closed" or "waved off" (which are in none of the others). Empty means any.
    """

    meeting_id: int = 0
    committee: str = ""
    owner: str = ""
    which: str = "all"


def follow_ups(desk: Desk, wanted: Wanted = Wanted()) -> tuple[FollowUpLine, ...]:
    """The follow-ups that are wanted, in the order of their meetings and agendas.

    Raises CannotBeDone for an unknown meeting, committee or choice.
    """
    sought = _sought(desk, wanted)
    with desk.store.reading() as unit:
        return _with_clauses(unit, sought)


def _sought(desk: Desk, wanted: Wanted) -> Sought:
    if wanted.which not in WHICH:
        raise CannotBeDone(f"“{wanted.which}” is no choice of follow-ups: use one of {', '.join(WHICH)}.")
    if wanted.meeting_id:
        meeting(desk, wanted.meeting_id)
    committee_id = committee_named(desk, wanted.committee).id if wanted.committee.strip() else 0
    due_before = desk.today if wanted.which == "overdue" else None
    return Sought(WHICH[wanted.which], wanted.meeting_id, committee_id, due_before=due_before, owner=" ".join(wanted.owner.split()))


def _with_clauses(unit: Unit, sought: Sought) -> tuple[FollowUpLine, ...]:
    """The clause is worked out from the rows of its item; a row that has gone leaves it empty."""
    found, rows = kept.lines(unit, sought), kept.rows_of(unit, sought)
    styles = {style.name: style for style in house_styles()} if found else {}
    out = []
    for line, style in found:
        row = rows.get(line.follow_up.item_id, ())
        clause = clause_path(row, styles[style], line.item_number, line.follow_up.block) if style in styles else ""
        out.append(replace(line, clause=clause))
    return tuple(out)


def lines_of(unit: Unit, ids: Sequence[int]) -> tuple[FollowUpLine, ...]:
    """The follow-ups of these numbers in this order; those that have gone are left out."""
    if not ids:
        return ()
    found = {line.follow_up.id: line for line in _with_clauses(unit, Sought(frozenset(Status), ids=tuple(ids)))}
    return tuple(found[each] for each in ids if each in found)


def follow_up(desk: Desk, follow_up_id: int) -> FollowUpLine:
    """One follow-up, a waved-off one too. Raises CannotBeDone when there is none of this number."""
    with desk.store.reading() as unit:
        found = _with_clauses(unit, Sought(frozenset(Status), follow_up_id=follow_up_id))
    if not found:
        raise CannotBeDone(f"There is no follow-up {follow_up_id}: the log has their numbers.")
    return found[0]


def follow_up_called(desk: Desk, words: str) -> FollowUpLine:
    """The follow-up of this number ("35") or reference ("CF 26/27-35", upper and lower case alike).

    Raises CannotBeDone when there is none.
    """
    words = " ".join(words.split())
    if words.isdigit():
        return follow_up(desk, int(words))
    with desk.store.reading() as unit:
        found = kept.id_of(unit, words)
    if not found:
        raise CannotBeDone(f"There is no follow-up {words}: the log has their numbers and references.")
    return follow_up(desk, found)


def suggestions(desk: Desk, item_id: int, blocks: Sequence[Block]) -> tuple[Promise, ...]:
    """The promises in these blocks of an item that are neither on the log nor waved off."""
    from clerk_desk.capture.follow_ups import promises_in

    found = promises_in(blocks)
    if not found:
        return ()
    with desk.store.reading() as unit:
        return unanswered(found, kept.of_item(unit, item_id))


def of_item(desk: Desk, item_id: int) -> tuple[FollowUp, ...]:
    """All follow-ups of an item in the order in which they were logged, waved-off ones too."""
    with desk.store.reading() as unit:
        return kept.of_item(unit, item_id)


def promises_left(desk: Desk, meeting_id: int) -> tuple[tuple[AgendaItem, Promise], ...]:
    """All promises in a meeting's minutes that nobody has answered yet, in agenda order."""
    from clerk_desk.capture.follow_ups import promises_in

    texts = item_texts(desk, meeting_id)
    with desk.store.reading() as unit:
        answered = kept.of_meeting(unit, meeting_id)
    left = [(text.item, unanswered(promises_in(text.minutes), answered.get(text.item.id, ()))) for text in texts]
    return tuple((item, promise) for item, promises in left for promise in promises)


@undoable
def log_promise(desk: Desk, item_id: int, promise: Promise, *, what: str = "", owner: str = "", due: str = "") -> Changes:
    """Puts a suggested promise on the log; ``owner`` and ``due`` stand for the text's own where they are given.

    ``what`` is made from the evidence when empty; the same words may be logged again for another ``what``. Raises
    CannotBeDone when the item is gone or the promise is logged.
    """
    what, promise = " ".join(what.split()), replace(promise, owner=owner.strip() or promise.owner, due=due.strip() or promise.due)
    with desk.store.writing() as unit:
        item = agenda_item(unit, item_id)
        _clear_the_way(unit, item_id, promise, what)
        made = _filed(desk, unit, there(unit, item.meeting_id), item_id, promise, what)
    return Changes("follow-up", (made,), "log follow-up")


def file_promises(desk: Desk, unit: Unit, of: Meeting, item_id: int, promises: Iterable[Promise]) -> tuple[int, ...]:
    """Puts promises of a new item on the log within a unit of work; their ids."""
    return tuple(_filed(desk, unit, of, item_id, promise, "") for promise in promises)


@undoable
def log_by_hand(
    desk: Desk, item_id: int, block: str, quote: str, *, what: str = "", kind: FollowUpKind = FollowUpKind.ACT, owner: str = "",
    recipients: str = "", due: str = "",
) -> Changes:
    """Puts words that the clerk marked on the log, suggested or not.

    Raises CannotBeDone when there are no words, the item is gone or the same is logged from this block.
    """
    promise = Promise(" ".join(quote.split()), kind.value, block, owner.strip(), recipients.strip(), due.strip())
    if not (promise.evidence or what.strip()):
        raise CannotBeDone("A follow-up needs words: mark them in the minutes or say what is to be done.")
    return log_promise(desk, item_id, promise, what=what)


@undoable
def wave_off(desk: Desk, item_id: int, promise: Promise, *, note: str = "") -> Changes:
    """Keeps that a suggested promise is none, so that it is not suggested again; ``note`` says why.

    Raises CannotBeDone when the item is gone or the promise is on the log.
    """
    with desk.store.writing() as unit:
        item = agenda_item(unit, item_id)
        _clear_the_way(unit, item_id, promise)
        made = kept.add(unit, replace(
            _follow_up(there(unit, item.meeting_id), item_id, promise), status=Status.WAVED_OFF,
            history=(Step(desk.today, Status.WAVED_OFF, " ".join(note.split())),),
        ))
    return Changes("follow-up", (made,), "wave off")


@undoable
def take_back(desk: Desk, follow_up_id: int) -> Changes:
    """Undoes logging or waving off: the promise is a suggestion again, and so is what was joined to it.

    Raises CannotBeDone when there is none of this number, or something has happened to it since it was logged.
    """
    with desk.store.writing() as unit:
        found = kept.by_id(unit, follow_up_id)
        if found is None:
            raise CannotBeDone(f"There is no follow-up {follow_up_id}: it may have been taken back already.")
        if found.status is not Status.WAVED_OFF and len(found.history) > 1:
            raise CannotBeDone(f"{found.reference} has a history and stays on the log: mark it not pursued instead, with the reason.")
        for each in (follow_up_id, *(kept.noted(unit, Status.WAVED_OFF, joined_words(found.reference)) if found.reference else ())):
            kept.remove(unit, each)
    return Changes("follow-up", (follow_up_id,), "take back follow-up")


def _clear_the_way(unit: Unit, item_id: int, promise: Promise, what: str = "") -> None:
    """A waved-off record of the same words makes room; one on the log refuses, unless it is for something else."""
    for each in kept.of_item(unit, item_id):
        if not promise.evidence or not same_promise(promise, each):
            continue
        if each.status is Status.WAVED_OFF:
            kept.remove(unit, each.id)
        elif not what or each.what == what:
            raise CannotBeDone(f"This is on the log already, as {each.reference}.")


def _filed(desk: Desk, unit: Unit, of: Meeting, item_id: int, promise: Promise, what: str) -> int:
    new = due_of(unit, of, _follow_up(of, item_id, promise, what))
    history = (Step(min(of.on, desk.today), Status.RAISED, who=clerk_of(unit, new)),)
    return kept.add(unit, replace(new, reference=next_reference(unit, of), history=history))


def _follow_up(of: Meeting, item_id: int, promise: Promise, what: str = "") -> FollowUp:
    return FollowUp(
        0, new_uid(), "", of.id, item_id, promise.block, promise.evidence, what or what_of(promise),
        FollowUpKind(promise.kind), owner=promise.owner, recipients=promise.recipients, due_text=promise.due,
    )


def as_json(desk: Desk, line: FollowUpLine) -> dict[str, Any]:
    """A follow-up as plain data: dates as YYYY-MM-DD, null where nothing is stated."""
    each = line.follow_up
    return {
        "id": each.id, "reference": each.reference or None, "meeting": each.meeting_id, "committee": line.committee,
        "meeting_on": line.meeting_on.isoformat(), "item": line.item_number or None, "item_title": line.item_title,
        "clause": line.clause or None, "what": each.what, "quote": each.quote, "kind": each.kind.value, "owner": each.owner or None,
        "recipients": each.recipients or None, "due_text": each.due_text or None, "due_on": _day(each.due_on),
        "status": each.status.value, "overdue": is_overdue(each, desk.today), "exempt": line.exempt,
        "first_due_on": _day(each.first_due_on), "send_by": _day(each.send_by),
        "history": [_step_as_json(step) for step in each.history],
    }


def _step_as_json(step: Step) -> dict[str, Any]:
    told = {"on": _day(step.on), "status": step.status.value, "note": step.note or None}
    return told | {"who": step.who or None, "act": step.act.value or None}


def _day(on: dt.date | None) -> str | None:
    return on.isoformat() if on else None
