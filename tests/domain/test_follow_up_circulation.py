"""The clerk's own clock, the line of proof, and who owes."""
from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from clerk_desk.domain.circulation import called, late_to_send, meant, proof, with_send_day
from clerk_desk.domain.follow_ups import FollowUp, FollowUpKind, FollowUpLine, Status, Step, moved
from clerk_desk.domain.owners import has_owner, owner_words, owners
from clerk_desk.domain.things import thing

FRIDAY = dt.date(2026, 11, 20)


def circulation(**changed) -> FollowUp:
    history = (Step(FRIDAY, Status.RAISED),)
    return replace(FollowUp(1, "u", "CF 26/27-1", 1, 1, "b", "", "Figures of leavers.", FollowUpKind.CIRCULATE, history=history), **changed)


def line(each, **more):
    return FollowUpLine(each, "Cabinet", FRIDAY, "6", "Fostering", **more)


def test_the_clerk_has_two_working_days_from_when_it_came():
    came = with_send_day(moved(circulation(), Status.RECEIVED, FRIDAY), lambda on: "bank holiday" if on == dt.date(2026, 11, 23) else "")
    assert came.send_by == dt.date(2026, 11, 25)
    assert late_to_send(came, dt.date(2026, 11, 26)) and not late_to_send(came, dt.date(2026, 11, 25))
    sent = moved(came, Status.CIRCULATED, dt.date(2026, 11, 24))
    assert sent.send_by is None and with_send_day(sent, None).send_by is None


@pytest.mark.parametrize(("more", "said"), [
    ({"clause": "6.2"}, "The figures of leavers requested at minute 6.2 of 20 November 2026 were circulated to Members on "
                        "24 November 2026."),
    ({"clause": "(b)(ii)"}, "The figures of leavers requested at item 6(b)(ii) of 20 November 2026 were circulated to Members "
                            "on 24 November 2026."),
    ({"exempt": True}, "The information requested under CF 26/27-1 was circulated on 24 November 2026."),
])
def test_the_line_of_proof_says_what_where_to_whom_and_when(more, said):
    sent = moved(moved(circulation(), Status.RECEIVED, FRIDAY), Status.CIRCULATED, dt.date(2026, 11, 24))
    assert proof(line(sent, **more)) == said


def test_there_is_no_proof_of_what_was_not_sent():
    assert proof(line(circulation())) == ""
    assert proof(line(moved(circulation(kind=FollowUpKind.ACT), Status.DONE, FRIDAY))) == ""


@pytest.mark.parametrize(("words", "named", "kept"), [
    ("the Director of Children and Families", ("the Director of Children and Families",), "the Director of Children and Families"),
    ("Okafor, Grace; the  Clerk ;", ("Okafor, Grace", "the Clerk"), "Okafor, Grace; the Clerk"),
    ("To be confirmed", (), "To be confirmed"), ("TBC", (), "To be confirmed"), ("", (), ""), ("none", (), ""),
    ("the Chair; tbc; the Chair", ("the Chair", "the Chair"), "the Chair"),
])
def test_owners_are_apart_by_semicolons_and_to_be_confirmed_is_nobody(words, named, kept):
    assert (owners(words), owner_words(words), has_owner(words)) == (named, kept, bool(named))


@pytest.mark.parametrize(("what", "words", "was"), [
    ("Figures of leavers.", "the figures of leavers", "were"), ("Data around “staying put”", "the data around “staying put”", "was"),
    ("The analysis of bids", "the analysis of bids", "was"), ("More information with regard to the Risk Heat Map, in particular, the…",
                                                           "the information", "was"),
    ("Details of the statutory timescale for conducting a missing child interview and the…", "the details", "were"),
    ("Statistics of the number of children in care who access and complete higher education courses by ward and by year",
     "the statistics", "were"),
    ("Circulate a timetable", "the information", "was"), ("", "the information", "was"), ("PEP processes", "the PEP processes", "were"),
    ("a list", "the list", "was"), ("Of course", "the of course", "was"), ("…", "the information", "was"),
])
def test_a_thing_is_named_by_its_head_and_agrees_with_its_verb(what, words, was):
    assert (thing(what).words, thing(what).was) == (words, was)


def test_recipients_are_whoever_is_named_else_all():
    names = ("Councillor Ada Merrow", "Councillor Tom Siddal", "Priya Nandra")
    assert meant("Councillor Siddal", names) == ("Councillor Tom Siddal",)
    assert meant("the Chair of the panel and Councillor Merrow", names) == names[:1]
    assert meant("Committee Members", names) == meant("", names) == names
    assert [called(words) for words in ("members", "", "Councillor Siddal", "all members of the Council.")] == [
        "Members", "Members", "Councillor Siddal", "all Members of the Council"]
