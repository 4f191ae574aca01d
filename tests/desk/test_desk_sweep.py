"""The sweep before closing, flags, the bin, and windows that write over each other."""
from __future__ import annotations

import datetime as dt

import pytest

from clerk_desk.desk import agenda, attendance, flags, meetings, sitting, stages
from clerk_desk.desk.bin import bin_blocks, bin_item, restore_block, restore_item, what_is_in_the_bin
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.follow_ups import follow_ups, log_by_hand, log_promise, promises_left
from clerk_desk.desk.minuting import item_text, save_minutes, versions
from clerk_desk.desk.opening import open_desk
from clerk_desk.desk.sweep import (
    Contradiction,
    FindingKind,
    decided_promises,
    findings_left,
    is_waved_off,
    sweep_meeting,
    take_back_decision,
    take_back_promise,
    wave_off_finding,
)
from clerk_desk.desk.undo import undo
from clerk_desk.domain.attendance import Seat
from clerk_desk.domain.blocks import Kind, plain
from clerk_desk.domain.changes import BlockChanges, all_new
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import MeetingState

PROMISED = "The Clerk undertook to write to the owner of the field."


@pytest.fixture
def live(desk, meeting, item) -> int:
    sitting.start(desk, meeting)
    return meeting


def kinds(desk, meeting) -> list[str]:
    return [finding.kind.value for finding in findings_left(desk, meeting)]


def close(desk, meeting) -> None:
    stages.set_state(desk, meeting, MeetingState.DRAFT)


def test_a_meeting_is_closed_when_each_finding_is_seen_to_or_waved_off(desk, live, item):
    save_minutes(desk, item, all_new([plain(PROMISED, uid="a"), plain("It cost xx pounds.", uid="b"), plain("Ask Ada", Kind.NOTE)]))
    flags.raise_flag(desk, item, "b", "the sum")
    seven = meetings.add_item(desk, live, "Budget", "7").ids[0]
    assert kinds(desk, live) == ["promise", "come back", "blank", "private note", "no outcome"]
    with pytest.raises(CannotBeDone, match=r"1 promise, 1 mark to come back to, 1 blank, 1 item without an outcome\): see to each"):
        close(desk, live)
    assert meetings.meeting(desk, live).state is MeetingState.LIVE
    log_promise(desk, item, promises_left(desk, live)[0][1])
    agenda.mark_not_reached(desk, seven)
    flag, blank = (each for each in findings_left(desk, live) if each.kind in (FindingKind.FLAG, FindingKind.BLANK))
    wave_off_finding(desk, flag)
    wave_off_finding(desk, blank)
    assert kinds(desk, live) == ["private note"]
    close(desk, live)
    assert meetings.meeting(desk, live).state is MeetingState.DRAFT


def test_what_was_waved_off_comes_back_when_its_words_change_and_when_it_is_taken_back(desk, live, item):
    save_minutes(desk, item, all_new([plain("It cost xx pounds.", uid="b")]))
    [blank] = findings_left(desk, live)
    decision = wave_off_finding(desk, blank).ids[0]
    assert findings_left(desk, live) == ()
    [swept] = sweep_meeting(desk, live)
    assert (swept.finding, swept.decision) == (blank, decision)  # decided ones stay listed
    with pytest.raises(CannotBeDone, match="waved off already"):
        wave_off_finding(desk, blank)
    save_minutes(desk, item, BlockChanges((plain("It cost xx pounds  more.", uid="b"),)))
    assert kinds(desk, live) == ["blank"]
    save_minutes(desk, item, BlockChanges((plain("It cost XX pounds.", uid="b"),)))
    assert kinds(desk, live) == []
    take_back_decision(desk, decision)
    assert kinds(desk, live) == ["blank"]
    with pytest.raises(CannotBeDone, match="taken back already"):
        take_back_decision(desk, decision)


def test_a_promise_waved_off_in_the_sweep_is_waved_off_everywhere(desk, live, item):
    save_minutes(desk, item, all_new([plain(PROMISED, uid="a")]))
    [promise] = findings_left(desk, live)
    made = wave_off_finding(desk, promise).ids[0]
    assert promises_left(desk, live) == ()
    [decided] = decided_promises(desk, live)
    assert (decided.id, is_waved_off(decided)) == (made, True)
    take_back_promise(desk, made)
    assert kinds(desk, live) == ["promise"]
    undo(desk, live)
    assert kinds(desk, live) == []


def test_a_contradiction_holds_the_meeting_until_it_is_waved_off(desk, live, item):
    save_minutes(desk, item, all_new([plain("A vote was taken.", uid="a")]))
    wrong = Contradiction(item, "a", "Tom Siddal voted on item 6 after leaving at 19:30.")
    [swept] = sweep_meeting(desk, live, [wrong])
    assert (swept.finding.kind, swept.finding.sentence) == (FindingKind.CONTRADICTION, wrong.sentence)
    wave_off_finding(desk, swept.finding)
    assert sweep_meeting(desk, live, [wrong])[0].decision


def test_a_fact_minuted_and_then_taken_out_holds_the_meeting_until_it_is_dealt_with_or_waved_off(desk, live, item):
    attendance.add_person(desk, live, "Councillor Ada Merrow", seat=Seat.MEMBER)
    [who] = attendance.room(desk, live).attendees
    gone = attendance.leave(desk, who.id, time="19:31").ids[0]
    line = attendance.movement_words(desk, gone)
    save_minutes(desk, item, all_new([plain(f"Thanks were given. {line}", uid="a")]))
    assert kinds(desk, live) == []
    attendance.take_back(desk, gone)
    [finding] = findings_left(desk, live)
    assert (finding.kind, finding.item_id, finding.block) == (FindingKind.CONTRADICTION, item, "a")
    assert finding.sentence == f"The minutes say “{line[:-1]}”, but the timeline of the meeting has nothing of the kind."
    with pytest.raises(CannotBeDone, match=r"1 contradiction\): see to each"):
        close(desk, live)
    wave_off_finding(desk, finding)
    assert [each.decision > 0 for each in sweep_meeting(desk, live)] == [True]
    attendance.take_off(desk, who.id)
    assert findings_left(desk, live) == ()
    take_back_decision(desk, sweep_meeting(desk, live)[0].decision)
    save_minutes(desk, item, BlockChanges((plain("Thanks were given.", uid="a"),)))
    assert sweep_meeting(desk, live) == ()


def test_a_time_put_right_by_hand_in_the_minutes_alone_is_found_with_the_one_on_record(desk, live, item):
    adjourned = sitting.adjourn(desk, live).ids[0]
    sitting.minute_event(desk, adjourned, item)
    assert kinds(desk, live) == []
    [block] = item_text(desk, item).minutes
    other = sitting.sitting(desk, live).events[-1].at + dt.timedelta(minutes=7)
    save_minutes(desk, item, BlockChanges((plain(f"The meeting was adjourned at {other:%H:%M}.", uid=block.row.uid),)))
    [finding] = findings_left(desk, live)
    assert finding.sentence.endswith(f"has “{sitting.event_words(desk, adjourned)[:-1]}”.")


def test_a_follow_up_whose_words_changed_is_found_until_it_is_closed(desk, live, item):
    save_minutes(desk, item, all_new([plain("The figures came late and will be sent.", uid="a")]))
    log_by_hand(desk, item, "a", "The figures came late and will be sent.", what="Figures")
    assert kinds(desk, live) == []
    save_minutes(desk, item, BlockChanges((plain("Nothing of the kind.", uid="a"),)))
    assert kinds(desk, live) == ["words changed"]


def test_minutes_written_afterwards_are_a_draft_without_a_sweep(desk, meeting, item):
    close(desk, meeting)
    assert meetings.meeting(desk, meeting).state is MeetingState.DRAFT


def test_flags_are_walked_in_the_order_of_the_minutes(desk, meeting, item):
    seven = meetings.add_item(desk, meeting, "Budget", "7").ids[0]
    save_minutes(desk, item, all_new([plain("One.", uid="a"), plain("Two.", uid="b")]))
    save_minutes(desk, seven, all_new([plain("Three.", uid="c")]))
    for where, block in ((seven, "c"), (item, "b"), (item, "gone"), (item, "a")):
        flags.raise_flag(desk, where, block, f"see {block}")
    walked = flags.flags(desk, meeting)
    assert [flag.block for flag in walked] == ["a", "b", "gone", "c"]
    assert flags.next_flag(walked, walked[3]) == walked[0]
    assert flags.next_flag(walked, walked[0], -1) == walked[3]
    assert flags.next_flag((), None) is None
    flags.clear_flag(desk, walked[1].id)
    assert [flag.block for flag in flags.flags(desk, meeting)] == ["a", "gone", "c"]
    assert len(flags.all_flags(desk, meeting)) == 4
    with pytest.raises(CannotBeDone, match="cleared already"):
        flags.clear_flag(desk, walked[1].id)
    flags.raise_again(desk, walked[1].id)
    flags.reword_flag(desk, walked[1].id, " the  sum ")
    assert flags.flags(desk, meeting)[1].note == "the sum"


def test_a_flag_has_its_time_and_stands_once_on_a_line(desk, meeting, item):
    flags.raise_flag(desk, item, "a")
    [flag] = flags.flags(desk, meeting)
    assert flag.raised_at.date() == dt.date(2026, 11, 22)
    with pytest.raises(CannotBeDone, match="already"):
        flags.raise_flag(desk, item, "a")
    with pytest.raises(CannotBeDone, match="no such mark"):
        flags.clear_flag(desk, 99)


def test_an_item_goes_into_the_bin_with_its_words_and_comes_back(desk, meeting, item):
    save_minutes(desk, item, all_new([plain("One.")]))
    log_by_hand(desk, item, "", "", what="Figures")
    bin_item(desk, item)
    assert meetings.meeting(desk, meeting).items == ()
    [binned] = what_is_in_the_bin(desk, meeting).items
    assert binned.item.title == "Fostering"
    assert len(follow_ups(desk)) == 1  # what was promised stays so
    with pytest.raises(CannotBeDone, match="no longer on the agenda"):
        save_minutes(desk, item, all_new([plain("Two.")]))
    agenda.add_late_item(desk, meeting, "Budget", number="6")
    restore_item(desk, item)
    assert [(each.number, each.title) for each in meetings.meeting(desk, meeting).items] == [("", "Fostering"), ("6", "Budget")]
    assert [block.text for block in item_text(desk, item).minutes] == ["One."]
    with pytest.raises(CannotBeDone, match="not in the bin"):
        restore_item(desk, item)


def test_words_taken_out_by_typing_are_in_the_bin_and_come_back_to_their_place(desk, meeting, item):
    save_minutes(desk, item, all_new([plain("One.", uid="a"), plain("Two.", uid="b"), plain("Three.", uid="c")]))
    save_minutes(desk, item, BlockChanges(removed=("b",)))
    [binned] = what_is_in_the_bin(desk, meeting).blocks
    assert binned.block.text == "Two."
    restore_block(desk, binned.id)
    assert [block.text for block in item_text(desk, item).minutes] == ["One.", "Two.", "Three."]
    assert what_is_in_the_bin(desk, meeting).blocks == ()
    with pytest.raises(CannotBeDone, match="not in the bin"):
        restore_block(desk, binned.id)


def test_a_block_joined_to_the_one_before_or_put_back_by_the_editor_is_not_in_the_bin(desk, meeting, item):
    save_minutes(desk, item, all_new([plain("One.", uid="a"), plain("Two.", uid="b"), plain(" ", uid="c")]))
    save_minutes(desk, item, BlockChanges((plain("One. Two.", uid="a"),), removed=("b", "c")))
    assert what_is_in_the_bin(desk, meeting).blocks == ()
    save_minutes(desk, item, BlockChanges(removed=("a",)))
    assert len(what_is_in_the_bin(desk, meeting).blocks) == 1
    save_minutes(desk, item, BlockChanges((plain("One. Two.", uid="a"),), {"a": 5}))
    assert what_is_in_the_bin(desk, meeting).blocks == ()


def test_words_put_into_the_bin_by_a_verb_are_undone_by_it(desk, meeting, item):
    save_minutes(desk, item, all_new([plain("One.", uid="a"), plain("Two.", uid="b")]))
    bin_blocks(desk, item, ["a"])
    assert [block.text for block in item_text(desk, item).minutes] == ["Two."]
    undo(desk, meeting)
    assert [block.text for block in item_text(desk, item).minutes] == ["One.", "Two."]
    assert what_is_in_the_bin(desk, meeting).blocks == ()
    with pytest.raises(CannotBeDone, match="no longer in the minutes"):
        bin_blocks(desk, item, ["z"])


def test_a_second_window_does_not_write_over_newer_words(desk, meeting, item):
    save_minutes(desk, item, all_new([plain("One.", uid="a")]))
    read = item_text(desk, item).item.version
    other = open_desk(desk.data_dir, SystemClock(dt.date(2026, 11, 22)))
    save_minutes(other, item, BlockChanges((plain("One, said the other.", uid="a"),)), version=read)
    with pytest.raises(CannotBeDone, match="changed in another window since it was opened here: copy your words"):
        save_minutes(desk, item, BlockChanges((plain("One, said this one.", uid="a"),)), version=read)
    assert [block.text for block in item_text(desk, item).minutes] == ["One, said the other."]
    assert versions(desk, meeting) == {item: read + 1}
    save_minutes(desk, item, BlockChanges((plain("Both.", uid="a"),)), version=read + 1)
    save_minutes(desk, item, BlockChanges((plain("Both of them.", uid="a"),)), version=read + 2)  # each save counts on by one
    other.close()


def test_minutes_confirmed_while_they_are_open_elsewhere_take_no_more_words(desk, meeting, item):
    save_minutes(desk, item, all_new([plain("One.", uid="a")]))
    other = open_desk(desk.data_dir, SystemClock(dt.date(2026, 11, 22)))
    for state in (MeetingState.DRAFT, MeetingState.PUBLISHED, MeetingState.CONFIRMED):
        stages.set_state(other, meeting, state)
    other.close()
    with pytest.raises(CannotBeDone, match="confirmed and locked: put a correction into the minutes of the next meeting"):
        save_minutes(desk, item, BlockChanges((plain("Two.", uid="a"),)))
    for act in (
        lambda: bin_item(desk, item), lambda: bin_blocks(desk, item, ["a"]), lambda: flags.raise_flag(desk, item, "a"),
        lambda: sitting.adjourn(desk, meeting),
    ):
        with pytest.raises(CannotBeDone, match="confirmed and locked"):
            act()
