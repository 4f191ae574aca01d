"""The best match: rarer words, said more often, in shorter lines."""
from __future__ import annotations

from clerk_desk.domain.archive_ranking import Candidate, ranked
from clerk_desk.domain.archive_words import asked


def best(text, *lines):
    return ranked([line if isinstance(line, Candidate) else Candidate(at, line) for at, line in enumerate(lines)], asked(text))


def test_a_word_said_more_often_or_in_a_shorter_line_counts_more():
    lines = ("The bridge was old and it was said that it would be mended.", "The bridge.", "Bridge by bridge.")
    assert best("bridge ", *lines) == (2, 1, 0)


def test_the_rarer_of_two_words_counts_more():
    assert best("road OR otter ", "A road.", "A road.", "A road.", "An otter.")[0] == 3


def test_equals_stay_in_their_order():
    assert best("road ", "One road.", "The road.", "Old road.") == (0, 1, 2)


def test_a_title_and_a_number_that_was_asked_for_come_first():
    assert best("road ", "A road, a road.", Candidate(1, "A road", title=True))[0] == 1
    assert best("6.2(b)", "See 6.2(b), and 6.2(b) again.", Candidate(1, "that it be noted", number="6.2(b)"))[0] == 1


def test_accents_phrases_and_beginnings_are_counted_as_they_are_found():
    assert best("dwr ", "A road.", "Dŵr, dŵr.")[0] == 1
    assert best('"of the" ', "the of", "of, the")[0] == 1
    assert best("scheme ", "schemes", "scheme")[0] == best("sche", "road", "scheme")[0] == 1


def test_a_name_that_stands_beside_a_line_finds_it_too():
    assert set(best("merrow ", "A road.", "Another.")) == {0, 1}


def test_nothing_ranks_as_nothing():
    assert best("road") == ()
