"""A reply list that came back: what each row would do, to be taken together; what does not match is shown and left alone."""
from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from clerk_desk.desk.chasing import replies_in, take_replies
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.replies import ReplyOffer
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.dialogs.ticks import BySpace, dress_list
from clerk_desk.ui.forms.ui_replies import Ui_Replies
from clerk_desk.ui.translating import long_day
from clerk_desk.ui.translating import said as said_words


class Replies(Sheet):
    """Rows that can be taken are ticked; Space leaves one out."""

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, path: Path) -> Changes | None:
        """What was changed, None where nothing was. Raises CannotBeDone for a file that is no reply list."""
        answer: Changes | None = Replies(parent, desk, path.name, replies_in(desk, path)).asked()
        return answer

    def __init__(self, parent: QWidget | None, desk: Desk, name: str, offers: tuple[ReplyOffer, ...]) -> None:
        super().__init__(parent, Ui_Replies(), look_of(parent))
        self.desk, self.offers = desk, offers
        self.left_out: set[int] = set()
        form = self.form
        form.title.setText(self.tr("Replies in {name}").format(name=name))
        dress_list(form.rows, self.look)
        self.small(form.note, form.about)
        for offer in offers:
            form.rows.addTopLevelItem(QTreeWidgetItem([f"{offer.reply.reference or self.tr('No reference')}: {said(offer)}", ""]))
        BySpace(form.rows, self._turn)
        form.rows.currentItemChanged.connect(lambda *_: self._tell())
        form.turn.clicked.connect(self._turn)
        form.act.clicked.connect(self._take)
        self._show()
        first = next((row for row, offer in enumerate(offers) if not offer.why_not), 0)
        form.rows.setCurrentItem(form.rows.topLevelItem(first))
        form.rows.setFocus()

    def _row(self) -> int:
        line = self.form.rows.currentItem()
        return self.form.rows.indexOfTopLevelItem(line) if line is not None else -1

    def _chosen(self) -> list[ReplyOffer]:
        return [offer for row, offer in enumerate(self.offers) if not offer.why_not and row not in self.left_out]

    def _show(self) -> None:
        form, count = self.form, len(self._chosen())
        for row, offer in enumerate(self.offers):
            line, state = form.rows.topLevelItem(row), self._state(row, offer)
            if line is not None:
                line.setText(1, state)
                line.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{line.text(0)}, {state}")
        odd = sum(bool(offer.why_not) for offer in self.offers)
        told = self.tr("{count} to take, {odd} that cannot be. Space leaves one out; nothing is done until you take them.")
        form.note.setText(told.format(count=count, odd=odd))
        words = {0: self.tr("Take no replies"), 1: self.tr("Take 1 reply")}.get(count, self.tr("Take {count} replies"))
        form.act.setText(words.format(count=count))
        form.act.setEnabled(bool(count))
        self._tell()

    def _state(self, row: int, offer: ReplyOffer) -> str:
        if offer.why_not:
            return self.tr("Not taken")
        return self.tr("– Left out") if row in self.left_out else f"✓ {does(offer)}"

    def _tell(self) -> None:
        """The whole of the row the clerk is at, or why it cannot be taken."""
        row = self._row()
        offer = self.offers[row] if row >= 0 else None
        self.form.turn.setEnabled(offer is not None and not offer.why_not)
        self.form.turn.setText(self.tr("&Take it") if row in self.left_out else self.tr("&Leave it out"))
        if offer is not None:
            self.form.about.setText(self.tr("Row {row}. {words}").format(row=offer.reply.row, words=offer.why_not or offer.note))

    def _turn(self) -> None:
        row = self._row()
        if row >= 0 and not self.offers[row].why_not:
            self.left_out ^= {row}
            self._show()

    def _take(self) -> None:
        self.answer = self.done_with(lambda: take_replies(self.desk, self._chosen()))
        if self.answer is not None:
            self.accept()


def said(offer: ReplyOffer) -> str:
    """What the officer wrote, short enough for a line."""
    words = offer.reply.words or offer.reply.done or "–"
    return words if len(words) <= 90 else words[:90].rsplit(" ", 1)[0] + "…"


def does(offer: ReplyOffer) -> str:
    """What taking it does: the state it goes to, the new day, else a note."""
    due = said_words("due {day}").format(day=long_day(offer.due)) if offer.due else ""
    parts = [said_words(str(offer.status)) if offer.status else "", due]
    return ", ".join(part for part in parts if part) or said_words("note")
