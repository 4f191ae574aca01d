"""The record in the window: earlier wordings and one put back, states compared, unsaved words saved elsewhere, corrections seen."""
from __future__ import annotations

import datetime as dt

import pytest

from clerk_desk.desk import meetings, minuting, record, stages, wordings
from clerk_desk.domain.blocks import Kind, plain
from clerk_desk.domain.changes import BlockChanges
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import MeetingState
from clerk_desk.ui import messages
from tests.ui.people_hands import back, in_dialog
from tests.ui.window_hands import press, put_cursor


def later(window, minutes: float = 2) -> None:
    window.desk.clock.time += dt.timedelta(minutes=minutes)


def asked(window, name: str, *keys: str, then=None) -> list[str]:
    said = in_dialog(*keys, then=then)
    window.menus.actions[name].trigger()
    return said


@pytest.fixture
def reworded(window):
    """The paragraph on bus services, typed over two minutes after it was imported."""
    later(window)
    window.minuting.edit.setFocus()
    put_cursor(window, "received a report")
    press("<Home>", "S-<End>", "The Panel heard of buses.")
    assert window.minuting.save_now()
    later(window)
    return window


def here(window) -> str:
    return window.minuting.edit.textCursor().block().text()


def test_an_earlier_wording_is_put_back_by_key_and_ctrl_z_takes_it_back(reworded, qtbot):
    seen = []
    asked(reworded, "wordings", "<Return>", then=lambda dialog: seen.extend(
        [dialog.form.wordings.topLevelItemCount(), dialog.form.shown.toPlainText(), dialog.form.shown.accessibleDescription()]))
    assert seen[0] == 1
    assert seen[1] == "The Committee received a report on bus servicesPanel heard of buses."
    assert "(struck: " in seen[2] and "(added: " in seen[2]
    assert here(reworded) == "The Committee received a report on bus services."
    uid, _ = reworded.minuting.edit.place()
    assert wordings.earlier_wordings(reworded.desk, uid)[0].block.text == "The Panel heard of buses."
    back(reworded, qtbot)
    reworded.minuting.edit.setFocus()
    press("C-<Z>")
    assert here(reworded) == "The Panel heard of buses."


def test_a_paragraph_with_no_other_words_says_so_and_puts_nothing_back(window):
    seen = []
    window.minuting.edit.setFocus()
    asked(window, "wordings", then=lambda dialog: seen.extend([dialog.form.note.text(), dialog.form.act.isEnabled()]))
    assert seen[0].startswith("This paragraph has had no other words.")
    assert seen[1] is False


def test_words_of_a_private_note_do_not_become_public_by_being_put_back(reworded):
    edit = reworded.minuting.edit
    edit.set_kind(Kind.NOTE)
    press("<Home>", "S-<End>", "He was late.")
    assert reworded.minuting.save_now()
    later(reworded)
    edit.set_kind(Kind.PARAGRAPH)
    press("<Home>", "S-<End>", "Councillor Reed arrived.")
    assert reworded.minuting.save_now()
    later(reworded)
    asked(reworded, "wordings", "<Return>")
    assert here(reworded) == "He was late."
    uid, _ = edit.place()
    assert next(row for row in edit.minutes.rows if row.uid == uid).kind is Kind.NOTE


def test_confirmed_minutes_show_wordings_and_put_none_back(reworded):
    meeting = reworded.minuting.sitting.meeting.id
    _confirm(reworded, meeting)
    seen = []
    asked(reworded, "wordings", then=lambda dialog: seen.extend([dialog.form.note.text(), dialog.form.act.isEnabled()]))
    assert "the minutes are locked" in seen[0] and seen[1] is False


def _confirm(window, meeting: int) -> None:
    from clerk_desk.desk import follow_ups

    for item, promise in follow_ups.promises_left(window.desk, meeting):
        follow_ups.wave_off(window.desk, item.id, promise)
    for state in (MeetingState.DRAFT, MeetingState.PUBLISHED, MeetingState.CONFIRMED):
        if meetings.meeting(window.desk, meeting).state is not state:
            stages.set_state(window.desk, meeting, state)
    window.minuting.read_again()


def test_what_was_sent_out_is_marked_and_compared_with_now(reworded, tmp_path, monkeypatch):
    meeting = reworded.minuting.sitting.meeting.id
    if meetings.meeting(reworded.desk, meeting).state is not MeetingState.DRAFT:
        stages.set_state(reworded.desk, meeting, MeetingState.DRAFT)
        reworded.minuting.read_again()
    asked(reworded, "record", "A-<S>")
    [sent] = record.kept_states(reworded.desk, meeting)
    assert sent.point is record.Point.SENT
    item = reworded.minuting.sitting.items[0].id
    uid = minuting.item_text(reworded.desk, item).minutes[0].row.uid
    minuting.save_minutes(reworded.desk, item, BlockChanges((plain("The Panel heard of trams.", uid=uid),)))
    reworded.minuting.read_again()
    place, seen = tmp_path / "what.txt", []
    place.write_text("mine")
    monkeypatch.setattr(messages, "file_to_write", lambda *_: place)
    monkeypatch.setattr(messages, "sure", lambda *_: True)

    def look(dialog):
        seen.extend([dialog.form.shown.toPlainText(), dialog.form.count.text(), dialog.form.audience.currentText()])

    asked(reworded, "record", "A-<W>", then=look)
    assert "The Panel heard of busestrams." in seen[0]
    assert seen[1].startswith("1 change, as the public may see it.")
    assert "The Panel heard of [-buses-][+trams+]." in place.read_text(encoding="utf-8")


def test_a_correction_is_recorded_and_seen_above_the_minutes(window):
    meeting = window.minuting.sitting.meeting
    _confirm(window, meeting.id)
    made = meetings.add_meeting(window.desk, meeting.committee.id, dt.date(2026, 10, 13)).ids[0]
    meetings.add_item(window.desk, made, "Minutes of the last meeting", "2")
    stages.set_state(window.desk, made, MeetingState.DRAFT)

    def correct(dialog):
        inner = in_dialog(then=lambda sheet: (sheet.form.words.setPlainText("that the Chair was absent"), sheet.form.act.click()))
        dialog.form.correct.click()
        assert inner == []

    asked(window, "record", then=correct)
    [note] = record.corrections(window.desk, meeting.id)
    assert note.minute == "2"
    window.minuting.read_again()
    assert note.text in window.minuting.head.report.text()


@pytest.fixture
def unsaved(window, monkeypatch):
    """Words that the store does not take; ``saved_again`` ends that."""
    def full(*_args, **_named):
        raise CannotBeDone("The disk is full: make room and try again.")

    monkeypatch.setattr(minuting, "save_minutes", full)
    window.minuting.edit.setFocus()
    put_cursor(window, "received a report")
    press("<End>", " And more.")
    assert not window.minuting.save_now()
    return window


REAL = minuting.save_minutes


def saved_again(window, monkeypatch) -> None:
    """Before the window closes, which would ask."""
    monkeypatch.setattr(minuting, "save_minutes", REAL)
    assert window.minuting.save_now()
    assert not window.minuting.alarm.isVisible()


def test_words_that_cannot_be_saved_are_saved_elsewhere(unsaved, tmp_path, monkeypatch):
    place = tmp_path / "Mine.txt"
    monkeypatch.setattr(messages, "file_to_write", lambda *_: place)
    alarm = unsaved.minuting.alarm
    assert alarm.isVisible() and alarm.elsewhere.isVisible()
    alarm.elsewhere.click()
    text = place.read_text(encoding="utf-8")
    assert text.startswith("6 Bus services in the north of the town\n\n")
    assert "on bus services. And more." in text
    assert "Mine.txt" in alarm.why.text()
    assert unsaved.minuting.sitting.saver.dirty
    assert not unsaved.minuting.save_now()
    assert "Mine.txt" in alarm.why.text()
    saved_again(unsaved, monkeypatch)


def test_a_file_that_is_there_is_only_written_over_when_that_is_said(unsaved, tmp_path, monkeypatch):
    place = tmp_path / "Mine.txt"
    place.write_text("Somebody else's.")
    monkeypatch.setattr(messages, "file_to_write", lambda *_: place)
    monkeypatch.setattr(messages, "sure", lambda *_: False)
    unsaved.minuting.alarm.elsewhere.click()
    assert place.read_text() == "Somebody else's."
    monkeypatch.setattr(messages, "sure", lambda *_: True)
    unsaved.minuting.alarm.elsewhere.click()
    assert "And more." in place.read_text(encoding="utf-8")
    saved_again(unsaved, monkeypatch)


def test_a_place_that_cannot_be_written_is_told_and_the_words_stay(unsaved, tmp_path, monkeypatch, message_boxes):
    monkeypatch.setattr(messages, "file_to_write", lambda *_: tmp_path / "nowhere" / "Mine.txt")
    unsaved.minuting.alarm.elsewhere.click()
    assert "There is no folder" in message_boxes[0]
    assert "And more." in unsaved.minuting.sitting.unsaved_words()
    saved_again(unsaved, monkeypatch)
