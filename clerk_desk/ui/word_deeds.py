"""Bringing a Word file back into the meeting on the table: the file asked for, its changes shown, what was taken shown at once."""
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from clerk_desk.desk.desk import Desk
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.ui import messages, settings
from clerk_desk.ui.undoing import Screen, Undoing


class WordDeeds(QObject):
    """What the window does with Word files that come back."""

    def __init__(self, desk: Desk, screen: Screen, undoing: Undoing, window: QWidget) -> None:
        super().__init__(window)
        self.desk, self.screen, self.undoing, self.window = desk, screen, undoing, window

    def acts(self) -> dict[str, Callable[[], object]]:
        """Its commands by name."""
        return {"bring_back": self.bring_back}

    def bring_back(self) -> None:
        """Asks for the file, saves what is typed and shows what the file changes."""
        from clerk_desk.ui.dialogs.bring_back import BringBack

        meeting = self.screen.sitting.meeting
        if meeting is None:
            return
        folder = settings.read(self.desk.data_dir).folder
        path = messages.file_to_open(self.window, self.tr("The Word file that came back"), self.tr("Word files (*.docx)"), folder)
        if path is not None:
            self.undoing.asked(lambda: self._asked(lambda: BringBack.ask(self.window, self.desk, meeting.id, path)))

    def _asked(self, ask: Callable[[], Changes | None]) -> Changes | None:
        try:
            return ask()
        except CannotBeDone as reason:
            self.undoing.refused.emit(str(reason))
            return None
