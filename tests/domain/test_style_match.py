"""A text is recognised by the house style it is written in."""
from __future__ import annotations

from clerk_desk.domain.blocks import Kind, Written, plain
from clerk_desk.domain.captured import Captured, CapturedItem, Report
from clerk_desk.domain.house_style import HouseStyle, Paragraphs, ReportForm
from clerk_desk.domain.style_match import style_written_in

DASH = HouseStyle("Dash", clauses=("1.", "a)", "i)", "A)"), lead_ins=(("resolved", "RESOLVED: -"),))
NUMBERED = HouseStyle("Numbered", paragraphs=Paragraphs.ITEM)
PAPER = HouseStyle("Paper", paragraphs=Paragraphs.HEADING, report=ReportForm.COVER)
STYLES = (DASH, NUMBERED, PAPER)


def captured(*blocks: Written, report: Report | None = None) -> Captured:
    return Captured(None, (CapturedItem("6", "Bus routes", report, (), (), blocks),))


def resolved(lead_in: str, *markers: str, number: str = "") -> tuple[Written, ...]:
    clauses = (Written(plain("That it be noted", Kind.CLAUSE, 1), marker) for marker in markers)
    return (Written(plain(lead_in, Kind.LEAD_IN), number), *clauses)


def test_lead_in_and_markers_tell_the_style() -> None:
    assert style_written_in(captured(*resolved("RESOLVED: -", "1.", "2.")), STYLES) is DASH


def test_paragraph_numbers_tell_the_style() -> None:
    narrative = (Written(plain("The report was received."), "6.1"), Written(plain("Members asked about fares."), "6.2"))
    text = captured(*narrative, *resolved("RESOLVED: That the Committee:-", "(a)", "(b)", number="6.3"))
    assert style_written_in(text, STYLES) is NUMBERED


def test_a_cover_sheet_is_a_report() -> None:
    paper = (Written(plain("Background", Kind.HEADING), "1.0"), Written(plain("The scheme began in May."), "1.1"))
    item = CapturedItem("", "Bus routes", Report(meeting="Transport Panel"), paper)
    assert style_written_in(Captured(None, (item,)), STYLES) is PAPER


def test_nothing_is_said_where_nothing_is_shown() -> None:
    assert style_written_in(Captured(None, ()), STYLES) is None
    assert style_written_in(Captured(None, (CapturedItem("", "Bus routes"),)), STYLES) is None
