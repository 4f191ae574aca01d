"""What of a text is in nothing that was read of it: labels, the sizes of documents, words between facts. Nothing falls on the floor."""
from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from clerk_desk.capture.lines import Line
from clerk_desk.capture.markers import is_sign
from clerk_desk.domain.captured import Captured, CapturedItem

WORD = re.compile(r"\w+")
# what only joins or labels the facts of a meeting's heading, which stand in fields of their own
JOINS = frozenset({
    "a", "also", "and", "apologies", "apology", "at", "attendance", "attending", "by", "commenced", "commencing", "councillors", "date",
    "day", "for", "from", "held", "in", "it", "meeting", "members", "minutes", "of", "officers", "on", "place", "present", "starting",
    "that", "the", "their", "there", "time", "to", "venue", "via", "was", "were", "with"})


def unread(lines: Sequence[Line], captured: Captured) -> list[str]:
    """The words in these lines that are neither in an item or the meeting's heading nor left out already, as they stood, each once."""
    said = set(_said(captured))
    known = set(WORD.findall("\n".join(said)))
    others = (line for line in lines if line.text not in said or (line.marker and not is_sign(line.marker)))
    pieces = dict.fromkeys(piece for line in others for piece in _unknown(line, known))
    return [piece for piece in pieces if not joins_only(piece)]


def joins_only(piece: str) -> bool:
    """Are these only words between the facts of a heading ("held", "on", "Present"), which nobody misses?"""
    return JOINS.issuperset(WORD.findall(piece.lower()))


def _unknown(line: Line, known: set[str]) -> Iterator[str]:
    """The pieces of a line whose words are all unknown."""
    text = line.text if is_sign(line.marker) else line.whole
    if known.issuperset(WORD.findall(text)):
        return
    start = end = -1
    for found in WORD.finditer(text):
        if found[0] in known and start >= 0:
            yield text[start:end]
            start = -1
        elif found[0] not in known:
            start, end = start if start >= 0 else found.start(), found.end()
    if start >= 0:
        yield text[start:end]


def _said(captured: Captured) -> Iterator[str]:
    yield from captured.left_out
    if meeting := captured.meeting:
        yield from (meeting.committee, meeting.date, meeting.time, meeting.venue)
        yield from (*meeting.present, *meeting.apologies, *meeting.in_attendance)
    for item in captured.items:
        yield from _said_in(item)


def _said_in(item: CapturedItem) -> Iterable[str]:
    yield from (item.number, item.title)
    if report := item.report:
        yield from (report.meeting, report.date, report.author, report.reference, report.contact)
    for each in (*item.report_text, *item.recommendations, *item.minutes):
        yield from (each.marker, each.block.text)
