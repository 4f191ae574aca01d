"""The page on which words stand: found whole, over the break of a line or page, and not guessed where they are nowhere."""
from __future__ import annotations

from clerk_desk.desk.pages import page_with, place_of

PAGES = (
    "1 Apologies\r\nThere were none.\r\n2 Budget\r\nThe Committee received a report on the bud-",
    "get for the year.\r\nThe Director undertook to circulate the figures\r\nof leavers, branch by branch, to Members",
    "before the next meeting.\r\nRESOLVED: That the report be noted.",
)


def test_words_are_found_over_the_end_of_a_line_and_of_a_page():
    assert page_with(("The Director undertook to circulate the figures of leavers",), PAGES) == 2
    assert page_with(("the figures of leavers, branch by branch, to Members before the next meeting.",), PAGES) == 2
    assert page_with(("“RESOLVED: That the report be noted”",), PAGES) == 3


def test_the_first_words_that_are_anywhere_count():
    assert page_with(("words that were changed since then", "There were none."), PAGES) == 1
    assert page_with(("words that were changed since then",), PAGES) == 0
    assert page_with((), PAGES) == page_with(("x",), ()) == 0


def test_words_have_their_place_in_a_text_whatever_stands_between_them():
    text = "Tŷ Gwyn 🌉\n1.1 The  Clerk would\nwrite; again.\nThe end of it all"
    first, last = place_of(("nothing of this sort", "The clerk would write again."), text)
    assert text[first:last] == "The  Clerk would\nwrite; again"
    assert text[slice(*place_of(("Tŷ Gwyn",), text))] == "Tŷ Gwyn"
    assert place_of(("lerk would wri", ""), text) == place_of(("x",), "") == (0, 0)
