"""The wordings that a paragraph of the minutes had before."""
from __future__ import annotations

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.meetings import there
from clerk_desk.domain.wordings import Wording
from clerk_desk.store import wordings as kept

__all__ = ["Wording", "earlier_wordings", "note_shown"]


def earlier_wordings(desk: Desk, block: str) -> tuple[Wording, ...]:
    """Every wording that the block with this id had before, newest first; those too of blocks it was split off or joined
    with, for as long as their words were not its own. Empty where it never had another.
    """
    with desk.store.reading() as unit:
        return kept.of_block(unit, block)


def note_shown(desk: Desk, meeting_id: int) -> None:
    """Says that a meeting's minutes were shown to somebody: read back, written to a file. The words of this moment are a
    wording of each paragraph, however soon they are changed. A desk that only reads leaves that to who writes.

    Raises CannotBeDone for an unknown meeting.
    """
    if desk.store.only_reads:
        return
    with desk.store.writing() as unit:
        there(unit, meeting_id)
        kept.note_shown(unit, meeting_id)
