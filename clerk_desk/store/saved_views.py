"""The clerk's own views of the board in the store, in the order of their names."""
from __future__ import annotations

from typing import Any

from sqlalchemy import delete, select, update

from clerk_desk.domain.blocks import new_uid
from clerk_desk.domain.board import BoardWanted, Group, Order, SavedView, View
from clerk_desk.store.follow_up_tables import SavedViewRow
from clerk_desk.store.unit import Unit


def every(unit: Unit) -> tuple[SavedView, ...]:
    """All of them."""
    rows = unit.session.scalars(select(SavedViewRow)).all()
    return tuple(sorted((_value(row) for row in rows), key=lambda each: each.name.casefold()))


def _value(row: SavedViewRow) -> SavedView:
    wanted = BoardWanted(View(row.shown), row.committee_id or 0, row.words, Group(row.parted), Order(row.sorted_by), row.downwards)
    return SavedView(row.id, row.name, wanted)


def add(unit: Unit, name: str, wanted: BoardWanted) -> int:
    """Keeps a new one; its number."""
    row = SavedViewRow(uid=new_uid(), name=name, **_columns(wanted))
    unit.session.add(row)
    unit.session.flush()
    return row.id


def _columns(wanted: BoardWanted) -> dict[str, Any]:
    return {
        "shown": wanted.view.value, "committee_id": wanted.committee_id or None, "words": wanted.words, "parted": wanted.group.value,
        "sorted_by": wanted.order.value, "downwards": wanted.downwards,
    }


def rename(unit: Unit, view_id: int, name: str) -> None:
    """Gives it another name."""
    unit.session.execute(update(SavedViewRow).where(SavedViewRow.id == view_id).values(name=name))


def remove(unit: Unit, view_id: int) -> None:
    """Takes it out."""
    unit.session.execute(delete(SavedViewRow).where(SavedViewRow.id == view_id))
