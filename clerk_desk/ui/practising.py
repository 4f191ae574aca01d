"""Practice: a window of its own on a practice meeting, and the play of its script there."""
from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from clerk_desk.desk import practising
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.practice import Player, compared, paced, passed, stepped
from clerk_desk.ui import settings
from clerk_desk.ui.practice_strip import PracticeStrip

if TYPE_CHECKING:
    from clerk_desk.ui.main_window import MainWindow

TICK = 120
"""Milliseconds between two looks at the clock while somebody speaks; words come every 300 or more."""


class Practising(QObject):
    """In the clerk's own window it opens the practice in another; in that one it plays the script in ``strip``.

    ``left`` says that the practice window has closed; it carries whether to begin again.
    """

    left = Signal(bool)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window_, self.here = window, practising.is_practice(window.desk)
        self.strip: PracticeStrip | None = None
        self.other: MainWindow | None = None
        self.begin_again = False
        self.timer, self.clock, self.last = QTimer(self), time.monotonic, 0.0
        if self.here:
            self._take_place(window)

    def _take_place(self, window: MainWindow) -> None:
        self.script = practising.script()
        self.player = Player(self.script.lines)
        self.strip = PracticeStrip(window)
        self.strip.wanted.connect(lambda name: self.acts()[name]())
        self.strip.show_play(self.player)
        self.timer.setInterval(TICK)
        self.timer.timeout.connect(self.look)

    def acts(self) -> dict[str, Callable[[], object]]:
        """What the commands of practice do."""
        return {
            "practice": self.open, "hear": self.hear, "line_back": partial(self._go, -1), "line_again": partial(self._go, 0),
            "line_on": partial(self._go, 1), "slower": partial(self._pace, -1), "faster": partial(self._pace, 1),
            "caught": self.show_caught,
        }

    # the clerk's own window
    def open(self) -> None:
        """The practice window, made new; the one that is open comes to the front, and in it the practice begins again."""
        if self.here:
            self._leave_to_begin_again()
        elif self.other is not None:
            self.other.raise_()
            self.other.activateWindow()
        else:
            self._open()

    def _open(self) -> None:
        window = self.window_
        if not window.left():
            return
        try:
            desk = practising.begin(window.desk.data_dir, window.desk.clock)
        except CannotBeDone as reason:
            window.tell(str(reason))
            return
        settings.write(desk.data_dir, replace(window.settings, folder=""))
        self.other = type(window).on(desk)
        self.other.practising.left.connect(self._closed)
        self.other.show()
        self.other.open_meeting(practising.meeting_of(desk))
        item = self.other.minuting.sitting.items[0].id
        self.other.minuting.show_item(item)
        self.other.activateWindow()

    def _closed(self, again: bool) -> None:
        QTimer.singleShot(0, self, partial(self._cleared, again))

    def _cleared(self, again: bool) -> None:
        if self.other is not None:
            self.other.desk.close()
            self.other.deleteLater()
            self.other = None
        if again:
            self._open()

    # the practice window
    def hear(self) -> None:
        """Begins, pauses, goes on."""
        self._play(replace(self.player, playing=not self.player.playing and self.player.line is not None))

    def look(self) -> None:
        """So much more has been said as time has passed."""
        now = self.clock()
        self.player, self.last = passed(self.player, now - self.last), now
        self._show()

    def show_caught(self) -> None:
        """Pauses, saves, and shows what was caught so far."""
        from clerk_desk.ui.dialogs.practice import Practice

        window = self.window_
        self._play(replace(self.player, playing=False))
        if not window.left():
            return
        try:
            made = practising.minuted(window.desk, practising.meeting_of(window.desk))
        except CannotBeDone as reason:
            window.tell(str(reason))
            return
        if Practice(window, self.script, compared(self.script, made, self.player.at)).asked():
            self._leave_to_begin_again()

    def _leave_to_begin_again(self) -> None:
        self.begin_again = True
        self.window_.close()

    def _go(self, step: int) -> None:
        self._play(stepped(self.player, step))

    def _pace(self, step: int) -> None:
        self._play(paced(self.player, step))

    def _play(self, player: Player) -> None:
        self.player, self.last = player, self.clock()
        self._show()

    def _show(self) -> None:
        assert self.strip is not None
        self.strip.show_play(self.player)
        if self.player.playing != self.timer.isActive():
            self.timer.start() if self.player.playing else self.timer.stop()

    def put_away(self) -> None:
        """The window closes: the play stops; a practice window that is open beside the clerk's own closes with it."""
        self.timer.stop()
        if self.other is not None:
            self.other.close()
        if self.here:
            self.left.emit(self.begin_again)
