"""Corrections of confirmed minutes: minuted by a later meeting, told beside them, never made in their text."""
from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import AgendaItem, Meeting, MeetingState


@dataclass(frozen=True)
class Correction:
    """One correction: ``words`` as the later meeting minuted it under ``minute``, an item's uid. ``item`` is the uid of the item
    corrected, empty for the minutes as a whole.
    """

    id: int
    uid: str
    meeting_id: int
    later_id: int
    item: str
    minute: str
    words: str
    recorded_at: dt.datetime


@dataclass(frozen=True)
class CorrectionNote:
    """A correction as a document tells it. ``exempt``: it was minuted under an exempt item, so the public is not told."""

    item: str
    on: dt.date
    minute: str
    words: str
    exempt: bool = False

    @property
    def text(self) -> str:
        """"Corrected at the meeting held on 8 December 2026 (minute 3): …"."""
        minute = f" (minute {self.minute})" if self.minute else ""
        return f"Corrected at the meeting held on {day_in_words(self.on)}{minute}: {self.words}"


def refuse_correction(meeting: Meeting, later: Meeting, words: str) -> None:
    """Raises CannotBeDone for minutes that are not confirmed, a meeting that was not later or another body's, or no words."""
    if meeting.state is not MeetingState.CONFIRMED:
        raise CannotBeDone("These minutes are not confirmed yet: change their text instead.")
    if later.committee.id != meeting.committee.id:
        raise CannotBeDone(f"Minutes are corrected by the body they are of: choose a meeting of {meeting.committee.name}.")
    if (later.on, later.time) <= (meeting.on, meeting.time):
        raise CannotBeDone("Minutes are corrected by a later meeting: choose one.")
    if later.state is MeetingState.PLANNED:
        raise CannotBeDone("That meeting has not been held: record the correction once it has minuted it.")
    if not words.strip():
        raise CannotBeDone("Give the words of the correction as the later meeting minuted them.")


def note_of(correction: Correction, later: Meeting) -> CorrectionNote:
    """What documents tell of a correction; the later meeting's item by its number, else by its title."""
    item: AgendaItem | None = next((each for each in later.items if each.uid == correction.minute), None)
    called = (item.number or item.title) if item else ""
    return CorrectionNote(correction.item, later.on, called, correction.words, bool(item and item.exempt))
