"""The clerk's short form of a promise."""
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clerk_desk.domain.captured import Promise
from clerk_desk.domain.short_forms import ACT, LONGEST, short_what, what_of


@pytest.mark.parametrize(("evidence", "short"), [
    ("The data around ‘staying put’ would be circulated outside of the meeting.", "Data around ‘staying put’"),
    ("A list of the schools visited will also be provided to Members after the meeting.", "List of the schools visited"),
    ("It was agreed that a breakdown by ward be sent to the Panel.", "Breakdown by ward"),
    ("The Chair requested that the Mayor be thanked.", "The Chair requested that the Mayor be thanked"),
    ("Officers would look at the signs in due course.", "Look at the signs"),
    ("The gate, which was due to the frost broken, is to be mended.", "The gate, which was due to the frost broken, is to be mended"),
    ("Members requested that the figures for 2025 would be shared.", "Figures for 2025"),
    ("The Head of Parks agreed to write to the owner of the field.", "Write to the owner of the field"),
    ("The Clerk undertook to arrange a visit to the depot after the meeting.", "Arrange a visit to the depot"),
    ("that more information be provided with regard to the risk register; and", "More information with regard to the risk register"),
    ("To ask the Chair to write to the Minister;", "Ask the Chair to write to the Minister"),
    ("That the Head of Parks mend the gate", "The Head of Parks mend the gate"),
    ("a note on fees; or", "A note on fees"),
    ("A report be submitted to the Panel in six months’ time with an update on fees.", "Report with an update on fees"),
    ("a report be submitted to the Panel in nine months’ time on the weak points;", "Report on the weak points"),
    ("a report be brought to the meeting on 3 May;", "Report"),
    ("The Panel asked that a note be sent", "Note"),
    ("She asked that a note be sent", "She asked that a note be sent"),
    ("Would supply Councillor Thorne with the number;", "Supply Councillor Thorne with the number"),
    ("Mr Orme had no figure with him and undertook to have it sent", "Have it sent"),
    ("Mr Orme did not know and undertook to find out, the answer to be circulated", "Find out, the answer to be circulated"),
    ("The figures for the clubs, branch by branch, would be circulated outside of the meeting.", "Figures for the clubs, branch by branch"),
    ("ACTOIN >>> Head of Parks", "Head of Parks"),
    ("ACTION: Clerk to write to the Minister", "Write to the Minister"),
    ("The Committee asked for a note on fees.", "The Committee asked for a note on fees"),
    ("", ""),
])
def test_the_short_form_says_what_is_to_be_done(evidence, short):
    assert short_what(evidence) == short


@given(st.text(max_size=400))
def test_it_is_never_too_long_and_never_empty_for_words(evidence):
    short = short_what(evidence)
    assert len(short) <= LONGEST
    assert bool(short) or not any(sign.isalnum() for sign in evidence.lower().replace("and", "").replace("or", ""))


def test_an_action_line_with_an_owner_alone_points_to_its_minute():
    assert what_of(Promise("ACTOIN: Head of Parks", "act", owner="Head of Parks")) == ACT
    assert what_of(Promise("ACTION: Head of Parks to mend the gate", "act", owner="Head of Parks")) == "Mend the gate"


def test_a_long_sentence_is_cut_between_words():
    short = short_what("The Manager agreed to look into " + "every single complaint " * 10)
    assert short.startswith("Look into every single complaint")
    assert short.endswith("…")
    assert short[:-1].split()[-1] in {"every", "single", "complaint"}
