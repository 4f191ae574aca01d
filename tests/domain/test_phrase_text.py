"""A standing phrase as text and back, and what is refused with which words."""
from __future__ import annotations

import json

import pytest

from clerk_desk import paths
from clerk_desk.domain.blocks import Kind
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.phrase_text import phrase_data, pieces_of, text_of, written_phrase
from clerk_desk.domain.phrases_bank import Piece, phrase_from

GIVEN = [phrase_from(each) for each in json.loads((paths.resources() / "phrases.json").read_text(encoding="utf-8"))]


@pytest.mark.parametrize("phrase", GIVEN, ids=lambda phrase: phrase.abbreviation)
def test_every_given_phrase_is_the_same_after_being_text_and_data(phrase):
    assert pieces_of(text_of(phrase)) == phrase.pieces
    assert written_phrase(phrase.abbreviation, phrase.name, text_of(phrase), phrase) == phrase
    assert phrase_from(phrase_data(phrase)) == phrase


def test_how_a_line_begins_says_what_it_is():
    text = "The report was received.\n- first\n• second\n\nRESOLVED: That\nit be  noted;\nit be sent.\n\nThe Chair thanked {officer}."
    text += "\nACTION: {owner}"
    kinds = [Kind.PARAGRAPH, Kind.BULLET, Kind.BULLET, Kind.LEAD_IN, Kind.CLAUSE, Kind.CLAUSE, Kind.PARAGRAPH, Kind.ACTION]
    found = pieces_of(text)
    assert [piece.kind for piece in found] == kinds
    assert found[1] == Piece(Kind.BULLET, "first") and found[4].text == "it be noted;"
    assert pieces_of(text_of(written_phrase("all", "", text))) == found


REFUSED = (
    ("", "x", "small letters"), ("a", "x", "small letters"), ("Apols", "x", "small letters"), ("9x", "x", "small letters"),
    ("ok", " \n ", "no words"), ("ok", "Moved by {Mover}.", "brackets"), ("ok", "Moved by {mover.", "brackets"),
)


@pytest.mark.parametrize(("abbreviation", "text", "why"), REFUSED)
def test_what_is_no_phrase_is_refused_with_what_to_do(abbreviation, text, why):
    with pytest.raises(CannotBeDone, match=why):
        written_phrase(abbreviation, "", text)
