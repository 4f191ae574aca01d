"""What can be done about the encryption of minutes that are encrypted."""
from __future__ import annotations

from PySide6.QtWidgets import QWidget

from clerk_desk.desk import remembering
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.encryption import Switched
from clerk_desk.ui import messages
from clerk_desk.ui.dialogs.passphrase import Change, NewKey
from clerk_desk.ui.dialogs.recovery import Recovery
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.forms.ui_encryption import Ui_Encryption
from clerk_desk.ui.translating import said


class EncryptionSheet(Sheet):
    """Its answer is True where the clerk wants the encryption taken off."""

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk) -> bool:
        """Is the encryption to be taken off?"""
        return bool(EncryptionSheet(parent, desk).asked())

    def __init__(self, parent: QWidget | None, desk: Desk) -> None:
        super().__init__(parent, Ui_Encryption(), look_of(parent))
        self.desk, form = desk, self.form
        form.note.setText(self.tr(
            "Store and backups open with their passphrase, or with the recovery key that was printed. Documents you have written are not "
            "encrypted."))
        form.keep.setFont(self.look.font(14))
        form.keep.setVisible(remembering.can_remember())
        form.keep.setChecked(desk.store.key is not None and remembering.is_remembered(desk.store.key))
        form.keep.toggled.connect(self._keep)
        form.change.clicked.connect(self._change)
        form.new_key.clicked.connect(self._new_key)
        form.off.clicked.connect(self._off)
        form.act.clicked.connect(self.accept)
        for button in (form.change, form.new_key, form.off):
            button.setEnabled(not desk.only_reads)
        form.act.setFocus()

    def _change(self) -> None:
        done = Change.ask(self, self.desk.data_dir)
        if done is not None:
            self.say(self.tr("The passphrase is changed.") + told(done), "green")

    def _new_key(self) -> None:
        done = NewKey.ask(self, self.desk.data_dir)
        if done is not None:
            Recovery.show_to(self, done.recovery, told(done).strip())

    def _keep(self, wanted: bool) -> None:
        key = self.desk.store.key
        if key is not None:
            self.done_with(lambda: remembering.remember(key) if wanted else remembering.forget(key))

    def _off(self) -> None:
        question = self.tr(
            "Take the encryption off the minutes and their backups? Everybody who gets hold of the files can read them then. The window "
            "closes for it and opens again.")
        if messages.sure(self, question, self.tr("Take it off"), self.tr("Stay encrypted")):
            self.answer = True
            self.accept()


def told(done: Switched) -> str:
    """Which files are not as they should be, for somebody to remove, after a space; empty for none."""
    words = ""
    if done.left:
        files = ", ".join(map(str, done.left))
        words += " " + said("These could not be changed; remove them if nobody needs them: {files}.").format(files=files)
    if done.away is not None:
        words += " " + said("{place} could not be reached; its backups are seen to with the next one.").format(place=done.away)
    return words
