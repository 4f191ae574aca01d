"""The choices that a house style offers, each a word that its data file may have."""
from __future__ import annotations

from enum import StrEnum


class Paragraphs(StrEnum):
    """How minutes are numbered. The last three carry one running number; ``Unit`` says what takes it."""

    NONE = "none"
    ITEM = "item.paragraph"  # 6.1, 6.2 under item 6; a resolution takes a number too
    HEADING = "heading.paragraph"  # 1.0 heading, 1.1, 1.2 below it, as officers' reports do
    RUNNING = "running"  # through the meeting, from 1
    YEAR = "year"  # through the committee's municipal year: 39/20
    CODE = "code"  # the same under the committee's code: CAB.12


class Unit(StrEnum):
    """What takes the running number."""

    ITEMS = "items"
    RESOLUTIONS = "resolutions"
    PARAGRAPHS = "paragraphs"


class ReportForm(StrEnum):
    """How the paper behind an item is shown."""

    LINE = "line"  # "Report of the Policy Officer" under the title
    BLURB = "blurb"  # its text, recommendation and contact before the minutes
    COVER = "cover"  # the cover sheet of an officer's report


class ItemOrder(StrEnum):
    """In which order minutes tell the items."""

    AGENDA = "agenda"
    TAKEN = "taken"


class OneClause(StrEnum):
    """Where the only clause of a resolution stands."""

    TYPED = "typed"
    INLINE = "inline"  # RESOLVED: That the report be noted.
    APART = "apart"  # on a line of its own below RESOLVED:


class That(StrEnum):
    """Where the word "That" stands."""

    TYPED = "typed"
    LEAD_IN = "lead_in"  # RESOLVED that: (1) the report be noted
    CLAUSES = "clauses"  # RESOLVED: (1) That the report be noted
    NONE = "none"  # RESOLVED (1) The report be noted


class Endings(StrEnum):
    """With what signs clauses end."""

    TYPED = "typed"
    SEMICOLONS = "semicolons"  # a; b; and c.
    COMMAS = "commas"  # a, b, and c.
    FULL_STOPS = "full_stops"  # a. b. c.
    NONE = "none"


class Stands(StrEnum):
    """Where a line about a resolution stands: mover and seconder, the vote, the reasons."""

    TYPED = "typed"
    BEFORE = "before"
    AFTER = "after"
    NOWHERE = "nowhere"


class Actions(StrEnum):
    """Where ACTION lines stand."""

    TYPED = "typed"
    END = "end"  # after everything else that is minuted of the item


class NameForm(StrEnum):
    """How somebody with a title is named in lists and in the sentences that the program writes."""

    TYPED = "typed"
    INITIAL = "initial"  # Councillor A Smith
    SURNAME = "surname"  # Councillor Smith


class AttendanceForm(StrEnum):
    """How those present are shown."""

    LIST = "list"  # Present: Councillor A Smith, Councillor B Jones
    GROUPED = "grouped"  # Present: Councillors A Smith and B Jones
    LINES = "lines"  # one to a line
    TABLE = "table"
