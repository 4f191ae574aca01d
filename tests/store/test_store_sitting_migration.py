"""The migration to the sitting: what is in a store of the version before is all there afterwards."""
from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from clerk_desk.domain.blocks import Part
from clerk_desk.domain.records import Added, Outcome
from clerk_desk.store import blocks, committees, flags, items, meetings, sitting_events, standing_items
from clerk_desk.store.versions import MIGRATIONS

FILLED = """
INSERT INTO committees (id, uid, name, code, style, quorum, nation) VALUES (1, 'c', 'Cabinet', 'CA', 'Numbered', 4, 'Wales');
INSERT INTO meetings (id, uid, committee_id, held_on, time, venue, state, style)
    VALUES (1, 'm', 1, '2026-09-08', '18:30', 'Town Hall', 'draft', 'Numbered');
INSERT INTO items (id, uid, meeting_id, position, number, title, exempt) VALUES (7, 'i', 1, 1, '6', 'Budget', '3');
INSERT INTO reports (item_id, meeting, date, author, reference, contact) VALUES (7, '', '', 'The Treasurer', 'R1', '');
INSERT INTO blocks (uid, item_id, part, rank, kind, level, mark, text) VALUES ('b', 7, 'minutes', 1, 'paragraph', 0, '', 'Kept.');
INSERT INTO follow_ups (uid, reference, meeting_id, item_id, block, quote, what, kind, status, owner, recipients, due_text, due_rule)
    VALUES ('f', 'CA 26/27-1', 1, 7, 'b', 'Kept.', 'Keep', 'act', 'raised', '', '', '', '');
"""


@pytest.fixture
def before(tmp_path: Path) -> Path:
    """The migrations up to the one before the sitting."""
    folder = shutil.copytree(MIGRATIONS, tmp_path / "migrations", ignore=shutil.ignore_patterns("__pycache__"))
    for file in (folder / "versions").glob("*.py"):
        if file.name[:4] >= "0004":
            file.unlink()
    return folder


def test_a_store_with_data_goes_through_whole(tmp_path, opened, before):
    path = tmp_path / "desk" / "store.sqlite3"
    opened(path, migrations=before).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(FILLED)
    store = opened(path)
    with store.reading() as unit:
        meeting = meetings.by_id(unit, 1)
        [item] = meeting.items
        assert meeting.numbers is None
        assert (item.id, item.exempt, item.report.author) == (7, "3", "The Treasurer")
        assert (item.added, item.outcome, item.urgency, item.deferred_to, item.version) == (Added.IN_TIME, Outcome.NONE, "", 0, 0)
        assert (item.title_exempt, item.public_title, item.public_summary) == (False, "", "")
        assert [block.text for block in blocks.text_of(unit, item).minutes] == ["Kept."]
        assert blocks.ranks(unit, 7, Part.MINUTES) == {"b": 1}
        assert items.binned(unit, 1) == ()
        committee = committees.by_id(unit, 1)
        assert (committee.template, committee.nation.value, committee.quorum) == ("", "Wales", 4)
        assert (sitting_events.of_meeting(unit, 1), flags.of_meeting(unit, 1), standing_items.of_committee(unit, 1)) == ((), (), ())
        count = unit.session.connection().exec_driver_sql("SELECT count(*) FROM follow_ups WHERE item_id = 7").scalar()
        assert count == 1
    assert len(list((path.parent / "backups").iterdir())) == 1
