"""A walk through every dialog: names, the way of Tab, letters, sizes at 150 % text, Esc, the button that acts, where the keyboard is."""
from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea

from clerk_desk.ui.dialogs.sheet import Sheet
from tests.ui import walking
from tests.ui.every_dialog import DIALOGS, dialog_classes
from tests.ui.walking import opened_at

ROOM = (1366, 728)
"""What a screen of 1366x768 leaves beside its task bar."""
SAYS_NOTHING = {"ok", "yes", "no", "apply", "submit", "done"}


def walked(window, whole, look_at):
    """What is found wrong with each dialog, by its name; nothing where all is well."""
    wrong = {}
    for name, maker in DIALOGS.items():
        dialog = maker(window, whole)
        dialog.show()
        dialog.activateWindow()
        for _ in range(3):
            QApplication.processEvents()
        if found := look_at(dialog):
            wrong[name] = found
        dialog.close()
        dialog.deleteLater()
        QApplication.processEvents()
    return wrong


def test_the_walk_leaves_no_dialog_out(qtbot, whole):
    made = set()
    walked(opened_at(qtbot, whole), whole, lambda dialog: made.add(type(dialog)))
    assert set(dialog_classes()) - made == set()


def test_all_in_every_dialog_has_a_name_and_a_letter_of_its_own_and_tab_goes_as_the_eye_does(qtbot, whole):
    def look_at(dialog):
        title = [] if dialog.windowTitle() else ["no title"]
        return [*walking.nameless(dialog), *walking.letters_twice(dialog), *walking.against_the_eye(dialog), *title]
    assert walked(opened_at(qtbot, whole), whole, look_at) == {}


def test_the_keyboard_is_seen_wherever_it_is_in_a_dialog(qtbot, whole):
    assert walked(opened_at(qtbot, whole), whole, walking.unseen) == {}


def test_every_dialog_goes_with_esc_and_its_main_button_says_what_it_does(qtbot, whole):
    def look_at(dialog):
        main = [each.text().replace("&", "") for each in walking.below(dialog, QPushButton) if each.isDefault()]
        wrong = [words for words in main if words.casefold() in SAYS_NOTHING]
        if isinstance(dialog, Sheet) and len(main) != 1:
            wrong.append(f"main buttons: {main}")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        return [*wrong, *(["stays"] if dialog.isVisible() else [])]
    assert walked(opened_at(qtbot, whole), whole, look_at) == {}


def test_nothing_in_a_dialog_is_cut_off_at_150_per_cent_text_on_a_small_screen(qtbot, whole, monkeypatch):
    monkeypatch.setattr("clerk_desk.ui.dialogs.sizes.room_for", lambda _: QSize(*ROOM))

    def look_at(dialog):
        size = (dialog.width(), dialog.height())
        wrong = [] if size[0] <= ROOM[0] and walking.least_height(dialog) <= size[1] <= ROOM[1] else [f"size {size}"]
        scrolled = [each for each in walking.below(dialog, QScrollArea) if each.verticalScrollBar().maximum() > 0]
        wrong += [f"scrolls at {size}" for _ in scrolled if isinstance(dialog, Sheet) and size[1] < ROOM[1] - 60]
        return [*wrong, *walking.cut_off(dialog), *walking.outside(dialog)]
    assert walked(opened_at(qtbot, whole, 1.5), whole, look_at) == {}
