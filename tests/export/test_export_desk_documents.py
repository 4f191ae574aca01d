from __future__ import annotations

import csv
import datetime as dt
import io
import json

import pytest
from export_samples import RESOURCES, audited
from word_reader import every_byte, shown

from clerk_desk.desk.documents import export_log, export_meeting
from clerk_desk.desk.follow_ups import Wanted, follow_ups
from clerk_desk.desk.house_styles import house_style
from clerk_desk.desk.meetings import meeting, meetings
from clerk_desk.desk.minuting import item_texts
from clerk_desk.desk.opening import open_desk
from clerk_desk.desk.practice import make_practice, write_practice_documents
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.numbering import markers


class Clock:
    def now(self):
        return dt.datetime(2026, 11, 2, 9, 30)


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    desk = open_desk(tmp_path_factory.mktemp("practice") / "desk", Clock())
    make_practice(desk)
    yield desk
    desk.close()


@pytest.fixture
def numbered(desk):
    return next(line.id for line in meetings(desk) if meeting(desk, line.id).style == "Numbered")


def test_practice_has_five_meetings_one_in_each_house_style(desk):
    there = [meeting(desk, line.id) for line in meetings(desk)]
    assert sorted(each.style for each in there) == ["Agenda and action", "Dash", "Narrative", "Numbered", "Report"]
    listed = json.loads((RESOURCES / "demo" / "meetings.json").read_text(encoding="utf-8"))
    assert {each.committee.code for each in there} == {each["code"] for each in listed}


def test_practice_made_twice_is_the_same_practice(desk):
    ids = sorted(line.id for line in meetings(desk))
    assert sorted(make_practice(desk)) == ids
    assert len(meetings(desk)) == 5


def test_practice_promises_are_on_the_log(desk):
    logged = [line.follow_up.quote for line in follow_ups(desk)]
    for words in ("branch by branch, would be circulated", "the Flood Hotspot Map", "in nine months’ time", "Interim Director of Housing"):
        assert any(words in quote for quote in logged), words


def test_practice_documents_are_sound_word_files_and_never_written_over(desk, tmp_path):
    written = write_practice_documents(desk, tmp_path / "out")
    assert len(written) == len(set(written)) == 10
    for place in written:
        audited(place.read_bytes(), tmp_path)
    again = write_practice_documents(desk, tmp_path / "out")
    assert not set(again) & set(written)


def test_word_shows_the_markers_of_the_screen(desk, tmp_path):
    for line in meetings(desk):
        place = export_meeting(desk, line.id, tmp_path / f"{line.id}.docx")
        style = house_style(meeting(desk, line.id).style)
        text = item_texts(desk, line.id)[0]
        wanted = markers([block.row for block in (text.minutes or text.report)], style, text.item.number)
        assert [each.marker for each in shown(place.read_bytes())][-len(wanted):] == wanted


def test_another_house_style_and_the_desks_own_time_go_into_the_file(desk, numbered, tmp_path):
    place = export_meeting(desk, numbered, tmp_path / "a.docx", style="dash")
    assert "RESOLVED: -" in " ".join(each.text for each in shown(place.read_bytes()))
    assert "2026-11-02T09:30:00Z" in every_byte(place.read_bytes())


@pytest.mark.parametrize("name", ["a.html", "a.txt"])
def test_plain_forms_have_the_words_and_markers(desk, numbered, tmp_path, name):
    words = export_meeting(desk, numbered, tmp_path / name).read_text(encoding="utf-8")
    for part in ("7.7", "RESOLVED:", "(v)", "(D)", "Lantern had achieved"):
        assert part in words


@pytest.mark.parametrize(("more", "says"), [
    ({"to": "a.odt"}, "Minutes can be written as"), ({"form": "poster"}, "cannot be written as “poster”"),
    ({"style": "Gothic"}, "no house style Gothic"), ({"template": "none.docx"}, "There is no Word template"),
    ({"to": "a.txt", "template": "none.docx"}, "A Word template is for a .docx file"), ({"to": "no/a.docx"}, "There is no folder"),
])
def test_what_cannot_be_exported_is_refused_and_leaves_no_file(desk, numbered, tmp_path, more, says):
    given = {name: tmp_path / value if name in ("to", "template") else value for name, value in ({"to": "a.docx"} | more).items()}
    with pytest.raises(CannotBeDone, match=says):
        export_meeting(desk, numbered, **given)
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_meeting_is_refused(desk, tmp_path):
    with pytest.raises(CannotBeDone, match="no meeting 99"):
        export_meeting(desk, 99, tmp_path / "a.docx")


def test_log_of_a_committee_and_of_a_meeting(desk, numbered, tmp_path):
    found = meeting(desk, numbered)
    whole = export_log(desk, tmp_path / "c.docx", Wanted(committee=found.committee.name))
    assert shown(whole.read_bytes())[0].text == "Adults and Health Scrutiny Committee: action log"
    one = export_log(desk, tmp_path / "m.docx", Wanted(meeting_id=numbered, which="overdue"))
    assert shown(one.read_bytes())[0].text == "Adults and Health Scrutiny Committee: action log of 7 July 2026, overdue follow-ups"


def test_log_as_spreadsheet_text_has_a_row_for_every_follow_up(desk, numbered, tmp_path):
    place = export_log(desk, tmp_path / "log.csv", Wanted(meeting_id=numbered))
    read = list(csv.reader(io.StringIO(place.read_bytes().decode("utf-8-sig"))))
    assert len(read) - 1 == len(follow_ups(desk, Wanted(meeting_id=numbered))) > 5
    assert {row[1] for row in read[1:]} >= {"Item 7, (b)(i)", "Item 7, (b)(v)(D)"}


def test_log_as_report_to_committee(desk, numbered, tmp_path):
    place = export_log(desk, tmp_path / "r.docx", Wanted(meeting_id=numbered), form="report")
    said = [(each.marker, each.text) for each in shown(audited(place.read_bytes(), tmp_path))]
    assert said[0] == ("", "SCRUTINY REPORT")
    assert ("", "MEETING:\tAdults and Health Scrutiny Committee") in said
    assert ("1.0", "Purpose") in said


def test_an_unknown_form_of_log_is_refused(desk, tmp_path):
    with pytest.raises(CannotBeDone, match="use log or report"):
        export_log(desk, tmp_path / "a.docx", Wanted(), form="chasers")
