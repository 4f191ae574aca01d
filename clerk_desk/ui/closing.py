"""The way from a meeting to the sweep and back, and how a meeting goes from one state to the next."""
from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from clerk_desk.desk import stages, sweep
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.meeting_states import NEXT
from clerk_desk.domain.records import Meeting, MeetingState
from clerk_desk.ui import messages
from clerk_desk.ui.look import Look
from clerk_desk.ui.menus import Menus, choose_only
from clerk_desk.ui.minuting import MinutingScreen
from clerk_desk.ui.sweep import SweepScreen

STATE_WORDS = {
    "planned": "Planned (the agenda is made ready)", "live": "Live (the meeting is on, minutes are taken)",
    "draft": "Draft (the meeting is closed, the minutes are finished)", "published": "Published draft (sent out, until it is confirmed)",
    "confirmed": "Confirmed (signed as a correct record, locked for good)",
}


class Window(Protocol):
    """What is needed of the window."""

    desk: Desk
    menus: Menus
    screens: QStackedWidget
    minuting: MinutingScreen

    def tell(self, words: str) -> None:
        """Says a sentence."""
        ...

    def change_meeting(self, act: Callable[[int], object]) -> bool:
        """Does something to the meeting on the table and shows it; says whether it was done."""
        ...

    def go_home(self) -> None:
        """Leaves the meeting."""
        ...

    def open_menu(self, menu: QMenu, *_: object) -> None:
        """Opens a menu under the menu button."""
        ...


class Closing(QObject):
    """Holds the sweep's screen and goes to it and back."""

    def __init__(self, window: Window, parent: QWidget) -> None:
        super().__init__(parent)
        self.window = window
        self.sweep = SweepScreen(window.desk, window.screens)
        window.screens.addWidget(self.sweep)
        self.sweep.go_to_requested.connect(self.go_to_words)
        self.sweep.leave_requested.connect(self.leave)
        self.sweep.close_requested.connect(self.close_meeting)
        self.sweep.home_requested.connect(window.go_home)
        self.sweep.refused.connect(window.tell)
        self.sweep.top.menu_button.clicked.connect(partial(window.open_menu, window.menus.main))

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.sweep.set_look(look)

    @property
    def is_open(self) -> bool:
        """Is the sweep on screen?"""
        return self.window.screens.currentWidget() is self.sweep

    # to the sweep and back
    def toggle(self) -> None:
        """To the sweep, where it was left; in the sweep, back to the minutes."""
        if self.is_open:
            self.leave()
        else:
            self.open()

    def open(self) -> None:
        """Saves, then shows the sweep of the meeting on the table."""
        meeting, minuting = self.window.minuting.sitting.meeting, self.window.minuting
        if meeting is None:
            return
        if not minuting.leave():
            self.window.tell(self.tr("The minutes are not saved yet, so they cannot be looked over: see the red bar."))
            return
        try:
            self.sweep.open(meeting.id, minuting.sitting.saver.kept.saved_at)
        except CannotBeDone as reason:
            self.window.tell(str(reason))
            return
        self.window.screens.setCurrentWidget(self.sweep)
        self.window.menus.take_over(self._acts())
        self.sweep.to_work()

    def open_at(self, promise: Promise | None) -> None:
        """Shows the sweep with this promise in hand."""
        self.open()
        if self.is_open and promise is not None:
            self.sweep.show_promise(promise)

    def _acts(self) -> dict[str, Callable[[], object]]:
        """What commands of the menus do in the sweep."""
        sweep = self.sweep
        return {
            "log": sweep.log, "escape": sweep.wave_off, "fill_in": sweep.fill_in, "next_promise": partial(sweep.step, 1),
            "previous_promise": partial(sweep.step, -1), "join": sweep.join, "take_words": sweep.take_words, "undo": sweep.take_back_last,
            "close_meeting": self.leave,
        }

    def leave(self) -> None:
        """Back to the minutes, where the cursor was."""
        minuting = self.window.minuting
        self.window.screens.setCurrentWidget(minuting)
        self.window.menus.show_place(True)
        minuting.read_again()
        minuting.deciding.promises.look_at_log()
        minuting.edit.setFocus()

    def go_to_words(self, item_id: int, block: str) -> None:
        """Back to the minutes, with the cursor in the very line."""
        self.leave()
        minuting = self.window.minuting
        if minuting.sitting.item_id != item_id:
            minuting.show_item(item_id)
        if block and minuting.edit.minutes.find_uid(block) is not None:
            minuting.deciding.go_to(block)
        minuting.edit.setFocus()
        minuting.edit.ensureCursorVisible()

    # states
    def close_meeting(self) -> None:
        """Closes the meeting when nothing holds it back; its minutes are a draft then."""
        if self.sweep.may_close and self.window.change_meeting(partial(self._set, MeetingState.DRAFT)):
            self.leave()

    def set_state(self, name: str) -> bool:
        """Moves the meeting on. Confirming is asked about, for it is for good; what is not ready to be closed is looked over."""
        state, meeting = MeetingState(name), self.window.minuting.sitting.meeting
        if meeting is not None and meeting.state is state:
            return False
        question = self.tr("Confirm these minutes as a correct record? They are locked for good then.")
        if state is MeetingState.CONFIRMED and not messages.sure(
            self.parent_widget(), question, self.tr("Confirm and lock"), self.tr("Not yet"),
        ):
            return False
        if meeting is not None and self._is_held(meeting, state):
            self.open()
            return False
        return self.window.change_meeting(partial(self._set, state))

    def parent_widget(self) -> QWidget | None:
        """The window as Qt knows it."""
        parent = self.parent()
        return parent if isinstance(parent, QWidget) else None

    def _set(self, state: MeetingState, meeting_id: int) -> object:
        return stages.set_state(self.window.desk, meeting_id, state)

    def _is_held(self, meeting: Meeting, state: MeetingState) -> bool:
        """Does the sweep hold a live meeting back from being closed?"""
        if not (meeting.state is MeetingState.LIVE and state is MeetingState.DRAFT):
            return False
        return any(finding.kind in sweep.HOLDING for finding in sweep.findings_left(self.window.desk, meeting.id))


def allow_states(choice: QActionGroup, meeting: Meeting) -> None:
    """Only the states that the meeting can go to from where it is can be chosen."""
    choose_only(choice, {meeting.state.value, *(state.value for state in NEXT[meeting.state])})
