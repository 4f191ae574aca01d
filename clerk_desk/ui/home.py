"""The home screen: where the clerk was, which meetings come, which are there, what is overdue."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from clerk_desk.desk import committees, meetings
from clerk_desk.desk.board import board_page, view_counts
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.board import BoardWanted, Group, View
from clerk_desk.domain.follow_ups import FollowUpLine
from clerk_desk.domain.records import MeetingLine, MeetingState
from clerk_desk.ui.buttons import Button
from clerk_desk.ui.empty import Note
from clerk_desk.ui.follow_up_words import day, days_overdue
from clerk_desk.ui.kit import Elided, Page, Picture, Rule, Words
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.resume import Resume
from clerk_desk.ui.row_list import ListRow, RowList
from clerk_desk.ui.scrolling import make_slim
from clerk_desk.ui.tokens import TITLE
from clerk_desk.ui.translating import brief_day, brief_weekday, full_day, said, several
from clerk_desk.ui.welcome import PracticeCard, Welcome

STATES = {
    MeetingState.PLANNED: ("Planned", "ink2", "calendar-days"), MeetingState.LIVE: ("Live", "accent", "radio"),
    MeetingState.DRAFT: ("Draft", "ink2", "pencil"), MeetingState.PUBLISHED: ("Published draft", "amber", "file-text"),
    MeetingState.CONFIRMED: ("Confirmed", "green", "lock"),
}
RIGHT, BESIDE = 340, 960
"""Width of the right column, and the least width of the page that has room for it, in pixels at 100 % text."""

WIDEST = (1 << 24) - 1
MOST = 12
"""So many of a sort are shown here."""

NEAR = dt.timedelta(days=183)
"""Within it a meeting's day is told with its weekday, beyond it with its year: old minutes may come from any."""

SEARCH = (-1,)
"""The key of the row that leads to older meetings."""


class Section(QWidget):
    """A heading with a line under it, and a list; hides itself where the list is empty."""

    def __init__(self, parent: QWidget, title: str, picture: str = "") -> None:
        super().__init__(parent)
        self.picture = Picture(picture, 18, "red" if picture == "circle-alert" else "accent", self) if picture else None
        self.title, self.rule, self.list = Words(title, 16, 600, parent=self), Rule(self), RowList(self, title)
        self.column, self.head = QVBoxLayout(self), QHBoxLayout()
        if self.picture:
            self.head.addWidget(self.picture)
        self.head.addWidget(self.title, 1)
        self.column.addLayout(self.head)
        self.column.addWidget(self.rule)
        self.column.addWidget(self.list)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        dress(look, self.title, self.rule, self.list, *([self.picture] if self.picture else []))
        self.head.setSpacing(look.px(8))
        self.head.setContentsMargins(0, 0, 0, look.px(6))

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Shows them."""
        self.list.show_rows(rows)
        self.setVisible(bool(rows))


class Home(Page):
    """Read anew by ``refresh``. ``meeting_chosen`` carries a meeting, ``minute_requested`` a meeting, item and block,
    ``view_requested`` the view of the board that has more.
    """

    meeting_chosen = Signal(int)
    minute_requested = Signal(int, int, str)
    view_requested = Signal(str)
    new_meeting_requested = Signal()
    import_requested = Signal()
    paste_requested = Signal()
    practice_requested = Signal()
    search_requested = Signal()
    restore_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("paper", (), parent)
        self.desk = desk
        self.blocks: dict[int, str] = {}
        self.day, self.under = Words("", TITLE, 600, parent=self), Elided("", role="ink2", parent=self)
        self.buttons = [
            Button(self.tr("Import agenda"), "plain", "download", self), Button(self.tr("Paste agenda"), "plain", "clipboard-paste", self),
            Button(self.tr("New meeting"), "plain", "plus", self),
        ]
        self.welcome, self.resume = Welcome(self), Resume(self)
        self.next, self.drafts = Section(self, self.tr("Next meetings")), Section(self, self.tr("Minutes to finish"))
        self.past = Section(self, self.tr("Other meetings"))
        self.late = Section(self, self.tr("Overdue"), "circle-alert")
        self.to_send = Section(self, self.tr("Here for you to send on"), "mail-check")
        self.sections = (self.next, self.drafts, self.past, self.late, self.to_send)
        self.none_late = Note(
            self, "list-checks", self.tr("Nothing is overdue"), self.tr("Follow-ups come from the minutes. What is late will stand here."),
        )
        self.practice = PracticeCard(self)
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        self.column, self.head, self.body = QVBoxLayout(self), QHBoxLayout(), QWidget(self)
        self.sides, self.left, self.right = QHBoxLayout(self.body), QVBoxLayout(), QVBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.day)
        words.addWidget(self.under)
        self.head.addLayout(words, 1)
        for button in self.buttons:
            self.head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        for part in (self.resume, self.next, self.drafts, self.past):
            self.left.addWidget(part)
        self.left.addStretch(1)
        for one in (self.late, self.none_late, self.to_send):
            self.right.addWidget(one)
        self.right.addStretch(1)
        self.right.addWidget(self.practice)
        self.sides.addLayout(self.left, 1)
        self.sides.addLayout(self.right)
        self.area, self.first = scrolled(self, self.body), scrolled(self, self.welcome)
        self.column.addLayout(self.head)
        self.column.addWidget(self.area, 1)
        self.column.addWidget(self.first, 1)

    def _join(self) -> None:
        for button, signal in zip(self.buttons, (self.import_requested, self.paste_requested, self.new_meeting_requested), strict=True):
            button.clicked.connect(signal)
        for section in self.sections:
            section.list.chosen.connect(self._chosen)
        self.resume.chosen.connect(self._chosen)
        self.welcome.import_requested.connect(self.import_requested)
        self.welcome.new_requested.connect(self.new_meeting_requested)
        self.welcome.practice_requested.connect(self.practice_requested)
        self.welcome.restore_requested.connect(self.restore_requested)
        self.practice.button.clicked.connect(self.practice_requested)

    def _chosen(self, key: tuple[int, ...]) -> None:
        meeting_id, item_id, follow_up = (*key, 0, 0)[:3]
        if key == SEARCH:
            self.search_requested.emit()
        elif not meeting_id:
            self.view_requested.emit(list(View)[key[3]].value)
        elif item_id:
            self.minute_requested.emit(meeting_id, item_id, self.blocks.get(follow_up, ""))
        else:
            self.meeting_chosen.emit(meeting_id)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        dress(look, self.day, self.under, *self.buttons, self.welcome, self.resume, *self.sections, self.none_late, self.practice)
        for area in (self.area, self.first):
            make_slim(area, look)
        px = look.px
        self.column.setContentsMargins(px(32), px(24), px(16), 0)
        self.column.setSpacing(px(16))
        self.head.setContentsMargins(0, 0, px(16), 0)
        self.head.setSpacing(px(10))
        self.sides.setContentsMargins(0, 0, px(16), px(16))
        self.sides.setSpacing(px(40))
        for side in (self.left, self.right):
            side.setSpacing(px(20))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is overdue stands beside the meetings, or under them where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = self.width() / self.look.scale >= BESIDE
        self.sides.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        for part in (self.late, self.none_late, self.to_send, self.practice):
            part.setMaximumWidth(self.look.px(RIGHT) if beside else WIDEST)
            part.setMinimumWidth(self.look.px(RIGHT) if beside else 0)
        self.buttons[1].setVisible(beside and not self.area.isHidden())

    def refresh(self) -> None:
        """Reads meetings and overdue follow-ups. Raises CannotBeDone when the store cannot be read."""
        found, today = meetings.at_hand(self.desk, meetings.last_place(self.desk).meeting_id), self.desk.today
        lines = found.lines
        self.day.setText(full_day(today).removesuffix(f" {today.year}"))
        self.under.setText(f"{counted(found.meetings, 'meeting')} · {counted(found.open_follow_ups, 'open follow-up')}")
        for part in (*self.buttons, self.area):
            part.setVisible(bool(lines))
        self.first.setVisible(not lines)
        if not lines:
            self.welcome.show_committees(bool(committees.committees(self.desk)))
        for part in (self.day, self.under):
            part.setVisible(bool(lines))
        self._fit()
        self._show_meetings(lines, today, found.meetings - len(lines))
        self._show_owed(today)
        wanted = (self.resume.button, self.next.list, self.drafts.list, self.past.list, self.welcome.choices[0].button)
        self.first_stop = next((each for each in wanted if each.isVisibleTo(self)), self.buttons[0])

    def _show_meetings(self, lines: Sequence[MeetingLine], today: dt.date, older: int) -> None:
        coming = sorted((line for line in lines if line.on >= today), key=lambda line: (line.on, line.time))
        place = meetings.last_place(self.desk)
        left = next((line for line in lines if line.id == place.meeting_id), None)
        self.resume.show_line(next((line for line in coming if line.on == today), left), today)
        self.next.show_rows([self._row(line) for line in coming if not (line.on == today and line.id == self.resume.meeting_id)])
        held = [line for line in lines if line.on < today]
        self.drafts.show_rows([self._row(line) for line in held if line.state is not MeetingState.CONFIRMED])
        more = ListRow(SEARCH, self.tr("{count} older ones").format(count=f"{older:,}"), self.tr("Find them in Search"))
        self.past.show_rows([*(self._row(line) for line in held if line.state is MeetingState.CONFIRMED), *([more] if older else [])])

    def _row(self, line: MeetingLine) -> ListRow:
        near = abs(line.on - self.desk.today) < NEAR
        day = f"{brief_weekday(line.on)} {brief_day(line.on)}" if near else f"{brief_day(line.on)} {line.on.year}"
        items = counted(line.items, "item") if line.items else self.tr("no agenda yet")
        open_ = counted(line.open_follow_ups, "open follow-up") if line.open_follow_ups else ""
        words, role, picture = STATES[line.state]
        words = said(words)
        if line.state is MeetingState.PLANNED and line.on < self.desk.today:
            words, role, picture = self.tr("Not minuted yet"), "amber", "hourglass"
        under = " · ".join(part for part in (line.venue, items, open_) if part)
        return ListRow((line.id,), line.committee, under, day, line.time or (f"{line.on:%Y}" if near else ""), words, role, picture)

    def _show_owed(self, today: dt.date) -> None:
        """What is late, and what has come and is for the clerk to send on: the first of them, the board has all."""
        counts = view_counts(self.desk, View.OVERDUE, View.TO_SEND)
        late, came = (board_page(self.desk, BoardWanted(view, group=Group.NONE), "", 0, MOST) for view in (View.OVERDUE, View.TO_SEND))
        self.blocks = {line.follow_up.id: line.follow_up.block for line in (*late, *came)}
        self.late.show_rows([late_row(line, today) for line in late] + self._more(View.OVERDUE, counts))
        self.late.title.say(self.tr("{count} overdue").format(count=f"{counts[View.OVERDUE]:,}"), "red")
        self.none_late.setVisible(not late)
        self.to_send.show_rows([came_row(line, today) for line in came] + self._more(View.TO_SEND, counts))
        self.to_send.title.setText(self.tr("{count} here for you to send on").format(count=f"{counts[View.TO_SEND]:,}"))

    def _more(self, view: View, counts: Mapping[View, int]) -> list[ListRow]:
        """The way to the board, where it has more than there is room for here."""
        rest = counts[view] - MOST
        under = self.tr("Open them in Follow-ups")
        return [ListRow((0, 0, 0, list(View).index(view)), self.tr("{count} more").format(count=f"{rest:,}"), under)] if rest > 0 else []


def scrolled(parent: QWidget, inside: QWidget) -> QScrollArea:
    """A column that scrolls when there is little room, so that the window never has to grow."""
    area = QScrollArea(parent)
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for seen in (area.viewport(), inside):
        seen.setAutoFillBackground(False)
    return area


COUNTED = {"meeting": "%n meeting(s)", "open follow-up": "%n open follow-up(s)", "item": "%n item(s)", "day": "%n day(s)"}
"""What is counted here, in the words of the catalogue."""


def counted(count: int, what: str) -> str:
    """"1 item", "3 items"."""
    return several(COUNTED[what], count)


def late_row(line: FollowUpLine, today: dt.date) -> ListRow:
    """An overdue follow-up: what, who, how late."""
    each = line.follow_up
    late = days_overdue(each.due_on, today) if each.due_on else ""
    under = f"{each.owner or said('No owner yet')} · {each.reference}"
    return ListRow((each.meeting_id, each.item_id, each.id), each.what, under, right=late, role="red")


def came_row(line: FollowUpLine, today: dt.date) -> ListRow:
    """A circulation that has come: what, to whom, since when."""
    each = line.follow_up
    to = said("to {people}").format(people=each.recipients) if each.recipients else each.owner
    came = said("came today") if each.history[-1].on == today else said("came {day}").format(day=day(each.history[-1].on, today))
    under = " · ".join(part for part in (to, each.reference) if part)
    return ListRow((each.meeting_id, each.item_id, each.id), each.what, under, right=came, role="amber")
