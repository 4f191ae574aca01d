"""What the window does with the record: earlier wordings of a paragraph, states compared, unsaved words put elsewhere."""
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.elsewhere import file_name, save_elsewhere
from clerk_desk.domain.blocks import Kind
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.ui import messages, settings
from clerk_desk.ui.undoing import Screen, Undoing


class RecordDeeds(QObject):
    """Its commands by name in ``acts``."""

    def __init__(self, desk: Desk, screen: Screen, undoing: Undoing, window: QWidget) -> None:
        super().__init__(window)
        self.desk, self.screen, self.undoing, self.window = desk, screen, undoing, window

    def acts(self) -> dict[str, Callable[[], object]]:
        """Its commands by name."""
        return {"wordings": self.show_wordings, "record": self.show_record}

    @property
    def folder(self) -> Path:
        """Where files go at first: where the last one went."""
        named = settings.read(self.desk.data_dir).folder
        return Path(named) if named else Path.home()

    def show_wordings(self) -> None:
        """The earlier wordings of the paragraph at the cursor; one that is put back is typed over it, so Ctrl+Z takes it back."""
        from clerk_desk.ui.dialogs.wordings import Wordings

        edit, sitting = self.screen.edit, self.screen.sitting
        if sitting.item is None or not self._saved():
            return
        uid, _ = edit.place()
        now = next((block for block in edit.minutes.blocks() if block.row.uid == uid), None)
        chosen = Wordings.ask(self.window, self.desk, now, sitting.locked) if now is not None else None
        if chosen is not None and now is not None:
            if chosen.block.row.kind is Kind.NOTE and now.row.kind is not Kind.NOTE:
                edit.set_kind(Kind.NOTE)  # what was private does not become public by being put back
            edit.put_block_words(uid, chosen.block.runs)
            self.screen.save_now()
        self.undoing.to_minutes()

    def _saved(self) -> bool:
        """With unsaved words there would be wordings that are not told."""
        if self.screen.sitting.locked or self.screen.save_now():
            return True
        self.undoing.refused.emit(self.tr("The minutes could not be saved, so this cannot be shown: see the red bar."))
        return False

    def show_record(self) -> None:
        """What the minutes were at each point, compared."""
        from clerk_desk.ui.dialogs.record import RecordSheet

        meeting = self.screen.sitting.meeting
        if meeting is not None and self._saved():
            self.undoing.asked(lambda: RecordSheet.ask(self.window, self.desk, meeting, self.folder))

    def save_elsewhere(self) -> None:
        """The words that could not be saved, into a file that the clerk names; one that is there is asked about first."""
        saver, words = self.screen.sitting.saver, self.screen.sitting.unsaved_words()
        proposed = self.folder / file_name(saver.now())
        to = messages.file_to_write_over(self.window, self.tr("Save the words elsewhere"), proposed)
        if to is None:
            return
        try:
            save_elsewhere(words, to, replace=to.exists())
        except CannotBeDone as reason:
            self.undoing.refused.emit(str(reason))
            return
        self.screen.alarm.tell_copy(to.name, saver.now())
