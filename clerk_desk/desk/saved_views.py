"""The clerk's own views of the board: named, opened, renamed and taken out."""
from __future__ import annotations

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.board import BoardWanted, SavedView
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.store import saved_views as kept
from clerk_desk.store.unit import Unit

LONGEST = 40


def saved_views(desk: Desk) -> tuple[SavedView, ...]:
    """All views that were saved, by name."""
    with desk.store.reading() as unit:
        return kept.every(unit)


@undoable
def save_view(desk: Desk, name: str, wanted: BoardWanted) -> Changes:
    """Keeps what the board shows under a name. Raises CannotBeDone for no name, one that is too long, or one there is already."""
    with desk.store.writing() as unit:
        made = kept.add(unit, _free(unit, name), wanted)
    return Changes("saved view", (made,), "save view")


@undoable
def rename_view(desk: Desk, view_id: int, name: str) -> Changes:
    """Another name for a view. Raises CannotBeDone as ``save_view`` does, and for a view that has gone."""
    with desk.store.writing() as unit:
        _there(unit, view_id)
        kept.rename(unit, view_id, _free(unit, name, view_id))
    return Changes("saved view", (view_id,), "rename view")


@undoable
def remove_view(desk: Desk, view_id: int) -> Changes:
    """Takes a view out; the follow-ups stay as they are. Raises CannotBeDone for a view that has gone."""
    with desk.store.writing() as unit:
        _there(unit, view_id)
        kept.remove(unit, view_id)
    return Changes("saved view", (view_id,), "delete view")


def _there(unit: Unit, view_id: int) -> SavedView:
    found = next((each for each in kept.every(unit) if each.id == view_id), None)
    if found is None:
        raise CannotBeDone("This view has been deleted already.")
    return found


def _free(unit: Unit, name: str, but: int = 0) -> str:
    """The name without spaces too many, if no other view has it."""
    name = " ".join(name.split())
    if not name:
        raise CannotBeDone("Give the view a name.")
    if len(name) > LONGEST:
        raise CannotBeDone(f"A name of more than {LONGEST} letters does not fit: give a shorter one.")
    if any(each.name.casefold() == name.casefold() and each.id != but for each in kept.every(unit)):
        raise CannotBeDone(f"There is a view {name} already: give another name, or delete that one.")
    return name
