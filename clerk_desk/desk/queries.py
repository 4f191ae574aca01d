"""What the clerk still has to ask before minutes go out: what is blank, and the queries that go to the chair with a draft."""
from __future__ import annotations

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.flags import flags
from clerk_desk.desk.sitting import sitting
from clerk_desk.desk.sweep import Finding, FindingKind, findings_left
from clerk_desk.desk.texts import item_texts
from clerk_desk.domain.blocks import Block
from clerk_desk.domain.follow_ups import FollowUp, is_open
from clerk_desk.domain.public_record import public_lacks
from clerk_desk.domain.sweep import short
from clerk_desk.export.document import Remark
from clerk_desk.store import follow_ups as kept_follow_ups

BLANKS = frozenset({FindingKind.BLANK, FindingKind.NO_CLAUSE, FindingKind.NO_OUTCOME})


def still_blank(desk: Desk, meeting_id: int) -> tuple[str, ...]:
    """What a meeting's documents would show as unfinished, a sentence each: what the public record of exempt items lacks, blanks
    left in, items without an outcome, resolutions that decide nothing, follow-ups without an owner.

    Raises CannotBeDone for an unknown meeting.
    """
    found = [*public_lacks(item_texts(desk, meeting_id), sitting(desk, meeting_id).events)]
    found += [finding.sentence for finding in _findings(desk, meeting_id)]
    ownerless = [f"{each.reference} has no owner: “{short(each.what)}”" for each in _ownerless(desk, meeting_id)]
    return (*found, *ownerless)


def queries(desk: Desk, meeting_id: int) -> tuple[Remark, ...]:
    """The clerk's queries on a meeting's minutes, each on its paragraph: places to come back to, blanks, follow-ups whose
    owner is not known. Raises CannotBeDone for an unknown meeting.
    """
    out = [Remark(flag.block, flag.note or "To be looked at again.", made=flag.raised_at) for flag in flags(desk, meeting_id)]
    blanks = [finding for finding in _findings(desk, meeting_id) if finding.kind is FindingKind.BLANK and finding.block]
    out += [Remark(finding.block, f"To be filled in: {finding.sentence}") for finding in blanks]
    out += [Remark(each.block, f"Who is to do this? {each.reference}: {each.what}") for each in _ownerless(desk, meeting_id) if each.block]
    order = {block.row.uid: place for place, block in enumerate(_blocks(desk, meeting_id))}
    return tuple(sorted((each for each in out if each.uid in order), key=lambda each: order[each.uid]))


def _findings(desk: Desk, meeting_id: int) -> list[Finding]:
    return [finding for finding in findings_left(desk, meeting_id) if finding.kind in BLANKS]


def _ownerless(desk: Desk, meeting_id: int) -> list[FollowUp]:
    with desk.store.reading() as unit:
        found = kept_follow_ups.of_meeting(unit, meeting_id)
    return [each for those in found.values() for each in those if is_open(each) and not each.owner.strip()]


def _blocks(desk: Desk, meeting_id: int) -> list[Block]:
    return [block for text in item_texts(desk, meeting_id) for block in text.minutes]
