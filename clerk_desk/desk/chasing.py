"""Chasing: who owes what, drafts for each owner, reminders, reply lists out and back. Nothing is sent from here."""
from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace as with_changes
from functools import partial
from pathlib import Path

from clerk_desk import paths
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.follow_up_moves import clerk_of, move
from clerk_desk.desk.follow_ups import Wanted, follow_ups
from clerk_desk.desk.house_styles import house_style
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.chasing import Chaser, Debt, can_be_chased, chaser, debts, hardest
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import Act, Refusal, noted
from clerk_desk.domain.replies import ReplyOffer, offers
from clerk_desk.store import follow_ups as kept

ALL = Wanted()
LETTER_STYLE = "Report"


def who_owes(desk: Desk, wanted: Wanted = ALL) -> tuple[Debt, ...]:
    """Every owner with what they owe, oldest first, across committees. Raises CannotBeDone as ``follow_ups`` does."""
    return debts(follow_ups(desk, with_changes(wanted, which="open")))


def chasers(desk: Desk, wanted: Wanted = ALL, *, only: Sequence[int] = (), escalate_to: str = "") -> tuple[Chaser, ...]:
    """A chaser for each owner, of all they owe or of the follow-ups with these numbers only.

    After how many it is escalated, and to whom unless ``escalate_to`` says it, is as the committee has it whose follow-up was
    chased oftenest.
    """
    found = who_owes(desk, wanted)
    if only:
        found = tuple(with_changes(debt, lines=kept_ones) for debt in found
                      if (kept_ones := tuple(line for line in debt.lines if line.follow_up.id in only)))
    if not found:
        return ()
    with desk.store.reading() as unit:
        clerks = [clerk_of(unit, hardest(debt.lines).follow_up) for debt in found]
    return tuple(chaser(debt, desk.today, clerk=clerk, escalate_to=escalate_to) for debt, clerk in zip(found, clerks, strict=True))


def write_chasers(
    desk: Desk, folder: Path, wanted: Wanted = ALL, *, only: Sequence[int] = (), escalate_to: str = "", letters: bool = False,
) -> list[Path]:
    """Writes a mail draft, or a Word letter, for each owner into a folder, which is made where there is none; returns their places.

    Raises CannotBeDone where nobody owes anything or the folder cannot be written to.
    """
    written = chasers(desk, wanted, only=only, escalate_to=escalate_to)
    if not written:
        raise CannotBeDone("Nobody who is named owes anything here: give the follow-ups owners first.")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise CannotBeDone(f"The folder {folder} cannot be made ({error.strerror}): choose another place.") from error
    return [_letter(desk, folder, each) if letters else _draft(folder, each) for each in written]


def _draft(folder: Path, each: Chaser) -> Path:
    from clerk_desk.export.mail import Draft, write_mail
    from clerk_desk.export.saving import free_place, safe_name, save

    copied = f"(Copy to: {each.copy_to})\n\n" if each.copy_to and "@" not in each.copy_to else ""
    draft = Draft(each.subject, copied + each.text, each.owner, each.copy_to)
    return save(free_place(folder, safe_name(f"Chaser, {each.owner}", ".eml")), partial(write_mail, draft), owner_only=True)


def _letter(desk: Desk, folder: Path, each: Chaser) -> Path:
    from clerk_desk.export.letter import compose_letter
    from clerk_desk.export.saving import free_place, safe_name
    from clerk_desk.export.writing import write

    house = house_style(LETTER_STYLE)
    place = free_place(folder, safe_name(f"Chaser, {each.owner}", ".docx"))
    document = with_changes(compose_letter(each, desk.today), made=desk.clock.now())
    return write(document, place, paths.resources() / "templates" / house.template)


@undoable
def note_chased(desk: Desk, follow_up_ids: Sequence[int], *, on: dt.date | None = None, how: str = "by e-mail", who: str = "") -> Changes:
    """Logs that these were chased, once the clerk says that it went out. Raises CannotBeDone, and logs none, where one cannot be."""
    if not follow_up_ids:
        raise CannotBeDone("Choose the follow-ups that were chased.")
    with desk.store.writing() as unit:
        for each in (kept.by_id(unit, follow_up_id) for follow_up_id in follow_up_ids):
            if each is None or not can_be_chased(each):
                named = each.reference if each else "A follow-up"
                raise CannotBeDone(f"{named} has nobody to chase: it has no owner, or is no longer owed.")
            done = noted(each, on or desk.today, f"Chased {how}".strip(), who or clerk_of(unit, each), Act.CHASED)
            if isinstance(done, Refusal):
                raise CannotBeDone(done.why)
            kept.add_step(unit, each.id, done.history[-1])
    return Changes("follow-up", tuple(follow_up_ids), "note chaser")


def write_reminders(desk: Desk, to: Path, wanted: Wanted = ALL, *, replace: bool = False) -> Path:
    """Writes to-dos with alarms for a calendar (.ics); returns its place. Raises CannotBeDone as the other writers do."""
    from clerk_desk.export import reminders
    from clerk_desk.export.saving import save

    lines, made = follow_ups(desk, wanted), desk.clock.now()
    return save(to, lambda out: reminders.write_reminders(lines, made, out), replace=replace)


def write_reply_list(desk: Desk, to: Path, wanted: Wanted = ALL, *, replace: bool = False) -> Path:
    """Writes the list of what is owed for officers to fill in (.xlsx); returns its place."""
    from clerk_desk.export import reply_list
    from clerk_desk.export.saving import save

    lines = [line for debt in who_owes(desk, wanted) for line in debt.lines]
    once = tuple({line.follow_up.id: line for line in lines}.values())
    return save(to, lambda out: reply_list.write_reply_list(once, out), replace=replace)


def replies_in(desk: Desk, path: Path) -> tuple[ReplyOffer, ...]:
    """What each answered row of a list that came back would do; nothing is done yet. Raises CannotBeDone for no such list."""
    from clerk_desk.export.reply_list import read_replies

    rows = read_replies(path)
    return offers(rows, {line.follow_up.reference.upper(): line.follow_up for line in follow_ups(desk)})


@undoable
def take_reply(desk: Desk, offer: ReplyOffer) -> Changes:
    """Puts one row of a reply list into the log. Raises CannotBeDone for a row that cannot be taken, or was already."""
    if offer.why_not:
        raise CannotBeDone(offer.why_not)
    due = offer.due.isoformat() if offer.due else None
    move(desk, offer.follow_up_id, status=offer.status.value if offer.status else "", note=offer.note, due=due)
    return Changes("follow-up", (offer.follow_up_id,), "take reply")


@undoable
def take_replies(desk: Desk, chosen: Sequence[ReplyOffer]) -> Changes:
    """Puts these rows into the log, in one deed that can be undone. Raises CannotBeDone as ``take_reply`` does, having taken none."""
    if not chosen:
        raise CannotBeDone("No reply is chosen: tick those to be taken.")
    why = next((offer.why_not for offer in chosen if offer.why_not), "")
    if why:
        raise CannotBeDone(why)
    for offer in chosen:
        take_reply(desk, offer)
    return Changes("follow-up", tuple(offer.follow_up_id for offer in chosen), "take replies")
