"""Pages of a document under each other, as they will come out: scrolled, enlarged, turned by keys."""
from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from clerk_desk.ui.look import Look
from clerk_desk.ui.page_pictures import PagePictures
from clerk_desk.ui.scrolling import make_slim

GAP = 16
SMALLEST, LARGEST, STEP = 0.5, 4.0, 1.25
"""Of the size at which a page is as wide as the view."""
LINE = 48
CTRL = Qt.KeyboardModifier.ControlModifier
PAPER, EDGE, MARK = QColor("#FFFFFF"), QColor("#85827A"), QColor("#1F4E9E")
"""A printed page is white in every theme."""


class PageView(QAbstractScrollArea):
    """Shows the pages of a PDF. ``turned`` carries the page that is read, from 1, and how many there are; 0 of 0 for none.
    ``opened`` says that ``pictures`` are those of another file.

    PgUp and PgDn turn pages, Home and End go to the first and the last, the arrows scroll, Ctrl with + - and 0 changes the size.
    """

    turned = Signal(int, int)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pictures, self.look, self.zoom, self.page = PagePictures(), Look(), 1.0, 0
        self.marked: tuple[int, list[QRectF]] = (-1, [])
        self.setAccessibleName(self.tr("Pages"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.drawing = QTimer(self)
        self.drawing.setSingleShot(True)
        self.drawing.setInterval(0)
        self.drawing.timeout.connect(self._draw_one)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        make_slim(self, look, "window")
        self._lay_out()

    def minimumSizeHint(self) -> QSize:
        """Less than this no word can be read."""
        return QSize(self.look.px(240), self.look.px(200))

    # pages
    def show_pdf(self, content: bytes) -> None:
        """Shows other pages, at the same place in them as far as there is one."""
        page, within = self.page, self._within()
        self.pictures.close()
        self.pictures = PagePictures(content)
        self.opened.emit()
        self._lay_out()
        count = len(self.pictures.sizes)
        self.page = min(max(page, 1), count)
        if self.page == page and count:
            self.verticalScrollBar().setValue(self._top(page - 1) + within)
        self._read(self.page)
        self.viewport().update()

    def put_away(self) -> None:
        """Shows nothing and draws nothing any more."""
        self.drawing.stop()
        self.pictures.close()

    def turn(self, step: int) -> None:
        """To the next page (1) or the one before (-1)."""
        self.go_to(self.page + step)

    def go_to(self, page: int) -> None:
        """To the top of a page, from 1; to the nearest there is."""
        page = min(max(page, 1), len(self.pictures.sizes))
        if page:
            self.verticalScrollBar().setValue(self._top(page - 1))
            self._read(page)

    def show_words(self, page: int, words: Sequence[str]) -> None:
        """To the first of these words that stand on a page, from 1, and marks them there."""
        self.marked = page - 1, self.pictures.places(page - 1, words)
        self.go_to(page)
        if self.marked[1]:
            below = round(self.marked[1][0].top() * self._width() / self.pictures.sizes[page - 1].width())
            self.verticalScrollBar().setValue(self._top(page - 1) + max(below - self.viewport().height() // 3, 0))
            self._read(page)

    def change_zoom(self, step: int) -> None:
        """Larger (1) or smaller (-1); 0 as wide as the view."""
        within = self._within() / max(self._width(), 1)
        page = self.page
        self.zoom = min(max(self.zoom * STEP**step, SMALLEST), LARGEST) if step else 1.0
        self._lay_out()
        if page:
            self.verticalScrollBar().setValue(self._top(page - 1) + round(within * self._width()))
        self.viewport().update()

    # where pages stand
    def _width(self) -> int:
        return max(round((self.viewport().width() - 2 * GAP) * self.zoom), 40)

    def _height(self, number: int) -> int:
        size = self.pictures.sizes[number]
        return round(self._width() * size.height() / size.width())

    def _top(self, number: int) -> int:
        return sum(self._height(each) + GAP for each in range(number))

    def _within(self) -> int:
        return self.verticalScrollBar().value() - self._top(self.page - 1) if self.page else 0

    def _place(self, number: int, top: int) -> QRect:
        """Where a page stands in the view, whose content begins ``top`` pixels above or below."""
        wide = self._width()
        left = max((self.viewport().width() - wide) // 2, GAP) - self.horizontalScrollBar().value()
        return QRect(left, top + GAP // 2, wide, self._height(number))

    def _seen(self) -> list[tuple[int, QRect]]:
        """The pages that are in view, with their places."""
        top, out = -self.verticalScrollBar().value(), []
        for number in range(len(self.pictures.sizes)):
            place = self._place(number, top)
            if place.bottom() >= 0 and place.top() < self.viewport().height():
                out.append((number, place))
            top += place.height() + GAP
        return out

    def _lay_out(self) -> None:
        upright, across = self.verticalScrollBar(), self.horizontalScrollBar()
        view = self.viewport().size()
        upright.setRange(0, max(self._top(len(self.pictures.sizes)) - view.height(), 0))
        upright.setPageStep(view.height())
        upright.setSingleStep(self.look.px(LINE))
        across.setRange(0, max(self._width() + 2 * GAP - view.width(), 0))
        across.setPageStep(view.width())
        self.viewport().update()

    def _scrolled(self) -> None:
        """The page that is read is the one across the middle of the view."""
        middle = self.viewport().height() // 3
        across = [number for number, place in self._seen() if place.top() <= middle]
        self._read(across[-1] + 1 if across else min(1, len(self.pictures.sizes)))
        self.viewport().update()

    def _read(self, page: int) -> None:
        count = len(self.pictures.sizes)
        if page != self.page or not self.accessibleDescription():
            self.setAccessibleDescription(self.pictures.words(page - 1) if page else self.tr("No pages yet"))
        self.page = page
        self.turned.emit(page, count)

    # drawing
    def paintEvent(self, event: QPaintEvent) -> None:
        """White paper at once, what is on it as soon as it is drawn."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.look.colour("window"))
        for number, place in self._seen():
            picture = self.pictures.kept(number, self._pixels())
            painter.fillRect(place, PAPER)
            if picture is not None:
                picture.setDevicePixelRatio(self.devicePixelRatioF())
                painter.drawImage(place.topLeft(), picture)  # pixel for pixel: a row more or less would cut letters
            elif not self.drawing.isActive():
                self.drawing.start()
            self._mark(painter, number, place)
            painter.setPen(QPen(EDGE, 1))
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
        if self.hasFocus():
            painter.setPen(QPen(self.look.colour("accent"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _mark(self, painter: QPainter, number: int, place: QRect) -> None:
        """A stroke beside the lines and one under the words that were looked for."""
        if number != self.marked[0]:
            return
        share = place.width() / self.pictures.sizes[number].width()
        painter.setPen(QPen(MARK, 2))
        for box in self.marked[1]:
            foot = place.top() + round(box.bottom() * share) + 2
            painter.drawLine(place.left() + round(box.left() * share), foot, place.left() + round(box.right() * share), foot)
            side = place.left() + round(min(each.left() for each in self.marked[1]) * share) - self.look.px(8)
            painter.fillRect(side, place.top() + round(box.top() * share), self.look.px(4), round(box.height() * share) + 4, MARK)

    def _pixels(self) -> int:
        return round(self._width() * self.devicePixelRatioF())

    def _draw_one(self) -> None:
        """One page at a time, so that a key is heard between two."""
        wide = self._pixels()
        for number, place in self._seen():
            if self.pictures.kept(number, wide) is None:
                self.pictures.draw(number, wide)
                self.viewport().update(place)
                return

    # hands
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stays on the page that is read."""
        page, before = self.page, event.oldSize().width()
        within = self._within()
        super().resizeEvent(event)
        self._lay_out()
        if page and before > 0:
            self.verticalScrollBar().setValue(self._top(page - 1) + round(within * event.size().width() / before))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turns pages and changes the size; what it does not know goes on to the window."""
        act = self._act_of(event)
        if act is None:
            super().keyPressEvent(event)
            return
        act()
        event.accept()

    def _act_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        if event.matches(QKeySequence.StandardKey.ZoomIn) or (event.modifiers() & CTRL and event.key() == Qt.Key.Key_Equal):
            return lambda: self.change_zoom(1)
        if event.matches(QKeySequence.StandardKey.ZoomOut):
            return lambda: self.change_zoom(-1)
        if event.modifiers() & CTRL and event.key() == Qt.Key.Key_0:
            return lambda: self.change_zoom(0)
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            return lambda: self.turn(1 if event.key() == Qt.Key.Key_PageDown else -1)
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return lambda: self.go_to(1 if event.key() == Qt.Key.Key_Home else len(self.pictures.sizes))
        return None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel changes the size."""
        if event.modifiers() & CTRL and event.angleDelta().y():
            self.change_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)
