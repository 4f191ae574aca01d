"""The people of a meeting: the roll, comings and goings, declarations, motions and votes, as a clerk takes them down."""
from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from clerk_desk.desk.attendance import (
    add_person,
    apologies_words,
    arrive,
    attend_for,
    leave,
    mark,
    mark_expected,
    movement_words,
    open_roll,
    quorum,
    retime,
    room,
    substitute,
    take_back,
    take_chair,
    take_off,
    who_is_meant,
)
from clerk_desk.desk.committees import add_committee, add_member
from clerk_desk.desk.declarations import (
    change_declaration,
    declaration_doubts,
    declarations_table,
    declarations_words,
    declare,
    kinds,
    take_back_declaration,
)
from clerk_desk.desk.house_styles import house_style
from clerk_desk.desk.meetings import add_item, add_meeting
from clerk_desk.desk.meetings import meeting as read
from clerk_desk.desk.motions import (
    change_motion,
    motions,
    move,
    move_amendment,
    moved_by,
    rule,
    take_back_motion,
)
from clerk_desk.desk.resolving import resolved_as_recommended
from clerk_desk.desk.stages import set_state
from clerk_desk.desk.undo import undo
from clerk_desk.desk.votes import (
    Cast,
    check_vote,
    correct_vote,
    record_vote,
    take_back_vote,
    vote_contradictions,
    voters_now,
    votes,
)
from clerk_desk.domain.attendance import Reason, Seat, Standing
from clerk_desk.domain.blocks import Part, plain
from clerk_desk.domain.changes import Changes, all_new
from clerk_desk.domain.declarations import Conduct, Interest
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.motions import MotionKind, Ruling
from clerk_desk.domain.presence import in_chair, in_room_now, whereabouts
from clerk_desk.domain.records import MeetingState, Role
from clerk_desk.domain.told_around import around
from clerk_desk.domain.votes import Choice, Manner
from clerk_desk.store import blocks, meetings

ON = dt.date(2026, 11, 20)
MEMBERS = {
    "merrow": "Councillor Ada Merrow", "siddal": "Councillor Tom Siddal", "lathe": "Councillor Owen Lathe", "rao": "Councillor Sunita Rao",
}


class Hands:
    """A clock whose hands a test sets."""

    def __init__(self) -> None:
        self.time = "18:30"

    def now(self) -> dt.datetime:
        return dt.datetime.combine(ON, dt.time.fromisoformat(self.time))


@pytest.fixture
def clock():
    return Hands()


@pytest.fixture
def live(desk, clock):
    """A desk, a meeting of four members with two items, all present; numbers of the people by a short name."""
    desk = replace(desk, clock=clock)
    body = add_committee(desk, "Leisure Committee", quorum=3).ids[0]
    for name, role in zip(MEMBERS.values(), (Role.CHAIR, Role.VICE_CHAIR, Role.MEMBER, Role.MEMBER), strict=True):
        add_member(desk, body, name, role=role, since=dt.date(2026, 5, 1))
    meeting = add_meeting(desk, body, ON, time="18:30").ids[0]
    items = [add_item(desk, meeting, title, number).ids[0] for title, number in (("Fostering", "6"), ("Buses", "7"))]
    open_roll(desk, meeting)
    mark_expected(desk, meeting)
    numbers = {each.name: each.id for each in room(desk, meeting).attendees}
    return desk, meeting, items, {key: numbers[name] for key, name in MEMBERS.items()}


def confirm(desk, meeting) -> None:
    for state in (MeetingState.DRAFT, MeetingState.PUBLISHED, MeetingState.CONFIRMED):
        set_state(desk, meeting, state)


def test_the_roll_has_the_members_of_that_day(desk):
    body = add_committee(desk, "Leisure Committee").ids[0]
    add_member(desk, body, "Cllr Now", since=ON)
    add_member(desk, body, "Cllr Later", since=dt.date(2026, 11, 21))
    add_member(desk, body, "Mr Helper", role=Role.COOPTED, since=dt.date(2025, 5, 1))
    meeting = add_meeting(desk, body, ON).ids[0]
    made = open_roll(desk, meeting)
    roll = room(desk, meeting).attendees
    assert made == Changes("attendee", tuple(each.id for each in roll), "open the roll")
    assert [(each.name, each.seat, each.votes, each.standing) for each in roll] == [
        ("Cllr Now", Seat.MEMBER, True, Standing.EXPECTED), ("Mr Helper", Seat.COOPTED, False, Standing.EXPECTED),
    ]
    add_member(desk, body, "Cllr New", since=ON)
    open_roll(desk, meeting)
    assert open_roll(desk, meeting).ids == ()
    assert [each.name for each in room(desk, meeting).attendees] == ["Cllr Now", "Mr Helper", "Cllr New"]


def test_a_roll_of_imported_minutes_begins_with_their_names_and_changes_no_document(desk, meeting):
    with desk.store.writing() as unit:
        old = meetings.by_id(unit, meeting)
        meetings.put_heading(unit, replace(old, present=("Cllr A Rao (Chair)", "B Lee"), apologies=("Cllr Fry",), in_attendance=("Clerk",)))
    was = read(desk, meeting)
    add_member(desk, was.committee.id, "Councillor Anne Rao", since=ON)
    add_member(desk, was.committee.id, "Councillor Zoe Oak", since=ON)
    open_roll(desk, meeting)
    assert replace(read(desk, meeting), committee=was.committee) == was
    on_the_roll = [each.name for each in room(desk, meeting).attendees]
    assert on_the_roll == ["Cllr A Rao (Chair)", "B Lee", "Cllr Fry", "Clerk", "Councillor Zoe Oak"]


def test_documents_show_who_was_there(live):
    desk, meeting, items, who = live
    mark(desk, who["rao"], Standing.APOLOGIES)
    mark(desk, who["lathe"], Standing.ABSENT)
    substitute(desk, who["rao"], "Councillor Ann Tilney")
    add_person(desk, meeting, "Naomi Fair", post="Head of Libraries", items=[items[1]])
    found = read(desk, meeting)
    assert found.present == (
        "Councillor Ada Merrow (Chair)", "Councillor Tom Siddal (Vice-Chair)",
        "Councillor Ann Tilney (substitute for Councillor Sunita Rao)",
    )
    assert (found.apologies, found.in_attendance, found.absent) == (
        ("Councillor Sunita Rao",), ("Naomi Fair, Head of Libraries (item 7)",), ("Councillor Owen Lathe",),
    )
    assert apologies_words(desk, meeting)[1] == "Councillor Tilney attended as substitute for Councillor Rao."


def test_coming_and_going_by_the_clock_or_a_typed_time(live, clock):
    desk, meeting, items, who = live
    clock.time = "19:31"
    gone = leave(desk, who["rao"], item_id=items[0])
    assert gone.kind == "movement"
    assert movement_words(desk, gone.ids[0]) == "Councillor Rao left the meeting at 7.31 pm."
    back = arrive(desk, who["rao"], item_id=items[1], time="19:45")
    last = room(desk, meeting).movements[-1]
    assert (last.id, last.time, last.reason, last.doubtful) == (back.ids[0], "19:45", Reason.RETURNED, False)
    with pytest.raises(CannotBeDone, match="not a time of day"):
        leave(desk, who["rao"], time="late")
    with pytest.raises(CannotBeDone, match="last came or went at 19:45"):
        leave(desk, who["rao"], item_id=items[1], time="19:00")
    with pytest.raises(CannotBeDone, match="no longer on the agenda of this meeting"):
        leave(desk, who["rao"], item_id=999)


def test_a_clock_set_back_keeps_the_order_and_marks_the_time(live, clock):
    desk, meeting, items, who = live
    clock.time = "19:31"
    leave(desk, who["rao"], item_id=items[0])
    clock.time = "18:31"
    back = arrive(desk, who["rao"], item_id=items[1]).ids[0]
    now = room(desk, meeting)
    assert [each.time for each in now.movements] == ["19:31", "18:31"]
    assert [each.sequence for each in now.movements] == [1, 2]
    assert now.movements[-1].doubtful
    assert whereabouts(now, now.attendees[3]) == "Returned 18:31"
    retime(desk, back, "19:45")
    assert not room(desk, meeting).movements[-1].doubtful
    for time, why in (("19:00", "give one after 19:31"), ("", "Give the time")):
        with pytest.raises(CannotBeDone, match=why):
            retime(desk, back, time)


def test_the_quorum_follows_the_room(live):
    desk, meeting, items, who = live
    assert quorum(desk, meeting).words == "Quorate"
    declare(desk, who["rao"], Interest.PECUNIARY, item_id=items[1], conduct=Conduct.LEFT)
    assert (quorum(desk, meeting, items[1]).words, quorum(desk, meeting, items[0]).words) == ("Only just quorate", "Quorate")
    leave(desk, who["lathe"], item_id=items[0], time="20:14")
    leave(desk, who["siddal"], item_id=items[0], time="20:15")
    assert quorum(desk, meeting).words == "Not quorate since 20:15"


def test_the_chair_is_taken_and_resumed(live):
    desk, meeting, items, who = live
    leave(desk, who["merrow"], item_id=items[0], time="19:00")
    made = take_chair(desk, who["siddal"], item_id=items[0], time="19:01").ids[0]
    assert in_chair(room(desk, meeting)).name == MEMBERS["siddal"]
    assert movement_words(desk, made) == "The Chair having left the room, the Vice-Chair, Councillor Siddal, took the chair at 7.01 pm."
    take_back(desk, made)
    assert in_chair(room(desk, meeting)) is None
    with pytest.raises(CannotBeDone, match="no longer in the record"):
        take_back(desk, made)


def test_people_who_have_a_part_in_the_record_stay_on_the_roll(live):
    desk, meeting, items, who = live
    guest = add_person(desk, meeting, "Naomi Fair").ids[0]
    attend_for(desk, guest, [items[0]])
    take_off(desk, guest)
    leave(desk, who["rao"], item_id=items[0], time="19:00")
    move(desk, items[0], "That it be", mover=MEMBERS["lathe"])
    for key in ("rao", "lathe"):
        with pytest.raises(CannotBeDone, match="has a part in the record"):
            take_off(desk, who[key])
    assert [each.id for each in room(desk, meeting).attendees] == list(who.values())
    with pytest.raises(CannotBeDone, match="no longer on the list"):
        mark(desk, guest, Standing.ABSENT)


REFUSED = [
    (lambda desk, meeting, items, who: arrive(desk, who["rao"]), "is in the room already"),
    (lambda desk, meeting, items, who: substitute(desk, who["rao"], "Cllr X"), "a substitute sits for a member who is away"),
    (lambda desk, meeting, items, who: substitute(desk, who["rao"], "  "), "needs a name"),
    (lambda desk, meeting, items, who: add_person(desk, meeting, " "), "needs a name"),
    (lambda desk, meeting, items, who: add_person(desk, meeting, "councillor owen lathe"), "is on the list of this meeting already"),
    (lambda desk, meeting, items, who: attend_for(desk, who["rao"], items), "is a member and here for the whole meeting"),
    (lambda desk, meeting, items, who: open_roll(desk, 99), "no meeting 99"),
    (lambda desk, meeting, items, who: declare(desk, who["rao"], Interest.PERSONAL), "A council in England knows no “personal” interest"),
    (lambda desk, meeting, items, who: move(desk, items[0], "T", mover="Cllr X"), "Cllr X is not on the list"),
    (lambda desk, meeting, items, who: move(desk, 99, "T"), "no longer on the agenda"),
    (lambda desk, meeting, items, who: record_vote(desk, items[0], Cast(Manner.HANDS, 4, 3)), "4 may vote, 7 have."),
    (lambda desk, meeting, items, who: record_vote(desk, items[0], Cast(Manner.NAMED, ballots={99: Choice.FOR})), "no longer on the list"),
    (lambda desk, meeting, items, who: record_vote(desk, items[0], Cast(Manner.UNANIMOUS), motion_id=9), "no longer before the item"),
    (lambda desk, meeting, items, who: resolved_as_recommended(desk, items[0]), "has no recommendation"),
    (lambda desk, meeting, items, who: take_back_vote(desk, 9), "no longer in the record"),
    (lambda desk, meeting, items, who: take_back_motion(desk, 9), "no longer in the record"),
    (lambda desk, meeting, items, who: take_back_declaration(desk, 9), "no longer in the record"),
]


@pytest.mark.parametrize(("verb", "said"), REFUSED)
def test_what_cannot_be_is_refused_and_leaves_all_as_it_was(live, verb, said):
    desk, meeting, _, _ = live
    before = room(desk, meeting), motions(desk, meeting), votes(desk, meeting)
    with pytest.raises(CannotBeDone, match=said):
        verb(*live)
    assert (room(desk, meeting), motions(desk, meeting), votes(desk, meeting)) == before


def test_declarations_are_made_changed_told_and_taken_back(live):
    desk, meeting, items, who = live
    assert Interest.PECUNIARY in kinds(desk, meeting)
    one = declare(desk, who["rao"], Interest.PECUNIARY, item_id=items[0], nature="spouse  employed there").ids[0]
    with pytest.raises(CannotBeDone, match="has declared this in item 6 already"):
        declare(desk, who["rao"], Interest.PECUNIARY, item_id=items[0])
    assert [sentence for _, sentence in declaration_doubts(desk, meeting)] == [
        "Councillor Sunita Rao declared a disclosable pecuniary interest in item 6: note what they did.",
    ]
    leave(desk, who["rao"], item_id=items[0], interest=True, time="19:31")
    assert declaration_doubts(desk, meeting) == ()
    assert declarations_words(desk, meeting) == (
        "Councillor Rao declared a disclosable pecuniary interest in item 6 (Fostering) (spouse employed there) and left the room during "
        "its consideration.",
    )
    change_declaration(desk, one, kind=Interest.AFFECTS, item_id=0, conduct=Conduct.STAYED)
    assert declarations_table(desk, meeting) == (
        (MEMBERS["rao"], "All", "Non-registrable interest affected by the matter", "Spouse employed there", "Stayed and took part"),
    )
    take_back_declaration(desk, one)
    assert declarations_words(desk, meeting) == ("There were no declarations of interest.",)


def words_around(desk, meeting, motion=0, vote=0):
    """What the house writes above and below the resolution of a motion or a vote."""
    moved, taken, style = motions(desk, meeting), votes(desk, meeting), house_style(read(desk, meeting).style)
    one, other = (next((each for each in rows if each.id == number), None) for rows, number in ((moved, motion), (taken, vote)))
    found = around(one, other, moved, taken, room(desk, meeting), style)
    return (*found.above, *found.below)


def test_a_motion_with_an_amendment_lost_and_a_recorded_vote(live):
    desk, meeting, items, who = live
    motion = move(desk, items[0], "That the fee be £4", mover=MEMBERS["rao"], seconder=MEMBERS["siddal"]).ids[0]
    change = {"leave_out": "£4", "put_in": "£5", "mover": MEMBERS["lathe"]}
    amendment = move_amendment(desk, motion, "to leave out £4 and insert £5", **change).ids[0]
    with pytest.raises(CannotBeDone, match="before the motion"):
        record_vote(desk, items[0], Cast(Manner.HANDS, 3, 1), motion_id=motion)
    record_vote(desk, items[0], Cast(Manner.HANDS, 1, 3), motion_id=amendment)
    ballots = {who["merrow"]: Choice.FOR, who["siddal"]: Choice.FOR, who["rao"]: Choice.FOR, who["lathe"]: Choice.AGAINST}
    named = Cast(Manner.NAMED, ballots=ballots, called_by=MEMBERS["lathe"])
    vote = record_vote(desk, items[0], named, motion_id=motion, block="b1").ids[0]
    assert [(each.kind, each.ruling, each.reads) for each in motions(desk, meeting)] == [
        (MotionKind.MOTION, Ruling.CARRIED, ""), (MotionKind.AMENDMENT, Ruling.LOST, "That the fee be £5"),
    ]
    assert moved_by(desk, motion) == "Moved by Councillor Rao, seconded by Councillor Siddal"
    assert words_around(desk, meeting, motion)[2:4] == (
        "On being put to the vote the amendment was declared lost (For: 1, Against: 3, Abstained: 0).",
        "On being put to the vote the motion was declared carried (For: 3, Against: 1, Abstained: 0).",
    )
    assert words_around(desk, meeting, vote=vote)[1] == "A recorded vote was called for by Councillor Lathe."
    with pytest.raises(CannotBeDone, match="There is a vote on this resolution already"):
        record_vote(desk, items[0], named, block="b1")
    with pytest.raises(CannotBeDone, match="take the vote back instead"):
        rule(desk, motion, Ruling.OPEN)


def test_a_vote_corrected_or_taken_back_takes_its_motion_along(live):
    desk, meeting, items, _ = live
    motion = move(desk, items[0], "That it be").ids[0]
    vote = record_vote(desk, items[0], Cast(Manner.HANDS, 2, 2), motion_id=motion).ids[0]
    state = lambda: motions(desk, meeting)[0].ruling  # noqa: E731
    assert state() is Ruling.OPEN
    correct_vote(desk, vote, Cast(Manner.HANDS, 2, 2, casting=Choice.AGAINST, casting_by=MEMBERS["merrow"]))
    assert state() is Ruling.LOST
    correct_vote(desk, vote, Cast(Manner.HANDS, 3, 1))
    assert state() is Ruling.CARRIED
    assert [each.id for each in votes(desk, meeting)] == [vote]
    with pytest.raises(CannotBeDone, match="An amendment or a vote rests on this motion"):
        take_back_motion(desk, motion)
    take_back_vote(desk, vote)
    assert state() is Ruling.OPEN
    change_motion(desk, motion, text="That it not be", reasons="Cost")
    take_back_motion(desk, motion)
    assert (votes(desk, meeting), motions(desk, meeting)) == ((), ())


def test_a_ruling_without_a_vote(live):
    desk, meeting, items, _ = live
    motion = move(desk, items[0], "That it be", to_body="Cabinet").ids[0]
    amendment = move_amendment(desk, motion, "to add soon", put_in="soon").ids[0]
    rule(desk, amendment, Ruling.ACCEPTED)
    change_motion(desk, amendment, text="to add very soon", reads="That it be very soon")
    rule(desk, motion, Ruling.CARRIED)
    assert words_around(desk, meeting, motion)[-2:] == (
        "The substantive motion now read: “That it be very soon.”", "On being put to the vote the substantive motion was declared carried.",
    )


def test_a_contradicted_vote_is_refused_or_kept_as_told_for_the_sweep(live):
    desk, meeting, items, who = live
    leave(desk, who["rao"], item_id=items[0], time="18:20")
    everybody = Cast(Manner.NAMED, ballots=dict.fromkeys(who.values(), Choice.FOR))
    sentence = "Councillor Sunita Rao left at 18:20 and cannot vote on item 6."
    assert check_vote(desk, items[0], everybody) == (sentence,)
    with pytest.raises(CannotBeDone, match="left at 18:20 and cannot vote"):
        record_vote(desk, items[0], everybody)
    record_vote(desk, items[0], everybody, as_told=True, block="b1")
    [found] = vote_contradictions(desk, meeting)
    assert (found.item_id, found.block, found.sentence) == (items[0], "b1", sentence)
    assert voters_now(desk, items[0]) == tuple(who[key] for key in ("merrow", "siddal", "lathe"))


def test_a_departure_recorded_after_the_vote_shows_the_contradiction(live, clock):
    desk, meeting, items, who = live
    clock.time = "19:45"
    record_vote(desk, items[0], Cast(Manner.NAMED, ballots=dict.fromkeys(who.values(), Choice.FOR)))
    leave(desk, who["lathe"], item_id=items[0], time="19:50")
    assert vote_contradictions(desk, meeting) == ()
    leave(desk, who["rao"], item_id=items[0], time="19:40")
    assert [each.sentence for each in vote_contradictions(desk, meeting)] == [
        "Councillor Sunita Rao left at 19:40 and cannot vote on item 6.",
    ]


def test_a_member_removed_who_voted_stays_in_the_record_by_name(live):
    desk, meeting, items, who = live
    vote = record_vote(desk, items[0], Cast(Manner.NAMED, ballots=dict.fromkeys(who.values(), Choice.FOR))).ids[0]
    with desk.store.writing() as unit:
        run = unit.session.connection().exec_driver_sql
        run("DELETE FROM memberships")
        run("DELETE FROM people")
    assert words_around(desk, meeting, vote=vote)[1:] == ("For (4): Councillors Merrow, Siddal, Lathe and Rao.",)
    assert MEMBERS["rao"] in read(desk, meeting).present
    assert vote_contradictions(desk, meeting) == ()


def test_a_meeting_without_a_roll_keeps_a_vote_and_a_mover_unasked(desk, meeting, item):
    move(desk, item, "That it be", mover="Cllr Anybody")
    record_vote(desk, item, Cast(Manner.HANDS, 7, 2, 1))
    assert vote_contradictions(desk, meeting) == ()


def test_a_confirmed_meeting_refuses_every_verb(live):
    desk, meeting, items, who = live
    moved = leave(desk, who["rao"], item_id=items[0], time="19:00").ids[0]
    said = declare(desk, who["rao"], Interest.OTHER).ids[0]
    motion = move(desk, items[0], "That it be").ids[0]
    vote = record_vote(desk, items[0], Cast(Manner.HANDS, 2, 1)).ids[0]
    confirm(desk, meeting)
    cast = Cast(Manner.HANDS, 1, 2)
    verbs = [
        lambda: open_roll(desk, meeting), lambda: mark(desk, who["rao"], Standing.REMOTE), lambda: mark_expected(desk, meeting),
        lambda: add_person(desk, meeting, "New"), lambda: attend_for(desk, who["rao"], []), lambda: substitute(desk, who["rao"], "New"),
        lambda: take_off(desk, who["rao"]), lambda: arrive(desk, who["rao"]), lambda: leave(desk, who["lathe"]),
        lambda: take_chair(desk, who["siddal"]), lambda: take_back(desk, moved), lambda: retime(desk, moved, "19:01"),
        lambda: declare(desk, who["lathe"], Interest.OTHER), lambda: change_declaration(desk, said, nature="x"),
        lambda: take_back_declaration(desk, said), lambda: move(desk, items[0], "More"), lambda: move_amendment(desk, motion, "More"),
        lambda: change_motion(desk, motion, text="x"), lambda: rule(desk, motion, Ruling.LOST), lambda: take_back_motion(desk, motion),
        lambda: record_vote(desk, items[0], cast), lambda: correct_vote(desk, vote, cast), lambda: take_back_vote(desk, vote),
    ]
    before = room(desk, meeting), motions(desk, meeting), votes(desk, meeting)
    for verb in verbs:
        with pytest.raises(CannotBeDone, match="confirmed and locked"):
            verb()
    assert (room(desk, meeting), motions(desk, meeting), votes(desk, meeting)) == before


def test_what_was_done_to_people_is_undone_by_name(live):
    desk, meeting, _, who = live
    before = room(desk, meeting)
    assert [mark(desk, who["rao"], Standing.REMOTE).words, leave(desk, who["rao"], item_id=0).words] == [
        "mark present remotely", "Councillor Sunita Rao goes out",
    ]
    substitute_of = mark(desk, who["lathe"], Standing.APOLOGIES), substitute(desk, who["lathe"], "Councillor Ann Tilney")
    assert [each.kind for each in substitute_of] == ["attendee", "attendee"]
    for _ in range(4):
        undo(desk, meeting)
    assert room(desk, meeting) == before


def test_two_letters_find_who_is_meant(live):
    desk, meeting, _, who = live
    add_person(desk, meeting, "Ana Morris", post="Clerk", seat=Seat.OFFICER)
    assert [each.name for each in who_is_meant(desk, meeting, "am")] == [MEMBERS["merrow"], "Ana Morris"]
    assert [each.id for each in who_is_meant(desk, meeting, "cllr rao")] == [who["rao"]]


def test_two_windows_on_one_store_see_one_room(live):
    desk, meeting, items, who = live
    other = replace(desk)
    leave(desk, who["rao"], item_id=items[0], time="19:00")
    with pytest.raises(CannotBeDone, match="is not in the room"):
        leave(other, who["rao"], item_id=items[0], time="19:01")
    assert len(in_room_now(room(other, meeting))) == 3


def test_as_recommended_in_the_houses_lead_in(live):
    desk, _, items, _ = live
    with desk.store.writing() as unit:
        blocks.save(unit, items[0], Part.RECOMMENDATION, all_new([plain("note the report"), plain("comment on the plan")]))
    assert [block.text for block in resolved_as_recommended(desk, items[0])] == [
        "RESOLVED:", "That the report be noted", "That the Committee comment on the plan",
    ]
