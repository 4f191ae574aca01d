"""Recommendations to other bodies and their answers, in the store."""
from __future__ import annotations

from clerk_desk.domain.recommendations import Answer, Recommendation
from clerk_desk.store.follow_up_tables import RecommendationRow
from clerk_desk.store.unit import Unit


def of_follow_up(unit: Unit, follow_up_id: int) -> Recommendation | None:
    """What a follow-up recommends to whom, None where it is no recommendation."""
    row = unit.session.get(RecommendationRow, follow_up_id)
    return Recommendation(follow_up_id, row.body, row.sent_on, Answer(row.answer), row.reason, row.answered_on) if row else None


def put(unit: Unit, each: Recommendation) -> None:
    """Keeps a recommendation, or its answer, in place of what was known of it."""
    unit.session.merge(RecommendationRow(
        follow_up_id=each.follow_up_id, body=each.body, sent_on=each.sent_on, answer=each.answer.value, reason=each.reason,
        answered_on=each.answered_on,
    ))
    unit.session.flush()
