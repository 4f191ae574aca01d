"""What the clerk sees of the minutes' safety: who else writes, how the last session ended, backups."""
from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from clerk_desk import app
from clerk_desk.desk import backups, meetings, minuting
from clerk_desk.desk.opening import open_desk, open_to_write
from clerk_desk.store.holding import note_of
from clerk_desk.ui import messages
from clerk_desk.ui.main_window import MainWindow
from tests.ui.people_hands import in_dialog
from tests.ui.window_hands import SetClock, made_desk, opened, press, put_cursor


@pytest.fixture
def place(tmp_path):
    """A desk with a meeting, held by nobody, in the folder "desk"."""
    desk, meeting_id = made_desk(tmp_path / "desk")
    yield desk, meeting_id
    desk.close()


@pytest.fixture
def folder(place, tmp_path):
    """Its folder."""
    return tmp_path / "desk"


@pytest.fixture
def second(qtbot, place, folder):
    """A window beside another that has the right to write."""
    first, desk = open_to_write(folder, SetClock()), open_to_write(folder, SetClock())
    window = opened(qtbot, desk, place[1])
    window.safety.begin()
    yield window
    window.close()
    desk.close()
    first.close()


@pytest.fixture
def window(qtbot, place):
    """The only window, at home."""
    window = opened(qtbot, place[0])
    yield window
    window.close()


def text(desk, meeting_id) -> str:
    return " ".join(block.text for item in meetings.meeting(desk, meeting_id).items for block in minuting.item_text(desk, item.id).minutes)


# one writer
def test_the_second_window_is_told_who_writes_and_takes_no_letter(second, place):
    assert second.safety.notice.isVisible() and "can only be read" in second.safety.notice.words.text()
    before = text(*place)
    put_cursor(second, "bus services")
    press("lost", "<Return>", "C-<S>")
    assert text(*place) == before and not second.minuting.sitting.saver.dirty


def test_what_the_second_window_cannot_do_it_says_in_a_sentence(second, message_boxes):
    second.menus.actions["item_down"].trigger()
    assert len(message_boxes) == 1 and "can only be read" in message_boxes[0]
    assert not second.safety.backing_up.timer.isActive()


def test_trying_again_closes_the_window_to_open_another(second):
    second.safety.notice.act.click()
    assert second.safety.afterwards is not None and not second.isVisible()


# how it ended
def test_after_an_unclean_end_the_next_start_says_so_until_it_is_read(qtbot, folder):
    held = open_to_write(folder, SetClock())
    note = note_of(held.store.path).read_text(encoding="utf-8")
    held.close()
    note_of(held.store.path).write_text(note, encoding="utf-8")
    desk = open_to_write(folder, SetClock())
    window = opened(qtbot, desk)
    window.safety.begin()
    assert "did not end as it should" in window.safety.notice.words.text() and "is whole" in window.safety.notice.words.text()
    window.safety.notice.act.click()
    assert not window.safety.notice.isVisible()
    window.close()
    desk.close()


def test_after_a_clean_end_there_is_nothing_to_say(qtbot, folder):
    open_to_write(folder, SetClock()).close()
    desk = open_to_write(folder, SetClock())
    window = opened(qtbot, desk)
    window.safety.begin()
    assert not window.safety.notice.isVisible() and window.safety.backing_up.timer.isActive()
    window.close()
    desk.close()


# backups
def test_a_backup_that_is_due_is_made_beside_the_typing(qtbot, window, place):
    going = window.safety.backing_up
    with qtbot.waitSignal(going.made):
        going.look()
    going.rest()
    only, = backups.backups(place[0])
    assert only.why == "while working"
    going.look()
    assert not going.thread_


def test_a_backup_that_cannot_be_made_is_told_in_the_band(qtbot, window, folder):
    (folder / "backups").write_text("a file")
    with qtbot.waitSignal(window.safety.backing_up.failed):
        window.safety.backing_up.look()
    assert "No backup could be made" in window.safety.notice.words.text()


def with_backups(window, then, *keys) -> None:
    in_dialog(*keys, then=then)
    window.menus.actions["backups"].trigger()


def test_the_dialog_makes_one_and_lists_it(window, place):
    said = []

    def make(dialog) -> None:
        press("<Return>")
        said.append((dialog.form.there.topLevelItemCount(), dialog.form.refusal.text()))
        press("A-<L>")
        QTest.qWait(150)
        said.append(dialog.form.refusal.text())

    with_backups(window, make, "<Escape>")
    assert said[0] == (1, "A backup was made and looked over: it is whole.") and "every reference was read" in said[1]
    assert len(backups.backups(place[0])) == 1 and window.safety.afterwards is None


def test_a_second_place_is_chosen_gets_a_copy_at_once_and_is_left_again(window, place, tmp_path, message_boxes):
    (tmp_path / "stick").mkdir()
    message_boxes.file_name = str(tmp_path / "stick")
    with_backups(window, None, "A-<S>", "<Escape>")
    assert backups.second_place(place[0]) == tmp_path / "stick" and len(backups.backups(place[0])) == 2
    with_backups(window, None, "A-<P>", "<Escape>")
    assert backups.second_place(place[0]) is None


def test_a_second_place_inside_the_first_is_refused_in_the_dialog(window, place, folder, message_boxes):
    message_boxes.file_name = str(folder)
    said = in_dialog("A-<S>")
    window.menus.actions["backups"].trigger()
    assert "another disk" in said[0] and backups.second_place(place[0]) is None


def test_a_backup_is_put_back_when_the_window_has_closed(window, place, folder, monkeypatch):
    desk, meeting_id = place
    backups.back_up(desk)
    meetings.add_item(desk, meeting_id, "Too much", "9")
    monkeypatch.setattr(messages, "sure", lambda *_: True)
    with_backups(window, None, "A-<U>")
    assert not window.isVisible() and window.safety.afterwards is not None
    desk.close()
    window.safety.afterwards()
    again = open_desk(folder, SetClock())
    assert len(meetings.meeting(again, meeting_id).items) == 3
    again.close()


def test_the_first_start_puts_back_a_backup_from_another_computer(qtbot, place, tmp_path, monkeypatch):
    there = backups.back_up(place[0]).path
    desk = open_desk(tmp_path / "new computer")
    window = opened(qtbot, desk)
    monkeypatch.setattr("clerk_desk.ui.messages.file_to_open", lambda *_: there)
    window.office.home.welcome.restore.click()
    assert window.safety.afterwards is not None and not window.isVisible()
    desk.close()
    window.safety.afterwards()
    again = open_desk(tmp_path / "new computer")
    assert [each.committee for each in meetings.meetings(again)] == [each.committee for each in meetings.meetings(place[0])] != []
    again.close()


def test_putting_one_back_is_asked_about(window, place, message_boxes):
    backups.back_up(place[0])
    with_backups(window, None, "A-<U>")
    assert message_boxes[0].startswith("Go back to the minutes as they were on") and window.isVisible()


# from start to end
def close_soon(qapp, seen: list[MainWindow]) -> None:
    """Closes the window that opens next, after it was seen."""
    def look_and_close() -> None:
        shown = next((each for each in qapp.topLevelWidgets() if isinstance(each, MainWindow) and each.filled and each.isVisible()), None)
        if shown is None:
            QTimer.singleShot(20, look_and_close)
            return
        seen.append(shown)
        shown.close()
        QTimer.singleShot(0, qapp.quit)
    QTimer.singleShot(20, look_and_close)


def test_at_closing_a_backup_is_made_when_something_changed(folder, place, qapp):
    for expected in (1, 1):
        close_soon(qapp, [])
        assert app.run(folder, SetClock()) == 0
        assert [each.why for each in backups.backups(place[0])] == ["at closing"] * expected


def test_a_damaged_store_is_replaced_by_its_newest_backup_when_the_clerk_wants_it(folder, place, qapp, monkeypatch):
    desk, meeting_id = place
    backups.back_up(desk)
    desk.close()
    desk.store.path.write_bytes(b"nothing left")
    asked = []
    monkeypatch.setattr(messages, "sure", lambda _parent, question, *_: asked.append(question) or True)
    close_soon(qapp, [])
    assert app.run(folder, SetClock()) == 0
    assert "There is a backup of 8 September 2026, 19:30" in asked[0]
    assert len(meetings.meeting(desk, meeting_id).items) == 3


def test_without_the_clerk_s_word_a_damaged_store_stays_as_it_is(folder, place, message_boxes):
    backups.back_up(place[0])
    place[0].close()
    place[0].store.path.write_bytes(b"nothing left")
    assert app.run(folder, SetClock()) == 1
    assert place[0].store.path.read_bytes() == b"nothing left" and len(message_boxes) == 1
