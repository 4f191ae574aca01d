"""A language that nobody speaks, to find what escapes translation: every text in brackets and a third longer."""
from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QCoreApplication, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit, QTabWidget, QWidget

from clerk_desk.ui.translating import FIELD, Catalogue, pattern

OPEN, CLOSE = "⟦", "⟧"
BRACKETED = re.compile(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
WORD = re.compile(r"[^\W\d_]{3,}")


class Pseudo(Catalogue):
    """Says every text it knows in brackets. ``unknown`` are texts that were asked for and are in no catalogue."""

    def __init__(self, sources: set[str], parent: QCoreApplication) -> None:
        super().__init__("en", parent)
        self.known, self.unknown = sources, set[str]()

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # noqa: N803
        """The text in brackets, None for one that is not known."""
        del disambiguation
        source = sourceText
        if source not in self.known and source[:1].lower() + source[1:] not in self.known:
            if context not in ("clerk-desk", "") and any(letter.isalpha() for letter in source) and not context.startswith("Q"):
                self.unknown.add(source)
            return None
        return f"{OPEN}{source.replace('%n', str(n))}{'~' * (len(source) // 3)}{CLOSE}"

    @cached_property
    def _templates(self) -> list[tuple[re.Pattern[str], str]]:
        found = [(pattern(text), text) for text in self.known if FIELD.search(text)]
        return sorted(found, key=lambda each: -len(FIELD.sub("", each[1])))


def shown(window: QWidget) -> Iterator[tuple[str, str]]:
    """Which widget, and what a clerk reads or hears of it."""
    for each in (window, *window.findChildren(QWidget)):
        name = f"{type(each).__name__} {each.objectName()}".strip()
        yield from ((name, words) for words in _texts(each) if words)
    yield from (("QAction", action.text()) for action in window.findChildren(QAction) if action.text())


def _texts(each: QWidget) -> Iterator[str]:
    yield from (each.windowTitle() if each.isWindow() else "", each.toolTip(), each.accessibleName(), each.accessibleDescription())
    if isinstance(each, QLabel | QAbstractButton):
        yield each.text()
    if isinstance(each, QLineEdit):
        yield each.placeholderText()
    if isinstance(each, QComboBox):
        yield from (each.itemText(at) for at in range(each.count()))
    if isinstance(each, QTabWidget):
        yield from (each.tabText(at) for at in range(each.count()))
    if isinstance(each, QAbstractItemView) and each.model() is not None:
        yield from _cells(each.model())


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(QModelIndex()), 60)):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                yield str(model.data(model.index(row, column), role) or "")


def left_over(words: str) -> list[str]:
    """The words that are not in brackets."""
    while BRACKETED.search(words):
        words = BRACKETED.sub(" ", words)
    return WORD.findall(re.sub(r"<[^>]+>|[{}]", " ", words))
