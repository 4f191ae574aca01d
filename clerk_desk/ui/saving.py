"""Saving what is typed: soon after each pause, never later than two seconds, and nothing is forgotten when it fails."""
from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from clerk_desk.domain.changes import BlockChanges
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.ui import jobs
from clerk_desk.ui.minute_document import MinuteDocument

PAUSE, LONGEST, AGAIN = 800, 1600, 3000
"""Milliseconds from the last key to a save, from the first unsaved key to a save, and from a failed save to the next try.

No more than two seconds of typing may be lost: the rest is for a machine that is busy just then.
"""

log = logging.getLogger(__name__)
Save = Callable[[int, BlockChanges], object]


@dataclass(frozen=True)
class Kept:
    """How safe the words are: when they were saved last, and since when and why they could not be. ``clash`` is the item that
    another window wrote since it was read here, 0 for none: there trying again is of no use.
    """

    saved_at: dt.datetime | None = None
    unsaved_since: dt.datetime | None = None
    reason: str = ""
    waiting: bool = False
    clash: int = 0


class Clash(CannotBeDone):
    """An item was saved by another window since it was read in this one."""


class Saver(QObject):
    """Joins the documents of a meeting with the verb that saves them.

    ``changed`` carries a ``Kept`` whenever the state is another one; ``typed`` says that a document was edited.
    Words that could not be saved stay to be saved.
    """

    changed = Signal(object)
    typed = Signal()

    def __init__(self, save: Save, now: Callable[[], dt.datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.save, self.now, self.kept = save, now, Kept()
        self.documents: dict[int, MinuteDocument] = {}
        self.dirty: dict[int, None] = {}
        self.pause, self.longest, self.again = (self._timer(ms) for ms in (PAUSE, LONGEST, AGAIN))

    def _timer(self, ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(self.save_now)
        return timer

    def follow(self, item_id: int, document: MinuteDocument) -> None:
        """Looks after this item's document from now on."""
        self.documents[item_id] = document
        document.edited.connect(partial(self._edited, item_id))

    def _edited(self, item_id: int) -> None:
        """Marks and starts timers: it is called in the middle of an edit. Qt reports edits where only the look changed."""
        self.dirty[item_id] = None
        self.typed.emit()
        self.pause.start()
        if not self.longest.isActive():
            self.longest.start()
        if not self.kept.waiting and not self.kept.unsaved_since and self.documents[item_id].pending():
            self._tell(Kept(self.kept.saved_at, waiting=True))

    def save_now(self) -> bool:
        """Writes what is unsaved. False when some of it could not be written; it is tried again by itself."""
        self._stop_timers()
        failed: tuple[int, Exception] | None = None
        for item_id in list(self.dirty):
            failure = self._save_one(item_id)
            failed = (item_id, failure) if failure else failed
        self._report(failed)
        return not self.dirty

    def _save_one(self, item_id: int) -> Exception | None:
        document, failures = self.documents[item_id], list[Exception]()
        changes = document.pending()
        if not changes or jobs.run(partial(self.save, item_id, changes), lambda _: document.settle(changes), failures.append):
            del self.dirty[item_id]
        return failures[0] if failures else None

    def _report(self, failed: tuple[int, Exception] | None) -> None:
        if failed is None:
            was_waiting = self.kept.waiting or self.kept.unsaved_since or self.kept.saved_at is None
            self._tell(Kept(self.now() if was_waiting else self.kept.saved_at))
            return
        item_id, failure = failed
        if not isinstance(failure, CannotBeDone):
            log.error("Saving failed", exc_info=failure)
        clash = item_id if isinstance(failure, Clash) else 0
        if not clash:
            self.again.start()
        self._tell(Kept(self.kept.saved_at, self.kept.unsaved_since or self.now(), reason_of(failure), True, clash))

    def _tell(self, kept: Kept) -> None:
        if kept != self.kept:
            self.kept = kept
            self.changed.emit(kept)

    def has_unsaved(self, item_id: int) -> bool:
        """Are words of this item not yet written?"""
        return item_id in self.dirty and bool(self.documents[item_id].pending())

    def give_up(self, item_id: int) -> None:
        """What is unsaved of this item is not to be saved any more: its words are read again, or it is gone."""
        self.dirty.pop(item_id, None)
        if not self.dirty:
            self._stop_timers()
            self._tell(Kept(self.kept.saved_at))

    def unsaved_text(self) -> str:
        """The words of every item that has unsaved ones, for the clipboard."""
        return "\n\n".join("\n".join(block.text for block in self.documents[each].blocks()) for each in self.dirty)

    def forget(self) -> None:
        """Lets go of all documents, saved or not."""
        self._stop_timers()
        self.documents, self.dirty, self.kept = {}, {}, Kept()

    def _stop_timers(self) -> None:
        for timer in (self.pause, self.longest, self.again):
            timer.stop()


def reason_of(failure: Exception) -> str:
    """Why, in words for the clerk."""
    return str(failure) if isinstance(failure, CannotBeDone) else f"{type(failure).__name__}: {failure}"
