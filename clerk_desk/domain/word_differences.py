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


def _add(out: list[Stretch], text: str, own: bool) -> None:
    if text:
        out.append(Stretch(text, own))
