"""Nations of committees and closure days: kept, and brought into stores made before there were any."""
from __future__ import annotations

import datetime as dt
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from clerk_desk.domain.committee_calendar import Closure, Nation
from clerk_desk.domain.follow_ups import OWED
from clerk_desk.store import closures, committees, follow_ups, meetings
from clerk_desk.store.versions import MIGRATIONS

BEFORE = """
INSERT INTO committees (id, uid, name, code, style, quorum) VALUES (7, 'c7', 'Harbour Board', 'HB', 'Dash', 3);
INSERT INTO committees (id, uid, name, code, style, quorum) VALUES (9, 'c9', 'Council', 'CO', 'Numbered', 0);
INSERT INTO people (id, uid, name, post) VALUES (1, 'p1', 'Cllr Ann Hughes', '');
INSERT INTO memberships (id, uid, committee_id, person_id, role) VALUES (1, 'ms1', 7, 1, 'chair');
INSERT INTO meetings (id, uid, committee_id, held_on, time, venue, state, style)
 VALUES (3, 'm3', 7, '2026-11-20', '18:30', '', 'draft', 'Dash');
"""


@pytest.fixture
def first_tables(tmp_path: Path, opened) -> Path:
    """A store with rows in it, as the program made it when there was one migration."""
    folder = shutil.copytree(MIGRATIONS, tmp_path / "first", ignore=shutil.ignore_patterns("__pycache__", "000[2-9]*", "00[1-9]*"))
    store = opened(tmp_path / "desk" / "store.sqlite3", migrations=folder)
    store.close()
    with closing(sqlite3.connect(store.path)) as connection:
        connection.executescript(BEFORE)
    return store.path


def test_committees_of_an_older_store_are_in_england_and_keep_everything_else(first_tables, opened):
    with opened(first_tables).reading() as unit:
        there = committees.all_of_them(unit)
        days = meetings.all_days(unit)
        links = unit.session.connection().exec_driver_sql("SELECT committee_id FROM memberships").all()
    assert [(each.id, each.uid, each.name, each.code, each.style, each.quorum, each.nation) for each in there] == [
        (9, "c9", "Council", "CO", "Numbered", 0, Nation.ENGLAND), (7, "c7", "Harbour Board", "HB", "Dash", 3, Nation.ENGLAND),
    ]
    assert days == {"Harbour Board": (dt.date(2026, 11, 20),), "Council": ()}
    assert links == [(7,)]


@pytest.mark.parametrize(("after", "days"), [
    (dt.date(2026, 11, 19), (dt.date(2026, 11, 20),)), (dt.date(2026, 11, 20), ()),
])
def test_only_the_days_after_one_are_asked_for(first_tables, opened, after, days):
    with opened(first_tables).reading() as unit:
        assert meetings.all_days(unit, after) == {"Harbour Board": days, "Council": ()}


@pytest.mark.parametrize(("first", "last", "there"), [
    (dt.date(2026, 11, 20), dt.date(2026, 11, 20), [3]), (dt.date(2026, 5, 1), dt.date(2026, 11, 19), []),
    (dt.date(2026, 11, 21), dt.date(2027, 4, 30), []),
])
def test_meetings_of_a_time_are_those_from_its_first_to_its_last_day(first_tables, opened, first, last, there):
    with opened(first_tables).reading() as unit:
        assert [line.id for line in meetings.lines(unit, 7, within=(first, last))] == there


def test_names_and_codes_of_committees_stay_unique_in_a_store_brought_up_to_date(first_tables, opened):
    with closing(sqlite3.connect(opened(first_tables).path)) as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute("INSERT INTO committees (uid, name, code, style, quorum) VALUES ('x', 'Council', 'X', 'Dash', 0)")


def test_a_committees_nation_is_kept(store, item):
    with store.writing() as unit:
        committees.set_nation(unit, 1, Nation.NORTHERN_IRELAND)
    with store.reading() as unit:
        found = committees.by_id(unit, 1)
    assert found is not None and found.nation is Nation.NORTHERN_IRELAND


def test_closures_are_kept_in_order_of_their_days_and_removed(store):
    late = Closure(0, "u1", "Christmas closure", dt.date(2026, 12, 29), dt.date(2026, 12, 31))
    early = Closure(0, "u2", "Founder's day", dt.date(2026, 6, 5), dt.date(2026, 6, 5))
    with store.writing() as unit:
        ids = [closures.add(unit, each) for each in (late, early)]
    with store.reading() as unit:
        assert [(each.name, each.first, each.last) for each in closures.all_of_them(unit)] == [
            (early.name, early.first, early.last), (late.name, late.first, late.last),
        ]
    with store.writing() as unit:
        closures.remove(unit, ids[0])
    with store.reading() as unit:
        assert [each.id for each in closures.all_of_them(unit)] == [ids[1]]


def test_a_closure_that_ends_before_it_begins_is_not_kept(store):
    with pytest.raises(IntegrityError, match="in_order"), store.writing() as unit:
        closures.add(unit, Closure(0, "u", "Backwards", dt.date(2026, 12, 31), dt.date(2026, 12, 29)))
    with store.reading() as unit:
        assert closures.all_of_them(unit) == ()


def test_nothing_owed_has_due_words_in_an_empty_log(store, item):
    with store.reading() as unit:
        assert follow_ups.with_due_words(unit, OWED) == ()
