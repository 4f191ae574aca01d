"""What only looks like a promise, in the manner of many councils; every sentence here is no follow-up."""
from __future__ import annotations

import pytest

from clerk_desk.capture.follow_ups import promises_in
from clerk_desk.domain.blocks import Kind, plain

ROUTINE = [
    "The beach lifeguards would start their season at Whitsun, as in other years.",
    "The Works Manager explained that crews would grit the hill roads every night of frost.",
    "The Registrar posts certificates out within two days.", "The Harbour Office opens at eight and would close at five in winter.",
    "The Treasurer reported that invoices are chased weekly.", "Tree wardens would go on meeting on the first Monday of the month.",
    "The Museum would be closed in January for cleaning, as it always was.",
    "The Pool Manager said that the boiler would be serviced each August in the normal way.",
    "Notices of the decision would be sent to the parties within ten days, as the rules require.",
    "The Head of Revenues said that bills would go out in March as usual.",
    "Allotment holders would be given their keys on paying the deposit.",
    "The Verger rings the curfew bell each evening.",
]
DONE = [
    "The Clerk had promised in May to write to the bus company and had done so.", "The list had since been sent to all members.",
    "The Forester had undertaken the survey in June.", "The questionnaire went to ward members last month.",
    "The Director had been asked to find savings and had found them.", "Officers were asked in March to cost the scheme, and did.",
    "The Deputy Clerk had let the tenants know.", "Members had asked to be told the price; it was £90.",
    "The Committee asked last year for a tour of the depot, which took place in May.",
    "A note of the visit was shared with the Panel at the time.", "The Curator has circulated her notes.",
    "The Chair recalled that the Board had agreed to write to the Minister in 2022.",
]
ASKED_AND_ANSWERED = [
    "Mr Vance asked who would pay. The Estates Manager said that the tenant would.",
    "Cllr Iqbal asked if the ramp could be widened. The Surveyor replied that it could not.",
    "The Vicar asked that the gate be locked at dusk. He was told that this was already done.",
    "Cllr Moss requested that he be given the plans but was told that they were confidential.",
    "The Chair asked for the survey to be put on the website. This had been done.",
    "Cllr Ash asked the Solicitor to explain the clause. The Solicitor explained that it was a standard one.",
    "Mrs Orme asked that she be told the names. The Solicitor advised that this would be unlawful.",
    "Members asked how long repairs would take and heard that three weeks was normal.",
    "Cllr Begum enquired whether the Head of Parks would be replanting. She said that she had done so.",
    "The Independent Member wondered whether the auditor would visit schools.",
    "The Adviser asked to be given the parent's address, and the Clerk handed it over.",
    "Cllr Rudd sought an assurance that rents would not rise, which was given.",
]
UNREAL = [
    "Should the grant be refused, the Town Clerk would look for other money.", "If the tide allowed, the Pilot would take them across.",
    "It was suggested that the Clerk might write to the Bishop.", "It was mooted that wardens should have new coats.",
    "One member felt that the Council ought to plant more limes.", "The Chair hoped that the operator would think again.",
    "Unless the fee came down, the Society would go elsewhere.", "The Ranger said that he would like a second van.",
    "Councillor Fenn thought that officers should write to every school.", "The Head of Housing would not be able to send the file.",
    "The Treasurer could not say when the audit would finish.", "A Member proposed that the signs be moved but found no seconder.",
    "The Bursar would rather not give a figure.", "The Leader would have to consider the point again.",
    "Members would need to decide the rate in January.", "Mr Hale said that he would support the motion.",
]
OUTSIDERS = [
    "The applicant promised to plant a screen of laurels.", "The agent said that she would send the Case Officer a drawing.",
    "Miss Tovey, for the objectors, asked the Committee to refuse the scheme.", "A resident undertook to sweep the steps.",
    "The shopkeeper offered to close at ten.", "The contractor would be digging up the High Street in May.",
    "The developer agreed to pay for the crossing.", "A parent asked the Board to keep the school open.",
    "The Secretary of State would announce his decision in July.", "The brewery would be repainting the sign.",
    "The police would have a stall at the fair.", "Network Rail will close the bridge for two weekends.",
]
PLANS = [
    "The Engineer reported that the sluice would be lifted out by crane.", "The festival would take place on the second Saturday of July.",
    "The Librarian said that the new shelves would come in the spring.", "The scheme would save the Council £40,000 a year.",
    "The Head of Finance explained that the rate would fall to 3%.", "It was noted that the ferry would be back by Easter.",
    "The Leader announced that the hall would reopen in May.", "Clinics would run until January and would be held at both sites.",
    "The Director said that staff would be trained in the spring.", "The order will come into force on 1 June.",
    "The Headteacher said that pupils would sit the test in June.", "The Planning Manager said that the appeal would be heard in May.",
    "Two more cameras were to be put up by the Highways contractor.", "Gulls nest there and it is to be expected that they will return.",
    "Work to begin in April.", "Vaccination would be offered to all pupils in Year 8.",
]
PROCEDURE = [
    "Cllr Wray asked that his abstention be recorded.", "Councillor Dunn wished it recorded that she had voted against.",
    "Members were asked to switch off their telephones.", "Members wishing to attend should tell the Clerk.",
    "Councillors were reminded to return their forms.", "The Chair invited the Director to present the report.",
    "The Chairman welcomed everyone to the meeting and asked them to introduce themselves.",
    "Councillor Hunt moved that the report be referred to the Cabinet.", "The Mayor agreed to take the urgent item first.",
    "The Committee agreed to suspend standing orders.", "The Committee agreed to adjourn for ten minutes.",
    "Councillor Best agreed with the previous speaker.", "The Chair asked the Vice-Chair to take the chair.",
    "The press and public were asked to leave the room.", "The Chair asked members to vote.",
]
EVENTS_AND_OPINIONS = [
    "The Head of Transport said that the new buses would arrive in June.",
    "Members discussed whether officers would attend every hearing.",
    "The Leader stated that the administration would balance its books.", "Councillor Eve said that she would abstain.",
    "The Head of Service explained that inspectors would visit unannounced.",
    "The Manager explained that the team would prioritise the worst roads.",
    "The Chief Executive reported that the Council would receive £2m.", "The Director noted that the market would recover slowly.",
    "The Headteacher will retire at Easter.", "The Mayor will open the fete on Saturday.", "Cllr Ross will be on holiday in June.",
    "The Chairman agreed with this.", "The Director agreed that the figures were disappointing.",
    "Officers agreed that it was confusing.", "The Chair said that it was time to move on.", "The Vice-Chair offered her apologies.",
    "The Board agreed to note the report.", "The Panel agreed to hear the applicant first.", "The Chair agreed to accept the late paper.",
    "Councillor Pratt asked to leave early.", "The Clerk read out a letter asking the Council to buy a field.",
    "Mr Steel (objector) said he would appeal.", "The Director confirmed that money would be available.",
    "The Trust's Director said that wards would reopen in spring.", "The Auditor said he would expect to see an improvement.",
    "It is hoped to open the path by June.", "The Superintendent reported that patrols would increase.",
    "The Chief Executive would retain oversight.", "Councillor Bell asked if the Director would apologise. The Director did so.",
    "The Head of Finance confirmed that interest would be paid quarterly.", "The next newsletter will be delivered in May.",
    "The Clerk is to receive an increment from April.", "To be eligible, clubs would need to apply by May.",
    "The Officer was asked how many cases there were and said ten.", "The Planning Officer recommended that permission be refused.",
    "The Chair asked if there were any questions.", "The Director was invited to speak to the report.",
    "The Chairman ruled that the question would not be put.", "Cllr Lowe was unable to attend.",
    "The Town Clerk will be away until 4 May.", "A letter would be sent to each household in April.",
    "The Environment Agency would inspect the weir.", "The Engineer said that it would take six weeks.",
    "The developer's agent would submit revised plans.", "Officers will continue to monitor the position.",
    "The Director would chair the project board.", "The Portfolio Holder said he would welcome ideas.", "Sales would start at noon.",
    "The Council will host the games in 2026.",
]
LEFT_AND_OFFERED = [
    "It had been left with the Clerk to obtain a price in 2021.", "The contractor promised members a new design.",
    "The Ferry Company offered Members a tour of its boats.", "The crew would be painting the hull in May.",
    "If the grant came, the Clerk would be sending a note to members.",
]
AGREED = [
    "It was agreed that the paper was clear.", "It was agreed that the fee be £12.", "It was agreed that the minutes be approved.",
    "It was agreed that crews would sweep the quay every week.",
]
NOTES = [
    "The gate is to be admired.", "The next meeting to be held on 4 May.", "Fees to be £40 from April.", "Standing orders to be suspended.",
    "The sum of £90 to be paid to the Band.", "Work to begin on the slipway.", "Mooring to remain free.",
]
REQUESTED_OR_REPORTED = [
    "A recorded vote was requested.", "A pay rise was requested by the staff union.", "A report would go to Cabinet in March.",
    "The plan would return to the Department in June.", "The strategy is due to be considered by Cabinet in May.",
    "The Chair asked officers to leave the room.", "The Chair had asked officers to bring a paper to the last meeting.",
    "The Chair asked the Committee to vote.", "Mr Hale let the Council know that he had moved.",
    "The Clerk put the paper before the Panel.", "The new manager would appear in the spring.",
]
SENTENCES = [
    *ROUTINE, *DONE, *ASKED_AND_ANSWERED, *UNREAL, *OUTSIDERS, *PLANS, *PROCEDURE, *EVENTS_AND_OPINIONS, *LEFT_AND_OFFERED, *AGREED,
    *NOTES, *REQUESTED_OR_REPORTED,
]
CLAUSES = [
    "That the press and public be excluded from the meeting during item 7, as exempt information was likely to be disclosed.",
    "That the sum of £400 be paid to the Band.", "That the policy be approved for publication.", "That the tender be let to Moss & Son.",
    "That thanks be recorded to the wardens.", "That the seal be affixed to the deed.", "That the fee be £30.",
    "To make no comment on the plans.", "That no further action be taken.", "That the rates paid to each firm not be published.",
    "That the officers be thanked for their work.", "That Councillor Low be appointed to the Trust.", "Commends the volunteers.",
    "Deplores the state of the towpath.", "That the action taken by the Clerk be endorsed.", "That standing orders be suspended.",
    "To note that the map would be reviewed in a year, as is standard.", "That the levy stay as it is.",
    "That authority be delegated to the Director to agree small changes.", "That the objectives be confirmed.",
    "Welcomed the fall in complaints.", "That the lease be granted for seven years.", "agreed that no change be made to the rota.",
    "That the minutes be signed.", "That the grant of £200 be made.", "That the budget be set at £40,000.",
    "That the precept be increased by 2%.", "That the hire charge be raised to £12.", "That the press be excluded.",
    "That the tree preservation order be confirmed.", "That the schedule of payments be passed.", "That the amendment be lost.",
    "That no objection be raised.", "That the Chairman be authorised to sign the lease.", "That the quotation of J Bell be accepted.",
    "That the terms of reference be amended as shown.", "That the charge be waived for charities.",
    "That the application be refused for the following reasons:", "That the speed limit be reduced to 20 mph.",
    "That the meeting be closed.", "That the Council supports the campaign.", "That Cllr Day replace Cllr Moor on the Panel.",
    "That the road be named Orchard Way.", "That the Working Group be disbanded.", "That the allowance remain unchanged.",
    "That the statement be published as drafted.", "That the Plan, as amended, be recommended.", "That the officers be congratulated.",
    "That the risk register be agreed.", "That the cemetery fees be frozen.", "That the surplus be carried forward.",
    "That the site be sold.", "That the post be made permanent.",
    "that the lease continue as it is.", "that the paper before the Committee be approved.", "that the meeting continue past ten.",
    "that the Clerk's letter to the Board be noted.",
]


@pytest.mark.parametrize("said", SENTENCES, ids=[each[:60] for each in SENTENCES])
def test_no_promise_is_seen_where_there_is_none(said):
    assert promises_in([plain(f"The paper was introduced by the Director. {said}")]) == ()


@pytest.mark.parametrize("clause", CLAUSES, ids=[each[:60] for each in CLAUSES])
def test_a_clause_that_takes_effect_at_once_gives_no_task(clause):
    assert promises_in([plain("RESOLVED:", Kind.LEAD_IN), plain(clause, Kind.CLAUSE, 1)]) == ()


def test_a_party_heard_at_a_hearing_promises_the_council_nothing():
    blocks = [
        plain("The premises licence holder", Kind.HEADING),
        plain("Mr Dunstan had run the shop since May. He undertook to keep a log of refusals."),
    ]
    assert promises_in(blocks) == ()


def test_an_agent_named_before_promises_the_council_nothing():
    said = "Mr Pickard, the agent, said that a bat survey was in hand. He would be happy to talk to the neighbours."
    assert promises_in([plain(said)]) == ()


def test_conditions_of_a_licence_are_no_tasks():
    blocks = [
        plain("RESOLVED - That the licence be suspended and that the following conditions be added:", Kind.LEAD_IN),
        plain("a log shall be kept and shall be shown to the police;", Kind.CLAUSE, 1),
    ]
    assert promises_in(blocks) == ()


def test_a_list_of_what_was_found_is_no_list_of_promises():
    blocks = [plain("The Harbour Master had made a survey of:"), plain("the chain", Kind.BULLET, 1), plain("mend the rope", Kind.BULLET, 1)]
    assert promises_in(blocks) == ()
