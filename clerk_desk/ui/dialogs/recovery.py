"""The recovery key, shown once, to be printed."""
from __future__ import annotations

from html import escape

from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QWidget

from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.forms.ui_recovery import Ui_Recovery
from clerk_desk.ui.look import Look


class Recovery(Sheet):
    """Stays until the clerk says that they have it; ``told`` are sentences on what else is to be done."""

    @staticmethod
    def show_to(parent: QWidget | None, words: str, told: str = "", look: Look | None = None) -> None:
        """Shows the key until the clerk has it."""
        Recovery(parent, words, told, look or look_of(parent)).asked()

    def __init__(self, parent: QWidget | None, words: str, told: str, look: Look) -> None:
        super().__init__(parent, Ui_Recovery(), look)
        form = self.form
        form.note.setText(self.tr(
            "It opens the minutes when the passphrase is forgotten. It is shown this once. Print it and keep it where your council keeps "
            "its keys, not beside this computer."))
        form.words.setText(words)
        form.words.setReadOnly(True)
        form.words.setFont(look.font(17, 600))
        form.rest.setText(told)
        form.rest.setVisible(bool(told))
        form.have.setFont(look.font(14))
        form.act.setEnabled(False)
        form.have.toggled.connect(form.act.setEnabled)
        form.act.clicked.connect(self.accept)
        form.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(words))
        form.print_it.clicked.connect(self._print)
        form.print_it.setFocus()

    def reject(self) -> None:
        """Esc is no way past it: the key cannot be shown again."""
        if self.form.have.isChecked():
            super().reject()
        else:
            self.say(self.tr("Say first that you have it: it cannot be shown again."))

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        if QPrintDialog(printer, self).exec():
            self.page().print_(printer)

    def page(self) -> QTextDocument:
        """What is printed."""
        page = QTextDocument(self)
        title = self.tr("Clerk Desk: recovery key")
        text = self.tr("Opens the encrypted minutes in place of their passphrase. Keep it under lock and key, and not beside the computer.")
        key = self.form.words.text()
        page.setHtml(f"<h1>{escape(title)}</h1><p>{escape(text)}</p><p style='font-size:20pt'><tt>{escape(key)}</tt></p>")
        return page
