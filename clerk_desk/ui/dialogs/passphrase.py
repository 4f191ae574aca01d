"""A passphrase asked for: to open the minutes, to encrypt them, to change it."""
from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from clerk_desk.desk import encryption, remembering
from clerk_desk.desk.encryption import StoreKey
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.passphrases import check_new
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.forms.ui_passphrase import Ui_Passphrase
from clerk_desk.ui.look import Look


class PassphraseSheet(Sheet):
    """What the sheets here share: fields that show what is typed only where the clerk asks for it."""

    def __init__(self, parent: QWidget | None, look: Look) -> None:
        super().__init__(parent, Ui_Passphrase(), look)
        self.fields = (self.form.secret, self.form.new_words, self.form.again)
        self.form.shown.setFont(look.font(14))
        self.form.keep.setFont(look.font(14))
        self.form.shown.toggled.connect(self._show_typed)
        self.form.act.clicked.connect(self._act)

    def take_words(self, title: str, act: str, note: str) -> None:
        """What is asked here."""
        self.setWindowTitle(title)
        self.form.title.setText(title)
        self.form.act.setText(act)
        self.form.note.setText(note)

    def need(self, *names: str) -> None:
        """Only these fields are asked for."""
        for name in ("secret", "new", "again"):
            field = getattr(self.form, "new_words" if name == "new" else name)
            getattr(self.form, f"{name}Label").setVisible(name in names)
            field.setVisible(name in names)
        self.form.keep.setVisible("keep" in names)
        next(field for field in self.fields if not field.isHidden()).setFocus()

    def _show_typed(self, shown: bool) -> None:
        for field in self.fields:
            field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def new_words(self) -> str:
        """The new passphrase, typed twice. Raises CannotBeDone where the two differ or it is easily guessed."""
        words = check_new(self.form.new_words.text())
        if self.form.again.text().strip() != self.form.new_words.text().strip():
            raise CannotBeDone(self.tr("The two are not the same: type it again."))
        return words

    def _act(self) -> None:
        self.answer = self.done_with(self.found)
        if self.answer is not None:
            self.accept()
            return
        first = next(field for field in self.fields if not field.isHidden())
        first.setFocus()
        first.selectAll()

    def found(self) -> object:
        """What the sheet is asked for. Raises CannotBeDone."""
        raise NotImplementedError


class Unlock(PassphraseSheet):
    """Asks for the passphrase of a store or a backup until it is the right one or the clerk goes away. Its answer is the key."""

    @staticmethod
    def ask(parent: QWidget | None, data_dir: Path, look: Look | None = None) -> StoreKey | None:
        """The key of the store in this folder, None where the clerk went away."""
        sheet = Unlock(parent, partial(encryption.unlock, data_dir), look or look_of(parent))
        note = sheet.tr("Give their passphrase, or the recovery key as printed.")
        sheet.take_words(sheet.tr("These minutes are encrypted"), sheet.tr("Open them"), note)
        sheet.need("secret", *(["keep"] if remembering.can_remember() else []))
        answer: StoreKey | None = sheet.asked()
        return answer

    @staticmethod
    def ask_backup(parent: QWidget | None, file: Path) -> StoreKey | None:
        """The key of this backup, None where the clerk went away."""
        sheet = Unlock(parent, partial(encryption.unlock_backup, file), look_of(parent))
        sheet.take_words(
            sheet.tr("This backup has a passphrase of its own"), sheet.tr("Open it"),
            sheet.tr("Give the passphrase or the recovery key that was in use when it was made."))
        sheet.need("secret")
        answer: StoreKey | None = sheet.asked()
        return answer

    def __init__(self, parent: QWidget | None, open_with: partial[StoreKey], look: Look) -> None:
        super().__init__(parent, look)
        self.open_with = open_with

    def found(self) -> StoreKey:
        """The key."""
        key = self.open_with(self.form.secret.text())
        if self.form.keep.isChecked():
            remembering.remember(key)
        return key


class Encrypt(PassphraseSheet):
    """Asks for the passphrase with which the minutes are to be encrypted. Its answer is that."""

    @staticmethod
    def ask(parent: QWidget | None) -> str | None:
        """The passphrase, None where the clerk went away."""
        answer: str | None = Encrypt(parent).asked()
        return answer

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, look_of(parent))
        self.take_words(self.tr("Encrypt the minutes"), self.tr("Encrypt them"), self.tr(
            "Without its passphrase nobody can read the store or its backups then, on this computer or on a stick. Take three words or "
            "more. You get a recovery key to print; without either, what is in there is lost. The window closes for it and opens again. "
            "Documents you have written are not encrypted."))
        self.need("new", "again")
        lacking = encryption.lacking()
        if lacking:
            self.say(lacking)
        for part in (self.form.act, self.form.new_words, self.form.again):
            part.setEnabled(not lacking)

    def found(self) -> str:
        """The passphrase."""
        return self.new_words()


class Change(PassphraseSheet):
    """Asks for the passphrase as it is and for another, and changes it. Its answer is what came of it."""

    @staticmethod
    def ask(parent: QWidget | None, data_dir: Path) -> encryption.Switched | None:
        """What came of it, None where nothing was changed."""
        answer: encryption.Switched | None = Change(parent, data_dir).asked()
        return answer

    def __init__(self, parent: QWidget | None, data_dir: Path) -> None:
        super().__init__(parent, look_of(parent))
        self.data_dir = data_dir
        self.take_words(self.tr("Change the passphrase"), self.tr("Change it"), self.tr(
            "The backups get it too, as far as they can be reached. The recovery key stays as it was printed."))
        self.need("secret", "new", "again")

    def found(self) -> encryption.Switched:
        """Changes it."""
        return encryption.change_passphrase(self.data_dir, self.form.secret.text(), self.new_words())


class NewKey(PassphraseSheet):
    """Asks for the passphrase and makes another recovery key. Its answer is what came of it."""

    @staticmethod
    def ask(parent: QWidget | None, data_dir: Path) -> encryption.Switched | None:
        """What came of it, with the key; None where nothing was changed."""
        answer: encryption.Switched | None = NewKey(parent, data_dir).asked()
        return answer

    def __init__(self, parent: QWidget | None, data_dir: Path) -> None:
        super().__init__(parent, look_of(parent))
        self.data_dir = data_dir
        self.take_words(self.tr("A new recovery key"), self.tr("Make it"), self.tr("The one printed before opens nothing any more."))
        self.need("secret")

    def found(self) -> encryption.Switched:
        """Makes it."""
        return encryption.new_recovery_key(self.data_dir, self.form.secret.text())
