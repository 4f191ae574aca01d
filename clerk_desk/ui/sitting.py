"""The meeting in hand: its agenda, one document for each item, what is saved, and where the clerk is."""
from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from clerk_desk.desk import meetings, minuting
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.house_styles import house_style
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.records import AgendaItem, ItemText, Meeting, MeetingState
from clerk_desk.ui.minute_document import MinuteDocument
from clerk_desk.ui.rail import AgendaRow
from clerk_desk.ui.saving import Saver


class Sitting(QObject):
    """One meeting, opened with ``open``. Each item's document lives as long as its meeting is open, with its undo history.

    ``item_changed`` says that another item is in hand; no text is read from the store again while a meeting is open.
    """

    item_changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.saver = Saver(partial(minuting.save_minutes, desk), desk.clock.now, self)
        self.meeting: Meeting | None = None
        self.style = HouseStyle("")
        self.texts: dict[int, ItemText] = {}
        self.documents: dict[int, MinuteDocument] = {}
        self.item_id = 0

    def open(self, meeting_id: int) -> Meeting:
        """Reads a meeting with all its texts. Raises CannotBeDone when it is not there; the one in hand stays then."""
        meeting, texts = meetings.meeting(self.desk, meeting_id), minuting.item_texts(self.desk, meeting_id)
        style = house_style(meeting.style)
        self.saver.forget()
        self.meeting, self.style, self.item_id = meeting, style, 0
        self.texts, self.documents = {text.item.id: text for text in texts}, {}
        return meeting

    def read_again(self) -> None:
        """Takes over what changed about the meeting itself: state, house style, agenda. Texts in hand stay as they are."""
        if self.meeting is None:
            return
        self.meeting = meetings.meeting(self.desk, self.meeting.id)
        self.style = house_style(self.meeting.style)
        for text in minuting.item_texts(self.desk, self.meeting.id):
            self.texts.setdefault(text.item.id, text)
        for document in self.documents.values():
            document.restyle(self.style)
            document.lock(self.locked)

    def close(self) -> None:
        """Puts the meeting away; whoever calls this has saved before."""
        self.saver.forget()
        self.meeting, self.item_id = None, 0
        self.texts, self.documents = {}, {}

    def next_number(self) -> str:
        """The number a late item gets: one more than the last; empty where items carry none."""
        last = self.items[-1].number if self.items else "0"
        return str(int(last) + 1) if last.isdigit() else ""

    @property
    def locked(self) -> bool:
        """Are these confirmed minutes?"""
        return self.meeting is not None and self.meeting.state is MeetingState.CONFIRMED

    @property
    def items(self) -> tuple[AgendaItem, ...]:
        """The agenda."""
        return self.meeting.items if self.meeting else ()

    @property
    def item(self) -> AgendaItem | None:
        """The item in hand."""
        return next((item for item in self.items if item.id == self.item_id), None)

    @property
    def text(self) -> ItemText | None:
        """The item in hand with what was read of it when the meeting was opened."""
        return self.texts.get(self.item_id)

    def turn_to(self, item_id: int) -> MinuteDocument | None:
        """Takes an item in hand and gives its document; None where there is no such item. Saves what was typed before."""
        self.saver.save_now()
        item = next((each for each in self.items if each.id == item_id), None)
        if item is None:
            return None
        self.item_id = item_id
        self.item_changed.emit()
        return self.documents.get(item_id) or self._made(item)

    def _made(self, item: AgendaItem) -> MinuteDocument:
        document, text = MinuteDocument(self.style, item.number), self.texts[item.id]
        document.load(text.minutes, text.ranks, locked=self.locked)
        self.documents[item.id] = document
        self.saver.follow(item.id, document)
        return document

    def beside(self, step: int) -> int:
        """The id of the next or previous item, 0 where there is none."""
        ids = [item.id for item in self.items]
        at = ids.index(self.item_id) + step if self.item_id in ids else 0
        return ids[at] if 0 <= at < len(ids) else 0

    def rows(self, waiting: int = 0) -> tuple[AgendaRow, ...]:
        """The agenda as the rail shows it; ``waiting`` promises of the item in hand are to be decided."""
        return tuple(self._row(item, waiting if item.id == self.item_id else 0) for item in self.items)

    def _row(self, item: AgendaItem, waiting: int) -> AgendaRow:
        now, written = item.id == self.item_id, self.is_minuted(item.id)
        if waiting:
            note = self.tr("{count} to decide").format(count=waiting)
            return AgendaRow(item.id, self.number_of(item), item.title, "now", note, "amber", written)
        exempt = self.tr("Exempt, {paragraph}").format(paragraph=item.exempt) if item.exempt else ""
        state = "now" if now else "exempt" if item.exempt else "minuted" if written else ""
        return AgendaRow(item.id, self.number_of(item), item.title, state, exempt, written=written)

    def is_minuted(self, item_id: int) -> bool:
        """Has anything been written under this item?"""
        document = self.documents.get(item_id)
        return not document.is_blank() if document else bool(self.texts[item_id].minutes)

    def number_of(self, item: AgendaItem) -> str:
        """An item's number; its place on the agenda where none of the items has one."""
        return item.number or ("" if any(each.number for each in self.items) else str(item.position))
