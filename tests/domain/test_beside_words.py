"""What stands beside a resolution: mover, outcome and figures in few words, and how many of its follow-ups are closed."""
from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from clerk_desk.domain.attendance import Attendee
from clerk_desk.domain.blocks import Kind, Row
from clerk_desk.domain.follow_ups import FollowUp, FollowUpKind, Status, Step, joined_words
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.motions import Motion, Ruling
from clerk_desk.domain.presence import Room
from clerk_desk.domain.progress import progress, progress_of_stems
from clerk_desk.domain.spoken_beside import Became, became
from clerk_desk.domain.votes import Choice, Manner, Vote

HOUSE = HouseStyle("House")
NAMES = ("Councillor Imran Sadiq", "Councillor Sunita Rao", "Tom Siddal", "Councillor Ada Finch", "Councillor Joe Finch")
ROOM = Room(attendees=tuple(Attendee(at, str(at), 1, name) for at, name in enumerate(NAMES)))
MOTION = Motion(1, "m", 1, "i", text="That it be noted", mover=NAMES[0], seconder=NAMES[1], ruling=Ruling.CARRIED)
VOTE = Vote(1, "v", 1, "i", Manner.HANDS, 6, 2, 1)


def test_mover_seconder_outcome_and_figures_are_said_in_one_line():
    assert became(MOTION, VOTE, ROOM, HOUSE) == Became("Moved Sadiq, seconded Rao", "carried 6 to 2, 1 abstained", "carried 6 to 2")


SAID = (
    (None, None, Became()),
    (MOTION, None, Became("Moved Sadiq, seconded Rao", "carried", "carried")),
    (replace(MOTION, ruling=Ruling.OPEN), None, Became("Moved Sadiq, seconded Rao")),
    (replace(MOTION, seconder="", ruling=Ruling.FELL), None, Became("Moved Sadiq", "fell", "fell")),
    (replace(MOTION, mover="", seconder=NAMES[1]), None, Became("Seconded Rao", "carried", "carried")),
    (replace(MOTION, mover="Tom Siddal", seconder=""), None, Became("Moved Tom Siddal", "carried", "carried")),
    (None, VOTE, Became("", "carried 6 to 2, 1 abstained", "carried 6 to 2")),
    (None, replace(VOTE, abstain_count=0), Became("", "carried 6 to 2", "carried 6 to 2")),
    (None, replace(VOTE, for_count=1), Became("", "lost 1 to 2, 1 abstained", "lost 1 to 2")),
    (None, Vote(1, "v", 1, "i", Manner.UNANIMOUS), Became("", "carried unanimously", "carried unanimously")),
    (None, Vote(1, "v", 1, "i", Manner.AGREED), Became("", "agreed", "agreed")),
    (None, replace(VOTE, for_count=2), Became("", "tied 2 to 2, 1 abstained", "tied 2 to 2")),
    (None, replace(VOTE, for_count=2, abstain_count=0, casting=Choice.FOR), Became(
        "", "carried 2 to 2, by the casting vote", "carried 2 to 2")),
)


@pytest.mark.parametrize(("motion", "vote", "said"), SAID)
def test_what_is_not_known_is_left_out(motion, vote, said):
    assert became(motion, vote, ROOM, HOUSE) == said


def test_members_who_share_a_surname_are_told_apart():
    assert became(replace(MOTION, mover=NAMES[3], seconder=NAMES[4]), None, ROOM, HOUSE).moved == (
        "Moved Councillor Ada Finch, seconded Councillor Joe Finch")


def test_a_house_has_its_own_words():
    house = replace(HOUSE, labels=(("vote", "Votes {for}/{against}/{abstained}"), ("beside_moved", "Proposed: {mover}")))
    assert became(MOTION, VOTE, ROOM, house) == Became(
        "Proposed: Sadiq, seconded Rao", "carried: Votes 6/2/1", "carried: Votes 6/2/1")


# so many of so many
ROWS = (
    Row("R", Kind.LEAD_IN), Row("a", Kind.CLAUSE, 1), Row("v", Kind.CLAUSE, 1), Row("A", Kind.CLAUSE, 2), Row("note", Kind.NOTE),
    Row("B", Kind.CLAUSE, 2), Row("C", Kind.CLAUSE, 2), Row("D", Kind.CLAUSE, 2), Row("p"), Row("bare", Kind.CLAUSE, 1),
)


def owed(number, block, status=Status.RAISED, note=""):
    steps = (Step(dt.date(2026, 9, 8), status, note),)
    reference = "" if status is Status.WAVED_OFF else f"CF {number}"
    return FollowUp(number, str(number), reference, 1, 1, block, "", "", FollowUpKind.REPORT, status, history=steps)


def told(found):
    return {uid: each.words() for uid, each in found.items()}


def test_a_stem_with_many_deliverables_tells_how_many_are_closed_and_so_does_its_resolution():
    rows = [owed(1, "a"), *(owed(number, uid, Status.CLOSED) for number, uid in enumerate("ABC", 2)), owed(5, "D")]
    assert told(progress(ROWS, rows)) == {"R": "3 of 5 closed"}
    assert told(progress_of_stems(ROWS, rows)) == {"v": "3 of 4 closed"}


def test_a_stem_that_is_all_there_is_of_its_resolution_says_nothing_twice():
    rows = [owed(number, uid) for number, uid in enumerate("ABCD", 2)]
    assert told(progress(ROWS, rows)) == {"R": "0 of 4 closed"} and not progress_of_stems(ROWS, rows)


def test_a_stem_with_one_deliverable_says_nothing_and_what_was_waved_off_or_joined_counts_as_it_should():
    rows = [owed(1, "a"), owed(2, "A"), owed(3, "B", Status.WAVED_OFF)]
    assert not progress_of_stems(ROWS, rows)
    rows.append(owed(4, "C", Status.WAVED_OFF, joined_words("CF 1")))
    assert told(progress_of_stems(ROWS, rows)) == {} and told(progress(ROWS, rows)) == {"R": "0 of 2 closed"}


def test_clauses_outside_a_resolution_have_no_progress():
    assert not progress(ROWS, [owed(1, "bare"), owed(2, "p")]) and not progress_of_stems(ROWS, [owed(1, "bare"), owed(2, "p")])
