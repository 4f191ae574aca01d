"""The work programme of a committee: fed by follow-ups that are closed with a pointer to it, and by hand."""
from __future__ import annotations

from dataclasses import replace

from clerk_desk.desk.committees import there as committee_there
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.follow_up_moves import clerk_of
from clerk_desk.desk.meetings import there
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.blocks import new_uid
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import OWED, Act, FollowUp, Refusal, Status, moved
from clerk_desk.domain.work_programme import Entry, checked, line
from clerk_desk.store import follow_ups as kept_follow_ups
from clerk_desk.store import programme as kept
from clerk_desk.store.unit import Unit

__all__ = ["Entry", "add_entry", "add_to_work_programme", "change_entry", "programme_lines", "take_off", "work_programme"]


def work_programme(desk: Desk, committee_id: int, *, ended: bool = False) -> tuple[Entry, ...]:
    """What is on a committee's programme, in the order in which it came; with ``ended`` what has left it too."""
    with desk.store.reading() as unit:
        return tuple(each for each in kept.of_committee(unit, committee_id) if ended or each.ended_on is None)


def programme_lines(desk: Desk, committee_id: int) -> tuple[str, ...]:
    """The programme as an agenda tells of it."""
    return tuple(line(each) for each in work_programme(desk, committee_id))


@undoable
def add_entry(desk: Desk, committee_id: int, title: str, *, planned: str = "") -> Changes:
    """Puts something on a programme by hand. Raises CannotBeDone for no title, one that is there, an unknown committee."""
    with desk.store.writing() as unit:
        committee_there(unit, committee_id)
        made = _added(desk, unit, Entry(0, new_uid(), committee_id, title, planned))
    return Changes("work programme", (made,), "add to the work programme")


def _added(desk: Desk, unit: Unit, new: Entry) -> int:
    title = checked(new.title, kept.of_committee(unit, new.committee_id))
    return kept.add(unit, replace(new, title=title, planned=" ".join(new.planned.split()), added_on=desk.today))


@undoable
def add_to_work_programme(desk: Desk, follow_up_id: int, *, title: str = "", planned: str = "", committee_id: int = 0) -> Changes:
    """Puts what a follow-up asks for on its committee's programme, or another's, and closes it with a pointer there.

    Raises CannotBeDone for an unknown follow-up, one that is no longer owed, and a title that is on the programme already.
    """
    with desk.store.writing() as unit:
        each = kept_follow_ups.by_id(unit, follow_up_id)
        if each is None or each.status not in OWED:
            raise CannotBeDone(f"{each.reference if each else 'This'} is no longer owed: nothing of it is left to put on a programme.")
        whose = committee_there(unit, committee_id or there(unit, each.meeting_id).committee.id)
        entry = Entry(0, new_uid(), whose.id, title.strip() or each.what, planned, follow_up_id=each.id)
        made = _added(desk, unit, entry)
        pointer = f"On the work programme of {whose.name}: {line(replace(entry, title=checked(entry.title, ())))}"
        _close(desk, unit, each, pointer)
    return Changes("follow-up", (follow_up_id, made), "move to the work programme")


def _close(desk: Desk, unit: Unit, each: FollowUp, pointer: str) -> None:
    who = clerk_of(unit, each)
    for status, words, act in ((Status.DONE, pointer, Act.PROGRAMMED), (Status.CLOSED, "", Act.NONE)):
        new = moved(each, status, desk.today, words, who, act)
        if isinstance(new, Refusal):
            raise CannotBeDone(new.why)
        kept_follow_ups.update_one(unit, new)
        kept_follow_ups.add_step(unit, new.id, new.history[-1])
        each = new


@undoable
def change_entry(desk: Desk, entry_id: int, *, title: str = "", planned: str | None = None) -> Changes:
    """Another title or time for an entry. Raises CannotBeDone for an unknown one and a title that is there."""
    with desk.store.writing() as unit:
        old = _there(unit, entry_id)
        others = [each for each in kept.of_committee(unit, old.committee_id) if each.id != entry_id]
        kept.put(unit, replace(
            old, title=checked(title.strip() or old.title, others), planned=old.planned if planned is None else " ".join(planned.split()),
        ))
    return Changes("work programme", (entry_id,), "change the work programme")


@undoable
def take_off(desk: Desk, entry_id: int, why: str) -> Changes:
    """Takes an entry off, with the reason ("Taken at the meeting of 12 January 2027"). Raises CannotBeDone for none, and an
    unknown entry.
    """
    if not why.strip():
        raise CannotBeDone("Say why it leaves the work programme: at which meeting it was taken, or why it is dropped.")
    with desk.store.writing() as unit:
        kept.put(unit, replace(_there(unit, entry_id), ended_on=desk.today, ended=" ".join(why.split())))
    return Changes("work programme", (entry_id,), "take off the work programme")


def _there(unit: Unit, entry_id: int) -> Entry:
    found = kept.by_id(unit, entry_id)
    if found is None or found.ended_on is not None:
        raise CannotBeDone("This is no longer on the work programme: open it again to see what is.")
    return found
