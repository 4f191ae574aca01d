"""Follow-up cards: the open one of the promise at the cursor, and the single lines of all the others."""
from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from clerk_desk.domain.captured import Promise
from clerk_desk.domain.short_forms import what_of
from clerk_desk.ui import icons
from clerk_desk.ui.kit import KeyCap, Picture, Words
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.ring import paint_ring
from clerk_desk.ui.translating import said

KINDS = {
    "circulate": ("send", "Circulate"), "report": ("file-text", "Report back"), "respond": ("message-square", "Respond"),
    "refer": ("corner-up-right", "Refer"), "arrange": ("calendar-plus", "Arrange"), "act": ("list-checks", "Act"),
}
LINE_HEIGHT = 28


@dataclass(frozen=True)
class Entry:
    """What one line of the margin says. ``block`` is where it belongs, ``strong`` its first words, ``more`` the rest;
    the first of ``shorter`` that has room stands for ``more`` where that has none. ``follow_up_id`` is 0 for what is not on the
    log.
    """

    key: str
    block: str
    picture: str
    role: str
    strong: str
    more: str
    more_role: str = "ink2"
    shorter: tuple[str, ...] = ()
    follow_up_id: int = 0


def kind_words(kind: str) -> str:
    """The word on screen for a kind of follow-up."""
    return said(KINDS.get(kind, ("", kind.capitalize()))[1])


class LineCard(QAbstractButton):
    """One quiet line beside the words it rests on; pressing it goes to them."""

    def __init__(self, parent: QWidget, entry: Entry, look: Look) -> None:
        super().__init__(parent)
        self.entry, self.look = entry, look
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_entry(entry)

    def set_entry(self, entry: Entry) -> None:
        """Says something else."""
        self.entry = entry
        words = f"{entry.strong}, {entry.more}"
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(self.look.px(300), self.look.px(LINE_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon, first words, the rest cut off where there is no room."""
        del event
        painter, px = QPainter(self), self.look.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour("accent_wash"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        side = px(16)
        drawn = icons.pixmap(self.entry.picture, self.look.colour(self.entry.role).name(), side, self.devicePixelRatioF())
        painter.drawPixmap(px(8), (self.height() - side) // 2, drawn)
        self._paint_words(painter, px(30))
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), self.look, 6)
        painter.end()

    def _paint_words(self, painter: QPainter, left: int) -> None:
        strong_role = "amber" if self.entry.role == "amber" else "ink"
        for words, weight, role in ((self.entry.strong, 600, strong_role), (self.entry.more, 400, self.entry.more_role)):
            font = self.look.font(14, weight)
            metrics, room = QFontMetrics(font), self.width() - left - self.look.px(4)
            painter.setFont(font)
            painter.setPen(self.look.colour(role))
            forms = (words, *self.entry.shorter) if words is self.entry.more else (words,)
            fitting = next((each for each in forms if metrics.horizontalAdvance(each) <= room), forms[-1])
            shown = metrics.elidedText(fitting, Qt.TextElideMode.ElideRight, room)
            painter.drawText(self.rect().adjusted(left, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), shown)
            left += metrics.horizontalAdvance(shown) + self.look.px(8)


class Field(QLineEdit):
    """A one-line field with a rounded outline; what is still wanted stands in it as a question. With ``named`` its name stands
    in it too, before what is written.
    """

    def __init__(self, name: str, question: str, parent: QWidget, named: bool = False) -> None:
        super().__init__(parent)
        self.look, self.lead = Look(), name if named else ""
        self.setFrame(False)
        self.setPlaceholderText(question)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        self.setFont(look.font(14))
        self.setFixedHeight(look.px(30))
        self.setTextMargins(self._lead_room() + look.px(8), 0, look.px(4), 0)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        for role, name in ((QPalette.ColorRole.Text, "ink"), (QPalette.ColorRole.PlaceholderText, "hint")):
            palette.setColor(role, look.colour(name))
        self.setPalette(palette)

    def _lead_room(self) -> int:
        return QFontMetrics(self.look.font(13)).horizontalAdvance(self.lead) + self.look.px(6) if self.lead else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """The well and its outline, in the focus colour while it has the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.look.colour("raised" if self.hasFocus() else "sunk"))
        painter.setPen(QPen(self.look.colour("accent" if self.hasFocus() else "edge"), 2 if self.hasFocus() else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        if self.lead:
            painter.setPen(self.look.colour("ink2"))
            painter.setFont(self.look.font(13))
            painter.drawText(self.rect().adjusted(self.look.px(10), 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), self.lead)
        painter.end()
        super().paintEvent(event)


class ArmedCard(QWidget):
    """The promise at the cursor, waiting for one key: Ctrl+Enter logs it, Esc waves it off.

    ``log_requested`` says that Enter was pressed in a field.
    """

    log_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.promise: Promise | None = None
        self.look = Look()
        self.picture, self.kind = Picture("send", 17, "amber", self), Words("", weight=700, role="amber", parent=self)
        self.state, self.what = Words(self.tr("Suggested"), 13, role="ink2", parent=self), Words("", 16, 600, parent=self, wrap=True)
        self.owner, self.due = Field(self.tr("Owner"), self.tr("Owner?"), self), Field(self.tr("Due"), self.tr("Due?"), self)
        self.caps = [KeyCap(key, self) for key in ("F2", "Ctrl+Enter", "Esc")]
        self.acts = [Words(words, weight=500, parent=self) for words in (self.tr("log"), self.tr("wave off"))]
        self._lay_out()
        for field in (self.owner, self.due):
            field.returnPressed.connect(self.log_requested)

    def _lay_out(self) -> None:
        self.column = QVBoxLayout(self)
        head, fields, acts = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self.rows = (head, fields, acts)
        for part in (self.picture, self.kind):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self.state)
        fields.addWidget(self.owner, 6)
        fields.addWidget(self.due, 5)
        fields.addWidget(self.caps[0])
        for cap, words in zip(self.caps[1:], self.acts, strict=True):
            acts.addWidget(cap)
            acts.addWidget(words)
            acts.addSpacing(8)
        acts.addStretch(1)
        self.column.addLayout(head)
        self.column.addWidget(self.what)
        self.column.addLayout(fields)
        self.column.addLayout(acts)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        dress(look, self.picture, self.kind, self.state, self.what, self.owner, self.due, *self.caps, *self.acts)
        self.column.setContentsMargins(look.px(16), look.px(10), look.px(14), look.px(12))
        self.column.setSpacing(look.px(8))
        for row in self.rows:
            row.setSpacing(look.px(7))
        self.update()

    def show_promise(self, promise: Promise) -> None:
        """Shows this one. What the clerk has put into the fields stays while it is about the same block."""
        same = self.promise is not None and self.promise.block == promise.block
        if promise == self.promise:
            return
        self.promise = promise
        picture, word = KINDS.get(promise.kind, ("circle-dashed", ""))[0], kind_words(promise.kind)
        self.picture.show_icon(picture, "amber")
        self.kind.setText(word)
        self.what.setText(what_of(promise))
        self.setAccessibleName(self.tr("Suggested follow-up: {kind}, {what}").format(kind=word, what=self.what.text()))
        for field, words in ((self.owner, promise.owner), (self.due, promise.due)):
            if not (same and field.isModified()):
                field.setText(words)
                field.setCursorPosition(0)
                field.setToolTip(words)

    def forget(self) -> None:
        """Empties itself, after the promise was decided."""
        self.promise = None
        for field in (self.owner, self.due):
            field.clear()
            field.setModified(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A raised card with an amber outline and edge."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        painter.fillPath(path, self.look.colour("raised"))
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(QRectF(0, 0, self.look.px(4), self.height()), self.look.colour("amber_mark"))
        painter.restore()
        painter.setPen(QPen(self.look.colour("amber_mark"), 1))
        painter.drawPath(path)
        painter.end()
