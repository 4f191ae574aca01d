"""The board of follow-ups: counted, parted, sorted and read a page at a time by SQLite."""
from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Integer, and_, cast, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from clerk_desk.domain.board import FORTNIGHT, WEEK, BoardWanted, Group, Order, Section, Turn, View
from clerk_desk.domain.follow_ups import ENDED, OWED, Status
from clerk_desk.store.tables import CommitteeRow, FollowUpRow, ItemRow, MeetingRow
from clerk_desk.store.unit import Unit

ROW = FollowUpRow
NOBODY = ("", "To be confirmed")
WITH_OFFICER = (Status.RAISED, Status.WITH_OWNER)
ON_THE_LOG = frozenset(Status) - {Status.WAVED_OFF}
COLUMNS: dict[Order, InstrumentedAttribute[str] | InstrumentedAttribute[dt.date | None]] = {
    Order.DUE: ROW.due_on, Order.REFERENCE: ROW.reference, Order.OWNER: ROW.owner, Order.STATUS: ROW.status,
}
Condition = ColumnElement[bool]
ON_BOARD, SHUT = ON_THE_LOG - ENDED, frozenset({Status.CLOSED, Status.NOT_PURSUED})
TALLIED: dict[View, tuple[frozenset[Status], str]] = {
    View.OPEN: (ON_BOARD, ""), View.OVERDUE: (OWED, "past"), View.TO_SEND: (frozenset({Status.RECEIVED}), ""),
    View.THIS_WEEK: (OWED, "week"),
    View.NO_OWNER: (OWED, ""), View.NO_DATE: (OWED, "none"), View.WAITING: (frozenset(WITH_OFFICER), ""), View.EXEMPT: (ON_BOARD, ""),
    View.CLOSED: (SHUT, ""), View.ALL: (ON_THE_LOG, ""),
}
"""Of each view the states, and the stretch of time where it is one."""

TURN_WHEN = {
    "past": Turn.OVERDUE, "week": Turn.FORTNIGHT, "fortnight": Turn.FORTNIGHT, "none": Turn.NO_DATE, "later": Turn.LATER,
}


WHEN = ("past", "week", "fortnight", "none", "later")


@dataclass(frozen=True)
class Tally:
    """How many rows are in a state, by the stretch of time in which they are due (``WHEN``), and how many have no owner."""

    status: Status
    count: int
    nobody: int
    due: dict[str, int]


def _tallies(unit: Unit, today: dt.date, *narrowed: Condition) -> tuple[Tally, ...]:
    """The board in a few figures, from which counts and turns are added up; one query, in the order of an index and out of it
    alone where nothing narrows it down.
    """
    week, fortnight = today + dt.timedelta(WEEK), today + dt.timedelta(FORTNIGHT)
    soon = and_(ROW.due_on > week, ROW.due_on <= fortnight)
    stretches = (ROW.due_on < today, ROW.due_on.between(today, week), soon, ROW.due_on.is_(None))
    sums = (func.coalesce(func.sum(cast(each, Integer)), 0) for each in (ROW.owner.in_(NOBODY), *stretches))
    query = select(ROW.status, func.count(), *sums).where(*narrowed).group_by(ROW.status)
    found = (tuple(row) for row in unit.session.execute(query))
    return tuple(_tally(status, count, nobody, due) for status, count, nobody, *due in found)


def _tally(status: str, count: int, nobody: int, due: list[int]) -> Tally:
    return Tally(Status(status), count, nobody, dict(zip(WHEN, (*due, count - sum(due)), strict=True)))


def _tallied(view: View, each: Tally) -> int:
    """How many of a tally count for a view. ``_seen`` says the same of a row."""
    states, stretch = TALLIED[view]
    if each.status not in states:
        return 0
    return each.nobody if view is View.NO_OWNER else each.due[stretch] if stretch else each.count


def _turns_of(view: View, each: Tally) -> Iterator[tuple[Turn, int]]:
    """What the clerk does next with those of a tally that a view has. ``_turn`` says the same of a row."""
    states, stretch = TALLIED[view]
    if each.status not in states:
        return
    if each.status in WITH_OFFICER:
        yield from ((TURN_WHEN[when], count) for when, count in each.due.items() if stretch in ("", when))
    else:
        turn = Turn.TO_SEND if each.status is Status.RECEIVED else Turn.ENDED if each.status in ENDED else Turn.TO_CLOSE
        yield turn, _tallied(view, each)


def counted(unit: Unit, wanted: BoardWanted, today: dt.date) -> tuple[dict[View, int], tuple[Section, ...]]:
    """How many rows each view has with the committee and words wanted, and the sections of the view wanted, in order."""
    narrowed = _narrowed(wanted)
    everything, exempt = _tallies(unit, today, *narrowed), _tallies(unit, today, _exempt(), *narrowed)
    counts = {view: sum(_tallied(view, each) for each in (exempt if view is View.EXEMPT else everything)) for view in View}
    if wanted.group in (Group.OWNER, Group.COMMITTEE):
        return counts, _named_sections(unit, wanted, today)
    if wanted.group is Group.NONE:
        return counts, (Section("", counts[wanted.view]),) if counts[wanted.view] else ()
    seen = exempt if wanted.view is View.EXEMPT else everything
    if wanted.view is View.NO_OWNER:
        seen = _tallies(unit, today, ROW.owner.in_(NOBODY), *narrowed)
    turns = Counter[Turn]()
    for each in seen:
        for turn, count in _turns_of(wanted.view, each):
            turns[turn] += count
    return counts, tuple(Section(turn.value, turns[turn]) for turn in Turn if turns[turn])


def _named_sections(unit: Unit, wanted: BoardWanted, today: dt.date) -> tuple[Section, ...]:
    asked = (_seen(wanted.view, today), *_narrowed(wanted))
    if wanted.group is Group.OWNER:
        by_owner = select(ROW.owner, func.count()).where(*asked).group_by(ROW.owner).order_by(ROW.owner.in_(NOBODY), ROW.owner)
        return tuple(Section(owner, count) for owner, count in unit.session.execute(by_owner))
    by_body = (
        select(CommitteeRow.id, func.count(), CommitteeRow.name).join(MeetingRow, MeetingRow.committee_id == CommitteeRow.id)
        .join(ROW, ROW.meeting_id == MeetingRow.id).where(*asked).group_by(CommitteeRow.id).order_by(CommitteeRow.name)
    )
    return tuple(Section(str(number), count, name) for number, count, name in unit.session.execute(by_body))


def page(unit: Unit, wanted: BoardWanted, section: str, today: dt.date, offset: int, limit: int) -> tuple[int, ...]:
    """The numbers of the follow-ups in these rows of a section, in order."""
    query = select(ROW.id).where(_seen(wanted.view, today), *_narrowed(wanted), *_within(wanted.group, section, today))
    return tuple(unit.session.scalars(query.order_by(*_order(wanted, section)).limit(limit).offset(offset)))


def _order(wanted: BoardWanted, section: str) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    own_clock = (wanted.group, wanted.order, section) == (Group.TURN, Order.DUE, Turn.TO_SEND)
    column: InstrumentedAttribute[Any] = ROW.send_by if own_clock else COLUMNS[wanted.order]
    down = wanted.downwards
    return (column.desc(), ROW.id.desc()) if down else (column.asc(), ROW.id.asc())


def _exempt() -> Condition:
    return ROW.item_id.in_(select(ItemRow.id).where(ItemRow.exempt != ""))


def _narrowed(wanted: BoardWanted) -> list[Condition]:
    out: list[Condition] = []
    if wanted.committee_id:
        out.append(ROW.meeting_id.in_(select(MeetingRow.id).where(MeetingRow.committee_id == wanted.committee_id)))
    for word in wanted.words.split():
        out.append(or_(*(column.contains(word, autoescape=True) for column in (ROW.reference, ROW.what, ROW.owner, ROW.quote))))
    return out


def _is(*states: Status) -> Condition:
    return ROW.status.in_([state.value for state in states])


def _seen(view: View, today: dt.date) -> Condition:
    """Is a row in this view?"""
    return {
        View.OPEN: _is(*(ON_THE_LOG - ENDED)),
        View.OVERDUE: and_(_is(*OWED), ROW.due_on < today),
        View.TO_SEND: _is(Status.RECEIVED),
        View.THIS_WEEK: and_(_is(*OWED), ROW.due_on.between(today, today + dt.timedelta(WEEK))),
        View.NO_OWNER: and_(ROW.owner.in_(NOBODY), _is(*OWED)),
        View.NO_DATE: and_(_is(*OWED), ROW.due_on.is_(None)),
        View.WAITING: _is(*WITH_OFFICER),
        View.EXEMPT: and_(_exempt(), _is(*(ON_THE_LOG - ENDED))),
        View.CLOSED: _is(Status.CLOSED, Status.NOT_PURSUED),
        View.ALL: _is(*ON_THE_LOG),
    }[view]


def _turn(turn: Turn, today: dt.date) -> Condition:
    """Is it this that the clerk does next with a row?"""
    soon = today + dt.timedelta(FORTNIGHT)
    return {
        Turn.TO_SEND: _is(Status.RECEIVED),
        Turn.OVERDUE: and_(ROW.due_on < today, _is(*WITH_OFFICER)),
        Turn.FORTNIGHT: and_(ROW.due_on.between(today, soon), _is(*WITH_OFFICER)),
        Turn.LATER: and_(ROW.due_on > soon, _is(*WITH_OFFICER)),
        Turn.NO_DATE: and_(ROW.due_on.is_(None), _is(*WITH_OFFICER)),
        Turn.TO_CLOSE: _is(Status.CIRCULATED, Status.DONE, Status.REPORTED),
        Turn.ENDED: _is(Status.CLOSED, Status.NOT_PURSUED),
    }[turn]


def _within(group: Group, section: str, today: dt.date) -> list[Condition]:
    if group is Group.TURN:
        return [_turn(Turn(section), today)]
    if group is Group.OWNER:
        return [ROW.owner == section]
    if group is Group.COMMITTEE:
        return [ROW.meeting_id.in_(select(MeetingRow.id).where(MeetingRow.committee_id == int(section)))]
    return []
