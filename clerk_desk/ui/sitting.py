"""The meeting in hand: its agenda, one document for each item, what is saved, and where the clerk is."""
from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from clerk_desk.desk import agenda_lines, minute_numbers, minuting, record
from clerk_desk.desk import sitting as facts
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.house_styles import house_style
from clerk_desk.domain.agenda_changes import ItemState, in_house_order, item_state
from clerk_desk.domain.blocks import Kind
from clerk_desk.domain.changes import BlockChanges
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.flags import Flag
from clerk_desk.domain.house_numbers import at_work_in, styles_of
from clerk_desk.domain.house_style import HouseStyle, Unit
from clerk_desk.domain.outcome_lines import with_outcome
from clerk_desk.domain.records import AgendaItem, ItemText, Meeting, MeetingState, Outcome
from clerk_desk.ui.minute_document import MinuteDocument
from clerk_desk.ui.rail import AgendaRow
from clerk_desk.ui.rail_words import Known, put_off_words, row_of
from clerk_desk.ui.saving import Clash, Saver

DECIDED = frozenset({Kind.LEAD_IN, Kind.CLAUSE})
BEING_MINUTED = frozenset({MeetingState.LIVE, MeetingState.DRAFT})


class Sitting(QObject):
    """One meeting, opened with ``open``. Each item's document lives as long as its meeting is open, with its undo history.

    ``item_changed`` says that another item is in hand. ``facts`` is what happened at the sitting, ``flags`` has the places to
    come back to, in the order of the minutes. ``house`` is the style as it is at work in this meeting, ``at_work`` in each item
    where numbers run on.
    """

    item_changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.saver = Saver(self._save, desk.clock.now, self)
        self.meeting: Meeting | None = None
        self.style = self.house = HouseStyle("")
        self.at_work: dict[int, HouseStyle] = {}
        self.texts: dict[int, ItemText] = {}
        self.documents: dict[int, MinuteDocument] = {}
        self.versions: dict[int, int] = {}
        self.facts = facts.Sitting()
        self.flags: tuple[Flag, ...] = ()
        self.corrections: tuple[record.CorrectionNote, ...] = ()
        self.lines: dict[int, agenda_lines.AgendaLine] = {}
        self.item_id = 0

    def open(self, meeting_id: int) -> Meeting:
        """Reads a meeting with all its texts. Raises CannotBeDone when it is not there; the one in hand stays then."""
        now = agenda_lines.on_the_table(self.desk, meeting_id)
        meeting, texts, style = now.meeting, now.texts, house_style(now.meeting.style)
        self.saver.forget()
        self.meeting, self.style, self.item_id = meeting, style, 0
        self.house = minute_numbers.style_at_work(self.desk, meeting, style)
        self._read_corrections()
        self.texts, self.documents = {text.item.id: text for text in texts}, {}
        self.versions = {text.item.id: text.item.version for text in texts}
        self._take(now)
        return meeting

    def _read_corrections(self) -> None:
        confirmed = self.meeting is not None and self.meeting.state is MeetingState.CONFIRMED
        self.corrections = record.corrections(self.desk, self.meeting.id) if self.meeting and confirmed else ()

    def look_again(self) -> None:
        """Reads what the rail and the top bar say beside the texts: the facts of the sitting, flags, how far items are."""
        if self.meeting is None:
            return
        self._take(agenda_lines.on_the_table(self.desk, self.meeting.id))

    def _take(self, now: agenda_lines.OnTheTable) -> None:
        self.facts, self.flags, self.lines = now.sitting, now.flags, {line.item.id: line for line in now.lines}
        self._number()
        for item_id in self.documents:
            self._mark_flags(item_id)

    def _number(self) -> None:
        """The style as it is at work in each item, where numbers run on from item to item; what is typed and not saved counts."""
        house = self.house
        if self.meeting is None or not house.runs:
            self.at_work = {}
            return
        told = [with_outcome(self._text_now(each), self._deferred_to(each), house) for each in self.texts]
        order = in_house_order(told, self.facts.taken, house)
        styles = styles_of(order, house, at_work_in(self.meeting, house))
        self.at_work = {text.item.id: style for text, style in zip(order, styles, strict=True)}
        self._dress_documents()

    def _text_now(self, item_id: int) -> ItemText:
        document, text = self.documents.get(item_id), self.texts[item_id]
        return replace(text, minutes=document.blocks()) if document is not None else text

    def _deferred_to(self, item_id: int) -> dt.date | None:
        line = self.lines.get(item_id)
        return line.deferred_to if line else None

    def minute_number(self, item: AgendaItem) -> str:
        """The running number that the item's heading has in the minutes; empty in a house without such."""
        style = self.at_work.get(item.id, self.style)
        return style.running(style.occasion.first) if style.runs and style.unit is Unit.ITEMS and style.item_numbers else ""

    def read_again(self) -> frozenset[int]:
        """Takes over what changed: state, house style, agenda, and texts that were written elsewhere or by an undo. An item
        with unsaved words keeps these. The items whose document has other words now come back.
        """
        if self.meeting is None:
            return frozenset()
        now = agenda_lines.on_the_table(self.desk, self.meeting.id)
        self.meeting, self.style = now.meeting, house_style(now.meeting.style)
        self.house = minute_numbers.style_at_work(self.desk, self.meeting, self.style)
        self._read_corrections()
        self.texts = {text.item.id: text for text in now.texts}
        self._drop_gone()
        reread = frozenset(each for each in self.documents if self._is_older(each))
        for item_id in reread:
            self.reload(item_id)
        for item_id in self.texts.keys() - self.documents.keys():
            self.versions[item_id] = self.texts[item_id].item.version
        self._take(now)
        self._dress_documents()
        return reread

    def _drop_gone(self) -> None:
        for item_id in self.documents.keys() - self.texts.keys():
            del self.documents[item_id]
        if self.item_id not in self.texts:
            self.item_id = 0

    def _is_older(self, item_id: int) -> bool:
        return self.texts[item_id].item.version != self.versions[item_id] and not self.saver.has_unsaved(item_id)

    def _dress_documents(self) -> None:
        for item in self.items:
            document = self.documents.get(item.id)
            if document is None:
                continue
            if document.style != (style := self.at_work.get(item.id, self.style)):
                document.restyle(style)
            if document.item != item.number:
                document.renumber_as(item.number)
            if document.locked != self.locked:
                document.lock(self.locked)

    def reload(self, item_id: int) -> None:
        """Shows an item as the store has it. What was typed there and not saved is given up; so is the history of typing."""
        text = minuting.item_text(self.desk, item_id)
        self.saver.give_up(item_id)
        self.texts[item_id], self.versions[item_id] = text, text.item.version
        self.documents[item_id].load(text.minutes, text.ranks, locked=self.locked)

    def close(self) -> None:
        """Puts the meeting away; whoever calls this has saved before."""
        self.saver.forget()
        self.meeting, self.item_id = None, 0
        self.texts, self.documents, self.versions, self.lines, self.at_work = {}, {}, {}, {}, {}
        self.facts, self.flags = facts.Sitting(), ()

    def _save(self, item_id: int, changes: BlockChanges) -> object:
        """Writes, unless another window wrote the item since it was read here."""
        try:
            saved = minuting.save_minutes(self.desk, item_id, changes, version=self.versions[item_id])
        except CannotBeDone as reason:
            if str(reason) == minuting.CHANGED_ELSEWHERE:
                raise Clash(str(reason)) from reason
            raise
        self.versions[item_id] += 1
        return saved

    def unsaved_words(self) -> str:
        """The words of every item that has unsaved ones, each under its number and title."""
        parts = []
        for item in self.items:
            if item.id in self.saver.dirty:
                words = "\n".join(block.text for block in self.documents[item.id].blocks())
                parts.append(f"{self.number_of(item)} {item.title}".strip() + f"\n\n{words}")
        return "\n\n\n".join(parts)

    def corrected(self, item: AgendaItem) -> tuple[str, ...]:
        """What later meetings corrected of an item, or of these minutes as a whole."""
        return tuple(each.text for each in self.corrections if each.item in ("", item.uid))

    @property
    def locked(self) -> bool:
        """Can nothing be typed: are these confirmed minutes, or has another window the right to write?"""
        return self.meeting is not None and (self.meeting.state is MeetingState.CONFIRMED or bool(self.desk.only_reads))

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

    @property
    def sits(self) -> bool:
        """Is the meeting on, and not adjourned?"""
        return self.facts.phase is facts.Phase.SITTING

    def turn_to(self, item_id: int) -> MinuteDocument | None:
        """Takes an item in hand and gives its document; None where there is no such item. Saves what was typed before."""
        self.saver.save_now()
        item = next((each for each in self.items if each.id == item_id), None)
        if item is None:
            return None
        self.item_id = item_id
        self._number()
        self.item_changed.emit()
        return self.documents.get(item_id) or self._made(item)

    def _made(self, item: AgendaItem) -> MinuteDocument:
        document, text = MinuteDocument(self.at_work.get(item.id, self.style), item.number), self.texts[item.id]
        document.load(text.minutes, text.ranks, locked=self.locked)
        self.documents[item.id] = document
        self._mark_flags(item.id)
        self.saver.follow(item.id, document)
        return document

    def _mark_flags(self, item_id: int) -> None:
        marked = {each.block: f"{each.raised_at:%H:%M} {each.note}".strip() for each in self.flags if each.item_id == item_id}
        if marked != self.documents[item_id].flags:
            self.documents[item_id].mark_flags(marked)

    def beside(self, step: int) -> int:
        """The id of the next or previous item, 0 where there is none."""
        ids = [item.id for item in self.items]
        at = ids.index(self.item_id) + step if self.item_id in ids else 0
        return ids[at] if 0 <= at < len(ids) else 0

    def rows(self, waiting: int = 0) -> tuple[AgendaRow, ...]:
        """The agenda as the rail shows it; ``waiting`` promises of the item in hand are to be decided."""
        return tuple(row_of(item, self._known(item, waiting)) for item in self.items)

    def put_off(self, item: AgendaItem) -> str:
        """What became of an item that was not taken, in words; empty for one that was or may be."""
        return put_off_words(item, self._known(item, 0))

    def _known(self, item: AgendaItem, waiting: int) -> Known:
        here, line = item.id == self.item_id, self.lines.get(item.id)
        here_now = self.item_id if self._is_minuted_now(item) else 0
        now = self.facts.item_id if self.sits and self.facts.item_id else here_now
        return Known(
            self.number_of(item), self._state(item, now), line, here, waiting if here else 0, self.is_minuted(item.id),
            tuple(each for each in self.flags if each.item_id == item.id), self.sits,
        )

    def _is_minuted_now(self, item: AgendaItem) -> bool:
        """May the item on the screen be the one being minuted, where the sitting does not say? Not one put off, nor one of a
        meeting to come that nobody has written anything about, or of one that is finished.
        """
        state = self.meeting.state if self.meeting else None
        begun = state in BEING_MINUTED or (state is MeetingState.PLANNED and self.is_minuted(item.id))
        return begun and not self.locked and item.outcome is Outcome.NONE

    def _state(self, item: AgendaItem, now: int) -> ItemState:
        """By the document where there is one: what was typed just now counts, and its rows are at hand."""
        document, text = self.documents.get(item.id), self.texts.get(item.id)
        state = item_state(item, () if document or text is None else text.minutes, now)
        if document is None or state is not ItemState.TO_COME or document.is_blank():
            return state
        kinds = {row.kind for row in document.rows}
        return ItemState.RESOLVED if kinds & DECIDED else ItemState.MINUTED if kinds - {Kind.NOTE} else state

    def is_minuted(self, item_id: int) -> bool:
        """Has anything been written under this item?"""
        document, text = self.documents.get(item_id), self.texts.get(item_id)
        return not document.is_blank() if document else bool(text and text.minutes)

    def number_of(self, item: AgendaItem) -> str:
        """An item's number; its place on the agenda where none of the items has one."""
        return item.number or ("" if any(each.number for each in self.items) else str(item.position))
