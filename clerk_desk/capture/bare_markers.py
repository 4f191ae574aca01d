"""Clauses that count by a letter or number without a sign behind it: "A Noted …", "1 That …", "i to accept …"."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from clerk_desk.capture.lines import Line
from clerk_desk.capture.markers import follows

BARE_LETTER = re.compile(r"(?P<letter>[A-H])(?P<sign>:?) (?=[A-Z][a-z]+\b)")
BARE_COUNT = re.compile(r"(?P<count>\d{1,2}) (?=(?:That|To|[A-Z][a-z]+s?|[a-z]{2,}) )")
BARE_ROMAN = re.compile(r"(?P<roman>i{1,3}|iv|vi{0,3}|ix|x) (?=[a-z]{2,} )")


def with_bare_marker(line: Line, later: Sequence[Line], last: str) -> Line:
    """The line with what it begins with as its marker, where that counts on from ``last`` or, as the first, is counted on ``later``.

    ``last`` is the letter or number of the clause before, without a sign; empty before the first. Any other line as it is.
    """
    if line.text[:1].isdigit():
        return _counted(line, later, last)
    if roman := BARE_ROMAN.match(line.text):
        return _roman(line, later, last, roman)
    found = BARE_LETTER.match(line.text)
    if found is None or ord(found["letter"]) != ord(last[-1:] or "@") + 1:
        return line
    if not last and not any(each.text.startswith(f"B{found['sign']} ") and BARE_LETTER.match(each.text) for each in later):
        return line
    return _marked(line, f"{found['letter']}{found['sign']}", found)


def _counted(line: Line, later: Sequence[Line], last: str) -> Line:
    found = BARE_COUNT.match(line.text)
    if found is None or last.isalpha() or int(found["count"]) != int(last or "0") + 1:
        return line
    if not last and not any(each.text.startswith("2 ") and BARE_COUNT.match(each.text) for each in later):
        return line
    return _marked(line, found["count"], found)


def _roman(line: Line, later: Sequence[Line], last: str, found: re.Match[str]) -> Line:
    first = found["roman"] == "i" and any(each.text.startswith("ii ") for each in later)
    return _marked(line, found["roman"], found) if first or (last and follows(found["roman"], last)) else line


def _marked(line: Line, marker: str, found: re.Match[str]) -> Line:
    return replace(line, marker=marker, text=line.text[found.end():])
