"""Recommendations turned into resolutions: a table of what clerks are given and what they minute."""
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clerk_desk.domain.blocks import Kind, Run, plain
from clerk_desk.domain.recommended import as_recommended, body_called, clauses_recommended, resolution_from
from clerk_desk.domain.resolving_verbs import BY_A_PREPOSITION, VERBS, bare, participle

PASSIVE = [
    ("note the report", "That the report be noted"),
    ("Note the report.", "That the report be noted."),
    ("notes the report;", "That the report be noted;"),
    ("NOTE the report", "That the report be noted"),
    ("to note the contents of the report; and", "That the contents of the report be noted; and"),
    ("To consider the update.", "That the update be considered."),
    ("notes its contents", "That its contents be noted"),
    ("approve the budget for 2026/27", "That the budget for 2026/27 be approved"),
    ("approve the recommendations set out in paragraph 3.2 of the report",
     "That the recommendations set out in paragraph 3.2 of the report be approved"),
    ("approve the minutes of the meeting held on 8 September 2026 as a correct record",
     "That the minutes of the meeting held on 8 September 2026 be approved as a correct record"),
    ("approve expenditure of up to £5,000 on new lockers", "That expenditure of up to £5,000 on new lockers be approved"),
    ("approve Appendix A", "That Appendix A be approved"),
    ("agree the report and its recommendations", "That the report and its recommendations be agreed"),
    ("note and endorse the plan", "That the plan be noted and endorsed"),
    ("Receive and note the annual report", "That the annual report be received and noted"),
    ("note the report and approve the plan", "That the report be noted and the plan be approved"),
    ("endorse the approach outlined in the report and support the bid",
     "That the approach outlined in the report be endorsed and the bid be supported"),
    ("delegate authority to the Director of Place to sign the lease",
     "That authority be delegated to the Director of Place to sign the lease"),
    ("Delegates authority to the Head of Legal Services to complete the sale; and",
     "That authority be delegated to the Head of Legal Services to complete the sale; and"),
    ("request the Director of Adult Services to report back in six months",
     "That the Director of Adult Services be requested to report back in six months"),
    ("ask officers to circulate the figures", "That officers be asked to circulate the figures"),
    ("authorise the Clerk to sign the lease on behalf of the Council",
     "That the Clerk be authorised to sign the lease on behalf of the Council"),
    ("instruct officers not to proceed with the scheme", "That officers be instructed not to proceed with the scheme"),
    ("recommend Council to adopt the scheme", "That Council be recommended to adopt the scheme"),
    ("recommend the budget to Council", "That the budget be recommended to Council"),
    ("invite the Head of Libraries to the next meeting", "That the Head of Libraries be invited to the next meeting"),
    ("refer the matter to Cabinet", "That the matter be referred to Cabinet"),
    ("refer the report back to officers", "That the report be referred back to officers"),
    ("defer the application to the next meeting", "That the application be deferred to the next meeting"),
    ("defer consideration of the item pending a site visit", "That consideration of the item be deferred pending a site visit"),
    ("grant planning permission subject to the conditions in the report",
     "That planning permission be granted subject to the conditions in the report"),
    ("refuse planning permission for the reasons set out in the report",
     "That planning permission be refused for the reasons set out in the report"),
    ("adopt the policy, subject to the amendments tabled", "That the policy be adopted subject to the amendments tabled"),
    ("exclude the press and public from the meeting during consideration of item 9",
     "That the press and public be excluded from the meeting during consideration of item 9"),
    ("appoint Councillor Ada Merrow as Vice-Chair for the municipal year",
     "That Councillor Ada Merrow be appointed as Vice-Chair for the municipal year"),
    ("appoint Councillors Merrow and Siddal to the working group", "That Councillors Merrow and Siddal be appointed to the working group"),
    ("co-opt Mr Bob Lee onto the Committee", "That Mr Bob Lee be co-opted onto the Committee"),
    ("thank officers for their work", "That officers be thanked for their work"),
    ("increase the hire charges by 5% with effect from 1 April 2027",
     "That the hire charges be increased by 5% with effect from 1 April 2027"),
    ("set the precept at £42,000", "That the precept be set at £42,000"),
    ("award the contract to Hollin Builders Ltd", "That the contract be awarded to Hollin Builders Ltd"),
    ("accept the tender of Hollin Builders Ltd in the sum of £12,400",
     "That the tender of Hollin Builders Ltd in the sum of £12,400 be accepted"),
    ("add rural buses to the work programme", "That rural buses be added to the work programme"),
    ("remove item 7 from the log", "That item 7 be removed from the log"),
    ("publish the plan on the website", "That the plan be published on the website"),
    ("amend the plan to include a map", "That the plan be amended to include a map"),
    ("lay the report before Council", "That the report be laid before Council"),
    ("hold a site visit on 4 December 2026", "That a site visit be held on 4 December 2026"),
    ("waive Standing Order 12 so that the contract can be let", "That Standing Order 12 be waived so that the contract can be let"),
    ("ratify the decision taken under urgency powers", "That the decision taken under urgency powers be ratified"),
    ("Review the plan annually", "That the plan be reviewed annually"),
    ("monitor progress every quarter", "That progress be monitored every quarter"),
    ("formally adopt the scheme", "That the scheme be formally adopted"),
    ("do not approve the application", "That the application not be approved"),
    ("establish a task and finish group to look at rural buses", "That a task and finish group to look at rural buses be established"),
]
THATS = [
    ("note that the fees have been raised", "That it be noted that the fees have been raised"),
    ("agree that the fees be raised by 3%", "That the fees be raised by 3%"),
    ("agree that officers will report back", "That the Committee agree that officers will report back"),
    ("request that the Director report back", "That the Committee request that the Director report back"),
    ("recommend to Cabinet that the plan be adopted", "That the Committee recommend to Cabinet that the plan be adopted"),
    ("recommend that Cabinet approve the budget", "That the Committee recommend that Cabinet approve the budget"),
]
ACTIVE = [
    ("consider and comment on the draft strategy", "That the Committee consider and comment on the draft strategy"),
    ("comment on the draft plan", "That the Committee comment on the draft plan"),
    ("consider how the service could be improved", "That the Committee consider how the service could be improved"),
    ("consider whether to hold a further meeting", "That the Committee consider whether to hold a further meeting"),
    ("ensure that the log is kept up to date", "That the Committee ensure that the log is kept up to date"),
    ("write to the Minister about rural buses", "That the Committee write to the Minister about rural buses"),
    ("express its thanks to the volunteers", "That the Committee express its thanks to the volunteers"),
    ("agree to the closure of Mill Lane", "That the Committee agree to the closure of Mill Lane"),
    ("agree, in principle, the sale of the land", "That the Committee agree, in principle, the sale of the land"),
    ("approve, and recommend to Council, the capital programme",
     "That the Committee approve, and recommend to Council, the capital programme"),
    ("note the progress made, and that a further report will come in March",
     "That the Committee note the progress made, and that a further report will come in March"),
    ("notes the report, welcomes the plan and agrees with its aims",
     "That the Committee note the report, welcome the plan and agree with its aims"),
    ("delegate to the Clerk, in consultation with the Chair, the choice of supplier",
     "That the Committee delegate to the Clerk, in consultation with the Chair, the choice of supplier"),
    ("refer the response to the consultation to Cabinet", "That the Committee refer the response to the consultation to Cabinet"),
    ("declare the land surplus to requirements", "That the Committee declare the land surplus to requirements"),
    ("scrutinise the proposals and make any recommendations to Cabinet",
     "That the Committee scrutinise the proposals and make any recommendations to Cabinet"),
    ("continue to monitor the position", "That the Committee continue to monitor the position"),
    ("not to proceed with the purchase", "That the Committee not proceed with the purchase"),
]
PREAMBLES = [
    ("Members are asked to note the report.", "That the report be noted."),
    ("The Committee is asked to approve the work programme", "That the work programme be approved"),
    ("The Committee is recommended to agree the draft response", "That the draft response be agreed"),
    ("The Board is invited to comment on the draft plan", "That the Board comment on the draft plan"),
    ("Members to note the report", "That the report be noted"),
    ("It is recommended to approve the plan", "That the plan be approved"),
    ("It is recommended that the plan be adopted.", "That the plan be adopted."),
    ("It is recommended that the Committee note the report", "That the Committee note the report"),
    ("Recommended - That the update be noted", "That the update be noted"),
    ("Recommended: note the update", "That the update be noted"),
]
CLAUSES_ALREADY = [
    ("That the report be noted", "That the report be noted"),
    ("that the fees be raised", "That the fees be raised"),
    ("the report be noted", "That the report be noted"),
    ("That Members approve the plan", "That Members approve the plan"),
    ("Members note the report", "That Members note the report"),
    ("That the Committee notes the report and agrees the action plan", "That the Committee notes the report and agrees the action plan"),
    ("Cabinet approves the acquisition of 4 Mill Lane", "That Cabinet approves the acquisition of 4 Mill Lane"),
]
AS_WRITTEN = [
    "Noted the report", "Option B", "Review of the plan", "Support for young carers", "A decision is requested", "That:", "", "None",
    "Note", "Report to follow", "Plans for 2027", "as set out in the report",
]


@pytest.mark.parametrize(("given_words", "minuted"), [*PASSIVE, *THATS, *ACTIVE, *PREAMBLES, *CLAUSES_ALREADY])
def test_a_recommendation_becomes_a_clause(given_words, minuted):
    assert as_recommended(given_words) == minuted


@pytest.mark.parametrize("words", AS_WRITTEN)
def test_what_is_no_recommendation_in_form_comes_back_as_written(words):
    assert as_recommended(words) == words


@pytest.mark.parametrize("minuted", [minuted for _, minuted in [*PASSIVE, *THATS, *ACTIVE, *PREAMBLES, *CLAUSES_ALREADY]])
def test_a_clause_that_was_turned_is_not_turned_again(minuted):
    assert as_recommended(minuted) == minuted


def test_who_decides_may_be_another_body():
    assert as_recommended("comment on the plan", "Cabinet") == "That Cabinet comment on the plan"


LISTS = [
    ("the Committee is asked to: a) agree the plan; b) note the report; and (c) ask officers to report back.",
     ("That the plan be agreed;", "That the report be noted; and", "That officers be asked to report back.")),
    ("Members are recommended to: (1) Approve the plan. (2) Note the risks.", ("That the plan be approved.", "That the risks be noted.")),
    ("The Panel is asked to:\n1. note the report\n2. comment on the programme",
     ("That the report be noted", "That the Panel comment on the programme")),
    ("Cabinet is asked to: i) agree the plan; ii) write to the Minister",
     ("That the plan be agreed;", "That Cabinet write to the Minister")),
    ("approve the plan (Appendix A)", ("That the plan (Appendix A) be approved",)),
    ("note the report", ("That the report be noted",)),
]


@pytest.mark.parametrize(("text", "clauses"), LISTS)
def test_a_list_that_runs_on_becomes_its_clauses(text, clauses):
    assert clauses_recommended(text) == clauses


def clause(text, level=1):
    return plain(text, Kind.CLAUSE, level)


def shape(blocks):
    return [(block.row.kind, block.row.level, block.text) for block in blocks]


def test_a_resolution_keeps_the_depth_and_drops_what_only_leads():
    given_blocks = [
        clause("The Panel is asked to:"), clause("note the report;", 2), clause("comment on:-", 2), clause("buses; and", 3),
        clause("trams.", 3),
    ]
    assert shape(resolution_from(given_blocks, "Resolved -")) == [
        (Kind.LEAD_IN, 0, "Resolved -"), (Kind.CLAUSE, 1, "That the report be noted;"), (Kind.CLAUSE, 1, "That the Panel comment on:-"),
        (Kind.CLAUSE, 2, "buses; and"), (Kind.CLAUSE, 2, "trams."),
    ]


def test_a_lead_in_of_the_report_is_not_taken_for_a_clause():
    for lead in ("Recommended -", "It is recommended that:", "That the Committee:"):
        blocks = resolution_from([plain(lead, Kind.LEAD_IN), clause("notes the report.")])
        assert shape(blocks) == [(Kind.LEAD_IN, 0, "RESOLVED:"), (Kind.CLAUSE, 1, "That the report be noted.")]


def test_points_under_a_clause_that_goes_on_in_them_stay_as_written():
    blocks = resolution_from([clause("request a report on:"), clause("note taking;", 2), clause("note the report.")])
    assert [block.text for block in blocks[1:]] == ["That the Committee request a report on:", "note taking;", "That the report be noted."]


def test_headings_and_private_notes_are_no_recommendations_and_bold_stays_where_no_word_changes():
    bold = clause("Option B")
    bold = type(bold)(bold.row, (Run("Option "), Run("B", bold=True)))
    blocks = resolution_from([plain("Money", Kind.HEADING), plain("ask her", Kind.NOTE), bold])
    assert [block.runs for block in blocks[1:]] == [bold.runs]
    assert resolution_from([plain("ask her", Kind.NOTE)]) == resolution_from([]) == ()
    assert len({block.row.uid for block in [*blocks, bold]}) == 3


@pytest.mark.parametrize(
    ("verb", "done"),
    [("note", "noted"), ("refer", "referred"), ("defer", "deferred"), ("ratify", "ratified"), ("make", "made"), ("convey", "conveyed"),
     ("approve", "approved"), ("submit", "submitted"), ("cancel", "cancelled"), ("withdraw", "withdrawn"), ("permit", "permitted")],
)
def test_participles(verb, done):
    assert participle(verb) == done


def test_forms_of_verbs_are_known_and_other_words_are_not():
    assert [bare(word) for word in ("Notes", "ratifies", "discusses", "note", "report", "lamp", "is", "s")] == [
        "note", "ratify", "discuss", "note", "report", "", "", "",
    ]
    assert set(BY_A_PREPOSITION) <= VERBS


@pytest.mark.parametrize(
    ("name", "body"),
    [("Leisure Scrutiny Committee", "the Committee"), ("Cabinet", "Cabinet"), ("Hollin Parish Council", "the Council"),
     ("Planning Sub-Committee", "the Sub-Committee"), ("Police and Crime Panel", "the Panel"), ("Governors", "the Committee")],
)
def test_a_body_is_called_by_what_its_name_says(name, body):
    assert body_called(name) == body


@given(st.text(max_size=60))
def test_any_words_give_words_and_never_an_error(words):
    turned = as_recommended(words)
    assert turned == words.strip() or turned.startswith("That ")
    assert all(isinstance(each, str) for each in clauses_recommended(words))


@given(st.sampled_from(sorted(VERBS)), st.sampled_from(["the report", "a plan", "Appendix A", "all fees"]))
def test_every_verb_with_a_plain_object_gives_a_clause_that_keeps_its_words(verb, thing):
    turned = as_recommended(f"{verb} {thing}")
    assert turned in (f"That {thing} be {participle(verb)}", f"That the Committee {verb} {thing}")
