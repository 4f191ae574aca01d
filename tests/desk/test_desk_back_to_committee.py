"""Back to committee on a real store: told once, recommendations with their answers, the work programme."""
from __future__ import annotations

import datetime as dt

import pytest

from clerk_desk.desk import committees, documents, meetings
from clerk_desk.desk.follow_ups import Wanted, follow_up, log_by_hand, move
from clerk_desk.desk.minuting import item_texts
from clerk_desk.desk.new_meeting import drafted_agenda, new_meeting_from_last
from clerk_desk.desk.recommending import Answer, answer, recommend, recommendation
from clerk_desk.desk.telling import lines_to_tell
from clerk_desk.desk.undo import undo
from clerk_desk.desk.work_programme import add_entry, add_to_work_programme, change_entry, programme_lines, take_off, work_programme
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import Status
from clerk_desk.domain.records import Audience
from clerk_desk.domain.standing_items import StandingItem, Use

JANUARY, MARCH = dt.date(2027, 1, 12), dt.date(2027, 3, 9)


@pytest.fixture
def rows(desk, item):
    return {what: log_by_hand(desk, item, "", "", what=what, owner="Head of Service").ids[0] for what in ("Roof", "Chains", "Gate")}


@pytest.fixture
def next_ones(desk, committee, meeting):
    return [meetings.add_meeting(desk, committee, on).ids[0] for on in (JANUARY, MARCH)]


def now(desk, number):
    return follow_up(desk, number).follow_up


def close(desk, number):
    for status in ("done", "closed"):
        move(desk, number, status=status)


def told(desk, meeting_id):
    return [line.follow_up.what for line in lines_to_tell(desk, meeting_id)]


def test_a_closed_row_is_in_the_log_for_one_meeting_and_dropped_from_the_next(desk, rows, next_ones, tmp_path):
    january, march = next_ones
    close(desk, rows["Roof"])
    assert told(desk, january) == told(desk, march) == ["Roof", "Chains", "Gate"]
    for name in ("log.docx", "log.txt"):  # written again for the same meeting, it has the same rows
        place = documents.export_log(desk, tmp_path / name, Wanted(), form="report", for_meeting=january)
    assert "Roof" in place.read_text(encoding="utf-8") and "Closed" in place.read_text(encoding="utf-8")
    assert (told(desk, january), told(desk, march)) == (["Roof", "Chains", "Gate"], ["Chains", "Gate"])
    place = documents.export_log(desk, tmp_path / "march.txt", Wanted(), form="report", for_meeting=march)
    assert "Roof" not in place.read_text(encoding="utf-8") and "9 March 2027" in place.read_text(encoding="utf-8")


def test_one_that_is_opened_again_comes_back_and_its_second_end_is_told_too(desk, rows, next_ones, tmp_path):
    january, march = next_ones
    close(desk, rows["Roof"])
    documents.export_log(desk, tmp_path / "a.txt", Wanted(), for_meeting=january)
    move(desk, rows["Roof"], status="raised")
    assert "Roof" in told(desk, march)
    close(desk, rows["Roof"])
    assert "Roof" in told(desk, march)
    documents.export_log(desk, tmp_path / "b.txt", Wanted(), for_meeting=march)
    assert "Roof" not in told(desk, meetings.add_meeting(desk, meetings.meeting(desk, march).committee.id, dt.date(2027, 4, 1)).ids[0])


def test_what_a_public_log_left_out_was_not_told(desk, item, rows, next_ones, tmp_path):
    january, march = next_ones
    close(desk, rows["Roof"])
    meetings.set_exempt(desk, item, "3")
    documents.export_log(desk, tmp_path / "a.txt", Wanted(), audience=Audience.PUBLIC, for_meeting=january)
    assert "Roof" in told(desk, march)


def test_looking_at_the_log_or_exporting_it_for_nobody_tells_no_meeting(desk, rows, next_ones, tmp_path):
    close(desk, rows["Roof"])
    documents.export_log(desk, tmp_path / "a.txt", Wanted(), form="report")
    assert "Roof" in told(desk, next_ones[1])
    with pytest.raises(CannotBeDone):
        documents.export_log(desk, tmp_path / "b.txt", Wanted(), for_meeting=999)


def test_matters_arising_tell_of_a_closed_row_once(desk, committee, rows):
    close(desk, rows["Roof"])
    first = new_meeting_from_last(desk, committee, JANUARY).ids[0]
    lines = [block.text for text in item_texts(desk, first) for block in text.report]
    assert "Minute 6, Fostering, of 20 November 2026 (CF 26/27-1): Roof. Closed." in lines and len(lines) == 3
    again = [block.text for each in drafted_agenda(desk, committee, MARCH) for block in each.report]
    assert len(again) == 2 and not any("Roof" in line for line in again)
    undo(desk, first)
    assert len([block for each in drafted_agenda(desk, committee, MARCH) for block in each.report]) == 3


def test_a_recommendation_has_two_months_and_its_answer_goes_back_to_committee(desk, rows, next_ones):
    recommend(desk, rows["Chains"], "Cabinet", on=dt.date(2026, 11, 21))
    each = now(desk, rows["Chains"])
    assert (each.owner, each.due_on, each.status) == ("Cabinet", dt.date(2027, 1, 21), Status.WITH_OWNER)
    assert each.history[-1].note == "Recommended to Cabinet on 21 November 2026: an answer is due by 21 January 2027"
    with pytest.raises(CannotBeDone, match="Say why CF 26/27-2 was rejected"):
        answer(desk, rows["Chains"], Answer.REJECTED)
    with pytest.raises(CannotBeDone, match="cannot be older"):
        answer(desk, rows["Chains"], Answer.ACCEPTED, on=dt.date(2026, 11, 20))
    answer(desk, rows["Chains"], Answer.IN_PART, reason="No money before April")
    known = recommendation(desk, rows["Chains"])
    assert (known.answer, known.reason, known.answered_on) == (Answer.IN_PART, "No money before April", desk.today)
    assert now(desk, rows["Chains"]).status is Status.DONE
    document, _ = documents.composed_log(desk, Wanted(), "report", Audience.FULL, next_ones[0])
    cells = [cell for piece in document.pieces if hasattr(piece, "rows") for row in piece.rows for cell in row]
    assert "Done. Accepted in part by Cabinet on 22 November 2026: No money before April" in cells
    undo(desk, each.meeting_id)
    assert recommendation(desk, rows["Chains"]).answer is Answer.NONE


def test_what_is_no_recommendation_has_no_answer(desk, rows):
    with pytest.raises(CannotBeDone, match="say first to whom"):
        answer(desk, rows["Gate"], Answer.ACCEPTED)
    with pytest.raises(CannotBeDone, match="Say to which body"):
        recommend(desk, rows["Gate"], "  ")
    with pytest.raises(CannotBeDone, match="no follow-up 99"):
        recommend(desk, 99, "Cabinet")
    close(desk, rows["Gate"])
    with pytest.raises(CannotBeDone, match="open it again"):
        recommend(desk, rows["Gate"], "Cabinet")


def test_a_row_goes_on_the_work_programme_and_is_closed_with_a_pointer(desk, committee, rows):
    add_to_work_programme(desk, rows["Chains"], title="Chains in the harbour", planned="March 2027")
    [entry] = work_programme(desk, committee)
    assert (entry.title, entry.planned, entry.reference) == ("Chains in the harbour", "March 2027", "CF 26/27-2")
    each = now(desk, rows["Chains"])
    assert each.status is Status.CLOSED
    assert each.history[-2].note == "On the work programme of Children and Families: Chains in the harbour, for March 2027"
    for words in ("chains in the harbour", " "):
        with pytest.raises(CannotBeDone):
            add_entry(desk, committee, words)
    with pytest.raises(CannotBeDone, match="no longer owed"):
        add_to_work_programme(desk, rows["Chains"])
    undo(desk, each.meeting_id)
    assert work_programme(desk, committee) == () and now(desk, rows["Chains"]).status is Status.RAISED


def test_the_programme_is_drafted_into_the_agenda_until_an_entry_is_taken_off(desk, committee, rows):
    committees.set_standing_items(desk, committee, [
        StandingItem(0, "", committee, 1, "Work programme", Use.WORK_PROGRAMME)])
    made = add_entry(desk, committee, "Chains", planned="spring").ids[0]
    change_entry(desk, made, planned="March 2027")
    assert [block.text for each in drafted_agenda(desk, committee, JANUARY) for block in each.report] == ["Chains, for March 2027"]
    with pytest.raises(CannotBeDone, match="Say why"):
        take_off(desk, made, " ")
    take_off(desk, made, "Taken at the meeting of 12 January 2027")
    assert programme_lines(desk, committee) == () and len(work_programme(desk, committee, ended=True)) == 1
    with pytest.raises(CannotBeDone, match="no longer on"):
        take_off(desk, made, "again")
