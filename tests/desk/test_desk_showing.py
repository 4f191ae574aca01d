"""A kept meeting in the captured-minutes form."""
from __future__ import annotations

import pytest

from clerk_desk.desk.follow_ups import log_promise, move, wave_off
from clerk_desk.desk.importing import import_captured
from clerk_desk.desk.meetings import set_style
from clerk_desk.desk.minuting import save_minutes, shown
from clerk_desk.domain.blocks import Kind, Part, plain
from clerk_desk.domain.captured import Captured, CapturedItem, CapturedMeeting, Promise, Report
from clerk_desk.domain.captured import as_json as captured_json
from clerk_desk.domain.changes import all_new
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.house_style import HouseStyle, Paragraphs
from clerk_desk.domain.numbering import written
from clerk_desk.store import blocks as kept

DATA = "The data around leavers would be circulated outside of the meeting."
BLOCKS = [
    plain(DATA, uid="data"), plain("RESOLVED:", Kind.LEAD_IN, uid="lead"), plain("that it be noted;", Kind.CLAUSE, 1, uid="a"),
    plain("that officers:", Kind.CLAUSE, 1, uid="b"), plain("review fees.", Kind.CLAUSE, 2, uid="b1"),
    plain("ACTION: Clerk to write", Kind.ACTION, uid="act"), plain("Chair was late", Kind.NOTE, uid="note"),
]


@pytest.fixture
def minuted(desk, item):
    save_minutes(desk, item, all_new(BLOCKS))
    with desk.store.writing() as unit:
        kept.save(unit, item, Part.REPORT, all_new([plain("Purpose of the report.", uid="r")]))
        recommended = [plain("Note it.", Kind.CLAUSE, 1, uid="c1"), plain("Thank all.", Kind.CLAUSE, 1, uid="c2")]
        kept.save(unit, item, Part.RECOMMENDATION, all_new(recommended))
    return item


def test_a_meeting_is_shown_with_markers_and_ids(desk, meeting, minuted):
    told = shown(desk, meeting)
    heading = told["meeting"]
    assert (heading["id"], heading["state"], heading["style"]) == (meeting, "planned", "Numbered")
    said = (heading["committee"], heading["date"], heading["time"], heading["venue"])
    assert said == ("Children and Families", "2026-11-20", "18:30", "Town Hall")
    [item] = told["items"]
    assert (item["id"], item["number"], item["title"]) == (minuted, "6", "Fostering")
    assert item["minutes"] == [{"kind": "paragraph", "number": "6.1", "text": DATA, "id": "data"}]
    [resolution] = item["resolutions"]
    assert (resolution["number"], resolution["lead_in"], resolution["id"]) == ("6.2", "RESOLVED:", "lead")
    markers = [(each["marker"], [sub["marker"] for sub in each["clauses"]]) for each in resolution["clauses"]]
    assert markers == [("(a)", []), ("(b)", ["(i)"])]
    assert [each["marker"] for each in item["recommendations"]] == ["(a)", "(b)"]
    assert item["actions"] == [{"owner": "Clerk", "text": "to write", "id": "act"}]
    assert "Chair was late" not in str(told)


def test_another_style_shows_other_markers_without_a_word_changed(desk, meeting, minuted):
    set_style(desk, meeting, "Narrative")
    item = shown(desk, meeting)["items"][0]
    assert item["minutes"][0]["number"] is None
    assert [each["marker"] for each in item["resolutions"][0]["clauses"]] == ["1)", "2)"]


def test_follow_ups_are_shown_as_they_stand(desk, meeting, minuted):
    promise = Promise(DATA, "circulate", "data", recipients="Members")
    suggested = shown(desk, meeting)["items"][0]["follow_ups"]
    assert [(each["evidence"], each["status"]) for each in suggested if each["id"] == "data"] == [(DATA, "suggested")]
    made = log_promise(desk, minuted, promise, due="by 1 December 2026").ids[0]
    move(desk, made, status="with owner")
    logged = shown(desk, meeting)["items"][0]["follow_ups"]
    assert [each["id"] for each in logged].count("data") == 1
    first = logged[0]
    assert (first["evidence"], first["kind"], first["recipients"], first["due"]) == (DATA, "circulate", "Members", "by 1 December 2026")
    assert (first["follow_up"], first["reference"], first["status"], first["clause"]) == (made, "CF 26/27-1", "with owner", "6.1")


def test_what_was_waved_off_is_not_shown(desk, meeting, minuted):
    wave_off(desk, minuted, Promise(DATA, "circulate", "data"))
    assert "data" not in [each["id"] for each in shown(desk, meeting)["items"][0]["follow_ups"]]


def test_a_captured_text_kept_in_its_own_style_is_shown_as_it_was_captured(desk):
    style = HouseStyle("Numbered", paragraphs=Paragraphs.ITEM)
    item = CapturedItem(
        "6", "Fostering", Report(author="Manager"), (), written([plain("Note it.", Kind.CLAUSE, 1)], style, "6"),
        written(BLOCKS[:6], style, "6"),
    )
    captured = Captured(CapturedMeeting("Panel", "", "18:30", "Hall", ("Cllr A",)), (item,))
    import datetime as dt

    done = import_captured(desk, captured, committee="Panel", on=dt.date(2026, 9, 8), style="Numbered")
    expected = captured_json(captured)["items"][0]
    told = shown(desk, done.meeting_id)["items"][0]
    for part in ("number", "title", "report", "recommendations", "minutes", "resolutions", "actions"):
        assert told[part] == expected[part]


def test_a_meeting_that_is_not_there_is_told(desk):
    with pytest.raises(CannotBeDone, match="no meeting 9"):
        shown(desk, 9)
