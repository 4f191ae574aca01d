"""What the board says of a follow-up: the words, colours and bars of each place of the table."""
from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from clerk_desk.domain.board import Group, Section, Turn
from clerk_desk.domain.circulation import DAYS_TO_SEND
from clerk_desk.domain.dates import date_in
from clerk_desk.domain.follow_ups import OWED, FollowUp, FollowUpKind, FollowUpLine, Status, is_overdue, reached, to_send_on
from clerk_desk.domain.owners import has_owner
from clerk_desk.ui.card import kind_words
from clerk_desk.ui.translating import brief_day, brief_weekday, several

COLUMNS = ("Ref", "What was promised", "Owner", "Officer supplies", "You send", "Committee")
REFERENCE, WHAT, OWNER, SUPPLIES, SENDS, COMMITTEE = range(len(COLUMNS))
SORT_OF_BODY = r"(?:(?:Overview and )?Scrutiny |Select |Joint |Standing )?(?:Sub-?)?(?:Committee|Panel|Board|Forum)"
BODY = re.compile(rf"(?P<about>.+?)\s+(?P<body>{SORT_OF_BODY})")


@dataclass(frozen=True)
class Bar:
    """Time as a bar: the share of it that has gone by (0 to 1), the share since it ran out, and its colour."""

    gone: float
    since: float = 0.0
    role: str = "accent"


@dataclass(frozen=True)
class Cell:
    """What stands in one place of the table: two lines of words, the colour of the first, an icon that repeats it, and a bar
    before the second line that repeats them both.
    """

    first: str
    second: str = ""
    role: str = "ink"
    picture: str = ""
    bar: Bar | None = None

    def spoken(self) -> str:
        """Both lines for a screen reader."""
        return ", ".join(part for part in (self.first, self.second) if part)


def _tr(words: str) -> str:
    return QCoreApplication.translate("FollowUps", words)


def column_words(column: int) -> str:
    """What stands above a column."""
    return _tr(COLUMNS[column])


def cells(line: FollowUpLine, today: dt.date) -> tuple[Cell, ...]:
    """A follow-up in the words of the table, one cell a column."""
    each = line.follow_up
    under = " · ".join((kind_words(each.kind.value), minuted(line, today)))
    owner = Cell(each.owner) if has_owner(each.owner) else Cell(_tr("No owner yet"), role=_wanted(each))
    committee = Cell(*parted(line.committee), role="ink2")
    return Cell(each.reference, role="ink2"), Cell(each.what, under), owner, supplies(line, today), sends(each, today), committee


def parted(name: str) -> tuple[str, str]:
    """A committee's name in two lines, what it is about above what it is: "Adults and Health", "Scrutiny Committee"."""
    found = BODY.fullmatch(name)
    return (found["about"], found["body"]) if found else (name, "")


def minuted(line: FollowUpLine, today: dt.date) -> str:
    """"minute 6.2, 8 Sep" or "item 7(b)(ii), 8 Sep": where the words stand and from which meeting."""
    number = line.item_number
    if line.clause and not line.clause.startswith("("):
        where = _tr("minute {number}").format(number=line.clause)
    else:
        where = _tr("item {number}").format(number=number + line.clause) if number else ""
    return ", ".join(part for part in (where, day(line.meeting_on, today)) if part)


def day(on: dt.date, today: dt.date) -> str:
    """"8 Sep", with its year where that is not the present one."""
    return brief_day(on) + (f" {on.year}" if on.year != today.year else "")


TURNS = {
    Turn.TO_SEND: "For you to send", Turn.OVERDUE: "Overdue with officers", Turn.FORTNIGHT: "Due in the next fortnight",
    Turn.LATER: "Due later", Turn.NO_DATE: "No date yet", Turn.TO_CLOSE: "To tell the committee and close", Turn.ENDED: "Closed",
}


def section_words(section: Section, group: Group) -> str:
    """What stands above a section: "Overdue with officers · 4"; empty where the board has one part only."""
    if group is Group.NONE:
        return ""
    return f"{_section_name(section, group)} · {section.count:,}"


def _section_name(section: Section, group: Group) -> str:
    if group is Group.TURN:
        return _tr(TURNS[Turn(section.key)])
    if group is Group.STATE:
        return status_words(Status(section.key))
    name = section.title or section.key
    return name if has_owner(name) else _tr("No owner yet")


def _wanted(each: FollowUp) -> str:
    """What is still missing is amber while somebody owes it."""
    return "amber" if each.status in OWED else "ink2"


def due_cell(each: FollowUp, today: dt.date) -> Cell:
    """How late it is or how long there is left, over the day and the words minuted."""
    words = "" if date_in(each.due_text) else each.due_text
    if each.due_on is None:
        return Cell(_tr("No date yet"), f"“{words}”" if words else "", _wanted(each))
    under = " · ".join(part for part in (_tr("due {day}").format(day=day(each.due_on, today)), words) if part)
    if each.status not in OWED:
        return Cell(day(each.due_on, today), words, "ink2")
    if is_overdue(each, today):
        return Cell(days_overdue(each.due_on, today), under, "red", "circle-alert")
    left = (each.due_on - today).days
    if left == 0:
        return Cell(_tr("Due today"), under, "amber", "clock")
    return Cell(several("%n day(s) left", left), under)


def days_overdue(due_on: dt.date, today: dt.date) -> str:
    """"12 days overdue"."""
    late = (today - due_on).days
    return several("%n day(s) overdue", late)


def supplies(line: FollowUpLine, today: dt.date) -> Cell:
    """The owner's debt: how long there is left or how late it is, over a bar of the time; when it came, once it has."""
    each = line.follow_up
    came = reached(each, Status.RECEIVED) if each.status in (Status.RECEIVED, Status.CIRCULATED, Status.CLOSED) else None
    if came:
        return Cell(_tr("Received {day}").format(day=day(came, today)), _early(each.due_on, came), "green", "check", Bar(1, role="green"))
    told = due_cell(each, today)
    if each.due_on is None or each.status not in OWED:
        return told
    return replace(told, second=_tr("due {day}").format(day=day(each.due_on, today)), bar=_bar(line.meeting_on, each.due_on, today))


def _early(due: dt.date | None, came: dt.date) -> str:
    if due is None:
        return ""
    days = (due - came).days
    if days == 0:
        return _tr("on the day")
    return several("%n day(s) early", days) if days > 0 else several("%n day(s) late", -days)


def _bar(start: dt.date, due: dt.date, today: dt.date) -> Bar:
    """The time allowed solid, the time since it ran out striped; both together the whole bar."""
    allowed, gone = max((due - start).days, 1), max((today - start).days, 0)
    if today <= due:
        return Bar(min(gone / allowed, 1.0))
    return Bar(allowed / max(gone, 1), 1 - allowed / max(gone, 1))


def sends(each: FollowUp, today: dt.date) -> Cell:
    """The clerk's debt of a circulation; of what is no longer owed, how far it is."""
    if each.status not in OWED:
        return status_cell(each, today)
    if each.kind is not FollowUpKind.CIRCULATE:
        return Cell("") if each.status is Status.RAISED else Cell(status_words(each.status), role="ink2")
    if each.status is not Status.RECEIVED:
        return Cell("", _tr("then {count} working days").format(count=DAYS_TO_SEND))
    return _own_clock(each, today)


def _own_clock(each: FollowUp, today: dt.date) -> Cell:
    came = reached(each, Status.RECEIVED)
    if each.send_by is None or came is None:
        return Cell(_tr("For you to send"), role="amber", picture="bell")
    left, bar = (each.send_by - today).days, _bar(came, each.send_by, today)
    if left < 0:
        return Cell(_tr("Send now"), days_overdue(each.send_by, today), "red", "circle-alert", bar)
    if left == 0:
        return Cell(_tr("Send today"), _tr("last day"), "amber", "bell", replace(bar, role="amber_mark"))
    by = _tr("Send tomorrow") if left == 1 else _tr("Send by {day}").format(day=brief_weekday(each.send_by))
    return Cell(by, several("%n day(s) left", left), bar=bar)


def status_words(status: Status) -> str:
    """A state as it is called on screen."""
    return _tr(status.value.capitalize())


def status_cell(each: FollowUp, today: dt.date) -> Cell:
    """The state, over what the clerk does next or since when it is so."""
    if to_send_on(each):
        return Cell(status_words(each.status), _tr("for you to send on"), "amber", "bell")
    since = _tr("since {day}").format(day=day(each.history[-1].on, today)) if each.history else ""
    picture = {"circulated": "check", "done": "check", "reported": "check", "closed": "check"}.get(each.status.value, "")
    return Cell(status_words(each.status), since, "green" if picture else "ink", picture)
