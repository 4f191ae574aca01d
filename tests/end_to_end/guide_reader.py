"""A clerk who has the guide alone: reads a chapter from its first word on, and presses what it names in the order in which it is named."""
from __future__ import annotations

import re
from functools import partial

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget

from clerk_desk.ui.chips import ChoiceChip
from clerk_desk.ui.guide import pages
from clerk_desk.ui.menus import MENUS
from tests.end_to_end.key_hands import KeyHands
from tests.ui.window_hands import press, settle

NAMED = re.compile(r"`(?P<key>[^`]+)`|\*\*(?P<words>[^*]+)\*\*")
KEYS = {"PgDn": "PageDown", "PgUp": "PageUp", "Esc": "Escape", "Enter": "Return", "Del": "Delete"}
menus = pytest.mark.qt_log_ignore("does not support raise", "grabbing the keyboard")
"""What a menu that opens makes Qt say where there is no screen."""
MOST = 150
"""So many stops Tab has in a window at most."""


class Reader:
    """What the chapter names comes in turn: ``key`` presses it, ``push`` goes to it by Tab and presses it, ``menu`` chooses it,
    ``sees`` finds it on the screen, ``knows`` only reads on. ``then_…`` are the same as steps within a dialog.
    """

    def __init__(self, hands: KeyHands, chapter: str) -> None:
        [page] = [page for page in pages() if page.name == chapter]
        self.hands, self.text = hands, page.text
        self.rest = [(found["key"] or found["words"], bool(found["key"])) for found in NAMED.finditer(page.text)]

    def _next(self, named: str, key: bool) -> str:
        """The guide names this now, and nothing before it that was not done."""
        assert self.rest and self.rest[0] == (named, key), (named, self.rest[:3])
        return self.rest.pop(0)[0]

    def key(self, *named: str) -> None:
        """Presses these keys, one after the other."""
        for each in named:
            press(as_pressed(self._next(each, True)))

    def opener(self, named: str) -> str:
        """A key that opens a dialog, for ``hands.dialog``."""
        return as_pressed(self._next(named, True))

    def then_key(self, *named: str) -> partial[None]:
        """The same within a dialog."""
        return partial(self.key, *named)

    def push(self, *named: str) -> None:
        """Goes to each of these buttons, tabs or boxes by Tab, and presses it."""
        for each in named:
            push(self._next(each, False))

    def then_push(self, *named: str) -> partial[None]:
        """The same within a dialog."""
        return partial(self.push, *named)

    def sees(self, *named: str) -> None:
        """These words are on the screen."""
        for each in named:
            assert on_screen(self._next(each, False)), each

    def then_sees(self, *named: str) -> partial[None]:
        """The same within a dialog."""
        return partial(self.sees, *named)

    def knows(self, *named: str) -> None:
        """Reads on: what is named was done in another place of this test, or is a name for something."""
        for each in named:
            self._next(each, self.rest[0][1] if self.rest else False)

    def menu(self, entry: str, menu: str) -> partial[None]:
        """Chooses an entry: "**Backups…** in the menu **File**"."""
        self.knows(entry, menu)
        return partial(choose, entry, menu)

    def entry(self, entry: str, menu: str) -> partial[None]:
        """Chooses an entry of a menu that the guide named before."""
        self.knows(entry)
        return partial(choose, entry, menu)

    def done(self) -> None:
        """All of the chapter was read."""
        settle(self.hands.window)
        assert not self.rest, self.rest


def as_pressed(key: str) -> str:
    """"Ctrl+Shift+PgDn" as the hands press it."""
    *signs, name = key.split("+")
    if not signs and len(name) == 1:
        return name.lower()
    return "".join(f"{sign[0]}-" for sign in signs) + f"<{KEYS.get(name, name)}>"


def bare(words: str) -> str:
    """A button's words without its letter and without the dots."""
    return words.replace("&", "").rstrip("…").split("  ")[0]


def top() -> QWidget:
    """The window in which the clerk is."""
    there = QApplication.activeModalWidget() or QApplication.activeWindow()
    assert there is not None
    return there


def push(words: str) -> None:
    """Presses the button of these words in the window that is open: by its letter, or by Tab; among chips by the arrows."""
    lettered = [each.text() for each in top().findChildren(QAbstractButton)
                if each.isVisible() and each.isEnabled() and bare(each.text()) == bare(words) and "&" in each.text()]
    if lettered:
        press(f"A-<{lettered[0].split('&')[1][0].upper()}>", 200)
        return
    seen: dict[str, None] = {}
    for _ in range(MOST):
        here = QApplication.focusWidget()
        seen[here.text() if isinstance(here, QAbstractButton) else type(here).__name__] = None
        if isinstance(here, QAbstractButton) and bare(here.text()) == bare(words):
            if not isinstance(here, ChoiceChip) or not here.isChecked():
                press("<Space>", 150)
            return
        chips = isinstance(here, ChoiceChip) and any(bare(each.text()) == bare(words) for each in beside(here))
        press("<Right>" if chips else "<Tab>")
    raise AssertionError(f"no way by Tab to {words}, only to {list(seen)}")


def beside(chip: ChoiceChip) -> list[ChoiceChip]:
    """The chips of the same row that are on the screen."""
    parent = chip.parentWidget()
    return [each for each in parent.findChildren(ChoiceChip) if each.isVisible()] if parent else []


def on_screen(words: str) -> bool:
    """Do these words stand on a label, button or tab that is seen?"""
    shown = [each for each in top().findChildren(QWidget) if each.isVisible() and isinstance(each, QLabel | QAbstractButton)]
    return any(bare(each.text()).startswith(bare(words)) for each in shown)


def choose(entry: str, menu: str) -> None:
    """Opens a menu by its letter and goes down to the entry."""
    press(f"A-<{dict(MENUS)[menu]}>", 60)
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, QMenu), f"the menu {menu} did not open"
    for _ in shown.actions():
        press("<Down>")
        here = shown.activeAction()
        if here is not None and bare(here.text()) == bare(entry):
            press("<Return>")
            QTest.qWait(50)
            return
    raise AssertionError(f"{menu} has no {entry}")
