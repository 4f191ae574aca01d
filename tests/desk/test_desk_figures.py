"""The figures of a real store, and the documents made of them."""
from __future__ import annotations

import datetime as dt

import openpyxl
import pytest

from clerk_desk.cli import main
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.committees import add_committee
from clerk_desk.desk.figures import export_figures, figures
from clerk_desk.desk.follow_ups import log_by_hand, move
from clerk_desk.desk.meetings import add_item, add_meeting
from clerk_desk.desk.opening import open_desk
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import FollowUpKind

TODAY = dt.date(2026, 11, 22)
ROLL = """INSERT INTO attendees (uid, meeting_id, position, name, person, post, seat, office, standing, votes, instead_of, for_items, note,
    withdrawn) VALUES (?, 1, 1, ?, '', '', ?, 'member', ?, 1, '', '', '', 0)"""


@pytest.fixture
def desk(tmp_path):
    made = open_desk(tmp_path / "desk", SystemClock(TODAY))
    parks = add_committee(made, "Parks Committee").ids[0]
    meeting = add_meeting(made, parks, dt.date(2026, 9, 1)).ids[0]
    item = add_item(made, meeting, "Benches", "1").ids[0]
    add_committee(made, "Cabinet")
    sent = log_by_hand(made, item, "", "", what="Figures", kind=FollowUpKind.CIRCULATE, due="30 September 2026").ids[0]
    move(made, sent, status="received", on=dt.date(2026, 9, 29))
    move(made, sent, status="circulated", on=dt.date(2026, 10, 1))
    log_by_hand(made, item, "", "", what="Letter", due="1 October 2026")
    with made.store.writing() as unit:
        run = unit.session.connection().exec_driver_sql
        run("UPDATE meetings SET state = 'draft'")
        for number, (name, seat, standing) in enumerate((("Cllr A", "member", "present"), ("Cllr B", "member", "apologies"),
                                                         ("Cllr C", "member", "expected"), ("An Officer", "officer", "present"))):
            run(ROLL, (f"a{number}", name, seat, standing))
        run("INSERT INTO movements (uid, meeting_id, sequence, attendee, way, reason, time, item, doubtful, withdrawn)"
            " VALUES ('m', 1, 1, 'a2', 'in', 'arrived late', '', '', 0, 0)")
    yield made
    made.close()


def test_the_five_figures_of_a_log(desk):
    ages, bodies, circulation, kept, attendance = figures(desk)
    assert (sum(bar.parts[1] for bar in ages.bars), bodies.rows) == (1, (("Parks Committee", "0", "1", "1"),))
    assert circulation.rows[1] == ("August to October 2026", "1", "30", "30", "30")
    assert kept.rows[1] == ("August to October 2026", "1", "0", "1", "50 %")
    assert attendance.rows == (("Cllr A", "1", "0", "0", "100 %"), ("Cllr B", "0", "1", "0", "0 %"), ("Cllr C", "1", "0", "0", "100 %"))


def test_of_another_committee_or_year_nothing_is_counted(desk):
    assert all(not sum(sum(bar.parts) for bar in figure.bars) for figure in figures(desk, committee_id=2))
    assert figures(desk, year="25/26")[4].rows == ()


@pytest.mark.parametrize("wrong", [{"year": "2026"}, {"committee_id": 9}])
def test_what_is_not_there_is_said(desk, wrong):
    with pytest.raises(CannotBeDone, match=r"municipal year|no committee"):
        figures(desk, **wrong)


@pytest.mark.parametrize("ending", [".docx", ".pdf", ".html", ".txt", ".csv", ".xlsx"])
def test_the_figures_are_written_in_every_form_and_not_over_a_file(desk, tmp_path, ending):
    place = export_figures(desk, tmp_path / f"figures{ending}")
    assert place.stat().st_size > 300
    with pytest.raises(CannotBeDone):
        export_figures(desk, place)
    if ending == ".txt":
        assert "Kept in time, by quarter" in place.read_text() and "■" in place.read_text()
    if ending == ".xlsx":
        book = openpyxl.load_workbook(place)
        assert book.sheetnames[1] == "What is owed, by committee"
        assert [cell.value for cell in book.worksheets[1][2]][:4] == ["Parks Committee", "0", "1", "1"]


def test_the_command_line_shows_and_writes_them(desk, tmp_path, capsys):
    folder = str(desk.store.path.parent)
    desk.close()
    assert main(["--data-dir", folder, "figures", "--year", "26/27", "--committee", "Parks Committee"]) == 0
    assert "August to October 2026: 50 % in time of 2" in capsys.readouterr().out
    assert main(["--data-dir", folder, "figures", "--to", str(tmp_path / "f.docx")]) == 0
    assert (tmp_path / "f.docx").exists()
