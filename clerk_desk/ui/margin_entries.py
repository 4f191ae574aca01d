"""What the lines of the margin say: a promise that waits, one waved off, and of what is on the log its fate."""
from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from clerk_desk.domain.captured import Promise
from clerk_desk.domain.follow_ups import OWED, FollowUp, Status, is_overdue, to_send_on
from clerk_desk.domain.short_forms import what_of
from clerk_desk.ui.card import Entry, kind_words
from clerk_desk.ui.follow_up_words import day, days_overdue, status_words


def _tr(words: str) -> str:
    return QCoreApplication.translate("Margin", words)


def waiting_entry(promise: Promise) -> Entry:
    """The line of a promise that waits for the clerk."""
    return Entry(
        f"suggested {promise.block} {promise.evidence}", promise.block, "circle-dashed", "amber", kind_words(promise.kind),
        what_of(promise), "ink",
    )


def waved_entry(promise: Promise) -> Entry:
    """The line of a promise just waved off, which Ctrl+Z still takes back."""
    return Entry(f"waved {promise.block}", promise.block, "undo-2", "ink2", _tr("Waved off"), _tr("Ctrl+Z takes it back"))


def logged_entry(follow_up: FollowUp, words_stand: bool, today: dt.date) -> Entry:
    """The line of a follow-up on the log. While it is owed: kind, owner and day, or how late it is; then what became of it.
    ``words_stand``: its words are as they were minuted.
    """
    if not words_stand:
        words, short = _tr("words changed: Alt+W takes the new ones"), (_tr("words changed: Alt+W"), _tr("look again"))
        return _entry(follow_up, "pencil", "amber", words, short, "amber")
    if follow_up.status not in OWED:
        return _fate(follow_up, today)
    kind, owner = kind_words(follow_up.kind.value), follow_up.owner or _tr("no owner")
    if to_send_on(follow_up):
        return _entry(follow_up, "bell", "amber", f"{status_words(follow_up.status)} · {_tr('for you to send on')}", (
            _tr("for you to send on"),), "amber")
    if follow_up.due_on is not None and is_overdue(follow_up, today):
        late = days_overdue(follow_up.due_on, today)
        return _entry(follow_up, "circle-alert", "red", f"{kind} · {owner} · {late}", (f"{owner} · {late}", late), "red")
    due = _due(follow_up)
    return _entry(follow_up, "check", "accent", f"{kind} · {owner} · {due}", (f"{owner} · {due}", f"{kind} · {due}"))


def _fate(follow_up: FollowUp, today: dt.date) -> Entry:
    """"Circulated 22 Sep"; what is not pursued was not kept."""
    since = day(follow_up.history[-1].on, today) if follow_up.history else ""
    words, kind = f"{status_words(follow_up.status)} {since}".strip(), kind_words(follow_up.kind.value)
    if follow_up.status is Status.NOT_PURSUED:
        return _entry(follow_up, "x", "ink2", f"{kind} · {words}", (words,))
    return _entry(follow_up, "circle-check", "green", f"{kind} · {words}", (words,), "green")


def _entry(
    follow_up: FollowUp, picture: str, role: str, words: str, shorter: tuple[str, ...], more_role: str = "ink2",
) -> Entry:
    key, strong = f"logged {follow_up.id}", follow_up.reference
    return Entry(key, follow_up.block, picture, role, strong, words, more_role, shorter, follow_up.id)


def _due(follow_up: FollowUp) -> str:
    """Its day in short, with the year where that is not the one in which it was raised."""
    on = follow_up.due_on
    if on is None:
        return follow_up.due_text or _tr("no date")
    return day(on, follow_up.history[0].on if follow_up.history else on)
