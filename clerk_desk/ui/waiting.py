"""Work that may take a while, done in a thread while the window stays painted; a box says what goes on once it lasts."""
from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

Result = TypeVar("Result")
SOON = 500
"""Milliseconds after which it is said that something goes on; a shorter wait is no matter."""


class Waiting(QObject):
    """Its thread says when the work has come to an end."""

    ended = Signal()


def waited(parent: QWidget | None, words: str, work: Callable[[], Result]) -> Result:
    """What ``work`` returns or raises, done in a thread of its own. It cannot be broken off: for backups and the like, which are
    whole or not there. Keys and clicks wait until it is done, so that nothing is begun twice; clocks and paint go on.
    """
    loop, waiting, found = QEventLoop(), Waiting(), list[Result | BaseException]()
    waiting.ended.connect(loop.quit, Qt.ConnectionType.QueuedConnection)

    def do() -> None:
        try:
            found.append(work())
        except BaseException as reason:  # raised again below, in the thread that asked
            found.append(reason)
        waiting.ended.emit()

    box, timer, thread = box_saying(parent, words), QTimer(), Thread(target=do, name="waited for")
    timer.setSingleShot(True)
    timer.timeout.connect(box.show)
    timer.start(SOON)
    thread.start()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    thread.join()
    timer.stop()
    box.close()
    box.deleteLater()
    if isinstance(found[0], BaseException):
        raise found[0]
    return found[0]


def box_saying(parent: QWidget | None, words: str) -> QProgressDialog:
    """A box with a bar that only moves, not shown yet."""
    box = QProgressDialog(words, "", 0, 0, parent)
    box.setCancelButton(None)
    box.setWindowTitle("Clerk Desk")
    box.setWindowModality(Qt.WindowModality.WindowModal)
    box.setMinimumDuration(1 << 30)  # shown by the timer, not by Qt's own guess
    box.reset()
    return box
