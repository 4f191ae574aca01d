from __future__ import annotations

import csv
import datetime as dt
import io

import pytest
from export_samples import ON, house, line, word
from word_reader import every_byte, shown

from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.follow_ups import FollowUpKind, Status
from clerk_desk.domain.records import Audience
from clerk_desk.export.action_log import compose_log, compose_log_report
from clerk_desk.export.comma_separated import write_csv
from clerk_desk.export.document import Heading, Labelled, Paragraph, Table

TODAY = dt.date(2026, 10, 1)


def log(*lines, audience=Audience.FULL, title="Transport Committee: action log"):
    return compose_log(lines, title, TODAY, audience)


def rows(document):
    return [row for piece in document.pieces if isinstance(piece, Table) for row in piece.rows]


def as_csv(document):
    out = io.BytesIO()
    write_csv(document, out)
    return out.getvalue()


def test_log_has_title_day_counts_and_the_six_columns():
    document = log(line(1, due_on=dt.date(2026, 9, 22)), line(2, Status.CLOSED))
    table = next(piece for piece in document.pieces if isinstance(piece, Table))
    assert [column.title for column in table.columns] == ["Reference", "Minute", "What", "Owner", "Due", "Status"]
    assert [piece.text for piece in document.pieces if isinstance(piece, Heading | Paragraph)] == [
        "Transport Committee: action log", "As at 1 October 2026: 2 follow-ups, 1 open, 1 overdue.",
    ]
    assert table.rows == (
        ("TC 26/27-1", "Item 6", "Circulate the parking figures", "The Parking Manager", "22 Sep 2026", "Open, overdue by 9 days"),
        ("TC 26/27-2", "Item 6", "Circulate the parking figures", "The Parking Manager", "No date yet", "Closed"),
    )


@pytest.mark.parametrize(("status", "due", "said"), [
    (Status.RAISED, None, "Open"), (Status.WITH_OWNER, dt.date(2026, 9, 30), "With the owner, overdue by 1 day"),
    (Status.WITH_OWNER, TODAY, "With the owner"), (Status.RECEIVED, dt.date(2026, 9, 1), "Received, to be circulated, overdue by 30 days"),
    (Status.DONE, dt.date(2026, 9, 1), "Done"), (Status.NOT_PURSUED, None, "Not pursued"), (Status.REPORTED, None, "Reported"),
])
def test_status_is_said_in_words(status, due, said):
    assert rows(log(line(1, status, due_on=due)))[0][5] == said


@pytest.mark.parametrize(("more", "column", "said"), [
    ({"owner": ""}, 3, "No owner yet"), ({"due_text": "by the May meeting"}, 4, "by the May meeting"),
    ({"recipients": "Committee Members"}, 2, "Circulate the parking figures (to Committee Members)"),
    ({"what": ""}, 2, "The figures be circulated"), ({"what": "The figures…"}, 2, "The figures be circulated"),
    ({"what": "Raise it nationally; and"}, 2, "Raise it nationally"), ({"what": "The band"}, 2, "The band"),
    ({"clause": "(b)(ii)"}, 1, "Item 6, (b)(ii)"), ({"clause": "6.5"}, 1, "Minute 6.5"),
    ({"item_number": ""}, 1, "Review of parking"), ({"item_number": "", "clause": "2)"}, 1, "Review of parking, 2)"),
])
def test_cells_say_what_is_known_and_what_is_missing(more, column, said):
    assert rows(log(line(**more)))[0][column] == said


def test_a_log_of_several_meetings_and_committees_says_which():
    document = log(line(1), line(2, meeting_on=dt.date(2026, 7, 7)), line(3, committee="Cabinet"))
    assert [row[1] for row in rows(document)] == [
        "Transport Committee\n8 Sep 2026\nItem 6", "Transport Committee\n7 Jul 2026\nItem 6", "Cabinet\n8 Sep 2026\nItem 6",
    ]


def test_exempt_lines_are_in_no_public_log_and_marked_in_others():
    lines = line(1), line(2, exempt=True, what="Pay off Harrow Ltd", item_title="Harrow Ltd")
    public = log(*lines, audience=Audience.PUBLIC)
    assert "Harrow" not in every_byte(word(public))
    assert "Harrow" not in as_csv(public).decode()
    assert "1 follow-up," in repr(public)
    assert "NOT FOR PUBLICATION" in repr(log(*lines))


def test_waved_off_promises_are_in_no_log():
    assert rows(log(line(1, Status.WAVED_OFF), line(2))) == rows(log(line(2)))


def test_an_empty_log_says_so():
    document = log()
    assert "As at 1 October 2026: there are no follow-ups." in repr(document)
    assert rows(document) == []


def test_report_form_has_cover_sheet_numbered_text_and_background_papers():
    document = compose_log_report([line(1), line(2, meeting_on=dt.date(2026, 7, 7))], "Action log", TODAY, Audience.FULL, house("Report"))
    cover = next(piece for piece in document.pieces if isinstance(piece, Labelled))
    assert cover.rows == (
        ("MEETING:", "Transport Committee"), ("DATE:", "1 October 2026"), ("SUBJECT:", "Action log"),
        ("REPORT FROM:", "The clerk to the committee"),
    )
    assert [(each.marker, each.text) for each in shown(word(document)) if each.text and each.marker] == [
        ("1.0", "Purpose"),
        ("1.1", "This report tells the Committee how far the follow-ups from its meetings have come, "
                "so that it can ask about any of them."),
        ("2.0", "Follow-ups"), ("2.1", "As at 1 October 2026 the log has 2 follow-ups, 2 open, none overdue."),
        ("3.0", "List of background papers"), ("3.1", "Minutes of the Transport Committee, 7 July 2026"),
        ("3.2", f"Minutes of the Transport Committee, {day_in_words(ON)}"),
    ]
    kinds = [type(piece) for piece in document.pieces]
    assert kinds.index(Table) == [getattr(piece, "text", "") for piece in document.pieces].index("List of background papers") - 1


def test_a_report_of_nothing_has_no_table_and_no_papers():
    document = compose_log_report([], "Action log", TODAY, Audience.FULL, house("Report"))
    assert rows(document) == []
    assert "background papers" not in repr(document)


@pytest.mark.parametrize("sign", ["=1+1", "+44", "-2", "@cmd", "\tx", "  =1", "＝1"])
def test_no_cell_of_a_csv_becomes_a_formula(sign):
    read = list(csv.reader(io.StringIO(as_csv(log(line(1, what=sign, owner=sign))).decode("utf-8-sig"))))
    assert all(cell.startswith("'") or not cell.lstrip().startswith(("=", "+", "-", "@", "\t", "＝")) for row in read for cell in row)
    assert read[1][2].casefold().endswith(sign.strip())


def test_csv_keeps_commas_quotes_line_ends_and_accents():
    what = 'Say "no", then\nwrite to Llanŵr'
    read = list(csv.reader(io.StringIO(as_csv(log(line(1, what=what, kind=FollowUpKind.ACT))).decode("utf-8-sig"))))
    assert read[0][0] == "Reference"
    assert read[1][2] == what
