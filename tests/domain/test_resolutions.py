"""Blocks folded into narrative, resolutions and actions."""
from __future__ import annotations

import pytest

from clerk_desk.domain.blocks import Kind, Written, plain
from clerk_desk.domain.resolutions import Clause, action_line, clause_tree, folded, near_action


def block(kind: Kind, text: str, marker: str = "", level: int = 0) -> Written:
    return Written(plain(text, kind, level, uid=text.lower().replace(" ", "-")), marker)


def clause(text: str, marker: str, level: int = 1) -> Written:
    return block(Kind.CLAUSE, text, marker, level)


def texts(clauses: tuple[Clause, ...]) -> list[object]:
    return [(each.marker, each.text, texts(each.clauses)) if each.clauses else (each.marker, each.text) for each in clauses]


def test_each_kind_goes_where_a_clerk_looks_for_it():
    parts = folded([
        block(Kind.PARAGRAPH, "The Clerk spoke.", "6.1"), block(Kind.NOTE, "Chair was late"),
        block(Kind.LEAD_IN, "RESOLVED:", "6.2"), clause("the report be noted", "(a)"),
        block(Kind.ACTION, "ACTION: Clerk to write to the owner"), block(Kind.HEADING, "Questions"), block(Kind.BULLET, "one", "•", 1),
    ])
    assert [each.block.text for each in parts.minutes] == ["The Clerk spoke.", "Questions", "one"]
    [resolution] = parts.resolutions
    assert (resolution.number, resolution.lead_in, texts(resolution.clauses)) == ("6.2", "RESOLVED:", [("(a)", "the report be noted")])
    assert [(each.owner, each.text) for each in parts.actions] == [("Clerk", "to write to the owner")]


def test_a_note_between_two_clauses_does_not_part_them():
    parts = folded([block(Kind.LEAD_IN, "RESOLVED:"), clause("one", "1)"), block(Kind.NOTE, "hm"), clause("two", "2)")])
    assert [len(each.clauses) for each in parts.resolutions] == [2]


def test_clauses_without_a_lead_in_are_a_resolution_of_their_own():
    parts = folded([block(Kind.LEAD_IN, "RESOLVED:"), clause("one", ""), block(Kind.PARAGRAPH, "Talk."), clause("two", "")])
    assert [(each.lead_in, each.uid, len(each.clauses)) for each in parts.resolutions] == [("RESOLVED:", "resolved:", 1), ("", "", 1)]


def test_a_lead_in_alone_is_a_resolution_without_clauses():
    assert [each.clauses for each in folded([block(Kind.LEAD_IN, "RESOLVED: nothing")]).resolutions] == [()]


def test_clauses_nest_by_level_and_an_orphan_hangs_on_the_nearest():
    tree = clause_tree([clause("a", "(a)"), clause("i", "(i)", 2), clause("deep", "(1)", 4), clause("ii", "(ii)", 2), clause("b", "(b)")])
    assert texts(tree) == [("(a)", "a", [("(i)", "i", [("(1)", "deep")]), ("(ii)", "ii")]), ("(b)", "b")]


def test_a_first_clause_too_deep_stands_at_the_top():
    assert texts(clause_tree([clause("deep", "(i)", 3), clause("a", "(a)")])) == [("(i)", "deep"), ("(a)", "a")]


@pytest.mark.parametrize(("text", "owner", "words"), [
    ("ACTION: Clerk to write to the owner", "Clerk", "to write to the owner"),
    ("ACTOIN - The Head of Parks to mend the gate", "The Head of Parks", "to mend the gate"),
    ("Clerk to write", "Clerk", "to write"),
    ("ACTION: Head of Housing", "Head of Housing", ""),
    ("Mend the gate\nHead of Parks\n1 May", "Head of Parks", "Mend the gate"),
    ("MOTION: Clerk to write", "MOTION: Clerk", "to write"),
])
def test_an_action_line_tells_owner_and_task(text, owner, words):
    line = action_line(plain(text, Kind.ACTION, uid="u"))
    assert (line.owner, line.text, line.uid) == (owner, words, "u")


@pytest.mark.parametrize("word", ["action", "ACTIONS", "Acton", "ACTOIN", "actin"])
def test_a_slip_of_the_fingers_still_says_action(word):
    assert near_action(word)


@pytest.mark.parametrize("word", ["motion", "auction", "option", "contact", "", "resolved"])
def test_another_word_does_not_say_action(word):
    assert not near_action(word)
