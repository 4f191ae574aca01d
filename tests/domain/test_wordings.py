"""Which of the words that were saved count as a wording, and where words go when paragraphs are split and joined."""
from __future__ import annotations

import datetime as dt

import pytest

from clerk_desk.domain.blocks import Kind, plain
from clerk_desk.domain.wordings import FEW, PAUSE, Stood, counts, lost, went_over

NOW = dt.datetime(2026, 11, 22, 19, 42)
SHORT = dt.timedelta(seconds=1)


def stood(words: str, ago: dt.timedelta = SHORT, shown: dt.timedelta | None = None) -> Stood:
    return Stood(plain(words, uid="a"), NOW - ago, NOW - shown if shown is not None else None)


def test_what_is_being_typed_is_no_wording():
    assert not counts(stood("The Chair sp"), "The Chair spoke.", NOW)
    assert not counts(stood("The Chiar sp"), "The Chair spoke.", NOW)


@pytest.mark.parametrize("ago", [PAUSE, PAUSE * 100, -SHORT])
def test_what_stood_when_typing_paused_is_one_and_so_it_is_when_the_clock_was_put_back(ago):
    assert counts(stood("The Chair spoke.", ago), "The Chair spoke first.", NOW)


def test_words_that_were_shown_to_somebody_are_one_however_soon_they_are_changed():
    assert counts(stood("The Chair spoke.", SHORT * 2, shown=SHORT), "The Chair spoke. And", NOW)
    assert not counts(stood("The Chair spoke.", SHORT, shown=SHORT * 2), "The Chair spoke. And", NOW)


def test_words_taken_out_are_kept_at_once():
    assert counts(stood("The Chair spoke of the budget."), "The Chair spoke.", NOW)
    assert counts(stood("The Chair spoke of the budget."), None, NOW)


def test_words_whose_age_nobody_knows_are_one():
    assert counts(Stood(plain("Noted.")), "Noted again.", NOW)


@pytest.mark.parametrize("words", ["", "  \n"])
def test_nothing_is_no_wording(words):
    assert not counts(stood(words, PAUSE), "Noted.", NOW)


def test_the_same_words_are_no_other_wording():
    assert not counts(stood("Noted.", PAUSE), "Noted.", NOW)


@pytest.mark.parametrize(("old", "new", "gone"), [
    ("abc", "abc", 0), ("abc", "abcdef", 0), ("abc", "xxabc", 0), ("abcdef", "abc", 3), ("abcdef", "axf", 4), ("aaaa", "aa", 2),
    ("", "abc", 0), ("abc", "", 3), ("abab", "ab", 2),
])
def test_letters_lost_are_counted_between_what_is_alike(old, new, gone):
    assert lost(old, new) == gone
    assert FEW > 1


def test_a_paragraph_split_in_two_takes_its_words_from_the_one_before():
    old = plain("One. Two.", uid="a")
    assert went_over([old], {"a": plain("One.", uid="a"), "b": plain("Two.", uid="b")}) == (("b", old),)
    assert went_over([old], {"a": plain("", uid="a"), "b": plain("One. Two.", uid="b")}) == (("b", old),)


def test_a_joined_paragraph_has_the_words_of_both():
    one, two = plain("One.", uid="a"), plain("Two.", uid="b")
    assert went_over([one, two], {"a": plain("One. Two.", uid="a")}) == (("a", two),)


def test_a_new_paragraph_has_its_words_from_nowhere():
    assert went_over([plain("One. Two.", uid="a")], {"a": plain("One. Two. Three.", uid="a"), "b": plain("Two.", uid="b")}) == ()
    assert went_over([plain("One.", uid="a")], {"a": plain("", uid="a"), "b": plain("", uid="b")}) == ()


def test_a_private_note_is_told_of_no_other_paragraph():
    note = plain("He was drunk.", Kind.NOTE, uid="a")
    assert went_over([note], {"b": plain("He was drunk. Noted.", uid="b")}) == ()
