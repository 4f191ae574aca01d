"""Two wordings shown as one: what went struck through, what came underlined, each with a colour as well."""
from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from clerk_desk.domain.word_differences import Piece
from clerk_desk.ui.look import Look
from clerk_desk.ui.scrolling import make_slim


def dress(side: QTextEdit, look: Look) -> None:
    """Letters and scroll bars of an area in which differences are shown."""
    side.setFont(look.font(15))
    make_slim(side, look, "raised")


def hand(look: Look, fate: str) -> QTextCharFormat:
    """The format of words that were kept (""), "struck" or "added"."""
    made, role = QTextCharFormat(), {"struck": "red", "added": "green"}.get(fate)
    if role:
        made.setBackground(look.colour(f"{role}_wash"))
        made.setForeground(look.colour(role))
        made.setFontStrikeOut(fate == "struck")
        made.setFontUnderline(fate == "added")
    return made


def paragraph(look: Look) -> QTextBlockFormat:
    """The format of a paragraph among others."""
    made = QTextBlockFormat()
    made.setBottomMargin(look.px(6))
    return made


def put(cursor: QTextCursor, pieces: Iterable[Piece], look: Look, *, bold: bool = False) -> None:
    """Writes these words at the cursor."""
    for each in pieces:
        form = hand(look, each.fate)
        if bold:
            form.setFontWeight(QFont.Weight.DemiBold)
        cursor.insertText(each.text, form)


def in_words(pieces: Iterable[Piece]) -> str:
    """The same for a screen reader, which tells no strikes: "The (struck: Chair) (added: Leader) spoke."."""
    said = {"": "{}", "struck": "(struck: {}) ", "added": "(added: {}) "}
    return "".join(said[each.fate].format(each.text) for each in pieces)
