"""Encryption as a verb: the store and its backups, on and off, another passphrase, the keyring, and what is left to be named."""
from __future__ import annotations

import os
import shutil

import pytest

from clerk_desk.desk import backups, encryption, remembering
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.committees import add_committee, committees
from clerk_desk.desk.opening import STORE_NAME, open_desk, open_to_write
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.store import keys
from clerk_desk.store.connecting import is_plain
from tests.samples_encrypted import ANOTHER, PASSPHRASE, cheap, files_with, needs_encryption, ring  # noqa: F401 - fixtures

pytestmark = [needs_encryption, pytest.mark.usefixtures("cheap")]
NAME, CLOCK = "Larkspur Panel", SystemClock()


@pytest.fixture
def folder(tmp_path):
    """A store with a committee, closed; a backup of it beside it and on a stick."""
    (tmp_path / "stick").mkdir()
    desk = open_desk(tmp_path / "data")
    add_committee(desk, NAME)
    backups.set_second_place(desk, tmp_path / "stick")
    backups.back_up(desk)
    desk.close()
    return tmp_path / "data"


def names(folder, key=None) -> list[str]:
    desk = open_desk(folder, key=key)
    try:
        return [each.name for each in committees(desk)]
    finally:
        desk.close()


def test_the_store_and_every_backup_in_reach_are_encrypted_with_no_plain_copy_left(folder, tmp_path):
    assert len(files_with(NAME, tmp_path)) >= 3
    steps = []
    switched = encryption.switch_on(folder, PASSPHRASE, CLOCK, lambda done, of: steps.append((done, of)))
    assert files_with(NAME, tmp_path) == files_with("CREATE TABLE", tmp_path) == []
    assert (switched.left, switched.away, steps) == ((), None, [(1, 2), (2, 2)])
    assert names(folder, encryption.unlock(folder, PASSPHRASE)) == names(folder, encryption.unlock(folder, switched.recovery)) == [NAME]


def test_with_it_on_a_desk_works_backs_up_and_leaves_nothing_to_read(folder, tmp_path):
    encryption.switch_on(folder, PASSPHRASE, CLOCK)
    desk = open_to_write(folder, key=encryption.unlock(folder, PASSPHRASE))
    add_committee(desk, "Foxglove Board")
    made = backups.back_up(desk)
    backups.back_up_to(desk, tmp_path / "a file.sqlite3")
    assert backups.check(folder, desk.store.key).whole and not backups.has_changed(desk)
    assert folder.joinpath(STORE_NAME + "-wal").stat().st_size > 0 and files_with("Foxglove", tmp_path) == []
    desk.close()
    for file in (made.path, made.copy, tmp_path / "a file.sqlite3"):
        assert encryption.unlock_backup(file, PASSPHRASE) == desk.store.key


def test_without_the_passphrase_nothing_opens_and_everything_says_so_in_a_sentence(folder):
    encryption.switch_on(folder, PASSPHRASE, CLOCK)
    for opening in (open_desk, open_to_write):
        with pytest.raises(CannotBeDone, match="are encrypted: give their passphrase"):
            opening(folder)
    with pytest.raises(CannotBeDone, match="opens nothing here"):
        encryption.unlock(folder, "otter lantern")
    open_to_write(folder, key=encryption.unlock(folder, PASSPHRASE)).close()  # the refused ones hold no lock


def test_taken_off_again_the_store_and_its_backups_are_as_they_were(folder, tmp_path):
    encryption.switch_on(folder, PASSPHRASE, CLOCK)
    switched = encryption.switch_off(folder, encryption.unlock(folder, PASSPHRASE), CLOCK)
    assert switched == encryption.Switched() and names(folder) == [NAME]
    assert not list(tmp_path.rglob("*.key")) and len(backups.backup_files(folder)) == 2
    assert all(is_plain(each) for each in backups.backup_files(folder))


def test_what_cannot_be_encrypted_is_named(folder, tmp_path):
    spoilt = backups.backup_files(folder)[0]
    spoilt.write_bytes(spoilt.read_bytes()[:8192] + os.urandom(9000))
    aside = folder / "backups" / "clerk-desk 2026-01-01 090000 before restore, damaged.sqlite3"
    shutil.copy(spoilt, aside)
    assert encryption.switch_on(folder, PASSPHRASE, CLOCK).left == tuple(sorted((spoilt, aside)))


def test_a_stick_that_was_at_home_is_named_and_its_backups_encrypted_with_the_next(folder, tmp_path):
    (tmp_path / "stick").rename(tmp_path / "at home")
    assert encryption.switch_on(folder, PASSPHRASE, CLOCK).away == tmp_path / "stick"
    (tmp_path / "at home").rename(tmp_path / "stick")
    assert len(files_with(NAME, tmp_path)) == 1
    desk = open_desk(folder, key=encryption.unlock(folder, PASSPHRASE))
    backups.back_up(desk)
    desk.close()
    assert files_with(NAME, tmp_path) == []


def test_a_store_that_a_window_holds_is_left_alone(folder):
    desk = open_to_write(folder)
    with pytest.raises(CannotBeDone, match="has these minutes open"):
        encryption.switch_on(folder, PASSPHRASE, CLOCK)
    desk.close()
    assert not encryption.is_encrypted(folder)


def test_twice_or_with_an_easy_passphrase_it_is_refused(folder):
    with pytest.raises(CannotBeDone, match="too easily guessed"):
        encryption.switch_on(folder, "password", CLOCK)
    assert not encryption.is_encrypted(folder)
    encryption.switch_on(folder, PASSPHRASE, CLOCK)
    with pytest.raises(CannotBeDone, match="encrypted already"):
        encryption.switch_on(folder, PASSPHRASE, CLOCK)


def test_another_passphrase_opens_the_store_and_its_backups_and_the_one_before_nothing(folder, tmp_path):
    recovery = encryption.switch_on(folder, PASSPHRASE, CLOCK).recovery
    (tmp_path / "stick").rename(tmp_path / "at home")
    assert encryption.change_passphrase(folder, recovery, ANOTHER).away == tmp_path / "stick"
    (tmp_path / "at home").rename(tmp_path / "stick")
    desk = open_desk(folder, key=encryption.unlock(folder, ANOTHER))
    backups.back_up(desk)  # brings the stick's along
    desk.close()
    for file in (folder / STORE_NAME, *backups.backup_files(folder)):
        assert encryption.unlock_backup(file, ANOTHER) == encryption.unlock_backup(file, recovery) == desk.store.key
        with pytest.raises(CannotBeDone, match="opens nothing"):
            encryption.unlock_backup(file, PASSPHRASE)


def test_another_recovery_key_ends_the_one_before(folder):
    first = encryption.switch_on(folder, PASSPHRASE, CLOCK).recovery
    second = encryption.new_recovery_key(folder, PASSPHRASE).recovery
    assert encryption.unlock(folder, second) == encryption.unlock(folder, PASSPHRASE)
    with pytest.raises(CannotBeDone, match="opens nothing"):
        encryption.unlock(folder, first)


def test_a_store_whose_key_file_is_lost_opens_with_that_of_a_backup(folder):
    encryption.switch_on(folder, PASSPHRASE, CLOCK)
    file = keys.beside(folder / STORE_NAME)
    file.unlink()
    with pytest.raises(CannotBeDone, match="damaged or no store"):
        open_desk(folder)
    shutil.copy(keys.beside(backups.newest(folder).path), file)
    assert names(folder, encryption.unlock(folder, PASSPHRASE)) == [NAME]


def test_a_backup_from_before_is_put_back_encrypted(folder, tmp_path):
    elsewhere = tmp_path / "old.sqlite3"
    shutil.copy(backups.newest(folder).path, elsewhere)
    encryption.switch_on(folder, PASSPHRASE, CLOCK)
    key = encryption.unlock(folder, PASSPHRASE)
    assert encryption.key_of_backup(elsewhere, key) == (True, None)
    assert encryption.key_of_backup(backups.newest(folder).path, key) == (True, key)
    assert encryption.key_of_backup(backups.newest(folder).path, None) == (False, None)
    backups.restore(folder, elsewhere, CLOCK, key, None)
    assert names(folder, key) == [NAME] and encryption.unlock(folder, PASSPHRASE) == key


def test_without_the_extra_one_sentence_says_what_to_install(folder, monkeypatch):
    monkeypatch.setattr(encryption, "find_spec", lambda name: None)
    for act in (lambda: encryption.switch_on(folder, PASSPHRASE, CLOCK), lambda: encryption.unlock(folder, PASSPHRASE)):
        with pytest.raises(CannotBeDone, match=r"clerk-desk\[encrypted\]"):
            act()


# the keyring
def test_a_key_in_the_keyring_opens_until_it_is_forgotten_or_the_encryption_taken_off(folder, ring):  # noqa: F811
    encryption.switch_on(folder, PASSPHRASE, CLOCK)
    key = encryption.unlock(folder, PASSPHRASE)
    assert remembering.can_remember() and remembering.remembered(folder) is None
    remembering.remember(key)
    assert remembering.is_remembered(key) and remembering.remembered(folder) == key
    assert PASSPHRASE not in str(ring.kept)
    remembering.forget(key)
    assert remembering.remembered(folder) is None
    remembering.remember(key)
    encryption.switch_off(folder, key, CLOCK)
    assert ring.kept == {}


def test_a_keyring_that_fails_is_as_none(folder, ring, monkeypatch):  # noqa: F811
    encryption.switch_on(folder, PASSPHRASE, CLOCK)
    key = encryption.unlock(folder, PASSPHRASE)
    for name in ("set_password", "get_password", "delete_password"):
        monkeypatch.setattr(ring, name, lambda *given: 1 / 0)
    assert remembering.remembered(folder) is None and not remembering.is_remembered(key)
    remembering.forget(key)
    with pytest.raises(CannotBeDone, match="keyring does not take"):
        remembering.remember(key)


def test_a_machine_without_a_keyring_has_none():
    assert not remembering.can_remember()  # that of the tests fails
