"""The grid itself: keys that mark, move and vote, each going on to the next row where that helps."""
from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from clerk_desk.ui.look import Look
from clerk_desk.ui.people.grid_model import ABSTAIN, AGAINST, FOR, HEADS, MEMBER, AttendanceModel, Index
from clerk_desk.ui.people.grid_painter import CellPainter, HeadPainter
from clerk_desk.ui.scrolling import make_slim

WIDTHS = (226, 142, 116, 88, 88, 88)
NARROW = (184, 124, 96, 76, 76, 76)
ROW, LOW_ROW, HEAD = 38, 33, 36
LOW = 720

KEY = Qt.Key
ACTS: dict[Qt.Key, str] = {
    KEY.Key_P: "present", KEY.Key_V: "remote", KEY.Key_L: "left", KEY.Key_R: "returned", KEY.Key_A: "apologies", KEY.Key_X: "absent",
    KEY.Key_E: "late", KEY.Key_S: "substitute", KEY.Key_H: "chair", KEY.Key_C: "called", KEY.Key_N: "add", KEY.Key_Insert: "add",
    KEY.Key_1: "for", KEY.Key_2: "against", KEY.Key_3: "abstain", KEY.Key_0: "not voting", KEY.Key_Backspace: "no vote yet",
    KEY.Key_Delete: "take off",
}
"""What a key alone does to the row that has the keyboard; ``CAPITALS`` with Shift."""

CAPITALS = {KEY.Key_P: "rest present", KEY.Key_S: "take off"}
GOES_DOWN = frozenset({"present", "remote", "apologies", "absent", "late", "for", "against", "abstain", "not voting"})
COLUMN_OF = {"for": FOR, "against": AGAINST, "abstain": ABSTAIN}


class AttendanceGrid(QTableView):
    """``asked`` carries the name of what a key does and the number of whom it is about, 0 where nobody has the keyboard."""

    asked = Signal(str, int)
    focus_changed = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.look, self.people = Look(), AttendanceModel(self)
        self.cells, self.narrow, self.low = CellPainter(self), False, False
        self.setModel(self.people)
        self.setItemDelegate(self.cells)
        self.heads = HeadPainter(self)
        self.setHorizontalHeader(self.heads)
        self._make_plain()
        self.setAccessibleName(self.tr("Attendance and votes"))

    def _make_plain(self) -> None:
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.heads.setSectionsClickable(False)
        self.heads.setHighlightSections(False)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, look.colour("paper"))
        self.setPalette(palette)
        self.setFont(look.font())
        make_slim(self, look)
        self.heads.setFixedHeight(look.px(HEAD))
        self.fit(self.narrow, self.low)

    def fit(self, narrow: bool, low: bool) -> None:
        """Columns and rows for little or usual room."""
        self.narrow, self.low = narrow, low
        widths = NARROW if narrow else WIDTHS
        spare = max(0, (self.viewport().width() - self.look.px(sum(widths)) - self.look.px(32)) // 2)
        for column in range(len(HEADS)):
            more = min(spare, self.look.px(200 if narrow else 90)) if column in (0, 1) else 0
            self.setColumnWidth(column, self.look.px(widths[column]) + (self.look.px(20) if column == 0 else 0) + more)
        self.verticalHeader().setDefaultSectionSize(self.look.px(LOW_ROW if low else ROW))
        self.fit_height()
        self.viewport().update()

    def fit_height(self) -> None:
        """No higher than its rows, so that the totals stand right under them."""
        row = self.look.px(LOW_ROW if self.low else ROW)
        self.setMaximumHeight(self.look.px(HEAD) + row * len(self.people.rows) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns take the room there is."""
        super().resizeEvent(event)
        self.fit(self.narrow, self.low)

    # whom the keyboard is at
    def attendee(self) -> int:
        """The number of whom the row with the keyboard is about, 0 for none."""
        at = self.currentIndex()
        line = self.people.rows[at.row()].line if at.isValid() and at.row() < len(self.people.rows) else None
        return line.id if line else 0

    def go_to(self, attendee_id: int, column: int | None = None) -> None:
        """Puts the keyboard on somebody's row; with 0 on the first."""
        rows = [row.line.id if row.line else 0 for row in self.people.rows]
        at = rows.index(attendee_id) if attendee_id and attendee_id in rows else 0
        if rows:
            self.setCurrentIndex(self.people.index(at, self._column() if column is None else column))

    def _column(self) -> int:
        return max(self.currentIndex().column(), MEMBER)

    def go_down(self, voting: bool = False) -> None:
        """The keyboard to the next row that is a person's, while voting of somebody who may vote; it stays on the last."""
        at, rows = self.currentIndex().row() + 1, self.people.rows
        while at < len(rows) and (rows[at].line is None or (voting and not rows[at].able)):
            at += 1
        if at < len(self.people.rows):
            self.setCurrentIndex(self.people.index(at, self._column()))

    def go_to_first_vote(self) -> None:
        """The keyboard to the first who may vote and has not, or the first who may vote."""
        rows = self.people.rows
        able = [index for index, row in enumerate(rows) if row.able]
        at = next((index for index in able if rows[index].choice is None), able[0] if able else 0)
        if rows:
            self.setCurrentIndex(self.people.index(at, FOR))

    # keys
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and figures are commands here; arrows, Home, End and Page keys are Qt's."""
        act = self._act(event)
        if act:
            self._ask(act)
        elif event.text().isprintable() and event.text() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # Qt would look for a row that begins so
        elif event.key() in (KEY.Key_Return, KEY.Key_Enter, KEY.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _act(self, event: QKeyEvent) -> str:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.ShiftModifier:
            return CAPITALS.get(KEY(event.key()), "")
        if held != Qt.KeyboardModifier.NoModifier:
            return ""
        if event.key() == KEY.Key_Space:
            return {column: name for name, column in COLUMN_OF.items()}.get(self.currentIndex().column(), "")
        return ACTS.get(KEY(event.key()), "")

    def _ask(self, act: str) -> None:
        person = self.attendee()
        if act in COLUMN_OF:
            self.setCurrentIndex(self.people.index(self.currentIndex().row(), COLUMN_OF[act]))
        self.asked.emit(act, person)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The whole row is drawn anew: its wash says where the keyboard is. A heading is stepped over."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid() and self.people.rows[current.row()].line is None:
            step = 1 if current.row() > previous.row() else -1
            beyond = self.people.index(current.row() + step, current.column())
            self.setCurrentIndex(beyond if beyond.isValid() else previous)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tells it."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tells it."""
        super().focusOutEvent(event)
        self.focus_changed.emit(False)
