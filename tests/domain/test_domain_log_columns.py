from __future__ import annotations

import pytest

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.log_columns import MOST, TITLES, USUAL, LogColumn, checked_columns, columns_in, kept_words


def test_columns_are_taken_by_name_or_title_in_the_order_given():
    assert checked_columns(["reference", " As  minuted ", "FIRST DUE", "status"]) == (
        LogColumn.REFERENCE, LogColumn.WORDS, LogColumn.FIRST_DUE, LogColumn.STATUS,
    )


def test_none_are_the_usual_ones():
    assert checked_columns([]) == USUAL == columns_in("")
    assert kept_words(USUAL) == ""


def test_the_reference_is_first_wherever_it_was_put():
    assert checked_columns(["what", "owner", "reference"])[0] is LogColumn.REFERENCE


@pytest.mark.parametrize(("names", "why"), [
    (["what", "owner"], "reference stays"), (["reference", "owner", "status"], "what is to be done"),
    (["reference", "what", "what"], "once"), (["reference", "what", "colour"], "no column “colour”"),
    ([each.value for each in LogColumn][: MOST + 1], f"room for {MOST}"),
])
def test_a_choice_that_cannot_be_says_why(names, why):
    with pytest.raises(CannotBeDone, match=why):
        checked_columns(names)


def test_the_kept_line_is_read_as_it_was_written_and_one_of_a_newer_program_gives_the_usual_ones():
    chosen = (LogColumn.REFERENCE, LogColumn.MEETING, LogColumn.WORDS, LogColumn.CHASED)
    assert columns_in(kept_words(chosen)) == chosen
    assert columns_in("reference,what,colour of the row") == USUAL


def test_every_column_has_a_title_of_its_own():
    assert len(set(TITLES.values())) == len(LogColumn) == len(TITLES)
