"""The sentences that the house has around a resolution in its minutes: who moved it above, vote, names and reasons below."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.motions import Motion, amendments_of
from clerk_desk.domain.presence import Room
from clerk_desk.domain.spoken_votes import count_words, motion_lines, mover_words, vote_lines
from clerk_desk.domain.votes import Vote


@dataclass(frozen=True)
class Around:
    """The sentences above a resolution and those below it. The first one above says who moved it, the others what came of it."""

    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()


def around(
    motion: Motion | None, vote: Vote | None, motions: Sequence[Motion], votes: Sequence[Vote], room: Room, style: HouseStyle,
) -> Around:
    """They are, of a resolution with this motion and this vote; ``motions`` and ``votes`` are all of its meeting."""
    if motion is None:
        return Around((), lines_of(vote, room, style) if vote else ())
    told = motion_lines(motion, motions, votes, room, style)
    reasons = told[-1:] if motion.reasons else ()
    told = told[:-1] if motion.reasons else told
    if amendments_of(motion, motions):
        return Around(told, reasons)
    moved = mover_words(motion, room)
    return Around((f"{moved}.",) if moved else (), (*told[1:], *reasons))


def lines_of(vote: Vote, room: Room, style: HouseStyle) -> tuple[str, ...]:
    """A vote that belongs to no motion: its figures, then the sentences that follow."""
    return tuple(line for line in (count_words(vote, style), *vote_lines(vote, room, style)) if line)
