"""The page of the log: chips and a search over the table, the chosen follow-up beside it."""
from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from clerk_desk.desk import committees, follow_ups
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.follow_ups import Wanted
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import FollowUpLine, in_order, is_open, is_overdue, to_send_on
from clerk_desk.ui import messages
from clerk_desk.ui.chips import ChoiceChip
from clerk_desk.ui.dialogs.edit_follow_up import EditFollowUp
from clerk_desk.ui.dialogs.fields import Choice, TextLine
from clerk_desk.ui.dialogs.move_on import MoveOn
from clerk_desk.ui.empty import Note
from clerk_desk.ui.follow_up_model import Log
from clerk_desk.ui.follow_up_panel import FollowUpPanel
from clerk_desk.ui.follow_up_view import Table
from clerk_desk.ui.kit import Elided, Surface, Words
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.tokens import TITLE

CHOICES = (("open", "Open"), ("overdue", "Overdue"), ("to send", "To send on"), ("closed", "Closed"), ("all", "All"))
PANEL, SLIM_PANEL, ROOMY = 310, 280, 940
"""Widths of the panel, and the width of the page from which the wide one is used, in pixels at 100 % text."""


class FollowUpPage(Surface):
    """The log, narrowed down by chips, committee and owner. ``minute_requested`` carries meeting, item and block,
    ``log_changed`` says that a follow-up was moved on or edited.
    """

    minute_requested = Signal(int, int, str)
    log_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("paper", (), parent)
        self.desk, self.which = desk, "open"
        self.found: tuple[FollowUpLine, ...] = ()
        self.title, self.count = Words(self.tr("Follow-ups"), TITLE, 600, parent=self), Elided("", role="ink2", parent=self)
        self.committee, self.owner = Choice(self), TextLine(self)
        self.chips = [ChoiceChip(name, self.tr(words), self) for name, words in CHOICES]
        self.log = Log(self, desk.today)
        self.table, self.panel = Table(self, self.log), FollowUpPanel(self)
        self.none = Note(self, "list-checks", "", "")
        self.committee.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.committee.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.committee.setAccessibleName(self.tr("Committee"))
        self.owner.setAccessibleName(self.tr("Find by owner"))
        self.owner.setPlaceholderText(self.tr("Find by owner"))
        self.owner.setClearButtonEnabled(True)
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        self.sides, self.column, self.head, self.row = QHBoxLayout(self), QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self.head.addWidget(self.title)
        self.head.addWidget(self.count, 1)
        self.head.addWidget(self.committee, 2)
        self.head.addWidget(self.owner)
        for chip in self.chips:
            self.row.addWidget(chip)
        self.row.addStretch(1)
        self.chips[0].setChecked(True)
        self.column.addLayout(self.head)
        self.column.addLayout(self.row)
        self.column.addWidget(self.none)
        self.column.addWidget(self.table, 1)
        self.column.addStretch(0)
        self.sides.addLayout(self.column, 1)
        self.sides.addWidget(self.panel)
        self.sides.setContentsMargins(0, 0, 0, 0)
        self.sides.setSpacing(0)

    def _join(self) -> None:
        for chip in self.chips:
            chip.clicked.connect(self._chip_pressed)
        self.committee.activated.connect(self._narrow_down)
        self.owner.textChanged.connect(self._narrow_down)
        self.owner.returnPressed.connect(self.table.setFocus)
        self.table.chosen.connect(self._open_minute)
        self.table.turned_to.connect(self._show_row)
        self.table.edit_requested.connect(self.edit)
        self.table.moves_requested.connect(self.panel.open_moves)
        self.panel.move_requested.connect(self.move_on)
        self.panel.edit_requested.connect(self.edit)
        self.panel.minute_requested.connect(self._open_current)
        for key, act in (("Alt+O", self.panel.open_moves), ("Ctrl+F", self.owner.setFocus)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        dress(look, self.title, self.count, self.owner, *self.chips, self.committee, self.table, self.panel, self.none)
        px = look.px
        self.column.setContentsMargins(px(24), px(20), px(8), px(8))
        self.column.setSpacing(px(10))
        self.head.setSpacing(px(12))
        self.row.setSpacing(px(2))
        self.row.setContentsMargins(-3, 0, 0, 0)  # the chips' rings stand outside the column
        self.owner.setFixedWidth(px(150))
        self.committee.setMinimumWidth(px(110))
        self.committee.setMaximumWidth(px(190))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits table and panel to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = self.look.px
        roomy = self.width() / self.look.scale >= ROOMY
        self.panel.setFixedWidth(px(PANEL if roomy else SLIM_PANEL))
        self.table.fit(self.width() - self.panel.width() - px(24 + 8 + 12), bool(self._committee_wanted()))

    # what is shown
    def refresh(self) -> None:
        """Reads the log, the follow-up that was chosen staying chosen. Raises CannotBeDone when the store cannot be read."""
        self._fill_committees()
        self.found = follow_ups.follow_ups(self.desk, Wanted(committee=self._committee_wanted()))
        self._narrow_down_kept()

    def show_committee(self, name: str) -> None:
        """Shows what one committee's log has open; an empty name is all of them."""
        self._fill_committees()
        self.committee.setCurrentIndex(max(self.committee.findData(name), 0))
        self.owner.clear()
        self.which = "open"
        self.chips[0].setChecked(True)
        self.refresh()

    def _fill_committees(self) -> None:
        names, kept = [each.name for each in committees.committees(self.desk)], self._committee_wanted()
        self.committee.clear()
        self.committee.addItem(self.tr("All committees"), "")
        for name in names:
            self.committee.addItem(name, name)
        self.committee.setCurrentIndex(max(self.committee.findData(kept), 0))

    def _committee_wanted(self) -> str:
        return str(self.committee.currentData(Qt.ItemDataRole.UserRole) or "")

    def _chip_pressed(self) -> None:
        sender = self.sender()
        if isinstance(sender, ChoiceChip):
            self.which = sender.name
            self._narrow_down_kept()

    def _narrow_down(self) -> None:
        try:
            self.found = follow_ups.follow_ups(self.desk, Wanted(committee=self._committee_wanted(), owner=self.owner.text()))
        except CannotBeDone as reason:
            messages.tell(self, str(reason))
            return
        self._narrow_down_kept()

    def _narrow_down_kept(self) -> None:
        today, current = self.desk.today, self.current()
        shown = [line for line in self.found if self._is_wanted(line)]
        self.log.show_lines(in_order(shown, today), today)
        self._count()
        self.none.title.setText(self.tr("Nothing is owed") if self.which in ("open", "overdue", "to send") else self.tr("Nothing here"))
        self.none.text.setText(self._why_empty())
        self._fit()
        self.none.setVisible(not shown)
        for part in (self.table, self.panel):
            part.setVisible(bool(shown))
        self.setFocusProxy(self.table if shown else self.chips[0])
        if shown:
            row = max(self.log.place_of(current.follow_up.id), 0) if current else 0
            self.table.setCurrentIndex(self.log.index(row, 0))
            self._show_row(row)

    def _is_wanted(self, line: FollowUpLine) -> bool:
        each = line.follow_up
        return {
            "open": is_open(each), "overdue": is_overdue(each, self.desk.today), "to send": to_send_on(each), "closed": not is_open(each),
            "all": True,
        }[self.which]

    def _count(self) -> None:
        before = self.which
        for chip in self.chips:
            self.which = chip.name
            chip.show_count(sum(map(self._is_wanted, self.found)))
        self.which = before
        open_, bodies = sum(is_open(line.follow_up) for line in self.found), len({line.committee for line in self.found})
        words = self.tr("{count} open across {bodies} committees") if bodies > 1 else self.tr("{count} open")
        self.count.setText(words.format(count=open_, bodies=bodies))

    def _why_empty(self) -> str:
        if self.owner.text().strip():
            return self.tr("No owner has these words in the name. Take them out to see the others.")
        return self.tr("Follow-ups come from the minutes: log a promise, and it will stand here.")

    def _show_row(self, row: int) -> None:
        if 0 <= row < len(self.log.lines):
            self.panel.show_line(self.log.lines[row], self.desk.today)

    def current(self) -> FollowUpLine | None:
        """The follow-up the clerk is at."""
        row = self.table.currentIndex().row()
        return self.log.lines[row] if 0 <= row < len(self.log.lines) else None

    # what is done
    def edit(self) -> None:
        """Asks for another owner, due date or a note."""
        line = self.current()
        if line is not None and EditFollowUp.ask(self, self.desk, line) is not None:
            self._changed()

    def move_on(self, status: str) -> None:
        """Asks for day and note and moves the follow-up on to this state."""
        line = self.current()
        if line is not None and MoveOn.ask(self, self.desk, line, status) is not None:
            self._changed()

    def _changed(self) -> None:
        self._narrow_down()
        self.table.setFocus()
        self.log_changed.emit()

    def _open_current(self) -> None:
        self._open_minute(self.table.currentIndex().row())

    def _open_minute(self, row: int) -> None:
        each = self.log.lines[row].follow_up
        self.minute_requested.emit(each.meeting_id, each.item_id, each.block)
