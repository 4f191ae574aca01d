"""What a key and its paint cost in the minute editor of the real window, with spelling, promises and saving on, beside a
bare QTextEdit with the same words in the same run, and beside one with the same block formats and looks besides: what of the
difference is Qt's own work on indents, line heights and underlines, and what is ours.

Run it by hand: ``python tests/benchmarks/bench_typing.py 300 1000``. It tells figures and ratios and never fails.
"""
from __future__ import annotations

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontDatabase, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit

from clerk_desk.domain.blocks import Block, Kind, plain
from clerk_desk.domain.house_style import HouseStyle, Paragraphs
from clerk_desk.domain.numbering import markers
from clerk_desk.ui.main_window import MainWindow
from clerk_desk.ui.minute_blocks import add_block, block_format, insert_runs
from clerk_desk.ui.minute_document import RIGHT, MinuteDocument
from clerk_desk.ui.minute_edit import MinuteEdit
from tests.ui.window_hands import made_desk

NUMBERED, NARRATIVE = HouseStyle("Numbered", paragraphs=Paragraphs.ITEM), HouseStyle("Narrative")
SENTENCE = "the Committee noted that officers would review data and report on costs of housing in the next quarter"
SHAPE = [(Kind.PARAGRAPH, 0)] * 3 + [
    (Kind.LEAD_IN, 0), (Kind.CLAUSE, 1), (Kind.CLAUSE, 2), (Kind.CLAUSE, 2), (Kind.CLAUSE, 1), (Kind.ACTION, 0), (Kind.BULLET, 1),
]
NONE, SHIFT, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LETTERS = [(key, NONE) for key in (Qt.Key.Key_A, Qt.Key.Key_E, Qt.Key.Key_Space, Qt.Key.Key_T)]
SPLITS = [(Qt.Key.Key_Return, NONE), (Qt.Key.Key_Backspace, NONE)]
UNDOS = [(Qt.Key.Key_Return, NONE), (Qt.Key.Key_Z, CTRL)]
LEVELS = [(Qt.Key.Key_Tab, NONE), (Qt.Key.Key_Backtab, SHIFT)]
ROUNDS, KEYS = 70, 4
KEY_EVERY, LONG = 0.14, 16
"""Seconds between two keys of a fast typist, and the milliseconds that a job may take before a key waits longer than a frame."""

PROMISE = "The Head of Transport undertook to circulate the figures outside of the meeting by 30 November."
KEPT: list[QObject] = []

FONTS = Path(__file__).parents[2] / "resources" / "fonts"


def sample(count: int) -> list[Block]:
    """So many blocks of some 45 words: narrative, a lead-in with clauses, an action, and again. Every fifth has a promise
    and a misspelt word.
    """
    choose = random.Random(4)
    return [plain(words_of(choose, index), *SHAPE[index % len(SHAPE)]) for index in range(count)]


def words_of(choose: random.Random, index: int) -> str:
    words = " ".join(choose.choices(SENTENCE.split(), k=45 if index % 5 != 1 else 27)) + "."
    return words if index % 5 != 1 else f"{PROMISE} The comittee {words}"


def bare(blocks: list[Block], like: MinuteEdit) -> QTextEdit:
    """Qt's own, as large as the other, in the same letters and with lines as long, so that both lay out and draw the same."""
    edit = QTextEdit()
    edit.setFrameShape(QFrame.Shape.NoFrame)
    edit.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
    edit.setLineWrapColumnOrWidth(int(like.lineWrapColumnOrWidth() - like._left() - RIGHT + 8))
    edit.setPlainText("\n".join(block.text for block in blocks))
    edit.setFont(like.font())
    edit.resize(like.size())
    edit.show()
    return settled(edit, len(blocks))


def dressed(blocks: list[Block], like: MinuteEdit) -> QTextEdit:
    """Qt's own again, with the block formats, margins and looks of ours and nothing that follows an edit."""
    edit, document, minutes = QTextEdit(), QTextDocument(), like.minutes
    edit.setFrameShape(QFrame.Shape.NoFrame)
    document.setDefaultFont(minutes.defaultFont())
    document.setIndentWidth(minutes.indentWidth())
    document.setDocumentMargin(minutes.documentMargin())
    document.rootFrame().setFrameFormat(minutes.rootFrame().frameFormat())
    cursor = QTextCursor(document)
    for block in blocks:
        add_block(cursor, block.row)
        insert_runs(cursor, block.runs)
    cursor.setPosition(0)
    cursor.deleteChar()  # the block that every document begins with
    cursor.setBlockFormat(block_format(blocks[0].row))
    edit.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
    edit.setLineWrapColumnOrWidth(like.lineWrapColumnOrWidth())
    edit.setDocument(document)
    KEPT.append(document)
    edit.resize(like.size())
    edit.show()
    for index, row in enumerate(minutes.rows):
        minutes.look.lay_now(document.findBlockByNumber(index), row.kind, minutes.misspelt.get(row.uid, ()))
    return settled(edit, len(blocks))


def ours(blocks: list[Block], folder: Path) -> MinuteEdit:
    """The editor in the real window: saving, promises, margin, spelling and completion all listen."""
    desk, meeting_id = made_desk(folder)
    window = MainWindow.on(desk)
    KEPT.append(window)
    window.resize(1366, 768)
    window.show()
    window.open_meeting(meeting_id)
    minuting = window.minuting
    minuting.show_item(minuting.sitting.items[1].id)
    edit = minuting.edit
    edit.minutes.load(blocks)
    edit.minutes.saved, edit.minutes.ranks = {}, {}
    edit.minutes.edited.emit()
    settled(edit, len(blocks))
    minuting.save_now()
    minuting.spelling.look_at_all()
    minuting.deciding.promises.look_at_log()
    return edit


def settled(edit, count: int):
    """With the cursor a third down the window in the middle of the text."""
    edit.setFocus()
    wait(0.6)
    put(edit, count // 2 // 10 * 10 + 1)
    return edit


def put(edit, number: int) -> None:
    cursor = QTextCursor(edit.document().findBlockByNumber(number))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)  # there Enter adds a line, however the words wrap
    edit.setTextCursor(cursor)
    wait(0.1)
    edit.verticalScrollBar().setValue(edit.verticalScrollBar().value() + edit.cursorRect().top() - 230)
    wait(0.1)


def wait(seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.processEvents()


def timed(edit, keys) -> list[float]:
    """Microseconds of the window's thread for each key with its paint; what else the machine does is not counted."""
    out = []
    for index in range(KEYS):
        begin = time.thread_time()
        QTest.keyClick(edit, *keys[index % len(keys)])
        QApplication.processEvents()
        out.append((time.thread_time() - begin) * 1e6)
    if keys is LETTERS:
        put_back(edit)
    return out


def put_back(edit) -> None:
    """Takes the letters out again, so that the line does not grow from round to round."""
    for _ in range(KEYS):
        QTest.keyClick(edit, Qt.Key.Key_Backspace)
    QApplication.processEvents()


def compare(count: int) -> None:
    blocks = sample(count)
    edit = ours(blocks, Path(tempfile.mkdtemp()))
    floor, alike = bare(blocks, edit), dressed(blocks, edit)
    minutes = edit.minutes
    print(f"{count} blocks: {len(minutes.promises)} with promises, {len(minutes.misspelt)} with misspelt words marked")
    for name, keys in (("letters", LETTERS), ("Enter, Backspace", SPLITS), ("Enter, Ctrl+Z", UNDOS)):
        a, b, c = [], [], []
        for _ in range(ROUNDS):
            a, b, c = a + timed(floor, keys), b + timed(edit, keys), c + timed(alike, keys)
        tell(f"{count} blocks, {name}", b, a)
        tell("  of which Qt alone with the same formats", c, a)
    letters = timed(floor, LETTERS)
    put(edit, count // 2 // 10 * 10 + 6)
    tell(f"{count} blocks, Tab, Shift+Tab against letters", timed(edit, LEVELS), letters)
    jobs_between_keys(edit, count)
    once(edit, blocks, floor)


def jobs_between_keys(edit, count: int) -> None:
    """What a typist at some seven keys a second could feel: the longest the window's thread was busy with anything between two
    keys (spelling, promises, saving), which is how long a key would have to wait.
    """
    turns, words, begun, typed = [], f"It was agreed that the comittee would visit the site. {PROMISE} ", time.perf_counter(), 0
    while typed < len(words):
        if time.perf_counter() - begun > typed * KEY_EVERY:
            QTest.keyClicks(edit, words[typed])
            typed += 1
        begin = time.thread_time()
        QApplication.processEvents()
        turns.append((time.thread_time() - begin) * 1e3)
    long = sum(turn > LONG for turn in turns)
    print(f"{count} blocks, typed at {1 / KEY_EVERY:.0f} keys a second: longest job {max(turns):.1f} ms, {long} over {LONG} ms")


def once(edit, blocks: list[Block], floor) -> None:
    """What is not done at every key, in milliseconds."""
    minutes = edit.minutes
    minutes.settle(minutes.pending())
    edit.painted = 0
    whole_repaint(edit)
    print(f"  {edit.painted} of {len(blocks)} markers painted in a whole repaint")
    work: dict[str, Callable[[], object]] = {
        "whole repaint, floor": floor.viewport().repaint, "whole repaint": lambda: whole_repaint(edit),
        "number all anew": lambda: markers(minutes.rows, NUMBERED, "6"), "pending, one block touched": lambda: touched(minutes),
        "read all blocks": minutes.blocks, "another house style and back": lambda: restyled(minutes), "load": lambda: minutes.load(blocks),
    }
    for name, act in work.items():
        print(f"  {name}: {statistics.median(measured(act)):.2f} ms")


def whole_repaint(edit) -> None:
    """With all that lies under the words."""
    edit.set_colours(edit.colours)
    edit.viewport().repaint()


def touched(minutes: MinuteDocument) -> object:
    minutes.touched.add(minutes.rows[9].uid)
    return minutes.pending()


def restyled(minutes: MinuteDocument) -> None:
    for style in (NARRATIVE, NUMBERED):
        minutes.restyle(style)
        QApplication.processEvents()


def measured(work: Callable[[], object]) -> list[float]:
    out = []
    for _ in range(7):
        begin = time.perf_counter()
        work()
        out.append((time.perf_counter() - begin) * 1e3)
    return out


def tell(name: str, times: list[float], floor: list[float]) -> None:
    mid, low = statistics.median(times), statistics.median(floor)
    high, low_high = (sorted(each)[int(len(each) * 0.95)] for each in (times, floor))
    print(f"{name}: {mid:.0f} us, p95 {high:.0f}; floor {low:.0f}, p95 {low_high:.0f}; ratio {mid / low:.2f}, p95 {high / low_high:.2f}")


if __name__ == "__main__":
    app = QApplication([])
    for face in ("Regular", "SemiBold", "Bold"):
        QFontDatabase.addApplicationFont(str(FONTS / f"SourceSans3-{face}.ttf"))
    app.setFont("Source Sans 3")
    for size in [int(word) for word in sys.argv[1:]] or [300, 1000, 3000]:
        compare(size)
