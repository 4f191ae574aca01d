"""Lists of members as clerks type and paste them."""
from __future__ import annotations

import pytest

from clerk_desk.capture.members import listed_members
from clerk_desk.domain.records import Role


@pytest.mark.parametrize(("line", "name", "role"), [
    ("Councillor Ada Merrow", "Councillor Ada Merrow", Role.MEMBER),
    ("  •\tCouncillor Ada Merrow ;", "Councillor Ada Merrow", Role.MEMBER),
    ("2. Cllr Tom Siddal, Vice-Chair", "Cllr Tom Siddal", Role.VICE_CHAIR),
    ("Councillor Ada Merrow (Labour) (Chairman)", "Councillor Ada Merrow (Labour)", Role.CHAIR),
    ("Councillor Ada Merrow – Convener", "Councillor Ada Merrow", Role.CHAIR),
    ("Chair: Councillor Ada Merrow", "Councillor Ada Merrow", Role.CHAIR),
    ("Deputy Chair\tCouncillor Ada Merrow", "Councillor Ada Merrow", Role.VICE_CHAIR),
    ("Councillor Ada Merrow\tChair\tNorth Ward", "Councillor Ada Merrow", Role.CHAIR),
    ("Councillor Ada Merrow\tNorth Ward\tIndependent", "Councillor Ada Merrow", Role.MEMBER),
    ("Y Cynghorydd Elin Rees (Cadeirydd)", "Y Cynghorydd Elin Rees", Role.CHAIR),
    ("Y Cynghorydd Huw Rees, Is-gadeirydd", "Y Cynghorydd Huw Rees", Role.VICE_CHAIR),
    ("Dr Anwen Pugh – co-opted", "Dr Anwen Pugh", Role.COOPTED),
    ("Councillor Mary Chair", "Councillor Mary Chair", Role.MEMBER),
    ("Merrow, Ada", "Merrow, Ada", Role.MEMBER),
])
def test_a_line_is_a_member_with_the_role_beside_the_name(line, name, role):
    assert [(each.name, each.role) for each in listed_members(line)] == [(name, role)]


def test_names_on_one_line_are_taken_apart_and_share_their_title():
    text = "Members: Councillors Ada Merrow (Chair), Tom Siddal and Mrs R Lamb"
    assert [(each.name, each.role) for each in listed_members(text)] == [
        ("Councillor Ada Merrow", Role.CHAIR), ("Councillor Tom Siddal", Role.MEMBER), ("Mrs R Lamb", Role.MEMBER)]


def test_headings_officers_and_what_stands_there_twice_are_left_out():
    text = "Membership\n\nMembers:\nAda Merrow\nADA MERROW (Chair)\nTom Siddal\nTom Siddal\nOfficers: Bo Byrne\n"
    assert [(each.name, each.role) for each in listed_members(text)] == [("ADA MERROW", Role.CHAIR), ("Tom Siddal", Role.MEMBER)]


def test_nothing_is_nobody():
    assert listed_members("") == listed_members(" \n\t\n- \n") == ()
