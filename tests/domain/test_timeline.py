"""The evening in one row: the sitting's facts and the people's, by time."""
from __future__ import annotations

from clerk_desk.domain.timeline import Fact, in_one


def row(*times, moved=False):
    return [Fact(number, time, f"{'m' if moved else 's'}{number}", moved) for number, time in enumerate(times)]


def words(facts):
    return [each.words for each in facts]


def test_both_rows_stand_by_their_times_and_the_sittings_fact_first_at_the_same_time():
    assert words(in_one(row("18:30", "19:02", "20:00"), row("19:02", "19:40", moved=True))) == ["s0", "s1", "m0", "m1", "s2"]


def test_past_midnight_is_later_and_a_coming_without_a_time_keeps_its_place():
    assert words(in_one(row("18:30", "00:10"), row("23:50", "", moved=True))) == ["s0", "m0", "m1", "s1"]


def test_each_row_keeps_its_own_order_where_a_clock_was_set_back():
    assert words(in_one(row("18:30"), row("20:00", "19:05", moved=True))) == ["s0", "m0", "m1"]
