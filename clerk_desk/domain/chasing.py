"""Chasing: who owes what, oldest first, and the words of a chaser by how late it is.

An exempt follow-up is named by its reference alone, for a mail goes further than a log.
"""
from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from clerk_desk.domain.circulation import place
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.follow_ups import Act, FollowUp, FollowUpLine, Status, is_overdue
from clerk_desk.domain.owners import owners

TURNED = re.compile(r"([A-Z][\w’'-]+), ([A-Z][\w’'-]+)")
"""A name with the surname first."""


class Tone(StrEnum):
    """How a chaser is worded."""

    FRIENDLY = "first"
    SECOND = "second"
    ESCALATION = "escalation"


@dataclass(frozen=True)
class Debt:
    """All that one owner still owes, oldest first, across committees."""

    owner: str
    lines: tuple[FollowUpLine, ...]


@dataclass(frozen=True)
class Chaser:
    """A chaser to one owner, with the ids of what it chases. ``copy_to`` is the post it is escalated to, else empty; ``owed``
    has a paragraph for each thing owed, the minute quoted on a line of its own.
    """

    owner: str
    copy_to: str
    tone: Tone
    subject: str
    greeting: str
    opening: str
    owed: tuple[str, ...]
    asking: str
    signature: str
    ids: tuple[int, ...]

    @property
    def text(self) -> str:
        """The whole as plain text, as it stands in a mail."""
        owed = "\n\n".join(f"- {each}" for each in self.owed)
        return f"{self.greeting}\n\n{self.opening}\n\n{owed}\n\n{self.asking}\n\n{self.signature}\n"


def times_chased(each: FollowUp) -> int:
    """How often it has been chased."""
    return sum(step.act is Act.CHASED for step in each.history)


def can_be_chased(each: FollowUp) -> bool:
    """Does somebody who is named still have to supply or do it?"""
    return each.status in (Status.RAISED, Status.WITH_OWNER) and bool(owners(each.owner))


def debts(lines: Iterable[FollowUpLine]) -> tuple[Debt, ...]:
    """Who owes what: each owner's oldest debt decides their place; one of several owners owes it too."""
    by_owner: dict[str, list[FollowUpLine]] = defaultdict(list)
    names: dict[str, str] = {}
    for line in lines:
        for owner in owners(line.follow_up.owner) if can_be_chased(line.follow_up) else ():
            by_owner[names.setdefault(owner.casefold(), owner)].append(line)
    found = [Debt(owner, tuple(sorted(owed, key=_age))) for owner, owed in by_owner.items()]
    return tuple(sorted(found, key=lambda debt: (_age(debt.lines[0]), debt.owner.casefold())))


def _age(line: FollowUpLine) -> tuple[dt.date, dt.date, int]:
    return line.follow_up.due_on or dt.date.max, line.meeting_on, line.follow_up.id


def tone_of(line: FollowUpLine) -> Tone:
    """The tone of the next chaser by how often this was chased; its committee says from how many on it is escalated."""
    times = times_chased(line.follow_up)
    return Tone.FRIENDLY if times == 0 else Tone.SECOND if times < line.escalate_after else Tone.ESCALATION


def hardest(lines: Sequence[FollowUpLine]) -> FollowUpLine:
    """The one that decides the wording of a chaser: the firmest tone, the first of several."""
    return max(lines, key=lambda line: list(Tone).index(tone_of(line)))


def chaser(debt: Debt, today: dt.date, *, clerk: str = "", escalate_to: str = "") -> Chaser:
    """The chaser to an owner, worded by what was chased oftenest; escalated to its committee's post unless another is named."""
    worst = hardest(debt.lines)
    tone, escalate_to = tone_of(worst), escalate_to or worst.escalate_to
    late = sum(is_overdue(line.follow_up, today) for line in debt.lines)
    references = ", ".join(line.follow_up.reference for line in debt.lines[:3]) + ("…" if len(debt.lines) > 3 else "")
    subject = f"{ {Tone.FRIENDLY: 'Follow-ups', Tone.SECOND: 'Second reminder', Tone.ESCALATION: 'Escalated'}[tone]}: {references}"
    copy_to = escalate_to if tone is Tone.ESCALATION else ""
    return Chaser(
        debt.owner, copy_to, tone, subject, f"Dear {_addressed(debt.owner)},", _opening(tone, len(debt.lines), late, copy_to),
        tuple(_owed(line, today) for line in debt.lines), _asking(tone),
        f"{clerk}\nClerk to the committee" if clerk else "The Clerk to the committee", tuple(line.follow_up.id for line in debt.lines),
    )


def _addressed(owner: str) -> str:
    """"the Director" is "Director", "Okafor, Grace" is "Grace Okafor"."""
    turned = TURNED.fullmatch(owner)
    if turned:
        return f"{turned[2]} {turned[1]}"
    return owner[4:] if owner.casefold().startswith("the ") else owner


def _opening(tone: Tone, count: int, late: int, escalate_to: str) -> str:
    things = "one thing that was" if count == 1 else f"{count} things that were"
    lateness = "" if not late else " It is overdue." if count == 1 else f" {late} of them {'is' if late == 1 else 'are'} overdue."
    if tone is Tone.FRIENDLY:
        return f"This is a reminder of {things} asked of you at committee.{lateness}"
    if tone is Tone.SECOND:
        return f"I wrote to you before about {things} asked of you at committee and have no answer yet.{lateness}"
    copied = f" A copy goes to {escalate_to}." if escalate_to else ""
    return f"In spite of earlier reminders {things} asked of you at committee {'is' if count == 1 else 'are'} still owed.{lateness}{copied}"


def _asking(tone: Tone) -> str:
    if tone is Tone.ESCALATION:
        return "Please let me have an answer within three working days; the committee will be told how this stands at its next meeting."
    return "Please let me have it, or tell me by when I can expect it, so that I can tell the committee."


def _owed(line: FollowUpLine, today: dt.date) -> str:
    each = line.follow_up
    if line.exempt:
        return f"{each.reference}, {line.committee}: an exempt matter, please see the log. {_due(each, today)}"
    quoted = f"\n  Minuted: “{each.quote}”" if each.quote else ""
    what = each.what.rstrip(" .")
    ended = what if what.endswith("…") else f"{what}."
    return f"{each.reference}, {line.committee}, {place(line)}: {ended[:1].lower()}{ended[1:]} {_due(each, today)}{quoted}"


def _due(each: FollowUp, today: dt.date) -> str:
    if each.due_on is None:
        return f"It is due {each.due_text}." if each.due_text else "No date was set."
    days = (today - each.due_on).days
    if days > 0:
        return f"It was due on {day_in_words(each.due_on)} and is now {days} {'day' if days == 1 else 'days'} overdue."
    return f"It is due on {day_in_words(each.due_on)}."
