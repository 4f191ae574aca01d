"""The page of the board: chips, committee, arrangement and a search over the table, the chosen follow-up beside it."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from clerk_desk.desk import committees
from clerk_desk.desk.board import Board, board, board_page, board_place
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.follow_ups import attachments, follow_up
from clerk_desk.domain.board import BoardWanted, Group, Order, View
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import FollowUpLine
from clerk_desk.ui import messages
from clerk_desk.ui.chips import ChoiceChip
from clerk_desk.ui.dialogs.fields import Choice, TextLine
from clerk_desk.ui.empty import Note
from clerk_desk.ui.flow import Flow
from clerk_desk.ui.follow_up_acts import Acts
from clerk_desk.ui.follow_up_deeds import Deeds
from clerk_desk.ui.follow_up_errands import Errands
from clerk_desk.ui.follow_up_model import Log
from clerk_desk.ui.follow_up_panel import FollowUpPanel
from clerk_desk.ui.follow_up_view import Table
from clerk_desk.ui.kit import Elided, Page, Words
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.note_line import NoteLine
from clerk_desk.ui.saved_views import SavedViews
from clerk_desk.ui.tokens import TITLE

CHOICES = (
    (View.OPEN, "All open"), (View.OVERDUE, "Overdue"), (View.TO_SEND, "For you to send"), (View.THIS_WEEK, "Due this week"),
    (View.NO_OWNER, "No owner"), (View.NO_DATE, "No date"), (View.CLOSED, "Closed"), (View.WAITING, "With an officer"),
    (View.EXEMPT, "From exempt items"), (View.ALL, "All"),
)
ARRANGED = (
    ("By what is next", Group.TURN, Order.DUE, False), ("By owner", Group.OWNER, Order.DUE, False),
    ("By committee", Group.COMMITTEE, Order.DUE, False), ("Oldest date first", Group.NONE, Order.DUE, False),
    ("Latest date first", Group.NONE, Order.DUE, True), ("By reference", Group.NONE, Order.REFERENCE, False),
    ("By state", Group.STATE, Order.DUE, False),
)
PANEL, SLIM_PANEL, ROOMY = 356, 300, 1040
"""Widths of the panel, and the width of the page from which the wide one is used, in pixels at 100 % text."""

HEAD, WIDEST = 640, 16_777_215
"""The width from which title and choices stand in one row, in pixels at 100 % text; as wide as Qt lets a widget be."""


class FollowUpPage(Page):
    """The board, narrowed down by chips, committee and words. ``minute_requested`` carries meeting, item and block,
    ``log_changed`` says that a follow-up was moved on or edited.
    """

    minute_requested = Signal(int, int, str)
    log_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("paper", (), parent)
        self.desk, self.wanted, self.deeds = desk, BoardWanted(), Deeds(self, desk)
        self.found: Board | None = None
        self.title, self.count = Words(self.tr("Follow-ups"), TITLE, 600, parent=self), Elided("", role="ink2", parent=self)
        self.committee, self.arranged, self.search = Choice(self), Choice(self), TextLine(self)
        self.chips = [ChoiceChip(view.value, self.tr(words), self) for view, words in CHOICES]
        self.log = Log(self, desk.today, self._read)
        self.table, self.panel = Table(self, self.log), FollowUpPanel(self)
        self.none, self.news = Note(self, "list-checks", "", ""), Words("", 14, role="accent", parent=self)
        self.note, self.said = NoteLine(self), ""
        self.sought: tuple[BoardWanted | None, BoardWanted] = (None, BoardWanted())
        self.errands = Errands(self, self.deeds, self.current, self.chosen, lambda: self.wanted, self._errand_done)
        self._name()
        self._lay_out()
        self.acts = Acts(self)
        self.views = SavedViews(self, desk, self.strip, self.note, lambda: self.wanted, self.acts.do)
        self._join()

    def _name(self) -> None:
        for choice, name in ((self.committee, self.tr("Committee")), (self.arranged, self.tr("Arranged"))):
            choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setAccessibleName(name)
        for words, *_ in ARRANGED:
            self.arranged.addItem(self.tr(words))
        self.search.setAccessibleName(self.tr("Find in follow-ups"))
        self.search.setPlaceholderText(self.tr("Find  (Ctrl+F)"))
        self.search.setClearButtonEnabled(True)
        self.chips[0].setChecked(True)

    def _lay_out(self) -> None:
        self.strip = Flow(self.chips, self)
        self.sides, self.column, self.head = QHBoxLayout(self), QVBoxLayout(), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.named, self.narrowing = QHBoxLayout(), QHBoxLayout()
        for part, stretch in ((self.title, 0), (self.count, 1)):
            self.named.addWidget(part, stretch)
        for field in (self.committee, self.arranged):
            self.narrowing.addWidget(field, 1)
        self.narrowing.addWidget(self.search)
        self.head.addLayout(self.named, 1)
        self.head.addLayout(self.narrowing, 2)
        self.column.addLayout(self.head)
        self.column.addWidget(self.note)
        self.column.addWidget(self.strip)
        self.column.addWidget(self.news)
        self.column.addWidget(self.none)
        self.column.addWidget(self.table, 1)
        self.column.addStretch(0)
        self.sides.addLayout(self.column, 1)
        self.sides.addWidget(self.panel)
        self.sides.setContentsMargins(0, 0, 0, 0)
        self.sides.setSpacing(0)

    def _join(self) -> None:
        for chip in self.chips:
            chip.clicked.connect(self._chip_pressed)
        for choice in (self.committee, self.arranged):
            choice.activated.connect(self._narrow_down)
        self.search.textChanged.connect(self._narrow_down)
        self.search.returnPressed.connect(self.table.setFocus)
        self.table.chosen.connect(self._open_minute)
        self.table.turned_to.connect(self._show_row)
        self.table.choice_changed.connect(self._show_chosen)
        self.panel.minute_requested.connect(self._open_current)
        self.panel.more_requested.connect(lambda: self.errands.open(self.panel.more))
        self.views.fitted = self._fit
        self.views.opened.connect(self.open_wanted)
        self.note.left.connect(self.table.setFocus)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        self.errands.set_look(look)
        self.views.set_look(look)
        self.note.set_look(look)
        dress(look, self.title, self.count, self.search, *self.chips, self.committee, self.arranged, self.table, self.panel)
        dress(look, self.none, self.news)
        px = look.px
        self.column.setContentsMargins(px(24), px(20), px(8), px(8))
        self.column.setSpacing(px(10))
        self.named.setSpacing(px(12))
        self.narrowing.setSpacing(px(12))
        self.search.setFixedWidth(px(130))
        for choice in (self.committee, self.arranged):
            choice.setMinimumWidth(px(120))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits table and panel to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = self.look.px
        roomy = self.width() / self.look.scale >= ROOMY
        self.panel.setFixedWidth(px(PANEL if roomy else SLIM_PANEL))
        room = self.width() - (self.panel.width() if not self.panel.isHidden() else 0) - px(24 + 8)
        self.table.fit(room - px(12), bool(self.wanted.committee_id) or self.wanted.group is Group.COMMITTEE)
        self.strip.fit(room, px(4))
        self._fit_head(room / self.look.scale)

    def _fit_head(self, room: float) -> None:
        """The choices have a row of their own where they would be cut off beside the title."""
        beside = room >= HEAD
        self.head.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.head.setSpacing(self.look.px(12 if beside else 8))
        for choice in (self.committee, self.arranged):
            choice.setMaximumWidth(self.look.px(180) if beside else WIDEST)

    # what is shown
    def refresh(self) -> None:
        """Reads the board, the follow-up that was chosen staying chosen. Raises CannotBeDone when the store cannot be read."""
        self.acts.history.begin()
        self._forget_search()
        self._fill_committees()
        self.views.read()
        self._show_board()

    def open_wanted(self, wanted: BoardWanted) -> None:
        """Shows what a saved view wants."""
        self.committee.setCurrentIndex(max(self.committee.findData(wanted.committee_id), 0))
        arranged = (wanted.group, wanted.order, wanted.downwards)
        self.arranged.setCurrentIndex(next((place for place, each in enumerate(ARRANGED) if each[1:] == arranged), 0))
        with QSignalBlocker(self.search):
            self.search.setText(wanted.words)
        self.wanted = wanted
        self._narrow_down()
        self.table.setFocus()

    def show_committee(self, name: str) -> None:
        """Shows what one committee's log has open; an empty name is all of them."""
        self._fill_committees()
        self.committee.setCurrentIndex(max(self.committee.findText(name), 0))
        self.show_view(View.OPEN.value)

    def show_view(self, view: str) -> None:
        """Shows a view from its first row on, whatever words were looked for."""
        self.search.clear()
        next(chip for chip in self.chips if chip.name == view).setChecked(True)
        self.wanted, self.found = replace(self.wanted, view=View(view)), None
        self.refresh()

    def show_follow_up(self, follow_up_id: int) -> None:
        """Shows one follow-up, looked for by its reference, whatever its state. Raises CannotBeDone when it is gone."""
        line, before = follow_up(self.desk, follow_up_id), self.wanted
        self.show_committee("")
        self.chips[-1].setChecked(True)
        self.wanted = replace(self.wanted, view=View.ALL)
        self.search.setText(line.follow_up.reference)
        self.turn_to(follow_up_id)
        self.table.setFocus()
        self.sought = self.wanted, before

    def _forget_search(self) -> None:
        """Where one follow-up was looked for from its words, and nothing else since, the board is again as it was before."""
        (found, before), self.sought = self.sought, (None, BoardWanted())
        if found is not None and found == self.wanted:
            self.chips[[chip.name for chip in self.chips].index(before.view.value)].setChecked(True)
            self.wanted = before
            self.committee.setCurrentIndex(max(self.committee.findData(before.committee_id), 0))
            with QSignalBlocker(self.search):
                self.search.setText(before.words)

    def _fill_committees(self) -> None:
        kept = self.committee.currentData(Qt.ItemDataRole.UserRole)
        self.committee.clear()
        self.committee.addItem(self.tr("All committees"), 0)
        for each in committees.committees(self.desk):
            self.committee.addItem(each.name, each.id)
        self.committee.setCurrentIndex(max(self.committee.findData(kept), 0))

    def _chip_pressed(self) -> None:
        sender = self.sender()
        if isinstance(sender, ChoiceChip):
            self.wanted = replace(self.wanted, view=View(sender.name))
            self._narrow_down()

    def _narrow_down(self) -> None:
        """Shows what is wanted now from its first row on; the log is the same."""
        try:
            self._show_board(self.found)
        except CannotBeDone as reason:
            messages.tell(self, str(reason))

    def _show_board(self, before: Board | None = None) -> None:
        _, group, order, downwards = ARRANGED[max(self.arranged.currentIndex(), 0)]
        committee = int(self.committee.currentData(Qt.ItemDataRole.UserRole) or 0)
        self.wanted = replace(
            self.wanted, committee_id=committee, words=self.search.text(), group=group, order=order, downwards=downwards,
        )
        current = None if before else self.current()
        self.found = found = board(self.desk, self.wanted, before)
        self.log.show_sections(found.sections, group, self.desk.today)
        for chip in self.chips:
            chip.show_count(found.counts[View(chip.name)])
        if not self.views.tick():
            next(chip for chip in self.chips if chip.name == self.wanted.view).setChecked(True)
        self.said = ""
        self._show_found(current)
        self._say_count()

    def _say_count(self) -> None:
        """How many are open; below the chips how many are chosen together, what was done last."""
        many, count = self.table.count_chosen(), self.found.counts[View.OPEN] if self.found else 0
        chosen = self.tr("{count} chosen together").format(count=f"{many:,}") if many > 1 else ""
        self.count.setText(self.tr("{count} open").format(count=f"{count:,}"))
        self.news.setText(" · ".join(part for part in (chosen, self.said) if part))
        self.news.setVisible(bool(self.news.text()))

    def _show_chosen(self) -> None:
        many = self.table.count_chosen()
        self.panel.show_together(many, self.acts.lines if many > 1 else tuple)
        self._say_count()

    def _show_found(self, current: FollowUpLine | None) -> None:
        first = self.log.first()
        self.none.title.setText(self.tr("Nothing here") if self.wanted.words.strip() else self.tr("Nothing is owed"))
        self.none.text.setText(self._why_empty())
        self.none.setVisible(first < 0)
        for part in (self.table, self.panel):
            part.setVisible(first >= 0)
        self._fit()
        self.first_stop = self.table if first >= 0 else self.chips[0]
        if first >= 0:
            self.turn_to(current.follow_up.id if current else 0)  # which shows it in the panel

    def turn_to(self, follow_up_id: int) -> None:
        """Goes to the row of a follow-up, to the first where it is not shown."""
        found = board_place(self.desk, self.wanted, self.log.sections, follow_up_id) if follow_up_id else None
        row = self.log.row_of(*found) if found else -1
        self.table.go_to(max(row, self.log.first()))

    def _read(self, section: str, offset: int) -> Sequence[FollowUpLine]:
        try:
            return board_page(self.desk, self.wanted, section, offset)
        except CannotBeDone as reason:
            messages.tell(self, str(reason))
            return ()

    def _why_empty(self) -> str:
        if self.search.text().strip():
            return self.tr("No follow-up has these words. Take them out to see the others.")
        return self.tr("Follow-ups come from the minutes: log a promise, and it will stand here.")

    def _show_row(self, row: int) -> None:
        line = self.log.line(row)
        if line is not None:
            self.panel.show_line(line, self.desk.today, attachments(self.desk, line.follow_up.id))

    def current(self) -> FollowUpLine | None:
        """The follow-up the clerk is at."""
        return self.log.line(self.table.currentIndex().row())

    def chosen(self) -> list[int]:
        """The numbers of the follow-ups that are chosen."""
        lines = (self.log.line(row) for row in self.table.selected())
        return [line.follow_up.id for line in lines if line is not None]

    def changed(self, words: str = "") -> None:
        """Reads the board after something was done, and says what."""
        try:
            self.views.read()
            self._show_board()
        except CannotBeDone as reason:
            messages.tell(self, str(reason))
        self.setFocus()  # to the table, or where that has gone to the chips
        self.said = words
        self._say_count()
        self.log_changed.emit()

    def _errand_done(self) -> None:
        self.acts.done()

    def _open_current(self) -> None:
        self._open_minute(self.table.currentIndex().row())

    def _open_minute(self, row: int) -> None:
        line = self.log.line(row)
        if line is not None:
            self.minute_requested.emit(line.follow_up.meeting_id, line.follow_up.item_id, line.follow_up.block)
