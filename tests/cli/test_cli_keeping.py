"""backup, backups, restore and check at the command line."""
from __future__ import annotations

from pathlib import Path

from clerk_desk.paths import data_dir


def test_a_backup_is_made_listed_and_put_back(clerk, meeting):
    made = Path(clerk("backup").answer.strip())
    assert str(made) in clerk("backups").answer and "asked for" in clerk("backups").answer
    clerk("import", made, "--committee", "Budget Panel", "--date", "2026-11-20")
    told = clerk("restore", made)
    assert told.status == 0 and "is in place now" in told.remarks and Path(told.answer.strip()).is_file()
    assert clerk("check").status == 0


def test_a_backup_goes_where_it_is_told_and_over_nothing(clerk, meeting, tmp_path):
    told = clerk("backup", "--to", tmp_path / "stick.sqlite3")
    assert told.status == 0 and (tmp_path / "stick.sqlite3").is_file()
    again = clerk("backup", "--to", tmp_path / "stick.sqlite3")
    assert again.status == 1 and "is there already" in again.remarks and again.remarks.count("\n") == 1


def test_before_the_first_backup_there_is_none(clerk):
    told = clerk("backups")
    assert (told.status, told.answer, told.remarks) == (0, "", "There are no backups yet.\n")


def test_check_says_what_is_in_the_store(clerk, meeting):
    told = clerk("check")
    assert told.status == 0 and "whole" in told.remarks and "meetings" in told.answer


def test_check_says_what_is_the_matter_and_ends_with_one(clerk, meeting):
    store = data_dir() / "clerk-desk.sqlite3"
    store.write_bytes(store.read_bytes()[:5000])
    told = clerk("check")
    assert told.status == 1 and "is not whole" in told.remarks and told.remarks.count("\n") == 1


def test_check_of_a_folder_without_a_store_makes_none(clerk, tmp_path):
    assert clerk("--data-dir", tmp_path / "empty", "check").status == 1
    assert not (tmp_path / "empty").exists()


def test_a_file_that_is_no_backup_is_not_put_in_place(clerk, meeting, minutes):
    before = clerk("show", meeting).answer
    told = clerk("restore", minutes)
    assert told.status == 1 and "nothing was changed" in told.remarks
    assert clerk("show", meeting).answer == before


def test_a_damaged_store_is_replaced_by_its_backup(clerk, meeting):
    before, made = clerk("show", meeting).answer, clerk("backup").answer.strip()
    store = data_dir() / "clerk-desk.sqlite3"
    store.write_bytes(store.read_bytes()[:5000])
    assert clerk("show", meeting).status == 1
    assert clerk("restore", made).status == 0 and clerk("show", meeting).answer == before


def test_contacts_are_listed_and_one_that_nobody_states_is_refused(clerk, meeting):
    told = clerk("contacts")
    assert told.status == 0
    refused = clerk("contacts", "--remove", "Nobody at all")
    assert refused.status == 1 and "No report states the contact" in refused.remarks and refused.remarks.count("\n") == 1
