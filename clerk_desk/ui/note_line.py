"""A line above the minutes in which one thing is asked for, such as why to come back to a place. Enter takes it, Esc leaves it."""
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clerk_desk.ui.card import Field
from clerk_desk.ui.kit import Hint, Surface, Words
from clerk_desk.ui.look import Look, dress

TAKING, LEAVING = (Qt.Key.Key_Return, Qt.Key.Key_Enter), Qt.Key.Key_Escape


class NoteLine(Surface):
    """Asked with ``ask``; gone with Enter or Esc. ``left`` says that the keyboard may go back to where it was."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("window", ("bottom",), parent)
        self.take: Callable[[str], str] = str
        self.title, self.field = Words("", weight=600, parent=self), Field("", "", self)
        self.refusal = Words("", 14, role="red", parent=self)
        self.hints = [Hint("Enter", self.tr("keep it"), self), Hint("Esc", self.tr("leave it"), self)]
        self.row = QHBoxLayout(self)
        self.row.addWidget(self.title)
        self.row.addWidget(self.field, 1)
        for part in (self.refusal, *self.hints):
            self.row.addWidget(part)
        self.field.installEventFilter(self)
        self.hide()

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        dress(look, self.title, self.field, self.refusal, *self.hints)
        self.row.setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(8))
        self.row.setSpacing(look.px(12))

    def ask(self, title: str, question: str, take: Callable[[str], str], words: str = "") -> None:
        """Shows itself with the keyboard in its field. ``take`` gets what was typed and says why not, empty when it was done."""
        self.take = take
        self.title.setText(title)
        self.field.setAccessibleName(title)
        self.field.setPlaceholderText(question)
        self.field.setText(words)
        self.refusal.clear()
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)  # for a shortcut Qt would select the note, and a letter would replace it

    def leave(self) -> None:
        """Goes, with nothing done."""
        self.hide()
        self.left.emit()

    def _enter(self) -> None:
        why = self.take(self.field.text())
        if why:
            self.refusal.setText(why)
        else:
            self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes, Esc leaves; neither gets to the window."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() in (*TAKING, LEAVING) and held == Qt.KeyboardModifier.NoModifier:
                if event.type() == QEvent.Type.KeyPress:
                    self.leave() if event.key() == LEAVING else self._enter()
                event.accept()
                return True
        return super().eventFilter(watched, event)
