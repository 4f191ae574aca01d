"""Who is where: folded from the roll and from who came and went."""
from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clerk_desk.domain.attendance import HERE, Reason, Seat, Standing, Way, later
from clerk_desk.domain.comings_and_goings import (
    arrival,
    chair_taken,
    departure,
    refuse_time,
    substitute_for,
    taken_back,
    time_doubts,
)
from clerk_desk.domain.comings_and_goings import marked as mark
from clerk_desk.domain.committee_calendar import Nation
from clerk_desk.domain.declarations import Conduct, Declaration, Interest
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.presence import (
    Moment,
    conduct_of,
    ever_present,
    has_vote,
    in_chair,
    in_room_now,
    is_in_room,
    may_vote,
    present_for,
    remote_members_count,
    voters,
    whereabouts,
)
from clerk_desk.domain.quorum import QuorumState, quorum, warning
from tests.domain.room_samples import ITEMS, a_room, after, marked, person, then, uids

MEMBERS = ["merrow", "siddal", "nandra", "lathe", "rao"]


def declares(room, uid, item, conduct=Conduct.NOT_SAID, kind=Interest.PECUNIARY):
    one = Declaration(0, f"d-{uid}", 1, uid, room.attendee(uid).name, kind, item, conduct=conduct, time="19:05")
    return replace(room, declarations=(*room.declarations, one))


def test_an_arrival_counts_from_the_item_it_is_in():
    room = then(a_room(), ("everitt", "in", "18:41", "i2"))
    assert ["everitt" in uids(present_for(room, item)) for item in ITEMS] == [False, True, True, True]
    assert room.movements[-1].reason is Reason.ARRIVED
    assert whereabouts(room, room.attendee("everitt")) == "Arrived 18:41"


def test_a_departure_counts_after_the_item_it_is_in():
    room = then(a_room(), ("rao", "out", "19:31", "i2"))
    assert ["rao" in uids(present_for(room, item)) for item in ITEMS] == [True, True, False, False]
    assert whereabouts(room, room.attendee("rao")) == "Left 19:31"


def test_whoever_leaves_for_an_interest_is_out_for_that_item_and_may_come_back():
    room = then(a_room(), ("rao", "interest", "19:10", "i2"), ("rao", "in", "19:30", "i2"))
    assert ["rao" in uids(present_for(room, item)) for item in ITEMS] == [True, False, True, True]
    assert room.movements[-1].reason is Reason.RETURNED
    assert whereabouts(room, room.attendee("rao")) == "Returned 19:30"


def test_one_who_goes_before_the_item_of_their_interest_is_out_for_that_one_alone():
    """Gone at the end of item 1 for item 3's sake: the movement bears item 3."""
    room = then(a_room(), ("rao", "interest", "19:10", "i3"), ("rao", "in", "19:40", "i4"))
    assert ["rao" in uids(present_for(room, item)) for item in ITEMS] == [True, True, False, True]


def test_movements_between_items_count_from_the_next():
    room = then(a_room(), ("everitt", "in", "18:29"), ("lathe", "out", "18:40", "i1"), ("lathe", "in", "18:50"), ("rao", "out", "18:55"))
    assert "everitt" in uids(present_for(room, "i1"))
    assert ["lathe" in uids(present_for(room, item)) for item in ITEMS] == [True, True, True, True]
    assert ["rao" in uids(present_for(room, item)) for item in ITEMS] == [True, False, False, False]


def test_items_taken_out_of_order_count_in_the_order_taken():
    room = then(a_room(order=("i3", "i1", "i2", "i4")), ("rao", "out", "19:00", "i3"))
    assert ["rao" in uids(present_for(room, item)) for item in ("i3", "i1", "i2", "i4")] == [True, False, False, False]


def test_a_departure_recorded_late_counts_where_it_belongs():
    room = then(a_room(), ("everitt", "in", "19:30", "i4"), ("rao", "out", "19:05", "i2"))
    assert ["rao" in uids(present_for(room, item)) for item in ITEMS] == [True, True, False, False]


def test_somebody_here_for_one_item_is_present_for_that_one():
    room = a_room()
    assert ["guest" in uids(present_for(room, item)) for item in ITEMS] == [False, True, False, False]
    assert "guest" not in uids(may_vote(room, "i2"))


def test_who_may_vote():
    room = declares(declares(a_room(), "nandra", "i2", Conduct.TOOK_NO_PART), "siddal", "i2", Conduct.VOTED)
    assert uids(may_vote(room, "i2")) == ["merrow", "siddal", "lathe", "rao"]
    assert uids(may_vote(room, "i3")) == MEMBERS
    assert "nandra" in uids(present_for(room, "i2"))


def test_a_declared_departure_counts_though_nobody_noted_it():
    room = declares(a_room(), "rao", "i2", Conduct.LEFT)
    assert "rao" not in uids(present_for(room, "i2"))
    assert "rao" in uids(in_room_now(room))
    assert "rao" not in uids(may_vote(declares(a_room(), "rao", "", Conduct.LEFT), "i4"))


def test_what_was_done_is_told_from_the_movement_where_nobody_said():
    room = then(declares(a_room(), "rao", "i2"), ("rao", "interest", "19:10", "i2"))
    assert conduct_of(room, room.declarations[0]) is Conduct.LEFT
    other = then(declares(a_room(), "rao", "i3"), ("rao", "interest", "19:10", "i2"))
    assert conduct_of(other, other.declarations[0]) is Conduct.NOT_SAID


def test_at_a_moment_who_left_before_the_vote_is_not_there_and_who_came_after_it_neither():
    room = then(a_room(), ("rao", "out", "19:40", "i2"), ("everitt", "in", "19:50", "i2"))
    assert uids(may_vote(room, "i2", Moment(15, "19:45"))) == ["merrow", "siddal", "nandra", "lathe"]
    assert uids(may_vote(room, "i2", Moment(99, "19:45"))) == ["merrow", "siddal", "nandra", "lathe"], "times go before the order"
    assert uids(may_vote(room, "i2", Moment(99))) == ["merrow", "siddal", "nandra", "lathe", "everitt"]
    late = then(room, ("siddal", "out", "20:00", "i3"))
    assert "siddal" in uids(may_vote(late, "i2", Moment(99, "20:30"))), "a vote noted late is as of its item"


def test_a_member_whose_substitute_sits_has_no_vote_when_they_come_after_all():
    room = a_room()
    sub = substitute_for(room, room.attendee("everitt"), "Councillor Ann Tilney")
    room = then(replace(room, attendees=(*room.attendees, sub)), ("everitt", "in", "19:00", "i2"))
    assert not has_vote(room, room.attendee("everitt"))
    assert len(voters(room)) == 6
    assert whereabouts(room, sub) == "For Councillor Jo Everitt"
    assert sub.seat is Seat.SUBSTITUTE


@pytest.mark.parametrize(("nation", "counts"), [(Nation.ENGLAND, 4), (Nation.WALES, 5), (Nation.SCOTLAND, 5), (Nation.NORTHERN_IRELAND, 5)])
def test_remote_members_count_where_the_law_lets_them(nation, counts):
    room = marked(a_room(remote_counts=remote_members_count(nation)), "rao", standing=Standing.REMOTE)
    assert len(voters(room)) == len(may_vote(room, "i1")) == counts
    assert "rao" in uids(present_for(room, "i1"))


def test_the_chair_until_somebody_else_takes_it():
    room = a_room()
    assert in_chair(room).uid == "merrow"
    room = then(room, ("merrow", "out", "19:00", "i2"))
    assert in_chair(room) is None
    room = then(room, ("siddal", "chair", "19:01", "i2"), ("merrow", "in", "19:30", "i3"))
    assert in_chair(room).uid == "siddal", "back in the room is not back in the chair"
    assert room.movements[1].reason is Reason.CHAIR_LEFT
    room = then(room, ("merrow", "chair", "19:31", "i3"))
    assert (in_chair(room).uid, room.movements[-1].reason) == ("merrow", Reason.CHAIR_BACK)


def test_a_chair_who_never_came_is_absent_and_not_gone():
    room = marked(a_room(), "merrow", standing=Standing.APOLOGIES)
    assert in_chair(room) is None
    assert then(room, ("siddal", "chair", "18:30")).movements[-1].reason is Reason.CHAIR_ABSENT


REFUSED = [
    (lambda room: arrival(room, room.attendee("rao"), "19:00"), "Rao is in the room already"),
    (lambda room: departure(room, room.attendee("everitt"), "19:00"), "Everitt is not in the room"),
    (lambda room: departure(room, room.attendee("rao"), "19:00", interest=True), "which item Councillor Sunita Rao left for"),
    (lambda room: chair_taken(room, room.attendee("clerk"), "19:00"), "Gwen Hale is not a member"),
    (lambda room: chair_taken(room, room.attendee("everitt"), "19:00"), "Everitt is not in the room and cannot take the chair"),
    (lambda room: chair_taken(room, room.attendee("merrow"), "19:00"), "Merrow is in the chair already"),
    (lambda room: substitute_for(room, room.attendee("rao"), "Councillor X"), "Rao is in the room: a substitute sits for"),
    (lambda room: substitute_for(room, room.attendee("clerk"), "Councillor X"), "Gwen Hale has no seat"),
]


@pytest.mark.parametrize(("act", "said"), REFUSED)
def test_what_cannot_be(act, said):
    with pytest.raises(CannotBeDone, match=said):
        act(a_room())


def test_a_second_substitute_is_refused():
    room = a_room()
    sub = substitute_for(room, room.attendee("everitt"), "Councillor Ann Tilney")
    with pytest.raises(CannotBeDone, match="Ann Tilney sits for Councillor Jo Everitt already"):
        substitute_for(replace(room, attendees=(*room.attendees, sub)), room.attendee("everitt"), "Councillor Other")


def test_a_typed_time_before_the_persons_last_one_is_refused_and_one_by_the_clock_is_kept_and_doubted():
    room = then(a_room(), ("rao", "out", "19:31", "i2"))
    with pytest.raises(CannotBeDone, match="last came or went at 19:31, so 19:10 cannot be right"):
        arrival(room, room.attendee("rao"), "19:10", "i3")
    kept = arrival(room, room.attendee("rao"), "18:31", "i3", typed=False)
    assert kept.doubtful
    room = after(room, kept)
    assert is_in_room(room, room.attendee("rao")), "the order stays that of the record"
    assert time_doubts(room) == ("Councillor Sunita Rao came in at 18:31, which is before what was recorded earlier: check the time.",)


def test_a_typed_time_before_somebody_elses_is_what_the_clerk_saw():
    room = then(a_room(), ("rao", "out", "19:31", "i2"), ("lathe", "out", "19:20", "i2"))
    assert not room.movements[-1].doubtful


@pytest.mark.parametrize(
    ("time", "than", "is_later"),
    [("19:01", "19:00", True), ("19:00", "19:00", False), ("18:59", "19:00", False), ("00:10", "23:50", True), ("23:50", "00:10", False),
     ("", "19:00", False), ("19:00", "", False)],
)
def test_later_passes_midnight(time, than, is_later):
    assert later(time, than) is is_later


def test_a_mark_that_makes_nonsense_of_the_movements_is_refused():
    gone, came = then(a_room(), ("rao", "out", "19:31", "i2")), then(a_room(), ("everitt", "in", "18:41", "i2"))
    with pytest.raises(CannotBeDone, match="Rao left at 19:31, so they cannot be absent at the start"):
        mark(gone, gone.attendee("rao"), Standing.ABSENT)
    with pytest.raises(CannotBeDone, match="Everitt came in at 18:41, so they cannot be present at the start"):
        mark(came, came.attendee("everitt"), Standing.PRESENT)
    assert mark(gone, gone.attendee("rao"), Standing.REMOTE).standing is Standing.REMOTE
    assert mark(came, came.attendee("everitt"), Standing.LATE).standing is Standing.LATE


def test_only_the_last_of_a_persons_movements_is_taken_back():
    room = then(a_room(), ("rao", "out", "19:00", "i2"), ("rao", "in", "19:10", "i2"))
    with pytest.raises(CannotBeDone, match="came or went again after that"):
        taken_back(room, room.movements[0])
    taken_back(room, room.movements[1])


def test_a_time_put_right_stays_between_its_neighbours():
    room = then(a_room(), ("rao", "out", "19:00", "i2"), ("rao", "in", "19:10", "i2"), ("rao", "out", "19:30", "i3"))
    refuse_time(room, room.movements[1], "19:20")
    for time in ("18:50", "19:40"):
        with pytest.raises(CannotBeDone, match="give one after 19:00 and before 19:30"):
            refuse_time(room, room.movements[1], time)


def test_the_quorum_counts_members_with_a_vote_who_are_in_the_room():
    room = a_room()
    assert (quorum(room, 4).words, quorum(room, 4).figures) == ("Quorate", "5 present, 4 needed")
    room = then(room, ("rao", "out", "20:10", "i3"))
    assert quorum(room, 4).words == "Only just quorate"
    before, room = quorum(room, 4), then(room, ("clerk", "out", "20:12", "i3"), ("lathe", "out", "20:14", "i3"))
    lost = quorum(room, 4)
    assert (lost.words, lost.figures) == ("Not quorate since 20:14", "3 present, 4 needed")
    assert warning(before, lost) == "The quorum is lost: 3 members are left and 4 are needed, so nothing can be decided until it is back."
    assert warning(lost, lost) == warning(lost, before) == ""
    room = then(room, ("nandra", "out", "20:20", "i3"))
    assert quorum(room, 4).since == "20:14", "since it was lost, not since the last one went"
    room = then(room, ("rao", "in", "20:30", "i3"), ("lathe", "in", "20:31", "i3"))
    assert quorum(room, 4).state is QuorumState.ONLY_JUST
    assert quorum(then(room, ("rao", "out", "20:40", "i4")), 4).since == "20:40"


def test_whoever_is_out_for_an_interest_is_not_counted_in_that_item():
    room = declares(declares(a_room(), "rao", "i2", Conduct.LEFT), "lathe", "i2", Conduct.LEFT)
    assert (quorum(room, 4, "i2").words, quorum(room, 4, "i3").words) == ("Not quorate since 19:05", "Quorate")


def test_a_quorum_that_is_not_set_or_was_never_there():
    assert (quorum(a_room(), 0).words, quorum(a_room(), 0).figures) == ("Quorum not set", "5 present")
    empty = replace(a_room(), attendees=())
    assert (quorum(empty, 3).words, quorum(empty, 3).figures) == ("Not quorate", "0 present, 3 needed")


MOVES = st.lists(
    st.tuples(
        st.sampled_from(["merrow", "siddal", "nandra", "everitt", "lee", "clerk"]), st.sampled_from(["in", "out", "interest", "chair"]),
        st.integers(0, 3),
    ), max_size=25,
)


def played(moves) -> tuple:
    """A room after whatever of these may happen did, and how many were refused; items go on as they come."""
    room, at, refused = a_room(), 0, 0
    for minute, (uid, what, step) in enumerate(moves):
        at = min(at + step // 3, 3)
        try:
            room = then(room, (uid, what, f"19:{minute:02d}", ITEMS[at]))
        except CannotBeDone:
            refused += 1
    return room, refused


@given(MOVES)
def test_whatever_happens_nobody_is_in_the_room_twice_or_less_than_not(moves):
    room, refused = played(moves)
    here = in_room_now(room)
    assert len({each.uid for each in here}) == len(here)
    assert len(room.movements) + refused == len(moves)
    for each in room.attendees:
        turns = [move.way is Way.IN for move in room.movements_of(each.uid)]
        assert all(one is not other for one, other in pairwise(turns)), "in and out take turns"
        balance = (each.standing in HERE) + sum(1 if turn else -1 for turn in turns)
        assert balance == is_in_room(room, each)
    assert in_chair(room) is None or in_chair(room) in here


@given(MOVES)
def test_who_is_present_for_the_items_agrees_with_who_was_ever_there(moves):
    room, _ = played(moves)
    ever = set(uids(ever_present(room)))
    for item in ITEMS:
        assert set(uids(may_vote(room, item))) <= set(uids(present_for(room, item))) <= ever
        out = {each.attendee for each in room.movements if each.reason is Reason.INTEREST and each.item == item}
        assert not out & set(uids(present_for(room, item)))


@given(MOVES)
def test_after_the_last_thing_recorded_the_next_item_has_whoever_is_in_the_room(moves):
    room, _ = played(moves)
    room = replace(room, order=(*ITEMS, "next"), attendees=tuple(each for each in room.attendees if not each.for_items))
    assert present_for(room, "next") == in_room_now(room)


@given(MOVES, st.integers(1, 6))
def test_the_quorum_is_the_count_and_since_is_when_it_was_lost(moves, needed):
    room, _ = played(moves)
    now = quorum(room, needed)
    assert now.present == sum(each.votes for each in in_room_now(room))
    assert (now.state is QuorumState.LOST) is (now.present < needed)
    times = {each.time for each in room.movements if each.way is Way.OUT}
    assert not now.since or (now.state is QuorumState.LOST and now.since in times)


def test_the_sample_room_is_as_it_says():
    assert uids(voters(a_room())) == MEMBERS
    assert person("x", "X").standing is Standing.PRESENT
