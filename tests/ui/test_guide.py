"""The user guide: opened by F1 at the page for the place, searched, and true to the program."""
from __future__ import annotations

import re
from pathlib import Path

import pytest

from clerk_desk.ui import guide_places
from clerk_desk.ui.dialogs.sheet import Sheet
from clerk_desk.ui.guide import pages
from clerk_desk.ui.keys_page import ALSO, keys_page, shown
from clerk_desk.ui.menus import COMMANDS
from tests.ui.people_hands import in_dialog, press

SOURCES = Path(guide_places.__file__).parent
NOT_KEYS = {"RESOLVED:", "nodec"}


@pytest.fixture
def opened(window, qtbot):
    """Presses the keys and waits until the guide has the keyboard."""
    def press_and_wait(*keys):
        press(*keys)
        qtbot.waitUntil(lambda: window.guide is not None and window.guide.isActiveWindow(), timeout=5000)
    return press_and_wait


@pytest.fixture
def guide(window):
    return lambda: (window.guide.list.currentItem().text(), window.guide.text.toPlainText())


def back_to(window, qtbot):
    """What a desktop does when a window closes, and offscreen nobody does."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5000)


def test_f1_opens_the_page_for_the_place_and_esc_goes_back(window, guide, opened, qtbot):
    opened("<F1>")
    assert window.guide.isVisible() and guide()[0] == "Typing minutes"
    press("<Escape>")
    assert not window.guide.isVisible()
    back_to(window, qtbot)
    press("C-<6>")
    opened("<F1>")
    assert guide()[0] == "Before the meeting"
    press("<Escape>")


def test_shift_f1_shows_every_command_with_its_key(window, guide, opened):
    opened("S-<F1>")
    title, text = guide()
    assert title == "All keys"
    lines = text.splitlines()
    for command in COMMANDS:
        assert command.words.rstrip("…") in lines and (not command.key or shown(command.key) in lines)
    press("<Escape>")


def test_a_word_finds_its_pages_and_the_place(window, opened):
    opened("<F1>")
    press("C-<F>", "quorum")
    assert window.guide.list.count() >= 2
    assert window.guide.text.textCursor().selectedText().casefold() == "quorum"
    press("C-<A>", "xyzzy")
    assert window.guide.list.count() == 0 and "No page" in window.guide.text.toPlainText()
    press("<Escape>")


def test_f1_in_a_dialog_opens_its_page_beside_it(window, guide):
    seen = []
    in_dialog(then=lambda dialog: (dialog.open_guide(), seen.append((window.guide.isVisible(), guide()[0])), window.guide.close()))
    press("C-<N>")
    assert seen == [(True, "Before the meeting")]


def test_every_dialog_and_every_place_has_its_page():
    there = {page.name for page in pages()}
    assert set(guide_places.DIALOGS.values()) | set(guide_places.OFFICE.values()) <= there

    def kinds(of):
        return {kind for each in of.__subclasses__() for kind in (each, *kinds(each))}

    import tests.ui.every_dialog  # noqa: F401 - so that all of them are there
    ours = {kind.__name__ for kind in kinds(Sheet) if kind.__module__.startswith("clerk_desk.")} - {"PeopleSheet", "PlainFiles"}
    assert ours <= set(guide_places.DIALOGS)


def test_every_key_that_the_guide_names_is_one():
    known = {shown(key) for command in COMMANDS for key in (command.key, *command.also)}
    known |= {part for _, _, keys in ALSO for part in keys.split(", ")} | {"Enter", "Esc", "Tab", "Shift+Tab"}
    for page in pages():
        if page != keys_page():
            assert set(re.findall(r"`([^`]+)`", page.text)) <= known | NOT_KEYS | {"Alt+A"}, page.name


def test_every_name_of_a_command_or_button_in_the_guide_stands_in_the_program():
    source = "\n".join(file.read_text(encoding="utf-8").replace("&", "").replace("\\u2026", "…") for file in SOURCES.rglob("*.py"))
    for page in pages():
        if page != keys_page():
            for label in re.findall(r"\*\*([^*]+)\*\*", page.text):
                assert label in source or label in {"Names", "Recorded vote"}, (page.name, label)
