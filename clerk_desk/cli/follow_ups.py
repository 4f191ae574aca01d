"""The commands about follow-ups: the list of them, and moving one on."""
from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from clerk_desk.cli.opening import opened
from clerk_desk.cli.printing import answer, answer_json, indented, note
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.follow_ups import FollowUpLine, is_overdue

if TYPE_CHECKING:
    from clerk_desk.desk.desk import Desk


def log(given: argparse.Namespace) -> int:
    """Lists the follow-ups that the words of the command ask for."""
    from clerk_desk.desk.follow_ups import Wanted, as_json, follow_ups

    wanted = Wanted(meeting_id=given.meeting, committee=given.committee or "", owner=given.owner or "", which=given.which)
    with opened(given) as desk:
        found = follow_ups(desk, wanted)
        if given.json:
            answer_json([as_json(desk, line) for line in found])
            return 0
        for line in found:
            _tell(desk, line)
    if not found:
        note("There are no such follow-ups.")
    return 0


def move(given: argparse.Namespace) -> int:
    """Moves a follow-up on and tells how it stands then; with --files copies out what is kept with it. What its state does not
    allow is refused.
    """
    from clerk_desk.desk.follow_ups import attachments, follow_up, follow_up_called, write_attached
    from clerk_desk.desk.follow_ups import move as move_on

    said = (given.status, given.note, given.attach, given.evidence, given.kind, given.what)
    changes = any(said) or any(each is not None for each in (given.owner, given.due, given.to))
    if not (changes or given.files):
        given.error("say what changes: --status, --owner, --due, --to, --kind, --what, --note, --evidence or --attach")
    with opened(given) as desk:
        found = follow_up_called(desk, given.id).follow_up.id
        if changes:
            move_on(
                desk, found, status=given.status or "", on=given.on, owner=given.owner, due=given.due, note=given.note,
                attach=given.attach, evidence=given.evidence, recipients=given.to, kind=given.kind or "", what=given.what,
            )
        _tell(desk, follow_up(desk, found))
        for file in attachments(desk, found) if given.files else ():
            answer(f"    {write_attached(desk, file, given.files)}  SHA-256 {file.sha256}")
    return 0


def replies(given: argparse.Namespace) -> int:
    """Tells what each answered row of a reply list would do; with --take does it. What does not match is told and left alone."""
    from clerk_desk.desk.chasing import replies_in, take_replies

    with opened(given) as desk:
        offers = replies_in(desk, given.file)
        for each in offers:
            goal = f"{each.status}: " if each.status else ""
            answer(f"Row {each.reply.row}  {each.reply.reference or 'no reference'}  {each.why_not or goal + each.note}")
        chosen = [each for each in offers if not each.why_not]
        if given.take and chosen:
            take_replies(desk, chosen)
    note(f"{len(chosen)} {'taken' if given.take else 'can be taken'}, {len(offers) - len(chosen)} left alone.")
    return 0


def _tell(desk: Desk, line: FollowUpLine) -> None:
    each = line.follow_up
    answer(f"{each.id}  {each.reference}  {each.status}{_due(desk, line)}")
    answer(indented(f"{each.owner or 'No owner'}: {each.what}", "    "))
    item = f"item {line.item_number}" if line.item_number else line.item_title
    answer(f"    {', '.join(part for part in (line.committee, day_in_words(line.meeting_on), item, line.clause) if part)}")


def _due(desk: Desk, line: FollowUpLine) -> str:
    each = line.follow_up
    if each.due_on is None:
        return f", due {each.due_text}" if each.due_text else ""
    late = is_overdue(each, desk.today)
    return f", {'overdue since' if late else 'due'} {day_in_words(each.due_on)}"
