"""What abbreviations become."""
from __future__ import annotations

import pytest

from clerk_desk.domain.blocks import Kind
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.phrases_bank import Piece, bank_of, expand, expansion_of, next_blank, phrase_from

BANK = bank_of(map(phrase_from, (
    {"abbreviation": "apols", "blocks": [{"text": "Apologies were received from {names}."}]},
    {"abbreviation": "closd", "blocks": [{"text": "The meeting closed at {time}."}]},
    {"abbreviation": "repnot", "blocks": [{"kind": "lead_in", "text": "RESOLVED:"}, {
        "kind": "clause", "text": "That it be noted by {body}."}]},
)))


def typed(words, *, spaced=True, alone=True, values=None):
    return expand(words, BANK, values or {}, spaced=spaced, alone=alone)


@pytest.mark.parametrize(("words", "drop"), [("apols ", 6), ("So apols ", 6), ("(apols ", 6), ("“apols ", 6)])
def test_an_abbreviation_and_a_space_become_the_phrase(words, drop):
    found = typed(words)
    assert (found.drop, found.pieces[0].text) == (drop, "Apologies were received from [names].")


@pytest.mark.parametrize("words", ["xapols ", "apolsx ", "ap-apols ", "apols", "apols.", "Apols ", "", " "])
def test_nothing_is_expanded_inside_a_word_or_without_its_space(words):
    assert typed(words) is None


def test_f3_needs_no_space():
    assert typed("So apols", spaced=False).drop == 5 and typed("apols ", spaced=False) is None


def test_what_is_known_is_filled_in_and_the_first_of_the_rest_is_selected():
    assert typed("closd ", values={"time": "20:47"}).pieces == (Piece(Kind.PARAGRAPH, "The meeting closed at 20:47."),)
    assert typed("closd ", values={"time": "20:47"}).select is None
    assert typed("apols ").select == (0, 29, 7)
    assert typed("repnot ").select == (1, 20, 6)


def test_a_phrase_of_several_blocks_is_not_put_before_words():
    assert typed("repnot ", alone=False) is None and typed("apols ", alone=False)


def test_blanks_are_found_one_after_the_other():
    assert next_blank("a [b] c [d e]", 0) == (2, 3) and next_blank("a [b] c [d e]", 5) == (8, 5) and next_blank("[b]", 3) is None
    assert next_blank("[B] [1] []", 0) is None


def test_chosen_from_a_list_nothing_is_taken_away():
    assert expansion_of(BANK["apols"], {}).drop == 0


@pytest.mark.parametrize(("entry", "why"), [
    ({"abbreviation": "Ap Ols", "blocks": [{"text": "x"}]}, "no abbreviation"), ({"abbreviation": "apols"}, "no words"),
    ({"abbreviation": "apols", "blocks": [{"kind": "song", "text": "x"}]}, "unknown kind"),
    ({"abbreviation": "apols", "blocks": [{"kind": "clause"}]}, "no text"), ({"abbreviation": "apols", "blocks": ["x"]}, "no text"),
])
def test_an_entry_that_is_no_phrase_is_refused_with_the_reason(entry, why):
    with pytest.raises(CannotBeDone, match=why):
        phrase_from(entry)


def test_a_later_phrase_replaces_an_earlier_one():
    own = phrase_from({"abbreviation": "apols", "blocks": [{"text": "Sorry"}]})
    assert bank_of([BANK["apols"], own])["apols"].pieces[0].text == "Sorry"


def test_sentences_that_are_known_stand_in_place_of_the_phrase_where_it_stands_alone():
    entry = {"abbreviation": "apols", "known": "apologies", "blocks": [{"text": "Apologies were received from {names}."}]}
    bank = bank_of([phrase_from(entry)])
    known = {"apologies": "Apologies came from Councillor Rao.\nCouncillor Voss sat for Councillor Rao."}
    found = expand("apols ", bank, known, spaced=True, alone=True)
    assert [piece.text for piece in found.pieces] == known["apologies"].splitlines() and found.select is None
    assert expand("So apols ", bank, known, spaced=True, alone=False).pieces[0].text == "Apologies were received from [names]."
    assert expand("apols ", bank, {}, spaced=True, alone=True).select == (0, 29, 7)
