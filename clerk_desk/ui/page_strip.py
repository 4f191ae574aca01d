"""The pages of a document in small, one under the other, beside the page that is read."""
from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, QRect, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from clerk_desk.ui.look import Look
from clerk_desk.ui.page_pictures import PagePictures
from clerk_desk.ui.page_view import EDGE, PAPER
from clerk_desk.ui.ring import paint_ring
from clerk_desk.ui.row_list import Index
from clerk_desk.ui.scrolling import WIDTH, make_slim
from clerk_desk.ui.tokens import CAPTION

WIDE, ROUND, NUMBER = 72, 8, 18
"""Of a page in small, around it, and of the line under it, in pixels at 100 % text."""
MOST_KEPT = 400
"""Pages kept in small; one is 30 KB."""


class Sizes(QAbstractListModel):
    """The pages' measures in points, each with its words for a screen reader."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sizes: list[QSizeF] = []

    def show_sizes(self, sizes: list[QSizeF]) -> None:
        """Takes the pages of another document."""
        self.beginResetModel()
        self.sizes = list(sizes)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many pages there are."""
        return 0 if parent.isValid() else len(self.sizes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The page's number, and for a screen reader of how many."""
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{index.row() + 1}"
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.tr("Page {page} of {count}").format(page=index.row() + 1, count=len(self.sizes))
        return None


class PageStrip(QListView):
    """The pages in small; that which is read is marked by an edge and a strong number. ``chosen`` carries a page, from 1.

    Arrows, PgUp and PgDn go one page on or back, Home and End to the first and the last.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look, self.pictures, self.pages, self.painter = Look(), PagePictures(), Sizes(self), Small(self)
        self.small: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self.setModel(self.pages)
        self.setItemDelegate(self.painter)
        self.setAccessibleName(self.tr("Pages in small"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.drawing = QTimer(self)
        self.drawing.setSingleShot(True)
        self.drawing.setInterval(0)
        self.drawing.timeout.connect(self._draw_one)
        self.selectionModel().currentChanged.connect(self._moved)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, look.colour("window"))
        self.setPalette(palette)
        make_slim(self, look, "window")
        self.setFixedWidth(look.px(WIDE + 2 * ROUND + WIDTH))
        self.scheduleDelayedItemsLayout()

    def show_pages(self, pictures: PagePictures) -> None:
        """Shows the pages of another document; which is read it is told by ``mark``."""
        self.drawing.stop()
        self.small.clear()
        self.pictures = pictures
        self.pages.show_sizes(pictures.sizes)

    def mark(self, page: int) -> None:
        """Marks the page that is read, from 1, and has it in sight; without telling anybody."""
        index = self.pages.index(page - 1)
        if index.isValid() and index != self.currentIndex():
            self.selectionModel().blockSignals(True)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.selectionModel().blockSignals(False)
            self.scrollTo(index)
            self.viewport().update()

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.scrollTo(now)
        self.viewport().update()
        if now.isValid():
            self.chosen.emit(now.row() + 1)

    def page_size(self, row: int) -> QSize:
        """How large a page stands here, upright or not."""
        points, wide = self.pages.sizes[row], self.look.px(WIDE)
        return QSize(wide, round(wide * points.height() / points.width()))

    def kept(self, row: int) -> QImage | None:
        """A page in small where it is drawn already; else it will be."""
        found = self.small.get((row, self._pixels()))
        if found is None and not self.drawing.isActive():
            self.drawing.start()
        return found

    def _pixels(self) -> int:
        return round(self.look.px(WIDE) * self.devicePixelRatioF())

    def _draw_one(self) -> None:
        """One page at a time, so that a key is heard between two; only pages in sight."""
        inside, wide = self.viewport().rect(), self._pixels()
        for row in range(max(self._first(), 0), len(self.pages.sizes)):
            place = self.visualRect(self.pages.index(row))
            if place.top() > inside.bottom():
                return
            if (row, wide) not in self.small:
                self.small[row, wide] = self.pictures.drawn(row, wide)
                while len(self.small) > MOST_KEPT:
                    self.small.popitem(last=False)
                self.viewport().update(place)
                self.drawing.start()
                return

    def _first(self) -> int:
        """The uppermost page in sight."""
        return self.indexAt(self.viewport().rect().topLeft()).row()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """PgUp and PgDn turn one page, as everywhere beside a page; Qt's own would go on by as many as are in sight."""
        step = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        index = self.pages.index(self.currentIndex().row() + step)
        if index.isValid():
            self.setCurrentIndex(index)


class Small(QStyledItemDelegate):
    """Paints a page in small with its number under it."""

    def __init__(self, strip: PageStrip) -> None:
        super().__init__(strip)
        self.strip = strip

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The page, air around it, a line."""
        del option
        px, page = self.strip.look.px, self.strip.page_size(index.row())
        return QSize(page.width() + px(2 * ROUND), page.height() + px(2 * ROUND + NUMBER))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """White paper at once, what is on it as soon as it is drawn."""
        strip, look = self.strip, self.strip.look
        size, place, here = strip.page_size(index.row()), option.rect, index == strip.currentIndex()
        page = QRect(place.left() + (place.width() - size.width()) // 2, place.top() + look.px(ROUND), size.width(), size.height())
        painter.save()
        picture = strip.kept(index.row())
        painter.fillRect(page, PAPER)
        if picture is not None:
            picture.setDevicePixelRatio(strip.devicePixelRatioF())
            painter.drawImage(page.topLeft(), picture)
        painter.setPen(QPen(look.colour("accent") if here else EDGE, 3 if here else 1))
        painter.drawRect(page.adjusted(-2, -2, 1, 1) if here else page.adjusted(-1, -1, 0, 0))
        self._number(painter, QRect(place.left(), page.bottom() + 2, place.width(), look.px(NUMBER)), index.row() + 1, here=here)
        if here and strip.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_ring(painter, QRectF(place).adjusted(1, 1, -1, -1), look, 7)
        painter.restore()

    def _number(self, painter: QPainter, place: QRect, page: int, *, here: bool) -> None:
        look = self.strip.look
        painter.setFont(look.font(CAPTION, 600 if here else 400))
        painter.setPen(look.colour("accent" if here else "ink2"))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), f"{page}")
