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
from clerk_desk.export.figures import described

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


def test_each_figure_is_drawn_in_the_pdf_and_said_to_who_cannot_see_it(desk, tmp_path):
    import re

    import pypdfium2

    place = export_figures(desk, tmp_path / "figures.pdf")
    drawn = re.findall(rb"/S /Figure .*?/BBox \[([\d. ]+)\] .*?/Alt <FEFF([0-9A-F]+)>", place.read_bytes())
    assert [bytes.fromhex(words.decode()).decode("utf-16-be") for _, words in drawn] == [described(each) for each in figures(desk)]
    for box, _ in drawn:
        left, foot, right, top = map(float, box.split())
        assert 0 < left < right < 596 and 0 < foot < top < 842
    document = pypdfium2.PdfDocument(str(place))
    words = "".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    assert words.count("50 % in time of 2") == 1 and "Share in time" in words and "■" not in words


def test_each_figure_is_a_picture_in_word_with_what_it_shows_and_its_table(desk, tmp_path):
    from docx import Document

    document = Document(str(export_figures(desk, tmp_path / "figures.docx")))
    kinds = {part.content_type for part in document.part.related_parts.values()}
    shown = [each.get("descr") for each in document.element.body.iter("{http://schemas.openxmlformats.org/drawingml/2006/"
                                                                     "wordprocessingDrawing}docPr")]
    assert shown == [described(each) for each in figures(desk)] and "image/png" in kinds
    assert len(document.inline_shapes) == len(document.tables) == 5
    assert len({shape._inline.docPr.id for shape in document.inline_shapes}) == 5


def test_a_council_of_sixty_is_drawn_over_as_many_pages_as_it_needs_to_one_measure():
    from clerk_desk.domain.figures import Seen, attendance
    from clerk_desk.export.document import Drawing
    from clerk_desk.export.figures import compose_figures
    from clerk_desk.export.pdf_drawing import KEY, ROW
    from clerk_desk.export.pdf_looks import A4, MARGIN

    seen = [Seen(f"Councillor {number:02}", "present") for number in range(60) for _ in range(number % 7 + 1)]
    document = compose_figures([attendance(seen, "26/27")], "26/27", TODAY, drawn=True)
    drawn = [piece for piece in document.pieces if isinstance(piece, Drawing)]
    assert [len(piece.figure.bars) for piece in drawn] == [22, 22, 16] and {piece.most for piece in drawn} == {7}
    assert A4[1] - 2 * MARGIN > KEY + 22 * ROW
