"""An officers' reply list that came back: its rows, and what each would do to the log. Nothing is guessed."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.follow_ups import FollowUp, FollowUpKind, Status, ways

SUPPLIED = frozenset({"done", "supplied", "sent", "complete", "completed", "yes"})
NOT_YET = frozenset({"", "no", "not yet", "in progress", "ongoing", "open"})


@dataclass(frozen=True)
class Reply:
    """A row of the list as it came back; ``row`` is its number in the sheet, ``by`` a day the officer promises."""

    row: int
    reference: str
    done: str = ""
    words: str = ""
    by: dt.date | None = None


@dataclass(frozen=True)
class ReplyOffer:
    """What taking a row would do: the follow-up it is for, the state it goes to (None stays), the note, the new day.

    ``why_not`` says in a sentence why a row cannot be taken; then the rest is empty.
    """

    reply: Reply
    follow_up_id: int = 0
    status: Status | None = None
    note: str = ""
    due: dt.date | None = None
    why_not: str = ""


def offers(replies: Sequence[Reply], log: Mapping[str, FollowUp]) -> tuple[ReplyOffer, ...]:
    """What each row that says something would do. ``log`` has the follow-ups by their reference in capitals."""
    seen: set[str] = set()
    out = []
    for reply in replies:
        if not (reply.done.strip() or reply.words.strip() or reply.by):
            continue
        key = " ".join(reply.reference.split()).upper()
        out.append(_offer(reply, log.get(key), doubled=key in seen))
        seen.add(key)
    return tuple(out)


def _offer(reply: Reply, each: FollowUp | None, *, doubled: bool) -> ReplyOffer:
    said = " ".join(reply.done.split()).casefold()
    if each is None:
        named = f"There is no follow-up {reply.reference}" if reply.reference.strip() else "This row has no reference"
        return ReplyOffer(reply, why_not=f"{named}: put the answer into the log by hand.")
    if doubled:
        return ReplyOffer(reply, why_not=f"{each.reference} is in the list twice: only its first row can be taken.")
    if said not in SUPPLIED | NOT_YET:
        return ReplyOffer(reply, why_not=f"“{reply.done}” is neither yes nor no: read it and put it into the log by hand.")
    return _matched(reply, each, supplied=said in SUPPLIED)


def _matched(reply: Reply, each: FollowUp, *, supplied: bool) -> ReplyOffer:
    goal = (Status.RECEIVED if each.kind is FollowUpKind.CIRCULATE else Status.DONE) if supplied else None
    note = note_of(reply, supplied=supplied)
    if any(note in step.note for step in each.history):
        return ReplyOffer(reply, why_not=f"{each.reference} has this answer already.")
    if goal and goal not in ways(each):
        return ReplyOffer(reply, why_not=f"{each.reference} is {each.status} already: nothing to take.")
    due = reply.by if reply.by != each.due_on else None
    return ReplyOffer(reply, each.id, goal, note, due)


def note_of(reply: Reply, *, supplied: bool) -> str:
    """What the history says of an answer, the same for the same row."""
    promised = f" Promised by {day_in_words(reply.by)}." if reply.by else ""
    return f"Reply list: {reply.words.strip() or ('done' if supplied else 'not yet done')}{promised}"
