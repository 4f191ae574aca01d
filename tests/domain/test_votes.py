"""Votes and motions: what they come to, what contradicts the room, and how minutes tell them."""
from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clerk_desk.domain.attendance import Standing
from clerk_desk.domain.declarations import Conduct, Declaration, Interest
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.motions import Motion, MotionKind, Ruling, amended, is_amended, refuse_new, ruled, substantive
from clerk_desk.domain.spoken_votes import count_words, motion_lines, mover_words, recorded_rows, vote_lines
from clerk_desk.domain.votes import (
    Ballot,
    Choice,
    Manner,
    Result,
    Vote,
    able_and_cast,
    contradictions,
    refuse_vote,
    result,
    tally,
)
from tests.domain.room_samples import a_room, marked, then

STYLE = HouseStyle("Plain", lead_ins=(("resolved", "RESOLVED:"),))
FOR, AGAINST, ABSTAIN, SILENT, GONE = Choice
NAMES = {each.uid: each.name for each in a_room().attendees}


def hands(for_count, against, abstain=0, **given_more) -> Vote:
    return Vote(1, "v1", 1, "i2", Manner.HANDS, for_count, against, abstain, **{"sequence": 99, "time": "19:45"} | given_more)


def recorded(choices, **given_more) -> Vote:
    ballots = tuple(Ballot(uid, NAMES.get(uid, uid), choice) for uid, choice in choices.items())
    return Vote(1, "v1", 1, "i2", Manner.NAMED, ballots=ballots, **{"sequence": 99, "time": "19:45"} | given_more)


EVERYBODY = {"merrow": FOR, "siddal": FOR, "nandra": FOR, "lathe": AGAINST, "rao": ABSTAIN}


@pytest.mark.parametrize(
    ("vote", "comes_to"),
    [(hands(3, 2), Result.CARRIED), (hands(2, 3), Result.LOST), (hands(2, 2, 1), Result.TIED), (recorded(EVERYBODY), Result.CARRIED),
     (hands(2, 2, casting=FOR), Result.CARRIED), (hands(2, 2, casting=AGAINST), Result.LOST),
     (Vote(1, "v", 1, "i2", Manner.UNANIMOUS), Result.CARRIED), (Vote(1, "v", 1, "i2", Manner.AGREED), Result.CARRIED)],
)
def test_what_a_vote_comes_to(vote, comes_to):
    assert result(vote) is comes_to


@given(st.lists(st.sampled_from(list(Choice)), min_size=1, max_size=30))
def test_a_recorded_vote_counts_every_ballot_once(choices):
    count = tally(recorded({f"m{place}": choice for place, choice in enumerate(choices)}))
    assert count.cast + count.not_voting + count.not_present == len(choices)
    assert count.for_count == choices.count(FOR)


NONSENSE = [
    (hands(-1, 2), "0 or more"),
    (hands(0, 0), "Nobody has voted yet"),
    (Vote(1, "v", 1, "i2", Manner.NAMED), "Nobody has voted yet"),
    (Vote(1, "v", 1, "i2", Manner.UNANIMOUS, against_count=1), "unanimous vote has none against"),
    (Vote(1, "v", 1, "i2", Manner.UNANIMOUS, ballots=(Ballot("rao", "Rao", AGAINST),)), "unanimous vote has none against"),
    (replace(recorded({"rao": FOR}), ballots=(Ballot("rao", "Cllr Rao", FOR), Ballot("rao", "Cllr Rao", AGAINST))),
     "Cllr Rao has voted twice"),
    (recorded({"stranger": FOR}), "stranger is not on the list"),
    (hands(3, 2, casting=FOR), r"no tie \(3 for, 2 against\)"),
    (hands(2, 2, casting=ABSTAIN), "for or against"),
    (hands(2, 2, casting=FOR, casting_by="Councillor Sunita Rao"),
     "Sunita Rao is not in the chair: the casting vote is Councillor Ada Merrow’s"),
]


@pytest.mark.parametrize(("vote", "said"), NONSENSE)
def test_a_vote_that_makes_no_sense_is_refused(vote, said):
    with pytest.raises(CannotBeDone, match=said):
        refuse_vote(vote, a_room())


def test_the_casting_vote_is_of_whoever_was_in_the_chair_then():
    room = then(a_room(), ("merrow", "out", "19:50", "i3"), ("siddal", "chair", "19:51", "i3"))
    refuse_vote(hands(2, 2, casting=FOR, casting_by="Councillor Ada Merrow"), room)
    with pytest.raises(CannotBeDone, match="Tom Siddal is not in the chair"):
        refuse_vote(hands(2, 2, casting=FOR, casting_by="Councillor Tom Siddal"), room)


def test_a_vote_that_agrees_with_the_room_has_no_contradictions():
    assert contradictions(recorded(EVERYBODY), a_room(), "item 6", 3) == ()
    assert able_and_cast(recorded(EVERYBODY), a_room()) == (5, 5)
    assert contradictions(hands(3, 1), a_room(), "item 6") == (), "a hand not raised is no contradiction"


def declared(room, uid, conduct):
    one = Declaration(0, "d", 1, uid, NAMES[uid], Interest.PECUNIARY, "i2", conduct=conduct)
    return replace(room, declarations=(one,))


WRONG = [
    (lambda: then(a_room(), ("rao", "out", "19:40", "i2")), EVERYBODY, "Councillor Sunita Rao left at 19:40 and cannot vote on item 6."),
    (lambda: then(a_room(), ("rao", "out", "19:10", "i1")), EVERYBODY, "Councillor Sunita Rao left at 19:10 and cannot vote on item 6."),
    (lambda: a_room(), EVERYBODY | {"everitt": FOR}, "Councillor Jo Everitt sent apologies and cannot vote on item 6."),
    (lambda: then(a_room(), ("everitt", "in", "19:50", "i2")), EVERYBODY | {"everitt": FOR},
     "Councillor Jo Everitt came in later, at 19:50, and cannot vote on item 6."),
    (lambda: a_room(), EVERYBODY | {"clerk": FOR}, "Gwen Hale is not a member and cannot vote on item 6."),
    (lambda: a_room(), EVERYBODY | {"lee": FOR}, "Mr Bob Lee has no vote on this body and cannot vote on item 6."),
    (lambda: then(a_room(), ("rao", "interest", "19:30", "i2")), EVERYBODY,
     "Councillor Sunita Rao was out of the room because of an interest and cannot vote on item 6."),
    (lambda: declared(a_room(), "rao", Conduct.TOOK_NO_PART), EVERYBODY,
     "Councillor Sunita Rao declared an interest and cannot vote on item 6."),
    (lambda: marked(a_room(remote_counts=False), "rao", standing=Standing.REMOTE), EVERYBODY,
     "Councillor Sunita Rao was present remotely and cannot vote on item 6."),
    (lambda: a_room(), {uid: EVERYBODY[uid] for uid in ("merrow", "siddal", "nandra", "lathe")},
     "Councillor Sunita Rao may vote on item 6 and has no vote yet."),
    (lambda: a_room(), EVERYBODY | {"rao": GONE}, "Councillor Sunita Rao was in the room for item 6 and is down as not present."),
    (lambda: replace(a_room(), attendees=tuple(each for each in a_room().attendees if each.uid != "rao")), EVERYBODY,
     "Councillor Sunita Rao is no longer on the list of this meeting and cannot vote on item 6."),
]


@pytest.mark.parametrize(("room", "choices", "sentence"), WRONG)
def test_each_contradiction_is_a_sentence(room, choices, sentence):
    assert contradictions(recorded(choices), room(), "item 6") == (sentence,)


def test_more_hands_than_members_more_named_than_counted_and_no_quorum():
    asked = (Ballot("rao", NAMES["rao"], AGAINST), Ballot("lathe", NAMES["lathe"], AGAINST))
    assert contradictions(hands(6, 1, ballots=asked), a_room(), "item 6", 6) == (
        "5 may vote, 7 have.", "2 asked to be recorded as “against”, and only 1 voted so.",
        "The meeting was not quorate then: 5 present, 6 needed.",
    )


def test_one_who_was_there_and_did_not_vote_is_no_contradiction():
    room = declared(a_room(), "rao", Conduct.TOOK_NO_PART)
    assert contradictions(recorded(EVERYBODY | {"rao": SILENT}), room, "item 6") == ()


def test_figures_and_lists_in_the_houses_words():
    vote = recorded(EVERYBODY | {"rao": SILENT, "everitt": GONE}, called_by="Councillor Priya Nandra")
    assert count_words(vote, STYLE) == "For: 3, Against: 1, Abstained: 0"
    assert vote_lines(vote, a_room(), STYLE) == (
        "A recorded vote was called for by Councillor Nandra.", "For (3): Councillors Merrow, Siddal and Nandra.",
        "Against (1): Councillor Lathe.", "Not voting (1): Councillor Rao.", "Not present (1): Councillor Everitt.",
    )
    assert recorded_rows(vote)[0] == ("Councillor Ada Merrow", "For")
    assert count_words(Vote(1, "v", 1, "i2", Manner.UNANIMOUS), STYLE) == "(unanimous)"
    assert count_words(Vote(1, "v", 1, "i2", Manner.AGREED), STYLE) == ""
    own = replace(STYLE, labels=(("vote", "by {for} votes to {against}"), ("unanimous", "unanimously")))
    assert count_words(hands(7, 2, 1), own) == "by 7 votes to 2"
    assert count_words(Vote(1, "v", 1, "i2", Manner.UNANIMOUS), own) == "unanimously"


def test_casting_votes_ties_and_dissent_are_told():
    assert vote_lines(hands(2, 2, casting=AGAINST, casting_by="Councillor Ada Merrow"), a_room(), STYLE) == (
        "The votes being equal, Councillor Merrow gave a casting vote against.",
    )
    assert vote_lines(hands(2, 2), a_room(), STYLE) == ("The votes being equal and no casting vote given, the motion was not carried.",)
    asked = (Ballot("lathe", NAMES["lathe"], AGAINST), Ballot("rao", NAMES["rao"], AGAINST), Ballot("nandra", NAMES["nandra"], ABSTAIN))
    assert vote_lines(hands(3, 2, ballots=asked), a_room(), STYLE) == (
        "Councillors Lathe and Rao asked that their votes against the decision be recorded.",
        "Councillor Nandra asked that their abstention be recorded.",
    )


MOTION = Motion(1, "m", 1, "i2", text="That the fee be £4", mover=NAMES["nandra"], seconder=NAMES["rao"], sequence=1)
FIRST = Motion(2, "a1", 1, "i2", MotionKind.AMENDMENT, "to leave out £4 and insert £5", NAMES["lathe"], amends="m", sequence=2,
               reads="That the fee be £5")
SECOND = Motion(3, "a2", 1, "i2", MotionKind.AMENDMENT, "to add from May", NAMES["siddal"], amends="m", sequence=3,
                reads="That the fee be £4 from May")


def test_the_substantive_motion_is_what_the_amendments_made_of_it():
    lost, carried = replace(FIRST, ruling=Ruling.LOST), replace(SECOND, ruling=Ruling.ACCEPTED)
    assert substantive(MOTION, [MOTION, lost]) == "That the fee be £4"
    assert not is_amended(MOTION, [MOTION, lost])
    assert substantive(MOTION, [MOTION, carried, lost]) == "That the fee be £4 from May"
    assert is_amended(MOTION, [carried])


def test_words_are_left_out_and_put_in():
    assert amended("That the fee be £4.", "£4", "£5") == "That the fee be £5."
    assert amended("That the fee be £4", "", "from May") == "That the fee be £4 from May"
    assert amended("That the fee, if any, be £4", ", if any,", "") == "That the fee be £4"
    with pytest.raises(CannotBeDone, match="“£9” are not in the motion"):
        amended("That the fee be £4", "£9", "£5")
    with pytest.raises(CannotBeDone, match="more than once"):
        amended("a fee and a fine", "a f", "b")


BAD = [
    (Motion(0, "x", 1, "i2"), [], "needs words"),
    (Motion(0, "x", 1, "i2", text="T", mover="Cllr A", seconder="cllr a"), [], "cannot second"),
    (Motion(0, "x", 1, "i2", MotionKind.RECOMMENDATION, "T"), [], "name the one that decides"),
    (replace(FIRST, amends="gone"), [MOTION], "belongs to a motion"),
    (replace(SECOND, amends="a1"), [MOTION, FIRST], "belongs to a motion"),
    (SECOND, [MOTION, FIRST], "Owen Lathe is not decided yet"),
    (FIRST, [replace(MOTION, ruling=Ruling.CARRIED)], "carried already and cannot be amended"),
]


@pytest.mark.parametrize(("new", "others", "said"), BAD)
def test_a_motion_that_cannot_be_moved(new, others, said):
    with pytest.raises(CannotBeDone, match=said):
        refuse_new(new, others)


CANNOT = [
    (MOTION, Ruling.CARRIED, [MOTION, FIRST], "before the motion"),
    (MOTION, Ruling.ACCEPTED, [MOTION], "only an amendment"),
    (replace(FIRST, ruling=Ruling.LOST), Ruling.CARRIED, [MOTION], "is lost already"),
    (replace(FIRST, ruling=Ruling.LOST), Ruling.OPEN, [MOTION, SECOND], "rests on it"),
    (replace(FIRST, ruling=Ruling.LOST), Ruling.OPEN, [replace(MOTION, ruling=Ruling.CARRIED)], "rests on it"),
]


@pytest.mark.parametrize(("motion", "ruling", "others", "said"), CANNOT)
def test_a_ruling_that_cannot_be(motion, ruling, others, said):
    with pytest.raises(CannotBeDone, match=said):
        ruled(motion, ruling, others)


def test_a_motion_is_told_with_its_amendments_to_the_end():
    lost, taken = replace(FIRST, ruling=Ruling.LOST), replace(SECOND, ruling=Ruling.ACCEPTED)
    whole = replace(MOTION, ruling=Ruling.CARRIED, reasons="The cost has risen.")
    votes = [hands(2, 3, motion="a1"), hands(4, 1, motion="m")]
    assert motion_lines(whole, [whole, lost, taken], votes, a_room(), STYLE) == (
        "Councillor Nandra moved, seconded by Councillor Rao: “That the fee be £4.”",
        "Councillor Lathe moved as an amendment: “to leave out £4 and insert £5.”",
        "On being put to the vote the amendment was declared lost (For: 2, Against: 3, Abstained: 0).",
        "Councillor Siddal moved as an amendment: “to add from May.”",
        "With the consent of the meeting the amendment was accepted and became part of the motion.",
        "The substantive motion now read: “That the fee be £4 from May.”",
        "On being put to the vote the substantive motion was declared carried (For: 4, Against: 1, Abstained: 0).",
        "Reasons for decision: The cost has risen.",
    )


def test_a_recommendation_a_withdrawal_and_a_motion_nobody_seconded():
    other = Motion(4, "r", 1, "i2", MotionKind.RECOMMENDATION, "That the fee rise", NAMES["rao"], to_body="Cabinet")
    other = replace(other, ruling=Ruling.WITHDRAWN)
    assert motion_lines(other, [other], [], a_room(), STYLE) == (
        "Councillor Rao moved that it be recommended to Cabinet: “That the fee rise.”",
        "The recommendation was withdrawn with the consent of the meeting.",
    )
    fell = replace(MOTION, mover="", seconder="", ruling=Ruling.FELL)
    assert motion_lines(fell, [fell], [], a_room(), STYLE) == (
        "It was moved: “That the fee be £4.”", "The motion was not seconded and fell.",
    )
    assert mover_words(MOTION, a_room()) == "Moved by Councillor Nandra, seconded by Councillor Rao"
    assert mover_words(fell, a_room()) == ""


def test_a_unanimous_vote_on_a_motion_stands_in_brackets_once():
    whole = replace(MOTION, ruling=Ruling.CARRIED)
    vote = Vote(1, "v", 1, "i2", Manner.UNANIMOUS, motion="m")
    lines = motion_lines(whole, [whole], [vote], a_room(), STYLE)
    assert lines[1] == "On being put to the vote the motion was declared carried (unanimous)."
