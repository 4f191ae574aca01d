"""What the minutes of a meeting were when they were sent out, agreed, published and confirmed: their words, frozen.

Frozen words are what every document is made of: when and where the meeting was, who was there, items and their lines.
Private notes are not among them, nor is what an item's paper says of its author.
"""
from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from clerk_desk.domain.blocks import Block, Kind, Part
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.meeting_states import may_change
from clerk_desk.domain.public_record import title_for_public
from clerk_desk.domain.records import ItemText, Meeting, MeetingState


class Point(StrEnum):
    """At which point a state of the minutes was kept. The first two are said by the clerk, the others keep themselves."""

    SENT = "sent out"
    AGREED = "agreed"
    PUBLISHED = "published"
    CONFIRMED = "confirmed"


@dataclass(frozen=True, slots=True)
class Line:
    """One block as it was: its words without bold and italic."""

    uid: str
    part: Part
    kind: Kind
    level: int
    mark: str
    text: str


@dataclass(frozen=True, slots=True)
class FrozenItem:
    """One item as it was; ``public_title`` is the title that the public may read, its own where that is not exempt."""

    uid: str
    number: str
    title: str
    exempt: str
    public_title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Frozen:
    """The minutes of a meeting as they were. ``opening`` pairs what is told of it ("Present") with the words."""

    opening: tuple[tuple[str, str], ...]
    items: tuple[FrozenItem, ...]


@dataclass(frozen=True)
class KeptState:
    """A state of the minutes that was kept: ``sha256`` is the fingerprint of its words, ``content`` the words."""

    id: int
    uid: str
    meeting_id: int
    point: Point
    kept_at: dt.datetime
    sha256: str
    content: Frozen


def frozen(meeting: Meeting, texts: Iterable[ItemText]) -> Frozen:
    """The words of a meeting as they are now."""
    told = {
        "Held on": day_in_words(meeting.on), "Time": meeting.time, "Venue": meeting.venue, "Present": "; ".join(meeting.present),
        "Apologies": "; ".join(meeting.apologies), "Absent": "; ".join(meeting.absent), "In attendance": "; ".join(meeting.in_attendance),
    }
    return Frozen(tuple((label, words) for label, words in told.items() if words), tuple(_item(text) for text in texts))


def _item(text: ItemText) -> FrozenItem:
    item, parts = text.item, ((Part.REPORT, text.report), (Part.RECOMMENDATION, text.recommendations), (Part.MINUTES, text.minutes))
    lines = tuple(_line(part, block) for part, blocks in parts for block in blocks if block.row.kind is not Kind.NOTE)
    return FrozenItem(item.uid, item.number, item.title, item.exempt, title_for_public(item), lines)


def _line(part: Part, block: Block) -> Line:
    return Line(block.row.uid, part, block.row.kind, block.row.level, block.row.mark, block.text)


def fingerprint(content: Frozen, left_out: Mapping[str, str] | None = None) -> str:
    """The SHA-256 in hex over the words: of JSON in UTF-8 without spaces, a list of the opening's pairs and of the items, each
    [number, title, lines], each line [part, kind, level, mark, text].

    ``left_out`` has the titles that the public may read of exempt items, by uid, for a public document: these items have no
    lines then, so that nobody can try out guesses of what they say.
    """
    items = [_told(item, (left_out or {}).get(item.uid)) for item in content.items]
    said = json.dumps([content.opening, items], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()


def _told(item: FrozenItem, public: str | None) -> list[Any]:
    if public is not None:
        return [item.number, public, []]
    lines = [[line.part.value, line.kind.value, line.level, line.mark, line.text] for line in item.lines]
    return [item.number, item.title, lines]


def exempt_items(*contents: Frozen) -> frozenset[str]:
    """The uids of the items that are exempt in any of these states: once kept from the public, kept from it in all."""
    return frozenset(item.uid for content in contents for item in content.items if item.exempt)


def as_text(content: Frozen) -> str:
    """The frozen words as JSON, to be kept."""
    items = [
        [each.uid, each.number, each.title, each.exempt, each.public_title,
         [[line.uid, line.part.value, line.kind.value, line.level, line.mark, line.text] for line in each.lines]]
        for each in content.items
    ]
    return json.dumps({"opening": content.opening, "items": items}, ensure_ascii=False, separators=(",", ":"))


def from_text(text: str) -> Frozen:
    """What ``as_text`` made. Raises CannotBeDone where it is not that, in a store that was changed from outside."""
    try:
        said = json.loads(text)
        opening = tuple((str(label), str(words)) for label, words in said["opening"])
        return Frozen(opening, tuple(_read_item(*each) for each in said["items"]))
    except (ValueError, TypeError, KeyError) as error:
        raise CannotBeDone("A kept state of the minutes cannot be read: put a backup of the store in its place.") from error


def _read_item(uid: str, number: str, title: str, exempt: str, public_title: str, lines: list[list[Any]]) -> FrozenItem:
    read = (Line(of, Part(part), Kind(kind), int(level), str(mark), str(text)) for of, part, kind, level, mark, text in lines)
    return FrozenItem(str(uid), str(number), str(title), str(exempt), str(public_title), tuple(read))


def refuse_marking(meeting: Meeting, point: Point) -> None:
    """Raises CannotBeDone where the clerk cannot say this of a meeting's minutes: they must be a draft, published or not."""
    if point not in (Point.SENT, Point.AGREED):
        raise CannotBeDone(f"Minutes are not marked as {point} by hand: move the meeting on to that state.")
    may_change(meeting)
    if meeting.state not in (MeetingState.DRAFT, MeetingState.PUBLISHED):
        raise CannotBeDone(f"The meeting is {meeting.state}: close it first, then its minutes can be {point}.")


def confirmed_state(states: Sequence[KeptState]) -> KeptState | None:
    """The state in which minutes were confirmed, None where they were not, or before such states were kept."""
    return next((each for each in reversed(states) if each.point is Point.CONFIRMED), None)
