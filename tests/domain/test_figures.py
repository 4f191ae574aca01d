"""What is counted for the page of figures, by hand-made examples."""
from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clerk_desk.domain.figures import (
    Debt,
    Seen,
    attendance,
    by_age,
    by_committee,
    first_day,
    kept_in_time,
    quarter,
    quarters,
    spread,
    to_circulation,
)
from clerk_desk.domain.follow_ups import OWED, Status

TODAY = dt.date(2026, 11, 22)
S = Status


def day(back):
    return TODAY - dt.timedelta(back)


def debt(committee="Parks", raised=10, status=S.RAISED, due=None, **more):
    return Debt(committee, day(raised), status, day(due) if due is not None else None, **more)


def test_what_is_owed_is_counted_by_age_with_the_overdue_apart():
    found = by_age([debt(), debt(raised=31, due=1), debt(raised=32), debt(raised=400, due=-1), debt(status=S.DONE, raised=50)], TODAY)
    assert [bar.parts for bar in found.bars] == [(1, 1), (1, 0), (0, 0), (0, 0), (1, 0)]
    assert [bar.said for bar in found.bars[:3]] == ["2, 1 overdue", "1", "0"]
    assert found.summary == "4 owed, 1 of them overdue. Most: Up to a month, 2."


def test_the_committee_that_is_owed_most_stands_first():
    found = by_committee([debt("Parks"), debt("Cabinet"), debt("Cabinet", due=3), debt("Audit", status=S.CLOSED)], TODAY)
    assert [(bar.label, bar.parts) for bar in found.bars] == [("Cabinet", (1, 1)), ("Parks", (1, 0))]
    assert found.rows[0] == ("Cabinet", "1", "1", "2")
    assert by_committee([], TODAY).summary == "0 owed, 0 of them overdue."


def test_days_to_circulation_by_quarter_with_median_and_quartiles():
    sent = [debt(raised=10 + days, status=S.CLOSED, sent=day(10)) for days in (2, 4, 6, 8, 100)] + [debt(sent=dt.date(2025, 6, 1))]
    found = to_circulation(sent, "26/27")
    assert found.rows[2] == ("November to January 2027", "5", "4", "6", "8")
    assert found.rows[0][1:] == ("0", "–", "–", "–")  # no median of nothing
    assert found.bars[2].parts == (4, 2, 2) and found.bars[2].said == "6 (4 to 8)"
    assert [bar.said for bar in found.bars[:2]] == ["none", "none"]
    assert found.summary == "5 circulated in 26/27. Half were with members within 6 days, three quarters within 8."


@pytest.mark.parametrize(("days", "three"), [((), (0, 0, 0)), ((5,), (5, 5, 5)), ((1, 2), (1.25, 1.5, 1.75)), ((9, 1, 5), (3, 5, 7))])
def test_quartiles_count_the_ends_in(days, three):
    assert spread(days) == three


def test_kept_late_and_still_owed_by_the_quarter_first_due():
    due, before = dt.date(2026, 8, 31), dt.date(2026, 8, 1)
    debts = [
        debt(first_due=due, kept=due, status=S.CLOSED), debt(first_due=due, kept=before, status=S.DONE),
        debt(first_due=due, kept=TODAY, status=S.RECEIVED), debt(first_due=due), debt(first_due=due, status=S.NOT_PURSUED),
        debt(first_due=TODAY + dt.timedelta(1)), debt(),
    ]
    found = kept_in_time(debts, "26/27", TODAY)
    assert found.rows[1] == ("August to October 2026", "2", "1", "1", "50 %")
    assert found.summary == "4 came due in 26/27; 2 of them (50 %) were kept in time."
    assert kept_in_time([], "25/26", TODAY).summary == "Nothing came due in 25/26."


def test_attendance_by_member_in_the_order_of_surnames():
    seen = [Seen("Cllr Ann Zander", "present"), Seen("Cllr Bo Adams", "present"), Seen("Cllr Bo Adams", "apologies"),
            Seen("Cllr Bo Adams", "absent")]
    found = attendance(seen, "26/27")
    assert found.rows == (("Cllr Bo Adams", "1", "1", "1", "33 %"), ("Cllr Ann Zander", "1", "0", "0", "100 %"))
    assert found.summary == "2 members in 26/27; together they were at 2 of 4 meetings (50 %)."


def test_the_quarters_of_a_municipal_year():
    assert quarters("26/27") == (
        "May to July 2026", "August to October 2026", "November to January 2027", "February to April 2027")
    ends = {dt.date(2026, 4, 30): "", dt.date(2026, 5, 1): quarters("26/27")[0], dt.date(2027, 1, 31): quarters("26/27")[2],
            dt.date(2027, 2, 28): quarters("26/27")[3], dt.date(2027, 4, 30): quarters("26/27")[3], dt.date(2027, 5, 1): ""}
    assert {on: quarter(on, "26/27") for on in ends} == ends


@pytest.mark.parametrize("words", ["", "26", "26/28", "2026/27", "a/b", "26/27/28"])
def test_other_words_are_no_municipal_year(words):
    with pytest.raises(ValueError):
        first_day(words)


DEBTS = st.lists(st.builds(
    Debt, st.sampled_from(["Parks", "Cabinet"]), st.dates(dt.date(2024, 1, 1), TODAY), st.sampled_from(Status),
    st.none() | st.dates(dt.date(2024, 1, 1), dt.date(2028, 1, 1)),
))


@given(DEBTS)
def test_every_debt_is_in_one_bar_of_each_picture_and_tables_say_what_bars_say(debts):
    owed = sum(each.status in OWED for each in debts)
    for figure in (by_age(debts, TODAY), by_committee(debts, TODAY)):
        assert sum(sum(bar.parts) for bar in figure.bars) == owed
        assert [row[1:3] for row in figure.rows] == [tuple(str(part) for part in bar.parts) for bar in figure.bars]
