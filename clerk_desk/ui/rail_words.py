"""How the rail says how far an item is: icon, colour and words, by what matters most about it."""
from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from clerk_desk.desk.agenda_lines import AgendaLine, ItemState
from clerk_desk.domain.flags import Flag
from clerk_desk.domain.public_record import wants_summary, wants_title
from clerk_desk.domain.records import Added, AgendaItem, ItemText
from clerk_desk.ui.rail import AgendaRow
from clerk_desk.ui.translating import long_day, several

PUT_OFF = {ItemState.DEFERRED: "deferred", ItemState.NOT_REACHED: "not reached", ItemState.WITHDRAWN: "withdrawn"}


def _tr(words: str) -> str:
    return QCoreApplication.translate("Rail", words)


@dataclass(frozen=True)
class Known:
    """What is known of an item: its number, state and line from the store (None before it was read), whether it is on the
    screen, how many promises wait in it, whether it has minutes, its flags, and whether the meeting is sitting.
    """

    number: str
    state: ItemState
    line: AgendaLine | None
    here: bool = False
    waiting: int = 0
    written: bool = False
    flags: tuple[Flag, ...] = ()
    sits: bool = True


def row_of(item: AgendaItem, known: Known) -> AgendaRow:
    """An item as the rail shows it."""
    notes = [each for each in _notes(item, known) if each[0]]
    note, role = notes[0] if notes else ("", "ink2")
    more, more_role = notes[1] if len(notes) > 1 else ("", "ink2")
    return AgendaRow(
        item.id, known.number, item.title, _state(item, known), note, role, known.written, known.here, more, more_role,
        bool(item.exempt), bool(known.line and known.line.taken_as),
    )


def _state(item: AgendaItem, known: Known) -> str:
    """The one thing that its icon tells."""
    if known.state is ItemState.NOW:
        return "now"
    if known.flags:
        return "come back"
    if known.state in PUT_OFF:
        return PUT_OFF[known.state]
    if item.exempt:
        return "exempt"
    return "" if known.state is ItemState.TO_COME else known.state.value


def _notes(item: AgendaItem, known: Known) -> list[tuple[str, str]]:
    """Second lines, the first things first; two are shown."""
    return [
        (_now_words(known), "accent"), (flag_words(known.flags), "amber"), (put_off_words(item, known), "ink2"),
        (exempt_words(item), "ink2"), (_waiting_words(known), "amber"), (_open_words(known), "ink2"), (_added_words(item, known), "ink2"),
    ]


def _now_words(known: Known) -> str:
    at = known.line.taken_at if known.line and known.sits and known.state is ItemState.NOW else None
    return _tr("Now, since {time}").format(time=f"{at:%H:%M}") if at else ""


def flag_words(flags: tuple[Flag, ...]) -> str:
    """"Come back: check name", with the number of places where there are more; empty for none."""
    if not flags:
        return ""
    words = next((each.note for each in flags if each.note), "") or f"{flags[0].raised_at:%H:%M}"
    more = f" (+{len(flags) - 1})" if len(flags) > 1 else ""
    return _tr("Come back: {words}").format(words=words) + more


def put_off_words(item: AgendaItem, known: Known) -> str:
    """"Deferred to 13 October 2026", "Not reached", "Withdrawn: the applicant is ill"; empty for an item that is taken."""
    if known.state is ItemState.DEFERRED:
        day = known.line.deferred_to if known.line else None
        to = long_day(day) if day else item.outcome_words.removeprefix("to ")
        return _tr("Deferred to {when}").format(when=to) if day or item.outcome_words.startswith("to ") else _tr("Deferred: {why}").format(
            why=item.outcome_words)
    if known.state is ItemState.NOT_REACHED:
        return _tr("Not reached")
    if known.state is ItemState.WITHDRAWN:
        return _tr("Withdrawn: {why}").format(why=item.outcome_words) if item.outcome_words else _tr("Withdrawn")
    return ""


def exempt_words(item: AgendaItem) -> str:
    """"Exempt, paragraph 3", as agendas cite it; empty for an item that is public."""
    if not item.exempt:
        return ""
    found = re.search(r"\bparagraphs? .*", item.exempt)
    return _tr("Exempt, {paragraph}").format(paragraph=found[0] if found else item.exempt)


def public_asks(text: ItemText) -> str:
    """What is still to be written for the public of an exempt item, in two words; empty for nothing."""
    if wants_title(text.item):
        return _tr("No public title")
    return _tr("No public summary") if wants_summary(text) else ""


def _waiting_words(known: Known) -> str:
    return _tr("{count} to decide").format(count=known.waiting) if known.waiting else ""


def _open_words(known: Known) -> str:
    count = known.line.open_follow_ups if known.line else 0
    if not count or known.state is ItemState.NOW:
        return ""
    return several("%n open follow-up(s)", count)


def _added_words(item: AgendaItem, known: Known) -> str:
    if item.added is Added.URGENT:
        return _tr("Urgent business")
    return _tr("Late item") if item.added is Added.LATE and known.state is ItemState.TO_COME else ""
