"""Committees in the store."""
from __future__ import annotations

from sqlalchemy import select, update

from clerk_desk.domain.committee_calendar import Nation
from clerk_desk.domain.log_columns import columns_in, kept_words
from clerk_desk.domain.records import Committee
from clerk_desk.store.tables import CommitteeRow
from clerk_desk.store.unit import Unit


def all_of_them(unit: Unit) -> tuple[Committee, ...]:
    """Every committee, by name, upper and lower case alike."""
    found = (value(row) for row in unit.session.scalars(select(CommitteeRow)))
    return tuple(sorted(found, key=lambda committee: committee.name.casefold()))


def by_id(unit: Unit, committee_id: int) -> Committee | None:
    """The committee of this number, if there is one."""
    row = unit.session.get(CommitteeRow, committee_id)
    return value(row) if row else None


def add(unit: Unit, committee: Committee) -> int:
    """Keeps a new committee; its number."""
    row = CommitteeRow(
        uid=committee.uid, name=committee.name, code=committee.code, style=committee.style, quorum=committee.quorum,
        nation=committee.nation.value, template=committee.template, escalate_to=committee.escalate_to,
        escalate_after=committee.escalate_after, log_columns=kept_words(committee.log_columns),
    )
    unit.session.add(row)
    unit.session.flush()
    return row.id


def put(unit: Unit, committee: Committee) -> None:
    """Writes name, code, style, quorum, template, escalation and columns of the log of a kept committee."""
    unit.session.execute(update(CommitteeRow).where(CommitteeRow.id == committee.id).values(
        name=committee.name, code=committee.code, style=committee.style, quorum=committee.quorum, template=committee.template,
        escalate_to=committee.escalate_to, escalate_after=committee.escalate_after,
        log_columns=kept_words(committee.log_columns),
    ))


def rename_style(unit: Unit, old: str, new: str) -> None:
    """Names a house style anew wherever a committee writes in it."""
    unit.session.execute(update(CommitteeRow).where(CommitteeRow.style == old).values(style=new))


def set_nation(unit: Unit, committee_id: int, nation: Nation) -> None:
    """Writes whose bank holidays a committee keeps."""
    unit.session.execute(update(CommitteeRow).where(CommitteeRow.id == committee_id).values(nation=nation.value))


def value(row: CommitteeRow) -> Committee:
    """The row as a value."""
    return Committee(
        row.id, row.uid, row.name, row.code, row.style, row.quorum, Nation(row.nation), row.template, row.escalate_to, row.escalate_after,
        columns_in(row.log_columns),
    )
