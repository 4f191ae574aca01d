"""The contact details that reports state, one of them removed everywhere when somebody asks for it."""
from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from clerk_desk.desk import contacts
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.time_words import counted
from clerk_desk.ui import messages
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.dialogs.ticks import dress_list
from clerk_desk.ui.forms.ui_contacts import Ui_Contacts

ROLE = Qt.ItemDataRole.UserRole


class ContactsSheet(Sheet):
    """Lists the contacts. Removing one asks first and leaves the dialog open for the next."""

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk) -> Changes | None:
        """The last removal, None where nothing was removed."""
        answer: Changes | None = ContactsSheet(parent, desk).asked()
        return answer

    def __init__(self, parent: QWidget | None, desk: Desk) -> None:
        super().__init__(parent, Ui_Contacts(), look_of(parent))
        self.desk = desk
        dress_list(self.form.found, self.look)
        self.small(self.form.note)
        self.form.act.clicked.connect(self._remove)
        self._show()
        self.form.found.setFocus()

    def _show(self) -> None:
        form, found = self.form, contacts.contacts(self.desk)
        form.found.clear()
        for each in found:
            line = QTreeWidgetItem([each.words, counted(each.reports, "report")])
            line.setData(0, ROLE, each.words)
            line.setToolTip(0, each.words)
            form.found.addTopLevelItem(line)
        form.act.setEnabled(bool(found))
        form.note.setText(self.tr(
            "A contact is no part of the minutes. Removing one takes it out of every report, of confirmed meetings too.") if found
            else self.tr("No report states a contact."))
        form.found.setCurrentItem(form.found.topLevelItem(0))

    def _remove(self) -> None:
        line = self.form.found.currentItem()
        if line is None or not self._sure(line.data(0, ROLE)):
            return
        done = self.done_with(lambda: contacts.remove_contact(self.desk, line.data(0, ROLE)))
        self._show()
        if done is not None:
            self.answer = done
            self.form.note.setText(self.tr("Removed.") + " " + contacts.IN_BACKUPS)

    def _sure(self, words: str) -> bool:
        question = self.tr("Remove “{words}” from every report? This cannot be undone.").format(words=words)
        return messages.sure(self, question, self.tr("Remove it"), self.tr("Keep it"))
