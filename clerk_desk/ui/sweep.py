"""The sweep: everything promised, marked, left blank or contradictory in a meeting is decided before the meeting is closed."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clerk_desk.desk import flags, follow_ups, joining, requoting, sitting, undo
from clerk_desk.desk import sweep as sweeping
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import MeetingState
from clerk_desk.ui.foot import KeyBar
from clerk_desk.ui.kit import Surface
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.saving import Kept
from clerk_desk.ui.sweep_list import SweepList
from clerk_desk.ui.sweep_panel import SweepPanel
from clerk_desk.ui.sweep_rows import LOGGED, SweepRow, Swept, swept
from clerk_desk.ui.top_bar import TopBar

KEYS = (
    ("Ctrl+Enter", "Log"), ("Alt+J", "Join"), ("Esc", "Wave off"), ("Alt+G", "Go to it"), ("F4", "Next"), ("F2", "Owner and due"),
    ("Ctrl+Z", "Take back"), ("Shift+F12", "Leave for now"),
)
SMALL, NARROW = 800, 1100
LIST = (228, 300, 392)
"""Widths of the list where there is very little, little and much room, in pixels at 100 % text."""


class SweepScreen(QWidget):
    """Opened on a meeting whose words are saved.

    ``go_to_requested`` carries item and block of words to be seen in the minutes, ``leave_requested`` that the clerk goes
    back where they were, ``close_requested`` that nothing holds the meeting back and it is to be closed. ``refused``
    carries a sentence, ``changed`` that something was decided.
    """

    go_to_requested = Signal(int, str)
    leave_requested = Signal()
    close_requested = Signal()
    home_requested = Signal()
    refused = Signal(str)
    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self.look = desk, Look()
        self.meeting_id, self.at, self.near, self.done = 0, "", (0, ""), 0
        self.found: Swept | None = None
        self.top, self.list, self.panel = TopBar(self, desk.clock.now), SweepList(self), SweepPanel(self)
        self.side, self.keys = Surface("rail", ("right",), self), KeyBar(self, KEYS)
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        self.column, middle, self.beside = QVBoxLayout(self), QHBoxLayout(), QVBoxLayout(self.side)
        self.beside.addWidget(self.list)
        middle.addWidget(self.side)
        middle.addWidget(self.panel, 1)
        self.column.addWidget(self.top)
        self.column.addLayout(middle, 1)
        self.column.addWidget(self.keys)
        for layout in (self.column, middle):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)

    def _join(self) -> None:
        panel, key = self.panel, QShortcut(QKeySequence("Alt+G"), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.go_to)
        self.list.row_changed.connect(self._show_row)
        self.list.opened.connect(self.go_to)
        self.list.removed.connect(self.take_back)
        self.top.home_requested.connect(self.home_requested)
        panel.log_card.given.connect(self.log)
        panel.join_card.given.connect(self.join)
        panel.words_card.given.connect(self.take_words)
        panel.wave_card.given.connect(self.wave_off)
        panel.go_card.given.connect(self.go_to)
        panel.back_card.given.connect(self.take_back)
        panel.later.clicked.connect(self.leave_requested)
        panel.close_button.clicked.connect(self.close_requested)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        dress(look, self.top, self.list, self.panel, self.side, self.keys)
        self.beside.setContentsMargins(0, look.px(6), 1, look.px(6))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list is narrower where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() / self.look.scale
        size = 0 if room < SMALL else 1 if room < NARROW else 2
        self.side.setFixedWidth(self.look.px(LIST[size]))
        self.list.painter.narrow = size == 0
        self.top.set_narrow(size < 2)

    # what is there
    def open(self, meeting_id: int, saved_at: dt.datetime | None = None) -> None:
        """Looks a meeting over; the row in hand stays that of the last time. Raises CannotBeDone when it cannot be read."""
        if meeting_id != self.meeting_id:
            self.meeting_id, self.at, self.near, self.done = meeting_id, "", (0, ""), 0
        self.found = swept(self.desk, meeting_id)
        self.top.show_meeting(self.found.meeting, sitting.sitting(self.desk, meeting_id))
        self.top.saved.show_kept(Kept(saved_at=saved_at))
        self._show()
        self.to_work()

    def to_work(self) -> None:
        """The keyboard to the list, or to the button that closes where nothing holds any more."""
        ready = self.found is not None and not self.found.holding and self.panel.close_button.isVisibleTo(self.panel)
        (self.panel.close_button if ready else self.list).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_promise(self, promise: Promise) -> None:
        """Takes the row of a promise in hand."""
        row = next((each for each in self.found.rows if each.finding and each.finding.promise == promise), None) if self.found else None
        if row is not None:
            self.list.show_key(row.key)

    def refresh(self, after: str = "") -> None:
        """Looks it over again, with the row of this key in hand."""
        try:
            self.found = swept(self.desk, self.meeting_id)
        except CannotBeDone as reason:
            self.refused.emit(str(reason))
            return
        self.at = after or self.at
        self._show()

    def _show(self) -> None:
        assert self.found is not None
        self.panel.show_meeting(self.found)
        self.list.show_rows(self.found.rows, self.at, self.near)

    def _show_row(self, row: SweepRow | None) -> None:
        if self.found is None:
            return
        self.at, self.near = (row.key, (row.item_id, row.block)) if row else ("", (0, ""))
        twins = joining.twins(self.desk, self.meeting_id, _words(row), but=_number(row)) if row and _may_be_joined(row) else ()
        self.panel.show_row(self.found, row, twins)

    @property
    def row(self) -> SweepRow | None:
        """The row in hand."""
        return self.list.row()

    # answers
    def log(self) -> None:
        """Puts the promise in hand on the log, with what stands in the fields."""
        row, card = self.row, self.panel.log_card
        promise = row.finding.promise if row and row.finding and row.holds else None
        if row is None or promise is None:
            return
        promise = replace(promise, owner=card.owner.text().strip(), due=card.due.text().strip())
        self._do(row, lambda: follow_ups.log_promise(self.desk, row.item_id, promise))

    def join(self) -> None:
        """Keeps that it is the same as the follow-up chosen; a follow-up on the log is taken off for it. Where none is chosen, the
        keyboard goes to the choice.
        """
        row, into = self.row, self.panel.join_card.chosen()
        if row is None or not _may_be_joined(row):
            return
        if not into:
            self.panel.join_card.choice.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        promise = row.finding.promise if row.finding else None
        if promise is not None:
            self._do(row, lambda: joining.join_promise(self.desk, row.item_id, promise, into))
        elif row.follow_up is not None:
            follow_up_id = row.follow_up.id
            self._do(row, lambda: joining.join_follow_up(self.desk, follow_up_id, into))

    def take_words(self) -> None:
        """Puts the follow-up in hand, whose words were changed, on the new ones."""
        row = self.row
        follow_up = row.finding.follow_up if row and row.offered and row.finding else None
        if row is not None and follow_up is not None:
            self._do(row, lambda: requoting.take_words(self.desk, follow_up.id, row.offered))

    def wave_off(self) -> None:
        """Keeps that what is in hand is nothing to see to; from a field, goes back to the list first."""
        if not self.list.hasFocus() and not self.panel.is_card(self.focusWidget()):
            self.to_work()
            return
        row = self.row
        if row is not None and row.finding is not None and not row.decision:
            finding = row.finding
            self._do(row, lambda: sweeping.wave_off_finding(self.desk, finding))

    def take_back(self) -> None:
        """Opens again what was decided about the row in hand."""
        row = self.row
        if row is None or not row.decided:
            return
        follow_up = row.follow_up
        if row.flag:
            self._do(row, lambda: flags.raise_again(self.desk, row.flag))
            return
        if follow_up is not None:
            self._do(row, lambda: sweeping.take_back_promise(self.desk, follow_up.id))
        else:
            self._do(row, lambda: sweeping.take_back_decision(self.desk, row.decision))

    def take_back_last(self) -> None:
        """Undoes the last thing decided here since the sweep was opened."""
        if not self.done:
            self.refused.emit(self.tr("Nothing was decided here yet: choose a decided line and take that one back."))
            return
        row = self.row
        if self._tried(lambda: undo.undo(self.desk, self.meeting_id)):
            self.done -= 1
            self.refresh(row.key if row else "")
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.changed.emit()

    def go_to(self) -> None:
        """To the words in the minutes; Shift+F12 comes back to this row."""
        row = self.row
        if row is not None:
            self.go_to_requested.emit(row.item_id, row.block)

    def fill_in(self) -> None:
        """The keyboard to owner or due date."""
        if self.panel.log_card.isVisible():
            self.panel.log_card.fill_in()

    def step(self, step: int) -> None:
        """The next or previous row that is to be decided."""
        self.list.step(step, holding=True)
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _do(self, row: SweepRow, act: Callable[[], Changes]) -> None:
        """Decides, then takes the next row that holds in hand."""
        keys = [each.key for each in self.found.rows if each.holds] if self.found else []
        after = keys[(keys.index(row.key) + 1) % len(keys)] if row.key in keys else row.key
        if self._tried(act):
            self.done += 1
            self.refresh(after)
            self.to_work()
            self.changed.emit()

    def _tried(self, act: Callable[[], Changes]) -> bool:
        try:
            act()
        except CannotBeDone as reason:
            self.refused.emit(str(reason))
            return False
        return True

    @property
    def may_close(self) -> bool:
        """Is the meeting one that can be closed, and does nothing hold it back?"""
        open_ = self.found is not None and self.found.meeting.state in (MeetingState.PLANNED, MeetingState.LIVE)
        return open_ and self.found is not None and not self.found.holding


def _may_be_joined(row: SweepRow) -> bool:
    return row.group == LOGGED or bool(row.holds and row.finding and row.finding.promise)


def _words(row: SweepRow) -> str:
    if row.finding is not None and row.finding.promise is not None:
        return row.finding.promise.evidence
    return row.follow_up.quote or row.follow_up.what if row.follow_up else ""


def _number(row: SweepRow) -> int:
    return row.follow_up.id if row.follow_up else 0
