"""Action lines and action tables: what is one, and which cell of a table says what, who and when."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from clerk_desk.capture.lines import Line
from clerk_desk.domain.resolutions import action_label, near_action

WHAT = re.compile(r"actions?(?: points?| required| agreed| to be taken)?|tasks?|what|agreed actions?|description", re.IGNORECASE)
WHO = re.compile(
    r"(?:action )?(?:leads?|owners?|who|by whom|(?:action|lead) by|responsible|responsibility|officers?|lead officers?"
    r"|assigned to|person responsible|responsible officer|name)",
    re.IGNORECASE,
)
WHEN = re.compile(
    r"(?:by )?when|(?:due|target|completion|complete)(?: by| date)?|deadlines?|timescales?|by|date|due date|target date"
    r"|timeframe|to be completed(?: by)?", re.IGNORECASE)
NOTHING = re.compile(r"(?:no (?:further )?actions?(?: required| arising)?|actions?\s*[:\-–—]\s*(?:none|nil|n/a))\W*", re.IGNORECASE)


@dataclass(frozen=True)
class Columns:
    """Which column of an action table is which; -1 where there is none."""

    what: int
    who: int
    when: int


def columns(line: Line) -> Columns | None:
    """The columns that a line names if it is the header row of an action table, else None."""
    cells = line.cells
    if len(cells) < 2 or any(len(cell) > 40 for cell in cells):
        return None
    what, who, when = (_column(cells, pattern) for pattern in (WHAT, WHO, WHEN))
    return Columns(what, who, when) if what >= 0 and (who >= 0 or when >= 0) else None


def _column(cells: Sequence[str], pattern: re.Pattern[str]) -> int:
    return next((place for place, cell in enumerate(cells) if pattern.fullmatch(cell.rstrip(" :"))), -1)


def row_text(line: Line, table: Columns) -> str:
    """A row's words as an action block keeps them: what, who and when on a line each, empty where the cell is."""
    cells = [line.marker, *line.cells] if line.marker and table.what > 0 and len(line.cells) < 3 else list(line.cells)
    said = [cells[place] if 0 <= place < len(cells) else "" for place in (table.what, table.who, table.when)]
    return "\n".join(said)


def is_action(text: str) -> bool:
    """Does the line begin with the label of an action?"""
    return action_label(text) > 0


def is_bare_label(text: str) -> bool:
    """Is it the label alone, so that the owner stands on the next line?"""
    end = action_label(text)
    if end:
        return not text[end:].strip()
    return len(text) <= 40 and text.isupper() and len(text.split()) == 1 and near_action(text)


def is_nothing(text: str) -> bool:
    """Does it say that there is no action?"""
    return NOTHING.fullmatch(text) is not None
