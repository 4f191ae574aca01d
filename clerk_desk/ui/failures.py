"""What happens when the program itself is at fault: first the words are saved, then it is logged, then it is shown."""
from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from clerk_desk import __version__
from clerk_desk.ui import messages

LOG_NAME = "clerk-desk.log"
LARGEST = 1 << 20

log = logging.getLogger("clerk_desk")
Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class OwnersLog(RotatingFileHandler):
    """A log, and the one before it, that nobody but their owner can read: a traceback may show what was typed."""

    def _open(self) -> TextIOWrapper:
        with suppress(OSError):  # where it cannot be made so, the log begins or fails as it would anyway
            Path(self.baseFilename).touch(mode=0o600)
            Path(self.baseFilename).chmod(0o600)  # one of an earlier version
        return super()._open()


def open_log(data_dir: Path) -> logging.Handler:
    """Begins writing the log into this folder; the handler is to be taken off again with ``close_log``.

    A folder that cannot be written to is no reason not to open the window: the log is lost then.
    """
    try:
        handler: logging.Handler = OwnersLog(data_dir / LOG_NAME, maxBytes=LARGEST, backupCount=1, encoding="utf-8", delay=False)
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    return handler


def close_log(handler: logging.Handler) -> None:
    """Ends the log."""
    log.removeHandler(handler)
    handler.close()


class Failures:
    """The hook for exceptions nobody caught. ``save`` keeps what is being typed; ``show`` tells the clerk."""

    def __init__(self, save: Callable[[], object], show: Callable[[str, str], object] | None = None) -> None:
        self.save, self.show, self.showing = save, show or _shown, False
        self.before: Hook = sys.excepthook

    def watch(self) -> None:
        """Takes the place of Python's own hook."""
        self.before, sys.excepthook = sys.excepthook, self.caught

    def rest(self) -> None:
        """Gives Python its hook back."""
        sys.excepthook = self.before

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Saves, logs, shows. What goes wrong in doing so is only logged; another thread's fault is only logged too."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        here = threading.current_thread() is threading.main_thread()
        if here:
            self._guarded(self.save)
        words = "".join(traceback.format_exception(kind, error, trace))
        log.error("Nobody caught this:\n%s", words)
        if here and not self.showing:
            self.showing = True
            self._guarded(lambda: self.show(__version__, words))
            self.showing = False

    def _guarded(self, act: Callable[[], object]) -> None:
        try:
            act()
        except Exception:
            log.exception("This went wrong while a fault was being dealt with")


def _shown(version: str, words: str) -> None:
    messages.fault(None, version, words)
