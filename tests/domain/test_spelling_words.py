"""Which words a spelling checker is asked about."""
from __future__ import annotations

import pytest

from clerk_desk.domain.spelling import accepted, misspelt, names_in

KNOWN = {"the", "members", "noted", "that", "be", "opted", "member", "and", "council", "see"}


def right(word: str) -> bool:
    return word.casefold().removesuffix("'s").removesuffix("’s") in KNOWN


def found(text: str) -> list[tuple[int, str]]:
    return [(each.start, each.word) for each in misspelt(text, right)]


def test_a_wrong_word_is_found_where_it_stands():
    assert found("The membrs noted that") == [(4, "membrs")]
    assert misspelt("The membrs", right)[0].end == 10


@pytest.mark.parametrize("text", [
    "CF 35", "s106 and 2025/26 and 3rd", "the TROs and TRO’s", "(a) (ii) xiv", "see www.wexcomb.gov.uk/agendaz", "clark@example.org",
    "McKay and SharePoint", "the Council’s", "co-opted members", "", "—",
])
def test_what_no_dictionary_can_know_is_passed_over(text):
    assert found(text) == []


def test_a_hyphenated_word_is_right_where_its_parts_are():
    assert accepted("co-opted", right) and accepted("member-council", right) and not accepted("member-counsil", right)


def test_names_are_taken_apart():
    assert {"Ioan", "Prys-Jones", "Prys", "Jones", "Councillor"} <= names_in(["Councillor Ioan Prys-Jones"])
