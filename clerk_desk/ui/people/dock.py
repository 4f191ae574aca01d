"""The room at the right of a wide window: full names, who is where, who else is here."""
from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from clerk_desk.ui import icons
from clerk_desk.ui.kit import KeyCap, Surface, Words
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.people.gathering import Gathered
from clerk_desk.ui.people.seen import PersonLine, for_the_strip, loss
from clerk_desk.ui.people.strip import QuorumChip
from clerk_desk.ui.ring import paint_ring
from clerk_desk.ui.scrolling import make_slim
from clerk_desk.ui.translating import said

Index = QModelIndex | QPersistentModelIndex
ROW, OTHER, HEADING_ROW = 29, 47, 52


class People(QAbstractListModel):
    """Members as the strip orders them, a heading (None), then everybody else who is here."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[PersonLine | None] = []

    def show_people(self, people: Sequence[PersonLine]) -> None:
        """Shows these people."""
        others = [each for each in people if not each.member and each.here]
        self.beginResetModel()
        self.rows = [*for_the_strip(tuple(people)), *([None] if others else []), *others]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many lines there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name, the line in words for screen readers, the whole line for painting."""
        line = self.rows[index.row()] if index.isValid() else None
        if role == Qt.ItemDataRole.UserRole:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken() if line else self.tr("Also here")
        return (line.name if line else self.tr("Also here")) if role == Qt.ItemDataRole.DisplayRole else None


class PersonPainter(QStyledItemDelegate):
    """Paints icon, name and note; of the others the name over the post."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self.list, self.look = parent, Look()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A line, or two for those who are no members."""
        del option
        line = index.data(Qt.ItemDataRole.UserRole)
        height = HEADING_ROW if line is None else ROW if line.member or not line.post else OTHER
        return QSize(self.list.viewport().width(), self.look.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws the line."""
        line, place, px = index.data(Qt.ItemDataRole.UserRole), option.rect, self.look.px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = place.adjusted(px(18), 0, -px(16), 0)
        if line is None:
            self._paint_heading(painter, box)
        elif line.member:
            self._paint_member(painter, box, line)
        else:
            self._paint_other(painter, box, line)
        if self.list.hasFocus() and index == self.list.currentIndex():
            paint_ring(painter, QRectF(place).adjusted(px(6), 1, -px(6), -1), self.look, 6)
        painter.restore()

    def _paint_heading(self, painter: QPainter, box: QRect) -> None:
        painter.fillRect(box.left(), box.top() + self.look.px(10), box.width(), 1, self.look.colour("line"))
        painter.setFont(self.look.font(weight=600))
        painter.setPen(self.look.colour("ink"))
        painter.drawText(box.adjusted(0, self.look.px(20), 0, 0), int(Qt.AlignmentFlag.AlignVCenter), self.list.tr("Also here"))

    def _paint_member(self, painter: QPainter, box: QRect, line: PersonLine) -> None:
        px, side = self.look.px, self.look.px(16)
        colour = self.look.colour("green" if line.here else "ink2").name()
        drawn = icons.pixmap(line.picture, colour, side, painter.device().devicePixelRatioF())
        painter.drawPixmap(box.left(), box.center().y() - side // 2, drawn)
        note, small = said(line.note or line.office), self.look.font(13)
        width = min(QFontMetrics(small).horizontalAdvance(note), box.width() // 2) if note else 0
        words = box.adjusted(px(26), 0, -width - px(8 if note else 0), 0)
        painter.setFont(self.look.font())
        painter.setPen(self.look.colour("ink" if line.here else "ink2"))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), _elided(painter, line.name, words.width()))
        painter.setFont(small)
        painter.setPen(self.look.colour("ink2"))
        right = QRect(box.right() - width, box.top(), width + 1, box.height())
        painter.drawText(right, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), _elided(painter, note, width + 1))

    def _paint_other(self, painter: QPainter, box: QRect, line: PersonLine) -> None:
        top = box.adjusted(0, self.look.px(4), 0, 0)
        for words, size, role in ((line.name, 15, "ink"), (said(line.post), 13, "ink2")):
            painter.setFont(self.look.font(size))
            painter.setPen(self.look.colour(role))
            painter.drawText(top, int(Qt.AlignmentFlag.AlignTop), _elided(painter, words, box.width()))
            top.setTop(top.top() + painter.fontMetrics().height())


def _elided(painter: QPainter, words: str, width: int) -> str:
    return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)


class RoomDock(Surface):
    """The quorum above, the people under it. The list takes the keyboard as a pane of the screen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("rail", ("left",), parent)
        self.head, self.chip, self.cap = Surface("rail", ("left", "bottom"), self), QuorumChip(self), KeyCap("F9", self)
        self.lost = Words("", weight=600, role="red", parent=self, wrap=True)
        self.list, self.people = QListView(self), People(self)
        self.painter = PersonPainter(self.list)
        self.list.setModel(self.people)
        self.list.setItemDelegate(self.painter)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Who is here"))
        self.column, self.row = QVBoxLayout(self), QHBoxLayout(self.head)
        self.row.addWidget(self.chip)
        self.row.addStretch(1)
        self.row.addWidget(self.cap)
        for part in (self.head, self.lost):
            self.column.addWidget(part)
        self.column.addWidget(self.list, 1)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        dress(look, self.head, self.chip, self.cap, self.lost)
        self.painter.look = look
        self.head.setFixedHeight(look.px(64))
        self.column.setContentsMargins(1, 0, 0, look.px(8))
        self.column.setSpacing(0)
        self.row.setContentsMargins(look.px(18), 0, look.px(16), 0)
        self.lost.setContentsMargins(look.px(18), look.px(12), look.px(16), look.px(4))
        self.list.setViewportMargins(0, look.px(8), 0, 0)
        palette = self.list.palette()
        palette.setColor(QPalette.ColorRole.Base, look.colour("rail"))
        self.list.setPalette(palette)
        make_slim(self.list, look, "rail")
        self.list.scheduleDelayedItemsLayout()

    def show_room(self, gathered: Gathered) -> None:
        """Shows who is here and how the quorum stands."""
        self.chip.show_quorum(gathered.quorum)
        self.lost.setText(loss(gathered.quorum))
        self.lost.setVisible(bool(self.lost.text()))
        self.people.show_people(gathered.people)
