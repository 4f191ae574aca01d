"""Motions and amendments: moved, seconded, changed, ruled on, told in the house's words."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.meetings import there
from clerk_desk.desk.people import open_meeting, refuse_absent, room_of
from clerk_desk.desk.texts import agenda_item
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.blocks import new_uid
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.motions import Motion, MotionKind, Ruling, amended, refuse_new, ruled, substantive
from clerk_desk.domain.presence import Room
from clerk_desk.domain.spoken_votes import mover_words
from clerk_desk.store import motions as kept
from clerk_desk.store import votes as kept_votes
from clerk_desk.store.unit import Unit

__all__ = ["Motion", "MotionKind", "Ruling"]


def motions(desk: Desk, meeting_id: int) -> tuple[Motion, ...]:
    """The motions and amendments of a meeting, in the order in which they were moved. Raises CannotBeDone for an unknown meeting."""
    with desk.store.reading() as unit:
        return kept.of_meeting(unit, there(unit, meeting_id).id)


@undoable
def move(
    desk: Desk, item_id: int, text: str, *, mover: str = "", seconder: str = "", to_body: str = "", reasons: str = "", block: str = "",
) -> Changes:
    """A motion on an item; with ``to_body`` a recommendation to another body. ``block`` is the lead-in it is minuted at.

    Mover and seconder are names as the roll has them. Raises CannotBeDone for a motion without words, somebody who seconds
    their own, is not in the room or has no vote, an item that is gone or a confirmed meeting.
    """
    kind = MotionKind.RECOMMENDATION if to_body.strip() else MotionKind.MOTION
    with desk.store.writing() as unit:
        item = agenda_item(unit, item_id)
        _, now = open_meeting(unit, item.meeting_id)
        new = Motion(0, new_uid(), item.meeting_id, item.uid, kind, _folded(text), _folded(mover), _folded(seconder), block=block)
        new = replace(new, to_body=_folded(to_body), reasons=_folded(reasons))
        made = _added(unit, now, new)
    return Changes("motion", (made,), f"move {kind}")


@undoable
def move_amendment(
    desk: Desk, motion_id: int, text: str, *, mover: str = "", seconder: str = "", reads: str = "", leave_out: str = "", put_in: str = "",
) -> Changes:
    """An amendment to a motion. ``reads`` is the motion with it; else that is made from words to leave out and put in.

    Raises CannotBeDone as ``move`` does, for an amendment to one or to a decided motion, while another one waits, and for
    words to leave out that the motion has not.
    """
    with desk.store.writing() as unit:
        motion, now = _there(unit, motion_id)
        others = kept.of_meeting(unit, motion.meeting_id)
        if not reads.strip() and (leave_out.strip() or put_in.strip()):
            reads = amended(substantive(motion, others), leave_out, put_in)
        new = Motion(0, new_uid(), motion.meeting_id, motion.item, MotionKind.AMENDMENT, _folded(text), _folded(mover), _folded(seconder))
        made = _added(unit, now, replace(new, amends=motion.uid, reads=_folded(reads), block=motion.block))
    return Changes("motion", (made,), "move amendment")


def _added(unit: Unit, now: Room, new: Motion) -> int:
    refuse_new(new, kept.of_meeting(unit, new.meeting_id))
    refuse_absent(now, tuple(name for name in (new.mover, new.seconder) if name), f"move or second {_an(new.kind)}")
    return kept.add(unit, new)


def _an(kind: MotionKind) -> str:
    return f"an {kind}" if kind is MotionKind.AMENDMENT else f"a {kind}"


@undoable
def change_motion(
    desk: Desk, motion_id: int, *, text: str | None = None, mover: str | None = None, seconder: str | None = None,
    reads: str | None = None, reasons: str | None = None, to_body: str | None = None,
) -> Changes:
    """Puts a motion otherwise; what is not given stays. Raises CannotBeDone when it is gone and as ``move`` does."""
    given = {"text": text, "mover": mover, "seconder": seconder, "reads": reads, "reasons": reasons, "to_body": to_body}
    with desk.store.writing() as unit:
        motion, now = _there(unit, motion_id)
        said = {name: _folded(value) for name, value in given.items() if value is not None}
        new = replace(motion, **said)  # type: ignore[arg-type]
        others = [each for each in kept.of_meeting(unit, motion.meeting_id) if each.uid != motion.uid]
        refuse_new(new, others if motion.ruling is Ruling.OPEN else _as_it_was(others, motion))
        refuse_absent(now, tuple(said[name] for name in ("mover", "seconder") if said.get(name)), f"move or second {_an(new.kind)}")
        kept.put(unit, new)
    return Changes("motion", (motion_id,), f"change {motion.kind}")


def _as_it_was(others: Sequence[Motion], motion: Motion) -> list[Motion]:
    """The others as they were when a decided amendment was moved, so that its words can still be put right."""
    before = [each for each in others if each.sequence < motion.sequence]
    return [replace(each, ruling=Ruling.OPEN) if each.uid == motion.amends else each for each in before]


@undoable
def rule(desk: Desk, motion_id: int, ruling: Ruling) -> Changes:
    """Says what became of a motion or amendment without a vote, or opens it again. A vote on it says so by itself.

    Raises CannotBeDone for one decided already, a motion put while an amendment waits, a motion "accepted", one opened again
    on which a vote or a later amendment rests, or a confirmed meeting.
    """
    with desk.store.writing() as unit:
        motion, _ = _there(unit, motion_id)
        if ruling is Ruling.OPEN and any(each.motion == motion.uid for each in kept_votes.of_meeting(unit, motion.meeting_id)):
            raise CannotBeDone("A vote decided this: take the vote back instead.")
        kept.put(unit, ruled(motion, ruling, kept.of_meeting(unit, motion.meeting_id)))
    return Changes("motion", (motion_id,), f"mark {motion.kind} {ruling}")


@undoable
def take_back_motion(desk: Desk, motion_id: int) -> Changes:
    """Takes a motion out of the record, as if it had not been moved.

    Raises CannotBeDone when it is gone, amendments or a vote rest on it, or the meeting is confirmed.
    """
    with desk.store.writing() as unit:
        motion, _ = _there(unit, motion_id)
        resting = any(each.amends == motion.uid for each in kept.of_meeting(unit, motion.meeting_id))
        if resting or any(each.motion == motion.uid for each in kept_votes.of_meeting(unit, motion.meeting_id)):
            raise CannotBeDone(f"An amendment or a vote rests on this {motion.kind}: take that back first.")
        kept.withdraw(unit, motion_id)
    return Changes("motion", (motion_id,), f"take back {motion.kind}")


def _there(unit: Unit, motion_id: int) -> tuple[Motion, Room]:
    found = kept.by_id(unit, motion_id)
    if found is None:
        raise CannotBeDone("This motion is no longer in the record: open the meeting again.")
    return found, open_meeting(unit, found.meeting_id)[1]


def moved_by(desk: Desk, motion_id: int) -> str:
    """"Moved by Councillor Kamau, seconded by Councillor Rao"; empty where neither is known or the motion is gone."""
    with desk.store.reading() as unit:
        found = kept.by_id(unit, motion_id)
        return mover_words(found, room_of(unit, there(unit, found.meeting_id))) if found else ""


def _folded(words: str) -> str:
    return " ".join(words.split())
