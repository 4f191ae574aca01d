"""Moments as the store's columns have them, for statements that go to SQLite by hand."""
from __future__ import annotations

import datetime as dt


def written(at: dt.datetime | None) -> str | None:
    """A moment for a column, as SQLAlchemy writes it."""
    return at.replace(tzinfo=None).isoformat(" ", "microseconds") if at else None


def read(column: str | None) -> dt.datetime | None:
    """The moment in a column."""
    return dt.datetime.fromisoformat(column) if column else None
