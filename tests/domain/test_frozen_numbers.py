"""Numbers of confirmed minutes, and what is left for the others."""
from __future__ import annotations

from random import Random

import pytest

from clerk_desk.domain.frozen_numbers import frozen, frozen_from, left_over, spans_of
from clerk_desk.domain.house_style import HouseStyle, Occasion, Paragraphs, Unit

YEAR = HouseStyle("Y", paragraphs=Paragraphs.YEAR, unit=Unit.ITEMS)


@pytest.mark.parametrize(("taken", "left"), [
    ((), ()), ((((1, 5),),), ((6, 0),)), ((((1, 5),), ((9, 9),)), ((6, 8), (10, 0))), ((((4, 6),),), ((1, 3), (7, 0))),
    ((((1, 2), (6, 6)), ((3, 5),)), ((7, 0),)),
])
def test_what_is_left_has_no_number_that_is_taken(taken, left):
    assert left_over(taken) == left


def test_numbers_are_drawn_from_what_is_left_without_a_gap():
    at = Occasion(spans=((6, 8), (10, 0)))
    assert [at.number(count) for count in range(1, 6)] == [6, 7, 8, 10, 11]
    assert [Occasion().number(count) for count in (1, 2)] == [1, 2]
    assert Occasion(spans=((3, 4),)).number(4) == 6


def test_runs_of_numbers():
    assert spans_of([1, 2, 3, 7]) == ((1, 3), (7, 7)) and spans_of([]) == ()


def test_what_is_frozen_comes_back_as_it_was_and_outlives_another_style_and_code():
    at = Occasion(2, "26", "27", "CF", "Committee", ((6, 7), (10, 0)))
    kept = frozen(YEAR, at, 3)
    assert kept.spans == ((7, 7), (10, 11)) and frozen_from(kept.data()) == kept
    later = kept.applied(HouseStyle("Y", paragraphs=Paragraphs.CODE, unit=Unit.PARAGRAPHS)).on(kept.occasion("Board"))
    assert [later.running(later.occasion.number(count)) for count in (1, 2, 3)] == ["7/26", "10/26", "11/26"]


def test_a_hundred_years_of_confirming_in_any_order_never_give_a_number_twice_or_leave_one_out():
    for seed in range(100):
        random, kept, counts = Random(seed), {}, {}
        for step in range(12):
            counts[step] = random.randint(0, 6)
            meeting = random.choice([each for each in counts if each not in kept] or [step])
            if meeting not in kept and random.random() < 0.6:
                kept[meeting] = frozen(YEAR, Occasion(first(counts, kept, meeting), "26", spans=left_over(k.spans for k in kept.values())),
                                       counts[meeting])
        numbers = [number for meeting in counts for number in numbers_of(counts, kept, meeting)]
        assert sorted(numbers) == list(range(1, sum(counts.values()) + 1)), seed


def first(counts, kept, meeting):
    return 1 + sum(count for each, count in counts.items() if each < meeting and each not in kept)


def numbers_of(counts, kept, meeting):
    if meeting in kept:
        return [number for low, high in kept[meeting].spans for number in range(low, high + 1)]
    at = Occasion(first(counts, kept, meeting), spans=left_over(each.spans for each in kept.values()))
    return [at.number(at.first + place) for place in range(counts[meeting])]
