"""Names of members and officers completed as they are typed after "Cllr", or asked for by Ctrl+Space."""
from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontMetrics, QPalette, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QListWidget

from clerk_desk.domain.matching import people_meant, without_title
from clerk_desk.ui.look import Look
from clerk_desk.ui.minute_edit import MinuteEdit

TITLE = re.compile(r"(?:^|[\s(“\"])(?:Cllrs?|Councillors?)\.?\s$")
LETTERS = re.compile(r"[^\W\d_][\w'’ -]*$")
WORD = re.compile(r"[^\W\d_][\w'’-]*$")
MOST = 7
KEEP = QTextCursor.MoveMode.KeepAnchor
Key = Qt.Key


class Completion(QObject):
    """A small list under the words. It takes Tab, Enter, Esc, Up and Down while it is to be seen, and no other key."""

    def __init__(self, edit: MinuteEdit, people: Callable[[], Sequence[str]]) -> None:
        super().__init__(edit)
        self.edit, self.people, self.start, self.uid, self.titled = edit, people, 0, "", False
        self.list = QListWidget(edit.viewport())
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.list.setAccessibleName(self.tr("Names"))
        self.list.hide()
        self.active = False
        edit.complete_name = self.ask

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        palette, role = self.list.palette(), QPalette.ColorRole
        for each, name in ((role.Base, "raised"), (role.Text, "ink"), (role.Highlight, "accent_wash"), (role.HighlightedText, "ink"),
                           (role.WindowText, "edge")):
            palette.setColor(each, look.colour(name))
        self.list.setPalette(palette)
        self.list.setFont(look.font(15))

    def after_space(self) -> bool:
        """Begins to look where a name is about to be typed. Always False: the space is a space."""
        cursor = self.edit.textCursor()
        if TITLE.search(cursor.block().text()[:cursor.positionInBlock()]):
            self._begin(cursor.positionInBlock(), titled=True)
        return False

    def ask(self) -> None:
        """Shows whom the letters before the cursor may mean; with no letters, nobody."""
        cursor = self.edit.textCursor()
        before = cursor.block().text()[:cursor.positionInBlock()]
        found = WORD.search(before)
        if found and not self.edit.isReadOnly():
            self._begin(found.start(), titled=bool(TITLE.search(before[:found.start()])))
            self._follow()

    def _begin(self, start: int, titled: bool) -> None:
        self.end()
        self.start, self.titled, self.uid, self.active = start, titled, self.edit.place()[0], True
        self.edit.cursorPositionChanged.connect(self._follow)

    def end(self) -> None:
        """Puts the list away and looks no more."""
        if self.active:
            self.active = False
            self.edit.cursorPositionChanged.disconnect(self._follow)
        self.list.hide()
        self.edit.completing = None

    def put_away(self) -> bool:
        """Puts the list away. Says whether there was one to be seen."""
        seen = self.edit.completing is not None
        if seen:
            self.end()
        return seen

    def _follow(self) -> None:
        """Letters were typed, or the cursor went elsewhere."""
        (uid, offset), cursor = self.edit.place(), self.edit.textCursor()
        typed = cursor.block().text()[self.start:offset]
        if uid != self.uid or offset < self.start or cursor.hasSelection() or (typed and not LETTERS.fullmatch(typed)):
            self.end()
            return
        names = people_meant(typed, self.people())[:MOST] if typed else []
        if typed.strip() and not names:
            self.end()
        else:
            self._show(self._unfinished(typed, names))

    def _unfinished(self, typed: str, names: list[str]) -> list[str]:
        """A name that stands there already is not offered, so that Enter is Enter behind it."""
        return [] if any(typed.casefold() == without_title(name).casefold() for name in names) else names

    def _show(self, names: list[str]) -> None:
        self.list.clear()
        self.list.addItems([without_title(name) if self.titled else name for name in names])
        self.edit.completing = self.key if names else None
        if not names:
            self.list.hide()
            return
        self.list.setCurrentRow(0)
        self._put()
        self.list.show()
        self.list.raise_()

    def _put(self) -> None:
        """Under the line, or over it where there is no room."""
        metrics, place = QFontMetrics(self.list.font()), self.edit.cursorRect()
        wide = max(metrics.horizontalAdvance(self.list.item(row).text()) for row in range(self.list.count())) + 24
        high = self.list.sizeHintForRow(0) * self.list.count() + 2 * self.list.frameWidth()
        view = self.edit.viewport()
        top = place.bottom() + 4 if place.bottom() + 4 + high < view.height() else place.top() - 4 - high
        self.list.setGeometry(max(0, min(place.left(), view.width() - wide)), top, wide, high)

    def key(self, key: int) -> bool:
        """What a key does to the list; False leaves it to the minutes."""
        row = self.list.currentRow()
        if key in (Key.Key_Up, Key.Key_Down):
            self.list.setCurrentRow((row + (1 if key == Key.Key_Down else -1)) % self.list.count())
        elif key in (Key.Key_Tab, Key.Key_Return, Key.Key_Enter):
            self._take(self.list.item(row).text())
        elif key == Key.Key_Escape:
            self.end()
        else:
            return False
        return True

    def _take(self, name: str) -> None:
        """Writes the name in place of the letters; one undo step."""
        length = self.edit.place()[1] - self.start
        self.end()
        with self.edit.one_step() as cursor:
            cursor.setPosition(cursor.position() - length, KEEP)
            cursor.insertText(name)
