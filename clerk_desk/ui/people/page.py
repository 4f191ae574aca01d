"""Attendance and votes: one row a member, everything by single keys, the totals and the words as they will stand."""
from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from clerk_desk.domain.quorum import Quorum
from clerk_desk.domain.votes import Choice
from clerk_desk.ui import icons
from clerk_desk.ui.card import Field
from clerk_desk.ui.kit import Elided, Head, Surface, Words
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.menus import COMMANDS
from clerk_desk.ui.people.ask_line import AskLine
from clerk_desk.ui.people.ballot import NOTHING, Outcome
from clerk_desk.ui.people.grid import LOW, AttendanceGrid
from clerk_desk.ui.people.grid_model import ABSTAIN, AGAINST, FOR, GridRow
from clerk_desk.ui.people.side import Side
from clerk_desk.ui.people.strip import QuorumChip
from clerk_desk.ui.tokens import HEADING

SIDE_WIDTH = 326
KEYS = (
    ("P", "Present"), ("L", "Left"), ("R", "Came in"), ("A", "Apologies"), ("S", "Substitute"), ("1", "to 3: vote and on"),
    ("0", "Not voting"), ("Ctrl+D", "Declare"), ("N", "Add"), ("H", "In the chair"), ("Esc", "Back to the minutes"),
)
"""What the key bar says while this page is open."""

LEFT_ALONE = frozenset({"next_item", "previous_item", "next_pane", "previous_pane", "attendance", "vote", "read_back"})
THEIRS = ("Edit", "Follow-up", "Line", "Meeting", "People")
OF_THE_MINUTES = [each for each in COMMANDS if each.menu in THEIRS and each.name not in LEFT_ALONE]
MINE = frozenset(QKeySequence(key).toString() for command in OF_THE_MINUTES for key in (command.key, *command.also) if key) | {
    "Ctrl+D", "Ctrl+F", "Esc", "Ctrl+Return", "Ctrl+Enter", "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z",
}
"""Keys that would otherwise change minutes which nobody sees."""


def pressed(event: QKeyEvent) -> str:
    """A key as menus write it."""
    return QKeySequence(event.keyCombination()).toString()


class Totals(QWidget):
    """Under the grid: who may vote and how many have, and the three sums under their columns."""

    def __init__(self, grid: AttendanceGrid, parent: QWidget) -> None:
        super().__init__(parent)
        self.grid, self.look, self.able, self.found = grid, Look(), 0, NOTHING

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        self.setFixedHeight(look.px(48))
        self.update()

    def show_totals(self, able: int, found: Outcome) -> None:
        """Shows them; they come from the same rows as the room, so they cannot disagree with it."""
        self.able, self.found = able, found
        self.setAccessibleName(f"{self.words()}; {found.word} {found.figures}".strip(" ;"))
        self.update()

    def words(self) -> str:
        """"9 may vote, 9 have"."""
        return self.tr("{able} may vote, {have} have").format(able=self.able, have=self.found.have)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words at the left, the sums under the circles."""
        del event
        painter, look = QPainter(self), self.look
        painter.setFont(look.font(weight=600))
        painter.setPen(look.colour("ink"))
        painter.drawText(QRect(look.px(20), 0, self.width(), self.height()), int(Qt.AlignmentFlag.AlignVCenter), self.words())
        if self.able and self.able == self.found.have:
            at = look.px(28) + painter.fontMetrics().horizontalAdvance(self.words())
            side = look.px(17)
            tick = icons.pixmap("check", look.colour("green").name(), side, self.devicePixelRatioF())
            painter.drawPixmap(at, (self.height() - side) // 2, tick)
        right = self.grid.columnViewportPosition(FOR) - look.px(8)
        to_right = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        painter.drawText(QRect(0, 0, right, self.height()), to_right, self.tr("Total"))
        count = self.found.count
        painter.setFont(look.font(22, 700))
        for column, sum_ in ((FOR, count.for_count), (AGAINST, count.against_count), (ABSTAIN, count.abstain_count)):
            box = QRect(self.grid.columnViewportPosition(column), 0, self.grid.columnWidth(column), self.height())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(sum_))
        painter.end()


class PageHead(Head):
    """The title, what is voted on, the quorum; a line along the top where the keyboard is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("paper", ("bottom",), parent)
        self.title, self.under = Words(self.tr("Attendance and votes"), HEADING, 600, parent=self), Elided("", 13, role="ink2", parent=self)
        self.chip = QuorumChip(self)
        self.row, words = QHBoxLayout(self), QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        for part in (self.title, self.under):
            words.addWidget(part)
        words.addStretch(1)
        self.row.addLayout(words, 1)
        self.row.addWidget(self.chip)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        dress(look, self.title, self.under, self.chip)
        self.row.setContentsMargins(look.px(20), 0, look.px(20), 0)
        self.setFixedHeight(look.px(64))


class AttendancePage(QWidget):
    """``asked`` carries what a key of the grid or of the page wants and whom it is about; ``left`` that the clerk goes back,
    ``casting`` the chair's second vote. It shows what it is given and decides nothing.
    """

    asked = Signal(str, int)
    left = Signal()
    casting = Signal(object)
    filtered = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.look, self.head, self.grid = Look(), PageHead(self), AttendanceGrid(self)
        self.filter, self.line = Field(self.tr("Find a name"), self.tr("Letters or initials"), self), AskLine(self)
        self.totals, self.side, self.paper = Totals(self.grid, self), Side(self), Surface("paper", (), self)
        self.nobody = Words("", role="ink2", parent=self, wrap=True)
        self.sheet = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()
        self.grid.asked.connect(self.asked)
        self.grid.people.chosen.connect(self._pressed)
        self.grid.focus_changed.connect(self.head.set_focused)
        self.side.card.write_requested.connect(lambda: self.asked.emit("write", 0))
        self.side.card.casting.connect(self.casting)
        self.filter.textChanged.connect(self.filtered)
        self.line.left.connect(self.to_grid)
        self.filter.hide()

    def _lay_out(self) -> None:
        self.column = QVBoxLayout(self.paper)
        self.sought = QHBoxLayout()
        self.sought.addWidget(self.filter)
        for part in (self.head, self.line, self.grid, self.nobody, self.totals):
            self.column.addWidget(part, 100 if part is self.grid else 0)
        self.column.insertLayout(2, self.sought)
        self.column.addStretch(1)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.sheet.addWidget(self.paper, 1)
        self.sheet.addWidget(self.side)
        self.sheet.setContentsMargins(0, 0, 0, 0)
        self.sheet.setSpacing(0)
        card = self.side.card
        for first, then in ((self.grid, card.for_it), (card.for_it, card.against), (card.against, card.write)):
            QWidget.setTabOrder(first, then)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        dress(look, self.head, self.grid, self.filter, self.line, self.nobody, self.totals, self.side, self.paper)
        self.nobody.setMargin(look.px(20))
        self.sought.setContentsMargins(look.px(20), look.px(10), look.px(20), look.px(4))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The side goes under the grid where both have no room beside each other."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() / self.look.scale
        narrow = room < 784 + SIDE_WIDTH - 46
        self.sheet.setDirection(QBoxLayout.Direction.TopToBottom if room < 960 else QBoxLayout.Direction.LeftToRight)
        self.side.set_narrow(room < 960)
        self.side.setMinimumWidth(0 if room < 960 else self.look.px(SIDE_WIDTH if not narrow else 280))
        self.side.setMaximumWidth(16_777_215 if room < 960 else self.look.px(420 if room > 1300 else SIDE_WIDTH if not narrow else 280))
        self.grid.fit(narrow, self.window().height() / self.look.scale < LOW)

    # what is shown
    def show_people(self, rows: Sequence[GridRow], quorum: Quorum, able: int, found: Outcome) -> None:
        """The rows with the totals under them; the keyboard stays on the person it was on."""
        here = self.grid.attendee()
        self.grid.people.show_rows(rows)
        self.grid.fit_height()
        self.grid.go_to(here)
        self.head.chip.show_quorum(quorum)
        self.totals.show_totals(able, found)
        self._tell_nobody()

    def _tell_nobody(self) -> None:
        """Where the list is empty, how somebody comes on it; the sums of nothing are not shown."""
        there = bool(self.grid.people.rows)
        sought = self.tr("Nobody on the list has these letters. Esc shows everybody again.")
        nobody = self.tr("Nobody is on the list of this meeting yet. N adds a member, an officer or a guest.")
        self.nobody.setText("" if there else sought if self.filter.text() else nobody)
        self.grid.setAccessibleDescription(self.nobody.text())
        self.nobody.setVisible(not there)
        self.totals.setVisible(there)

    def tell(self, words: str, role: str = "ink2") -> None:
        """What was just done, or in red why not."""
        self.side.tell(words, role)
        self.side.told.setAccessibleName(words)

    # keys
    def _pressed(self, attendee_id: int, column: int) -> None:
        self.asked.emit({FOR: Choice.FOR, AGAINST: Choice.AGAINST, ABSTAIN: Choice.ABSTAIN}[column].value, attendee_id)

    def event(self, event: QEvent) -> bool:
        """Claims the keys that mean something here, before a menu of the window takes them for the minutes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and pressed(event) in MINE:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the page, wherever in it the keyboard is."""
        act = self._acts().get(pressed(event))
        if act is not None:
            act()
        elif pressed(event) not in MINE:
            super().keyPressEvent(event)

    def _acts(self) -> dict[str, Callable[[], object]]:
        person = self.grid.attendee()
        write: Callable[[], object] = lambda: self.asked.emit("write", 0)  # noqa: E731 - one of a table of acts
        return {
            "Ctrl+Return": write, "Ctrl+Enter": write, "Ctrl+D": lambda: self.asked.emit("declare", person),
            "Ctrl+F": self.find_name, "Esc": self.escape, "Ctrl+Z": lambda: self.asked.emit("undo", 0),
            "Ctrl+Y": lambda: self.asked.emit("redo", 0), "Ctrl+Shift+Z": lambda: self.asked.emit("redo", 0),
            "Ctrl+Shift+I": lambda: self.asked.emit("comes in", 0), "Ctrl+Shift+O": lambda: self.asked.emit("goes out", 0),
            "Ctrl+Shift+D": lambda: self.asked.emit("declare", person), "Return": self.to_grid, "Enter": self.to_grid,
            "Down": self.to_grid,
        }

    def find_name(self) -> None:
        """Letters leave the rows of those they may mean; Enter or Down goes to them, Esc shows all again."""
        self.filter.show()
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def escape(self) -> None:
        """Out of the line of names first, then back to the minutes."""
        if self.filter.isVisibleTo(self):
            self.stop_filter()
            self.to_grid()
        elif not self.grid.hasFocus():
            self.to_grid()
        else:
            self.left.emit()

    def stop_filter(self) -> None:
        """Everybody is shown again."""
        self.filter.clear()
        self.filter.hide()

    def to_grid(self) -> None:
        """The keyboard to the grid."""
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.grid.currentIndex().isValid():
            self.grid.go_to(0, 0)
