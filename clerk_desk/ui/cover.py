"""What lies over a window that is locked."""
from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from clerk_desk.ui.buttons import Button
from clerk_desk.ui.dialogs.fields import TextLine
from clerk_desk.ui.kit import Picture, Surface, Words
from clerk_desk.ui.look import Look
from clerk_desk.ui.tokens import HEADING


class Cover(Surface):
    """Hides all of the window it is put on. ``given`` carries the passphrase, or nothing where none is needed."""

    given = Signal(str)

    def __init__(self, parent: QWidget, look: Look, *, secret: bool, kept: bool, small: bool) -> None:
        super().__init__("window", (), parent)
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Locked"))
        self.picture, self.title = Picture("lock", 28, "accent", self), Words(self.tr("Locked"), HEADING, 600, parent=self)
        saved = self.tr("What you typed is saved.") if kept else self.tr("The last words are not saved yet; they are still there.")
        how = self.tr("Give the passphrase of the minutes to go on.") if secret else self.tr("The minutes are covered until you go on.")
        self.text = Words(f"{saved} {how}", role="ink2" if kept else "red", parent=self, wrap=True)
        self.field, self.act = TextLine(self), Button(self.tr("Go on"), "main", parent=self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Passphrase or recovery key"))
        self.field.setPlaceholderText(self.tr("Passphrase"))
        self.field.setVisible(secret)
        self.refusal = Words(role="red", parent=self, wrap=True)
        self.text.setVisible(not small)
        self.refusal.hide()
        self._lay_out(look)
        self.field.returnPressed.connect(self._give)
        self.act.clicked.connect(self._give)
        self.fill()

    def _lay_out(self, look: Look) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.addStretch(1)
        for part in (self.picture, self.title, self.text):
            part.set_look(look)
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        row.addStretch(1)
        for field in (self.field, self.act):
            field.set_look(look)
            row.addWidget(field)
        self.field.setMinimumWidth(look.px(260))
        row.addStretch(1)
        row.setSpacing(look.px(8))
        column.addLayout(row)
        self.refusal.set_look(look)
        for words in (self.text, self.refusal):  # which a centred label would cut to one line
            words.setFixedSize(look.px(440), look.px(48))
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.refusal, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        column.setSpacing(look.px(10))
        self.set_look(look)

    def fill(self) -> None:
        """As large as what it covers."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

    def take_keyboard(self) -> None:
        """The keyboard is in the field, or on the button where there is none."""
        (self.field if not self.field.isHidden() else self.act).setFocus()

    def refuse(self, words: str) -> None:
        """Says why it stays."""
        self.refusal.setText(words)
        self.refusal.show()
        self.field.clear()
        self.take_keyboard()

    def _give(self) -> None:
        self.given.emit(self.field.text())

    def focusNextPrevChild(self, _next: bool) -> bool:
        """The Tab key stays on the cover."""
        stops = [each for each in (self.field, self.act) if not each.isHidden()]
        here = next((place for place, each in enumerate(stops) if each.hasFocus()), 0)
        stops[(here + 1) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True
