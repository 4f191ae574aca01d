"""Composes a meeting's minutes into the neutral document, for one audience. What is exempt is left out here and only here."""
from __future__ import annotations

from collections.abc import Sequence

from clerk_desk.domain.blocks import Kind
from clerk_desk.domain.captured import Report
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.house_style import HouseStyle, ReportForm
from clerk_desk.domain.records import AgendaItem, Audience, ItemText, Meeting, MeetingState
from clerk_desk.export.cover import LABEL_MM, cover_rows, title_block
from clerk_desk.export.document import Document, Look
from clerk_desk.export.sheet import MINUTES, PAPER, REPORT, Sheet
from clerk_desk.export.words import fit, one_line

NAMED_AUTHORS = ("councillor", "councillors", "cllr", "cllrs", "mr", "mrs", "ms", "miss", "dr", "the")
ROOMS = frozenset({
    "council chamber", "council chambers", "council offices", "council house", "town hall", "village hall", "civic centre",
    "civic offices", "civic suite", "guildhall", "committee room", "main hall",
})
DRAFT = "DRAFT: these minutes have not yet been confirmed as a correct record."
CONTAINS_EXEMPT = "NOT FOR PUBLICATION: these minutes contain exempt information."


def compose_minutes(meeting: Meeting, texts: Sequence[ItemText], style: HouseStyle, audience: Audience) -> Document:
    """The minutes of these items in this house style.

    Private notes are in none. For the public the text of an exempt item is left out and its heading says so. A single
    officer's report without minutes, in a style with cover sheets, comes out as that report.
    """
    shown = [text for text in texts if not _hidden(text.item, audience)]
    if style.report is ReportForm.COVER and len(texts) == len(shown) == 1 and _is_report(shown[0]):
        return _report(meeting, shown[0], style)
    sheet = Sheet(style)
    _opening(sheet, meeting, exempt=any(text.item.exempt for text in shown))
    for text in texts:
        _item(sheet, meeting, text, audience)
    name, day = one_line(meeting.committee.name), day_in_words(meeting.on)
    marks = [day, *(["Draft"] if _is_draft(meeting) else []), *(["Not for publication"] if any(t.item.exempt for t in shown) else [])]
    title = f"{name}: {'draft minutes' if _is_draft(meeting) else 'minutes'}, {day}"
    return Document("minutes", title, tuple(sheet.pieces), tuple(sheet.lists.made), name, f"{name}\t{' · '.join(marks)}")


def _hidden(item: AgendaItem, audience: Audience) -> bool:
    return bool(item.exempt) and audience is Audience.PUBLIC


def _is_draft(meeting: Meeting) -> bool:
    return meeting.state is not MeetingState.CONFIRMED


def _is_report(text: ItemText) -> bool:
    return bool(text.item.report or text.report) and not text.minutes


def _report(meeting: Meeting, text: ItemText, style: HouseStyle) -> Document:
    """One officer's report: its cover sheet, then its text."""
    sheet = Sheet(style)
    name, title = one_line(meeting.committee.name), one_line(text.item.title)
    sheet.heading(title_block(style), 1)
    if text.item.exempt:
        sheet.say(Look.NOTICE, _notice(text.item))
    sheet.labelled(Look.COVER, cover_rows(meeting, text.item, style), LABEL_MM)
    _report_text(sheet, text, 2)
    head = f"{name}\t{day_in_words(meeting.on)}" + (" · Not for publication" if text.item.exempt else "")
    return Document("report", title, tuple(sheet.pieces), tuple(sheet.lists.made), name, head)


def _opening(sheet: Sheet, meeting: Meeting, *, exempt: bool) -> None:
    """The committee, when and where it met, how far the minutes are and who was there."""
    sheet.heading(meeting.committee.name, 1)
    sheet.say(Look.MEETING, _held(meeting, sheet.style))
    sheet.say(Look.STATUS, DRAFT if _is_draft(meeting) else "")
    sheet.say(Look.NOTICE, CONTAINS_EXEMPT if exempt else "")
    rows = [
        (sheet.style.label("present", "Present:"), _names(meeting.present)),
        (sheet.style.label("apologies", "Apologies:"), _names(meeting.apologies)),
        (sheet.style.label("absent", "Absent:"), _names(meeting.absent)),
        (sheet.style.label("in_attendance", "In attendance:"), _names(meeting.in_attendance)),
    ]
    sheet.labelled(Look.ATTENDANCE, rows, LABEL_MM)


def _held(meeting: Meeting, style: HouseStyle) -> str:
    time = f" at {style.time(meeting.time)}" if meeting.time else ""
    return f"Minutes of the meeting held on {style.date(meeting.on)}{time}{_place(one_line(meeting.venue))}"


def _place(venue: str) -> str:
    """" in the Council Chamber, Town Hall", " at Ernest Hall": a room that has no name of its own takes its article."""
    if venue.lower().startswith("the "):
        return f" in the {venue[4:]}"
    if venue.split(",", 1)[0].strip().lower() in ROOMS:
        return f" in the {venue}"
    return f" at {venue}" if venue else ""


def _names(names: Sequence[str]) -> str:
    return ("; " if any("," in name for name in names) else ", ").join(one_line(name) for name in names)


def _item(sheet: Sheet, meeting: Meeting, text: ItemText, audience: Audience) -> None:
    """One item under its heading: the paper behind it, then the minutes."""
    item = text.item
    sheet.item_heading(item.number, item.title, 2, item.uid)
    if item.exempt:
        sheet.say(Look.NOTICE, _notice(item), sheet.base_mm)
    if _hidden(item, audience):
        return
    if sheet.style.report is ReportForm.COVER and item.report:
        rows = [row for row in cover_rows(meeting, item, sheet.style) if row[1] != item.title]
        sheet.labelled(Look.COVER, rows, LABEL_MM)
    elif item.report:
        sheet.say(Look.REPORT_LINE, _report_line(item.report, text, sheet.style), sheet.base_mm)
    _report_text(sheet, text, 3)
    sheet.blocks(text.minutes, sheet.style, item.number, MINUTES, 3)


def _notice(item: AgendaItem) -> str:
    why = item.exempt.strip()
    return f"Not for publication: {f'paragraph {why}' if why.isdecimal() else why}"


def _report_line(report: Report, text: ItemText, style: HouseStyle) -> str:
    """"Report of the Policy Officer (CS/21/4)"; empty where the report's own text names its author already."""
    author, reference = one_line(report.author), one_line(report.reference)
    said = fit(" ".join(block.text for block in text.report)).casefold()
    if style.report is ReportForm.BLURB and author.casefold() in said:
        return ""
    if not author:
        return reference
    label = style.label("report_of", "Report of the")
    named = author.split()[0].lower() in NAMED_AUTHORS
    line = f"{label.removesuffix(' the') if named else label} {author}"
    return f"{line} ({reference})" if reference else line


def _report_text(sheet: Sheet, text: ItemText, level: int) -> None:
    """The report's own text, what it recommends and whom to ask about it."""
    style = sheet.style.for_reports()
    looks = PAPER if style.report is ReportForm.COVER else REPORT
    sheet.blocks(text.report, style, text.item.number, looks, level)
    if text.recommendations and not any(block.row.kind is Kind.LEAD_IN for block in text.recommendations[:1]):
        sheet.say(Look.RECOMMENDED, style.recommended, sheet.base_mm)
    sheet.blocks(text.recommendations, style, text.item.number, looks, level)
    contact = one_line(text.item.report.contact) if text.item.report else ""
    if contact and style.report is not ReportForm.COVER:
        sheet.say(Look.CONTACT, f"({contact})", sheet.base_mm)
