"""What all dialogs share: the look, where a refusal is said, and that they are freed when they close."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QDateEdit, QDialog, QLabel, QLineEdit, QWidget

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.ui.dialogs.push import Push
from clerk_desk.ui.look import Look
from clerk_desk.ui.tokens import HEADING

Answer = TypeVar("Answer")


def look_of(widget: QWidget | None) -> Look:
    """The look of the window this widget is in."""
    found = getattr(widget.window(), "look", None) if widget is not None else None
    return found if isinstance(found, Look) else Look()


FIELDS = (QLineEdit, QComboBox, QDateEdit)


class Sheet(QDialog):
    """A dialog with a compiled form in ``form``: a title, a label ``refusal``, the buttons ``act`` and ``cancel``.

    ``answer`` is what the dialog is asked for; None until the act has been done. A refusal is said in the dialog and
    leaves all that was filled in.
    """

    def __init__(self, parent: QWidget | None, form: Any, look: Look) -> None:
        super().__init__(parent)
        self.form, self.look = form, look
        self.answer: Any = None
        form.setupUi(self)
        if hasattr(form, "cancel"):
            form.cancel.clicked.connect(self.reject)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Sizes and colours of a theme at a text size."""
        px = look.px
        self.resize(px(self.width()), px(self.height()))
        self.form.column.setContentsMargins(px(24), px(20), px(24), px(18))
        self.form.column.setSpacing(px(10))
        self.form.title.setFont(look.font(HEADING, 600))
        for kind in FIELDS:
            for field in self.findChildren(kind):
                field.setMinimumHeight(px(34))
        for button in self.findChildren(Push):
            button.set_look(look)
        if hasattr(self.form, "refusal"):
            self._colour(self.form.refusal, "red")
            self.form.refusal.hide()

    def _colour(self, label: QLabel, role: str) -> None:
        palette = label.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self.look.colour(role))
        label.setPalette(palette)

    def small(self, *labels: QLabel) -> None:
        """Makes these labels the small second line of something."""
        for label in labels:
            label.setFont(self.look.font(13))
            self._colour(label, "ink2")

    def strong(self, *labels: QLabel) -> None:
        """Makes these labels headings."""
        for label in labels:
            label.setFont(self.look.font(15, 600))

    def say(self, words: str, role: str = "red") -> None:
        """A sentence above the buttons; empty words take it away."""
        self.form.refusal.setText(words)
        self._colour(self.form.refusal, role)
        self.form.refusal.setVisible(bool(words))

    def done_with(self, act: Callable[[], Answer]) -> Answer | None:
        """Does the act; a refusal is said here and None comes back."""
        try:
            result = act()
        except CannotBeDone as reason:
            self.say(str(reason))
            return None
        self.say("")
        return result

    def asked(self) -> Any:
        """Shows the dialog until it is closed, frees it and gives the answer."""
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.exec()
        self.deleteLater()
        return self.answer
