"""One key from a line to the page it stands on: the text of the old file for minutes that were brought in, else the minutes."""
from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from clerk_desk.desk.archive import tend_archive
from clerk_desk.desk.bringing_past import bring_past
from clerk_desk.desk.follow_ups import log_promise
from clerk_desk.desk.meetings import meeting
from clerk_desk.desk.minuting import item_texts
from clerk_desk.domain.captured import Promise
from clerk_desk.ui.dialogs.minute_page import MinutePage
from clerk_desk.ui.dialogs.source_text import SourceText
from tests.ui.window_hands import press

CTRL = Qt.KeyboardModifier.ControlModifier
OLD = (
    "Minutes of a meeting of the Harbour Board held on 14 May 2019 at 7.00 pm\n\nPresent: Councillors A Merrow (Chair) and B Tindall\n\n"
    "1. Bridges 🌉\n\nThe Clerk would write to the owners of the zebrano lock.\n\nRESOLVED: That the report be noted.\n"
)


@pytest.fixture
def old(place, tmp_path):
    """The number of a meeting brought in, beside one that was made here."""
    folder = tmp_path / "old"
    folder.mkdir()
    (folder / "bridges.txt").write_text(OLD, encoding="utf-8")
    [each] = bring_past(place[0], folder)
    tend_archive(place[0])
    return each.meeting_id


def seen(act):
    """The class, words said and marked words of the dialog that the act opens, which is then closed by Esc."""
    found = []

    def look():
        page = QApplication.activeModalWidget()
        if isinstance(page, MinutePage | SourceText):
            marked = [each.cursor.selectedText() for each in page.text.extraSelections()] if isinstance(page, SourceText) else []
            found.append((type(page), page.found.text(), marked))
            QTest.keyClick(page, Qt.Key.Key_Escape)

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(20)
    act()
    timer.stop()
    return found[-1]


def test_from_a_hit_ctrl_enter_shows_the_old_file_at_its_words(window, old):
    press("C-<4>")
    page = window.office.archive
    QTest.keyClicks(page.field, "zebrano")
    kind, told, marked = seen(lambda: QTest.keyClick(page.field, Qt.Key.Key_Return, CTRL))
    assert kind is SourceText
    assert "bridges.txt" in told
    assert marked == ["The Clerk would write to the owners of the zebrano lock", "zebrano"]


def test_from_a_hit_in_minutes_made_here_it_shows_their_page(window, place):
    press("C-<4>")
    page = window.office.archive
    block = next(block for text in item_texts(place[0], place[1]) for block in text.minutes if len(block.text.split()) > 8)
    QTest.keyClicks(page.field, " ".join(block.text.split()[:6]))
    assert seen(lambda: QTest.keyClick(page.field, Qt.Key.Key_Return, CTRL))[0] is MinutePage


def test_from_a_follow_up_of_old_minutes_it_shows_the_old_file_too(window, place, old):
    desk = place[0]
    item = meeting(desk, old).items[0]
    block = next(each for text in item_texts(desk, old) for each in text.minutes if "zebrano" in each.text)
    log_promise(desk, item.id, Promise(block.text, "act", block.row.uid, "Clerk"))
    press("C-<3>")
    board = window.office.follow_ups
    lines = {line.follow_up.meeting_id: row for row in range(board.log.rowCount()) if (line := board.log.line(row)) is not None}
    board.table.setCurrentIndex(board.log.index(lines[old], 0))
    kind, _, marked = seen(board.acts.show_page)
    assert (kind, marked[0]) == (SourceText, block.text.rstrip("."))
