"""The user guide's pages and how they are searched."""
from __future__ import annotations

from clerk_desk.domain.guide import Page, first_place, found

PAGES = (
    Page("1", "# Who is here\n\nMark a **vote** by name."), Page("2", "# Votes\n\nBy show of hands."), Page("3", "# Café hours\n\nNone."),
)


def names(words):
    return [page.name for page in found(PAGES, words)]


def test_a_page_is_called_as_its_first_heading():
    assert [page.title for page in PAGES] == ["Who is here", "Votes", "Café hours"]


def test_no_words_find_every_page_in_order():
    assert names("") == names("  ") == ["1", "2", "3"]


def test_beginnings_of_words_are_enough_and_titles_come_first():
    assert names("vot") == ["2", "1"]
    assert names("vote NAME") == ["1"]
    assert names("cafe") == ["3"]
    assert names("hand clapping") == []


def test_the_place_of_the_first_word_is_where_a_word_begins():
    assert first_place("An invoice, then a vote.", "vo") == 19
    assert first_place("An invoice.", "vo") == -1
    assert first_place("An invoice.", "") == -1
