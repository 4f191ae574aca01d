"""Home, the log as a table, and the dialogs by themselves, on a real store."""
from __future__ import annotations

import datetime as dt
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from clerk_desk.desk import committees, follow_ups, meetings, minuting, stages
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.opening import open_desk
from clerk_desk.domain.follow_ups import Status
from clerk_desk.domain.records import MeetingState
from clerk_desk.ui.dialogs.edit_follow_up import EditFollowUp
from clerk_desk.ui.dialogs.export import Export
from clerk_desk.ui.dialogs.export_choices import free
from clerk_desk.ui.dialogs.move_on import MoveOn
from clerk_desk.ui.dialogs.new_meeting import NewMeeting
from clerk_desk.ui.dialogs.take_in import TakeIn
from clerk_desk.ui.follow_up_table import FollowUpPage
from clerk_desk.ui.home import Home
from clerk_desk.ui.look import Look
from clerk_desk.ui.sidebar import Sidebar
from tests.samples import AGENDA, MINUTES

TODAY = dt.date(2026, 12, 20)
HELD = dt.date(2026, 11, 19)


@pytest.fixture
def desk(tmp_path, monkeypatch):
    made = open_desk(tmp_path / "desk", SystemClock(TODAY))
    yield made
    made.close()


@pytest.fixture
def meeting(desk):
    """A meeting held in November with one follow-up that is late."""
    from clerk_desk.desk.capturing import capture_text
    from clerk_desk.desk.importing import import_captured

    made = import_captured(desk, capture_text(MINUTES), committee="Leisure and Culture Scrutiny Committee", on=HELD).meeting_id
    text = next(each for each in minuting.item_texts(desk, made) if each.item.number == "6")
    promise = follow_ups.suggestions(desk, text.item.id, text.minutes)[0]
    follow_ups.log_promise(desk, text.item.id, promise, owner="Leisure Manager", due="10 December 2026")
    return made


def on_screen(qtbot, widget):
    qtbot.addWidget(widget)
    widget.resize(1100, 740)
    if hasattr(widget, "refresh"):
        widget.set_look(Look())
    widget.show()
    return widget


def test_the_first_start_offers_three_ways_to_begin(desk, qtbot):
    home = on_screen(qtbot, Home(desk))
    home.refresh()
    assert home.welcome.isVisible() and not home.area.isVisible()
    wishes = (home.practice_requested, home.import_requested, home.new_meeting_requested)
    for choice, wish in zip(home.welcome.choices, wishes, strict=True):
        with qtbot.waitSignal(wish):
            QTest.keyClick(choice.button, Qt.Key.Key_Space)


def test_home_says_what_is_overdue_and_enter_opens_its_minute(desk, meeting, qtbot):
    home = on_screen(qtbot, Home(desk))
    home.refresh()
    (row,) = home.late.list.rows.rows
    assert (home.late.title.text(), row.right, row.role) == ("1 overdue", "10 days overdue", "red")
    assert row.under.startswith("Leisure Manager")
    home.late.list.setFocus()
    with qtbot.waitSignal(home.minute_requested) as told:
        QTest.keyClick(home.late.list, Qt.Key.Key_Return)
    assert told.args[0] == meeting and told.args[2] != ""


def test_meetings_to_come_and_meetings_held_stand_apart(desk, meeting, qtbot):
    coming = meetings.add_meeting(desk, committees.committees(desk)[0].id, dt.date(2027, 1, 21), time="18:30").ids[0]
    home = on_screen(qtbot, Home(desk))
    home.refresh()
    assert [row.key for row in home.next.list.rows.rows] == [(coming,)]
    (draft,) = home.drafts.list.rows.rows
    assert (draft.key, draft.right) == ((meeting,), "Draft") and "1 open follow-up" in draft.under
    assert home.past.list.rows.rows == ()


def test_confirmed_minutes_are_nothing_to_finish(desk, meeting, qtbot):
    for text in minuting.item_texts(desk, meeting):
        for promise in follow_ups.suggestions(desk, text.item.id, text.minutes):
            follow_ups.wave_off(desk, text.item.id, promise)
    for state in (MeetingState.PUBLISHED, MeetingState.CONFIRMED):
        stages.set_state(desk, meeting, state)
    home = on_screen(qtbot, Home(desk))
    home.refresh()
    assert [row.key for row in home.past.list.rows.rows] == [(meeting,)] and not home.drafts.isVisible()


def test_what_has_come_stands_on_home_until_it_is_sent_on(desk, meeting, qtbot):
    (line,) = follow_ups.follow_ups(desk)
    follow_ups.move(desk, line.follow_up.id, status="received", on=TODAY)
    home = on_screen(qtbot, Home(desk))
    home.refresh()
    (row,) = home.to_send.list.rows.rows
    assert (home.to_send.title.text(), row.right) == ("1 here for you to send on", "came today")
    follow_ups.move(desk, line.follow_up.id, status="circulated", on=TODAY)
    home.refresh()
    assert not home.to_send.isVisible()


def test_the_sidebar_says_what_is_overdue_and_whose_log_has_what_open(desk, meeting, qtbot):
    committees.add_committee(desk, "Cemeteries Panel")
    sidebar = on_screen(qtbot, Sidebar(desk))
    sidebar.refresh()
    assert sidebar.ways[1].tail == "1 overdue" and "1 overdue" in sidebar.ways[1].accessibleName()
    assert [(way.text(), way.tail) for way in sidebar.bodies.ways] == [("Cemeteries Panel", ""), ("Leisure and Culture", "1")]
    with qtbot.waitSignal(sidebar.committee_chosen) as told:
        QTest.keyClick(sidebar.bodies.ways[1], Qt.Key.Key_Space)
    assert told.args == ["Leisure and Culture Scrutiny Committee"]
    sidebar.set_narrow(True)
    assert not sidebar.bodies.isVisible() and sidebar.ways[1].toolTip() == "Follow-ups, 1 overdue"


def test_todays_meeting_is_the_first_thing_on_the_page(desk, meeting, qtbot):
    today = meetings.add_meeting(desk, committees.committees(desk)[0].id, TODAY, time="18:30").ids[0]
    home = on_screen(qtbot, Home(desk))
    home.refresh()
    assert home.resume.heading.text() == "Today" and home.first_stop is home.resume.button
    assert home.next.list.rows.rows == ()
    with qtbot.waitSignal(home.meeting_chosen) as told:
        QTest.keyClick(home.resume.button, Qt.Key.Key_Space)
    assert told.args == [today]


def test_the_log_says_who_until_when_and_where(desk, meeting, qtbot):
    page = on_screen(qtbot, FollowUpPage(desk))
    page.refresh()
    cells = [page.log.index(1, column).data() for column in range(page.log.columnCount())]
    spoken = [page.log.index(1, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in range(page.log.columnCount())]
    assert cells[0].startswith("LCS") and spoken[1].endswith("Circulate · minute 6.2, 19 Nov")
    assert spoken[2:] == [
        "Leisure Manager", "10 days overdue, due 10 Dec", "then 2 working days", "Leisure and Culture, Scrutiny Committee",
    ]


def test_the_log_is_narrowed_down_by_its_chips(desk, meeting, qtbot):
    page = on_screen(qtbot, FollowUpPage(desk))
    page.refresh()
    counts = {}
    for chip in page.chips:
        chip.click()
        counts[chip.name] = sum(page.log.line(row) is not None for row in range(page.log.rowCount()))
    shown = {name: count for name, count in counts.items() if count}
    assert shown == {"open": 1, "overdue": 1, "waiting": 1, "all": 1}


def test_enter_on_the_log_opens_the_minute(desk, meeting, qtbot):
    page = on_screen(qtbot, FollowUpPage(desk))
    page.refresh()
    with qtbot.waitSignal(page.minute_requested) as told:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert told.args[0] == meeting


def test_a_pasted_agenda_is_shown_before_it_is_kept_and_then_taken_in(desk, qtbot):
    dialog = on_screen(qtbot, TakeIn(None, desk))
    assert not dialog.form.act.isEnabled()
    dialog.form.text.setPlainText(AGENDA)
    qtbot.waitUntil(dialog.form.act.isEnabled, timeout=2000)
    tree = dialog.form.understood
    assert [tree.topLevelItem(row).text(0) for row in range(4)][2] == "3  Museum of salt: lease"
    assert meetings.meetings(desk) == ()
    dialog.form.committee.setCurrentText("Leisure and Culture Scrutiny Committee")
    dialog.form.act.click()
    (line,) = meetings.meetings(desk)
    assert (dialog.answer, line.items) == (line.id, 4)


def test_what_the_text_says_of_its_meeting_is_filled_in(desk, qtbot):
    dialog = on_screen(qtbot, TakeIn(None, desk))
    dialog.form.text.setPlainText(MINUTES)
    dialog.read()
    form = dialog.form
    assert (form.committee.currentText(), form.time.text()) == ("Leisure and Culture Scrutiny Committee", "18:30")
    assert form.date.date().toPython() == HELD and form.style.currentText() == "As it is written: Numbered"


def test_what_is_left_out_is_shown(desk, qtbot):
    dialog = on_screen(qtbot, TakeIn(None, desk))
    dialog.form.text.setPlainText(MINUTES.replace("7. Library", "Page 2 of 6\n\n7. Library"))
    dialog.read()
    tree = dialog.form.understood
    last = tree.topLevelItem(tree.topLevelItemCount() - 1)
    lines = [last.child(row).text(0) for row in range(last.childCount())]
    assert last.text(0) == "Left out" and "Page 2 of 6" in lines and last.text(1) in (f"{len(lines)} lines", "1 line")


def test_words_that_are_no_agenda_are_refused_and_stay(desk, qtbot):
    dialog = on_screen(qtbot, TakeIn(None, desk))
    dialog.form.text.setPlainText("hello")
    dialog.read()
    dialog.form.act.click()
    assert dialog.form.refusal.isVisible() and dialog.form.text.toPlainText() == "hello"
    assert meetings.meetings(desk) == ()


def test_a_second_meeting_on_the_same_day_is_refused_in_the_dialog(desk, meeting, qtbot):
    dialog = on_screen(qtbot, TakeIn(None, desk))
    dialog.form.text.setPlainText(MINUTES)
    dialog.read()
    dialog.form.act.click()
    dialog.form.act.click()
    assert dialog.isVisible() and "already" in dialog.form.refusal.text()
    assert len(meetings.meetings(desk)) == 1


def test_items_can_go_to_the_end_of_the_meeting_that_is_open(desk, meeting, qtbot):
    dialog = on_screen(qtbot, TakeIn(None, desk, meetings.meeting(desk, meeting)))
    dialog.form.text.setPlainText(AGENDA)
    dialog.read()
    assert dialog.form.atEnd.isChecked() and not dialog.form.committee.isEnabled()
    dialog.form.act.click()
    assert dialog.answer == meeting and len(meetings.meeting(desk, meeting).items) == 7


def test_what_the_clerk_wrote_is_not_written_over_by_what_is_read(desk, qtbot):
    dialog = on_screen(qtbot, TakeIn(None, desk))
    dialog.form.venue.setText("Committee Room 2")
    dialog.form.text.setPlainText(AGENDA)
    dialog.read()
    assert dialog.form.venue.text() == "Committee Room 2"


def test_a_new_meeting_brings_its_committee(desk, qtbot):
    dialog = on_screen(qtbot, NewMeeting(None, desk))
    dialog.form.act.click()
    assert "Which committee" in dialog.form.refusal.text()
    dialog.form.committee.setCurrentText("Cemeteries Panel")
    dialog.form.time.setText("25:00")
    dialog.form.act.click()
    assert "25:00" in dialog.form.refusal.text() and committees.committees(desk) == ()
    dialog.form.time.setText("18:30")
    dialog.form.act.click()
    assert meetings.meeting(desk, dialog.answer).committee.name == "Cemeteries Panel"


def test_minutes_are_written_and_over_an_earlier_file_only_when_told(desk, meeting, qtbot, tmp_path, monkeypatch):
    dialog = on_screen(qtbot, Export(None, desk, meetings.meeting(desk, meeting)))
    to = tmp_path / "minutes.docx"
    dialog.form.file.setText(str(to))
    dialog.form.act.click()
    assert dialog.answer == to and to.read_bytes()[:2] == b"PK"
    assert str(to) in dialog.form.refusal.text() and dialog.form.openFile.isVisible()
    to.write_bytes(b"an earlier file")
    for sure in (False, True):
        monkeypatch.setattr("clerk_desk.ui.messages.sure", lambda *_, sure=sure: sure)
        dialog.form.file.setText(str(to))
        dialog.form.act.click()
        assert (to.read_bytes() == b"an earlier file") is not sure and "minutes.docx" in dialog.form.refusal.text()
    assert free(to) == tmp_path / "minutes (2).docx"


def test_a_file_that_somebody_changed_is_asked_about_in_other_words(desk, meeting, qtbot, tmp_path, monkeypatch):
    dialog, asked = on_screen(qtbot, Export(None, desk, meetings.meeting(desk, meeting))), []
    to = tmp_path / "minutes.docx"
    for answer in (True, False, True):
        monkeypatch.setattr("clerk_desk.ui.messages.sure", lambda *said, answer=answer: asked.append(said[1]) or answer)
        dialog.form.file.setText(str(to))
        dialog.form.act.click()
        if not answer:
            assert to.read_bytes() == b"theirs"
        if len(asked) == 0:
            to.write_bytes(b"theirs")
    assert to.read_bytes()[:2] == b"PK"
    assert len(asked) == 2
    assert all("was changed by somebody since it was written" in question for question in asked)


def test_queries_are_asked_about_for_a_members_word_file(desk, meeting, qtbot, tmp_path, monkeypatch):
    from clerk_desk.desk import flags, minuting

    item = meetings.meeting(desk, meeting).items[0]
    flags.raise_flag(desk, item.id, minuting.item_text(desk, item.id).minutes[0].row.uid, "Which one?")
    dialog, asked = on_screen(qtbot, Export(None, desk, meetings.meeting(desk, meeting))), []
    monkeypatch.setattr("clerk_desk.ui.messages.sure", lambda *said: asked.append(said[1]) or True)
    dialog.form.members.setChecked(True)
    dialog.form.file.setText(str(tmp_path / "minutes.docx"))
    dialog.form.act.click()
    assert "of your queries stand in these minutes" in asked[0]
    assert b"word/comments.xml" in (tmp_path / "minutes.docx").read_bytes()


def test_the_action_log_of_the_meeting_is_written_for_whom_it_is_asked(desk, meeting, qtbot, tmp_path):
    dialog = on_screen(qtbot, Export(None, desk, meetings.meeting(desk, meeting)))
    dialog.form.what.setCurrentIndex(dialog.form.what.findData("meeting log"))
    dialog.form.kind.setCurrentIndex(dialog.form.kind.findData(".txt"))
    dialog.form.members.setChecked(True)
    assert dialog.form.file.text().endswith("action log members.txt") and not dialog.form.style.isEnabled()
    dialog.form.file.setText(str(tmp_path / "log.txt"))
    dialog.form.act.click()
    assert "Leisure Manager" in (tmp_path / "log.txt").read_text(encoding="utf-8")


def test_only_combinations_that_make_sense_can_be_chosen(desk, meeting, qtbot):
    dialog = on_screen(qtbot, Export(None, desk, meetings.meeting(desk, meeting)))
    form = dialog.form

    def chosen(what):
        form.what.setCurrentIndex(form.what.findData(what))
        kinds = [form.kind.itemData(at) for at in range(form.kind.count())]
        return form.state.isEnabled(), form.public_.isEnabled(), form.style.isEnabled(), ".xlsx" in kinds, ".docx" in kinds

    assert chosen("minutes") == (True, True, True, False, True)
    assert chosen("exempt") == (True, False, True, False, True) and form.members.isChecked()
    for what in ("decisions", "agenda"):
        assert chosen(what) == (False, True, True, False, True), what
    assert chosen("attendance") == (False, True, True, True, True)
    assert chosen("log") == chosen("meeting log") == (False, True, False, True, True)
    assert chosen("report") == (False, True, False, False, True)
    form.what.setCurrentIndex(form.what.findData("log"))
    form.kind.setCurrentIndex(form.kind.findData(".csv"))
    form.what.setCurrentIndex(form.what.findData("meeting log"))
    assert dialog.ending == ".csv"
    form.what.setCurrentIndex(form.what.findData("minutes"))
    assert dialog.ending == ".docx"


def test_minutes_that_go_out_as_the_next_state_are_moved_there_and_confirming_is_asked(desk, meeting, qtbot, tmp_path, monkeypatch):
    asked = []
    for state, answer, now in (("published", True, "published"), ("confirmed", False, "published"), ("confirmed", True, "confirmed")):
        monkeypatch.setattr("clerk_desk.ui.messages.sure", lambda *said, answer=answer: asked.append(said[1]) or answer)
        for item, promise in follow_ups.promises_left(desk, meeting):
            follow_ups.wave_off(desk, item.id, promise)
        dialog = on_screen(qtbot, Export(None, desk, meetings.meeting(desk, meeting)))
        dialog.form.state.setCurrentIndex(1)
        assert f"minutes {state} public" in dialog.form.file.text()
        dialog.form.file.setText(str(tmp_path / f"{state}.txt"))
        dialog.form.act.click()
        assert meetings.meeting(desk, meeting).state == now and (tmp_path / f"{state}.txt").exists() is answer
        dialog.close()
    assert len(asked) == 2 and all("locked for good" in each for each in asked)
    assert "PUBLISHED DRAFT" in (tmp_path / "published.txt").read_text(encoding="utf-8")
    assert "DRAFT" not in (tmp_path / "confirmed.txt").read_text(encoding="utf-8")


def test_a_folder_that_is_not_there_is_said_in_the_dialog(desk, meeting, qtbot, tmp_path):
    dialog = on_screen(qtbot, Export(None, desk, meetings.meeting(desk, meeting)))
    dialog.form.file.setText(str(tmp_path / "nowhere" / "minutes.docx"))
    dialog.form.act.click()
    assert dialog.form.refusal.isVisible() and dialog.answer is None


MAKERS = {
    "take_in": lambda desk, meeting: TakeIn(None, desk, meetings.meeting(desk, meeting)),
    "edit_follow_up": lambda desk, _: EditFollowUp(None, desk, follow_ups.follow_ups(desk)[:1]),
    "move_on": lambda desk, _: MoveOn(None, desk, follow_ups.follow_ups(desk)[:1], Status.NOT_PURSUED),
    "new_meeting": lambda desk, _: NewMeeting(None, desk),
    "export": lambda desk, meeting: Export(None, desk, meetings.meeting(desk, meeting)),
}


@pytest.mark.parametrize("name", MAKERS)
def test_a_closed_dialog_is_freed(name, desk, meeting, qtbot):
    dialog = MAKERS[name](desk, meeting)
    gone = weakref.ref(dialog)
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    dialog.deleteLater()
    del dialog
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone() is None


@pytest.mark.parametrize("name", MAKERS)
def test_everything_in_a_dialog_has_a_name_and_the_tab_key_reaches_it(name, desk, meeting, qtbot):
    dialog = on_screen(qtbot, MAKERS[name](desk, meeting))
    seen = [each for each in dialog.findChildren(QWidget) if each.isVisible() and each.isEnabled() and each.focusProxy() is None]
    wanted = {each for each in seen if each.focusPolicy() & Qt.FocusPolicy.TabFocus}
    nameless = [each.objectName() for each in wanted if not _spoken(each)]
    assert nameless == []
    reached = set()
    at = dialog.nextInFocusChain()
    while at is not dialog and at not in reached:
        reached.add(at)
        at = at.nextInFocusChain()
    assert wanted <= reached


def _spoken(widget):
    face = QAccessible.queryAccessibleInterface(widget)
    parent = widget.parentWidget()
    return bool(face and face.text(QAccessible.Text.Name)) or bool(parent and parent.accessibleName())
