"""A council's page of a whole meeting: what stands above its list "No. Item", and where the items of the list begin."""
from __future__ import annotations

import re
from collections.abc import Sequence

from clerk_desk.capture.furniture import FILE, label_of
from clerk_desk.capture.items import Start, start_at
from clerk_desk.capture.lead_ins import lead_in
from clerk_desk.capture.lines import Line
from clerk_desk.capture.looks import VERBS, ends_sentence, heading_like
from clerk_desk.capture.markers import is_sign
from clerk_desk.capture.unnumbered_items import STANDING

LIST = re.compile(r"no\.?\s*item|item", re.IGNORECASE)
PAGE_OF_MEETING = re.compile(
    r"agendas?\b.{0,40}\b(?:minutes|decisions|agenda)|(?:venue|contact|location|media|items)\b\s*(?::.*)?", re.IGNORECASE)
FAR = 60  # lines in which the list begins
# headings that an item's own minutes have
WITHIN = re.compile(
    r"(?:reasons?|options?|alternatives?|decisions?|resolutions?|recommendations?|resolved|background|introduction|summary|conclusions?"
    r"|questions?|discussion|comments?|declarations?|actions?|notes?|vot(?:e|es|ing)|debate|presentation|key points)\b.*", re.IGNORECASE)


def list_start(lines: Sequence[Line]) -> int:
    """The place after the line "No. Item" of a page that says above it what page it is; 0 for other texts."""
    for place, line in enumerate(lines[:FAR]):
        if LIST.fullmatch(line.whole) and any(PAGE_OF_MEETING.fullmatch(above.whole) for above in lines[:place]):
            return place + 1
    return 0


def listed_starts(lines: Sequence[Line]) -> list[Start]:
    """
    Where the items of a list without numbers begin: at its first line, at what links to a paper, at standing items and headings that
    stand apart. Empty where the list has numbers.
    """
    if not lines or start_at(lines, 0) or lines[0].marker or label_of(lines[0]) is not None:
        return []
    return [Start(0, "", lines[0].text), *(Start(place, "", lines[place].text) for place in range(1, len(lines)) if _titles(lines, place))]


def _titles(lines: Sequence[Line], place: int) -> bool:
    line = lines[place]
    if line.marker or label_of(line) is not None or not line.gap:
        return False
    if FILE.search(line.text) or (STANDING.fullmatch(line.text) and not ends_sentence(line.text) and not VERBS.search(line.text)):
        return True
    after = lines[place + 1] if place + 1 < len(lines) else None
    apart = after is not None and after.gap and not is_sign(after.marker)
    plain = heading_like(line.text) and not line.text.endswith((":", "-", "–")) and WITHIN.fullmatch(line.text) is None
    return apart and plain and lead_in(line.text, True, False, "x") is None
