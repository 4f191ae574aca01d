"""Composes the decision sheet: what was decided, item by item, with its reasons, interests and the call-in.

In Wales a principal council publishes attendance, declarations, decisions and outcomes of votes within seven working days
(Local Government and Elections (Wales) Act 2021, Schedule 4, paragraph 8); the sheet says so where the body is Welsh.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

from clerk_desk.domain.blocks import Block, Kind
from clerk_desk.domain.committee_calendar import Nation
from clerk_desk.domain.house_lines import LONGEST, line_about
from clerk_desk.domain.house_numbers import at_work_in, styles_of
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.public_record import public_parts
from clerk_desk.domain.records import Audience, ItemText, Meeting
from clerk_desk.domain.sitting import SittingEvent
from clerk_desk.export.deadlines import Deadlines
from clerk_desk.export.document import Document, Look
from clerk_desk.export.opening import attendance, finished, held, hidden, item_head, version
from clerk_desk.export.sheet import MINUTES, Sheet

OPTIONS = re.compile(r"\W*(?:alternative )?options? (?:considered|rejected)", re.IGNORECASE)
INTERESTS = re.compile(r"\b(?:declared an?\b.{0,60}\binterest|dispensation)", re.IGNORECASE)
OUTCOMES = re.compile(
    r".{0,80}\b(?:motion|amendment|recommendation)\b.{0,60}\b(?:carried|lost|defeated|withdrawn|accepted|fell)\b", re.IGNORECASE,
)
"""How a vote went: without it an amendment that was moved would read as one that was carried."""

WELSH_NOTE = "To be published by {day}: within seven working days of the meeting (Local Government and Elections (Wales) Act 2021)."
CALL_IN = "Unless they are called in by {day}, these decisions may be put into effect after that day."


def compose_decisions(
    meeting: Meeting, texts: Sequence[ItemText], style: HouseStyle, audience: Audience, deadlines: Deadlines, *,
    events: Sequence[SittingEvent] = (),
) -> Document:
    """The decisions of a meeting in its house's form, each under its item; items in which nothing was decided are left out.

    Lines that tell reasons, options, interests, mover, vote and its outcome go with their decision; the narrative does not.
    """
    sheet = Sheet(style)
    decided = [(text, at) for text, at in zip(texts, styles_of(texts, style, at_work_in(meeting, style)), strict=True) if _decided(text)]
    parts = public_parts(texts, events, meeting.committee.nation, style)
    exempt = any(text.item.exempt and not hidden(text.item, audience) for text, _ in decided)
    sheet.heading(meeting.committee.name, 1)
    sheet.say_runs(Look.MEETING, held(meeting, "decisions_of", "Decisions of the meeting held on", style))
    version(sheet, audience, "this decision sheet", exempt=exempt)
    sheet.say(Look.STATUS, "" if decided else "No decision was taken at this meeting.")
    if meeting.committee.nation is Nation.WALES:
        attendance(sheet, meeting)
    for text, at_work in decided:
        item_head(sheet, text, audience, at_work, parts.get(text.item.uid))
        if not hidden(text.item, audience):
            sheet.blocks(text.minutes, at_work, text.item.number, MINUTES, 3, _belongs)
    _notes(sheet, style, deadlines)
    return finished(sheet, "decisions", "decision sheet", meeting, audience, exempt=exempt)


def _decided(text: ItemText) -> bool:
    return any(block.row.kind in (Kind.LEAD_IN, Kind.CLAUSE) for block in text.minutes)


def _belongs(block: Block) -> bool:
    if block.row.kind in (Kind.LEAD_IN, Kind.CLAUSE, Kind.ACTION):
        return True
    said = block.row.kind is Kind.PARAGRAPH and (
        OPTIONS.match(block.text) or INTERESTS.search(block.text) or (len(block.text) <= LONGEST and OUTCOMES.match(block.text))
    )
    return bool(said or line_about(block))


def _notes(sheet: Sheet, style: HouseStyle, deadlines: Deadlines) -> None:
    publish = deadlines.publish
    sheet.say(Look.DETAIL, style.label("call_in", CALL_IN).format(day=style.date(deadlines.call_in)) if deadlines.call_in else "")
    sheet.say(Look.DETAIL, style.label("publish_by", WELSH_NOTE).format(day=style.date(publish)) if publish else "")
