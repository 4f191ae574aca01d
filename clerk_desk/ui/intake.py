"""How meetings come to the table: made new, read from a file or the clipboard, and agendas taken into one that is there."""
from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from clerk_desk.ui import messages

if TYPE_CHECKING:
    from clerk_desk.ui.main_window import MainWindow


class Intake(QObject):
    """Asks, then puts the meeting on the table of its window."""

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self.window = window

    def new_meeting(self, committee: str = "") -> None:
        """Asks for a new meeting, of a committee if one is named, and puts it on the table; where there is no committee yet,
        one is set up first.
        """
        from clerk_desk.ui.dialogs.new_meeting import NewMeeting

        of = committee or self._first_committee()
        if of is not None:
            self._open_made(NewMeeting.ask(self.window, self.window.desk, of, clipboard_text))

    def _first_committee(self) -> str | None:
        """The name of the committee that was set up, empty where there are some already, None where the clerk went away."""
        from clerk_desk.desk.committees import committees
        from clerk_desk.ui.dialogs.first_committee import FirstCommittee

        if committees(self.window.desk):
            return ""
        made = FirstCommittee.ask(self.window, self.window.desk)
        if made is not None:
            self.window.office.show_page(self.window.office.place)
        return made

    def import_file(self) -> None:
        """Asks for a file of an agenda or minutes and puts the meeting made of it on the table."""
        kinds, chosen = self.tr("Agendas and minutes (*.docx *.pdf *.eml *.txt *.html *.htm *.mht *.mhtml)"), self.window.settings
        path = messages.file_to_open(self.window, self.tr("Import an agenda or minutes"), kinds, chosen.folder)
        if path is not None:
            self.window.keep(replace(chosen, folder=str(path.parent)))
            self.take_in(path=path)

    def paste_meeting(self) -> None:
        """Makes a meeting of the agenda or minutes on the clipboard."""
        self.take_in(text=clipboard_text())

    def paste_items(self) -> None:
        """Puts the items on the clipboard at the end of this meeting's agenda."""
        meeting = self.window.minuting.sitting.meeting
        if meeting is not None:
            self.take_in(text=clipboard_text(), meeting_id=meeting.id)

    def take_in(self, text: str = "", path: Path | None = None, meeting_id: int = 0) -> None:
        """Shows what was read in a text or file, and opens the meeting it became."""
        from clerk_desk.ui.dialogs.take_in import TakeIn

        self._open_made(TakeIn.ask(self.window, self.window.desk, text, path, meeting_id))

    def take_agenda(self) -> None:
        """Takes an agenda that has come into the meeting on the table."""
        from clerk_desk.ui.dialogs.take_agenda import TakeAgenda

        window = self.window
        meeting = window.minuting.sitting.meeting
        if meeting is not None and window.left() and TakeAgenda.ask(window, window.desk, meeting.id, clipboard_text()):
            window.open_place(window.minuting.place())

    def _open_made(self, meeting_id: int | None) -> None:
        if meeting_id is not None:
            self.window.open_meeting(meeting_id)


def clipboard_text() -> str:
    """The words on the clipboard."""
    return QGuiApplication.clipboard().text()
