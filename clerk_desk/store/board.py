"""The board of follow-ups: counted, parted, sorted and read a page at a time by SQLite, each out of an index.

SQLite goes through a range of an index in order, and through several at once in the order of all; so what is asked is put
as ranges of the indexes of ``follow_ups``: one state at a time, of one committee or owner, between two days.
"""
from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from clerk_desk.domain.board import FORTNIGHT, WEEK, BoardWanted, Group, Order, Section, Turn, View
from clerk_desk.domain.follow_ups import ENDED, OWED, Status
from clerk_desk.store.searching import LOG_WORDS, sought
from clerk_desk.store.tables import COUNTED
from clerk_desk.store.unit import Unit, rows

WITH_OFFICER = frozenset({Status.RAISED, Status.WITH_OWNER})
ON_THE_LOG = frozenset(Status) - {Status.WAVED_OFF}
ON_BOARD, SHUT = ON_THE_LOG - ENDED, frozenset({Status.CLOSED, Status.NOT_PURSUED})
NOBODY = "owner IN ('', 'To be confirmed')"
EXEMPT = "item_id IN (SELECT id FROM items WHERE exempt <> '')"
WHEN = {
    "past": "due_on < :today", "week": "due_on BETWEEN :today AND :week", "soon": "due_on > :week AND due_on <= :fortnight",
    "later": "due_on > :fortnight", "none": "due_on IS NULL",
}
"""The stretches of time that part all due days, the days with none too."""

VIEWS: Mapping[View, tuple[frozenset[Status], tuple[str, ...]]] = {
    View.OPEN: (ON_BOARD, ()), View.OVERDUE: (OWED, ("past",)), View.TO_SEND: (frozenset({Status.RECEIVED}), ()),
    View.THIS_WEEK: (OWED, ("week",)), View.NO_OWNER: (OWED, ()), View.NO_DATE: (OWED, ("none",)), View.WAITING: (WITH_OFFICER, ()),
    View.EXEMPT: (ON_BOARD, ()), View.CLOSED: (SHUT, ()), View.ALL: (ON_THE_LOG, ()),
}
TURNS: Mapping[Turn, tuple[frozenset[Status], tuple[str, ...]]] = {
    Turn.TO_SEND: (frozenset({Status.RECEIVED}), ()), Turn.OVERDUE: (WITH_OFFICER, ("past",)),
    Turn.FORTNIGHT: (WITH_OFFICER, ("week", "soon")), Turn.LATER: (WITH_OFFICER, ("later",)), Turn.NO_DATE: (WITH_OFFICER, ("none",)),
    Turn.TO_CLOSE: (ON_BOARD - OWED, ()), Turn.ENDED: (SHUT, ()),
}
"""Of a view and of a turn the states, and the stretches of time where it is not all of them."""

SPANS: Mapping[tuple[str, ...], str] = {
    ("week", "soon"): "due_on BETWEEN :today AND :fortnight", **{(name,): span for name, span in WHEN.items()},
}
Tally = Mapping[tuple[Status, str], int]
Tallies = Mapping[View, Tally]
"""How many rows are in a state and due in a stretch of time; the same for each view."""


@dataclass(frozen=True)
class Cut:
    """Which rows: in one of these states, and all the rest holds of them. ``driven`` where a few rows are found by other means
    than state and day, so that no index by state is to be gone through.
    """

    states: frozenset[Status]
    rest: tuple[str, ...] = ()
    given: Mapping[str, Any] = field(default_factory=dict)
    driven: bool = False

    def also(self, *rest: str, **given: Any) -> Cut:
        """The rows of it of which this holds too."""
        return Cut(self.states, (*self.rest, *rest), {**self.given, **given}, self.driven)

    def where(self, *rest: str) -> str:
        """The condition as SQL; the sign before the column keeps SQLite from its index."""
        states = ", ".join(f"'{each.value}'" for each in sorted(self.states)) or "NULL"
        return " AND ".join((f"{'+' if self.driven else ''}status IN ({states})", *self.rest, *rest))


def _cut(wanted: BoardWanted, today: dt.date, section: str | None = None) -> Cut:
    """The rows of a view, or of one of its sections."""
    states, when = VIEWS[wanted.view]
    cut = _narrowed(wanted, today)
    cut = Cut(states, (*cut.rest, *([SPANS[when]] if when else [])), cut.given, cut.driven or wanted.view is View.EXEMPT)
    if wanted.view in (View.EXEMPT, View.NO_OWNER):
        cut = cut.also(EXEMPT if wanted.view is View.EXEMPT else NOBODY)
    return cut if section is None else _part(cut, wanted.group, section)


def _narrowed(wanted: BoardWanted, today: dt.date) -> Cut:
    """The log of the committee wanted with the words wanted, whatever the view is."""
    week, fortnight = today + dt.timedelta(WEEK), today + dt.timedelta(FORTNIGHT)
    cut, words = Cut(ON_THE_LOG, (), {"today": str(today), "week": str(week), "fortnight": str(fortnight)}), sought(wanted.words)
    if wanted.committee_id:
        cut = cut.also("committee_id = :committee", committee=wanted.committee_id)
    if not wanted.words.strip():
        return cut
    found = cut.also(f"id IN (SELECT rowid FROM {LOG_WORDS} WHERE {LOG_WORDS} MATCH :words)", words=words) if words else cut.also("0")
    return Cut(found.states, found.rest, found.given, True)


def _part(cut: Cut, group: Group, section: str) -> Cut:
    if group is Group.TURN:
        states, when = TURNS[Turn(section)]
        return Cut(cut.states & states, (*cut.rest, *([SPANS[when]] if when else [])), cut.given, cut.driven)
    if group is Group.STATE:
        return Cut(cut.states & {Status(section)}, cut.rest, cut.given, cut.driven)
    if group is Group.OWNER:
        return cut.also("owner = :owner", owner=section)
    return cut.also("committee_id = :body", body=int(section)) if group is Group.COMMITTEE else cut



# counting
def tallied(unit: Unit, wanted: BoardWanted, today: dt.date) -> Tallies:
    """How many rows of each state and stretch of time each view counts among, with the committee and words wanted."""
    cut = _narrowed(wanted, today)
    if cut.driven:
        return _found_tallies(unit, cut)
    nobody = Cut(OWED, (*cut.rest, NOBODY), cut.given)
    exempt = _found_tallies(unit, Cut(ON_BOARD, (*cut.rest, EXEMPT), cut.given, True))
    return dict.fromkeys(View, _tally(unit, cut)) | {View.NO_OWNER: _tally(unit, nobody), View.EXEMPT: exempt[View.EXEMPT]}


def _found_tallies(unit: Unit, cut: Cut) -> Tallies:
    """Of rows found by other means all at once, for they are found only once so."""
    when = " ".join(f"WHEN {span} THEN '{name}'" for name, span in WHEN.items())
    told = f"SELECT status, CASE {when} END, {NOBODY}, {EXEMPT}, count(*) FROM follow_ups WHERE {cut.where()} GROUP BY 1, 2, 3, 4"
    seen = [Counter[tuple[Status, str]]() for _ in range(3)]
    for status, stretch, nobody, exempt, count in rows(unit, told, cut.given):
        for tally, counts_here in zip(seen, (True, nobody, exempt), strict=True):
            tally[Status(status), stretch] += count * bool(counts_here)
    return dict.fromkeys(View, seen[0]) | {View.NO_OWNER: seen[1], View.EXEMPT: seen[2]}


def counts(tallies: Tallies) -> dict[View, int]:
    """How many rows each view has."""
    return {view: _sum(tallies[view], *VIEWS[view]) for view in View}


def sections(unit: Unit, wanted: BoardWanted, today: dt.date, tallies: Tallies) -> tuple[Section, ...]:
    """The sections of the view wanted, in order, each with a row at least; turns and states are added up from the tallies."""
    if wanted.group in (Group.OWNER, Group.COMMITTEE):
        return _named_sections(unit, wanted, _cut(wanted, today))
    if wanted.group is Group.NONE:
        count = _sum(tallies[wanted.view], *VIEWS[wanted.view])
        return (Section("", count),) if count else ()
    return _known_sections(wanted, tallies[wanted.view])


def _tally(unit: Unit, cut: Cut) -> Tally:
    """One query, a range of an index for each state and stretch."""
    found = rows(unit, " UNION ALL ".join(_ranges(cut)), cut.given)
    return {(Status(status), when): count for status, when, count in found}


def _ranges(cut: Cut) -> Iterable[str]:
    """The days matter of what is owed; all others of a state are counted together."""
    for state in sorted(cut.states):
        for name, span in WHEN.items() if state in OWED else (("", "1"),):
            told = f"SELECT '{state.value}', '{name}', count(*) FROM follow_ups"
            yield f"{told} WHERE {Cut(frozenset({state}), cut.rest).where(span)}"


def _sum(tally: Tally, states: frozenset[Status], when: Sequence[str]) -> int:
    return sum(count for (state, stretch), count in tally.items() if state in states and (not when or stretch in when))


def _known_sections(wanted: BoardWanted, tally: Tally) -> tuple[Section, ...]:
    """The turns, or the states in the order of a life, that the view has rows of."""
    states, when = VIEWS[wanted.view]
    seen = {key: count for key, count in tally.items() if key[0] in states and (not when or key[1] in when)}
    turns = [Section(turn.value, _sum(seen, *TURNS[turn])) for turn in Turn]
    found = turns if wanted.group is Group.TURN else [Section(state.value, _sum(seen, frozenset({state}), ())) for state in Status]
    return tuple(section for section in found if section.count)


def _named_sections(unit: Unit, wanted: BoardWanted, cut: Cut) -> tuple[Section, ...]:
    if wanted.group is Group.COMMITTEE:
        of_body = f"SELECT count(*) FROM follow_ups WHERE committee_id = bodies.id AND {cut.where()}"
        query = f"SELECT id, ({of_body}), name FROM committees AS bodies ORDER BY name"
        if cut.driven:
            counts = f"SELECT committee_id AS id, count(*) AS counted FROM follow_ups WHERE {cut.where()} GROUP BY 1"
            query = f"SELECT id, counted, name FROM committees JOIN ({counts}) USING (id) ORDER BY name"
    elif cut.driven or wanted.committee_id:
        query = f"SELECT owner, count(*), '' FROM follow_ups WHERE {cut.where()} GROUP BY owner ORDER BY {NOBODY}, owner"
    else:
        query = OWNERS.format(cut.where())
    return tuple(Section(str(key), count, title) for key, count, title in rows(unit, query, cut.given) if count)


OWNERS = f"""
WITH RECURSIVE owners (owner) AS (
    SELECT min(owner) FROM follow_ups
    UNION ALL SELECT (SELECT min(next.owner) FROM follow_ups AS next WHERE next.owner > owners.owner) FROM owners WHERE owner IS NOT NULL
)
SELECT owner, (SELECT count(*) FROM follow_ups WHERE follow_ups.owner = owners.owner AND {{}}), ''
FROM owners WHERE owner IS NOT NULL ORDER BY {NOBODY}, owner"""
"""Each owner is looked for after the one before: a step each, not one a row."""


# reading
def page(unit: Unit, wanted: BoardWanted, section: str, today: dt.date, offset: int, limit: int) -> tuple[int, ...]:
    """The numbers of the follow-ups in these rows of a section, in order; what has no day comes after what has one."""
    cut, column, down = _cut(wanted, today, section), _column(wanted, section), wanted.downwards
    if cut.driven:  # they are looked for only once, and sorted in any case
        return _ids(unit, cut, column, down, offset, limit, "key IS NULL, ")
    dated = cut.also(f"{column} IS NOT NULL")
    found = _ids(unit, dated, column, down, offset, limit)
    if len(found) == limit or column == COUNTED:
        return found
    passed = max(offset - _count(unit, dated), 0) if offset and not found else 0
    return found + _ids(unit, cut.also(f"{column} IS NULL"), "id", down, passed, limit - len(found))


def _column(wanted: BoardWanted, section: str) -> str:
    if wanted.order is Order.REFERENCE:
        return COUNTED
    own_clock = (wanted.group, section) == (Group.TURN, Turn.TO_SEND) and not VIEWS[wanted.view][1]
    return "send_by" if own_clock else "due_on"


def _ids(unit: Unit, cut: Cut, column: str, down: bool, offset: int, limit: int, first: str = "") -> tuple[int, ...]:
    way = "DESC" if down else "ASC"
    query = f"{_in_one(cut, column)} ORDER BY {first}key {way}, id {way} LIMIT :most OFFSET :passed"
    return tuple(row[0] for row in rows(unit, query, {**cut.given, "most": limit, "passed": offset}))


def _in_one(cut: Cut, column: str, *rest: str) -> str:
    """The rows of each state in the order of an index, joined in the order of all."""
    apart = [cut] if cut.driven else [Cut(frozenset({state}), cut.rest) for state in sorted(cut.states)] or [cut]
    shown = f"id, {column} AS key"
    return " UNION ALL ".join(f"SELECT {shown} FROM follow_ups WHERE {each.where(*rest)}" for each in apart)


def _count(unit: Unit, cut: Cut, *rest: str, **given: Any) -> int:
    query = f"SELECT count(*) FROM ({_in_one(cut, 'id', *rest)})"
    return int(rows(unit, query, {**cut.given, **given})[0][0])


def place(unit: Unit, wanted: BoardWanted, sections: Sequence[str], today: dt.date, follow_up_id: int) -> tuple[str, int] | None:
    """The section that a follow-up is in and how many rows stand before it there; None where it is in none of these."""
    for section in sections:
        cut, column = _cut(wanted, today, section), _column(wanted, section)
        one = Cut(cut.states, cut.rest, cut.given, True).also("+id = :one" if cut.driven else "id = :one", one=follow_up_id)
        for (key,) in rows(unit, f"SELECT {column} FROM follow_ups WHERE {one.where()}", one.given):
            return section, _before(unit, cut, column, wanted.downwards, key, follow_up_id)
    return None


def _before(unit: Unit, cut: Cut, column: str, down: bool, key: object, follow_up_id: int) -> int:
    sign, given = ">" if down else "<", {"key": key, "one": follow_up_id}
    if key is None:
        return _count(unit, cut, f"{column} IS NOT NULL") + _count(unit, cut, f"{column} IS NULL", f"id {sign} :one", **given)
    return _count(unit, cut, f"({column}, id) {sign} (:key, :one)", **given)
