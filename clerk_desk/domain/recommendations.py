"""Recommendations to another body that decides: its clock, and its answer.

The two months are those of section 9FE of the Local Government Act 2000, for the executive's answer to overview and scrutiny; other
bodies are given the same time here, and the clerk may give another day.
"""
from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum

from clerk_desk.domain.dates import day_in_words, months_on
from clerk_desk.domain.follow_ups import OWED, Act, FollowUp, Refusal, Status, due_again, moved, noted

MONTHS = 2
RULE = "two months from when it was sent"


class Answer(StrEnum):
    """What the other body said; empty until it has."""

    NONE = ""
    ACCEPTED = "accepted"
    IN_PART = "accepted in part"
    REJECTED = "rejected"


@dataclass(frozen=True)
class Recommendation:
    """A follow-up that is a recommendation: to which body, sent on which day, and its answer with the reason."""

    follow_up_id: int
    body: str
    sent_on: dt.date
    answer: Answer = Answer.NONE
    reason: str = ""
    answered_on: dt.date | None = None


def recommended(each: FollowUp, body: str, on: dt.date, who: str = "") -> FollowUp | Refusal:
    """The follow-up owed by that body within two months from the day it was sent, with the step that says so, or why not."""
    body = " ".join(body.split())
    if not body:
        return Refusal("Say to which body it is recommended: Cabinet, Council, or another by its name.")
    if each.status not in OWED:
        return Refusal(f"{each.reference} is {each.status} already: open it again before it is recommended to anybody.")
    due = replace(each, owner=body, due_text="within two months", due_on=months_on(on, MONTHS), due_rule=RULE)
    note = f"Recommended to {body} on {day_in_words(on)}: an answer is due by {day_in_words(months_on(on, MONTHS))}"
    if each.status is Status.RAISED:
        return moved(due_again(each, due), Status.WITH_OWNER, on, note, who)
    return noted(due_again(each, due), on, note, who)


def answered(
    each: FollowUp, known: Recommendation, answer: Answer, on: dt.date, reason: str = "", who: str = "",
) -> tuple[FollowUp, Recommendation] | Refusal:
    """The follow-up as done, with the answer in its history, or why not; a rejection and an answer in part need their reason."""
    reason = " ".join(reason.split())
    if answer is Answer.NONE:
        return Refusal("Say what the answer was: accepted, accepted in part or rejected.")
    if answer is not Answer.ACCEPTED and not reason:
        return Refusal(f"Say why {each.reference} was {answer}: the committee will ask.")
    if on < known.sent_on:
        return Refusal(f"{each.reference} was sent on {day_in_words(known.sent_on)}: the answer cannot be older.")
    words = f"{str(answer).capitalize()} by {known.body} on {day_in_words(on)}{f': {reason}' if reason else ''}"
    done = moved(each, Status.DONE, on, words, who, Act.ANSWERED)
    return done if isinstance(done, Refusal) else (done, replace(known, answer=answer, reason=reason, answered_on=on))
