"""The screen on which a meeting is minuted: agenda, minutes, what was promised, and the facts that never move."""
from __future__ import annotations

import logging

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clerk_desk.desk import meetings
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Place
from clerk_desk.ui.alarm import Alarm
from clerk_desk.ui.connector import Connector
from clerk_desk.ui.deciding import Deciding
from clerk_desk.ui.empty import EmptyAgenda
from clerk_desk.ui.foot import MINUTING_KEYS, KeyBar, RoomStrip
from clerk_desk.ui.item_head import ItemHead, MarginHead
from clerk_desk.ui.kit import Surface
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.margin import Margin
from clerk_desk.ui.meeting_edit import MeetingEdit
from clerk_desk.ui.rail import Rail
from clerk_desk.ui.saving import Kept
from clerk_desk.ui.sitting import Sitting
from clerk_desk.ui.top_bar import TopBar

log = logging.getLogger(__name__)

REMEMBER = 1000
"""Milliseconds after which the place of a resting cursor is kept."""

NARROW, WIDE = 1100, 1600
RAIL, MARGIN = (72, 256, 300), (280, 330, 380)
"""Widths by how much room the window has: little, usual, much; in pixels at 100 % text."""


class MinutingScreen(QWidget):
    """Opened with ``open``. ``refused`` carries a sentence for the clerk, ``item_requested`` the wish for another item."""

    refused = Signal(str)
    zoom_requested = Signal(int)
    item_requested = Signal()
    paste_requested = Signal()
    home_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self.look, self.sitting = desk, Look(), Sitting(desk, self)
        self.top, self.alarm, self.rail = TopBar(self, desk.clock.now), Alarm(self), Rail(self)
        self.head, self.margin_head, self.edit = ItemHead(self), MarginHead(self), MeetingEdit(self)
        self.margin = Margin(self, self.edit.baseline)
        self.connector = Connector(self, self.edit, self.margin)
        self.room, self.keys, self.empty = RoomStrip(self), KeyBar(self, MINUTING_KEYS), EmptyAgenda(self)
        self.blank = self.edit.minutes
        self.deciding = Deciding(desk, self.edit, self.margin, self.save_now, self)
        self.left_at: dict[int, tuple[str, int]] = {}
        self.resting = QTimer(self)
        self.resting.setSingleShot(True)
        self.resting.setInterval(REMEMBER)
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        self.column, self.middle, self.centre = QVBoxLayout(self), QHBoxLayout(), QVBoxLayout()
        self.page, heads, paper = QStackedWidget(self), QHBoxLayout(), QHBoxLayout()
        minutes, under = QWidget(self.page), Surface("paper", (), self)
        self.paper = under
        beside = QHBoxLayout(under)
        beside.addWidget(self.edit)
        heads.addWidget(self.head, 1)
        heads.addWidget(self.margin_head)
        paper.addWidget(under, 1)
        paper.addWidget(self.margin)
        centre = QVBoxLayout(minutes)
        centre.addLayout(heads)
        centre.addLayout(paper, 1)
        self.page.addWidget(minutes)
        self.page.addWidget(self.empty)
        self.middle.addWidget(self.rail)
        self.middle.addWidget(self.page, 1)
        self.column.addWidget(self.top)
        self.column.addLayout(self.middle, 1)
        for foot in (self.alarm, self.room, self.keys):
            self.column.addWidget(foot)
        for layout in (self.column, self.middle, centre, heads, paper, beside):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)

    def _join(self) -> None:
        """The whole traffic of this screen."""
        sitting, deciding = self.sitting, self.deciding
        self.rail.item_chosen.connect(self.show_item)
        self.rail.item_requested.connect(self.item_requested)
        self.empty.item_requested.connect(self.item_requested)
        self.empty.paste_requested.connect(self.paste_requested)
        self.top.home_requested.connect(self.home_requested)
        sitting.saver.changed.connect(self._show_kept)
        self.alarm.try_requested.connect(self.save_now)
        self.alarm.copy_requested.connect(self._copy_unsaved)
        self.edit.focus_changed.connect(self._focus_changed)
        self.edit.lines_moved.connect(self.connector.place)
        self.margin.placed.connect(self.connector.place)
        deciding.counted.connect(self.margin_head.show_counts)
        deciding.counted.connect(self.connector.place)
        deciding.refused.connect(self.refused)
        deciding.counted.connect(self._show_counts)
        deciding.item_wanted.connect(self.show_item)
        self.edit.size_requested.connect(self.zoom_requested)
        self.edit.cursorPositionChanged.connect(self.resting.start)
        self.resting.timeout.connect(self.remember)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        dress(look, self.top, self.alarm, self.rail, self.head, self.margin_head, self.paper, self.edit, self.margin, self.connector)
        dress(look, self.room, self.keys, self.empty)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Chooses the widths of the columns by the room there is at this text size."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() / self.look.scale
        size = 0 if room < NARROW else 2 if room >= WIDE else 1
        self.rail.setFixedWidth(self.look.px(RAIL[size]))
        self.rail.set_narrow(size == 0)
        self.margin_head.set_narrow(size == 0)
        self.top.set_narrow(size == 0)
        for part in (self.margin, self.margin_head):
            part.setFixedWidth(self.look.px(MARGIN[size]))

    # the meeting
    def open(self, meeting_id: int, place: Place | None = None) -> None:
        """Opens a meeting at a place in it, else at its first item. Raises CannotBeDone when it cannot be read.

        What was on the table before has been left with ``leave``.
        """
        self.deciding.stop()
        meeting = self.sitting.open(meeting_id)
        self.deciding.forget()
        self.left_at = {}
        self.top.show_meeting(meeting)
        self._show_kept(Kept())
        self.room.show_room(meeting)
        place = place or Place()
        ids = [item.id for item in meeting.items]
        self.show_item(place.item_id if place.item_id in ids else ids[0] if ids else 0)
        if place.block:
            self.edit.go_to(place.block, place.offset)

    def show_item(self, item_id: int) -> None:
        """Turns to an item of the meeting, where the cursor was in it; with none there, says what to do."""
        self.left_at[self.sitting.item_id] = self.edit.place()
        document = self.sitting.turn_to(item_id)
        self.page.setCurrentIndex(0 if document is not None else 1)
        if document is None or self.sitting.meeting is None:
            self.deciding.stop()
            self.rail.show_rows(self.sitting.rows())
            return
        item, text = self.sitting.item, self.sitting.text
        recommended = " ".join(block.text for block in text.recommendations) if text else ""
        self.head.show_item(item, self.sitting.number_of(item) if item else "", recommended)
        self.edit.show_minutes(document)
        self.edit.go_to(*self.left_at.get(item_id, ("", 0)))
        self.deciding.follow(self.sitting.meeting.id, item_id)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.ensureCursorVisible()

    def step_item(self, step: int) -> None:
        """The next or previous item; nothing at the ends."""
        if item_id := self.sitting.beside(step):
            self.show_item(item_id)
            self.remember()

    def read_again(self) -> None:
        """Takes over a change of the meeting's state, house style or agenda; the text stays as it is."""
        if self.sitting.meeting is None:
            return
        self.sitting.read_again()
        self.top.show_meeting(self.sitting.meeting)
        if self.sitting.item_id:
            self.edit.lock(self.sitting.locked)
            self._show_rows()
        else:
            self.show_item(self.sitting.items[0].id if self.sitting.items else 0)

    def save_now(self) -> bool:
        """Writes what is unsaved. False when some of it could not be written."""
        return self.sitting.saver.save_now()

    def place(self) -> Place:
        """Where the clerk is."""
        meeting = self.sitting.meeting
        if meeting is None or not self.sitting.item_id:
            return Place(meeting.id if meeting else 0)
        return Place(meeting.id, self.sitting.item_id, *self.edit.place())

    def remember(self) -> None:
        """Keeps where the clerk is. Where the store refuses, the next start begins elsewhere, no more."""
        self.resting.stop()
        if self.sitting.meeting is None:
            return
        try:
            meetings.remember_place(self.desk, self.place())
        except CannotBeDone as reason:
            log.info("The place was not kept: %s", reason)

    def leave(self) -> bool:
        """Saves and remembers the place; False when words could not be saved."""
        self.remember()
        return self.save_now()

    def put_away(self) -> None:
        """Clears the table and stops every timer; after ``leave``, or after the words were given up."""
        self.resting.stop()
        self.deciding.stop()
        self.deciding.forget()
        self.edit.show_minutes(self.blank)
        self.sitting.close()
        self.resting.stop()

    # what happens in it
    def _show_kept(self, kept: Kept) -> None:
        self.top.saved.show_kept(kept)
        self.alarm.show_kept(kept)

    def _show_counts(self, waiting: int, _logged: int) -> None:
        self.rail.show_rows(self.sitting.rows(waiting))

    def _show_rows(self) -> None:
        self._show_counts(len(self.deciding.promises.found.suggested), 0)

    def _focus_changed(self, here: bool) -> None:
        self.head.set_focused(here)

    def _copy_unsaved(self) -> None:
        QGuiApplication.clipboard().setText(self.sitting.saver.unsaved_text())

    def escape(self) -> None:
        """Leaves a field or another pane for the minutes; in the minutes it waves the armed promise off."""
        if self.edit.hasFocus():
            self.deciding.wave_off()
        else:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_pane(self, step: int) -> None:
        """The keyboard to the next or previous pane: agenda, minutes, follow-ups."""
        panes = [self.rail.list, self.edit, *self.margin.first_stop()]
        focus = self.focusWidget()
        here = next((index for index, pane in enumerate(panes) if pane is focus), None)
        if here is None:
            here = len(panes) - 1 if focus is not None and self.margin.isAncestorOf(focus) else 0
        panes[(here + step) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """The clock goes while it is seen."""
        super().showEvent(event)
        self.top.run_clock(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """And stands while it is not."""
        super().hideEvent(event)
        self.top.run_clock(False)
