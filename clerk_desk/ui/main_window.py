"""The window: which screen is shown, which look it has. Small to import, so that it is painted at once; it is filled afterwards."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMenu, QStackedWidget, QVBoxLayout, QWidget

from clerk_desk import __version__
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.ui import messages, palette, settings
from clerk_desk.ui.frame import Frame, look_of, screens_now, theme_name
from clerk_desk.ui.settings import LARGEST, SMALLEST
from clerk_desk.ui.translating import long_day

if TYPE_CHECKING:
    from PySide6.QtGui import QActionGroup

    from clerk_desk.desk.desk import Desk
    from clerk_desk.domain.records import Place
    from clerk_desk.ui.bringing import Bringing
    from clerk_desk.ui.closing import Closing
    from clerk_desk.ui.course import Course
    from clerk_desk.ui.guide import Guide
    from clerk_desk.ui.intake import Intake
    from clerk_desk.ui.locking import Locking
    from clerk_desk.ui.menus import Menus
    from clerk_desk.ui.minuting import MinutingScreen
    from clerk_desk.ui.office import Office
    from clerk_desk.ui.practising import Practising
    from clerk_desk.ui.safety import Safety
    from clerk_desk.ui.tending import Tending

Answer = TypeVar("Answer")
STEP = 0.1


class MainWindow(Frame):
    """The whole window; ``fill`` puts an open desk into it. It begins where the clerk was last; closing it saves, and keeps
    where that is.
    """

    screens: QStackedWidget
    office: Office
    minuting: MinutingScreen
    safety: Safety
    locking: Locking
    tending: Tending
    practising: Practising
    bringing: Bringing
    course: Course
    intake: Intake
    menus: Menus
    closing: Closing
    style_choice: QActionGroup
    state_choice: QActionGroup
    lock_choice: QActionGroup
    theme_choice: QActionGroup
    language_choice: QActionGroup
    view_choice: QActionGroup

    @classmethod
    def on(cls, desk: Desk) -> MainWindow:
        """The window, filled with this desk."""
        window = cls(desk.data_dir)
        window.fill(desk)
        return window

    def fill(self, desk: Desk) -> None:
        """Makes the screens, in the place of what was painted first, and joins them."""
        from clerk_desk.ui import joining

        self.desk = desk
        self.guide: Guide | None = None
        joining.make_parts(self, desk)
        whole = self._laid_out()
        joining.add_choices(self)
        joining.join(self)
        self.take_look()
        self.filled = True
        if self.isVisible():
            whole.show()

    def _laid_out(self) -> QWidget:
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.safety.notice)
        column.addWidget(self.bringing.notice)
        if self.practising.strip is not None:
            column.addWidget(self.practising.strip)
        column.addWidget(self.screens, 1)
        self.setCentralWidget(whole)
        return whole

    # where the clerk is
    def restore(self) -> None:
        """Opens where the clerk was last; at home when there was no meeting on the table, or it is gone."""
        from clerk_desk.desk import meetings

        self.set_lock(str(self.settings.lock_after))
        place = self._asked(partial(meetings.last_place, self.desk))
        if not (place and place.meeting_id and self.open_place(place)):
            self.go_home()

    def open_meeting(self, meeting_id: int) -> bool:
        """Puts a meeting on the table, where it was left if it was the last."""
        from clerk_desk.desk import meetings
        from clerk_desk.domain.records import Place

        place = self._asked(partial(meetings.last_place, self.desk))
        return self.open_place(place if place and place.meeting_id == meeting_id else Place(meeting_id))

    def open_minute(self, meeting_id: int, item_id: int, block: str) -> bool:
        """Goes to the words a follow-up rests on."""
        from clerk_desk.domain.records import Place

        return self.open_place(Place(meeting_id, item_id, block))

    def open_place(self, place: Place) -> bool:
        """Puts a meeting on the table at a place in it. False when it could not be opened, and nothing changed."""
        if not self.left() or not self._opened(place):
            return False
        self.screens.setCurrentWidget(self.minuting)
        self.menus.show_place(True)
        self._show_meeting()
        self.course.opened()
        self.minuting.edit.setFocus()
        return True

    def _opened(self, place: Place) -> bool:
        try:
            self.minuting.open(place.meeting_id, place)
        except CannotBeDone as reason:
            self.tell(str(reason))
            return False
        return True

    def go_home(self) -> None:
        """Leaves the meeting for home."""
        self.go_to_office("home")

    def go_to_office(self, name: str) -> None:
        """Leaves the meeting for a page of the office, by its name there; words that cannot be saved keep the clerk here."""
        from clerk_desk.desk import meetings
        from clerk_desk.domain.records import Place

        if not self.left():
            return
        self.minuting.put_away()
        self.course.put_away()
        if name == "home":
            self._asked(partial(meetings.remember_place, self.desk, Place()))
        self.screens.setCurrentWidget(self.office)
        self.menus.show_place(False)
        self.setWindowTitle("Clerk Desk")
        self._asked(partial(self.office.show_page, name))

    def show_log_of(self, committee: str) -> None:
        """Goes to what one committee's log has open."""
        self.go_to_office("follow-ups")
        self._asked(partial(self.office.follow_ups.show_committee, committee))

    def show_follow_up(self, follow_up_id: int) -> None:
        """Goes to one follow-up of the log."""
        self.go_to_office("follow-ups")
        self._asked(partial(self.office.follow_ups.show_follow_up, follow_up_id))

    def open_view(self, view: str) -> None:
        """Goes to the board of follow-ups and shows one of its views."""
        self.go_to_office("follow-ups")
        self._asked(partial(self.office.follow_ups.show_view, view))

    def save_view(self) -> None:
        """Asks on the board for a name for what it shows."""
        if self.screens.currentWidget() is not self.office or self.office.place != "follow-ups":
            self.go_to_office("follow-ups")
        self.office.follow_ups.views.ask_name()

    def open_saved_view(self, view_id: str) -> None:
        """Goes to the board and shows one of the clerk's own views of it."""
        from clerk_desk.ui.menus import tick

        self.go_to_office("follow-ups")
        self._asked(partial(self.office.follow_ups.views.open_id, int(view_id)))
        tick(self.view_choice, "")

    def show_saved_views(self) -> None:
        """The menu of the clerk's own views, read anew."""
        from clerk_desk.desk.saved_views import saved_views

        views = self._asked(partial(saved_views, self.desk)) or ()
        self.menus.show_choices(self.view_choice, {str(view.id): view.name for view in views})

    def left(self) -> bool:
        """Saves what is typed; where that fails, says so and the clerk stays."""
        if self.minuting.leave():
            return True
        self.tell(self.tr("The minutes are not saved yet, so this stays open: see the red bar. Copy the text if you have to go."))
        return False

    def _show_meeting(self) -> None:
        from clerk_desk.ui.closing import allow_states
        from clerk_desk.ui.menus import tick

        meeting = self.minuting.sitting.meeting
        if meeting is not None:
            self.setWindowTitle(f"{meeting.committee.name}, {long_day(meeting.on)} – Clerk Desk")
            tick(self.style_choice, meeting.style)
            tick(self.state_choice, meeting.state.value)
            allow_states(self.state_choice, meeting)

    # the meeting on the table
    def export(self) -> None:
        """Saves, then asks what to write and for whom."""
        from clerk_desk.ui.dialogs.export import Export

        meeting = self.minuting.sitting.meeting
        written = Export.ask(self, self.desk, meeting.id) if meeting is not None and self.left() else None
        if written is not None:
            self.keep(replace(self.settings, folder=str(written.parent)))
            self.minuting.read_again()  # minutes that went out as published or confirmed are so now

    def set_style(self, name: str) -> None:
        """Shows the meeting in another house style."""
        from clerk_desk.desk import meetings

        self.change_meeting(lambda meeting_id: meetings.set_style(self.desk, meeting_id, name))

    def set_state(self, name: str) -> None:
        """Moves the meeting on."""
        if self.left():
            self.closing.set_state(name)
        self._show_meeting()

    def look_over(self) -> None:
        """Everything promised, marked or left open in the meeting is decided before it is closed."""
        self.closing.toggle()

    def join(self) -> None:
        """Opens the sweep at the promise at the cursor, to join it to another follow-up there."""
        self.minuting.deciding.promises.look_now()
        self.closing.open_at(self.minuting.deciding.armed())

    def change_meeting(self, act: Callable[[int], object]) -> bool:
        """Does something to the meeting on the table and shows it; says whether it was done."""
        meeting = self.minuting.sitting.meeting
        done = meeting is not None and self._asked(lambda: act(meeting.id)) is not None
        if done:
            self.minuting.read_again()
        self._show_meeting()
        return done

    # the look
    def change_size(self, step: int) -> None:
        """Larger (1) or smaller (-1) text everywhere; 0 for the usual size."""
        scale = round(min(max(self.settings.scale + STEP * step, SMALLEST), LARGEST), 2) if step else 1.0
        self.keep(replace(self.settings, scale=scale))
        self.take_look()

    def set_theme(self, name: str) -> None:
        """Another theme, or the system's own."""
        self.keep(replace(self.settings, theme=name))
        self.take_look()

    def take_look(self) -> None:
        """Gives every part the look that is chosen."""
        from clerk_desk.ui.menus import tick

        name = theme_name(self.settings)
        self.look, self.settings = look_of(self.settings), replace(self.settings, shown=name)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            palette.apply(app, self.look)
        self.office.set_look(self.look)
        self.minuting.set_look(self.look)
        self.closing.set_look(self.look)
        for notice in (self.safety.notice, self.bringing.notice):
            notice.set_look(self.look)
        if self.practising.strip is not None:
            self.practising.strip.set_look(self.look)
        if self.guide is not None:
            self.guide.set_look(self.look)
        tick(self.theme_choice, self.settings.theme)
        tick(self.language_choice, self.settings.language)

    def set_lock(self, minutes: str) -> None:
        """Locks by itself after so many minutes; "0" for never."""
        from clerk_desk.ui.menus import tick

        if int(minutes) != self.settings.lock_after:
            self.keep(replace(self.settings, lock_after=int(minutes)))
        tick(self.lock_choice, minutes)
        self.locking.begin(int(minutes))

    def set_language(self, language: str) -> None:
        """The language of the program, of which documents know nothing. The window has it when it opens again, now if that is wished."""
        from clerk_desk.ui.menus import tick

        self.keep(replace(self.settings, language=language))
        question = self.tr("The window speaks this language when it opens again. Your words are saved, and you will be where you are.")
        if messages.sure(self, question, self.tr("Open it again now"), self.tr("Later")):
            self.safety.open_again()
        tick(self.language_choice, language)

    def toggle_full_screen(self) -> None:
        """Full screen and back."""
        from PySide6.QtCore import Qt  # dear to load, and not wanted for the first paint

        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    # boxes and menus
    def open_menu(self, menu: QMenu, *_: object) -> None:
        """Opens a menu under the menu button that is on screen."""
        there = self.screens.currentWidget()
        bar = self.minuting.top if there is self.minuting else self.closing.sweep.top if self.closing.is_open else self.office.sidebar
        bar.open_menu(menu)

    def open_guide(self, page: str = "") -> None:
        """The guide at this page, at the one for where the clerk is without a name. It stays open until it is closed."""
        from clerk_desk.ui.guide import Guide
        from clerk_desk.ui.guide_places import page_for_window

        if self.guide is None:
            self.guide = Guide(self, self.look)
        self.guide.open_at(page or page_for_window(self))

    def open_palette(self) -> None:
        """Goes to an item, a line, a name or a command by typing a few of its letters."""
        from clerk_desk.ui.command_choices import choices
        from clerk_desk.ui.command_palette import CommandPalette

        there = choices(self.menus, self.minuting, self.screens.currentWidget() is self.minuting)
        CommandPalette.ask(self, self.look, there, self.tr("Go to anything"), self.tr("Item, clause, name or command"))

    def choose_phrase(self) -> None:
        """Expands the abbreviation before the cursor; where there is none, offers all standing phrases."""
        from clerk_desk.ui.command_palette import Choice, CommandPalette

        phrases = self.minuting.phrases
        if not phrases.expand_here():
            there = [Choice(each.name, "", each.abbreviation, partial(phrases.insert, each.abbreviation)) for each in phrases.bank.values()]
            CommandPalette.ask(self, self.look, there, self.tr("Standing phrases"), self.tr("What the phrase is about"))

    def show_about(self) -> None:
        """What this is and where the data lies."""
        self.tell(self.tr("Clerk Desk {version}. Everything is kept on this computer, in {folder}.").format(
            version=__version__, folder=self.desk.data_dir))

    def tell(self, words: str) -> None:
        """Says why something was not done."""
        messages.tell(self, words)

    def _asked(self, act: Callable[[], Answer]) -> Answer | None:
        """The answer of a verb; where it refuses, its sentence is shown and the answer is None."""
        try:
            return act()
        except CannotBeDone as reason:
            self.tell(str(reason))
            return None

    # closing
    def changeEvent(self, event: QEvent) -> None:
        """Saves when the clerk turns to another program, and looks what has changed when they come back."""
        super().changeEvent(event)
        if not self.filled:
            return
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.minuting.save_now()
        elif event.type() == QEvent.Type.ActivationChange and self.course.watching.timer.isActive():
            self.course.watching.look()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Saves, and stays open where that fails unless the clerk gives the words up."""
        if not self.filled:
            super().closeEvent(event)
            return
        question = self.tr("The last words typed are not saved. Close all the same and lose them?")
        if not self.minuting.leave() and not messages.sure(self, question, self.tr("Close and lose them"), self.tr("Stay")):
            event.ignore()
            return
        place = bytes(self.saveGeometry().toBase64().data()).decode()
        self.keep(settings.with_place(self.settings, screens_now(), place))
        self.minuting.put_away()
        self.course.put_away()
        self.minuting.top.run_clock(False)
        self.safety.backing_up.rest()
        self.locking.rest()
        self.tending.rest()
        self.practising.put_away()
        self.bringing.put_away()
        super().closeEvent(event)
