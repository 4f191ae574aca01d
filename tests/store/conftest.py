"""A store of its own for every test."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from clerk_desk.domain.records import AgendaItem, Committee, Meeting, MeetingState
from clerk_desk.store import committees, items, meetings
from clerk_desk.store.opening import open_store
from clerk_desk.store.unit import Store

NOW = dt.datetime(2026, 11, 22, 9, 30)


@pytest.fixture
def opened() -> Iterator[Callable[..., Store]]:
    """Opens stores and closes them after the test."""
    there: list[Store] = []

    def open_one(path: Path, **given: object) -> Store:
        there.append(open_store(path, **{"program": "1.0", "now": NOW} | given))
        return there[-1]

    yield open_one
    for store in there:
        store.close()


@pytest.fixture
def store(tmp_path: Path, opened: Callable[..., Store]) -> Store:
    """An empty store in a folder of its own."""
    return opened(tmp_path / "desk" / "store.sqlite3")


@pytest.fixture
def item(store: Store) -> int:
    """The number of an item in a meeting of a committee."""
    with store.writing() as unit:
        body = Committee(0, "c1", "Cabinet", "CA", "Numbered")
        body = Committee(committees.add(unit, body), "c1", "Cabinet", "CA", "Numbered")
        sitting = meetings.add(unit, Meeting(0, "m1", body, NOW.date(), "18:30", "", MeetingState.LIVE, "Numbered"))
        return items.add(unit, AgendaItem(0, "i1", sitting, 1, "6", "Budget"))
