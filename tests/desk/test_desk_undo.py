"""Undo and redo of what is not typing: named, deep, and never over somebody else's work."""
from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from clerk_desk.desk import agenda, flags, follow_ups, meetings, sitting, stages, terms
from clerk_desk.desk.bin import bin_item, restore_item
from clerk_desk.desk.calendars import plan_meetings
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.committees import add_committee, add_member, members, set_standing_items, usual_standing_items
from clerk_desk.desk.minuting import item_text, save_minutes, versions
from clerk_desk.desk.opening import open_desk
from clerk_desk.desk.undo import redo, redo_words, undo, undo_words
from clerk_desk.domain.blocks import plain
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.changes import BlockChanges, all_new
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import MeetingState, Role
from clerk_desk.store.images import UNTOLD
from clerk_desk.store.searching import LOG_WORDS

TODAY = dt.date(2026, 11, 22)
PROMISE = Promise("The Clerk would write to the owner.", "act", "a1", "Clerk")


def dump(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, without what counts changes and time, and without history, which no undo takes away; what the
    index of words is made of is its own affair.
    """
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('alembic_version', 'wordings')"
        names = [row[0] for row in connection.execute(tables)]
        return {
            name: [_told(row) for row in connection.execute(f'SELECT * FROM "{name}"')]
            for name in names if not name.startswith((LOG_WORDS, "archive_"))
        }


def _told(row: sqlite3.Row) -> tuple[object, ...]:
    return tuple(value for key, value in dict(row).items() if key not in UNTOLD)


def titles(desk, meeting) -> list[str]:
    return [item.title for item in meetings.meeting(desk, meeting).items]


def test_what_was_done_is_undone_and_done_again_by_its_name(desk, meeting, item):
    assert undo_words(desk, meeting) == "Undo add item"
    agenda.rename_item(desk, item, "Adoption")
    assert (undo_words(desk, meeting), redo_words(desk, meeting)) == ("Undo rename item", "")
    told = undo(desk, meeting)
    assert (told.kind, told.ids, told.words) == ("item", (item,), "undo rename item")
    assert titles(desk, meeting) == ["Fostering"]
    assert redo_words(desk, meeting) == "Redo rename item"
    assert redo(desk, meeting).words == "redo rename item"
    assert titles(desk, meeting) == ["Adoption"]


def test_a_new_deed_ends_what_could_be_done_again(desk, meeting, item):
    agenda.rename_item(desk, item, "Adoption")
    undo(desk, meeting)
    agenda.rename_item(desk, item, "Kinship care")
    with pytest.raises(CannotBeDone, match="nothing to do again"):
        redo(desk, meeting)


def test_each_meeting_has_its_own_list_and_a_committee_the_rest(desk, committee, meeting, item):
    other = meetings.add_meeting(desk, committee, TODAY).ids[0]
    add_member(desk, committee, "Cllr Ada Merrow")
    agenda.rename_item(desk, item, "Adoption")
    meetings.add_item(desk, other, "Budget")
    assert undo_words(desk, meeting) == "Undo rename item"
    assert undo_words(desk, other) == "Undo add item"
    assert undo_words(desk) == "Undo add member"
    undo(desk)
    assert members(desk, committee) == ()
    assert titles(desk, meeting) == ["Adoption"]


def test_thirty_deep_and_more(desk, meeting):
    for number in range(35):
        agenda.add_late_item(desk, meeting, f"Item {number}", number="")
    for _ in range(35):
        undo(desk, meeting)
    assert titles(desk, meeting) == []
    for _ in range(35):
        redo(desk, meeting)
    assert titles(desk, meeting) == [f"Item {number}" for number in range(35)]


def test_with_nothing_to_undo_it_says_so(desk, committee):
    with pytest.raises(CannotBeDone, match="nothing to undo"):
        undo(desk, 99)


def test_logging_and_waving_off_are_undone_with_their_history(desk, meeting, item):
    logged = follow_ups.log_promise(desk, item, PROMISE).ids[0]
    follow_ups.move(desk, logged, status="with owner", note="Asked by telephone")
    assert undo_words(desk, meeting) == "Undo mark with owner"
    undo(desk, meeting)
    assert [step.status for step in follow_ups.follow_up(desk, logged).follow_up.history] == ["raised"]
    undo(desk, meeting)
    assert follow_ups.follow_ups(desk) == ()
    redo(desk, meeting)
    redo(desk, meeting)
    assert follow_ups.follow_up(desk, logged).follow_up.history[-1].note == "Asked by telephone"


def test_a_file_comes_back_byte_for_byte(desk, meeting, item, tmp_path):
    logged = follow_ups.log_promise(desk, item, PROMISE).ids[0]
    paper = tmp_path / "reply.bin"
    paper.write_bytes(bytes(range(256)))
    follow_ups.move(desk, logged, attach=[paper])
    undo(desk, meeting)
    assert follow_ups.attachments(desk, logged) == ()
    redo(desk, meeting)
    [kept] = follow_ups.attachments(desk, logged)
    assert follow_ups.attached(desk, kept.id) == bytes(range(256))


def test_what_another_desk_changed_since_is_not_written_over(desk, meeting, item):
    agenda.rename_item(desk, item, "Adoption")
    other = open_desk(desk.data_dir, SystemClock(TODAY))
    agenda.rename_item(other, item, "Kinship care")
    other.close()
    with pytest.raises(CannotBeDone, match=r"“rename item” cannot be undone.*changed since"):
        undo(desk, meeting)
    assert titles(desk, meeting) == ["Kinship care"]
    assert undo_words(desk, meeting) == "Undo add item"  # the deed that cannot be undone is out of the way


def test_another_part_of_the_same_record_may_change_in_between(desk, meeting, item):
    agenda.rename_item(desk, item, "Adoption")
    other = open_desk(desk.data_dir, SystemClock(TODAY))
    meetings.set_exempt(other, item, "3")
    other.close()
    undo(desk, meeting)
    [found] = meetings.meeting(desk, meeting).items
    assert (found.title, found.exempt) == ("Fostering", "3")


def test_adding_an_item_is_not_undone_once_words_stand_under_it(desk, meeting, item):
    save_minutes(desk, item, all_new([plain("The Chair spoke.")]))
    with pytest.raises(CannotBeDone, match="cannot be undone"):
        undo(desk, meeting)
    assert [block.text for block in item_text(desk, item).minutes] == ["The Chair spoke."]


def test_typing_since_stays_when_a_deed_before_it_is_undone(desk, meeting, item):
    one, two = plain("One.", uid="a1"), plain("Two.", uid="a2")
    save_minutes(desk, item, all_new([one, two]))
    _, made = agenda.split_item(desk, item, "a2", "Adoption").ids
    save_minutes(desk, made, BlockChanges((plain("Two, and more.", uid="a2"),)))
    undo(desk, meeting)
    assert [block.text for block in item_text(desk, item).minutes] == ["One.", "Two, and more."]
    assert titles(desk, meeting) == ["Fostering"]


def test_a_window_that_has_the_item_open_sees_that_undo_changed_its_words(desk, meeting, item):
    save_minutes(desk, item, all_new([plain("One.", uid="a1"), plain("Two.", uid="a2")]))
    agenda.split_item(desk, item, "a2", "Adoption")
    before = versions(desk, meeting)[item]
    undo(desk, meeting)
    assert versions(desk, meeting)[item] > before


def test_typing_is_not_recorded_and_meets_no_trigger(desk, meeting, item, statements):
    agenda.rename_item(desk, item, "Adoption")
    save_minutes(desk, item, all_new([plain("One.", uid="a1")]))
    assert undo_words(desk, meeting) == "Undo rename item"
    found = [name for name, in desk.store.savers[-1].execute("SELECT tbl_name FROM sqlite_temp_master")]  # where it was saved
    assert "items" in found
    assert "blocks" not in found


def test_a_verb_that_is_refused_leaves_nothing_to_undo(desk, meeting, item):
    with pytest.raises(CannotBeDone):
        agenda.rename_item(desk, item, " ")
    assert undo_words(desk, meeting) == "Undo add item"


def test_confirmed_minutes_are_not_undone_but_their_follow_ups_are(desk, meeting, item):
    save_minutes(desk, item, all_new([plain("Noted.")]))
    agenda.rename_item(desk, item, "Adoption")
    for state in (MeetingState.DRAFT, MeetingState.PUBLISHED, MeetingState.CONFIRMED):
        stages.set_state(desk, meeting, state)
    with pytest.raises(CannotBeDone, match="confirmed and locked"):
        undo(desk, meeting)
    logged = follow_ups.log_promise(desk, item, PROMISE).ids[0]
    assert undo(desk, meeting).ids == (logged,)
    assert follow_ups.follow_ups(desk) == ()


def test_verbs_within_a_verb_are_one_deed(desk, committee, meeting):
    set_standing_items(desk, committee, usual_standing_items(committee))
    from clerk_desk.desk.new_meeting import new_meeting_from_last

    made = new_meeting_from_last(desk, committee, TODAY).ids[0]
    assert undo_words(desk, made) == "Undo add meeting"
    undo(desk, made)
    with pytest.raises(CannotBeDone, match=f"no meeting {made}"):
        meetings.meeting(desk, made)


# Every step takes a number that chooses among what is there; a refusal is no deed.
def _item(desk, meeting, number):
    items = meetings.meeting(desk, meeting).items
    return items[number % len(items)].id if items else 0


STEPS = {
    "add": lambda desk, meeting, n: agenda.add_late_item(desk, meeting, f"Item {n}"),
    "rename": lambda desk, meeting, n: agenda.rename_item(desk, _item(desk, meeting, n), f"Other {n}"),
    "move": lambda desk, meeting, n: agenda.move_item(desk, _item(desk, meeting, n), 0),
    "withdraw": lambda desk, meeting, n: agenda.withdraw_item(desk, _item(desk, meeting, n), "by the author"),
    "take up": lambda desk, meeting, n: agenda.back_on_agenda(desk, _item(desk, meeting, n)),
    "bin": lambda desk, meeting, n: bin_item(desk, _item(desk, meeting, n)),
    "restore": lambda desk, meeting, n: restore_item(desk, n % 6 + 1),
    "split": lambda desk, meeting, n: agenda.split_item(desk, _item(desk, meeting, n), "b2", f"Half {n}"),
    "start": lambda desk, meeting, n: sitting.start(desk, meeting),
    "take": lambda desk, meeting, n: sitting.take_item(desk, _item(desk, meeting, n)),
    "adjourn": lambda desk, meeting, n: sitting.adjourn(desk, meeting),
    "resume": lambda desk, meeting, n: sitting.resume(desk, meeting),
    "exclude": lambda desk, meeting, n: sitting.exclude_public(desk, meeting, [n % 7 + 1], item_ids=[_item(desk, meeting, n)]),
    "flag": lambda desk, meeting, n: flags.raise_flag(desk, _item(desk, meeting, n), f"b{n}"),
    "clear": lambda desk, meeting, n: flags.clear_flag(desk, n),
    "log": lambda desk, meeting, n: follow_ups.log_by_hand(desk, _item(desk, meeting, n), "", "", what=f"Do {n}"),
    "pursue": lambda desk, meeting, n: follow_ups.move(desk, n, status="with owner"),
    "take back": lambda desk, meeting, n: follow_ups.take_back(desk, n),
    "defer": lambda desk, meeting, n: agenda.defer_item(desk, _item(desk, meeting, n), to=meeting + 1),
    "style": lambda desk, meeting, n: meetings.set_style(desk, meeting, "Dash" if n % 2 else "Numbered"),
}


def _do(desk, meeting, name, number) -> bool:
    try:
        return bool(STEPS[name](desk, meeting, number).words)
    except CannotBeDone:
        return False


def _made(folder: Path):
    desk = open_desk(folder, SystemClock(TODAY))
    committee = add_committee(desk, "Children and Families").ids[0]
    meeting, _ = plan_meetings(desk, committee, [TODAY, TODAY + dt.timedelta(days=28)], time="18:30").ids
    for title in ("Apologies", "Fostering"):
        made = meetings.add_item(desk, meeting, title, title[:1]).ids[0]
    save_minutes(desk, made, all_new([plain("One.", uid="b1"), plain("Two.", uid="b2")]))
    return desk, meeting


# Not made smaller when it fails: that takes minutes, and the steps are few.
@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow], phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(st.lists(st.tuples(st.sampled_from(sorted(STEPS)), st.integers(1, 8)), min_size=1, max_size=14))
def test_undoing_all_gives_the_first_state_and_redoing_all_the_last(steps):
    with TemporaryDirectory() as folder:
        desk, meeting = _made(Path(folder))
        begun, first = len(desk.journal.done), dump(desk.store.path)
        for name, number in steps:
            _do(desk, meeting, name, number)
        last, deeds = dump(desk.store.path), len(desk.journal.done) - begun
        for _ in range(deeds):
            undo(desk, meeting)
        assert dump(desk.store.path) == first
        for _ in range(deeds):
            redo(desk, meeting)
        assert dump(desk.store.path) == last
        desk.close()


def test_every_step_of_the_property_above_can_be_done():
    with TemporaryDirectory() as folder:
        desk, meeting = _made(Path(folder))
        run = partial(_do, desk, meeting)
        for name, number in (
            ("add", 3), ("rename", 1), ("move", 1), ("split", 0), ("start", 1), ("take", 1), ("flag", 1), ("clear", 1), ("log", 1),
            ("pursue", 1), ("exclude", 2), ("adjourn", 1), ("resume", 1), ("defer", 1), ("withdraw", 1), ("take up", 1), ("style", 1),
            ("bin", 0),
        ):
            assert run(name, number), name
        assert any(run("restore", number) for number in range(6))
        assert follow_ups.log_by_hand(desk, _item(desk, meeting, 0), "", "", what="More").ids == (2,)
        assert run("take back", 2)
        desk.close()


def test_a_term_ended_by_mistake_runs_again(desk, committee):
    made = add_member(desk, committee, "Cllr Ada Merrow", role=Role.CHAIR, since=dt.date(2026, 5, 1)).ids[0]
    terms.end_term(desk, made)
    undo(desk)
    assert members(desk, committee)[0].until is None
