"""What the list of Ctrl+G offers: the meeting's items, numbered lines and people, then every command that can be used now."""
from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtGui import QAction, QKeySequence

from clerk_desk.ui.command_palette import Choice
from clerk_desk.ui.menus import Menus
from clerk_desk.ui.minuting import MinutingScreen

LONGEST = 90
NATIVE = QKeySequence.SequenceFormat.NativeText


def choices(menus: Menus, minuting: MinutingScreen, in_meeting: bool) -> list[Choice]:
    """Everything there is to go to or to do here, commands last."""
    places = [*_items(minuting), *_lines(minuting), *_people(minuting)] if in_meeting else []
    return [*places, *commands(menus)]


def _items(minuting: MinutingScreen) -> Iterator[Choice]:
    for item in minuting.sitting.items:
        words = f"{minuting.sitting.number_of(item)} {item.title}".strip()
        yield Choice(words, minuting.tr("Item"), "", partial(minuting.show_item, item.id))


def _lines(minuting: MinutingScreen) -> Iterator[Choice]:
    """Numbered lines and clauses of the item in hand, with their numbers as they stand beside them."""
    minutes = minuting.edit.minutes
    for row, marker, block in zip(minutes.rows, minutes.markers, minutes.blocks(), strict=True):
        if marker and block.text.strip():
            yield Choice(f"{marker} {block.text}"[:LONGEST], minuting.tr("Line"), "", partial(minuting.edit.go_to, row.uid))


def _people(minuting: MinutingScreen) -> Iterator[Choice]:
    for name in minuting.people:
        yield Choice(name, minuting.tr("Put the name in"), "", partial(minuting.edit.put_words, name))


def commands(menus: Menus) -> list[Choice]:
    """Every action of the menus that can be used now, sub-menus with what they choose among."""
    found = [_command(action) for action in menus.actions.values() if action.isEnabled()]
    below = [action for menu in menus.menus.values() for action in menu.actions() if action.menu() is not None and action.isEnabled()]
    for above in below:
        inner: list[QAction] = above.menu().actions()  # type: ignore[attr-defined]
        found += [_command(action, above.text()) for action in inner if action.isEnabled() and not action.isSeparator()]
    return found


def _command(action: QAction, above: str = "") -> Choice:
    words = action.text().replace("&", "")
    return Choice(f"{above.replace('&', '')}: {words}" if above else words, "", action.shortcut().toString(NATIVE), action.trigger)
