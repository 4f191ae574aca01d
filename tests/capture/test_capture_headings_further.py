"""Headings over two lines, in two languages, in a letter, in columns, by party; and lines that are only there to be signed."""
from __future__ import annotations

import pytest

from clerk_desk.capture.reading import read_text
from clerk_desk.domain.captured import CapturedMeeting

ITEMS = "\n\n1. Welcome\nThe Chair welcomed everyone.\n\n2. Erosion\nThe survey was noted with thanks.\n"


def heading(text):
    """The meeting that these lines head."""
    return read_text(text + ITEMS).meeting


@pytest.mark.parametrize(("text", "part", "expected"), [
    ("Sub-Panel on Erosion\nMeeting held on 3 March 2026 (1.30pm - 3.10pm), Committee Room 2, County Hall\nPresent: Cllr Penn",
     "venue", "Committee Room 2, County Hall"),
    ("Cofnodion Cyfarfod / Minutes of the Finance Committee meeting\nTuesday 6 October 2026 at 6.30pm\nPresent: Cllr Prys",
     "committee", "Finance Committee"),
    ("CABINET\nMEETING: Wednesday, 7 October 2026\nPRESENT: Cllrs Aird and Bing\n"
     "The meeting began at 5.00pm in the Council Chamber and ended at 5.47pm", "venue", "the Council Chamber"),
    ("MEETING OF THE TARN VALLEY NATIONAL PARK AUTHORITY\nPLANNING COMMITTEE\n11 June 2026\nPresent: Mr R Sands, Mrs T Underhill",
     "committee", "PLANNING COMMITTEE"),
    ("Licensing Committee\n19 March 2026\nPresent: Councillor B Nash\n(Apologies for absence - Councillors Seed and Tyne)",
     "apologies", ("Seed", "Tyne")),
    ("Crime Panel\nFriday 6 February 2026\nPresent: Cllr Ode\nOffice of the Commissioner:\nDee Ross – Commissioner",
     "in_attendance", ("Dee Ross – Commissioner",)),
    ("Leisure Committee\n7 October 2026\nMembers Present\t\tCouncillor N Garrity, Chair\n\t\t\tAlderman S Boyle",
     "present", ("Councillor N Garrity, Chair", "Alderman S Boyle")),
    ("Pension Committee\n27 February 2026\nPresent:\nLabour Group: Keisha Armitage\nResidents' Group: Martin Gooder and Stephanie Noyce",
     "present", ("Keisha Armitage", "Martin Gooder", "Stephanie Noyce")),
    ("Joint Committee\n27 March 2026\nAttendance\nThornby Borough Council\tCllr D Kamara\n\tCllr P Wool\n"
     "Fenning District Council\tCllr H Raven",
     "present", ("Cllr D Kamara", "Cllr P Wool", "Cllr H Raven")),
    ("Leisure Committee\n7 October 2026\nPresent: Cllr Boyle\n"
     "Officers in Attendance   Mrs Hegarty, Director of Health, Leisure and Wellbeing",
     "in_attendance", ("Mrs Hegarty, Director of Health, Leisure and Wellbeing",)),
    ("Leisure Committee\n7 October 2026\nPresent: Cllr Boyle\nOthers in attendance: Mr B Laverty, Northern Water",
     "in_attendance", ("Mr B Laverty, Northern Water",)),
])
def test_a_part_of_the_heading(text, part, expected):
    meeting = heading(text)
    assert isinstance(meeting, CapturedMeeting)
    assert getattr(meeting, part) == expected


def test_minutes_in_a_letter_keep_their_heading():
    letter = "From: Democratic Services\nTo: All Members\nSubject: Draft minutes\n\nPlease find below the draft minutes.\n\n"
    meeting = heading(f"{letter}Parenting Board\n20 May 2026\n2pm, Teams\nPresent: Cllr Hall (chair), Cllr Ives")
    assert meeting == CapturedMeeting("Parenting Board", "20 May 2026", "2pm", "Teams", ("Cllr Hall (chair)", "Cllr Ives"))


def test_titles_above_numbered_paragraphs_lose_their_own_number():
    text = "Skills Board\nDate: 11 July 2026\nPresent:\nMayor Castle (Chair)\n\n1 Welcome\n1.1 The Chair opened the meeting.\n\n" \
           "2 Bus reform\n2.1 The paper was presented.\n2.2 It was noted.\n"
    assert [(item.number, item.title) for item in read_text(text).items] == [("1", "Welcome"), ("2", "Bus reform")]


def test_an_item_number_on_a_line_of_its_own_above_its_page():
    page = read_text("Item 7\n\nInternal Audit Report\n\nMinutes\n\nThe Auditor took Members through the report. It was well received.")
    assert page.meeting is None
    assert [(item.number, item.title) for item in page.items] == [("7", "Internal Audit Report")]
    assert len(page.items[0].minutes) == 1


def test_lines_to_be_signed_are_no_minutes():
    read = read_text(f"Audit Committee\n3 March 2026\nPresent: Cllr Orr{ITEMS}\nThe meeting closed at 8pm.\n\nCHAIRMAN\nDate")
    assert read.items[-1].minutes[-1].block.text == "The meeting closed at 8pm."
    assert {"CHAIRMAN", "Date"} <= set(read.left_out)
