"""Bringing a store's tables up to date: a backup first, then all or nothing."""
from __future__ import annotations

import datetime as dt
from pathlib import Path

from sqlalchemy import Connection, Engine, text

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.store.archive_following import let_go, take_hold
from clerk_desk.store.backup import back_up
from clerk_desk.store.connecting import Key
from clerk_desk.store.engine import WRITING, make_engine, sentence
from clerk_desk.store.images import OURS
from clerk_desk.store.making import note_program
from clerk_desk.store.versions import Found


def upgrade(
    path: Path, found: Found, *, program: str, now: dt.datetime, busy_seconds: float, migrations: Path, key: Key | None = None,
) -> None:
    """Brings the store to the newest version and notes which program did it.

    A store that has tables is backed up first. Raises CannotBeDone, with the store as it was, when a migration fails.
    """
    kept = _backed_up(path, now, key) if found.tables else None
    engine = make_engine(path, key, busy_seconds=busy_seconds, foreign_keys=False)
    try:
        _migrate(engine, migrations, program)
    except Exception as error:
        why = f"{path} could not be brought up to date and is as it was ({_in_short(error)})"
        way_out = f": a backup of it is in {kept}; go on with the version that wrote it." if kept else ": install Clerk Desk again."
        raise sentence(error, path) or CannotBeDone(why + way_out) from error
    finally:
        engine.dispose()


def _backed_up(path: Path, now: dt.datetime, key: Key | None) -> Path:
    return back_up(path, path.parent / "backups", f"{path.stem} {now:%Y-%m-%d %H%M%S} before upgrade", key)


def _in_short(error: Exception) -> str:
    return str(error).split("\n", 1)[0]


def _migrate(engine: Engine, migrations: Path, program: str) -> None:
    """In one transaction, with foreign keys off: an altered parent table would take its children's rows along."""
    with engine.execution_options(**{WRITING: True}).begin() as connection:
        before = _counted(connection)
        let_go(connection)
        _run(connection, migrations)
        take_hold(connection)
        _check(connection, before)
        note_program(connection, program)


def _run(connection: Connection, migrations: Path) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _counted(connection: Connection) -> dict[str, int]:
    """The rows of every table of ours; what a full-text index keeps its words in may become fewer rows of more."""
    names = connection.scalars(text(OURS))
    return {name: connection.scalar(text(f'SELECT count(*) FROM "{name}"')) or 0 for name in names if name != "alembic_version"}


def _check(connection: Connection, before: dict[str, int]) -> None:
    """Every reference leads somewhere and no table that stayed has lost a row; a migration may drop a table on purpose."""
    broken = connection.execute(text("PRAGMA foreign_key_check")).first()
    if broken:
        raise RuntimeError(f"a row of {broken[0]} leads nowhere")
    after = _counted(connection)
    fewer = [name for name, count in before.items() if after.get(name, count) < count]
    if fewer:
        raise RuntimeError(f"{fewer[0]} has fewer rows than before")
