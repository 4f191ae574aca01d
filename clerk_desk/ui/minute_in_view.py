"""Which blocks of the minutes are in view, found without looking at all of them: this is asked at every key."""
from __future__ import annotations

from typing import TYPE_CHECKING

from clerk_desk.domain.blocks import Kind
from clerk_desk.ui.minute_paint import SHEETS, Shown

if TYPE_CHECKING:
    from clerk_desk.ui.minute_view import MinuteView

ABOVE_NOTE, BELOW = 24, 9
"""How far from its words a block may paint at most: a note's sheet above it, a panel's edge and underlines below."""

ABOVE = {Kind.NOTE: ABOVE_NOTE, Kind.LEAD_IN: BELOW, Kind.CLAUSE: BELOW}
UNDER = dict.fromkeys(SHEETS, BELOW)
"""The same by kind; other kinds paint nothing outside their own lines."""


def blocks_between(view: MinuteView, top: int, bottom: int) -> list[Shown]:
    """The blocks between two heights of the viewport, with those whose panel, note or underline reaches in, in order.

    Looked for from the cursor on, which is where keys are painted.
    """
    first, rows = _near(view, top), view.minutes.rows
    out, each = _above(view, first, top), first
    while each.block.isValid() and each.top - ABOVE.get(rows[each.index].kind, 0) <= bottom:
        if each.bottom + BELOW >= top:
            out.append(each)
        each = view.seen(each.index + 1, each.block.next())
    return out


def _above(view: MinuteView, each: Shown, top: int) -> list[Shown]:
    """The blocks before this one that are painted below a height, in order."""
    rows, out = view.minutes.rows, list[Shown]()
    while each.index > 0 and (each.top > top or rows[each.index - 1].kind in UNDER):
        each = view.seen(each.index - 1, each.block.previous())
        if each.bottom + UNDER.get(rows[each.index].kind, 0) <= top + 1:
            break
        out.insert(0, each)
    return out


def _near(view: MinuteView, top: int) -> Shown:
    """The cursor's block where it is near this height, else one that begins above it."""
    block = view.textCursor().block()
    here = view.seen(block.blockNumber(), block)
    if abs(here.top - top) <= view.viewport().height():
        return here
    number = _last_above(view, top)
    return view.seen(number, view.minutes.findBlockByNumber(number))


def _last_above(view: MinuteView, height: int) -> int:
    """The last block that begins above a height, found by halves."""
    low, high = 0, view.minutes.blockCount()
    while high - low > 1:
        middle = (low + high) // 2
        above = view.seen(middle, view.minutes.findBlockByNumber(middle)).top < height
        low, high = (middle, high) if above else (low, middle)
    return low
