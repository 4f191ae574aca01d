"""The sitting by keys: begun, adjourned, resumed, extended, ended, public out and in, items taken in turn, the timeline."""
from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from clerk_desk.desk import sitting
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.sitting import Phase
from clerk_desk.domain.blocks import plain
from clerk_desk.domain.changes import Changes
from clerk_desk.ui.minuting import MinutingScreen
from clerk_desk.ui.people.writing import go_on_below, put_below
from clerk_desk.ui.timeline import Timeline
from clerk_desk.ui.undoing import Undoing


class SittingDeeds(QObject):
    """The commands of the Sitting menu; each notes the time it is done at."""

    def __init__(self, desk: Desk, screen: MinutingScreen, undoing: Undoing, window: QWidget) -> None:
        super().__init__(window)
        self.desk, self.screen, self.undoing, self.window = desk, screen, undoing, window

    def acts(self) -> dict[str, Callable[[], object]]:
        """What the commands do."""
        return {
            "start": self.start, "adjourn": self.adjourn, "extend": self.extend, "end": partial(self._told, sitting.end),
            "exclude": self.exclude, "timeline": self.open_timeline, "next_item": partial(self.step_item, 1),
            "previous_item": partial(self.step_item, -1),
        }

    @property
    def facts(self) -> sitting.Sitting:
        """What happened so far."""
        return self.screen.sitting.facts

    @property
    def meeting_id(self) -> int:
        """The meeting in hand, 0 for none."""
        return self.undoing.meeting_id

    def _on(self, verb: Callable[[Desk, int], Changes]) -> Changes | None:
        return self.undoing.do(lambda: verb(self.desk, self.meeting_id)) if self.meeting_id else None

    def _told(self, verb: Callable[..., Changes]) -> None:
        """Does a verb that puts its sentence at the end of the minutes of the item in hand. The cursor stays in its words; from
        an empty line it goes on below.
        """
        edit, item_id = self.screen.edit, self.screen.sitting.item_id
        was_empty = not edit.textCursor().block().text()
        if self._on(lambda desk, meeting_id: verb(desk, meeting_id, in_item=item_id)) is not None and was_empty and item_id:
            go_on_below(edit)

    def start(self) -> None:
        """Begins now. The item on the screen is taken; where nothing is minuted yet, that is the first. Adjourned, it is resumed."""
        if not self.meeting_id:
            return
        if self.facts.phase is Phase.ADJOURNED:
            self._told(sitting.resume)
            return
        if self.facts.phase is Phase.NOT_BEGUN:
            self.screen.chamber.gathering.open_roll()  # a deed of its own: undoing what follows leaves it
        if self._on(sitting.start) is None:
            return
        items, here = self.screen.sitting.items, self.screen.sitting.item_id
        if items and not any(self.screen.sitting.is_minuted(each.id) for each in items):
            here = items[0].id
        if here:
            self._take(here)

    def adjourn(self) -> None:
        """Adjourns the meeting; adjourned, it is resumed."""
        if self.facts.phase is Phase.ADJOURNED:
            self._told(sitting.resume)
        else:
            self._on(sitting.adjourn)

    def extend(self) -> None:
        """Until what time?"""
        from clerk_desk.ui.dialogs.extend import Extend

        if self.meeting_id:
            self.undoing.asked(lambda: Extend.ask(self.window, self.desk, self.meeting_id, self.screen.sitting.item_id))

    def exclude(self) -> None:
        """Press and public out, for paragraphs that are asked for; out already, they come back."""
        from clerk_desk.ui.dialogs.exclude import Exclude

        meeting = self.screen.sitting.meeting
        if meeting is None:
            return
        if self.facts.in_private:
            self._told(sitting.readmit_public)
            return
        done = self.undoing.asked(lambda: Exclude.ask(self.window, self.desk, meeting, self.screen.sitting.item_id))
        if done is not None:
            go_on_below(self.screen.edit)

    def step_item(self, step: int) -> None:
        """The next or previous item. While the meeting sits, one that was not taken yet is taken."""
        item_id = self.screen.sitting.beside(step)
        if not item_id:
            return
        if self.screen.sitting.sits and item_id not in self.facts.taken:
            self._take(item_id)
        else:
            self.screen.step_item(step)

    def _take(self, item_id: int) -> None:
        self.screen.show_item(item_id)
        self.undoing.do(lambda: sitting.take_item(self.desk, item_id))
        self.screen.remember()

    # the timeline
    def open_timeline(self) -> None:
        """Every fact with its time."""
        if self.meeting_id:
            self.undoing.asked(lambda: Timeline.ask(self.window, self.desk, self.meeting_id, self._write))

    def _write(self, words: str) -> bool:
        """Puts a sentence below the line the cursor is in. Says whether it could."""
        return bool(put_below(self.screen.edit, (plain(words),)))
