"""The set-up of another office written into this desk: the store in one unit of work, the files beside it put back where it fails."""
from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from clerk_desk.desk import phrase_bank
from clerk_desk.desk.committees import DEFAULT_STYLE, known_or_new, made
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.house_styles import house_style, keep_style, own_file
from clerk_desk.desk.meetings import planned
from clerk_desk.desk.numbers import date_anew
from clerk_desk.desk.own_words import FILE as WORDS
from clerk_desk.desk.own_words import OwnWords
from clerk_desk.desk.templates import STYLES, TEMPLATES, put_template
from clerk_desk.domain.blocks import new_uid
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Committee, Membership, Officer
from clerk_desk.domain.set_up import (
    Body,
    Kind,
    Seat,
    SetUp,
    Way,
    comes,
    new_meetings,
    overlaps,
    phrases_in,
    same_body,
    same_closure,
    same_phrase,
    same_seats,
    same_style,
)
from clerk_desk.domain.terms import refuse_overlap
from clerk_desk.store import closures as kept_closures
from clerk_desk.store import committees as kept
from clerk_desk.store import meetings as kept_meetings
from clerk_desk.store import memberships, officers, standing_items
from clerk_desk.store.connecting import keep_to_owner
from clerk_desk.store.unit import Unit


@dataclass
class Taking:
    """``theirs`` is to come to a desk set up as ``mine``, each kind by its way; ``given`` are the house styles of the program."""

    desk: Desk
    mine: SetUp
    theirs: SetUp
    ways: Mapping[Kind, Way]
    given: frozenset[str]
    before: dict[Path, bytes | None] = field(default_factory=dict)

    def refuse_styles(self) -> None:
        """Raises CannotBeDone for a committee that would come without its house style."""
        there = {*self.given, *(each.name.casefold() for each in self.mine.styles)}
        if self.ways[Kind.STYLES] is not Way.NONE:
            there |= {each.name.casefold() for each in self.theirs.styles}
        for body in self._bodies():
            if body.committee.style.casefold() not in there:
                raise CannotBeDone(
                    f"{body.name} writes in the house style {body.committee.style}, which is not here: take the house styles in too, or "
                    "leave the committees out.")

    def take(self) -> None:
        """Writes all of it, or leaves all as it was."""
        try:
            with self.desk.store.writing() as unit:
                self._take_styles()
                for body in self._bodies():
                    self._take_body(unit, body)
                self._take_people(unit)
                self._take_closures(unit)
                date_anew(unit)
                self._take_phrases()
                self._take_words()
        except BaseException:
            self._put_back()
            raise

    # the files beside the store
    def _remember(self, file: Path) -> Path:
        with contextlib.suppress(FileNotFoundError):
            self.before.setdefault(file, file.read_bytes())
        self.before.setdefault(file, None)
        return file

    def _put_back(self) -> None:
        for file, content in self.before.items():
            with contextlib.suppress(OSError):
                keep_to_owner(file, content) if content is not None else file.unlink(missing_ok=True)

    def _take_styles(self) -> None:
        mine = {each.name.casefold(): each for each in self.mine.styles}
        for style in self.theirs.styles:
            if comes(same_style(style, mine.get(style.name.casefold()), self.given), self.ways[Kind.STYLES]):
                keep_style(style, self._remember(own_file(style.name)))

    def _take_phrases(self) -> None:
        theirs, mine, bank = phrases_in(self.theirs), phrases_in(self.mine), phrase_bank.read(self.desk.data_dir)
        wanted = [name for name in theirs if comes(same_phrase(name, theirs, mine), self.ways[Kind.PHRASES])]
        for name in wanted:
            phrase = theirs[name]
            bank = bank.without(name) if phrase is None else bank.kept(phrase, name)
        if wanted:
            self._remember(self.desk.data_dir / phrase_bank.FILE)
            phrase_bank.write(self.desk.data_dir, bank)

    def _take_words(self) -> None:
        new = [word for word in self.theirs.words if word not in self.mine.words]
        if new and self.ways[Kind.WORDS] is not Way.NONE:
            self._remember(self.desk.data_dir / WORDS)
            if not OwnWords(self.desk.data_dir).add_all(new):
                raise CannotBeDone("The words could not be kept: make room on the disk, then take the set-up in again.")

    # the store
    def _bodies(self) -> list[Body]:
        """The committees that are to be written."""
        return [each for each in self.theirs.bodies if comes(same_body(each, self._mine(each)), self.ways[Kind.COMMITTEES])]

    def _mine(self, body: Body) -> Body | None:
        return next((each for each in self.mine.bodies if each.name.casefold() == body.name.casefold()), None)

    def _take_body(self, unit: Unit, body: Body) -> None:
        wanted, others = body.committee, kept.all_of_them(unit)
        old = next((each for each in others if each.name.casefold() == body.name.casefold()), None)
        free = all(each.code != wanted.code or each is old for each in others)
        old = old or made(unit, body.name, code=wanted.code if free else "", style=DEFAULT_STYLE)
        new = replace(
            wanted, id=old.id, uid=old.uid, name=old.name, code=wanted.code if free else old.code, style=house_style(wanted.style).name)
        new = replace(new, template=self._take_template(new, body))
        kept.put(unit, new)
        kept.set_nation(unit, new.id, new.nation)
        standing_items.put_list(unit, new.id, [replace(each, uid=new_uid(), committee_id=new.id) for each in body.standing])

    def _take_template(self, committee: Committee, body: Body) -> str:
        if body.template is None:
            return ""
        name = f"{committee.code}.docx"
        for each in (name, f"{name}{STYLES}"):
            self._remember(self.desk.data_dir / TEMPLATES / each)
        put_template(self.desk, name, body.template.content, body.template.styles)
        return name

    def _take_people(self, unit: Unit) -> None:
        """Meetings and people, for committees that are here by now."""
        for body in self.theirs.bodies:
            here = next((each for each in kept.all_of_them(unit) if each.name.casefold() == body.name.casefold()), None)
            if here is None:
                continue
            for each in new_meetings(body, self._mine(body)) if self.ways[Kind.MEETINGS] is not Way.NONE else ():
                if not kept_meetings.same_sitting(unit, here.id, each.on, each.time):
                    kept_meetings.add(unit, planned(here, each.on, time=each.time, venue=each.venue, style=""))
            if comes(same_seats(body, self._mine(body)), self.ways[Kind.PEOPLE]):
                for seat in body.seats:
                    _take_seat(unit, here.id, seat)

    def _take_closures(self, unit: Unit) -> None:
        for closure in self.theirs.closures:
            if comes(same_closure(closure, self.mine.closures), self.ways[Kind.CLOSURES]):
                for each in kept_closures.all_of_them(unit):
                    if overlaps(each, closure):
                        kept_closures.remove(unit, each.id)
                kept_closures.add(unit, replace(closure, uid=new_uid()))


def _take_seat(unit: Unit, committee_id: int, seat: Seat) -> None:
    person = known_or_new(unit, seat.name, seat.post)
    if seat.role is None:
        officers.add(unit, Officer(0, new_uid(), committee_id, person, seat.duty, seat.since, seat.until))
        return
    term = Membership(0, new_uid(), committee_id, person, seat.role, seat.since, seat.until)
    refuse_overlap(term, memberships.of_committee(unit, committee_id))
    memberships.add(unit, term)
