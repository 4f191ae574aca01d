"""The command that sets up a whole office alike: out into one file, or in from one."""
from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from clerk_desk.cli.opening import opened
from clerk_desk.cli.printing import answer_table, note
from clerk_desk.domain.set_up import ONLY_NEW, Kind, Part, Way

if TYPE_CHECKING:
    from clerk_desk.desk.desk import Desk

KINDS = tuple(str(kind) for kind in Kind)
REPLACED = tuple(str(kind) for kind in Kind if kind not in ONLY_NEW)
MOST = 6
"""Names told of one kind; the rest are counted."""


def set_up(given: argparse.Namespace) -> int:
    """Writes the set-up of this desk into a file, or takes one in and tells what came."""
    if set(given.theirs) & set(given.without):
        given.error(f"{min(set(given.theirs) & set(given.without))} is in --theirs and in --without")
    with opened(given) as desk:
        if given.to is not None:
            _write(desk, given)
        else:
            _take(desk, given)
    return 0


def _write(desk: Desk, given: argparse.Namespace) -> None:
    from clerk_desk.desk.setting_up import write_set_up
    from clerk_desk.domain.set_up import SetUp, parts_of

    found = write_set_up(desk, given.to, people=given.people, replace=given.replace)
    answer_table([(str(part.kind), _names(part.new)) for part in parts_of(SetUp(), found)])
    note(f"Written to {given.to}" + (", with people\u2019s names." if given.people else ". No names of people are in it."))


def _take(desk: Desk, given: argparse.Namespace) -> None:
    from clerk_desk.desk.setting_up import look_at_set_up, read_set_up, take_set_up

    theirs = read_set_up(given.source)
    if given.look:
        _tell(look_at_set_up(desk, theirs), given)
        note("Nothing was taken in.")
        return
    ways = {Kind(kind): Way.THEIRS for kind in given.theirs} | {Kind(kind): Way.NONE for kind in given.without}
    taken = take_set_up(desk, theirs, ways)
    _tell(taken.parts, given)
    note(f"Before it a backup was made ({taken.backup}) and the set-up of this desk kept ({taken.before}).")


def _tell(parts: tuple[Part, ...], given: argparse.Namespace) -> None:
    rows = []
    for part in parts:
        kept = "replaced" if part.kind in given.theirs and Way.THEIRS in part.ways else "stay as here"
        come = "left out" if part.kind in given.without else "new"
        for what, names in ((come, part.new), ("the same", part.same), (kept, part.other)):
            rows += [(str(part.kind), what, _names(names))] if names else []
    answer_table(rows)


def _names(names: tuple[str, ...]) -> str:
    more = f" and {len(names) - MOST} more" if len(names) > MOST else ""
    return ", ".join(names[:MOST]) + more
