"""The board of follow-ups: counted, parted, sorted and read a page at a time by SQLite, each out of an index.

SQLite goes through a range of an index in order, and through several at once in the order of all; so what is asked is put
as ranges of the indexes of ``follow_ups``: one state at a time, of one committee or owner, between two days.
"""
from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from clerk_desk.domain.board import FORTNIGHT, WEEK, BoardWanted, Group, Order, Section, Turn, View
from clerk_desk.domain.follow_ups import ENDED, OWED, Status
from clerk_desk.store.searching import LOG_WORDS, sought
from clerk_desk.store.tables import COUNTED
from clerk_desk.store.unit import Unit, rows

WITH_OFFICER = frozenset({Status.RAISED, Status.WITH_OWNER})
ON_THE_LOG = frozenset(Status) - {Status.WAVED_OFF}
ON_BOARD, SHUT = ON_THE_LOG - ENDED, frozenset({Status.CLOSED, Status.NOT_PURSUED})
ABSENT = ("", "To be confirmed")
NOBODY = f"owner IN {ABSENT}"
BY_OWNER = "follow_ups INDEXED BY ix_follow_ups_owner_status_due_on"
EXEMPT = "item_id IN (SELECT id FROM items WHERE exempt <> '')"
WHEN = {
    "past": "due_on < :today", "week": "due_on BETWEEN :today AND :week", "soon": "due_on > :week AND due_on <= :fortnight",
    "later": "due_on > :fortnight", "none": "due_on IS NULL",
}
"""The stretches of time that part all due days, the days with none too."""

STATES, STRETCHES = tuple(Status), tuple(WHEN)
STATE = f"(CASE status {' '.join(f'WHEN {each.value!r} THEN {place}' for place, each in enumerate(STATES))} END)"
STRETCH = (
    "(CASE WHEN due_on < :today THEN 0 WHEN due_on <= :week THEN 1 WHEN due_on <= :fortnight THEN 2 WHEN due_on NOTNULL THEN 3"
    " ELSE 4 END)"
)
"""The place of a row's state among all, and that of its day among the stretches: one comparison each, for many rows."""

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
FOUND = f"(SELECT rowid AS hit FROM {LOG_WORDS} WHERE {LOG_WORDS} MATCH :words) CROSS JOIN follow_ups ON id = hit"
"""The rows that have the words wanted, each looked up as it is found: to keep them all first takes longer."""

Tally = Mapping[tuple[Status, str], int]
Tallies = Mapping[View, Tally]
"""How many rows are in a state and due in a stretch of time; the same for each view."""


@dataclass(frozen=True)
class Cut:
    """Which rows: in one of these states, and all the rest holds of them. ``driven`` where a few rows are found by other means
    than state and day, so that no index by state is to be gone through; ``table`` says where they come from.
    """

    states: frozenset[Status]
    rest: tuple[str, ...] = ()
    given: Mapping[str, Any] = field(default_factory=dict)
    driven: bool = False
    table: str = "follow_ups"

    def also(self, *rest: str, **given: Any) -> Cut:
        """The rows of it of which this holds too."""
        return replace(self, rest=(*self.rest, *rest), given={**self.given, **given})

    def where(self, *rest: str) -> str:
        """The condition as SQL; the sign before the column keeps SQLite from its index."""
        states = ", ".join(f"'{each.value}'" for each in sorted(self.states)) or "NULL"
        return " AND ".join((f"{'+' if self.driven else ''}status IN ({states})", *self.rest, *rest))


def _cut(wanted: BoardWanted, today: dt.date, section: str | None = None) -> Cut:
    """The rows of a view, or of one of its sections."""
    states, when = VIEWS[wanted.view]
    cut = _narrowed(wanted, today)
    cut = replace(cut.also(*([SPANS[when]] if when else [])), states=states, driven=cut.driven or wanted.view is View.EXEMPT)
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
    return replace(cut.also(words=words), driven=True, table=FOUND) if words else replace(cut.also("0"), driven=True)


def _part(cut: Cut, group: Group, section: str) -> Cut:
    if group is Group.TURN:
        states, when = TURNS[Turn(section)]
        return replace(cut.also(*([SPANS[when]] if when else [])), states=cut.states & states)
    if group is Group.STATE:
        return replace(cut, states=cut.states & {Status(section)})
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
    exempt = _found_tallies(unit, replace(cut.also(EXEMPT), states=ON_BOARD, driven=True))
    return dict.fromkeys(View, _tally(unit, cut)) | {View.NO_OWNER: _tally(unit, nobody), View.EXEMPT: exempt[View.EXEMPT]}


def _found_tallies(unit: Unit, cut: Cut) -> Tallies:
    """Of rows found by other means all at once, for they are found only once so, each put into one number: sorting by a number
    takes half the time of sorting by state, stretch, owner and item.
    """
    told = f"SELECT ({STATE} * 8 + {STRETCH}) * 4 + ({NOBODY}) * 2 + ({EXEMPT}) AS cell, count(*)"
    seen = [Counter[tuple[Status, str]]() for _ in range(3)]
    for cell, count in rows(unit, f"{told} FROM {cut.table} WHERE {cut.where()} GROUP BY cell", cut.given):
        key = STATES[cell // 32], STRETCHES[cell // 4 % 8]
        for tally, counts_here in zip(seen, (True, cell & 2, cell & 1), strict=True):
            tally[key] += count * bool(counts_here)
    return dict.fromkeys(View, seen[0]) | {View.NO_OWNER: seen[1], View.EXEMPT: seen[2]}


def counts(tallies: Tallies) -> dict[View, int]:
    """How many rows each view has."""
    return {view: _sum(tallies[view], *VIEWS[view]) for view in View}


def count(unit: Unit, view: View, today: dt.date) -> int:
    """How many rows one view has, of all committees."""
    return _count(unit, _cut(BoardWanted(view), today))


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
            yield f"{told} WHERE {replace(cut, states=frozenset({state})).where(span)}"


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
            counts = f"SELECT committee_id AS id, count(*) AS counted FROM {cut.table} WHERE {cut.where()} GROUP BY 1"
            query = f"SELECT id, counted, name FROM committees JOIN ({counts}) USING (id) ORDER BY name"
    elif cut.driven or wanted.committee_id:
        query = f"SELECT owner, count(*), '' FROM {cut.table} WHERE {cut.where()} GROUP BY owner ORDER BY {NOBODY}, owner"
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
    """The rows of each state in the order of an index, joined in the order of all; those of nobody by the index of owners."""
    shown, states = f"id, {column} AS key", [frozenset({state}) for state in sorted(cut.states)]
    apart = [(cut.table, cut)] if cut.driven or not states else [(cut.table, replace(cut, states=state)) for state in states]
    if NOBODY in cut.rest and not cut.driven:
        apart = [(BY_OWNER, _owned_by(each, nobody)) for _, each in apart for nobody in ABSENT]
    return " UNION ALL ".join(f"SELECT {shown} FROM {table} WHERE {each.where(*rest)}" for table, each in apart)


def _owned_by(cut: Cut, nobody: str) -> Cut:
    return replace(cut, rest=tuple(f"owner = '{nobody}'" if part == NOBODY else part for part in cut.rest))


def _count(unit: Unit, cut: Cut, *rest: str, **given: Any) -> int:
    query = f"SELECT count(*) FROM ({_in_one(cut, 'id', *rest)})"
    return int(rows(unit, query, {**cut.given, **given})[0][0])


def place(unit: Unit, wanted: BoardWanted, sections: Sequence[str], today: dt.date, follow_up_id: int) -> tuple[str, int] | None:
    """The section that a follow-up is in and how many rows stand before it there; None where it is in none of these."""
    for section in sections:
        cut, column = _cut(wanted, today, section), _column(wanted, section)
        one = replace(cut.also("id = :one", one=follow_up_id), driven=True)
        for (key,) in rows(unit, f"SELECT {column} FROM {cut.table} WHERE {one.where()}", one.given):
            return section, _before(unit, cut, column, wanted.downwards, key, follow_up_id)
    return None


def _before(unit: Unit, cut: Cut, column: str, down: bool, key: object, follow_up_id: int) -> int:
    sign, given = ">" if down else "<", {"key": key, "one": follow_up_id}
    if key is None:
        return _count(unit, cut, f"{column} IS NOT NULL") + _count(unit, cut, f"{column} IS NULL", f"id {sign} :one", **given)
    return _count(unit, cut, f"({column}, id) {sign} (:key, :one)", **given)
