"""Committees and closure days out of a set-up's file."""
from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable
from typing import TypeVar

from clerk_desk.domain.committee_calendar import Closure, nation_named, refuse_odd
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.log_columns import checked_columns
from clerk_desk.domain.records import Committee, Role
from clerk_desk.domain.set_up import Body, Planned, Seat, Template
from clerk_desk.domain.set_up_entries import Entry, refuse_twice, wrong
from clerk_desk.domain.standing_items import StandingItem, Use, checked_list

Found = TypeVar("Found")
KNOWN = (
    "name", "code", "house_style", "quorum", "nation", "escalate_to", "escalate_after", "log_columns", "standing_items", "template",
    "meetings", "members", "officers",
)
TIME = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d|")


def body_from(entry: Entry) -> Body:
    """A committee with all that is its own. Raises CannotBeDone naming what cannot be."""
    entry.know(*KNOWN)
    committee = Committee(
        0, "", entry.words("name", needed=True), entry.words("code", needed=True).upper(), entry.words("house_style", needed=True),
        entry.number("quorum", 0), _told(entry, lambda: nation_named(entry.words("nation") or "England")), "", entry.words("escalate_to"),
        entry.number("escalate_after", 2, 1), _told(entry, lambda: checked_columns(entry.lines("log_columns"))),
    )
    standing = [_standing(each) for each in entry.entries("standing_items", f"{entry.place}, standing item")]
    meetings = tuple(_planned(each) for each in entry.entries("meetings", f"{entry.place}, meeting"))
    refuse_twice(f"{entry.place}, meeting", [f"{each.on} {each.time}" for each in meetings])
    return Body(committee, _told(entry, lambda: checked_list(standing)), _template(entry), meetings, _seats(entry))


def _told(entry: Entry, act: Callable[[], Found]) -> Found:
    """What a rule of another module makes of it; its refusal is told with the place."""
    try:
        return act()
    except CannotBeDone as reason:
        raise wrong(entry.place, str(reason).rstrip(".")) from None


def _standing(entry: Entry) -> StandingItem:
    entry.know("title", "use", "after_business")
    use = entry.words("use")
    if use not in list(Use):
        raise wrong(entry.place, f"use is none of {', '.join(filter(None, Use))}")
    return StandingItem(0, "", 0, 0, entry.words("title", needed=True), Use(use), entry.yes("after_business"))


def _planned(entry: Entry) -> Planned:
    entry.know("day", "time", "venue")
    time = entry.words("time")
    if not TIME.fullmatch(time):
        raise wrong(entry.place, "time is no time such as 18:30")
    return Planned(entry.needed_day("day"), time, entry.words("venue"))


def _template(entry: Entry) -> Template | None:
    said = entry.data.get("template")
    if said is None:
        return None
    if not isinstance(said, dict) or not isinstance(said.get("docx"), str) or not isinstance(said.get("styles", {}), dict):
        raise wrong(entry.place, "its template is no Word file in base 64")
    inner = Entry(said, f"{entry.place}, template")
    inner.know("docx", "styles")
    styles = Entry(said.get("styles", {}), inner.place)
    try:
        return Template(base64.b64decode(said["docx"], validate=True), {name: styles.words(name) for name in styles.data})
    except (binascii.Error, ValueError):
        raise wrong(entry.place, "its template is no Word file in base 64") from None


def _seats(entry: Entry) -> tuple[Seat, ...]:
    members = [_member(each) for each in entry.entries("members", f"{entry.place}, member")]
    officers = [_officer(each) for each in entry.entries("officers", f"{entry.place}, officer")]
    refuse_twice(f"{entry.place}, member", [f"{each.name}, {each.since}" for each in members])
    refuse_twice(f"{entry.place}, officer", [f"{each.name}, {each.duty}, {each.since}" for each in officers])
    return (*members, *officers)


def _member(entry: Entry) -> Seat:
    entry.know("name", "role", "post", "since", "until")
    role = entry.words("role") or Role.MEMBER.value
    if role not in list(Role):
        raise wrong(entry.place, f"role is none of {', '.join(Role)}")
    return _in_order(entry, Seat(
        entry.words("name", needed=True), entry.words("post"), Role(role), "", entry.day("since"), entry.day("until")))


def _officer(entry: Entry) -> Seat:
    entry.know("name", "duty", "post", "since", "until")
    duty = entry.words("duty", needed=True)
    return _in_order(entry, Seat(
        entry.words("name", needed=True), entry.words("post"), None, duty, entry.day("since"), entry.day("until")))


def _in_order(entry: Entry, seat: Seat) -> Seat:
    if seat.since and seat.until and seat.until < seat.since:
        raise wrong(entry.place, "the last day is before the first")
    return seat


def closure_from(entry: Entry) -> Closure:
    """Days on which the offices are closed. Raises CannotBeDone naming what cannot be."""
    entry.know("name", "first", "last")
    first = entry.needed_day("first")
    closure = Closure(0, "", entry.words("name", needed=True), first, entry.day("last") or first)
    _told(entry, lambda: refuse_odd(closure))
    return closure
