"""The vote that is being taken down in the grid, before it is written into the minutes. No Qt."""
from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from clerk_desk.desk.votes import Cast
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.presence import Room
from clerk_desk.domain.spoken_votes import vote_lines
from clerk_desk.domain.votes import Ballot, Choice, Manner, Result, Tally, Vote, result, tally
from clerk_desk.ui.translating import said

WORDS = {Result.CARRIED: "Carried", Result.LOST: "Lost", Result.TIED: "Tied"}


@dataclass(frozen=True)
class Draft:
    """Choices by the numbers of those on the roll. ``vote_id`` is the vote that is put right, 0 for a new one."""

    choices: Mapping[int, Choice] = field(default_factory=dict)
    called_by: str = ""
    casting: Choice | None = None
    vote_id: int = 0

    def given(self, attendee_id: int, choice: Choice | None) -> Draft:
        """With somebody's choice, or without it; a casting vote belongs to a tie and goes with it."""
        rest = {number: own for number, own in self.choices.items() if number != attendee_id}
        return replace(self, choices=rest if choice is None else {**rest, attendee_id: choice}, casting=None)

    def for_those(self, able: Collection[int]) -> Draft:
        """Without the choices of people who may not vote (any more); a vote that is put right keeps all it has."""
        if self.vote_id:
            return self
        return replace(self, choices={number: own for number, own in self.choices.items() if number in able})

    def cast(self, chair: str) -> Cast:
        """What the desk is told."""
        by = chair if self.casting else ""
        return Cast(Manner.NAMED, ballots=dict(self.choices), casting=self.casting, casting_by=by, called_by=self.called_by)

    def vote(self, room: Room, item: str, chair: str) -> Vote:
        """The vote as it would be, for figures and words on screen."""
        ballots = tuple(Ballot(each.uid, each.name, self.choices[each.id]) for each in room.attendees if each.id in self.choices)
        by = chair if self.casting else ""
        return Vote(0, "", 0, item, Manner.NAMED, ballots=ballots, casting=self.casting, casting_by=by, called_by=self.called_by)


def draft_of(vote: Vote, room: Room) -> Draft:
    """A vote that was recorded by name, to be put right."""
    numbers = {each.uid: each.id for each in room.attendees}
    chosen = {numbers[ballot.attendee]: ballot.choice for ballot in vote.ballots if ballot.attendee in numbers}
    return Draft(chosen, vote.called_by, vote.casting, vote.id)


@dataclass(frozen=True)
class Outcome:
    """What a draft comes to: the word, the figures, how it will read, how many of those who may vote have."""

    word: str
    figures: str
    lines: tuple[str, ...]
    count: Tally
    have: int
    tied: bool


NOTHING = Outcome("", "", (), Tally(), 0, tied=False)
"""Nobody has voted yet."""


def outcome(draft: Draft, room: Room, item: str, style: HouseStyle, chair: str = "") -> Outcome:
    """Worked out anew after every key. Before the first vote there is no word for it."""
    vote = draft.vote(room, item, chair)
    count = tally(vote)
    have = count.cast + count.not_voting
    if not have:
        return NOTHING
    even = count.for_count == count.against_count
    lines = vote_lines(vote, room, style)
    return Outcome(said(WORDS[result(vote)]), _figures(count), lines, count, have, tied=even)


def _figures(count: Tally) -> str:
    if count.abstain_count:
        words = said("{some} to {others}, {abstained} abstained")
        return words.format(some=count.for_count, others=count.against_count, abstained=count.abstain_count)
    return said("{some} to {others}").format(some=count.for_count, others=count.against_count)
