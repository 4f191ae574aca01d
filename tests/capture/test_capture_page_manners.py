"""What council pages do to minutes, each in invented words: lost lead-ins and spaces, numbers glued to titles, an item's history."""
from __future__ import annotations

import pytest

from clerk_desk.capture.reading import read_text
from clerk_desk.domain.captured import as_json


def read(text):
    return as_json(read_text(text))


def only_item(text):
    items = read(text)["items"]
    assert len(items) == 1
    return items[0]


def words(blocks):
    return [(each["kind"], each["number"], each["text"]) for each in blocks]


@pytest.mark.parametrize(("line", "lead_in", "clause"), [
    ("RESOLVEDthat the mooring fees be noted.", "RESOLVED", "that the mooring fees be noted."),
    ("UNANIMOUSLY RESOLVEDthat the fees be noted.", "UNANIMOUSLY RESOLVED", "that the fees be noted."),
    ("DECISION:The Board did not agree the new fees.", "DECISION:", "The Board did not agree the new fees."),
])
def test_a_word_of_decision_glued_to_its_clause_is_read_as_two(line, lead_in, clause):
    item = only_item(f"4. Mooring fees\n\nThe Harbour Master spoke to his paper.\n\n{line}\n")
    assert [(each["lead_in"], [part["text"] for part in each["clauses"]]) for each in item["resolutions"]] == [(lead_in, [clause])]


def test_questions_and_answers_by_turns_keep_their_letters():
    item = only_item(
        "4. Mooring fees\n\nQuestions were invited.\n\nQ. Councillor Ashe – Would fees rise?\n\nA. They would not, before April.\n\n"
        "Q. Who set them?\n\nA. The Board did.\n")
    assert words(item["minutes"])[1:3] == [
        ("paragraph", None, "Q. Councillor Ashe – Would fees rise?"), ("paragraph", None, "A. They would not, before April.")]


def test_a_lettered_list_with_an_a_in_it_stays_a_list():
    item = only_item("4. Fees\n\nThe Board looked at three ways:\n\nA. raise them\n\nB. lower them\n\nC. leave them\n")
    assert [each["kind"] for each in item["minutes"]] == ["paragraph", "bullet", "bullet", "bullet"]


def test_a_bullet_that_ends_with_a_small_word_is_whole():
    item = only_item(
        "4. Fees\n\nMembers said:\n\n·   the form was hard to fill in\n\nThe Harbour Master took the point.\n\n·   it was long\n")
    assert ("paragraph", None, "The Harbour Master took the point.") in words(item["minutes"])


def test_a_counted_list_below_actions_is_a_list_of_actions():
    item = only_item(
        "4. Fees\n\nThe paper was discussed.\n\nActions/further information to be provided:\n\n"
        "i.   Harbour Master to send the table of fees.\n"
        "ii.  Clerk to book the boat.\n\nRESOLVED:\n\nThat the paper be noted.\n")
    assert [(each["owner"], each["text"]) for each in item["actions"]] == [
        ("Harbour Master", "to send the table of fees."), ("Clerk", "to book the boat.")]


def test_an_action_alone_above_a_post_is_that_posts():
    item = only_item("4. Fees\n\nThe Harbour Master would send the table round.\n\nAction\n\nHarbour Master\n")
    assert [(each["owner"], each["text"]) for each in item["actions"]] == [("Harbour Master", None)]


def test_an_action_that_is_to_be_done_has_no_owner_and_one_before_a_colon_has():
    item = only_item("4. Fees\n\nFees were discussed.\n\nACTION: To be raised with the boatyard\n\nAction – Dilys: count the buoys.\n")
    assert [(each["owner"], each["text"]) for each in item["actions"]] == [
        (None, "To be raised with the boatyard"), ("Dilys", "count the buoys.")]


def test_clauses_whose_lead_in_the_page_lost_are_a_resolution():
    text = (
        "4. Fees\n\nThe Board considered a paper on fees.\n\n(a)  the fees include a charge for power;\n\n"
        "(b)  the Harbour Master be asked to write to owners; and\n\n(c)  two open days are arranged in the summer.\n")
    item = only_item(text)
    found = [(each["lead_in"], [part["marker"] for part in each["clauses"]]) for each in item["resolutions"]]
    assert found == [("", ["(a)", "(b)", "(c)"])]


def test_clauses_below_movers_whose_word_was_lost_have_them_as_their_lead_in():
    item = only_item(
        "4. Fees\n\nThe paper was introduced.\n\nIt was moved by Councillor T Ashe, seconded by Councillor M Fell, and\n\n\n"
        "1)  The paper be received\n\n2)  The fees be set as it says.\n")
    assert item["resolutions"][0]["lead_in"] == "It was moved by Councillor T Ashe, seconded by Councillor M Fell, and"


@pytest.mark.parametrize("points", [
    "(a)  the fees were too high\n\n(b)  boats had been moved\n", "a)  early\n\nb)  late\n"
    "", "(1)  Would fees rise?\n\n(2)  Who set them?\n"])
def test_points_that_were_made_are_no_resolution(points):
    assert only_item(f"4. Fees\n\nMembers spoke of the fees.\n\n{points}")["resolutions"] == []


def test_numbers_glued_to_titles_count_as_theirs():
    items = read(
        "Harbour Board\nTuesday, 11th December, 2018 10.00 am\n\nBusiness Items\n1Apologies for Absence\n2Public Discussion\n"
        " To hear any person who wishes to speak.\n3Minutes\n")["items"]
    assert [(each["number"], each["title"]) for each in items] == [
        ("1", "Apologies for Absence"), ("2", "Public Discussion"), ("3", "Minutes")]


def test_an_items_history_is_one_item_for_each_meeting():
    items = read(
        "Issue - meetings\n\nMooring fees\n\nMeeting: 22/01/2013 - Harbour Board (Item 18)\n\n18 MOORING FEES pdf icon PDF 100 KB\n\n"
        "To receive a paper on fees.\n\nAdditional documents:\n\nMinutes:\n\nThe fees were discussed.\n\n"
        "Meeting: 06/11/2012 - Harbour Board (Item 4)\n\nMooring fees\n\nMinutes:\n\nThe paper was put off.\n")["items"]
    assert [(each["number"], each["title"]) for each in items] == [("18", "MOORING FEES"), ("4", "Mooring fees")]
    assert [words(each["minutes"]) for each in items] == [
        [("paragraph", None, "The fees were discussed.")], [("paragraph", None, "The paper was put off.")]]


def test_a_title_in_capitals_is_cut_from_the_words_after_its_dash():
    items = read(
        "88 DECLARATIONS – OF ANY INTERESTS – There were no declarations.\n\n89 REQUESTS TO SPEAK – There were no requests.\n\n"
        "90 (6) MOORING FEES – Denise Hale was welcomed.\n\nResolved – That the paper be noted.\n")["items"]
    assert [(each["number"], each["title"]) for each in items] == [
        ("88", "DECLARATIONS – OF ANY INTERESTS"), ("89", "REQUESTS TO SPEAK"), ("90", "(6) MOORING FEES")]


def test_titles_that_run_on_into_their_sentence_are_cut_where_three_count_up():
    items = read(
        "Arle Harbour Board\n\nMinutes of the Annual Meeting of the Board held on Monday 16 May 2016 at 6.00pm in the Sail Loft\n\n"
        "Present Councillors P Winslow, D Jonas\n\n3665 Declarations of Interest There were no declarations of interest.\n\n"
        "3666 Appointment of Chairman RESOLVED that Councillor W Griff be appointed.\n\n"
        "3667 Moorings The Board looked at the moorings.\n")["items"]
    assert [(each["number"], each["title"]) for each in items] == [
        ("3665", "Declarations of Interest"), ("3666", "Appointment of Chairman"), ("3667", "Moorings")]
    assert items[1]["resolutions"][0]["lead_in"] == "RESOLVED"


def test_what_a_council_is_recommended_is_a_lead_in():
    item = only_item(
        "4. Fees\n\nThe minutes were received.\n\nThat Council be RECOMMENDED to:\n\n"
        "1.  approve the fees; and\n\n2.  end the old scheme.\n")
    assert item["resolutions"][0]["lead_in"] == "That Council be RECOMMENDED to:"
    assert [each["kind"] for each in item["follow_ups"]] == ["refer", "refer"]


def test_a_planning_number_belongs_to_the_title():
    assert only_item("25/0417/FUL - FORMER BOAT SHED, QUAY ROAD\n\nThe officer spoke.\n")["number"] is None


def test_an_item_named_membership_is_no_list_of_who_came():
    items = read(
        "HARBOUR BOARD\n\nMINUTES of a meeting of the Harbour Board held in the Sail Loft on Thursday, 6 March 2025.\n\n"
        "PRESENT: Mr R Toll (Chairman), Mrs P Beers\n\n14. Membership\n\nIt was noted that Ms Kemp had joined the Board.\n\n"
        "15. Fees\n\nThe paper was noted.\n")["items"]
    assert [each["title"] for each in items] == ["Membership", "Fees"]


def test_thanks_inside_a_mail_do_not_end_it():
    items = read(
        "From: Coral\nSent: Tuesday\nSubject: notes\n\nHarbour Users\nTuesday 14 October 2025, 9am, Sail Loft\n\n"
        "Present: Priya Nandakumar (Chair), Cllr Des Ash\n\n1. Fees\nThe fees were discussed.\n\n2. AOB\nThanks to Tom for the rolls.\n"
        "Des will bring the flags to the next meeting.\n\nThanks\nCoral\n")["items"]
    assert words(items[1]["minutes"])[0] == ("paragraph", None, "Thanks to Tom for the rolls.")


def test_who_sent_apologies_in_a_second_sentence_is_among_them():
    meeting = read(
        "ARLE PARISH COUNCIL\n\nMinutes of the Meeting held on Monday 2nd February 2026 in the Sail Loft at 7.15pm\n\n"
        "Present: Councillors D Atter (Chairman), T Hall\n\n1 Apologies\nApologies were received from Cllr R Snell (work).  "
        "PCSO Dunn had also sent apologies.\n\n2 Fees\nThe fees were noted.\n")["meeting"]
    assert meeting["apologies"] == ["Cllr R Snell", "PCSO Dunn"]


def test_the_pages_of_a_paper_are_no_part_of_it():
    items = read(
        "Harbour Board\n\nAGENDA\n\nDate: Thursday 9 July 2026\nTime: 6.30 pm\nVenue: Sail Loft\n\n"
        "1.  Apologies\n\n2.  Fees\n(Pages 3 - 8)\n"
        "To note the fees.\n\n3.  Boats\n(To Follow)\nTo receive a talk.\n")["items"]
    assert [each["text"] for each in items[1]["report"]["body"]] == ["To note the fees."]
    assert [each["text"] for each in items[2]["report"]["body"]] == ["To receive a talk."]


def test_the_reasons_below_a_decision_are_no_clause_of_it():
    item = only_item(
        "Decision details\n\nMooring fees\n\nDecision Maker: Harbour Board\n\nPurpose:\n\nTo set the fees.\n\nDecision:\n\n"
        "1. That the fees be set as the paper says.\n\n2. That the scheme be ended in May;\n\nReasons for the decision:\n\n"
        "To meet the costs.\n\nConflict of Interest: None\n")
    assert [part["text"] for part in item["resolutions"][0]["clauses"]] == [
        "That the fees be set as the paper says.", "That the scheme be ended in May;"]
    assert words(item["minutes"]) == [("heading", None, "Reasons for the decision:"), ("paragraph", None, "To meet the costs.")]


def test_what_an_agenda_says_of_an_item_is_its_papers_whatever_its_verb():
    items = read(
        "Agenda and minutes\n\nHarbour Board - Tuesday 14 May 2019 10.00 am\n\nVenue: Sail Loft\n\nNo. Item\n\n\nPublic Questions\n\n"
        "To answer any written questions.\n\n\nNone were received.\n\n\nMembership pdf icon PDF 122 KB\n\n"
        "To bring the Board up to date.\n\n\n"
        "6.1       The Vice Chair told the Board of Dr Hale.\n")["items"]
    assert [each["report"]["body"][0]["text"] for each in items] == ["To answer any written questions.", "To bring the Board up to date."]


@pytest.mark.parametrize("line", [
    "The Board was asked to consider its work programme.", "The Harbour Master was invited to provide an overview of the fees.",
    "Information requested at 2.4 of the minutes had not yet been received."])
def test_what_a_body_is_there_for_is_no_follow_up(line):
    assert only_item(f"4. Fees\n\nThe Board met.\n\n{line}\n")["follow_ups"] == []


@pytest.mark.parametrize(("first", "lead_in", "markers"), [
    ("RESOLVED: (i) that the fees be noted;\n\n(ii) that the slip be mended.", "RESOLVED:", ["(i)", "(ii)"]),
    ("\tResolved:\t(i)\tthat the fees be noted;\n\n\t\t(ii)\tthat the slip be mended.", "Resolved:", ["(i)", "(ii)"]),
    ("Resolved - 1. That the fees be noted.\n2. That the slip be mended.", "Resolved -", ["1.", "2."]),
    ("RESOLVED that (a) the fees be noted;\n\n(b) the slip be mended.", "RESOLVED that", ["(a)", "(b)"]),
    ("It was RESOLVED to: 1. Note the fees\n2. Mend the slip.", "It was RESOLVED to:", ["1.", "2."]),
])
def test_the_first_clause_may_stand_behind_its_lead_in(first, lead_in, markers):
    item = only_item(f"4. Mooring fees\n\nThe Harbour Master spoke to his paper.\n\n{first}\n")
    resolution = item["resolutions"][0]
    assert len(item["resolutions"]) == 1
    assert (resolution["lead_in"], [clause["marker"] for clause in resolution["clauses"]]) == (lead_in, markers)


def test_the_first_recommendation_may_stand_behind_its_label():
    item = only_item(
        "4. Mooring fees\n\nReport of the Harbour Master\n\nRecommendations: (i) That the fees be noted;\n(ii) That the slip be mended.\n\n"
        "Minutes:\n\nThe Harbour Master spoke to his paper.\n\nRESOLVED: That the slip be mended.\n")
    assert [(each["marker"], each["text"]) for each in item["recommendations"]] == [
        ("(i)", "That the fees be noted;"), ("(ii)", "That the slip be mended.")]


@pytest.mark.parametrize(("line", "text"), [
    ("Action: Tide tables to be sent to all Members.", "Tide tables to be sent to all Members."),
    ("ACTION: Circulate the tide tables to Members.", "Circulate the tide tables to Members."),
])
def test_an_action_that_names_only_its_task_has_no_owner(line, text):
    item = only_item(f"4. Mooring fees\n\nThe Harbour Master spoke to his paper.\n\n{line}\n")
    assert [(each["owner"], each["text"]) for each in item["actions"]] == [(None, text)]
    assert [(each["kind"], each["owner"]) for each in item["follow_ups"]] == [("circulate", None)]


def test_an_owner_named_behind_a_sentence_has_its_task():
    item = only_item("4. Slip\n\nThe ladder had come loose. Action: Harbour Master\n\nMembers asked for the cost. (ACTION: JT)\n")
    assert [(each["kind"], each["owner"], each["evidence"]) for each in item["follow_ups"]] == [
        ("act", "Harbour Master", "The ladder had come loose."), ("circulate", "JT", "Members asked for the cost.")]


def test_what_a_committee_did_while_it_considered_is_told_and_what_it_did_after_is_decided():
    told = only_item("4. Slip\n\nDuring consideration the Board:\n\na) welcomed the report;\n\nb) heard that the slip was worn.\n")
    decided = only_item("4. Slip\n\nFollowing discussion, the Board:\n\na) noted the report;\n\nb) agreed that the slip be mended.\n")
    assert ([each["kind"] for each in told["minutes"]], told["resolutions"]) == (["paragraph", "bullet", "bullet"], [])
    assert [len(each["clauses"]) for each in decided["resolutions"]] == [2]


def test_what_a_report_recommended_that_the_committee_do_is_its_recommendations():
    item = only_item(
        "SLIP REPAIRS\n\n4. The Board had before it a report by the Harbour Master.\n\nThe report recommended:-\nthat the Board –\n"
        "(a) note the report; and\n(b) agree the works.\n\nThe Board resolved:-\nto approve the recommendations.\n")
    assert [each["text"] for each in item["recommendations"]] == ["note the report; and", "agree the works."]
    assert [each["lead_in"] for each in item["resolutions"]] == ["The Board resolved:-"]


def test_a_clause_behind_its_lead_in_may_have_clauses_of_its_own():
    item = only_item(
        "4. Slip\n\nThe Board heard both sides.\n\nRESOLVED – (1) That the licence be modified as follows:\n\n(a)\tit end at dusk;\n\n"
        "(b)\tit name the master;\n\n(2) That the fee be kept.\n")
    top = item["resolutions"][0]["clauses"]
    assert [(each["marker"], [below["marker"] for below in each["clauses"]]) for each in top] == [("(1)", ["(a)", "(b)"]), ("(2)", [])]


def test_a_head_count_behind_the_last_name_is_an_entry_of_its_own():
    text = (
        "LITTLE QUAY PARISH COUNCIL\n\nMinutes of the meeting held in the Hall on 14 January 2025 at 7.30pm\n\n"
        "Present: Cllrs P Crane (Chairman), J Dow and the Clerk (Mrs L Gage). 3 members of the public.\n"
        "Also in attendance: County Cllr K Lamb, Town Clerk M Nott\n\n1. Apologies\nNone.\n\n2. Slip\nThe slip was worn.\n")
    meeting = read(text)["meeting"]
    assert meeting["present"][-2:] == ["the Clerk (Mrs L Gage)", "3 members of the public"]
    assert meeting["in_attendance"] == ["County Cllr K Lamb", "Town Clerk M Nott"]


def test_a_row_whose_status_says_that_it_is_done_is_no_follow_up():
    item = only_item(
        "4. Actions\n\nThe list was gone through.\n\nAction\tOwner\tStatus\n"
        "Circulate the tide tables\tHarbour Master\tClosed - sent 10 January\nCirculate the fees\tJT\tOpen\n")
    assert [each["owner"] for each in item["actions"]] == ["Harbour Master", "JT"]
    assert [(each["owner"], each["evidence"]) for each in item["follow_ups"]] == [("JT", "Circulate the fees")]


def test_an_owner_in_brackets_behind_a_clause_has_its_task():
    item = only_item(
        "4. Slip\n\nIt was worn.\n\nResolved\ni)\tThat the report be noted\nii)\tThat a visit be arranged (Action: Harbour Master)\n")
    assert [(each["kind"], each["owner"]) for each in item["follow_ups"]] == [("arrange", "Harbour Master")]


@pytest.mark.parametrize(("line", "date", "venue"), [
    ("Held: Monday 3 February 2025 at 5.00 p.m.", "Monday 3 February 2025", None),
    ("Held: at the Town Hall on 3 February 2025 at 5.00 p.m.", "3 February 2025", "the Town Hall"),
])
def test_held_is_no_place_where_a_day_follows_it(line, date, venue):
    meeting = read(f"HARBOUR BOARD\n\n{line}\n\nPresent: Councillor Lyle (Chair), Councillors Moon and Ogle\n\n1. Apologies\n\nNone.\n\n"
                   "2. Slip\n\nIt was worn.\n")["meeting"]
    assert (meeting["date"], meeting["time"], meeting.get("venue")) == (date, "5.00 p.m.", venue)


def test_a_semicolon_parts_people_whose_posts_have_commas():
    meeting = read("HARBOUR BOARD\n\n3 February 2025\n\nPresent: Councillor Lyle (Chair), Councillors Moon and Ogle\n\n"
                   "Officers: Priya Rao - Service Director, Children's Services; Tom Usk - Harbour Master\n\n1. Apologies\n\nNone.\n\n"
                   "2. Slip\n\nIt was worn.\n")["meeting"]
    assert meeting["in_attendance"] == ["Priya Rao - Service Director, Children's Services", "Tom Usk - Harbour Master"]


def test_a_table_of_members_says_of_each_whether_present():
    meeting = read(
        "Harbour Panel\nFriday, 31st January, 2025 10.30 am\n\nVenue: Council Chamber\n\nAttendance\n\nName\tPresent?\n"
        "Cllr Adam Brook\tPresent\nCllr Celia Dunn\tApologies\nMr Ewan Firth\tPresent, as substitute\n\n"
        "1.\tApologies\nNone.\n2.\tSlip\nIt was worn.\n")["meeting"]
    assert (meeting["present"], meeting["apologies"]) == (["Cllr Adam Brook", "Mr Ewan Firth"], ["Cllr Celia Dunn"])


def test_posts_below_each_other_stay_posts():
    meeting = read(
        "Minutes of Planning Committee Meeting held in the Chamber on 3 March 2025\n\nPRESENT:\tAlderman O Gawith (Chairperson)\n"
        "\tCouncillors D Bassett and S Lee\n\nIN ATTENDANCE:\tHead of Planning & Capital Development (CH)\n"
        "\tSenior Planning Officers (MB and PMcF)\n\tMember Services Officer (CR)\n\n1.\tApologies\n\n\tNone.\n\n2.\tSlip\n\n"
        "\tIt was worn.\n")
    assert meeting["meeting"]["in_attendance"] == [
        "Head of Planning & Capital Development (CH)", "Senior Planning Officers (MB and PMcF)", "Member Services Officer (CR)"]


def test_what_officers_are_asked_and_their_head_agrees_to_is_one_follow_up():
    item = only_item("4. Slip\n\nMembers requested that officers check the ladder before the summer. The Harbour Master agreed to do so.\n")
    assert [(each["kind"], each["owner"], each["due"]) for each in item["follow_ups"]] == [
        ("act", "The Harbour Master", "before the summer")]


def test_the_reasons_for_a_refusal_ask_for_nothing():
    item = only_item(
        "4. Slip\n\nIt was worn.\n\nRESOLVED\nThat permission be REFUSED for the following reasons:\n"
        "1. The slip would harm the quay.\n2. Insufficient information on bats.\n")
    assert item["follow_ups"] == []


def test_the_rows_of_a_table_below_a_clause_are_its_content():
    item = only_item(
        "4. Grants\n\nThree came in.\n\nRESOLVED:\n\nThat grants be approved as follows:\n\nWenfield Hall\t£500\tChairs\n"
        "Upper Stoke Club\t£750\tMower\n\nThe Harbour Master would write to them.\n")
    clause = item["resolutions"][0]["clauses"][0]
    assert [below["text"] for below in clause["clauses"]] == ["Wenfield Hall £500 Chairs", "Upper Stoke Club £750 Mower"]


def test_a_decision_may_say_in_brackets_that_all_agreed():
    item = only_item(
        "AGENDA ITEM 8: SLIP\n\nIt was worn.\n\nDecision: (unanimous)\n\n(i) Mend the slip.\n\n(ii) Ask the Master for a price.\n")
    assert (item["number"], item["title"], item["resolutions"][0]["lead_in"]) == ("8", "SLIP", "Decision: (unanimous)")


def test_what_was_moved_seconded_and_resolved_is_a_resolution_and_what_it_is_for_is_to_be_done():
    item = only_item(
        "6. Slip\n\nIt was worn.\n\nIt was moved by Mr Ede, seconded by Mrs Orr and resolved that the item be deferred in order that:\n\n"
        "(a) Members may visit the slip; and\n\n(b) the Clerk may obtain a price.\n")
    assert [each["lead_in"][-14:] for each in item["resolutions"]] == ["in order that:"]
    assert [(each["kind"], each["owner"]) for each in item["follow_ups"]] == [("arrange", None), ("act", "the Clerk")]


def test_apologies_recorded_for_somebody_are_theirs():
    meeting = read(
        "MINUTES OF THE LEISURE COMMITTEE HELD IN THE CHAMBER ON TUESDAY 18 FEBRUARY 2025 AT 7.00 PM\n\nIn the Chair:\tAlderman W Purdy\n\n"
        "Members Present:\tCouncillor B Quigg\n\tCouncillor O Tumelty\n\nOfficers Present:\tDirector of Leisure and Parks, Mr R Baird\n"
        "\tHead of Tourism, Mrs L Heaney\n\n1.\tAPOLOGIES\n\nApologies were recorded for Councillor Magowan and Councillor Scullion.\n\n"
        "2.\tSLIP\n\nIt was worn.\n")["meeting"]
    assert meeting["apologies"] == ["Councillor Magowan", "Councillor Scullion"]
    assert meeting["in_attendance"] == ["Director of Leisure and Parks, Mr R Baird", "Head of Tourism, Mrs L Heaney"]


def test_members_by_whom_they_sit_for_are_present():
    meeting = read(
        "SCHOOLS FORUM\n13 March 2025, 4.00pm, Virtual Meeting\nSchools Members:\nPrimary: Ann Byrne, Carl Dent\nSecondary: Edie Fox\n"
        "Non-Schools Members:\nIvy Jolly (Early Years), Kit Lowe (Trade Unions)\nApologies: Quin Ross\n\n1. Apologies\n\nAs above.\n\n"
        "2. Budget\n\nIt was discussed.\n")["meeting"]
    assert meeting["present"] == ["Ann Byrne", "Carl Dent", "Edie Fox", "Ivy Jolly (Early Years)", "Kit Lowe (Trade Unions)"]


def test_a_table_may_give_the_post_between_name_and_presence():
    meeting = read(
        "Pension Board 5 March 2025\nAttendees\nName\tRole\tPresent\nAnn Byrne\tEmployer representative\tYes\nEdie Fox\tMember\tApologies\n"
        "In attendance\nGuy Hale\tPensions Manager\nIvy Jolly\tGovernance Officer\n\n1. Apologies\n\nAs above.\n\n2. Budget\n\n"
        "It was discussed.\n")["meeting"]
    assert (meeting["present"], meeting["apologies"]) == (["Ann Byrne Employer representative"], ["Edie Fox Member"])
    assert meeting["in_attendance"] == ["Guy Hale Pensions Manager", "Ivy Jolly Governance Officer"]


@pytest.mark.parametrize("label", ["The Committee is recommended to:", "It is recommended that:", "Members are recommended to:"])
def test_what_a_committee_is_recommended_above_the_minutes_is_recommended(label):
    item = only_item(
        f"4. Slip\n\nReport of the Harbour Master\n\n{label}\n\na) note the report; and\n\nb) consider the works.\n\nMinutes:\n\n"
        "The Board considered the report.\n\nRESOLVED: That the works be done.\n")
    assert [each["marker"] for each in item["recommendations"]] == ["a)", "b)"]
