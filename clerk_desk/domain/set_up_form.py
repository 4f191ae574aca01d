"""The set-up of an office as the content of a file, and back again with everything checked.

The form, number 1: an object with ``form`` ("clerk-desk set-up 1") and ``program`` (the version that wrote it), and with these,
each of which may be left out:

- ``committees``: objects with ``name``, ``code``, ``house_style``, ``quorum``, ``nation``, ``escalate_to``, ``escalate_after``,
  ``log_columns`` (names), ``standing_items`` (``title``, ``use``, ``after_business``), ``template`` (``docx`` in base 64, ``styles``),
  ``meetings`` (``day``, ``time``, ``venue``), and where people are wished ``members`` (``name``, ``role``, ``post``, ``since``, ``until``)
  and ``officers`` (``name``, ``duty``, ``post``, ``since``, ``until``). Days are written 2026-11-22.
- ``closure_days``: objects with ``name``, ``first`` and ``last``.
- ``house_styles``: settings as in a style's own file; only those of the office's own.
- ``standing_phrases``: as in the file of phrases; ``standing_phrases_taken_out``: abbreviations.
- ``words``: what was added to the dictionary.

Whatever changes the meaning of a key gets another number, and a program refuses numbers above its own.
"""
from __future__ import annotations

import base64
import re
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Any

from clerk_desk.domain.committee_calendar import Closure
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.house_style import style_data, style_from
from clerk_desk.domain.log_columns import USUAL
from clerk_desk.domain.phrase_text import phrase_data
from clerk_desk.domain.phrases_bank import NAME as ABBREVIATION
from clerk_desk.domain.phrases_bank import Phrase, phrase_from
from clerk_desk.domain.set_up import Body, Seat, SetUp, overlaps
from clerk_desk.domain.set_up_bodies import body_from, closure_from
from clerk_desk.domain.set_up_entries import Entry, refuse_twice, wrong

FORM, NUMBER = "clerk-desk set-up", 1


# out
def set_up_data(set_up: SetUp, program: str) -> dict[str, Any]:
    """The content of the file. The same set-up gives the same content, whenever it is written."""
    return {"form": f"{FORM} {NUMBER}", "program": program} | _filled({
        "committees": [_body_data(each) for each in set_up.bodies],
        "closure_days": [{"name": each.name, "first": str(each.first), "last": str(each.last)} for each in set_up.closures],
        "house_styles": [style_data(each) for each in set_up.styles],
        "standing_phrases": [phrase_data(each) for each in set_up.phrases],
        "standing_phrases_taken_out": list(set_up.taken_out),
        "words": list(set_up.words),
    })


def _filled(values: Mapping[str, Any]) -> dict[str, Any]:
    """Without what is empty."""
    return {name: value for name, value in values.items() if value not in ("", None) and value != [] and value != {}}


def _body_data(body: Body) -> dict[str, Any]:
    each = body.committee
    return {"name": each.name, "code": each.code, "house_style": each.style, "quorum": each.quorum, "nation": each.nation.value} | _filled({
        "escalate_to": each.escalate_to, "escalate_after": each.escalate_after if each.escalate_after != 2 else None,
        "log_columns": [str(column) for column in each.log_columns] if each.log_columns != USUAL else [],
        "standing_items": [
            _filled({"title": item.title, "use": item.use.value, "after_business": item.after_business or None}) for item in body.standing],
        "template": _filled({"styles": dict(body.template.styles), "docx": base64.b64encode(body.template.content).decode()})
        if body.template else None,
        "meetings": [_filled({"day": str(one.on), "time": one.time, "venue": one.venue}) for one in body.meetings],
        "members": [_seat_data(seat) for seat in body.seats if seat.role],
        "officers": [_seat_data(seat) for seat in body.seats if seat.duty],
    })


def _seat_data(seat: Seat) -> dict[str, Any]:
    days = {"since": seat.since and str(seat.since), "until": seat.until and str(seat.until)}
    return _filled({"name": seat.name, "role": seat.role and seat.role.value, "duty": seat.duty, "post": seat.post, **days})


# in
def set_up_from(data: object) -> SetUp:
    """The set-up that a file's content says. Raises CannotBeDone, in one sentence that names the place, for content of another kind,
    of a newer form, and for anything in it that cannot be.
    """
    if not isinstance(data, dict):
        raise CannotBeDone("This is no set-up of an office: give a file that Clerk Desk has written one into.")
    _refuse_form(data.get("form"))
    entry = Entry(data, "the file")
    entry.know("form", "program", "committees", "closure_days", "house_styles", "standing_phrases", "standing_phrases_taken_out", "words")
    bodies = tuple(body_from(each) for each in entry.entries("committees", "committee"))
    closures = tuple(closure_from(each) for each in entry.entries("closure_days", "closure days"))
    styles = tuple(style_from(each.data, each.place) for each in entry.entries("house_styles", "house style"))
    phrases = tuple(_phrase(each) for each in entry.entries("standing_phrases", "standing phrase"))
    taken_out = entry.lines("standing_phrases_taken_out")
    _refuse_overlap(closures)
    for things, names in (("committee", [each.name for each in bodies]), ("code", [each.committee.code for each in bodies]),
                          ("house style", [each.name for each in styles]), ("abbreviation", [each.abbreviation for each in phrases])):
        refuse_twice(things, names)
    if any(not ABBREVIATION.fullmatch(name) for name in taken_out):
        raise wrong("the phrases taken out", "one is no abbreviation")
    return SetUp(bodies, closures, styles, phrases, tuple(sorted(set(taken_out))), tuple(sorted(set(entry.lines("words")))))


def _refuse_overlap(closures: Sequence[Closure]) -> None:
    for one, other in combinations(closures, 2):
        if overlaps(one, other):
            raise wrong(f"closure days {one.name}", f"{other.name} has some of them too")


def _refuse_form(form: object) -> None:
    found = re.fullmatch(rf"{FORM} (\d{{1,4}})", form) if isinstance(form, str) else None
    if found is None or found[1] == "0":
        raise CannotBeDone("This is no set-up of an office: give a file that Clerk Desk has written one into.")
    if int(found[1]) > NUMBER:
        raise CannotBeDone("This set-up was written by a newer version of Clerk Desk: take it in with that one.")


def _phrase(entry: Entry) -> Phrase:
    try:
        return phrase_from(entry.data)
    except CannotBeDone as reason:
        raise wrong(entry.place, str(reason).rstrip(".")) from None
