"""Chasing on a real store: drafts, reminders and reply lists out and back, each read by another library than wrote it."""
from __future__ import annotations

import datetime as dt
from email import message_from_bytes
from email.policy import default

import pytest

from clerk_desk.desk.chasing import (
    chasers,
    note_chased,
    replies_in,
    take_reply,
    who_owes,
    write_chasers,
    write_reminders,
    write_reply_list,
)
from clerk_desk.desk.committees import set_escalation
from clerk_desk.desk.documents import export_log
from clerk_desk.desk.follow_ups import Wanted, follow_up, log_by_hand
from clerk_desk.desk.undo import undo
from clerk_desk.domain.chasing import Tone
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import Act, FollowUpKind, Status
from clerk_desk.export.mail import Draft, write_mail

LONG = "word " * 800


@pytest.fixture
def log(desk, item):
    """A circulation that is late, and an act of somebody whose name has a comma."""
    late = log_by_hand(desk, item, "", "The data would be sent.", what="Data", kind=FollowUpKind.CIRCULATE, owner="the Head of Service",
                       due="21 November 2026").ids[0]
    act = log_by_hand(desk, item, "", "", what='=HYPERLINK("x")', owner="Okafor, Grace", due="31 December 2026").ids[0]
    return {"late": late, "act": act}


def now(desk, number):
    return follow_up(desk, number).follow_up


def test_each_owner_gets_a_draft_that_mail_programs_open_as_one(desk, log, tmp_path):
    places = write_chasers(desk, tmp_path / "chasers")
    assert [place.name for place in places] == ["Chaser, the Head of Service.eml", "Chaser, Okafor, Grace.eml"]
    mail = message_from_bytes(places[0].read_bytes(), policy=default)
    assert mail["X-Unsent"] == "1" and mail["To"] is None and mail["Subject"] == "Follow-ups: CF 26/27-1"
    assert "is now 1 day overdue" in mail.get_content() and "“The data would be sent.”" in mail.get_content()
    again = write_chasers(desk, tmp_path / "chasers", only=[log["act"]])
    assert [place.name for place in again] == ["Chaser, Okafor, Grace (2).eml"]


def test_a_chaser_is_logged_when_the_clerk_says_so_and_makes_the_next_one_firmer(desk, log, item):
    assert now(desk, log["late"]).history[1:] == ()
    assert note_chased(desk, [log["late"]], how="by telephone", who="Maud").words == "note chaser"
    step = now(desk, log["late"]).history[-1]
    assert (step.note, step.who, step.act, step.status) == ("Chased by telephone", "Maud", Act.CHASED, Status.RAISED)
    assert chasers(desk, only=[log["late"]])[0].subject.startswith("Second reminder")
    undo(desk, follow_up(desk, log["late"]).follow_up.meeting_id)
    assert now(desk, log["late"]).history[1:] == ()


def test_after_so_many_chasers_the_committees_post_hears_of_it(desk, committee, log):
    set_escalation(desk, committee, "the Chief Executive", 1)
    note_chased(desk, [log["late"]])
    [made] = chasers(desk, only=[log["late"]])
    assert (made.tone, made.copy_to) == (Tone.ESCALATION, "the Chief Executive")
    with pytest.raises(CannotBeDone, match="1 or more"):
        set_escalation(desk, committee, "", 0)
    with pytest.raises(CannotBeDone):
        set_escalation(desk, 99, "")


def test_a_word_letter_has_what_is_owed_as_points_and_the_words_minuted(desk, log, tmp_path):
    from docx import Document

    places = write_chasers(desk, tmp_path / "a" / "letters", letters=True)
    assert [place.name for place in places] == ["Chaser, the Head of Service.docx", "Chaser, Okafor, Grace.docx"]
    words = [paragraph.text for paragraph in Document(places[0]).paragraphs]
    assert words[0] == "The Head of Service" and "22 November 2026" in words[1]
    assert any("CF 26/27-1" in line and "is now 1 day overdue" in line for line in words)
    assert "Minuted: “The data would be sent.”" in words and words[-1] == "The Clerk to the committee"


def test_of_several_chased_at_once_none_is_logged_where_one_cannot_be(desk, log, item):
    bare = log_by_hand(desk, item, "", "", what="Nobody's").ids[0]
    with pytest.raises(CannotBeDone, match="CF 26/27-3 has nobody to chase"):
        note_chased(desk, [log["late"], bare])
    assert len(now(desk, log["late"]).history) == 1
    assert [debt.owner for debt in who_owes(desk)] == ["the Head of Service", "Okafor, Grace"]
    with pytest.raises(CannotBeDone, match="Nobody who is named"):
        write_chasers(desk, desk.data_dir / "x", only=[bare])


def test_reminders_are_read_by_another_library_than_wrote_them(desk, log, tmp_path):
    import vobject

    place = write_reminders(desk, tmp_path / "owed.ics")
    calendar = vobject.readOne(place.read_text(encoding="utf-8"))
    todos = calendar.vtodo_list
    assert [todo.summary.value for todo in todos] == ["CF 26/27-1: Data", 'CF 26/27-2: =HYPERLINK("x")']
    assert todos[1].due.value == dt.date(2026, 12, 31)
    assert [alarm.trigger.value for alarm in todos[0].valarm_list] == [dt.timedelta(days=-7), dt.timedelta(hours=9)]
    ids = {todo.uid.value for todo in todos}
    again = vobject.readOne(write_reminders(desk, tmp_path / "again.ics").read_text(encoding="utf-8"))
    assert {todo.uid.value for todo in again.vtodo_list} == ids and len(ids) == 2


def fill(path, rows):
    from openpyxl import load_workbook

    book = load_workbook(path)
    sheet = book.active
    for row, cells in rows.items():
        for column, words in zip((6, 7, 8), cells, strict=False):
            sheet.cell(row, column, words)
    book.save(path)


def test_a_reply_list_goes_out_comes_back_and_is_taken_row_by_row_once(desk, log, tmp_path):
    from openpyxl import load_workbook

    place = write_reply_list(desk, tmp_path / "replies.xlsx")
    sheet = load_workbook(place).active
    assert [cell.value for cell in sheet["A"]] == ["Reference", "CF 26/27-1", "CF 26/27-2"]
    assert (sheet["C3"].value, sheet["C3"].data_type, sheet["D3"].value) == ('=HYPERLINK("x")', "s", "Okafor, Grace")
    fill(place, {2: ("yes", LONG), 3: ("no", "In hand", dt.datetime(2027, 1, 15)), 4: ("yes",)})
    supplied, promised, nobody = replies_in(desk, place)
    assert "no reference" in nobody.why_not
    take_reply(desk, supplied)
    assert take_reply(desk, promised).words == "take reply"
    late, act = now(desk, log["late"]), now(desk, log["act"])
    assert late.status is Status.RECEIVED and late.history[-1].note == f"Reply list: {' '.join(LONG.split())}"
    assert (act.status, act.due_on, act.first_due_on) == (Status.RAISED, dt.date(2027, 1, 15), dt.date(2026, 12, 31))
    assert all(offer.why_not for offer in replies_in(desk, place))
    for offer in replies_in(desk, place):
        with pytest.raises(CannotBeDone):
            take_reply(desk, offer)
    assert (now(desk, log["late"]), now(desk, log["act"])) == (late, act)


def test_a_file_that_is_no_reply_list_is_told(desk, log, tmp_path):
    (tmp_path / "x.xlsx").write_bytes(b"no workbook")
    log_file = export_log(desk, tmp_path / "log.xlsx", Wanted())
    gone = tmp_path / "gone.xlsx"
    for place, said in ((tmp_path / "x.xlsx", "is no workbook"), (gone, "cannot be read"), (log_file, "is no reply list")):
        with pytest.raises(CannotBeDone, match=said):
            replies_in(desk, place)


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "https://example.org", "{=A1}"])
def test_no_cell_of_a_workbook_is_ever_a_formula_or_a_link(desk, item, tmp_path, words):
    from openpyxl import load_workbook

    log_by_hand(desk, item, "", "", what="x" + words, owner=words)
    book = load_workbook(export_log(desk, tmp_path / "log.xlsx", Wanted()))
    cells = [cell for row in book.active.iter_rows(min_row=2) for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n"} and all(cell.hyperlink is None for cell in cells)
    assert words.strip().casefold() in [str(cell.value).strip().casefold() for cell in cells]


def test_more_attachments_than_mail_takes_are_refused_with_a_reason(tmp_path):
    with (tmp_path / "x.eml").open("wb") as out, pytest.raises(CannotBeDone, match="200 MB and mail takes 25: send a link"):
        write_mail(Draft("s", "t", attachments=[("data.bin", bytes(200 * 2**20))]), out)


def test_a_draft_carries_its_attachments_whole_and_no_line_end_into_its_head(tmp_path):
    with (tmp_path / "x.eml").open("wb") as out:
        write_mail(Draft("Fig\r\nBcc: x@example.org", "Café", "clerk@example.org", attachments=[("Fig\nures.pdf", b"%PDF")]), out)
    mail = message_from_bytes((tmp_path / "x.eml").read_bytes(), policy=default)
    assert mail["Bcc"] is None and mail["To"] == "clerk@example.org"
    [file] = mail.iter_attachments()
    assert (file.get_filename(), file.get_content(), file.get_content_type()) == ("Fig ures.pdf", b"%PDF", "application/pdf")
