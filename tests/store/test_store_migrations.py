"""Migrations: the same tables as the classes, all or nothing, backed up."""
from __future__ import annotations

import datetime as dt
import re
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.store import tables
from clerk_desk.store.engine import make_engine
from clerk_desk.store.making import make
from clerk_desk.store.searching import LOG_WORDS
from clerk_desk.store.upgrading import upgrade
from clerk_desk.store.versions import MIGRATIONS, Found, known_versions

HEAD = known_versions()[-1]


@pytest.fixture
def migrations(tmp_path: Path) -> Path:
    """A copy of the migrations to which a test adds one."""
    return shutil.copytree(MIGRATIONS, tmp_path / "migrations", ignore=shutil.ignore_patterns("__pycache__"))


def add(migrations: Path, body: str) -> None:
    lines = "\n".join(f"    {line}" for line in body.splitlines())
    text = f"from alembic import op\nimport sqlalchemy as sa\nrevision = '9000'\ndown_revision = {HEAD!r}\n\ndef upgrade():\n{lines}\n"
    (migrations / "versions" / "9000_next.py").write_text(text)


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def schema(path: Path) -> dict[str, str]:
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'alembic_version'")
        return {name: _in_any_order(sql.replace(f'TABLE "{name}"', f"TABLE {name}")) for name, sql in found}  # SQLite quotes a renamed one


def _in_any_order(sql: str) -> str:
    """A table that was made again more than once has its defaults in brackets, which say the same."""
    return ", ".join(sorted(re.sub(r"DEFAULT \((.*?)\) ", r"DEFAULT \1 ", part.strip()) for part in re.split(r",\s*\n|\n", sql)))


@pytest.fixture
def migrated(tmp_path) -> Path:
    """A store that came from nothing by the migrations, one after the other."""
    path = tmp_path / "migrated.sqlite3"
    upgrade(path, Found(), program="1.0", now=dt.datetime(2026, 11, 22), busy_seconds=1, migrations=MIGRATIONS)
    return path


@pytest.mark.filterwarnings("ignore:.*expression-based index")  # the next test looks at it
def test_the_migrations_make_the_tables_that_the_classes_say(migrated):
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    engine = make_engine(migrated)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={
            "compare_type": True, "compare_server_default": True,
            "include_name": lambda name, kind, _within: kind != "table" or not name.startswith((LOG_WORDS, "archive_")),
        })
        assert compare_metadata(context, tables.Base.metadata) == []
    engine.dispose()


def test_checks_and_partial_indexes_are_the_same_too(migrated, store):
    """What compare_metadata does not look at."""
    assert schema(migrated) == schema(store.path)


def test_a_new_store_is_one_that_the_migrations_have_brought_to_the_end(migrated, store):
    def version(path: Path) -> list[str]:
        return [line for line in dump(path) if "alembic_version" in line]

    assert version(migrated) == version(store.path) != []


def test_two_windows_may_make_the_same_store_at_once(store):
    before = dump(store.path)
    make(store.path, program="2.0", version=HEAD, busy_seconds=1)
    assert dump(store.path) == before


def test_every_migration_is_known_by_its_number_and_has_one_before_it():
    versions = known_versions()
    assert versions == tuple(f"{number:04d}" for number in range(1, len(versions) + 1))
    for version, before in zip(versions, ("", *versions), strict=False):
        [file] = (MIGRATIONS / "versions").glob(f"{version}_*.py")
        text = file.read_text()
        assert f'revision = "{version}"' in text
        assert f"down_revision = {repr(before) if before else None}".replace("'", '"') in text


def test_an_older_store_is_brought_up_to_date_after_a_backup(store, item, opened, migrations):
    store.close()
    before = dump(store.path)
    add(migrations, "op.add_column('items', sa.Column('minutes_no', sa.String()))")
    newer = opened(store.path, migrations=migrations, program="2.0")
    with newer.reading() as unit:
        found = unit.session.connection().exec_driver_sql("SELECT title, minutes_no, value FROM items, about").all()
    assert found == [("Budget", None, "2.0")]
    [backup] = (store.path.parent / "backups").iterdir()
    assert backup.name == "store 2026-11-22 093000 before upgrade.sqlite3"
    assert dump(backup) == before


def test_a_store_just_made_is_not_backed_up(store):
    assert not (store.path.parent / "backups").exists()


BROKEN = [
    ("op.add_column('items', sa.Column('minutes_no', sa.String()))\nop.drop_table('steps')\nraise RuntimeError('the cat')", "the cat"),
    ("op.execute('DELETE FROM items')", "items has fewer rows"),
    ("op.execute('INSERT INTO steps (uid, follow_up_id, taken_on, status, note) VALUES (1, 77, 1, 1, 1)')", "steps leads nowhere"),
    ("op.execute('SELECT * FROM nowhere')", "no such table"),
]


@pytest.mark.parametrize(("body", "why"), BROKEN)
def test_a_migration_that_fails_leaves_the_store_as_it_was(store, item, opened, migrations, body, why):
    store.close()
    before = dump(store.path)
    add(migrations, body)
    with pytest.raises(CannotBeDone, match=why) as refused:
        opened(store.path, migrations=migrations)
    assert dump(store.path) == before
    [backup] = (store.path.parent / "backups").iterdir()
    assert str(backup) in str(refused.value)
    with opened(store.path).reading() as unit:
        assert unit.session.connection().exec_driver_sql("SELECT count(*) FROM items").scalar() == 1


def test_a_parent_table_made_anew_keeps_its_children(store, item, opened, migrations):
    """With foreign keys on, dropping the old table would have taken every block along."""
    with store.writing() as unit:
        connection = unit.session.connection()
        connection.exec_driver_sql(
            "INSERT INTO blocks (uid, item_id, part, rank, kind, level, mark, text) "
            "VALUES ('b', 1, 'minutes', 1, 'paragraph', 0, '', 'Kept')",
        )
    store.close()
    add(migrations, "with op.batch_alter_table('items') as batch:\n    batch.alter_column('title', new_column_name='heading')")
    with opened(store.path, migrations=migrations).reading() as unit:
        connection = unit.session.connection()
        assert connection.exec_driver_sql("SELECT text, heading FROM blocks JOIN items ON items.id = item_id").all() == [("Kept", "Budget")]


def test_two_programs_that_start_at_once_migrate_once(store, item, opened, migrations):
    from clerk_desk.store.upgrading import upgrade
    from clerk_desk.store.versions import found_in

    store.close()
    add(migrations, "op.add_column('items', sa.Column('minutes_no', sa.String()))")
    seen = found_in(store.path, 1)
    opened(store.path, migrations=migrations)
    upgrade(store.path, seen, program="1.0", now=dt.datetime(2026, 1, 1), busy_seconds=1, migrations=migrations)
    assert found_in(store.path, 1).version == "9000"


def _with_rows(path: Path) -> None:
    """A row in each table that takes one, without foreign keys: whatever is in them, nothing may change."""
    with closing(sqlite3.connect(path)) as connection, connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for name in set(tables) - {"alembic_version"}:
            columns = [(row[1], row[2]) for row in connection.execute(f'PRAGMA table_info("{name}")')]
            values = [_value(column, kind) for column, kind in columns]
            with suppress(sqlite3.IntegrityError):
                connection.execute(f'INSERT INTO "{name}" VALUES ({",".join("?" * len(values))})', values)


def _value(column: str, kind: str) -> object:
    if "INT" in kind or kind == "BOOLEAN":
        return 1
    return "2026-11-22 09:30:00" if "DATE" in kind else f"{column} 1"


def _oldest(tmp_path: Path) -> Path:
    """A store as the first migration left it."""
    first = shutil.copytree(MIGRATIONS, tmp_path / "first", ignore=shutil.ignore_patterns("__pycache__"))
    for file in (first / "versions").glob("[0-9]*.py"):
        if not file.name.startswith("0001"):
            file.unlink()
    path = tmp_path / "oldest.sqlite3"
    upgrade(path, Found(), program="1.0", now=dt.datetime(2026, 11, 22), busy_seconds=1, migrations=first)
    _with_rows(path)
    return path


class _Failing:
    """Lets the writing statement of this number fail, and counts them."""

    def __init__(self, at: int) -> None:
        self.at, self.seen = at, 0

    def __call__(self, _connection: object, _cursor: object, statement: str, *_given: object) -> None:
        self.seen += not statement.lstrip().startswith(("SELECT", "PRAGMA"))
        if self.seen == self.at:
            raise RuntimeError("the disk went away")


def _tried(path: Path, at: int) -> tuple[int, bool]:
    """How many statements an upgrade to the newest tables came to, and whether it was done."""
    failing = _Failing(at)
    event.listen(Engine, "before_cursor_execute", failing)
    try:
        upgrade(path, Found("0001", "1.0", True), program="2.0", now=dt.datetime(2026, 11, 22), busy_seconds=1, migrations=MIGRATIONS)
    except CannotBeDone as reason:
        assert "is as it was" in str(reason)
        return failing.seen, False
    finally:
        event.remove(Engine, "before_cursor_execute", failing)
    return failing.seen, True


@pytest.mark.timeout(900)
def test_an_upgrade_that_fails_at_any_of_its_statements_leaves_the_store_as_it_was(tmp_path, figures, request):
    path = _oldest(tmp_path)
    before, at, tries = dump(path), 1, 0
    step = 1 if request.config.getoption("--slow") else 4
    assert sum(line.startswith("INSERT") for line in before) > 5
    while True:
        seen, done = _tried(path, at)
        if done:
            break
        assert seen >= at and dump(path) == before
        at, tries = at + step, tries + 1
        shutil.rmtree(path.parent / "backups")
    figures(f"an upgrade from the first tables to the newest broken off at {tries} of its {seen} statements: the store as it was")
    assert dump(path) != before
