"""Opening the desk, its clock and its house styles."""
from __future__ import annotations

import dataclasses
import datetime as dt
import json
import sqlite3
from contextlib import closing

import pytest

from clerk_desk import __version__, paths
from clerk_desk.desk.clocks import SystemClock, clock_from_environment
from clerk_desk.desk.committees import add_committee, committees
from clerk_desk.desk.house_styles import house_style, house_styles, written_in
from clerk_desk.desk.meetings import remember_place
from clerk_desk.desk.opening import STORE_NAME, open_desk, open_to_write
from clerk_desk.domain.blocks import Kind, Written, plain
from clerk_desk.domain.captured import Captured, CapturedItem
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Place


def test_an_empty_folder_becomes_a_desk_that_opens_again(tmp_path):
    for _ in range(2):
        desk = open_desk(tmp_path / "deep" / "down")
        assert desk.today == dt.date.today()
        desk.close()
        desk.close()
    assert [file.name for file in desk.data_dir.iterdir()] == ["clerk-desk.sqlite3"]


def test_the_store_says_which_program_made_it(desk):
    with desk.store.reading() as unit:
        assert unit.session.connection().exec_driver_sql("SELECT value FROM about").scalar() == __version__


def test_a_folder_that_is_a_file_is_told(tmp_path):
    (tmp_path / "data").write_text("x")
    with pytest.raises(CannotBeDone, match="choose a folder"):
        open_desk(tmp_path / "data")


def test_a_set_date_goes_with_the_time_of_day():
    day = dt.date(2027, 2, 28)
    assert SystemClock(day).now().date() == day
    assert abs(SystemClock().now() - dt.datetime.now()) < dt.timedelta(seconds=60)


@pytest.mark.parametrize(("words", "today"), [("2026-11-30", dt.date(2026, 11, 30)), ("", None), ("  ", None)])
def test_the_environment_sets_the_date(monkeypatch, words, today):
    monkeypatch.setenv("CLERK_DESK_TODAY", words)
    assert clock_from_environment() == SystemClock(today)


def test_a_date_that_is_none_is_told(monkeypatch):
    monkeypatch.setenv("CLERK_DESK_TODAY", "tomorrow")
    with pytest.raises(CannotBeDone, match="“tomorrow”, which is not a date"):
        clock_from_environment()


def test_the_five_house_styles_are_there_and_found_by_name():
    assert [style.name for style in house_styles()] == ["Agenda and action", "Dash", "Narrative", "Numbered", "Report"]
    assert house_style(" agenda AND action ").name == "Agenda and action"
    with pytest.raises(CannotBeDone, match="no house style Baroque: use one of Agenda and action, Dash"):
        house_style("Baroque")


@pytest.mark.parametrize("content", ["{", "[]", '{"name": "X", "colour": 1}'])
def test_a_house_style_that_cannot_be_read_is_told_with_its_file(tmp_path, monkeypatch, content):
    (tmp_path / "styles").mkdir()
    (tmp_path / "styles" / "ours.json").write_text(content)
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    with pytest.raises(CannotBeDone, match=r"ours\.json"):
        house_styles()


def test_a_house_style_that_was_changed_is_read_again(tmp_path, monkeypatch):
    import os

    (tmp_path / "styles").mkdir()
    file = tmp_path / "styles" / "ours.json"
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    for count, name in enumerate(("One", "Two"), 1):
        file.write_text(json.dumps({"name": name}))
        os.utime(file, ns=(count, count))
        assert [style.name for style in house_styles()] == [name]


def test_the_style_of_a_text_is_told_from_its_resolutions():
    minutes = tuple(Written(plain(text, kind, level), marker) for text, kind, level, marker in (
        ("RESOLVED: -", Kind.LEAD_IN, 0, ""), ("That one.", Kind.CLAUSE, 1, "1."), ("That two.", Kind.CLAUSE, 1, "2."),
    ))
    assert written_in(Captured(None, (CapturedItem("5", "Depot", minutes=minutes),))).name == "Dash"
    assert written_in(Captured(None, ())) is None


def test_what_leaves_the_store_are_values_and_never_rows(desk, item):
    """Nothing that a verb returns holds on to a session."""
    from clerk_desk.desk.committees import add_member, committees, members
    from clerk_desk.desk.follow_ups import follow_ups, log_by_hand
    from clerk_desk.desk.meetings import last_place, meeting, meetings
    from clerk_desk.desk.minuting import item_text

    add_member(desk, 1, "Cllr A")
    log_by_hand(desk, item, "", "", what="x")
    lists = (*committees(desk), *members(desk, 1), *meetings(desk), *follow_ups(desk))
    for value in (*lists, meeting(desk, 1), item_text(desk, item), last_place(desk)):
        assert dataclasses.is_dataclass(value)
        assert type(value).__module__.startswith("clerk_desk.domain.")
        assert not hasattr(value, "_sa_instance_state")


# one writer
def test_a_second_desk_only_reads_and_says_who_writes(tmp_path):
    first, second = open_to_write(tmp_path), open_to_write(tmp_path)
    try:
        assert first.only_reads == "" and "can only be read" in second.only_reads
        add_committee(first, "Budget Panel")
        assert [each.name for each in committees(second)] == ["Budget Panel"]
        with pytest.raises(CannotBeDone, match="can only be read"):
            add_committee(second, "Another")
        remember_place(second, Place())
    finally:
        second.close()
        first.close()


def test_when_the_first_is_closed_the_next_writes(tmp_path):
    open_to_write(tmp_path).close()
    desk = open_to_write(tmp_path)
    assert desk.only_reads == "" and desk.broken_off is None
    desk.close()


def test_a_desk_that_cannot_be_opened_is_not_held(tmp_path):
    (tmp_path / STORE_NAME).write_bytes(b"nothing")
    for _ in range(2):
        with pytest.raises(CannotBeDone, match="no store of Clerk Desk"):
            open_to_write(tmp_path)
    (tmp_path / STORE_NAME).unlink()
    desk = open_to_write(tmp_path)
    assert desk.only_reads == ""
    desk.close()


def test_a_store_that_an_older_program_has_open_is_not_upgraded(tmp_path):
    first = open_to_write(tmp_path)
    with closing(sqlite3.connect(first.store.path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
    with pytest.raises(CannotBeDone, match="older Clerk Desk"):
        open_to_write(tmp_path)
    first.close()
