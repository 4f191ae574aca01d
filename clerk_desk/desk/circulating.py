"""Circulating outside the meeting: to whom as they stood then, the draft of the mail, and what was sent."""
from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from clerk_desk.desk.attendance import at_day
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.follow_up_moves import clerk_of
from clerk_desk.desk.follow_ups import follow_up
from clerk_desk.desk.meetings import there
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.attendance import OF_THE_BODY
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.circulation import Circulation, called, meant
from clerk_desk.domain.circulation_mail import Sending, mail_subject, mail_text
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import Refusal, Status, moved
from clerk_desk.store import attachments as kept_files
from clerk_desk.store import attendance as kept_roll
from clerk_desk.store import circulations as kept_circulations
from clerk_desk.store import follow_ups as kept
from clerk_desk.store import meetings as kept_meetings
from clerk_desk.store import memberships
from clerk_desk.store.unit import Unit

__all__ = ["Circulation", "Recipients", "circulate", "circulations", "members_of", "recipients", "write_circulation"]


@dataclass(frozen=True)
class Recipients:
    """Who a circulation can go to: in words as minuted, everybody of the committee as they stood at that meeting, and those
    whom the words mean.
    """

    words: str
    names: tuple[str, ...]
    meant: tuple[str, ...]


def recipients(desk: Desk, follow_up_id: int) -> Recipients:
    """From the roll of the meeting it was promised at; where that has none from its imported names, else from the terms of
    that day. Raises CannotBeDone for an unknown follow-up.
    """
    line = follow_up(desk, follow_up_id)
    with desk.store.reading() as unit:
        names = _as_they_stood(unit, line.follow_up.meeting_id)
    return Recipients(called(line.follow_up.recipients), names, meant(line.follow_up.recipients, names))


def _as_they_stood(unit: Unit, meeting_id: int) -> tuple[str, ...]:
    roll = [each.name for each in kept_roll.roll(unit, meeting_id) if each.seat in OF_THE_BODY]
    written = kept_meetings.written_names(unit, meeting_id)
    meeting = there(unit, meeting_id)
    return tuple(roll) or (*written.present, *written.apologies) or _members(unit, meeting.committee.id, meeting.on)


def members_of(desk: Desk, committee_id: int, on: dt.date) -> tuple[str, ...]:
    """The names of who sat on a committee on this day, for the circulation that another panel gets too."""
    with desk.store.reading() as unit:
        return _members(unit, committee_id, on)


def _members(unit: Unit, committee_id: int, on: dt.date) -> tuple[str, ...]:
    return tuple(term.person.name for term in memberships.of_committee(unit, committee_id) if at_day(term, on))


def write_circulation(
    desk: Desk, follow_up_id: int, folder: Path, *, to: str = "", names: Sequence[str] | None = None, files: Sequence[int] | None = None,
) -> Path:
    """Writes the draft of the mail with the minute quoted and the files kept with the follow-up, or those of these numbers;
    returns its place. Nothing is sent and nothing is logged.

    Raises CannotBeDone for an unknown follow-up, more files than mail takes, and a place that cannot be written to.
    """
    from clerk_desk.export.mail import Draft, write_mail
    from clerk_desk.export.saving import free_place, safe_name, save

    line, people = follow_up(desk, follow_up_id), recipients(desk, follow_up_id)
    with desk.store.reading() as unit:
        there_are = kept_files.of_follow_up(unit, follow_up_id)
        chosen = [each for each in there_are if files is None or each.id in files]
        attached = [(each.name, kept_files.content(unit, each.id)) for each in chosen]
        clerk = clerk_of(unit, line.follow_up)
    whom = tuple(people.meant if names is None else names)
    sending = Sending(to.strip() or people.words, whom, tuple(each.name for each in chosen), clerk)
    draft = Draft(mail_subject(line), mail_text(line, sending), attachments=attached)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise CannotBeDone(f"The folder {folder} cannot be made ({error.strerror}): choose another place.") from error
    place = free_place(folder, safe_name(f"To Members, {line.follow_up.reference}", ".eml"))
    return save(place, partial(write_mail, draft), owner_only=True)


@undoable
def circulate(
    desk: Desk, follow_up_id: int, *, on: dt.date | None = None, to: str = "", names: Sequence[str] | None = None, how: str = "by e-mail",
    files: Sequence[int] | None = None, note: str = "", who: str = "",
) -> Changes:
    """Says that it was sent: marks it as circulated, and keeps to whom by name, how, on which day and with which files.

    ``to`` are the recipients in words, ``names`` the people ticked, ``files`` the numbers of kept files; left out, they are as
    ``recipients`` has them and all files. Raises CannotBeDone for an unknown follow-up, one that is nothing to circulate or
    was sent already, and where nobody is to get it.
    """
    people, day = recipients(desk, follow_up_id), on or desk.today
    chosen = tuple(people.meant if names is None else dict.fromkeys(names))
    words = called(to) if to.strip() else people.words
    if not chosen and names is not None:
        raise CannotBeDone("Nobody is ticked: say who it goes to.")
    with desk.store.writing() as unit:
        send(unit, Circulation(follow_up_id, day, how.strip(), words, chosen), files, note, who)
    return Changes("follow-up", (follow_up_id,), "mark circulated")


def send(unit: Unit, new: Circulation, files: Sequence[int] | None = None, note: str = "", who: str = "") -> None:
    """Keeps within a unit of work that it was sent. Raises CannotBeDone as ``circulate`` does."""
    old = kept.by_id(unit, new.follow_up_id)
    if old is None:
        raise CannotBeDone(f"There is no follow-up {new.follow_up_id}: the log has their numbers.")
    sent = _sent(unit, new, files)
    done = moved(replace(old, recipients=sent.recipients), Status.CIRCULATED, sent.sent_on, _told(sent, note), who or clerk_of(unit, old))
    if isinstance(done, Refusal):
        raise CannotBeDone(done.why)
    kept.update_one(unit, done)
    kept.add_step(unit, done.id, done.history[-1])
    kept_circulations.add(unit, sent)


def _sent(unit: Unit, sent: Circulation, files: Sequence[int] | None) -> Circulation:
    found = [each for each in kept_files.of_follow_up(unit, sent.follow_up_id) if files is None or each.id in files]
    return replace(sent, files=tuple((each.name, each.sha256) for each in found))


def _told(sent: Circulation, note: str) -> str:
    """"Sent to Members (9) by e-mail with figures.xlsx"."""
    count = f" ({len(sent.names)})" if len(sent.names) > 1 else ""
    with_files = f" with {', '.join(name for name, _ in sent.files)}" if sent.files else ""
    return ". ".join(part for part in (f"Sent to {sent.recipients}{count} {sent.how}".rstrip() + with_files, note.strip()) if part)


def circulations(desk: Desk, follow_up_id: int) -> tuple[Circulation, ...]:
    """What was sent of a follow-up, oldest first."""
    with desk.store.reading() as unit:
        return kept_circulations.of_follow_up(unit, follow_up_id)
