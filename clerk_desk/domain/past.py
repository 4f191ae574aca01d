"""Minutes of the past: what a file of them is, whose and of which day."""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256

from clerk_desk.domain.captured import Captured
from clerk_desk.domain.dates import date_in

ENDINGS = frozenset({".docx", ".pdf", ".html", ".htm", ".mht", ".mhtml", ".txt", ".eml"})
"""What is looked at in a folder of the past."""


@dataclass(frozen=True)
class PastFile:
    """A file as it was read. ``name`` is its place in the folder, ``said`` a sentence with what became of it, ``text`` its words,
    a line each. ``meeting_id`` is 0 where it became none.
    """

    name: str
    sha256: str
    words_sha256: str
    said: str
    meeting_id: int = 0
    text: str = ""


def words_of(captured: Captured) -> str:
    """All that was read, a line each, what was taken for furniture last."""
    return "\n".join(line for line in _lines(captured) if line)


def _lines(captured: Captured) -> Iterator[str]:
    heading = captured.meeting
    if heading:
        yield from (heading.committee, heading.date, heading.time, heading.venue)
        yield from (*heading.present, *heading.apologies, *heading.in_attendance)
    for item in captured.items:
        yield f"{item.number} {item.title}".strip()
        for part in (item.report_text, item.recommendations, item.minutes):
            yield from (f"{each.marker} {each.block.text}".strip() for each in part)
    yield from captured.left_out


def fingerprint(text: str) -> str:
    """The SHA-256 of the words alone, in hex: the same for a Word file and a PDF of the same minutes."""
    return sha256(" ".join(sorted(re.findall(r"[^\W_]+", text.casefold()))).encode("utf-8")).hexdigest()


def day_of(captured: Captured, name: str) -> dt.date | None:
    """The day of a meeting as its minutes state it, else as the name of its file does; None where neither does."""
    stated = date_in(captured.meeting.date) if captured.meeting else None
    return stated or _day_in_name(name)


def _day_in_name(name: str) -> dt.date | None:
    packed = re.search(r"(?<!\d)((?:19|20)\d\d)[-_. ]?([01]\d)[-_. ]?([0-3]\d)(?!\d)", name)
    try:
        return dt.date(*(int(part) for part in packed.groups())) if packed else date_in(re.sub(r"[_.\-]+", " ", name))
    except ValueError:
        return None


def body_of_file(captured: Captured, folders: Iterable[str], given: str) -> str:
    """Whose minutes they are: the body given, else the one stated, else the folder the file lies in; empty for none."""
    stated = captured.meeting.committee if captured.meeting else ""
    above = [name for name in folders if not re.fullmatch(r"[\d\s/_.-]+", name)]
    return " ".join((given or stated or (above[-1] if above else "")).split())


@dataclass(frozen=True)
class Went:
    """How far a folder is taken in: the file in hand without its text, how many are done, of how many."""

    file: PastFile
    done: int
    of: int
