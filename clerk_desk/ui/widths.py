"""Where the large parts of the two screens lie, in pixels at 100 % text; by them the window is painted before its parts are there."""
from __future__ import annotations

NARROW, WIDE = 1100, 1600
"""Widths of the window from which a meeting has the usual room, and from which much."""
RAIL, MARGIN, DOCK = (72, 256, 300), (280, 330, 380), 340
"""Widths by how much room the window has: little, usual, much."""
TOP, HEADS, STRIP, KEYS = 56, 64, 42, 36
"""Heights of a meeting's bar, of what stands above its panes, of who is there and of the keys at the foot."""
SIDE, NARROW_SIDE, ROOMY = 232, 60, 1330
"""Widths of the sidebar outside a meeting, whole and icons alone, and that of the window below which it is the latter."""
LITTLE, USUAL, MUCH = 0, 1, 2


def room_of(width: float) -> int:
    """How much room a meeting has in so wide a window: ``LITTLE``, ``USUAL`` or ``MUCH``."""
    return LITTLE if width < NARROW else MUCH if width >= WIDE else USUAL
