"""Another window on the same store: what it changed is noticed, shown, and never written over."""
from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from clerk_desk.desk import meetings, minuting
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Meeting, MeetingState
from clerk_desk.ui.saving import Kept
from clerk_desk.ui.undoing import Screen

EVERY = 5000
"""Milliseconds between two looks at the store while a meeting is on the table."""

log = logging.getLogger(__name__)


class Watching(QObject):
    """Looks when asked to, after each save, and every few seconds while it goes. ``told`` carries what the clerk should know;
    ``gone`` says that the meeting is there no more. While ``waits`` says that this window is changing the meeting itself, it
    does not look: a dialog that closes wakes the window before what was done in it is shown.
    """

    told = Signal(str)
    gone = Signal()

    def __init__(self, desk: Desk, screen: Screen, parent: QObject, waits: Callable[[], bool] = lambda: False) -> None:
        super().__init__(parent)
        self.desk, self.screen, self.waits = desk, screen, waits
        self.timer = QTimer(self)
        self.timer.setInterval(EVERY)
        self.timer.timeout.connect(self.look)
        screen.sitting.saver.changed.connect(self._saved)

    def run(self, running: bool) -> None:
        """Goes, or stands."""
        self.timer.start() if running else self.timer.stop()

    def _saved(self, kept: Kept) -> None:
        if self.timer.isActive() and kept.unsaved_since is not None:
            self.look()

    def look(self) -> None:
        """Takes over what has changed since; nothing happens where nothing has."""
        sitting = self.screen.sitting
        before = sitting.meeting
        if before is None or self.waits():
            return
        try:
            now, versions = meetings.meeting(self.desk, before.id), minuting.versions(self.desk, before.id)
        except CannotBeDone as reason:
            log.info("The meeting could not be looked at: %s", reason)
            self.gone.emit()
            return
        if now != _as_known(before, now) or versions != {each: sitting.versions.get(each, 0) for each in versions}:
            self._take_over(before, now)

    def _take_over(self, before: Meeting, now: Meeting) -> None:
        written = {each.id for each in self.screen.sitting.items}
        old = dict(self.screen.sitting.versions)
        self.screen.read_again()
        changed = [each for each in now.items if each.id in written and self.screen.sitting.versions.get(each.id) != old.get(each.id)]
        if now.state is not before.state:
            self.told.emit(self._state_words(now.state))
        elif changed:
            names = ", ".join(f"{each.number} {each.title}".strip() for each in changed)
            self.told.emit(self.tr("Changed in another window and shown as it is now: {items}.").format(items=names))

    def _state_words(self, state: MeetingState) -> str:
        if state is MeetingState.CONFIRMED:
            return self.tr("These minutes were confirmed in another window. They are locked now; nothing more can be typed.")
        return self.tr("The minutes were marked as {state} in another window.").format(state=state.value)


def _as_known(before: Meeting, now: Meeting) -> Meeting:
    """What this window has read of the meeting, for comparing; the people have an own way to be read."""
    versions = {each.id: each.version for each in now.items}
    items = tuple(replace(each, version=versions.get(each.id, each.version)) for each in before.items)
    return replace(
        before, items=items, present=now.present, apologies=now.apologies, in_attendance=now.in_attendance, absent=now.absent,
    )
