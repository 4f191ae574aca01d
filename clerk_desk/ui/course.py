"""The course of a meeting in the window: its agenda, sitting, flags and undo joined with menus, rail and screen."""
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.sitting import Phase
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.ui import agenda_menu
from clerk_desk.ui.agenda_deeds import AgendaDeeds
from clerk_desk.ui.flag_walk import FlagWalk
from clerk_desk.ui.log_deeds import LogDeeds
from clerk_desk.ui.menus import Menus
from clerk_desk.ui.minuting import MinutingScreen
from clerk_desk.ui.record_deeds import RecordDeeds
from clerk_desk.ui.sitting_deeds import SittingDeeds
from clerk_desk.ui.undoing import Undoing
from clerk_desk.ui.watching import Watching
from clerk_desk.ui.word_deeds import WordDeeds


class Course(QObject):
    """Made before the menus, whose commands it does; joined with them by ``join``. ``tell`` says a sentence to the clerk."""

    def __init__(self, desk: Desk, screen: MinutingScreen, tell: Callable[[str], object], window: QWidget) -> None:
        super().__init__(window)
        self.screen, self.tell, self.window = screen, tell, window
        self.undoing = Undoing(desk, screen, self)
        self.agenda = AgendaDeeds(desk, screen, self.undoing, window)
        self.sitting = SittingDeeds(desk, screen, self.undoing, window)
        self.flags = FlagWalk(desk, screen, self.undoing, self)
        self.word = WordDeeds(desk, screen, self.undoing, window)
        self.log = LogDeeds(desk, screen, self.undoing, self)
        self.record = RecordDeeds(desk, screen, self.undoing, window)
        self.watching = Watching(desk, screen, self, lambda: self.undoing.in_hand)
        self.menus: Menus | None = None

    def acts(self) -> dict[str, Callable[[], object]]:
        """What the commands of agenda, sitting, flags and undo do."""
        undoing = self.undoing
        return {
            **self.agenda.acts(), **self.sitting.acts(), **self.flags.acts(), **self.word.acts(), **self.log.acts(),
            **self.record.acts(),
            "take_back": undoing.undo, "do_again": undoing.redo, "undo": undoing.step_back, "redo": undoing.step_on,
        }

    def join(self, menus: Menus) -> None:
        """Who hears whom."""
        self.menus = menus
        rail, deciding = self.screen.rail, self.screen.deciding
        rail.list.asked.connect(lambda name: menus.actions[name].trigger())
        rail.list.menu_wanted.connect(self._open_item_menu)
        for told in (self.undoing.refused, self.flags.refused, self.log.refused, self.watching.told):
            told.connect(self.tell)
        self.undoing.named.connect(self.show_names)
        deciding.decided.connect(self.undoing.typed)
        deciding.decided.connect(self.show_names)
        self.screen.chamber.gathering.changed.connect(self.show_names)
        menus.main.aboutToShow.connect(self.show_names)
        self.screen.alarm.reload_requested.connect(self.take_theirs)
        self.screen.alarm.elsewhere_requested.connect(self.record.save_elsewhere)

    def opened(self) -> None:
        """A meeting was put on the table."""
        self.undoing.opened()
        self.watching.run(True)

    def put_away(self) -> None:
        """No meeting is on the table."""
        self.watching.run(False)

    def _open_item_menu(self, at: QPoint) -> None:
        if self.menus is not None:
            agenda_menu.open_menu(self.window, self.menus.actions, self.agenda.item, self.screen.sitting.sits, at)

    def show_names(self) -> None:
        """What undo and redo would do, and what the toggles of the sitting do now."""
        if self.menus is None:
            return
        undoing, facts = self.undoing, self.screen.sitting.facts
        self.menus.show_deeds(undoing.undo_words(), undoing.redo_words(), undoing.in_text())
        adjourned = facts.phase is Phase.ADJOURNED
        self.menus.say("adjourn", self.tr("Resume the meeting") if adjourned else self.tr("Adjourn the meeting"))
        self.menus.say("exclude", self.tr("Readmit press and public") if facts.in_private else self.tr("Exclude press and public…"))

    def take_theirs(self) -> None:
        """After a clash: the item as the other window wrote it; the words typed here go to the clipboard first."""
        sitting = self.screen.sitting
        item_id = sitting.saver.kept.clash
        if not item_id or item_id not in sitting.documents:
            return
        words = "\n".join(block.text for block in sitting.documents[item_id].blocks())
        QGuiApplication.clipboard().setText(words)
        try:
            sitting.reload(item_id)
            self.screen.show_item(item_id)
            self.screen.read_again()
        except CannotBeDone as reason:
            self.tell(str(reason))
            return
        self.tell(self.tr("This is the item as it was saved in the other window. The whole text as it stood here is on the clipboard."))
