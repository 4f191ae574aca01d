"""Promises against look-alikes, sentence by sentence, and what is told twice."""
from __future__ import annotations

import pytest

from clerk_desk.capture.follow_ups import promises_in
from clerk_desk.capture.reading import blocks_from_text
from clerk_desk.domain.blocks import Kind, plain

PROMISES = [
    ("The data on bus fares would be circulated outside of the meeting.", "circulate", "", ""),
    ("The Panel requested to see the tender documents in detail.", "circulate", "", ""),
    ("Members also requested more information on street cleaning.", "circulate", "", ""),
    ("Figures would be produced after August and circulated to Members after that.", "circulate", "", None),
    ("Information about the closures would be circulated to Members.", "circulate", "", ""),
    ("The Clerk undertook to circulate an updated version later in the week.", "circulate", "The Clerk", "later in the week"),
    ("Ms Okoro would circulate the table following this meeting.", "circulate", "Ms Okoro", "following this meeting"),
    ("The Chair requested that this be circulated to members.", "circulate", "", ""),
    ("The Chair would forward the reply on to members.", "circulate", "The Chair", ""),
    ("The Head of Parks agreed to share the plan with the Panel.", "circulate", "The Head of Parks", ""),
    ("The findings would be reported back at the June meeting.", "report", "", "at the June meeting"),
    ("Mr Pell would report on his findings at the next meeting.", "report", "Mr Pell", "at the next meeting"),
    ("An update is expected to be brought to the September meeting of the Committee.", "report", "", "to the September meeting"),
    ("A written response would be provided on the cost of the scheme.", "respond", "", ""),
    ("The Director agreed to reply to Councillor Stow in writing.", "respond", "The Director", ""),
    ("The Head of Finance undertook to make changes for future reports.", "act", "The Head of Finance", ""),
    ("The Planning Officer agreed to consider the idea for next year’s plan.", "act", "The Planning Officer", ""),
    ("The Tree Officer agreed to liaise with colleagues to resolve the matter.", "act", "The Tree Officer", ""),
    ("The Solicitor would check as regards this.", "act", "The Solicitor", ""),
    ("Officers would look into the complaint by ward.", "act", "Officers", ""),
    ("The Auditor offered to put together a short guide.", "act", "The Auditor", ""),
    ("The Chair agreed to pursue the matter.", "act", "The Chair", ""),
    ("The Chair undertook to raise the delay with the Health Board.", "refer", "The Chair", ""),
    ("The Leader would write to the Minister requesting funds.", "refer", "The Leader", ""),
    ("The item was deferred to the October meeting.", "report", "", "to the October meeting"),
    ("The Clerk was asked to arrange a site visit before the spring.", "arrange", "The Clerk", "before the spring"),
    ("The Chair asked the Monitoring Officer to review the form.", "act", "the Monitoring Officer", ""),
    ("Clerk to e-mail all councillors for dates.", "circulate", "Clerk", ""),
    ("Cllr Ames to speak to the Diocese about the wall.", "refer", "Cllr Ames", ""),
    ("Councillor Nye asked for an item on litter to be put on the agenda for the March meeting.", "report", "", "for the March meeting"),
]

LOOK_ALIKES = [
    "The report (previously circulated) was taken as read.", "Copies of the letter had been circulated to each member.",
    "A guidance note had been circulated in May.", "Mr Lowe circulated a paper at the meeting.",
    "An addendum was circulated before the meeting.",
    "The action had been completed and could be closed.", "All actions were complete or in hand.",
    "Ms Vale confirmed that the list was circulated in June.",
    "The Clerk had written to the County Council.", "Members sought and received clarification on the figures.",
    "In response to a question, the Officer confirmed that the cost was £400.", "Members were assured that every case was reviewed.",
    "Members asked when work would start; it was explained that it had begun.", "Full training would be held in October for staff.",
    "The next inspection would take place in November.", "Every file would be monitored through team checks.",
    "The Council would consider bringing the service in-house in the future.", "Training had been identified and arranged.",
    "A report was due to go to the Executive in March.", "The Improvement Plan was a strong action plan.",
    "The report of action taken since the last meeting was noted.",
    "Members were asked to declare any interests.", "Members were reminded to update their registers.",
    "It was suggested that the hall might be sold.",
    "Councillor Day asked that his vote against be recorded.", "Councillor Day asked whether the report would be published.",
    "A resident asked that the lights be turned off.", "Bins would be collected fortnightly as usual.",
    "The applicant said that he would plant a hedge.",
    "If numbers fell, the Board would write to schools.", "The Chair thanked officers and said that the work would continue.",
    "The Officer explained that the contractor would send a crew every Monday.", "Members noted that the scheme would open in May.",
    "Councillor Ray asked for the road to be closed. The Officer advised that this could not be done.",
    "Members asked for clarification on the fee. The Officer explained that it was set nationally.",
    "Residents would be sent a leaflet with their bills.", "He hoped that the Trust would provide more beds.",
    "The Committee had asked in June for a list, which had been provided.",
    "It had been agreed in May that the figures should be sent to Members.",
]

CLAUSES = [
    ("That a report be submitted to the next meeting.", "report"), ("That details of the fees be circulated to Members.", "circulate"),
    ("That officers investigate the leak and report back to the July meeting.", "report"),
    ("That the Chair write to the Water Company.", "refer"),
    ("That a workshop be held for all members.", "arrange"), ("That an item on parking be added to the work programme.", "report"),
    ("That the matter be referred to the Audit Committee.", "refer"), ("That the Clerk be asked to obtain three quotations.", "act"),
    ("That Cabinet be recommended to adopt the plan.", "refer"), ("That the application be deferred for a site visit.", "arrange"),
    ("Requests the Head of Law to advise Councillor Bow in writing by 3 May.", "respond"),
    ("That consideration be deferred to the May meeting.", "report"),
    ("To ask the Director to send members the figures.", "circulate"),
    ("That the Committee receive a further report in six months.", "report"),
]

NO_TASKS = [
    "That the report be noted.", "That the minutes be approved as a correct record.", "That the update be received.",
    "Records its thanks to officers.",
    "That the accounts be adopted.", "That delegated powers be given to the Head of Legal.", "That £4,000 be spent on the roof.",
    "That no call-in be made.",
    "That the Panel receive assurance that the plan is working.", "To note that a further report would be presented in May.",
    "That the tender of J Orr be accepted.", "That Councillor Lee be appointed Chair.", "That the public be excluded from the meeting.",
]


@pytest.mark.parametrize(("sentence", "kind", "owner", "due"), PROMISES, ids=[each[0][:50] for each in PROMISES])
def test_a_promise_in_the_narrative_is_found(sentence, kind, owner, due):
    promises = promises_in([plain(f"The report was discussed. {sentence}")])
    assert [(each.kind, each.owner) for each in promises] == [(kind, owner)]
    assert promises[0].evidence == sentence
    assert due is None or promises[0].due == due
    assert promises[0].reason


def test_a_space_typed_twice_is_in_no_owner_and_in_the_evidence_as_it_was():
    (promise,) = promises_in([plain("Councillor  Lee agreed to send the figures to the  Chair.")])
    assert (promise.owner, promise.recipients) == ("Councillor Lee", "the Chair")
    assert promise.evidence == "Councillor  Lee agreed to send the figures to the  Chair."


@pytest.mark.parametrize("sentence", LOOK_ALIKES, ids=[each[:50] for each in LOOK_ALIKES])
def test_a_look_alike_is_no_promise(sentence):
    assert promises_in([plain(f"The report was discussed. {sentence}")]) == ()


@pytest.mark.parametrize(("clause", "kind"), CLAUSES, ids=[each[0][:50] for each in CLAUSES])
def test_a_clause_that_gives_a_task_is_found(clause, kind):
    blocks = [plain("RESOLVED:", Kind.LEAD_IN), plain(clause, Kind.CLAUSE, 1)]
    assert [(each.kind, each.block) for each in promises_in(blocks)] == [(kind, blocks[1].row.uid)]


@pytest.mark.parametrize("clause", NO_TASKS, ids=[each[:50] for each in NO_TASKS])
def test_a_clause_that_only_decides_is_none(clause):
    assert promises_in([plain("RESOLVED:", Kind.LEAD_IN), plain(clause, Kind.CLAUSE, 1)]) == ()


def test_asked_in_the_narrative_and_resolved_counts_once():
    text = "Members requested more information on the bridge repairs budget.\n\n"
    text += "RESOLVED:\n\n(a) that more information be provided on the bridge repairs budget."
    assert [each.evidence[:4] for each in promises_in(blocks_from_text(text))] == ["that"]


def test_a_letter_is_one_follow_up_and_what_it_asks_for_is_not():
    text = "RESOLVED: That the Council:-\n\n(a) write to the Minister asking that:-\n\n(i) rates be cut; and\n\n(ii) a report be published."
    promises = promises_in(blocks_from_text(text))
    assert [(each.evidence, each.kind) for each in promises] == [("write to the Minister asking that:-", "refer")]


def test_a_motion_asks_for_nothing_until_it_is_carried():
    text = "Councillor Orr moved:-\n\nThat the Council -\n\n(1) instruct the Clerk to write to the Minister."
    assert promises_in(blocks_from_text(text)) == ()


def test_conditions_of_a_permission_are_no_follow_ups():
    text = "RESOLVED that permission be granted subject to:\n\n"
    text += "(a) details of the wall being submitted; and\n\n(b) a plan be provided before work starts."
    assert promises_in(blocks_from_text(text)) == ()


@pytest.mark.parametrize(("line", "owner", "kind"), [
    ("ACTION: Clerk to circulate the plan to Members.", "Clerk", "circulate"), ("ACTOIN: Head of Parks", "Head of Parks", "act"),
    ("Action – Cllr Fox to raise the matter with the Police", "Cllr Fox", "refer"), ("ACTION BY: Town Clerk", "Town Clerk", "act"),
])
def test_an_action_line_is_a_follow_up(line, owner, kind):
    assert [(each.owner, each.kind) for each in promises_in(blocks_from_text(line))] == [(owner, kind)]


def test_an_action_line_with_an_owner_alone_adds_nothing_to_a_task_before_it():
    text = "The Town Clerk agreed to obtain a price for the gate.\n\nAction: Town Clerk"
    assert [each.kind for each in promises_in(blocks_from_text(text))] == ["act"]
