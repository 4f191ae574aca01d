"""What keys do to blocks."""
from __future__ import annotations

import pytest

from clerk_desk.domain.blocks import Kind, Row
from clerk_desk.domain.typing_rules import as_kind, as_paragraph, backspaced, following, shifted, typed

K = Kind
PARAGRAPH, LEAD_IN = Row("p"), Row("l", K.LEAD_IN)


def clause(level: int = 1) -> Row:
    return Row("c", K.CLAUSE, level)


def bullet(level: int = 1) -> Row:
    return Row("b", K.BULLET, level)


@pytest.mark.parametrize(("before", "kind", "level"), [
    (LEAD_IN, K.CLAUSE, 1), (clause(2), K.CLAUSE, 2), (bullet(3), K.BULLET, 3), (PARAGRAPH, K.PARAGRAPH, 0),
    (Row("h", K.HEADING), K.PARAGRAPH, 0),
    (Row("a", K.ACTION), K.PARAGRAPH, 0), (Row("n", K.NOTE), K.NOTE, 0),
])
def test_enter_goes_on_as_a_clerk_would(before, kind, level):
    row = following(before)
    assert (row.kind, row.level) == (kind, level)
    assert row.uid != before.uid


def test_a_lettered_list_goes_on_in_its_form():
    assert following(Row("b", K.BULLET, 1, "a)")).mark == "a)"


@pytest.mark.parametrize(("text", "kind", "taken"), [
    ("RESOLVED:", K.LEAD_IN, 0), ("Resolved -", K.LEAD_IN, 0), ("RECOMMENDED –", K.LEAD_IN, 0), ("AGREED:", K.LEAD_IN, 0),
    ("ACTION:", K.ACTION, 0), ("action :", K.ACTION, 0), ("- ", K.BULLET, 2), ("• ", K.BULLET, 2), ("(a) ", K.CLAUSE, 4),
    ("ii) ", K.CLAUSE, 4), ("(ii) ", K.CLAUSE, 5), ("(12) ", K.CLAUSE, 5), ("b) ", K.CLAUSE, 3),
])
def test_words_typed_make_a_block_what_they_say(text, kind, taken):
    row, signs = typed(PARAGRAPH, text)
    assert (row.uid, row.kind, signs) == ("p", kind, taken)


@pytest.mark.parametrize("text", [
    "It was RESOLVED:", "RESOLVED", "agreed:", "resolved that", "The action:", "-", "(a)", "(s) ", "1. ", "Paragraph (a) ", "Well - ",
    "A) ",
])
def test_other_words_leave_a_block_what_it_is(text):
    assert typed(PARAGRAPH, text) is None


def test_a_clause_can_become_a_lead_in_or_action_but_no_list():
    assert typed(clause(), "RESOLVED:")[0].kind is K.LEAD_IN
    assert typed(clause(), "- ") is None
    assert typed(Row("n", K.NOTE), "RESOLVED:") is None
    assert typed(Row("h", K.HEADING), "ACTION:") is None


def test_tab_goes_one_level_in_and_never_skips_one():
    assert shifted(clause(), 1, clause()).level == 2
    assert shifted(clause(2), 1, clause()).level == 2
    assert shifted(clause(), 1, LEAD_IN).level == 1
    assert shifted(clause(4), 1, clause(4)).level == 4


def test_narrative_is_taken_into_a_resolution_only_beside_one():
    assert shifted(PARAGRAPH, 1, LEAD_IN) == Row("p", K.CLAUSE, 1)
    assert shifted(PARAGRAPH, 1, clause(2)) == Row("p", K.CLAUSE, 1)
    assert shifted(PARAGRAPH, 1, PARAGRAPH) == PARAGRAPH
    assert shifted(PARAGRAPH, 1, None) == PARAGRAPH
    assert shifted(PARAGRAPH, -1, LEAD_IN) == PARAGRAPH


def test_shift_tab_out_of_the_first_level_is_narrative():
    assert shifted(clause(2), -1, clause()).level == 1
    assert shifted(clause(), -1, LEAD_IN) == Row("c")
    assert shifted(bullet(), -1, None) == Row("b")


def test_a_level_that_is_too_deep_already_is_left():
    assert shifted(clause(3), 1, clause()).level == 3


@pytest.mark.parametrize(("row", "after"), [
    (PARAGRAPH, None), (clause(2), clause(1)), (clause(1), Row("c")), (LEAD_IN, Row("l")), (Row("h", K.HEADING), Row("h")),
    (Row("n", K.NOTE), Row("n", K.NOTE)),
])
def test_backspace_at_the_start(row, after):
    assert backspaced(row) == after


def test_kinds_by_command_keep_the_block():
    assert as_kind(PARAGRAPH, K.BULLET) == Row("p", K.BULLET, 1)
    assert as_kind(clause(3), K.HEADING) == Row("c", K.HEADING)
    assert as_paragraph(Row("c", K.CLAUSE, 3, "none")) == Row("c")
