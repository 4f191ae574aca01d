"""Minutes saved as they are typed, added to and locked."""
from __future__ import annotations

import os
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clerk_desk.desk.meetings import add_item, set_style
from clerk_desk.desk.meetings import meeting as read
from clerk_desk.desk.minuting import item_text, item_texts, minute, save_minutes
from clerk_desk.desk.opening import open_desk
from clerk_desk.desk.stages import set_state
from clerk_desk.domain.blocks import Kind, plain
from clerk_desk.domain.changes import BlockChanges, Changes, all_new, ranked
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import MeetingState


def confirm(desk, meeting) -> None:
    for state in (MeetingState.DRAFT, MeetingState.PUBLISHED, MeetingState.CONFIRMED):
        set_state(desk, meeting, state)


def words(desk, item) -> list[str]:
    return [block.text for block in item_text(desk, item).minutes]


def test_what_is_saved_is_there_when_the_desk_is_opened_again(desk, item):
    blocks = [plain("The Clerk spoke."), plain("RESOLVED:", Kind.LEAD_IN), plain("that it be noted", Kind.CLAUSE, 1)]
    assert save_minutes(desk, item, all_new(blocks)) == Changes("minutes", (item,), "edit minutes")
    desk.close()
    again = open_desk(desk.data_dir, desk.clock)
    assert list(item_text(again, item).minutes) == blocks
    again.close()


def test_every_item_of_a_meeting_is_read_in_a_few_queries(desk, meeting, item, statements):
    others = [add_item(desk, meeting, f"Item {n}", str(n)).ids[0] for n in range(7, 30)]
    for each in [item, *others]:
        save_minutes(desk, each, all_new([plain(f"Words of {each}."), plain("More.")]))
    statements.clear()
    texts = item_texts(desk, meeting)
    assert [text.minutes[0].text for text in texts] == [f"Words of {each}." for each in [item, *others]]
    assert len(statements) == 4


def test_a_save_reads_twice_and_writes_the_block_and_the_items_version(desk, item, statements):
    block = plain("One.")
    save_minutes(desk, item, all_new([block]))
    statements.clear()
    save_minutes(desk, item, BlockChanges((plain("One, and more.", uid=block.row.uid),)))
    assert statements.firsts() == ["SELECT", "UPDATE", "SELECT", "UPDATE"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(st.data())
def test_saves_in_any_order_leave_what_the_clerk_sees(desk, item, data):
    """An editor that ranks from what it loaded and saved, opened anew now and then."""
    text = item_text(desk, item)
    save_minutes(desk, item, BlockChanges(removed=tuple(block.row.uid for block in text.minutes)))
    seen, ranks = [], {}
    for _ in range(data.draw(st.integers(1, 12))):
        order = data.draw(st.permutations([block for block in seen if data.draw(st.booleans())]))
        new = [plain(data.draw(st.text(max_size=5))) for _ in range(data.draw(st.integers(0, 2)))]
        place = data.draw(st.integers(0, len(order)))
        after = [*order[:place], *new, *order[place:]]
        gone = tuple(block.row.uid for block in seen if block not in after)
        uids = [block.row.uid for block in after]
        moved = ranked(uids, {uid: rank for uid, rank in ranks.items() if uid not in gone})
        save_minutes(desk, item, BlockChanges(tuple(new), moved, gone))
        text = item_text(desk, item)
        assert [block.row.uid for block in text.minutes] == uids
        ranks = dict(text.ranks) if data.draw(st.booleans()) else {uid: (ranks | moved)[uid] for uid in uids}
        assert ranks == dict(text.ranks)
        seen = after


def test_text_is_added_at_the_end_by_the_capture_rules(desk, meeting, item):
    save_minutes(desk, item, all_new([plain("The Clerk spoke.")]))
    minute(desk, meeting, "6.", "Members asked about fees.\n\nRESOLVED:\n(a) that the report be noted;\n(b) that the fees be raised.\n")
    added = item_text(desk, item).minutes[1:]
    assert [block.row.kind for block in added] == [Kind.PARAGRAPH, Kind.LEAD_IN, Kind.CLAUSE, Kind.CLAUSE]
    assert added[2].text == "that the report be noted;"


@pytest.mark.parametrize(("number", "text", "said"), [("6", " \n ", "no words"), ("9", "Words.", "no item 9: its items are 6")])
def test_text_that_cannot_be_added_is_refused(desk, meeting, item, number, text, said):
    with pytest.raises(CannotBeDone, match=said):
        minute(desk, meeting, number, text)
    assert words(desk, item) == []


def test_confirmed_minutes_are_locked(desk, meeting, item):
    block = plain("The Clerk spoke.")
    save_minutes(desk, item, all_new([block]))
    confirm(desk, meeting)
    refused = [
        lambda: save_minutes(desk, item, BlockChanges((plain("He did not.", uid=block.row.uid),))),
        lambda: minute(desk, meeting, "6", "And more."),
        lambda: add_item(desk, meeting, "Late item"),
        lambda: set_style(desk, meeting, "Dash"),
        lambda: set_state(desk, meeting, MeetingState.DRAFT),
    ]
    for verb in refused:
        with pytest.raises(CannotBeDone, match="confirmed"):
            verb()
    assert words(desk, item) == ["The Clerk spoke."]
    assert (len(read(desk, meeting).items), read(desk, meeting).style) == (1, "Numbered")


def test_an_item_that_is_gone_is_told(desk, item):
    with pytest.raises(CannotBeDone, match="no longer on the agenda"):
        item_text(desk, 99)
    with pytest.raises(CannotBeDone, match="copy your words"):
        save_minutes(desk, 99, all_new([plain("x")]))


def test_two_desks_on_one_store_see_each_others_words(desk, item):
    other = open_desk(desk.data_dir, desk.clock)
    save_minutes(desk, item, all_new([plain("Mine.")]))
    save_minutes(other, item, BlockChanges((plain("Yours.", uid="y"),), {"y": 1}))
    assert words(desk, item) == words(other, item) == ["Yours.", "Mine."]
    other.close()


FULL = """
import resource, sys
from pathlib import Path
from clerk_desk.desk.minuting import item_text, save_minutes
from clerk_desk.desk.opening import open_desk
from clerk_desk.domain.blocks import plain
from clerk_desk.domain.changes import BlockChanges, all_new
from clerk_desk.domain.errors import CannotBeDone
desk = open_desk(Path(sys.argv[1]))
item = int(sys.argv[2])
block = plain("kept")
save_minutes(desk, item, all_new([block]))
size = max(file.stat().st_size for file in Path(sys.argv[1]).iterdir() if file.is_file())
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 9000, resource.RLIM_INFINITY))
try:
    save_minutes(desk, item, BlockChanges((plain("changed " * 90000, uid=block.row.uid),)))
except CannotBeDone as reason:
    print(reason)
print([each.text for each in item_text(desk, item).minutes])
"""


@pytest.mark.skipif(os.name != "posix", reason="limits of this kind are POSIX")
def test_a_save_onto_a_full_disk_is_refused_and_leaves_the_words_before_it(desk, item):
    done = subprocess.run([sys.executable, "-c", FULL, str(desk.data_dir), str(item)], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert "room and try again" in done.stdout
    assert done.stdout.endswith("['kept']\n")
