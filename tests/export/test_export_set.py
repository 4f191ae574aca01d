"""The documents of a meeting beside its minutes: decision sheet, agenda, attendance, and the numbers of a municipal year."""
from __future__ import annotations

import datetime as dt
from dataclasses import replace

from export_samples import house, item, meeting, paper, resolution, text

from clerk_desk.domain.blocks import Kind, plain
from clerk_desk.domain.committee_calendar import Nation
from clerk_desk.domain.house_style import AttendanceForm, NameForm
from clerk_desk.domain.records import Audience, Committee
from clerk_desk.export.agenda import compose_agenda
from clerk_desk.export.attendance_record import compose_attendance
from clerk_desk.export.compose import compose_minutes
from clerk_desk.export.deadlines import Deadlines
from clerk_desk.export.decision_sheet import compose_decisions
from clerk_desk.export.document import Heading, Labelled, Look, Paragraph, Table

DECIDED = text(
    plain("Members spoke at length."), *resolution((1, "notes it; and"), (1, "asks for more.")),
    plain("Reasons for decision: the law asks for it."), plain("Councillor Fox declared an interest and left."), plain("Tea was served."),
    plain("ACTION: Clerk to write", Kind.ACTION), report=[plain("The report says so.")], of=item("6", report=paper()),
    recommendations=[plain("That it be noted.", Kind.CLAUSE, 1)],
)
TALKED = text(plain("Nothing came of it."), of=item("7", "Any other business", 2))
CALL_IN = Deadlines(call_in=dt.date(2026, 9, 15))


def lines(document):
    told = [piece for piece in document.pieces if isinstance(piece, Paragraph | Heading)]
    return [" ".join(part for part in (piece.marker, piece.text) if part) for piece in told]


def test_a_decision_sheet_has_what_was_decided_under_its_numbers_and_what_goes_with_it():
    document = compose_decisions(meeting(DECIDED.item, TALKED.item), [DECIDED, TALKED], house(), Audience.PUBLIC, CALL_IN)
    assert lines(document)[3:] == [
        "6. Review of parking", "6.2 RESOLVED: That the Committee:-", "(a) notes it; and", "(b) asks for more.",
        "6.3 Reasons for decision: the law asks for it.", "6.4 Councillor Fox declared an interest and left.", "ACTION: Clerk to write",
        "Unless they are called in by Tuesday 15 September 2026, these decisions may be put into effect after that day.",
    ]
    assert document.kind == "decisions"


def test_a_decision_sheet_tells_how_every_vote_went_so_that_no_lost_amendment_reads_as_carried():
    voted = [
        "Councillor Fox moved, seconded by Councillor Reed, as an amendment: “leave out ‘six’ and put in ‘twelve’.”",
        "On being put to the vote the amendment was declared lost (For: 2, Against: 4, Abstained: 0).",
        "With the consent of the meeting the amendment was accepted and became part of the motion.",
        "On being put to the vote the motion was declared carried (For: 4, Against: 2, Abstained: 0).",
    ]
    told = ["The Harbour Master spoke of boats that were lost.", "Members had a motion in mind. " * 20 + "It fell."]
    texts = text(*map(plain, (*told, *voted)), *resolution((1, "notes it.")))
    said = " ".join(lines(compose_decisions(meeting(texts.item), [texts], house(), Audience.PUBLIC, Deadlines())))
    assert all(words in said for words in voted)
    assert not any(words in said for words in told)


def test_numbers_of_a_decision_sheet_are_counted_by_word_as_they_are_shown():
    document = compose_decisions(meeting(DECIDED.item), [DECIDED], house(), Audience.PUBLIC, Deadlines())
    lead = next(piece for piece in document.pieces if isinstance(piece, Paragraph) and piece.look is Look.LEAD_IN)
    assert lead.numbering is not None
    assert (lead.numbering.level, 2) in document.lists[lead.numbering.list].starts


def test_a_welsh_body_says_by_when_and_who_was_there():
    body = Committee(1, "c", "Pwyllgor", "P", "Numbered", nation=Nation.WALES)
    welsh = replace(meeting(DECIDED.item), committee=body, present=("Cllr Reed",))
    document = compose_decisions(welsh, [DECIDED], house(), Audience.PUBLIC, Deadlines(publish=dt.date(2026, 9, 17)))
    assert any("To be published by Thursday 17 September 2026" in said for said in lines(document))
    assert any(isinstance(piece, Labelled) for piece in document.pieces)


def test_a_meeting_that_decided_nothing_says_so():
    document = compose_decisions(meeting(TALKED.item), [TALKED], house(), Audience.PUBLIC, Deadlines())
    assert lines(document)[-1] == "No decision was taken at this meeting."


def test_an_agenda_has_each_item_with_its_paper_and_none_of_the_minutes():
    document = compose_agenda(meeting(DECIDED.item, TALKED.item), [DECIDED, TALKED], house(), Audience.PUBLIC)
    assert lines(document)[1:] == [
        "Agenda for the meeting to be held on Tuesday 8 September 2026 at 7.00 pm in the Council Chamber, Town Hall", "Public version",
        "6. Review of parking", "Report of the Parking Manager", "The report says so.", "Recommended:", "That it be noted.",
        "7. Any other business",
    ]


NAMES = {"present": ("Councillor Ann Reed (Chair)", "Councillor Bo Fox", "Mr D Lee"), "apologies": ("Councillor Cy Moss",)}


def test_attendance_is_a_table_with_a_row_for_each_and_the_counts():
    document = compose_attendance(meeting(**NAMES), house(), Audience.PUBLIC)
    table = next(piece for piece in document.pieces if isinstance(piece, Table))
    assert table.rows == (
        ("Councillor Ann Reed (Chair)", "Present"), ("Councillor Bo Fox", "Present"), ("Mr D Lee", "Present"),
        ("Councillor Cy Moss", "Apologies for absence"),
    )
    assert lines(document)[-1] == "Present: 3; Apologies for absence: 1"


def test_names_and_attendance_in_the_forms_of_houses():
    def present(**settings):
        document = compose_minutes(meeting(**NAMES), [], replace(house(), **settings), Audience.PUBLIC)
        return next(piece for piece in document.pieces if isinstance(piece, Labelled | Table)).rows[0]

    assert present()[1] == "Councillor Ann Reed (Chair), Councillor Bo Fox, Mr D Lee"
    assert present(names=NameForm.INITIAL)[1] == "Councillor A Reed (Chair), Councillor B Fox, Mr D Lee"
    assert present(names=NameForm.SURNAME, councillor="Cllr")[1] == "Cllr Reed (Chair), Cllr Fox, Mr Lee"
    grouped = present(names=NameForm.INITIAL, attendance=AttendanceForm.GROUPED)
    assert grouped[1] == "Councillors A Reed (Chair) and B Fox; Mr D Lee"
    assert present(attendance=AttendanceForm.LINES)[1].split("\n")[1] == "Councillor Bo Fox"
    assert present(attendance=AttendanceForm.TABLE) == ("Councillor Ann Reed (Chair)", "Present")


def test_minutes_end_with_the_block_that_is_signed_where_the_house_has_one():
    style = replace(house(), signature="Chair ....................\nDate ....................")
    document = compose_minutes(meeting(TALKED.item), [TALKED], style, Audience.PUBLIC)
    assert [piece.text for piece in document.pieces[-2:]] == ["Chair ....................", "Date ...................."]
