"""Headings of meetings in the layouts clerks use: when, where, who, in labels, sentences, columns and tables."""
from __future__ import annotations

import pytest

from clerk_desk.capture.reading import read_text

ITEMS = """

1. APOLOGIES

None.

2. MINUTES

RESOLVED: That the minutes be signed.
"""
# the heading; committee, date, time, venue; present; apologies; in attendance
HEADINGS = [
    (
        "AGENDA for the meeting on Tuesday 4 March 2025 at 7.00 pm in the Guildhall\n\nFINANCE COMMITTEE",
        ("FINANCE COMMITTEE", "Tuesday 4 March 2025", "7.00 pm", "the Guildhall"),
        (), (),
        (),
    ),
    (
        "At a meeting of the Harbour Board held at the Custom House, Pellport on Thursday 6th March 2025 at 2.15 p.m.\n"
        "\nPresent: Mr T Oake (in the Chair); Capt. R Lund; Mrs S Vey",
        ("Harbour Board", "Thursday 6th March 2025", "2.15 p.m.", "the Custom House, Pellport"),
        ("Mr T Oake (in the Chair)", "Capt. R Lund", "Mrs S Vey"), (),
        (),
    ),
    (
        "Committee: Planning Committee\nDate: Wednesday, 5 March 2025\nTime: 6.30pm\n"
        "Venue: Council Chamber, Civic Offices\n\nPresent:\nCouncillors: A Bell (Chair), C Dunn and E Frith\n\n"
        "Officers in attendance: G Hale (Head of Planning), I Jolly (Solicitor)\n\nApologies: Councillor K Lamb",
        ("Planning Committee", "Wednesday, 5 March 2025", "6.30pm", "Council Chamber, Civic Offices"),
        ("A Bell (Chair)", "C Dunn", "E Frith"), ("Councillor K Lamb",),
        ("G Hale (Head of Planning)", "I Jolly (Solicitor)"),
    ),
    (
        "Date:\tMonday 3 March 2025\nTime:\t10am\nPlace:\tMicrosoft Teams\n\nMINUTES OF THE SCHOOLS FORUM\n\n"
        "Present\tApologies\tIn attendance\nJane Roe\tTom Poe\tAnn Coe (Clerk)\nMark Moe\tSue Loe\tBen Doe",
        ("SCHOOLS FORUM", "Monday 3 March 2025", "10am", "Microsoft Teams"),
        ("Jane Roe", "Mark Moe"), ("Tom Poe", "Sue Loe"),
        ("Ann Coe (Clerk)", "Ben Doe"),
    ),
    (
        "BRINDLEY DISTRICT COUNCIL\n\nOVERVIEW AND SCRUTINY COMMITTEE\n\n"
        "MINUTES OF A MEETING HELD ON 12TH MARCH 2025, COMMENCING AT 6.00 P.M., IN THE COUNCIL CHAMBER, BRINDLEY\n\n"
        "PRESENT:\tCouncillor P. Quist (Chairman)\n\tCouncillors R. Sand, T. Udall and Mrs. V. Wray\n\n"
        "ALSO PRESENT:\tCouncillor X. Yeo (Leader of the Council)\n\n"
        "IN ATTENDANCE:\tA. Zell (Chief Executive), B. Cott (Democratic Services Officer)\n\n"
        "Apologies for absence were received from Councillors D. Eddy and F. Gow.",
        ("OVERVIEW AND SCRUTINY COMMITTEE", "12TH MARCH 2025", "6.00 P.M.", "THE COUNCIL CHAMBER, BRINDLEY"),
        ("Councillor P. Quist (Chairman)", "R. Sand", "T. Udall", "Mrs. V. Wray"), ("D. Eddy", "F. Gow"),
        ("Councillor X. Yeo (Leader of the Council)", "A. Zell (Chief Executive)", "B. Cott (Democratic Services Officer)"),
    ),
    (
        "Cheriton Vale Town Council\nMinutes of the Annual Town Council Meeting\n"
        "Held on Monday 12 May 2025 at 7.30pm in the Corn Exchange\n\n"
        "Councillors Present: Cllr. A. Budd (Mayor), Cllr. C. Dent, Cllr. E. Fay\n"
        "Also in attendance: Town Clerk, 3 members of the public\n"
        "Apologies: Cllr. G. Hunt (unwell), Cllr. I. Jay (work)",
        ("Cheriton Vale Town Council", "Monday 12 May 2025", "7.30pm", "the Corn Exchange"),
        ("Cllr. A. Budd (Mayor)", "Cllr. C. Dent", "Cllr. E. Fay"), ("Cllr. G. Hunt", "Cllr. I. Jay"),
        ("Town Clerk", "3 members of the public"),
    ),
    (
        "Joint Waste Board\n4 March 2025\n10.00am – 11.45am\nDepot Road Training Suite\n\nAttendees\n"
        "Cllr Ann Abel (Chair)\nCllr Bob Bray\n\nApologies\nCllr Cat Cole\n\nOfficers\nDan Dix\nEve Eden",
        ("Joint Waste Board", "4 March 2025", "10.00am", "Depot Road Training Suite"),
        ("Cllr Ann Abel (Chair)", "Cllr Bob Bray"), ("Cllr Cat Cole",),
        ("Dan Dix", "Eve Eden"),
    ),
    (
        "Minutes of the Personnel Sub-Committee meeting held on Monday, 10 March 2025 at 14:00 via Zoom\n\n"
        "Members present: Councillors Ash (Chair), Birch & Cedar\nOfficers present: the Clerk; the Finance Officer\n"
        "Absent: Councillor Dogwood",
        ("Personnel Sub-Committee", "Monday, 10 March 2025", "14:00", "Zoom"),
        ("Ash (Chair)", "Birch", "Cedar"), ("Councillor Dogwood",),
        ("the Clerk", "the Finance Officer"),
    ),
    (
        "STANTON PARISH COUNCIL\n"
        "You are hereby summoned to attend a meeting of the Parish Council to be held on Thursday 13 March "
        "2025 at 7.15 pm in the Old School, Stanton",
        ("STANTON PARISH COUNCIL", "Thursday 13 March 2025", "7.15 pm", "the Old School, Stanton"),
        (), (),
        (),
    ),
    (
        "Health Scrutiny Panel\nWednesday 19 March 2025 at 10.00 am, Room G4, County Hall\n\n"
        "Present – Councillors L Moss (Chair), N Oaks, P Quill\nApologies – Councillor R Stone; Dr T Upton\n"
        "Officers – V Wick, Scrutiny Officer",
        ("Health Scrutiny Panel", "Wednesday 19 March 2025", "10.00 am", "Room G4, County Hall"),
        ("L Moss (Chair)", "N Oaks", "P Quill"), ("Councillor R Stone", "Dr T Upton"),
        ("V Wick, Scrutiny Officer",),
    ),
    (
        "BOROUGH OF WEXCOMBE\n\nCABINET\n\n11 MARCH 2025\n\nPRESENT:\n\nCouncillor Adam Brill (Leader) in the Chair\n"
        "Councillors Carol Drew, Ed Fenn and Gina Holt\n\nIN ATTENDANCE:\nCouncillor Ian Judd\n\nOFFICERS:\n"
        "Kim Ludd, Chief Executive\nMo Nash, Monitoring Officer",
        ("CABINET", "11 MARCH 2025", "", ""),
        ("Councillor Adam Brill (Leader) in the Chair", "Carol Drew", "Ed Fenn", "Gina Holt"), (),
        ("Councillor Ian Judd", "Kim Ludd, Chief Executive", "Mo Nash, Monitoring Officer"),
    ),
    (
        "Notes of the Allotments Working Group held at 6pm on Tues 4 Mar 2025 in the Pavilion\n"
        "Present: Cllrs Bond and Carr, Mr S Dale (allotment holder)\nApologies: Cllr Eyre - holiday",
        ("Allotments Working Group", "Tues 4 Mar 2025", "6pm", "the Pavilion"),
        ("Bond", "Carr", "Mr S Dale (allotment holder)"), ("Cllr Eyre",),
        (),
    ),
    (
        "PENDRY COMMUNITY COUNCIL\n"
        "Minutes of the Ordinary Meeting held in Pendry Church Hall on Tuesday, March 4th, 2025 at 7 o'clock\n"
        "Present: Cllrs. W. Ames (Chair), Mrs. B. Bew, C. Clow\n"
        "In attendance: The Clerk, County Councillor D. Dray, PCSO E. Earl",
        ("PENDRY COMMUNITY COUNCIL", "Tuesday, March 4th, 2025", "7 o'clock", "Pendry Church Hall"),
        ("W. Ames (Chair)", "Mrs. B. Bew", "C. Clow"), (),
        ("The Clerk", "County Councillor D. Dray", "PCSO E. Earl"),
    ),
    (
        "Minutes\n\nLICENSING COMMITTEE\n\nDate: 17.03.2025   Time: 9.30 am   Venue: Members' Room\n\nPRESENT\n"
        "Councillor A Aske (Chairman)\t\tCouncillor B Bute\nCouncillor C Cord\t\tCouncillor D Dene\n\n"
        "APOLOGIES FOR ABSENCE\nCouncillor E Epps",
        ("LICENSING COMMITTEE", "17.03.2025", "9.30 am", "Members' Room"),
        ("Councillor A Aske (Chairman)", "Councillor B Bute", "Councillor C Cord", "Councillor D Dene"), ("Councillor E Epps",),
        (),
    ),
    (
        "Moorside Academy Trust\n"
        "Minutes of a meeting of the Board of Trustees held on 20 March 2025 at Moorside House at 5.00 pm\n\n"
        "Trustees present:\nMr A Ball (Chair)\nMs C Dove\n\nIn attendance:\nMrs E Fall (CFO)\n"
        "G Hill (Clerk to the Trustees)\n\nThe meeting opened at 5.05 pm and was quorate.",
        ("Board of Trustees", "20 March 2025", "5.00 pm", "Moorside House"),
        ("Mr A Ball (Chair)", "Ms C Dove"), (),
        ("Mrs E Fall (CFO)", "G Hill (Clerk to the Trustees)"),
    ),
    (
        "Meeting: Audit and Governance Committee\nDate and time: Monday 24 March 2025, 2.00 pm\n"
        "Location: Shire Hall\nPresent: Councillors Abb (Chair), Cobb, Dubb\nApologies: None\n"
        "Substitutes: Councillor Ebb for Councillor Fabb",
        ("Audit and Governance Committee", "Monday 24 March 2025", "2.00 pm", "Shire Hall"),
        ("Abb (Chair)", "Cobb", "Dubb", "Councillor Ebb for Councillor Fabb"), (),
        (),
    ),
    (
        "Agenda and draft minutes\n\nStrategic Planning Committee - Thursday, 20th March, 2025 2.00 pm, NEW\n\n"
        "Venue: Ashcombe Suite, County Hall. View directions\n\nContact: Democratic Services  Tel: 01632 960111\n\n"
        "Note: This meeting will be webcast.\n\nAttendance Details\n\n"
        "Present: Councillor A Ant (Chairman), Councillor B Bee",
        ("Strategic Planning Committee", "Thursday, 20th March, 2025", "2.00 pm", "Ashcombe Suite, County Hall"),
        ("Councillor A Ant (Chairman)", "Councillor B Bee"), (),
        (),
    ),
    (
        "Minutes of the Extraordinary Meeting of Little Marling Parish Council, held in the Village Hall, "
        "Marling on Wednesday 2nd April 2025 commencing 7.30pm.\n\n"
        "Those present: Mr P Reed (Chair), Mrs Q Sedge, Ms R Teal\nClerk: Mr U Vole\nMembers of the public: 6",
        ("Little Marling Parish Council", "Wednesday 2nd April 2025", "7.30pm", "the Village Hall, Marling"),
        ("Mr P Reed (Chair)", "Mrs Q Sedge", "Ms R Teal"), (),
        ("Mr U Vole",),
    ),
    (
        "NETHERGATE ROAD RESIDENTS' LIAISON GROUP\n\n"
        "Notes of meeting – Wednesday 9 April 2025, 6.30pm, St Anne's Church Hall\n\n"
        "Present: Jo Alder (chair), Kit Beech, Lou Cherry (notes)\nApologies: Max Damson",
        ("NETHERGATE ROAD RESIDENTS' LIAISON GROUP", "Wednesday 9 April 2025", "6.30pm", "St Anne's Church Hall"),
        ("Jo Alder (chair)", "Kit Beech", "Lou Cherry (notes)"), ("Max Damson",),
        (),
    ),
    (
        "EAST FENLAND PENSION BOARD\n\n"
        "Minutes of the virtual meeting of the Pension Board held on Friday 11 April 2025 at 10.00am\n\nPRESENT:\n"
        "Employer Representatives: J Able (Chair), K Baker\nMember Representatives: L Cook, M Dyer\n\n"
        "IN ATTENDANCE: N Ellis (Pensions Manager)\n\nAPOLOGIES were received from O Farmer.",
        ("EAST FENLAND PENSION BOARD", "Friday 11 April 2025", "10.00am", ""),
        ("J Able (Chair)", "K Baker", "L Cook", "M Dyer"), ("O Farmer",),
        ("N Ellis (Pensions Manager)",),
    ),
]


@pytest.mark.parametrize(("heading", "facts", "present", "apologies", "attending"), HEADINGS, ids=[each[1][0][:30] for each in HEADINGS])
def test_a_heading_is_read_in_any_layout(heading, facts, present, apologies, attending):
    meeting = read_text(heading + ITEMS).meeting
    assert meeting is not None
    assert (meeting.committee, meeting.date, meeting.time, meeting.venue) == facts
    assert (meeting.present, meeting.apologies, meeting.in_attendance) == (present, apologies, attending)


@pytest.mark.parametrize("heading", [each[0] for each in HEADINGS], ids=[each[1][0][:30] for each in HEADINGS])
def test_the_items_begin_after_the_heading(heading):
    assert [(item.number, item.title) for item in read_text(heading + ITEMS).items] == [("1", "APOLOGIES"), ("2", "MINUTES")]


def test_a_meeting_without_any_item_start_is_one_item_without_a_title():
    captured = read_text("Minutes of the Hay Committee held on 4 March 2025\nPresent: Cllr Ash, Cllr Bow\n\nthe hall was let to the band.")
    assert captured.meeting is not None
    assert captured.meeting.committee == "Hay Committee"
    assert [each.block.text for item in captured.items for each in item.minutes] == ["the hall was let to the band."]


def test_a_heading_alone_has_no_item():
    captured = read_text("Minutes of the Hay Committee held on 4 March 2025\nPresent: Cllr Ash, Cllr Bow")
    assert captured.meeting is not None
    assert captured.items == ()
