from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import pairwise

import pytest
from export_samples import STYLES, composed, house, item, meeting, paper, resolution, text
from hypothesis import given, settings
from hypothesis import strategies as st

from clerk_desk.domain.blocks import Block, Kind, Row, Run, plain
from clerk_desk.domain.lead_ins import in_house_form
from clerk_desk.domain.numbering import markers
from clerk_desk.domain.records import Audience, MeetingState
from clerk_desk.export.compose import compose_minutes
from clerk_desk.export.document import Heading, Labelled, Look, Paragraph
from clerk_desk.export.sheet import MINUTES, Sheet


def paragraphs(document, *looks):
    return [(piece.marker, piece.text) for piece in document.pieces if isinstance(piece, Paragraph) and (not looks or piece.look in looks)]


def headings(document):
    return [(piece.level, piece.marker, piece.text) for piece in document.pieces if isinstance(piece, Heading)]


SECRET = text(
    plain("The bid of Harrow Ltd was 4,000 pounds lower."), *resolution((1, "accepts the bid of Harrow Ltd.")),
    of=item("9", "Car park contract", 2, exempt="3", report=paper(contact="Ann Harrow, Bids")), report=[plain("Harrow Ltd is insolvent.")],
)


def test_numbered_house_gives_paragraphs_and_resolution_the_item_number():
    decided = resolution((1, "notes it; and"), (1, "asks that:-"), (2, "signs be put up."))
    document = composed(text(plain("A report was received."), *decided))
    assert headings(document) == [(1, "", "Transport Committee"), (2, "6.", "Review of parking")]
    assert paragraphs(document, *MINUTES) == [
        ("6.1", "A report was received."), ("6.2", "RESOLVED: That the Committee:-"),
        ("(a)", "notes it; and"), ("(b)", "asks that:-"), ("(i)", "signs be put up."),
    ]


@pytest.mark.parametrize(("style", "lead_in", "first"), [
    ("Narrative", "RESOLVED:", "1)"), ("Dash", "RESOLVED: -", "1."), ("Numbered", "RESOLVED:", "(a)"),
    ("Agenda and action", "Resolved -", "(1)"),
])
def test_each_house_writes_lead_in_and_clauses_its_own_way(style, lead_in, first):
    document = composed(text(*resolution((1, "That it be noted;"), (1, "That thanks be sent."), lead_in="Resolved –")), style=style)
    lead, *clauses = paragraphs(document, Look.LEAD_IN, Look.CLAUSE)
    assert lead[1] == lead_in
    assert clauses[0] == (first, "That it be noted;")


def test_lead_in_keyword_is_bold_and_the_rest_is_not():
    document = composed(text(*resolution((1, "notes it."))))
    lead = next(piece for piece in document.pieces if isinstance(piece, Paragraph) and piece.look is Look.LEAD_IN)
    assert [(run.text, run.bold) for run in lead.runs] == [("RESOLVED:", True), (" ", False), ("That the Committee:-", False)]


@pytest.mark.parametrize(("written", "style", "stands_out", "rest"), [
    ("RESOLVED: That the Committee:-", "Numbered", "RESOLVED:", "That the Committee:-"),
    ("RESOLVED that:", "Numbered", "RESOLVED:", "That:"),
    ("RESOLVED: -", "Dash", "RESOLVED: -", ""),
    ("RESOLVED by 5 votes to 2:", "Numbered", "RESOLVED", "by 5 votes to 2:"),
    ("RESOLVED, that – Members:", "Numbered", "", "RESOLVED, that – Members:"),
    ("It was RESOLVED that", "Numbered", "", "It was RESOLVED that"),
    ("Agreed to recommend:-", "Narrative", "Agreed", "to recommend:-"),
])
def test_lead_in_takes_the_house_form_unless_its_word_runs_on(written, style, stands_out, rest):
    assert in_house_form(written, house(style)) == (stands_out, rest)


def test_sole_clause_stands_unmarked():
    document = composed(text(*resolution((1, "That the report be noted."), lead_in="RESOLVED:")))
    assert paragraphs(document, Look.CLAUSE) == [("", "That the report be noted.")]


def test_private_notes_are_in_no_audience():
    for audience in Audience:
        document = composed(text(plain("Said openly."), plain("The chair looked cross.", Kind.NOTE)), audience=audience)
        assert "cross" not in repr(document)


def test_exempt_text_is_nowhere_in_a_public_document():
    document = composed(text(plain("Open.")), SECRET)
    assert "Harrow" not in repr(document)
    assert (2, "9.", "Car park contract") in headings(document)
    assert ("", "Not for publication: paragraph 3") in paragraphs(document, Look.NOTICE)


@pytest.mark.parametrize("audience", [Audience.MEMBERS, Audience.FULL])
def test_exempt_text_is_there_for_members_and_says_so_at_the_top(audience):
    document = composed(text(plain("Open.")), SECRET, audience=audience)
    assert "Harrow Ltd was 4,000" in repr(document)
    assert "Not for publication" in document.running_head
    assert paragraphs(document, Look.NOTICE)[0] == ("", "NOT FOR PUBLICATION: these minutes contain exempt information.")


def test_a_lone_exempt_report_stays_hidden_in_the_report_house():
    document = composed(replace(SECRET, minutes=()), style="Report")
    assert document.kind == "minutes"
    assert "Harrow" not in repr(document)


def test_numbers_after_a_hidden_item_are_the_same_as_with_it():
    last = text(plain("Later."), of=item("10", "Next meeting", 3))
    public = composed(text(plain("Open.")), SECRET, last)
    assert ("10.1", "Later.") in paragraphs(public)


@pytest.mark.parametrize(("state", "draft"), [(MeetingState.DRAFT, True), (MeetingState.PUBLISHED, True), (MeetingState.CONFIRMED, False)])
def test_minutes_say_draft_in_words_until_they_are_confirmed(state, draft):
    document = composed(text(plain("Open.")), state=state)
    assert any("DRAFT" in words for _, words in paragraphs(document, Look.STATUS)) is draft
    assert ("draft" in document.title) is draft
    assert ("draft" in document.running_head.lower()) is draft


@pytest.mark.parametrize(("style", "venue", "line"), [
    ("Numbered", "Council Chamber", "Minutes of the meeting held on Tuesday 8 September 2026 at 7.00 pm in the Council Chamber"),
    ("Narrative", "Ernest Hall, Kelderby", "Minutes of the meeting held on 8 September 2026 at 7.00 pm at Ernest Hall, Kelderby"),
    ("Dash", "The Guildhall", "Minutes of the meeting held on 8 September 2026 at 7.00 p.m. in the Guildhall"),
    ("Agenda and action", "", "Minutes of the meeting held on Tuesday 8 September 2026 at 19:00"),
])
def test_heading_gives_day_and_time_as_the_house_writes_them(style, venue, line):
    assert paragraphs(composed(text(plain("Open.")), style=style, venue=venue), Look.MEETING) == [("", line)]


@pytest.mark.parametrize(("time", "said"), [
    ("00:05", "12.05 am"), ("09:30", "9.30 am"), ("12:00", "12.00 pm"), ("23:59", "11.59 pm"), ("noon", "noon"),
])
def test_times_of_day_in_twelve_hours(time, said):
    assert house("Numbered").time(time) == said


def test_attendance_is_listed_only_where_there_is_any():
    there = {"present": ("Councillor Reed (Chair)", "Councillor Fox"), "in_attendance": ("B Lee, Clerk", "A Moss")}
    document = composed(text(plain("Open.")), **there)
    labelled = [piece for piece in document.pieces if isinstance(piece, Labelled)]
    assert labelled[0].rows == (("Present:", "Councillor Reed (Chair), Councillor Fox"), ("In attendance:", "B Lee, Clerk; A Moss"))
    assert not any(isinstance(piece, Labelled) for piece in composed(text(plain("Open."))).pieces)


def test_blurb_recommendation_and_contact_stand_before_the_minutes():
    document = composed(
        text(
            plain("It was discussed."), plain("ACTOIN: Parking Manager", Kind.ACTION),
            of=item("", report=paper(reference="Document “P”", contact="Jo Reed - 01632 960001")),
            report=[plain("The report of the Parking Manager (Document “P”) will say more.")],
            recommendations=[plain("That it be noted.", Kind.CLAUSE, 1)],
        ),
        style="Agenda and action",
    )
    assert [(piece.look, piece.text) for piece in document.pieces if isinstance(piece, Paragraph)][3:] == [
        (Look.REPORT, "The report of the Parking Manager (Document “P”) will say more."), (Look.RECOMMENDED, "Recommended -"),
        (Look.RECOMMENDATION, "That it be noted."), (Look.CONTACT, "(Jo Reed - 01632 960001)"),
        (Look.MINUTE, "It was discussed."), (Look.ACTION, "ACTION: Parking Manager"),
    ]


@pytest.mark.parametrize(("said", "line"), [
    ({"author": "Policy Officer"}, "Report of the Policy Officer"),
    ({"author": "Councillor Reed", "reference": "T/26/4"}, "Report of Councillor Reed (T/26/4)"),
    ({"author": "the Chair"}, "Report of the Chair"),
    ({"author": "", "reference": "Document “P”"}, "Document “P”"),
])
def test_report_line_names_its_author(said, line):
    document = composed(text(plain("Open."), of=item(report=paper(**said))))
    assert paragraphs(document, Look.REPORT_LINE) == [("", line)]


def test_report_text_takes_no_number_from_the_minutes():
    document = composed(text(plain("Open."), of=item(report=paper()), report=[plain("The blurb.")]))
    assert paragraphs(document, Look.REPORT, Look.MINUTE) == [("", "The blurb."), ("6.1", "Open.")]


def test_a_lone_report_comes_out_under_its_cover_sheet():
    document = composed(
        text(
            of=item("", "PARKING PLAN", report=paper(meeting="SCRUTINY COMMITTEE", date="4 MAY 2026", contact="JO REED")),
            report=[
                plain("Context", Kind.HEADING), plain("It is so."), plain("Contact", Kind.HEADING, mark="none"), plain("Jo", mark="none"),
            ],
        ),
        style="Report",
    )
    assert document.kind == "report"
    assert headings(document) == [(1, "", "SCRUTINY REPORT"), (2, "1.0", "Context"), (2, "", "Contact")]
    cover = next(piece for piece in document.pieces if isinstance(piece, Labelled))
    assert cover.rows == (
        ("MEETING:", "SCRUTINY COMMITTEE"), ("DATE:", "4 MAY 2026"), ("SUBJECT:", "PARKING PLAN"),
        ("REPORT FROM:", "Parking Manager"), ("CONTACT OFFICER:", "JO REED"),
    )
    assert paragraphs(document) == [("1.1", "It is so."), ("", "Jo")]


def test_a_cover_sheet_is_filled_in_from_the_meeting_where_the_report_says_nothing():
    document = composed(text(of=item("4", "Parking plan", report=paper()), report=[plain("It is so.")]), style="Report")
    cover = next(piece for piece in document.pieces if isinstance(piece, Labelled))
    assert cover.rows[:3] == (("AGENDA ITEM:", "4"), ("MEETING:", "Transport Committee"), ("DATE:", "8 September 2026"))


@pytest.mark.parametrize("style", STYLES)
def test_heading_levels_begin_with_one_and_skip_none(style):
    report = [plain("Part", Kind.HEADING), plain("Words.")]
    both = text(plain("Heading", Kind.HEADING), plain("Open."), report=report, of=item(report=paper()))
    for document in (composed(both, style=style), composed(replace(both, minutes=()), style=style)):
        levels = [level for level, _, _ in headings(document)]
        assert levels.count(1) == 1
        assert levels[0] == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))


def test_words_unfit_for_a_file_are_cleaned_on_the_way_in():
    bad = Block(Row("u"), (Run("A\x00B\ud800C\x0bD\r\nE\tF\ufffe"),))
    assert paragraphs(composed(text(bad)), Look.MINUTE) == [("6.1", "ABC\nD\nE\tF")]


@pytest.mark.parametrize(("written", "line"), [
    ("ACTION: Clerk to write", "ACTION: Clerk to write"), ("Action by – Clerk", "ACTION: Clerk"), ("ACTION:", "ACTION:"),
    ("Write to the bank\nClerk\n1 May", "ACTION: Clerk: Write to the bank (1 May)"),
])
def test_action_lines_take_the_house_label(written, line):
    assert paragraphs(composed(text(plain(written, Kind.ACTION))), Look.ACTION) == [("", line)]


def test_bold_and_italic_inside_a_block_are_kept():
    block = Block(Row("u", Kind.LEAD_IN), (Run("RESOLVED: That "), Run("Council", italic=True), Run(":-")))
    document = composed(text(block))
    lead = next(piece for piece in document.pieces if isinstance(piece, Paragraph) and piece.look is Look.LEAD_IN)
    assert [(run.text, run.italic) for run in lead.runs] == [
        ("RESOLVED:", False), (" ", False), ("That ", False), ("Council", True), (":-", False),
    ]


def test_what_introduces_a_list_stays_with_it():
    bullets = plain("one", Kind.BULLET, 1), plain("two", Kind.BULLET, 1)
    document = composed(text(plain("Said:-"), *bullets, *resolution((1, "asks:-"), (2, "this."))))
    assert [piece.text for piece in document.pieces if isinstance(piece, Paragraph) and piece.with_next] == [
        "Said:-", "RESOLVED: That the Committee:-", "asks:-",
    ]


def test_the_same_text_composes_to_the_same_document():
    one = text(plain("Open.", uid="u"))
    assert composed(one) == composed(one)
    assert compose_minutes(meeting(one.item, on=dt.date(2026, 9, 9)), [one], house(), Audience.PUBLIC) != composed(one)


PLAIN = [Kind.PARAGRAPH, Kind.HEADING, Kind.LEAD_IN, Kind.ACTION, Kind.NOTE]
ROWS = st.lists(st.one_of(
    st.builds(Row, st.just("u"), st.sampled_from(PLAIN), st.just(0), st.sampled_from(["", "none"])),
    st.builds(Row, st.just("u"), st.just(Kind.CLAUSE), st.integers(1, 4), st.sampled_from(["", "", "none"])),
    st.builds(Row, st.just("u"), st.just(Kind.BULLET), st.integers(1, 4), st.sampled_from(["", "a)", "(i)", "1."])),
), max_size=25)


@settings(max_examples=150, deadline=None)
@given(ROWS, st.sampled_from(STYLES), st.sampled_from(["6", "", "12a", "33/20"]))
def test_the_document_carries_the_numbers_that_the_screen_shows(rows, name, number):
    style = house(name)
    sheet = Sheet(style)
    sheet.item_heading(number, "Title", 2)
    sheet.blocks([Block(row, (Run("x"),)) for row in rows], style, number, MINUTES, 3)
    wanted = [marker for row, marker in zip(rows, markers(rows, style, number), strict=True) if row.kind is not Kind.NOTE]
    assert [piece.marker for piece in sheet.pieces[1:]] == wanted
    assert all((piece.numbering is not None) is bool(piece.marker) for piece in sheet.pieces)
