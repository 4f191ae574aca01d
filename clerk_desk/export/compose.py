"""Composes a meeting's minutes into the neutral document, for one audience. What is exempt is left out here and only here."""
from __future__ import annotations

from collections.abc import Sequence

from clerk_desk.domain.corrections import CorrectionNote
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.house_numbers import at_work_in, styles_of
from clerk_desk.domain.house_style import HouseStyle, ReportForm
from clerk_desk.domain.public_record import PublicPart, public_parts
from clerk_desk.domain.records import Audience, ItemText, Meeting
from clerk_desk.domain.sitting import SittingEvent
from clerk_desk.export.cover import LABEL_MM, cover_rows, title_block
from clerk_desk.export.document import Document, Look
from clerk_desk.export.opening import called_minutes, finished, hidden, item_head, notice, opening, signature
from clerk_desk.export.reports import report_line, report_text
from clerk_desk.export.sheet import MINUTES, Sheet
from clerk_desk.export.words import one_line


def compose_minutes(
    meeting: Meeting, texts: Sequence[ItemText], style: HouseStyle, audience: Audience, *, only_exempt: bool = False,
    events: Sequence[SittingEvent] = (), corrections: Sequence[CorrectionNote] = (),
) -> Document:
    """The minutes of these items in this house style, which may be at work somewhere already (``HouseStyle.on``).

    Private notes are in none. For the public the text of an exempt item is left out, its heading says so, and the public
    summary stands in its place, with the resolution that excluded press and public, of which the sitting's ``events`` know.
    ``only_exempt`` gives the exempt items apart, with the numbers they have among all. A single
    officer's report without minutes, in a style with cover sheets, comes out as that report. ``corrections`` by later meetings
    are told as notes: of the whole under its heading, of an item under its minutes; for the public but those minuted in private.
    """
    shown = [text for text in texts if not hidden(text.item, audience)]
    if style.report is ReportForm.COVER and len(texts) == len(shown) == 1 and _is_report(shown[0]):
        return _report(meeting, shown[0], style, audience)
    sheet = Sheet(style)
    exempt = any(text.item.exempt for text in shown)
    opening(sheet, meeting, audience, exempt=exempt)
    told = [each for each in corrections if not (each.exempt and audience is Audience.PUBLIC)]
    _corrected(sheet, told, "")
    parts = public_parts(texts, events, meeting.committee.nation, style)
    for text, at_work in zip(texts, styles_of(texts, style, at_work_in(meeting, style)), strict=True):
        if text.item.exempt or not only_exempt:
            _item(sheet, meeting, text, audience, at_work, parts.get(text.item.uid))
            _corrected(sheet, [] if hidden(text.item, audience) else told, text.item.uid)
    if only_exempt and not exempt:
        sheet.say(Look.NOTICE, "No item of this meeting is exempt.")
    signature(sheet)
    kind = "exempt minutes" if only_exempt else called_minutes(meeting)
    return finished(sheet, "exempt" if only_exempt else "minutes", kind, meeting, audience, exempt=exempt)


def _corrected(sheet: Sheet, told: Sequence[CorrectionNote], item: str) -> None:
    """What later meetings corrected of an item, or of the whole (no item)."""
    for each in told:
        if each.item == item:
            sheet.say(Look.NOTICE, each.text, sheet.base_mm if item else 0.0)


def _is_report(text: ItemText) -> bool:
    return bool(text.item.report or text.report) and not text.minutes


def _report(meeting: Meeting, text: ItemText, style: HouseStyle, audience: Audience) -> Document:
    """One officer's report: its cover sheet, then its text."""
    sheet = Sheet(style)
    name, title = one_line(meeting.committee.name), one_line(text.item.title)
    sheet.heading(title_block(style), 1)
    if text.item.exempt:
        sheet.say(Look.NOTICE, notice(text.item))
    sheet.labelled(Look.COVER, cover_rows(meeting, text.item, style), LABEL_MM)
    report_text(sheet, text, 2)
    head = f"{name}\t{day_in_words(meeting.on)}" + (" · Not for publication" if text.item.exempt else "")
    return Document("report", title, sheet.whole(), tuple(sheet.lists.made), name, head, audience=audience)


def _item(
    sheet: Sheet, meeting: Meeting, text: ItemText, audience: Audience, style: HouseStyle, part: PublicPart | None,
) -> None:
    """One item under its heading: the paper behind it, then the minutes."""
    item = text.item
    item_head(sheet, text, audience, style, part)
    if hidden(item, audience):
        return
    if style.report is ReportForm.COVER and item.report:
        rows = [row for row in cover_rows(meeting, item, style) if row[1] != item.title]
        sheet.labelled(Look.COVER, rows, LABEL_MM)
    elif item.report:
        sheet.say(Look.REPORT_LINE, report_line(item.report, text, style), sheet.base_mm)
    report_text(sheet, text, 3)
    sheet.blocks(text.minutes, style, item.number, MINUTES, 3)
