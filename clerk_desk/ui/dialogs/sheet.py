"""What all dialogs share: the look, where a refusal is said, and that they are freed when they close."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QFormLayout, QLabel, QWidget

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.ui.dialogs.fields import Choice, Day, Radio, TextLine
from clerk_desk.ui.dialogs.push import Push
from clerk_desk.ui.dialogs.sizes import size_to_content
from clerk_desk.ui.guide_places import page_for_dialog
from clerk_desk.ui.look import Look
from clerk_desk.ui.tokens import HEADING
from clerk_desk.ui.translating import said

Answer = TypeVar("Answer")


def application() -> QApplication:
    """The application object; there is one wherever there is a widget."""
    there = QApplication.instance()
    assert isinstance(there, QApplication)
    return there


def look_of(widget: QWidget | None) -> Look:
    """The look of the window this widget is in."""
    found = getattr(widget.window(), "look", None) if widget is not None else None
    return found if isinstance(found, Look) else Look()


FIELDS = (TextLine, Choice, Day, Radio, Push)


class Sheet(QDialog):
    """A dialog with a compiled form in ``form``: a title, a label ``refusal``, the buttons ``act`` and ``cancel``. Ctrl+Enter
    presses ``act`` wherever the keyboard is, in an area of text too, where Enter begins a line.

    ``answer`` is what the dialog is asked for; None until the act has been done. A refusal is said in the dialog and
    leaves all that was filled in.
    """

    def __init__(self, parent: QWidget | None, form: Any, look: Look) -> None:
        super().__init__(parent)
        self.form, self.look = form, look
        self.answer: Any = None
        self.asked_size = QSize()
        form.setupUi(self)
        if hasattr(form, "cancel"):
            form.cancel.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, form.act.click)
        QShortcut(QKeySequence("F1"), self, self.open_guide)
        self.set_look(look)

    def open_guide(self, page: str = "") -> None:
        """The guide at this page, at the one for this dialog without a name."""
        over: QWidget | None = self.parentWidget()
        while over is not None and not hasattr(over, "open_guide"):
            over = over.parentWidget()
        if over is not None:
            over.open_guide(page or page_for_dialog(self))

    def set_look(self, look: Look) -> None:
        """Sizes and colours of a theme at a text size."""
        px = look.px
        self.asked_size = QSize(px(self.width()), px(self.height()))
        self.form.column.setContentsMargins(px(24), px(20), px(24), px(18))
        self.form.column.setSpacing(px(10))
        self.form.title.setFont(look.font(HEADING, 600))
        for rows in self.findChildren(QFormLayout):
            rows.setHorizontalSpacing(px(12))
            rows.setVerticalSpacing(px(8))
            rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for part in self.findChildren(QWidget):
            if isinstance(part, FIELDS):
                part.set_look(look)
        if hasattr(self.form, "buttons"):
            self.form.buttons.setContentsMargins(0, px(8), 0, 0)
        if hasattr(self.form, "refusal"):
            self._colour(self.form.refusal, "red")
            self.form.refusal.hide()

    def event(self, event: QEvent) -> bool:
        """Whenever something in it has come, gone or grown, so does the dialog; at first it takes the size that it needs."""
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            size_to_content(self, self.size())
        elif event.type() == QEvent.Type.Show:
            size_to_content(self, self.asked_size)
        return super().event(event)

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
        self.form.refusal.setText(said(words))
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
