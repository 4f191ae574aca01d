"""The unit of work: one session a verb, committed or rolled back as a whole, closed before a value leaves."""
from __future__ import annotations

import datetime as dt
import sqlite3
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol, cast

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.store.connecting import Key, errors
from clerk_desk.store.engine import WRITING, sentence
from clerk_desk.store.images import Record, recording


class Writes(Protocol):
    """What the functions of this room are given that save what is typed: a ``Saving``, or a whole unit."""

    @property
    def driver(self) -> sqlite3.Connection:
        """The library's own connection, within a transaction."""

    @property
    def now(self) -> Callable[[], dt.datetime]:
        """Tells the time by the desk's clock."""


@dataclass(frozen=True)
class Saving:
    """A unit without a session: saves happen every second while somebody types, and a session takes longer than the save."""

    driver: sqlite3.Connection
    now: Callable[[], dt.datetime] = dt.datetime.now


@dataclass(frozen=True)
class Unit:
    """What the functions of this room are given. Only they look inside; ``now`` tells the time by the desk's clock."""

    session: Session
    now: Callable[[], dt.datetime] = dt.datetime.now

    @property
    def driver(self) -> sqlite3.Connection:
        """The library's own connection, in the session's transaction."""
        return cast(sqlite3.Connection, self.session.connection().connection.driver_connection)


def rows(unit: Unit, query: str, given: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
    """What a query in plain SQL finds; nothing for a statement that finds nothing."""
    return unit.driver.execute(query, dict(given or {})).fetchall()


@dataclass(frozen=True)
class Store:
    """An open store. Units may be opened from any thread; a second writer waits for the first.

    With a ``record``, what its units write is noted there, so that it can be undone. ``only_reads`` is the sentence that says
    why nothing can be written, empty where it can; ``key`` is that of an encrypted store, ``now`` the clock by which it is
    noted when words were written; ``savers`` are its connections for ``saving``.
    """

    path: Path
    engine: Engine
    record: Record | None = None
    only_reads: str = ""
    key: Key | None = None
    now: Callable[[], dt.datetime] = dt.datetime.now
    savers: deque[sqlite3.Connection] = field(default_factory=deque, compare=False, repr=False)

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
        self._refuse_writing()
        with self.refusing(), Session(self._writing) as session, session.begin():
            connection = session.connection()  # takes the right to write now, not with the first statement
            with recording(connection, self.record) if self.record else nullcontext():
                yield Unit(session, self.now)
                session.flush()

    @contextmanager
    def saving(self) -> Iterator[Writes]:
        """As ``writing``, for the functions that save what is typed; as quick as the same statements given to SQLite by hand."""
        if self.record:
            with self.writing() as unit:
                yield unit
            return
        self._refuse_writing()
        with self.refusing():
            driver = self._for_saves()
            try:
                driver.execute("BEGIN IMMEDIATE")
                with driver:  # commits, or rolls back
                    yield Saving(driver, self.now)
            except BaseException:
                driver.close()
                raise
            self.savers.append(driver)

    def _for_saves(self) -> sqlite3.Connection:
        """A connection that no pool looks after: to lend it out and take it back takes as long as the save."""
        try:
            return self.savers.pop()
        except IndexError:
            pooled = self.engine.raw_connection()
            driver = cast(sqlite3.Connection, pooled.driver_connection)
            pooled.detach()
            return driver

    def _refuse_writing(self) -> None:
        if self.only_reads:
            raise CannotBeDone(self.only_reads)

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
        while self.savers:
            self.savers.pop().close()
