"""Follow-ups and their dated steps in the store. Steps are added, never changed."""
from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Integer, Row, Select, and_, bindparam, cast, delete, func, select, update

from clerk_desk.domain.blocks import Kind, Part, new_uid
from clerk_desk.domain.blocks import Row as BlockOrder
from clerk_desk.domain.follow_ups import Act, FollowUp, FollowUpKind, FollowUpLine, Status, Step
from clerk_desk.store.tables import BlockRow, CommitteeRow, FollowUpRow, ItemRow, MeetingRow, StepRow
from clerk_desk.store.unit import Unit

STATES, ACTS = {each.value: each for each in Status}, {each.value: each for each in Act}
EACH = tuple(FollowUpRow.__table__.columns)  # as columns, for a mapped row costs three times as much
BLOCKS = BlockRow.__table__
STEP = (StepRow.follow_up_id, StepRow.taken_on, StepRow.status, StepRow.note, StepRow.who, StepRow.act)
KINDS = {kind.value: kind for kind in Kind}  # quicker than asking the enumeration, for a long log reads many rows

Q = TypeVar("Q")

BESIDE = (
    CommitteeRow.name, MeetingRow.held_on, ItemRow.number, ItemRow.title, CommitteeRow.escalate_to, CommitteeRow.escalate_after,
)
"""What a line has of where its follow-up comes from."""


@dataclass(frozen=True)
class Sought:
    """Which follow-ups: of these states; 0, empty and None leave the rest open. Where ``ids`` are given, those and no others."""

    statuses: frozenset[Status]
    meeting_id: int = 0
    committee_id: int = 0
    follow_up_id: int = 0
    owner: str = ""
    due_before: dt.date | None = None
    ids: tuple[int, ...] = ()


def lines(unit: Unit, sought: Sought) -> tuple[tuple[FollowUpLine, str], ...]:
    """The follow-ups sought beside where they come from, each with its meeting's house style, without their clauses.

    In the order of meetings, agendas and logging; two queries. An owner is found with upper and lower case alike.
    """
    given = {"ids": sought.ids}
    found = [row for row in unit.session.execute(_lines(sought), given) if sought.owner.casefold() in row.owner.casefold()]
    steps = _steps(unit, sought)
    return tuple(
        (FollowUpLine(_value(row, steps[row.id]), row.name, row.held_on, row.number, row.title, "", bool(row.exempt), row.escalate_to,
                      row.escalate_after), row.style)
        for row in found
    )


def _by_ids(made: Callable[[Sought], Q]) -> Callable[[Sought], Q]:
    """What a query of chosen numbers is made of is the same each time: it is put together once."""
    one = cache(lambda: made(Sought(frozenset(), ids=(0,))))
    return lambda sought: one() if sought.ids else made(sought)


@_by_ids
def _lines(sought: Sought) -> Select[*tuple[Any, ...]]:
    return (
        _joined(select(*EACH, MeetingRow.style, ItemRow.exempt, *BESIDE))
        .where(*_conditions(sought)).order_by(MeetingRow.held_on, MeetingRow.id, ItemRow.position, FollowUpRow.id)
    )


def _joined(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return (
        query.join_from(FollowUpRow, MeetingRow, MeetingRow.id == FollowUpRow.meeting_id)
        .join(CommitteeRow, CommitteeRow.id == MeetingRow.committee_id).join(ItemRow, ItemRow.id == FollowUpRow.item_id)
    )


def _conditions(sought: Sought) -> list[ColumnElement[bool]]:
    if sought.ids:
        return [FollowUpRow.id.in_(bindparam("ids", expanding=True))]
    asked: list[ColumnElement[bool]] = [FollowUpRow.status.in_([status.value for status in sought.statuses])]
    if sought.meeting_id:
        asked.append(FollowUpRow.meeting_id == sought.meeting_id)
    if sought.committee_id:
        asked.append(MeetingRow.committee_id == sought.committee_id)
    if sought.follow_up_id:
        asked.append(FollowUpRow.id == sought.follow_up_id)
    if sought.due_before:
        asked.append(FollowUpRow.due_on < sought.due_before)
    return asked


def _steps(unit: Unit, sought: Sought) -> dict[int, list[Step]]:
    return _told(unit, _steps_sought(sought), sought.ids)


@_by_ids
def _steps_sought(sought: Sought) -> Select[*tuple[Any, ...]]:
    if sought.ids:
        return select(*STEP).where(StepRow.follow_up_id.in_(bindparam("ids", expanding=True))).order_by(StepRow.id)
    return _steps_of(_conditions(sought))


def _steps_of(conditions: Iterable[ColumnElement[bool]]) -> Select[*tuple[Any, ...]]:
    return _joined(select(*STEP)).join(StepRow, StepRow.follow_up_id == FollowUpRow.id).where(*conditions).order_by(StepRow.id)


def _told(unit: Unit, query: Select[*tuple[Any, ...]], ids: Sequence[int] = ()) -> dict[int, list[Step]]:
    out: dict[int, list[Step]] = defaultdict(list)
    for follow_up_id, on, status, note, who, act in unit.session.execute(query, {"ids": ids}):
        out[follow_up_id].append(Step(on, STATES[status], note, who, ACTS[act]))
    return out


def _value(row: Row[Any] | FollowUpRow, steps: Iterable[Step]) -> FollowUp:
    return FollowUp(
        row.id, row.uid, row.reference, row.meeting_id, row.item_id, row.block, row.quote, row.what, FollowUpKind(row.kind),
        STATES[row.status], row.owner, row.recipients, row.due_text, row.due_on, row.due_rule,
        row.first_due_on, row.send_by, tuple(steps),
    )


def rows_of(unit: Unit, sought: Sought) -> dict[int, tuple[BlockOrder, ...]]:
    """The rows, without words, of the minutes of every item that has a follow-up sought, by item, in order, as far as the last of
    them and what comes next, private notes passed over: what follows changes no number above it. One query.
    """
    out: dict[int, list[BlockOrder]] = defaultdict(list)
    for item_id, uid, kind, level, mark in unit.session.execute(_rows_sought(sought), {"ids": sought.ids}):
        out[item_id].append(BlockOrder(uid, KINDS[kind], level, mark))
    return {item_id: tuple(rows) for item_id, rows in out.items()}


@_by_ids
def _rows_sought(sought: Sought) -> Select[*tuple[Any, ...]]:
    minutes, row, after, rested = Part.MINUTES.value, BLOCKS.alias("row"), BLOCKS.alias("after"), BLOCKS.alias("rested")
    on_row = and_(rested.c.uid == FollowUpRow.block, rested.c.item_id == FollowUpRow.item_id, rested.c.part == minutes)
    last = (
        _joined(select(FollowUpRow.item_id, func.max(rested.c.rank).label("rank"))).join(rested, on_row)
        .where(*_conditions(sought)).group_by(FollowUpRow.item_id).subquery("last")
    )
    next_one = select(func.min(after.c.rank)).where(
        after.c.item_id == last.c.item_id, after.c.part == minutes, after.c.rank > last.c.rank, after.c.kind != Kind.NOTE.value,
    ).scalar_subquery()
    return (
        select(row.c.item_id, row.c.uid, row.c.kind, row.c.level, row.c.mark).join_from(last, row, row.c.item_id == last.c.item_id)
        .where(row.c.part == minutes, row.c.rank <= func.coalesce(next_one, last.c.rank)).order_by(row.c.item_id, row.c.rank, row.c.id)
    )


def of_item(unit: Unit, item_id: int) -> tuple[FollowUp, ...]:
    """All follow-ups of an item, waved-off ones too, in the order of logging."""
    return _those(unit, FollowUpRow.item_id == item_id)


def of_meeting(unit: Unit, meeting_id: int) -> dict[int, tuple[FollowUp, ...]]:
    """All follow-ups of a meeting, waved-off ones too, by item."""
    out: dict[int, tuple[FollowUp, ...]] = {}
    for each in _those(unit, FollowUpRow.meeting_id == meeting_id):
        out[each.item_id] = (*out.get(each.item_id, ()), each)
    return out


def by_id(unit: Unit, follow_up_id: int) -> FollowUp | None:
    """The follow-up of this number, if there is one."""
    return next(iter(_those(unit, FollowUpRow.id == follow_up_id)), None)


def with_due_words(unit: Unit, owed: Iterable[Status]) -> tuple[FollowUp, ...]:
    """All follow-ups in these states that have due words, in the order of logging."""
    return _those(unit, and_(FollowUpRow.due_text != "", FollowUpRow.status.in_([status.value for status in owed])))


def _those(unit: Unit, condition: ColumnElement[bool]) -> tuple[FollowUp, ...]:
    rows = unit.session.scalars(select(FollowUpRow).where(condition).order_by(FollowUpRow.id)).all()
    steps = _told(unit, _steps_of([condition])) if rows else {}
    return tuple(_value(row, steps.get(row.id, ())) for row in rows)


def id_of(unit: Unit, reference: str) -> int:
    """The number of the follow-up of this reference, 0 when there is none."""
    query = select(FollowUpRow.id).where(FollowUpRow.reference != "", func.upper(FollowUpRow.reference) == reference.upper())
    return unit.session.scalar(query) or 0


def noted(unit: Unit, status: Status, note: str) -> tuple[int, ...]:
    """The numbers of the follow-ups in a state whose history has a step with just this note."""
    query = select(FollowUpRow.id).join(StepRow, StepRow.follow_up_id == FollowUpRow.id)
    return tuple(unit.session.scalars(query.where(FollowUpRow.status == status.value, StepRow.note == note).distinct()))


def last_number(unit: Unit, beginning: str) -> int:
    """The highest number among the references that begin like this ("CF 26/27-"), 0 when there is none."""
    number = cast(func.substr(FollowUpRow.reference, len(beginning) + 1), Integer)
    query = select(func.max(number)).where(func.substr(FollowUpRow.reference, 1, len(beginning)) == beginning)
    return unit.session.scalar(query) or 0


def add(unit: Unit, new: FollowUp) -> int:
    """Keeps a new follow-up with its steps; its number."""
    body = select(MeetingRow.committee_id).where(MeetingRow.id == new.meeting_id).scalar_subquery()
    whose = {"committee_id": body, "meeting_id": new.meeting_id, "item_id": new.item_id}
    row = FollowUpRow(uid=new.uid, block=new.block, **whose, **_changing(new))
    unit.session.add(row)
    unit.session.flush()
    for step in new.history:
        add_step(unit, row.id, step)
    return row.id


def _changing(each: FollowUp) -> dict[str, Any]:
    return {
        "reference": each.reference, "quote": each.quote, "what": each.what, "kind": each.kind.value, "status": each.status.value,
        "owner": each.owner, "recipients": each.recipients, "due_text": each.due_text, "due_on": each.due_on, "due_rule": each.due_rule,
        "first_due_on": each.first_due_on, "send_by": each.send_by,
    }


def update_one(unit: Unit, each: FollowUp) -> None:
    """Writes what may change in a kept follow-up; its steps are added apart."""
    unit.session.execute(update(FollowUpRow).where(FollowUpRow.id == each.id).values(**_changing(each)))


def add_step(unit: Unit, follow_up_id: int, step: Step) -> None:
    """Adds a step at the end of a history."""
    row = StepRow(uid=new_uid(), follow_up_id=follow_up_id, taken_on=step.on, status=step.status.value, note=step.note)
    row.who, row.act = step.who, step.act.value
    unit.session.add(row)
    unit.session.flush()


def remove(unit: Unit, follow_up_id: int) -> None:
    """Takes a follow-up out with its steps and files."""
    unit.session.execute(delete(FollowUpRow).where(FollowUpRow.id == follow_up_id))
