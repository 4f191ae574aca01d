"""The commands that only tell: committees, meetings, styles and show."""
from __future__ import annotations

import argparse
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from clerk_desk.cli.opening import opened
from clerk_desk.cli.printing import answer, answer_json, answer_table, counted, indented, note
from clerk_desk.domain.blocks import Block
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.house_style import HouseStyle, Paragraphs
from clerk_desk.domain.numbering import written
from clerk_desk.domain.records import ItemText, Meeting

if TYPE_CHECKING:
    from clerk_desk.desk.meetings import MeetingLine


def committees(given: argparse.Namespace) -> int:
    """Lists the committees."""
    from clerk_desk.desk.committees import committees as all_committees

    with opened(given) as desk:
        found = all_committees(desk)
    if given.json:
        answer_json([{"id": each.id, "name": each.name, "code": each.code, "style": each.style, "quorum": each.quorum} for each in found])
    else:
        answer_table((each.id, each.name, each.code, each.style) for each in found)
        _say_if_none(found, "committees")
    return 0


def meetings(given: argparse.Namespace) -> int:
    """Lists the meetings, newest first."""
    from clerk_desk.desk.meetings import meetings as all_meetings

    with opened(given) as desk:
        found = all_meetings(desk, given.committee or "")
    if given.json:
        answer_json([_meeting_json(each) for each in found])
    else:
        answer_table(_meeting_row(each) for each in found)
        _say_if_none(found, "meetings")
    return 0


def _meeting_json(line: MeetingLine) -> dict[str, Any]:
    return {
        "id": line.id, "committee": line.committee, "date": line.on.isoformat(), "time": line.time or None, "venue": line.venue or None,
        "state": str(line.state), "items": line.items, "open_follow_ups": line.open_follow_ups,
    }


def _meeting_row(line: MeetingLine) -> tuple[object, ...]:
    owed = counted(line.open_follow_ups, "open follow-up")
    return line.id, line.on.isoformat(), line.time, line.committee, str(line.state), counted(line.items, "item"), owed


def _say_if_none(found: object, things: str) -> None:
    if not found:
        note(f"There are no {things}.")


def styles(given: argparse.Namespace) -> int:
    """Lists the house styles."""
    from clerk_desk.desk.house_styles import house_styles

    if given.json:
        answer_json([_style_json(each) for each in house_styles()])
    else:
        answer_table((each.name, each.description) for each in house_styles())
    return 0


def _style_json(style: HouseStyle) -> dict[str, Any]:
    return asdict(style) | {"lead_ins": dict(style.lead_ins), "labels": dict(style.labels)}


def show(given: argparse.Namespace) -> int:
    """Tells a meeting: its heading, and each item with its text as the house style numbers it."""
    from clerk_desk.desk.meetings import meeting
    from clerk_desk.desk.minuting import item_texts, shown

    with opened(given) as desk:
        if given.json:
            answer_json(shown(desk, given.meeting))
            return 0
        found, texts = meeting(desk, given.meeting), item_texts(desk, given.meeting)
    _heading(found)
    for text in texts:
        _item(text, found.style)
    return 0


def _heading(meeting: Meeting) -> None:
    answer(f"{meeting.committee.name}, {day_in_words(meeting.on)}{' at ' + meeting.time if meeting.time else ''}")
    answer(f"Meeting {meeting.id}, {meeting.state}, house style {meeting.style}{', ' + meeting.venue if meeting.venue else ''}")
    for label, names in (("Present", meeting.present), ("Apologies", meeting.apologies), ("In attendance", meeting.in_attendance)):
        if names:
            answer(f"{label}: {'; '.join(names)}")


def _item(text: ItemText, style_name: str) -> None:
    from clerk_desk.desk.house_styles import house_style

    item, style = text.item, house_style(style_name)
    answer(f"\n{item.number or item.position}. {item.title}{' (exempt)' if item.exempt else ''}")
    _blocks("Report", text.report, unnumbered(style), item.number)
    _blocks("Recommended", text.recommendations, unnumbered(style), item.number)
    _blocks("Minutes", text.minutes, style, item.number)


def unnumbered(style: HouseStyle) -> HouseStyle:
    """The same style for what stands beside the minutes: it does not count on their numbers."""
    return style if style.paragraphs is Paragraphs.HEADING else replace(style, paragraphs=Paragraphs.NONE)


def _blocks(label: str, blocks: tuple[Block, ...], style: HouseStyle, item: str) -> None:
    if blocks:
        answer(f"  {label}")
    for each in written(blocks, style, item):
        marker = f"{each.marker} " if each.marker else ""
        answer(indented(marker + each.block.text, "    " + "  " * each.block.row.level))
