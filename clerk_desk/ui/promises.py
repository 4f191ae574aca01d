"""Finding promises in the minutes after each pause, and where their words stand."""
from __future__ import annotations

import logging
import re
import time
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from clerk_desk.desk import follow_ups
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import FollowUp, Status
from clerk_desk.ui.minute_document import MinuteDocument
from clerk_desk.ui.warming import Warming

PAUSE, SHARE = 120, 6
"""Milliseconds without a key before the minutes are read for promises; in a very long item so many times what the last
reading took, so that it never gets into the way of typing.
"""

log = logging.getLogger(__name__)
Span = tuple[int, int]
Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Found:
    """The promises of one item that wait for the clerk, its follow-ups on the log, and the text of each block then."""

    suggested: tuple[Promise, ...] = ()
    logged: tuple[FollowUp, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def by_block(self) -> Mapping[str, list[Promise]]:
        """What waits, by block: it is asked at every key."""
        there = defaultdict[str, list[Promise]](list)
        for promise in self.suggested:
            there[promise.block].append(promise)
        return dict(there)

    def looks_like(self, other: Found) -> bool:
        """Is the same to be shown of both, in the same order?"""
        return (self.suggested is other.suggested and self.logged is other.logged and list(self.texts) == list(other.texts)
                and all(self.texts.get(each.block) == other.texts.get(each.block) for each in self.logged))


@lru_cache(1024)
def span_of(text: str, quote: str) -> Span | None:
    """Where words stand in a block's text: start and length as Qt counts, white space being alike. None where they do not."""
    words = quote.split()
    match = re.search(r"\s+".join(map(re.escape, words)), text) if words else None
    return (units(text[:match.start()]), units(match[0])) if match else None


def units(text: str) -> int:
    """How long a text is to Qt, which counts in UTF-16."""
    return len(text.encode("utf-16-le")) // 2


def ranges(found: Found) -> dict[str, list[tuple[int, int, str]]]:
    """What to underline, by block. A suggestion whose words are put together from several blocks marks its own whole."""
    marked = defaultdict[str, list[tuple[int, int, str]]](list)
    for follow_up in found.logged:
        if span := span_of(found.texts.get(follow_up.block, ""), follow_up.quote):
            marked[follow_up.block].append((*span, "logged"))
    for promise in found.suggested:
        text = found.texts.get(promise.block, "")
        if span := span_of(text, promise.evidence) or ((0, units(text)) if text else None):
            marked[promise.block].append((*span, "suggested"))
    return marked


class Promises(QObject):
    """Reads one item at a time. ``changed`` carries what was ``Found``; the document is marked before. ``read`` follows each
    reading, ``answered`` has all the item's follow-ups then, waved-off ones too.
    """

    changed = Signal(object)
    read = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk, self.found, self.answered = desk, Found(), tuple[FollowUp, ...]()
        self.meeting_id, self.item_id = 0, 0
        self.document: MinuteDocument | None = None
        self.ready: Callable[[], bool] = lambda: True
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(PAUSE)
        self.timer.timeout.connect(self.look)

    def wait_for(self, warming: Warming) -> None:
        """Reads no text by itself before capture is ready for it; what is on the log is marked at once."""
        self.ready = lambda: warming.ready
        warming.done.connect(self.look)

    def follow(self, meeting_id: int, item_id: int, document: MinuteDocument | None) -> None:
        """Turns to another item and reads it at once; None turns to nothing."""
        if self.document is not None:
            self.document.edited.disconnect(self.timer.start)
        self.timer.stop()
        self.found, self.answered = Found(), ()
        self.meeting_id, self.item_id, self.document = meeting_id, item_id, document
        if document is not None:
            document.edited.connect(self.timer.start)
            self.look_at_log()

    def look_at_log(self) -> None:
        """Reads the log as well as the text: after something was logged, waved off or taken back."""
        answered = self._asked(self._read_log)
        self.answered = self.answered if answered is None else answered
        logged = tuple(each for each in self.answered if each.status is not Status.WAVED_OFF)
        self.found = Found(self.found.suggested, logged)  # of no text yet: shown anew
        self.look()

    def _read_log(self) -> tuple[FollowUp, ...]:
        return follow_ups.of_item(self.desk, self.item_id)

    def look(self) -> None:
        """Reads the text and marks what it finds."""
        self._look(self.ready())

    def _look(self, reading: bool) -> None:
        document = self.document
        if document is None:
            return
        begun, blocks = time.monotonic(), document.blocks()
        suggested = self._asked(lambda: follow_ups.suggestions(self.desk, self.item_id, blocks)) if reading else None
        if suggested is None or suggested == self.found.suggested:
            suggested = self.found.suggested
        self._show(document, Found(suggested, self.found.logged, {block.row.uid: block.text for block in blocks}))
        self.timer.setInterval(max(PAUSE, round((time.monotonic() - begun) * 1000 * SHARE)))

    def _show(self, document: MinuteDocument, found: Found) -> None:
        """Marks the words, and says so where something else is to be shown than before: mostly a few letters more change nothing."""
        alike, self.found = found.looks_like(self.found), found
        document.mark_promises(ranges(found))
        if not alike:
            self.changed.emit(found)
        self.read.emit()

    def look_now(self) -> None:
        """Reads what was typed since the last reading; whoever decides by key right behind the last letter means these words."""
        if self.timer.isActive() or not self.ready():
            self.timer.stop()
            self._look(reading=True)

    def _asked(self, question: Callable[[], Answer]) -> Answer | None:
        """The answer; None where the store refuses or reading fails, which is no reason to stop anybody typing."""
        try:
            return question()
        except CannotBeDone as reason:
            log.info("Promises were not looked for: %s", reason)
        except Exception:
            log.exception("Promises could not be looked for")
        return None

    def stop(self) -> None:
        """Reads no more."""
        self.follow(0, 0, None)
