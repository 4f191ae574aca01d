"""Resolutions by keys: as recommended, moved, amended, voted on, read back."""
from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from clerk_desk.desk import motions, votes
from clerk_desk.domain.blocks import Kind, Part, Row, plain
from clerk_desk.domain.changes import all_new
from clerk_desk.domain.motions import MotionKind, Ruling
from clerk_desk.domain.votes import Choice, Manner
from clerk_desk.store import blocks as kept
from clerk_desk.ui.people.resolution import ReadLine, Resolution, resolution_at
from tests.ui.people_hands import back, in_dialog, people_desk, text_of
from tests.ui.window_hands import opened, press, put_cursor


@pytest.fixture
def said(monkeypatch):
    told = []
    monkeypatch.setattr("clerk_desk.ui.messages.tell", lambda _, words: told.append(words))
    return told


@pytest.fixture
def place(tmp_path, qtbot, said):
    desk, meeting_id = people_desk(tmp_path / "desk")
    yield desk, meeting_id
    for window in QApplication.topLevelWidgets():
        window.close()
    desk.close()


@pytest.fixture
def window(place, qtbot):
    made = opened(qtbot, *place)
    press("<F9>", "S-<P>", "<Escape>")
    put_cursor(made, "notes the report")
    return made


def test_mover_seconder_and_show_of_hands_are_written_around_the_resolution(window, place, qtbot):
    in_dialog("sad", "<Tab>", "rao", "<Tab>", "<Tab>", "the quay is full", "<Tab>", "Show", "<Tab>", "5", "<Tab>", "1", "<Tab>", "1",
              "<Tab>", "gk", "<Return>")
    press("C-S-<M>")
    back(window, qtbot)
    assert text_of(window)[1:] == [
        "6.2 Moved by Councillor Sadiq, seconded by Councillor Rao.", "6.3 RESOLVED: That the Committee:-", "(a) notes the report; and",
        "(b) requests that a list of moorings be published.",
        "On being put to the vote the motion was declared carried (For: 5, Against: 1, Abstained: 1).",
        "Councillor Kamau asked that their vote against the decision be recorded.", "Reasons for decision: the quay is full.",
    ]
    taken = votes.votes(*place)
    assert [(vote.manner, vote.for_count) for vote in taken] == [(Manner.HANDS, 5)]
    assert [each.choice for each in taken[0].ballots] == [Choice.AGAINST]
    assert QApplication.focusWidget() is window.minuting.edit


def test_what_the_minutes_tell_of_a_resolution_does_not_stand_beside_it_too(window, place, qtbot):
    in_dialog("sad", "<Tab>", "rao", "<Tab>", "<Tab>", "<Tab>", "Unan", "<Return>")
    press("C-S-<M>")
    back(window, qtbot)
    edit, promises = window.minuting.edit, window.minuting.deciding.promises
    promises.look_now()
    assert "declared carried (unanimous)" in "".join(text_of(window)) and not edit.minutes.beside
    put_cursor(window, "Moved by Councillor Sadiq")
    press("<Home>", "S-<End>", "<Delete>")
    promises.look_now()
    assert list(edit.minutes.beside.values()) == [("Moved Sadiq, seconded Rao",)]


def test_a_resolution_settled_again_rewrites_its_own_lines(window, place, qtbot):
    in_dialog("sad", "<Tab>", "rao", "<Tab>", "<Tab>", "<Tab>", "Unan", "<Return>")
    press("C-S-<M>")
    back(window, qtbot)
    in_dialog("C-<A>", "tranmer", "<Return>")
    press("C-S-<M>")
    back(window, qtbot)
    words = text_of(window)
    assert words[1] == "6.2 Moved by Councillor Tranmer, seconded by Councillor Rao."
    assert sum("oved by" in line for line in words) == 1 and sum("declared carried (unanimous)" in line for line in words) == 1


def test_more_votes_than_members_are_refused_and_nothing_is_written(window, place, qtbot):
    before = text_of(window)
    told = in_dialog("<Tab>", "<Tab>", "<Tab>", "<Tab>", "Show", "<Tab>", "9", "<Return>")
    press("C-S-<M>")
    back(window, qtbot)
    assert told == ["7 may vote, 9 have."] and votes.votes(*place) == () and text_of(window) == before


def test_a_refused_vote_leaves_no_half_of_the_form_in_the_minutes(window, place, qtbot):
    before = text_of(window)
    told = in_dialog("sad", "<Tab>", "rao", "<Tab>", "Council", "<Tab>", "It is old", "<Tab>", "Show", "<Tab>", "9", "<Return>")
    press("C-S-<M>")
    back(window, qtbot)
    assert told == ["7 may vote, 9 have."] and motions.motions(*place) == () and text_of(window) == before


def test_a_resolution_that_begins_the_minutes_is_settled_again_without_a_blank_line_above(window, place, qtbot):
    press("C-<PageDown>", "C-S-<R>", "<Return>", "That it be so")
    for mover in ("sad", "tra"):
        in_dialog("C-<A>", mover, "<Tab>", "rao", "<Return>")
        press("C-S-<M>")
        back(window, qtbot)
    assert text_of(window)[0] == "7.1 Moved by Councillor Tranmer, seconded by Councillor Rao."
    assert text_of(window)[1].startswith("7.2 RESOLVED:")


def test_who_goes_after_the_vote_stands_below_what_belongs_to_the_resolution(window, place, qtbot):
    in_dialog("sad", "<Tab>", "rao", "<Tab>", "<Tab>", "It is old", "<Tab>", "Unan", "<Return>")
    press("C-S-<M>")
    back(window, qtbot)
    press("C-S-<O>", "ot", "<Return>")
    words = text_of(window)
    left = next(at for at, line in enumerate(words) if "Ottaway left" in line)
    assert all(left > at for at, line in enumerate(words) if "declared carried" in line or line.startswith("Reasons"))


def test_an_amendment_lost_and_one_carried_make_the_substantive_motion(window, place, qtbot):
    in_dialog("sad", "<Tab>", "rao", "<Return>")
    press("C-S-<M>")
    back(window, qtbot)
    in_dialog("tra", "<Tab>", "ott", "<Tab>", "<Tab>", "and a map", "<Tab>", "<Tab>", "Put", "<Tab>", "2", "<Tab>", "5", "<Return>")
    press("A-S-<A>")
    back(window, qtbot)
    in_dialog("kam", "<Tab>", "eve", "<Tab>", "published", "<Tab>", "sent to Members", "<Tab>", "<Tab>", "Put", "<Tab>", "6", "<Tab>", "1",
              "<Return>")
    press("A-S-<A>")
    back(window, qtbot)
    there = motions.motions(*place)
    assert [(each.kind, each.ruling) for each in there] == [
        (MotionKind.MOTION, Ruling.OPEN), (MotionKind.AMENDMENT, Ruling.LOST), (MotionKind.AMENDMENT, Ruling.CARRIED)]
    words = text_of(window)
    assert words[-1] == "(b) requests that a list of moorings be sent to Members."
    assert any("the amendment was declared lost (For: 2, Against: 5, Abstained: 0)" in line for line in words)
    assert any("The substantive motion now read" in line and "sent to Members" in line for line in words)
    assert not any("map" in line for line in words if line.startswith("("))


def test_a_recommendation_to_another_body_says_so_where_it_begins(window, place, qtbot):
    in_dialog("sad", "<Tab>", "rao", "<Tab>", "Cabinet", "<Return>")
    press("C-S-<M>")
    back(window, qtbot)
    assert "6.3 RECOMMENDED to Cabinet: That the Committee:-" in text_of(window)
    assert [each.kind for each in motions.motions(*place)] == [MotionKind.RECOMMENDATION]


def test_recorded_by_name_leads_on_to_the_grid(window, place, qtbot):
    told = in_dialog("sad", "<Tab>", "rao", "A-<B>")
    press("C-S-<M>")
    back(window, qtbot)
    assert told == []
    assert QApplication.focusWidget() is window.minuting.chamber.page.grid
    press(*"1111122", "C-<Return>")
    words = text_of(window)
    assert "On being put to the vote the motion was declared carried (For: 5, Against: 2, Abstained: 0)." in words
    assert [each.ruling for each in motions.motions(*place)] == [Ruling.CARRIED]


def test_the_recommendation_becomes_a_resolution_by_one_key(window, place):
    item = window.minuting.sitting.items[1]
    asked = [plain("To note the report", Kind.CLAUSE, 1), plain("To approve the dredging plan", Kind.CLAUSE, 1)]
    with place[0].store.writing() as unit:
        kept.save(unit, item.id, Part.RECOMMENDATION, all_new(asked))
    press("C-<PageDown>", "A-S-<R>")
    words = text_of(window)
    assert words[0].startswith("7.1 RESOLVED:") and len(words) >= 3
    assert any("note the report" in line or "report be noted" in line for line in words)
    assert not any("To note" in line for line in words)


def test_without_a_recommendation_the_key_says_so(window, said):
    press("C-<PageDown>", "A-S-<R>")
    assert said == ["This item has no recommendation: write the resolution, or put the recommendation in first."]


def test_settling_without_a_resolution_says_how_to_begin_one(window, said):
    press("C-<PageDown>", "C-S-<M>")
    assert len(said) == 1 and "Ctrl+Shift+R" in said[0]


def test_read_back_shows_the_words_as_in_the_minutes_and_goes_on_by_keys(window):
    press("<F8>")
    pane = window.minuting.chamber.read_back
    assert pane.isVisible() and QApplication.focusWidget() is pane.pane
    assert [f"{line.marker} {line.text}".strip() for line in pane.pane.lines] == [
        "RESOLVED: That the Committee:-", "(a) notes the report; and", "(b) requests that a list of moorings be published."]
    press("<Down>", "<Down>", "<Down>")
    assert pane.pane.accessibleName() == "(b) requests that a list of moorings be published." and pane.count.text() == "Clause 2 of 2"
    press("<Up>", "x", "C-S-<R>")
    assert pane.count.text() == "Clause 1 of 2"
    press("<Escape>")
    assert not pane.isVisible() and QApplication.focusWidget() is window.minuting.edit and len(text_of(window)) == 4


def test_read_back_leads_to_the_vote_and_to_the_wording(window):
    press("<F8>", "<Down>", "<F2>")
    assert window.minuting.edit.textCursor().block().text() == "notes the report; and"
    press("<F8>", "S-<F9>")
    assert QApplication.focusWidget() is window.minuting.chamber.page.grid


def test_read_back_without_a_resolution_says_what_is_missing(window):
    press("C-<PageDown>", "<F8>")
    pane = window.minuting.chamber.read_back
    assert pane.missing.isVisible() and "no resolution yet" in pane.missing.text() and not pane.vote_button.isVisible()
    press("<Escape>", "C-S-<R>", "<F8>")
    assert "no words yet" in pane.missing.text()
    press("<Escape>")


def test_the_tab_key_stays_in_the_read_back(window):
    press("<F8>", "<Tab>", "<Tab>", "<Tab>")
    assert QApplication.focusWidget() is window.minuting.chamber.read_back.pane


def test_the_nearest_resolution_is_the_one_at_the_cursor():
    rows = [Row("a"), Row("b", Kind.LEAD_IN), Row("c", Kind.CLAUSE, 1), Row("d"), Row("e", Kind.LEAD_IN), Row("f", Kind.NOTE)]
    rows.append(Row("g", Kind.CLAUSE, 1))
    found = [resolution_at(rows, [""] * 7, list("abcdefg"), at).uid for at in range(7)]
    assert found == ["b", "b", "b", "b", "e", "e", "e"]
    assert [line.text for line in resolution_at(rows, [""] * 7, list("abcdefg"), 6).lines] == ["e", "g"]
    assert resolution_at(rows[:1], [""], ["a"], 0) is None


@pytest.mark.parametrize(("words", "empty"), [
    ("RESOLVED: That the Committee:-", True), ("RESOLVED: That the Planning Committee:-", True), ("RESOLVED: -", True),
    ("RESOLVED: That:-", True), ("RESOLVED: That the Committee", True), ("RESOLVED", True),
    ("RESOLVED: That the rents of allotments be raised by three per cent.", False), ("RESOLVED: That the report be noted", False),
    ("RESOLVED: That the Committee: (a) notes the report", False), ("AGREED to write", False),
])
def test_a_resolution_of_one_sentence_has_words_though_it_begins_as_a_lead_in_does(words, empty):
    assert Resolution("A", "", (ReadLine("", words),), 0, 0).is_empty is empty
