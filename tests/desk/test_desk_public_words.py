"""What the public reads of an exempt item, from the verb to the document."""
from __future__ import annotations

import pytest

from clerk_desk.desk import meetings, sitting
from clerk_desk.desk.agenda import defer_item, split_item
from clerk_desk.desk.composing import minutes_as_written
from clerk_desk.desk.meetings import PublicWords, add_item, add_meeting
from clerk_desk.desk.meetings import meeting as found_meeting
from clerk_desk.desk.minuting import item_text, minute
from clerk_desk.desk.people import items_in_words
from clerk_desk.desk.queries import still_blank
from clerk_desk.desk.undo import redo, undo
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Audience

WORDS = PublicWords(True, "A contract", "A price was agreed.")


def words_of(desk, meeting, form="minutes", audience=Audience.PUBLIC):
    return [piece.text for piece in minutes_as_written(desk, meeting, audience, form=form).pieces if hasattr(piece, "text")]


def test_it_is_one_deed_that_can_be_undone_and_done_again(desk, meeting, item):
    meetings.set_exempt(desk, item, "Schedule 12A, paragraph 3", WORDS)
    marked = found_meeting(desk, meeting).items[0]
    assert (marked.exempt, marked.title_exempt, marked.public_title, marked.public_summary) == (
        "Schedule 12A, paragraph 3", True, "A contract", "A price was agreed.")
    undo(desk, meeting)
    assert found_meeting(desk, meeting).items[0].public_title == found_meeting(desk, meeting).items[0].exempt == ""
    redo(desk, meeting)
    assert found_meeting(desk, meeting).items[0] == marked
    meetings.set_public_words(desk, item, PublicWords(False, "", "Said."))
    assert found_meeting(desk, meeting).items[0].public_summary == "Said."
    undo(desk, meeting)
    assert found_meeting(desk, meeting).items[0] == marked


@pytest.mark.parametrize(("words", "why"), [
    (PublicWords(True, "Fostering again"), "public title has the exempt title"), (PublicWords(True, "x", "On fostering."), "summary"),
])
def test_words_that_give_the_title_away_change_nothing(desk, meeting, item, words, why):
    with pytest.raises(CannotBeDone, match=why):
        meetings.set_exempt(desk, item, "3", words)
    assert found_meeting(desk, meeting).items[0].exempt == ""


def test_an_item_that_is_public_has_no_public_words(desk, item):
    with pytest.raises(CannotBeDone, match="is public: mark it exempt first"):
        meetings.set_public_words(desk, item, WORDS)


def test_documents_have_the_public_title_and_sentences_in_public_items_too(desk, meeting, item):
    meetings.set_exempt(desk, item, "3", WORDS)
    minute(desk, meeting, "6", "Fostering cost 4,000.")
    for form in ("minutes", "agenda"):
        assert "A contract" in words_of(desk, meeting, form) and not any("Fostering" in each for each in words_of(desk, meeting, form))
    assert "Fostering" in words_of(desk, meeting, audience=Audience.MEMBERS)
    assert set(items_in_words(found_meeting(desk, meeting)).values()) == {"item 6 (A contract)"}


def test_what_is_split_off_or_put_off_stays_as_secret(desk, committee, meeting, item):
    minute(desk, meeting, "6", "One was told.")
    minute(desk, meeting, "6", "Two was told.")
    meetings.set_exempt(desk, item, "3", WORDS)
    second = item_text(desk, item).minutes[1].row.uid
    split_item(desk, item, second, "The price of fostering")
    assert [each.title_exempt for each in found_meeting(desk, meeting).items] == [True, True]
    later = add_meeting(desk, committee, found_meeting(desk, meeting).on.replace(month=12)).ids[0]
    defer_item(desk, item, to=later)
    assert [(each.title_exempt, each.public_title) for each in found_meeting(desk, later).items] == [(True, "A contract")]


def test_the_resolution_stands_in_the_public_minutes_where_it_was_minuted_in_the_exempt_item(desk, meeting, item):
    sitting.start(desk, meeting)
    sitting.exclude_public(desk, meeting, [3], item_ids=[item], in_item=item)
    minute(desk, meeting, "6", "Fostering cost 4,000.")
    sitting.readmit_public(desk, meeting, in_item=item)
    said = words_of(desk, meeting)
    assert any(each.startswith("That, under section 100A(4)") and "paragraph 3 of Part 1" in each for each in said)
    assert any(each.startswith("The press and public were readmitted to the meeting at") for each in said)
    assert not any("4,000" in each for each in said)
    for audience in (Audience.MEMBERS, Audience.FULL):
        assert sum("be excluded from the meeting" in each for each in words_of(desk, meeting, audience=audience)) == 1


def test_what_the_public_record_lacks_is_told_before_export(desk, meeting, item):
    add_item(desk, meeting, "Date of next meeting", "7")
    minute(desk, meeting, "6", "Fostering cost 4,000.")
    assert not any("public" in each for each in still_blank(desk, meeting))
    meetings.set_exempt(desk, item, "3", PublicWords(True))
    blank = still_blank(desk, meeting)
    assert [sum(words in each for each in blank) for words in ("no public one", "no public summary", "were excluded")] == [1, 1, 1]
    meetings.set_public_words(desk, item, WORDS)
    assert [each for each in still_blank(desk, meeting) if "public" in each] == [
        "Item 6 is exempt and no minutes say that press and public were excluded: write the resolution in."]
