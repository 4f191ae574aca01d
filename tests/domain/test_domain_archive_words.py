"""What is typed into a search, and where it stands in what was found."""
from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clerk_desk.domain.archive import Group, Term
from clerk_desk.domain.archive_words import asked, cited_number, lit, passage, telling_words, tokens


def words(*each: str, begun: bool = False) -> Term:
    return Term(each, begun)


@pytest.mark.parametrize(("text", "any_of"), [
    ("road ", [Group((words("road"),))]),
    ("road", [Group((words("road", begun=True),))]),
    ("road* works ", [Group((words("road", begun=True), words("works")))]),
    ("road repairs", [Group((words("road"), words("repairs", begun=True)))]),
    ("“circulated outside”", [Group((words("circulated", "outside"),))]),
    ('"left open', [Group((words("left", "open"),))]),
    ("road -street ", [Group((words("road"),), (words("street"),))]),
    ("road NOT street ", [Group((words("road"),), (words("street"),))]),
    ("road AND street ", [Group((words("road"), words("street")))]),
    ("road OR street ", [Group((words("road"),)), Group((words("street"),))]),
    ("terms and conditions ", [Group((words("terms"), words("and"), words("conditions")))]),
    ("Dŵr ", [Group((words("dwr"),))]),
    ("council’s ", [Group((words("council", "s"),))]),
    ("follow-up ", [Group((words("follow", "up"),))]),
    ("r", []), ("", []), ("- — “” *", []), ("-road ", []), ("NOT", []),
])
def test_what_is_typed_is_understood(text, any_of):
    assert list(asked(text).any_of) == any_of


@pytest.mark.parametrize(("text", "number"), [
    ("Minute 27", ("27",)), ("minute no. 27", ("27",)), ("39/20", ("39", "20")), ("6.7(b)(ii)", ("6", "7", "b", "ii")),
    ("6.7 (b) (ii)", ("6", "7", "b", "ii")), ("CA 26/27-1", ("ca", "26", "27", "1")), ("OSC.12", ("osc", "12")), ("cofnod 14", ("14",)),
    ("item 5(a)", ("5", "a")),
])
def test_the_number_of_a_minute_is_known_as_one(text, number):
    assert cited_number(text) == Term(number)


@pytest.mark.parametrize("text", ["27 houses", "£1,200", "(b)", "road", "", "minute", "12345678"])
def test_other_words_are_no_number(text):
    assert cited_number(text) is None


def test_what_was_found_is_lit_without_regard_to_accents_and_capitals():
    text = "The Dŵr Cymru works: works’ road, roadside."
    spans = lit(text, [words("dwr", "cymru"), words("road", begun=True), words("works")])
    assert [text[start:end] for start, end in spans] == ["Dŵr Cymru", "works", "works", "road", "roadside"]


@given(st.text(max_size=200), st.text(max_size=40))
def test_nothing_typed_is_a_fault(text, typed):
    found = asked(typed)
    spans = lit(text, found.terms)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    assert len(passage(text, found.terms)) <= 242


def test_a_long_text_is_shown_around_what_was_found():
    text = " ".join(f"word{number}" for number in range(200))
    shown = passage(text, [words("word150")])
    assert shown.startswith("…word") and "word150" in shown and shown.endswith("…") and len(shown) <= 242
    assert passage("As short as this.", []) == "As short as this."


def test_the_telling_words_of_a_sentence_are_those_that_are_not_in_every_minute():
    found = telling_words("The Committee asked that figures on fostering placements be circulated to members before the next meeting.")
    assert [term.words for term in found] == [("figur",), ("foster",), ("placement",), ("circulat",)]
    assert all(term.begun for term in found)


@given(st.text(max_size=80))
def test_words_are_small_letters_and_figures(text):
    assert all(word and word == word.casefold() for word in tokens(text.lower()))
