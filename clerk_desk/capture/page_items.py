"""Items of a council's page that no row of numbers tells: by its labels "Minutes:", or by the meetings in an item's history."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from clerk_desk.capture.furniture import DETAILS, FILE, Label, label_of, without_size
from clerk_desk.capture.items import Start, start_at
from clerk_desk.capture.lines import Line
from clerk_desk.capture.looks import title_like

PAST_MEETING = re.compile(r"Meeting:\s+\d{1,2}/\d{1,2}/\d{4}\s+[-–]\s+.+\(Item\s+(?P<number>[\w./]+?)\.?\)", re.IGNORECASE)
BLURB_LONGEST = 8
LONE_ITEM = re.compile(r"(?:Agenda )?Item(?: No\.?)? (?P<number>\d{1,3}[a-z]?)\.?:?", re.IGNORECASE)


def numbers_joined(lines: Sequence[Line]) -> list[Line]:
    """The lines with "Item 7" or "Agenda item 7" on a line of its own made the number of the title below it."""
    out: list[Line] = []
    for line in lines:
        alone = LONE_ITEM.fullmatch(out[-1].text) if out and not out[-1].marker and not out[-1].cells else None
        if alone and not line.marker and title_like(line.text) and label_of(line) is None:
            out[-1] = replace(line, marker=f"{alone['number']}.", gap=out[-1].gap, loose=True)
        else:
            out.append(line)
    return out


def labelled_starts(lines: Sequence[Line], known: Sequence[Start], whole: bool) -> list[Start]:
    """Where items begin on a page that has "Minutes:" at least twice: at the last title above each of these labels.

    The ``known`` starts are given back where these labels tell no more items. Above the first there may be one more,
    unless the lines are a ``whole`` meeting's with its heading.
    """
    labels = [place for place, line in enumerate(lines) if label_of(line) is Label.MINUTES]
    if len(labels) < 2:
        return list(known)
    spans = zip([-1, *labels], labels, strict=False)
    found = [start for above, label in spans if (start := _title_above(lines, above + 1, label))]
    if len(found) <= len(known):
        return list(known)
    return found if whole else _with_first(lines, found)


def _title_above(lines: Sequence[Line], begin: int, label: int) -> Start | None:
    """The title nearest above a label, not further up than an agenda's blurb is long; a numbered one counts first."""
    places = [place for place in range(max(begin, label - BLURB_LONGEST), label) if _may_be_title(lines[place])]
    numbered = [start for place in places if lines[place].marker and (start := start_at(lines, place))]
    if numbered:
        return numbered[-1]
    linked = [place for place in places if FILE.search(lines[place].text)]
    at = (linked or places)[-1] if places else -1
    return Start(at, "", lines[at].text) if places else None


def _may_be_title(line: Line) -> bool:
    words = without_size(line.text).rstrip(". ")
    return bool(words) and label_of(line) is None and not DETAILS.fullmatch(line.whole) and title_like(words)


def _with_first(lines: Sequence[Line], found: list[Start]) -> list[Start]:
    """With an item above the first, where a title stands at the very beginning and other lines between."""
    if not found or found[0].place < 2 or not _may_be_title(lines[0]):
        return found
    return [start_at(lines, 0) or Start(0, "", lines[0].text), *found]


def past_starts(lines: Sequence[Line]) -> list[Start]:
    """Where items begin on a page of an item's history ("Meeting: 10/05/2016 - Council (Item 32)"); empty for other pages."""
    out: list[Start] = []
    for place, line in enumerate(lines[:-1]):
        if found := PAST_MEETING.fullmatch(line.whole):
            title = re.sub(rf"^{re.escape(found['number'])}\.?\s+", "", lines[place + 1].whole)
            out.append(Start(place + 1, found["number"], title))
    return out
