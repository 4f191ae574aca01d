"""Every wording a paragraph ever had: kept by saves and by undo, through splitting, joining and removal."""
from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import pytest

from clerk_desk.desk import agenda, backups
from clerk_desk.desk.bin import bin_blocks, restore_block, what_is_in_the_bin
from clerk_desk.desk.committees import add_committee
from clerk_desk.desk.documents import export_meeting
from clerk_desk.desk.meetings import add_item, add_meeting
from clerk_desk.desk.minuting import item_text, save_minutes
from clerk_desk.desk.opening import open_desk
from clerk_desk.desk.stages import set_state
from clerk_desk.desk.undo import redo, undo
from clerk_desk.desk.wordings import earlier_wordings, note_shown
from clerk_desk.domain.blocks import Block, Kind, Row, Run, plain
from clerk_desk.domain.changes import GAP, BlockChanges, all_new
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import MeetingState

AT = dt.datetime(2026, 11, 20, 18, 30)


@dataclass
class Hand:
    """A clock that a test sets on."""

    time: dt.datetime = AT

    def now(self) -> dt.datetime:
        return self.time

    def wait(self, seconds: float) -> None:
        self.time += dt.timedelta(seconds=seconds)


@pytest.fixture
def clock():
    return Hand()


@pytest.fixture
def desk(tmp_path, clock):
    desk = open_desk(tmp_path / "data", clock)
    yield desk
    desk.close()


@pytest.fixture
def item(desk):
    meeting = add_meeting(desk, add_committee(desk, "Cabinet").ids[0], AT.date()).ids[0]
    item = add_item(desk, meeting, "Fostering", "6").ids[0]
    save_minutes(desk, item, all_new([plain("The Chair spoke.", uid="a"), plain("Noted.", uid="b")]))
    return item


def typed(desk, item, words: str, uid: str = "a") -> None:
    save_minutes(desk, item, BlockChanges((plain(words, uid=uid),)))


def told(desk, uid: str = "a") -> list[str]:
    return [each.block.text for each in earlier_wordings(desk, uid)]


def test_wordings_are_told_newest_first_with_when(desk, item, clock):
    clock.wait(60)
    typed(desk, item, "The Chair spoke first.")
    clock.wait(60)
    typed(desk, item, "The Chair spoke last.")
    assert told(desk) == ["The Chair spoke first.", "The Chair spoke."]
    assert [(each.since, each.until) for each in earlier_wordings(desk, "a")] == [
        (AT + dt.timedelta(minutes=1), AT + dt.timedelta(minutes=2)), (AT, AT + dt.timedelta(minutes=1))]
    assert told(desk, "b") == []


def test_typing_without_a_pause_leaves_one_wording_and_not_one_a_save(desk, item, clock):
    words = "It was a long sentence, typed by a clerk who did not rest for a moment while the Leader was speaking."
    clock.wait(60)
    for end in range(10, len(words), 7):
        typed(desk, item, words[:end])
        clock.wait(1.6)
    typed(desk, item, words)
    assert told(desk) == ["The Chair spoke."]
    clock.wait(30)
    typed(desk, item, "Noted.")
    assert told(desk) == [words, "The Chair spoke."]


def test_a_private_note_made_public_has_its_kind_kept_with_its_words(desk, item, clock):
    save_minutes(desk, item, BlockChanges((plain("He was late.", Kind.NOTE, uid="c"),), {"c": 3 * GAP}))
    clock.wait(60)
    typed(desk, item, "Councillor Reed came in at 7 pm.", "c")
    [was] = earlier_wordings(desk, "c")
    assert (was.block.row.kind, was.block.text) == (Kind.NOTE, "He was late.")


def test_bold_and_italic_are_kept_with_the_words_and_are_no_wording_of_their_own(desk, item, clock):
    bold = Block(Row("a"), (Run("The Chair", bold=True), Run(" spoke.")))
    clock.wait(60)
    save_minutes(desk, item, BlockChanges((bold,)))
    assert told(desk) == []
    clock.wait(60)
    typed(desk, item, "Somebody else spoke.")
    [was] = earlier_wordings(desk, "a")
    assert (was.block, was.since) == (bold, AT)


def test_words_shown_to_somebody_are_kept_however_soon_they_change(desk, item, clock, tmp_path):
    meeting = item_text(desk, item).item.meeting_id
    acts = [
        lambda: note_shown(desk, meeting), lambda: set_state(desk, meeting, MeetingState.DRAFT),
        lambda: export_meeting(desk, meeting, tmp_path / "minutes.txt"),
    ]
    words = "The Chair spoke."
    for act in acts:
        act()
        clock.wait(1)
        words += " And"
        typed(desk, item, words)
    assert told(desk) == ["The Chair spoke. And And", "The Chair spoke. And", "The Chair spoke."]


def test_a_removed_paragraph_keeps_its_wordings_and_has_them_when_it_is_back(desk, item, clock):
    clock.wait(60)
    typed(desk, item, "The Chair spoke first.")
    bin_blocks(desk, item, ["a"])
    assert told(desk) == ["The Chair spoke first.", "The Chair spoke."]
    [gone] = what_is_in_the_bin(desk, item_text(desk, item).item.meeting_id).blocks
    restore_block(desk, gone.id)
    assert told(desk) == ["The Chair spoke first.", "The Chair spoke."]


def test_a_paragraph_split_off_has_the_wordings_of_the_one_before(desk, item, clock):
    clock.wait(60)
    typed(desk, item, "The Chair spoke. The Mayor sang.")
    clock.wait(60)
    save_minutes(desk, item, BlockChanges((plain("The Chair spoke.", uid="a"), plain("The Mayor sang.", uid="c")), {"c": GAP + 9}))
    assert told(desk, "c") == ["The Chair spoke. The Mayor sang.", "The Chair spoke."]
    assert told(desk, "a") == ["The Chair spoke. The Mayor sang.", "The Chair spoke."]
    assert earlier_wordings(desk, "c")[0].was == "a"


def test_what_happens_to_the_other_half_later_is_not_told_of_it(desk, item, clock):
    clock.wait(60)
    save_minutes(desk, item, BlockChanges((plain("The Chair", uid="a"), plain("spoke.", uid="c")), {"c": GAP + 9}))
    clock.wait(60)
    typed(desk, item, "Nobody else")
    assert told(desk, "c") == ["The Chair spoke."]
    assert told(desk, "a") == ["The Chair", "The Chair spoke."]


def test_a_joined_paragraph_has_the_wordings_of_both(desk, item, clock):
    clock.wait(60)
    typed(desk, item, "Noted and agreed.", "b")
    clock.wait(60)
    save_minutes(desk, item, BlockChanges((plain("The Chair spoke. Noted and agreed.", uid="a"),), removed=("b",)))
    assert sorted(told(desk)) == ["Noted and agreed.", "Noted.", "The Chair spoke."]


def test_undo_and_redo_add_to_the_history_and_take_nothing_from_it(desk, item, clock):
    clock.wait(60)
    typed(desk, item, "The Chair spoke first.")
    bin_blocks(desk, item, ["a"])
    undo(desk, item_text(desk, item).item.meeting_id)
    assert [block.text for block in item_text(desk, item).minutes] == ["The Chair spoke first.", "Noted."]
    clock.wait(60)
    redo(desk, item_text(desk, item).item.meeting_id)
    assert told(desk)[0] == "The Chair spoke first."
    assert len(told(desk)) >= 2


def test_words_that_undo_takes_away_are_kept(desk, item, clock):
    meeting = item_text(desk, item).item.meeting_id
    _, made = agenda.split_item(desk, item, "b", "Adoption").ids
    clock.wait(60)
    typed(desk, made, "Noted with thanks.", "b")
    undo(desk, meeting)
    assert told(desk, "b") == ["Noted."]


def test_a_save_that_is_refused_keeps_no_wording(desk, item, clock):
    clock.wait(60)
    with pytest.raises(CannotBeDone):
        save_minutes(desk, item, BlockChanges((plain("Other words.", uid="a"),)), version=99)
    assert told(desk) == []


def test_backups_carry_wordings(desk, item, clock, tmp_path):
    clock.wait(60)
    typed(desk, item, "Somebody else spoke.")
    made = backups.back_up(desk)
    desk.close()
    backups.restore(desk.data_dir, made.path, clock)
    again = open_desk(desk.data_dir, clock)
    assert told(again) == ["The Chair spoke."]
    again.close()
