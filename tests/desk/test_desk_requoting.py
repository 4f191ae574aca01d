"""Words edited after they were promised: the follow-up takes the new ones, its history says so, and it can be undone."""
from __future__ import annotations

import datetime as dt

import pytest

from clerk_desk.desk import follow_ups, minuting, sweep, undo
from clerk_desk.desk.capturing import capture_text
from clerk_desk.desk.importing import import_captured
from clerk_desk.desk.requoting import take_words
from clerk_desk.domain.blocks import Block, Run
from clerk_desk.domain.changes import BlockChanges
from clerk_desk.domain.errors import CannotBeDone

TEXT = """6. Moorings

6.1 The crew was thanked. A list of the moorings would be circulated outside of the meeting. The Chair closed the debate.
"""
OLD = "A list of the moorings would be circulated outside of the meeting."
NEW = "A list of the moorings and buoys would be circulated outside of the meeting by 1 October."


@pytest.fixture
def logged(desk):
    import_captured(desk, capture_text(TEXT), committee="Harbour Committee", on=dt.date(2026, 9, 8), file_follow_ups=True)
    return follow_ups.follow_ups(desk)[0].follow_up


def reword(desk, each, old, new):
    """What a save writes once the clerk has typed over these words."""
    block = next(block for block in minuting.item_text(desk, each.item_id).minutes if block.row.uid == each.block)
    minuting.save_minutes(desk, each.item_id, BlockChanges((Block(block.row, (Run(block.text.replace(old, new)),)),), {}, ()))


def again(desk, each):
    return follow_ups.follow_up(desk, each.id).follow_up


def test_the_sentence_likest_to_the_old_words_is_taken_and_told_in_the_history(desk, logged):
    assert logged.quote == OLD
    reword(desk, logged, OLD, NEW)
    assert [each.kind.value for each in sweep.findings_left(desk, logged.meeting_id)] == ["words changed"]
    done = take_words(desk, logged.id)
    now = again(desk, logged)
    assert (now.quote, now.status, done.words) == (NEW, logged.status, "take the new words")
    assert now.history[-1].note == f"Words changed in the minutes. Now: “{NEW}” Before: “{OLD}”"
    assert not sweep.findings_left(desk, logged.meeting_id)


def test_words_that_the_clerk_marked_are_taken_as_they_are(desk, logged):
    reword(desk, logged, OLD, NEW)
    take_words(desk, logged.id, "list of the moorings  and buoys")
    assert again(desk, logged).quote == "list of the moorings and buoys"


def test_taking_the_words_is_undone_and_done_again_by_name(desk, logged):
    reword(desk, logged, OLD, NEW)
    take_words(desk, logged.id)
    assert undo.undo_words(desk, logged.meeting_id) == "Undo take the new words"
    undo.undo(desk, logged.meeting_id)
    assert again(desk, logged) == logged
    undo.redo(desk, logged.meeting_id)
    assert again(desk, logged).quote == NEW


def test_what_cannot_be_taken_is_refused_and_nothing_changes(desk, logged):
    with pytest.raises(CannotBeDone, match="these words already"):
        take_words(desk, logged.id)
    with pytest.raises(CannotBeDone, match="not in the line"):
        take_words(desk, logged.id, "pontoons")
    minuting.save_minutes(desk, logged.item_id, BlockChanges((), {}, (logged.block,)))
    with pytest.raises(CannotBeDone, match="no longer in the minutes"):
        take_words(desk, logged.id)
    assert again(desk, logged) == logged
    follow_ups.take_back(desk, logged.id)
    with pytest.raises(CannotBeDone, match="There is no follow-up"):
        take_words(desk, logged.id)
