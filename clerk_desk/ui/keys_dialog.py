"""All commands with their keys, in one list that can be read and searched by typing."""
from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from clerk_desk.ui.buttons import Button
from clerk_desk.ui.dialogs.sizes import bounded
from clerk_desk.ui.kit import Words
from clerk_desk.ui.look import Look
from clerk_desk.ui.menus import COMMANDS, MENUS
from clerk_desk.ui.scrolling import make_slim

ALSO = (
    ("Line", "Clause or bullet one level deeper", "Tab"), ("Line", "Clause or bullet one level shallower", "Shift+Tab"),
    ("Edit", "Next thing to fill in of a phrase; take a name from the list", "Tab"), ("Edit", "Find the one before", "Shift+Enter"),
    ("Line", "Next, previous paragraph", "Ctrl+Down, Ctrl+Up"),
    ("File", "In Follow-ups: open the minute, edit", "Enter, F2"), ("File", "In Follow-ups: move on, find by owner", "Alt+O, Ctrl+F"),
    ("Edit", "Undo logging or waving off, before anything is typed", "Ctrl+Z"), ("View", "Menu", "F10"),
    ("People", "In Attendance: present, left, came in, apologies, substitute", "P, L, R, A, S"),
    ("People", "In Attendance: by video, will be late, absent, the rest present", "V, E, X, Shift+P"),
    ("People", "In Attendance: for, against, abstain, not voting, no vote yet", "1, 2, 3, 0, Backspace"),
    ("People", "In Attendance: in the chair, called for the vote, add, take off", "H, C, N, Delete"),
    ("People", "In Attendance: declare, find a name, write the vote", "Ctrl+D, Ctrl+F, Ctrl+Enter"),
    ("People", "In Read back: next clause, back, change the wording", "Down, Up, F2"),
)
"""Keys of the editor and of the menu itself, which are no commands of the window."""


class KeysDialog(QDialog):
    """Opened by F1, closed by Esc or Enter."""

    @staticmethod
    def show_to(parent: QWidget, look: Look) -> None:
        """Shows the list until it is closed."""
        dialog = KeysDialog(parent, look)
        dialog.exec()
        dialog.deleteLater()

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All keys"))
        self.resize(bounded(self, QSize(look.px(640), look.px(620))))
        title, self.list, close = Words(self.tr("All keys"), 20, 600, parent=self), self._list(look), Button(self.tr("Close"), parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look.px(20)] * 4)
        column.setSpacing(look.px(12))
        for part in (title, self.list):
            column.addWidget(part)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        title.set_look(look)
        close.set_look(look)
        close.clicked.connect(self.accept)
        self.list.setFocus()

    def _list(self, look: Look) -> QTreeWidget:
        made = QTreeWidget(self)
        made.setHeaderLabels([self.tr("Command"), self.tr("Key")])
        made.setHeaderHidden(True)
        made.setAccessibleName(self.tr("Commands and keys"))
        made.setFont(look.font(15))
        for menu, _ in MENUS:
            made.addTopLevelItem(self._group(menu, look))
        made.expandAll()
        made.setRootIsDecorated(False)
        make_slim(made, look, "raised")
        made.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        made.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        return made

    def _group(self, menu: str, look: Look) -> QTreeWidgetItem:
        group = QTreeWidgetItem([self.tr(menu)])
        group.setFont(0, look.font(15, 600))
        rows = [(command.words.rstrip("…"), _shown(command.key)) for command in COMMANDS if command.menu == menu]
        rows += [(words, key) for where, words, key in ALSO if where == menu]
        group.addChildren([QTreeWidgetItem([self.tr(words), key]) for words, key in rows])
        return group


def _shown(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText).replace("PgDown", "PgDn")
