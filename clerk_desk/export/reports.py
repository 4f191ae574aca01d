"""What an agenda or minutes say of the paper behind an item."""
from __future__ import annotations

from clerk_desk.domain.blocks import Kind
from clerk_desk.domain.captured import Report
from clerk_desk.domain.house_style import HouseStyle, ReportForm
from clerk_desk.domain.records import ItemText
from clerk_desk.export.document import Look
from clerk_desk.export.sheet import PAPER, REPORT, Sheet
from clerk_desk.export.words import fit, one_line

NAMED_AUTHORS = ("councillor", "councillors", "cllr", "cllrs", "mr", "mrs", "ms", "miss", "dr", "the")


def report_line(report: Report, text: ItemText, style: HouseStyle) -> str:
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


def report_text(sheet: Sheet, text: ItemText, level: int) -> None:
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
