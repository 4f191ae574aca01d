"""Which backups stay, and when the next is due."""
from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clerk_desk.domain.backups import ALL, DAILY, EVERY, MARKED, Backup, Why, file_name, is_due, read_name, to_drop

NOW = dt.datetime(2026, 11, 22, 9, 30)


def made(ago: dt.timedelta, why: Why = Why.WORKING) -> Backup:
    return Backup(Path(f"{ago} {why}"), NOW - ago, why)


ages = st.lists(st.timedeltas(dt.timedelta(0), dt.timedelta(days=900)), max_size=60, unique=True)


def test_a_name_says_when_and_why_and_is_read_again():
    name = file_name("clerk-desk", NOW, Why.CLOSING)
    assert name == "clerk-desk 2026-11-22 093000 at closing"
    assert read_name(name, "clerk-desk") == read_name(f"{name} 2", "clerk-desk") == (NOW, Why.CLOSING)


@pytest.mark.parametrize("name", [
    "clerk-desk", "clerk-desk 2026-11-22 at closing", "clerk-desk 2026-13-22 093000 at closing", "clerk-desk 2026-11-22 093000 by hand",
    "another 2026-11-22 093000 at closing", "clerk-desk 2026-11-22 093000 at closing, copied",
])
def test_other_files_are_no_backups(name):
    assert read_name(name, "clerk-desk") is None


def test_all_of_two_days_stay():
    several = [made(dt.timedelta(minutes=30 * each)) for each in range(96)]
    assert to_drop(several, NOW) == ()


def test_of_an_older_day_the_last_stays():
    early, late = made(dt.timedelta(days=5, hours=3)), made(dt.timedelta(days=5))
    assert to_drop([late, early], NOW) == (early,)


def test_of_an_older_week_the_last_stays_and_then_of_a_month():
    monday, friday = (Backup(Path(str(day)), dt.datetime(2026, 9, day), Why.WORKING) for day in (7, 11))
    assert to_drop([monday, friday], NOW) == (monday,)
    first, last = (Backup(Path(str(day)), dt.datetime(2025, 9, day), Why.WORKING) for day in (1, 29))
    assert to_drop([first, last], NOW) == (first,)


def test_those_before_an_upgrade_or_a_restore_stay_a_year_each():
    same_day = [made(dt.timedelta(days=100, minutes=each), Why.UPGRADE) for each in range(3)]
    assert to_drop(same_day, NOW) == ()
    assert len(to_drop(same_day, NOW + MARKED)) == 2


@given(ages)
def test_the_newest_always_stays_and_thinning_twice_is_thinning_once(several):
    backups = [made(each) for each in several]
    gone = to_drop(backups, NOW)
    left = [each for each in backups if each not in gone]
    assert to_drop(left, NOW) == ()
    assert not backups or max(backups, key=lambda each: each.taken_at) in left


def test_a_backup_a_day_thinned_each_day_keeps_days_weeks_and_months():
    left: list[Backup] = []
    for day in range(800):
        now = dt.datetime(2025, 1, 1, 17) + dt.timedelta(days=day)
        left.append(Backup(Path(str(day)), now, Why.CLOSING))
        gone = to_drop(left, now)
        left = [each for each in left if each not in gone]
    months = {(each.taken_at.year, each.taken_at.month) for each in left}
    assert len(months) == 27 and 31 + 21 + 19 <= len(left) <= 31 + 24 + 23


def test_what_seems_to_be_from_the_future_stays():
    ahead = [made(-dt.timedelta(days=400, minutes=each)) for each in range(3)]
    assert to_drop(ahead, NOW) == ()


def test_the_next_is_due_after_half_an_hour_when_something_changed():
    last = [made(EVERY), made(ALL), made(DAILY)]
    assert is_due(last, True, NOW) and not is_due(last, False, NOW)
    assert not is_due(last, True, NOW - dt.timedelta(seconds=1))


def test_the_first_is_due_at_once():
    assert is_due([], False, NOW)


def test_a_clock_that_was_set_back_stops_no_backup():
    assert is_due([made(-dt.timedelta(hours=3))], True, NOW)
