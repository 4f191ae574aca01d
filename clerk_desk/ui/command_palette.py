"""Go to anything by typing: items, clauses, people, phrases, and every command with its key."""
from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from clerk_desk.domain.matching import fitting
from clerk_desk.ui.card import Field
from clerk_desk.ui.dialogs.sizes import bounded
from clerk_desk.ui.kit import Words
from clerk_desk.ui.look import Look
from clerk_desk.ui.scrolling import make_slim

MOST = 60
"""So many lines at most are shown; who types on gets to the others."""

MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True)
class Choice:
    """One line: its words, what kind of thing it is, its key if it has one, and what choosing it does."""

    words: str
    kind: str
    key: str
    act: Callable[[], object]


class CommandPalette(QDialog):
    """Opened by F5 or Ctrl+G; typing narrows the list, arrows move, Enter does it, Esc leaves. The act comes after it has closed."""

    def __init__(self, parent: QWidget, look: Look, choices: Sequence[Choice], title: str, ask: str) -> None:
        super().__init__(parent)
        self.choices, self.shown = tuple(choices), list[Choice]()
        self.setWindowTitle(title)
        self.resize(bounded(self, QSize(look.px(640), look.px(460))))
        self.field = Field(title, ask, self)
        self.list, self.none = QTreeWidget(self), Words(self.tr("Nothing has these letters."), 15, role="ink2", parent=self)
        self._make_list(look)
        column, foot = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(*[look.px(16)] * 4)
        column.setSpacing(look.px(10))
        for part in (self.field, self.none, self.list):
            column.addWidget(part)
        column.addLayout(foot)
        self.field.set_look(look)
        self.none.set_look(look)
        self.field.textChanged.connect(self.narrow)
        self.field.installEventFilter(self)
        self.list.itemActivated.connect(lambda *_: self.accept())
        self.field.setFocus()
        self.narrow("")

    def _make_list(self, look: Look) -> None:
        self.list.setColumnCount(3)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setFont(look.font(15))
        self.list.setAccessibleName(self.tr("What fits"))
        palette = self.list.palette()
        palette.setColor(QPalette.ColorRole.Highlight, look.colour("accent_wash"))
        palette.setColor(QPalette.ColorRole.HighlightedText, look.colour("ink"))
        self.list.setPalette(palette)
        self.muted = look.colour("ink2")
        make_slim(self.list, look, "raised")
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def narrow(self, typed: str) -> None:
        """Shows what fits these letters, the best first and chosen."""
        places = fitting(typed, [choice.words for choice in self.choices])[:MOST]
        self.shown = [self.choices[place] for place in places]
        self.list.clear()
        self.list.addTopLevelItems([self._row(choice) for choice in self.shown])
        self.none.setVisible(not self.shown)
        if self.shown:
            self.list.setCurrentIndex(self.list.model().index(0, 0))

    def _row(self, choice: Choice) -> QTreeWidgetItem:
        row = QTreeWidgetItem([choice.words, choice.kind, choice.key])
        for column in (1, 2):
            row.setForeground(column, self.muted)
        row.setToolTip(0, choice.words)
        spoken = ", ".join(filter(None, (choice.words, choice.kind, choice.key)))
        row.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
        return row

    def chosen(self) -> Choice | None:
        """The line that Enter would take."""
        at = self.list.currentIndex().row()
        return self.shown[at] if 0 <= at < len(self.shown) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the field move in the list; Enter takes its line."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in MOVES:
                self.list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.accept()
                return True
        return super().eventFilter(watched, event)

    @staticmethod
    def ask(parent: QWidget, look: Look, choices: Sequence[Choice], title: str, ask: str) -> None:
        """Shows the list and, when it has closed, does what was chosen."""
        palette = CommandPalette(parent, look, choices, title, ask)
        taken = palette.chosen() if palette.exec() == QDialog.DialogCode.Accepted else None
        palette.deleteLater()
        if taken is not None:
            taken.act()
