"""Work done aside, in a process of its own: what computes for long never makes a key wait for Python's lock.

A thread that reads a hundred pages or sets them holds that lock while somebody types; another program does not. It is this
program again, started when it is first wanted, at low priority, without Qt; it ends itself when nothing was asked for a while.
Work is a function that can be named and values that can be pickled, both sent through a pipe: so is the key of an encrypted
store, which thus stands in no command line. Nothing is forked, for Qt and SQLite do not outlive that.
"""
from __future__ import annotations

import logging
import pickle
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Lock
from time import monotonic
from typing import Any, TypeVar

from clerk_desk.desk.aside_child import BEGUN, DONE, GIVE_UP, IDLE, WENT, GivenUpError, serve
from clerk_desk.domain.errors import CannotBeDone

__all__ = ["Aside", "GivenUpError", "Here"]

DIED = "What worked on this in the background has ended unexpectedly. Nothing was changed: try again."
LOOK = 0.02
"""Seconds between two looks whether the work is still wanted."""
PATIENCE = 1.0
"""Seconds that work which is given up has to end by itself, before its process is ended."""
TRIES = 4
START = 20.0
"""Seconds that a process has to start in; after that the work is done here."""

Result = TypeVar("Result")
log = logging.getLogger(__name__)


def always() -> bool:
    """Work that nobody gives up."""
    return True


class Here:
    """Does work in the thread that asks for it: for commands, and where no process can be started."""

    def do(
        self, work: Callable[..., Result], *given: Any, went: Callable[[Any], object] | None = None,
        wanted: Callable[[], bool] = always,
    ) -> Result:
        """What ``work(*given)`` returns or raises. It waits, so a window asks from a thread.

        With ``went`` the work is given one more value, a function that tells how far it is, and ``went`` is called with what it
        tells. Raises GivenUpError soon after ``wanted`` no longer holds; work that tells nothing goes on to its end here.
        """
        def tell(what: Any) -> None:
            if not wanted():
                raise GivenUpError
            if went is not None:
                went(what)

        result = work(*given, *([tell] if went else []))
        if not wanted():
            raise GivenUpError
        return result

    def end(self) -> None:
        """Nothing is left behind."""


@dataclass(frozen=True)
class _Child:
    process: BaseProcess
    pipe: Connection

    def kill(self) -> None:
        self.process.kill()
        self.process.join()
        self.pipe.close()


class Aside(Here):
    """Does work in processes of its own, one for each piece that goes on at the same time, and keeps them for the next.

    Any thread may ask. ``do`` raises CannotBeDone where the process ends in the middle. ``end`` ends them all, and what goes on or
    is asked afterwards is given up. Where no process starts, work is done in the thread that asks.
    """

    def __init__(self, idle: float = IDLE) -> None:
        self.idle, self.lock, self.ended, self.none_starts = idle, Lock(), False, False
        self.free: list[_Child] = []
        self.all: list[_Child] = []

    def do(
        self, work: Callable[..., Result], *given: Any, went: Callable[[Any], object] | None = None,
        wanted: Callable[[], bool] = always,
    ) -> Result:
        """As ``Here.do``; work that tells nothing is ended with its process when it is not wanted any more."""
        child = self._begun(pickle.dumps((work, given, went is not None)))
        if child is None:
            return super().do(work, *given, went=went, wanted=wanted)
        try:
            kind, what = self._answer(child, went, wanted)
        except (EOFError, OSError) as reason:
            self._put_away(child)
            raise GivenUpError if self.ended else CannotBeDone(DIED) from reason
        except BaseException:
            self._put_away(child)
            raise
        with self.lock:
            self.free.append(child)
        if kind == DONE:
            result: Result = what
            return result
        raise what

    def end(self) -> None:
        """Ends every process, whatever it is doing."""
        with self.lock:
            self.ended, children = True, list(self.all)
            self.free.clear()
        for child in children:
            child.process.kill()
        for child in children:
            child.process.join()

    def _begun(self, message: bytes) -> _Child | None:
        """The process that has taken the work on, None where there is none. One that went to rest meanwhile is no loss."""
        for _ in range(TRIES):
            child = self._next()
            if child is None:
                break
            try:
                child.pipe.send_bytes(message)
                if child.pipe.recv() == BEGUN:
                    return child
            except (EOFError, OSError):
                log.debug("A process aside has gone to rest")
            self._put_away(child)
        return None

    def _next(self) -> _Child | None:
        with self.lock:
            if self.ended:
                raise GivenUpError
            if self.free:
                return self.free.pop()
        return None if self.none_starts else self._started()

    def _started(self) -> _Child | None:
        """A new process that has said that it is there."""
        from multiprocessing import get_context

        context, begin = get_context("spawn"), monotonic()
        ours, theirs = context.Pipe()
        try:
            process = context.Process(target=serve, args=(theirs, self.idle), name="aside", daemon=True)
            process.start()
            child = _Child(process, ours)
            theirs.close()
            if not ours.poll(START) or ours.recv() != BEGUN:
                raise EOFError
        except (EOFError, OSError) as reason:
            log.warning("No process aside could be started (%s): the work is done in the window's own", reason or "it ended")
            self.none_starts = True
            return None
        log.debug("A process aside was there after %.2f s", monotonic() - begin)
        with self.lock:
            self.all.append(child)
            late = self.ended
        if late:
            self._put_away(child)
            raise GivenUpError
        return child

    def _put_away(self, child: _Child) -> None:
        child.kill()
        with self.lock:
            self.all = [each for each in self.all if each is not child]

    def _answer(self, child: _Child, went: Callable[[Any], object] | None, wanted: Callable[[], bool]) -> tuple[str, Any]:
        """How the work ended, with what. Raises GivenUpError."""
        while wanted():
            if child.pipe.poll(LOOK):
                kind, what = child.pipe.recv()
                if kind != WENT:
                    return kind, what
                if went is not None and wanted():
                    went(what)
        if went is None:  # it would not hear of it
            raise GivenUpError
        return self._give_up(child)

    def _give_up(self, child: _Child) -> tuple[str, Any]:
        """Waits a little for the work to end by itself, which keeps its process for the next."""
        child.pipe.send_bytes(GIVE_UP)
        until = monotonic() + PATIENCE
        while child.pipe.poll(max(0.0, until - monotonic())):
            if child.pipe.recv()[0] != WENT:
                return "raised", GivenUpError()
        raise GivenUpError
