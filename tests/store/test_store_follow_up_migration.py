"""The migration to the life of follow-ups: what a log has is all there afterwards."""
from __future__ import annotations

import datetime as dt
import shutil
import sqlite3
from contextlib import closing

from clerk_desk.domain.follow_ups import Act, Status
from clerk_desk.domain.telling import Telling
from clerk_desk.store import attachments, circulations, committees, follow_ups, programme, recommendations, tellings
from clerk_desk.store.versions import MIGRATIONS
from tests.store.test_store_sitting_migration import FILLED

MORE = """
INSERT INTO steps (uid, follow_up_id, taken_on, status, note) VALUES ('s', 1, '2026-09-08', 'raised', 'rang');
INSERT INTO attachments (uid, follow_up_id, name, size, sha256, content)
    VALUES ('a', 1, 'x.txt', 1, '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881', 'x');
"""


def test_a_log_with_steps_and_files_goes_through_whole(tmp_path, opened):
    folder = shutil.copytree(MIGRATIONS, tmp_path / "migrations", ignore=shutil.ignore_patterns("__pycache__"))
    for file in (folder / "versions").glob("*.py"):
        if file.name[:4] >= "0006":
            file.unlink()
    path = tmp_path / "desk" / "store.sqlite3"
    opened(path, migrations=folder).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(FILLED.replace("(id, uid, committee_id", "(id, uid, committee_id") + MORE)
    with opened(path).reading() as unit:
        [each] = follow_ups.of_item(unit, 7)
        assert (each.reference, each.first_due_on, each.send_by) == ("CA 26/27-1", None, None)
        [step] = each.history
        assert (step.status, step.note, step.who, step.act) == (Status.RAISED, "rang", "", Act.NONE)
        assert [file.name for file in attachments.of_follow_up(unit, each.id)] == ["x.txt"]
        assert follow_ups.id_of(unit, "ca 26/27-1") == each.id


def test_what_comes_after_a_promise_begins_with_nothing_and_committees_stay_whole(tmp_path, opened):
    folder = shutil.copytree(MIGRATIONS, tmp_path / "migrations", ignore=shutil.ignore_patterns("__pycache__"))
    for file in (folder / "versions").glob("*.py"):
        if file.name[:4] >= "0007":
            file.unlink()
    path = tmp_path / "desk" / "store.sqlite3"
    opened(path, migrations=folder).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(FILLED + MORE)
    with opened(path).writing() as unit:
        committee = committees.by_id(unit, 1)
        assert (committee.name, committee.nation.value, committee.quorum, committee.template) == ("Cabinet", "Wales", 4, "")
        assert (committee.escalate_to, committee.escalate_after) == ("", 2)
        assert (circulations.of_follow_up(unit, 1), tellings.of_committee(unit, 1), programme.of_committee(unit, 1)) == ((), {}, ())
        assert recommendations.of_follow_up(unit, 1) is None
        assert follow_ups.id_of(unit, "CA 26/27-1") == 1
        tellings.add(unit, [Telling(1, 1, dt.date(2026, 9, 8), Status.CLOSED, 2, block) for block in ("gone", "b")])
        assert [told.stands for told in tellings.of_committee(unit, 1)[1]] == [False, True]
