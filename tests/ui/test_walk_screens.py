"""A walk through every screen of the window: names, the way of Tab, letters, what is cut off, where the keyboard is, keys twice."""
from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication

from clerk_desk.desk import practising
from clerk_desk.desk.archive import make_anew, tend_archive
from clerk_desk.desk.house_styles import copy_style, house_styles, is_own
from clerk_desk.desk.opening import open_desk
from clerk_desk.ui.main_window import MainWindow
from tests.ui import walking
from tests.ui.walking import opened_at
from tests.ui.window_hands import focusable, press, put_cursor


def committees(window, part="members"):
    window.go_to_office("committees")
    page = window.office.committees
    page.list.setCurrentIndex(page.list.rows.index(1))
    page.show_tab(part)


def styles(window, name):
    window.go_to_office("styles")
    window.office.styles.refresh(name)


def own_style():
    """The name of a style of the clerk's own, copied where there is none yet."""
    own = [each.name for each in house_styles() if is_own(each)]
    return own[0] if own else copy_style("Numbered").name


def found_in_archive(window, whole, words):
    make_anew(whole.desk)
    while tend_archive(whole.desk):
        pass
    window.office.archive.setFocus()
    press("C-<A>", words)
    assert any(line.hit for line in window.office.archive.list.lines.rows)


def to_minutes(window):
    window.minuting.edit.setFocus()


SCREENS = {
    "home": lambda window, whole: window.go_home(),
    "follow-ups": lambda window, whole: (window.go_to_office("follow-ups"), press("<Down>")),
    **{f"committees-{part}": lambda window, whole, part=part: committees(window, part)
       for part in ("members", "officers", "standing", "calendar", "closures", "log")},
    "figures": lambda window, whole: window.go_to_office("figures"),
    "house styles": lambda window, whole: styles(window, "Numbered"),
    "a style of the house": lambda window, whole: styles(window, own_style()),
    "archive": lambda window, whole: window.go_to_office("archive"),
    "archive, found": lambda window, whole: found_in_archive(window, whole, "report"),
    "minuting": lambda window, whole: (window.open_meeting(whole.live), window.minuting.show_item(whole.item("6")), to_minutes(window)),
    "find": lambda window, whole: press("C-<H>"),
    "comes in": lambda window, whole: (window.minuting.finding.leave(), press("C-S-<I>")),
    "come back": lambda window, whole: (window.minuting.chamber.line.hide(), to_minutes(window), press("C-S-<B>")),
    "attendance": lambda window, whole: (window.minuting.note_line.hide(), to_minutes(window), press("<F9>")),
    "read back": lambda window, whole: (window.minuting.chamber.to_minutes(), put_cursor(window, "That the Committee"), press("<F8>")),
    "sweep": lambda window, whole: (window.minuting.chamber.read_back.close_pane(), press("S-<F12>"), press("<F4>")),
}
"""How to come to each screen, one after the other."""


def walked(qtbot, whole, look_at, scale=1.0):
    """What is found wrong with each screen, by its name; nothing where all is well."""
    wrong, window = {}, opened_at(qtbot, whole, scale)
    for name, go in SCREENS.items():
        go(window, whole)
        for _ in range(4):
            QApplication.processEvents()
        if found := look_at(window):
            wrong[name] = found
    return wrong


def test_all_on_every_screen_has_a_name_and_a_letter_of_its_own_and_tab_goes_as_the_eye_does(qtbot, whole):
    def look_at(window):
        return [*walking.nameless(window), *walking.letters_twice(window), *walking.against_the_eye(window)]
    assert walked(qtbot, whole, look_at) == {}


def test_the_keyboard_is_seen_wherever_it_is_on_a_screen(qtbot, whole):
    assert walked(qtbot, whole, walking.unseen) == {}


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_on_a_screen_is_cut_off_in_a_small_window(qtbot, whole, scale):
    def look_at(window):
        size = [] if (window.width(), window.height()) == walking.SIZE else [f"size {window.size()}"]
        return [*size, *walking.cut_off(window), *walking.outside(window)]
    assert walked(qtbot, whole, look_at, scale) == {}


@pytest.fixture
def practice(qtbot, whole):
    """What opens the practice meeting in its own window at a text size, heard as far as its longest line."""
    made = []

    def at(scale):
        desk = practising.begin(whole.desk.data_dir, whole.clock)
        made.append(desk)
        window = opened_at(qtbot, replace(whole, desk=desk, live=practising.meeting_of(desk)), scale, item="")
        lines = window.practising.script.lines
        longest = max(range(len(lines)), key=lambda each: len(lines[each].words))
        window.practising.player = replace(window.practising.player, at=longest, heard=600.0)
        window.practising._show()
        to_minutes(window)
        return window

    yield at
    for desk in made:
        desk.close()


def test_the_strip_of_the_practice_meeting_has_names_and_letters_and_shows_where_the_keyboard_is(practice):
    window = practice(1.0)
    assert window.practising.strip.isVisible() and len(window.practising.strip.words.text()) > 100
    assert [*walking.nameless(window), *walking.letters_twice(window), *walking.against_the_eye(window)] == []
    assert walking.unseen(window) == []


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_of_the_practice_meeting_is_cut_off_in_a_small_window(practice, scale):
    window = practice(scale)
    QApplication.processEvents()
    assert (window.width(), window.height()) == walking.SIZE
    assert [*walking.cut_off(window), *walking.outside(window)] == []


def test_nothing_on_the_first_start_is_nameless_or_cut_off(qtbot, tmp_path):
    desk = open_desk(tmp_path / "empty")
    window = MainWindow.on(desk)
    qtbot.addWidget(window)
    window.resize(*walking.SIZE)
    window.show()
    wrong = {}
    for place in ("home", "follow-ups", "committees"):
        window.go_to_office(place)
        QApplication.processEvents()
        wrong[place] = [*walking.nameless(window), *walking.against_the_eye(window), *walking.cut_off(window), *walking.outside(window)]
    window.close()
    desk.close()
    assert wrong == {place: [] for place in wrong}


def test_no_key_is_asked_for_twice_on_any_screen(qtbot, whole):
    def look_at(window):
        keys = [key for action in window.actions() if isinstance(action, QAction) and action.isEnabled() for key in action.shortcuts()]
        keys += [each.key() for each in window.findChildren(QShortcut) if each.isEnabled() and _hears(each, window)]
        return [key for key, count in Counter(QKeySequence(key).toString() for key in keys).items() if count > 1]
    assert walked(qtbot, whole, look_at) == {}


def _hears(shortcut, window):
    """Is it on screen?"""
    parent = shortcut.parent()
    return parent is window or (parent.isWidgetType() and parent.isVisible())


def by_arrows(widget):
    """One of several choices, to which the arrows go from the one that is chosen."""
    return isinstance(widget, QAbstractButton) and widget.autoExclusive() and not widget.isChecked()


def test_tab_comes_to_all_that_takes_the_keyboard_on_every_page(qtbot, whole):
    window = opened_at(qtbot, whole)
    for name in ("home", "follow-ups", "archive", "committees", "figures", "styles"):
        window.go_to_office(name)
        QApplication.processEvents()
        page = window.office.pages.currentWidget()
        wanted = {each for each in focusable(page) if each.isEnabled() and not by_arrows(each)}
        for _ in range(2 * len(focusable(window))):
            wanted.discard(QApplication.focusWidget())
            press("<Tab>")
        assert not wanted, (name, [each.accessibleName() for each in wanted])
