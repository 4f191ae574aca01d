"""How a council writes its minutes, as a value made from a data file.

Every field is a plain choice or a piece of text, so that a style can be shown, edited and sent to another office.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from typing import Any

from clerk_desk.domain.dates import MONTHS, WEEKDAYS
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.house_style_checks import Wrong, checked
from clerk_desk.domain.house_style_choices import (
    Actions,
    AttendanceForm,
    Endings,
    ItemOrder,
    NameForm,
    OneClause,
    Paragraphs,
    ReportForm,
    Stands,
    That,
    Unit,
)
from clerk_desk.domain.house_style_times import time_written
from clerk_desk.domain.second_language import NONE, SecondLanguage, second_from

__all__ = [
    "Actions", "AttendanceForm", "Endings", "HouseStyle", "ItemOrder", "NameForm", "Occasion", "OneClause", "Paragraphs", "ReportForm",
    "Stands", "That", "Unit", "style_data", "style_from",
]
RUNS = frozenset({Paragraphs.RUNNING, Paragraphs.YEAR, Paragraphs.CODE})
USUAL_FORM = {Paragraphs.YEAR: "{number}/{year}", Paragraphs.CODE: "{code}.{number}"}


@dataclass(frozen=True)
class Occasion:
    """Where a style is at work, which is no setting of the house: the municipal year ("20" and "21" for May 2020 to April 2021), the
    committee's code, and what the body calls itself ("Committee", "Council").

    ``first`` says which of the meeting's running numbers the item at hand begins with. ``spans`` are the numbers that the meeting
    takes them from, first and last of each, 0 for no end; empty for 1, 2, 3 and on.
    """

    first: int = 1
    year: str = ""
    next_year: str = ""
    code: str = ""
    body: str = ""
    spans: tuple[tuple[int, int], ...] = ()

    def number(self, count: int) -> int:
        """The running number that is this many in, 1 for the first of the meeting; past the last span they go on."""
        for first, last in self.spans:
            if not last or count <= last - first + 1:
                return first + count - 1
            count -= last - first + 1
        return (self.spans[-1][1] if self.spans else 0) + count


@dataclass(frozen=True)
class HouseStyle:
    """One house style.

    Numbers: ``number_form`` is the running number with ``{number}``, ``{year}``, ``{next_year}`` and ``{code}`` in it, empty for
    the usual one; ``clauses`` are the four forms of clause markers, outermost first, each with one counter sign (``1``, ``a``,
    ``A``, ``i``, ``I``).

    Resolutions: ``lead_ins`` pairs a word of decision in lower case ("resolved") with how the house writes it, punctuation
    included ("RESOLVED: -"). Longer keys go before it: "resolved unanimously", "recommended to" (with ``{body}`` for whom) and
    "recommended to council". ``{committee}`` is what the body calls itself. ``lead_ins_inline`` has the forms before an only
    clause on the same line.

    Wording: ``date_form`` may use ``{weekday}``, ``{day}``, ``{ordinal}`` ("8th"), ``{month}``, ``{MONTH}`` and ``{year}``;
    ``time_form`` is seven in the evening as the house writes it ("7.00 pm", "7pm", "19:00"). ``councillor`` is the house's
    word for a councillor, empty for the one typed. ``labels`` are the house's words for parts of a document: present, apologies,
    in_attendance, report_of, cover_title, agenda_item, meeting, date, subject, author, contact, reference, minutes_of and more
    (each with its usual words where it is used), and sentences about people and votes (``spoken_lines.FORMS``,
    ``spoken_votes.FORMS``); ``movement_times`` says whether those give the time at which somebody comes or goes. ``draft`` says
    that minutes are not confirmed yet, ``signature`` has the lines of the block in which they are signed, empty for none.
    ``call_in`` is the number of working days after publication in which a decision may be called in, 0 for none.
    ``second`` is the other language of a bilingual body. ``order`` says whether minutes tell items as the agenda has them or as
    they were taken.
    """

    name: str
    description: str = ""
    paragraphs: Paragraphs = Paragraphs.NONE
    unit: Unit = Unit.ITEMS
    number_form: str = ""
    item_numbers: bool = True
    item_number_form: str = "{number}."
    item_capitals: bool = False
    clauses: tuple[str, str, str, str] = ("(a)", "(i)", "(A)", "(1)")
    sole_clause_marked: bool = False
    bullet: str = "•"
    lead_ins: tuple[tuple[str, str], ...] = (("resolved", "RESOLVED:"),)
    lead_ins_inline: tuple[tuple[str, str], ...] = ()
    lead_in_bold: bool = True
    one_clause: OneClause = OneClause.TYPED
    that: That = That.TYPED
    endings: Endings = Endings.TYPED
    decided_capitals: bool = False
    mover: Stands = Stands.TYPED
    vote: Stands = Stands.TYPED
    reasons: Stands = Stands.TYPED
    actions: Actions = Actions.TYPED
    action: str = "ACTION:"
    action_bold: bool = True
    report: ReportForm = ReportForm.LINE
    recommended: str = "Recommended -"
    date_form: str = "{weekday} {day} {month} {year}"
    time_form: str = "19:00"
    councillor: str = ""
    names: NameForm = NameForm.TYPED
    attendance: AttendanceForm = AttendanceForm.LIST
    movement_times: bool = True
    order: ItemOrder = ItemOrder.AGENDA
    call_in: int = 0
    draft: str = "DRAFT: these minutes have not yet been confirmed as a correct record."
    signature: str = ""
    template: str = "minutes.docx"
    labels: tuple[tuple[str, str], ...] = field(default=())
    second: SecondLanguage = NONE
    occasion: Occasion = Occasion()

    @property
    def runs(self) -> bool:
        """Has this house one number that runs on from item to item?"""
        return self.paragraphs in RUNS

    @property
    def runs_through_year(self) -> bool:
        """Does that number go on from one meeting of the municipal year to the next?"""
        return self.paragraphs in (Paragraphs.YEAR, Paragraphs.CODE)

    def running(self, number: int | str) -> str:
        """A running number as the house writes it: "39/20", "CAB.12"; ``number`` may stand for itself ("%1")."""
        form, at = self.number_form or USUAL_FORM.get(self.paragraphs, "{number}"), self.occasion
        return form.format(number=number, year=at.year, next_year=at.next_year, code=at.code)

    def on(self, occasion: Occasion) -> HouseStyle:
        """The style at work somewhere."""
        return self if occasion == self.occasion else replace(self, occasion=occasion)

    def label(self, name: str, otherwise: str) -> str:
        """The house's word for a part of a document ("present", "apologies"), or ``otherwise`` where it has none."""
        return dict(self.labels).get(name, otherwise)

    def both(self, name: str, otherwise: str) -> str:
        """The same beside the word of the second language, where the house has one: "Yn bresennol / Present:"."""
        return self.second.beside(name, self.label(name, otherwise))

    def for_reports(self) -> HouseStyle:
        """The style for the text of a report: its paragraphs take no number from the minutes that follow."""
        return replace(self, paragraphs=Paragraphs.NONE) if self.paragraphs is not Paragraphs.HEADING else self

    def date(self, on: dt.date) -> str:
        """A day as this house writes it ("Tuesday 8 September 2026"), in both languages of a bilingual one."""
        return self.second.date_beside(on, self.english_date(on))

    def english_date(self, on: dt.date) -> str:
        """The same in English alone."""
        month = MONTHS[on.month - 1]
        return self.date_form.format(
            weekday=WEEKDAYS[on.weekday()], day=on.day, ordinal=ordinal(on.day), month=month, MONTH=month.upper(), year=on.year,
        )

    def time(self, time: str) -> str:
        """A time "HH:MM" as this house writes it ("7.00 pm"); words that are no such time are left as they are."""
        return time_written(time, self.time_form)


def ordinal(day: int) -> str:
    """"1st", "2nd", "11th"."""
    ending = "th" if day % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


CHOICES: dict[str, type[StrEnum]] = {
    "paragraphs": Paragraphs, "unit": Unit, "report": ReportForm, "order": ItemOrder, "one_clause": OneClause, "that": That,
    "endings": Endings, "mover": Stands, "vote": Stands, "reasons": Stands, "actions": Actions, "names": NameForm,
    "attendance": AttendanceForm,
}
PAIRED = frozenset({"lead_ins", "lead_ins_inline", "labels"})
SETTINGS = tuple(each.name for each in fields(HouseStyle) if each.name != "occasion")


def style_from(data: Mapping[str, Any], source: str) -> HouseStyle:
    """A style from the content of its data file; ``source`` names the file in the sentence of a refusal.

    Raises CannotBeDone, naming the setting, for a missing name, an unknown setting or one that cannot be.
    """
    unknown = sorted(set(data) - set(SETTINGS))
    if unknown:
        raise CannotBeDone(f"The house style in {source} has a setting that is not known: {unknown[0]}. Take it out or correct its name.")
    if not str(data.get("name", "")).strip():
        raise CannotBeDone(f"The house style in {source} cannot be read (name: it has none). Correct that setting.")
    return HouseStyle(**{name: _value(name, value, source) for name, value in data.items()})


def _value(name: str, value: Any, source: str) -> Any:
    try:
        if name == "second":
            return second_from(value)
        if name in CHOICES:
            return _choice(name, value)
        return checked(name, value)
    except Wrong as reason:
        raise CannotBeDone(f"The house style in {source} cannot be read ({name}: {reason}). Correct that setting.") from None


def _choice(name: str, value: Any) -> StrEnum:
    try:
        return CHOICES[name](value)
    except ValueError:
        raise Wrong(f"it is one of {', '.join(CHOICES[name])}, not {value}") from None


def style_data(style: HouseStyle) -> dict[str, Any]:
    """A style as the content of its data file: what is as usual is left out, so that a file says what is the house's own."""
    usual, data = asdict(HouseStyle("")), asdict(style)
    kept = {name: data[name] for name in SETTINGS if name in ("name", "clauses", "lead_ins") or data[name] != usual[name]}
    for name in PAIRED & kept.keys():
        kept[name] = dict(kept[name])
    if "clauses" in kept:
        kept["clauses"] = list(kept["clauses"])
    if "second" in kept:
        kept["second"] = style.second.data()
    return {name: str(value) if isinstance(value, StrEnum) else value for name, value in kept.items()}
