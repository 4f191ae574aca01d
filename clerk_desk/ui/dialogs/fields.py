"""Fields of dialogs and pages with an outline from the theme: Fusion's own cannot be seen on dark and black surfaces."""
from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QRadioButton, QWidget

from clerk_desk.ui import icons
from clerk_desk.ui.look import Look
from clerk_desk.ui.ring import Ringed

HEIGHT, CHEVRON, DOT = 36, 16, 16
LONGEST_DAY = "30 September 2026"


def paint_well(field: QWidget, look: Look, *, open_below: bool = False) -> None:
    """The surface and outline of a field, thicker and in the focus colour while it has the keyboard; dashed where it cannot
    be used. ``open_below`` draws the sign of a list at its right.
    """
    painter, here, able = QPainter(field), _has_keyboard(field), field.isEnabled()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(look.colour("raised" if able else "sunk"))
    width = (3 if look.outlined else 2) if here else 1
    style = Qt.PenStyle.SolidLine if able else Qt.PenStyle.DashLine
    painter.setPen(QPen(look.colour("accent" if here else "edge"), width, style))
    inset = width / 2
    painter.drawRoundedRect(QRectF(field.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
    if open_below:
        side = look.px(CHEVRON)
        drawn = icons.pixmap("chevron-down", look.colour("ink2").name(), side, field.devicePixelRatioF())
        painter.drawPixmap(field.width() - side - look.px(8), (field.height() - side) // 2, drawn)
    painter.end()


def _has_keyboard(field: QWidget) -> bool:
    focus = field.focusWidget()
    return field.hasFocus() or (focus is not None and focus.hasFocus())


def _clear(line: QLineEdit, look: Look) -> None:
    """Lets the well behind a line of text show."""
    palette = line.palette()
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
    for role, name in ((QPalette.ColorRole.Text, "ink"), (QPalette.ColorRole.PlaceholderText, "hint")):
        palette.setColor(role, look.colour(name))
    line.setPalette(palette)
    line.setFrame(False)


class TextLine(QLineEdit):
    """A line of text."""

    look = Look()

    def set_look(self, look: Look) -> None:
        """Takes a theme and text size."""
        self.look = look
        _clear(self, look)
        self.setMinimumHeight(look.px(HEIGHT))
        self.setTextMargins(look.px(8), 0, look.px(6), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The well, then the text."""
        paint_well(self, self.look)
        super().paintEvent(event)


class Choice(QComboBox):
    """One of a list, or words of one's own where it is editable."""

    look = Look()

    def set_look(self, look: Look) -> None:
        """Takes a theme and text size."""
        self.look = look
        self.setMinimumHeight(look.px(HEIGHT))
        line = self.lineEdit()
        if line is not None:
            _clear(line, look)
            line.setTextMargins(look.px(5), 0, max(0, look.px(CHEVRON + 12) - 22), 0)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Each choice whole, as they are painted here, unless the list may be narrower than what it has."""
        least, policy = super().minimumSizeHint(), self.sizeAdjustPolicy()
        if self.isEditable() or policy is QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon:
            return least
        metrics = QFontMetrics(self.font())
        widest = max((metrics.horizontalAdvance(self.itemText(at)) for at in range(self.count())), default=0)
        return QSize(max(least.width(), widest + self.look.px(10 + CHEVRON + 14) + 2), least.height())

    def sizeHint(self) -> QSize:
        """No less than that."""
        return super().sizeHint().expandedTo(self.minimumSizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The well, the sign of a list, and the choice where it is not a line of text."""
        del event
        paint_well(self, self.look, open_below=True)
        if self.lineEdit() is not None:
            return
        painter = QPainter(self)
        painter.setPen(self.look.colour("ink" if self.isEnabled() else "ink2"))
        place = self.rect().adjusted(self.look.px(10), 0, -self.look.px(CHEVRON + 14), 0)
        words = QFontMetrics(self.font()).elidedText(self.currentText(), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), words)
        painter.end()


class Day(QDateEdit):
    """A day, typed or chosen in a calendar."""

    look = Look()

    def set_look(self, look: Look) -> None:
        """Takes a theme and text size."""
        self.look = look
        self.setMinimumHeight(look.px(HEIGHT))
        _clear(self.lineEdit(), look)
        self.lineEdit().setTextMargins(look.px(5), 0, 0, 0)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """The longest day whole, with the sign of a list beside it."""
        least, words = super().minimumSizeHint(), QFontMetrics(self.font()).horizontalAdvance(LONGEST_DAY)
        return QSize(max(least.width(), words + self.look.px(5 + 8 + CHEVRON + 12)), least.height())

    def sizeHint(self) -> QSize:
        """No less than that."""
        return super().sizeHint().expandedTo(self.minimumSizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The well and the sign of a list; the day is a line of text in it."""
        del event
        paint_well(self, self.look, open_below=True)


class Radio(Ringed, QRadioButton):
    """One of several, with its words."""

    look = Look()

    def set_look(self, look: Look) -> None:
        """Takes a theme and text size."""
        self.look = look
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The dot and the words."""
        metrics = QFontMetrics(self.font())
        words = metrics.horizontalAdvance(self.text().replace("&", ""))
        return QSize(self.look.px(DOT + 10) + words + 2, max(metrics.height(), self.look.px(DOT)) + 4)

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 - Qt's own name
        """The words can be pressed as well as the dot."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dot and words."""
        del event
        painter, px = QPainter(self), self.look.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dot = QRectF(0, (self.height() - px(DOT)) / 2, px(DOT), px(DOT)).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setBrush(self.look.colour("raised"))
        painter.setPen(QPen(self.look.colour("accent" if self.isChecked() else "edge"), 1.5))
        painter.drawEllipse(dot)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour("accent"))
            painter.drawEllipse(dot.adjusted(px(3.5), px(3.5), -px(3.5), -px(3.5)))
        painter.setPen(self.look.colour("ink"))
        place = QRect(px(DOT + 8), 0, self.width(), self.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic), self.text())
        painter.end()
