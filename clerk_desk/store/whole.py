"""Every row of the store, a meeting at a time, as plain values; and back again, each with the number it had."""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from sqlalchemy import Table

from clerk_desk.store import follow_up_tables, past_tables, record_tables  # noqa: F401 - their rows are in the store too
from clerk_desk.store.tables import Base
from clerk_desk.store.unit import Unit

Rows = Mapping[str, list[dict[str, Any]]]
"""By table, a dictionary by column for each row: text, whole numbers, fractions, bytes, None."""

OWN = frozenset({"about"})
"""Written by whoever makes the store."""

BY_UID = {"wordings": "item IN (SELECT uid FROM items WHERE meeting_id = :of)"}
"""What points at its item by uid alone."""


@cache
def _ways() -> dict[str, str]:
    """For each table whose rows belong to a meeting, which of them belong to the meeting ``:of``."""
    out = {"meetings": "id = :of", **BY_UID}
    for table in Base.metadata.sorted_tables:
        if table.name not in out and (way := _way(table, out)):
            out[table.name] = way
    return out


def _way(table: Table, known: Mapping[str, str]) -> str:
    if "meeting_id" in table.columns and table.name != "places":
        return "meeting_id = :of"
    for column in table.columns:
        for key in column.foreign_keys:
            above = key.column.table.name
            if above in known and above != table.name and not column.nullable:
                return f"{column.name} IN (SELECT id FROM {above} WHERE {known[above]})"
    return ""


def of_meeting(unit: Unit, meeting_id: int) -> Rows:
    """The rows that belong to a meeting, tables without any left out."""
    found = {name: _rows(unit, name, _ways()[name], meeting_id) for name in _in_order(_ways())}
    return {name: rows for name, rows in found.items() if rows}


def of_office(unit: Unit) -> Rows:
    """The rows that belong to no meeting: committees, people, what is shared, and what outlived its meeting."""
    out = {}
    for name in _in_order(table.name for table in Base.metadata.sorted_tables if table.name not in OWN | {"meetings"}):
        way = _ways().get(name)
        out[name] = _rows(unit, name, f"({way.replace('= :of', ALL)}) IS NOT TRUE" if way else "TRUE")
    return {name: rows for name, rows in out.items() if rows}


ALL = "IN (SELECT id FROM meetings)"


def _in_order(names: Iterable[str]) -> list[str]:
    there = set(names)
    return [table.name for table in Base.metadata.sorted_tables if table.name in there]


def _rows(unit: Unit, name: str, which: str, meeting_id: int = 0) -> list[dict[str, Any]]:
    query = f"SELECT * FROM {name} WHERE {which} ORDER BY rowid"
    return [dict(row) for row in unit.session.connection().exec_driver_sql(query, {"of": meeting_id}).mappings()]


def put(unit: Unit, rows: Rows) -> None:
    """Writes rows as they are; what they point at may follow until the unit ends."""
    run = unit.session.connection().exec_driver_sql
    run("PRAGMA defer_foreign_keys = ON")
    for name in _in_order(rows):
        columns = Base.metadata.tables[name].columns.keys()
        signs = ", ".join(f":{column}" for column in columns)
        given = [{column: row[column] for column in columns} for row in rows[name]]
        run(f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({signs})", given)


def is_empty(unit: Unit) -> bool:
    """Is nothing in the store yet?"""
    return not any(unit.session.connection().exec_driver_sql(f"SELECT 1 FROM {name} LIMIT 1").first()
                   for name in ("committees", "meetings", "people"))


def meetings(unit: Unit) -> tuple[int, ...]:
    """The numbers of all meetings, the oldest first."""
    return tuple(unit.session.connection().exec_driver_sql("SELECT id FROM meetings ORDER BY held_on, id").scalars())
