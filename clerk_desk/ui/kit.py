"""The small parts that every screen is made of: words, keys, hints, chips, rules."""
from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from clerk_desk.ui import icons
from clerk_desk.ui.look import Look
from clerk_desk.ui.tokens import CAPTION, INTERFACE


class Words(QLabel):
    """A label whose size, weight and colour come from the look; never rich text, so that a title cannot be markup."""

    def __init__(
        self, text: str = "", size: float = INTERFACE, weight: int = 400, role: str = "ink", parent: QWidget | None = None,
        wrap: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self.size_, self.weight, self.role, self.look = size, weight, role, Look()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.set_look(self.look)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        self.setFont(look.font(self.size_, self.weight))
        self._paint_in(self.role)

    def set_role(self, role: str) -> None:
        """Another colour, by its name in the theme."""
        self.role = role
        self._paint_in(role)

    def say(self, text: str, role: str | None = None) -> None:
        """Other words, perhaps in another colour."""
        self.setText(text)
        if role:
            self.set_role(role)

    def _paint_in(self, role: str) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self.look.colour(role))
        self.setPalette(palette)


class Elided(Words):
    """Words on one line that end in "…" where there is no room; the whole text is in the tool tip."""

    def minimumSizeHint(self) -> QSize:
        """One letter is enough; the layout decides."""
        return QSize(QFontMetrics(self.font()).averageCharWidth() * 2, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws as much of the text as there is room for."""
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        shown = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(self.alignment()), shown)
        painter.end()
        self.setToolTip(self.text() if shown != self.text() else "")


class Picture(QLabel):
    """An icon in a colour of the theme. It stands beside words and says nothing to a screen reader."""

    def __init__(self, name: str, size: int = 18, role: str = "ink2", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.size_, self.role = name, size, role
        self.look = Look()
        self.set_look(self.look)

    def set_look(self, look: Look) -> None:
        """Draws it anew for another theme or text size."""
        self.look = look
        side = look.px(self.size_)
        self.setFixedSize(side, side)
        stroke = 2.4 if look.outlined else icons.STROKE
        self.setPixmap(icons.pixmap(self.name, look.colour(self.role).name(), side, self.devicePixelRatioF(), stroke))

    def show_icon(self, name: str, role: str) -> None:
        """Another icon or colour."""
        self.name, self.role = name, role
        self.set_look(self.look)


class KeyCap(QWidget):
    """A key drawn as a key."""

    def __init__(self, text: str, parent: QWidget | None = None, on: str = "raised", ink: str = "ink") -> None:
        super().__init__(parent)
        self.text, self.on, self.ink, self.look = text, on, ink, Look()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_look(self.look)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        self.setFont(look.font(CAPTION))
        self.setFixedSize(QFontMetrics(self.font()).horizontalAdvance(self.text) + look.px(12), look.px(21))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded outline with the key's name in it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.colour("edge" if self.ink == "ink" else self.ink), 1))
        painter.setBrush(self.look.colour(self.on))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(self.look.colour(self.ink))
        painter.setFont(self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text)
        painter.end()


class Hint(QWidget):
    """A key and what it does, for the key bar."""

    def __init__(self, key: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cap, self.words = KeyCap(key, self), Words(words, 14, role="ink2", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.cap)
        row.addWidget(self.words)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.cap.set_look(look)
        self.words.set_look(look)


class Chip(QWidget):
    """A state in a rounded wash: an icon if there is one, and always the word."""

    def __init__(
        self, text: str, role: str = "accent", wash: str = "accent_wash", picture: str = "", parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.wash, self.look = wash, Look()
        self.picture = Picture(picture, 15, role, self) if picture else None
        self.words = Words(text, CAPTION, 600, role, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 2)
        row.setSpacing(6)
        for part in filter(None, (self.picture, self.words)):
            row.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        self.words.set_look(look)
        if self.picture:
            self.picture.set_look(look)

    def say(self, text: str, role: str = "accent", wash: str = "accent_wash") -> None:
        """Another state."""
        self.wash = wash
        self.words.say(text, role)
        if self.picture:
            self.picture.show_icon(self.picture.name, role)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The wash behind, or an outline in high contrast."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.colour(self.words.role), 1) if self.look.outlined else Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour(self.wash))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self.height() / 2, self.height() / 2)
        painter.end()


class Rule(QWidget):
    """A hairline; it carries no meaning."""

    def __init__(self, parent: QWidget | None = None, upright: bool = False) -> None:
        super().__init__(parent)
        self.colour = QColor()
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
        self.set_look(Look())

    def set_look(self, look: Look) -> None:
        """Takes another theme."""
        self.colour = look.colour("line")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One pixel of the theme's line colour."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.colour)
        painter.end()


class Surface(QWidget):
    """A plain area in a surface colour of the theme, with a hairline at the sides that are asked for ("left", "top" …)."""

    def __init__(self, surface: str = "window", lines: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.surface, self.lines, self.look = surface, lines, Look()

    def set_look(self, look: Look) -> None:
        """Takes another theme; the widgets inside are told by whoever owns them."""
        self.look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The surface and its hairlines."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.look.colour(self.surface))
        painter.setPen(QPen(self.look.colour("line"), 1))
        edge = self.rect()
        ends = {
            "top": (edge.topLeft(), edge.topRight()), "bottom": (edge.bottomLeft(), edge.bottomRight()),
            "left": (edge.topLeft(), edge.bottomLeft()), "right": (edge.topRight(), edge.bottomRight()),
        }
        for side in self.lines:
            painter.drawLine(*ends[side])
        painter.end()


class Head(Surface):
    """What stands above a pane: with a line at its top edge while that has the keyboard."""

    focused = False

    def set_focused(self, focused: bool) -> None:
        """Is the keyboard in the pane below?"""
        self.focused = focused
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The surface and, where the keyboard is, the focus line."""
        super().paintEvent(event)
        if self.focused:
            painter = QPainter(self)
            painter.fillRect(0, 0, self.width(), 3 if self.look.outlined else 2, self.look.colour("accent"))
            painter.end()


def paint_card(widget: QWidget, look: Look) -> None:
    """A raised card with round corners, as large as the widget; from within its paintEvent."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(look.colour("raised"))
    painter.setPen(QPen(look.colour("edge"), 1))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
    painter.end()


class Page(Surface):
    """A surface with the page of an office. ``first_stop`` gets the keyboard when it is shown. It is no focus proxy: Qt takes a page
    with one for a stop of Tab, and never comes to what stands before the proxy.
    """

    first_stop: QWidget

    def take_keyboard(self) -> None:
        """The keyboard goes to where the clerk begins."""
        self.first_stop.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt gives a page the keyboard when what had it was hidden for a moment, as a list is while it is read anew."""
        del event
        self.take_keyboard()
