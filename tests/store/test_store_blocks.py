"""Blocks in the store: written as told and not a row more."""
from __future__ import annotations

import pytest

from clerk_desk.domain.blocks import Block, Kind, Part, Row, Run, plain
from clerk_desk.domain.changes import GAP, BlockChanges, all_new, ranked
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.store import blocks, items
from clerk_desk.store.hands import hands, in_runs
from tests.statements import noted

BLOCKS = [
    plain("The Clerk spoke.", uid="a"), plain("RESOLVED:", Kind.LEAD_IN, uid="b"), plain("that it be noted", Kind.CLAUSE, 1, uid="c"),
    Block(Row("d", Kind.BULLET, 2, "a)"), (Run("Bold", bold=True), Run(" and "), Run("both", bold=True, italic=True), Run("."))),
    Block(Row("e")),
]


@pytest.fixture
def saved(store, item):
    def save(changes: BlockChanges, part: Part = Part.MINUTES) -> tuple[Block, ...]:
        with store.writing() as unit:
            blocks.save(unit, item, part, changes)
        with store.reading() as unit:
            return blocks.text_of(unit, items.by_id(unit, item)).minutes

    return save


@pytest.fixture
def statements(store, monkeypatch):
    """The statements that change something, as they are run."""
    return noted(monkeypatch, store.engine, "INSERT", "UPDATE", "DELETE")


def test_blocks_come_back_as_they_were(saved):
    assert list(saved(all_new(BLOCKS))) == BLOCKS


def test_parts_of_an_item_are_kept_apart(saved, store, item):
    saved(all_new([plain("blurb", uid="r")]), Part.REPORT)
    saved(all_new([plain("be it noted", Kind.CLAUSE, 1, uid="x")]), Part.RECOMMENDATION)
    assert saved(all_new(BLOCKS[:1])) == (BLOCKS[0],)
    with store.reading() as unit:
        text = blocks.text_of(unit, items.by_id(unit, item))
    assert [block.text for block in (*text.report, *text.recommendations)] == ["blurb", "be it noted"]
    assert dict(text.ranks) == {"a": GAP}


def test_one_changed_block_is_one_row_written(saved, statements):
    saved(all_new(BLOCKS))
    statements.clear()
    changed = plain("The Clerk spoke at length.", Kind.HEADING, uid="a")
    assert saved(BlockChanges((changed,)))[0] == changed
    assert statements.firsts() == ["UPDATE"]


def test_a_new_block_between_two_is_one_row_written(saved, statements, store, item):
    saved(all_new(BLOCKS))
    statements.clear()
    with store.reading() as unit:
        old = dict(blocks.text_of(unit, items.by_id(unit, item)).ranks)
    new = plain("between", uid="n")
    there = saved(BlockChanges((new,), ranked(["a", "n", "b", "c", "d", "e"], old)))
    assert [block.row.uid for block in there] == ["a", "n", "b", "c", "d", "e"]
    assert statements.firsts() == ["INSERT"]


def test_a_move_and_a_removal_write_what_they_say(saved, statements):
    saved(all_new(BLOCKS))
    statements.clear()
    there = saved(BlockChanges(ranks={"e": GAP // 2}, removed=("c", "never there")))
    assert [block.row.uid for block in there] == ["e", "a", "b", "d"]
    assert statements.firsts() == ["UPDATE", "DELETE many", "INSERT"]  # the last keeps what the words were


def test_a_long_paste_is_one_statement(saved, statements):
    assert len(saved(all_new([plain(f"line {n}") for n in range(1200)]))) == 1200
    assert statements.firsts() == ["INSERT many"]


def test_a_new_block_without_a_rank_was_removed_elsewhere_and_nothing_is_written(saved):
    saved(all_new(BLOCKS))
    with pytest.raises(CannotBeDone, match="another window"):
        saved(BlockChanges((plain("changed", uid="a"), plain("lost", uid="z"))))
    assert list(saved(BlockChanges())) == BLOCKS


def test_a_block_of_another_part_is_not_taken_away_from_it(saved):
    saved(all_new([plain("blurb", uid="r")]), Part.REPORT)
    with pytest.raises(CannotBeDone, match="another window"):
        saved(all_new([plain("stolen", uid="r")]))


@pytest.mark.parametrize("runs", [
    (), (Run("plain"),), (Run("b", bold=True),), (Run("x "), Run("i", italic=True)),
    (Run("b", True), Run("bi", True, True), Run("i", False, True)),
])
def test_bold_and_italic_ranges_come_back_as_runs(runs):
    assert in_runs("".join(run.text for run in runs), hands(runs)) == runs


def test_plain_words_have_no_ranges():
    assert hands((Run("one"), Run(" two"))) is None
    assert hands((Run("", bold=True),)) is None
    assert in_runs("one two", None) == (Run("one two"),)
