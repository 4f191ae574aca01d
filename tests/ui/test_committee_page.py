"""The committees page by real keys: members, officers, standing items, the calendar of a year, closure days."""
from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from clerk_desk import paths
from clerk_desk.desk import calendars, closed_days, committees, meetings, minuting, terms
from clerk_desk.domain.committee_calendar import Nation
from clerk_desk.domain.records import Role
from clerk_desk.ui import messages
from clerk_desk.ui.main_window import MainWindow
from tests.ui import window_hands
from tests.ui.window_hands import focusable


def press(*keys):
    """Presses keys once the window has the keyboard again: behind a dialog that has just closed it takes a moment."""
    for key in keys:
        window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible())
        for _ in range(100):
            if QApplication.focusWidget() is not None:
                break
            window.activateWindow()
            QTest.qWait(5)
        window_hands.press(key)


@pytest.fixture
def page(window):
    """The committees page of the window, by its key."""
    press("C-<6>")
    made = window.office.committees
    assert window.office.pages.currentWidget() is made and made.list.hasFocus()
    return made


@pytest.fixture
def committee(place):
    return committees.committees(place[0])[0]


def in_dialog(*keys):
    """Presses these keys in the dialog that opens next, once it is there; one that stays open is closed and told."""
    def act():
        dialog, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
        if dialog is None or focus is None or not dialog.isAncestorOf(focus):
            QTimer.singleShot(5, act)
            return
        try:
            press(*keys)
        finally:
            if dialog.isVisible():
                said = dialog.form.refusal.text()
                dialog.reject()
                raise AssertionError(f"the dialog stayed open: {said}")
    QTimer.singleShot(0, act)


def rows(page, tab, group=0):
    return [(row.title, row.under) for row in page.tabs[tab].groups[group].edit.rows.rows]


def tab(page, name):
    """Goes to a part of the page with Tab and the arrows, as a clerk does, and on to its first button."""
    chip = next(each for each in page.chips if each.name == name)
    for _ in range(40):
        focus = QApplication.focusWidget()
        if focus is page.tabs[name].buttons[0]:
            return
        press("<Right>" if focus in page.chips and not chip.isChecked() else "<Tab>")
    raise AssertionError(f"no way to {name}")


def test_members_are_added_changed_and_past_ones_stay(page, place, committee):
    desk = place[0]
    tab(page, "members")
    in_dialog("Councillor Ada Ames", "<Tab>", "<Tab>", "<Up>", "<Up>", "<Tab>", "C-<A>", "15 May 2026", "<Return>")
    press("<Return>")
    (ada,) = committees.members(desk, committee.id)
    assert (ada.person.name, ada.role, ada.since) == ("Councillor Ada Ames", Role.CHAIR, dt.date(2026, 5, 15))
    assert rows(page, "members") == [("Councillor Ada Ames", "Chair")]
    page.tabs["members"].groups[0].edit.setFocus()
    in_dialog("<Tab>", "<Tab>", "<Down>", "<Return>")
    press("<F2>")
    assert committees.members(desk, committee.id)[0].role is Role.VICE_CHAIR
    press("<Delete>")
    assert rows(page, "members") == [("Councillor Ada Ames", "Vice-chair")]  # to the end of today
    terms.change_term(desk, ada.id, until=dt.date(2026, 9, 1))
    page.tabs["members"].refresh()
    assert rows(page, "members") == [] and rows(page, "members", 1) == [("Councillor Ada Ames", "Vice-chair")]


def test_an_officer_has_a_duty(page, place, committee):
    tab(page, "officers")
    in_dialog("Bo Byrne", "<Tab>", "Democratic Services Officer", "<Tab>", "Clerk", "<Return>")
    press("<Return>")
    assert rows(page, "officers") == [("Bo Byrne", "Clerk · Democratic Services Officer")]


def test_what_cannot_be_read_as_a_day_is_said_in_the_dialog(page, place, committee):
    tab(page, "members")
    said = []

    def act():
        dialog, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
        if dialog is None or focus is None or not dialog.isAncestorOf(focus):
            QTimer.singleShot(5, act)
            return
        press("Ada", "<Tab>", "<Tab>", "<Tab>", "C-<A>", "someday", "<Return>")
        said.append((dialog.form.refusal.text(), dialog.form.name.text()))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QTimer.singleShot(0, act)
    press("<Return>")
    assert said == [("“someday” is no day: write it as 15 May 2026.", "Ada")] and committees.members(place[0], committee.id) == ()


def test_standing_items_begin_with_the_usual_ones_and_are_moved_and_taken_out(page, place, committee):
    desk = place[0]
    tab(page, "standing")
    press("<Tab>", "<Return>")
    there = [each.title for each in committees.standing_items(desk, committee.id)]
    assert there[:2] == ["Apologies for absence", "Declarations of interest"] and len(there) == 6
    press("A-<Down>")
    assert [each.title for each in committees.standing_items(desk, committee.id)][:2] == there[1::-1]
    press("<Home>", "<Delete>")
    assert [each.title for each in committees.standing_items(desk, committee.id)] == [there[0], *there[2:]]
    in_dialog("Public questions", "<Return>")
    press("<Insert>")
    assert "Public questions" in [row[0] for row in rows(page, "standing")]


def test_columns_of_the_log_are_put_in_moved_and_taken_out_and_the_reference_stays(page, place, committee, monkeypatch):
    desk, made, said = place[0], page.tabs["log"], []
    monkeypatch.setattr(messages, "tell", lambda _parent, words: said.append(words))

    def names():
        return [str(each) for each in committees.committees(desk)[0].log_columns]

    tab(page, "log")
    assert [row[0] for row in rows(page, "log")] == ["Reference", "Minute", "What", "Owner", "Due", "Status"]
    made.groups[1].edit.setFocus()
    press("<Home>", "<Down>", "<Return>")  # the meeting's day
    assert names() == ["reference", "minute", "what", "owner", "due", "meeting", "status"]
    made.groups[0].edit.setFocus()
    press("<End>", "<Up>", "A-<Up>", "A-<Up>", "A-<Up>", "A-<Up>", "A-<Up>", "A-<Up>")  # no further than behind the reference
    assert names() == ["reference", "meeting", "minute", "what", "owner", "due", "status"]
    press("<Down>", "<Delete>")
    assert names() == ["reference", "meeting", "what", "owner", "due", "status"]
    press("<Home>", "<Delete>")
    assert "The reference stays" in said[0] and names()[0] == "reference"
    press("C-<Z>")
    assert names() == ["reference", "meeting", "minute", "what", "owner", "due", "status"]
    made.buttons[-1].click()
    assert names() == ["reference", "minute", "what", "owner", "due", "status"] and not made.buttons[-1].isEnabled()


def test_a_year_is_planned_at_once_and_one_meeting_moved(page, place, committee):
    desk = place[0]
    tab(page, "calendar")
    in_dialog("<Return>")
    press("<Return>")
    lines = calendars.calendar_of(desk, committee.id, "26/27")
    days = [line.on for line in lines[1:]]
    assert len(days) == 7 and all(on.weekday() == days[0].weekday() for on in days) and days[-1] <= dt.date(2027, 4, 30)
    assert {(line.time, line.venue) for line in lines} == {("18:30", "Committee Room 1")}
    page.tabs["calendar"].groups[0].edit.setFocus()
    press("<End>")
    button = page.tabs["calendar"].buttons[1]
    button.setFocus()
    in_dialog("A-<T>", "C-<A>", "19:00", "A-<V>", "C-<A>", "The Guildhall", "<Return>")
    press("<Return>")
    last = calendars.calendar_of(desk, committee.id)[-1]
    assert (last.time, last.venue) == ("19:00", "The Guildhall")


def test_days_can_be_taken_out_of_the_plan_and_closed_ones_are_said(page, place, committee):
    from clerk_desk.ui.dialogs.plan_meetings import PlanMeetings

    desk = place[0]
    closed_days.add_closure(desk, "Christmas closure", dt.date(2026, 12, 23), dt.date(2027, 1, 2))
    dialog = PlanMeetings(None, desk, committee)
    dialog.form.days.setPlainText("Friday 25 December 2026\n28 December\n\nSunday 3 January 2027")
    said = dialog.form.note.text()
    assert said.startswith("3 days in 26/27.") and "25 Dec (bank holiday)" in said and "28 Dec (bank holiday)" in said
    assert "3 Jan (weekend)" in said
    dialog.form.days.setPlainText("29 December 2026\nsoon")
    assert "“soon” is no day" in dialog.form.note.text()
    dialog.form.act.click()
    assert "“soon”" in dialog.form.refusal.text() and len(calendars.calendar_of(desk, committee.id)) == 1
    dialog.deleteLater()


def test_enter_on_a_meeting_of_the_calendar_opens_it(page, place, window):
    tab(page, "calendar")
    page.tabs["calendar"].groups[0].edit.setFocus()
    press("<Return>")
    assert window.screens.currentWidget() is window.minuting and window.minuting.sitting.meeting.id == place[1]


def test_closure_days_are_added_and_bank_holidays_of_the_nation_shown(page, place, committee):
    desk = place[0]
    tab(page, "closures")
    in_dialog("Christmas closure", "<Return>")
    press("<Return>")
    assert rows(page, "closures") == [("Christmas closure", "")]
    assert any("Christmas" in row[0] for row in rows(page, "closures", 1))
    page.tabs["closures"].groups[0].edit.setFocus()
    press("<Delete>")
    assert closed_days.closures(desk) == ()
    closed_days.set_nation(desk, committee.id, "Scotland")
    page.refresh()
    assert any("Andrew" in row[0] for row in rows(page, "closures", 1))


def test_a_committee_is_added_and_changed(page, place, window):
    desk = place[0]
    in_dialog("Cemeteries Panel", "<Tab>", "CEM", "<Tab>", "<Tab>", "3", "<Tab>", "<Down>", "<Return>")
    press("<Insert>")
    made = next(each for each in committees.committees(desk) if each.code == "CEM")
    assert (made.name, made.quorum, made.nation) == ("Cemeteries Panel", 3, Nation.WALES)
    assert page.here.id == made.id and "quorum 3 · Wales" in page.facts.text()
    assert "Cemeteries Panel" in [way.name for way in window.office.sidebar.bodies.ways]


def test_a_template_is_kept_with_the_committee(page, place, committee, monkeypatch):
    source = paths.resources() / "templates" / "minutes.docx"
    monkeypatch.setattr("clerk_desk.ui.messages.file_to_open", lambda *_: source)
    page.change_button.setFocus()
    in_dialog(*["<Tab>"] * 8, "<Space>", "<Return>")
    press("<Return>")
    assert committees.committees(place[0])[0].template == f"{committee.code}.docx"


def test_everything_on_the_page_has_a_name_and_the_tab_key_goes_down_it(page, window):
    seen = focusable(page)
    assert [type(each).__name__ for each in seen if not (each.accessibleName() or getattr(each, "text", str)())] == []
    for name in page.tabs:
        page.show_tab(name)
        assert len(focusable(page)) >= 6
        assert not [each for each in focusable(page) if not (each.accessibleName() or getattr(each, "text", str)())]


@pytest.mark.parametrize(("width", "height", "steps"), [(1366, 768, 0), (1024, 600, 0), (1366, 768, 5), (1024, 600, 5)])
def test_nothing_is_cut_off_in_little_room(page, window, place, width, height, steps):
    committees.add_member(place[0], committees.committees(place[0])[0].id, "Councillor Ada Ames")
    window.resize(width, height)
    for _ in range(steps):
        window.change_size(1)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (width, height)
    for part in (page.add_button, page.change_button, *page.chips):
        assert part.width() >= part.sizeHint().width(), part.text()
        assert part.mapTo(page, part.rect().bottomRight()).x() <= page.width(), part.text()
    for name in page.tabs:
        page.show_tab(name)
        QApplication.processEvents()
        area = page.areas[list(page.tabs).index(name)]
        assert page.tabs[name].width() <= area.viewport().width()


def test_a_meeting_added_for_a_planned_day_fills_that_one(page, place, window, committee):
    desk = place[0]
    calendars.plan_meetings(desk, committee.id, [dt.date(2026, 10, 6)], time="18:30", venue="The Guildhall")
    committees.set_standing_items(desk, committee.id, committees.usual_standing_items(committee.id))
    in_dialog("<Return>")
    press("C-<N>")
    made = window.minuting.sitting.meeting
    assert (made.on, made.venue, len(calendars.calendar_of(desk, committee.id))) == (dt.date(2026, 10, 6), "The Guildhall", 2)
    assert [item.title for item in made.items][2] == "Minutes of the meeting held on 8 September 2026"
    assert meetings.meeting(desk, made.id).items == made.items and minuting.item_texts(desk, made.id)[2].recommendations
