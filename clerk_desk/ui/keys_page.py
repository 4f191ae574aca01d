"""All commands with their keys as a page of the guide, made from the menus so that it never says another key than they do."""
from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from clerk_desk.domain.guide import Page
from clerk_desk.ui.menus import COMMANDS, MENUS

NAME = "99-keys"
ALSO = (
    ("Line", "Clause or bullet one level deeper", "Tab"), ("Line", "Clause or bullet one level shallower", "Shift+Tab"),
    ("Edit", "Next thing to fill in of a phrase; take a name from the list", "Tab"), ("Edit", "Find the one before", "Shift+Enter"),
    ("Line", "Next, previous paragraph", "Ctrl+Down, Ctrl+Up"),
    ("File", "In Follow-ups: open the minute, edit", "Enter, F2"), ("File", "In Follow-ups: move on, find by owner", "Alt+O, Ctrl+F"),
    ("File", "In Follow-ups: received, sent on to members", "Alt+R, Alt+S"), ("File", "In Follow-ups: chase, it went", "Alt+C, Alt+G"),
    ("File", "In Follow-ups: letter, copy the words, log to committee, more", "Alt+W, Alt+K, Alt+B, Alt+D"),
    ("File", "In Follow-ups: open copies of the files kept with it", "Alt+I"),
    ("File", "Beside the pages of a document: next, previous, first, last page", "PgDn, PgUp, Home, End"),
    ("File", "In Committees: move a row up, down; add one, take one out", "Alt+Up, Alt+Down, Ins, Del"),
    ("File", "In Follow-ups: choose more, choose all", "Shift+Down, Shift+Up, Ctrl+A"),
    ("File", "In Follow-ups: save this view, your views, the first nine of them", "Alt+N, Alt+Y, Alt+1, Alt+9"),
    ("File", "In Follow-ups and Search: the page of the minutes, or of the old file", "Ctrl+Enter"),
    ("File", "In Follow-ups: undo and redo what was done there", "Ctrl+Z, Ctrl+Y"),
    ("Edit", "Undo logging or waving off, before anything is typed", "Ctrl+Z"), ("View", "Menu", "F10"),
    ("People", "In Attendance: present, left, came in, apologies, substitute", "P, L, R, A, S"),
    ("People", "In Attendance: by video, will be late, absent, the rest present", "V, E, X, Shift+P"),
    ("People", "In Attendance: for, against, abstain, not voting, no vote yet", "1, 2, 3, 0, Backspace"),
    ("People", "In Attendance: in the chair, called for the vote, add, take off", "H, C, N, Delete"),
    ("People", "In Attendance: declare, find a name, write the vote", "Ctrl+D, Ctrl+F, Ctrl+Enter"),
    ("People", "In Read back: next clause, back, change the wording", "Down, Up, F2"),
)
"""Keys of the editor and of the menu itself, which are no commands of the window."""


def keys_page() -> Page:
    """The page, a table for each menu."""
    parts = [f"# {_tr('All keys')}", *(_table(menu) for menu, _ in MENUS)]
    return Page(NAME, "\n\n".join(parts) + "\n")


def shown(key: str) -> str:
    """A key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText).replace("PgDown", "PgDn")


def rows_of(menu: str) -> list[tuple[str, str]]:
    """Each command of a menu and each key of the editor that stands with it, with its key, empty for none."""
    rows = [(_tr(command.words).rstrip("…"), shown(command.key)) for command in COMMANDS if command.menu == menu]
    return rows + [(_tr(words), key) for where, words, key in ALSO if where == menu]


def _table(menu: str) -> str:
    lines = [f"| {words} | {f'`{key}`' if key else ''} |" for words, key in rows_of(menu)]
    return "\n".join([f"## {_tr(menu)}", "", f"| {_tr('Command')} | {_tr('Key')} |", "|---|---|", *lines])


def _tr(words: str) -> str:
    return QCoreApplication.translate("Keys", words)
