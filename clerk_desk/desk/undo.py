"""Undo and redo of everything that is not typing, each deed by its name.

A verb takes part by one line, ``@undoable`` above it: what its units of work wrote is noted and named by the words of the
``Changes`` it returns. Verbs called by such a verb are part of it. Saving what is typed does not take part; the text
has an undo of its own.
"""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import wraps
from typing import Concatenate, ParamSpec, cast

from clerk_desk.desk.desk import Desk
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.meeting_states import may_change
from clerk_desk.domain.undo import ChangedSince, Deed
from clerk_desk.store import meetings as kept_meetings
from clerk_desk.store.images import Record
from clerk_desk.store.turning import put
from clerk_desk.store.unit import Unit

P = ParamSpec("P")

GOES_ON = frozenset({
    "follow_ups", "steps", "attachments", "chasers", "committees", "people", "memberships", "officers", "standing_items", "flags",
    "closures", "corrections", "saved_views", "circulations", "tellings", "recommendations", "work_programme",
})
"""Tables that go on changing after a meeting's minutes are confirmed."""


def undoable(verb: Callable[Concatenate[Desk, P], Changes]) -> Callable[Concatenate[Desk, P], Changes]:
    """The verb, whose deeds can be undone from now on."""

    @wraps(verb)
    def done(desk: Desk, *args: P.args, **named: P.kwargs) -> Changes:
        if desk.store.record is not None:  # a part of a larger deed
            return verb(desk, *args, **named)
        record = Record()
        changes = verb(replace(desk, store=replace(desk.store, record=record)), *args, **named)
        if record.images:
            deed = Deed(changes.words, changes.kind, changes.ids, frozenset(record.meetings), tuple(record.images))
            desk.journal.note(deed)
        return changes

    return cast("Callable[Concatenate[Desk, P], Changes]", done)


def undo(desk: Desk, meeting_id: int = 0) -> Changes:
    """Undoes the last deed in a meeting, or with 0 the last that belongs to none; tells what it touched.

    What was typed since stays. Save what is typed first. Raises CannotBeDone when there is nothing to undo, the minutes
    have been confirmed since, or what it touched has been changed since in another way; that deed is out of the list
    then.
    """
    deed = desk.journal.last_done(meeting_id)
    if deed is None:
        raise CannotBeDone("There is nothing to undo in this meeting since it was opened.")
    return undo_deed(desk, deed)


def undo_deed(desk: Desk, deed: Deed) -> Changes:
    """Undoes this deed, whatever was done elsewhere since. Raises CannotBeDone as ``undo`` does."""
    _turn(desk, deed, back=True)
    desk.journal.move_back(deed)
    return Changes(deed.kind, deed.ids, f"undo {deed.words}")


def redo(desk: Desk, meeting_id: int = 0) -> Changes:
    """Does again what was undone last in a meeting; otherwise as ``undo``."""
    deed = desk.journal.last_undone(meeting_id)
    if deed is None:
        raise CannotBeDone("There is nothing to do again in this meeting.")
    return redo_deed(desk, deed)


def redo_deed(desk: Desk, deed: Deed) -> Changes:
    """Does this deed again. Raises CannotBeDone as ``redo`` does."""
    _turn(desk, deed, back=False)
    desk.journal.move_on(deed)
    return Changes(deed.kind, deed.ids, f"redo {deed.words}")


def undo_words(desk: Desk, meeting_id: int = 0) -> str:
    """What the menu says: "Undo mark present"; empty when there is nothing to undo."""
    deed = desk.journal.last_done(meeting_id)
    return f"Undo {deed.words}" if deed else ""


def redo_words(desk: Desk, meeting_id: int = 0) -> str:
    """What the menu says: "Redo mark present"; empty when there is nothing to do again."""
    deed = desk.journal.last_undone(meeting_id)
    return f"Redo {deed.words}" if deed else ""


def _turn(desk: Desk, deed: Deed, *, back: bool) -> None:
    try:
        with desk.store.writing() as unit:
            _refuse_locked(unit, deed)
            put(unit, deed.images, back=back, words=deed.words)
    except ChangedSince:
        desk.journal.forget(deed)
        raise


def _refuse_locked(unit: Unit, deed: Deed) -> None:
    if {image.table for image in deed.images} <= GOES_ON:
        return
    for meeting_id in sorted(deed.meetings):
        meeting = kept_meetings.by_id(unit, meeting_id)
        if meeting is not None:
            may_change(meeting)
