"""The index of everything minuted is kept up while the clerk's hands rest."""
from __future__ import annotations

import logging
import time

from PySide6.QtCore import QObject, QTimer, SignalInstance
from PySide6.QtWidgets import QWidget

from clerk_desk.desk.archive import tend_archive
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.errors import CannotBeDone

LOOK, NEXT = 5000, 40
"""Milliseconds until the queue is looked at again, and between two pieces of work where it is long."""

PAUSE, AWAY = 1.5, 20.0
"""Seconds without typing after which a short piece of work is done, and after which a longer one is."""

SHORT, LONG = 0.005, 0.15
"""Seconds a piece of work takes, and one more meeting."""

log = logging.getLogger(__name__)


class Tending(QObject):
    """Begun by ``begin``; ``rest`` ends it. A desk that only reads is left alone."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window)
        self.desk, self.touched = desk, time.monotonic()
        self.timer = QTimer(self, singleShot=True)
        self.timer.setObjectName("tending")
        self.timer.timeout.connect(self._work)

    def begin(self, typed: SignalInstance) -> None:
        """From now on what waits is indexed, a pause after what ``typed`` told of."""
        if not self.desk.only_reads:
            typed.connect(self._note)
            self.timer.start(LOOK)

    def rest(self) -> None:
        """Nothing more is done."""
        self.timer.stop()

    def _note(self) -> None:
        self.touched = time.monotonic()

    def _work(self) -> None:
        still = time.monotonic() - self.touched
        if still < PAUSE:
            self.timer.start(int((PAUSE - still) * 1000) + 1)
            return
        self.timer.start(NEXT if self._tended(LONG if still > AWAY else SHORT) else LOOK)

    def _tended(self, seconds: float) -> int:
        """How many meetings are left; none where the store cannot be written now."""
        try:
            return tend_archive(self.desk, seconds)
        except CannotBeDone as reason:
            log.info("The index waits: %s", reason)
            return 0
