"""Moving a follow-up on: its state, owner, due date, notes and files, each as a dated step of its history."""
from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.diary import diary
from clerk_desk.desk.meetings import there
from clerk_desk.desk.numbers import due_of, next_reference
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.circulation import with_send_day
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import Act, Attachment, FollowUp, FollowUpKind, Refusal, Status, due_again, moved, noted, of_kind
from clerk_desk.domain.owners import owner_words
from clerk_desk.store import attachments as kept_files
from clerk_desk.store import follow_ups as kept
from clerk_desk.store import officers as kept_officers
from clerk_desk.store.unit import Unit

LARGEST = 25 * 1024 * 1024


@dataclass(frozen=True)
class Wish:
    """What is to become of a follow-up and on which day; None and empty leave a thing as it is. ``files`` are names and contents."""

    goal: Status | None
    on: dt.date
    owner: str | None = None
    due: str | None = None
    note: str = ""
    files: tuple[tuple[str, bytes], ...] = ()
    evidence: str = ""
    recipients: str | None = None
    who: str = ""
    what: str = ""
    kind: FollowUpKind | None = None


@undoable
def move(
    desk: Desk, follow_up_id: int, *, status: str = "", on: dt.date | None = None, owner: str | None = None, due: str | None = None,
    note: str = "", attach: Sequence[Path] = (), evidence: str = "", recipients: str | None = None, who: str = "", what: str = "",
    kind: str = "",
) -> Changes:
    """Moves a follow-up on and writes one dated step: today's, or of the day given.

    ``owner``, ``recipients`` and ``due`` are words, empty to take them away; several owners stand apart by semicolons; ``due``
    is read as a date where it can be, counted from the meeting's day as minuted words are. The files to attach are kept in the
    store, up to 25 MB each; ``evidence`` says where one that is not is to be found. ``who`` is the committee's clerk where nobody is named;
    ``what`` and ``kind`` are another short form and kind, empty to leave them.
    Raises CannotBeDone for an unknown follow-up, state or kind, a move that is not allowed, a file that cannot be read, or when
    nothing is asked for.
    """
    wish = Wish(status_called(status), on or desk.today, owner, due, note.strip(), read_files(attach), evidence.strip(), recipients, who,
                " ".join(what.split()), kind_called(kind))
    refuse_nothing(wish)
    with desk.store.writing() as unit:
        step(unit, follow_up_id, wish)
    return Changes("follow-up", (follow_up_id,), undo_words(wish))


def refuse_nothing(wish: Wish) -> None:
    """Raises CannotBeDone where nothing is asked for."""
    asked = any((wish.goal, wish.note, wish.evidence, wish.files, wish.what, wish.kind))
    if not asked and wish.owner is None and wish.due is None and wish.recipients is None:
        raise CannotBeDone("Nothing is to change: give a status, an owner, a due date, a note or a file.")


def step(unit: Unit, follow_up_id: int, wish: Wish) -> None:
    """Does it within a unit of work. Raises CannotBeDone as ``move`` does."""
    old, names = _there(unit, follow_up_id), ", ".join(name for name, _ in wish.files)
    new = _changed(unit, old, wish)
    told = _told(old, new) + ([f"Attached {names}"] if names else []) + ([f"Evidence: {wish.evidence}"] if wish.evidence else [])
    act = Act.EVIDENCE if names or wish.evidence else Act.DUE_AGAIN if new.first_due_on != old.first_due_on else Act.NONE
    new = with_own_day(unit, _stepped(new, wish.goal, wish.on, told, wish.note, wish.who or clerk_of(unit, old), act))
    kept.update_one(unit, new)
    kept.add_step(unit, new.id, new.history[-1])
    for name, content in wish.files:
        kept_files.add(unit, new.id, name, content)


def attachments(desk: Desk, follow_up_id: int) -> tuple[Attachment, ...]:
    """The files kept with a follow-up, oldest first, without their content."""
    with desk.store.reading() as unit:
        return kept_files.of_follow_up(unit, follow_up_id)


def write_attached(desk: Desk, file: Attachment, folder: Path) -> Path:
    """Writes a copy of a kept file into a folder, which is made where there is none, for another program to open; for its owner only.

    Raises CannotBeDone when it is gone or no longer what it was, and for a place that cannot be written to.
    """
    from clerk_desk.export.saving import free_place, safe_name, save

    content, name = attached(desk, file.id), Path(file.name)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise CannotBeDone(f"The folder {folder} cannot be made ({error.strerror}): choose another place.") from error
    def written(out: IO[bytes]) -> None:
        out.write(content)

    return save(free_place(folder, safe_name(name.stem, name.suffix)), written, owner_only=True)


def attached(desk: Desk, attachment_id: int) -> bytes:
    """A kept file's content, as it was attached. Raises CannotBeDone when it is gone or no longer what it was."""
    with desk.store.reading() as unit:
        return kept_files.content(unit, attachment_id)


def _there(unit: Unit, follow_up_id: int) -> FollowUp:
    found = kept.by_id(unit, follow_up_id)
    if found is None:
        raise CannotBeDone(f"There is no follow-up {follow_up_id}: the log has their numbers.")
    return found


def status_called(words: str) -> Status | None:
    """The state of this name, None for no words. Raises CannotBeDone for words that are no state."""
    wanted = " ".join(words.replace("-", " ").split()).casefold()
    if not wanted:
        return None
    for status in Status:
        if status.value == wanted:
            return status
    raise CannotBeDone(f"“{words.strip()}” is no state of a follow-up: use one of {', '.join(Status)}.")


def kind_called(words: str) -> FollowUpKind | None:
    """The kind of this name, None for no words. Raises CannotBeDone for words that are no kind."""
    wanted = words.strip().casefold()
    if wanted and wanted not in tuple(FollowUpKind):
        raise CannotBeDone(f"“{words.strip()}” is no kind of follow-up: use one of {', '.join(FollowUpKind)}.")
    return FollowUpKind(wanted) if wanted else None


def clerk_of(unit: Unit, of: FollowUp) -> str:
    """Who takes a step when nobody is named: the present clerk to its committee, empty where none is known."""
    found = kept_officers.of_committee(unit, there(unit, of.meeting_id).committee.id)
    return next((each.person.name for each in found if "clerk" in each.duty.casefold() and each.until is None), "")


def with_own_day(unit: Unit, each: FollowUp) -> FollowUp:
    """The follow-up with the clerk's own day, where something received waits to be sent on."""
    if each.status is not Status.RECEIVED:
        return replace(each, send_by=None)
    meeting = there(unit, each.meeting_id)
    return with_send_day(each, diary(unit, meeting.on).calendar(meeting.committee, meeting.on).closed)


def _changed(unit: Unit, old: FollowUp, wish: Wish) -> FollowUp:
    meeting, due = there(unit, old.meeting_id), wish.due
    new = of_kind(replace(old, what=wish.what or old.what), wish.kind or old.kind)
    if isinstance(new, Refusal):
        raise CannotBeDone(new.why)
    new = replace(new, owner=owner_words(wish.owner)) if wish.owner is not None else new
    new = replace(new, recipients=" ".join(wish.recipients.split())) if wish.recipients is not None else new
    new = new if new.reference else replace(new, reference=next_reference(unit, meeting))  # a waved-off one has none yet
    return new if due is None else due_again(old, due_of(unit, meeting, replace(new, due_text=" ".join(due.split()))))


def _told(old: FollowUp, new: FollowUp) -> list[str]:
    """What the step says about a change of kind, short form, owner, recipients or due date."""
    said = [f"Kind: {new.kind}, before {old.kind}"] if old.kind is not new.kind else []
    if old.what != new.what:
        said.append(f"What: {new.what}, before “{old.what}”")
    if old.owner != new.owner:
        said.append(f"Owner: {new.owner or 'none'}")
    if old.recipients != new.recipients:
        said.append(f"To: {new.recipients or 'nobody named'}")
    if old.due_text != new.due_text:
        day = f" ({day_in_words(new.due_on)})" if new.due_on and not _names_day(new.due_text, new.due_on) else ""
        first = f", first due {day_in_words(new.first_due_on)}" if new.first_due_on and new.due_on else ""
        said.append(f"Due: {new.due_text or 'none'}{day}{first}")
    return said


def _names_day(words: str, day: dt.date) -> bool:
    """Do these words name this day themselves?"""
    return words == day.isoformat() or day_in_words(day).casefold() in words.casefold()


def _stepped(
    new: FollowUp, goal: Status | None, on: dt.date, told: list[str], note: str, who: str, act: Act,
) -> FollowUp:
    """The step is judged by the clerk's own note; what else changed is told before it."""
    words = ". ".join(each for each in (*told, note) if each)
    if goal is None and not words:
        raise CannotBeDone(f"{new.reference} has this owner and due date already.")
    stepped = moved(new, goal, on, note, who) if goal else noted(new, on, words, who, act)
    if isinstance(stepped, Refusal):
        raise CannotBeDone(stepped.why)
    return replace(stepped, history=(*stepped.history[:-1], replace(stepped.history[-1], note=words, act=act)))


def size_to_keep(path: Path) -> int:
    """The size in bytes of a file that can be kept with a follow-up. Raises CannotBeDone, having read nothing of it, for one that
    is larger than 25 MB, and for what is no file.
    """
    try:
        size = path.stat().st_size
    except OSError as error:
        raise _unreadable(path, error) from error
    if not path.is_file():
        raise CannotBeDone(f"{path.name or path} is a folder and cannot be read as a file: choose the files in it.")
    if size > LARGEST:
        raise CannotBeDone(f"{path.name} is larger than 25 MB: keep it in its own place and put that into a note.")
    return size


def read_files(paths: Sequence[Path]) -> tuple[tuple[str, bytes], ...]:
    """Names and contents of files to keep. Raises CannotBeDone as ``size_to_keep`` does."""
    for path in paths:
        size_to_keep(path)
    return tuple(_read(path) for path in paths)


def _unreadable(path: Path, error: OSError) -> CannotBeDone:
    return CannotBeDone(f"{path.name} cannot be read ({error.strerror}): check where it is.")


def _read(path: Path) -> tuple[str, bytes]:
    try:
        return path.name, path.read_bytes()
    except OSError as error:
        raise _unreadable(path, error) from error


def undo_words(wish: Wish) -> str:
    """What the wish is called when it is undone: "mark received"."""
    if wish.goal:
        return f"mark {wish.goal}"
    if wish.owner is not None:
        return "change owner"
    if wish.due is not None:
        return "change due date"
    if wish.what or wish.kind or wish.recipients is not None:
        return "edit follow-up"
    return "attach file" if wish.files else "add note"
