"""The menu of a row in the rail: the commands of the Agenda menu, with those that cannot be used left out."""
from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from clerk_desk.domain.records import AgendaItem, Outcome

GROUPS = (
    ("take_item", "rename_item", "item_up", "item_down"), ("defer_item", "not_reached", "withdraw_item", "back_on_agenda"),
    ("exempt_item", "bin_item"), ("add_item", "open_bin"),
)


def fitting(item: AgendaItem | None, sits: bool) -> tuple[tuple[str, ...], ...]:
    """The commands that make sense for an item, in groups; ``sits`` says whether the meeting is on."""
    put_off = item is not None and item.outcome is not Outcome.NONE
    hidden = {"take_item"} if not sits else set[str]()
    hidden |= {"defer_item", "not_reached", "withdraw_item"} if put_off else {"back_on_agenda"}
    return tuple(tuple(name for name in group if name not in hidden) for group in GROUPS)


def open_menu(parent: QWidget, actions: Mapping[str, QAction], item: AgendaItem | None, sits: bool, at: QPoint) -> QMenu:
    """Opens the menu at a place on the screen; it is freed when it closes."""
    menu = QMenu(parent)
    menu.setAccessibleName(parent.tr("Item"))
    for group in fitting(item, sits):
        if menu.actions():
            menu.addSeparator()
        menu.addActions([actions[name] for name in group])
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
    return menu
