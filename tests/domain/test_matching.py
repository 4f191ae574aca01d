"""What a few letters mean."""
from __future__ import annotations

import pytest

from clerk_desk.domain.matching import fitting, initials, people_meant, rank, without_title

PEOPLE = ("Councillor Ioan Prys-Jones", "Cllr Petra Ashgrove", "Cllr. Ann Petrie", "Ms Ósk Voss, Head of Transport")


@pytest.mark.parametrize(("typed", "names"), [
    ("pry", [0]), ("jon", [0]), ("pet", [2, 1]), ("ipj", [0]), ("pa", [1]), ("ioan pr", [0]), ("osk", [3]), ("x", []), ("", []), (" ", []),
])
def test_people_are_meant_by_letters_or_initials(typed, names):
    assert people_meant(typed, PEOPLE) == [PEOPLE[each] for each in names]


def test_titles_and_initials():
    assert [without_title(name) for name in PEOPLE[:3]] == ["Ioan Prys-Jones", "Petra Ashgrove", "Ann Petrie"]
    assert without_title("Councillor") == "Councillor" and initials(PEOPLE[0]) == "ipj"


@pytest.mark.parametrize(("typed", "line", "fit"), [
    ("exp", "Export…", 0), ("next pro", "Next promise to decide", 0), ("pro next", "Next promise to decide", 1), ("rom", "Next promise", 2),
    ("", "anything", 0), ("zzz", "Next promise", None), ("cafe", "Café", 0),
])
def test_lines_fit_by_beginning_by_words_and_by_letters(typed, line, fit):
    assert rank(typed, line) == fit


def test_the_best_comes_first_and_order_decides_among_equals():
    assert fitting("bus", ["Report on buses", "Bus services", "Robust", "Bus lanes"]) == [1, 3, 0, 2]
