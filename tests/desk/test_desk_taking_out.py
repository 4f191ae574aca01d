"""Everything out into plain files and in again: the very same store, and nothing half done."""
from __future__ import annotations

import datetime as dt
import json
import shutil
import sqlite3
from contextlib import closing

import pytest

from clerk_desk.desk import phrase_bank
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.committees import add_committee
from clerk_desk.desk.follow_ups import log_promise
from clerk_desk.desk.follow_ups import move as move_on
from clerk_desk.desk.meetings import add_item, add_meeting, meetings, set_exempt
from clerk_desk.desk.minuting import save_minutes
from clerk_desk.desk.opening import open_desk
from clerk_desk.desk.own_words import OwnWords
from clerk_desk.desk.practice import make_practice
from clerk_desk.desk.taking_out import take_in_all, take_out
from clerk_desk.domain.blocks import plain
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.changes import BlockChanges, all_new
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.store import whole
from clerk_desk.store.tables import Base

TODAY = dt.date(2026, 11, 22)


def test_the_files_beside_the_store_come_along(desk, tmp_path):
    phrase_bank.write(desk.data_dir, phrase_bank.read(desk.data_dir).without("noapols"))
    OwnWords(desk.data_dir).add("Wexcombe")
    take_out(desk, tmp_path / "out")
    other = open_desk(tmp_path / "other", SystemClock(TODAY))
    take_in_all(other, tmp_path / "out")
    other.close()
    assert phrase_bank.read(other.data_dir).removed == {"noapols"}
    assert OwnWords(other.data_dir).added == {"Wexcombe"}


@pytest.fixture
def full(desk, tmp_path):
    """The practice desk with a file, an earlier wording, an exempt item and two meetings of one day beside."""
    make_practice(desk)
    body = add_committee(desk, "Cabinet: sub/committee").ids[0]
    for time in ("", "10:00"):
        meeting = add_meeting(desk, body, dt.date(2026, 11, 2), time=time).ids[0]
        item = add_item(desk, meeting, "Dŵr “ac” ati", "1").ids[0]
        save_minutes(desk, item, all_new([plain("First words.", uid=f"w{meeting}")]))
        save_minutes(desk, item, BlockChanges((plain("Other words.", uid=f"w{meeting}"),)))
        logged = log_promise(desk, item, Promise("The Clerk would write.", "act", f"w{meeting}", "Clerk")).ids[0]
        paper = tmp_path / f"{meeting}.bin"
        paper.write_bytes(bytes(range(256)))
        move_on(desk, logged, attach=[paper])
        set_exempt(desk, item, "3")
    with desk.store.writing() as unit:  # what is kept of earlier words goes by time, which stands still here
        unit.session.connection().exec_driver_sql(
            "INSERT INTO wordings (uid, block, was, item, kind, text, until) SELECT 'old', 'b', 'b', uid, 'paragraph', 'Before.', "
            "'2026-11-02 10:00:00.000000' FROM items LIMIT 1")
    return desk


def dump(path):
    """Every row of every table of ours, but who made the store."""
    with closing(sqlite3.connect(path)) as connection:
        names = [table.name for table in Base.metadata.sorted_tables if table.name not in whole.OWN]
        return {name: connection.execute(f"SELECT * FROM {name} ORDER BY rowid").fetchall() for name in names}


@pytest.fixture
def empty(tmp_path):
    made = open_desk(tmp_path / "other", SystemClock(TODAY))
    yield made
    made.close()


def test_what_was_taken_out_makes_the_very_same_store(full, empty, tmp_path):
    count = take_out(full, tmp_path / "all")
    assert count == len(meetings(full)) == take_in_all(empty, tmp_path / "all")
    full.store.close()
    empty.store.close()
    before, after = dump(full.store.path), dump(empty.store.path)
    assert {name for name, rows in before.items() if rows} >= {"blocks", "follow_ups", "steps", "attachments", "wordings", "reports"}
    assert after == before


def test_a_meeting_is_a_page_and_data_that_others_can_read(full, tmp_path):
    take_out(full, tmp_path / "all")
    pages = sorted((tmp_path / "all").rglob("*.html"))
    assert len(pages) == len(meetings(full))
    assert all(page.with_suffix(".json").is_file() for page in pages)
    assert {page.parent.name for page in pages} == {"2026-27"}
    cabinet = [page for page in pages if "2026-11-02" in page.name]
    assert len({page.name.casefold() for page in cabinet}) == 2
    told = json.loads(cabinet[0].with_suffix(".json").read_text(encoding="utf-8"))
    assert told["items"][0]["title"] == "Dŵr “ac” ati"
    assert "Other words." in cabinet[0].read_text(encoding="utf-8")
    assert {path.stat().st_mode & 0o077 for path in (tmp_path / "all").rglob("*")} == {0}


def test_a_folder_with_something_in_it_is_refused(full, tmp_path):
    (tmp_path / "all").mkdir()
    (tmp_path / "all" / "mine.txt").write_text("mine")
    with pytest.raises(CannotBeDone, match="something in it"):
        take_out(full, tmp_path / "all")
    assert [each.name for each in (tmp_path / "all").iterdir()] == ["mine.txt"]


def test_what_was_stopped_is_not_taken_in(full, empty, tmp_path):
    with pytest.raises(CannotBeDone, match="Stopped after 1 of"):
        take_out(full, tmp_path / "all", lambda done, _of: done < 1)
    with pytest.raises(CannotBeDone, match=r"no office\.json"):
        take_in_all(empty, tmp_path / "all")


def a_meeting_gone(folder):
    next(folder.rglob("2026-11-02*.json")).unlink()


def a_file_cut(folder):
    file = next(folder.rglob("2026-11-02*.json"))
    file.write_bytes(file.read_bytes()[:200])


def an_older_form(folder):
    file = folder / "office.json"
    file.write_text(file.read_text(encoding="utf-8").replace('"tables": "', '"tables": "9'), encoding="utf-8")


@pytest.mark.parametrize("harm", [a_meeting_gone, a_file_cut, an_older_form])
def test_what_is_not_whole_is_refused_and_the_desk_stays_empty(full, empty, tmp_path, harm):
    take_out(full, tmp_path / "all")
    harm(tmp_path / "all")
    with pytest.raises(CannotBeDone):
        take_in_all(empty, tmp_path / "all")
    assert meetings(empty) == ()


def test_stopping_leaves_the_desk_empty_and_a_full_one_is_refused(full, empty, tmp_path):
    take_out(full, tmp_path / "all")
    with pytest.raises(CannotBeDone, match="as empty as it was"):
        take_in_all(empty, tmp_path / "all", lambda done, _of: done < 2)
    assert meetings(empty) == ()
    with pytest.raises(CannotBeDone, match="something on it"):
        take_in_all(full, tmp_path / "all")


def test_styles_of_the_offices_own_come_along(full, empty, tmp_path):
    (full.data_dir / "styles").mkdir()
    (full.data_dir / "styles" / "own.json").write_text("{}")
    take_out(full, tmp_path / "all")
    take_in_all(empty, tmp_path / "all")
    assert (empty.data_dir / "styles" / "own.json").read_text() == "{}"
    shutil.rmtree(full.data_dir / "styles")
