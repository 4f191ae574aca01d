"""Meetings, items and follow-ups with valid defaults; each test changes only what it is about."""
from __future__ import annotations

import datetime as dt
import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openxml_audit import OpenXmlValidator

from clerk_desk.domain.blocks import Block, Kind, plain
from clerk_desk.domain.captured import Captured, Report
from clerk_desk.domain.follow_ups import FollowUp, FollowUpKind, FollowUpLine, Status, Step
from clerk_desk.domain.house_style import HouseStyle, style_from
from clerk_desk.domain.records import AgendaItem, Audience, Committee, ItemText, Meeting, MeetingState
from clerk_desk.export.compose import compose_minutes
from clerk_desk.export.document import Document
from clerk_desk.export.word import write_word

RESOURCES = Path(__file__).parents[2] / "resources"
OWN = RESOURCES / "templates" / "minutes.docx"
STYLES = ("Narrative", "Dash", "Numbered", "Agenda and action", "Report")
DEMO = {name: name.lower().replace(" ", "_") for name in STYLES}
ON = dt.date(2026, 9, 8)
VALIDATOR = OpenXmlValidator()


def house(name: str = "Numbered") -> HouseStyle:
    file = RESOURCES / "styles" / f"{DEMO[name]}.json"
    return style_from(json.loads(file.read_text(encoding="utf-8")), file.name)


def item(number: str = "6", title: str = "Review of parking", position: int = 1, **more: Any) -> AgendaItem:
    return AgendaItem(position, f"item{position}", 1, position, number, title, **more)


def text(*minutes: Block, of: AgendaItem | None = None, report: Sequence[Block] = (), recommendations: Sequence[Block] = ()) -> ItemText:
    return ItemText(of or item(), tuple(report), tuple(recommendations), minutes)


def resolution(*clauses: tuple[int, str], lead_in: str = "RESOLVED: That the Committee:-") -> tuple[Block, ...]:
    return (plain(lead_in, Kind.LEAD_IN), *(plain(words, Kind.CLAUSE, level) for level, words in clauses))


def meeting(*items: AgendaItem, **more: Any) -> Meeting:
    given = {
        "committee": Committee(1, "c1", "Transport Committee", "TC", "Numbered"), "on": ON, "time": "19:00",
        "venue": "Council Chamber, Town Hall", "state": MeetingState.DRAFT, "style": "Numbered",
    }
    return Meeting(1, "m1", items=items, **(given | more))


def composed(*texts: ItemText, style: str = "Numbered", audience: Audience = Audience.PUBLIC, **more: Any) -> Document:
    return compose_minutes(meeting(*(each.item for each in texts), **more), texts, house(style), audience)


def word(document: Document, council: Path | None = None) -> bytes:
    out = io.BytesIO()
    write_word(document, out, OWN, council)
    return out.getvalue()


def audited(content: bytes, folder: Path) -> bytes:
    """The same file, having gone through the checker with no error and no warning."""
    place = folder / "audited.docx"
    place.write_bytes(content)
    result = VALIDATOR.validate(str(place))
    assert not result.errors, [(error.severity.value, error.description) for error in result.errors]
    return content


def texts_of(captured: Captured) -> tuple[ItemText, ...]:
    """Captured items as the store would keep them."""
    return tuple(
        ItemText(
            AgendaItem(place, f"item{place}", 1, place, each.number, each.title, each.report),
            tuple(one.block for one in each.report_text), tuple(one.block for one in each.recommendations),
            tuple(one.block for one in each.minutes),
        )
        for place, each in enumerate(captured.items, 1)
    )


def paper(**said: str) -> Report:
    return Report(**({"author": "Parking Manager"} | said))


def line(number: int = 1, status: Status = Status.RAISED, **more: Any) -> FollowUpLine:
    beside = {name: more.pop(name) for name in ("committee", "meeting_on", "item_number", "item_title", "clause", "exempt") if name in more}
    given = {
        "what": "Circulate the parking figures", "kind": FollowUpKind.CIRCULATE, "owner": "the Parking Manager",
        "quote": "the figures be circulated", "history": (Step(ON, status),),
    }
    each = FollowUp(number, f"f{number}", f"TC 26/27-{number}", 1, 1, "b", status=status, **(given | more))
    where = {"committee": "Transport Committee", "meeting_on": ON, "item_number": "6", "item_title": "Review of parking"} | beside
    return FollowUpLine(each, **where)
