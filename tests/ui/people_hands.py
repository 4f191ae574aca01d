"""Hands for tests of the people's side: a live meeting with eleven members, and dialogs worked by keys."""
from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from clerk_desk.desk import attendance, capturing, committees, importing, meetings, stages
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.opening import open_desk
from clerk_desk.domain.records import MeetingState, Role
from tests.ui.made_once import made_once
from tests.ui.window_hands import SetClock, let_go, press

TEXT = """6. Moorings on the north quay

6.1 The Committee received a report on moorings.

6.2 RESOLVED: That the Committee:-

(a) notes the report; and

(b) requests that a list of moorings be published.
"""
NAMES = (
    ("Councillor Ruth Penhale", Role.CHAIR), ("Councillor Imran Sadiq", Role.VICE_CHAIR), ("Councillor Grace Kamau", Role.MEMBER),
    ("Councillor Sunita Rao", Role.MEMBER), ("Councillor Peter Tranmer", Role.MEMBER), ("Councillor Graham Ottaway", Role.MEMBER),
    ("Councillor Josie Everitt", Role.MEMBER),
)
BY_SURNAME = ("Everitt", "Kamau", "Ottaway", "Penhale", "Rao", "Sadiq", "Tranmer")
"""The rows of the grid from the first."""


@made_once(SetClock)
def people_desk(folder: Path, *, live: bool = True) -> tuple[Desk, int]:
    """A desk with one meeting of a committee of seven with a quorum of three: item 6 minuted, item 7 with a recommendation."""
    desk = open_desk(folder, SetClock())
    imported = importing.import_captured(
        desk, capturing.capture_text(TEXT), committee="Harbour Committee", on=dt.date(2026, 9, 8), time="18:30", style="Numbered",
    )
    committee = meetings.meeting(desk, imported.meeting_id).committee.id
    committees.change_committee(desk, committee, quorum=3)
    for name, role in NAMES:
        committees.add_member(desk, committee, name, role=role)
    meetings.add_item(desk, imported.meeting_id, "Dredging", "7")
    if live:
        stages.set_state(desk, imported.meeting_id, MeetingState.LIVE)
    return desk, imported.meeting_id


def room(desk: Desk, meeting_id: int):
    """Who is where, as the store has it."""
    return attendance.room(desk, meeting_id)


def text_of(window) -> list[str]:
    """The minutes on screen with their markers."""
    minutes = window.minuting.edit.minutes
    return [f"{marker} {block.text}".strip() for marker, block in zip(minutes.markers, minutes.blocks(), strict=True)]


def in_dialog(*keys: str, then=None) -> list[str]:
    """Presses keys in the dialog that opens next; ``then`` is called with it first. A dialog that is still there after the
    keys is left, and what it said goes into the list that comes back.
    """
    tries = iter(range(200))

    def work() -> None:
        dialog, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
        if isinstance(dialog, QDialog) and focus is not None and focus.window() is dialog:
            if then is not None:
                then(dialog)
            press(*keys)
            let_go(dialog)
            if dialog.isVisible():
                told.append(dialog.form.refusal.text())
                dialog.reject()
        elif next(tries, None) is not None:
            QTimer.singleShot(20, work)
    told: list[str] = []
    QTimer.singleShot(20, work)
    return told


def back(window, qtbot) -> None:
    """Waits until the window has the keyboard again after a dialog."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and QApplication.activeModalWidget() is None)
