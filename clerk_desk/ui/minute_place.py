"""A block of the minutes in words, for the window and for screen readers, which cannot see painted markers."""
from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from clerk_desk.domain.blocks import Kind
from clerk_desk.ui.minute_document import MinuteDocument
from clerk_desk.ui.translating import said

KIND_WORDS = {
    Kind.PARAGRAPH: QT_TRANSLATE_NOOP("MinuteView", "narrative"),
    Kind.BULLET: QT_TRANSLATE_NOOP("MinuteView", "bullet"),
    Kind.HEADING: QT_TRANSLATE_NOOP("MinuteView", "sub-heading"),
    Kind.LEAD_IN: QT_TRANSLATE_NOOP("MinuteView", "resolution"),
    Kind.CLAUSE: QT_TRANSLATE_NOOP("MinuteView", "clause"),
    Kind.ACTION: QT_TRANSLATE_NOOP("MinuteView", "action line"),
    Kind.NOTE: QT_TRANSLATE_NOOP("MinuteView", "private note"),
}


def place_words(minutes: MinuteDocument, index: int) -> str:
    """A block in words: "(i), clause, level 2", with why to come back to it where it is flagged and what stands beside it."""
    row = minutes.rows[index]
    level = said("level %d") % row.level if row.level else ""
    flag = minutes.flags.get(row.uid, "")
    back = said("come back: {why}").format(why=flag) if flag else ""
    beside = minutes.beside.get(row.uid, ("",))[0]
    words = (minutes.marker(index), said(str(KIND_WORDS[row.kind])), level, beside, back)
    return ", ".join(word for word in words if word)
