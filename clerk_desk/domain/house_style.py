"""How a council writes its minutes, as a value made from a data file.

Every field is a plain choice or a piece of text, so that a style can be shown, edited and sent to another office.
"""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from typing import Any

from clerk_desk.domain.dates import MONTHS, WEEKDAYS
from clerk_desk.domain.errors import CannotBeDone

TIME_FORM = re.compile(r"(?:19|7)(?P<sign>[:.]?)00(?P<half>\s*[pP]\.?[mM]\.?)?")


class Paragraphs(StrEnum):
    """How narrative paragraphs are numbered."""

    NONE = "none"
    ITEM = "item.paragraph"  # 6.1, 6.2 under item 6; a resolution takes a number too
    HEADING = "heading.paragraph"  # 1.0 heading, 1.1, 1.2 below it, as officers' reports do


class ReportForm(StrEnum):
    """How the paper behind an item is shown."""

    LINE = "line"  # "Report of the Policy Officer" under the title
    BLURB = "blurb"  # its text, recommendation and contact before the minutes
    COVER = "cover"  # the cover sheet of an officer's report


class ItemOrder(StrEnum):
    """In which order minutes tell the items."""

    AGENDA = "agenda"
    TAKEN = "taken"


@dataclass(frozen=True)
class HouseStyle:
    """One house style. ``clauses`` are the four forms of clause markers, outermost first, each with one counter sign
    (``1``, ``a``, ``A``, ``i``). ``lead_ins`` pairs a keyword in lower case ("resolved") with how the house writes it,
    punctuation included ("RESOLVED: -"). ``date_form`` may use ``{weekday}``, ``{day}``, ``{month}``, ``{MONTH}`` and
    ``{year}``; ``time_form`` is seven in the evening as the house writes it ("7.00 pm", "19:00"). ``labels`` are the
    house's words for parts of a document: present, apologies, in_attendance, report_of, cover_title, agenda_item,
    meeting, date, subject, author, contact, reference. ``order`` says whether minutes tell items as the agenda has them or
    as they were taken. Labels may also be sentences about people and votes (``spoken_lines.FORMS``, ``spoken_votes.FORMS``);
    ``movement_times`` says whether those give the time at which somebody comes or goes.
    """

    name: str
    description: str = ""
    paragraphs: Paragraphs = Paragraphs.NONE
    clauses: tuple[str, str, str, str] = ("(a)", "(i)", "(A)", "(1)")
    sole_clause_marked: bool = False
    bullet: str = "•"
    lead_ins: tuple[tuple[str, str], ...] = (("resolved", "RESOLVED:"),)
    lead_in_bold: bool = True
    item_numbers: bool = True
    item_number_form: str = "{number}."
    report: ReportForm = ReportForm.LINE
    recommended: str = "Recommended -"
    action: str = "ACTION:"
    date_form: str = "{weekday} {day} {month} {year}"
    time_form: str = "19:00"
    template: str = "minutes.docx"
    labels: tuple[tuple[str, str], ...] = field(default=())
    movement_times: bool = True
    order: ItemOrder = ItemOrder.AGENDA

    def label(self, name: str, otherwise: str) -> str:
        """The house's word for a part of a document ("present", "apologies"), or ``otherwise`` where it has none."""
        return dict(self.labels).get(name, otherwise)

    def for_reports(self) -> HouseStyle:
        """The style for the text of a report: its paragraphs take no number from the minutes that follow."""
        return replace(self, paragraphs=Paragraphs.NONE) if self.paragraphs is Paragraphs.ITEM else self

    def date(self, on: dt.date) -> str:
        """A day as this house writes it ("Tuesday 8 September 2026")."""
        month = MONTHS[on.month - 1]
        return self.date_form.format(weekday=WEEKDAYS[on.weekday()], day=on.day, month=month, MONTH=month.upper(), year=on.year)

    def time(self, time: str) -> str:
        """A time "HH:MM" as this house writes it ("7.00 pm"); words that are no such time are left as they are."""
        found = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", time.strip())
        form = TIME_FORM.fullmatch(self.time_form)
        if found is None or form is None:
            return time
        hour, half = int(found[1]), form["half"]
        if not half:
            return f"{hour:02}{form['sign']}{found[2]}"
        half = half if hour >= 12 else half.replace("p", "a").replace("P", "A")
        return f"{(hour - 1) % 12 + 1}{form['sign']}{found[2]}{half}"


def style_from(data: Mapping[str, Any], source: str) -> HouseStyle:
    """A style from the content of its data file; ``source`` names the file in the sentence of a refusal.

    Raises CannotBeDone for a missing name, an unknown field or a choice that does not exist.
    """
    known = {each.name for each in fields(HouseStyle)}
    unknown = sorted(set(data) - known)
    if unknown:
        raise CannotBeDone(f"The house style in {source} has a setting that is not known: {unknown[0]}. Take it out or correct its name.")
    try:
        return HouseStyle(**{name: _value(name, value) for name, value in data.items()})
    except (TypeError, ValueError, AttributeError, LookupError) as error:
        raise CannotBeDone(f"The house style in {source} cannot be read ({error}). Correct that setting.") from error


def _value(name: str, value: Any) -> Any:
    if name == "paragraphs":
        return Paragraphs(value)
    if name == "date_form":
        value.format(weekday="", day="", month="", MONTH="", year="")
    if name == "time_form" and not TIME_FORM.fullmatch(value):
        raise ValueError("time_form must be seven in the evening, such as 7.00 pm or 19:00")
    if name == "report":
        return ReportForm(value)
    if name == "order":
        return ItemOrder(value)
    if name in {"lead_ins", "labels"}:
        return tuple((str(key), str(text)) for key, text in value.items())
    if name == "clauses":
        return _four(value)
    if not isinstance(value, (str, bool)):
        raise ValueError(f"{name} is neither words nor yes or no")
    return value


def _four(forms: Any) -> tuple[str, ...]:
    if not isinstance(forms, list) or len(forms) != 4 or not all(isinstance(form, str) and form for form in forms):
        raise ValueError("clauses must be four forms of marker")
    return tuple(forms)
