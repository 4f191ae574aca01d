"""A practice meeting in a store of its own: its script, its making, and what of it the clerk has minuted."""
from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from clerk_desk import paths
from clerk_desk.desk.attendance import mark, mark_expected, open_roll, room
from clerk_desk.desk.committees import add_committee, add_member, change_committee
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.follow_ups import of_item, promises_left
from clerk_desk.desk.meetings import add_item, add_meeting, meetings, set_exempt
from clerk_desk.desk.minuting import item_texts
from clerk_desk.desk.motions import motions
from clerk_desk.desk.opening import open_to_write
from clerk_desk.desk.sitting import sitting, start
from clerk_desk.desk.terms import add_officer
from clerk_desk.desk.votes import votes
from clerk_desk.domain.attendance import Standing, Way
from clerk_desk.domain.blocks import Kind
from clerk_desk.domain.clock import Clock
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import Status
from clerk_desk.domain.motions import MotionKind
from clerk_desk.domain.practice import Answer, AnswerKind, Logged, Minuted, Moved, Script, Spoken
from clerk_desk.domain.records import ItemText, Role
from clerk_desk.domain.sitting import SittingKind
from clerk_desk.domain.votes import tally

FOLDER, SIGN = "practice meeting", "practice store"


def make_anew(store: Path) -> None:
    """An empty folder for a practice store. Raises CannotBeDone over a folder that is not of our making, or cannot be made."""
    try:
        if store.exists():
            if not (store / SIGN).is_file():
                raise CannotBeDone(f"{store} is there but is no practice store. Move it away and try again.")
            shutil.rmtree(store)
        store.mkdir(mode=0o700, parents=True)
        (store / SIGN).write_text("Made new by every demo and practice meeting. Keep nothing here.\n", encoding="utf-8")
    except OSError as error:
        why = (error.strerror or "unknown reason").lower()
        raise CannotBeDone(f"The folder {store} cannot be made new ({why}): close what has it open and try again.") from error


def is_practice(desk: Desk) -> bool:
    """Is this the desk of a practice meeting, which is made new each time?"""
    return desk.data_dir.name == FOLDER and (desk.data_dir / SIGN).is_file()


def script() -> Script:
    """The words of the practice meeting and what is to be caught in them."""
    data = _data()
    lines = tuple(Spoken(who, item, words) for who, item, words in data["lines"])
    return Script(lines, tuple(_answer(each) for each in data["answers"]))


def begin(data_dir: Path, clock: Clock) -> Desk:
    """A practice desk beside the clerk's own store, made new, with the meeting called to order and nothing minuted in it.

    What was practised before is gone. Raises CannotBeDone where it cannot be made; the clerk's own store is not touched.
    """
    folder = data_dir / FOLDER
    make_anew(folder)
    desk = open_to_write(folder, clock)
    try:
        _make(desk, _data())
    except CannotBeDone:
        desk.close()
        raise
    return desk


def minuted(desk: Desk, meeting_id: int) -> Minuted:
    """What the clerk has of a meeting, as the script's answers are compared with it. Raises CannotBeDone for an unknown meeting."""
    texts, now, events = item_texts(desk, meeting_id), room(desk, meeting_id), sitting(desk, meeting_id).events
    names = {each.uid: each.name for each in now.attendees}
    kinds = {each.kind for each in events}
    return Minuted(
        text=tuple(block.text for text in texts for block in text.minutes if block.row.kind is not Kind.NOTE),
        resolutions=tuple(each for text in texts for each in _resolutions(text)),
        promises=tuple(_promises(desk, meeting_id, texts)), motions=tuple(_moved(desk, meeting_id)),
        came=tuple(names.get(each.attendee, "") for each in now.movements if each.way is Way.IN),
        declared=tuple(each.name for each in now.declarations),
        excluded=SittingKind.EXCLUDE in kinds, adjourned=SittingKind.ADJOURN in kinds,
    )


def _data() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((paths.resources() / "practice" / "riverside.json").read_text(encoding="utf-8"))
    return found


def _answer(each: dict[str, Any]) -> Answer:
    return Answer(
        AnswerKind(each["kind"]), each["line"], each.get("who", ""), tuple(each.get("words", ())), each.get("mover", ""),
        each.get("seconder", ""), tuple(each.get("votes", ())))


def _make(desk: Desk, data: dict[str, Any]) -> None:
    committee = add_committee(desk, data["committee"], code=data["code"], style=data["style"]).ids[0]
    change_committee(desk, committee, quorum=data["quorum"])
    for name, role in data["members"]:
        add_member(desk, committee, name, role=Role(role) if role else Role.MEMBER)
    for name, post in data["officers"]:
        add_officer(desk, committee, name, post, post=post)
    made = add_meeting(desk, committee, desk.today, time=data["time"], venue=data["venue"]).ids[0]
    for number, (title, paragraph) in enumerate(data["items"], 1):
        item = add_item(desk, made, title, str(number)).ids[0]
        if paragraph:
            set_exempt(desk, item, paragraph)
    open_roll(desk, made)
    for each in room(desk, made).attendees:
        if each.name in data["apologies"]:
            mark(desk, each.id, Standing.APOLOGIES)
        elif each.name in data["late"]:
            mark(desk, each.id, Standing.LATE)
    mark_expected(desk, made)
    start(desk, made)


def _resolutions(text: ItemText) -> Iterator[str]:
    """The words under each lead-in, the lead-in's own with them."""
    words = list[str]()
    for block in text.minutes:
        if block.row.kind is Kind.LEAD_IN:
            yield from [" ".join(words)] if words else []
            words = [block.text]
        elif words and block.row.kind is Kind.CLAUSE:
            words.append(block.text)
    yield from [" ".join(words)] if words else []


def _promises(desk: Desk, meeting_id: int, texts: tuple[ItemText, ...]) -> Iterator[Logged]:
    for text in texts:
        for each in of_item(desk, text.item.id):
            if each.status is not Status.WAVED_OFF:
                yield Logged(f"{each.what} {each.quote}", each.owner)
    for _, promise in promises_left(desk, meeting_id):
        yield Logged(promise.evidence, promise.owner, waiting=True)


def _moved(desk: Desk, meeting_id: int) -> Iterator[Moved]:
    taken = votes(desk, meeting_id)
    for each in motions(desk, meeting_id):
        counts = [tally(vote) for vote in taken if vote.motion == each.uid]
        figures = (counts[-1].for_count, counts[-1].against_count) if counts else ()
        yield Moved(f"{each.text} {each.reads}", each.mover, each.seconder, figures, each.kind is MotionKind.AMENDMENT)


def meeting_of(desk: Desk) -> int:
    """The id of the one meeting of a practice desk."""
    return meetings(desk)[0].id
