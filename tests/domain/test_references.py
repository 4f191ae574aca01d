"""References on the log and clause paths in the minutes."""
from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clerk_desk.domain.blocks import Kind, Row
from clerk_desk.domain.house_style import HouseStyle, Paragraphs
from clerk_desk.domain.references import clause_path, code_for, reference_for

NUMBERED = HouseStyle("Numbered", paragraphs=Paragraphs.ITEM)
BARE = HouseStyle("Bare", clauses=("1.", "(a)", "(i)", "(A)"))


def test_a_reference_names_committee_year_and_number():
    assert reference_for("CF", "26/27", 35) == "CF 26/27-35"


@pytest.mark.parametrize(("name", "code"), [
    ("Children and Families", "CF"), ("Children and Families Scrutiny Committee", "CFS"), ("Cabinet", "CA"), ("Council", "CO"),
    ("Planning Committee", "PL"), ("Committee", "CO"), ("Children's Services Panel", "CS"), ("Tŷ Gwyn Town Council", "TGT"),
    ("Audit, Risk & Governance Sub-Committee", "ARG"), ("", "CO"),
])
def test_a_code_is_made_of_a_names_initials(name, code):
    assert code_for(name) == code


def test_a_code_that_is_taken_gives_way_to_another():
    assert code_for("Cabinet", {"CA"}) == "CB"
    assert code_for("Children and Families", {"CF"}) == "CH"


@given(st.text(max_size=40), st.integers(0, 60))
def test_codes_are_two_or_three_capitals_and_never_taken(name, how_many):
    taken: set[str] = set()
    for _ in range(how_many + 1):
        code = code_for(name, taken)
        assert re.fullmatch("[A-Z]{2,3}", code)
        assert code not in taken
        taken.add(code)


ROWS = [
    Row("p1"), Row("l", Kind.LEAD_IN), Row("a", Kind.CLAUSE, 1), Row("b", Kind.CLAUSE, 1), Row("b1", Kind.CLAUSE, 2),
    Row("n", Kind.NOTE), Row("b2", Kind.CLAUSE, 2), Row("p2"), Row("d", Kind.BULLET, 1), Row("e", Kind.BULLET, 1, "a)"),
    Row("l2", Kind.LEAD_IN), Row("only", Kind.CLAUSE, 1), Row("act", Kind.ACTION), Row("u", mark="none"),
]


@pytest.mark.parametrize(("uid", "path"), [
    ("p1", "6.1"), ("l", "6.2"), ("a", "(a)"), ("b", "(b)"), ("b1", "(b)(i)"), ("b2", "(b)(ii)"), ("p2", "6.3"), ("d", "6.3"), ("e", "a)"),
    ("l2", "6.4"), ("only", "6.4"), ("act", ""), ("u", ""), ("gone", ""),
])
def test_a_clause_is_cited_by_its_markers_and_else_by_its_paragraph(uid, path):
    assert clause_path(ROWS, NUMBERED, "6", uid) == path


def test_a_list_under_nothing_is_cited_by_nothing():
    assert clause_path([Row("d", Kind.BULLET, 1), Row("p")], NUMBERED, "6", "d") == ""


@pytest.mark.parametrize(("uid", "path"), [("p1", ""), ("b", "2"), ("b2", "2.(b)"), ("only", ""), ("d", "")])
def test_a_house_without_numbers_cites_its_clauses_alone(uid, path):
    assert clause_path(ROWS, BARE, "6", uid) == path
