"""What is taken up, answered or agreed to in the words after it, what two things one sentence holds, and rows of action tables."""
from __future__ import annotations

import pytest

from clerk_desk.capture.reading import read_text


def found(words):
    """Kind, owner and due words of each follow-up in a paragraph of an item."""
    promises = read_text(f"5. Parks\n\nThe Committee considered parks.\n\n{words}").items[0].promises
    return [(made.kind, made.owner, made.due) for made in promises]


@pytest.mark.parametrize(("words", "kind", "owner", "due"), [
    ("Ms Poole took this away as an action.", "act", "Ms Poole", ""),
    ("Could the form be sent to all members? Ms Poole took this away.", "circulate", "Ms Poole", ""),
    ("The Chair suggested that a visit to the depot be organised. This was agreed.", "arrange", "", ""),
    ("The Chair proposed that the paper be brought back. Members agreed.", "report", "", ""),
    ("The Convener suggested, and the Head of Housing accepted, that the leaflet be translated.", "act", "the Head of Housing", ""),
    ("Cllr Orr requested, and the Committee agreed, that officers bring proposals to the May meeting.", "report", "officers",
     "to the May meeting"),
    ("The Panel asked that the matter come back in six months.", "report", "", "in six months"),
    ("Members asked for the slides. The officer confirmed that these would be shared.", "circulate", "", ""),
    ("Cllr Nye asked whether a breakdown could be shared with the Committee; the Depot Manager agreed to do so.", "circulate",
     "the Depot Manager", ""),
    ("The Director apologised and said that it would be with members by the end of the week.", "circulate", "The Director",
     "by the end of the week"),
    ("Written answers would follow.", "circulate", "", ""),
    ("The Clerk should answer it, saying that there are no plans.", "respond", "The Clerk", ""),
    ("GS to ask PD to name a deputy.", "act", "GS", ""),
    ("The Committee would welcome a further update in the autumn.", "report", "", "in the autumn"),
    ("A request was made for the figures to be shared with ward members.", "circulate", "", ""),
    ("An action was agreed for the Clerk to write to the landowner.", "act", "the Clerk", ""),
    ("It was suggested that the Chair write to the Minister and Members were in agreement.", "refer", "the Chair", ""),
    ("The Chair proposed that a stall be set up; this was agreed.", "act", "", ""),
    ("The slides would be attached to the minutes.", "circulate", "", ""),
    ("A written answer on that would go to Councillor Ash within ten working days.", "respond", "", "within ten working days"),
    ("The Leader said that they would have an answer on each of the points from the Portfolio Holder by the end of July.", "respond",
     "the Portfolio Holder", "by the end of July"),
    ("Ms Pal was asked to arrange for an adviser to come to the seminar.", "arrange", "Ms Pal", ""),
    ("MS wondered why take-up was low; JT to dig out the figures and circulate to the Board.", "circulate", "JT", ""),
    ("The Head of Streetscene was asked for a note on it.", "circulate", "The Head of Streetscene", ""),
    ("It was agreed to defer this to March.", "report", "", "to March"),
    ("Left for the June meeting.", "report", "", "for the June meeting"),
    ("Back to Forum in March with costings.", "report", "", "in March"),
    ("Des will ask the rugby club.", "refer", "Des", ""),
    ("The Clerk to book a room for the walkabout.", "arrange", "The Clerk", ""),
    ("The Cabinet Member would make sure that Councillor Esk received a written note.", "respond", "The Cabinet Member", ""),
    ("The Director of Place said that this could be made available to all Members.", "circulate", "", ""),
    ("Cllr Shah said that she would set up an evening with the first responders.", "arrange", "Cllr Shah", ""),
    ("Mrs Lund will measure up and will bring some prices in July.", "report", "Mrs Lund", "in July"),
    ("Mr Upjohn said that a corrected version would reach Members by Friday.", "circulate", "Mr Upjohn", "by Friday"),
    ("The Planning Manager said that it had been an oversight and that they would be put up tomorrow.", "act", "", "tomorrow"),
    ("The Chair asked about it. A written response would follow.", "respond", "", ""),
    ("RA will e-mail JN.", "respond", "RA", ""),
    ("The Vice-Chair wanted to know why, and was promised a note.", "respond", "", ""),
    ("Mr Hale replied that he would go back to the County Council on this.", "refer", "Mr Hale", ""),
    ("Councillor Ng requested that the wording be amended before publication and this was agreed.", "act", "", "before publication"),
    ("The surplus would be picked up outside the meeting with the Treasurer.", "act", "", ""),
    ("Freight strategy to be moved from September to November.", "report", "", ""),
    ("Dr Lund would arrange for it to be sent to Councillor Ray.", "respond", "Dr Lund", ""),
])
def test_what_is_taken_up_or_answered(words, kind, owner, due):
    assert found(words) == [(kind, owner, due)]


@pytest.mark.parametrize("words", [
    "The train took it away from the coast.",
    "It was suggested that signs be put up. Officers noted the point.",
    "Councillor Ray asked how parcels are delivered. The officer advised that they would be sent by road.",
    "The officer said that it would be issued to tenants.",
    "Councillor Urie, seconded by Councillor Nairn, moved that the matter be continued to the next meeting.",
    "Free sessions for carers would carry on through the winter.",
    "Reinstatement was trench only, unless the County Council agreed to share the cost.",
    "Cllr Treharne reported that resurfacing would begin on 10 June and would take nine days.",
])
def test_what_is_none(words):
    assert found(words) == []


def test_two_things_in_one_sentence_are_two():
    assert found("Mr Hale would go back to the County Council on this, and would also find out when it was last swept.") == [
        ("refer", "Mr Hale", ""), ("act", "Mr Hale", "")]
    assert [kind for kind, *_ in found(
        "It was agreed that a report on lorries be added for the April meeting and that a visit to the depot be arranged, if possible.")
    ] == ["report", "arrange"]


@pytest.mark.parametrize(("clause", "kind", "owner"), [
    ("to ask the two parent councils to nominate members.", "refer", ""),
    ("calls on the water company to publish a timetable;", "refer", ""),
    ("the applicant be asked to consider a footway on the north side;", "refer", ""),
    ("a further survey of users be carried out.", "act", ""),
    ("the lead petitioner be notified of the outcome.", "respond", ""),
    ("a full response be prepared by the Director of Place and shown to the Panel.", "act", "the Director of Place"),
])
def test_clauses_that_ask_somebody_outside(clause, kind, owner):
    assert found(f"RESOLVED: That\n(a) the report be noted; and\n(b) {clause}") == [(kind, owner, "")]


def test_a_numbered_table_of_actions():
    table = (
        "No.\tAction\tLead\tDeadline\n1\tMowing map to be sent to Panel\tParks Manager\t14 February\n"
        "2\tDepot visit\tDemocratic Services\tSpring\n3\tTo write to the Friends group\tCllr Orr\t")
    assert found(table) == [
        ("circulate", "Parks Manager", "14 February"), ("arrange", "Democratic Services", "Spring"), ("refer", "Cllr Orr", "")]


def test_a_lettered_remark_that_resolves_is_a_resolution_of_its_own():
    text = "5. Finance\n\na) Balances stand at £8,000.\nb) RESOLVED that the accounts be signed.\nc) The audit is on 2 May."
    item = read_text(text).items[0]
    assert [(each.block.row.kind.value, each.marker) for each in item.minutes] == [
        ("bullet", "a)"), ("lead_in", "b)"), ("clause", ""), ("bullet", "c)")]


@pytest.mark.parametrize("clause", [
    "That Committee notes the position at 31 December.", "No change be sought to the sibling rule.",
    "parish councils continue to be sent the monthly newsletter.",
])
def test_clauses_that_ask_nothing(clause):
    assert found(f"RESOLVED: That\n(a) the report be noted; and\n(b) {clause}") == []


def test_a_commission_that_resolved_is_nobodys_owner():
    text = "The Commission RESOLVED to:\n\ni. welcome the fall in burglary; and\n" \
           "ii. request a session on knife crime before the budget round."
    assert found(text) == [("arrange", "", "before the budget round")]


@pytest.mark.parametrize(("line", "author", "contact"), [
    ("Report CSP/09 of the Director of Neighbourhoods (attached).", "Director of Neighbourhoods", ""),
    ("REPORT FROM: Head of Digital Services", "Head of Digital Services", ""),
    ("Report of the Enforcement Team Leader. Contact: Dilys Marchbank, ext. 4418", "Enforcement Team Leader",
     "Dilys Marchbank, ext. 4418"),
])
def test_whose_report_it_is(line, author, contact):
    report = read_text(f"5. Parks\n\n{line}\n\nMinutes:\n\nThe Committee considered parks.").items[0].report
    assert report is not None and (report.author, report.contact) == (author, contact)


@pytest.mark.parametrize(("clause", "due"), [
    ("a further report on Fenwick Towers alone come to the December meeting.", "to the December meeting"),
    ("would like the Integrated Care Board back in six months with its proposals.", "in six months"),
])
def test_clauses_that_bring_something_back(clause, due):
    assert found(f"RESOLVED: That\n(a) the report be noted; and\n(b) {clause}") == [("report", "", due)]


def test_a_purpose_beside_its_label_is_the_papers_and_an_extract_has_a_heading():
    item = read_text("Transport Board – 9 May 2026 – extract\n\n8  Bus lanes\n\nPurpose: To inform the Board of bus lanes.\n\n"
                     "8.1\tThe Director gave a presentation. Journeys had risen.").items[0]
    assert (item.number, item.title) == ("8", "Bus lanes")
    assert [each.block.text for each in item.report_text] == ["To inform the Board of bus lanes."]
    assert [each.marker for each in item.minutes] == ["8.1"]


@pytest.mark.parametrize(("granted", "owner"), [
    ("This would be provided.", ""), ("The Director agreed to provide this.", "The Director"),
    ("The Director would provide this.", "The Director"), ("The Director confirmed that it would be shared.", ""),
])
def test_what_is_asked_and_granted_in_the_next_sentence_counts_once(granted, owner):
    assert found(f"Councillor Ash asked for a breakdown by ward. {granted}") == [("circulate", owner, "")]


def test_what_is_granted_later_or_names_something_else_does_not_take_the_request_away():
    assert len(found("Councillor Ash asked for a breakdown by ward. It was late. The Director agreed to send the minutes round.")) == 2
