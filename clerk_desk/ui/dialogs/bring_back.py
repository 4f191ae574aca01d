"""What a Word file that came back changes in the minutes: each change old beside new, to take or leave by keys."""
from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QTreeWidgetItem, QWidget

from clerk_desk.desk.bringing_back import BroughtBack, Change, Offer, bring_back, take_changes
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.sweep import short
from clerk_desk.domain.word_differences import Stretch, differences
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.dialogs.ticks import dress_list
from clerk_desk.ui.forms.ui_bring_back import Ui_BringBack
from clerk_desk.ui.scrolling import make_slim

TAKE, LEAVE = "take", "leave"
NAMES = {
    Change.CHANGED: "changed", Change.NEW: "new", Change.REMOVED: "taken out", Change.MOVED: "moved", Change.REMARK: "comment",
    Change.BESIDE: "by hand",
}


class BringBack(Sheet):
    """Nothing is changed until the clerk says so; what is not decided is left as it is."""

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, meeting_id: int, path: Path) -> Changes | None:
        """What was put in, None where nothing was. Raises CannotBeDone for a file that cannot be brought back."""
        answer: Changes | None = BringBack(parent, desk, bring_back(desk, meeting_id, path)).asked()
        return answer

    def __init__(self, parent: QWidget | None, desk: Desk, back: BroughtBack) -> None:
        super().__init__(parent, Ui_BringBack(), look_of(parent))
        self.desk, self.back = desk, back
        self.decided: dict[int, str] = {}
        form = self.form
        form.title.setText(self.tr("Changes in {name}").format(name=back.path.name))
        dress_list(form.changes, self.look)
        self.small(form.note, form.about, form.oldLabel, form.newLabel)
        for side in (form.old, form.new):
            _dress(side, self)
        form.changes.installEventFilter(self)
        form.changes.currentItemChanged.connect(lambda *_: self._show_change())
        for button, act in ((form.take, self.take), (form.leave, self.leave), (form.takeAll, self.take_rest), (form.act, self._put_in)):
            button.clicked.connect(act)
        self._fill()
        form.changes.setFocus()

    # the list
    @property
    def offers(self) -> Sequence[Offer]:
        """All changes, in the order of the file."""
        return self.back.offers

    def _fill(self) -> None:
        titles = {item.uid: item.number or item.title for item in self.back.meeting.items}
        for offer in self.offers:
            where = self.tr("{number}: ").format(number=titles[offer.item]) if offer.item in titles else ""
            line = QTreeWidgetItem([where + short(offer.new or offer.old), f"{self._said(offer)}   ", self._state(offer, "")])
            line.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{self._said(offer)}, {where}{offer.new or offer.old}")
            self.form.changes.addTopLevelItem(line)
        first = next((row for row in range(len(self.offers)) if self._open(row)), 0)
        self.form.changes.setCurrentItem(self.form.changes.topLevelItem(first))
        self._count()
        self._show_change()

    def _said(self, offer: Offer) -> str:
        name = self.tr(NAMES[offer.change])
        return self.tr("{change}, {who}").format(change=name, who=", ".join(offer.authors)) if offer.authors else name

    def _state(self, offer: Offer, decision: str) -> str:
        if not offer.can_be_taken:
            return self.tr("Not taken")
        return {TAKE: self.tr("✓ Take"), LEAVE: self.tr("– Leave")}.get(decision, self.tr("to decide"))

    def _count(self) -> None:
        form, can = self.form, [place for place, offer in enumerate(self.offers) if offer.can_be_taken]
        left = [place for place in can if place not in self.decided]
        taken = len(self._chosen())
        by_hand = len(self.offers) - len(can)
        form.note.setText(self._note(len(can), len(left), by_hand))
        words = {0: self.tr("Put in no changes"), 1: self.tr("Put in 1 change")}.get(taken, self.tr("Put in {count} changes"))
        form.act.setText(words.format(count=taken))
        form.act.setEnabled(bool(taken))
        form.takeAll.setEnabled(bool(left))

    def _note(self, can: int, left: int, by_hand: int) -> str:
        if not self.offers:
            return self.tr("Nothing in this file differs from what was sent: there is nothing to take over.")
        words = self.tr("{can} to take or leave, {left} still to decide. T takes, L leaves, A takes all the rest.")
        words = words.format(can=can, left=left)
        return f"{words} {self.tr('{count} to make by hand.').format(count=by_hand)}" if by_hand else words

    # one change
    def _row(self) -> int:
        line = self.form.changes.currentItem()
        return self.form.changes.indexOfTopLevelItem(line) if line is not None else -1

    def _show_change(self) -> None:
        form, row = self.form, self._row()
        offer = self.offers[row] if row >= 0 else None
        for button in (form.take, form.leave):
            button.setEnabled(offer is not None and offer.can_be_taken)
        if offer is None:
            return
        remark = offer.change is Change.REMARK
        old, new = _beside(offer) if remark else differences(offer.old, offer.new)
        _show(form.old, old, self.look.colour("red_wash"), self.look.colour("red"), struck=True)
        _show(form.new, new, self.look.colour("green_wash"), self.look.colour("green"))
        form.newLabel.setText(self.tr("The comment on it") if remark else self.tr("As it is in the Word file"))
        form.about.setText(self._about(offer))

    def _about(self, offer: Offer) -> str:
        if offer.here_too:
            return self.tr("These words were changed here too since the file was sent: taking it puts the words from Word in their place.")
        return {
            Change.NEW: self.tr("A new line. Taken, it stands where it stands in the file."),
            Change.REMOVED: self.tr("No longer in the file. Taken, it goes into the bin of this meeting."),
            Change.MOVED: self.tr("The same words in another place. Taken, they stand where they stand in the file."),
            Change.REMARK: self.tr("Taken, the comment becomes a mark to come back to."),
            Change.BESIDE: self.tr("This is no line of the minutes, so it cannot be taken: change it where it is kept, if it is right."),
        }.get(offer.change, "")

    def take(self) -> None:
        """The change is to go in."""
        self._decide(TAKE)

    def leave(self) -> None:
        """It stays as it is here."""
        self._decide(LEAVE)

    def take_rest(self) -> None:
        """Every change that is not decided yet is to go in."""
        for row, offer in enumerate(self.offers):
            if offer.can_be_taken and row not in self.decided:
                self._mark(row, TAKE)
        self._count()

    def _decide(self, decision: str) -> None:
        row = self._row()
        if row < 0 or not self.offers[row].can_be_taken:
            return
        self._mark(row, decision)
        self._count()
        following = [each for each in (*range(row + 1, len(self.offers)), *range(row)) if self._open(each)]
        if following:
            self.form.changes.setCurrentItem(self.form.changes.topLevelItem(following[0]))
        self.form.changes.setFocus()

    def _mark(self, row: int, decision: str) -> None:
        self.decided[row] = decision
        line = self.form.changes.topLevelItem(row)
        if line is not None:
            line.setText(2, self._state(self.offers[row], decision))

    def _open(self, row: int) -> bool:
        return self.offers[row].can_be_taken and row not in self.decided

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """T, L and A in the list; Space goes from one to the other."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.modifiers():
            act = self._by_key(event.key())
            if act is not None:
                act()
                return True
        return super().eventFilter(watched, event)

    def _by_key(self, key: int) -> Callable[[], None] | None:
        keys: dict[int, Callable[[], None]] = {
            Qt.Key.Key_T: self.take, Qt.Key.Key_L: self.leave, Qt.Key.Key_A: self.take_rest, Qt.Key.Key_Space: self._turn,
        }
        return keys.get(key)

    def _turn(self) -> None:
        self._decide(LEAVE if self.decided.get(self._row()) == TAKE else TAKE)

    # putting in
    def _chosen(self) -> list[Offer]:
        return [offer for row, offer in enumerate(self.offers) if self.decided.get(row) == TAKE]

    def _put_in(self) -> None:
        done = self.done_with(lambda: take_changes(self.desk, self.back, self._chosen()))
        if done is not None:
            self.answer = done
            self.accept()


def _beside(offer: Offer) -> tuple[tuple[Stretch, ...], tuple[Stretch, ...]]:
    return (Stretch(offer.old, False),), (Stretch(offer.new, False),)


def _dress(side: QTextEdit, sheet: Sheet) -> None:
    side.setFont(sheet.look.font(15))
    make_slim(side, sheet.look, "raised")


def _show(side: QTextEdit, stretches: Sequence[Stretch], wash: QColor, ink: QColor, *, struck: bool = False) -> None:
    """The words, those that are on this side alone washed, coloured and, where they went, struck through."""
    side.clear()
    cursor, plain, own = QTextCursor(side.document()), QTextCharFormat(), QTextCharFormat()
    own.setBackground(wash)
    own.setForeground(ink)
    own.setFontStrikeOut(struck)
    own.setFontUnderline(not struck)
    for each in stretches:
        cursor.insertText(each.text, own if each.own else plain)
    side.moveCursor(QTextCursor.MoveOperation.Start)
