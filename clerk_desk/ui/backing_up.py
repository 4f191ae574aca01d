"""Backups while somebody works: looked for each minute, made beside the typing, never felt."""
from __future__ import annotations

import logging
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

from clerk_desk.desk import backups
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.backups import Why
from clerk_desk.domain.errors import CannotBeDone

EVERY = 60_000
"""Milliseconds between two looks whether a backup is due."""

log = logging.getLogger(__name__)


class BackingUp(QObject):
    """Goes from ``begin`` to ``rest``. ``failed`` carries why there is no backup; it is tried again at the next look."""

    made = Signal()
    failed = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk
        self.thread_: Thread | None = None
        self.timer = QTimer(self)
        self.timer.setInterval(EVERY)
        self.timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Looks each minute from now on; a desk that only reads leaves it to who writes."""
        if not self.desk.only_reads:
            self.timer.start()

    def rest(self) -> None:
        """Stops, and waits for a backup that is being made."""
        self.timer.stop()
        if self.thread_ is not None:
            self.thread_.join()
            self.thread_ = None

    def look(self) -> None:
        """Makes a backup where one is due, in a thread of its own."""
        if self.thread_ is not None and self.thread_.is_alive():
            return
        if backups.is_due(self.desk):
            self.thread_ = Thread(target=self._make, name="backup")
            self.thread_.start()

    def _make(self) -> None:
        try:
            backups.back_up(self.desk, Why.WORKING)
        except CannotBeDone as reason:
            log.info("No backup: %s", reason)
            self.failed.emit(str(reason))
        else:
            self.made.emit()
