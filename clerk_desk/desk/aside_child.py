"""The other end of ``aside``: what runs in the process of its own. It imports next to nothing until it is given work."""
from __future__ import annotations

import gc
import os
import pickle
import signal
import sys
import traceback
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any

BEGUN, WENT, DONE, RAISED = "begun", "went", "done", "raised"
GIVE_UP = b""
"""Sent instead of work: what goes on is not wanted any more."""
IDLE = 180.0
"""Seconds without work after which a process ends itself."""
NICE = 10
SELDOM = (50_000, 20, 50)
"""How many new objects Python's collector lets come before it looks for what may go: a long text makes a million that all stay, and
looking through them again and again takes a tenth of the time.
"""


class GivenUpError(Exception):
    """What was asked for is not wanted any more."""


def serve(pipe: Connection, idle: float) -> None:
    """Does what comes through the pipe until nothing comes for ``idle`` seconds, or whoever asks is gone.

    It says BEGUN once when it is there and once for each piece of work; then come pairs: WENT with how far it is, and at the
    end DONE with the result or RAISED with the exception.
    """
    _stand_back()
    gc.set_threshold(*SELDOM)
    with suppress(EOFError, OSError):
        pipe.send(BEGUN)
        while pipe.poll(idle):
            message = pipe.recv_bytes()
            if message != GIVE_UP:  # which comes too late, where the work was done by then
                pipe.send(BEGUN)
                pipe.send_bytes(_answer(pipe, message))


def _stand_back() -> None:
    """Below the window in the machine's order; Ctrl+C in a terminal is the window's to answer."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(Exception):  # a machine that does not let it does the work all the same
        if sys.platform == "win32":
            import psutil

            psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
        else:
            os.nice(NICE)


def _answer(pipe: Connection, message: bytes) -> bytes:
    def tell(what: Any) -> None:
        if pipe.poll() and pipe.recv_bytes() == GIVE_UP:
            raise GivenUpError
        pipe.send((WENT, what))

    try:
        work, given, tells = pickle.loads(message)
        return pickle.dumps((DONE, work(*given, *([tell] if tells else []))))
    except Exception as reason:
        return _raised(reason)


def _raised(reason: Exception) -> bytes:
    """The exception with where it was raised, for the log of whoever asked; one that cannot travel becomes its words."""
    reason.add_note(traceback.format_exc())
    try:
        told = pickle.dumps((RAISED, reason))
        pickle.loads(told)
    except Exception:
        return pickle.dumps((RAISED, RuntimeError(f"{type(reason).__name__}: {reason}")))
    return told
