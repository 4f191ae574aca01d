"""What documents say of items put off and of urgent business."""
from __future__ import annotations

import datetime as dt

import pytest

from clerk_desk.domain.blocks import Kind, plain
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.outcome_lines import outcome_line, urgency_line, with_outcome
from clerk_desk.domain.records import Added, AgendaItem, ItemText, Outcome

STYLE, DAY = HouseStyle(""), dt.date(2026, 10, 13)


def item(**more):
    return AgendaItem(1, "aa" * 16, 1, 6, "6", "Work programme", **more)


@pytest.mark.parametrize(("outcome", "words", "day", "line"), [
    (Outcome.DEFERRED, "", DAY, "Consideration of this item was deferred to the meeting on 13 October 2026."),
    (Outcome.DEFERRED, "to the spring.", None, "Consideration of this item was deferred to the spring."),
    (Outcome.DEFERRED, "pending legal advice", None, "Consideration of this item was deferred pending legal advice."),
    (Outcome.DEFERRED, "pending legal advice", DAY, "Consideration of this item was deferred to the meeting on 13 October 2026, pending "
                                                    "legal advice."),
    (Outcome.DEFERRED, "no officer was present", None, "Consideration of this item was deferred, no officer was present."),
    (Outcome.WITHDRAWN, "at the request of the applicant", None, "This item was withdrawn at the request of the applicant."),
    (Outcome.WITHDRAWN, "", None, "This item was withdrawn."), (Outcome.NOT_REACHED, "", None, "This item was not reached."),
    (Outcome.NONE, "", None, ""),
])
def test_an_item_put_off_says_what_became_of_it(outcome, words, day, line):
    style = HouseStyle("", date_form="{day} {month} {year}")
    assert outcome_line(item(outcome=outcome, outcome_words=words), (), day, style) == line


def test_minutes_that_say_it_already_are_not_told_again():
    deferred, said = item(outcome=Outcome.DEFERRED), [plain("It was agreed to defer the item.")]
    assert outcome_line(deferred, said, DAY, STYLE) == ""
    assert outcome_line(deferred, [plain("The report was presented.")], DAY, STYLE) != ""
    assert outcome_line(deferred, [plain("defer?", Kind.NOTE)], DAY, STYLE) != ""
    assert urgency_line(item(urgency="the bank fell"), [plain("The Chair took it as urgent.")], STYLE) == ""


def test_urgent_business_comes_with_the_chairs_reason():
    urgent = item(added=Added.URGENT, urgency="the bank fell in after the agenda was sent out.")
    assert urgency_line(urgent, (), STYLE) == (
        "The Chair was of the opinion that this item should be considered as a matter of urgency, because the bank fell in after the "
        "agenda was sent out.")
    assert "urgency because the bank fell." in urgency_line(item(urgency="because the bank fell"), (), STYLE)
    assert urgency_line(item(), (), STYLE) == ""


def test_a_house_may_have_words_of_its_own():
    style = HouseStyle("", labels=(("not_reached", "There was no time for this item."), ("urgent", "Urgent{why}.")))
    assert outcome_line(item(outcome=Outcome.NOT_REACHED), (), None, style) == "There was no time for this item."
    assert urgency_line(item(urgency="as the bank fell"), (), style) == "Urgent as the bank fell."


def test_the_sentences_stand_around_the_minutes_with_ids_that_stay():
    text = ItemText(item(outcome=Outcome.DEFERRED, urgency="the bank fell"), minutes=(plain("Words."), plain(""), plain(" ")))
    told = with_outcome(text, DAY, STYLE)
    assert [block.text[:14] for block in told.minutes] == ["The Chair was ", "Words.", "Consideration "]
    assert told == with_outcome(text, DAY, STYLE) and len({block.row.uid for block in told.minutes}) == 3


def test_empty_lines_at_the_end_are_none_of_the_minutes_but_empty_clauses_are_shown():
    minutes = (plain("RESOLVED:", Kind.LEAD_IN), plain("", Kind.CLAUSE, 1), plain(""))
    assert with_outcome(ItemText(item(), minutes=minutes), None, STYLE).minutes == minutes[:2]
