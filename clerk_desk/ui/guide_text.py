"""The text of a page of the guide: its Markdown with room between paragraphs, and its pictures as wide as there is room for."""
from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QPainter,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from clerk_desk import paths
from clerk_desk.domain.guide import PICTURE, as_shown
from clerk_desk.ui.look import Look

MARGIN = 16


class GuideText(QTextBrowser):
    """``show_page`` takes a page's Markdown. What a picture shows stands under it in words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.look, self.page, self.room = Look(), "", 0

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        self.document().setDefaultFont(look.font(16))
        self.document().setDocumentMargin(look.px(MARGIN))
        if self.page:
            self.show_page(self.page)

    def show_page(self, text: str) -> None:
        """Shows a page from its beginning."""
        self.page, self.room = text, self._room()
        self.document().setMarkdown(as_shown(text), QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._space_out(frozenset(words for words, _ in PICTURE.findall(text)))
        self.moveCursor(QTextCursor.MoveOperation.Start)  # Qt left it at the end, and would keep that in sight

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture of the guide, made smaller where there is less room, in a frame that sets it off from the page."""
        called = name if isinstance(name, str) else name.toString()
        file = paths.resources() / "help" / called
        if PICTURE.fullmatch(f"![picture]({called})") is None or not file.is_file():
            return super().loadResource(kind, name)
        sharp = self.devicePixelRatioF()
        picture = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)
        wide = round(min(picture.width() * max(self.look.scale, 1.0), self.room) * sharp)
        picture = picture.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        painter = QPainter(picture)
        painter.setPen(QPen(self.look.colour("edge"), 2))
        painter.drawRect(QRectF(picture.rect()))
        painter.end()
        picture.setDevicePixelRatio(sharp)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures follow the width; the same words stay at the top."""
        super().resizeEvent(event)
        if PICTURE.search(self.page) and self._room() != self.room:
            marked, bar = self.textCursor(), self.verticalScrollBar()
            top, ends = self.cursorForPosition(self.viewport().rect().topLeft()).position(), (marked.anchor(), marked.position())
            self.show_page(self.page)
            self.setTextCursor(self._between(*ends))
            bar.setValue(self.cursorRect(self._between(top, top)).top() + bar.value() if top else 0)

    def _between(self, anchor: int, position: int) -> QTextCursor:
        cursor, last = self.textCursor(), self.document().characterCount() - 1
        cursor.setPosition(min(anchor, last))
        cursor.setPosition(min(position, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _room(self) -> int:
        """How wide a picture may be, in the screen's own measure."""
        return max(self.viewport().width() - 2 * self.look.px(MARGIN), 200)

    def _space_out(self, captions: frozenset[str]) -> None:
        """Air between paragraphs, more above a heading: Markdown as Qt reads it has none."""
        block = self.document().begin()
        while block.isValid():
            level, caption = block.blockFormat().headingLevel(), block.text() in captions
            self._place(block, level, caption)
            if level or caption:
                self._write(block, *((14, 400, "ink2") if caption else (20 if level == 1 else 17, 600, "ink")))
            block = block.next()

    def _place(self, block: QTextBlock, level: int, caption: bool) -> None:
        form = block.blockFormat()
        form.setTopMargin(self.look.px(14 if level > 1 else 0))
        form.setBottomMargin(self.look.px(4 if block.textList() else 18 if caption else 8))
        if "\ufffc" not in block.text():  # a picture has its own height
            form.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        QTextCursor(block).setBlockFormat(form)

    def _write(self, block: QTextBlock, px: int, weight: int, role: str) -> None:
        cursor, form = QTextCursor(block), QTextCharFormat()
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        form.setFont(self.look.font(px, weight))
        form.setForeground(self.look.colour(role))
        cursor.setCharFormat(form)
