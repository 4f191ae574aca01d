"""What became of a resolution in a few words, to stand beside it: "Moved Sadiq, seconded Rao · carried 6 to 2, 1 abstained".

A house may give its own forms as labels of its style (``spoken_votes.FORMS``, those that begin with "beside"); one that has
its own form of a vote's figures ("vote") has them here too.
"""
from __future__ import annotations

from dataclasses import dataclass

from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.motions import Motion, Ruling
from clerk_desk.domain.presence import Room
from clerk_desk.domain.spoken_names import short, surname, title_of
from clerk_desk.domain.spoken_votes import count_words, filled
from clerk_desk.domain.votes import Manner, Vote, result, tally


@dataclass(frozen=True)
class Became:
    """Who moved and seconded, what came of it, and the same without who abstained; each empty where it is not known."""

    moved: str = ""
    outcome: str = ""
    brief: str = ""


def became(motion: Motion | None, vote: Vote | None, room: Room, style: HouseStyle) -> Became:
    """What is known of a resolution from its motion and its vote."""
    outcome = _outcome(motion, vote)
    if vote is None or not outcome:
        return Became(_moved(motion, room, style), outcome, outcome)
    brief = _counted(outcome, vote, style)
    return Became(_moved(motion, room, style), ", ".join(part for part in (brief, *_more(vote, style)) if part), brief)


def _outcome(motion: Motion | None, vote: Vote | None) -> str:
    if motion is not None and motion.ruling is not Ruling.OPEN:
        return str(motion.ruling)
    if vote is None:
        return ""
    return "agreed" if vote.manner is Manner.AGREED else str(result(vote))


def _moved(motion: Motion | None, room: Room, style: HouseStyle) -> str:
    if motion is None:
        return ""
    said = [filled(style, "beside_moved", mover=_name(motion.mover, room))] if motion.mover else []
    said += [filled(style, "beside_seconded", seconder=_name(motion.seconder, room))] if motion.seconder else []
    words = ", ".join(said)
    return words[:1].upper() + words[1:]


def _name(name: str, room: Room) -> str:
    """The surname alone of somebody with a title; as minutes write it where another on the roll shares it."""
    names = [each.name for each in room.attendees]
    shared = sum(surname(each).casefold() == surname(name).casefold() for each in names) > 1
    return surname(name) if title_of(name) and not shared else short(name, names)


def _counted(outcome: str, vote: Vote, style: HouseStyle) -> str:
    if vote.manner is Manner.AGREED:
        return outcome
    if vote.manner is Manner.UNANIMOUS:
        return filled(style, "beside_unanimous", outcome=outcome)
    if _own_figures(style):
        return f"{outcome}: {count_words(vote, style)}"
    count = tally(vote)
    return filled(style, "beside_vote", outcome=outcome, **{"for": str(count.for_count), "against": str(count.against_count)})


def _more(vote: Vote, style: HouseStyle) -> list[str]:
    """Who abstained, and that it was the casting vote that decided."""
    count = tally(vote).abstain_count
    counted = vote.manner in (Manner.HANDS, Manner.NAMED) and not _own_figures(style)
    said = [filled(style, "beside_abstained", count=str(count))] if counted and count else []
    return said + ([filled(style, "beside_casting")] if vote.casting is not None else [])


def _own_figures(style: HouseStyle) -> bool:
    return bool(style.label("vote", ""))
