"""Text that was broken into short lines by a mail program or a typewriter layout, joined into paragraphs again."""
from __future__ import annotations

import re
from itertools import pairwise

from clerk_desk.capture.markers import split_marker

WIDEST = 110
NEW_PART = re.compile(
    r"\s*(?:[A-Z][A-Za-z ]{1,30}:\s|(?:UNANIMOUSLY\s+)?(?:RESOLVED|Resolved|RECOMMENDED|AGREED)\b|Page \d+|[A-Z]{3,}[A-Z \-/&]*:?$)",
)


def unwrapped(lines: list[str]) -> list[str]:
    """The lines with those that only go on from the one before joined to it; as they are where the text is not wrapped.

    A text is wrapped where hardly a line is wider than a page and most lines that are followed by another leave no room
    for its first word.
    """
    width = _width(lines)
    if not width:
        return lines
    out: list[str] = []
    last = ""
    for line in lines:
        if out and _goes_on(last, line, width):
            out[-1] = f"{out[-1].rstrip()} {line.strip()}"
        else:
            out.append(line)
        last = line
    return out


def _width(lines: list[str]) -> int:
    """The column at which the text was broken, 0 where it was not."""
    lengths = [len(line.rstrip()) for line in lines if line.strip()]
    narrow = [length for length in lengths if length <= WIDEST]
    if len(lengths) < 6 or len(narrow) < 0.97 * len(lengths):
        return 0
    width = max(narrow)
    pairs = [(a, b) for a, b in pairwise(lines) if a.strip() and b.strip()]
    full = sum(_full(a, b, width) for a, b in pairs)
    return width if full >= 3 and full >= 0.5 * len(pairs) and width >= 45 else 0


def _full(line: str, after: str, width: int) -> bool:
    """Was there no room left in the line for the next line's first word?"""
    return len(line.rstrip()) + 1 + len(after.split(maxsplit=1)[0]) > width - 2


def _goes_on(line: str, after: str, width: int) -> bool:
    if not line.strip() or not after.strip() or "\t" in after.strip() or split_marker(after)[0]:
        return False
    begins_anew = NEW_PART.match(after) and line.rstrip().endswith((".", ":", ";", "-", "–"))
    return _full(line, after, width) and not begins_anew
