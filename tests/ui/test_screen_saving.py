"""The saver by itself: when it writes, what it does when that fails, and that it forgets nothing."""
from __future__ import annotations

import datetime as dt
import time

import pytest
from PySide6.QtGui import QTextCursor

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.ui.minute_document import MinuteDocument
from clerk_desk.ui.saving import LONGEST, PAUSE, Kept, Saver
from tests.ui.minute_hands import NUMBERED

NOW = dt.datetime(2026, 11, 19, 19, 42, 7)


class Store:
    """Takes what is saved, with the moment it came; refuses while ``error`` is set."""

    def __init__(self) -> None:
        self.error: Exception | None = None
        self.saves: list[tuple[float, int, list[str]]] = []

    def save(self, item_id, changes):
        if self.error:
            raise self.error
        self.saves.append((time.monotonic(), item_id, [block.text for block in changes.written]))


@pytest.fixture
def store():
    return Store()


@pytest.fixture
def saver(store, qtbot):
    made = Saver(store.save, lambda: NOW)
    yield made
    made.forget()


def followed(saver, item_id):
    document = MinuteDocument(NUMBERED, str(item_id))
    document.documentLayout()  # as the editor gives it one: without it Qt reports no edit
    saver.follow(item_id, document)
    return document


def write(document, words):
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(words)


def test_a_pause_saves_and_not_before(saver, store, qtbot):
    document, began = followed(saver, 6), time.monotonic()
    write(document, "The hall was cold.")
    assert store.saves == []
    qtbot.waitUntil(lambda: bool(store.saves), timeout=3000)
    assert 0.9 * PAUSE / 1000 <= store.saves[0][0] - began < 1.6
    assert store.saves[0][1:] == (6, ["The hall was cold."])


def test_typing_without_a_pause_is_saved_two_seconds_after_its_first_key(saver, store, qtbot):
    document, began = followed(saver, 6), time.monotonic()
    while not store.saves and time.monotonic() - began < 3.5:
        write(document, "a")
        qtbot.wait(60)
    assert 0.9 * LONGEST / 1000 <= store.saves[0][0] - began < 2.8


def test_one_save_writes_every_item_that_has_changed(saver, store):
    for item_id in (6, 7):
        write(followed(saver, item_id), f"Words of {item_id}.")
    assert saver.save_now()
    assert [each[1:] for each in store.saves] == [(6, ["Words of 6."]), (7, ["Words of 7."])]
    assert saver.kept == Kept(NOW)
    saver.save_now()
    assert len(store.saves) == 2


def test_a_refusal_is_told_in_its_own_words_and_the_time_is_that_of_the_first(saver, store):
    document = followed(saver, 6)
    store.error = CannotBeDone("The disk is full: free some space.")
    write(document, "One.")
    assert not saver.save_now()
    saver.now = lambda: NOW + dt.timedelta(minutes=3)
    write(document, " Two.")
    assert not saver.save_now()
    assert saver.kept == Kept(None, NOW, "The disk is full: free some space.", True)
    assert document.toPlainText() == saver.unsaved_text() == "One. Two."


def test_what_could_not_be_saved_is_saved_once_it_can_be(saver, store, qtbot):
    saver.again.setInterval(30)
    store.error = CannotBeDone("The store is locked by another program.")
    write(followed(saver, 6), "One.")
    saver.save_now()
    store.error = None
    qtbot.waitUntil(lambda: saver.kept == Kept(NOW), timeout=1000)
    assert [each[1:] for each in store.saves] == [(6, ["One."])] and saver.unsaved_text() == ""


def test_one_item_that_cannot_be_saved_does_not_hold_back_another(saver, store):
    refused, saved = followed(saver, 6), followed(saver, 7)
    whole = store.save
    saver.save = lambda item_id, changes: whole(item_id, changes) if item_id == 7 else _refuse()
    write(refused, "Refused.")
    write(saved, "Saved.")
    assert not saver.save_now()
    assert [each[1] for each in store.saves] == [7]
    assert saver.unsaved_text() == "Refused."


def _refuse():
    raise CannotBeDone("This item is no longer on the agenda.")


def test_a_fault_of_the_program_is_no_lost_word_and_is_logged(saver, store, caplog):
    store.error = ZeroDivisionError("division by zero")
    write(followed(saver, 6), "One.")
    assert not saver.save_now()
    assert "ZeroDivisionError" in caplog.text and "division by zero" in saver.kept.reason
    assert saver.unsaved_text() == "One."


def test_an_edit_undone_before_the_save_writes_nothing(saver, store):
    document = followed(saver, 6)
    write(document, "One.")
    document.undo()
    assert saver.save_now()
    assert store.saves == []


def test_saving_is_told_once_and_then_the_time(saver, store):
    told = []
    saver.changed.connect(told.append)
    document = followed(saver, 6)
    for sign in "abc":
        write(document, sign)
    saver.save_now()
    assert told == [Kept(waiting=True), Kept(NOW)]
