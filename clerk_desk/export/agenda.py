"""Composes the agenda: what a meeting is to deal with, before it meets."""
from __future__ import annotations

from collections.abc import Sequence

from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.records import Added, Audience, ItemText, Meeting
from clerk_desk.export.document import Document, Look
from clerk_desk.export.opening import finished, held, hidden, notice, title_of, version
from clerk_desk.export.reports import report_line, report_text
from clerk_desk.export.sheet import Sheet


def compose_agenda(meeting: Meeting, texts: Sequence[ItemText], style: HouseStyle, audience: Audience) -> Document:
    """The agenda of a meeting: each item with the paper behind it and what that recommends, as these readers may see it.

    Items stand under the agenda's numbers; where they have none they are counted.
    """
    sheet = Sheet(style)
    exempt = any(text.item.exempt and not hidden(text.item, audience) and (text.report or text.recommendations) for text in texts)
    sheet.heading(meeting.committee.name, 1)
    sheet.say_runs(Look.MEETING, held(meeting, "agenda_of", "Agenda for the meeting to be held on", style))
    version(sheet, audience, "this agenda", exempt=exempt)
    for place, text in enumerate(texts, 1):
        _item(sheet, place, text, audience)
    return finished(sheet, "agenda", "agenda", meeting, audience, exempt=exempt)


def _item(sheet: Sheet, place: int, text: ItemText, audience: Audience) -> None:
    item = text.item
    sheet.item_heading(item.number or str(place), title_of(item, audience), 2, item.uid)
    if item.exempt:
        sheet.say(Look.NOTICE, notice(item), sheet.base_mm)
    if hidden(item, audience):
        return
    if item.added is Added.URGENT and item.urgency:
        sheet.say(Look.REPORT_LINE, f"Urgent business: {item.urgency}", sheet.base_mm)
    if item.report:
        sheet.say(Look.REPORT_LINE, report_line(item.report, text, sheet.style), sheet.base_mm)
    report_text(sheet, text, 3)
