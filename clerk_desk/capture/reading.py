"""The doors of capture: whole texts and files, and what a clerk pastes into one item."""
from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from clerk_desk.capture.follow_ups import promises_in
from clerk_desk.capture.lines import read_lines
from clerk_desk.capture.structure import structured
from clerk_desk.domain.captured import Captured


def read_text(text: str) -> Captured:
    """What a whole text holds: an agenda, minutes, a report, a council's page, a mail's body."""
    return _with_promises(structured(read_lines(text)))


def _with_promises(captured: Captured) -> Captured:
    items = (replace(item, promises=promises_in([each.block for each in item.minutes])) for item in captured.items)
    return replace(captured, items=tuple(items))


def read_file(path: Path) -> Captured:
    return read_text(path.read_text(encoding="utf-8"))
