"""Finding words in blocks."""
from __future__ import annotations

import pytest

from clerk_desk.domain.finding import Hit, Wanted, beside, hits

TEXTS = ("The Committee noted the fares", "fare and Fares", "the\u00a0committee’s end")


def spans(words, **how):
    return [(hit.block, hit.start, hit.end) for hit in hits(TEXTS, Wanted(words, **how))]


@pytest.mark.parametrize(("words", "how", "found"), [
    ("fare", {}, [(0, 24, 28), (1, 0, 4), (1, 9, 13)]), ("fare", {"whole": True}, [(1, 0, 4)]),
    ("Fares", {"case": True}, [(1, 9, 14)]), ("the committee", {}, [(0, 0, 13), (2, 0, 13)]), ("committee's", {}, [(2, 4, 15)]),
    ("", {}, []), ("  ", {}, []), ("(.*", {}, []), ("absent", {}, []),
])
def test_what_is_found_and_where(words, how, found):
    assert spans(words, **how) == found


def test_next_and_previous_go_round():
    found = [Hit(0, 5, 7), Hit(1, 0, 2), Hit(1, 9, 11)]
    assert [beside(found, *place, 1) for place in ((0, 0), (0, 5), (0, 6), (1, 1), (1, 10))] == [0, 0, 1, 2, 0]
    assert [beside(found, *place, -1) for place in ((0, 5), (0, 6), (1, 0), (1, 12))] == [2, 0, 0, 2]
    assert beside([], 0, 0, 1) == -1
