"""Capture is made ready beside the clerk's first look at the window, so that no opening and no first paragraph waits for it."""
from __future__ import annotations

import logging
import sys
from threading import Thread

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from clerk_desk.desk import capturing

SWITCH = 0.0005
"""Seconds for which the thread keeps the interpreter while the window wants it; a key asks for it several times. As long as is
usual in Python, ten times this, would be felt.
"""

log = logging.getLogger(__name__)


class Warming(QObject):
    """Begun by ``begin``: the work starts in a thread once the window has been painted. ``done`` comes in the window's thread.

    Until then ``ready`` is false: what reads the minutes by itself waits for ``done``. Before ``begin`` nothing is made ready
    and nobody has to wait.
    """

    done = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.window_, self.ready, self.going = window, True, False
        self.thread_ = Thread(target=self._work, name="warming", daemon=True)
        self.done.connect(self._finish)
        self.usual = sys.getswitchinterval()

    def begin(self) -> None:
        """Waits for the first paint."""
        self.ready = False
        self.window_.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """After the window's first paint the thread may start."""
        if event.type() == QEvent.Type.UpdateRequest:
            self.window_.removeEventFilter(self)
            QTimer.singleShot(0, self, self._start)
        return super().eventFilter(watched, event)

    def _start(self) -> None:
        self.going = True
        sys.setswitchinterval(SWITCH)
        self.thread_.start()

    def _work(self) -> None:
        try:
            for _ in capturing.warm():
                if not self.going:
                    return
        except Exception:
            log.exception("Capture could not be made ready")
        self.done.emit()

    def _finish(self) -> None:
        """Whoever waits goes on, be it ready or broken: then they say why."""
        if self.going:
            self.going, self.ready = False, True
            sys.setswitchinterval(self.usual)

    def rest(self) -> None:
        """Stops at the next step, and waits for that."""
        self.window_.removeEventFilter(self)
        if self.going:
            self.going = False
            self.thread_.join()
            sys.setswitchinterval(self.usual)
