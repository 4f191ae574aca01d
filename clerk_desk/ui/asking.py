"""Asks for work that takes long beside the clerk's own: a thread waits for it, the latest wish wins, what it replaces is given up."""
from __future__ import annotations

import logging
from collections.abc import Callable
from threading import Lock, Thread
from typing import Any

from PySide6.QtCore import QObject, Signal

from clerk_desk.desk.aside import GivenUpError, Here
from clerk_desk.domain.errors import CannotBeDone

Work = Callable[[Callable[[Any], object] | None, Callable[[], bool]], object]

log = logging.getLogger(__name__)


class Asking(QObject):
    """``done`` carries what was asked for last, ``went`` what it tells of how far it is, ``failed`` the sentence that says what
    went wrong.

    All arrive in the window's own thread, and none for a wish that there is no more. ``aside`` does the work: the desk's, where
    whoever owns this gave it.
    """

    done = Signal(object)
    went = Signal(object)
    failed = Signal(str)
    _told = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None, aside: Here | None = None) -> None:
        super().__init__(parent)
        self.aside = aside or Here()
        self.wish, self.working = 0, False
        self.work: Work = _nothing
        self.lock, self.thread_ = Lock(), Thread()
        self._told.connect(self._tell)

    def ask(
        self, work: Callable[..., object], *given: Any, tells: bool = False, then: Callable[[Any], object] | None = None,
    ) -> None:
        """Asks for ``work(*given)`` as ``Here.do`` has it, and gives up what was asked for before. Where it ``tells`` how far it
        is, it is given a function for that; ``then`` makes of the result what ``done`` carries, in the thread that waits.
        """
        def do(went: Callable[[Any], object] | None, wanted: Callable[[], bool]) -> object:
            result = self.aside.do(work, *given, went=went if tells else None, wanted=wanted)
            return then(result) if then is not None else result

        with self.lock:
            self.wish, self.work = self.wish + 1, do
            if not self.working:
                self.working, self.thread_ = True, Thread(target=self._work, name="asking")
                self.thread_.start()

    def rest(self) -> None:
        """Gives up what goes on, and waits until nothing does."""
        with self.lock:
            self.wish, self.work = self.wish + 1, _nothing
            working = self.working
        if working:
            self.thread_.join()

    def _work(self) -> None:
        """Does what is wanted last, until nothing newer is wanted."""
        done = 0
        while True:
            with self.lock:
                if self.work is _nothing or done == self.wish:
                    self.working = False
                    return
                done, work = self.wish, self.work
            self._do(done, work)

    def _do(self, wish: int, work: Work) -> None:
        try:
            result = work(lambda what: self._told.emit(wish, self.went, what), lambda: wish == self.wish)
        except GivenUpError:
            return
        except Exception as reason:  # whatever it is, the clerk reads a sentence
            if not isinstance(reason, CannotBeDone):
                log.exception("What was asked for in the background could not be done")
            self._told.emit(wish, self.failed, str(reason))
        else:
            self._told.emit(wish, self.done, result)

    def _tell(self, wish: int, signal: Any, what: object) -> None:
        """In the window's thread: what a wish came to, where it is still the last."""
        if wish == self.wish:
            signal.emit(what)


def _nothing(_went: Callable[[Any], object] | None, _wanted: Callable[[], bool]) -> object:
    """Stands for no wish."""
    return None
