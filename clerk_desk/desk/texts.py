"""Items read with their texts."""
from __future__ import annotations

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.meetings import there
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import AgendaItem, ItemText
from clerk_desk.store import blocks as kept
from clerk_desk.store import items as kept_items
from clerk_desk.store.unit import Unit


def item_text(desk: Desk, item_id: int) -> ItemText:
    """An item with its report, recommendations and minutes. Raises CannotBeDone when it is no longer on the agenda."""
    with desk.store.reading() as unit:
        return kept.text_of(unit, agenda_item(unit, item_id))


def item_texts(desk: Desk, meeting_id: int) -> tuple[ItemText, ...]:
    """All items of a meeting with their texts, in agenda order. Raises CannotBeDone for an unknown meeting."""
    with desk.store.reading() as unit:
        return kept.texts_of(unit, there(unit, meeting_id))


def agenda_item(unit: Unit, item_id: int) -> AgendaItem:
    """The item within a unit of work. Raises CannotBeDone when there is none."""
    item = kept_items.by_id(unit, item_id)
    if item is None:
        raise CannotBeDone("This item is no longer on the agenda: open the meeting again.")
    return item
