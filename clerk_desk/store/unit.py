"""The unit of work: one session a verb, committed or rolled back as a whole, closed before a value leaves."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.store.connecting import Key, errors
from clerk_desk.store.engine import WRITING, sentence
from clerk_desk.store.images import Record, recording


@dataclass(frozen=True)
class Unit:
    """What the functions of this room are given. Only they look inside; ``now`` tells the time by the desk's clock."""

    session: Session
    now: Callable[[], dt.datetime] = dt.datetime.now


def rows(unit: Unit, query: str, given: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
    """What a query in plain SQL finds; nothing for a statement that finds nothing."""
    found = unit.session.connection().exec_driver_sql(query, dict(given or {}))
    return [tuple(row) for row in found] if found.returns_rows else []


@dataclass(frozen=True)
class Store:
    """An open store. Units may be opened from any thread; a second writer waits for the first.

    With a ``record``, what its units write is noted there, so that it can be undone. ``only_reads`` is the sentence that says
    why nothing can be written, empty where it can; ``key`` is that of an encrypted store, ``now`` the clock by which it is
    noted when words were written.
    """

    path: Path
    engine: Engine
    record: Record | None = None
    only_reads: str = ""
    key: Key | None = None
    now: Callable[[], dt.datetime] = dt.datetime.now

    @cached_property
    def _writing(self) -> Engine:
        """The same engine and connections; its transactions take the right to write when they begin."""
        return self.engine.execution_options(**{WRITING: True})

    @contextmanager
    def reading(self) -> Iterator[Unit]:
        """A unit that sees one state of the store throughout and never waits for a writer. Nothing it writes is kept."""
        with self.refusing(), Session(self.engine, autoflush=False) as session:
            yield Unit(session, self.now)

    @contextmanager
    def writing(self) -> Iterator[Unit]:
        """A unit that is committed at its end, or rolled back when anything is raised within.

        Raises CannotBeDone when the disk or another program refuses, or the store is open for reading only; nothing of it is
        kept then.
        """
        if self.only_reads:
            raise CannotBeDone(self.only_reads)
        with self.refusing(), Session(self._writing) as session, session.begin():
            connection = session.connection()  # takes the right to write now, not with the first statement
            with recording(connection, self.record) if self.record else nullcontext():
                yield Unit(session, self.now)
                session.flush()

    @contextmanager
    def refusing(self) -> Iterator[None]:
        """Within it, what the disk or the database refuses is raised as CannotBeDone, with what to do."""
        try:
            yield
        except errors(SQLAlchemyError, UnicodeDecodeError) as error:  # the last of a damaged store
            refused = sentence(error, self.path)
            if refused is None:
                raise
            raise refused from error

    def close(self) -> None:
        """Lets go of the file."""
        self.engine.dispose()
