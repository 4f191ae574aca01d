"""One item that a committee has on every agenda."""
from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.standing_items import StandingItem, Use
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.forms.ui_standing_item import Ui_StandingItem

USES = {
    Use.PLAIN: "Nothing", Use.MINUTES: "The minutes to confirm", Use.MATTERS_ARISING: "The follow-ups that are still open",
    Use.WORK_PROGRAMME: "The work programme",
}


class StandingItemSheet(Sheet):
    """Answers with the item; whoever asks keeps it, for the list is kept as a whole."""

    @staticmethod
    def ask(parent: QWidget | None, item: StandingItem | None, committee_id: int) -> StandingItem | None:
        """The item as it is to be, None where the clerk went away."""
        answer: StandingItem | None = StandingItemSheet(parent, item or StandingItem(0, "", committee_id, 0, "")).asked()
        return answer

    def __init__(self, parent: QWidget | None, item: StandingItem) -> None:
        super().__init__(parent, Ui_StandingItem(), look_of(parent))
        self.item = item
        form = self.form
        for use, words in USES.items():
            form.use.addItem(self.tr(words), use.value)
        form.place.addItem(self.tr("Before the business of the day"), False)
        form.place.addItem(self.tr("After it"), True)
        form.title.setText(self.tr("Change the standing item") if item.title else self.tr("Add a standing item"))
        form.act.setText(self.tr("Keep changes") if item.title else self.tr("Add item"))
        self.setWindowTitle(form.title.text())
        form.itemTitle.setText(item.title)
        form.use.setCurrentIndex(form.use.findData(item.use.value))
        form.place.setCurrentIndex(int(item.after_business))
        form.act.clicked.connect(self._keep)
        form.itemTitle.setFocus()

    def _keep(self) -> None:
        self.answer = self.done_with(self._kept)
        if self.answer is not None:
            self.accept()

    def _kept(self) -> StandingItem:
        form, title = self.form, " ".join(self.form.itemTitle.text().split())
        if not title:
            raise CannotBeDone(self.tr("A standing item needs a title."))
        use = Use(str(form.use.currentData(Qt.ItemDataRole.UserRole)))
        return replace(self.item, title=title, use=use, after_business=bool(form.place.currentIndex()))
