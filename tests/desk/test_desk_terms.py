"""Members' terms, officers, standing items, calendar, style and template of a committee."""
from __future__ import annotations

import datetime as dt

import pytest

from clerk_desk.desk import meetings, terms
from clerk_desk.desk.calendars import calendar_of, plan_meetings
from clerk_desk.desk.committees import (
    add_committee,
    add_member,
    change_committee,
    committee_named,
    members,
    set_standing_items,
    standing_items,
    usual_standing_items,
)
from clerk_desk.desk.undo import undo
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Role

MAY = dt.date(2026, 5, 19)
BODY = "Children and Families"


def test_past_members_stay_past_and_the_day_says_who_sat(desk, committee):
    ada = add_member(desk, committee, "Cllr Ada Merrow", role=Role.CHAIR, since=dt.date(2024, 5, 21)).ids[0]
    add_member(desk, committee, "Cllr Tom Siddal", since=dt.date(2024, 5, 21))
    terms.end_term(desk, ada, MAY)
    add_member(desk, committee, "Cllr Priya Nandra", role=Role.CHAIR, since=MAY)
    assert [(term.person.name, term.until) for term in members(desk, committee)] == [
        ("Cllr Priya Nandra", None), ("Cllr Tom Siddal", None), ("Cllr Ada Merrow", MAY),
    ]
    sat = terms.members_on(desk, committee, dt.date(2025, 1, 1))
    assert [term.person.name for term in sat] == ["Cllr Ada Merrow", "Cllr Tom Siddal"]
    with pytest.raises(CannotBeDone, match="left on 19 May 2026 already"):
        terms.end_term(desk, ada)
    add_member(desk, committee, "Cllr Ada Merrow")  # elected again: a new term beside the old one
    assert len(members(desk, committee)) == 4


def test_a_second_chair_and_a_term_that_is_not_there_are_refused(desk, committee):
    add_member(desk, committee, "Cllr Ada Merrow", role=Role.CHAIR)
    with pytest.raises(CannotBeDone, match="Cllr Ada Merrow is chair then"):
        add_member(desk, committee, "Cllr Tom Siddal", role=Role.CHAIR)
    tom = add_member(desk, committee, "Cllr Tom Siddal").ids[0]
    with pytest.raises(CannotBeDone, match="Cllr Ada Merrow is chair then"):
        terms.change_term(desk, tom, role=Role.CHAIR)
    terms.change_term(desk, tom, role=Role.VICE_CHAIR, since=MAY)
    assert (members(desk, committee)[1].role, members(desk, committee)[1].since) == (Role.VICE_CHAIR, MAY)
    with pytest.raises(CannotBeDone, match="no such term"):
        terms.end_term(desk, 99)


def test_somebody_takes_another_name_on_all_committees(desk, committee):
    other = add_committee(desk, "Planning").ids[0]
    add_member(desk, committee, "Cllr Ada Merrow")
    add_member(desk, other, "Cllr Ada Merrow")
    add_member(desk, other, "Cllr Tom Siddal")
    person = members(desk, committee)[0].person
    terms.rename_person(desk, person.id, " Cllr Ada  Lathe ")
    assert {members(desk, body)[0].person.name for body in (committee, other)} == {"Cllr Ada Lathe"}
    for wrong, said in (("Cllr Tom Siddal", "tells the two apart"), (" ", "needs a name")):
        with pytest.raises(CannotBeDone, match=said):
            terms.rename_person(desk, person.id, wrong)
    with pytest.raises(CannotBeDone, match="nobody of this number"):
        terms.rename_person(desk, 99, "Cllr New")


def test_officers_come_and_go(desk, committee):
    made = terms.add_officer(desk, committee, "Owen Lathe", "Clerk", post="Democratic Services Officer", since=MAY).ids[0]
    with pytest.raises(CannotBeDone, match="Owen Lathe is Clerk of this committee already"):
        terms.add_officer(desk, committee, "Owen Lathe", "clerk")
    with pytest.raises(CannotBeDone, match="what the officer does"):
        terms.add_officer(desk, committee, "Owen Lathe", " ")
    terms.change_officer(desk, made, duty="Lead officer")
    terms.end_officer(desk, made, dt.date(2026, 10, 1))
    [officer] = terms.officers(desk, committee)
    assert (officer.person.post, officer.duty, officer.since, officer.until) == (
        "Democratic Services Officer", "Lead officer", MAY, dt.date(2026, 10, 1),
    )
    with pytest.raises(CannotBeDone, match="no such officer"):
        terms.end_officer(desk, 99)


def test_a_committee_changes_and_what_cannot_be_is_refused(desk, committee):
    add_committee(desk, "Planning")
    change_committee(desk, committee, name="Children", code="chi", style="dash", quorum=4)
    found = committee_named(desk, "children")
    assert (found.name, found.code, found.style, found.quorum) == ("Children", "CHI", "Dash", 4)
    for wrong, said in (
        ({"name": "planning"}, "is a committee planning already"), ({"code": "PL"}, "belongs to another committee"),
        ({"quorum": -1}, "0 or more"), ({"style": "Baroque"}, "no house style"),
        ({"template": "../x.docx"}, "not the name of a Word template"),
        ({"template": "x.pdf"}, "not the name of a Word template"),
    ):
        if wrong == {"code": "PL"}:
            wrong = {"code": committee_named(desk, "Planning").code}
        with pytest.raises(CannotBeDone, match=said):
            change_committee(desk, committee, **wrong)
    undo(desk)
    undo(desk)
    assert [each.name for each in (committee_named(desk, BODY),)] == [BODY]


def test_the_standing_items_are_kept_in_order_and_refused_whole(desk, committee):
    usual = usual_standing_items(committee)
    set_standing_items(desk, committee, (*usual[4:], *usual[:4]))
    assert [each.title for each in standing_items(desk, committee)] == [each.title for each in usual]
    with pytest.raises(CannotBeDone, match="in the list twice"):
        set_standing_items(desk, committee, (*usual, usual[0]))
    assert len(standing_items(desk, committee)) == 6


def test_a_year_of_meetings_is_planned_at_once_or_not_at_all(desk, committee, meeting):
    days = [dt.date(2027, month, 14) for month in (1, 3, 6)]
    plan_meetings(desk, committee, days, time="18:30", venue="Town Hall")
    assert [line.on for line in calendar_of(desk, committee, "26/27")] == [dt.date(2026, 11, 20), *days[:2]]
    assert len(calendar_of(desk, committee)) == 4
    with pytest.raises(CannotBeDone, match="has a meeting on 14 June 2027"):
        plan_meetings(desk, committee, [dt.date(2027, 7, 1), days[2]], time="18:30")
    assert len(meetings.meetings(desk)) == 4
    with pytest.raises(CannotBeDone, match="at least one day"):
        plan_meetings(desk, committee, [])
