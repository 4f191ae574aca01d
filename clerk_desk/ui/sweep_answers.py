"""The answers the clerk can give to what the sweep found: one card each, with its key."""
from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from clerk_desk.desk.joining import Twin
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.sweep import short
from clerk_desk.ui.card import Field
from clerk_desk.ui.dialogs.fields import Choice
from clerk_desk.ui.kit import KeyCap, Words, paint_card
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.ring import Ringed
from clerk_desk.ui.translating import said

KEYS, BESIDE = 100, 430
"""Width of the column of keys, and of a card from which owner and due stand beside each other, at 100 % text."""


class AnswerCard(Ringed, QWidget):
    """One answer: its key, its name, a line about it. Enter, Space or a press on it gives it (``given``)."""

    given = Signal()

    def __init__(self, parent: QWidget, key: str, title: str, text: str = "") -> None:
        super().__init__(parent)
        self.look, self.left = Look(), QWidget(self)
        self.cap, self.title = KeyCap(key, self.left), Words(title, weight=600, parent=self)
        self.text = Words("", 15, role="ink2", parent=self, wrap=True)
        beside = QHBoxLayout(self.left)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.cap)
        beside.addStretch(1)
        self.row, self.words = QHBoxLayout(self), QVBoxLayout()
        self.row.addWidget(self.left)
        self.row.addLayout(self.words, 1)
        for part in (self.title, self.text):
            self.words.addWidget(part)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.say(title, text)

    def say(self, title: str, text: str) -> None:
        """Other words."""
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.setAccessibleName(f"{title}, {self.cap.text}")
        self.setAccessibleDescription(text)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        dress(look, self.cap, self.title, self.text)
        self.left.setFixedWidth(look.px(KEYS))
        self.row.setContentsMargins(look.px(18), look.px(11), look.px(16), look.px(11))
        self.row.setSpacing(0)
        self.words.setSpacing(look.px(3))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space give the answer."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.given.emit()
        else:
            super().keyPressEvent(event)

    def ring_radius(self) -> float:
        """A little rounder than the card."""
        return 12

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press gives the answer."""
        super().mouseReleaseEvent(event)
        if self.rect().contains(event.position().toPoint()):
            self.given.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card."""
        del event
        paint_card(self, self.look)


class LogCard(AnswerCard):
    """Log it: with owner and due date to fill in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "Ctrl+Enter", parent.tr("Log it"))
        self.owner, self.due = Field(self.tr("Owner"), self.tr("none given"), self, named=True), Field(
            self.tr("Due"), self.tr("none given"), self, named=True)
        self.fields = QHBoxLayout()
        self.fields.addWidget(self.owner, 3)
        self.fields.addWidget(self.due, 4)
        self.words.addLayout(self.fields)
        for field in (self.owner, self.due):
            field.returnPressed.connect(self.given)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        dress(look, self.owner, self.due)
        self.fields.setSpacing(look.px(10))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Owner and due below each other where there is little room."""
        super().resizeEvent(event)
        beside = self.width() / self.look.scale >= BESIDE
        self.fields.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def show_promise(self, promise: Promise) -> None:
        """Fills in what the sentence says."""
        for field, words in ((self.owner, promise.owner), (self.due, promise.due)):
            field.setText(words)
            field.setCursorPosition(0)

    def fill_in(self) -> None:
        """The keyboard to the owner, or to the due date when it is there already."""
        field = self.due if self.owner.hasFocus() else self.owner
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()


class JoinCard(AnswerCard):
    """Same as one already logged: one in much the same words is chosen, any other of the meeting can be."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "Alt+J", parent.tr("Same as one already logged"))
        self.choice, self.twins = Choice(self), tuple[Twin, ...]()
        self.choice.setAccessibleName(self.tr("Which one it is the same as"))
        self.choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(12)
        self.words.addWidget(self.choice)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        self.choice.setFont(look.font(15))
        self.choice.set_look(look)

    def show_twins(self, twins: Sequence[Twin]) -> None:
        """Offers these, the first chosen where it is alike; hides itself where there is none."""
        self.twins = tuple(twins)
        self.choice.clear()
        self.choice.addItems([_told(twin) for twin in twins])
        likely = bool(twins) and twins[0].alike
        self.choice.setCurrentIndex(0 if likely else -1)
        self.say(self.title.text(), self.tr("Much the same words") if likely else self.tr("Choose which"))
        self.setVisible(bool(twins))

    def chosen(self) -> int:
        """The number of the follow-up chosen, 0 for none."""
        at = self.choice.currentIndex()
        return self.twins[at].line.follow_up.id if 0 <= at < len(self.twins) else 0


def _told(twin: Twin) -> str:
    line = twin.line
    number = line.clause if line.clause[:1].isdigit() else f"{line.item_number}{line.clause}"
    told = f"{line.follow_up.reference}, “{short(line.follow_up.what)}”"
    return said("{words}, minute {number}").format(words=told, number=number) if number else told
