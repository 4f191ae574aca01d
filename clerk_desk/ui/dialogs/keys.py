"""All keys, by what they do."""
from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem, QWidget

from clerk_desk.ui.commands import Command
from clerk_desk.ui.dialogs.sheet import Sheet
from clerk_desk.ui.forms.ui_keys import Ui_Keys
from clerk_desk.ui.look import Look


class KeysDialog(Sheet):
    """A list of every command that has a key, under the menus they are in."""

    def __init__(self, parent: QWidget | None, look: Look, commands: Iterable[Command]) -> None:
        super().__init__(parent, Ui_Keys(), look)
        tree, groups = self.form.list, dict[str, QTreeWidgetItem]()
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for command in commands:
            if command.shown_keys:
                if command.menu not in groups:
                    groups[command.menu] = QTreeWidgetItem(tree, [self.tr(command.menu), ""])
                    groups[command.menu].setFont(0, look.font(15, 600))
                QTreeWidgetItem(groups[command.menu], [self.tr(command.words.replace("&", "").rstrip("…")), command.shown_keys])
        tree.expandAll()
        tree.setItemsExpandable(False)
        self.form.act.clicked.connect(self.accept)
        self.form.act.setFocus()


def ask(parent: QWidget | None, look: Look, commands: Iterable[Command]) -> None:
    """Shows the keys until the clerk has seen enough."""
    KeysDialog(parent, look, commands).ask()
