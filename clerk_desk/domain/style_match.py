"""Which house style a text is written in, told from its lead-ins, clause markers and numbers."""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from clerk_desk.domain.blocks import Kind, Written
from clerk_desk.domain.captured import Captured, CapturedItem
from clerk_desk.domain.house_style import HouseStyle, Paragraphs, ReportForm
from clerk_desk.domain.lead_ins import DECIDED, keyword
from clerk_desk.domain.numbering import markers


def style_written_in(captured: Captured, styles: Sequence[HouseStyle]) -> HouseStyle | None:
    """The style that fits best; None where none fits better than the others or the text shows too little of one."""
    scores = sorted(((fit(captured.items, style), -place) for place, style in enumerate(styles)), reverse=True)
    if not scores or scores[0][0] <= 0 or (len(scores) > 1 and scores[1][0] == scores[0][0]):
        return None
    return styles[-scores[0][1]]


def fit(items: Iterable[CapturedItem], style: HouseStyle) -> float:
    """How well these items look like this house's: each sign of it counts for, each sign against it counts down."""
    return sum(_lead_ins(item, style) + _markers(item, style) + _report(item, style) for item in items)


def _lead_ins(item: CapturedItem, style: HouseStyle) -> float:
    """The word of decision with its punctuation, to the letter and case."""
    forms = dict(style.lead_ins)
    leads = [each.block.text for each in item.minutes if each.block.row.kind is Kind.LEAD_IN]
    return sum(2.0 if _beginning(text) == forms.get(keyword(text)) else -1.0 for text in leads if keyword(text))


def _beginning(text: str) -> str:
    found = DECIDED.fullmatch(text.strip())
    return found["word"] + found["sign"] if found else ""


def _markers(item: CapturedItem, style: HouseStyle) -> float:
    """Would this house number and mark the item's blocks as the text does? From -2 to 2."""
    blocks: tuple[Written, ...] = item.minutes or item.report_text
    counted = [each for each in blocks if each.block.row.kind is not Kind.BULLET]
    if not counted:
        return 0.0
    given = markers([each.block.row for each in blocks], style, item.number)
    right = Counter(_same(each, mark) for each, mark in zip(blocks, given, strict=True) if each.block.row.kind is not Kind.BULLET)
    return 4.0 * right[True] / len(counted) - 2.0


def _same(each: Written, mark: str) -> bool:
    return each.marker.rstrip(".") == mark.rstrip(".") if each.block.row.kind is not Kind.CLAUSE else each.marker == mark


def _report(item: CapturedItem, style: HouseStyle) -> float:
    """Agenda text and recommendation before the minutes, a cover sheet, or neither."""
    if item.report is None:
        return 0.0
    shown = ReportForm.COVER if item.report.meeting else ReportForm.BLURB if item.report_text or item.recommendations else ReportForm.LINE
    numbered = 1.0 if shown is ReportForm.COVER and style.paragraphs is Paragraphs.HEADING else 0.0
    return numbered + (1.0 if shown is style.report else -1.0)
