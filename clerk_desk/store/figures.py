"""What figures are counted from: a row a follow-up, a row a member and meeting; no words, no histories."""
from __future__ import annotations

import datetime as dt
import re

from clerk_desk.domain.figures import Debt, Seen
from clerk_desk.domain.follow_ups import Status
from clerk_desk.store.unit import Unit, rows

KEPT = "'received', 'circulated', 'done', 'reported'"
DEBTS = f"""
SELECT committees.name, meetings.held_on, follow_ups.status, follow_ups.due_on,
    ifnull(follow_ups.first_due_on, follow_ups.due_on),
    (SELECT max(taken_on) FROM steps WHERE follow_up_id = follow_ups.id AND status = 'circulated' AND follow_ups.kind = 'circulate'),
    (SELECT min(taken_on) FROM steps WHERE follow_up_id = follow_ups.id AND status IN ({KEPT})
        AND follow_ups.status NOT IN ('raised', 'with owner'))
FROM follow_ups JOIN meetings ON meetings.id = meeting_id JOIN committees ON committees.id = follow_ups.committee_id
WHERE follow_ups.status <> 'waved off' AND (:committee = 0 OR follow_ups.committee_id = :committee)"""
ROLL = """
SELECT attendees.name, standing, EXISTS (SELECT 1 FROM movements WHERE movements.meeting_id = meetings.id
    AND movements.attendee = attendees.uid AND way = 'in' AND NOT movements.withdrawn)
FROM attendees JOIN meetings ON meetings.id = attendees.meeting_id
WHERE seat IN ('member', 'co-opted') AND NOT attendees.withdrawn AND {}"""
WRITTEN = """
SELECT name, part FROM attendance JOIN meetings ON meetings.id = attendance.meeting_id
WHERE part IN ('present', 'apologies') AND NOT EXISTS (SELECT 1 FROM attendees WHERE meeting_id = meetings.id AND NOT withdrawn) AND {}"""
HELD = """held_on BETWEEN :first AND :last AND state NOT IN ('planned', 'live') AND (:committee = 0 OR committee_id = :committee)"""


def debts(unit: Unit, committee_id: int) -> tuple[Debt, ...]:
    """All follow-ups of a committee, of all for 0; waved-off ones not."""
    return tuple(
        Debt(name, _day(raised) or dt.date.min, Status(status), *(_day(each) for each in days))
        for name, raised, status, *days in rows(unit, DEBTS, {"committee": committee_id})
    )


def seen(unit: Unit, committee_id: int, first: dt.date, last: dt.date) -> tuple[Seen, ...]:
    """Each member at each meeting held between two days, by the roll, or as the minutes have it where there is none."""
    given = {"committee": committee_id, "first": str(first), "last": str(last)}
    rolled = [Seen(name, _how(standing, bool(came))) for name, standing, came in rows(unit, ROLL.format(HELD), given)]
    return (*rolled, *(Seen(_name(name), part) for name, part in rows(unit, WRITTEN.format(HELD), given)))


def _how(standing: str, came: bool) -> str:
    if came or standing in ("present", "present remotely"):
        return "present"
    return "apologies" if standing.startswith("apologies") else "absent"


def _name(written: str) -> str:
    """A name as minutes write it, without what they add in brackets or after a dash."""
    return re.sub(r"\s*(?:\(.*|[,–-] (?:Vice-)?Chair.*)$", "", written).strip()


def _day(kept: str | None) -> dt.date | None:
    return dt.date.fromisoformat(kept) if kept else None
