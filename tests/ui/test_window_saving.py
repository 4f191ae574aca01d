"""Nothing typed is lost: failed saves, closing, coming back, faults of the program."""
from __future__ import annotations

import logging
import sys

import pytest
from PySide6.QtGui import QGuiApplication

from clerk_desk.desk import minuting
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.ui import failures
from tests.ui.window_hands import kept, opened, press, put_cursor


class Disk:
    """Stands before the verb that saves, and refuses while it is full."""

    def __init__(self, window) -> None:
        self.full, self.saver = False, window.minuting.sitting.saver
        self.save, self.saver.save = self.saver.save, self.write

    def write(self, item_id, changes):
        if self.full:
            raise CannotBeDone("The disk is full: free some space.")
        return self.save(item_id, changes)


def test_a_failed_save_keeps_the_words_says_so_and_recovers_by_itself(window, place, qtbot):
    disk, saver, alarm = Disk(window), window.minuting.sitting.saver, window.minuting.alarm
    saver.again.setInterval(50)
    disk.full = True
    press("C-<PageDown>", "Muddy.", "C-<S>")
    assert alarm.isVisible() and alarm.what.text() == "Not saved since 19:30:00. The disk is full: free some space."
    assert window.minuting.top.saved.words.text() == "Not saved"
    press(" Wet.")
    assert window.minuting.edit.minutes.toPlainText() == "Muddy. Wet."
    disk.full = False
    qtbot.waitUntil(lambda: not alarm.isVisible(), timeout=1000)
    assert kept(place[0], window.minuting.sitting.item_id) == ["Muddy. Wet."]


def test_the_red_bar_copies_the_words_and_tries_again(window, place):
    disk, alarm = Disk(window), window.minuting.alarm
    disk.full = True
    press("C-<PageDown>", "Muddy.", "C-<S>")
    alarm.copy.click()
    assert QGuiApplication.clipboard().text() == "Muddy."
    disk.full = False
    alarm.again.click()
    assert not alarm.isVisible() and kept(place[0], window.minuting.sitting.item_id) == ["Muddy."]


@pytest.mark.expects_log
def test_a_fault_in_saving_is_no_lost_word_either(window, place, monkeypatch):
    def broken(*_):
        raise ZeroDivisionError("of our own making")
    saver = window.minuting.sitting.saver
    save, saver.save = saver.save, broken
    press("C-<PageDown>", "Muddy.", "C-<S>")
    assert "ZeroDivisionError" in window.minuting.alarm.what.text()
    saver.save = save
    window.minuting.alarm.again.click()
    assert kept(place[0], window.minuting.sitting.item_id) == ["Muddy."]


def test_an_unsaved_item_is_not_forgotten_when_another_is_shown(window, place):
    disk = Disk(window)
    disk.full = True
    press("C-<PageDown>", "Muddy.")
    item_id = window.minuting.sitting.item_id
    press("C-<PageDown>", "12 October.")
    disk.full = False
    press("C-<S>")
    assert kept(place[0], item_id) == ["Muddy."]
    assert kept(place[0], window.minuting.sitting.item_id) == ["12 October."]


def test_nothing_is_logged_on_words_that_are_not_saved(window, place, message_boxes):
    disk = Disk(window)
    put_cursor(window, "outside of the meeting")
    press("<End>", "x")
    disk.full = True
    press("C-<Return>")
    assert "could not be saved" in message_boxes[0]
    assert len(window.minuting.deciding.promises.found.suggested) == 3
    disk.full = False


def test_a_meeting_with_unsaved_words_is_not_left(window, message_boxes):
    disk = Disk(window)
    disk.full = True
    press("C-<PageDown>", "Muddy.", "C-<1>")
    assert window.screens.currentWidget() is window.minuting and "not saved" in message_boxes[0]
    disk.full = False


def test_closing_saves_and_the_next_start_is_where_the_clerk_was(window, place, qtbot):
    press("C-<PageDown>", "Muddy. Wet.", "<Left>", "<Left>")
    item_id, here = window.minuting.sitting.item_id, window.minuting.edit.place()
    assert window.close()
    assert kept(place[0], item_id) == ["Muddy. Wet."]
    again = opened(qtbot, place[0])
    assert again.minuting.sitting.item_id == item_id and again.minuting.edit.place() == here
    press("!")
    assert again.minuting.edit.minutes.toPlainText() == "Muddy. We!t."


def test_a_resting_cursor_is_remembered_without_closing(window, place, qtbot):
    from clerk_desk.desk import meetings

    put_cursor(window, "on bus")
    window.minuting.resting.setInterval(20)
    press("<Left>")
    uid, offset = window.minuting.edit.place()
    qtbot.waitUntil(lambda: meetings.last_place(place[0]).offset == offset, timeout=1000)
    assert meetings.last_place(place[0]).block == uid


def test_closing_with_words_that_cannot_be_saved_asks_and_stays(window, message_boxes):
    disk = Disk(window)
    disk.full = True
    press("C-<PageDown>", "Muddy.")
    assert not window.close() and window.isVisible()
    assert "not saved" in message_boxes[0]
    disk.full = False


def test_a_meeting_that_is_gone_opens_home_instead(place, qtbot):
    from clerk_desk.desk import meetings
    from clerk_desk.domain.records import Place

    desk, meeting_id = place
    meetings.remember_place(desk, Place(meeting_id))
    window = opened(qtbot, desk, meeting_id)
    press("C-<1>")
    assert window.screens.currentWidget() is window.office
    assert meetings.last_place(desk) == Place()


def test_a_fault_saves_first_then_logs_then_shows(window, place, caplog):
    shown = []
    watch = failures.Failures(window.minuting.save_now, lambda version, trace: shown.append((version, trace)))
    press("C-<PageDown>", "Muddy.")
    try:
        raise ZeroDivisionError("of our own making")
    except ZeroDivisionError:
        watch.caught(*sys.exc_info())
    assert kept(place[0], window.minuting.sitting.item_id) == ["Muddy."]
    assert "of our own making" in caplog.text and "of our own making" in shown[0][1]


def test_a_fault_while_a_fault_is_shown_is_only_logged(caplog):
    def show(*_):
        raise ValueError("the box is broken too")
    watch = failures.Failures(lambda: None, show)
    watch.caught(ZeroDivisionError, ZeroDivisionError("first"), None)
    assert "the box is broken too" in caplog.text and "first" in caplog.text


def test_the_log_is_written_beside_the_store(tmp_path):
    handler = failures.open_log(tmp_path)
    logging.getLogger("clerk_desk.ui").info("Opened")
    failures.close_log(handler)
    assert "Opened" in (tmp_path / failures.LOG_NAME).read_text(encoding="utf-8")


def test_saving_writes_only_what_changed(window, place, monkeypatch):
    written = []
    saver = window.minuting.sitting.saver
    save = saver.save
    saver.save = lambda item_id, changes: (written.append(changes), save(item_id, changes))
    put_cursor(window, "on bus services.")
    press("x", "C-<S>", "C-<S>")
    assert [len(changes.written) for changes in written] == [1]
    assert minuting.item_text(place[0], window.minuting.sitting.item_id).minutes[0].text.endswith("x")
