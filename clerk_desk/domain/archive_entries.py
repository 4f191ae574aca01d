"""What of a meeting is to be found again: each line of its minutes, each follow-up, its titles and its names."""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from clerk_desk.domain.archive import Matter, Standing
from clerk_desk.domain.blocks import Block, Kind
from clerk_desk.domain.follow_ups import FollowUp, Status, is_open
from clerk_desk.domain.house_numbers import minute_number
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.lead_ins import decision
from clerk_desk.domain.motions import Motion
from clerk_desk.domain.records import ItemText, Meeting
from clerk_desk.domain.references import full_numbers


class Source(StrEnum):
    """Which table of the store an entry's words are in."""

    BLOCK = "block"
    ITEM = "item"
    FOLLOW_UP = "follow-up"
    MEETING = "meeting"


@dataclass(frozen=True)
class Entry:
    """One line as the index has it. ``of`` is the uid of its row, ``number`` how it is cited in the minutes, ``people`` are names
    (and the reference of a report) that belong to it and do not stand in its words.
    """

    source: Source
    of: str
    matter: Matter
    words: str
    number: str = ""
    people: str = ""
    exempt: bool = False
    standing: Standing = Standing.NONE


def entries_of(
    meeting: Meeting, texts: Sequence[ItemText], styles: Sequence[HouseStyle], follow_ups: Mapping[int, Sequence[FollowUp]],
    motions: Sequence[Motion],
) -> tuple[Entry, ...]:
    """All of a meeting, in order; ``styles`` are those of ``house_numbers.styles_of``, follow-ups come by item."""
    movers = {each.block: f"{each.mover} {each.seconder}".strip() for each in motions if each.block}
    out = list(_names(meeting))
    for text, style in zip(texts, styles, strict=True):
        out += _item(text, minute_number(text, style))
        out += _papers(text)
        out += _minutes(text, style, movers)
        out += _promises(follow_ups.get(text.item.id, ()), bool(text.item.exempt))
    return tuple(out)


def _names(meeting: Meeting) -> Iterator[Entry]:
    names = dict.fromkeys((*meeting.present, *meeting.apologies, *meeting.in_attendance, *meeting.absent))
    if names:
        yield Entry(Source.MEETING, meeting.uid, Matter.PEOPLE, "; ".join(names))


def _item(text: ItemText, number: str) -> Iterator[Entry]:
    item, report = text.item, text.item.report
    people = f"{report.author} {report.reference}" if report else ""
    yield Entry(Source.ITEM, item.uid, Matter.TITLE, item.title, number, people, bool(item.exempt and item.title_exempt))


def _papers(text: ItemText) -> Iterator[Entry]:
    for block in (*text.report, *text.recommendations):
        if block.text.strip():
            yield Entry(Source.BLOCK, block.row.uid, Matter.REPORT, block.text, exempt=bool(text.item.exempt))


def _minutes(text: ItemText, style: HouseStyle, movers: Mapping[str, str]) -> Iterator[Entry]:
    rows, exempt = [block.row for block in text.minutes], bool(text.item.exempt)
    numbers = full_numbers(rows, style, minute_number(text, style))
    for block, number, matter in zip(text.minutes, numbers, _matters(text.minutes), strict=True):
        if block.text.strip():
            yield Entry(Source.BLOCK, block.row.uid, matter, block.text, number, movers.get(block.row.uid, ""), exempt)


def _matters(blocks: Iterable[Block]) -> Iterator[Matter]:
    """A clause is what the lead-in above it says; clauses without one were resolved."""
    above = Matter.RESOLVED
    for block in blocks:
        kind = block.row.kind
        if kind is Kind.LEAD_IN:
            said = decision(block.text)
            above = Matter.RECOMMENDED if said and said.word == "recommended" else Matter.RESOLVED
        yield above if kind in (Kind.LEAD_IN, Kind.CLAUSE) else Matter.NOTE if kind is Kind.NOTE else Matter.MINUTED


def _promises(follow_ups: Iterable[FollowUp], exempt: bool) -> Iterator[Entry]:
    for each in follow_ups:
        if each.status is not Status.WAVED_OFF:
            standing, people = Standing.OPEN if is_open(each) else Standing.CLOSED, f"{each.owner} {each.recipients}"
            yield Entry(Source.FOLLOW_UP, each.uid, Matter.PROMISED, each.what, each.reference, people, exempt, standing)
