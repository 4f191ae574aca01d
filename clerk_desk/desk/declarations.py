"""Interests declared at a meeting: made, changed, taken back, told in the house's words."""
from __future__ import annotations

from dataclasses import replace

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.house_styles import house_style
from clerk_desk.desk.meetings import there
from clerk_desk.desk.people import called, items_in_words, open_meeting, room_of, time_given, uid_of, with_person
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.blocks import new_uid
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.declarations import Conduct, Declaration, Interest, doubt, kinds_for
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.presence import conduct_of
from clerk_desk.domain.records import Meeting
from clerk_desk.domain.spoken_lines import declaration_lines, declaration_rows
from clerk_desk.store import declarations as kept
from clerk_desk.store.unit import Unit

__all__ = ["Conduct", "Declaration", "Interest"]


def kinds(desk: Desk, meeting_id: int) -> tuple[Interest, ...]:
    """The kinds of interest that a meeting's nation knows. Raises CannotBeDone for an unknown meeting."""
    with desk.store.reading() as unit:
        return kinds_for(there(unit, meeting_id).committee.nation)


@undoable
def declare(
    desk: Desk, attendee_id: int, kind: Interest, *, item_id: int | None = 0, nature: str = "", conduct: Conduct = Conduct.NOT_SAID,
    dispensation: str = "", words: str = "", late: bool | None = None, time: str = "",
) -> Changes:
    """A member or officer declares an interest in an item, or with 0 in the whole meeting; None is the item in hand.

    Unless it is said, it is a late one when the item is the one in hand. Where somebody leaves for it, record that too
    (``attendance.leave`` with ``interest``), so that its time is known. Raises CannotBeDone for a kind that the nation does
    not know, the same declared twice, somebody not on the roll or a confirmed meeting.
    """
    with desk.store.writing() as unit:
        meeting, now, person = with_person(unit, attendee_id)
        item, hand = uid_of(unit, meeting, item_id), uid_of(unit, meeting, None)
        at, _ = time_given(desk, time)
        new = Declaration(
            0, new_uid(), meeting.id, person.uid, person.name, kind, item, " ".join(words.split()), " ".join(nature.split()), conduct,
            " ".join(dispensation.split()), bool(item) and item == hand if late is None else late, at,
        )
        _refuse(meeting, new, now.declarations)
        made = kept.add(unit, new)
    return Changes("declaration", (made,), "declare interest")


def _refuse(meeting: Meeting, new: Declaration, others: tuple[Declaration, ...]) -> None:
    known = kinds_for(meeting.committee.nation)
    if new.kind not in known:
        names = ", ".join(known)
        raise CannotBeDone(f"A council in {meeting.committee.nation} knows no “{new.kind}” interest: choose one of {names}.")
    same = (new.attendee, new.item, new.kind)
    if any((each.attendee, each.item, each.kind) == same for each in others if each.id != new.id):
        where = called(meeting, new.item) or "the whole meeting"
        raise CannotBeDone(f"{new.name} has declared this in {where} already: change that declaration.")


@undoable
def change_declaration(
    desk: Desk, declaration_id: int, *, kind: Interest | None = None, item_id: int | None = None, nature: str | None = None,
    conduct: Conduct | None = None, dispensation: str | None = None, words: str | None = None, late: bool | None = None,
) -> Changes:
    """Puts a declaration otherwise; what is not given stays. ``item_id`` 0 is the whole meeting.

    Raises CannotBeDone when it is gone and as ``declare`` does.
    """
    given = {"kind": kind, "nature": nature, "conduct": conduct, "dispensation": dispensation, "words": words, "late": late}
    with desk.store.writing() as unit:
        meeting, old, others = _there(unit, declaration_id)
        new = replace(old, **{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]
        new = new if item_id is None else replace(new, item=uid_of(unit, meeting, item_id))
        _refuse(meeting, new, others)
        kept.put(unit, new)
    return Changes("declaration", (declaration_id,), "change declaration")


@undoable
def take_back_declaration(desk: Desk, declaration_id: int) -> Changes:
    """Takes a declaration out of the record. Raises CannotBeDone when it is gone or the meeting is confirmed."""
    with desk.store.writing() as unit:
        _there(unit, declaration_id)
        kept.withdraw(unit, declaration_id)
    return Changes("declaration", (declaration_id,), "take back declaration")


def _there(unit: Unit, declaration_id: int) -> tuple[Meeting, Declaration, tuple[Declaration, ...]]:
    found = kept.by_id(unit, declaration_id)
    if found is None:
        raise CannotBeDone("This declaration is no longer in the record: open the meeting again.")
    meeting, now = open_meeting(unit, found.meeting_id)
    return meeting, found, now.declarations


def declarations_words(desk: Desk, meeting_id: int) -> tuple[str, ...]:
    """Every declaration as a sentence of the minutes, or that there were none. Raises CannotBeDone for an unknown meeting."""
    with desk.store.reading() as unit:
        meeting = there(unit, meeting_id)
        return declaration_lines(room_of(unit, meeting), house_style(meeting.style), items_in_words(meeting))


def declarations_table(desk: Desk, meeting_id: int) -> tuple[tuple[str, str, str, str, str], ...]:
    """Every declaration as a row: name, item, interest, nature, what they did. Raises CannotBeDone for an unknown meeting."""
    with desk.store.reading() as unit:
        meeting = there(unit, meeting_id)
        return declaration_rows(room_of(unit, meeting), items_in_words(meeting))


def declaration_doubts(desk: Desk, meeting_id: int) -> tuple[tuple[Declaration, str], ...]:
    """The declarations in which something does not fit, each with its sentence. Raises CannotBeDone for an unknown meeting."""
    with desk.store.reading() as unit:
        meeting = there(unit, meeting_id)
        now = room_of(unit, meeting)
        told = [replace(each, conduct=conduct_of(now, each)) for each in now.declarations]
        found = ((each, doubt(each, called(meeting, each.item) or "the meeting")) for each in told)
        return tuple((each, sentence) for each, sentence in found if sentence)
