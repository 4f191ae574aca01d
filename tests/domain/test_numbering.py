"""Numbers and markers, worked out from rows and a house style."""
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clerk_desk.domain.blocks import LEVELLED, UNMARKED, Kind, Row, plain
from clerk_desk.domain.house_style import HouseStyle, Paragraphs
from clerk_desk.domain.numbering import Counter, Numbering, clause_marker, is_sole, letters, list_form, markers, roman, written

NUMBERED = HouseStyle("Numbered", paragraphs=Paragraphs.ITEM)
BARE = HouseStyle("Bare", clauses=("1)", "a)", "i)", "A)"))
REPORT = HouseStyle("Report", paragraphs=Paragraphs.HEADING)


def rows(*kinds: str) -> list[Row]:
    """"clause 2 none" is an unmarked clause at level 2."""
    out = []
    for index, words in enumerate(kinds):
        kind, level, mark = (*words.split(), "", "")[:3] if " " in words else (words, "", "")
        out.append(Row(f"u{index}", Kind(kind), int(level or 0), mark))
    return out


def test_paragraphs_and_lead_ins_count_on_under_the_item():
    assert markers(rows("paragraph", "heading", "lead_in", "action", "paragraph"), NUMBERED, "6") == ["6.1", "", "6.2", "", "6.3"]


def test_without_an_item_number_paragraphs_are_counted_alone():
    assert markers(rows("paragraph", "paragraph"), NUMBERED, "") == ["1", "2"]


def test_a_house_without_numbers_gives_none():
    assert markers(rows("paragraph", "lead_in", "heading"), BARE, "6") == ["", "", ""]


def test_headings_of_a_report_begin_their_paragraphs_anew():
    kinds = rows("heading", "paragraph", "paragraph", "heading", "paragraph")
    assert markers(kinds, REPORT, "9") == ["1.0", "1.1", "1.2", "2.0", "2.1"]


def test_a_paragraph_before_the_first_heading_is_counted_under_one():
    assert markers(rows("paragraph"), REPORT, "9") == ["1.1"]


def test_clauses_nest_and_an_outer_one_begins_the_inner_anew():
    kinds = rows("lead_in", "clause 1", "clause 2", "clause 2", "clause 3", "clause 1", "clause 2")
    assert markers(kinds, NUMBERED, "6") == ["6.1", "(a)", "(i)", "(ii)", "(A)", "(b)", "(i)"]


def test_each_resolution_begins_its_clauses_anew():
    kinds = rows("lead_in", "clause 1", "clause 1", "lead_in", "clause 1", "clause 1")
    assert markers(kinds, BARE, "6") == ["", "1)", "2)", "", "1)", "2)"]


def test_a_block_that_stands_without_marker_does_not_count():
    kinds = rows("lead_in", "clause 1", "clause 1 none", "clause 1", "paragraph 0 none", "paragraph")
    assert markers(kinds, NUMBERED, "6") == ["6.1", "(a)", "", "(b)", "", "6.2"]


def test_a_sole_clause_stands_unmarked_unless_the_house_marks_it():
    kinds = rows("lead_in", "clause 1", "paragraph", "lead_in", "clause 1", "clause 1")
    assert markers(kinds, BARE, "")[1] == ""
    assert markers(kinds, BARE, "")[4] == "1)"
    assert markers(kinds, HouseStyle("M", sole_clause_marked=True), "")[1] == "(a)"


def test_a_clause_with_others_below_it_is_not_sole():
    assert not any(is_sole(rows("lead_in", "clause 1", "clause 2"), place) for place in range(3))
    assert is_sole(rows("clause 1"), 0)


def test_a_private_note_neither_counts_nor_ends_a_list():
    kinds = rows("lead_in", "clause 1", "note", "clause 1", "note", "paragraph")
    assert markers(kinds, NUMBERED, "6") == ["6.1", "(a)", "", "(b)", "", "6.2"]


def test_a_lettered_list_goes_on_and_a_new_form_begins_anew():
    kinds = [Row("a", Kind.BULLET, 1, "a)"), Row("b", Kind.BULLET, 1, "a)"), Row("c", Kind.BULLET, 1, "1."), Row("d", Kind.BULLET, 1)]
    assert markers(kinds, BARE, "") == ["a)", "b)", "1.", "•"]


def test_written_puts_each_block_beside_its_marker():
    both = written([plain("One"), plain("Two")], NUMBERED, "6")
    assert [(each.marker, each.block.text) for each in both] == [("6.1", "One"), ("6.2", "Two")]


@pytest.mark.parametrize(("form", "count", "marker"), [
    ("(a)", 1, "(a)"), ("(a)", 26, "(z)"), ("(a)", 28, "(bb)"), ("(A)", 3, "(C)"), ("i)", 4, "iv)"), ("(I)", 9, "(IX)"),
    ("1.", 12, "12."), ("–", 3, "–"),
])
def test_a_form_is_counted_on(form, count, marker):
    assert clause_marker(form, count) == marker


def test_roman_and_letters_never_repeat_within_a_long_list():
    assert len({roman(count) for count in range(1, 300)}) == len({letters(count) for count in range(1, 300)}) == 299
    assert (roman(1994), letters(53)) == ("mcmxciv", "aaa")


@pytest.mark.parametrize(("marker", "form"), [
    ("a)", "a)"), ("(i)", "(i)"), ("1.", "1."), ("A.", "A."), ("1", "1"), ("•", ""), ("b)", ""), ("a", ""), ("2.", ""),
])
def test_a_list_is_known_by_its_first_marker(marker, form):
    assert list_form(marker) == form


KINDS = st.sampled_from(list(Kind)).flatmap(
    lambda kind: st.builds(Row, st.just("u"), st.just(kind), st.integers(1, 4) if kind in LEVELLED else st.just(0),
                           st.sampled_from(["", "", UNMARKED])),
)


@given(st.lists(KINDS, max_size=30))
def test_taking_notes_out_changes_no_other_marker(made):
    without = [row for row in made if row.kind is not Kind.NOTE]
    for style in (NUMBERED, BARE, REPORT):
        with_notes = [mark for row, mark in zip(made, markers(made, style, "6"), strict=True) if row.kind is not Kind.NOTE]
        assert with_notes == markers(without, style, "6")


@given(st.lists(KINDS, max_size=30))
def test_no_number_is_given_twice_in_an_item(made):
    both = zip(made, markers(made, NUMBERED, "6"), strict=True)
    given_ones = [mark for row, mark in both if mark and row.kind in (Kind.PARAGRAPH, Kind.LEAD_IN)]
    assert len(given_ones) == len(set(given_ones))


ROW = st.builds(
    Row, st.just("u"), st.sampled_from(list(Kind)), st.integers(0, 4), st.sampled_from(["", UNMARKED, "a)"]),
)


def counted(rows: list[Row], style: HouseStyle) -> list[str]:
    """Counted through from the beginning, for comparison."""
    count = Counter(style, "6")
    return ["" if not style.sole_clause_marked and is_sole(rows, at) else count.next(row) for at, row in enumerate(rows)]


EDIT = st.tuples(st.integers(0, 40), st.integers(0, 4), st.lists(ROW, max_size=4), st.integers(0, 40))
STYLE = st.sampled_from([NUMBERED, BARE, REPORT, HouseStyle("Sole", sole_clause_marked=not NUMBERED.sole_clause_marked)])


@given(st.lists(ROW, max_size=30), st.lists(EDIT), STYLE)
def test_markers_asked_for_between_edits_are_those_counted_from_the_beginning(rows, edits, style):
    numbering = Numbering(rows, style, "6")
    for first, gone, new, end in edits:
        were, first = tuple(numbering.up_to(0)), min(first, len(rows))
        rows[first:first + gone] = new
        now, told = counted(rows, style), numbering.changed(first)
        assert were[:told] == tuple(now[:min(told, len(were))])
        assert numbering.up_to(end)[:end] == now[:end]
    assert numbering.up_to(len(rows)) == counted(rows, style)
