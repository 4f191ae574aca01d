"""A kept meeting in the captured-minutes form."""
from __future__ import annotations

from typing import Any

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.follow_ups import Wanted, as_json, follow_ups, promises_left
from clerk_desk.desk.house_styles import house_style
from clerk_desk.desk.meetings import meeting
from clerk_desk.desk.texts import item_texts
from clerk_desk.domain.captured import Captured, CapturedItem, CapturedMeeting, Promise
from clerk_desk.domain.captured import as_json as captured_json
from clerk_desk.domain.follow_ups import FollowUpLine
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.numbering import written
from clerk_desk.domain.records import ItemText, Meeting

Shown = tuple[ItemText, list[FollowUpLine], tuple[Promise, ...]]
"""An item, its follow-ups on the log and the promises in it that nobody has answered yet."""


def shown(desk: Desk, meeting_id: int, *, suggest: bool = True) -> dict[str, Any]:
    """The meeting in the captured-minutes form, with the ids of its blocks, the markers its house style gives and the
    meeting's own id, state and style. Follow-ups on the log carry their id, reference and status; promises that nobody has
    answered yet have the status "suggested", unless these are not wanted.

    Raises CannotBeDone for an unknown meeting.
    """
    found = meeting(desk, meeting_id)
    style, logged = house_style(found.style), follow_ups(desk, Wanted(meeting_id=meeting_id))
    left = promises_left(desk, meeting_id) if suggest else ()
    items: list[Shown] = []
    for text in item_texts(desk, meeting_id):
        lines = [line for line in logged if line.follow_up.item_id == text.item.id]
        waiting = tuple(promise for item, promise in left if item.id == text.item.id)
        items.append((text, lines, waiting))
    captured = Captured(_heading(found), tuple(_item(text, style, lines, waiting) for text, lines, waiting in items))
    return _with_ids(desk, captured_json(captured), found, items)


def _heading(found: Meeting) -> CapturedMeeting:
    return CapturedMeeting(
        found.committee.name, found.on.isoformat(), found.time, found.venue, found.present, found.apologies, found.in_attendance,
    )


def _item(text: ItemText, style: HouseStyle, lines: list[FollowUpLine], waiting: tuple[Promise, ...]) -> CapturedItem:
    number, apart = text.item.number, style.for_reports()
    return CapturedItem(
        number, text.item.title, text.item.report, written(text.report, apart, number), written(text.recommendations, apart, number),
        written(text.minutes, style, number), (*(_promise(line) for line in lines), *waiting),
    )


def _promise(line: FollowUpLine) -> Promise:
    each = line.follow_up
    return Promise(each.quote or each.what, each.kind, each.block, each.owner, each.recipients, each.due_text, "on the log")


def _with_ids(desk: Desk, shown: dict[str, Any], found: Meeting, items: list[Shown]) -> dict[str, Any]:
    shown["meeting"] |= {"id": found.id, "state": found.state.value, "style": found.style}
    for data, (text, lines, _) in zip(shown["items"], items, strict=True):
        data |= {"id": text.item.id, "exempt": text.item.exempt or None}
        for each, line in zip(data["follow_ups"], lines, strict=False):
            told = as_json(desk, line)
            each["follow_up"] = told["id"]
            each |= {name: told[name] for name in ("reference", "clause", "what", "due_on", "status", "overdue")}
        for each in data["follow_ups"][len(lines):]:
            each["status"] = "suggested"
    return shown
