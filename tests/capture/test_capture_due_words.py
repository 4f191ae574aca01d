"""Words about time: found whole, with their preposition, and every one of them is one that the dating side has an answer for."""
from __future__ import annotations

import datetime as dt
import json
import re
from pathlib import Path

import pytest

from clerk_desk.capture.due_words import due_in
from clerk_desk.domain.due import due_reading

HERE = Path(__file__).resolve().parent
SHARED = HERE.parents[2] / "shared" / "capture-cases"
CASES = sorted([*(HERE / "cases").glob("*.json"), *(SHARED.glob("*.json") if SHARED.is_dir() else [])])
ON = dt.date(2026, 11, 24)
TELLING = re.compile(
    r"\d|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|\w+day|next|weeks?|months?|years?|term"
    r"|spring|summer|autumn|winter|Christmas|Easter|meeting)\b"
)
FOUND = [
    "to the Board’s meeting in January", "to the Panel’s meeting on 12 February", "at least 24 hours before the meeting",
    "by the May meeting", "to the meeting in March", "to the meeting of 12 March", "at the meeting to be held on 12 March",
    "at its meeting on 12 March", "at its meeting in March", "to its March meeting", "at the March 2027 meeting",
    "to the next meeting of the Planning Committee",
    "to the next Council meeting", "to the next meeting",
    "at the next available meeting", "to next Council", "to next month's meeting", "at next week's Cabinet", "at its next meeting",
    "for the next meeting", "to the meeting after next", "at a future meeting", "to a future meeting", "to a subsequent meeting",
    "to the following meeting", "at each meeting", "in the next cycle", "in the next cycle of meetings", "before the next meeting",
    "ahead of the next meeting", "in advance of the next meeting", "in time for the May meeting", "two weeks before the next meeting",
    "at least two weeks before the next meeting", "in six months' time", "in six months", "within six months", "six months from now",
    "six months hence", "in a month's time", "in two to three weeks", "within two or three weeks", "in the next two weeks",
    "over the next few weeks", "in the coming weeks", "within 28 days", "within 28 days of the decision", "within ten working days",
    "within 10 working days of the meeting", "within five clear days", "within 24 hours", "within the month", "within a fortnight",
    "within twenty-eight days", "by Friday", "by next Friday", "by 5 pm on Friday", "by 5pm on Friday 12 March",
    "by noon on 12 March 2027", "by noon on Friday", "by close of business on Friday", "by close of play on Friday", "by Friday 12 March",
    "by Friday, 12 March", "by 12 March", "by 12th March 2027", "by 12/03/2027", "by 12.3.27", "by 12 Mar", "by the 12th of March",
    "by the 12th", "on 12 March", "no later than 12 March", "not later than 31 January 2027", "by no later than 31 January",
    "by the end of March", "by the end of March 2027", "by end of March", "by end March", "by end of week", "by end of the week",
    "by the end of the month", "by month end", "by the end of this month", "by the end of next week", "by the end of the financial year",
    "by the end of the municipal year", "by the end of the calendar year", "by year end", "by the end of the academic year",
    "by the end of term", "by the end of the quarter", "by the end of Q3", "by the end of the summer", "by the end of 2027",
    "by the end of 2026/27", "by mid-March", "by early March", "in early March", "in late March", "early in March", "early next week",
    "later in the week", "later this week", "later this month", "later in the year", "later in the month", "next week", "next month",
    "early next month", "next year", "early next year", "in the new year", "early in the new year", "in the early new year",
    "before Christmas", "by Christmas", "after Christmas", "before the Christmas break", "before the summer recess",
    "after the summer recess", "in the autumn", "in the autumn term", "this autumn", "next spring", "in spring 2027", "by spring 2027",
    "by the spring", "by Easter", "after Easter", "in 2027", "by 2028", "during 2027", "in 2026/27", "in the 2027/28 municipal year",
    "in the next municipal year", "in the new municipal year", "in the first quarter of 2027", "in the second half of March",
    "in the first week of March", "in the week commencing 7 December", "week commencing 7 December", "w/c 7 December", "in due course",
    "as soon as possible", "as soon as practicable", "as soon as reasonably practicable", "at the earliest opportunity",
    "at a later date", "shortly", "immediately", "before the election in May", "after the elections", "once the consultation had closed",
    "following the consultation", "on a quarterly basis", "quarterly", "every six months", "every quarter", "annually",
    "at six-monthly intervals", "every other month", "from April", "from 1 April 2027", "until March", "until the next meeting",
    "tomorrow", "by tomorrow", "the following day", "the following week", "the following month", "within the next month",
    "over the summer", "over the summer holidays", "during half-term",
]
NOT_FOUND = [
    "send the figures outside of the meeting", "write to the residents of May Road", "report on the five-year plan", "arrange a meeting",
    "arrange for a meeting with the police", "ask for the March figures", "thank the Friday Club", "send the 2026/27 accounts",
    "refer the matter to the Scrutiny Committee", "recommend the plan to the full Council",
    "report on the budget for the 2027/28 financial year", "circulate the spring newsletter", "publish a list of next year's priorities",
]


def found_in(sentence: str, verb: str) -> str:
    return due_in(sentence, sentence.index(verb) + len(verb))


@pytest.mark.parametrize("words", FOUND)
def test_a_due_phrase_is_found_whole_with_its_preposition(words: str) -> None:
    assert found_in(f"The Clerk would send the figures {words}.", "send") == words
    assert found_in(f"It was agreed that the Clerk send, {words}, the figures to all members.", "send") == words


@pytest.mark.parametrize("words", FOUND)
def test_what_is_found_is_known_to_the_dating_side(words: str) -> None:
    assert due_reading(words, ON) is not None


@pytest.mark.parametrize("words", NOT_FOUND)
def test_what_only_looks_like_a_time_is_no_due(words: str) -> None:
    verb = words.split(maxsplit=1)[0]
    assert found_in(f"The Clerk would {words}.", verb) == ""


def dues() -> list[tuple[str, str]]:
    """The due words that the cases say, with the case's name."""
    out = []
    for path in CASES:
        items = json.loads(path.read_text(encoding="utf-8"))["items"]
        out += [(path.stem, each["due"]) for item in items for each in item["follow_ups"] if each.get("due")]
    return out


@pytest.mark.parametrize(("case", "words"), [each for each in dues() if TELLING.search(each[1])])
def test_every_due_of_the_cases_has_a_day_or_a_reason_why_not(case: str, words: str) -> None:
    assert due_reading(words, ON) is not None


def test_the_cases_have_many_dues_that_tell_a_time() -> None:
    assert sum(bool(TELLING.search(words)) for _, words in dues()) >= 60


@pytest.mark.parametrize("path", [each.with_suffix(".txt") for each in CASES], ids=lambda path: path.stem)
def test_whatever_is_found_in_a_whole_text_is_known_to_the_dating_side(path: Path) -> None:
    text = " ".join(path.read_text(encoding="utf-8").split())
    found = [due_in(sentence) for sentence in re.split(r"(?<=[.;:])\s+", text)]
    assert [words for words in found if words and due_reading(words, ON) is None] == []
