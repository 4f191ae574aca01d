"""Which keys mean what in the minutes: Word's where Word has one, never Ctrl+Alt, which is AltGr and types letters."""
from __future__ import annotations

from collections.abc import Callable
from operator import methodcaller
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from clerk_desk.domain.blocks import Kind

Command = Callable[[Any], object]
Key, Modifier, Standard = Qt.Key, Qt.KeyboardModifier, QKeySequence.StandardKey
NONE, SHIFT, CTRL = Modifier.NoModifier, Modifier.ShiftModifier, Modifier.ControlModifier
CTRL_SHIFT, ALT_SHIFT = CTRL | SHIFT, Modifier.AltModifier | SHIFT

COMMANDS: dict[tuple[int, Qt.KeyboardModifier], Command] = {
    (Key.Key_Tab, NONE): methodcaller("tab"),
    (Key.Key_Tab, SHIFT): methodcaller("shift", -1),
    (Key.Key_Backtab, NONE): methodcaller("shift", -1),
    (Key.Key_Backtab, SHIFT): methodcaller("shift", -1),
    (Key.Key_Right, ALT_SHIFT): methodcaller("shift", 1),
    (Key.Key_Left, ALT_SHIFT): methodcaller("shift", -1),
    (Key.Key_Up, ALT_SHIFT): methodcaller("move_blocks", -1),
    (Key.Key_Down, ALT_SHIFT): methodcaller("move_blocks", 1),
    (Key.Key_Up, CTRL): methodcaller("go_by_block", -1),
    (Key.Key_Down, CTRL): methodcaller("go_by_block", 1),
    (Key.Key_R, CTRL_SHIFT): methodcaller("begin_resolution"),
    (Key.Key_A, CTRL_SHIFT): methodcaller("set_kind", Kind.ACTION),
    (Key.Key_L, CTRL_SHIFT): methodcaller("set_kind", Kind.BULLET),
    (Key.Key_N, CTRL_SHIFT): methodcaller("set_kind", Kind.PARAGRAPH),
    (Key.Key_H, CTRL_SHIFT): methodcaller("set_kind", Kind.HEADING),
    (Key.Key_P, CTRL_SHIFT): methodcaller("set_kind", Kind.NOTE),
    (Key.Key_B, CTRL): methodcaller("toggle_bold"),
    (Key.Key_I, CTRL): methodcaller("toggle_italic"),
    (Key.Key_Space, CTRL): lambda edit: edit.complete_name(),
    (Key.Key_Z, CTRL): methodcaller("undo"),
    (Key.Key_Y, CTRL): methodcaller("redo"),
    (Key.Key_Z, CTRL_SHIFT): methodcaller("redo"),
    (Key.Key_Return, NONE): methodcaller("enter"),
    (Key.Key_Enter, NONE): methodcaller("enter"),
    (Key.Key_Return, SHIFT): methodcaller("enter"),
    (Key.Key_Enter, SHIFT): methodcaller("enter"),
}

ALL = 0xFE000000
"""The bits of a key's number that say its modifiers."""

LEFT_TO_THE_WINDOW: frozenset[tuple[int, Qt.KeyboardModifier]] = frozenset({
    (Key.Key_K, CTRL), (Key.Key_D, CTRL), (Key.Key_U, CTRL),  # Qt edits or underlines with them on some platforms
    (Key.Key_Tab, CTRL), (Key.Key_Backtab, CTRL_SHIFT), (Key.Key_Tab, CTRL_SHIFT),
    (Key.Key_Return, CTRL), (Key.Key_Enter, CTRL), (Key.Key_T, ALT_SHIFT),
})

STANDARD: dict[QKeySequence.StandardKey, Command] = {
    Standard.Undo: methodcaller("undo"),
    Standard.Redo: methodcaller("redo"),
    Standard.Cut: methodcaller("cut"),
    Standard.Paste: methodcaller("paste"),
    Standard.Copy: methodcaller("copy"),
}


SIDE_KEYS = (Modifier.KeypadModifier | Modifier.GroupSwitchModifier).value
"""What a key carries besides its modifiers: on which part of the keyboard it is."""


def _combined(keys: tuple[int, Qt.KeyboardModifier]) -> int:
    """A key and its modifiers in the one number that Qt gives for them: an enum costs more than the rest of a look-up."""
    return int(keys[0]) | keys[1].value


OWN = {_combined(keys): act for keys, act in COMMANDS.items()}
WINDOWS = frozenset(map(_combined, LEFT_TO_THE_WINDOW))
OF_LISTS = frozenset(map(int, (Key.Key_Escape, Key.Key_Tab, Key.Key_Return, Key.Key_Enter, Key.Key_Up, Key.Key_Down)))
"""What an open list of names takes before anybody else."""

FIRST_NAMED = int(Key.Key_Escape)
"""Keys below this one type a sign."""

WITHOUT_SHIFT, OTHERS, CTRL_ALONE = ~SHIFT.value, ALL & ~SHIFT.value, CTRL.value


def pressed(event: QKeyEvent) -> int:
    """A key with its modifiers as one number, wherever on the keyboard it is."""
    return event.keyCombination().toCombined() & ~SIDE_KEYS


def is_named(keys: int) -> bool:
    """Is it a key with a name or a modifier, rather than one that types a sign?"""
    return keys & WITHOUT_SHIFT >= FIRST_NAMED


def command_for(event: QKeyEvent, keys: int) -> Command | None:
    """What a key asks of the editor, a call with the editor as its argument; None for movement and the rest."""
    return OWN.get(keys) or next((act for standard, act in STANDARD.items() if event.matches(standard)), None)


def typed_letters(event: QKeyEvent, keys: int) -> str:
    """The signs a key types, empty for commands. Ctrl+Alt is AltGr and does type; some systems give Ctrl+C the text "c"."""
    text = event.text()
    return text if text.isprintable() and keys & OTHERS != CTRL_ALONE else ""
