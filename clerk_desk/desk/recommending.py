"""Recommendations to Cabinet, Council and other bodies: sent with a clock of their own, and answered."""
from __future__ import annotations

import datetime as dt

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.follow_up_moves import clerk_of
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import FollowUp, Refusal
from clerk_desk.domain.recommendations import Answer, Recommendation, answered, recommended
from clerk_desk.store import follow_ups as kept
from clerk_desk.store import recommendations as kept_recommendations
from clerk_desk.store.unit import Unit

__all__ = ["Answer", "Recommendation", "answer", "recommend", "recommendation"]


def recommendation(desk: Desk, follow_up_id: int) -> Recommendation | None:
    """What a follow-up recommends to whom, None where it is no recommendation."""
    with desk.store.reading() as unit:
        return kept_recommendations.of_follow_up(unit, follow_up_id)


@undoable
def recommend(desk: Desk, follow_up_id: int, to: str, *, on: dt.date | None = None, who: str = "") -> Changes:
    """Says that it went to another body as a recommendation: that body owes the answer, within two months of the day it was sent.

    Raises CannotBeDone for an unknown follow-up, one that is no longer owed, and no body.
    """
    day = on or desk.today
    with desk.store.writing() as unit:
        each = _there(unit, follow_up_id)
        new = recommended(each, to, day, who or clerk_of(unit, each))
        if isinstance(new, Refusal):
            raise CannotBeDone(new.why)
        _keep(unit, new)
        kept_recommendations.put(unit, Recommendation(follow_up_id, new.owner, day))
    return Changes("follow-up", (follow_up_id,), "recommend")


@undoable
def answer(
    desk: Desk, follow_up_id: int, said: Answer, *, reason: str = "", on: dt.date | None = None, who: str = "",
) -> Changes:
    """Puts the other body's answer into the log and marks the recommendation as done, to be reported and closed.

    Raises CannotBeDone for what is no recommendation, a rejection or an answer in part without its reason, and an answer older
    than the recommendation.
    """
    with desk.store.writing() as unit:
        each, known = _there(unit, follow_up_id), kept_recommendations.of_follow_up(unit, follow_up_id)
        if known is None:
            raise CannotBeDone(f"{each.reference} is no recommendation to another body: say first to whom it went.")
        done = answered(each, known, said, on or desk.today, reason, who or clerk_of(unit, each))
        if isinstance(done, Refusal):
            raise CannotBeDone(done.why)
        _keep(unit, done[0])
        kept_recommendations.put(unit, done[1])
    return Changes("follow-up", (follow_up_id,), "answer recommendation")


def _there(unit: Unit, follow_up_id: int) -> FollowUp:
    found = kept.by_id(unit, follow_up_id)
    if found is None:
        raise CannotBeDone(f"There is no follow-up {follow_up_id}: the log has their numbers.")
    return found


def _keep(unit: Unit, new: FollowUp) -> None:
    kept.update_one(unit, new)
    kept.add_step(unit, new.id, new.history[-1])
