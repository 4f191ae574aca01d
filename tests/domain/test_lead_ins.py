"""Lead-ins as each house writes them."""
from __future__ import annotations

import pytest

from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.lead_ins import in_house_form, keyword

DASH = HouseStyle("Dash", lead_ins=(("resolved", "RESOLVED: -"), ("recommended", "RECOMMENDED: -")))
PLAIN = HouseStyle("Plain", lead_ins=(("resolved", "RESOLVED"),))


@pytest.mark.parametrize(("text", "word"), [
    ("RESOLVED:", "resolved"), ("Resolved -", "resolved"), ("RECOMMENDED: That Cabinet", "recommended"), ("agreed that", "agreed"),
    ("It was RESOLVED that", ""), ("", ""), ("DECISION", ""),
])
def test_the_word_of_decision_is_seen_at_the_beginning_only(text, word):
    assert keyword(text) == word


@pytest.mark.parametrize(("text", "shown"), [
    ("RESOLVED:", ("RESOLVED: -", "")),
    ("Resolved – That the Committee:-", ("RESOLVED: -", "That the Committee:-")),
    ("RESOLVED that the Panel:", ("RESOLVED: -", "That the Panel:")),
    ("RECOMMENDED: -", ("RECOMMENDED: -", "")),
])
def test_the_house_form_replaces_the_word_and_its_signs(text, shown):
    assert in_house_form(text, DASH) == shown


def test_that_keeps_its_small_letter_where_the_form_ends_without_a_sign():
    assert in_house_form("RESOLVED that the Panel:", PLAIN) == ("RESOLVED", "that the Panel:")


@pytest.mark.parametrize("text", ["It was RESOLVED that:-", "AGREED:", "Members decided:"])
def test_a_lead_in_the_house_has_no_form_for_is_left_as_it_is(text):
    assert in_house_form(text, DASH) == ("", text)


def test_a_word_that_runs_on_keeps_every_sign():
    stands_out, rest = in_house_form("RESOLVED by 5 votes to 2:", DASH)
    assert f"{stands_out} {rest}".strip() == "RESOLVED by 5 votes to 2:"


def test_showing_in_one_house_and_then_in_another_is_as_showing_in_the_other():
    once = " ".join(in_house_form("RESOLVED: That the report:-", DASH))
    assert in_house_form(once, PLAIN)[0] == "RESOLVED"
    assert in_house_form(once, DASH) == in_house_form("RESOLVED: That the report:-", DASH)
