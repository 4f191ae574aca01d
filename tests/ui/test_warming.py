"""Capture is made ready beside the window: no key waits for it, and what waits for capture is shown when it comes."""
from __future__ import annotations

import logging
import time

import pytest
from PySide6.QtTest import QTest

from clerk_desk.desk import capturing, follow_ups
from clerk_desk.ui.main_window import MainWindow
from clerk_desk.ui.warming import Warming
from tests.ui.window_hands import made_desk, press, put_cursor

STEP, STEPS = 0.3, 3


def busy(steps: int = STEPS):
    """Works as capture does when it is first asked: in Python, long at a stretch."""
    for _ in range(steps):
        end = time.thread_time() + STEP
        while time.thread_time() < end:
            sum(range(100))
        yield


@pytest.fixture
def begun(tmp_path, qtbot, monkeypatch):
    """The window as the program opens it, with a meeting that is restored before the first paint."""
    desk, meeting_id = made_desk(tmp_path / "desk")
    monkeypatch.setattr(capturing, "warm", busy)
    window = MainWindow.on(desk)
    qtbot.addWidget(window)
    warming = Warming(window)
    window.minuting.deciding.promises.wait_for(warming)
    warming.begin()
    assert window.open_meeting(meeting_id)
    yield window, warming
    warming.rest()
    window.close()
    desk.close()


def show(window, qtbot):
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.minuting.edit.hasFocus())


def test_nothing_begins_before_the_window_has_been_painted(begun, qtbot):
    window, warming = begun
    QTest.qWait(50)
    assert not warming.going and not warming.ready
    window.show()
    qtbot.waitUntil(lambda: warming.going or warming.ready)


def test_no_key_waits_while_capture_is_made_ready(begun, qtbot):
    window, warming = begun
    show(window, qtbot)
    qtbot.waitUntil(lambda: warming.going)
    longest = 0.0
    while not warming.ready:
        began = time.monotonic()
        press("a")
        window.minuting.edit.viewport().repaint()
        longest = max(longest, time.monotonic() - began)
        QTest.qWait(20)
    assert longest < STEP / 2


def test_promises_are_suggested_as_soon_as_capture_is_ready(begun, qtbot):
    window, warming = begun
    promises = window.minuting.deciding.promises
    assert promises.found.texts and not promises.found.suggested
    show(window, qtbot)
    qtbot.waitUntil(lambda: warming.ready, timeout=20_000)
    qtbot.waitUntil(lambda: bool(promises.found.suggested))
    assert window.minuting.edit.minutes.promises


def test_what_is_on_the_log_is_marked_before_capture_is_ready(begun):
    window, warming = begun
    deciding, item = window.minuting.deciding, window.minuting.sitting.item_id
    words = "The Chair agreed to write to the operator."
    block = next(each.row.uid for each in window.minuting.edit.minutes.blocks() if words in each.text)
    follow_ups.log_by_hand(deciding.desk, item, block, words)
    deciding.promises.look_at_log()
    assert not warming.ready
    assert [span[2] for span in window.minuting.edit.minutes.promises[block]] == ["logged"]


def test_a_clerk_who_logs_by_key_before_it_is_ready_means_the_promise_at_the_cursor(begun):
    window, _ = begun
    window.show()
    put_cursor(window, "outside of the meeting")
    window.minuting.deciding.log()
    logged = window.minuting.deciding.promises.found.logged
    assert [each.kind.value for each in logged] == ["circulate"]


def test_where_capture_cannot_be_made_ready_nobody_waits_for_ever(begun, qtbot, monkeypatch, caplog):
    window, warming = begun

    def broken():
        raise MemoryError
        yield

    monkeypatch.setattr(capturing, "warm", broken)
    with caplog.at_level(logging.ERROR):
        show(window, qtbot)
        qtbot.waitUntil(lambda: warming.ready)
    assert "Capture could not be made ready" in caplog.text
    assert window.minuting.deciding.promises.found.suggested


def test_a_window_closed_meanwhile_ends_the_work_at_its_next_step(begun, qtbot):
    window, warming = begun
    show(window, qtbot)
    qtbot.waitUntil(lambda: warming.going)
    began = time.monotonic()
    warming.rest()
    assert not warming.thread_.is_alive() and time.monotonic() - began < 20 * STEP
    assert not warming.ready
