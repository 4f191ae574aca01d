"""Keeping the index of everything ever minuted: what waits to be indexed, and the entries of one meeting."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from zlib import crc32

from clerk_desk.domain.archive_entries import Entry, Source
from clerk_desk.domain.archive_words import tokens
from clerk_desk.store.archive_asking import ask
from clerk_desk.store.archive_tables import ANEW, ENTRIES, QUEUE, STATE, TERMS, WORDS
from clerk_desk.store.unit import Unit, rows

END = "zend"
"""Stands after each number, so that "6.7" is told from "6.7(b)"."""

SHORTEST = 4
"""Of so many letters words are kept as terms; the index itself has the beginnings of two and three."""

OF_MEETING = {
    Source.BLOCK: "SELECT uid, id FROM blocks WHERE item_id IN (SELECT id FROM items WHERE meeting_id = :of)",
    Source.ITEM: "SELECT uid, id FROM items WHERE meeting_id = :of", Source.MEETING: "SELECT uid, id FROM meetings WHERE id = :of",
    Source.FOLLOW_UP: "SELECT uid, id FROM follow_ups WHERE meeting_id = :of",
}
STALE_SHARE, STALE_LEAST = 4, 20_000
"""The index is made anew when it has more of what is gone than one in so many entries, and more than so many."""


def waiting(unit: Unit, most: int, *, urgent: bool = False) -> tuple[int, ...]:
    """Meetings whose entries are to be made, those that were just changed first; ``urgent`` only those."""
    only = "WHERE urgent = 1 " if urgent else ""
    return tuple(row[0] for row in rows(unit, f"SELECT meeting_id FROM {QUEUE} {only}ORDER BY urgent DESC, meeting_id DESC LIMIT :most",
                                        {"most": most}))


def count_waiting(unit: Unit) -> int:
    """How many meetings wait."""
    return int(rows(unit, f"SELECT count(*) FROM {QUEUE}")[0][0])


def put(unit: Unit, meeting_id: int, on: dt.date, committee_id: int, shown: bool, entries: Sequence[Entry]) -> None:
    """Makes the entries of a meeting these, held on this day; what is there already stays. ``shown`` says that its minutes are
    published. The meeting waits no longer.
    """
    lines, there = _lines(unit, meeting_id, on, committee_id, shown, entries), _there(unit, meeting_id)
    new = [line for line in lines if line["key"] not in there]
    gone = there.keys() - {line["key"] for line in lines}
    _take_out(unit, [there[key] for key in gone])
    _add(unit, meeting_id, on, new)
    rows(unit, f"DELETE FROM {QUEUE} WHERE meeting_id = :of", {"of": meeting_id})


def agrees(unit: Unit, meeting_id: int, on: dt.date, committee_id: int, shown: bool, entries: Sequence[Entry]) -> bool:
    """Has the index just what ``put`` would make?"""
    lines = _lines(unit, meeting_id, on, committee_id, shown, entries)
    return {line["key"] for line in lines} == _there(unit, meeting_id).keys()


def _lines(
    unit: Unit, meeting_id: int, on: dt.date, committee_id: int, shown: bool, entries: Sequence[Entry],
) -> list[dict[str, Any]]:
    ids = {source: dict(map(tuple, rows(unit, query, {"of": meeting_id}))) for source, query in OF_MEETING.items()}
    return [_row(entry, ids[entry.source][entry.of], on, committee_id, shown) for entry in entries if entry.of in ids[entry.source]]


def _there(unit: Unit, meeting_id: int) -> dict[tuple[Any, ...], int]:
    """What the index has of a meeting, with the number of each entry."""
    found = ask(unit, f"SELECT id, source, source_id, matter, number, mark FROM {ENTRIES} WHERE meeting_id = :of", {"of": meeting_id})
    return {tuple(row[1:]): row[0] for row in found}


def is_sound(unit: Unit) -> bool:
    """Can every page of the index be read, and has each entry its words and its meeting? Raises IndexDamagedError where it cannot."""
    ask(unit, f"INSERT INTO {WORDS} ({WORDS}) VALUES ('integrity-check')")
    without = f"id NOT IN (SELECT id FROM {WORDS}_docsize) OR meeting_id NOT IN (SELECT id FROM meetings)"
    return not ask(unit, f"SELECT 1 FROM {ENTRIES} WHERE {without} LIMIT 1")


def some_indexed(unit: Unit, most: int) -> tuple[int, ...]:
    """At most so many of the meetings that do not wait, spread over all."""
    found = [row[0] for row in rows(unit, f"SELECT id FROM meetings WHERE id NOT IN (SELECT meeting_id FROM {QUEUE}) ORDER BY id")]
    return tuple(found[::max(1, -(-len(found) // most))])


def _row(entry: Entry, source_id: int, on: dt.date, committee_id: int, shown: bool) -> dict[str, Any]:
    number = f"{entry.number} {END}" if entry.number else ""
    text = {"words": entry.words, "cited": number, "people": entry.people, "marks": marks(entry, committee_id, shown)}
    mark = crc32("\n".join((str(on), *text.values())).encode("utf-8", "replace"))
    return {"key": (entry.source.value, source_id, entry.matter.value, entry.number, mark), **text}


def marks(entry: Entry, committee_id: int, shown: bool) -> str:
    """What an entry is found by beside its words: its committee, matter and standing, and whether it is not for the public."""
    kept_in = ["private"] if entry.exempt or not shown else []
    return " ".join((f"c{committee_id}", f"m{entry.matter}", *([f"s{entry.standing}"] if entry.standing else []), *kept_in))


def _take_out(unit: Unit, ids: Iterable[int]) -> None:
    gone = [(each,) for each in ids]
    if gone:
        unit.session.connection().exec_driver_sql(f"DELETE FROM {ENTRIES} WHERE id = ?", gone)
        _count(unit, "stale", len(gone))


def _add(unit: Unit, meeting_id: int, on: dt.date, rows: Sequence[Mapping[str, Any]]) -> None:
    if not rows:
        return
    first = _count(unit, "last", len(rows)) - len(rows) + 1
    numbered = [(on.toordinal() << 32 | number, row) for number, row in enumerate(rows, first)]
    run = unit.session.connection().exec_driver_sql
    run(f"INSERT INTO {ENTRIES} (id, meeting_id, source, source_id, matter, number, mark) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(number, meeting_id, *row["key"]) for number, row in numbered])
    run(f"INSERT INTO {WORDS} (rowid, words, number, people, marks) VALUES (?, ?, ?, ?, ?)",
        [(number, row["words"], row["cited"], row["people"], row["marks"]) for number, row in numbered])
    terms = {term for row in rows for term in tokens(f"{row['words']} {row['people']}") if len(term) >= SHORTEST}
    run(f"INSERT OR IGNORE INTO {TERMS} VALUES (?)", [(term,) for term in sorted(terms)] or [("",)])


def _count(unit: Unit, name: str, more: int) -> int:
    """Counts on and gives what it is then."""
    query = f"INSERT INTO {STATE} VALUES (:name, :more) ON CONFLICT (name) DO UPDATE SET value = value + :more RETURNING value"
    return int(rows(unit, query, {"name": name, "more": more})[0][0])


def forget(unit: Unit, meeting_id: int) -> None:
    """Takes a meeting that there is not out of what waits."""
    rows(unit, f"DELETE FROM {QUEUE} WHERE meeting_id = :of", {"of": meeting_id})


def is_stale(unit: Unit) -> bool:
    """Has the index so much of what is gone that it should be made anew?"""
    gone = stale(unit)
    return gone > STALE_LEAST and gone * STALE_SHARE > _state(unit, "last")


def stale(unit: Unit) -> int:
    """How many lines the index finds that are gone."""
    return _state(unit, "stale")


def _state(unit: Unit, name: str) -> int:
    return next((int(row[0]) for row in ask(unit, f"SELECT value FROM {STATE} WHERE name = :name", {"name": name})), 0)


def empty(unit: Unit) -> None:
    """Takes all out of the index; every meeting waits to be indexed then, none of them urgently."""
    for statement in (*ANEW, f"INSERT OR IGNORE INTO {QUEUE} (meeting_id, urgent) SELECT id, 0 FROM meetings"):
        rows(unit, statement)
