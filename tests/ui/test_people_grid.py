"""Attendance and the recorded vote, by the keys a clerk presses."""
from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clerk_desk.desk import agenda, stages, votes
from clerk_desk.domain.attendance import Standing
from clerk_desk.domain.presence import Room
from clerk_desk.domain.records import Committee, Meeting, MeetingState
from clerk_desk.domain.votes import Choice, Manner
from clerk_desk.ui.people.seen import lines, room_seen
from clerk_desk.ui.people.strip import NameRow, Piece
from tests.ui.people_hands import BY_SURNAME, back, in_dialog, people_desk, room, text_of
from tests.ui.window_hands import focusable, kept, made_desk, opened, press, put_cursor


@pytest.fixture
def place(tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr("clerk_desk.ui.messages.tell", lambda _, words: pytest.fail(words))
    desk, meeting_id = people_desk(tmp_path / "desk")
    yield desk, meeting_id
    for window in QApplication.topLevelWidgets():
        window.close()
    desk.close()


@pytest.fixture
def window(place, qtbot):
    return opened(qtbot, *place)


def rows(window):
    return [row.line.short for row in window.minuting.chamber.page.grid.people.rows if row.line]


def standings(desk, meeting_id):
    return {each.name.split()[-1]: each.standing for each in room(desk, meeting_id).attendees}


def told(window):
    return window.minuting.chamber.page.side.told.text()


def test_a_meeting_that_is_live_has_its_roll_and_the_strip_says_so(window):
    strip = window.minuting.chamber.strip
    assert len(strip.names.pieces) == 7 and strip.chip.accessibleName() == "Not quorate, 0 present, 3 needed"
    assert strip.isVisible() and not window.minuting.chamber.dock.isVisible()


def test_somebody_who_will_be_late_is_told_in_words_that_the_column_holds(window):
    press("<F9>", "e")
    people = window.minuting.chamber.page.grid.people
    assert people.rows[0].line.where == "Will be late"


def test_an_empty_list_says_how_somebody_comes_on_it_and_n_does(tmp_path, qtbot):
    desk, meeting_id = made_desk(tmp_path / "empty")
    window = opened(qtbot, desk, meeting_id)
    press("<F9>")
    page = window.minuting.chamber.page
    assert page.nobody.isVisible() and not page.totals.isVisible() and page.grid.hasFocus()
    assert page.nobody.text() == page.grid.accessibleDescription()
    assert page.nobody.text() == "Nobody is on the list of this meeting yet. N adds a member, an officer or a guest."
    press("p")
    assert told(window) == page.nobody.text()
    in_dialog("Naomi Fair", "<Return>")
    press("n")
    back(window, qtbot)
    assert rows(window) and not page.nobody.isVisible() and page.totals.isVisible()
    press("C-<F>", "zzz")
    assert page.nobody.text() == "Nobody on the list has these letters. Esc shows everybody again."
    press("<Escape>")
    assert rows(window) and page.grid.accessibleDescription() == ""
    window.close()
    desk.close()


def test_everybody_is_marked_by_single_keys_each_going_down(window, place):
    press("<F9>", "p", "p", "a", "p", "x", "S-<P>")
    assert rows(window) == list(BY_SURNAME)
    assert standings(*place) == {
        "Everitt": Standing.PRESENT, "Kamau": Standing.PRESENT, "Ottaway": Standing.APOLOGIES, "Penhale": Standing.PRESENT,
        "Rao": Standing.ABSENT, "Sadiq": Standing.PRESENT, "Tranmer": Standing.PRESENT,
    }
    assert window.minuting.chamber.page.head.chip.accessibleName() == "Quorate, 5 present, 3 needed"
    press("<Escape>")
    assert QApplication.focusWidget() is window.minuting.edit and window.minuting.page.currentIndex() == 0


def test_a_recorded_vote_from_the_first_key_to_the_words_in_the_minutes(window, place):
    put_cursor(window, "notes the report")
    press("<F9>", "p", "p", "a", "S-<P>", "S-<F9>", "1", "1", "2", "1", "1", "3")
    page = window.minuting.chamber.page
    assert page.totals.words() == "6 may vote, 6 have"
    assert (page.side.card.word.text(), page.side.card.figures.text()) == ("Carried", "4 to 1, 1 abstained")
    assert page.side.card.write.text() == "Write into 6.2"
    press("C-<Return>")
    taken = votes.votes(*place)
    assert [(vote.manner, len(vote.ballots)) for vote in taken] == [(Manner.NAMED, 6)]
    assert text_of(window)[-4:] == [
        "For: 4, Against: 1, Abstained: 1", "For (4): Councillors Sadiq, Kamau, Everitt and Rao.",
        "Against (1): Councillor Penhale.", "Abstained (1): Councillor Tranmer.",
    ]
    assert QApplication.focusWidget() is window.minuting.edit


def test_a_vote_that_leaves_somebody_out_is_not_kept_and_says_who(window, place):
    put_cursor(window, "notes the report")
    press("<F9>", "S-<P>", "S-<F9>", "1", "1", "C-<Return>")
    assert votes.votes(*place) == ()
    refusal = window.minuting.chamber.page.side.card.refusal
    assert refusal.isVisible() and "has no vote yet" in refusal.text()
    assert len(text_of(window)) == 4


def test_a_recorded_vote_is_put_right_and_its_words_follow(window, place):
    put_cursor(window, "notes the report")
    press("<F9>", "S-<P>", "S-<F9>", *"1111111", "C-<Return>")
    assert "For: 7, Against: 0, Abstained: 0" in text_of(window)
    press("S-<F9>")
    assert window.minuting.chamber.page.side.card.write.text() == "Correct in 6.2"
    press("2", "C-<Return>")
    against = [each.name for vote in votes.votes(*place) for each in vote.ballots if each.choice is Choice.AGAINST]
    assert against == ["Councillor Josie Everitt"]
    words = text_of(window)
    assert "For: 6, Against: 1, Abstained: 0" in words and "For: 7, Against: 0, Abstained: 0" not in words
    assert words[-1] == "Against (1): Councillor Everitt."


def test_a_tie_asks_for_the_chairs_casting_vote(window, place):
    put_cursor(window, "notes the report")
    press("<F9>", "S-<P>", "S-<F9>", *"1112220")
    card = window.minuting.chamber.page.side.card
    assert card.word.text() == "Tied" and card.for_it.isVisible()
    press("<Tab>", "<Tab>", "<Space>", "C-<Return>")
    assert [(vote.casting, vote.casting_by) for vote in votes.votes(*place)] == [(Choice.AGAINST, "Councillor Ruth Penhale")]
    assert "gave a casting vote against" in text_of(window)[-1]


def test_somebody_who_left_has_no_vote_and_the_line_is_written(window, place):
    put_cursor(window, "notes the report")
    press("<F9>", "S-<P>", "<Down>", "<Down>", "l")
    assert told(window) == "Written into the minutes: Councillor Ottaway left the meeting at 7.30 pm."
    row = window.minuting.chamber.page.grid.people.rows[2]
    assert not row.able and row.line.where == "Left 19:30"
    press("1")
    assert "may not vote" in told(window)
    press("<Escape>")
    assert text_of(window)[-1] == "6.3 Councillor Ottaway left the meeting at 7.30 pm."


def test_ctrl_z_in_the_grid_undoes_by_name_and_takes_the_sentence_along(window, place):
    press("<F9>", "S-<P>", "l", "C-<Z>")
    assert told(window) == "Undo Councillor Josie Everitt goes out"
    assert not any("left the meeting" in line for line in text_of(window)) and room(*place).movements == ()
    press("C-<Z>")
    assert set(standings(*place).values()) == {Standing.EXPECTED}
    press("C-<Y>")
    assert set(standings(*place).values()) == {Standing.PRESENT}


def test_a_substitute_is_named_in_one_line(window, place):
    press("<F9>", "s", "Councillor Owen Tilney", "<Return>")
    assert QApplication.focusWidget() is window.minuting.chamber.page.grid
    names = {each.name: each for each in room(*place).attendees}
    assert room(*place).attendee(names["Councillor Owen Tilney"].instead_of).name == "Councillor Josie Everitt"
    assert "for Everitt" in [piece.note for piece in window.minuting.chamber.strip.names.pieces]


def test_a_substitute_for_somebody_who_is_here_is_refused_where_it_is_asked(window, place):
    press("<F9>", "S-<P>", "s", "Councillor Owen Tilney", "<Return>")
    line = window.minuting.chamber.page.line
    assert line.isVisible() and "is in the room" in line.foot.text()
    press("<Escape>")
    assert not line.isVisible() and len(room(*place).attendees) == 7


def test_an_officer_is_added_for_one_item(window, place, qtbot):
    press("<F9>")
    in_dialog("Naomi Fairclough", "<Tab>", "Harbour Master", "<Tab>", "<Tab>", "<Down>", "<Return>")
    press("n")
    back(window, qtbot)
    added = room(*place).attendees[-1]
    assert (added.name, added.post, len(added.for_items), added.votes) == ("Naomi Fairclough", "Harbour Master", 1, False)
    assert rows(window)[-1] == "Fairclough"


def test_letters_find_a_row_and_enter_goes_to_it(window):
    press("<F9>", "C-<F>", "tra")
    assert rows(window) == ["Tranmer"]
    press("<Return>", "p", "C-<F>", "<Escape>")
    assert rows(window) == list(BY_SURNAME)
    assert [piece.name for piece in window.minuting.chamber.strip.names.pieces if piece.here] == ["Tranmer"]


def test_who_is_in_the_chair_is_taken_by_a_key(window, place):
    put_cursor(window, "notes the report")
    press("<F9>", "S-<P>", "<Down>", "<Down>", "<Down>", "l", "<Down>", "<Down>", "h", "<Escape>")
    assert text_of(window)[-2:] == [
        "6.3 Councillor Penhale left the meeting at 7.30 pm.",
        "6.4 The Chair having left the room, the Vice-Chair, Councillor Sadiq, took the chair at 7.30 pm.",
    ]
    assert window.minuting.chamber.strip.names.pieces[0].name == "Sadiq"


def test_a_lost_quorum_is_said_in_red_words(window):
    press("<F9>", "p", "p", "p", "<Up>", "<Up>", "l", "<Escape>")
    strip = window.minuting.chamber.strip
    assert strip.chip.state.text() == "Not quorate since 19:30" and strip.chip.state.role == "red"
    assert strip.lost.isVisible() and strip.lost.text().startswith("The quorum is lost: 2 members are left and 3 are needed")


def test_keys_of_the_minutes_do_nothing_while_nobody_sees_them(window):
    press("<F9>", "C-S-<R>", "C-<B>", "C-S-<N>", "A-S-<R>", "q", "w")
    before = text_of(window)
    press("<Escape>")
    assert text_of(window) == before and len(before) == 4


def test_another_item_leads_back_to_the_minutes(window):
    press("<F9>", "C-<PageDown>")
    assert window.minuting.page.currentIndex() == 0 and window.minuting.head.title.text() == "Dredging"
    assert QApplication.focusWidget() is window.minuting.edit


def test_every_cell_is_told_to_screen_readers_in_words(window):
    press("<F9>", "S-<P>", "S-<F9>", "1")
    people = window.minuting.chamber.page.grid.people
    spoken = [people.data(people.index(0, column), Qt.ItemDataRole.AccessibleTextRole) for column in range(6)]
    assert spoken == [
        "Cllr Josie Everitt", "Cllr Josie Everitt, Present", "Cllr Josie Everitt, nothing declared", "Cllr Josie Everitt, for, chosen",
        "Cllr Josie Everitt, against, not chosen", "Cllr Josie Everitt, abstain, not chosen",
    ]
    assert people.data(people.index(0, 3), Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked


def test_everything_the_keyboard_reaches_on_the_page_has_a_name(window):
    press("<F9>", "S-<P>")
    assert not [each for each in focusable(window) if not each.accessibleName()]


def test_a_confirmed_meeting_shows_its_people_and_changes_nothing(window, place):
    press("<F9>", "S-<P>", "<Escape>", "C-<S>")
    press("<F4>", "<Escape>")
    agenda.mark_not_reached(place[0], window.minuting.sitting.items[1].id)
    for state in (MeetingState.DRAFT, MeetingState.PUBLISHED, MeetingState.CONFIRMED):
        stages.set_state(*place, state)
    window.minuting.read_again()
    assert window.minuting.sitting.locked
    before = kept(place[0], window.minuting.sitting.item_id)
    press("<F9>", "a", "l", "<Escape>")
    assert set(standings(*place).values()) == {Standing.PRESENT} and kept(place[0], window.minuting.sitting.item_id) == before


def test_the_room_stands_at_the_right_of_a_wide_window(window, qtbot):
    window.resize(1920, 1080)
    qtbot.waitUntil(lambda: window.minuting.chamber.dock.isVisible())
    assert not window.minuting.chamber.strip.isVisible() and window.minuting.chamber.dock.width() == 340
    press("<F6>", "<F6>")
    assert QApplication.focusWidget() in (window.minuting.chamber.dock.list, window.minuting.rail.list)


def test_a_meeting_without_a_roll_shows_the_names_its_minutes_have():
    meeting = Meeting(
        1, "m", Committee(1, "c", "Harbour Committee", "HC", "Numbered"), dt.date(2026, 9, 8), "", "", MeetingState.DRAFT, "Numbered",
        present=("Councillor A Penhale (Chair)", "Rev. J Okoro"), apologies=("Cllr Rao",),
    )
    seen = lines(room_seen(Room(), meeting))
    assert [(each.name, each.short, each.office, each.note) for each in seen] == [
        ("Rev. J Okoro", "Okoro", "", ""), ("Cllr A Penhale", "Penhale", "Chair", ""), ("Cllr Rao", "Rao", "", "apologies")]


def test_the_strip_leaves_nobody_half_out(qtbot):
    row = NameRow(None)
    qtbot.addWidget(row)
    row.pieces = [Piece("", name, "", True) for name in ("Penhale", "Sadiq", "Kamau")] + [Piece("log-out", "Ottaway", "left 19:31", False)]
    whole = sum(map(row._width, row.pieces)) + 3 * row.look.px(20)
    told = {}
    for wide in (whole + row.look.px(20), whole - 20, 240, 90):
        row.resize(wide, 40)
        told[wide] = [piece.name for piece in row.fitting()]
        assert sum(map(row._width, row.fitting())) + (len(row.fitting()) - 1) * row.gap() <= wide
    assert list(told.values()) == [["Penhale", "Sadiq", "Kamau", "Ottaway"], ["Penhale", "and 2 more", "Ottaway"],
                                   ["and 3 more", "Ottaway"], ["and 4 more"]]
