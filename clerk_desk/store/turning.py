"""Putting rows back to how they were before a deed, or on to how they were after it."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from clerk_desk.domain.undo import ChangedSince, Image
from clerk_desk.store import wordings
from clerk_desk.store.images import TYPED, UNTOLD, Shape, row_of, shapes
from clerk_desk.store.unit import Unit


def put(unit: Unit, images: tuple[Image, ...], *, back: bool, words: str) -> None:
    """Brings rows back to how they were before these images, or on to how they were after them.

    Raises ChangedSince with ``words`` ("mark present") where a row is not as it was left; the unit is to be rolled back.
    """
    connection = unit.session.connection()
    there = shapes(connection)
    refused = ChangedSince(
        f"“{words}” cannot be {'undone' if back else 'done again'}, for what it touched has been changed since: put it right by hand.",
    )
    stood = list(wordings.standing(unit, "id", _blocks(images)))
    try:
        for image in reversed(images) if back else images:
            old, new = (image.after, image.before) if back else (image.before, image.after)
            if not _turned(connection, there, image, old, new):
                raise refused
        _count_on(connection, images)
        wordings.keep_turned(unit, stood)
    except IntegrityError as error:
        raise refused from error


def _blocks(images: tuple[Image, ...]) -> set[int]:
    return {image.key for image in images if image.table == TYPED}


def _turned(
    connection: Connection, there: Mapping[str, Shape], image: Image, old: Mapping[str, Any] | None, new: Mapping[str, Any] | None,
) -> bool:
    """Turns one row over; False where it is not as it should be."""
    if old is None:
        return new is None or _inserted(connection, image.table, image.key, new)
    where = " AND ".join(f'"{name}" IS ?' for name in old if name not in UNTOLD)
    same = (image.key, *(value for name, value in old.items() if name not in UNTOLD))
    if new is None:
        if _has_children(connection, there, image):
            return False
        return connection.exec_driver_sql(f'DELETE FROM "{image.table}" WHERE rowid = ? AND {where}', same).rowcount == 1
    to = ", ".join(f'"{name}" = ?' for name in new)
    done = connection.exec_driver_sql(f'UPDATE "{image.table}" SET {to} WHERE rowid = ? AND {where}', (*new.values(), *same))
    return done.rowcount == 1


def _inserted(connection: Connection, table: str, key: int, row: Mapping[str, Any]) -> bool:
    if row_of(connection, table, key):
        return False
    names, signs = ", ".join(f'"{name}"' for name in row), ", ".join("?" for _ in row)
    connection.exec_driver_sql(f'INSERT INTO "{table}" (rowid, {names}) VALUES (?, {signs})', (key, *row.values()))
    return True


def _has_children(connection: Connection, there: Mapping[str, Shape], image: Image) -> bool:
    """Does a row of any table refer to this one? It came after the deed and would be taken along."""
    pairs = [(name, column) for name, shape in there.items() for column, parent in shape.references.items() if parent == image.table]
    queries = (f'SELECT 1 FROM "{name}" WHERE "{column}" = ? LIMIT 1' for name, column in pairs)
    return any(connection.exec_driver_sql(query, (image.key,)).first() for query in queries)


def _count_on(connection: Connection, images: tuple[Image, ...]) -> None:
    """Items whose words changed are told apart from those that another window has read."""
    for item_id in {found for image in images if image.table == TYPED for found in _items_of(connection, image)}:
        connection.exec_driver_sql("UPDATE items SET version = version + 1 WHERE id = ?", (item_id,))


def _items_of(connection: Connection, image: Image) -> set[int]:
    """The items that a block stood in and stands in."""
    found = [image.before or {}, image.after or {}, row_of(connection, TYPED, image.key)]
    return {each["item_id"] for each in found if "item_id" in each}
