"""Committees and members."""
from __future__ import annotations

import datetime as dt

import pytest

from clerk_desk.desk.committees import add_committee, add_member, committee_named, committees, members, set_log_columns, set_up_committee
from clerk_desk.desk.composing import composed_log
from clerk_desk.desk.documents import export_log
from clerk_desk.desk.follow_ups import Wanted
from clerk_desk.desk.practice import make_practice
from clerk_desk.desk.undo import undo
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.log_columns import USUAL
from clerk_desk.domain.records import Audience, Role
from clerk_desk.domain.terms import Listed
from clerk_desk.export.document import Table


def test_a_committee_gets_a_code_and_its_house_style(desk):
    changes = add_committee(desk, "  Children and  Families ", style="dash", quorum=4)
    [made] = committees(desk)
    assert changes == Changes("committee", (made.id,), "add committee")
    assert (made.name, made.code, made.style, made.quorum, len(made.uid)) == ("Children and Families", "CF", "Dash", 4, 32)


def test_committees_are_in_order_of_name_and_their_codes_differ(desk):
    for name in ("planning", "Cabinet", "Planning and Licensing", "Culture and Finance", "Children and Families"):
        add_committee(desk, name)
    there = committees(desk)
    names = ["Cabinet", "Children and Families", "Culture and Finance", "planning", "Planning and Licensing"]
    assert [each.name for each in there] == names
    assert len({each.code for each in there}) == 5


@pytest.mark.parametrize("words", ["children and families", "CHILDREN  AND FAMILIES", "cf"])
def test_a_committee_is_found_by_name_or_code(desk, committee, words):
    assert committee_named(desk, words).id == committee


@pytest.mark.parametrize(("given", "said"), [
    ({"name": " "}, "needs a name"), ({"name": "CHILDREN and families"}, "already"), ({"name": "X", "code": "cf"}, "CF belongs"),
    ({"name": "X", "style": "Baroque"}, "no house style Baroque"), ({"name": "X", "quorum": -1}, "0 or more"),
])
def test_a_committee_that_cannot_be_is_refused_and_not_kept(desk, committee, given, said):
    with pytest.raises(CannotBeDone, match=said):
        add_committee(desk, **given)
    assert len(committees(desk)) == 1


def test_an_unknown_committee_is_told_with_those_there_are(desk, committee):
    with pytest.raises(CannotBeDone, match="no committee Planning: the committees are Children and Families"):
        committee_named(desk, "Planning")


def test_members_stand_in_the_order_of_their_roles(desk, committee):
    add_member(desk, committee, "Cllr Zoe Adams")
    add_member(desk, committee, "Cllr Bill Young", role=Role.VICE_CHAIR)
    add_member(desk, committee, "Cllr Ann Hughes", role=Role.CHAIR, since=dt.date(2026, 5, 19))
    add_member(desk, committee, "Cllr anna Price")
    found = members(desk, committee)
    assert [each.person.name for each in found] == ["Cllr Ann Hughes", "Cllr Bill Young", "Cllr anna Price", "Cllr Zoe Adams"]
    assert [each.since for each in found[:2]] == [dt.date(2026, 5, 19), dt.date(2026, 11, 22)]


def test_somebody_on_two_committees_is_one_person(desk, committee):
    other = add_committee(desk, "Planning").ids[0]
    add_member(desk, committee, "Cllr Ann Hughes")
    add_member(desk, other, "cllr ann hughes", role=Role.CHAIR)
    assert members(desk, committee)[0].person == members(desk, other)[0].person


@pytest.mark.parametrize(("name", "said"), [("", "needs a name"), ("cllr ann HUGHES", "already")])
def test_a_member_that_cannot_be_is_refused(desk, committee, name, said):
    add_member(desk, committee, "Cllr Ann Hughes")
    with pytest.raises(CannotBeDone, match=said):
        add_member(desk, committee, name)
    assert len(members(desk, committee)) == 1


def test_a_member_of_no_committee_is_refused(desk):
    with pytest.raises(CannotBeDone, match="no committee"):
        add_member(desk, 99, "Cllr Ann Hughes")


def test_columns_of_the_log_are_the_committees_own_and_are_taken_back_with_undo(desk, committee):
    set_log_columns(desk, committee, ["reference", "as minuted", "Owner", "status"])
    assert [str(each) for each in committees(desk)[0].log_columns] == ["reference", "words", "owner", "status"]
    undo(desk)
    assert committees(desk)[0].log_columns == USUAL


def test_a_log_without_its_reference_is_refused_and_stays_as_it_was(desk, committee):
    with pytest.raises(CannotBeDone, match="The reference stays"):
        set_log_columns(desk, committee, ["what", "status"])
    with pytest.raises(CannotBeDone, match="no committee"):
        set_log_columns(desk, 99, [])
    assert committees(desk)[0].log_columns == USUAL


def test_the_log_of_one_committee_has_its_columns_and_that_of_several_the_usual_ones(desk, tmp_path):
    make_practice(desk)
    first, second, *_ = committees(desk)
    set_log_columns(desk, first.id, ["reference", "meeting", "words", "status"])
    heads = {}
    for name, wanted in {"one": Wanted(committee=first.name), "other": Wanted(committee=second.name), "all": Wanted()}.items():
        place = export_log(desk, tmp_path / f"{name}.csv", wanted)
        heads[name] = place.read_text(encoding="utf-8-sig").splitlines()[0]
    assert heads == {"one": "Reference,Meeting,As minuted,Status", **dict.fromkeys(
        ("other", "all"), "Reference,Minute,What,Owner,Due,Status")}
    shown, _ = composed_log(desk, Wanted(committee=first.name), "report", Audience.FULL)
    assert [each.title for piece in shown.pieces if isinstance(piece, Table) for each in piece.columns] == heads["one"].split(",")


def test_a_committee_is_set_up_with_its_members_as_one_deed(desk):
    made = set_up_committee(desk, "Harbour Panel", [Listed("Ada Merrow", Role.CHAIR), Listed("Tom Siddal")], style="Dash")
    sitting = members(desk, made.ids[0])
    assert [(each.person.name, each.role, each.since) for each in sitting] == [
        ("Ada Merrow", Role.CHAIR, None), ("Tom Siddal", Role.MEMBER, None)]
    assert undo(desk).words == "undo set up committee"
    assert "Harbour Panel" not in [each.name for each in committees(desk)]


@pytest.mark.parametrize(("name", "listed", "why"), [
    ("", [], "needs a name"),
    ("Harbour Panel", [Listed("Ada", Role.CHAIR), Listed("Tom", Role.CHAIR)], "two chairs, Ada and Tom"),
    ("Harbour Panel", [Listed("Ada", Role.VICE_CHAIR), Listed("Tom", Role.VICE_CHAIR)], "two vice-chairs"),
    ("Harbour Panel", [Listed("Ada"), Listed(" ")], "member needs a name"),
])
def test_a_committee_that_cannot_be_set_up_leaves_nothing_behind(desk, name, listed, why):
    before = committees(desk)
    with pytest.raises(CannotBeDone, match=why):
        set_up_committee(desk, name, listed)
    assert committees(desk) == before
