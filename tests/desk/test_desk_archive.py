"""The archive: what was minuted is found at once, where it may be seen, and by the number it is cited by."""
from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from clerk_desk.desk.agenda import rename_item
from clerk_desk.desk.archive import make_anew, said_before, search_archive, tend_archive
from clerk_desk.desk.bin import bin_item
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.committees import add_committee
from clerk_desk.desk.follow_ups import log_promise
from clerk_desk.desk.follow_ups import move as move_on
from clerk_desk.desk.meetings import add_item, add_meeting, move_meeting, set_exempt
from clerk_desk.desk.minuting import save_minutes
from clerk_desk.desk.opening import open_desk
from clerk_desk.desk.stages import set_state
from clerk_desk.desk.undo import undo
from clerk_desk.domain.archive import ArchiveWanted, Matter, Standing
from clerk_desk.domain.archive_words import asked
from clerk_desk.domain.blocks import Kind, plain
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.changes import BlockChanges, all_new
from clerk_desk.domain.public_record import PublicWords
from clerk_desk.domain.records import Audience, MeetingState
from clerk_desk.store import archive as kept
from clerk_desk.store import archive_search, items
from clerk_desk.store.archive_tables import WORDS
from clerk_desk.store.images import shapes

MINUTES = (
    plain("The Dŵr Glas scheme was behind its plan.", uid="a1"),
    plain("RESOLVED: That the Committee:-", Kind.LEAD_IN, uid="a2"),
    plain("note the report on fostering;", Kind.CLAUSE, 1, uid="a3"),
    plain("ask for the figures of leavers; and", Kind.CLAUSE, 1, uid="a4"),
    plain("by ward;", Kind.CLAUSE, 2, uid="a5"),
    plain("Ask the Chair about the bridge.", Kind.NOTE, uid="a6"),
)
PROMISE = Promise("The figures of leavers would be circulated.", "circulate", "a4", "Head of Fostering", "Members")


@pytest.fixture
def minuted(desk, item) -> int:
    """Item 6 of the meeting of 20 November 2026 with these minutes."""
    save_minutes(desk, item, all_new(MINUTES))
    return item


def found(desk, text="", **wanted):
    return [hit.words for hit in search_archive(desk, ArchiveWanted(text, **wanted)).hits]


def test_words_are_found_at_once_without_accents_and_from_two_letters_on(desk, minuted):
    assert found(desk, "dwr glas") == found(desk, "Dŵr") == ["The Dŵr Glas scheme was behind its plan."]
    assert found(desk, "sche") == found(desk, "sc") == ["The Dŵr Glas scheme was behind its plan."]
    assert found(desk, "s") == []
    assert found(desk, "scheming") == []


@pytest.mark.parametrize(("typed", "count"), [
    ('"figures of leavers"', 1), ('"leavers of figures"', 0), ("figures leavers ", 1), ("figures fostering ", 0),
    ("figures OR fostering ", 3),
    ("report -fostering ", 0), ("figures NOT ward ", 1), ("leav*", 1),
])
def test_words_may_be_joined_and_shut_out(desk, minuted, typed, count):
    assert len(found(desk, typed)) == count


def test_a_line_says_where_it_is(desk, meeting, minuted):
    [hit] = search_archive(desk, ArchiveWanted("leavers")).hits
    assert (hit.meeting_id, hit.item_id, hit.block, hit.matter, hit.item) == (meeting, minuted, "a4", Matter.RESOLVED, "Fostering")
    assert (hit.committee, hit.on, hit.number) == ("Children and Families", dt.date(2026, 11, 20), "6.2(b)")


@pytest.mark.parametrize(("typed", "uids"), [
    ("6.2(b)", ["a4"]), ("6.2(b)(i)", ["a5"]), ("6.1", ["a1"]), ("minute 6", [""]), ("item 6", [""]), ("6.2 (a)", ["a3"]), ("7.2", []),
])
def test_a_minute_is_found_by_its_number(desk, minuted, typed, uids):
    assert [hit.block for hit in search_archive(desk, ArchiveWanted(typed)).hits] == uids


def test_a_number_follows_when_the_minutes_change(desk, minuted):
    assert [hit.block for hit in search_archive(desk, ArchiveWanted("6.3(b)")).hits] == []
    save_minutes(desk, minuted, BlockChanges((plain("First of all.", uid="a0"),), ranks={"a0": -5}))
    assert [hit.block for hit in search_archive(desk, ArchiveWanted("6.3(b)")).hits] == ["a4"]


def test_the_running_number_of_a_year_is_found(desk):
    body = add_committee(desk, "Cabinet", style="Dash").ids[0]
    first = add_meeting(desk, body, dt.date(2026, 10, 1)).ids[0]
    add_item(desk, first, "Budget", "4")
    assert [hit.item for hit in search_archive(desk, ArchiveWanted("Minute 4")).hits] == ["Budget"]


def test_a_follow_up_is_found_by_reference_owner_and_standing(desk, minuted):
    logged = log_promise(desk, minuted, PROMISE).ids[0]
    [hit] = search_archive(desk, ArchiveWanted("CF 26/27-1")).hits
    assert (hit.follow_up_id, hit.reference, hit.matter, hit.standing) == (logged, "CF 26/27-1", Matter.PROMISED, Standing.OPEN)
    assert [each.reference for each in search_archive(desk, ArchiveWanted("26/27-1")).hits] == ["CF 26/27-1"]
    assert len(found(desk, standing=Standing.OPEN)) == 1
    assert found(desk, person="Head of Fostering", matter=Matter.PROMISED) == [hit.words]
    for status in ("received", "circulated", "closed"):
        move_on(desk, logged, status=status)
    assert found(desk, standing=Standing.OPEN) == []
    assert len(found(desk, standing=Standing.CLOSED)) == 1


def test_committee_days_and_matter_narrow_it_down(desk, minuted, committee):
    other = add_meeting(desk, add_committee(desk, "Planning").ids[0], dt.date(2025, 6, 2)).ids[0]
    elsewhere = add_item(desk, other, "Bridges", "2").ids[0]
    save_minutes(desk, elsewhere, all_new([plain("The scheme was late."), plain("RECOMMENDED to Cabinet: That it go on", Kind.LEAD_IN)]))
    assert [hit.committee for hit in search_archive(desk, ArchiveWanted("scheme")).hits] == ["Children and Families", "Planning"]
    assert len(found(desk, "scheme", committee_id=committee)) == 1
    assert found(desk, "scheme", until=dt.date(2025, 6, 2)) == ["The scheme was late."]
    assert found(desk, "scheme", since=dt.date(2025, 6, 3)) == ["The Dŵr Glas scheme was behind its plan."]
    assert found(desk, "cabinet", matter=Matter.RECOMMENDED) == ["RECOMMENDED to Cabinet: That it go on"]
    assert found(desk, "scheme", matter=Matter.RESOLVED) == []


def test_who_was_there_is_found(desk, tmp_path):
    from clerk_desk.desk.capturing import capture_text
    from clerk_desk.desk.importing import import_captured

    text = (
        "Minutes of a meeting of the Harbour Board held on Wednesday 1 May 2024 at 7.00 pm\n\nPresent: Councillors A Merrow (Chair) and "
        "B Tindall\n\n1. Welcome\n\nThe Chair welcomed everybody.\n"
    )
    import_captured(desk, capture_text(text), committee="Harbour Board", on=dt.date(2024, 5, 1))
    [hit] = search_archive(desk, ArchiveWanted("tindall")).hits
    assert (hit.matter, hit.item_id) == (Matter.PEOPLE, 0)
    assert "Tindall" in hit.words
    assert len(found(desk, person="Cllr Ada Merrow")) == 1


def test_exempt_matter_and_notes_are_found_only_where_they_may_be_seen(desk, meeting, minuted):
    for state in (MeetingState.DRAFT, MeetingState.PUBLISHED):
        set_state(desk, meeting, state)
    assert len(found(desk, "fostering", audience=Audience.PUBLIC)) == 2
    assert found(desk, "bridge") != []
    assert found(desk, "bridge", audience=Audience.MEMBERS) == found(desk, "bridge", audience=Audience.PUBLIC) == []
    set_exempt(desk, minuted, "3")
    assert found(desk, "leavers", audience=Audience.PUBLIC) == []
    assert found(desk, "fostering", audience=Audience.PUBLIC) == ["Fostering"]
    [hit] = search_archive(desk, ArchiveWanted("leavers", audience=Audience.MEMBERS)).hits
    assert hit.exempt
    set_exempt(desk, minuted, "3", PublicWords(True, "A matter of staff"))
    assert found(desk, "fostering", audience=Audience.PUBLIC) == []


def test_what_is_not_published_the_public_does_not_find(desk, minuted):
    assert found(desk, "leavers", audience=Audience.PUBLIC) == []


def test_changes_of_every_kind_are_found_at_once_and_what_was_is_not(desk, meeting, minuted):
    assert len(found(desk, "fostering ")) == 2
    rename_item(desk, minuted, "Adoption")
    assert found(desk, "adoption") == ["Adoption"]
    undo(desk, meeting)
    assert found(desk, "adoption") == []
    save_minutes(desk, minuted, BlockChanges((plain("note the paper on kinship;", Kind.CLAUSE, 1, uid="a3"),), removed=("a1",)))
    assert found(desk, "kinship") == ["note the paper on kinship;"]
    assert found(desk, "scheme") == []
    move_meeting(desk, meeting, dt.date(2026, 10, 2))
    assert found(desk, "kinship", until=dt.date(2026, 10, 31)) == ["note the paper on kinship;"]
    bin_item(desk, minuted)
    assert found(desk, "kinship") == []
    undo(desk, meeting)
    assert found(desk, "kinship") == ["note the paper on kinship;"]


def test_a_meeting_that_is_undone_leaves_nothing_in_the_index(desk, committee):
    made = add_meeting(desk, committee, dt.date(2026, 9, 1)).ids[0]
    add_item(desk, made, "Zebras")
    assert found(desk, "zebras") == ["Zebras"]
    undo(desk, made)
    undo(desk, made)
    assert found(desk, "zebras") == []
    with closing(sqlite3.connect(desk.store.path)) as connection:
        assert connection.execute("SELECT count(*) FROM archive_entries").fetchone() == (0,)
    add_meeting(desk, committee, dt.date(2026, 8, 1))
    assert found(desk, "zebras") == []


@pytest.mark.parametrize("few", [0, 2000])
def test_what_is_gone_is_not_counted_however_the_lines_are_counted(desk, committee, monkeypatch, few):
    monkeypatch.setattr(archive_search, "FEW_GONE", few)
    for day in (1, 2, 3):
        made = add_meeting(desk, committee, dt.date(2026, 9, day)).ids[0]
        for number in range(4):
            add_item(desk, made, f"Zebras {number}")
    assert counted(desk, 50) == (12, 12)
    for _ in range(5):
        undo(desk, made)
    assert counted(desk, 50) == (8, 8)
    assert counted(desk, 8) == (8, 8)
    assert counted(desk, 5) == (5, 8)
    with desk.store.reading() as unit:
        assert kept.stale(unit) == 4
        assert archive_search.count(unit, ArchiveWanted("zebras"), asked("zebras"), 7) == 7


def counted(desk, page):
    """How many lines a search shows, and how many it says there are."""
    found = search_archive(desk, ArchiveWanted("zebras"), page)
    return len(found.hits), found.count


def test_a_store_of_before_counts_what_went_with_its_meetings(desk, committee):
    test_a_meeting_that_is_undone_leaves_nothing_in_the_index(desk, committee)
    desk.close()
    with closing(sqlite3.connect(desk.store.path)) as connection:
        connection.executescript("DELETE FROM archive_state WHERE name = 'stale'; UPDATE alembic_version SET version_num = '0015'")
    again = open_desk(desk.data_dir, desk.clock)
    with again.store.reading() as unit:
        assert kept.stale(unit) == 1
    again.close()


def test_a_count_of_saves_alone_lets_nothing_wait(desk, minuted):
    while tend_archive(desk):
        pass
    with desk.store.writing() as unit:
        items.count_on(unit, minuted)
        assert kept.count_waiting(unit) == 0
        items.put_in_bin(unit, minuted, dt.datetime(2026, 9, 8))
        assert kept.count_waiting(unit) == 1


def test_newest_first_best_on_request_and_a_page_after_another(desk, committee):
    for month in range(1, 7):
        each = add_meeting(desk, committee, dt.date(2026, month, 3)).ids[0]
        words = "Bridges, bridges and bridges." if month == 2 else "A bridge was mentioned among many other things that took the evening."
        save_minutes(desk, add_item(desk, each, "Business", "1").ids[0], all_new([plain(words)]))
    assert [hit.on.month for hit in search_archive(desk, ArchiveWanted("bridge")).hits] == [6, 5, 4, 3, 2, 1]
    assert search_archive(desk, ArchiveWanted("bridge", best=True)).hits[0].on.month == 2
    pages = [search_archive(desk, ArchiveWanted("bridge"), 4, passed) for passed in (0, 4)]
    assert [[hit.on.month for hit in page.hits] for page in pages] == [[6, 5, 4, 3], [2, 1]]
    assert [page.count for page in pages] == [6, 6]


def test_was_this_asked_before(desk, committee, minuted):
    other = add_meeting(desk, committee, dt.date(2025, 3, 3)).ids[0]
    asked = plain("Members asked for the leavers' figures, ward by ward.")
    save_minutes(desk, add_item(desk, other, "Placements", "3").ids[0], all_new([asked, plain("The leavers had a party.")]))
    before = said_before(desk, "It was agreed that figures of leavers would be circulated outside of the meeting.", ArchiveWanted())
    assert [hit.words for hit in before.hits] == ["ask for the figures of leavers; and", asked.text]
    assert said_before(desk, "It was agreed that this be noted.", ArchiveWanted()).hits == ()


def test_a_word_of_very_many_lines_does_not_hide_what_was_said(desk, committee, monkeypatch):
    monkeypatch.setattr("clerk_desk.desk.archive.MANY", 10)
    old = add_meeting(desk, committee, dt.date(2020, 3, 3)).ids[0]
    save_minutes(desk, add_item(desk, old, "Placements", "3").ids[0], all_new([plain("Kinship placements of leavers were costed.")]))
    new = add_meeting(desk, committee, dt.date(2026, 3, 3)).ids[0]
    common = [plain(f"The placements were costed once more, number {count}.") for count in range(60)]
    save_minutes(desk, add_item(desk, new, "Placements", "3").ids[0], all_new(common))
    before = said_before(desk, "Leavers in kinship placements would be costed.", ArchiveWanted())
    assert before.hits[0].words == "Kinship placements of leavers were costed."
    assert len(before.hits) == 1
    assert said_before(desk, "Placements would be costed.", ArchiveWanted()).hits


def test_the_best_is_looked_for_among_the_newest_and_says_so(desk, committee, monkeypatch):
    monkeypatch.setattr("clerk_desk.desk.archive.MOST_COUNTED", 3)
    for month in range(1, 6):
        each = add_meeting(desk, committee, dt.date(2026, month, 3)).ids[0]
        words = "Bridges, bridges, bridges." if month in (1, 4) else "A bridge was mentioned."
        save_minutes(desk, add_item(desk, each, "Business", "1").ids[0], all_new([plain(words)]))
    told = search_archive(desk, ArchiveWanted("bridge", best=True))
    assert [hit.on.month for hit in told.hits] == [4, 5, 3]
    assert (told.count, told.capped, told.among) == (3, True, 3)
    assert search_archive(desk, ArchiveWanted("bridge", best=True, since=dt.date(2026, 4, 1))).among == 0


def test_minutes_of_the_number_are_the_best_match(desk, meeting, minuted):
    save_minutes(desk, minuted, BlockChanges((plain("Item 6.2(b) was read again.", uid="a7"),), ranks={"a7": 10**12}))
    assert search_archive(desk, ArchiveWanted("6.2(b)", best=True)).hits[0].block == "a4"


@pytest.mark.parametrize("best", [False, True])
def test_what_was_said_before_and_the_best_are_kept_from_whom_they_are_not_for(desk, meeting, minuted, best):
    for state in (MeetingState.DRAFT, MeetingState.PUBLISHED):
        set_state(desk, meeting, state)
    sentence = "The figures of leavers were asked for."
    assert said_before(desk, sentence, ArchiveWanted(audience=Audience.PUBLIC)).hits
    set_exempt(desk, minuted, "3")
    assert said_before(desk, sentence, ArchiveWanted()).hits
    assert said_before(desk, sentence, ArchiveWanted(audience=Audience.PUBLIC)).hits == ()
    assert found(desk, "leavers", best=best, audience=Audience.PUBLIC) == []


def test_a_store_of_before_is_indexed_behind_and_says_how_much_is_missing(desk, minuted):
    assert len(found(desk, "scheme")) == 1
    assert make_anew(desk) == 1
    waiting = search_archive(desk, ArchiveWanted("scheme"))
    assert (waiting.hits, waiting.lacking) == ((), 1)
    assert tend_archive(desk) == 0
    assert len(found(desk, "scheme")) == 1


@pytest.mark.parametrize("harm", [
    f"DROP TABLE {WORDS}", f"UPDATE {WORDS}_data SET block = x'00ff00ff' WHERE id > 10", "DROP TABLE archive_entries",
])
def test_a_damaged_index_is_made_anew_by_itself(desk, minuted, harm):
    assert len(found(desk, "scheme")) == 1
    desk.store.close()
    with closing(sqlite3.connect(desk.store.path)) as connection:
        connection.execute(harm)
        connection.commit()
    assert search_archive(desk, ArchiveWanted("scheme")).lacking == 1
    while tend_archive(desk):
        pass
    assert len(found(desk, "scheme")) == 1


def test_a_window_that_only_reads_finds_what_is_indexed(desk, minuted):
    found(desk, "scheme")
    save_minutes(desk, minuted, BlockChanges((plain("Otters.", uid="a1"),)))
    reader = replace(desk, store=replace(desk.store, only_reads="Somebody else has it."))
    told = search_archive(reader, ArchiveWanted("otters"))
    assert (told.hits, told.lacking) == ((), 1)
    assert len(found(desk, "otters")) == 1


def test_a_search_does_not_wait_for_another_writer(desk, minuted):
    desk.store.close()
    quick = open_desk(desk.data_dir, SystemClock(dt.date(2026, 11, 22)))
    with closing(sqlite3.connect(desk.store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        told = search_archive(quick, ArchiveWanted("scheme"))
    quick.close()
    assert told.lacking == 1


def test_the_index_is_no_deed_and_is_not_undone(desk, meeting, minuted):
    with desk.store.reading() as unit:
        assert not [name for name in shapes(unit.session.connection()) if name.startswith("archive")]
