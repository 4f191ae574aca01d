"""The user guide: its pages beside a list of them, searched by typing, in a window that can stay open beside the minutes."""
from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from clerk_desk import paths
from clerk_desk.domain.guide import Page, first_place, found
from clerk_desk.ui.dialogs.fields import TextLine
from clerk_desk.ui.dialogs.sizes import bounded
from clerk_desk.ui.guide_text import GuideText
from clerk_desk.ui.keys_page import keys_page
from clerk_desk.ui.look import Look
from clerk_desk.ui.scrolling import make_slim

FIRST = "01-ten-minutes"


def pages() -> tuple[Page, ...]:
    """All pages in their order, the keys last."""
    files = sorted((paths.resources() / "help").glob("*.md"))
    return (*(Page(file.stem, file.read_text(encoding="utf-8")) for file in files), keys_page())


class Guide(QDialog):
    """F1 opens it at the page for the place, Esc closes it. It never keeps the clerk from the minutes."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self.pages = pages()
        self.setWindowTitle(self.tr("User guide"))
        self.search, self.list, self.text = TextLine(self), QListWidget(self), GuideText(self)
        self._name()
        self._lay_out()
        self.set_look(look)
        self.resize(bounded(self, QSize(look.px(1160), look.px(690))))
        self.search.textChanged.connect(self._list)
        self.list.currentItemChanged.connect(self._show)
        QShortcut(QKeySequence("Ctrl+F"), self, self.search.setFocus)
        self._list("")

    def _name(self) -> None:
        self.search.setPlaceholderText(self.tr("Find in the guide"))
        self.search.setAccessibleName(self.tr("Find in the guide"))
        self.list.setAccessibleName(self.tr("Pages of the guide"))
        self.text.setAccessibleName(self.tr("The page"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _lay_out(self) -> None:
        side, self.row = QVBoxLayout(), QHBoxLayout(self)
        side.addWidget(self.search)
        side.addWidget(self.list, 1)
        self.row.addLayout(side, 2)
        self.row.addWidget(self.text, 7)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        self.row.setContentsMargins(*[look.px(16)] * 4)
        self.row.setSpacing(look.px(16))
        self.search.set_look(look)
        self.list.setFont(look.font(15))
        self.text.set_look(look)
        for area in (self.list, self.text):
            make_slim(area, look, "raised")

    def open_at(self, name: str) -> None:
        """Shows this page, the first where there is none of this name, with the keyboard in the text."""
        self.search.clear()
        rows = [row for row in range(self.list.count()) if self._page(self.list.item(row)).name == name]
        self.list.setCurrentRow(rows[0] if rows else 0)
        self.text.setFocus()
        self.show()
        self.activateWindow()

    def _list(self, words: str) -> None:
        self.list.clear()
        for page in found(self.pages, words):
            item = QListWidgetItem(page.title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, page.name)
        self.list.setCurrentRow(0)

    def _page(self, item: QListWidgetItem) -> Page:
        return next(page for page in self.pages if page.name == item.data(Qt.ItemDataRole.UserRole))

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            self.text.page = ""
            self.text.setPlainText(self.tr("No page has these words."))
            return
        self.text.show_page(self._page(item).text)
        self._go_to(self.search.text())

    def _go_to(self, words: str) -> None:
        place = first_place(self.text.document().toPlainText(), words)
        cursor = self.text.textCursor()
        cursor.setPosition(max(place, 0))
        if place >= 0:
            cursor.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)
