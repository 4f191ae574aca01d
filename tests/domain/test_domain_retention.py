"""How long what a meeting left is kept open."""
from __future__ import annotations

import datetime as dt

import pytest

from clerk_desk.domain.committee_calendar import Nation
from clerk_desk.domain.retention import retention


@pytest.mark.parametrize(("held", "minutes", "papers"), [
    ((2026, 10, 12), (2032, 10, 11), (2030, 10, 11)),
    ((2026, 1, 1), (2031, 12, 31), (2029, 12, 31)),
    ((2024, 2, 29), (2030, 2, 28), (2028, 2, 28)),
])
def test_six_years_for_minutes_and_four_for_papers_beginning_with_the_day_of_the_meeting(held, minutes, papers):
    found = retention(dt.date(*held), Nation.ENGLAND)
    assert (found.minutes, found.papers) == (dt.date(*minutes), dt.date(*papers))


def test_each_nation_has_its_law():
    laws = {nation: retention(dt.date(2026, 1, 1), nation).law for nation in Nation}
    assert "1972" in laws[Nation.ENGLAND] and laws[Nation.ENGLAND] == laws[Nation.WALES]
    assert "Scotland" in laws[Nation.SCOTLAND] and "Northern Ireland" in laws[Nation.NORTHERN_IRELAND]
