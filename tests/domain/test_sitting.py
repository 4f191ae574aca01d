"""A sitting as facts in order, and the sentences that tell them."""
from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clerk_desk.domain.committee_calendar import Nation
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.exempt import checked, cited, exclusion_words, exempt_paragraphs
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.sitting import Phase, SittingEvent, SittingKind, minute_line, order_taken, sentences_now, sitting_of, stamped

STYLE = HouseStyle("s", time_form="7.00 pm")
K = SittingKind


def facts(*told: tuple[SittingKind, str]) -> tuple[SittingEvent, ...]:
    return tuple(
        SittingEvent(place, f"u{place}", 1, place, kind, dt.datetime.fromisoformat(f"2026-11-20 {time}"), until="22:30")
        for place, (kind, time) in enumerate(told, 1)
    )


EVENING = facts(
    (K.START, "19:00"), (K.ADJOURN, "20:05"), (K.RESUME, "20:15"), (K.EXTEND, "21:40"), (K.EXCLUDE, "21:50"), (K.READMIT, "22:00"),
    (K.CLOSE, "22:20"),
)


@pytest.mark.parametrize(("event", "said"), [
    (1, "The meeting began at 7.00 pm."), (2, "The meeting was adjourned at 8.05 pm and resumed at 8.15 pm."),
    (3, "The meeting was resumed at 8.15 pm."), (4, "At 9.40 pm it was agreed to extend the meeting to 10.30 pm."),
    (5, "The press and public left the meeting at 9.50 pm."), (6, "The press and public were readmitted to the meeting at 10.00 pm."),
    (7, "The meeting ended at 10.20 pm."), (8, ""),
])
def test_each_fact_has_its_sentence_in_the_houses_form_of_time(event, said):
    assert minute_line(EVENING, event, STYLE) == said


def test_an_adjournment_that_was_not_resumed_says_so():
    events = facts((K.START, "19:00"), (K.ADJOURN, "20:05"), (K.CLOSE, "20:30"))
    assert minute_line(events, 2, STYLE) == "The meeting was adjourned at 8.05 pm and was not resumed."
    assert minute_line(events[:2], 2, HouseStyle("s")) == "The meeting was adjourned at 20:05."
    assert sitting_of(events).phase is Phase.ENDED


@given(st.lists(st.tuples(st.sampled_from(SittingKind), st.integers(-90, 90)), max_size=25))
def test_whatever_happens_and_however_the_clock_jumps_the_facts_kept_can_be_followed_again(steps):
    kept: list[SittingEvent] = []
    clock = dt.datetime(2026, 11, 20, 19, 0)
    for kind, minutes in steps:
        clock += dt.timedelta(minutes=minutes)
        event = stamped(SittingEvent(len(kept) + 1, "", 1, 0, kind, clock, item_id=1, until="23:59"), kept[-1] if kept else None)
        try:
            sitting_of([*kept, event])
        except CannotBeDone:
            continue
        kept.append(event)
    sitting = sitting_of(kept)
    assert [each.sequence for each in kept] == list(range(1, len(kept) + 1))
    assert all(one.at <= other.at for one, other in pairwise(kept))
    assert not (sitting.in_private and sitting.phase is Phase.ENDED)


@pytest.mark.parametrize(("taken", "order"), [
    ((), (1, 2, 3, 4)), ((3, 1), (3, 4, 1, 2)), ((2,), (1, 2, 3, 4)), ((4, 3, 2, 1), (4, 3, 2, 1)), ((9, 2), (1, 2, 3, 4)),
])
def test_an_item_that_was_not_taken_keeps_its_place_after_the_one_before_it(taken, order):
    assert order_taken((1, 2, 3, 4), taken) == order


@given(st.permutations([1, 2, 3, 4, 5]), st.integers(0, 5))
def test_no_item_is_lost_or_doubled_by_the_order_taken(taken, count):
    assert sorted(order_taken((1, 2, 3, 4, 5), taken[:count])) == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(("nation", "first", "last", "schedule"), [
    (Nation.ENGLAND, 1, 7, "Schedule 12A"), (Nation.WALES, 12, 18, "Schedule 12A"), (Nation.SCOTLAND, 1, 15, "Schedule 7A"),
    (Nation.NORTHERN_IRELAND, 1, 7, "Schedule 6"),
])
def test_each_nation_has_its_own_list(nation, first, last, schedule):
    numbers = [each.number for each in exempt_paragraphs(nation)]
    assert numbers == list(range(first, last + 1))
    assert all(each.covers for each in exempt_paragraphs(nation))
    assert cited(nation, [last, first]) == f"{schedule}, paragraphs {first} and {last}"
    assert f"paragraph {first} of Part" in exclusion_words(nation, [first], ["9"])
    assert "during items 9 and 10" in exclusion_words(nation, [first], ["9", "10"])
    assert "during the following business" in exclusion_words(nation, [first], [])
    with pytest.raises(CannotBeDone, match=f"no paragraph {last + 1} for {nation.value}: choose from {first} to {last}"):
        checked(nation, [last + 1])


def test_resuming_tells_the_adjournment_as_one_sentence_unless_that_is_minuted():
    evening, began = EVENING[:3], "The meeting was adjourned at 8.05 pm"
    assert sentences_now(evening, 3, STYLE, ()) == (f"{began} and resumed at 8.15 pm.",)
    assert sentences_now(evening, 3, STYLE, {f"{began}."}) == ("The meeting was resumed at 8.15 pm.",)


def test_an_end_after_an_adjournment_tells_both():
    evening = facts((K.START, "19:00"), (K.ADJOURN, "20:05"), (K.CLOSE, "20:30"))
    assert sentences_now(evening, 3, STYLE, ()) == (
        "The meeting was adjourned at 8.05 pm and was not resumed.", "The meeting ended at 8.30 pm.")
    assert sentences_now(EVENING, 7, STYLE, ()) == ("The meeting ended at 10.20 pm.",) and sentences_now(EVENING, 9, STYLE, ()) == ()
