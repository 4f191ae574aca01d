"""Deciding on promises: the one at the cursor is armed, Ctrl+Enter logs it, Esc waves it off, Ctrl+Z takes that back."""
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from clerk_desk.desk import follow_ups
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.ui.card import Entry, logged_entry, waiting_entry, waved_entry
from clerk_desk.ui.margin import Margin
from clerk_desk.ui.meeting_edit import MeetingEdit
from clerk_desk.ui.promises import Found, Promises, span_of, units


class Deciding(QObject):
    """Joins editor, margin and log. ``counted`` carries how many promises wait and how many are logged in this item,
    ``refused`` a sentence for the clerk, ``decided`` that the log has changed.
    """

    counted = Signal(int, int)
    refused = Signal(str)
    decided = Signal()

    def __init__(self, desk: Desk, edit: MeetingEdit, margin: Margin, save: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self.desk, self.edit, self.margin, self.save = desk, edit, margin, save
        self.promises = Promises(desk, self)
        self.last: Changes | None = None
        self.waved: Promise | None = None
        self.promises.changed.connect(self.show_found)
        edit.block_changed.connect(self._block_changed)
        edit.lines_moved.connect(margin.place)
        edit.decided = self.take_back
        margin.go_to_requested.connect(self._go_to)
        margin.armed.log_requested.connect(self.log)

    def follow(self, meeting_id: int, item_id: int) -> None:
        """Turns to the document the editor shows now; what was decided before can no longer be taken back by a key."""
        self._forget_last()
        document = self.edit.minutes
        if self.promises.document is not None:
            self.promises.document.edited.disconnect(self._forget_last)
        document.edited.connect(self._forget_last)
        self.promises.follow(meeting_id, item_id, document)

    def stop(self) -> None:
        """Looks no more; before the meeting is closed."""
        if self.promises.document is not None:
            self.promises.document.edited.disconnect(self._forget_last)
        self.promises.stop()

    def show_found(self) -> None:
        """Lays out the margin anew: in the order of the minutes, logged before waiting."""
        found, places, here = self.promises.found, self.edit.minutes.places(), self.edit.place()[0]
        armed = next((each for each in found.suggested if each.block == here), None)
        entries = self._logged(found) + [each if each is armed else waiting_entry(each) for each in found.suggested]
        entries += [waved_entry(self.waved)] if self.waved else []
        order = {id(entry): index for index, entry in enumerate(entries)}
        entries.sort(key=lambda entry: (places.get(entry.block, len(places)), order[id(entry)]))
        self.margin.show_entries(entries)
        self.counted.emit(len(found.suggested), len(found.logged))

    def _logged(self, found: Found) -> list[Entry | Promise]:
        minutes = self.edit.minutes
        blocks = {each.block: minutes.find_uid(each.block) for each in found.logged}
        texts = {uid: block.text() for uid, block in blocks.items() if block is not None}
        return [logged_entry(each, span_of(texts.get(each.block, ""), each.quote) is not None) for each in found.logged]

    def _block_changed(self) -> None:
        if not self.margin.armed.has_keyboard():
            self.show_found()

    def log(self) -> None:
        """Puts the armed promise on the log with what stands in its fields; with none armed, the words in the minutes."""
        promise, card = self.margin.armed.promise, self.margin.armed
        if not self.save():
            return
        if promise is None:
            self._log_words()
        else:
            owner, due = card.owner.text(), card.due.text()
            self._do(lambda: follow_ups.log_promise(self.desk, self.promises.item_id, promise, owner=owner, due=due))
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _log_words(self) -> None:
        """The selected words, else the whole block, become a follow-up."""
        cursor, (uid, _) = self.edit.textCursor(), self.edit.place()
        inside = cursor.hasSelection() and "\u2029" not in cursor.selectedText()
        words = cursor.selectedText() if inside else cursor.block().text()
        self._do(lambda: follow_ups.log_by_hand(self.desk, self.promises.item_id, uid, words.replace("\u2028", " ")))

    def wave_off(self) -> None:
        """Waves the armed promise off. Nothing happens where none is armed."""
        promise = self.margin.armed.promise
        if promise is not None and self.save():
            self._do(lambda: follow_ups.wave_off(self.desk, self.promises.item_id, promise), promise)

    def _do(self, act: Callable[[], Changes], waved: Promise | None = None) -> None:
        try:
            last = act()
        except CannotBeDone as reason:
            self.refused.emit(str(reason))
            return
        self.last, self.waved = last, waved
        self.margin.armed.forget()
        self._log_changed()

    def take_back(self) -> bool:
        """Undoes the logging or waving off just done, if nothing was typed since. Says whether there was one."""
        if self.last is None:
            return False
        last, self.last, self.waved = self.last, None, None
        try:
            follow_ups.take_back(self.desk, last.ids[0])
        except CannotBeDone as reason:
            self.refused.emit(str(reason))
        self._log_changed()
        return True

    def _log_changed(self) -> None:
        self.promises.look_at_log()
        self.decided.emit()

    def _forget_last(self) -> None:
        self.last, self.waved = None, None

    def fill_in(self) -> None:
        """The keyboard goes to the armed card's owner, or to its due date when it is there already."""
        card = self.margin.armed
        if card.promise is not None:
            field = card.due if card.owner.hasFocus() else card.owner
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.selectAll()

    def step(self, step: int) -> None:
        """The cursor to the next or previous promise that waits; round at the ends."""
        places = self.edit.minutes.places()
        waiting = sorted({places[each.block] for each in self.promises.found.suggested if each.block in places})
        here = self.edit.textCursor().blockNumber()
        if waiting:
            onward = [at for at in waiting if (at > here if step > 0 else at < here)]
            at = (onward or waiting)[0 if step > 0 else -1]
            self._go_to(self.edit.minutes.rows[at].uid)

    def _go_to(self, uid: str) -> None:
        """The cursor behind the words that are marked in this block."""
        spans = self.edit.minutes.promises.get(uid, ())
        block = self.edit.minutes.find_uid(uid)
        end = max((start + length for start, length, _ in spans), default=units(block.text()) if block else 0)
        self.edit.go_to(uid, end)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
