"""Hands for the window's tests: a store of real meetings, the window on it, keys pressed where the keyboard is."""
from __future__ import annotations

import datetime as dt
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QWidget
from shiboken6 import isValid

from clerk_desk.desk import capturing, importing, meetings, minuting
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.opening import open_desk
from clerk_desk.ui.main_window import MainWindow
from tests.ui.made_once import made_once

MODIFIERS = {"C": Qt.KeyboardModifier.ControlModifier, "S": Qt.KeyboardModifier.ShiftModifier, "A": Qt.KeyboardModifier.AltModifier}
MINUTES = """6. Bus services in the north of the town

6.1 The Committee received a report on bus services.

6.2 The number of passengers by route would be circulated outside of the meeting. The Chair agreed to write to the operator.

6.3 RESOLVED: That the Committee:-

(a) notes the report; and

(b) requests that a report on fares be submitted in six months' time.
"""
ITEMS = ("Footpaths", "Date of next meeting")


class SetClock:
    """A clock that stands at half past seven until it is moved on."""

    def __init__(self) -> None:
        self.time = dt.datetime(2026, 9, 8, 19, 30)

    def now(self) -> dt.datetime:
        """The time it was set to."""
        return self.time


@made_once(SetClock)
def made_desk(folder: Path) -> tuple[Desk, int]:
    """A desk with one meeting: item 6 with minutes and three promises, items 7 and 8 with none."""
    desk = open_desk(folder, SetClock())
    imported = importing.import_captured(
        desk, capturing.capture_text(MINUTES), committee="Transport Panel", on=dt.date(2026, 9, 8), time="18:30",
        venue="Committee Room 1", style="Numbered",
    )
    for number, title in enumerate(ITEMS, 7):
        meetings.add_item(desk, imported.meeting_id, title, str(number))
    return desk, imported.meeting_id


def opened(qtbot, desk: Desk, meeting_id: int = 0) -> MainWindow:
    """The window on screen, with the meeting on the table or where the clerk was last."""
    window = MainWindow.on(desk)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    if meeting_id:
        assert window.open_meeting(meeting_id)
    else:
        window.restore()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return window


def press(*keys: str | int) -> None:
    """Letters are typed and named keys ("C-S-<R>") pressed, wherever the keyboard is; a number is a rest in milliseconds."""
    for key in keys:
        if isinstance(key, int):
            QTest.qWait(key)
            continue
        name, modifiers = key.removesuffix(">").split("<")[-1], Qt.KeyboardModifier.NoModifier
        if not (key.endswith(">") and "<" in key):
            QTest.keyClicks(_keyboard(), key)
            continue
        for sign in key.split("<")[0].split("-")[:-1]:
            modifiers |= MODIFIERS[sign]
        QTest.keyClick(_keyboard(), getattr(Qt.Key, "Key_" + name), modifiers)


def _keyboard() -> QWidget | None:
    """Who hears the keys: a menu while one is open, else the widget in focus."""
    menu = QApplication.activePopupWidget()
    return menu if isinstance(menu, QMenu) else QApplication.focusWidget()


def kept(desk: Desk, item_id: int) -> list[str]:
    """What the store has of an item's minutes."""
    return [block.text for block in minuting.item_text(desk, item_id).minutes]


def put_cursor(window: MainWindow, words: str) -> None:
    """Puts the cursor behind these words in the minutes."""
    for block in window.minuting.edit.minutes.blocks():
        if words in block.text:
            window.minuting.edit.go_to(block.row.uid, block.text.index(words) + len(words))
            return
    raise AssertionError(f"no block with {words}")


def focusable(window: QWidget) -> list[QWidget]:
    """Every widget on screen that the keyboard can reach."""
    return [each for each in window.findChildren(QWidget) if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus]


def let_go(dialog: QDialog) -> None:
    """Waits for a button that was pressed by its letter: it acts a tenth of a second later, on a busy machine later still."""
    QTest.qWait(160)
    until = time.monotonic() + 5
    while isValid(dialog) and any(button.isDown() for button in dialog.findChildren(QAbstractButton)) and time.monotonic() < until:
        QTest.qWait(20)


def settle(window: MainWindow) -> None:
    """Waits until the window has the keyboard again after a dialog."""
    window.activateWindow()
    for _ in range(150):
        if QApplication.activeModalWidget() is None and QApplication.focusWidget() is not None:
            return
        QTest.qWait(20)
    raise AssertionError("the window has not got the keyboard back")
