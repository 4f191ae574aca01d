"""Back to committee: which follow-ups a meeting is to be told of, the lines of proof, and what has been told."""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.follow_up_moves import clerk_of
from clerk_desk.desk.follow_ups import Wanted, follow_ups
from clerk_desk.desk.meetings import meeting, there
from clerk_desk.desk.texts import agenda_item
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.circulation import proof
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import Act, FollowUp, FollowUpLine, Refusal, Status, is_open, moved, noted
from clerk_desk.domain.records import AgendaItem, Meeting
from clerk_desk.domain.telling import Telling, Tellings, to_be_proved, to_be_told
from clerk_desk.store import follow_ups as kept
from clerk_desk.store import tellings as kept_tellings
from clerk_desk.store.unit import Unit

__all__ = ["Proof", "lines_for_agenda", "lines_to_tell", "note_proved", "note_told", "proofs_waiting"]


@dataclass(frozen=True)
class Proof:
    """The line of proof of a circulation, as it goes into the minutes."""

    follow_up_id: int
    reference: str
    text: str


def lines_to_tell(desk: Desk, meeting_id: int) -> tuple[FollowUpLine, ...]:
    """What the log for this meeting has: of its committee's follow-ups all that are open, and those that have ended since a
    meeting was told last. Raises CannotBeDone for an unknown meeting.
    """
    found = meeting(desk, meeting_id)
    return to_be_told(_log_of(desk, found), _tellings(desk, found.committee.id), meeting_id)


def lines_for_agenda(desk: Desk, committee: str, committee_id: int) -> tuple[FollowUpLine, ...]:
    """The same for a meeting that is not there yet."""
    return to_be_told(follow_ups(desk, Wanted(committee=committee)), _tellings(desk, committee_id), 0)


def _log_of(desk: Desk, of: Meeting) -> tuple[FollowUpLine, ...]:
    return tuple(line for line in follow_ups(desk, Wanted(committee=of.committee.name)) if line.meeting_on <= of.on)


def _tellings(desk: Desk, committee_id: int) -> Tellings:
    with desk.store.reading() as unit:
        return kept_tellings.of_committee(unit, committee_id)


@undoable
def note_told(desk: Desk, meeting_id: int, lines: Iterable[FollowUpLine]) -> Changes:
    """Keeps that this meeting was told of these, by the log or the agenda: what has ended is not told to another.

    Raises CannotBeDone for an unknown meeting.
    """
    ended = [line.follow_up for line in lines if not is_open(line.follow_up)]
    with desk.store.writing() as unit:
        found = there(unit, meeting_id)
        kept_tellings.add(unit, [Telling(each.id, meeting_id, found.on, each.status, len(each.history)) for each in ended])
    return Changes("follow-up", tuple(each.id for each in ended), "tell the committee")


def proofs_waiting(desk: Desk, meeting_id: int) -> tuple[Proof, ...]:
    """The lines of proof for a meeting's minutes: what was circulated before it and no minutes tell of yet, in the order of
    promises. One whose line was taken out of the minutes waits again. Raises CannotBeDone for an unknown meeting.
    """
    found = meeting(desk, meeting_id)
    lines = [line for line in _log_of(desk, found) if line.follow_up.meeting_id != meeting_id]
    waiting = to_be_proved(lines, _tellings(desk, found.committee.id), max(found.on, desk.today))
    return tuple(Proof(line.follow_up.id, line.follow_up.reference, proof(line)) for line in waiting)


@undoable
def note_proved(desk: Desk, item_id: int, blocks: Mapping[int, str]) -> Changes:
    """Keeps that an item's minutes tell of circulations, and closes them; ``blocks`` are the uids of the lines that say it, by
    the number of the follow-up.

    Raises CannotBeDone when the item is no longer on the agenda or a follow-up is not there.
    """
    with desk.store.writing() as unit:
        item = agenda_item(unit, item_id)
        found = there(unit, item.meeting_id)
        for follow_up_id, block in blocks.items():
            each = _closed(desk, unit, follow_up_id, _where(found, item))
            kept_tellings.add(unit, [Telling(each.id, found.id, max(found.on, desk.today), each.status, len(each.history), block)])
    return Changes("follow-up", tuple(blocks), "tell the committee")


def _where(found: Meeting, item: AgendaItem) -> str:
    number = f"item {item.number}" if item.number else f"“{item.title}”"
    return f"Told the committee in the minutes of {day_in_words(found.on)}, {number}"


def _closed(desk: Desk, unit: Unit, follow_up_id: int, words: str) -> FollowUp:
    """The circulation with the step that closes it; one that is closed already, whose line had gone, gets a note."""
    each = kept.by_id(unit, follow_up_id)
    if each is None:
        raise CannotBeDone(f"There is no follow-up {follow_up_id}: the log has their numbers.")
    who = clerk_of(unit, each)
    if each.status is Status.CIRCULATED:
        new = moved(each, Status.CLOSED, desk.today, words, who, Act.PROVED)
    else:
        new = noted(each, desk.today, words, who, Act.PROVED)
    if isinstance(new, Refusal):
        raise CannotBeDone(new.why)
    kept.update_one(unit, new)
    kept.add_step(unit, new.id, new.history[-1])
    return new
