"""Shapes of minutes that decide where an item, a title or a resolution begins, and what is no part of them."""
from __future__ import annotations

import pytest

from clerk_desk.capture.reading import read_text
from clerk_desk.domain.captured import as_json


def items(text):
    return as_json(read_text(text))["items"]


def only(text):
    found = items(text)
    assert len(found) == 1
    return found[0]


def texts(item):
    return [block["text"] for block in item["minutes"]]


def test_template_tags_and_signature_lines_are_furniture():
    tagged = "<AI3>\n4. HEDGES\n\nThe hedge was cut.\n</AI3>\n<TRAILER_SECTION>\n</TRAILER_SECTION>\n\n"
    item = only(tagged + "Signed ____________ Date __________")
    assert (item["number"], item["title"], texts(item)) == ("4", "HEDGES", ["The hedge was cut."])


def test_a_page_number_above_a_resolution_is_not_its_number():
    page = "4. HEDGES\n\nThe hedge was cut.\n\n                    12\n\n"
    item = only(page + "RESOLVED -\n\n1. That the work be noted.\n\n2. That the bill be paid.")
    assert [(each["number"], len(each["clauses"])) for each in item["resolutions"]] == [(None, 2)]


def test_the_number_of_a_resolution_has_no_closing_stop():
    item = only("4. HEDGES\n\n4.1. The hedge was cut.\n\n4.2. RESOLVED that the bill be paid.")
    assert item["resolutions"][0]["number"] == "4.2"


def test_titles_after_a_bare_number_and_one_space_begin_items():
    found = items("4 Damp and Mould\n\nThe Director gave figures.\n\n5 Work Programme\n\nNothing was added.")
    assert [(item["number"], item["title"]) for item in found] == [("4", "Damp and Mould"), ("5", "Work Programme")]


def test_titles_that_read_as_a_task_begin_items_where_their_number_fits():
    text = "Minutes of the Hay Council held on 4 March 2025\n\n"
    text += "1. To receive apologies\n\nNone.\n\n2. Finance\n\nThe bills were paid.\n\n3. To note the calendar\n\nIt was noted."
    assert [item["title"] for item in items(text)] == ["To receive apologies", "Finance", "To note the calendar"]


def test_numbered_clauses_under_a_resolution_begin_no_item():
    text = "1. ROADS\n\nThe road was shut.\n\nRESOLVED:\n\n1. Approval of the map.\n2. Notice of the works.\n\n"
    text += "2. PARKS\n\nThe gate was mended."
    assert [item["title"] for item in items(text)] == ["ROADS", "PARKS"]


def test_a_title_and_its_words_on_one_line_are_told_apart():
    text = "Minutes of the Hay Council held on 4 March 2025\nPresent: Cllr Ash\n\n"
    found = items(text + "1. Apologies: Cllr Bow (work)\n2. Bus shelter: the roof was mended.\n3. Correspondence: a letter about geese.")
    assert [item["title"] for item in found] == ["Apologies", "Bus shelter", "Correspondence"]
    assert texts(found[1]) == ["the roof was mended."]


def test_marked_clauses_without_a_lead_in_are_a_resolution():
    item = only("4. HEDGES\n\nThe hedge was seen.\n\na.\n\nThat the work be noted;\n\nb.\n\nThat the owner be thanked.")
    assert [(each["lead_in"], [clause["marker"] for clause in each["clauses"]]) for each in item["resolutions"]] == [("", ["a.", "b."])]


def test_a_vote_that_breaks_off_belongs_to_the_lead_in_below_it():
    text = "4. HEDGES\n\nCllr Ash spoke. The motion was put and CARRIED (4 for, 1 against) and it was\n\n"
    item = only(text + "RESOLVED that the hedge be cut.")
    assert item["resolutions"][0]["lead_in"] == "The motion was put and CARRIED (4 for, 1 against) and it was RESOLVED"
    assert texts(item) == ["Cllr Ash spoke."]


@pytest.mark.parametrize("line", ["The Committee noted the report.", "The Finance Panel approved the accounts."])
def test_a_closing_sentence_in_which_the_body_decides_is_a_resolution(line):
    item = only(f"4. HEDGES\n\nThe Clerk gave a report.\n\n{line}")
    assert len(item["resolutions"]) == 1
    assert texts(item) == ["The Clerk gave a report."]


def test_a_noted_sentence_that_goes_on_to_ask_is_narrative():
    item = only("4. HEDGES\n\nThe Clerk gave a report.\n\nThe Panel noted the report and asked that it be sent to the owner.")
    assert item["resolutions"] == []


def test_lettered_labels_each_over_a_resolution_are_headings():
    item = only("4. ACCOUNTS\n\n(a) Rents\n\nRESOLVED: That the rents be paid.\n\n(b) Fees\n\nRESOLVED: That the fees be paid.")
    assert [(block["kind"], block["text"]) for block in item["minutes"]] == [("heading", "Rents"), ("heading", "Fees")]
    assert len(item["resolutions"]) == 2


def test_capital_letters_mark_clauses_and_initials_do_not():
    item = only("4. HEDGES\n\nD. Jones spoke of the hedge.\n\nRESOLVED:-\n\nA.  That it be cut.\n\nB.  That the bill be paid.")
    assert texts(item) == ["D. Jones spoke of the hedge."]
    assert [clause["marker"] for clause in item["resolutions"][0]["clauses"]] == ["A.", "B."]


def test_a_short_mail_broken_into_lines_is_joined():
    text = "1. Roof\nWe spoke about the leak in the roof. Pete is getting two quotes and will\n"
    text += "bring them in July. The form has gone in.\n\n"
    text += "2. Open day\nThe date is the sixth of September this year and Sue has the keys to\nthe store."
    assert texts(items(text)[1]) == ["The date is the sixth of September this year and Sue has the keys to the store."]


def test_an_apology_that_is_only_a_bracket_is_no_crash():
    meeting = read_text("Minutes of the Hay Council held on 4 March 2025\nPresent: Cllr Ash\nApologies:\n(two members were ill)").meeting
    assert meeting is not None
    assert meeting.present == ("Cllr Ash",)
