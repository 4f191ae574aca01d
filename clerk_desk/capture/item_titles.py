"""Titles that stand in one line with the words of their item, cut from them ("12. APOLOGIES: Cllr Ames.")."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from clerk_desk.capture.items import has_lead, is_whole_meeting, item_starts
from clerk_desk.capture.lines import Line, line_from
from clerk_desk.capture.looks import VERBS
from clerk_desk.capture.unnumbered_items import STANDING

TITLE_AND_WORDS = re.compile(
    r"(?P<number>\d{1,4}(?:[/\-]\d{1,4})?\.?\s+)(?P<title>[A-Z][A-Z’'&,()/ \-–]{3,80}[A-Z)])\s*:\s+(?P<rest>\S.*)", re.DOTALL)
# "88 PUBLIC REQUESTS TO SPEAK – There were no requests"
DASHED_TITLE_AND_WORDS = re.compile(
    r"(?P<number>\d{1,4}(?:[/\-]\d{1,4})?\.?(?: \(\d{1,2}\))?\s+)"
    r"(?P<title>[A-Z][A-Z0-9’'&,()/ \-–]{3,160}?[A-Z)])\s+[-–]\s+(?P<rest>[A-Z][a-z’]+\s.*)",
    re.DOTALL)
RUNNING_ON = re.compile(
    r"(?P<number>\d{2,5}\.?\s+)(?P<title>[A-Z][\w’',()&/ -]{3,100}?)\s+"
    r"(?P<rest>(?:RESOLVED|AGREED|NOTED|There (?:was|were)|The [A-Z]\w*|It was|No (?:declarations|apologies)|Members|Councillor"
    r"|Apologies were)\b.*)",
    re.DOTALL)
LABEL_AND_WORDS = re.compile(
    r"(?P<number>\d{1,4}(?:[/\-]\d{1,4})?\.?\s+)(?P<title>[A-Z][a-z’'A-Z\-]*(?: [\w’'&]+){0,5}|To [a-z][^:]{5,160})\s*:\s+(?P<rest>\S.*)",
    re.DOTALL)
# "25/31 Apologies - Cllr Firth."
DASHED_AND_WORDS = re.compile(
    r"(?P<number>\d{1,4}/\d{1,4}\.?\s+)(?P<title>[A-Z][a-z’'A-Z]*(?: [\w’'&]+){0,5}?)\s+[-–]\s+(?P<rest>\S.*)", re.DOTALL)
# "01. Declarations of interest: None."
STANDING_AND_WORDS = re.compile(
    rf"(?P<number>\d{{1,4}}(?:[/\-]\d{{1,4}})?\.?\s+)(?P<title>(?=[A-Z])(?:{STANDING.pattern.replace('.*', '[^:]*')}))"
    r"\s*:\s+(?P<rest>\S.*)",
    re.DOTALL | re.IGNORECASE)
# "2605.02 Disclosure of Interests None."
NONE_BESIDE = re.compile(
    r"(?P<number>\d[\d/.\-]*\s+)(?P<title>(?:Apologies|Declarations?|Disclosures?|Correspondence|Matters Arising)\b[^:.]{0,80}?)\s+"
    r"(?P<rest>(?:None|Nil)\.?)")


def titles_apart(lines: Sequence[Line]) -> list[Line]:
    """The lines with a numbered title cut from the words after its colon ("12. APOLOGIES: Cllr Ames.").

    Titles in capitals always; others where that finds a meeting more items.
    """
    shouted = _cut_titles(_cut_titles(_counted_titles(lines), TITLE_AND_WORDS), DASHED_TITLE_AND_WORDS, " – ")
    if not is_whole_meeting(shouted):
        return shouted
    least = 0
    for pattern, sign in ((LABEL_AND_WORDS, ":"), (DASHED_AND_WORDS, " - "), (DASHED_AND_WORDS, " – ")):
        cut = _cut_titles(shouted, pattern, sign)
        if len(cut) - len(shouted) < 2:
            continue
        least = least or len(item_starts(shouted, True)) + 1
        found = len(item_starts(cut, True))
        if found >= least or (found == least - 1 and len(cut) - len(shouted) >= max(4, 0.5 * found)):
            return cut
    return _cut_titles(_cut_titles(shouted, STANDING_AND_WORDS), NONE_BESIDE, "N")


def _counted_titles(lines: Sequence[Line]) -> list[Line]:
    """The lines with titles cut from the sentences that go straight on ("3666 Vice Chairman RESOLVED that …"), where three count up."""
    found = {place: cut for place, line in enumerate(lines) if line.whole[:1].isdigit() and (cut := _title_and_sentence(line))}
    numbers = [int(cut["number"].strip(" .")) for cut in found.values()]
    if len(numbers) < 3 or numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        return list(lines)
    out: list[Line] = []
    for place, line in enumerate(lines):
        cut = found.get(place)
        out += [Line(f"{cut['number']}{cut['title']}", gap=line.gap), line_from(cut["rest"])] if cut else [line]
    return out


def _title_and_sentence(line: Line) -> re.Match[str] | None:
    found = RUNNING_ON.fullmatch(line.whole) if not line.cells else None
    return found if found and len(found["title"].split()) <= 10 and VERBS.search(found["title"]) is None else None


def _cut_titles(lines: Sequence[Line], pattern: re.Pattern[str], sign: str = ":") -> list[Line]:
    out: list[Line] = []
    for line in lines:
        found = pattern.fullmatch(line.whole) if sign in line.text and line.whole[0].isdigit() and not line.cells else None
        asked = found is not None and (found["title"].startswith("To ") or not has_lead(found["title"]))
        if found and asked and not re.match(r"[A-Z]{2,}\b(?! [A-Z][a-z])", found["rest"]) and "ACTION" not in found["title"]:
            marker = line.marker and found["number"].strip()
            out.append(replace(line, text=found["title"] if line.marker else f"{found['number']}{found['title']}", marker=marker))
            out.append(line_from(found["rest"]))
        else:
            out.append(line)
    return out
