"""The roll, movements, declarations, motions and votes in the store, and stores made before there were any."""
from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from clerk_desk.domain.attendance import Attendee, Movement, Names, Reason, Seat, Standing, Way
from clerk_desk.domain.declarations import Conduct, Declaration, Interest
from clerk_desk.domain.motions import Motion, MotionKind, Ruling
from clerk_desk.domain.records import Role
from clerk_desk.domain.votes import Ballot, Choice, Manner, Vote
from clerk_desk.store import attendance, declarations, meetings, motions, votes
from clerk_desk.store.versions import MIGRATIONS

RAO = Attendee(
    0, "u1", 1, "Councillor Rao", "p1", "Cabinet Member", Seat.SUBSTITUTE, Role.VICE_CHAIR, Standing.REMOTE, False, "u9", ("i1", "i2"), "n",
)
IN = Movement(0, "m1", 1, "u1", Way.IN, Reason.ARRIVED, "18:41", "i1", 0, True)
DECLARED = Declaration(0, "d1", 1, "u1", "Councillor Rao", Interest.RELATED, "i1", "w", "shares", Conduct.LEFT, "3 May", True, "19:00", 0)
MOTION = Motion(0, "x1", 1, "i1", MotionKind.AMENDMENT, "t", "A", "B", "x0", "r", Ruling.LOST, "why", "Cabinet", "b1", 0)
VOTE = Vote(
    0, "v1", 1, "i1", Manner.NAMED, 3, 2, 1, (Ballot("u1", "Rao", Choice.FOR), Ballot("u0", "Lee", Choice.AGAINST)), Choice.AGAINST, "A",
    "B", "b1", "x1", "19:45", 0,
)


def test_each_comes_back_as_it_was_with_its_number_and_place(store, item):
    with store.writing() as unit:
        [person] = attendance.add(unit, [RAO])
        numbers = [attendance.add_movement(unit, IN), declarations.add(unit, DECLARED), motions.add(unit, MOTION), votes.add(unit, VOTE)]
    with store.reading() as unit:
        assert attendance.roll(unit, 1) == (replace(RAO, id=person),)
        assert attendance.attendee(unit, person) == replace(RAO, id=person)
        found = [attendance.movements(unit, 1), declarations.of_meeting(unit, 1), motions.of_meeting(unit, 1), votes.of_meeting(unit, 1)]
    for place, (number, kept, given) in enumerate(zip(numbers, found, [IN, DECLARED, MOTION, VOTE], strict=True), 1):
        assert kept == (replace(given, id=number, sequence=place),), "one row of numbers runs through all four"


def test_what_is_put_is_changed_and_keeps_its_place(store, item):
    with store.writing() as unit:
        [person] = attendance.add(unit, [RAO])
        declaration, motion, vote = declarations.add(unit, DECLARED), motions.add(unit, MOTION), votes.add(unit, VOTE)
        attendance.put(unit, replace(RAO, id=person, standing=Standing.ABSENT, for_items=()))
        declarations.put(unit, replace(DECLARED, id=declaration, nature="none"))
        motions.put(unit, replace(MOTION, id=motion, ruling=Ruling.CARRIED))
        votes.put(unit, replace(VOTE, id=vote, casting=None, ballots=VOTE.ballots[:1]))
    with store.reading() as unit:
        assert attendance.roll(unit, 1)[0] == replace(RAO, id=person, standing=Standing.ABSENT, for_items=())
        assert declarations.by_id(unit, declaration) == replace(DECLARED, id=declaration, nature="none", sequence=1)
        assert motions.by_id(unit, motion) == replace(MOTION, id=motion, ruling=Ruling.CARRIED, sequence=2)
        assert votes.by_id(unit, vote) == replace(VOTE, id=vote, casting=None, ballots=VOTE.ballots[:1], sequence=3)


def test_what_is_withdrawn_is_not_read_and_its_row_and_number_stay(store, item):
    with store.writing() as unit:
        [person] = attendance.add(unit, [RAO])
        numbers = [attendance.add_movement(unit, IN), declarations.add(unit, DECLARED), motions.add(unit, MOTION), votes.add(unit, VOTE)]
        acts = [attendance.withdraw_movement, declarations.withdraw, motions.withdraw, votes.withdraw]
        for act, number in zip(acts, numbers, strict=True):
            act(unit, number)
        attendance.withdraw(unit, person)
    with store.reading() as unit:
        for found in (attendance.roll, attendance.movements, declarations.of_meeting, motions.of_meeting, votes.of_meeting):
            assert found(unit, 1) == ()
        ones = [attendance.movement, declarations.by_id, motions.by_id, votes.by_id]
        assert [found(unit, number) for found, number in zip(ones, numbers, strict=True)] == [None] * 4
        assert attendance.attendee(unit, person) is None
        assert attendance.next_sequence(unit, 1) == 5
        assert unit.session.connection().exec_driver_sql("SELECT count(*) FROM ballots").scalar() == 2


def test_people_are_in_the_order_of_the_roll_and_a_time_put_right_is_no_longer_doubted(store, item):
    with store.writing() as unit:
        attendance.add(unit, [replace(RAO, uid=uid) for uid in "ba"])
        attendance.add(unit, [replace(RAO, uid="c")])
        attendance.put_time(unit, attendance.add_movement(unit, IN), "18:45")
    with store.reading() as unit:
        assert [each.uid for each in attendance.roll(unit, 1)] == ["b", "a", "c"]
        [move] = attendance.movements(unit, 1)
        assert (move.time, move.doubtful) == ("18:45", False)


def test_a_meeting_takes_its_names_from_the_roll_once_it_has_one(store, item):
    with store.writing() as unit:
        meeting = meetings.by_id(unit, 1)
        meetings.put_heading(unit, replace(meeting, present=("Cllr Old",), apologies=("Cllr Ill",), in_attendance=("Clerk",)))
        assert meetings.by_id(unit, 1).present == ("Cllr Old",)
        [person] = attendance.add(unit, [Attendee(0, "u1", 1, "Cllr New", standing=Standing.PRESENT)])
        found = meetings.by_id(unit, 1)
        assert (found.present, found.apologies, found.in_attendance, found.absent) == (("Cllr New",), (), (), ())
        assert meetings.written_names(unit, 1) == Names(("Cllr Old",), ("Cllr Ill",), ("Clerk",))
        attendance.withdraw(unit, person)
        assert meetings.by_id(unit, 1).present == ("Cllr Old",)


@pytest.fixture
def before(tmp_path: Path) -> Path:
    """The migrations up to the one before these tables."""
    folder = shutil.copytree(MIGRATIONS, tmp_path / "before", ignore=shutil.ignore_patterns("__pycache__"))
    for file in (folder / "versions").glob("*.py"):
        if file.name[:4] > "0002":
            file.unlink()
    return folder


OLD = """
INSERT INTO committees (id, uid, name, code, style, quorum) VALUES (1, 'c1', 'Cabinet', 'CA', 'Numbered', 3);
INSERT INTO people (id, uid, name, post) VALUES (1, 'p1', 'Cllr Rao', '');
INSERT INTO memberships (id, uid, committee_id, person_id, role) VALUES (1, 't1', 1, 1, 'chair');
INSERT INTO meetings (id, uid, committee_id, held_on, time, venue, state, style)
  VALUES (1, 'm1', 1, '2026-09-08', '18:30', 'Town Hall', 'confirmed', 'Numbered');
INSERT INTO attendance (meeting_id, part, position, name) VALUES
  (1, 'present', 1, 'Councillors Rao (Chair)'), (1, 'present', 2, 'Lee'),
  (1, 'apologies', 1, 'Cllr Fry'), (1, 'in_attendance', 1, 'The Clerk');
"""


def test_an_older_store_shows_the_names_its_minutes_were_written_with(tmp_path, opened, before):
    path = tmp_path / "old" / "store.sqlite3"
    opened(path, migrations=before).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(OLD)
    with opened(path).reading() as unit:
        found = meetings.by_id(unit, 1)
        assert (found.present, found.apologies) == (("Councillors Rao (Chair)", "Lee"), ("Cllr Fry",))
        assert (found.in_attendance, found.absent, found.committee.quorum) == (("The Clerk",), (), 3)
        assert attendance.roll(unit, 1) == attendance.movements(unit, 1) == votes.of_meeting(unit, 1) == ()
    assert len(list((path.parent / "backups").iterdir())) == 1


def test_a_meeting_that_goes_takes_its_people_along(store, item):
    with store.writing() as unit:
        attendance.add(unit, [RAO])
        votes.add(unit, VOTE)
        run = unit.session.connection().exec_driver_sql
        run("DELETE FROM items")
        run("DELETE FROM meetings")
        assert [run(f"SELECT count(*) FROM {name}").scalar() for name in ("attendees", "votes", "ballots")] == [0, 0, 0]
