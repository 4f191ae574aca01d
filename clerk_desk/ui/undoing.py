"""What the clerk does that is no typing: done through one door, shown at once, undone and done again by name."""
from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from clerk_desk.desk import undo
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.undo import Deed
from clerk_desk.ui.alarm import Alarm
from clerk_desk.ui.deciding import Deciding
from clerk_desk.ui.meeting_edit import MeetingEdit
from clerk_desk.ui.sitting import Sitting


class Screen(Protocol):
    """What is needed of the screen on which a meeting is minuted."""

    sitting: Sitting
    edit: MeetingEdit
    deciding: Deciding
    alarm: Alarm

    def save_now(self) -> bool:
        """Writes what is unsaved; False when it could not."""
        ...

    def read_again(self) -> None:
        """Takes over what changed in the store."""
        ...

    def forget_fresh(self) -> None:
        """A key takes back none of what other parts of the screen did last."""
        ...

    def focusWidget(self) -> QWidget | None:
        """Who has the keyboard."""
        ...


class Undoing(QObject):
    """``refused`` carries why something was not done; ``named`` says that what can be undone has another name now,
    ``turned`` carries a deed that was undone (True) or done again (False).

    ``in_hand`` says that a deed is being asked about or done and is not shown yet.

    Ctrl+Z in the minutes takes back what was just done there, then what was typed, then deeds; elsewhere it undoes deeds. Only
    deeds since a meeting was first opened in this window are undone, so that no key takes the meeting itself away.
    """

    refused = Signal(str)
    named = Signal()
    turned = Signal(object, bool)

    def __init__(self, desk: Desk, screen: Screen, parent: QObject) -> None:
        super().__init__(parent)
        self.desk, self.screen = desk, screen
        self.first: dict[int, Deed | None] = {}
        self.fresh = self.fresh_again = self.in_hand = False
        self._chain()

    def _chain(self) -> None:
        before, edit = self.screen.edit.decided, self.screen.edit
        edit.decided = lambda: self._undo_fresh() or before() or self._undo_untyped()
        edit.done_again = self._redo_fresh
        self.screen.sitting.saver.typed.connect(self.typed)

    @property
    def meeting_id(self) -> int:
        """The meeting in hand, 0 for none."""
        return self.screen.sitting.meeting.id if self.screen.sitting.meeting else 0

    def opened(self) -> None:
        """A meeting was put on the table: what was done to it before is not this window's to undo."""
        self.first.setdefault(self.meeting_id, self.desk.journal.last_done(self.meeting_id))
        self.fresh = self.fresh_again = False
        self.named.emit()

    def typed(self) -> None:
        """Something was typed: Ctrl+Z is about that now."""
        self.fresh = self.fresh_again = False

    # doing
    def do(self, act: Callable[[], Changes]) -> Changes | None:
        """Saves what is typed, does a verb and shows what came of it. Where it refuses, that is said and None comes back."""
        return self.asked(lambda: self._told(act))

    def asked(self, ask: Callable[[], Changes | None]) -> Changes | None:
        """The same for a dialog that does the verb itself and says its refusals."""
        if not self.screen.save_now():
            self.refused.emit(self.tr("The minutes could not be saved, so this was not done: see the red bar, then try again."))
            return None
        self.in_hand = True
        try:
            changes = ask()
        finally:
            self.in_hand = False
        if changes is not None:
            self.done(changes)
        return changes

    def done(self, changes: Changes) -> None:
        """Shows what came of a verb. Ctrl+Z is about it until something is typed."""
        self.screen.forget_fresh()
        try:
            self.screen.read_again()
        except CannotBeDone as reason:
            self.refused.emit(str(reason))
        self.fresh, self.fresh_again = bool(changes.ids), False
        self.named.emit()

    def _told(self, act: Callable[[], Changes]) -> Changes | None:
        try:
            return act()
        except CannotBeDone as reason:
            self.refused.emit(str(reason))
            return None

    # undoing
    def may_undo(self) -> bool:
        """Is there a deed that this window may undo?"""
        last, first = self.desk.journal.last_done(self.meeting_id), self.first.get(self.meeting_id)
        return last is not None and last is not first

    def undo_words(self) -> str:
        """"Undo mark present", empty for nothing."""
        return undo.undo_words(self.desk, self.meeting_id) if self.may_undo() else ""

    def redo_words(self) -> str:
        """"Redo mark present", empty for nothing."""
        return undo.redo_words(self.desk, self.meeting_id) if self.meeting_id else ""

    def undo(self) -> bool:
        """Undoes the last deed in this meeting. Says whether there was one."""
        if not self.may_undo():
            return False
        answers, deed = self.screen.deciding.answers, self.desk.journal.last_done(self.meeting_id)
        if answers and deed is not None and answers[-1].follow_up_id in deed.ids and deed.kind == "follow-up":
            self.screen.deciding.take_back()
            self.named.emit()
        else:
            self._turn(undo.undo, deed)
        self.fresh, self.fresh_again = False, True
        return True

    def redo(self) -> bool:
        """Does again what was undone last. Says whether there was something."""
        if not self.redo_words():
            return False
        self._turn(undo.redo, self.desk.journal.last_undone(self.meeting_id))
        self.fresh = True
        return True

    def _turn(self, turn: Callable[[Desk, int], Changes], deed: Deed | None) -> None:
        if self.do(lambda: turn(self.desk, self.meeting_id)) is None:
            self.named.emit()  # a deed that could not be undone is out of the list
        else:
            self.turned.emit(deed, turn is undo.undo)
        self.screen.deciding.promises.look_at_log()

    # by key
    def step_back(self) -> None:
        """Ctrl+Z: in the minutes as it is there; elsewhere the last deed."""
        if self.in_text() or not (self.screen.edit.decided() or self.undo()):
            self.screen.edit.undo()

    def step_on(self) -> None:
        """Ctrl+Y, likewise."""
        if self.in_text() or not self.redo():
            self.screen.edit.redo()

    def in_text(self) -> bool:
        """Is the keyboard in the minutes?"""
        return self.screen.focusWidget() is self.screen.edit

    def _undo_fresh(self) -> bool:
        return self.fresh and self.undo()

    def _undo_untyped(self) -> bool:
        """With nothing typed left to undo in this item, deeds are next."""
        return self.in_text() and not self.screen.edit.minutes.isUndoAvailable() and self.undo()

    def _redo_fresh(self) -> bool:
        return self.fresh_again and self.redo()

    def to_minutes(self) -> None:
        """The keyboard back into the minutes."""
        self.screen.edit.setFocus(Qt.FocusReason.OtherFocusReason)
