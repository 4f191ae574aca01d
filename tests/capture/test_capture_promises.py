"""Promises, requests and tasks in the manner of many councils: their kind, who is to do them and by when."""
from __future__ import annotations

import pytest

from clerk_desk.capture.follow_ups import promises_in
from clerk_desk.domain.blocks import Kind, plain

SPOKEN = [
    (
        "The Harbour Engineer undertook to unblock the slipway drain before the regatta.",
        "act", "The Harbour Engineer", "before the regatta"),
    ("Mrs Quill offered to mend the banner.", "act", "Mrs Quill", ""),
    ("The Estates Surveyor promised that the fence would be straight by Michaelmas.", "act", "The Estates Surveyor", "by Michaelmas"),
    ("The Head of Cultural Services gave a commitment to have the statue cleaned.", "act", "The Head of Cultural Services", ""),
    (
        "The Chief Planner said that she would sharpen the wording before it went to print.",
        "act", "The Chief Planner", "before it went to print"),
    ("The Director would make sure and get back to Councillor Opie.", "respond", "The Director", ""),
    ("PW will see if the ledger can be bound.", "act", "PW", ""),
    ("The Bursar is to sound out the tenants.", "act", "The Bursar", ""),
    ("The Works Officer will peg the line out over the summer.", "act", "The Works Officer", "over the summer"),
    (
        "The Commissioner was content to have the tables split by district in next year's report.",
        "act", "The Commissioner", "in next year's report"),
    ("The Chief Nurse was prepared to write to Councillor Ms Tarn in confidence.", "respond", "The Chief Nurse", ""),
    ("Councillor Bray asked what it cost; the Leader said that she would drop him a line.", "respond", "the Leader", ""),
    (
        "The Head of Roads said that Councillor Vane would have his answer by the end of the month.",
        "respond", "The Head of Roads", "by the end of the month"),
    ("The Deputy Clerk will see that the hinge is oiled by Easter.", "act", "The Deputy Clerk", "by Easter"),
    ("The Team Manager agreed, when pressed, to put a note in the newsletter.", "act", "The Team Manager", ""),
    ("The Archivist was asked to remind the donor that copyright stays with him.", "act", "The Archivist", ""),
    ("Officers were thanked, and were asked to make certain that the notices matched.", "act", "Officers", ""),
    ("Members asked that the Licensing Officer revise the covering letter.", "act", "the Licensing Officer", ""),
    ("The Panel asked to be sent the tables for each ward.", "circulate", "", ""),
    ("The Panel requested to see the scoring sheet for gully rounds in full.", "circulate", "", ""),
    ("It was confirmed that the rest would follow by e-mail to all Members.", "circulate", "", ""),
    ("This information would be issued to all members of the Committee.", "circulate", "", ""),
    ("The Portfolio Holder would meet the four headteachers and talk the hours over with them.", "arrange", "The Portfolio Holder", ""),
    ("Consideration of the bid was put off until the meeting in July.", "report", "", "until the meeting in July"),
    ("Cllr Brand to press the Head of Roads for one by the May meeting.", "refer", "Cllr Brand", "by the May meeting"),
    ("Cllr Mrs Petch is a trustee and she is to take it to the Trust.", "refer", "Cllr Mrs Petch", ""),
    ("The Governance Officer to draw up a rota and e-mail it round.", "circulate", "The Governance Officer", ""),
    (
        "The Corporate Director, Homes undertook to correct the map before it was printed.",
        "act", "The Corporate Director, Homes", "before it was printed"),
    ("The Warden would in addition try a rubber mat and report on it at the May meeting.", "report", "The Warden", "at the May meeting"),
    ("The Chair wanted the toll discussed in June and the Clerk will add it to the agenda.", "report", "the Clerk", ""),
    ("The Cabinet Member assured her that he would have the lamp seen to.", "act", "The Cabinet Member", ""),
    ("Mrs Dewar kindly agreed to type up the survey.", "act", "Mrs Dewar", ""),
    (
        "The Head of Fleet confirmed that she would circulate the mileage table to the Panel after the meeting.",
        "circulate", "The Head of Fleet", "after the meeting"),
    ("The Assistant Director said he would ring the landlord that afternoon.", "act", "The Assistant Director", "that afternoon"),
    ("The Town Mayor will judge the scarecrows on 4 August.", "act", "The Town Mayor", "on 4 August"),
    ("It was agreed that the Clerk would obtain two further prices for the railings.", "act", "the Clerk", ""),
    ("It was agreed that Cllr Nunn and Cllr Frayne would walk the boundary in May.", "act", "Cllr Nunn and Cllr Frayne", "in May"),
    ("The Chair asked officers to bring a paper to the autumn meeting.", "report", "officers", "to the autumn meeting"),
    ("Councillor Wick requested a breakdown of the agency spend by directorate.", "circulate", "", ""),
    ("Members requested that a site visit be organised before the decision was taken.", "arrange", "", "before the decision was taken"),
    ("The Monitoring Officer to remind members of the deadline.", "act", "The Monitoring Officer", ""),
    ("KT to circulate the rota.", "circulate", "KT", ""),
    (
        "Action on the culvert: the Drainage Engineer will inspect it within a fortnight.",
        "act", "the Drainage Engineer", "within a fortnight"),
    ("The Solicitor promised to let Councillor Amery have a written answer by Friday.", "respond", "The Solicitor", "by Friday"),
    ("The Finance Manager said that a note on reserves would be sent to all members of the Committee.", "circulate", "", ""),
    ("The Chief Fire Officer undertook to take the point up with the Ambulance Service.", "refer", "The Chief Fire Officer", ""),
    ("Councillor Tranter agreed to raise it with the Parish Council.", "refer", "Councillor Tranter", ""),
    ("The Director had no figures to hand but would provide them to the Board in writing.", "circulate", "The Director", ""),
    ("The Clerk was instructed to write to the Highways Authority about the verge.", "refer", "The Clerk", ""),
    ("Cllr Hobbs volunteered to represent the Council at the opening.", "act", "Cllr Hobbs", ""),
    (
        "The Scrutiny Manager would draft terms of reference for the January meeting.",
        "report", "The Scrutiny Manager", "for the January meeting"),
    ("The Head of Libraries was happy to arrange a tour of the store for members.", "arrange", "The Head of Libraries", ""),
    ("The Registrar said she'd look again at the fees before the budget was set.", "act", "The Registrar", "before the budget was set"),
    ("The Committee asked for quarterly updates on the backlog.", "report", "", "quarterly"),
    ("The Principal Ecologist will report back in the new year.", "report", "The Principal Ecologist", "in the new year"),
    ("The matter was deferred until the next meeting.", "report", "", "until the next meeting"),
    ("Could the figures be shared with ward members? The Director agreed to do this.", "circulate", "The Director", ""),
    (
        "Councillor Pym asked that the map be corrected, and the Planning Manager said that she would do so.",
        "act", "the Planning Manager", ""),
    (
        "The Head of Waste was asked whether the rounds could be published; he agreed to put them on the website by April.",
        "act", "The Head of Waste", "by April"),
    ("Margaret will speak to the school about the fence.", "refer", "Margaret", ""),
    ("The Treasurer is to move the deposit to the new bank at the end of the month.", "act", "The Treasurer", "at the end of the month"),
    (
        "The Lead Officer advised that he would seek legal advice and update the Panel at its next meeting.",
        "report", "The Lead Officer", "at its next meeting"),
    ("The Chairman thanked her and said he would write to the family.", "act", "The Chairman", ""),
    ("Officers were to contact the bus company.", "refer", "Officers", ""),
    ("The Leader gave an assurance that the lights would be fixed by June.", "act", "The Leader", "by June"),
    ("The Chair is going to write to the Ferry Company.", "refer", "The Chair", ""),
    ("Cllr King asked for this to be looked at again and officers agreed.", "act", "officers", ""),
    ("The Chair suggested that a visit be arranged and this was agreed.", "arrange", "", ""),
    ("It was requested that the Trust provide its winter plan to the Committee.", "circulate", "the Trust", ""),
    ("The Clerk was tasked with finding a venue.", "arrange", "The Clerk", ""),
    ("Members asked to have sight of the contract.", "circulate", "", ""),
    ("The Chair requested an update at the next meeting.", "report", "", "at the next meeting"),
    ("JB and KL agreed to meet the architect next week.", "arrange", "JB and KL", "next week"),
    ("The Head of HR committed to sharing the results with the Committee.", "circulate", "The Head of HR", ""),
    ("The Officer advised that information would be emailed to Councillor Pike.", "respond", "", ""),
    ("The Clerk will write to the family by the second week of May.", "act", "The Clerk", "by the second week of May"),
    ("The Officer undertook to report at the meeting after next.", "report", "The Officer", "at the meeting after next"),
    ("The Head of Parks would bring a report in the new municipal year.", "report", "The Head of Parks", "in the new municipal year"),
    ("The Clerk will order it as soon as the money is in.", "act", "The Clerk", "as soon as the money is in"),
    ("It was left with the Town Clerk to obtain a price for the awning.", "act", "the Town Clerk", ""),
    ("It was left with Cllr Thorne to speak to the Bowls Club.", "refer", "Cllr Thorne", ""),
    ("The matter was left with the Parks Officer to look into.", "act", "the Parks Officer", ""),
    ("The Curator promised members the new opening times.", "circulate", "The Curator", ""),
    ("The Harbour Master offered Members a tour of the lifeboat shed.", "arrange", "The Harbour Master", ""),
    ("The Director promised the Panel the figures for each ward.", "circulate", "The Director", ""),
    ("The Head of Markets said that he would be circulating a note of the stallholders' day.", "circulate", "The Head of Markets", ""),
    ("The Estates Manager would be writing to the Ferry Company.", "refer", "The Estates Manager", ""),
    ("She had no list yet; the Librarian would be in touch with the Guides over dates.", "refer", "the Librarian", ""),
    ("It was agreed that the Clerk obtain a quote for the noticeboard.", "act", "the Clerk", ""),
    ("It was agreed that a letter be sent to the Rowing Club.", "refer", "", ""),
    ("It was agreed that the Sexton would clear the gutter before the winter.", "act", "the Sexton", "before the winter"),
    ("Bus shelter to be listed at next meeting.", "report", "", "at next meeting"),
    ("Matter to be listed on the next agenda.", "report", "", "on the next agenda"),
    ("Broken bench to be repaired.", "act", "", ""),
    ("KT to be asked to cut the hedge.", "act", "KT", ""),
    ("AB and CD to meet the Scouts.", "arrange", "AB and CD", ""),
    ("AB and CD to measure the gate.", "act", "AB and CD", ""),
    ("Cllr Orme and Cllr Dace to inspect the culvert.", "act", "Cllr Orme and Cllr Dace", ""),
    ("An additional meeting was requested in October.", "arrange", "", "in October"),
    ("Further information was requested on the lamp posts.", "circulate", "", ""),
    ("A breakdown of the hall's income was requested.", "circulate", "", ""),
    ("It was noted that a report would come back to the Committee in March.", "report", "", "in March"),
    ("The moorings policy would return to the Panel in the autumn.", "report", "", "in the autumn"),
    ("The evaluation is due to be presented to the Board in May.", "report", "", "in May"),
    ("The Chair asked officers to look at the drainage of the lower path.", "act", "officers", ""),
    ("The Panel asked officers to bring a paper to the March meeting.", "report", "officers", "to the March meeting"),
    ("The Director would ask officers to check the valves.", "act", "officers", ""),
    ("The Chair asked the Curator to let Mrs Penrose know the cost.", "respond", "the Curator", ""),
    ("The Clerk will let KT know.", "respond", "The Clerk", ""),
    ("The Chair asked that ward members be kept informed.", "circulate", "", ""),
    ("Cllr Amble asked that the survey reach members before the summer.", "circulate", "", "before the summer"),
    ("The Chair asked that the Committee look at the fees again in May.", "report", "", "in May"),
    ("Cllr Day wants the drain discussed at the June meeting.", "report", "", "at the June meeting"),
    ("The Steward said that Councillor Pell would have her answer by Friday.", "respond", "The Steward", "by Friday"),
    ("The Engineer would have the hinge mended by June.", "act", "The Engineer", "by June"),
    ("The Clerk would have a word with the Vicar.", "refer", "The Clerk", ""),
]
RESOLVED = [
    ("that the Provost call together the river councils for a summit in the autumn.", "arrange", "the Provost", "in the autumn"),
    ("that the Clerk find out what it would cost to insure the mower.", "act", "the Clerk", ""),
    ("that a tasting be laid on for members at the new kitchen.", "arrange", "", ""),
    ("that the Schools Forum be informed that returns were few.", "refer", "", ""),
    ("that the Planning Committee be urged to insist on longer agreements.", "refer", "", ""),
    ("that ward councillors be notified a week ahead of each installation.", "circulate", "", "a week ahead of each installation"),
    ("that a note setting out the list be provided to Councillor Shaw.", "respond", "", ""),
    ("that officers find another site for Mill Lane.", "act", "officers", ""),
    ("remits to the Roads Panel the question of speed limits.", "refer", "", ""),
    (
        "to remit to the Head of Parks to trial wild borders and to report on how it had gone before the recess.",
        "report", "the Head of Parks", "before the recess"),
    ("that the report be adopted and passed to Cabinet for a formal response.", "refer", "", ""),
    ("that all members be afforded an opportunity to see the kilns for themselves.", "arrange", "", ""),
    (
        "directs the Chief Officer to prepare an exceptions report for the Board whenever waits go above 40 days.",
        "report", "the Chief Officer", "whenever waits go above 40 days"),
    ("asks to be told the names of late payers at its March meeting.", "report", "", "at its March meeting"),
    (
        "that the Head of Assurance give an update on issue 4 at every meeting this year.",
        "report", "the Head of Assurance", "at every meeting this year"),
    (
        "that the Keeper supply the Board with an account of loans before the end of term.",
        "circulate", "the Keeper", "before the end of term"),
    ("that the Clerk look out the 1998 deed and send copies to all members.", "circulate", "the Clerk", ""),
    ("that the Estate's agent be asked for its consent.", "refer", "", ""),
    ("that the Clerk arrange for the trees to be pollarded before nesting starts.", "act", "the Clerk", "before nesting starts"),
    ("that a letter of thanks be sent to the Rotary Club.", "refer", "", ""),
    ("that officers be instructed to serve notice on the owner within 14 days.", "act", "officers", "within 14 days"),
    ("that a working group be set up to look at the bylaws.", "act", "", ""),
    ("to seek the views of the Harbour Users' Group.", "refer", "", ""),
    ("that the policy be reviewed in twelve months.", "act", "", "in twelve months"),
    ("calls on the Government to reverse the cut.", "refer", "", ""),
    ("that the contractor be asked to return and make good the path.", "refer", "", ""),
    ("that Cllr Vine liaise with the Scouts over the hut.", "refer", "Cllr Vine", ""),
    (
        "that the Director circulate the consultant's report to Members when it is received.",
        "circulate", "the Director", "when it is received"),
    ("that further training be provided to members on planning law.", "arrange", "", ""),
    ("that an action plan be brought back within three months.", "report", "", "within three months"),
    ("that a further report be submitted in due course.", "report", "", "in due course"),
    ("that Cabinet be asked to reconsider its decision.", "refer", "", ""),
    ("that the response be sent to the Ministry by 14 March.", "refer", "", "by 14 March"),
    ("that the Town Clerk, in consultation with the Chairman, mend the pump.", "act", "the Town Clerk", ""),
    ("that the item be deferred to the next meeting.", "report", "", "to the next meeting"),
    ("that the application be deferred for a site visit.", "arrange", "", ""),
    ("that the matter be deferred.", "report", "", ""),
    ("that the Manager appear before the Committee again in six months.", "report", "the Manager", "in six months"),
    ("that the matter be put before the Harbour Board.", "refer", "", ""),
    ("that the Town Clerk have the hinge mended.", "act", "the Town Clerk", ""),
    ("that the Clerk let Mrs Penrose know the outcome.", "respond", "the Clerk", ""),
    ("that all future reports contain a glossary.", "act", "", ""),
]


@pytest.mark.parametrize(("said", "kind", "owner", "due"), SPOKEN, ids=[each[0][:60] for each in SPOKEN])
def test_a_promise_has_its_kind_its_owner_and_its_time(said, kind, owner, due):
    found = promises_in([plain(f"The paper was introduced. {said}")])
    assert [(each.kind, each.owner, each.due) for each in found] == [(kind, owner, due)]


@pytest.mark.parametrize(("clause", "kind", "owner", "due"), RESOLVED, ids=[each[0][:60] for each in RESOLVED])
def test_a_task_resolved_has_its_kind_its_owner_and_its_time(clause, kind, owner, due):
    found = promises_in([plain("RESOLVED:", Kind.LEAD_IN), plain(clause, Kind.CLAUSE, 1)])
    assert [(each.kind, each.owner, each.due) for each in found] == [(kind, owner, due)]


def test_a_list_goes_on_with_the_words_that_open_it():
    blocks = [
        plain("The Harbour Master undertook to:"), plain("mend the chain", Kind.BULLET, 1),
        plain("send members the tide tables", Kind.BULLET, 1), plain("write to the Ferry Company by May", Kind.BULLET, 1),
    ]
    found = promises_in(blocks)
    assert [(each.block, each.evidence) for each in found] == [(block.row.uid, block.text) for block in blocks[1:]]
    assert [(each.kind, each.due) for each in found] == [("act", ""), ("circulate", ""), ("refer", "by May")]
    assert {each.owner for each in found} == {"The Harbour Master"}


def test_two_tasks_of_one_sentence_have_each_their_owner():
    found = promises_in([plain("The Chair agreed to ring the Scouts and the Clerk to write to the Parish Council.")])
    assert [(each.kind, each.owner) for each in found] == [("act", "The Chair"), ("refer", "the Clerk")]


def test_a_clause_that_asks_somebody_goes_on_with_each_of_its_leaves():
    blocks = [
        plain("RESOLVED: That the Committee:-", Kind.LEAD_IN),
        plain("requests that the Head of Parks circulate to Members:", Kind.CLAUSE, 1),
        plain("the mowing dates;", Kind.CLAUSE, 2), plain("the cost of each; and", Kind.CLAUSE, 2),
        plain("notes the report.", Kind.CLAUSE, 1),
    ]
    found = promises_in(blocks)
    assert [each.evidence for each in found] == ["the mowing dates;", "the cost of each; and"]
    assert {(each.kind, each.owner, each.recipients) for each in found} == {("circulate", "the Head of Parks", "Members")}
