"""Several follow-ups moved on at once: all of them or none, and one undo for all."""
from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from clerk_desk.desk.circulating import recipients, send
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.follow_up_moves import Wish, kind_called, read_files, refuse_nothing, status_called, step, undo_words
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.circulation import Circulation, called, meant
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import Status
from clerk_desk.store import attachments as kept_files

MOST = 500
"""More than anybody has looked at before doing the same to all."""


@undoable
def move_together(
    desk: Desk, follow_up_ids: Sequence[int], *, status: str = "", on: dt.date | None = None, owner: str | None = None,
    due: str | None = None, note: str = "", attach: Sequence[Path] = (), to: str = "", how: str = "by e-mail", evidence: str = "",
    recipients: str | None = None, what: str = "", kind: str = "",
) -> Changes:
    """Moves each of them as ``move`` does, with one note or reason for all; files are kept with each. ``due`` is counted from each
    one's own meeting. A circulation goes to its own recipients where ``to`` has no words, in the way that ``how`` says.

    Raises CannotBeDone, having moved none, where one cannot go there, where nothing is to change, and for more than 500.
    """
    ids, goal = tuple(dict.fromkeys(follow_up_ids)), status_called(status)
    _refuse(ids)
    wish = Wish(goal, on or desk.today, owner, due, note.strip(), read_files(attach), evidence.strip(), recipients,
                what=" ".join(what.split()), kind=kind_called(kind))
    refuse_nothing(wish)
    sent = _sent(desk, ids, wish, called(to) if to.strip() else "", how.strip()) if goal is Status.CIRCULATED else ()
    with desk.store.writing() as unit:
        for each in sent:
            for name, content in wish.files:
                kept_files.add(unit, each.follow_up_id, name, content)
            send(unit, each, note=". ".join(part for part in (f"Evidence: {wish.evidence}" if wish.evidence else "", wish.note) if part))
        for follow_up_id in () if sent else ids:
            step(unit, follow_up_id, wish)
    many = f" of {len(ids)}" if len(ids) > 1 else ""
    return Changes("follow-up", ids, f"{undo_words(wish)}{many}")


def _refuse(ids: Sequence[int]) -> None:
    if not ids:
        raise CannotBeDone("No follow-up is chosen: choose them with Shift and the arrows.")
    if len(ids) > MOST:
        raise CannotBeDone(f"{len(ids):,} are chosen, and {MOST} is the most at once: narrow the board down first.")


def _sent(desk: Desk, ids: Sequence[int], wish: Wish, to: str, how: str) -> tuple[Circulation, ...]:
    """Each to whom it was promised, or to whom these words mean, as they stood at its meeting."""
    found = [(each, recipients(desk, each)) for each in ids]
    return tuple(
        Circulation(each, wish.on, how, to or people.words, meant(to, people.names) if to else people.meant) for each, people in found)
