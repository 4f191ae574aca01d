"""Moving blocks past their neighbours."""
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clerk_desk.domain.blocks import Kind, Row
from clerk_desk.domain.moving import exchange, span_end

SIGNS = {"P": (Kind.PARAGRAPH, 0), "L": (Kind.LEAD_IN, 0), "N": (Kind.NOTE, 0), "b": (Kind.BULLET, 1), "B": (Kind.BULLET, 2),
         "1": (Kind.CLAUSE, 1), "2": (Kind.CLAUSE, 2), "3": (Kind.CLAUSE, 3)}


def rows(signs):
    return [Row(str(index), *SIGNS[sign]) for index, sign in enumerate(signs)]


def moved(signs, index, step):
    places = exchange(rows(signs), index, index, step)
    if places is None:
        return None
    a, b, c = places
    order = list(range(len(signs)))
    return "".join(map(str, [*order[:a], *order[b:c], *order[a:b], *order[c:]]))


@pytest.mark.parametrize(("signs", "index", "end"), [
    ("PL121P", 1, 5), ("L12N21", 1, 5), ("L1N", 1, 2), ("L1NP", 0, 2), ("bBb", 0, 2), ("PP", 0, 1),
])
def test_what_belongs_to_a_block_goes_along(signs, index, end):
    assert span_end(rows(signs), index) == end


@pytest.mark.parametrize(("signs", "index", "step", "order"), [
    ("L121", 3, -1, "0312"),  # past a clause with its sub-clause
    ("L121", 1, 1, "0312"),
    ("PL1P", 0, 1, "1203"),  # narrative past a whole resolution
    ("PL1P", 3, -1, "0312"),
    ("PL1P", 1, 1, "0312"),  # the resolution with its clauses
    ("L112", 3, -1, "0132"),  # a first sub-clause goes to the end of the clause before
    ("L121", 2, 1, "0132"),  # a last sub-clause becomes the first of the next
])
def test_a_block_moves_past_its_neighbour(signs, index, step, order):
    assert moved(signs, index, step) == order


@pytest.mark.parametrize(("signs", "index", "step"), [
    ("PP", 0, -1), ("PP", 1, 1), ("L11", 1, -1), ("L1P", 1, 1), ("L12", 2, -1), ("L123", 3, -1),
])
def test_a_clause_never_loses_what_it_stands_under(signs, index, step):
    assert moved(signs, index, step) is None


@given(st.text("PLNbB123", min_size=1, max_size=12), st.data())
def test_a_move_keeps_every_block_and_makes_no_stray_clause(signs, data):
    index, step = data.draw(st.integers(0, len(signs) - 1)), data.draw(st.sampled_from([1, -1]))
    order = moved(signs, index, step)
    if order is not None and len(signs) < 10:
        assert sorted(order) == sorted(map(str, range(len(signs)))) and order != "".join(map(str, range(len(signs))))
        after = [rows(signs)[int(sign)] for sign in order]
        assert strays(after) <= strays(rows(signs))


def strays(all_rows):
    """Clauses without a clause or lead-in one level above somewhere before them in their resolution."""
    out, path = 0, None
    for row in all_rows:
        if row.kind is Kind.CLAUSE:
            out += path is None or row.level > path + 1
            path = row.level
        elif row.kind is not Kind.NOTE:
            path = 0 if row.kind is Kind.LEAD_IN else None
    return out

