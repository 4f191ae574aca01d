"""Deciding on promises: the one at the cursor is armed, Ctrl+Enter logs it, Esc waves it off, Ctrl+Z takes that back."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, Signal

from clerk_desk.desk import follow_ups, meetings, undo
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import FollowUp
from clerk_desk.ui.card import Entry
from clerk_desk.ui.margin import Margin
from clerk_desk.ui.margin_entries import logged_entry, waiting_entry, waved_entry
from clerk_desk.ui.meeting_edit import MeetingEdit
from clerk_desk.ui.promises import Found, Promises, span_of, units


@dataclass(frozen=True)
class Answer:
    """One answer of the clerk's: what the Undo menu calls it, the record it made, the item, and the promise it answered."""

    words: str
    follow_up_id: int
    item_id: int
    promise: Promise
    waved_off: bool = False


class Deciding(QObject):
    """Joins editor, margin and log. ``counted`` carries how many promises wait and how many are logged in this item,
    ``refused`` a sentence for the clerk, ``decided`` says that the log has changed, ``item_wanted`` carries the id of
    another item to be shown first.
    """

    counted = Signal(int, int)
    refused = Signal(str)
    decided = Signal()
    item_wanted = Signal(int)

    def __init__(self, desk: Desk, edit: MeetingEdit, margin: Margin, save: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self.desk, self.edit, self.margin, self.save = desk, edit, margin, save
        self.promises = Promises(desk, self)
        self.answers: list[Answer] = []
        self.fresh = False
        self.promises.changed.connect(self.show_found)
        edit.cursorPositionChanged.connect(self._arm_another)
        edit.lines_moved.connect(margin.place)
        edit.decided = self.take_back_fresh
        margin.go_to_requested.connect(self.go_to)
        margin.armed.log_requested.connect(self.log)

    def follow(self, meeting_id: int, item_id: int) -> None:
        """Turns to the document the editor shows now."""
        self.stop()
        self.edit.minutes.edited.connect(self._typed)
        self.promises.follow(meeting_id, item_id, self.edit.minutes)

    def stop(self) -> None:
        """Looks no more, before another item or no meeting is shown; a key can take back nothing from now on."""
        self.fresh = False
        if self.promises.document is not None:
            self.promises.document.edited.disconnect(self._typed)
        self.promises.stop()

    def _typed(self) -> None:
        self.fresh = False

    # the margin
    def show_found(self) -> None:
        """Lays out the margin anew, in the order of the minutes."""
        found, places, armed = self.promises.found, self.edit.minutes.places(), self.armed()
        cards: list[Entry | Promise] = [logged_entry(each, words_stand(found, each), self.desk.today) for each in found.logged]
        cards += [each if each is armed else waiting_entry(each) for each in found.suggested]
        cards += [waved_entry(self.answers[-1].promise)] if self.fresh and self.answers and self.answers[-1].waved_off else []
        self.margin.show_entries(sorted(cards, key=lambda card: places.get(card.block, len(places))))
        self.counted.emit(len(found.suggested), len(found.logged))

    def armed(self) -> Promise | None:
        """The promise that waits for an answer at the cursor: of its block, the last that begins before it, else the first."""
        found, (block, offset) = self.promises.found, self.edit.place()
        here = found.by_block.get(block, [])
        if len(here) < 2:
            return here[0] if here else None
        before = [each for each in here if (span := span_of(found.texts.get(block, ""), each.evidence)) and span[0] <= offset]
        return before[-1] if before else here[0] if here else None

    def _arm_another(self) -> None:
        """Only when another promise is at the cursor now: most moves of the cursor change nothing here."""
        if self.promises.document is self.edit.minutes and self.armed() is not self.margin.armed.promise:
            self.show_found()

    # answers
    def log(self) -> None:
        """Puts the armed promise on the log with what stands in its fields; with none armed, the words in the minutes."""
        self.promises.look_now()
        promise, card = self.armed(), self.margin.armed
        if promise is None:
            promise = self._words_as_promise()
        else:
            promise = replace(promise, owner=card.owner.text().strip(), due=card.due.text().strip())
        if promise.evidence and self._saved():
            self._do(promise, lambda: follow_ups.log_promise(self.desk, self.promises.item_id, promise))
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words_as_promise(self) -> Promise:
        """The selected words, else the whole block, as a follow-up of the clerk's own."""
        cursor, (uid, _) = self.edit.textCursor(), self.edit.place()
        inside = cursor.hasSelection() and "\u2029" not in cursor.selectedText()
        words = cursor.selectedText() if inside else cursor.block().text()
        return Promise(" ".join(words.split()), "act", uid)

    def wave_off(self) -> None:
        """Waves the armed promise off. Nothing happens where none is armed."""
        self.promises.look_now()
        promise = self.armed()
        if promise is not None and self._saved():
            self._do(promise, lambda: follow_ups.wave_off(self.desk, self.promises.item_id, promise), waved_off=True)

    def _saved(self) -> bool:
        """A follow-up rests on words that are kept: where they cannot be, nothing is logged either."""
        if self.save():
            return True
        self.refused.emit(self.tr("The minutes could not be saved, so this was not done: see the red bar, then try again."))
        return False

    def _do(self, promise: Promise, act: Callable[[], Changes], waved_off: bool = False) -> None:
        try:
            changes = act()
        except CannotBeDone as reason:
            self.refused.emit(str(reason))
            return
        self.answers.append(Answer(changes.words, changes.ids[0], self.promises.item_id, promise, waved_off))
        self.fresh = True
        self.margin.armed.forget()
        self._log_changed()

    def take_back_fresh(self) -> bool:
        """Undoes the logging or waving off just done, if nothing was typed since. Says whether there was one."""
        return self.fresh and self.take_back()

    def take_back(self) -> bool:
        """Undoes the last logging or waving off of this meeting, and goes where it was. Says whether there was one."""
        self.fresh = False
        if not self.answers:
            return False
        answer = self.answers.pop()
        try:
            self._undo(answer)
        except CannotBeDone as reason:
            self.refused.emit(str(reason))
        if answer.item_id != self.promises.item_id:
            self.item_wanted.emit(answer.item_id)
        if self.edit.place()[0] != answer.promise.block:
            self.edit.go_to(answer.promise.block, 1 << 30)
        self._log_changed()
        return True

    def _undo(self, answer: Answer) -> None:
        """As the last deed of the meeting where it is that, so that it can be done again; else by a deed of its own."""
        deed = self.desk.journal.last_done(self.promises.meeting_id)
        if deed is not None and deed.kind == "follow-up" and answer.follow_up_id in deed.ids:
            undo.undo(self.desk, self.promises.meeting_id)
        else:
            follow_ups.take_back(self.desk, answer.follow_up_id)

    def forget(self) -> None:
        """Begins anew, for another meeting; whoever opens it shows what can be undone in it."""
        self.answers, self.fresh = [], False

    def _log_changed(self) -> None:
        self.promises.look_at_log()
        self.decided.emit()

    def fill_in(self) -> None:
        """The keyboard goes to the armed card's owner, or to its due date when it is there already."""
        self.promises.look_now()
        card = self.margin.armed
        if card.promise is not None:
            field = card.due if card.owner.hasFocus() else card.owner
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.selectAll()

    # moving about
    def step(self, step: int) -> None:
        """The cursor to the next (1) or previous (-1) promise that waits, in this item or the ones beside it, round at the ends."""
        places = self.edit.minutes.places()
        waiting = sorted({places[each.block] for each in self.promises.found.suggested if each.block in places})
        here = self.edit.textCursor().blockNumber()
        ahead = [at for at in waiting if at > here] if step > 0 else [at for at in reversed(waiting) if at < here]
        if ahead:
            self.go_to(self.edit.minutes.rows[ahead[0]].uid)
        elif self._saved():
            self._step_on(step)

    def _step_on(self, step: int) -> None:
        """Looks through the whole meeting, from the item after this one on."""
        left = follow_ups.promises_left(self.desk, self.promises.meeting_id)
        items = list({item.id: item for item, _ in left}.values())
        here = self.promises.item_id
        at = next((item.position for item in meetings.meeting(self.desk, self.promises.meeting_id).items if item.id == here), 0)
        ahead = [item.id for item in items if (item.position - at) * step > 0]
        order = ahead or [item.id for item in items]
        if order:
            wanted = order[0 if step > 0 else -1]
            if wanted != here:
                self.item_wanted.emit(wanted)
            blocks = [promise.block for item, promise in left if item.id == wanted]
            self.go_to(blocks[0 if step > 0 else -1])

    def go_to(self, uid: str) -> None:
        """The cursor behind the words that are marked in this block."""
        spans = self.edit.minutes.promises.get(uid, ())
        block = self.edit.minutes.find_uid(uid)
        end = max((start + length for start, length, _ in spans), default=units(block.text()) if block else 0)
        self.edit.go_to(uid, end)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)


def words_stand(found: Found, follow_up: FollowUp) -> bool:
    """Are the words a follow-up rests on still minuted as they were?"""
    return not follow_up.quote or span_of(found.texts.get(follow_up.block, ""), follow_up.quote) is not None
