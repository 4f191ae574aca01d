"""Bold and italic of a block as the store keeps them: ranges beside plain words."""
from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from clerk_desk.domain.blocks import Run


def hands(runs: Iterable[Run]) -> list[list[Any]] | None:
    """The runs that are not plain as [start, end, "b", "i" or "bi"]; None where all are plain."""
    out: list[list[Any]] = []
    start = 0
    for run in runs:
        end = start + len(run.text)
        hand = "b" * run.bold + "i" * run.italic
        if hand and run.text:
            out.append([start, end, hand])
        start = end
    return out or None


def written(runs: Iterable[Run]) -> str | None:
    """``hands`` as it stands in a column."""
    found = hands(runs)
    return json.dumps(found) if found else None


def read(column: str | None) -> list[list[Any]] | None:
    """``hands`` out of a column."""
    return json.loads(column) if column else None


def in_runs(text: str, ranges: Sequence[Sequence[Any]] | None) -> tuple[Run, ...]:
    """The words in runs again; plain words make one run, no words none."""
    out: list[Run] = []
    at = 0
    for start, end, hand in ranges or ():
        out += [Run(text[at:start]), Run(text[start:end], "b" in hand, "i" in hand)]
        at = end
    return tuple(run for run in (*out, Run(text[at:])) if run.text)
