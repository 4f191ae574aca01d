"""What the clerk does on the board, by key: with the follow-up she is at, or with all that are chosen together, and undone again."""
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from clerk_desk.desk.moving_together import MOST
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import FollowUpLine, Status
from clerk_desk.ui import messages
from clerk_desk.ui.follow_up_undo import BoardUndo
from clerk_desk.ui.passages import show_passage_of

if TYPE_CHECKING:
    from clerk_desk.ui.follow_up_table import FollowUpPage


class Acts(QObject):
    """Joined to the page's table, panel and keys when it is made."""

    def __init__(self, page: FollowUpPage) -> None:
        super().__init__(page)
        self.page, self.deeds, self.history = page, page.deeds, BoardUndo(page.desk)
        panel, table = page.panel, page.table
        table.edit_requested.connect(self.edit)
        table.moves_requested.connect(panel.open_moves)
        panel.move_requested.connect(self.move_on)
        panel.edit_requested.connect(self.edit)
        panel.chase_requested.connect(self.chase)
        panel.chased.connect(self.note_chased)
        panel.file_requested.connect(self.open_files)
        for key, act in (
            ("Alt+O", panel.open_moves), ("Ctrl+F", page.search.setFocus), ("Alt+C", self.chase), ("Alt+G", self.note_chased),
            ("Alt+I", self.open_files), ("Alt+R", self._received), ("Alt+S", self._sent), ("Ctrl+Z", self.undo),
            ("Ctrl+Return", self.show_page), ("Ctrl+Enter", self.show_page), ("Ctrl+Y", self.redo), ("Ctrl+Shift+Z", self.redo),
        ):
            shortcut = QShortcut(QKeySequence(key), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def lines(self) -> tuple[FollowUpLine, ...]:
        """What is chosen together, or the one the clerk is at. Raises CannotBeDone for more than can be done at once."""
        rows = self.page.table.selected() if self.page.table.count_chosen() <= MOST else []
        if not rows:
            raise CannotBeDone(f"More than {MOST} are chosen: narrow the board down first, by a chip or by words.")
        return tuple(line for row in rows if (line := self.page.log.line(row)) is not None)

    def _with_lines(self, act: Callable[[tuple[FollowUpLine, ...]], object]) -> None:
        """Does it, and shows the board anew where something was changed."""
        try:
            lines = self.lines()
        except CannotBeDone as reason:
            messages.tell(self.page, str(reason))
            return
        self.history.begin()
        if lines and act(lines):
            self.done()

    def done(self) -> None:
        """Shows the board anew after something was changed, and says that it can be undone."""
        deed = self.history.note()
        self.page.changed(self.tr("Done: {words}. Ctrl+Z undoes it.").format(words=deed.words) if deed else "")

    def edit(self) -> None:
        """Asks for another owner, due date or a note."""
        self._with_lines(self.deeds.edit)

    def move_on(self, status: str) -> None:
        """Asks for day and note and moves what is chosen on to this state."""
        self._with_lines(lambda lines: self.deeds.move_on(lines, Status(status)))

    def _received(self) -> None:
        self.move_on(Status.RECEIVED.value)

    def _sent(self) -> None:
        self.move_on(Status.CIRCULATED.value)

    def chase(self) -> None:
        """Opens a draft for each owner of what is chosen."""
        self._with_lines(lambda lines: self.deeds.chase([line.follow_up.id for line in lines]))

    def note_chased(self) -> None:
        """Logs that the chasers of what is chosen went out."""
        self._with_lines(lambda lines: self.deeds.note_chased([line.follow_up.id for line in lines]))

    def open_files(self) -> None:
        """Opens copies of the files kept with the follow-up the clerk is at."""
        line = self.page.current()
        if line is not None:
            self.deeds.open_files(line)

    def show_page(self) -> None:
        """The page of the minutes, or of the old file, on which the words stand."""
        line = self.page.current()
        if line is not None:
            self.deeds.done(lambda: show_passage_of(self.page, self.page.desk, line))

    def do(self, act: Callable[[], Changes]) -> str:
        """Does a verb that can be undone here; the sentence why not, empty where it was done."""
        self.history.begin()
        try:
            act()
        except CannotBeDone as reason:
            return str(reason)
        self.history.note()
        return ""

    def undo(self) -> None:
        """Undoes what was done last on the board: for all that were chosen then."""
        self._turn(self.history.undo, self.tr("Undone: {words}. Ctrl+Y does it again."))

    def redo(self) -> None:
        """Does again what was undone last."""
        self._turn(self.history.redo, self.tr("Done again: {words}."))

    def _turn(self, turn: Callable[[], str], said: str) -> None:
        try:
            words = turn()
        except CannotBeDone as reason:
            messages.tell(self.page, str(reason))
            return
        self.page.changed(said.format(words=words) if words else self.tr("There is nothing to undo on the board."))
