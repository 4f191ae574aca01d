"""Two wordings side by side: which words went and which came."""
from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import NamedTuple

PIECE = re.compile(r"\w+|\s+|[^\w\s]")
MOST_PIECES = 6000


class Stretch(NamedTuple):
    """Words that stand in both wordings, or in this one alone."""

    text: str
    own: bool


def differences(old: str, new: str) -> tuple[tuple[Stretch, ...], tuple[Stretch, ...]]:
    """The old and the new wording in stretches; those that are only in one are its ``own``. Together they are the whole texts."""
    first, second = PIECE.findall(old), PIECE.findall(new)
    if len(first) + len(second) > MOST_PIECES:
        return (Stretch(old, True),), (Stretch(new, True),)
    left: list[Stretch] = []
    right: list[Stretch] = []
    for kind, a, b, c, d in SequenceMatcher(None, first, second, autojunk=False).get_opcodes():
        _add(left, "".join(first[a:b]), kind != "equal")
        _add(right, "".join(second[c:d]), kind != "equal")
    return tuple(left), tuple(right)


class Piece(NamedTuple):
    """Words of two wordings told as one: kept (""), only in the old ("struck") or only in the new ("added")."""

    text: str
    fate: str = ""


def together(old: str, new: str) -> tuple[Piece, ...]:
    """Both wordings in one line: what went before what came in its place. Without what was added it is the old wording, without
    what was struck the new one. A lone space between two changes goes with them, so that they read as one.
    """
    first, second = PIECE.findall(old), PIECE.findall(new)
    if len(first) + len(second) > MOST_PIECES:
        return tuple(Piece(*each) for each in ((old, "struck"), (new, "added")) if each[0])
    waiting, out = ["", ""], list[Piece]()
    for kind, a, b, c, d in SequenceMatcher(None, first, second, autojunk=False).get_opcodes():
        same = "".join(first[a:b]) if kind == "equal" else ""
        if kind == "equal" and not (same.isspace() and any(waiting)):
            _flush(out, waiting)
            out.append(Piece(same))
            waiting = ["", ""]
        else:
            waiting = [waiting[0] + "".join(first[a:b]), waiting[1] + "".join(second[c:d])]
    _flush(out, waiting)
    return tuple(out)


def _flush(out: list[Piece], waiting: list[str]) -> None:
    """Spaces that both end with are kept by both."""
    gone, come = waiting
    ends = gone[len(gone.rstrip()):]
    tail = ends if ends and come.endswith(ends) else ""
    gone, come = gone[:len(gone) - len(tail)], come[:len(come) - len(tail)]
    out += [piece for piece in (Piece(gone, "struck"), Piece(come, "added"), Piece(tail)) if piece.text]


def _add(out: list[Stretch], text: str, own: bool) -> None:
    if text:
        out.append(Stretch(text, own))
