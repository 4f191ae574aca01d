"""The bank of standing phrases: looked through, changed, added to, taken out of, and had again as given."""
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from clerk_desk.desk import phrase_bank
from clerk_desk.desk.phrase_bank import Bank, Standing
from clerk_desk.domain.phrase_text import text_of, written_phrase
from clerk_desk.domain.phrases_bank import Phrase
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.dialogs.ticks import dress_list
from clerk_desk.ui.forms.ui_phrases import Ui_Phrases
from clerk_desk.ui.scrolling import make_slim

ROLE = Qt.ItemDataRole.UserRole
WORDS = {Standing.GIVEN: "", Standing.CHANGED: "changed", Standing.OWN: "your own", Standing.REMOVED: "taken out"}


class Phrases(Sheet):
    """``changed`` is told after each phrase that was kept, so that typing knows it at once. What was written and not kept is kept
    when the clerk goes on to another phrase or closes; where it cannot be, the dialog says why and stays.
    """

    @staticmethod
    def ask(parent: QWidget | None, data_dir: Path, changed: Callable[[Bank], object]) -> None:
        """Shows the bank of this folder until it is closed."""
        Phrases(parent, data_dir, changed).asked()

    def __init__(self, parent: QWidget | None, data_dir: Path, changed: Callable[[Bank], object] = lambda _: None) -> None:
        super().__init__(parent, Ui_Phrases(), look_of(parent))
        self.data_dir, self.changed, self.bank = data_dir, changed, phrase_bank.read(data_dir)
        self.before = ""
        self.warned = False
        form = self.form
        dress_list(form.there, self.look)
        make_slim(form.text, self.look, "raised")
        self.small(form.note)
        form.there.currentItemChanged.connect(self._turn)
        for button, act in ((form.act, self.keep), (form.add, self.begin), (form.remove, self.take_out), (form.restore, self.restore)):
            button.clicked.connect(act)
        self.show_bank()
        form.there.setFocus()

    def show_bank(self, at: str = "") -> None:
        """All phrases by abbreviation, the keyboard's line on this one."""
        tree, names = self.form.there, sorted({*self.bank.given, *self.bank.own})
        tree.blockSignals(True)
        tree.clear()
        for name in names:
            tree.addTopLevelItem(self._line(name))
        tree.setCurrentItem(tree.topLevelItem(names.index(at) if at in names else 0))
        tree.blockSignals(False)
        self._fill()

    def _line(self, name: str) -> QTreeWidgetItem:
        phrase = self.bank.own.get(name) or self.bank.given[name]
        line = QTreeWidgetItem([phrase.name, name, self.tr(WORDS[self.bank.standing(name)])])
        line.setData(0, ROLE, name)
        line.setToolTip(0, text_of(phrase))
        return line

    def _phrase(self) -> Phrase | None:
        """The phrase in the fields as it is kept, None for one that is begun."""
        return self.bank.own.get(self.before) or self.bank.given.get(self.before)

    def _fill(self) -> None:
        line, form = self.form.there.currentItem(), self.form
        self.before, self.warned = str(line.data(0, ROLE)) if line is not None else "", False
        phrase, standing = self._phrase(), self.bank.standing(self.before)
        form.abbreviation.setText(self.before)
        form.name.setText(phrase.name if phrase else "")
        form.text.setPlainText(text_of(phrase) if phrase else "")
        form.remove.setEnabled(phrase is not None and standing is not Standing.REMOVED)
        form.restore.setEnabled(standing in (Standing.CHANGED, Standing.REMOVED))

    def is_edited(self) -> bool:
        """Is there something in the fields that is not kept?"""
        phrase, form = self._phrase(), self.form
        was = (self.before, phrase.name, text_of(phrase)) if phrase else ("", "", "")
        return (form.abbreviation.text(), form.name.text(), form.text.toPlainText()) != was

    def _turn(self, _line: QTreeWidgetItem | None, old: QTreeWidgetItem | None) -> None:
        line = self.form.there.currentItem()
        if self.is_edited() and not self._kept():
            self.form.there.blockSignals(True)
            self.form.there.setCurrentItem(old)
            self.form.there.blockSignals(False)
        else:
            self.show_bank(str(line.data(0, ROLE)) if line is not None else "")

    def begin(self) -> None:
        """Empty fields for a phrase of one's own."""
        if self.is_edited() and not self._kept():
            return
        self.form.there.blockSignals(True)
        self.form.there.setCurrentItem(None)
        self.form.there.blockSignals(False)
        self._fill()
        self.form.abbreviation.setFocus()

    def keep(self) -> None:
        """Keeps what is in the fields and shows it in the list."""
        if self._kept():
            self.show_bank(self.form.abbreviation.text().strip())
            self.say(self.tr("Kept. Typing knows it from now on."), "green")

    def _kept(self) -> bool:
        form = self.form
        return self._do(lambda: self.bank.kept(
            written_phrase(form.abbreviation.text(), form.name.text(), form.text.toPlainText(), self._phrase()), self.before))

    def take_out(self) -> None:
        """Typing knows this one no more; a given phrase stays in the list, to be had again."""
        if self._do(lambda: self.bank.without(self.before)):
            self.show_bank(self.before)

    def restore(self) -> None:
        """A given phrase as it came with the program."""
        if self._do(lambda: self.bank.restored(self.before)):
            self.show_bank(self.before)

    def _do(self, made: Callable[[], Bank]) -> bool:
        """Makes another bank of the present one, keeps it and tells it; a refusal is said and everything stays."""
        bank = self.done_with(lambda: self._written(made()))
        if bank is None:
            return False
        self.bank = bank
        self.changed(bank)
        return True

    def _written(self, bank: Bank) -> Bank:
        phrase_bank.write(self.data_dir, bank)
        return bank

    def reject(self) -> None:
        """Keeps what is not kept yet; where that cannot be, a second Esc gives it up."""
        if self.is_edited() and not self.warned and not self._kept():
            self.warned = True
            return
        super().reject()
