"""The five examples worked to the end in the real window by key presses alone, as ``test_promises_kept`` works them by verbs.

Invented minutes in the five shapes always; the five documents themselves too where they stand beside this checkout and slow tests
are asked for. LOOK_OUT=FOLDER in the environment leaves a picture of every stage there.
"""
from __future__ import annotations

import datetime as dt
import os
from email import message_from_bytes
from email.policy import default

import pytest
from docx import Document
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication

from clerk_desk import paths
from clerk_desk.app import made_app
from clerk_desk.desk import committees, meetings
from clerk_desk.desk.chasing import chasers
from clerk_desk.desk.circulating import circulations
from clerk_desk.desk.follow_ups import Wanted, follow_ups
from clerk_desk.desk.opening import open_desk
from clerk_desk.domain.follow_ups import Act, FollowUpKind, Status, joined_to
from clerk_desk.domain.records import Role
from tests.end_to_end.guide_reader import menus
from tests.end_to_end.key_hands import KeyHands
from tests.end_to_end.test_promises_kept import CASES, NEXT
from tests.ui.people_hands import text_of
from tests.ui.window_hands import SetClock, opened, press

DEMO = paths.resources() / "demo"
COMMITTEE = "Communities Scrutiny Committee"
MEMBERS = ("Councillor Ada Merrow", "Councillor Tom Siddal", "Councillor Priya Nandra")


def shapes(*places):
    """The texts of one shape: an invented one, and the document itself."""
    there = [place for place in places if place.is_file()]
    return pytest.mark.parametrize("text", [
        pytest.param(place, marks=() if place.is_relative_to(DEMO) else pytest.mark.slow) for place in there
    ], ids=lambda place: place.stem)


@pytest.fixture
def hands(tmp_path, qtbot, monkeypatch):
    """The window of a committee of three on an evening in September; drafts open in no mail program but are kept in a list."""
    made_app()
    clock = SetClock()
    desk = open_desk(tmp_path / "data", clock)
    body = committees.add_committee(desk, COMMITTEE).ids[0]
    for name in MEMBERS:
        committees.add_member(desk, body, name, role=Role.MEMBER, since=dt.date(2026, 5, 1))
    made = KeyHands(opened(qtbot, desk), clock, os.environ.get("LOOK_OUT", ""))
    made.desk, made.drafts, said = desk, [], []
    for place in ("follow_up_deeds", "dialogs.circulate"):
        monkeypatch.setattr(f"clerk_desk.ui.{place}.show", made.drafts.append)
    monkeypatch.setattr("clerk_desk.ui.messages.tell", lambda _, words: said.append(words))
    yield made
    made.window.close()
    desk.close()
    assert said == []


def take_in(hands, words):
    """Pastes minutes as tonight's meeting of the committee."""
    hands.clipboard(words)
    hands.dialog("C-S-<V>", "Paste agenda or minutes", 600, "A-<C>", "C-<A>", COMMITTEE, "A-<I>", "C-<A>", "19:00", "C-<Return>")
    hands.look("taken-in")


def on(hands, day):
    hands.clock.time = dt.datetime.combine(day, dt.time(10))


def rows(hands):
    return [line.follow_up for line in follow_ups(hands.desk, Wanted())]


def row(hands, words):
    [found] = [each for each in rows(hands) if words in each.quote]
    return found


def draft(hands):
    return message_from_bytes(hands.drafts[-1].read_bytes(), policy=default)


def files_on_clipboard(*places):
    """The clerk has copied files in the file manager."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(place)) for place in places])
    QGuiApplication.clipboard().setMimeData(data)


def export_as(hands, key, title, place, *keys):
    """Writes the document that the dialog has chosen, as this file."""
    hands.dialog(key, title, *keys, "A-<A>", "C-<A>", str(place), "C-<Return>", 300, "<Escape>")


@shapes(DEMO / "narrative.txt", CASES / "001.txt")
def test_data_promised_is_asked_for_received_circulated_and_proved(hands, text, tmp_path):
    take_in(hands, text.read_text(encoding="utf-8"))
    press("C-<Home>", "<F4>")
    hands.look("promise")
    press("<F2>", "the Director of Communities", "<F2>", "in two weeks", "C-<Return>")
    hands.look("logged")
    [each] = rows(hands)
    assert (each.owner, each.due_on, each.status) == ("the Director of Communities", dt.date(2026, 9, 22), Status.RAISED)
    on(hands, dt.date(2026, 9, 24))
    press("C-<3>")
    hands.look("overdue")
    press("A-<C>", 100, "A-<G>", 100)
    hands.look("chased")
    assert draft(hands)["X-Unsent"] == "1" and each.quote.split()[2] in draft(hands).get_content()
    assert rows(hands)[0].history[-1].act is Act.CHASED
    figures = tmp_path / "Figures.csv"
    figures.write_text("branch,young people\nHill Street,41\n", encoding="utf-8")
    files_on_clipboard(figures)
    hands.dialog("A-<R>", "Mark as received", "From her office", "<Tab>", "Registry 41/7", "<Tab>", "C-<V>", "C-<Return>")
    hands.look("received")
    press("A-<I>", 100)
    assert hands.drafts[-1].name == "Figures.csv" and hands.drafts[-1].read_bytes() == figures.read_bytes()
    assert "Evidence: Registry 41/7" in rows(hands)[0].history[-1].note
    on(hands, dt.date(2026, 9, 25))
    hands.dialog("A-<S>", "Send on", "A-<D>", 300, "C-<Return>")
    hands.look("sent-on")
    assert [part.get_filename() for part in draft(hands).iter_attachments()] == ["Figures.csv"]
    [sent] = circulations(hands.desk, each.id)
    assert (sent.names, sent.sent_on, sent.files[0][0]) == (tuple(sorted(MEMBERS)), dt.date(2026, 9, 25), "Figures.csv")
    on(hands, NEXT)
    hands.dialog("C-<N>", "New meeting", "C-<Return>")
    hands.look("next-meeting")
    press("C-<PageDown>", "A-S-<P>", 100)
    hands.look("proved")
    [line] = [line for line in text_of(hands.window) if "25 September 2026" in line]
    assert line.endswith("circulated to Members on 25 September 2026.") and " of 8 September 2026 " in line
    assert [step.status for step in rows(hands)[0].history][-3:] == [Status.RECEIVED, Status.CIRCULATED, Status.CLOSED]
    export_as(hands, "<F12>", "Export", tmp_path / "minutes.txt", "A-<O>", "Plain")
    assert line.split(" circulated")[0] in " ".join((tmp_path / "minutes.txt").read_text(encoding="utf-8").split())


def close_row(hands, each):
    """The row in hand, from owed to closed."""
    if each.kind is FollowUpKind.CIRCULATE:
        hands.dialog("A-<S>", "Send on", "C-<Return>")
    else:
        press("A-<O>")
        hands.dialog("d", "Mark as done", "Given at the meeting", "C-<Return>")
    close_it(hands)


def close_it(hands):
    press("A-<O>")
    hands.dialog("c", "Close it", "C-<Return>")


def beside_the_resolution(hands):
    """What stands beside the lead-in and the clauses that have some below them, seen from the board by Enter."""
    press("<Return>", 200)
    hands.look(f"minute-{sum(each.status is Status.CLOSED for each in rows(hands))}-closed")
    minutes = hands.window.minuting.edit.minutes
    said = [forms[-1] for forms in minutes.beside.values()]
    press("C-<3>", 100)
    return said


@menus
@shapes(DEMO / "numbered.txt", CASES / "003.txt")
def test_eight_rows_under_one_resolution_are_closed_one_by_one(hands, text):
    take_in(hands, text.read_text(encoding="utf-8"))
    press("C-<Home>", *["<F4>", "C-<Return>"] * 8)
    hands.look("eight-logged")
    lines = follow_ups(hands.desk, Wanted())
    assert [line.clause for line in lines] == [
        "(b)(i)", "(b)(ii)", "(b)(iii)", "(b)(iv)", "(b)(v)(A)", "(b)(v)(B)", "(b)(v)(C)", "(b)(v)(D)"]
    press("C-<3>", 100)
    hands.look("eight-rows")
    for _ in range(3):
        close_row(hands, hands.window.office.follow_ups.current().follow_up)
    assert "3 of 8 closed" in beside_the_resolution(hands)
    press("C-<Home>", *["S-<Down>"] * 7, "A-<O>")
    hands.look("five-together")
    hands.dialog("d", "Mark as done", "All five reported on", "C-<Return>")
    for count in range(4, 9):
        press("C-<Home>")
        close_it(hands)
        assert sum(each.status is Status.CLOSED for each in rows(hands)) == count
    hands.look("none-left")
    press("C-<Z>", 100, "C-<Y>", 100)
    assert all(each.status is Status.CLOSED for each in rows(hands))
    assert all(len({step.status for step in each.history}) >= 3 for each in rows(hands))


@shapes(DEMO / "dash.txt", CASES / "002.txt")
def test_a_request_made_twice_is_one_row_and_made_again_it_is_joined(hands, text):
    asked = {"dash": "the Flood Hotspot Map", "002": "the Risk Heat Map"}[text.stem]
    take_in(hands, text.read_text(encoding="utf-8"))
    press("C-<Home>", "<F4>", "C-<Return>", "<F4>", "C-<Return>")
    hands.look("two-logged")
    assert len(rows(hands)) == 2 and hands.window.minuting.deciding.promises.found.suggested == ()
    known = row(hands, asked.removeprefix("the "))
    press("C-<Home>", f"Members requested that more information be provided about {asked}. ", 300)
    hands.look("asked-again")
    assert len(rows(hands)) == 2 and hands.window.minuting.deciding.promises.found.suggested == ()
    press(f"The Chair undertook to send Members information about {asked}. ", 300)
    hands.look("promised-again")
    press("A-<J>", 100)
    hands.look("joining")
    press("A-<J>", 100, "<Down>", "<Return>", 100)
    hands.look("joined")
    assert len(rows(hands)) == 2
    joined = follow_ups(hands.desk, Wanted(which="waved off"))
    assert [joined_to(line.follow_up) for line in joined] == [known.reference]


@menus
@shapes(DEMO / "agenda_and_action.txt", CASES / "004.txt")
def test_the_owner_of_a_misspelt_action_line_is_chased_until_it_is_done(hands, text):
    words = text.read_text(encoding="utf-8").replace("ACTION:", "ACTOIN:")
    owner = words.split("ACTOIN:")[1].split("\n")[0].strip()
    take_in(hands, words)
    press("C-<Home>", "<F4>")
    hands.look("action-line")
    press("C-<Return>", "C-<3>", 100, "A-<C>", 100, "A-<G>", 100)
    hands.look("asked")
    assert f"Dear {owner}," in draft(hands).get_content() and rows(hands)[0].owner == owner
    press("A-<O>")
    hands.dialog("d", "Mark as done", "Acted on", "C-<Return>")
    hands.look("done")
    assert rows(hands)[0].status is Status.DONE and chasers(hands.desk) == ()


@menus
@shapes(DEMO / "numbered.txt", CASES / "003.txt")
def test_the_log_goes_to_committee_under_a_cover_sheet_and_tells_what_is_closed_once(hands, text, tmp_path):
    body = committees.committee_named(hands.desk, COMMITTEE).id
    for day in (NEXT, dt.date(2027, 1, 12)):
        meetings.add_meeting(hands.desk, body, day, time="19:00")
    take_in(hands, text.read_text(encoding="utf-8"))
    press("C-<Home>", *["<F4>", "C-<Return>"] * 8, "C-<3>", 100)
    close_row(hands, hands.window.office.follow_ups.current().follow_up)
    export_as(hands, "A-<B>", "Export", tmp_path / "report.docx")
    on(hands, dt.date(2026, 11, 11))
    export_as(hands, "A-<B>", "Export", tmp_path / "again.docx")
    first, second = (Document(tmp_path / name) for name in ("report.docx", "again.docx"))
    cover = "\n".join(paragraph.text for paragraph in first.paragraphs)
    assert "MEETING:" in cover and "10 November 2026" in cover and "SUBJECT:" in cover
    assert [cell.text for cell in first.tables[0].rows[0].cells] == ["Reference", "Minute", "What", "Owner", "Due", "Status"]
    assert [len(made.tables[0].rows) for made in (first, second)] == [9, 8]
    assert "Closed" in [each.cells[5].text.split(":")[0] for each in first.tables[0].rows]
