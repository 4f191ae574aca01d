"""Reads texts and files for a dialog: what is short at once, what is long aside, while the dialog says so and stays alive."""
from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QObject, Signal

from clerk_desk.desk.aside import Here
from clerk_desk.desk.capturing import capture_file, capture_text
from clerk_desk.desk.packing import Packed, captured_packed, unpacked
from clerk_desk.domain.captured import Captured
from clerk_desk.ui.asking import Asking
from clerk_desk.ui.dialogs.sheet import Sheet

LONG_TEXT = 12_000
"""Signs, some fifteen pages, from which a text is read aside: a window that stands still for less is not noticed."""
LONG_FILE = 60_000
"""Bytes from which a file is."""
SLOW = (".pdf",)
"""Kinds of files that take long whatever their size."""


class Reading(QObject):
    """``read`` carries what was captured, None where nothing can be: the sheet has said why by then. The latest text wins. ``came``
    is what came where it took a process of its own, None where it was read here.
    """

    read = Signal(object)

    def __init__(self, sheet: Sheet, aside: Here) -> None:
        super().__init__(sheet)
        self.busy, self.asking = False, Asking(self, aside)
        self.came: Packed | None = None
        self.asking.done.connect(self._done)
        self.asking.failed.connect(self._failed)

    @property
    def sheet(self) -> Sheet:
        """The dialog it reads for; not kept, so that a closed one is freed."""
        return cast(Sheet, self.parent())

    def text(self, words: str) -> None:
        """Reads a text; nothing is read in an empty one."""
        if not words.strip():
            self._now(lambda: None)
        else:
            self._ask(len(words) >= LONG_TEXT, self.tr("Reading the text …"), capture_text, words)

    def file(self, path: Path) -> None:
        """Reads a file."""
        slow = path.suffix.lower() in SLOW or (path.is_file() and path.stat().st_size >= LONG_FILE)
        self._ask(slow, self.tr("Reading {name} …").format(name=path.name), capture_file, path)

    def rest(self) -> None:
        """Reads nothing any more."""
        self.busy = False
        self.asking.rest()

    def _ask(self, slow: bool, words: str, work: Callable[[Any], Captured], given: object) -> None:
        self.came = None
        if not slow:
            self._now(partial(work, given))
            return
        self.busy = True
        self.sheet.say(words, "ink2")
        self.asking.ask(captured_packed, work, given, then=_opened)

    def _now(self, work: Callable[[], Captured | None]) -> None:
        self.rest()
        self.read.emit(self.sheet.done_with(work))

    def _done(self, read: tuple[Packed, Captured]) -> None:
        self.busy = False
        self.came, captured = read
        self.sheet.say("")
        self.read.emit(captured)

    def _failed(self, why: str) -> None:
        self.busy = False
        self.read.emit(None)
        self.sheet.say(why)


def _opened(came: Packed) -> tuple[Packed, Captured]:
    """What came and what was captured; in the thread that waited, for it takes a while."""
    return came, unpacked(came)
