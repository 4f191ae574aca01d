"""The sweep before a meeting is closed: everything that is left to decide, each seen to or waved off, and that kept."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.flags import clear_flag, flags
from clerk_desk.desk.follow_ups import promises_left, take_back, wave_off
from clerk_desk.desk.meetings import there
from clerk_desk.desk.texts import agenda_item, item_texts
from clerk_desk.desk.timeline import fact_contradictions
from clerk_desk.desk.undo import undoable
from clerk_desk.desk.votes import vote_contradictions
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import FollowUp, Status
from clerk_desk.domain.meeting_states import may_change
from clerk_desk.domain.sweep import HOLDING, Contradiction, Finding, FindingKind, ItemFacts, sweep
from clerk_desk.store import decisions as kept
from clerk_desk.store import follow_ups as kept_follow_ups

__all__ = ["HOLDING", "Contradiction", "Finding", "FindingKind", "Swept", "decided_promises", "findings_left", "sweep_meeting"]


@dataclass(frozen=True)
class Swept:
    """A finding and, where it was waved off, the number of that decision; 0 while it is open."""

    finding: Finding
    decision: int = 0


def sweep_meeting(desk: Desk, meeting_id: int, contradictions: Sequence[Contradiction] | None = None) -> tuple[Swept, ...]:
    """All that the sweep finds in a meeting, waved-off findings among them, in the order of the minutes.

    Contradictions are those of the meeting's votes and of its timeline unless they are given. Promises on the log or waved off are in
    ``decided_promises``. Raises CannotBeDone for an unknown meeting.
    """
    if contradictions is None:
        contradictions = (*vote_contradictions(desk, meeting_id), *fact_contradictions(desk, meeting_id))
    found = sweep(_facts(desk, meeting_id), contradictions)
    with desk.store.reading() as unit:
        decided = kept.of_meeting(unit, meeting_id)
    return tuple(Swept(finding, decided.get(finding.key, 0)) for finding in found)


def _facts(desk: Desk, meeting_id: int) -> tuple[ItemFacts, ...]:
    left, standing, texts = promises_left(desk, meeting_id), flags(desk, meeting_id), item_texts(desk, meeting_id)
    with desk.store.reading() as unit:
        follow_ups = kept_follow_ups.of_meeting(unit, meeting_id)
    return tuple(
        ItemFacts(
            text, tuple(promise for item, promise in left if item.id == text.item.id), follow_ups.get(text.item.id, ()),
            tuple(flag for flag in standing if flag.item_id == text.item.id),
        )
        for text in texts
    )


def findings_left(desk: Desk, meeting_id: int) -> tuple[Finding, ...]:
    """The findings that were not waved off."""
    return tuple(each.finding for each in sweep_meeting(desk, meeting_id) if not each.decision)


def decided_promises(desk: Desk, meeting_id: int) -> tuple[FollowUp, ...]:
    """The promises of a meeting that are decided: on the log, or waved off, in agenda order; ``take_back`` takes one back."""
    texts = item_texts(desk, meeting_id)
    with desk.store.reading() as unit:
        kept_ones = kept_follow_ups.of_meeting(unit, meeting_id)
    return tuple(each for text in texts for each in kept_ones.get(text.item.id, ()))


@undoable
def wave_off_finding(desk: Desk, finding: Finding) -> Changes:
    """Keeps that a finding is none; it is not shown as open again until its words change.

    A promise is waved off as on the minuting screen, a mark to come back to is cleared. The id is that of the follow-up,
    the mark or the decision. Raises CannotBeDone when the item is gone, the minutes are confirmed or it was decided already.
    """
    if finding.promise is not None:
        return wave_off(desk, finding.item_id, finding.promise)
    if finding.flag is not None:
        return clear_flag(desk, finding.flag.id)
    with desk.store.writing() as unit:
        item = agenda_item(unit, finding.item_id)
        may_change(there(unit, item.meeting_id))
        if finding.key in kept.of_meeting(unit, item.meeting_id):
            raise CannotBeDone("This was waved off already.")
        made = kept.add(unit, finding, desk.clock.now())
    return Changes("sweep", (made,), f"wave off {finding.kind}")


@undoable
def take_back_decision(desk: Desk, decision_id: int) -> Changes:
    """Takes back that a finding was waved off, so that it is open again. Raises CannotBeDone when that was done already."""
    with desk.store.writing() as unit:
        item_id = kept.item_of(unit, decision_id)
        if not item_id:
            raise CannotBeDone("This was taken back already: open the sweep again.")
        may_change(there(unit, agenda_item(unit, item_id).meeting_id))
        kept.remove(unit, decision_id)
    return Changes("sweep", (decision_id,), "take back")


@undoable
def take_back_promise(desk: Desk, follow_up_id: int) -> Changes:
    """Takes back what was decided about a promise, as ``follow_ups.take_back`` does."""
    return take_back(desk, follow_up_id)


def is_waved_off(follow_up: FollowUp) -> bool:
    """Was a decided promise waved off, rather than put on the log?"""
    return follow_up.status is Status.WAVED_OFF
