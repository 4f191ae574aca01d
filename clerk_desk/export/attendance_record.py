"""Composes the attendance record of a meeting as a table: who was there, who sent apologies, who was absent."""
from __future__ import annotations

from clerk_desk.domain.house_names import in_house_names
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.records import Audience, Meeting
from clerk_desk.export.document import Column, Document, Look, Table
from clerk_desk.export.opening import GROUPS, finished, held, version
from clerk_desk.export.sheet import Sheet
from clerk_desk.export.words import one_line

DESCRIPTION = "One row a person: the name, and whether present, in attendance, with apologies or absent"


def compose_attendance(meeting: Meeting, style: HouseStyle, audience: Audience) -> Document:
    """The record for these readers; what is in it is public in itself."""
    sheet = Sheet(style)
    sheet.heading(meeting.committee.name, 1)
    sheet.say_runs(Look.MEETING, held(meeting, "attendance_of", "Attendance at the meeting held on", style))
    version(sheet, audience, "this record", exempt=False)
    groups = [(style.both(name, usual).rstrip(" :"), in_house_names(getattr(meeting, name), style)) for name, usual in GROUPS]
    rows = tuple((one_line(name), label) for label, names in groups for name in names)
    counted = [f"{label}: {len(names)}" for label, names in groups if names]
    sheet.say(Look.STATUS, "; ".join(counted) if rows else "Nobody has been entered for this meeting yet.")
    if rows:
        columns = Column(style.both("name", "Name"), 100.0), Column(style.both("attendance", "Attendance"), 60.0)
        sheet.table(Table(style.both("attendance", "Attendance"), DESCRIPTION, columns, rows))
    return finished(sheet, "attendance", "attendance", meeting, audience, exempt=False)
