"""The page of the log: order, narrowing down, the chosen follow-up, editing and moving on, on a real store."""
from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from clerk_desk.desk import follow_ups, meetings, minuting
from clerk_desk.desk.board import board, board_page
from clerk_desk.desk.capturing import capture_text
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.follow_ups import Wanted
from clerk_desk.desk.importing import import_captured
from clerk_desk.desk.opening import open_desk
from clerk_desk.domain.board import BoardWanted, Group, View
from clerk_desk.domain.follow_ups import Act, FollowUpKind, Status
from clerk_desk.ui import follow_up_deeds
from clerk_desk.ui.dialogs.circulate import CirculateSheet
from clerk_desk.ui.dialogs.edit_follow_up import EditFollowUp
from clerk_desk.ui.dialogs.move_on import MoveOn
from clerk_desk.ui.follow_up_model import Log
from clerk_desk.ui.follow_up_table import FollowUpPage
from clerk_desk.ui.follow_up_words import parted
from clerk_desk.ui.look import Look
from clerk_desk.ui.tokens import DARK
from tests.samples import MINUTES

TODAY = dt.date(2026, 12, 20)
HELD = dt.date(2026, 11, 19)
LEISURE, PARKS = "Leisure and Culture Scrutiny Committee", "Parks Committee"


@pytest.fixture
def desk(tmp_path):
    made = open_desk(tmp_path / "desk", SystemClock(TODAY))
    yield made
    made.close()


@pytest.fixture
def logged(desk):
    """Follow-ups by name: one late, one without owner and date, one due in time, one of another committee."""
    meeting = import_captured(desk, capture_text(MINUTES), committee=LEISURE, on=HELD).meeting_id
    other = import_captured(desk, capture_text(MINUTES), committee=PARKS, on=HELD).meeting_id

    def log(of, what, **more):
        text = next(each for each in minuting.item_texts(desk, of) if each.item.number == "6")
        return follow_ups.log_by_hand(desk, text.item.id, text.minutes[1].row.uid, what, what=what, **more).ids[0]

    return {
        "bare": log(meeting, "Ask about the roof"), "late": log(meeting, "Figures", owner="Leisure Manager", due="10 December 2026",
                                                               kind=FollowUpKind.CIRCULATE, recipients="members"),
        "soon": log(meeting, "Letter", owner="The Chair", due="in six weeks"), "parks": log(other, "Benches", owner="Parks Manager"),
    }


@pytest.fixture
def page(desk, logged, qtbot):
    made = FollowUpPage(desk)
    qtbot.addWidget(made)
    made.resize(1134, 700)
    made.set_look(Look())
    made.refresh()
    made.show()
    return made


def shown(page):
    lines = (page.log.line(row) for row in range(page.log.rowCount()))
    return [line.follow_up.what for line in lines if line is not None]


def headings(page):
    return [title for row in range(page.log.rowCount()) if (title := page.log.heading(row))]


def turn_to(page, follow_up_id):
    page.turn_to(follow_up_id)


def now(desk, follow_up_id):
    return follow_ups.follow_up(desk, follow_up_id).follow_up


def press_act(monkeypatch, kind, fill):
    """Answers the dialog of this kind as a clerk would: fills it in and presses its act; gives what it said."""
    said = []

    def asked(dialog):
        fill(dialog.form)
        dialog.form.act.click()
        said.append(dialog.form.refusal.text())
        dialog.deleteLater()
        return dialog.answer

    monkeypatch.setattr(kind, "asked", asked)
    return said


def test_the_model_keeps_qts_rules(desk, logged, qtmodeltester):
    wanted = BoardWanted(View.ALL)
    log = Log(None, TODAY, lambda section, offset: board_page(desk, wanted, section, offset))
    log.show_sections(board(desk, wanted).sections, Group.TURN, TODAY)
    assert log.rowCount() == 4 + len(log.sections) == 7
    qtmodeltester.check(log)


def test_what_the_clerk_does_next_stands_first(desk, logged, page):
    assert shown(page) == ["Figures", "Letter", "Ask about the roof", "Benches"]
    follow_ups.move(desk, logged["late"], status="received", on=TODAY)
    follow_ups.move(desk, logged["soon"], due="1 December 2026", on=TODAY)
    page.refresh()
    assert shown(page)[:2] == ["Figures", "Letter"]
    assert headings(page) == ["For you to send · 1", "Overdue with officers · 1", "No date yet · 2"]
    supplied, sends = page.log.row_cells(1)[3:5]
    assert (supplied.first, supplied.second) == ("Received 20 Dec", "10 days late")
    assert (sends.first, sends.second) == ("Send by Tue", "2 days left")


def cells_of(page, follow_up_id):
    page.turn_to(follow_up_id)
    return page.log.row_cells(page.table.currentIndex().row())


def test_a_due_date_is_told_in_words_with_a_bar_that_repeats_them(page, logged):
    late, soon, bare = (cells_of(page, logged[name]) for name in ("late", "soon", "bare"))
    assert (soon[3].first, soon[3].second) == ("11 days left", "due 31 Dec") and soon[3].bar.since == 0 and 0.7 < soon[3].bar.gone < 0.8
    assert (late[3].first, late[3].role) == ("10 days overdue", "red") and late[3].bar.gone + late[3].bar.since == 1
    assert (bare[2].first, bare[3].first, bare[3].role) == ("No owner yet", "No date yet", "amber")
    assert late[4].second == "then 2 working days" and bare[4].first == ""


def test_the_words_of_reference_what_owner_and_minute_narrow_the_board_down(page):
    QTest.keyClicks(page.search, "manager")
    assert shown(page) == ["Figures", "Benches"]
    page.search.setText("LEISURE fig")
    assert shown(page) == ["Figures"]
    page.search.setText("100%")
    assert page.none.isVisible() and not page.table.isVisible() and "these words" in page.none.text.text()
    page.search.clear()
    assert len(shown(page)) == 4


def test_chips_count_what_is_behind_them_and_show_it(page):
    counts = {chip.name: chip.text() for chip in page.chips}
    seen = [counts[name] for name in ("open", "overdue", "no owner", "closed")]
    assert seen == ["All open  4", "Overdue  1", "No owner  1", "Closed"]
    QTest.mouseClick(page.chips[4], Qt.MouseButton.LeftButton)
    assert shown(page) == ["Ask about the roof"]


@pytest.mark.parametrize(("way", "said"), [
    (1, ["Leisure Manager · 1", "Parks Manager · 1", "The Chair · 1", "No owner yet · 1"]), (2, [f"{LEISURE} · 3", f"{PARKS} · 1"]),
    (3, []),
])
def test_it_can_be_parted_by_owner_or_committee_or_not_at_all(page, way, said):
    page.arranged.setCurrentIndex(way)
    page.arranged.activated.emit(way)
    assert headings(page) == said and len(shown(page)) == 4


def test_the_keyboard_passes_over_headings(page):
    page.table.setFocus()
    seen = [page.current().follow_up.what]
    for _ in range(3):
        QTest.keyClick(page.table, Qt.Key.Key_Down)
        seen.append(page.current().follow_up.what)
    assert seen == shown(page)


def test_alt_c_opens_a_draft_and_logs_nothing_until_it_went_out(desk, logged, page, monkeypatch):
    opened = []
    monkeypatch.setattr(follow_up_deeds, "show", opened.append)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    assert [place.suffix for place in opened] == [".eml"] and b"10 days overdue" in opened[0].read_bytes()
    assert len(now(desk, logged["late"]).history) == 1
    QTest.keyClick(page.table, Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    assert now(desk, logged["late"]).history[-1].act is Act.CHASED
    assert page.panel.times.text() == "chased once" and page.panel.card.how.text() == "a second one"


def test_several_are_chased_at_once_each_owner_in_one_draft(desk, logged, page, monkeypatch):
    opened = []
    monkeypatch.setattr(follow_up_deeds, "show", opened.append)
    page.search.setText("manager")
    page.table.selectAll()
    page.acts.chase()
    assert len(opened) == 2
    page.acts.note_chased()
    assert [now(desk, logged[name]).history[-1].act for name in ("late", "parks")] == [Act.CHASED, Act.CHASED]


def test_chasing_what_nobody_owes_is_said(logged, page, message_boxes):
    page.search.setText("roof")
    page.acts.chase()
    page.acts.note_chased()
    assert "give the follow-ups owners first" in message_boxes[0] and "has nobody to chase" in message_boxes[1]


def test_alt_r_and_alt_s_move_a_circulation_on_and_say_what_is_none(desk, logged, page, monkeypatch, message_boxes):
    for sheet in (MoveOn, CirculateSheet):
        press_act(monkeypatch, sheet, lambda form: None)
    page.table.setFocus()
    for key in (Qt.Key.Key_R, Qt.Key.Key_S):
        QTest.keyClick(page.table, key, Qt.KeyboardModifier.AltModifier)
    assert now(desk, logged["late"]).status is Status.CIRCULATED
    turn_to(page, logged["soon"])
    QTest.keyClick(page.table, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert "nothing to circulate" in message_boxes[0]


def test_one_committee_is_shown_and_counted_alone(page):
    page.show_committee(PARKS)
    assert shown(page) == ["Benches"] and page.committee.currentText() == PARKS
    assert page.count.text() == "1 open" and page.table.isColumnHidden(5)
    page.show_committee("")
    assert len(shown(page)) == 4 and page.count.text() == "4 open"


def test_the_panel_follows_the_keyboard(page):
    assert page.panel.what.text() == "Figures"
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert page.panel.what.text() == "Letter" and page.panel.owes.who.text() == "The Chair"
    assert not page.panel.sends.isVisible()


def test_f2_changes_owner_and_due_and_keeps_the_words_of_both(desk, logged, page, monkeypatch):
    turn_to(page, logged["bare"])

    def fill(form):
        form.owner.setText("Estates Surveyor")
        form.due.setText("within three months")
        assert form.readAs.text() == "Read as Friday 19 February 2027: three months from the meeting"
        form.note.setText("Spoke at the site")

    assert press_act(monkeypatch, EditFollowUp, fill) == []
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    each = now(desk, logged["bare"])
    assert (each.owner, each.due_text, each.due_on) == ("Estates Surveyor", "within three months", dt.date(2027, 2, 19))
    assert each.history[-1].note == "Owner: Estates Surveyor. Due: within three months (19 February 2027). Spoke at the site"
    assert page.current().follow_up.id == logged["bare"] and page.panel.owes.who.text() == "Estates Surveyor"


def test_words_that_mean_no_day_are_kept_and_said(desk, logged, qtbot):
    dialog = EditFollowUp(None, desk, [follow_ups.follow_up(desk, logged["late"])])
    qtbot.addWidget(dialog)
    dialog.form.due.setText("as soon as possible")
    assert "No day" in dialog.form.readAs.text()
    dialog.form.due.clear()
    assert dialog.form.readAs.text() == "No date yet"


def test_the_next_meeting_is_a_day_where_the_calendar_has_one(desk, logged, qtbot):
    committee = meetings.meeting(desk, 1).committee.id
    meetings.add_meeting(desk, committee, dt.date(2027, 1, 21))
    dialog = EditFollowUp(None, desk, [follow_ups.follow_up(desk, logged["late"])])
    qtbot.addWidget(dialog)
    dialog.form.due.setText("by the next meeting")
    assert dialog.form.readAs.text().startswith("Read as Thursday 21 January 2027")


def test_nothing_changed_is_refused_in_the_dialog(desk, logged, qtbot):
    dialog = EditFollowUp(None, desk, [follow_ups.follow_up(desk, logged["late"])])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.form.act.click()
    assert dialog.isVisible() and dialog.form.refusal.isVisible() and len(now(desk, logged["late"]).history) == 1


def test_only_states_that_are_allowed_are_offered(logged, page):
    turn_to(page, logged["late"])
    page.panel.fill_moves()
    assert "received" in [action.data() for action in page.panel.menu.actions()]
    turn_to(page, logged["bare"])
    page.panel.fill_moves()
    assert [action.data() for action in page.panel.menu.actions()] == ["with owner", "done", "reported", "not pursued"]


def test_moving_on_writes_a_dated_step_and_the_window_hears_of_it(desk, logged, page, monkeypatch, qtbot):
    turn_to(page, logged["late"])
    press_act(monkeypatch, MoveOn, lambda form: form.note.setText("By e-mail"))
    page.panel.fill_moves()
    received = next(action for action in page.panel.menu.actions() if action.data() == "received")
    with qtbot.waitSignal(page.log_changed):
        received.trigger()
    step = now(desk, logged["late"]).history[-1]
    assert (step.status, step.on, step.note) == (Status.RECEIVED, TODAY, "By e-mail")
    assert page.panel.history.lines[0][2].text() == "Received. By e-mail"


def test_not_pursuing_without_a_reason_is_refused_in_words(desk, logged, page, monkeypatch):
    turn_to(page, logged["bare"])
    said = press_act(monkeypatch, MoveOn, lambda form: None)
    page.acts.move_on("not pursued")
    assert "Say in a note why" in said[0] and now(desk, logged["bare"]).status is Status.RAISED


def test_a_step_before_the_one_it_follows_is_refused(desk, logged, page, monkeypatch):
    turn_to(page, logged["bare"])
    said = press_act(monkeypatch, MoveOn, lambda form: form.on.setDate(dt.date(2026, 1, 1)))
    page.acts.move_on("done")
    assert "later one" in said[0] and now(desk, logged["bare"]).status is Status.RAISED


def test_a_closed_one_leaves_the_open_ones_and_can_be_opened_again(desk, logged, page):
    for status in ("done", "closed"):
        follow_ups.move(desk, logged["soon"], status=status)
    page.refresh()
    assert "Letter" not in shown(page)
    QTest.mouseClick(page.chips[6], Qt.MouseButton.LeftButton)
    assert shown(page) == ["Letter"] and page.chips[6].text() == "Closed  1"
    page.panel.fill_moves()
    assert [action.data() for action in page.panel.menu.actions()] == ["raised"]
    assert len(follow_ups.follow_ups(desk, Wanted(which="open"))) == 3


@pytest.mark.parametrize(("width", "scale", "hidden"), [(1600, 1.0, []), (964, 1.0, [4, 5]), (1276, 1.5, [2, 4, 5])])
def test_columns_give_way_before_words_do(page, width, scale, hidden):
    page.set_look(Look(DARK, scale))
    page.resize(width, 700)
    assert [column for column in range(6) if page.table.isColumnHidden(column)] == hidden
    assert page.table.columnWidth(1) >= 100 * scale
    assert page.width() == width  # nothing in it asks for more


def test_everything_the_keyboard_reaches_has_a_name(page):
    stops = [each for each in page.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible()]
    assert stops and [each for each in stops if not (each.accessibleName() or each.focusProxy())] == []


@pytest.mark.parametrize(("name", "lines"), [
    ("Adults and Health Scrutiny Committee", ("Adults and Health", "Scrutiny Committee")), ("Cabinet", ("Cabinet", "")),
    ("Standards Sub-Committee", ("Standards", "Sub-Committee")), ("Committee", ("Committee", "")),
])
def test_a_committees_name_is_parted_where_what_it_is_begins(name, lines):
    assert parted(name) == lines
