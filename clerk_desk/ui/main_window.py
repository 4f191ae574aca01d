"""The window: which screen is shown, which look it has, and who hears whom."""
from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QByteArray, QEvent, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from clerk_desk import __version__
from clerk_desk.desk import meetings
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.house_styles import house_styles
from clerk_desk.desk.saved_views import saved_views
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Place
from clerk_desk.ui import locking, messages, palette, settings
from clerk_desk.ui.acts import acts
from clerk_desk.ui.bringing import Bringing
from clerk_desk.ui.closing import STATE_WORDS, Closing, allow_states
from clerk_desk.ui.command_choices import choices
from clerk_desk.ui.command_palette import Choice, CommandPalette
from clerk_desk.ui.course import Course
from clerk_desk.ui.dialogs.export import Export
from clerk_desk.ui.guide_places import page_for_window
from clerk_desk.ui.intake import Intake
from clerk_desk.ui.locking import Locking
from clerk_desk.ui.look import Look
from clerk_desk.ui.menus import ANYWHERE, MEETING, Menus, tick
from clerk_desk.ui.minuting import MinutingScreen
from clerk_desk.ui.office import Office
from clerk_desk.ui.practising import Practising
from clerk_desk.ui.proving import turn_proofs
from clerk_desk.ui.safety import Safety
from clerk_desk.ui.settings import LARGEST, SMALLEST, Settings
from clerk_desk.ui.tending import Tending
from clerk_desk.ui.tokens import THEMES
from clerk_desk.ui.translating import LANGUAGES, long_day, said

if TYPE_CHECKING:
    from clerk_desk.ui.guide import Guide

Answer = TypeVar("Answer")
STEP = 0.1
THEME_WORDS = {"system": "As the system", "light": "Light", "dark": "Dark", "contrast": "High contrast"}


class MainWindow(QMainWindow):
    """The whole window on an open desk. It begins where the clerk was last; closing it saves, and keeps where that is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk, self.settings, self.look = desk, settings.read(desk.data_dir), Look()
        self.guide: Guide | None = None
        self.setWindowTitle("Clerk Desk")
        self.setMinimumSize(1024, 600)
        self.screens = QStackedWidget(self)
        self.office, self.minuting = Office(desk, self.screens), MinutingScreen(desk, self.screens)
        for screen in (self.office, self.minuting):
            self.screens.addWidget(screen)
        self.safety, self.locking = Safety(self, self), Locking(self, desk, self.minuting.save_now)
        self.tending, self.practising, self.bringing = Tending(self, desk), Practising(self), Bringing(self)
        self._lay_out()
        self.course, self.intake = Course(desk, self.minuting, self.tell, self), Intake(self, self)
        self.menus = Menus(self, acts(self))
        self.menus.show_practice(self.practising.here)
        self.closing = Closing(self, self)
        self._add_choices()
        self._join()
        self._take_look()
        self._take_geometry()

    def _lay_out(self) -> None:
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

    def _join(self) -> None:
        """Who hears whom, all of it."""
        home, minuting, menu = self.office.home, self.minuting, self.menus.main
        home.meeting_chosen.connect(self.open_meeting)
        home.new_meeting_requested.connect(self.intake.new_meeting)
        home.import_requested.connect(self.intake.import_file)
        home.paste_requested.connect(self.intake.paste_meeting)
        home.minute_requested.connect(self.open_minute)
        home.view_requested.connect(self.open_view)
        home.practice_requested.connect(self.practising.open)
        home.search_requested.connect(partial(self.go_to_office, "archive"))
        home.restore_requested.connect(self.safety.restore_from_file)
        self.office.minute_requested.connect(self.open_minute)
        self.office.follow_up_requested.connect(self.show_follow_up)
        self.office.meeting_chosen.connect(self.open_meeting)
        self.office.new_meeting_requested.connect(self.intake.new_meeting)
        self.office.set_up_requested.connect(self.menus.actions["set_up"].trigger)
        self.office.sidebar.place_chosen.connect(self.go_to_office)
        self.office.sidebar.committee_chosen.connect(self.show_log_of)
        self.office.sidebar.menu_button.clicked.connect(partial(self.open_menu, menu))
        minuting.top.menu_button.clicked.connect(partial(self.open_menu, menu))
        minuting.home_requested.connect(self.go_home)
        minuting.item_requested.connect(self.course.agenda.add_late)
        minuting.paste_requested.connect(self.intake.paste_items)
        minuting.zoom_requested.connect(self.change_size)
        self.course.join(self.menus)
        self.course.watching.gone.connect(self.go_home)
        self.course.log.wanted.connect(self.show_follow_up)
        self.course.undoing.turned.connect(partial(turn_proofs, self))
        minuting.refused.connect(self.tell)
        self.menus.add_openers(self.open_menu)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._take_look)

    def _add_choices(self) -> None:
        self.style_choice = self.menus.add_choices("Meeting", "House style", _styles(), self.set_style, MEETING)
        self.state_choice = self.menus.add_choices("Meeting", "State of the minutes", _in_words(STATE_WORDS), self.set_state, MEETING)
        self.lock_choice = self.menus.add_choices("File", "Lock by itself", locking.choices(), self.set_lock, ANYWHERE)
        self.theme_choice = self.menus.add_choices("View", "Theme", _in_words(THEME_WORDS), self.set_theme, ANYWHERE)
        languages = {**LANGUAGES, "system": said("As the system")}
        self.language_choice = self.menus.add_choices("View", "Language", languages, self.set_language, ANYWHERE)
        self.view_choice = self.menus.add_choices("File", "Your view of the follow-ups", {}, self.open_saved_view, ANYWHERE)
        self.office.views_changed.connect(self._show_saved_views)
        self._show_saved_views()
        self.office.styles_changed.connect(lambda: self.menus.show_choices(self.style_choice, _styles()))

    # where the clerk is
    def restore(self) -> None:
        """Opens where the clerk was last; at home when there was no meeting on the table, or it is gone."""
        self.set_lock(str(self.settings.lock_after))
        place = self._asked(partial(meetings.last_place, self.desk))
        if not (place and place.meeting_id and self.open_place(place)):
            self.go_home()

    def open_meeting(self, meeting_id: int) -> bool:
        """Puts a meeting on the table, where it was left if it was the last."""
        place = self._asked(partial(meetings.last_place, self.desk))
        return self.open_place(place if place and place.meeting_id == meeting_id else Place(meeting_id))

    def open_minute(self, meeting_id: int, item_id: int, block: str) -> bool:
        """Goes to the words a follow-up rests on."""
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
        self.go_to_office("follow-ups")
        self._asked(partial(self.office.follow_ups.views.open_id, int(view_id)))
        tick(self.view_choice, "")

    def _show_saved_views(self) -> None:
        views = self._asked(partial(saved_views, self.desk)) or ()
        self.menus.show_choices(self.view_choice, {str(view.id): view.name for view in views})

    def left(self) -> bool:
        """Saves what is typed; where that fails, says so and the clerk stays."""
        if self.minuting.leave():
            return True
        self.tell(self.tr("The minutes are not saved yet, so this stays open: see the red bar. Copy the text if you have to go."))
        return False

    def _show_meeting(self) -> None:
        meeting = self.minuting.sitting.meeting
        if meeting is not None:
            self.setWindowTitle(f"{meeting.committee.name}, {long_day(meeting.on)} – Clerk Desk")
            tick(self.style_choice, meeting.style)
            tick(self.state_choice, meeting.state.value)
            allow_states(self.state_choice, meeting)

    # the meeting on the table
    def export(self) -> None:
        """Saves, then asks what to write and for whom."""
        meeting = self.minuting.sitting.meeting
        written = Export.ask(self, self.desk, meeting.id) if meeting is not None and self.left() else None
        if written is not None:
            self.keep(replace(self.settings, folder=str(written.parent)))
            self.minuting.read_again()  # minutes that went out as published or confirmed are so now

    def set_style(self, name: str) -> None:
        """Shows the meeting in another house style."""
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
        self._take_look()

    def set_theme(self, name: str) -> None:
        """Another theme, or the system's own."""
        self.keep(replace(self.settings, theme=name))
        self._take_look()

    def _take_look(self) -> None:
        self.look = Look(THEMES[theme_name(self.settings)], self.settings.scale)
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

    def _take_geometry(self) -> None:
        kept = QByteArray.fromBase64(self.settings.places.get(screens_now(), "").encode())
        if kept.isEmpty() or not self.restoreGeometry(kept):
            self.resize(1366, 768)

    def keep(self, chosen: Settings) -> None:
        """Keeps other settings of this computer."""
        self.settings = chosen
        settings.write(self.desk.data_dir, chosen)

    def set_lock(self, minutes: str) -> None:
        """Locks by itself after so many minutes; "0" for never."""
        if int(minutes) != self.settings.lock_after:
            self.keep(replace(self.settings, lock_after=int(minutes)))
        tick(self.lock_choice, minutes)
        self.locking.begin(int(minutes))

    def set_language(self, language: str) -> None:
        """The language of the program, of which documents know nothing. The window has it when it opens again, now if that is wished."""
        self.keep(replace(self.settings, language=language))
        question = self.tr("The window speaks this language when it opens again. Your words are saved, and you will be where you are.")
        if messages.sure(self, question, self.tr("Open it again now"), self.tr("Later")):
            self.safety.open_again()
        tick(self.language_choice, language)

    def toggle_full_screen(self) -> None:
        """Full screen and back."""
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

        if self.guide is None:
            self.guide = Guide(self, self.look)
        self.guide.open_at(page or page_for_window(self))

    def open_palette(self) -> None:
        """Goes to an item, a line, a name or a command by typing a few of its letters."""
        there = choices(self.menus, self.minuting, self.screens.currentWidget() is self.minuting)
        CommandPalette.ask(self, self.look, there, self.tr("Go to anything"), self.tr("Item, clause, name or command"))

    def choose_phrase(self) -> None:
        """Expands the abbreviation before the cursor; where there is none, offers all standing phrases."""
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
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.minuting.save_now()
        elif event.type() == QEvent.Type.ActivationChange and self.course.watching.timer.isActive():
            self.course.watching.look()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Saves, and stays open where that fails unless the clerk gives the words up."""
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


def first_look(data_dir: Path) -> Look:
    """The look that the clerk chose, for what is asked before the window is there; the application takes it too."""
    chosen = settings.read(data_dir)
    look = Look(THEMES[theme_name(chosen)], chosen.scale)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        palette.apply(app, look)
    return look


def theme_name(chosen: Settings) -> str:
    """The theme to show: the one chosen, else dark where the system is dark."""
    if chosen.theme != "system":
        return chosen.theme
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def screens_now() -> str:
    """The screens there are by their sizes: "1366x768", "1920x1080 1366x768"."""
    sizes = (screen.size() for screen in QGuiApplication.screens())
    return " ".join(f"{size.width()}x{size.height()}" for size in sizes)


def _in_words(choices: Mapping[str, str]) -> dict[str, str]:
    return {name: said(words) for name, words in choices.items()}


def _styles() -> dict[str, str]:
    return {style.name: style.name for style in house_styles()}
