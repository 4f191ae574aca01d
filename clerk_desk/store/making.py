"""A new store: all tables at once, as the classes say. That the migrations lead to the very same is held by a test."""
from __future__ import annotations

from functools import cache
from pathlib import Path

from sqlalchemy import Connection, text
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from clerk_desk.store import archive_tables, follow_up_tables, past_tables, record_tables  # noqa: F401 - a new store has theirs too
from clerk_desk.store.connecting import Key
from clerk_desk.store.engine import WRITING, make_engine
from clerk_desk.store.searching import STATEMENTS
from clerk_desk.store.tables import Base

VERSION_TABLE = (
    "CREATE TABLE alembic_version (\n\tversion_num VARCHAR(32) NOT NULL, \n\tCONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)\n)"
)
"""As Alembic makes it, which finds there how far a store has come."""


def make(path: Path, *, program: str, version: str, busy_seconds: float, key: Key | None = None) -> None:
    """Makes the tables in an empty file, in one transaction; ``version`` is the last migration, ``program`` who makes it.

    Where another window was quicker, its tables stay. Raises SQLAlchemy's DatabaseError where the file cannot be written.
    """
    engine = make_engine(path, key, busy_seconds=busy_seconds)
    try:
        with engine.execution_options(**{WRITING: True}).begin() as connection:
            if connection.exec_driver_sql("SELECT 1 FROM sqlite_master").first():
                return
            for statement in (*_statements(), VERSION_TABLE):
                connection.exec_driver_sql(statement)
            connection.execute(text("INSERT INTO alembic_version VALUES (:version)"), {"version": version})
            note_program(connection, program)
    finally:
        engine.dispose()


def note_program(connection: Connection, program: str) -> None:
    """Writes into the store which version of the program its tables are from."""
    connection.execute(
        text("INSERT INTO about (name, value) VALUES ('program', :program) ON CONFLICT (name) DO UPDATE SET value = :program"),
        {"program": program},
    )


@cache
def _statements() -> tuple[str, ...]:
    dialect, found = sqlite.dialect(), list[str]()
    for table in Base.metadata.sorted_tables:
        found.append(str(CreateTable(table).compile(dialect=dialect)))
        found += [str(CreateIndex(index).compile(dialect=dialect)) for index in sorted(table.indexes, key=lambda each: str(each.name))]
    return (*found, *STATEMENTS, *archive_tables.STATEMENTS)
