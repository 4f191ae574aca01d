"""Motions and their amendments: moved, put, carried or lost, and what the substantive motion says after each."""
from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from clerk_desk.domain.errors import CannotBeDone


class MotionKind(StrEnum):
    """What is put to the meeting."""

    MOTION = "motion"
    AMENDMENT = "amendment"
    RECOMMENDATION = "recommendation"


class Ruling(StrEnum):
    """What became of it."""

    OPEN = "open"
    ACCEPTED = "accepted"
    CARRIED = "carried"
    LOST = "lost"
    WITHDRAWN = "withdrawn"
    FELL = "fell"


@dataclass(frozen=True)
class Motion:
    """A motion, a recommendation to another body (``to_body``), or an amendment to the motion whose uid is ``amends``.

    ``text`` is what was moved: the motion's words, or what an amendment asks to change. ``reads`` is how the motion would
    read with the amendment in it, empty where that is not written out. Mover and seconder are names as minutes write
    them; ``block`` is the uid of the lead-in under which it is minuted; ``sequence`` as in ``attendance.Movement``.
    """

    id: int
    uid: str
    meeting_id: int
    item: str
    kind: MotionKind = MotionKind.MOTION
    text: str = ""
    mover: str = ""
    seconder: str = ""
    amends: str = ""
    reads: str = ""
    ruling: Ruling = Ruling.OPEN
    reasons: str = ""
    to_body: str = ""
    block: str = ""
    sequence: int = 0


INTO_THE_MOTION = frozenset({Ruling.ACCEPTED, Ruling.CARRIED})


def amendments_of(motion: Motion, motions: Iterable[Motion]) -> tuple[Motion, ...]:
    """The amendments to a motion, in the order in which they were moved."""
    return tuple(sorted((each for each in motions if each.amends == motion.uid), key=lambda each: each.sequence))


def substantive(motion: Motion, motions: Iterable[Motion]) -> str:
    """What the motion says now: as moved, or as the last amendment that went into it makes it read.

    An amendment whose new wording is not written out leaves the words as they are.
    """
    words = motion.text
    for each in amendments_of(motion, motions):
        words = each.reads if each.ruling in INTO_THE_MOTION and each.reads else words
    return words


def is_amended(motion: Motion, motions: Iterable[Motion]) -> bool:
    """Has an amendment gone into this motion, so that it is the substantive motion?"""
    return any(each.ruling in INTO_THE_MOTION for each in amendments_of(motion, motions))


def amended(words: str, leave_out: str, put_in: str) -> str:
    """A motion's words with some of them left out and others put in there; with nothing left out they go to the end.

    Raises CannotBeDone when the words to leave out are not there, or are there twice.
    """
    if not leave_out.strip():
        return f"{words.rstrip()} {put_in.strip()}".strip()
    if words.count(leave_out) != 1:
        there = "are not in the motion" if leave_out not in words else "are in the motion more than once"
        raise CannotBeDone(f"The words “{leave_out}” {there}: give them as the motion has them, with some more beside them.")
    return " ".join(words.replace(leave_out, put_in).split()).replace(" ,", ",").replace(" .", ".")


def refuse_new(new: Motion, motions: Sequence[Motion]) -> None:
    """Raises CannotBeDone for a motion without words, one its mover seconds, an amendment to no open motion or a second open
    amendment, and a recommendation to nobody.
    """
    if not new.text.strip():
        raise CannotBeDone("A motion needs words: write what is moved.")
    if new.mover and new.mover.casefold() == new.seconder.casefold():
        raise CannotBeDone(f"{new.mover} cannot second what they moved themselves: name another member.")
    if new.kind is MotionKind.RECOMMENDATION and not new.to_body.strip():
        raise CannotBeDone("A recommendation goes to another body: name the one that decides.")
    if new.kind is MotionKind.AMENDMENT:
        _refuse_amendment(new, motions)


def _refuse_amendment(new: Motion, motions: Sequence[Motion]) -> None:
    motion = next((each for each in motions if each.uid == new.amends), None)
    if motion is None or motion.kind is MotionKind.AMENDMENT:
        raise CannotBeDone("An amendment belongs to a motion: choose the motion it is to change.")
    if motion.ruling is not Ruling.OPEN:
        raise CannotBeDone(f"The motion is {motion.ruling} already and cannot be amended: move a new one.")
    waiting = next((each for each in amendments_of(motion, motions) if each.ruling is Ruling.OPEN), None)
    if waiting is not None:
        raise CannotBeDone(f"The amendment{f' of {waiting.mover}' if waiting.mover else ''} is not decided yet: deal with it first.")


def ruled(motion: Motion, ruling: Ruling, motions: Sequence[Motion]) -> Motion:
    """The motion with what became of it.

    Raises CannotBeDone for one decided already, a motion put while an amendment waits, and a motion "accepted", which only
    an amendment can be.
    """
    if motion.ruling is not Ruling.OPEN and ruling is not Ruling.OPEN:
        raise CannotBeDone(f"This {motion.kind} is {motion.ruling} already: open it again first.")
    if ruling is Ruling.ACCEPTED and motion.kind is not MotionKind.AMENDMENT:
        raise CannotBeDone("A motion is carried or lost: only an amendment can be accepted by its mover.")
    waiting = any(each.ruling is Ruling.OPEN for each in amendments_of(motion, motions))
    if waiting and ruling in (Ruling.CARRIED, Ruling.LOST):
        raise CannotBeDone("An amendment is not decided yet: put it to the vote before the motion.")
    if ruling is Ruling.OPEN and motion.kind is MotionKind.AMENDMENT:
        _refuse_reopened(motion, motions)
    return replace(motion, ruling=ruling)


def _refuse_reopened(amendment: Motion, motions: Sequence[Motion]) -> None:
    """A later amendment, or a decision on the motion, rests on what became of this one."""
    motion = next((each for each in motions if each.uid == amendment.amends), None)
    later = motion and any(each.sequence > amendment.sequence for each in amendments_of(motion, motions))
    if later or (motion and motion.ruling is not Ruling.OPEN):
        raise CannotBeDone("What came after this amendment rests on it: take that back first.")
