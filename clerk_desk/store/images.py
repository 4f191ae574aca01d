"""Images of the rows that a unit of work touches, taken by SQLite itself.

Triggers of the connection's own (they are in no file) tell every row of every table of ours that is written, whatever
wrote it and what goes along with a removed parent too. Those on the blocks stand only while a unit is recorded: saving
what is typed never meets them.
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from clerk_desk.domain.undo import Image
from clerk_desk.store import archive_tables

NOT_RECORDED = frozenset({"about", "places", "alembic_version", "wordings"}) | archive_tables.OWN
"""What is no deed, or history: that stays when a deed is undone; and what follows the other tables."""

UNTOLD = frozenset({"version", "worded_at", "shown_at"})
"""Columns that count changes or time: they go on when something is undone."""

TYPED = "blocks"
OURS = """SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND NOT EXISTS (
    SELECT 1 FROM sqlite_master AS made WHERE made.sql LIKE 'CREATE VIRTUAL%'
    AND (made.name = sqlite_master.name OR sqlite_master.name LIKE made.name || '\\_%' ESCAPE '\\'))"""
"""Every table but those of a full-text index, which follows the others."""


@dataclass(frozen=True)
class Shape:
    """What a table is made of: its columns, and the tables that its columns refer to, by column."""

    columns: tuple[str, ...]
    references: Mapping[str, str]


@dataclass
class Record:
    """What the units of one verb touched, filled as each of them ends."""

    images: list[Image] = field(default_factory=list)
    meetings: set[int] = field(default_factory=set)


@dataclass
class _Notes:
    """Where a connection's triggers write, nowhere while ``rows`` is None; and the tables that they stand on."""

    shapes: Mapping[str, Shape]
    rows: list[tuple[Any, ...]] | None = None

    def take(self, *row: Any) -> None:
        if self.rows is not None:
            self.rows.append(row)


@contextmanager
def recording(connection: Connection, record: Record) -> Iterator[None]:
    """Notes what is written through this connection within; call it inside a transaction."""
    notes = _ready(connection)
    notes.rows = []
    try:
        yield
        images = [image for row in notes.rows if (image := _image(notes.shapes, *row))]
        record.images += images
        record.meetings |= {found for image in images if (found := _meeting_of(connection, notes.shapes, image.table, image.key, images))}
        _drop(connection, TYPED)
    finally:
        notes.rows = None


def _ready(connection: Connection) -> _Notes:
    """The connection's notes, with all triggers made; a rollback takes those of its transaction away."""
    notes: _Notes | None = connection.info.get("notes")
    if notes is None:
        notes = connection.info["notes"] = _Notes(shapes(connection))
        driver: Any = connection.connection.driver_connection
        driver.create_function("clerk_desk_note", -1, notes.take)
    made = {row[0] for row in connection.exec_driver_sql("SELECT tbl_name FROM sqlite_temp_master WHERE name LIKE 'note%'")}
    for name in notes.shapes.keys() - made:
        _make(connection, name, notes.shapes[name].columns)
    return notes


def shapes(connection: Connection) -> dict[str, Shape]:
    """Every table that is recorded, by name; asked once a connection, for tables only change when a store is opened."""
    found: dict[str, Shape] | None = connection.info.get("shapes")
    if found is None:
        names = sorted(set(connection.exec_driver_sql(OURS).scalars()) - NOT_RECORDED)
        found = {name: Shape(_columns(connection, name), _references(connection, name)) for name in names}
        connection.info["shapes"] = found
    return found


def _columns(connection: Connection, name: str) -> tuple[str, ...]:
    return tuple(row.name for row in connection.exec_driver_sql(f'PRAGMA table_info("{name}")'))


def _references(connection: Connection, name: str) -> dict[str, str]:
    found = connection.exec_driver_sql(f'PRAGMA foreign_key_list("{name}")').mappings()
    return {row["from"]: row["table"] for row in found}


def _make(connection: Connection, name: str, columns: tuple[str, ...]) -> None:
    old, new = (", ".join(f'{side}."{column}"' for column in columns) for side in ("OLD", "NEW"))
    told = {"INSERT": f"NEW.rowid, {new}", "UPDATE": f"OLD.rowid, {old}, {new}", "DELETE": f"OLD.rowid, {old}"}
    for act, values in told.items():
        connection.exec_driver_sql(
            f'CREATE TEMP TRIGGER "note_{act}_{name}" AFTER {act} ON main."{name}" '
            f"BEGIN SELECT clerk_desk_note('{name}', '{act}', {values}); END",
        )


def _drop(connection: Connection, name: str) -> None:
    for act in ("INSERT", "UPDATE", "DELETE"):
        connection.exec_driver_sql(f'DROP TRIGGER IF EXISTS temp."note_{act}_{name}"')


def _image(shapes: Mapping[str, Shape], table: str, act: str, key: int, *values: Any) -> Image | None:
    names = shapes[table].columns
    one, other = dict(zip(names, values, strict=False)), dict(zip(names, values[len(names):], strict=False))
    if act == "INSERT":
        return Image(table, key, None, one)
    if act == "DELETE":
        return Image(table, key, one, None)
    changed = [name for name in names if one[name] != other[name] and name not in UNTOLD]
    return Image(table, key, {name: one[name] for name in changed}, {name: other[name] for name in changed}) if changed else None


def _meeting_of(connection: Connection, shapes: Mapping[str, Shape], table: str, key: int, images: list[Image]) -> int:
    """The meeting that a row belongs to, by way of what it refers to; 0 for none."""
    if table == "meetings":
        return key
    row = row_of(connection, table, key) or _gone(table, key, images)
    if row.get("meeting_id"):
        return int(row["meeting_id"])
    for column, parent in shapes[table].references.items():
        value = row.get(column)
        if value and parent in shapes and (found := _meeting_of(connection, shapes, parent, value, images)):
            return found
    return 0


def row_of(connection: Connection, table: str, key: int) -> Mapping[str, Any]:
    """A row as SQLite keeps it, by column; empty where there is none."""
    found = connection.exec_driver_sql(f'SELECT * FROM "{table}" WHERE rowid = ?', (key,)).mappings().first()
    return dict(found) if found else {}


def _gone(table: str, key: int, images: list[Image]) -> Mapping[str, Any]:
    return next((each.before for each in images if (each.table, each.key) == (table, key) and each.before), {})
