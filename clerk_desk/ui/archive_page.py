"""The page that searches everything ever minuted: one field, a few choices, the lines found as one types."""
from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clerk_desk.desk import committees
from clerk_desk.desk.archive import PAGE, said_before, search_archive, tend_archive
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.archive import ArchiveWanted, Found, Hit, Matter
from clerk_desk.domain.archive_words import asked
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.ui import messages
from clerk_desk.ui.archive_list import FoundList
from clerk_desk.ui.archive_narrowing import Narrowing
from clerk_desk.ui.dialogs.fields import TextLine
from clerk_desk.ui.empty import Note
from clerk_desk.ui.kit import Elided, Page, Words
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.passages import show_passage_of_hit
from clerk_desk.ui.tokens import TITLE
from clerk_desk.ui.translating import several

MOMENT = 0.15
"""Seconds for which the page may index before it searches."""


class SearchField(TextLine):
    """The field; down goes to what was found, Enter opens the first line of it."""

    down = Signal()
    opened = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter leave the field, Escape empties it."""
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class ArchivePage(Page):
    """Searches as one types. ``minute_requested`` carries meeting, item and block of the line chosen, ``follow_up_requested``
    the number of a follow-up.
    """

    minute_requested = Signal(int, int, str)
    follow_up_requested = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("paper", (), parent)
        self.desk, self.found, self.sentence = desk, Found(), ""
        self.title, self.count = Words(self.tr("Search"), TITLE, 600, parent=self), Elided("", role="ink2", parent=self)
        self.field, self.narrowing = SearchField(self), Narrowing(desk.today, self)
        self.list = FoundList(self)
        self.note = Note(self, "search", "", "")
        self._name()
        self._lay_out()
        self._join()

    def _name(self) -> None:
        self.field.setAccessibleName(self.tr("Search everything ever minuted"))
        self.field.setPlaceholderText(self.tr("Words, a name, “Minute 27”, 6.7(b)(ii), a reference"))
        self.field.setClearButtonEnabled(True)

    def _lay_out(self) -> None:
        self.column, self.head = QVBoxLayout(self), QHBoxLayout()
        for part, stretch in ((self.title, 0), (self.count, 1)):
            self.head.addWidget(part, stretch)
        self.column.addLayout(self.head)
        self.column.addWidget(self.field)
        self.column.addWidget(self.narrowing)
        self.column.addWidget(self.note)
        self.column.addWidget(self.list, 1)
        self.column.addStretch(0)

    def _join(self) -> None:
        self.field.textChanged.connect(self._typed)
        self.narrowing.changed.connect(self.search)
        self.narrowing.grown.connect(self._fit)
        self.field.down.connect(self.list.setFocus)
        self.field.opened.connect(self._open_first)
        self.list.left_above.connect(self.field.setFocus)
        self.list.chosen.connect(self._open)
        self.list.more_wanted.connect(self._more)
        for key, act in (("Ctrl+F", self._to_field), ("Ctrl+Return", self._show_passage), ("Ctrl+Enter", self._show_passage)):
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _to_field(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    # what is wanted
    def wanted(self) -> ArchiveWanted:
        """What is looked for as the fields stand."""
        return self.narrowing.wanted(self.field.text())

    def show_words(self, words: str) -> None:
        """Searches for these words anew."""
        self._set(words, "")

    def show_sentence(self, sentence: str) -> None:
        """Shows what was said before about the matter of a sentence, best match first."""
        self._set(sentence, sentence)

    def _set(self, words: str, sentence: str) -> None:
        with QSignalBlocker(self.field):
            self.field.setText(" ".join(words.split()))
        self.sentence = " ".join(sentence.split())
        self.search()
        self._to_field()

    def _typed(self) -> None:
        self.sentence = ""
        self.search()

    def search(self, *_: object) -> None:
        """Looks for what the fields say and shows it."""
        try:
            self.found = self._asked()
        except CannotBeDone as reason:
            messages.tell(self, str(reason))
            return
        self.list.show_found(self.found)
        self._say()

    def _asked(self) -> Found:
        if self.sentence:
            return said_before(self.desk, self.sentence, self.wanted())
        return search_archive(self.desk, self.wanted())

    def _more(self) -> None:
        """The next lines of the same, where there are any; the best match has one page."""
        there = sum(line.hit is not None for line in self.list.lines.rows)
        if self.sentence or there % PAGE or not there or (there >= self.found.count and not self.found.capped):
            return
        found = search_archive(self.desk, self.wanted(), passed=there)
        self.list.add(replace(found, terms=self.found.terms))

    # what is said
    def _say(self) -> None:
        count, some = self.found.count, bool(self.found.hits)
        number = f"{count:,}+"
        told = [self.tr("{count} lines").format(count=number) if self.found.capped else several("%n line(s)", count)] if some else []
        if self.sentence and some:
            told.append(self.tr("about the matter of this sentence"))
        if self.found.among and some:
            told.append(self.tr("the best of the newest {count}").format(count=f"{self.found.among:,}"))
        if self.found.lacking:
            told.append(several("%n meeting(s) still to be indexed", self.found.lacking))
        self.count.setText(", ".join(told))
        self.note.setVisible(not some)
        self.list.setVisible(some)
        if not some:
            self._say_why()

    def _say_why(self) -> None:
        wanted = self.wanted()
        if asked(wanted.text).any_of or wanted.person.strip() or self.sentence:
            self.note.title.setText(self.tr("Nothing was found"))
            self.note.text.setText(self.tr("Try fewer words, the beginning of one, or every committee and year."))
        else:
            self.note.title.setText(self.tr("Has this been asked before?"))
            self.note.text.setText(self.tr(
                "Type two letters or more. Words stand in any order, “in a row” in quotation marks, with OR between; -not with a hyphen."
            ))

    # opening
    def _open_first(self) -> None:
        hit = next((line.hit for line in self.list.lines.rows if line.hit), None)
        if hit:
            self._open(hit)

    def _open(self, hit: Hit) -> None:
        if hit.matter is Matter.PROMISED and not hit.block:
            self.follow_up_requested.emit(hit.follow_up_id)
        else:
            self.minute_requested.emit(hit.meeting_id, hit.item_id, hit.block)

    def _show_passage(self) -> None:
        """The page on which the current line stands: of the minutes, or of the file they were brought in from."""
        hit = self.list.current()
        if hit is None:
            return
        try:
            show_passage_of_hit(self, self.desk, hit, self.found.terms)
        except CannotBeDone as reason:
            messages.tell(self, str(reason))

    # the page
    def refresh(self) -> None:
        """Reads the committees anew, indexes what can be in a moment and searches again."""
        self.narrowing.show_committees(committees.committees(self.desk))
        self._fit()
        if not self.desk.only_reads:
            with suppress(CannotBeDone):
                tend_archive(self.desk, MOMENT)
        self.search()

    def take_keyboard(self) -> None:
        """The keyboard goes to the field."""
        self._to_field()

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        dress(look, self.title, self.count, self.field, self.narrowing, self.list, self.note)
        self.column.setContentsMargins(look.px(32), look.px(24), look.px(24), look.px(8))
        self.column.setSpacing(look.px(10))
        self.head.setSpacing(look.px(16))
        self._fit()

    def _fit(self) -> None:
        margins = self.column.contentsMargins()
        self.narrowing.fit(self.width() - margins.left() - margins.right(), self.look.px(8))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits to the new width."""
        super().resizeEvent(event)
        self._fit()
