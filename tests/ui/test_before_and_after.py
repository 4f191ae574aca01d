"""Before the meeting and after: an agenda taken in and mended, the states of the minutes, words changed since."""
from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from clerk_desk.desk import committees, follow_ups, meetings, minuting, new_meeting, stages
from clerk_desk.domain.blocks import plain
from clerk_desk.domain.changes import all_new
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.mending import left_out, made_item, number_and_title, renamed
from clerk_desk.domain.records import MeetingState
from clerk_desk.ui.dialogs.new_meeting import NewMeeting
from clerk_desk.ui.dialogs.take_agenda import TakeAgenda
from clerk_desk.ui.look import Look
from tests.samples import AGENDA
from tests.ui import walking
from tests.ui.window_hands import opened


@pytest.fixture
def planned(place):
    """A planned meeting with the usual standing items."""
    desk = place[0]
    committee = committees.committees(desk)[0]
    committees.set_standing_items(desk, committee.id, committees.usual_standing_items(committee.id))
    return new_meeting.new_meeting_from_last(desk, committee.id, dt.date(2026, 10, 6)).ids[0]


def titles(desk, meeting_id):
    return [(item.number, item.title) for item in meetings.meeting(desk, meeting_id).items]


def test_an_agenda_is_mended_by_keys_before_it_is_taken_in(place, planned, qtbot):
    desk = place[0]
    dialog = TakeAgenda(None, desk, meetings.meeting(desk, planned))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.form.text.setPlainText(f"{AGENDA}\nPage 2 of 3\n")
    dialog.read()
    tree = dialog.form.understood
    assert dialog.form.act.text() == "Take in 4 items" and not dialog.form.makeItem.isEnabled()
    tree.setFocus()
    tree.setCurrentItem(tree.topLevelItem(2))
    QTest.keyClick(tree, Qt.Key.Key_F2)
    field = tree.viewport().findChild(QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, "3 Museum of salt: new lease")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.captured.items[2].title == "Museum of salt: new lease")
    QTest.qWait(20)
    QTest.keyClick(tree, Qt.Key.Key_Down)
    QTest.keyClick(tree, Qt.Key.Key_Down)
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: dialog.form.act.text() == "Take in 3 items")
    dialog.form.act.click()
    assert dialog.answer is not None
    there = [title for _, title in titles(desk, planned)]
    assert "Museum of salt: new lease" in there and "Work programme" not in there
    assert there.count("Apologies for absence") == 1 and there[-1] == "Date of next meeting"


def test_mending_keeps_every_line():
    from clerk_desk.domain.captured import Captured, CapturedItem

    read = Captured(None, (CapturedItem("1", "Apologies"), CapturedItem("2", "Pags")), ("9. Fees and charges",))
    assert renamed(read, 1, "2a. Paths").items[1] == CapturedItem("2a", "Paths")
    assert renamed(read, 1, "  ") == read
    assert left_out(read, 0).left_out[-1] == "1 Apologies" and made_item(read, 0).items[-1] == CapturedItem("9", "Fees and charges")
    assert number_and_title("A Motion on paths") == ("A", "Motion on paths") and made_item(read, 0).left_out == ()


def test_the_new_meeting_dialog_shows_what_will_be_on_the_agenda_and_words_that_changed(place, qtbot):
    desk, meeting_id = place
    item = meetings.meeting(desk, meeting_id).items[1]
    told = "A map of all footpaths would be circulated to Members."
    minuting.save_minutes(desk, item.id, all_new([plain(told, uid="map")]))
    promise = next(each for of, each in follow_ups.promises_left(desk, meeting_id) if of.id == item.id)
    follow_ups.log_promise(desk, item.id, promise)
    kept = minuting.item_text(desk, item.id)
    changes = all_new([plain("The paths would be looked at again in spring.", uid="map")])
    minuting.save_minutes(desk, item.id, type(changes)(changes.written, kept.ranks))
    committee = committees.committees(desk)[0]
    committees.set_standing_items(desk, committee.id, committees.usual_standing_items(committee.id))
    dialog = NewMeeting(None, desk, committee.name)
    qtbot.addWidget(dialog)
    tree = dialog.form.agenda
    arising = next(tree.topLevelItem(at) for at in range(tree.topLevelItemCount()) if "Matters arising" in tree.topLevelItem(at).text(0))
    assert arising.text(1) == "1 follow-up" and arising.child(0).text(0).endswith("(words changed: look again)")
    assert dialog.form.venue.text() == "Committee Room 1" and "not in the calendar" in dialog.form.dateNote.text()


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_that_nothing_is_on_the_agenda_yet_is_read_whole_at_any_text_size(place, qtbot, scale):
    desk, _ = place
    dialog = NewMeeting(None, desk, "A new panel")
    qtbot.addWidget(dialog)
    dialog.set_look(Look(scale=scale))
    dialog.show()
    told = dialog.form.nothing
    assert told.isVisible() and not dialog.form.agenda.isVisible() and told.text().endswith("that are open.")
    QApplication.processEvents()
    assert told.height() >= told.heightForWidth(told.width()) and walking.cut_off(dialog) == []


def test_only_the_states_that_can_follow_are_offered_and_confirmed_is_locked(place, qtbot, monkeypatch):
    desk, meeting_id = place
    window = opened(qtbot, desk, meeting_id)
    offered = {action.data() for action in window.state_choice.actions() if action.isEnabled()}
    assert offered == {"draft", "live", "published"}
    for _item, promise in follow_ups.promises_left(desk, meeting_id):
        follow_ups.wave_off(desk, _item.id, promise)
    monkeypatch.setattr("clerk_desk.ui.messages.sure", lambda *_: True)
    for name in ("published", "confirmed"):
        next(action for action in window.state_choice.actions() if action.data() == name).trigger()
    assert meetings.meeting(desk, meeting_id).state is MeetingState.CONFIRMED and window.minuting.edit.isReadOnly()
    assert [action.data() for action in window.state_choice.actions() if action.isEnabled()] == ["confirmed"]
    with pytest.raises(CannotBeDone, match="confirmed"):
        stages.set_state(desk, meeting_id, MeetingState.DRAFT)
