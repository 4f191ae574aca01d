"""The documents of the open meeting: one for each item that was looked at, kept with its own undo history."""
from __future__ import annotations

from clerk_desk.desk import meetings, minuting
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.house_styles import house_style
from clerk_desk.domain.records import AgendaItem, Meeting, MeetingState
from clerk_desk.ui.minute_document import MinuteDocument
from clerk_desk.ui.rail import AgendaRow
from clerk_desk.ui.saving import Saver


class Papers:
    """One meeting on the table. Every document is looked after by the saver from the moment it is made."""

    def __init__(self, desk: Desk, saver: Saver, meeting_id: int) -> None:
        self.desk, self.saver = desk, saver
        self.meeting: Meeting = meetings.meeting(desk, meeting_id)
        self.style = house_style(self.meeting.style)
        self.documents: dict[int, MinuteDocument] = {}
        self.minuted = {text.item.id for text in minuting.item_texts(desk, meeting_id) if text.minutes}

    def read_again(self) -> None:
        """Takes over what changed about the meeting itself: its state, house style and agenda. No text is read again."""
        self.meeting = meetings.meeting(self.desk, self.meeting.id)
        self.style = house_style(self.meeting.style)
        for document in self.documents.values():
            document.restyle(self.style)

    @property
    def locked(self) -> bool:
        """Are the minutes confirmed?"""
        return self.meeting.state is MeetingState.CONFIRMED

    def item(self, item_id: int) -> AgendaItem | None:
        """The item of this id, None when it is not on the agenda."""
        return next((each for each in self.meeting.items if each.id == item_id), None)

    def document(self, item_id: int) -> MinuteDocument:
        """The item's minutes. Raises CannotBeDone when the item is gone."""
        if item_id not in self.documents:
            text = minuting.item_text(self.desk, item_id)
            document = MinuteDocument(self.style, text.item.number)
            document.load(text.minutes, text.ranks, locked=self.locked)
            self.saver.follow(item_id, document)
            self.documents[item_id] = document
        return self.documents[item_id]

    def neighbour(self, item_id: int, step: int) -> int:
        """The id of the item so many further on the agenda, 0 where it ends."""
        ids = [each.id for each in self.meeting.items]
        at = ids.index(item_id) + step if item_id in ids else 0
        return ids[at] if 0 <= at < len(ids) else 0

    def next_number(self) -> str:
        """The number a late item gets: one more than the last, empty where items carry none."""
        last = self.meeting.items[-1].number if self.meeting.items else "0"
        return str(int(last) + 1) if last.isdigit() else ""

    def rows(self, now: int, waiting: int) -> list[AgendaRow]:
        """The agenda for the rail; ``waiting`` promises of the item in hand are to be decided."""
        return [self._row(item, now, waiting) for item in self.meeting.items]

    def _row(self, item: AgendaItem, now: int, waiting: int) -> AgendaRow:
        number = item.number or str(item.position)
        if item.id == now:
            note = f"{waiting} to decide" if waiting else ""
            return AgendaRow(item.id, number, item.title, "now", note, "amber")
        exempt = f"Exempt, paragraph {item.exempt}" if item.exempt else ""
        state = "exempt" if exempt else "minuted" if self._is_minuted(item.id) else ""
        return AgendaRow(item.id, number, item.title, state, exempt)

    def _is_minuted(self, item_id: int) -> bool:
        document = self.documents.get(item_id)
        return item_id in self.minuted if document is None else not document.is_blank()
