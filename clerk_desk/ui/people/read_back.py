"""The resolution in hand, large, numbered as in the minutes, for reading out to the chair before the vote."""
from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clerk_desk.ui import icons
from clerk_desk.ui.buttons import Button
from clerk_desk.ui.foot import KeyBar
from clerk_desk.ui.kit import Elided, Surface, Words
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.people.page import pressed
from clerk_desk.ui.people.resolution import ReadLine, Resolution

SIZE, LINE, BETWEEN, INDENT = 28, 40, 18, 56
KEYS = (("Down", "Next clause"), ("Up", "Back"), ("Ctrl++", "Larger"), ("Ctrl+-", "Smaller"), ("Esc", "Back to the minutes"))
OUTSIDE = frozenset({"Ctrl++", "Ctrl+=", "Ctrl+-", "Ctrl+0", "F11", "F1", "Ctrl+Q"})
"""Keys of the window that go on working over the pane."""

Flags = Qt.AlignmentFlag


class ReadPane(QWidget):
    """The lines; the one being read in a band in the middle of the pane, those before it in the second ink."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.look, self.lines, self.at = Look(), tuple[ReadLine, ...](), 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        self.update()

    def show_lines(self, lines: Sequence[ReadLine]) -> None:
        """Begins at the first line."""
        self.lines, self.at = tuple(lines), 0
        self._tell()

    def step(self, step: int) -> None:
        """On to the next line or back to the one before; it stays at the ends."""
        at = min(max(self.at + step, 0), max(len(self.lines) - 1, 0))
        if at != self.at:
            self.at = at
            self._tell()

    def _tell(self) -> None:
        self.update()
        self.setAccessibleName(self.spoken())
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.spoken()))

    def spoken(self) -> str:
        """The line being read, with its marker."""
        line = self.lines[self.at] if self.lines else None
        return f"{line.marker} {line.text}".strip() if line else self.tr("Nothing to read back")

    # geometry
    def _left(self, line: ReadLine) -> int:
        return self.look.px(28 + (INDENT * (line.level - 1) if line.level else 0))

    def _words_box(self, line: ReadLine, top: int) -> QRect:
        marker = self.look.px(66) if line.level else 0
        left = self._left(line) + marker
        return QRect(left, top, self.width() - left - self.look.px(96), 100_000)

    def _font(self, index: int) -> QFont:
        return self.look.font(SIZE, 600 if index == self.at and self.lines[index].level else 400)

    def _rows(self, index: int) -> list[str]:
        """The words of a line broken to the width there is. Always broken as if in bold, so that nothing jumps."""
        line = self.lines[index]
        metrics, width = QFontMetrics(self.look.font(SIZE, 600)), self._words_box(line, 0).width()
        rows = [""]
        for word in line.text.split():
            longer = f"{rows[-1]} {word}".strip()
            if rows[-1] and metrics.horizontalAdvance(longer) > width:
                rows.append(word)
            else:
                rows[-1] = longer
        return rows

    def _height(self, index: int) -> int:
        return len(self._rows(index)) * self.look.px(LINE) + self.look.px(BETWEEN)

    def tops(self) -> list[int]:
        """Where each line begins, the one being read a little above the middle; the first lines stand at the top."""
        heights, tops = [self._height(index) for index in range(len(self.lines))], [self.look.px(72)]
        for height in heights:
            tops.append(tops[-1] + height)
        wanted = round(self.height() * 0.55) - heights[self.at] // 2 if heights else 0
        down = max(0, tops[self.at] - max(wanted, self.look.px(24))) if heights else 0
        over = max(0, tops[-1] + self.look.px(24) - self.height())
        return [top - min(down, over) for top in tops]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper, band, lines, what is to come."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self.look.colour("paper"))
        tops = self.tops()
        hidden = [index for index in range(len(self.lines)) if tops[index + 1] > self.height() - self.look.px(44) and index > self.at]
        for index in range(len(self.lines)):
            if index not in hidden and tops[index + 1] > 0:
                self._paint_line(painter, index, tops[index])
        if hidden:
            self._paint_rest(painter, hidden)
        if self.hasFocus():
            painter.fillRect(0, 0, self.width(), 3 if self.look.outlined else 2, self.look.colour("accent"))
        painter.end()

    def _paint_line(self, painter: QPainter, index: int, top: int) -> None:
        look, line, here = self.look, self.lines[index], index == self.at
        if here:
            self._paint_band(painter, top, self._height(index) - look.px(BETWEEN))
        painter.setFont(look.font(SIZE))
        painter.setPen(look.colour("ink" if index >= self.at else "ink2"))
        height = look.px(LINE)
        painter.drawText(QRect(self._left(line), top, look.px(66), height), int(Flags.AlignVCenter), line.marker)
        painter.setFont(self._font(index))
        box = self._words_box(line, top)
        for at, row in enumerate(self._rows(index)):
            painter.drawText(QRect(box.left(), top + at * height, self.width(), height), int(Flags.AlignVCenter), row)

    def _paint_band(self, painter: QPainter, top: int, height: int) -> None:
        look, over = self.look, self.look.px(9)
        band = QRectF(0, top - over, self.width() - look.px(66), height + 2 * over)
        painter.setPen(look.colour("accent") if look.outlined else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent_wash"))
        painter.drawRoundedRect(band.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawRoundedRect(QRectF(0, band.top() + look.px(10), look.px(4), band.height() - look.px(20)), 2, 2)

    def _paint_rest(self, painter: QPainter, hidden: Sequence[int]) -> None:
        """Which clauses come after those on screen."""
        look = self.look
        side, base = look.px(18), self.height() - look.px(32)
        drawn = icons.pixmap("chevron-down", look.colour("ink2").name(), side, self.devicePixelRatioF())
        painter.drawPixmap(look.px(28), base, drawn)
        painter.setFont(look.font(15))
        painter.setPen(look.colour("ink2"))
        names = [self.lines[index].marker or self.tr("one more") for index in hidden]
        said = ", ".join(names) if len(names) < 4 else f"{names[0]}, {names[1]} … {names[-1]}"
        words = self.tr("then {clauses}").format(clauses=said)
        painter.drawText(QRect(look.px(54), base - look.px(3), self.width(), side + look.px(6)), int(Flags.AlignVCenter), words)


class ReadBack(QWidget):
    """Over the whole screen of a meeting while it is open. ``left`` says that the clerk goes back to the minutes, ``change`` that
    the words of the line being read are to be changed, ``vote`` that the vote is taken now.
    """

    left = Signal()
    change = Signal(int)
    vote = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.look, self.under = Look(), parent
        self.head, self.foot, self.paper = Surface("rail", ("bottom",), self), Surface("rail", ("top",), self), Surface("paper", (), self)
        self.pane, self.keys = ReadPane(self.paper), KeyBar(self, KEYS)
        self.title, self.where = Words(self.tr("Read back"), 20, 600, parent=self.head), Elided("", role="ink2", parent=self.head)
        self.count, self.moved = Words("", weight=600, parent=self.head), Elided("", parent=self.foot)
        self.missing = Words("", 20, parent=self.paper, wrap=True)
        self.change_button = Button(self.tr("Change the wording"), parent=self.foot, height=40, key="F2")
        self.vote_button = Button(self.tr("Take the vote"), "main", parent=self.foot, height=40, key="Shift+F9")
        self._lay_out()
        self.change_button.clicked.connect(lambda: self.change.emit(self.pane.at))
        self.vote_button.clicked.connect(self.vote)
        self.hide()

    def _lay_out(self) -> None:
        column, self.inside = QVBoxLayout(self), QVBoxLayout(self.paper)
        self.top, self.bottom = QHBoxLayout(self.head), QHBoxLayout(self.foot)
        self.top.addWidget(self.title)
        self.top.addWidget(self.where, 1)
        self.top.addWidget(self.count)
        self.bottom.addWidget(self.moved, 1)
        for button in (self.change_button, self.vote_button):
            self.bottom.addWidget(button)
        self.inside.addWidget(self.missing)
        self.inside.addWidget(self.pane, 1)
        for part in (self.head, self.paper, self.foot, self.keys):
            column.addWidget(part)
        column.setStretchFactor(self.paper, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        dress(look, self.head, self.foot, self.paper, self.pane, self.keys, self.title, self.where, self.count, self.moved, self.missing)
        dress(look, self.change_button, self.vote_button)
        self.top.setContentsMargins(look.px(44), 0, look.px(44), 0)
        self.top.setSpacing(look.px(16))
        self.bottom.setContentsMargins(look.px(44), 0, look.px(44), 0)
        self.bottom.setSpacing(look.px(12))
        self.inside.setContentsMargins(look.px(44), 0, look.px(44), 0)
        self.head.setFixedHeight(look.px(60))
        self.foot.setFixedHeight(look.px(68))

    def open(self, found: Resolution | None, item: str, moved: str, missing: str) -> None:
        """Shows a resolution, or says in ``missing`` what is still wanted; ``moved`` has mover and seconder."""
        self.pane.show_lines(found.lines if found else ())
        self.where.setText(", ".join(part for part in (found.number if found else "", item) if part))
        self.moved.setText(moved)
        self.missing.setText(missing)
        self.missing.setVisible(bool(missing))
        for part in (self.change_button, self.vote_button):
            part.setVisible(found is not None)
        self._count()
        self.setGeometry(self.under.rect())
        self.show()
        self.raise_()
        self.pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _count(self) -> None:
        clauses = sum(1 for line in self.pane.lines if line.level)
        here = sum(1 for line in self.pane.lines[:self.pane.at + 1] if line.level)
        self.count.setText(self.tr("Clause {here} of {all}").format(here=here, all=clauses) if here else "")

    def close_pane(self) -> None:
        """Gives the screen back."""
        self.left.emit()  # the keyboard goes first: a hidden widget that has it hands it on by itself
        self.hide()

    def event(self, event: QEvent) -> bool:
        """Nothing underneath hears a key while this is open, but for those about the text size and the window."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and pressed(event) not in OUTSIDE:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down read on, Esc goes back."""
        act = self._acts().get(pressed(event))
        if act is not None:
            act()
            self._count()

    def _acts(self) -> dict[str, Callable[[], object]]:
        acts: dict[str, Callable[[], object]] = {
            "Down": lambda: self.pane.step(1), "Up": lambda: self.pane.step(-1), "Space": lambda: self.pane.step(1),
            "PgDown": lambda: self.pane.step(5), "PgUp": lambda: self.pane.step(-5), "Home": lambda: self.pane.step(-9999),
            "End": lambda: self.pane.step(9999), "Esc": self.close_pane, "F8": self.close_pane,
        }
        if self.pane.lines:
            acts |= {"F2": lambda: self.change.emit(self.pane.at), "Shift+F9": self.vote.emit}
        return acts

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round in here."""
        stops = [each for each in (self.pane, self.change_button, self.vote_button) if each.isVisible()]
        if not stops:
            return super().focusNextPrevChild(forward)
        here = next((index for index, each in enumerate(stops) if each.hasFocus()), 0)
        stops[(here + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True
