"""An agenda sent out before the meeting: nothing in it was decided yet, so what reads as a decision is what a report recommends,
and what reads as minutes is the paper's text.
"""
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from clerk_desk.capture.lines import Line
from clerk_desk.capture.marks import marked
from clerk_desk.domain.blocks import Kind, Row, Run, Written
from clerk_desk.domain.captured import Captured, CapturedItem, Report
from clerk_desk.domain.lead_ins import keyword

HEAD = 12
"""So many lines of a text may say what it is."""

AGENDA = re.compile(r"(?:agenda|notice of (?:a |the )?meeting|summons)\b(?!.*\bminutes\b).{0,160}", re.IGNORECASE)
NAMES = re.compile(r"\W*(?:(?:public |supplementary |draft )?agenda)\W*", re.IGNORECASE)
LABEL = re.compile(r"(?:(?:officers?['’]?s? )?recommend(?:ed|ation|ations|s)?(?:\s*\(s\))?|proposed resolution)\s*[:\-–—]*", re.IGNORECASE)
RECOMMENDED = re.compile(r"(?:recommend(?:ed|ation|ations|s)?|proposed resolution)\b.{0,80}", re.IGNORECASE)
BESIDE = re.compile(
    r"(?P<label>(?:officers?['’]?s? )?recommend(?:ed|ation|ations)(?:\s*\(s\))?|proposed resolution)\s*[:\-–—]+\s*(?P<said>\S.+)",
    re.IGNORECASE)
TOLD = re.compile(r"\b(?:was|were|had|asked|reported|noted|agreed|welcomed|thanked|explained|gave|stated|queried)\b")
CAME = re.compile(r"\b(?:present|attend(?:ance|ing|ees|ed)|sederunt)\b", re.IGNORECASE)
AHEAD = re.compile(r"(?:To|to|Members? (?:is|are|may|should)|Please)\b")
ADVICE = (Kind.CLAUSE, Kind.BULLET)


def is_headed_agenda(lines: Sequence[Line]) -> bool:
    """Does one of the first lines, as they were before furniture was taken out, say "AGENDA" and no more?"""
    return any(NAMES.fullmatch(line.text) for line in lines[:HEAD])


def calls_itself_agenda(lines: Sequence[Line], head: Sequence[Line]) -> bool:
    """Does the heading say that this is an agenda, or one of the first lines as they were before furniture was taken out?"""
    return any(AGENDA.fullmatch(line.text) for line in head[:HEAD]) or is_headed_agenda(lines)


def as_agenda(captured: Captured, head: Sequence[Line]) -> Captured:
    """The captured agenda with recommendations and the papers' text in their own parts, nobody being present yet. Unchanged where
    anything in it was decided, its heading (``head``) says who was present or most of its paragraphs tell what was said: then it is
    minutes after all.
    """
    met = captured.meeting is not None and captured.meeting.present and any(CAME.search(line.text) for line in head)
    if met or any(_decided(each) for item in captured.items for each in item.minutes) or _tells(captured.items):
        return captured
    left: list[str] = []
    items = tuple(_before_the_meeting(item, left) for item in captured.items)
    meeting = replace(captured.meeting, present=()) if captured.meeting else None
    invited = captured.meeting.present if captured.meeting else ()
    return Captured(meeting, items, (*captured.left_out, *invited, *left))


def _decided(each: Written) -> bool:
    words = each.block.text
    return each.block.row.kind is Kind.LEAD_IN and RECOMMENDED.fullmatch(words) is None and bool(keyword(words))


def _tells(items: Sequence[CapturedItem]) -> bool:
    """Do most of the paragraphs look back at a meeting?"""
    said = [each.block.text for item in items for each in item.minutes if each.block.row.kind is Kind.PARAGRAPH]
    back = [words for words in said if TOLD.search(words) and not AHEAD.match(words) and not BESIDE.match(words)]
    return len(back) * 2 > len(said)


@dataclass
class _Parts:
    """An item's blocks, sorted: the paper's text, what it recommends, words of labels that say more than the label does."""

    text: list[Written] = field(default_factory=list)
    advice: list[Written] = field(default_factory=list)
    left: list[str] = field(default_factory=list)


def _before_the_meeting(item: CapturedItem, left: list[str]) -> CapturedItem:
    """The item with nothing minuted under it."""
    parts, advising = _Parts(), False
    for each in _apart(item.minutes):
        advising = _sort(each, advising, parts)
    left += parts.left
    text = marked((*item.report_text, *parts.text)) if parts.text else item.report_text
    advice = marked((*item.recommendations, *parts.advice)) if parts.advice else item.recommendations
    report = item.report or (Report() if parts.text or parts.advice else None)
    return replace(item, report=report, report_text=text, recommendations=advice, minutes=())


def _sort(each: Written, advising: bool, parts: _Parts) -> bool:
    """Puts one block where it belongs; gives whether recommendations go on below it."""
    row, words = each.block.row, each.block.text
    if row.kind is Kind.LEAD_IN or LABEL.fullmatch(words):
        parts.left += [] if LABEL.fullmatch(words) else [words]
        return True
    advising = advising and (row.kind in ADVICE or not parts.advice or words[:5] == "That ")
    (parts.advice if advising else parts.text).append(_of_kind(each, Kind.CLAUSE) if advising else each)
    return advising


def _apart(blocks: Sequence[Written]) -> Iterator[Written]:
    """The blocks with "Recommendation: That …" cut into its label and what it says."""
    for each in blocks:
        found = BESIDE.fullmatch(each.block.text) if each.block.row.kind is Kind.PARAGRAPH else None
        if found is None:
            yield each
        else:
            yield _saying(each, found["label"], Kind.LEAD_IN)
            yield _saying(replace(each, marker=""), found["said"], Kind.PARAGRAPH)


def _saying(each: Written, words: str, kind: Kind) -> Written:
    return replace(each, block=replace(each.block, row=_row(each.block.row, kind), runs=(Run(words),)))


def _of_kind(each: Written, kind: Kind) -> Written:
    return replace(each, block=replace(each.block, row=_row(each.block.row, kind)))


def _row(row: Row, kind: Kind) -> Row:
    return replace(row, kind=kind, level=max(row.level, 1) if kind is Kind.CLAUSE else row.level, mark="")
