"""What a clerk does from the board by keys, beside moving on: sending on, letters, replies, recommendations, the programme, the log."""
from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from clerk_desk.desk import circulating, committees, follow_ups, meetings, recommending, work_programme
from clerk_desk.desk.chasing import write_reply_list
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.opening import open_desk
from clerk_desk.domain.follow_ups import FollowUpKind, Status
from clerk_desk.ui import follow_up_deeds, follow_up_errands
from clerk_desk.ui.dialogs import circulate
from clerk_desk.ui.dialogs.circulate import CirculateSheet
from clerk_desk.ui.dialogs.committee import CommitteeSheet
from clerk_desk.ui.dialogs.programme import Programme
from clerk_desk.ui.dialogs.replies import Replies
from clerk_desk.ui.follow_up_table import FollowUpPage
from clerk_desk.ui.look import Look
from tests.desk.test_desk_chasing import fill
from tests.ui.people_hands import in_dialog

TODAY = dt.date(2026, 11, 22)
ALT = Qt.KeyboardModifier.AltModifier
NAMES = ("Councillor Ada Merrow", "Councillor Priya Nandra", "Councillor Tom Siddal")


@pytest.fixture
def desk(tmp_path):
    made = open_desk(tmp_path / "desk", SystemClock(TODAY))
    body = committees.add_committee(made, "Harbour Committee").ids[0]
    for name in NAMES:
        committees.add_member(made, body, name, since=dt.date(2026, 5, 1))
    parks = committees.add_committee(made, "Parks Panel").ids[0]
    committees.add_member(made, parks, "Councillor Owen Lathe", since=dt.date(2026, 5, 1))
    meeting = meetings.add_meeting(made, body, dt.date(2026, 11, 20)).ids[0]
    item = meetings.add_item(made, meeting, "Moorings", "6").ids[0]
    meetings.add_meeting(made, body, dt.date(2027, 1, 12))
    follow_ups.log_by_hand(made, item, "", "The list of moorings would be circulated.", what="List of moorings",
                           kind=FollowUpKind.CIRCULATE, owner="Harbour Master")
    follow_ups.log_by_hand(made, item, "", "", what="New chains", owner="Engineer")
    yield made
    made.close()


@pytest.fixture
def page(desk, qtbot):
    made = FollowUpPage(desk)
    qtbot.addWidget(made)
    made.resize(1134, 700)
    made.set_look(Look())
    made.refresh()
    made.show()
    made.activateWindow()
    made.table.setFocus()
    return made


def turn_to(page, what):
    row = next(row for row in range(page.log.rowCount()) if (line := page.log.line(row)) and line.follow_up.what == what)
    page.table.setCurrentIndex(page.log.index(row, 0))


def now(desk, what):
    return next(line.follow_up for line in follow_ups.follow_ups(desk) if line.follow_up.what == what)


def key(page, name):
    QTest.keyClick(page.table, getattr(Qt.Key, "Key_" + name), ALT)


def test_alt_s_asks_who_gets_it_opens_the_draft_and_keeps_to_whom_it_went(desk, page, monkeypatch):
    opened = []
    monkeypatch.setattr(circulate, "show", opened.append)
    turn_to(page, "List of moorings")
    follow_ups.move(desk, now(desk, "List of moorings").id, status="received")

    def draft(dialog):
        dialog.form.names.setFocus()
        dialog.form.draft.click()
        assert "draft is open" in dialog.form.refusal.text()
        dialog.form.names.setFocus()

    told = in_dialog("<Space>", "C-<Return>", then=draft)  # Space takes the tick of the first name away
    key(page, "S")
    assert told == [] and [place.suffix for place in opened] == [".eml"]
    [sent] = circulating.circulations(desk, now(desk, "List of moorings").id)
    assert sent.names == NAMES[1:] and sent.recipients == "Members"
    assert now(desk, "List of moorings").status is Status.CIRCULATED


def test_another_panel_can_get_it_too(desk, qtbot):
    sheet = CirculateSheet(None, desk, follow_ups.follow_ups(desk)[0])
    qtbot.addWidget(sheet)
    sheet.form.also.setCurrentIndex(1)
    assert sheet._chosen() == [*NAMES, "Councillor Owen Lathe"] and sheet.form.to.text() == "Members and members of Parks Panel"
    sheet.form.act.click()
    [sent] = circulating.circulations(desk, now(desk, "List of moorings").id)
    assert sent.names[-1] == "Councillor Owen Lathe"


def test_letters_and_the_words_of_a_chaser_come_by_key(desk, page, monkeypatch):
    opened = []
    monkeypatch.setattr(follow_up_deeds, "show", opened.append)
    turn_to(page, "New chains")
    key(page, "W")
    assert [place.suffix for place in opened] == [".docx"]
    key(page, "K")
    assert "Dear Engineer," in QGuiApplication.clipboard().text() and len(now(desk, "New chains").history) == 1


def test_a_recommendation_is_sent_and_answered_from_the_menu(desk, page):
    turn_to(page, "New chains")
    in_dialog("Cabinet", "<Return>")
    page.errands.recommend()
    assert now(desk, "New chains").owner == "Cabinet"
    told = in_dialog("<Down>", "<Return>")
    page.errands.answer()
    assert "Say why" in told[0]
    in_dialog("<Down>", "A-<R>", "Dear", "<Return>")
    page.errands.answer()
    known = recommending.recommendation(desk, now(desk, "New chains").id)
    assert (known.answer, known.reason) == (recommending.Answer.IN_PART, "Dear")


def test_a_row_moves_to_the_work_programme_and_leaves_it_with_a_reason(desk, page, qtbot):
    turn_to(page, "New chains")
    in_dialog("March 2027", "<Return>")
    page.errands.to_programme()
    assert now(desk, "New chains").status is Status.CLOSED
    body = next(each for each in committees.committees(desk) if each.name == "Harbour Committee")
    sheet = Programme(page, desk, body)
    qtbot.addWidget(sheet)
    assert sheet.form.entries.topLevelItem(0).text(0) == "New chains"
    sheet.form.off.click()
    assert "Say why" in sheet.form.refusal.text()
    sheet.form.change.click()
    assert "other title or time" in sheet.form.refusal.text()
    sheet.form.planned.setText("May 2027")
    sheet.form.change.click()
    assert [(each.title, each.planned) for each in work_programme.work_programme(desk, body.id)] == [("New chains", "May 2027")]
    sheet.form.name.setText("Taken on 12 January 2027")
    sheet.form.off.click()
    assert work_programme.work_programme(desk, body.id) == () and not sheet.form.off.isEnabled()
    sheet.form.name.setText("Quay wall")
    sheet.form.act.click()
    assert [each.title for each in work_programme.work_programme(desk, body.id)] == ["Quay wall"]


def test_replies_come_back_row_by_row_and_a_second_time_change_nothing(desk, page, qtbot, tmp_path, message_boxes):
    place = write_reply_list(desk, tmp_path / "replies.xlsx")
    fill(place, {2: ("yes", "Here"), 3: ("no", "In hand"), 4: ("yes", "Whose?")})
    sheet = Replies(page, desk, place.name, follow_up_errands.chasing.replies_in(desk, place))
    qtbot.addWidget(sheet)
    states = [sheet.form.rows.topLevelItem(row).text(1) for row in range(3)]
    assert states == ["✓ received", "✓ note", "Not taken"] and sheet.form.act.text() == "Take 2 replies"
    QTest.keyClick(sheet.form.rows, Qt.Key.Key_Space)
    assert sheet.form.act.text() == "Take 1 reply"
    QTest.keyClick(sheet.form.rows, Qt.Key.Key_Space)
    sheet.form.act.click()
    assert now(desk, "List of moorings").status is Status.RECEIVED
    before = [line.follow_up for line in follow_ups.follow_ups(desk)]
    again = Replies(page, desk, place.name, follow_up_errands.chasing.replies_in(desk, place))
    qtbot.addWidget(again)
    assert not again.form.act.isEnabled() and [line.follow_up for line in follow_ups.follow_ups(desk)] == before
    message_boxes.file_name = str(tmp_path / "no.xlsx")
    page.errands.replies_in()
    assert "cannot be read" in message_boxes[-1]


def test_lists_are_written_where_the_clerk_says(desk, page, monkeypatch, message_boxes, tmp_path):
    opened = []
    monkeypatch.setattr(follow_up_errands, "show", opened.append)
    for name, act in (("r.xlsx", page.errands.replies_out), ("t.ics", page.errands.reminders)):
        message_boxes.file_name = str(tmp_path / name)
        act()
    assert [place.name for place in opened] == ["r.xlsx", "t.ics"] and all(place.stat().st_size for place in opened)


def test_alt_b_writes_the_log_as_a_report_to_the_next_meeting(desk, page, message_boxes):
    shown = []
    in_dialog("<Escape>", then=lambda dialog: shown.append((dialog.what, dialog.meeting.on, dialog.form.file.text())))
    key(page, "B")
    [(what, on, name)] = shown
    assert (what, on) == ("report", dt.date(2027, 1, 12)) and "report on follow-ups" in name


def test_the_committee_says_who_hears_of_it_after_how_many_chasers(desk, qtbot):
    body = next(each for each in committees.committees(desk) if each.name == "Harbour Committee")
    sheet = CommitteeSheet(None, desk, body)
    qtbot.addWidget(sheet)
    sheet.form.escalateTo.setText("the Chief Executive")
    sheet.form.escalateAfter.setText("many")
    sheet.form.act.click()
    assert "is no number" in sheet.form.refusal.text()
    sheet.form.escalateAfter.setText("3")
    sheet.form.act.click()
    body = next(each for each in committees.committees(desk) if each.name == "Harbour Committee")
    assert (body.escalate_to, body.escalate_after) == ("the Chief Executive", 3)


def test_no_letter_of_the_menu_is_promised_to_two(page):
    letters = [words[words.index("&") + 1].casefold() for action in page.errands.menu.actions() if "&" in (words := action.text())]
    assert len(letters) == len(set(letters)) == 10
