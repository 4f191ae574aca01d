"""The fewest ranks that must be written for blocks to stand in an order."""
from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from clerk_desk.domain.blocks import plain
from clerk_desk.domain.changes import GAP, BlockChanges, all_new, ranked


@given(st.data())
def test_after_writing_the_ranks_the_order_is_right_and_what_stayed_was_not_written(data):
    uids = data.draw(st.lists(st.integers(0, 40).map(str), unique=True, max_size=25))
    gaps = data.draw(st.lists(st.integers(1, GAP), min_size=len(uids), max_size=len(uids)))
    old, at = {}, 0
    for uid, gap in zip(uids, gaps, strict=True):
        at += gap
        old[uid] = at
    kept = [uid for uid in uids if data.draw(st.booleans())]
    order = data.draw(st.permutations([*kept, *(f"new{n}" for n in range(data.draw(st.integers(0, 5))))]))
    written = ranked(order, old)
    after = {uid: old[uid] for uid in order if uid in old} | written
    assert sorted(order, key=lambda uid: after[uid]) == list(order)
    assert len({after[uid] for uid in order}) == len(order)
    if len(written) < len(order):
        assert all(rank > 0 for rank in after.values())


def test_nothing_is_written_where_nothing_moved():
    assert ranked(["a", "b", "c"], {"a": 1, "b": 2, "c": 3}) == {}


def test_one_that_moves_among_many_is_the_only_one_written():
    old = {str(n): n * GAP for n in range(1, 101)}
    order = ["50", *(uid for uid in old if uid != "50")]
    assert list(ranked(order, old)) == ["50"]


def test_where_no_room_is_left_all_are_written_anew():
    assert ranked(["a", "x", "b"], {"a": 1, "b": 2}) == {"a": GAP, "x": 2 * GAP, "b": 3 * GAP}


def test_the_room_between_two_neighbours_lasts_twenty_insertions():
    old = {"a": GAP, "b": 2 * GAP}
    for n in range(20):
        order = ["a", f"n{n}", *sorted((uid for uid in old if uid != "a"), key=lambda uid: old[uid])]
        written = ranked(order, old)
        assert list(written) == [f"n{n}"]
        old |= written


def test_all_new_blocks_are_written_and_ranked_in_order():
    blocks = [plain("one"), plain("two")]
    changes = all_new(blocks)
    assert changes.written == tuple(blocks)
    assert list(changes.ranks.values()) == [GAP, 2 * GAP]
    assert changes
    assert not BlockChanges()
