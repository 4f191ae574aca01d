"""A clerk who types in the real window until the program is killed, and tells what was typed and what was said to be saved."""
from __future__ import annotations

import os
import random
import time
from multiprocessing.connection import Connection
from pathlib import Path

from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from clerk_desk.app import made_app
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.opening import open_to_write
from clerk_desk.ui.main_window import MainWindow
from clerk_desk.ui.saving import Kept

RESTS = (0, 5, 20, 60, 150, 400, 1100)
"""Milliseconds between two words, as fast and slow clerks have them; the last is long enough for a save in the pause."""


def type_until_killed(folder: Path, first: int, seed: int, told: Connection) -> None:
    """Types "w7 w8 w9 …" at the end of the meeting's first item, from ``first`` on, for as long as the program lives.

    Tells ("broken off", whether the last end was none), then ("typed", n, seconds on the machine's clock) before each word
    and ("saved", n) when the window says that all up to n is saved.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    made_app()
    desk = open_to_write(folder, SystemClock())
    window = MainWindow.on(desk)
    window.show()
    window.open_meeting(1)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    told.send(("broken off", desk.broken_off is not None))
    Typist(window, first, told).type_on(random.Random(seed))


class Typist:
    """Types a word, rests, and again."""

    def __init__(self, window: MainWindow, first: int, told: Connection) -> None:
        self.edit, self.saver, self.told, self.n = window.minuting.edit, window.minuting.sitting.saver, told, first - 1
        self.saver.changed.connect(self._tell)

    def _tell(self, kept: Kept) -> None:
        if not kept.waiting and kept.unsaved_since is None and not self.saver.dirty:
            self.told.send(("saved", self.n))

    def type_on(self, chance: random.Random) -> None:
        """Never comes back."""
        self.edit.moveCursor(QTextCursor.MoveOperation.End)
        while True:
            self.told.send(("typed", self.n + 1, time.monotonic()))
            QTest.keyClicks(QApplication.focusWidget(), f"w{self.n + 1} ")
            self.n += 1
            QTest.qWait(chance.choice(RESTS))
