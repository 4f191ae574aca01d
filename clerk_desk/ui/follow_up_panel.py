"""The chosen follow-up beside the table: the words it rests on, who owes what, its history, and what can be done."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from clerk_desk.domain.chasing import Chaser, Debt, Tone, can_be_chased, chaser, times_chased
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import OWED, Attachment, FollowUp, FollowUpKind, FollowUpLine, Status, reached, to_send_on, ways
from clerk_desk.domain.owners import owners
from clerk_desk.ui import messages
from clerk_desk.ui.buttons import Button
from clerk_desk.ui.card import KINDS, kind_words
from clerk_desk.ui.flow import Flow
from clerk_desk.ui.follow_up_history import History
from clerk_desk.ui.follow_up_words import day, minuted, supplies
from clerk_desk.ui.kit import Picture, Rule, Surface, Words
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.scrolling import make_slim
from clerk_desk.ui.tokens import CAPTION, HEADING
from clerk_desk.ui.translating import said

MOVES = {
    Status.RAISED: "&Open it again", Status.WITH_OWNER: "&With its owner", Status.RECEIVED: "&Received from the officer",
    Status.CIRCULATED: "&Sent on to members", Status.DONE: "&Done", Status.REPORTED: "Repor&ted to the committee",
    Status.CLOSED: "&Close it", Status.NOT_PURSUED: "&Not pursued, with the reason",
}

HOW = {Tone.FRIENDLY: "a friendly first", Tone.SECOND: "a second one", Tone.ESCALATION: "to be escalated"}
SHOWN = 190
"""So many characters of a chaser are shown beside the table."""


class Quote(QWidget):
    """The words minuted, behind a coloured edge, and where they stand."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = Look()
        self.words, self.where = Words("", 15, parent=self, wrap=True), Words("", CAPTION, role="accent", parent=self, wrap=True)
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.words)
        self.column.addWidget(self.where)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        dress(look, self.words, self.where)
        self.column.setContentsMargins(look.px(14), look.px(1), 0, look.px(1))
        self.column.setSpacing(look.px(4))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The edge."""
        del event
        painter = QPainter(self)
        painter.fillRect(0, 0, self.look.px(4), self.height(), self.look.colour("accent"))
        painter.end()


class Owing(QWidget):
    """One of the two debts: an icon, who, and until when."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.picture = Picture("hourglass", 20, "ink2", self)
        self.who, self.when = Words("", weight=600, parent=self, wrap=True), Words("", 14, parent=self, wrap=True)
        self.grid = QGridLayout(self)
        self.grid.addWidget(self.picture, 0, 0, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        self.grid.addWidget(self.who, 0, 1)
        self.grid.addWidget(self.when, 1, 1)
        self.grid.setColumnStretch(1, 1)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setVerticalSpacing(0)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        dress(look, self.picture, self.who, self.when)
        self.grid.setHorizontalSpacing(look.px(10))

    def say(self, picture: str, who: str, when: str, role: str) -> None:
        """Other words."""
        self.picture.show_icon(picture, role)
        self.who.setText(who)
        self.when.say(when, role)


class NextChaser(Surface):
    """The beginning of the chaser that would go next, and the button that says it went out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("raised", ("left", "right", "top", "bottom"), parent)
        self.title, self.how = Words(self.tr("Next chaser"), weight=600, parent=self), Words("", CAPTION, role="ink2", parent=self)
        self.text, self.went = Words("", 14, parent=self, wrap=True), Button(self.tr("It went out"), parent=self)
        self.went.setToolTip(self.tr("Puts it into the history: Alt+G"))
        self.column, self.top = QVBoxLayout(self), QHBoxLayout()
        self.top.addWidget(self.title, 1)
        self.top.addWidget(self.how)
        self.column.addLayout(self.top)
        self.column.addWidget(self.text)
        self.column.addWidget(self.went, 0, Qt.AlignmentFlag.AlignLeft)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        dress(look, self.title, self.how, self.text, self.went)
        self.column.setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(8))
        self.column.setSpacing(look.px(6))

    def show_chaser(self, next_one: Chaser | None) -> None:
        """Shows this, or goes where there is nobody to chase."""
        self.setVisible(next_one is not None)
        if next_one is not None:
            words = " ".join(next_one.text.split())
            self.how.setText(self.tr(HOW[next_one.tone]))
            self.text.setText(words if len(words) <= SHOWN else words[:SHOWN].rsplit(" ", 1)[0] + "…")


class FollowUpPanel(Surface):
    """Shows one follow-up. ``move_requested`` carries the state the clerk chose, the others are wishes as they are called."""

    move_requested = Signal(str)
    edit_requested = Signal()
    minute_requested = Signal()
    chase_requested = Signal()
    more_requested = Signal()
    file_requested = Signal()
    chased = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("window", ("left",), parent)
        self.line: FollowUpLine | None = None
        self.together: Callable[[], Sequence[FollowUpLine]] = tuple
        self.reference, self.kind = Words("", role="ink2", parent=self), Words("", role="ink2", parent=self)
        self.what, self.quote = Words("", HEADING, 600, parent=self, wrap=True), Quote(self)
        self.owes, self.sends = Owing(self), Owing(self)
        self.times, self.card = Words("", CAPTION, role="ink2", parent=self), NextChaser(self)
        self.chase = Button(self.tr("Chase"), "main", parent=self)
        self.rule, self.head, self.history = Rule(self), Words(self.tr("History"), weight=600, parent=self), History(self)
        self.moves = Button(self.tr("Move on"), parent=self)
        self.edit, self.minute = Button(self.tr("Edit"), parent=self), Button(self.tr("Open minute"), parent=self)
        self.more, self.file = Button(self.tr("More"), parent=self), Button(self.tr("Open file"), parent=self)
        self.menu = QMenu(self)
        self._name()
        self._lay_out()
        self.moves.clicked.connect(self.open_moves)
        self.edit.clicked.connect(self.edit_requested)
        self.chase.clicked.connect(self.chase_requested)
        self.card.went.clicked.connect(self.chased)
        self.minute.clicked.connect(self.minute_requested)
        self.more.clicked.connect(self.more_requested)
        self.file.clicked.connect(self.file_requested)
        self.menu.triggered.connect(self._move_chosen)

    def _name(self) -> None:
        self.moves.setToolTip(self.tr("Alt+O"))
        self.chase.setToolTip(self.tr("Opens a draft and sends nothing: Alt+C"))
        self.minute.setToolTip(self.tr("Open the minute: Enter"))
        self.more.setToolTip(self.tr("Letters, lists, recommendations, the work programme: Alt+D"))
        self.edit.setToolTip(self.tr("Kind, owner, due date, recipients or a note: F2"))
        self.edit.setAccessibleName(self.tr("Edit owner, due date or add a note"))
        self.minute.setAccessibleName(self.tr("Open the minute"))
        self.menu.setAccessibleName(self.tr("Move on"))

    def _lay_out(self) -> None:
        self.inside, self.area = QWidget(self), QScrollArea(self)
        self.outer, self.column, self.first, self.below = QVBoxLayout(self), QVBoxLayout(self.inside), QHBoxLayout(), QHBoxLayout()
        self.first.addWidget(self.reference)
        self.first.addWidget(self.kind, 1)
        self.first.addWidget(self.times)
        self.column.addLayout(self.first)
        for part in (self.what, self.quote, self.owes, self.sends, self.rule, self.head, self.history, self.card):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.buttons = Flow((self.chase, self.moves, self.edit, self.minute, self.file, self.more), self)
        self.below.addWidget(self.buttons)
        self.area.setWidget(self.inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for seen in (self.area.viewport(), self.inside):
            seen.setAutoFillBackground(False)
        self.outer.addWidget(self.area, 1)
        self.outer.addLayout(self.below)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        dress(look, self.reference, self.kind, self.what, self.quote, self.owes, self.sends, self.rule, self.head, self.history)
        dress(look, self.moves, self.edit, self.minute, self.chase, self.more, self.file, self.times, self.card)
        make_slim(self.area, look, "window")
        px = look.px
        self.outer.setContentsMargins(1, px(20), 0, px(14))
        self.column.setContentsMargins(px(19), 0, px(12), px(8))
        self.column.setSpacing(px(10))
        self.first.setSpacing(px(10))
        self.below.setContentsMargins(px(19), px(10), px(8), 0)
        self.menu.setFont(look.font())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons take a second row where one is too short."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.buttons.fit(self.width() - self.look.px(19) - self.look.px(8) - 1, self.look.px(6))

    def show_line(self, line: FollowUpLine, today: dt.date, files: Sequence[Attachment] = ()) -> None:
        """Shows this follow-up, with the files kept with it."""
        each, self.line = line.follow_up, line
        self.file.setVisible(bool(files))
        self.file.setToolTip(self.tr("{files}: Alt+I").format(files=", ".join(file.name for file in files)))
        self.reference.setText(each.reference)
        self.kind.setText(kind_words(each.kind.value))
        self.what.setText(each.what)
        self.quote.words.setText(f"“{each.quote}”")
        self.quote.setVisible(bool(each.quote))
        where, title = minuted(line, today), "" if line.item_number or line.clause else line.item_title
        self.quote.where.setText(", ".join(part for part in (title, f"{where[:1].upper()}{where[1:]}", line.committee) if part))
        self._show_debts(line, today)
        self.history.show_steps(each.history, today)
        times = times_chased(each)
        often = ("", self.tr("chased once"), self.tr("chased twice"), self.tr("chased {count} times").format(count=times))
        self.times.setText(often[min(times, 3)])
        self.chase.setVisible(can_be_chased(each))
        self._fit()
        self.card.show_chaser(chaser(Debt(owners(each.owner)[0], (line,)), today) if can_be_chased(each) else None)
        self.area.verticalScrollBar().setValue(0)

    def _show_debts(self, line: FollowUpLine, today: dt.date) -> None:
        each, due = line.follow_up, supplies(line, today)
        picture = {"red": "circle-alert", "amber": "hourglass", "green": "check"}.get(due.role, "hourglass")
        put_off = each.first_due_on is not None and each.first_due_on != each.due_on
        first = self.tr("first due {day}").format(day=day(each.first_due_on, today)) if put_off and each.first_due_on else ""
        until = ", ".join(part for part in (due.first, due.second, first) if part)
        self.owes.say(picture, each.owner or self.tr("No owner yet"), until, due.role if due.role != "ink" else "ink2")
        self.sends.setVisible(each.kind is FollowUpKind.CIRCULATE)
        self.sends.say(*self._sending(each, today))

    def _sending(self, each: FollowUp, today: dt.date) -> tuple[str, str, str, str]:
        """The clerk's debt: picture, to whom, when, colour."""
        went, waits = reached(each, Status.CIRCULATED), to_send_on(each)
        if went is not None and each.status not in OWED:
            to = self.tr("You sent it to {people}").format(people=each.recipients or said("members"))
            return "check", to, self.tr("on {day}").format(day=day(went, today)), "green"
        to = self.tr("You send to {people}").format(people=each.recipients) if each.recipients else self.tr("You send it on")
        when = self.tr("It is here: send it on") if waits else self.tr("once it has come")
        return KINDS["circulate"][0], to, when, "amber" if waits else "ink2"

    def show_together(self, count: int, lines: Callable[[], Sequence[FollowUpLine]]) -> None:
        """Says on the buttons what is done with so many at once; ``lines`` gives them when they are wanted."""
        self.together = lines
        many = f" {count:,}" if count > 1 else ""
        self.moves.setText(self.tr("Move on") + many)
        self.edit.setText(self.tr("Edit") + many)
        self.chase.setText(self.tr("Chase") + many)
        for part in (self.card, self.minute):
            part.setEnabled(count <= 1)
        self._fit()

    def open_moves(self) -> None:
        """Opens the menu of the states it may go to."""
        self.fill_moves()
        if not self.menu.actions() and self.line is not None:
            self.menu.addAction(self.tr("There is no state that all of these may go to")).setEnabled(False)
        if self.menu.actions():
            self.menu.popup(self.moves.mapToGlobal(QPoint(0, -self.menu.sizeHint().height())))

    def fill_moves(self) -> None:
        """Puts the states it may go to into the menu; of several chosen together those that all may go to."""
        self.menu.clear()
        lines = self._moving()
        for status in ways(lines[0].follow_up) if lines else ():
            if not all(status in ways(line.follow_up) for line in lines):
                continue
            action = self.menu.addAction(self.tr(MOVES[status]))
            action.setData(status.value)

    def _moving(self) -> Sequence[FollowUpLine]:
        try:
            return self.together() or ((self.line,) if self.line else ())
        except CannotBeDone as reason:
            messages.tell(self, str(reason))
            return ()

    def _move_chosen(self, action: QAction) -> None:
        self.move_requested.emit(str(action.data()))
