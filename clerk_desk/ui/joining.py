"""What the main window is made of, and who hears whom in it. Everything large comes in here, when the window has been painted."""
from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.house_styles import house_styles
from clerk_desk.ui import locking
from clerk_desk.ui.acts import acts
from clerk_desk.ui.bringing import Bringing
from clerk_desk.ui.closing import STATE_WORDS, Closing
from clerk_desk.ui.course import Course
from clerk_desk.ui.intake import Intake
from clerk_desk.ui.locking import Locking
from clerk_desk.ui.menus import ANYWHERE, MEETING, Menus
from clerk_desk.ui.minuting import MinutingScreen
from clerk_desk.ui.office import Office
from clerk_desk.ui.practising import Practising
from clerk_desk.ui.proving import turn_proofs
from clerk_desk.ui.safety import Safety
from clerk_desk.ui.tending import Tending
from clerk_desk.ui.translating import LANGUAGES, said

if TYPE_CHECKING:
    from clerk_desk.ui.main_window import MainWindow

THEME_WORDS = {"system": "As the system", "light": "Light", "dark": "Dark", "contrast": "High contrast"}


def make_parts(window: MainWindow, desk: Desk) -> None:
    """Makes the screens and what works beside them."""
    window.screens = QStackedWidget(window)
    window.office, window.minuting = Office(desk, window.screens), MinutingScreen(desk, window.screens)
    for screen in (window.office, window.minuting):
        window.screens.addWidget(screen)
    window.safety, window.locking = Safety(window, window), Locking(window, desk, window.minuting.save_now)
    window.tending, window.practising, window.bringing = Tending(window, desk), Practising(window), Bringing(window)
    window.course, window.intake = Course(desk, window.minuting, window.tell, window), Intake(window, window)
    window.menus = Menus(window, acts(window))
    window.menus.show_practice(window.practising.here)
    window.closing = Closing(window, window)


def add_choices(window: MainWindow) -> None:
    """The menus of which one entry holds."""
    window.style_choice = window.menus.add_choices("Meeting", "House style", _styles(), window.set_style, MEETING)
    window.state_choice = window.menus.add_choices("Meeting", "State of the minutes", _in_words(STATE_WORDS), window.set_state, MEETING)
    window.lock_choice = window.menus.add_choices("File", "Lock by itself", locking.choices(), window.set_lock, ANYWHERE)
    window.theme_choice = window.menus.add_choices("View", "Theme", _in_words(THEME_WORDS), window.set_theme, ANYWHERE)
    languages = {**LANGUAGES, "system": said("As the system")}
    window.language_choice = window.menus.add_choices("View", "Language", languages, window.set_language, ANYWHERE)
    window.view_choice = window.menus.add_choices("File", "Your view of the follow-ups", {}, window.open_saved_view, ANYWHERE)
    window.office.views_changed.connect(window.show_saved_views)
    window.show_saved_views()
    window.office.styles_changed.connect(lambda: window.menus.show_choices(window.style_choice, _styles()))


def join(window: MainWindow) -> None:
    """Who hears whom, all of it."""
    home, minuting, menu = window.office.home, window.minuting, window.menus.main
    home.meeting_chosen.connect(window.open_meeting)
    home.new_meeting_requested.connect(window.intake.new_meeting)
    home.import_requested.connect(window.intake.import_file)
    home.paste_requested.connect(window.intake.paste_meeting)
    home.minute_requested.connect(window.open_minute)
    home.view_requested.connect(window.open_view)
    home.practice_requested.connect(window.practising.open)
    home.search_requested.connect(partial(window.go_to_office, "archive"))
    home.restore_requested.connect(window.safety.restore_from_file)
    window.office.minute_requested.connect(window.open_minute)
    window.office.follow_up_requested.connect(window.show_follow_up)
    window.office.meeting_chosen.connect(window.open_meeting)
    window.office.new_meeting_requested.connect(window.intake.new_meeting)
    window.office.set_up_requested.connect(window.menus.actions["set_up"].trigger)
    window.office.sidebar.place_chosen.connect(window.go_to_office)
    window.office.sidebar.committee_chosen.connect(window.show_log_of)
    window.office.sidebar.menu_button.clicked.connect(partial(window.open_menu, menu))
    minuting.top.menu_button.clicked.connect(partial(window.open_menu, menu))
    minuting.home_requested.connect(window.go_home)
    minuting.item_requested.connect(window.course.agenda.add_late)
    minuting.paste_requested.connect(window.intake.paste_items)
    minuting.zoom_requested.connect(window.change_size)
    window.course.join(window.menus)
    window.course.watching.gone.connect(window.go_home)
    window.course.log.wanted.connect(window.show_follow_up)
    window.course.undoing.turned.connect(partial(turn_proofs, window))
    minuting.refused.connect(window.tell)
    window.menus.add_openers(window.open_menu)
    QGuiApplication.styleHints().colorSchemeChanged.connect(window.take_look)


def _in_words(choices: Mapping[str, str]) -> dict[str, str]:
    return {name: said(words) for name, words in choices.items()}


def _styles() -> dict[str, str]:
    return {style.name: style.name for style in house_styles()}
