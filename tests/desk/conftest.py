"""A desk of its own for every test, with the clock at a Sunday in November 2026."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.committees import add_committee
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.meetings import add_item, add_meeting
from clerk_desk.desk.opening import open_desk
from tests.statements import Statements, noted

TODAY = dt.date(2026, 11, 22)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An empty desk."""
    desk = open_desk(tmp_path / "data", SystemClock(TODAY))
    yield desk
    desk.close()


@pytest.fixture
def committee(desk: Desk) -> int:
    """Children and Families, code CF, in the house style Numbered."""
    return add_committee(desk, "Children and Families").ids[0]


@pytest.fixture
def meeting(desk: Desk, committee: int) -> int:
    """Its meeting of 20 November 2026."""
    return add_meeting(desk, committee, dt.date(2026, 11, 20), time="18:30", venue="Town Hall").ids[0]


@pytest.fixture
def item(desk: Desk, meeting: int) -> int:
    """Item 6 of that meeting."""
    return add_item(desk, meeting, "Fostering", "6").ids[0]


@pytest.fixture
def statements(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Statements:
    """What is asked of the store, statement by statement, pragmas and BEGIN left out."""
    return noted(monkeypatch, desk.store.engine, "SELECT", "INSERT", "UPDATE", "DELETE")
