"""Reading the index: newest first out of the numbers of its entries, so that fifty cost the same among a thousand and a million."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from clerk_desk.domain.archive import ArchiveWanted, Asked, Hit, Matter, Standing, Term
from clerk_desk.domain.archive_entries import Source
from clerk_desk.domain.archive_ranking import Candidate
from clerk_desk.domain.follow_ups import ENDED
from clerk_desk.store.archive import stale
from clerk_desk.store.archive_asking import ask
from clerk_desk.store.archive_matching import matching, matching_term
from clerk_desk.store.archive_tables import ENTRIES, WORDS
from clerk_desk.store.unit import Unit

SHUT = ", ".join(f"'{status.value}'" for status in sorted(ENDED))
OF_SOURCE = """
LEFT JOIN blocks AS b ON e.source = 'block' AND b.id = e.source_id
LEFT JOIN follow_ups AS f ON e.source = 'follow-up' AND f.id = e.source_id
LEFT JOIN items AS i ON e.source = 'item' AND i.id = e.source_id"""
TOLD = f"""
SELECT e.meeting_id, c.name, m.held_on, m.time, coalesce(b.item_id, f.item_id, i.id, 0), e.matter, e.number, e.source,
    coalesce(b.text, f.what, i.title, ''), coalesce(b.uid, f.block, ''), f.id, f.reference, f.status IN ({SHUT}), b.rank
FROM ({{chosen}}) AS found JOIN {ENTRIES} AS e ON e.id = found.id
JOIN meetings AS m ON m.id = e.meeting_id JOIN committees AS c ON c.id = m.committee_id {OF_SOURCE}
ORDER BY found.place"""
MATCHED = f"WHERE {WORDS} MATCH :match AND w.rowid BETWEEN :first AND :last"
ALL = f"FROM {WORDS} AS w {MATCHED}"
LIVE = f"FROM {WORDS} AS w JOIN {ENTRIES} AS live ON live.id = w.rowid {MATCHED}"
FEW_GONE = 2000
"""So many more than are to be counted are counted in less time than it takes to look whether those that are counted still stand."""

NEWEST = f"SELECT w.rowid AS id, -w.rowid AS place {LIVE} ORDER BY w.rowid DESC LIMIT :most OFFSET :passed"
CHOSEN = "SELECT value AS id, key AS place FROM json_each(:chosen)"
WORDS_OF = f"""
SELECT e.id, coalesce(b.text, f.what, i.title, ''), e.number, e.source = 'item'
FROM ({NEWEST}) AS found JOIN {ENTRIES} AS e ON e.id = found.id {OF_SOURCE} ORDER BY found.place"""


def newest(unit: Unit, wanted: ArchiveWanted, said: Asked, most: int, passed: int = 0) -> tuple[Hit, ...]:
    """So many lines after the first ``passed``, each meeting's together; none where nothing is asked for. ``said`` is
    ``spelt_out``. Raises IndexDamagedError, as all of these do.
    """
    found = _asked(unit, TOLD.format(chosen=NEWEST), wanted, said, most, passed)
    items = _items_of(unit, found)
    return tuple(_hit(unit, row, items) for row in _by_meeting(found, items))


def candidates(unit: Unit, wanted: ArchiveWanted, said: Asked, most: int) -> tuple[Candidate, ...]:
    """The words of so many of the newest lines, to be ranked."""
    found = _asked(unit, WORDS_OF, wanted, said, most)
    return tuple(Candidate(row[0], row[1], row[2], bool(row[3])) for row in found)


def lines(unit: Unit, entries: Sequence[int]) -> tuple[Hit, ...]:
    """These lines in this order."""
    found = ask(unit, TOLD.format(chosen=CHOSEN), {"chosen": f"[{', '.join(map(str, entries))}]"})
    items = _items_of(unit, found)
    return tuple(_hit(unit, row, items) for row in found)


def _asked(unit: Unit, query: str, wanted: ArchiveWanted, said: Asked, most: int, passed: int = 0) -> list[tuple[Any, ...]]:
    match = matching(wanted, said)
    return ask(unit, query, {"match": match, "most": most, "passed": passed, **_days(wanted)}) if match else []


IN_ITEM = (Source.MEETING, Source.ITEM, Source.BLOCK, Source.FOLLOW_UP)


def _by_meeting(rows: Sequence[tuple[Any, ...]], items: Mapping[int, AboutItem]) -> list[tuple[Any, ...]]:
    """Each meeting's lines together, the newest meeting first, in the order of its minutes."""
    first = {row[0]: place for place, row in reversed(list(enumerate(rows)))}
    return sorted(rows, key=lambda row: (first[row[0]], items[row[4]].position if row[4] else 0, IN_ITEM.index(row[7]), row[13] or 0))


def count(unit: Unit, wanted: ArchiveWanted, said: Asked, most: int) -> int:
    """How many lines are found, no further than ``most``.

    Whether a line still stands is asked of each only where so few are found that those that are gone could matter.
    """
    gone = stale(unit)
    if gone <= FEW_GONE:
        found = int(_first(_asked(unit, f"SELECT count(*) FROM (SELECT 1 {ALL} LIMIT :most)", wanted, said, most + gone)))
        if not gone or found == most + gone:
            return min(found, most)
    return int(_first(_asked(unit, f"SELECT count(*) FROM (SELECT 1 {LIVE} LIMIT :most)", wanted, said, most)))


def _first(found: Sequence[tuple[Any, ...]]) -> Any:
    return found[0][0] if found else 0


def count_term(unit: Unit, term: Term, most: int) -> int:
    """In how many lines a term stands, those that are gone counted too, no further than ``most``."""
    query = f"SELECT count(*) FROM (SELECT 1 FROM {WORDS} WHERE {WORDS} MATCH :match LIMIT :most)"
    return int(ask(unit, query, {"match": matching_term(term), "most": most})[0][0])


def _days(wanted: ArchiveWanted) -> dict[str, int]:
    first, last = wanted.since or dt.date.min, wanted.until or dt.date.max
    return {"first": first.toordinal() << 32, "last": (last.toordinal() + 1 << 32) - 1}


# reading
class AboutItem(NamedTuple):
    """What a line's item is: its title, whether it is exempt, its place on the agenda."""

    title: str = ""
    exempt: bool = False
    position: int = 0


def _items_of(unit: Unit, found: Sequence[tuple[Any, ...]]) -> dict[int, AboutItem]:
    """The items that these rows are of."""
    ids = {row[4] for row in found if row[4]}
    if not ids:
        return {}
    signs = ", ".join(str(each) for each in sorted(ids))
    about = ask(unit, f"SELECT id, title, exempt <> '', position FROM items WHERE id IN ({signs})")
    return {row[0]: AboutItem(row[1], bool(row[2]), row[3]) for row in about}


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
    return "; ".join(row[0] for row in ask(unit, query, {"of": meeting_id}))
