"""Every action of the window: in the list of Ctrl+G, with a key or known to need none, no two alike, all named."""
from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from clerk_desk.ui import minute_keys
from clerk_desk.ui.command_choices import choices, commands
from clerk_desk.ui.command_palette import Choice, CommandPalette
from clerk_desk.ui.look import Look
from clerk_desk.ui.menus import COMMANDS, MENUS
from tests.ui.window_hands import focusable, press, put_cursor

NEEDS_NO_KEY = {
    "practice", "guide_pdf", "key_card", "set_up", "bring_past", "take_out", "take_in",
    "backups", "contacts", "encryption", "save_view",
    "take_agenda", "paste_items", "about", "rename_item", "item_up", "item_down", "defer_item", "not_reached", "withdraw_item",
    "back_on_agenda", "exempt_item", "bin_item", "open_bin",
}
"""Done now and then, by menu or Ctrl+G; those about an item of the agenda have a key of their own in the rail, or its menu."""


def leaves(menu):
    """All actions in a menu and the menus in it that do something."""
    for action in menu.actions():
        if action.menu() is not None:
            yield from leaves(action.menu())
        elif not action.isSeparator():
            yield action


def test_every_action_that_can_be_used_now_is_in_the_list(window):
    window.menus.show_deeds("Undo log follow-up", "Redo mark present", True)
    words = {choice.words.split(": ")[-1] for choice in commands(window.menus)}
    assert {action.text().replace("&", "") for action in leaves(window.menus.main) if action.isEnabled()} == words
    own = {action.text() for action in window.actions() if isinstance(action, QAction)}
    assert own <= {action.text() for action in leaves(window.menus.main)}


def test_every_action_has_a_key_or_needs_none():
    assert {command.name for command in COMMANDS if not command.key} <= NEEDS_NO_KEY


def test_no_key_means_two_things(window):
    keys = [QKeySequence(key).toString() for command in COMMANDS for key in (command.key, *command.also) if key]
    keys += [shortcut.key().toString() for shortcut in window.findChildren(QShortcut) if shortcut.parent() is window]
    assert [key for key, count in Counter(keys).items() if count > 1] == []


def test_no_key_is_one_that_types_on_a_british_keyboard():
    keys = [key for command in COMMANDS for key in (command.key, *command.also)]
    assert not [key for key in keys if "Ctrl+Alt" in key or key in ("Ctrl+K", "Ctrl+D", "Ctrl+U", "Ctrl+Shift+U", "Ctrl+Shift+E")]


def test_the_letters_of_the_menus_are_all_different():
    assert len({letter for _, letter in MENUS}) == len(MENUS)


def test_no_two_mnemonics_of_a_screen_clash(window):
    for screen in (window.minuting, window.office):
        marked = [QKeySequence.mnemonic(each.text()).toString() for kind in (QAbstractButton, QLabel) for each in screen.findChildren(kind)]
        doubled = [key for key, count in Counter(filter(None, marked)).items() if count > 1]
        assert doubled == []


def test_every_widget_that_takes_the_keyboard_has_a_name(window):
    put_cursor(window, "outside of the meeting")
    press("C-<H>")
    seen = focusable(window)
    assert len(seen) > 8
    assert [type(each).__name__ for each in seen if not (each.accessibleName() or getattr(each, "text", str)())] == []


def test_tab_in_the_find_bar_goes_to_both_fields_first_then_along_the_rows(window):
    press("C-<H>")
    bar = window.minuting.finding
    order, each = [], bar.wanted
    while each is not None and bar.isAncestorOf(each) and each not in order:
        order.append(each)
        each = each.nextInFocusChain()
        while each is not None and each not in focusable(window):
            each = each.nextInFocusChain()
    places = [(each.mapTo(bar, each.rect().center()).y() // 30, each.mapTo(bar, each.rect().center()).x()) for each in order]
    assert order[:2] == [bar.wanted, bar.instead]
    assert len(order) == 10 and places[2:] == sorted(places[2:])


@pytest.fixture
def driven(window):
    """Opens the list by its key, types, and gives what it showed."""
    def drive(key, *keys):
        shown = []

        def act():
            palette = QApplication.activeModalWidget()
            QTest.keyClicks(palette.field, keys[0])
            shown.append([choice.words for choice in palette.shown])
            QTest.keyClick(palette.field, getattr(Qt.Key, keys[1]))
        QTimer.singleShot(0, act)
        press(key)
        return shown[0]
    return drive


def test_an_item_is_gone_to_by_its_title(window, driven):
    assert driven("C-<G>", "footp", "Key_Return") == ["7 Footpaths"]
    assert window.minuting.sitting.item.title == "Footpaths"


def test_a_numbered_line_is_gone_to_by_number_or_words(window, driven):
    window.minuting.edit.go_to(window.minuting.edit.minutes.rows[0].uid)
    assert driven("<F5>", "6.2", "Key_Return")[0].startswith("6.2 The number of passengers")
    assert window.minuting.edit.textCursor().blockNumber() == 1


def test_a_command_is_done_by_its_name_and_shows_its_key(window, driven):
    put_cursor(window, "bus services")
    driven("C-<G>", "sub-head", "Key_Return")
    assert window.minuting.edit.minutes.rows[0].kind == "heading"


def test_esc_does_nothing(window, driven):
    before = window.minuting.edit.minutes.blocks()
    driven("C-<G>", "sub-head", "Key_Escape")
    assert window.minuting.edit.minutes.blocks() == before


def test_at_home_only_what_can_be_done_there_is_offered(window):
    window.go_home()
    words = [choice.words for choice in choices(window.menus, window.minuting, False)]
    assert "New meeting…" in words and "Resolution" not in words and not [each for each in words if "Footpaths" in each]


def test_f3_behind_no_abbreviation_offers_the_phrases(window, driven):
    window.minuting.show_item(window.minuting.sitting.items[1].id)
    assert driven("<F3>", "no decl", "Key_Return") == ["No declarations of interest"]
    assert window.minuting.edit.toPlainText() == "There were no declarations of interest."


def test_alt_shift_t_puts_the_time_in(window):
    window.minuting.show_item(window.minuting.sitting.items[1].id)
    press("A-S-<T>")
    assert window.minuting.edit.toPlainText() == "7.30 pm"


def test_arrows_move_in_the_list_while_letters_are_typed(qtbot):
    done = []
    there = [Choice(word, "", "", lambda word=word: done.append(word)) for word in ("one", "two", "too")]
    palette = CommandPalette(None, Look(), there, "t", "a")
    qtbot.addWidget(palette)
    palette.show()
    qtbot.keyClicks(palette.field, "t")
    qtbot.keyClick(palette.field, minute_keys.Key.Key_Down)
    assert palette.chosen().words == "too" and not palette.none.isVisible()
    qtbot.keyClicks(palette.field, "zz")
    assert palette.chosen() is None and palette.none.isVisible()
