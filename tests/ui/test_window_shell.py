"""The window around the screens: opening, menus, keys, themes and text size, and how the program starts and ends."""
from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence

from clerk_desk import app
from clerk_desk.ui import settings
from clerk_desk.ui.main_window import MainWindow
from clerk_desk.ui.menus import COMMANDS
from clerk_desk.ui.minute_keys import COMMANDS as EDITOR_KEYS
from tests.ui.people_hands import in_dialog
from tests.ui.window_hands import SetClock, opened, press, put_cursor


def test_no_two_commands_share_a_key():
    keys = [QKeySequence(key).toString() for command in COMMANDS for key in (command.key, *command.also) if key]
    assert len(keys) == len(set(keys))


def test_no_command_uses_ctrl_and_alt_together():
    keys = [key for command in COMMANDS for key in (command.key, *command.also)]
    assert not [key for key in keys if "Ctrl" in key and "Alt" in key]


def test_what_the_menu_promises_for_the_minutes_the_editor_does(window):
    shown = {QKeySequence(command.key).toString() for command in COMMANDS if command.menu == "Line"}
    own = {QKeySequence(int(key) | modifiers.value).toString() for key, modifiers in EDITOR_KEYS}
    assert shown <= own


def test_the_commands_of_a_meeting_rest_outside_one(window):
    assert window.menus.actions["export"].isEnabled()
    window.go_home()
    assert not window.menus.actions["export"].isEnabled() and window.menus.actions["new_meeting"].isEnabled()


def test_a_menu_command_does_what_its_key_does(window):
    put_cursor(window, "on bus services.")
    window.menus.actions["resolution"].trigger()
    assert window.minuting.edit.minutes.markers[0] == "6.1"
    assert window.minuting.edit.minutes.rows[0].kind == "lead_in"


def test_text_size_grows_everywhere_and_is_kept(window, place):
    edit, bar = window.minuting.edit, window.minuting.top.height()
    for _ in range(5):
        press("C-<Plus>")
    assert edit.size_px == 26 and window.minuting.top.height() == round(56 * 1.5) > bar
    assert settings.read(place[0].data_dir).scale == 1.5
    press("C-<0>")
    assert edit.size_px == 17 and window.minuting.top.height() == bar


def test_text_size_stops_at_its_ends(window):
    for _ in range(30):
        window.change_size(1)
    assert window.look.scale == 2.0
    for _ in range(30):
        window.change_size(-1)
    assert window.look.scale == 0.8


def test_a_theme_reaches_the_minutes_and_is_kept_without_touching_them(window, place):
    put_cursor(window, "on bus")
    before = window.minuting.edit.place()
    window.set_theme("dark")
    assert window.minuting.edit.colours.paper == window.look.theme.paper == "#1F2226"
    assert window.minuting.edit.place() == before and not window.minuting.edit.minutes.isUndoAvailable()
    assert settings.read(place[0].data_dir).theme == "dark"


def test_a_narrow_window_keeps_saved_and_clock(window):
    window.resize(1024, 600)
    window.change_size(1)
    top = window.minuting.top
    assert top.saved.isVisible() and top.clock.isVisible() and not top.home_button.isVisible()
    assert top.clock.geometry().right() <= top.width()


def test_full_screen_and_back(window):
    press("<F11>")
    assert window.windowState() & Qt.WindowState.WindowFullScreen
    press("<F11>")
    assert not window.windowState() & Qt.WindowState.WindowFullScreen


def test_an_empty_agenda_says_what_to_do(window, place):
    import datetime as dt

    from clerk_desk.desk import committees, meetings

    made = meetings.add_meeting(place[0], committees.committees(place[0])[0].id, dt.date(2026, 12, 1))
    window.open_meeting(made.ids[0])
    assert window.minuting.empty.isVisible() and not window.minuting.edit.isVisible()
    left = in_dialog("Apologies", "<Return>")
    window.minuting.empty.add.click()
    assert left == [] and window.minuting.edit.isVisible() and window.minuting.head.title.text() == "Apologies"


def test_a_closed_window_is_gone(place, qtbot):
    window = opened(qtbot, *place)
    assert window.close()
    assert window.minuting.sitting.meeting is None


def test_the_program_opens_where_the_clerk_was_and_ends_well(place, tmp_path, qapp):
    desk, meeting_id = place
    window = MainWindow.on(desk)
    window.open_meeting(meeting_id)
    window.close()
    window.deleteLater()
    seen = []

    def look_and_close() -> None:
        shown = next((each for each in qapp.topLevelWidgets() if isinstance(each, MainWindow) and each.filled and each.isVisible()), None)
        if shown is None:
            QTimer.singleShot(50, look_and_close)
            return
        seen.append(shown.windowTitle())
        shown.close()
        QTimer.singleShot(0, qapp.quit)

    QTimer.singleShot(50, look_and_close)
    assert app.run(tmp_path / "desk", SetClock()) == 0
    assert seen == ["Transport Panel, 8 September 2026 – Clerk Desk"]
    assert (tmp_path / "desk" / "clerk-desk.log").exists()


def test_a_desk_that_cannot_be_opened_says_why(tmp_path, message_boxes):
    (tmp_path / "file").write_text("no folder")
    assert app.run(tmp_path / "file", SetClock()) == 1
    assert len(message_boxes) == 1
