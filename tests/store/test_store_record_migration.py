"""The migration to the record: words of before are all there, and count as a wording when they are changed."""
from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing

from clerk_desk.domain.blocks import Part, plain
from clerk_desk.domain.changes import BlockChanges
from clerk_desk.store import blocks, items, meetings, wordings
from clerk_desk.store.versions import MIGRATIONS
from tests.store.test_store_sitting_migration import FILLED

BEFORE = "0011"


def test_words_of_a_store_of_before_are_kept_as_a_wording_when_they_are_changed(tmp_path, opened):
    folder = shutil.copytree(MIGRATIONS, tmp_path / "migrations", ignore=shutil.ignore_patterns("__pycache__"))
    for file in (folder / "versions").glob("*.py"):
        if file.name[:4] >= BEFORE:
            file.unlink()
    path = tmp_path / "desk" / "store.sqlite3"
    opened(path, migrations=folder).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(FILLED.split("INSERT INTO follow_ups")[0])
    store = opened(path)
    with store.writing() as unit:
        assert meetings.by_id(unit, 1).venue == "Town Hall"
        assert [block.text for block in blocks.text_of(unit, items.by_id(unit, 7)).minutes] == ["Kept."]
        assert wordings.of_block(unit, "b") == ()
        blocks.save(unit, 7, Part.MINUTES, BlockChanges((plain("Kept still.", uid="b"),)))
    with store.reading() as unit:
        [was] = wordings.of_block(unit, "b")
    assert (was.block.text, was.since) == ("Kept.", None)
