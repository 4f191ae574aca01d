"""Contact details of officers are removed for good, and the minutes stay what they were."""
from __future__ import annotations

import pytest
from sqlalchemy import update

from clerk_desk.desk import agenda, contacts, sweep
from clerk_desk.desk import record as records
from clerk_desk.desk.bin import bin_item
from clerk_desk.desk.documents import export_meeting
from clerk_desk.desk.minuting import item_texts, save_minutes
from clerk_desk.desk.undo import undo
from clerk_desk.domain.blocks import plain
from clerk_desk.domain.changes import all_new
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.store.tables import ReportRow
from tests.desk.test_desk_people import clock, confirm, live  # noqa: F401

SECRET = "Ottilie Quenby, 01632 960 417"


def give(desk, item: int, words: str) -> None:
    """States a contact in the report of an item, as a paper that was taken in does."""
    with desk.store.writing() as unit:
        there = unit.session.get(ReportRow, item)
        if there is None:
            unit.session.add(ReportRow(item_id=item, meeting="", date="", author="Head of Parks", reference="", contact=words))
        else:
            unit.session.execute(update(ReportRow).where(ReportRow.item_id == item).values(contact=words))


def in_files(desk, words: str) -> list[str]:
    """The store's files that hold these words in any byte, those beside it too; not the backups."""
    return [file.name for file in desk.data_dir.iterdir() if file.is_file() and words.encode() in file.read_bytes()]


@pytest.fixture
def confirmed(live, tmp_path):  # noqa: F811
    """A confirmed meeting whose first two reports state a contact, and whose minutes were written to a file."""
    desk, meeting, items, _ = live
    save_minutes(desk, items[0], all_new([plain("The report was noted.", uid="a1")]))
    give(desk, items[0], SECRET)
    give(desk, items[1], SECRET.replace(", ", ",\n").upper())
    export_meeting(desk, meeting, tmp_path / "Minutes.docx")
    for finding in sweep.findings_left(desk, meeting):
        sweep.wave_off_finding(desk, finding)
    confirm(desk, meeting)
    return desk, meeting, items


def test_the_list_counts_the_reports_whatever_the_spaces_and_capitals(confirmed):
    desk, _, _ = confirmed
    assert [(each.words, each.reports) for each in contacts.contacts(desk)] == [(SECRET, 2)]


def test_a_contact_that_was_removed_is_in_no_byte_of_the_store_or_its_log(confirmed):
    desk, _, items = confirmed
    give(desk, items[0], SECRET + ", an older spelling that a longer one replaced")
    give(desk, items[0], SECRET)
    assert in_files(desk, "960 417")
    contacts.remove_contact(desk, SECRET)
    assert contacts.contacts(desk) == ()
    assert in_files(desk, "960 417") == [] and in_files(desk, "Quenby") == [] and in_files(desk, "QUENBY") == []
    desk.close()
    assert in_files(desk, "960 417") == []


def test_confirmed_minutes_and_their_fingerprint_stay(confirmed):
    desk, meeting, _ = confirmed
    before, texts = records.as_it_is(desk, meeting), item_texts(desk, meeting)
    contacts.remove_contact(desk, SECRET)
    assert records.as_it_is(desk, meeting) == before and records.altered(desk.store) == ()
    after = item_texts(desk, meeting)
    assert [text.minutes for text in after] == [text.minutes for text in texts]
    assert [text.item.report.author for text in after if text.item.report] == ["Head of Parks"] * 2


def test_another_contact_stays(confirmed):
    desk, _, items = confirmed
    give(desk, items[1], "Parks desk")
    contacts.remove_contact(desk, SECRET)
    assert [(each.words, each.reports) for each in contacts.contacts(desk)] == [("Parks desk", 1)]


def test_a_removal_cannot_be_undone_nor_brought_back_by_undoing_something_else(live):  # noqa: F811
    desk, meeting, items, _ = live
    give(desk, items[0], SECRET)
    agenda.rename_item(desk, items[0], "Parks and trees")
    bin_item(desk, items[0])
    contacts.remove_contact(desk, SECRET)
    undo(desk, meeting)
    assert contacts.contacts(desk) == () and in_files(desk, "960 417") == []


def test_a_contact_that_no_report_states_is_refused_and_nothing_changes(confirmed):
    desk, _, _ = confirmed
    with pytest.raises(CannotBeDone, match="No report states the contact “Nobody”"):
        contacts.remove_contact(desk, " Nobody ")
    assert contacts.contacts(desk)[0].reports == 2


def test_while_another_program_reads_the_clerk_is_told_what_to_do(confirmed):
    desk, _, _ = confirmed
    with desk.store.reading() as unit:
        unit.session.get(ReportRow, 1)
        with pytest.raises(CannotBeDone, match="The contact is removed, but another window is reading"):
            contacts.remove_contact(desk, SECRET)
    assert contacts.contacts(desk) == ()
