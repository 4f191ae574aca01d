"""Backups as the clerk has them: beside the store, on a stick, thinned, put back."""
from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest

from clerk_desk.desk import backups, meetings
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.opening import open_desk
from clerk_desk.domain.backups import Why
from clerk_desk.domain.errors import CannotBeDone


class Clock:
    """A clock that the test sets."""

    def __init__(self, now: dt.datetime) -> None:
        self.at = now

    def now(self) -> dt.datetime:
        """What it shows."""
        return self.at


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """The desk with a clock that the test sets."""
    return Desk(desk.store, Clock(dt.datetime(2026, 11, 22, 9, 30)), desk.data_dir)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A second place."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def later(desk: Desk, **span: int) -> None:
    desk.clock.at += dt.timedelta(**span)


def test_a_backup_is_made_beside_the_store_and_listed(desk, item):
    made = backups.back_up(desk)
    assert made.path.parent == desk.data_dir / "backups" and made.copy is None and made.why_no_copy == ""
    only, = backups.backups(desk)
    assert (only.path, only.taken_at, only.why) == (made.path, desk.clock.now(), Why.ASKED)


def test_a_backup_is_due_when_half_an_hour_has_gone_and_something_changed(desk, meeting):
    assert backups.is_due(desk)
    backups.back_up(desk, Why.WORKING)
    later(desk, minutes=30)
    assert not backups.is_due(desk)
    meetings.add_item(desk, meeting, "7", "Reserves")
    assert backups.is_due(desk)
    later(desk, minutes=-1)
    assert not backups.is_due(desk) and backups.has_changed(desk)


def test_old_backups_are_thinned_when_a_new_one_was_made(desk, item):
    for _ in range(8):
        backups.back_up(desk)
        later(desk, hours=1)
    later(desk, days=4)
    backups.back_up(desk)
    assert len(backups.backups(desk)) == 2


def test_a_damaged_store_pushes_no_good_backup_out(desk, item):
    for _ in range(8):
        backups.back_up(desk)
        later(desk, hours=1)
    later(desk, days=4)
    desk.close()
    desk.store.path.write_bytes(b"nothing left")
    with pytest.raises(CannotBeDone, match="No backup could be made"):
        backups.back_up(desk)
    assert len(tuple((desk.data_dir / "backups").iterdir())) == 8


def test_each_backup_is_put_into_the_second_place_too(desk, item, stick):
    backups.set_second_place(desk, stick)
    made = backups.back_up(desk)
    assert made.copy.parent.parent == stick and made.copy.read_bytes() == made.path.read_bytes()
    assert {each.path for each in backups.backups(desk)} == {made.path, made.copy}


def test_a_stick_that_is_at_home_stops_no_backup(desk, item, stick):
    backups.set_second_place(desk, stick)
    shutil.rmtree(stick)
    stick.touch()
    made = backups.back_up(desk)
    assert made.path.is_file() and made.copy is None and str(stick) in made.why_no_copy


def test_the_second_place_is_remembered_and_forgotten(desk, stick):
    backups.set_second_place(desk, stick)
    assert backups.second_place(desk) == stick
    backups.set_second_place(desk, None)
    assert backups.second_place(desk) is None


def test_a_second_place_must_be_a_folder_elsewhere(desk, tmp_path):
    with pytest.raises(CannotBeDone, match="is no folder"):
        backups.set_second_place(desk, tmp_path / "none")
    with pytest.raises(CannotBeDone, match="another disk"):
        backups.set_second_place(desk, desk.data_dir)
    assert backups.second_place(desk) is None


def test_a_backup_is_put_back_and_the_second_place_stays_known(desk, meeting, stick):
    made = backups.back_up(desk)
    backups.set_second_place(desk, stick)
    meetings.add_item(desk, meeting, "7", "Reserves")
    desk.close()
    aside = backups.restore(desk.data_dir, made.path, desk.clock)
    again = open_desk(desk.data_dir, desk.clock)
    try:
        assert meetings.meeting(again, meeting).items == () and backups.second_place(again) == stick
        assert {each.path for each in backups.backups(again)} == {made.path, aside}
    finally:
        again.close()


def test_a_store_is_looked_over(desk, item):
    assert backups.check(desk.data_dir).whole
    desk.close()
    desk.store.path.write_bytes(b"nothing left")
    assert not backups.check(desk.data_dir).whole
