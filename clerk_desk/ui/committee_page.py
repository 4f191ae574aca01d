"""The committees page: which there are, and of the one in hand who sits, who serves it, what it always does and when it meets."""
from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from clerk_desk.desk import committees, undo
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Committee
from clerk_desk.ui import messages
from clerk_desk.ui.buttons import Button
from clerk_desk.ui.calendar_tabs import CalendarTab, ClosuresTab
from clerk_desk.ui.chips import ChoiceChip
from clerk_desk.ui.committee_tabs import MembersTab, OfficersTab, StandingTab
from clerk_desk.ui.dialogs.committee import CommitteeSheet
from clerk_desk.ui.edit_list import EditList, Tab
from clerk_desk.ui.empty import Note
from clerk_desk.ui.home import scrolled
from clerk_desk.ui.kit import Elided, Page, Words
from clerk_desk.ui.log_tab import LogTab
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.ring import RING
from clerk_desk.ui.row_list import ListRow
from clerk_desk.ui.scrolling import make_slim
from clerk_desk.ui.tokens import HEADING, TITLE
from clerk_desk.ui.translating import said

LIST, NARROW, SMALL, LEAST, WIDEST = 312, 216, 1000, 800, (1 << 24) - 1
"""Widths of the list, and of the page below which it is the narrow one or stands above the rest, in pixels at 100 % text."""


class CommitteePage(Page):
    """Read anew by ``refresh``. ``changed`` says that a committee was; the other signals carry what is to be opened."""

    changed = Signal()
    meeting_chosen = Signal(int)
    new_meeting_requested = Signal(str)
    set_up_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("paper", (), parent)
        self.desk = desk
        self.committees: tuple[Committee, ...] = ()
        self.small: bool | None = None
        self.set_up_button = Button(self.tr("Set-up of the office"), "plain", "file-input", self)
        self.title, self.add_button = Words(self.tr("Committees"), TITLE, 600, parent=self), Button(
            self.tr("Add a committee"), "plain", "plus", self)
        self.list, self.name = EditList(self, self.tr("Committees")), Elided("", HEADING, 600, parent=self)
        self.facts = Words("", role="ink2", parent=self, wrap=True)
        self.change_button = Button(self.tr("Change it"), "plain", "pencil", self)
        self.tabs: dict[str, Tab] = {
            "members": MembersTab(self, desk), "officers": OfficersTab(self, desk), "standing": StandingTab(self, desk),
            "calendar": CalendarTab(self, desk), "closures": ClosuresTab(self, desk),
            "log": LogTab(self, desk),
        }
        words = (self.tr("Members"), self.tr("Officers"), self.tr("Standing items"), self.tr("Calendar"), self.tr("Closure days"),
                 self.tr("Action log"))
        self.side, self.chips = scrolled(self, self.list), [
            ChoiceChip(name, said, self) for name, said in zip(self.tabs, words, strict=True)]
        self.none = Note(
            self, "users", self.tr("There is no committee yet"), self.tr("Add one: its name, members, quorum and house style."))
        self.pages, self.areas = QStackedWidget(self), list[QScrollArea]()
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        self.column, self.head, self.body = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        self.right, self.top, self.rows, facts = QVBoxLayout(), QHBoxLayout(), (QHBoxLayout(), QHBoxLayout()), QVBoxLayout()
        self.head.addWidget(self.title, 1)
        self.head.addWidget(self.set_up_button)
        self.head.addWidget(self.add_button)
        facts.addWidget(self.name)
        facts.addWidget(self.facts)
        facts.setSpacing(0)
        self.top.addLayout(facts, 1)
        self.top.addWidget(self.change_button, 0, Qt.AlignmentFlag.AlignTop)
        for tab in self.tabs.values():
            self.areas.append(scrolled(self, tab))
            self.pages.addWidget(self.areas[-1])
        self.right.addLayout(self.top)
        for row in self.rows:
            across = QHBoxLayout()
            across.addLayout(row)
            across.addStretch(1)
            self.right.addLayout(across)
        self.right.addWidget(self.pages, 1)
        self.body.addWidget(self.side)
        self.body.addLayout(self.right, 1)
        self.column.addLayout(self.head)
        self.column.addWidget(self.none)
        self.column.addLayout(self.body, 1)
        self.column.addStretch(0)

    def _join(self) -> None:
        for first, then in pairwise((self.list, self.change_button, *self.chips)):
            QWidget.setTabOrder(first, then)
        self.add_button.clicked.connect(self.add)
        self.set_up_button.clicked.connect(self.set_up_requested)
        self.list.added.connect(self.add)
        self.list.chosen.connect(self._chosen)
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.change_button.clicked.connect(self.change)
        for chip in self.chips:
            chip.toggled.connect(partial(self._tab_chosen, chip.name))
        for tab in self.tabs.values():
            tab.changed.connect(self.changed)
            tab.meeting_chosen.connect(self.meeting_chosen)
        calendar = self.tabs["calendar"]
        assert isinstance(calendar, CalendarTab)
        calendar.new_meeting_requested.connect(self.new_meeting_requested)
        for keys, turn in ((("Ctrl+Z",), undo.undo), (("Ctrl+Y", "Ctrl+Shift+Z"), undo.redo)):
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), self, partial(self._turn, turn))
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _turn(self, turn: Callable[[Desk], Changes]) -> None:
        """Undoes the last deed that belongs to no meeting, or does it again; with none, says so."""
        here = self.here
        try:
            turn(self.desk)
        except CannotBeDone as reason:
            messages.tell(self, said(str(reason).replace(" in this meeting", "")))
        self.refresh(here.id if here else 0)
        self.changed.emit()

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        dress(look, self.title, self.add_button, self.set_up_button, self.list, self.name, self.facts, self.change_button, self.none)
        dress(look, *self.chips, *self.tabs.values())
        for area in (self.side, *self.areas):
            make_slim(area, look)
        px = look.px
        self.column.setContentsMargins(px(32), px(20), px(16), 0)
        self.column.setSpacing(px(14))
        self.head.setContentsMargins(0, 0, px(16), 0)
        self.head.setSpacing(px(8))
        self.right.setSpacing(px(10))
        self.top.setContentsMargins(RING + 1, 0, px(16), 0)
        for row in self.rows:
            row.setSpacing(px(8))
            row.setContentsMargins(RING + 1, 0, 0, 0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """List, parts and what is in them share the width; in very little room the list is one row above the rest."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() / self.look.scale
        small = room < SMALL
        if small != self.small:
            self.small = small
            for at, chip in enumerate(self.chips):
                self.rows[at > 2 and small].addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        above, wide = room < LEAST, self.look.px(NARROW if small else LIST)
        self.body.setDirection(QBoxLayout.Direction.TopToBottom if above else QBoxLayout.Direction.LeftToRight)
        self.body.setSpacing(self.look.px(8 if above else 20 if small else 28))
        self.side.setMinimumWidth(0 if above else wide)
        self.side.setMaximumSize(WIDEST if above else wide, self.look.px(56) if above else WIDEST)

    def refresh(self, wanted: int = 0) -> None:
        """Reads the committees; ``wanted`` is in hand then. Raises CannotBeDone when the store cannot be read."""
        self.committees = committees.committees(self.desk)
        self.list.show_rows([ListRow((each.id,), each.name, _facts_in_short(each)) for each in self.committees])
        at = next((at for at, each in enumerate(self.committees) if each.id == wanted), None)
        if at is not None:
            self.list.setCurrentIndex(self.list.rows.index(at))
        there = bool(self.committees)
        self.none.setVisible(not there)
        for part in (self.side, self.name, self.facts, self.change_button, self.pages, *self.chips):
            part.setVisible(there)
        if not any(chip.isChecked() for chip in self.chips):
            self.chips[0].setChecked(True)
        self.first_stop = self.list if there else self.add_button
        self._show_current()

    @property
    def here(self) -> Committee | None:
        """The committee in hand."""
        at = self.list.currentIndex().row()
        return self.committees[at] if 0 <= at < len(self.committees) else None

    def _show_current(self, *_: object) -> None:
        committee = self.here
        if committee is None:
            return
        self.name.setText(committee.name)
        self.facts.setText(_facts(committee))
        self._show_tab()

    def _tab_chosen(self, name: str, checked: bool) -> None:
        if checked:
            self.pages.setCurrentIndex(list(self.tabs).index(name))
            self._show_tab()

    def _show_tab(self) -> None:
        """Only the part that is seen is read."""
        committee, tab = self.here, list(self.tabs.values())[self.pages.currentIndex()]
        if committee is None:
            return
        try:
            tab.show_committee(committee)
        except CannotBeDone as reason:
            messages.tell(self, str(reason))

    def show_tab(self, name: str) -> None:
        """Goes to a part: "members", "officers", "standing", "calendar", "closures" or "log"."""
        next(chip for chip in self.chips if chip.name == name).setChecked(True)

    def _chosen(self, _key: tuple[int, ...]) -> None:
        """Enter goes to what is in the part on screen."""
        list(self.tabs.values())[self.pages.currentIndex()].take_keyboard()

    def add(self) -> None:
        """Asks for a new committee and takes it in hand."""
        self._made(CommitteeSheet.ask(self, self.desk))

    def change(self) -> None:
        """Asks for other facts of the committee in hand."""
        if self.here is not None:
            self._made(CommitteeSheet.ask(self, self.desk, self.here))

    def _made(self, made: int | None) -> None:
        if made is not None:
            self.refresh(made)
            self.changed.emit()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)


def _facts_in_short(each: Committee) -> str:
    return f"{each.code} · {each.style}"


def _facts(each: Committee) -> str:
    """Code, style, quorum, nation and template in a line."""
    quorum = said("quorum {count}").format(count=each.quorum) if each.quorum else said("no quorum set")
    template = said("template {name}").format(name=each.template) if each.template else ""
    style = said("house style {name}").format(name=each.style)
    return " · ".join(part for part in (each.code, style, quorum, said(each.nation.value), template) if part)
