"""Asking the index: newest first out of the numbers of its entries, so that fifty cost the same among a thousand and a million."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from sqlalchemy.exc import DatabaseError

from clerk_desk.domain.archive import ArchiveWanted, Asked, Group, Hit, Matter, Standing, Term
from clerk_desk.domain.archive_entries import Source
from clerk_desk.domain.archive_words import tokens
from clerk_desk.domain.follow_ups import ENDED
from clerk_desk.domain.records import Audience
from clerk_desk.store.archive import END, SHORTEST
from clerk_desk.store.archive_tables import ENTRIES, TERMS, WORDS
from clerk_desk.store.unit import Unit, rows

NEWEST = 2_000
"""Among so many of the newest lines the best match is looked for: ranking costs a microsecond a line."""

MOST_ENDINGS = 200
"""More words than these that begin alike cost more than gathering their lines."""

DAMAGED = ("SQLITE_CORRUPT", f"no such table: {WORDS}", f"no such table: {ENTRIES}", "fts5")
"""What SQLite says of an index that is damaged or gone."""


class IndexDamagedError(Exception):
    """The index cannot be read and is to be made anew; the minutes themselves may well be whole."""


SHUT = ", ".join(f"'{status.value}'" for status in sorted(ENDED))
TOLD = f"""
SELECT e.meeting_id, c.name, m.held_on, m.time, coalesce(b.item_id, f.item_id, i.id, 0), e.matter, e.number, e.source,
    coalesce(b.text, f.what, i.title, ''), coalesce(b.uid, f.block, ''), f.id, f.reference, f.status IN ({SHUT}), b.rank
FROM (SELECT {{chosen}}) AS found JOIN {ENTRIES} AS e ON e.id = found.id
JOIN meetings AS m ON m.id = e.meeting_id JOIN committees AS c ON c.id = m.committee_id
LEFT JOIN blocks AS b ON e.source = 'block' AND b.id = e.source_id
LEFT JOIN follow_ups AS f ON e.source = 'follow-up' AND f.id = e.source_id
LEFT JOIN items AS i ON e.source = 'item' AND i.id = e.source_id
ORDER BY found.place"""


def search(unit: Unit, wanted: ArchiveWanted, said: Asked, most: int, passed: int = 0) -> tuple[Hit, ...]:
    """So many lines after the first ``passed``; none where nothing is asked for. Raises IndexDamagedError, as ``count`` does."""
    match = matching(wanted, spelt_out(unit, said))
    if not match:
        return ()
    chosen = BEST if wanted.best else FIRST
    given = {"match": match, "most": most, "passed": passed, **_days(wanted)}
    rows = _run(unit, TOLD.format(chosen=chosen), given)
    items = _items(unit, {row[4] for row in rows if row[4]})
    return tuple(_hit(unit, row, items) for row in (rows if wanted.best else _by_meeting(rows, items)))


IN_ITEM = (Source.MEETING, Source.ITEM, Source.BLOCK, Source.FOLLOW_UP)


def _by_meeting(rows: Sequence[tuple[Any, ...]], items: Mapping[int, AboutItem]) -> list[tuple[Any, ...]]:
    """Each meeting's lines together, the newest meeting first, in the order of its minutes."""
    first = {row[0]: place for place, row in reversed(list(enumerate(rows)))}
    return sorted(rows, key=lambda row: (first[row[0]], items[row[4]].position if row[4] else 0, IN_ITEM.index(row[7]), row[13] or 0))


LIVE = f"FROM {WORDS} AS w JOIN {ENTRIES} AS live ON live.id = w.rowid WHERE {WORDS} MATCH :match AND w.rowid BETWEEN :first AND :last"
FIRST = f"w.rowid AS id, -w.rowid AS place {LIVE} ORDER BY w.rowid DESC LIMIT :most OFFSET :passed"
BEST = (
    f"id, place FROM (SELECT w.rowid AS id, bm25({WORDS}, 1, 4, 2, 0) AS place {LIVE} ORDER BY w.rowid DESC LIMIT {NEWEST}) "
    "ORDER BY place, id DESC LIMIT :most OFFSET :passed"
)


def count(unit: Unit, wanted: ArchiveWanted, said: Asked, most: int) -> int:
    """How many lines are found, no further than ``most``."""
    match = matching(wanted, spelt_out(unit, said))
    query = f"SELECT count(*) FROM (SELECT 1 {LIVE} LIMIT :most)"
    return int(_run(unit, query, {"match": match, "most": most, **_days(wanted)})[0][0]) if match else 0


def _days(wanted: ArchiveWanted) -> dict[str, int]:
    first, last = wanted.since or dt.date.min, wanted.until or dt.date.max
    return {"first": first.toordinal() << 32, "last": (last.toordinal() + 1 << 32) - 1}


# asking
def spelt_out(unit: Unit, said: Asked) -> Asked:
    """The same with the words there are in place of the beginning of one."""
    return replace(said, any_of=tuple(Group(_all_ends(unit, group.all_of), _all_ends(unit, group.none_of)) for group in said.any_of))


def _all_ends(unit: Unit, terms: Iterable[Term]) -> tuple[Term, ...]:
    return tuple(_ends(unit, term) for term in terms)


def _ends(unit: Unit, term: Term) -> Term:
    """Where there are too many such words, or none, the beginning stays."""
    if not term.begun or len(term.words) > 1 or len(term.words[0]) < SHORTEST:
        return term
    given = {"first": term.words[0], "last": f"{term.words[0]}\U0010ffff", "most": MOST_ENDINGS + 1}
    found = tuple(row[0] for row in _run(unit, f"SELECT term FROM {TERMS} WHERE term BETWEEN :first AND :last LIMIT :most", given))
    return replace(term, endings=found) if 0 < len(found) <= MOST_ENDINGS else term


def matching(wanted: ArchiveWanted, said: Asked) -> str:
    """What is asked of the index; empty where there is nothing to ask for."""
    words = " OR ".join((*_numbers(said.number), *(_group(group) for group in said.any_of)))
    person = _person(wanted.person)
    if not (words or person or wanted.standing):
        return ""
    parts = [f"({part})" for part in (words, person, *_marks(wanted)) if part]
    return " AND ".join(parts) + "".join(f" NOT marks : {mark}" for mark in hidden(wanted.audience))


def _numbers(number: Term | None) -> Iterator[str]:
    """A number is the whole of one; of a follow-up's reference its year and count may stand alone."""
    if number:
        whole = all(word.isdigit() for word in number.words) and len(number.words) > 2
        yield f'number : {"" if whole else "^ "}"{" ".join((*number.words, END))}"'


def _group(group: Group) -> str:
    here = " AND ".join(_term(term) for term in group.all_of)
    return f"({here})" if not group.none_of else f"(({here}) NOT ({' OR '.join(_term(term) for term in group.none_of)}))"


def _term(term: Term) -> str:
    if term.endings:
        return "{words people} : (" + " OR ".join(f'"{each}"' for each in term.endings) + ")"
    return f'{{words people}} : "{" ".join(term.words)}"{"*" if term.begun else ""}'


def _person(name: str) -> str:
    """By the last word of a name, for minutes say "Cllr Merrow", "Councillor A Merrow" and "Ada Merrow"."""
    said = tokens(name)
    return f'{{words people}} : "{said[-1]}"' if said else ""


def _marks(wanted: ArchiveWanted) -> Iterator[str]:
    if wanted.committee_id:
        yield f'marks : "c{wanted.committee_id}"'
    if wanted.matter:
        yield f'marks : "m{wanted.matter}"'
    if wanted.standing:
        yield f'marks : "s{wanted.standing}"'


def hidden(audience: Audience) -> tuple[str, ...]:
    """The marks of what this audience does not find."""
    notes = f'"m{Matter.NOTE}"'
    return {Audience.PUBLIC: (notes, '"private"'), Audience.MEMBERS: (notes,), Audience.FULL: ()}[audience]


# reading
class AboutItem(NamedTuple):
    """What a line's item is: its title, whether it is exempt, its place on the agenda."""

    title: str = ""
    exempt: bool = False
    position: int = 0


def _items(unit: Unit, ids: set[int]) -> dict[int, AboutItem]:
    """The items of these numbers."""
    if not ids:
        return {}
    signs = ", ".join(str(each) for each in sorted(ids))
    found = _run(unit, f"SELECT id, title, exempt <> '', position FROM items WHERE id IN ({signs})")
    return {row[0]: AboutItem(row[1], bool(row[2]), row[3]) for row in found}


def _hit(unit: Unit, row: tuple[Any, ...], items: Mapping[int, AboutItem]) -> Hit:
    meeting_id, committee, on, time, item_id, matter, number, source, words, block, follow_up, reference, shut, _ = row
    item = items.get(item_id, AboutItem())
    standing = Standing.NONE if not follow_up else Standing.CLOSED if shut else Standing.OPEN
    if source == Source.MEETING:
        words = _names(unit, meeting_id)
    return Hit(
        meeting_id, committee, dt.date.fromisoformat(on), time, item_id, item.title, Matter(matter), number, words, block,
        item.exempt, follow_up or 0, reference or "", standing,
    )


def _names(unit: Unit, meeting_id: int) -> str:
    query = (
        "SELECT name FROM attendees WHERE meeting_id = :of AND NOT withdrawn UNION SELECT name FROM attendance WHERE meeting_id = :of "
        "AND NOT EXISTS (SELECT 1 FROM attendees WHERE meeting_id = :of AND NOT withdrawn)"
    )
    return "; ".join(row[0] for row in _run(unit, query, {"of": meeting_id}))


def _run(unit: Unit, query: str, given: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
    try:
        return rows(unit, query, given)
    except DatabaseError as error:
        told = f"{getattr(error.orig, 'sqlite_errorname', '')} {error.orig}"
        if any(sign in told for sign in DAMAGED):
            raise IndexDamagedError(told) from error
        raise
