"""Minutes kept as a table (No. | Item | Action): its rows as the lines that other minutes have."""
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from clerk_desk.capture.actions import columns
from clerk_desk.capture.lines import Line

NUMBER = re.compile(r"(?:item |agenda |minute |min\.? )?(?:no|number|nr|ref|reference)\.?|#|agenda item|item", re.IGNORECASE)
WORDS = re.compile(
    r"(?:agenda )?items?|subjects?|topics?|matters?|titles?|minutes?|discussions?|notes?|details?|decisions?|summary|comments?|points?"
    r"|(?:item|discussion|decision|minute|notes?)s?(?: and |/| & | )(?:item|discussion|decision|minute|notes?|outcome)s?", re.IGNORECASE)
ACTION = re.compile(
    r"actions?(?: by| points?| required|/\s?(?:who|owner|lead|by))?|(?:action )?(?:by whom|who|owner|lead|responsible)", re.IGNORECASE)
NONE = re.compile(r"[\s\-–—/.]*|none|nil|n/?a|no action", re.IGNORECASE)
LONGEST_ACTION = 200
# "Food waste. JF reported that caddies had come.": the row begins with its title
TITLE_AND_SENTENCE = re.compile(
    r"(?P<title>[A-Z][\w’'&/-]*(?: (?!was\b|were\b|is\b|are\b|had\b|has\b|noted\b|agreed\b|approved\b)[\w’'&/-]+){0,5})[.:] +"
    r"(?P<rest>[A-Z].*)", re.DOTALL)


def tables_spread(lines: Sequence[Line]) -> tuple[list[Line], list[str]]:
    """The lines with the rows of minutes tables spread out, an action cell as an action line; and the header rows taken away."""
    out: list[Line] = []
    headers: list[str] = []
    within = False
    for line in lines:
        if _is_header(line):
            within = True
            headers.append(line.whole)
        elif within and len(line.cells) > 1 and columns(line) is None:
            out += _row(line)
        else:
            within = within and columns(line) is None
            out.append(line)
    return out, headers


def _is_header(line: Line) -> bool:
    """Does the line name the columns of minutes: words, at their end the action, and before them perhaps the number?"""
    cells = [cell.rstrip(" :") for cell in line.cells if cell]
    if line.marker or not 2 <= len(cells) <= 5 or columns(line) is not None or not ACTION.fullmatch(cells[-1]):
        return False
    first = 1 if NUMBER.fullmatch(cells[0]) and len(cells) > 2 else 0
    return all(WORDS.fullmatch(cell) for cell in cells[first:-1])


def _row(line: Line) -> Iterator[Line]:
    """Number and first cell, the other cells below it, and the action."""
    *cells, action = [cell for cell in line.cells if cell]
    if not line.marker and cells and cells[0].isdigit():
        line = replace(line, marker=f"{cells.pop(0)}.")
        cells, action = (cells, action) if cells else ([action], "")
    if len(action) > LONGEST_ACTION or not cells:
        cells, action = [*cells, action], ""
    if line.marker and (parted := TITLE_AND_SENTENCE.fullmatch(cells[0])):
        cells[:1] = [parted["title"], parted["rest"]]
    yield replace(line, text=cells[0], cells=())
    yield from (Line(cell) for cell in cells[1:])
    if not NONE.fullmatch(action):
        yield Line(action if re.match(r"(?i)actions?\b", action) else f"ACTION: {action}")
