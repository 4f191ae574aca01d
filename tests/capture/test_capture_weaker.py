"""Weaker ways of saying that something will be done, clauses that ask for it in passing, and what only looks like either."""
from __future__ import annotations

import pytest

from clerk_desk.capture.follow_ups import promises_in
from clerk_desk.capture.reading import read_text
from clerk_desk.domain.blocks import Kind, plain


@pytest.mark.parametrize(("words", "kind", "owner", "due"), [
    ("Members are to receive a draft by e-mail in October.", "circulate", "", "in October"),
    ("The Road Safety Manager hoped to be in a position to send it out to Members by Christmas.", "circulate", "The Road Safety Manager",
     "by Christmas"),
    ("The Clerk said that this would be put in hand.", "act", "The Clerk", ""),
    ("An item on the visitor economy was added for June.", "report", "", "for June"),
    ("The Director said that he could make enquiries of the other authorities.", "act", "The Director", ""),
    ("The Director would run another campaign in the spring.", "act", "The Director", "in the spring"),
    ("The Trust undertook to look into how calls were being directed.", "act", "The Trust", ""),
    ("The Clerk promised Mrs Holloway a written reply about the lamp.", "respond", "The Clerk", ""),
])
def test_weaker_ways_of_saying_it_are_found_too(words, kind, owner, due):
    promise, = promises_in([plain(words, Kind.PARAGRAPH)])
    assert (promise.kind, promise.owner, promise.due) == (kind, owner, due)


@pytest.mark.parametrize("words", [
    "Members receive a briefing pack with each agenda.",
    "The Trust hoped to open the unit by Christmas.",
    "The Director hoped that it would be better by Christmas.",
    "Councillor Pryde was glad to do so.",
    "The Government promised to look into the matter.",
    "An item on parking was added to the budget.",
])
def test_what_only_looks_like_it_is_none(words):
    assert promises_in([plain(words, Kind.PARAGRAPH)]) == ()


@pytest.mark.parametrize(("clause", "kind"), [
    ("That members be given a guided tour of both units during the consultation.", "arrange"),
    ("That the work programme be agreed, subject to the addition of a report on street works in March.", "report"),
    ("That the comments of the Committee be passed to the Executive Member for Roads.", "refer"),
    ("That the concern about staffing be drawn to the attention of the Police Authority.", "refer"),
    ("That take-up be reviewed and the result reported to the Executive Member after one year.", "report"),
    ("that the Clerk open a savings account;", "act"),
    ("That the Clerk thank the former owner on the Committee's behalf.", "act"),
])
def test_clauses_that_ask_for_it(clause, kind):
    promise, = promises_in([plain("RESOLVED:", Kind.LEAD_IN), plain(clause, Kind.CLAUSE, 1)])
    assert promise.kind == kind


def test_a_resolution_that_supports_what_was_recommended_recommends_nothing():
    clause = "That the Committee supports the recommendations to the Executive Member as set out in the report."
    assert promises_in([plain("RESOLVED:", Kind.LEAD_IN), plain(clause, Kind.CLAUSE, 1)]) == ()


def test_clauses_may_bear_small_roman_numbers_without_a_stop():
    found = read_text("6. Tender\n\nRESOLVED\n\ni to accept the tender;\n\nii that the Clerk find out whether it may be done in steel.")
    assert [each.marker for each in found.items[0].minutes] == ["", "i", "ii"]


def test_what_is_agreed_on_the_proposal_of_somebody_is_a_resolution():
    found = read_text("5. Bins\n\nIt was agreed on the proposal of Councillor Orr, seconded by Alderman Boal, that the change be approved.")
    assert [each.block.row.kind for each in found.items[0].minutes] == [Kind.LEAD_IN, Kind.CLAUSE]


@pytest.mark.parametrize(("told", "who"), [
    ("There were submitted apologies from Councillor Iain Dalgarno.", "Councillor Iain Dalgarno"),
    ("Cllr J Prowse (Bridewell) was unwell and the Committee sent its good wishes.", "Cllr J Prowse (Bridewell)"),
])
def test_a_sentence_of_apology_names_who_is_away(told, who):
    top = "INVERTARN AREA COMMITTEE\n\nMinute of the meeting held on 13 March 2025 at 2.00 p.m.\n\nPresent:\tCouncillor Orr"
    assert read_text(f"{top}\n\n1.\tApologies\n\n{told}\n\n2.\tPolice\n\nNothing was reported.").meeting.apologies == (who,)


def test_groups_of_an_advisory_council_are_no_names():
    top = "ADVISORY COUNCIL ON RELIGIOUS EDUCATION\n\nNotes of the meeting on 1 July 2025, 5.00pm, Town Hall\n\n"
    found = read_text(f"{top}Present: Group A – Mrs Y Orr, Mr J Gill; Group B – Canon M Lee\n\n1. Welcome\n\nMembers were welcomed.")
    assert found.meeting.present == ("Mrs Y Orr", "Mr J Gill", "Canon M Lee")
