"""The five examples worked to the end, from the words minuted to the line that says it was done: through every room.

The texts stand beside this checkout; where they do not, the tests are skipped. Nobody's name is needed but theirs.
"""
from __future__ import annotations

import datetime as dt
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from clerk_desk.desk import meetings, minuting
from clerk_desk.desk.capturing import capture_file
from clerk_desk.desk.chasing import chasers, note_chased
from clerk_desk.desk.circulating import circulate, circulations, write_circulation
from clerk_desk.desk.documents import export_log, export_meeting
from clerk_desk.desk.follow_ups import Wanted, follow_up, follow_up_called, follow_ups, move
from clerk_desk.desk.importing import import_captured
from clerk_desk.desk.joining import twins
from clerk_desk.desk.new_meeting import new_meeting_from_last
from clerk_desk.desk.opening import open_desk
from clerk_desk.desk.progress import progress_of_meeting
from clerk_desk.desk.telling import lines_to_tell, note_proved, proofs_waiting
from clerk_desk.domain.blocks import plain
from clerk_desk.domain.changes import all_new
from clerk_desk.domain.follow_ups import Status
from tests.ui.window_hands import SetClock

CASES = Path(__file__).resolve().parents[3] / "shared" / "capture-cases"
HELD, NEXT = dt.date(2026, 9, 8), dt.date(2026, 11, 10)
pytestmark = pytest.mark.skipif(not CASES.is_dir(), reason="the five documents are not beside this checkout")


@pytest.fixture
def clock():
    return SetClock()


@pytest.fixture
def desk(tmp_path, clock):
    made = open_desk(tmp_path / "data", clock)
    yield made
    made.close()


def taken_in(desk, number, committee="Scrutiny Committee"):
    source = capture_file(CASES / f"{number:03}.txt")
    return import_captured(desk, source, committee=committee, on=HELD, time="19:00", file_follow_ups=True).meeting_id


def on(clock, day):
    clock.time = dt.datetime.combine(day, dt.time(10))


def now(desk, line):
    return follow_up(desk, line.follow_up.id).follow_up


def test_data_promised_is_asked_for_received_circulated_and_proved_in_the_next_minutes(desk, clock, tmp_path):
    first = taken_in(desk, 1)
    [line] = follow_ups(desk, Wanted(meeting_id=first))
    move(desk, line.follow_up.id, owner="the Corporate Director of Children’s Services", due="in two weeks")
    on(clock, dt.date(2026, 9, 24))
    [chaser] = chasers(desk)
    assert chaser.ids == (line.follow_up.id,) and "“The data around “staying put” would be circulated" in chaser.text
    note_chased(desk, chaser.ids)
    file = tmp_path / "Staying put.csv"
    file.write_text("year,stayed\n", encoding="utf-8")
    move(desk, line.follow_up.id, status="received", attach=[file], note="From the director’s office")
    mail = message_from_bytes(write_circulation(desk, line.follow_up.id, tmp_path).read_bytes(), policy=default)
    assert mail["X-Unsent"] == "1" and [each.get_filename() for each in mail.iter_attachments()] == ["Staying put.csv"]
    on(clock, dt.date(2026, 9, 25))
    circulate(desk, line.follow_up.id)
    assert circulations(desk, line.follow_up.id)[0].files[0][0] == "Staying put.csv"
    on(clock, NEXT)
    second = new_meeting_from_last(desk, meetings.meeting(desk, first).committee.id, NEXT).ids[0]
    item = meetings.add_item(desk, second, "Matters arising from the minutes", "9").ids[0]
    [proof] = proofs_waiting(desk, second)
    assert proof.text.startswith("The data around “staying put” requested ")
    assert proof.text.endswith(" of 8 September 2026 was circulated to Members on 25 September 2026.")
    block = plain(proof.text)
    minuting.save_minutes(desk, item, all_new([block]))
    note_proved(desk, item, {proof.follow_up_id: block.row.uid})
    assert proofs_waiting(desk, second) == () and now(desk, line).status is Status.CLOSED
    text = export_meeting(desk, second, tmp_path / "minutes.txt").read_text(encoding="utf-8")
    assert "was circulated to Members on 25 September 2026" in " ".join(text.split())
    states = [step.status for step in now(desk, line).history]
    assert states[-3:] == [Status.RECEIVED, Status.CIRCULATED, Status.CLOSED] and len(states) == 6


def test_eight_rows_under_one_resolution_are_closed_one_by_one(desk):
    meeting = taken_in(desk, 3)
    lines = follow_ups(desk, Wanted(meeting_id=meeting))
    assert [line.clause for line in lines] == [
        "(b)(i)", "(b)(ii)", "(b)(iii)", "(b)(iv)", "(b)(v)(A)", "(b)(v)(B)", "(b)(v)(C)", "(b)(v)(D)"]
    told = []
    for line in lines:
        circulation = line.follow_up.kind.value == "circulate"
        for status in ("circulated", "closed") if circulation else ("done", "closed"):
            move(desk, line.follow_up.id, status=status)
        [progress] = progress_of_meeting(desk, meeting).values()
        told.append(progress.words())
    assert told == [f"{count} of 8 closed" for count in range(1, 9)]


def test_a_request_made_twice_is_one_row_and_one_made_in_the_debate_alone_is_not_lost(desk):
    meeting = taken_in(desk, 2)
    lines = follow_ups(desk, Wanted(meeting_id=meeting))
    about = [line for line in lines if "Heat Map" in line.follow_up.quote]
    assert len(about) == 1 and about[0].clause and any("risk assessment" in line.follow_up.what for line in lines)
    words = "Members also requested to have more information with regard to the Risk Heat Map"
    assert twins(desk, meeting, words)[0].line.follow_up.id == about[0].follow_up.id


def test_the_owner_of_a_misspelt_action_line_is_chased(desk, clock):
    meeting = taken_in(desk, 4)
    [line] = follow_ups(desk, Wanted(meeting_id=meeting))
    assert line.follow_up.owner == "Interim Strategic Director Children’s Services"
    [chaser] = chasers(desk)
    assert chaser.greeting == "Dear Interim Strategic Director Children’s Services,"
    move(desk, line.follow_up.id, status="done", note="Acted on")
    assert chasers(desk) == ()


def test_the_log_goes_to_committee_as_a_report_under_a_cover_sheet_and_tells_what_is_closed_once(desk, clock, tmp_path):
    from docx import Document

    meeting = taken_in(desk, 3)
    lines = follow_ups(desk, Wanted(meeting_id=meeting))
    move(desk, lines[3].follow_up.id, status="done")
    move(desk, lines[3].follow_up.id, status="closed")
    committee = meetings.meeting(desk, meeting).committee.id
    ahead = [meetings.add_meeting(desk, committee, day).ids[0] for day in (NEXT, dt.date(2027, 1, 12))]
    place = export_log(desk, tmp_path / "report.docx", Wanted(), form="report", for_meeting=ahead[0])
    made = Document(place)
    words = [paragraph.text for paragraph in made.paragraphs]
    cover = "\n".join(words)
    assert "MEETING:" in cover and "10 November 2026" in cover and "SUBJECT:" in cover
    [table] = made.tables
    assert [cell.text for cell in table.rows[0].cells] == ["Reference", "Minute", "What", "Owner", "Due", "Status"]
    assert len(table.rows) == 9 and "Closed" in [row.cells[5].text for row in table.rows]
    assert [len(lines_to_tell(desk, each)) for each in ahead] == [8, 7]
    assert follow_ups(desk, Wanted(meeting_id=taken_in(desk, 5, "Overview Committee"))) == ()


def test_a_minute_that_is_numbered_anew_keeps_its_follow_ups_and_an_old_reference_is_found(desk):
    from clerk_desk.desk.board import board, board_page
    from clerk_desk.desk.committees import change_committee
    from clerk_desk.domain.board import BoardWanted, View

    meeting = taken_in(desk, 3)
    line = next(line for line in follow_ups(desk, Wanted(meeting_id=meeting)) if line.clause == "(b)(ii)")
    item = next(each for each in minuting.item_texts(desk, meeting) if each.item.id == line.follow_up.item_id)
    first = next(block for block in item.minutes if block.text.startswith("records its thanks"))
    minuting.save_minutes(desk, item.item.id, _without(first))
    again = follow_up(desk, line.follow_up.id)
    assert (again.clause, again.follow_up) == ("(a)(ii)", line.follow_up)
    change_committee(desk, meetings.meeting(desk, meeting).committee.id, code="OS")
    reference = line.follow_up.reference
    assert reference.startswith("SC 26/27-") and follow_up_called(desk, reference.lower()).follow_up.id == line.follow_up.id
    wanted = BoardWanted(View.ALL, words=reference)
    [section] = board(desk, wanted).sections
    assert [found.follow_up.reference for found in board_page(desk, wanted, section.key, 0)] == [reference]


def _without(block):
    from clerk_desk.domain.changes import BlockChanges

    return BlockChanges(removed=(block.row.uid,))
