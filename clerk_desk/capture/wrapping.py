"""Text that was broken into short lines by a mail program or a typewriter layout, joined into paragraphs again."""
from __future__ import annotations

import re
from itertools import pairwise

from clerk_desk.capture.markers import is_sign, split_marker

WIDEST = 110
BESIDE = re.compile(r"\s*[A-Z][^:]{2,60}:\s{3,}\S")
COLUMN = 8
"""Spaces before a line from which on it may stand in a column."""
NEW_PART = re.compile(
    r"\s*(?:[A-Z][A-Za-z ]{1,30}:(?:\s|$)|(?:UNANIMOUSLY\s+)?(?:RESOLVED|Resolved|RECOMMENDED|AGREED)\b|Page \d+|[A-Z]{3,}[A-Z \-/&]*:?$)",
)
# a label that no sentence has at a line's beginning: "Officers: …", "Action Point 1: …", "(Action: HP)"
LABEL = re.compile(r"\s*(?:[A-Z][a-z]+(?: [A-Za-z]+){0,2}(?: \d+)?:(?:\s|$)|\((?i:action)\b)")
ENDS = (".", ":", ";", "-", "–", "?", "!")
OPEN = re.compile(r"(?:,|\b(?:and|or|of|the|a|an|to|in|on|at|by|for|from|with|that|as|was|were|had|be|been|is|are|would|not))$")
OPEN_WORD = re.compile(
    r"\b(?:or|of|the|a|an|to|in|on|at|by|for|from|with|that|as|was|were|had|be|been|is|are|would|not|Councillors?|Cllr|Mr|Mrs|Ms|Dr)$")
REACHES = re.compile(r"\b(?:of|to|the|in|on|at|by|for|from|with)$")
REFERS = re.compile(r"[,;]|\W*(?:[a-z]|$)")  # what follows a reference in brackets, and no marker
NEXT_IN_LIST = re.compile(r";\s*(?:and|or)$")
ABOVE = re.compile(r"(?:above|below)\b")
DECIDES = re.compile(r"\b(?:agreed|resolved|recommended|decided|carried)(?: \w+)? that\s*$", re.IGNORECASE)  # its clauses stand apart
BEGINS = re.compile(r"\s*(?:The|An?|It|In|Members?|Officers|This|There)\s")  # a sentence of its own
TAG = re.compile(r"</?[A-Z]")


def unwrapped(lines: list[str]) -> list[str]:
    """The lines with those that only go on from the one before joined to it; as they are where the text is not wrapped.

    A text is wrapped where hardly a line is wider than a page and most lines that are followed by another leave no room
    for its first word.
    """
    width = _width(lines)
    if not width:
        return _close_set(lines)
    out: list[list[str]] = []
    last = ""
    for line in lines:
        if out and _goes_on(last, line, width):
            out[-1].append(line.strip())
        else:
            out.append([line])
        last = line
    return _close_set([" ".join((parts[0].rstrip(), *parts[1:])) if len(parts) > 1 else parts[0] for parts in out])


def _close_set(lines: list[str]) -> list[str]:
    """The lines without the empty ones that stand inside sentences, as a page gives them that was set double-spaced."""
    told = [place for place, line in enumerate(lines) if line.strip()]
    breaks = [(one, next_) for one, next_ in pairwise(told) if next_ - one > 1 and _breaks_off(lines[one], lines[next_])]
    often = sum(lines[after].lstrip()[0].islower() for _, after in breaks) > 2
    breaks = breaks if often else [(one, after) for one, after in breaks if OPEN_WORD.search(lines[one].rstrip())]
    empty, going_on = {place for one, after in breaks for place in range(one + 1, after)}, {after for _, after in breaks}
    out: list[str] = []
    for place, line in enumerate(lines):
        if place in going_on:
            out[-1] = f"{out[-1].rstrip()} {line.strip()}"
        elif place not in empty:
            out.append(line)
    return out


def _breaks_off(line: str, after: str) -> bool:
    """Does a line of some length end in the middle of a sentence that the next one goes on with?"""
    goes_on = after.lstrip()[:1].islower() or OPEN_WORD.search(line.rstrip()) is not None
    if DECIDES.search(line) or (after.lstrip()[:1].isupper() and is_sign(split_marker(line)[0]) and BEGINS.match(after)):
        return False
    whole = len(line.strip()) >= 40 and not line.rstrip().endswith((*ENDS, ",", ")")) and "\t" not in line.strip()
    return whole and goes_on and not split_marker(after)[0] and not LABEL.match(after) and not NEW_PART.match(after)


def _width(lines: list[str]) -> int:
    """The column at which the text was broken, 0 where it was not."""
    # rows of tables are as wide as they are
    lines = ["" if "\t" in line and "\t" in split_marker(line)[1].strip() else line for line in lines]
    lengths = [len(line.rstrip()) for line in lines if line.strip()]
    narrow = [length for length in lengths if length <= WIDEST]
    if len(lengths) < 6 or len(narrow) < 0.97 * len(lengths):
        return 0
    width = max(narrow)
    pairs = [(a, b) for a, b in pairwise(lines) if a.strip() and b.strip()]
    full = sum(_full(a, b, width) for a, b in pairs)
    low = sum(_runs_on(a, b, width) for a, b in pairs)
    often = low >= 3 and low >= 0.2 * len(pairs)  # letters of different widths: full lines are not equally long
    broken = often or (full >= 3 and full >= 0.5 * len(pairs)) or (low >= 2 and full >= low) or all(_breaks(a, b, width) for a, b in pairs)
    return width if broken and width >= 45 else 0


def _runs_on(line: str, after: str, width: int) -> bool:
    """Does a line that is nearly full break off before a small letter?"""
    return len(line.rstrip()) >= 0.75 * width and not line.rstrip().endswith((*ENDS, ",")) and after.lstrip()[:1].islower()


def _breaks(line: str, after: str, width: int) -> bool:
    """Does a line break off so that it can be nothing but broken: nearly full, after a word that never ends a line?"""
    return _runs_on(line, after, width) and OPEN.search(line.rstrip()) is not None


def _full(line: str, after: str, width: int) -> bool:
    """Was there no room left in the line for the next line's first word?"""
    return len(line.rstrip()) + 1 + len(after.split(maxsplit=1)[0]) > width - 2


def _goes_on(line: str, after: str, width: int) -> bool:
    if not line.strip() or not after.strip() or "\t" in after.strip() or TAG.match(after.strip()):
        return False
    ended = line.rstrip().endswith(ENDS)
    if len(after) - len(after.lstrip(" ")) >= COLUMN and BESIDE.match(line):
        return False  # the next name of a column beside its label
    if marker := split_marker(after)[0]:
        listed = ended or NEXT_IN_LIST.search(line.rstrip())
        return _full(line, after, width) and not listed and not is_sign(marker) and _no_entry(line, after, marker)
    if _full(line, after, width):
        return not (_labels(line, after) or (ended and NEW_PART.match(after)))
    return not ended and _begun(line, after) and len(line.rstrip()) >= 0.7 * width


def _no_entry(line: str, after: str, marker: str) -> bool:
    """Is the marker a reference that fell to a line's beginning ("voted against" / "(3).") rather than a list's next entry?"""
    before, rest = split_marker(line)[0], split_marker(after)[1]
    if marker.rstrip(".").isdigit() and REACHES.search(line.rstrip()):  # "lines 1 to" / "6. The others"
        return True
    if ABOVE.match(rest):
        return True
    return not before and REFERS.match(rest) is not None and not marker.endswith(".")


def _labels(line: str, after: str) -> bool:
    """Does a label stand at the line's beginning rather than words of the sentence above it?"""
    return LABEL.match(after) is not None and OPEN.search(line.rstrip()) is None


def _begun(line: str, after: str) -> bool:
    """Did the line above break off in the middle of a sentence, at the same place on the page?"""
    same = _indent(line) == _indent(after)
    return same and (after.lstrip()[:1].islower() or OPEN.search(line.rstrip()) is not None)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
