"""The cover sheet with which a report goes to committee."""
from __future__ import annotations

from clerk_desk.domain.captured import Report
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.records import AgendaItem, Meeting

LABEL_MM = 50.0
LABELS = {
    "agenda_item": "AGENDA ITEM:", "meeting": "MEETING:", "date": "DATE:", "subject": "SUBJECT:", "author": "REPORT FROM:",
    "reference": "REFERENCE:", "contact": "CONTACT OFFICER:",
}


def title_block(style: HouseStyle) -> str:
    """What stands above a cover sheet in this house."""
    return style.label("cover_title", "REPORT")


def cover_rows(meeting: Meeting, item: AgendaItem, style: HouseStyle) -> list[tuple[str, str]]:
    """The lines of an item's cover sheet: what the report states itself, else what is known of the meeting."""
    report = item.report or Report()
    said = {
        "agenda_item": item.number, "meeting": report.meeting or meeting.committee.name,
        "date": report.date or style.date(meeting.on), "subject": item.title, "author": report.author,
        "reference": report.reference, "contact": report.contact,
    }
    return labelled(said, style)


def labelled(said: dict[str, str], style: HouseStyle) -> list[tuple[str, str]]:
    """Cover lines under the house's labels, in the usual order; what is empty is left out."""
    return [(style.label(name, label), said[name]) for name, label in LABELS.items() if said.get(name)]
