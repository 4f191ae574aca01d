"""The text of the file that a meeting was brought in from, at the very words of a line, which are marked."""
from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QFrame, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from clerk_desk.desk.pages import place_of
from clerk_desk.domain.archive import Term
from clerk_desk.domain.archive_words import lit
from clerk_desk.domain.past import PastFile
from clerk_desk.ui.dialogs.sheet import look_of
from clerk_desk.ui.dialogs.sizes import bounded
from clerk_desk.ui.kit import Words
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.scrolling import make_slim
from clerk_desk.ui.tokens import HEADING

MOST_LIT = 500
"""So many words are lit; in a text that has more of them they tell nothing."""


class SourceText(QDialog):
    """The text as it was read, to be read and copied. The arrows and PgDn scroll, Esc goes back."""

    def __init__(self, parent: QWidget | None, title: str, source: PastFile, words: Sequence[str], terms: Sequence[Term] = ()) -> None:
        super().__init__(parent)
        look = look_of(parent)
        self.title, self.found = Words(title, HEADING, 600, parent=self, wrap=True), Words("", 14, role="ink2", parent=self, wrap=True)
        self.text = QPlainTextEdit(source.text, self)
        self.setWindowTitle(self.tr("The old file"))
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.StyledPanel)
        self.text.setFont(look.font(15))
        self.text.setAccessibleName(self.tr("Text of the file"))
        make_slim(self.text, look, "raised")
        column = QVBoxLayout(self)
        for part, stretch in ((self.title, 0), (self.found, 0), (self.text, 1)):
            column.addWidget(part, stretch)
        column.setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(16))
        dress(look, self.title, self.found)
        self.resize(bounded(self, QSize(look.px(760), look.px(640))))
        self._mark(look, source, words, terms)
        self.text.setFocus()

    def _mark(self, look: Look, source: PastFile, words: Sequence[str], terms: Sequence[Term]) -> None:
        """The line's words on a wash, what was looked for in them and elsewhere on another; the keyboard at the first."""
        place, lights = place_of(words, source.text), lit(source.text, terms)[:MOST_LIT]
        whole = [self._light(place, look.colour("accent_wash"))] if place[1] else []
        self.text.setExtraSelections([*whole, *(self._light(each, look.colour("amber_wash"), look.outlined) for each in lights)])
        if place[1] or lights:
            self.text.setTextCursor(self._at(place if place[1] else lights[0], marked=False))
            self.text.centerCursor()
            self.found.setText(self.tr("The words of {file} as they were read; these are marked.").format(file=source.name))
        else:
            self.found.setText(self.tr("Its words are not in {file}: the minutes were changed since they were brought in.").format(
                file=source.name))

    def _at(self, place: tuple[int, int], marked: bool = True) -> QTextCursor:
        """Qt counts in UTF-16, Python in letters."""
        text, cursor = self.text.toPlainText(), self.text.textCursor()
        first, last = (len(text[:end].encode("utf-16-le")) // 2 for end in place)
        cursor.setPosition(first)
        if marked:
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _light(self, place: tuple[int, int], colour: QColor, underlined: bool = False) -> QTextEdit.ExtraSelection:
        light, form = QTextEdit.ExtraSelection(), QTextCharFormat()
        form.setBackground(colour)
        form.setFontUnderline(underlined)
        light.cursor, light.format = self._at(place), form
        return light
