"""Nobody but the clerk can read what the program keeps: beside the store, at the second place, in the folder for chasers."""
from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from clerk_desk import paths
from clerk_desk.desk import backups, house_styles, phrase_bank
from clerk_desk.desk.capturing import capture_text
from clerk_desk.desk.chasing import write_chasers
from clerk_desk.desk.committees import committees
from clerk_desk.desk.documents import export_meeting
from clerk_desk.desk.elsewhere import save_elsewhere
from clerk_desk.desk.importing import import_captured
from clerk_desk.desk.opening import open_to_write
from clerk_desk.desk.own_words import OwnWords
from clerk_desk.desk.templates import keep_template
from clerk_desk.store import keys
from clerk_desk.ui import failures, settings
from tests.samples import MINUTES

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights; the user's own folder is closed to others")


@pytest.fixture
def careless():
    """A computer on which everybody may read and write any new file, unless a program sees to it."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.fixture
def desk(careless, tmp_path, monkeypatch):
    monkeypatch.setenv(paths.DATA_VARIABLE, str(tmp_path / "desk"))
    desk = open_to_write(tmp_path / "desk")
    import_captured(desk, capture_text(MINUTES), committee="Leisure Committee", on=desk.today, file_follow_ups=True)
    yield desk
    desk.close()


def rights(*folders: Path) -> dict[str, int]:
    """The rights of every file and folder in these, and of the folders themselves, by name."""
    found = (each for folder in folders for each in (folder, *folder.rglob("*")))
    return {each.name: each.stat().st_mode & 0o777 for each in found}


def open_to_others(found: dict[str, int]) -> dict[str, str]:
    return {name: f"{mode:o}" for name, mode in found.items() if mode & 0o077}


def keep_all_there_is(desk) -> None:
    """One of everything that the program keeps in its folder."""
    settings.write(desk.data_dir, settings.Settings(theme="dark"))
    OwnWords(desk.data_dir).add("Kelderby")
    phrase_bank.write(desk.data_dir, phrase_bank.read(desk.data_dir).without("napr"))
    house_styles.copy_style(house_styles.house_styles()[0].name)
    keep_template(desk, committees(desk)[0].id, paths.resources() / "templates" / "minutes.docx")
    keys.write(desk.store.path, keys.new_file(keys.new_key(), "a long enough passphrase")[0])
    handler = failures.open_log(desk.data_dir)
    handler.doRollover()
    failures.close_log(handler)


def test_every_file_beside_the_store_is_for_its_owner_only(desk):
    keep_all_there_is(desk)
    backups.back_up(desk)
    found = rights(desk.data_dir)
    assert {
        "clerk-desk.sqlite3", "clerk-desk.sqlite3-wal", "clerk-desk.lock", "clerk-desk.holder.json", "clerk-desk.sqlite3.key", "backups",
        "styles", "templates", settings.FILE, phrase_bank.FILE, failures.LOG_NAME, f"{failures.LOG_NAME}.1",
    } <= set(found)
    assert len(found) >= 17
    assert open_to_others(found) == {}


def test_a_log_of_an_earlier_version_is_closed_to_others(desk):
    log = desk.data_dir / failures.LOG_NAME
    log.write_text("an earlier line\n")
    assert log.stat().st_mode & 0o077
    failures.close_log(failures.open_log(desk.data_dir))
    assert log.stat().st_mode & 0o777 == 0o600


def test_backups_in_the_second_place_are_for_their_owner_only(desk, tmp_path):
    (tmp_path / "stick").mkdir()
    backups.set_second_place(desk, tmp_path / "stick")
    made = backups.back_up(desk)
    assert made.copy is not None and open_to_others(rights(made.copy.parent)) == {}
    assert open_to_others(rights(desk.data_dir)) == {}


def test_words_saved_elsewhere_and_chasers_are_for_their_owner_only(desk, tmp_path):
    assert save_elsewhere("Unsaved.", tmp_path / "Unsaved.txt").stat().st_mode & 0o777 == 0o600
    assert write_chasers(desk, tmp_path / "chasers")
    assert open_to_others(rights(tmp_path / "chasers")) == {}


def test_a_document_that_the_clerk_exports_may_be_shared(desk, tmp_path):
    assert export_meeting(desk, 1, tmp_path / "Minutes.docx").stat().st_mode & 0o777 == 0o666
