"""A whole office set up alike: how this desk is set up as one file, and another office's taken in.

The file's form is told in ``domain.set_up_form``. What is to come is compared with what is here before anything is taken; each
kind comes in by a way of its own; all of it comes, or nothing does, and before it a backup is made and this desk's own set-up is
kept as a file beside it.
"""
from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

from clerk_desk import __version__
from clerk_desk.desk import phrase_bank
from clerk_desk.desk.backups import back_up, folder
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.house_styles import house_styles, is_own
from clerk_desk.desk.own_words import OwnWords
from clerk_desk.desk.set_up_taking import Taking
from clerk_desk.desk.templates import template_of, template_styles
from clerk_desk.domain.backups import Why
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Committee, MeetingState
from clerk_desk.domain.set_up import Body, Kind, Part, Planned, Seat, SetUp, Template, Way, chosen_ways, parts_of
from clerk_desk.domain.set_up_form import set_up_data, set_up_from
from clerk_desk.store import closures as kept_closures
from clerk_desk.store import committees as kept_committees
from clerk_desk.store import meetings as kept_meetings
from clerk_desk.store import memberships, officers, standing_items
from clerk_desk.store.unit import Unit

LARGEST, MOST_PARTS = 64 << 20, 400_000
"""Bytes of a file, and commas in it: beyond, it is no set-up of an office and would only fill the memory."""


@dataclass(frozen=True)
class Taken:
    """What came in, kind by kind, and the two files by which everything can be had as it was: the backup and the old set-up."""

    parts: tuple[Part, ...]
    backup: Path
    before: Path


# out
def set_up_of(desk: Desk, *, people: bool = True) -> SetUp:
    """How this desk is set up. Of meetings there are those still planned, from today on; of people those whose time runs or is to
    come. Raises CannotBeDone for a committee's template that is gone.
    """
    bank, own = phrase_bank.read(desk.data_dir), [style for style in house_styles() if is_own(style)]
    with desk.store.reading() as unit:
        bodies = tuple(_body(desk, unit, each, people) for each in kept_committees.all_of_them(unit))
        closures = tuple(replace(each, id=0, uid="") for each in kept_closures.all_of_them(unit))
    return SetUp(
        bodies, closures, tuple(own), tuple(bank.own[name] for name in sorted(bank.own)), tuple(sorted(bank.removed)),
        tuple(sorted(OwnWords(desk.data_dir).added)),
    )


def _body(desk: Desk, unit: Unit, committee: Committee, people: bool) -> Body:
    standing = tuple(replace(each, id=0, uid="", committee_id=0) for each in standing_items.of_committee(unit, committee.id))
    file = template_of(desk, committee)
    template = Template(file.read_bytes(), template_styles(desk, committee)) if file else None
    return Body(replace(committee, id=0, uid="", template=""), standing, template, _meetings(desk, unit, committee),
                _seats(desk, unit, committee) if people else ())


def _meetings(desk: Desk, unit: Unit, committee: Committee) -> tuple[Planned, ...]:
    coming = [
        Planned(line.on, line.time, line.venue) for line in kept_meetings.lines(unit, committee.id)
        if line.state is MeetingState.PLANNED and line.on >= desk.today]
    return tuple(sorted(coming, key=lambda each: (each.on, each.time)))


def _seats(desk: Desk, unit: Unit, committee: Committee) -> tuple[Seat, ...]:
    members = [
        Seat(each.person.name, each.person.post, each.role, "", each.since, each.until)
        for each in memberships.of_committee(unit, committee.id) if each.until is None or each.until >= desk.today]
    serving = [
        Seat(each.person.name, each.person.post, None, each.duty, each.since, each.until)
        for each in officers.of_committee(unit, committee.id) if each.until is None or each.until >= desk.today]
    return (*members, *serving)


def write_set_up(desk: Desk, to: Path, *, people: bool = False, replace: bool = False) -> SetUp:
    """Writes this desk's set-up into a file and says what is in it; with ``people`` the names of members and officers too.

    Raises CannotBeDone where the file is there already (unless ``replace``) or cannot be written.
    """
    from clerk_desk.export.saving import save

    found = set_up_of(desk, people=people)
    save(to, _writer(found), replace=replace)
    return found


def _writer(set_up: SetUp) -> Callable[[IO[bytes]], None]:
    words = json.dumps(set_up_data(set_up, __version__), ensure_ascii=False, indent=1).encode("utf-8") + b"\n"

    def write(out: IO[bytes]) -> None:
        out.write(words)

    return write


# in
def read_set_up(file: Path) -> SetUp:
    """The set-up in a file, all of it checked. Raises CannotBeDone, in one sentence, for a file that is none, is damaged, too large
    or of a newer form.
    """
    try:
        content = _content(file)
        data = json.loads(content.decode("utf-8-sig"))
        json.dumps(data, ensure_ascii=False).encode("utf-8")  # half signs, which nothing could write down again
    except OSError as error:
        raise CannotBeDone(f"{file} cannot be read ({(error.strerror or 'unknown reason').lower()}): give another file.") from error
    except (ValueError, RecursionError) as error:
        raise CannotBeDone(f"{file.name} is no set-up of an office, or it is damaged: have it written again.") from error
    found = set_up_from(data)
    for body in found.bodies:
        _refuse_template(body)
    return found


def _content(file: Path) -> bytes:
    with file.open("rb") as source:
        content = source.read(LARGEST + 1)
    if len(content) > LARGEST or content.count(b",") > MOST_PARTS:
        raise CannotBeDone(f"{file.name} is too large for a set-up of an office: give the file that Clerk Desk has written one into.")
    return content


def _refuse_template(body: Body) -> None:
    """Raises CannotBeDone for a template that cannot be used as one."""
    import tempfile

    from clerk_desk.desk.templates import look_at_template

    if body.template is None:
        return
    with tempfile.TemporaryDirectory(prefix="clerk-desk-") as folder:
        place = Path(folder) / "template.docx"
        place.write_bytes(body.template.content)
        try:
            look_at_template(place)
        except CannotBeDone as reason:
            said = str(reason).replace(str(place), "it").replace(place.name, "it")
            raise CannotBeDone(f"The template of {body.name} in this set-up cannot be used: {said}") from None


def look_at_set_up(desk: Desk, theirs: SetUp) -> tuple[Part, ...]:
    """What taking it in would bring, kind by kind."""
    return parts_of(set_up_of(desk), theirs, given_styles())


def given_styles() -> frozenset[str]:
    """The names of the house styles that come with the program, in small letters."""
    return frozenset(style.name.casefold() for style in house_styles() if not is_own(style))


def take_set_up(desk: Desk, theirs: SetUp, ways: Mapping[Kind, Way]) -> Taken:
    """Takes a set-up in, each kind by its way, ``Way.MINE`` where none is given: all of it, or nothing. Meetings that are there keep
    their house style, follow-ups their references. What is due is dated anew.

    Raises CannotBeDone where the desk only reads or the disk is full, for a committee whose house style is neither here nor to
    come, and for people who cannot sit together.
    """
    if desk.only_reads:
        raise CannotBeDone(desk.only_reads)
    mine = set_up_of(desk)
    taking = Taking(desk, mine, theirs, chosen_ways(ways), given_styles())
    taking.refuse_styles()
    backup = back_up(desk, Why.SET_UP).path
    before = _keep_as_it_was(desk, mine)
    taking.take()
    return Taken(parts_of(mine, theirs, given_styles()), backup, before)


def _keep_as_it_was(desk: Desk, mine: SetUp) -> Path:
    from clerk_desk.export.saving import free_place, save

    place = free_place(folder(desk.data_dir), f"set-up {desk.clock.now():%Y-%m-%d %H%M%S} before another.json")
    return save(place, _writer(mine), owner_only=True)
