"""Hands for the minute editor's tests: real keys, sample blocks, and what must hold after every step."""
from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from clerk_desk.domain.blocks import Block, Kind, plain
from clerk_desk.domain.changes import BlockChanges
from clerk_desk.domain.house_style import HouseStyle, Paragraphs
from clerk_desk.domain.numbering import markers
from clerk_desk.ui.minute_blocks import block_format, read_row, walk
from clerk_desk.ui.minute_document import MinuteDocument
from clerk_desk.ui.minute_edit import MinuteEdit

NUMBERED = HouseStyle("Numbered", paragraphs=Paragraphs.ITEM, sole_clause_marked=True)
NARRATIVE = HouseStyle("Narrative", clauses=("1)", "a)", "i)", "A)"), lead_ins=(("resolved", "RESOLVED: -"),), lead_in_bold=False)
MODIFIERS = {"C": Qt.KeyboardModifier.ControlModifier, "S": Qt.KeyboardModifier.ShiftModifier, "A": Qt.KeyboardModifier.AltModifier}


def read_lines(text: str) -> tuple[Block, ...]:
    """A small reader of what others put on the clipboard: a line a block, "(a) " a clause, "RESOLVED" a lead-in."""
    return tuple(_read_line(line) for line in text.splitlines() if line.strip())


def _read_line(line: str) -> Block:
    if line.startswith("("):
        return plain(line.split(" ", 1)[1], Kind.CLAUSE, 1)
    return plain(line, Kind.LEAD_IN if line.startswith("RESOLVED") else Kind.PARAGRAPH)


def read_paragraphs(html: str) -> tuple[Block, ...]:
    """The same for HTML whose paragraphs have no tags inside."""
    return read_lines("\n".join(re.findall(r"<p[^>]*>([^<]*)</p>", html)))


def made_edit(qtbot) -> MinuteEdit:
    """An editor on screen with an empty item 6."""
    edit = MinuteEdit(None, read_paragraphs, read_lines)
    qtbot.addWidget(edit)
    edit.kept = MinuteDocument(NUMBERED, "6")
    edit.resize(600, 400)
    edit.show_minutes(edit.kept)
    edit.show()
    return edit


def press(edit, *keys):
    """Letters are typed; named keys are pressed, with C-, S- and A- before them."""
    for key in keys:
        if match := re.fullmatch(r"((?:[CSA]-)*)<(\w+)>", key):
            modifiers = Qt.KeyboardModifier.NoModifier
            for sign in match[1].split("-")[:-1]:
                modifiers |= MODIFIERS[sign]
            QTest.keyClick(edit, getattr(Qt.Key, "Key_" + match[2]), modifiers)
        else:
            QTest.keyClicks(edit, key)


def compose(edit, preedit, words=None):
    """What an input method does: letters under way, then the finished words."""
    QApplication.sendEvent(edit, QInputMethodEvent(preedit, []))
    if words is not None:
        commit = QInputMethodEvent("", [])
        commit.setCommitString(words)
        QApplication.sendEvent(edit, commit)


def undo(edit, times=1):
    press(edit, *["C-<Z>"] * times)


def redo(edit, times=1):
    press(edit, *["C-S-<Z>"] * times)


def at(edit, number, offset=0, until=None):
    """Puts the cursor into a block; until, a (number, offset), selects up to there."""
    cursor = QTextCursor(edit.minutes.findBlockByNumber(number))
    cursor.setPosition(cursor.position() + offset)
    if until:
        cursor.setPosition(edit.minutes.findBlockByNumber(until[0]).position() + until[1], QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)


def seen(edit):
    """What a clerk sees: marker and words."""
    return [f"{marker} {block.text}".strip() for marker, block in zip(edit.minutes.markers, edit.minutes.blocks(), strict=True)]


def uids(edit):
    return [row.uid for row in edit.minutes.rows]


def kinds(edit):
    return [row.kind for row in edit.minutes.rows]


SAMPLE = (
    plain("Alpha beta", uid="A"), plain("RESOLVED: That", Kind.LEAD_IN, uid="R"), plain("one", Kind.CLAUSE, 1, uid="C1"),
    plain("deep", Kind.CLAUSE, 2, uid="C2"), plain("two", Kind.CLAUSE, 1, uid="C3"), plain("after", uid="P"),
    plain("secret words", Kind.NOTE, uid="N"), plain("end", uid="E"),
)


def check(edit):
    """The mirror says what the document says, ids are there and unique, the shape follows the row, Qt made no list."""
    minutes, blocks = edit.minutes, list(walk(edit.minutes.begin(), edit.minutes.blockCount()))
    assert minutes.rows == [read_row(block) for block in blocks]
    assert minutes.markers == markers(minutes.rows, minutes.style, minutes.item)
    assert len(set(uids(edit))) == len(blocks) and "" not in uids(edit)
    assert minutes.places() == {uid: index for index, uid in enumerate(uids(edit))}
    for block in blocks:
        meant = block_format(read_row(block))
        assert (block.blockFormat().indent(), block.blockFormat().topMargin()) == (meant.indent(), meant.topMargin())
        assert not block.textList()


class Kept:
    """A store of one item: takes what the document wants saved, and nothing else."""

    def __init__(self, minutes: MinuteDocument) -> None:
        self.minutes, self.blocks, self.ranks = minutes, dict(minutes.saved), dict(minutes.ranks)

    def save(self) -> BlockChanges:
        """Saves, then compares what is kept with what is on screen."""
        changes = self.minutes.pending()
        for uid in changes.removed:
            del self.blocks[uid], self.ranks[uid]
        self.blocks.update((block.row.uid, block) for block in changes.written)
        self.ranks.update(changes.ranks)
        self.minutes.settle(changes)
        assert self.in_order() == ([] if self.minutes.is_blank() else list(self.minutes.blocks()))
        assert not self.minutes.pending()
        return changes

    def in_order(self) -> list[Block]:
        return [self.blocks[uid] for uid in sorted(self.blocks, key=self.ranks.__getitem__)]
