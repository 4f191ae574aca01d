"""Minutes as they are seen and heard: sizes, painting, where things stand, and where the cursor is."""
from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from clerk_desk.domain.blocks import Row
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.ui import minute_paint
from clerk_desk.ui.minute_blocks import NUMBER_COLUMNS
from clerk_desk.ui.minute_document import RIGHT, ROOM_BELOW, SIDE, MinuteDocument
from clerk_desk.ui.minute_in_view import ABOVE_NOTE, BELOW, blocks_between
from clerk_desk.ui.minute_paint import LIGHT, SIZE, Letters, MinuteColours, Page, Shown
from clerk_desk.ui.minute_place import place_words

MEASURE = 720
"""The widest text column in pixels at the usual size of letters."""

SMALLEST, LARGEST = 11, 51
GONE = -1e6
"""The height of a block that is not there (any more): far above every view."""


class MinuteView(QTextEdit):
    """Shows one minutes document at a time; numbers and markers are painted beside the words, never among them.

    ``place_changed`` tells where the cursor is in words, ``block_changed`` the id of its block, ``lines_moved`` that
    ``baseline`` would answer differently now.
    """

    place_changed = Signal(str)
    block_changed = Signal(str)
    lines_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours, self.size_px, self.painted = LIGHT, SIZE, 0
        self._place, self._note_words = "", self.tr("Private note")
        self._here: tuple[int, Row, str, str, tuple[str, ...]] = (-1, Row(""), "", "", ())
        self._version = object()
        self._kept_page: Page | None = None
        self._make_plain()
        self._bar, self._paper = self.verticalScrollBar(), QColor()
        self._backdrop, self._stale = QPixmap(), QRect()
        self.minutes = MinuteDocument(HouseStyle(""), "")
        self.show_minutes(self.minutes)
        self.set_colours(LIGHT)
        self.cursorPositionChanged.connect(self.tell_place)
        self.textChanged.connect(self._on_text_changed)
        self.verticalScrollBar().valueChanged.connect(self.lines_moved)
        self.lines_moved.connect(self._spoil)

    def _make_plain(self) -> None:
        """No frame, no own background (panels lie under the words), no rich text from outside."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # paintEvent fills all of it
        self.setAccessibleName(self.tr("Minutes"))

    def show_minutes(self, document: MinuteDocument) -> None:
        """Turns to another item. Each document keeps its own undo history; locked ones take no key.

        The caller keeps the document alive while it is shown.
        """
        QGuiApplication.inputMethod().commit()
        self._part_from(self.minutes)
        self.minutes = document
        document.set_wrong_colour(self.colours.red)
        self._fit_letters()
        self.setDocument(document)
        self._box = document.documentLayout().blockBoundingRect
        document.looks_changed.connect(self._look_anew)
        document.documentLayout().documentSizeChanged.connect(self.lines_moved)
        self._set_interaction(document.locked)
        self._fit_width()
        self._repaint()
        self.tell_place()

    def _part_from(self, document: MinuteDocument) -> None:
        if self.document() is document:
            document.looks_changed.disconnect(self._look_anew)
            document.documentLayout().documentSizeChanged.disconnect(self.lines_moved)

    def lock(self, locked: bool) -> None:
        """Confirmed minutes can be read, selected and copied, nothing else; their undo history goes."""
        self.minutes.lock(locked)
        self._set_interaction(locked)

    def _set_interaction(self, locked: bool) -> None:
        """The cursor stays in locked minutes, for those who read by keyboard."""
        flag = Qt.TextInteractionFlag
        reading = flag.TextSelectableByMouse | flag.TextSelectableByKeyboard
        self.setTextInteractionFlags(reading if locked else flag.TextEditorInteraction)

    def set_colours(self, colours: MinuteColours) -> None:
        """Another theme. No edit, no undo step."""
        self.colours, self._kept_page, self._paper = colours, None, QColor(colours.paper)
        role, palette = QPalette.ColorRole, QPalette(self.palette())
        for each, colour in ((role.Base, colours.paper), (role.Text, colours.ink), (role.Highlight, colours.select),
                             (role.HighlightedText, colours.ink), (role.PlaceholderText, colours.ink2)):
            palette.setColor(each, colour)
        self.setPalette(palette)
        self.minutes.set_wrong_colour(colours.red)
        self._repaint()

    # sizes
    def zoom(self, steps: int) -> None:
        """Larger or smaller words, numbers and columns alike, by so many pixels; 0 goes back to the usual size."""
        self.size_px = max(SMALLEST, min(LARGEST, self.size_px + steps)) if steps else SIZE
        self._fit_letters()
        self._fit_width()
        self.lines_moved.emit()

    def _fit_letters(self) -> None:
        font = QFont(self.font())
        font.setPixelSize(self.size_px)
        self.letters = Letters(font)
        self.minutes.set_size(font)
        self.setFont(font)

    def _fit_width(self) -> None:
        """Lines no longer than a reader's eye follows, at the left."""
        self._kept_page = None
        self.setLineWrapColumnOrWidth(max(1, min(self.viewport().width(), self._widest())))

    def _widest(self) -> int:
        return round(MEASURE * self.size_px / SIZE + self._left() + RIGHT)

    def _left(self) -> float:
        """Where narrative begins."""
        return SIDE + NUMBER_COLUMNS * self.minutes.indentWidth()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the lines to the new width."""
        super().resizeEvent(event)
        self._fit_width()
        self.lines_moved.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms, else it scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom((event.angleDelta().y() > 0) - (event.angleDelta().y() < 0) or 0)
            event.accept()
        else:
            super().wheelEvent(event)

    def keep_room(self) -> None:
        """The last line is typed in the upper two thirds, not on the lower edge."""
        if not self.textCursor().block().next().isValid():
            height = self.viewport().height()
            over = self.cursorRect().bottom() - (height - min(ROOM_BELOW, height // 3))
            if over > 0:
                self.verticalScrollBar().setValue(self.verticalScrollBar().value() + over)

    # where things stand
    def place(self) -> tuple[str, int]:
        """The id of the cursor's block and the sign in it."""
        cursor = self.textCursor()
        return self.minutes.rows[cursor.blockNumber()].uid, cursor.positionInBlock()

    def go_to(self, uid: str, offset: int = 0) -> bool:
        """Puts the cursor there, in view. False when the block is not there (any more) and nothing was done."""
        QGuiApplication.inputMethod().commit()
        block = self.minutes.find_uid(uid)
        if block is None:
            return False
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + max(0, min(offset, block.length() - 1)))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def baseline(self, uid: str) -> float:
        """The height in the viewport on which the first line of a block stands, ``GONE`` when there is no such block."""
        block = self.minutes.find_uid(uid)
        if block is None:
            return GONE
        return minute_paint.baseline(self.seen(0, block), block.layout().lineAt(0))

    def seen(self, number: int, block: QTextBlock) -> Shown:
        """The one geometry for paint and cards: where a block stands in the viewport, be it in view or not."""
        box, down = self._box(block), self._bar.value()
        top = box.top() - down
        return Shown(number, block, box.left(), top, top + box.height())

    def shown(self, top: int, bottom: int) -> list[Shown]:
        """The blocks between two heights of the viewport, with those whose panel, note or underline reaches in."""
        return blocks_between(self, top, bottom)

    # what is seen
    def paintEvent(self, event: QPaintEvent) -> None:
        """What lies under the words, then Qt's words. A letter changes nothing under them, so that is kept as a picture; not on
        screens of a broken density, on which it would be blurred.
        """
        area, ratio = event.rect(), self.devicePixelRatioF()
        painter = QPainter(self.viewport())
        if ratio == 1:
            painter.drawPixmap(area, self._fresh_backdrop(), area)
        else:
            self._paint_page(painter, area)
        painter.end()
        super().paintEvent(event)

    def _fresh_backdrop(self) -> QPixmap:
        """The picture as it has to be now; only what is stale of it is painted anew."""
        if self.minutes.soiled:
            self._take_soiled()
        if not self._stale.isEmpty():
            if self._backdrop.size() != self.viewport().size():
                self._backdrop, self._stale = QPixmap(self.viewport().size()), self.viewport().rect()
            painter = QPainter(self._backdrop)
            painter.setClipRect(self._stale)
            self._paint_page(painter, self._stale)
            painter.end()
            self._stale = QRect()
        return self._backdrop

    def _take_soiled(self) -> None:
        """Blocks whose underlines may stand elsewhere now."""
        for uid in self.minutes.soiled:
            if (block := self.minutes.find_uid(uid)) is not None:
                self._repaint(self._rect_of(self.seen(block.blockNumber(), block)))
        self.minutes.soiled.clear()

    def _paint_page(self, painter: QPainter, area: QRect) -> None:
        """Paper, panels and underlines, numbers and markers."""
        page = self._page(area.top(), area.bottom())
        shown = self.shown(page.top, page.bottom)
        painter.fillRect(area, self._paper)
        minute_paint.paint_under(page, painter, shown)
        self.painted += minute_paint.paint_markers(page, painter, shown)

    def _page(self, top: int, bottom: int) -> Page:
        if self._kept_page is None:
            right = min(self.viewport().width(), self.lineWrapColumnOrWidth()) - RIGHT + 8
            self._kept_page = Page(self.minutes, self.colours, self.letters, self._left(), right, self._note_words)
        page = self._kept_page
        page.here, page.top, page.bottom = self._here[0], top, bottom
        return page

    def _look_anew(self) -> None:
        """Numbers, underlines or flags are others, with no edit."""
        self._repaint()
        self.tell_place()

    def _spoil(self) -> None:
        """All that lies under the words is to be painted anew, when Qt paints next."""
        self._stale = self.viewport().rect()

    def _repaint(self, area: QRect | None = None) -> None:
        """Paints an area anew, under the words too; without one everything."""
        area = self.viewport().rect() if area is None else area
        self._stale |= area
        self.viewport().update(area)

    def _rect_of(self, block: Shown) -> QRect:
        """A block with what is painted below its last line."""
        return QRect(0, int(block.top) - 2, self.viewport().width(), int(block.bottom - block.top) + 4 + BELOW)

    def _on_text_changed(self) -> None:
        """After an edit: Qt paints the words anew, we the numbers and panels from the first that changed on down."""
        if not self.minutes.whole:
            self.mend()
        if self.minutes.soiled:
            self._take_soiled()
        stale = self.minutes.take_stale()
        if stale is not None:
            top = int(self.seen(stale, self.minutes.findBlockByNumber(stale)).top) - ABOVE_NOTE
            self._repaint(QRect(0, top, self.viewport().width(), self.viewport().height() - top))
            self.tell_place()

    def mend(self) -> None:
        """Called where an edit of Qt's left blocks without an id of their own; the editor sets that right."""

    # what is heard
    def tell_place(self) -> None:
        """Where the cursor is, for the window and for screen readers, which cannot see painted markers."""
        index = min(self.textCursor().blockNumber(), len(self.minutes.rows) - 1)
        if index == self._here[0] and self._version is self.minutes.version:
            return  # as at most keys
        self._version = self.minutes.version
        row = self.minutes.rows[index]
        here = (index, row, self.minutes.marker(index), self.minutes.flags.get(row.uid, ""), self.minutes.beside.get(row.uid, ()))
        if here == self._here:
            return
        was, self._here = self._here, here
        self._update_number(was[0])
        self._update_number(index)
        if was[1].uid != here[1].uid:
            self.block_changed.emit(here[1].uid)
        self._say(place_words(self.minutes, index))

    def _update_number(self, index: int) -> None:
        """Paints a block's number anew: the cursor's own is in another colour."""
        block = self.minutes.findBlockByNumber(index)
        if block.isValid():
            self._repaint(self._rect_of(self.seen(index, block)))

    def _say(self, place: str) -> None:
        if place != self._place:
            self._place = place
            self.setAccessibleDescription(place)
            self.place_changed.emit(place)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, place))
