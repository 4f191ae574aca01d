"""Promises and look-alikes in the manners of minutes that councils publish, each in invented words."""
from __future__ import annotations

import pytest

from clerk_desk.capture.follow_ups import promises_in
from clerk_desk.domain.blocks import Kind, plain

NO_PROMISE = [
    "The Treasurer announced that she did not feel she would be able to prepare the accounts again.",
    "Minute 14 – “the Ranger would circulate a map of the paths to Members” – the map was on the table.",
    "The Planning Manager was recommending that the item be deferred until the May meeting.",
    "However, Members thought that the hour would make it hard for some.",
    "The Ranger outlined the papers for June, which may need to be moved to the July meeting.",
    "Minute no. 5 paragraph 3 – Councillor Fell asked for a breakdown of mooring fees.",
    "Councillor Ashe asked for a breakdown of mooring fees which had been provided since.",
    "He added that the Head of Boats was to be there on 23 July and would be able to answer any further questions.",
    "Councillor Orme requested that the Board’s thanks to the pilot be formally minuted.",
]
NO_ORDER = [
    "That the Committee notes the headway made with the mooring repairs.",
    "the Minutes of the Harbour Board meetings of 3 and 10 May were approved and signed.",
    "That the Minutes of the meeting of 6 June be taken as read and signed by the Chair.",
    "that bathing be permitted to continue at the Lido in line with the byelaws.",
]
PROMISES = [
    ("The audit papers were handed round and would be discussed at the next meeting.", "report", "", "", "at the next meeting"),
    ("It was agreed that these amendments to the byelaws would be made.", "act", "", "", ""),
    ("Asha Quill to be invited to future agenda setting meetings.", "arrange", "", "", ""),
    ("Contractor to be advised that the slipway is to be left clear.", "act", "", "", ""),
    ("Broken stile to be chased up by the Clerk.", "refer", "the Clerk", "", ""),
    (
        "The Committee agreed to invite a trustee of the Almshouses to attend meetings as an observer.",
        "arrange", "", "a trustee of the Almshouses", ""),
    (
        "It was noted that a paper on moorings would be presented to the next meeting, which would include answers to Members’ questions.",
        "report", "", "", "to the next meeting"),
    ("The Mayor agreed to write to Cllr Vane requesting the minutes of his working party.", "act", "The Mayor", "Cllr Vane", ""),
    ("The Chair agreed to seek clarification of what the ‘long plan’ refers to.", "act", "The Chair", "", ""),
    ("The Deputy Clerk would put together a leaflet to be used at the meeting.", "act", "The Deputy Clerk", "", ""),
    ("Clerk to send off the insurance form.", "act", "Clerk", "", ""),
    ("It was agreed that the Town Council would look into the price of a new gate.", "act", "", "", ""),
    ("It was agreed to ask the handyman to oil the hinge.", "act", "", "the handyman", ""),
    (
        "The Convener said that she had found two volunteers and would be liaising with officers to find them a room.",
        "arrange", "The Convener", "officers", ""),
    (
        "Arising from minute 9, Ines Fell said that the forms had been posted and would report on the replies at the next meeting.",
        "report", "Ines Fell", "", "at the next meeting"),
    (
        "The Chair thought this unlikely however this point would be checked in the rules of the Trust.",
        "act", "", "", ""),
    ("It was confirmed that the Boat Champion would be invited to give a presentation in May.", "arrange", "", "", "in May"),
    ("Officers said that they would look at the totals and update members via email.", "circulate", "Officers", "", ""),
]


def made(kind, text):
    return promises_in([plain(text, kind)])


@pytest.mark.parametrize("text", NO_PROMISE)
def test_what_is_doubted_quoted_or_only_recommended_is_no_follow_up(text):
    assert made(Kind.PARAGRAPH, text) == ()


@pytest.mark.parametrize("text", NO_ORDER)
def test_a_clause_that_notes_or_signs_minutes_is_no_follow_up(text):
    assert made(Kind.CLAUSE, text) == ()


@pytest.mark.parametrize(("text", "kind", "owner", "whom", "due"), PROMISES)
def test_a_promise_has_its_kind_its_parties_and_its_time(text, kind, owner, whom, due):
    (promise,) = made(Kind.PARAGRAPH, text)
    assert (promise.kind, promise.owner, promise.recipients, promise.due) == (kind, owner, whom, due)
