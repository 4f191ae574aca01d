"""Finding promises in one item by itself: what is underlined, and where."""
from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtGui import QTextCursor

from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.committees import add_committee
from clerk_desk.desk.follow_ups import log_promise, wave_off
from clerk_desk.desk.meetings import add_item, add_meeting
from clerk_desk.desk.opening import open_desk
from clerk_desk.domain.blocks import plain
from clerk_desk.domain.captured import Promise
from clerk_desk.ui.minute_document import MinuteDocument
from clerk_desk.ui.promises import PAUSE, Found, Promises, ranges, span_of, units
from tests.ui.minute_hands import NUMBERED

DAY = dt.date(2026, 11, 19)
BLOCKS = (
    plain("The Lettings Officer spoke about the summer.", uid="a"),
    plain("The list of keyholders would be circulated outside of the meeting.", uid="b"),
)


@pytest.mark.parametrize(("text", "quote", "span"), [
    ("Tea was served. The rota would follow.", "The rota would follow.", (16, 22)),
    ("The rota\nwould  follow.", "The rota would follow.", (0, 23)),
    ("\U0001d11e The rota (v2) would follow.", "The rota (v2) would follow.", (3, 27)),
    ("The rota would follow.", "The list would follow.", None),
    ("The rota would follow.", "", None),
])
def test_words_are_found_with_white_space_alike_and_counted_as_qt_counts(text, quote, span):
    assert span_of(text, quote) == span
    assert span is None or units(text) >= sum(span)


def test_a_suggestion_put_together_from_several_blocks_marks_its_own_whole():
    promise = Promise("requests that the plan be sent to members", "circulate", "b")
    assert ranges(Found((promise,), (), {"b": "the plan be sent to members"})) == {"b": [(0, 27, "suggested")]}


def test_a_promise_in_a_block_that_is_gone_marks_nothing():
    assert ranges(Found((Promise("gone", "act", "x"),), (), {})) == {}


@pytest.fixture
def desk(tmp_path):
    made = open_desk(tmp_path / "desk", SystemClock(DAY))
    yield made
    made.close()


@pytest.fixture
def promises(desk, qtbot):
    committee = add_committee(desk, "Halls and Pavilions").ids[0]
    meeting = add_meeting(desk, committee, DAY).ids[0]
    item = add_item(desk, meeting, "Lettings", "6").ids[0]
    document = MinuteDocument(NUMBERED, "6")
    document.documentLayout()  # as the editor gives it one: without it Qt reports no edit
    document.load(BLOCKS)
    made = Promises(desk)
    made.follow(meeting, item, document)
    yield made
    made.stop()


def underlined(promises):
    return {uid: [state for *_, state in marked] for uid, marked in promises.document.promises.items()}


def test_the_sentence_that_promises_is_underlined_and_nothing_else(promises):
    assert promises.document.promises == {"b": ((0, len(BLOCKS[1].text), "suggested"),)}


def test_a_logged_promise_is_underlined_otherwise_and_suggested_no_more(promises, desk):
    log_promise(desk, promises.item_id, promises.found.suggested[0])
    promises.look_at_log()
    assert underlined(promises) == {"b": ["logged"]}
    assert promises.found.suggested == () and promises.found.logged[0].reference.startswith("HP")


def test_a_waved_off_promise_is_neither(promises, desk):
    wave_off(desk, promises.item_id, promises.found.suggested[0])
    promises.look_at_log()
    assert underlined(promises) == {} and promises.found == Found(texts=promises.found.texts)


def test_words_are_read_after_a_pause_and_not_at_every_key(promises, qtbot):
    read = []
    promises.changed.connect(read.append)
    cursor = QTextCursor(promises.document)
    for sign in "The caretaker undertook to send members the insurance certificate. ":
        cursor.insertText(sign)
    assert read == []
    qtbot.waitUntil(lambda: bool(read), timeout=PAUSE + 2000)
    assert underlined(promises) == {"a": ["suggested"], "b": ["suggested"]}
    assert len(read) == 1


def test_reading_marks_nothing_as_changed(promises):
    promises.look()
    assert not promises.document.pending() and not promises.document.isUndoAvailable()


def test_what_is_stopped_reads_no_more(promises, qtbot):
    document, read = promises.document, []
    promises.stop()
    promises.changed.connect(read.append)
    QTextCursor(document).insertText("The rota would be circulated after the meeting. ")
    qtbot.wait(PAUSE + 100)
    assert read == []
