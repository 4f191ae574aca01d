"""What minutes say will happen without a promise's words: an answer to come, a paper expected, a table's rows, a draft agenda."""
from __future__ import annotations

import pytest

from clerk_desk.capture.reading import read_text
from clerk_desk.domain.captured import as_json

ABOVE = "12. Discharge from Hospital\n\nMinutes:\n\nThe Director of Care introduced the report.  "


def found(sentence):
    """Kind and due words of each follow-up in one sentence of an item's minutes."""
    return [(each["kind"], each["due"]) for item in as_json(read_text(ABOVE + sentence))["items"] for each in item["follow_ups"]]


@pytest.mark.parametrize(("sentence", "kind", "due"), [
    ("Councillor Quill asked about the railings.  He would receive a written response.", "respond", None),
    ("She was expecting to bring the evaluation to the Panel in June.", "report", "in June"),
    ("The Panel would further consider this at its July meeting.", "report", "at its July meeting"),
    ("A list had been requested at the last meeting; it would be issued to members by Friday.", "circulate", "by Friday"),
])
def test_what_is_expected_is_found_with_its_kind_and_time(sentence, kind, due):
    assert found(sentence) == [(kind, due)]


@pytest.mark.parametrize("sentence", [
    "Residents who complain receive a written response.",
    "She asked whether he would receive a written response.",
    "The Trust was planning to bring forward its opening date.",
    "Councillor Quill asked if the Panel would further consider this.",
])
def test_what_only_sounds_alike_is_none(sentence):
    assert found(sentence) == []


def test_a_table_row_that_begins_with_its_title_is_an_item_with_that_title():
    text = ("Present:\tCllr Thrale (Chair)\n\tCllr Ibbs\nApologies:\tCllr Noon\n\nItem\tDiscussion\tAction\n"
            "2\tFood waste. JF reported that caddies had come.\tJF to send the list to members by 12 May\n"
            "3\tFly tipping. Cllr Ibbs reported tipping at Sough Lane.\tCllr Ibbs to write to the County Council\n")
    items = as_json(read_text(text))["items"]
    assert [(item["number"], item["title"]) for item in items] == [("2", "Food waste"), ("3", "Fly tipping")]
    assert [item["actions"][0]["owner"] for item in items] == ["JF", "Cllr Ibbs"]


def test_where_the_meeting_began_is_its_venue():
    text = ("MARLHAM BOROUGH COUNCIL\n\nAUDIT COMMITTEE\n\nWednesday 25 September 2024\n\nPresent: Councillors Gale and Ferris\n\n"
            "The meeting started at 6.30 pm in the Council Chamber, Marlham.\n\n1. RISK REGISTER\n\nThe register was noted.\n")
    assert as_json(read_text(text))["meeting"]["venue"] == "the Council Chamber, Marlham"
