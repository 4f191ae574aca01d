"""An encrypted store: its key file, its bytes, its backups, its upgrades, and what a wrong key does."""
from __future__ import annotations

import datetime as dt
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.passphrases import RECOVERY_BYTES, check_new, folded, read_recovery, recovery_words
from clerk_desk.store import connecting, encrypting, items, keys
from clerk_desk.store.backup import back_up, drop, kept
from clerk_desk.store.checking import look_over
from clerk_desk.store.connecting import Key, connect, is_plain
from clerk_desk.store.opening import open_store
from clerk_desk.store.restoring import restore
from clerk_desk.store.versions import MIGRATIONS
from tests.samples_encrypted import ANOTHER, PASSPHRASE, cheap, files_with, needs_encryption  # noqa: F401 - a fixture

NOW = dt.datetime(2026, 11, 22, 9, 30)
BUDGET = "Budget"  # the title of the item in the sample
pytestmark = [needs_encryption, pytest.mark.usefixtures("cheap")]


def encrypted(path, key=None) -> Key:
    """Encrypts the store, which nobody may have open; its key."""
    key = key or keys.new_key()
    encrypting.rewrite(path, None, key, keys.new_file(key, PASSPHRASE)[0])
    return key


def titles(path, key=None) -> list[str]:
    with closing(connect(path, key)) as connection:
        return [title for (title,) in connection.execute("SELECT title FROM items")]


@pytest.fixture
def locked(store, item):
    """A store with an item called Budget, encrypted and closed: its file and its key."""
    store.close()
    return store.path, encrypted(store.path)


# secrets
@given(st.binary(min_size=RECOVERY_BYTES, max_size=RECOVERY_BYTES), st.data())
def test_a_recovery_key_is_read_however_it_was_typed_and_a_slip_is_told(secret, data):
    words = recovery_words(secret)
    assert len(words.split("-")) == 9
    assert read_recovery(words) == read_recovery(words.lower().replace("-", " ").replace("0", "o").replace("1", "l")) == secret
    place = data.draw(st.integers(0, 31))
    signs = words.replace("-", "")
    slip = signs[:place] + ("2" if signs[place] != "2" else "3") + signs[place + 1:]
    try:
        assert read_recovery(slip) != secret  # one slip in a million looks whole; it opens nothing all the same
    except CannotBeDone as reason:
        assert "group by group" in str(reason)


def test_a_passphrase_counts_the_same_however_its_accents_were_composed():
    assert folded("caf\u00e9 copper hill ") == folded("cafe\u0301 copper hill")
    for guessed in ("", "short", "aaaaaaaaaaaaaaaa", " otter lan "):
        with pytest.raises(CannotBeDone, match="three words"):
            check_new(guessed)


def test_the_key_opens_with_the_passphrase_and_with_the_recovery_key_and_with_nothing_else(tmp_path):
    key = keys.new_key()
    made, printed = keys.new_file(key, PASSPHRASE)
    keys.write(tmp_path / "store", made)
    read = keys.read(tmp_path / "store")
    assert keys.unlock(read, PASSPHRASE) == keys.unlock(read, printed) == key
    for wrong in ("", "otter lantern grave", recovery_words(bytes(RECOVERY_BYTES))):
        with pytest.raises(CannotBeDone, match="opens nothing"):
            keys.unlock(read, wrong)
    assert repr(key.raw) not in repr(key) and key.raw.hex() not in keys.beside(tmp_path / "store").read_text()
    assert keys.beside(tmp_path / "store").stat().st_mode & 0o777 == 0o600


def test_a_new_passphrase_and_a_new_recovery_key_end_the_old_ones():
    key = keys.new_key()
    first, printed = keys.new_file(key, PASSPHRASE)
    second = keys.with_passphrase(first, key, ANOTHER)
    assert keys.unlock(second, ANOTHER) == keys.unlock(second, printed) == key
    third, again = keys.with_new_recovery(second, key)
    assert keys.unlock(third, again) == key
    for kept_file, old in ((second, PASSPHRASE), (third, printed)):
        with pytest.raises(CannotBeDone, match="opens nothing"):
            keys.unlock(kept_file, old)


@given(st.binary(max_size=300))
def test_a_key_file_gone_wrong_is_refused_in_a_sentence(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("key") / "store"
    keys.beside(path).write_bytes(content)
    with pytest.raises(CannotBeDone, match="is no key file any more"):
        keys.read(path)


@pytest.mark.parametrize("change", [
    {"cost": 3}, {"cost": 1 << 30}, {"cost": "many"}, {"salt": 7}, {"nonce": ""}, {"locked": "AAAA"}, {"salt": "ŵ"},
])
def test_a_key_file_that_asks_for_the_impossible_is_refused_too(tmp_path, change):
    keys.write(tmp_path / "store", keys.new_file(keys.new_key(), PASSPHRASE)[0])
    file = keys.beside(tmp_path / "store")
    content = json.loads(file.read_text())
    content["passphrase"] |= change
    file.write_text(json.dumps(content))
    with pytest.raises(CannotBeDone, match="is no key file any more"):
        keys.read(tmp_path / "store")


# its bytes
def test_nothing_known_is_in_any_byte_of_the_store_its_log_and_its_backups(locked, opened, tmp_path):
    path, key = locked
    store = opened(path, key=key)
    with store.writing() as unit:
        from dataclasses import replace

        first = items.by_id(unit, 1)
        items.put(unit, replace(first, title="Purchase of Larkspur House"))
    assert path.with_name(path.name + "-wal").stat().st_size > 0
    copy = back_up(path, tmp_path / "backups", "store", key)
    assert titles(copy, key) == ["Purchase of Larkspur House"]
    assert files_with("Larkspur", tmp_path) == files_with(BUDGET, tmp_path) == files_with("CREATE TABLE", tmp_path) == []
    assert keys.unlock(keys.read(copy), PASSPHRASE) == key


@pytest.mark.skipif(shutil.which("strace") is None, reason="there is no strace here")
def test_nothing_known_is_ever_handed_to_the_system_to_be_written(locked, tmp_path):
    path, key = locked
    script = (
        "import sys; from pathlib import Path; from clerk_desk.store.connecting import Key, connect\n"
        "c = connect(Path(sys.argv[1]), Key('k', bytes.fromhex(sys.argv[2])), isolation_level=None)\n"
        "c.execute('PRAGMA journal_mode=WAL'); c.execute('PRAGMA cache_size=10')\n"
        "c.execute('CREATE TABLE big (x)'); c.execute('BEGIN')\n"
        "c.executemany('INSERT INTO big VALUES (?)', (('Larkspur House %d' % n,) for n in range(20000)))\n"
        "c.execute('COMMIT'); print(len(c.execute('SELECT x FROM big ORDER BY x DESC').fetchall()))\n"
        "c.execute('CREATE INDEX i ON big (x)'); c.execute('VACUUM'); c.close()\n")
    words = ["strace", "-f", "-qq", "-s", "9999", "-e", "trace=write,pwrite64,writev,pwritev", "-o", str(tmp_path / "trace")]
    done = subprocess.run([*words, sys.executable, "-c", script, str(path), key.raw.hex()], capture_output=True, text=True, check=False)
    if "ptrace" in done.stderr:
        pytest.skip("strace may not look here")
    assert done.stdout.strip() == "20000", done.stderr
    trace = (tmp_path / "trace").read_text(errors="replace")
    assert trace.count("pwrite64") > 100 and "Larkspur" not in trace


# on and off
def test_encrypting_leaves_every_row_and_no_plain_file(store, item, tmp_path):
    store.close()
    before = look_over(store.path)
    key = encrypted(store.path)
    assert not is_plain(store.path) and look_over(store.path, key).rows == before.rows
    assert sorted(each.name for each in store.path.parent.iterdir()) == ["store.sqlite3", "store.sqlite3.key"]
    assert store.path.stat().st_mode & 0o777 == 0o600
    encrypting.rewrite(store.path, key, None, None)
    assert titles(store.path) == [BUDGET] and look_over(store.path) == before
    assert [each.name for each in store.path.parent.iterdir()] == ["store.sqlite3"]


def test_a_store_that_somebody_has_open_is_not_encrypted(store, item):
    store.close()
    key = keys.new_key()
    script = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('SELECT 1 FROM items'); print(1); input()"
    words = [sys.executable, "-uc", script, str(store.path)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        other.stdout.readline()
        with pytest.raises(CannotBeDone, match="another window or program has it open"):
            encrypting.rewrite(store.path, None, key, keys.new_file(key, PASSPHRASE)[0], patience=0.1)
        other.communicate("\n")
    assert is_plain(store.path) and not keys.beside(store.path).exists()
    assert not encrypting.part_of(store.path).exists() and titles(store.path) == [BUDGET]


@pytest.mark.parametrize("step", ["write_beside", "put_in_place", "look_over"])
def test_encrypting_that_breaks_off_leaves_the_store_as_it_was(store, item, step, monkeypatch):
    store.close()

    def broken(*_given, **_named):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(encrypting, step, broken)
    with pytest.raises(CannotBeDone, match="is as it was"):
        encrypted(store.path)
    assert titles(store.path) == [BUDGET] and [each.name for each in store.path.parent.iterdir()] == ["store.sqlite3"]


def test_a_flat_battery_between_key_file_and_store_leaves_a_store_that_opens(store, item, opened):
    store.close()
    keys.write(store.path, keys.new_file(keys.new_key(), PASSPHRASE)[0])
    assert not keys.is_encrypted(store.path)
    with opened(store.path).reading() as unit:
        assert items.by_id(unit, item).title == BUDGET


def test_a_damaged_store_is_not_encrypted(store, item):
    store.close()
    with closing(sqlite3.connect(store.path)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
    content = store.path.read_bytes()
    store.path.write_bytes(content[:8192] + b"\xab" * (len(content) - 8192))
    with pytest.raises(CannotBeDone, match="is as it was"):
        encrypted(store.path)
    assert store.path.read_bytes()[:8192] == content[:8192] and not keys.beside(store.path).exists()


# opening
def test_a_wrong_key_is_told_in_a_sentence_and_not_on_standard_error(locked, capfd):
    path, _ = locked
    with pytest.raises(CannotBeDone, match="damaged or no store"):
        open_store(path, program="1.0", now=NOW, key=keys.new_key())
    assert capfd.readouterr().err == ""


def test_without_the_library_the_sentence_names_what_to_install(monkeypatch, locked):
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    with pytest.raises(CannotBeDone, match=r"ask your IT to install clerk-desk\[encrypted\]"):
        connecting.connect(*locked)


def test_an_encrypted_store_of_an_older_version_is_backed_up_encrypted_and_upgraded(tmp_path, opened):
    old = shutil.copytree(MIGRATIONS, tmp_path / "old", ignore=shutil.ignore_patterns("__pycache__"))
    for file in (old / "versions").glob("*.py"):
        if file.name[:4] != "0001":
            file.unlink()
    path = tmp_path / "desk" / "store.sqlite3"
    opened(path, migrations=old).close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO committees (uid, name, code, style, quorum) VALUES ('c', 'Larkspur Panel', 'LP', 'Dash', 3)")
    key = encrypted(path)
    store = opened(path, key=key)
    with closing(connect(path, key)) as connection:
        assert connection.execute("SELECT name, nation FROM committees").fetchall() == [("Larkspur Panel", "England")]
    backup, = (path.parent / "backups").glob("*.sqlite3")
    assert backup.name == "store 2026-11-22 093000 before upgrade.sqlite3" and not is_plain(backup)
    assert look_over(backup, key).version == "" or look_over(backup, key).version == "0001"
    assert store.key == key and files_with("Larkspur", path.parent) == []


def test_what_a_statement_was_to_write_is_in_no_error(store):
    from sqlalchemy import text
    from sqlalchemy.exc import DBAPIError

    with store.engine.connect() as connection, pytest.raises(DBAPIError) as caught:
        connection.execute(text("INSERT INTO nowhere VALUES (:words)"), {"words": "Larkspur House"})
    assert "Larkspur" not in str(caught.value)


# backups
def test_a_backup_that_is_dropped_takes_its_key_file_along(locked, tmp_path):
    path, key = locked
    back_up(path, tmp_path / "backups", "store 2026-11-22 093000 asked for", key)
    assert drop(kept(tmp_path / "backups", "store")) == 1 and list((tmp_path / "backups").iterdir()) == []


def test_a_backup_without_its_key_file_is_not_made(locked, tmp_path):
    path, key = locked
    keys.beside(path).unlink()
    with pytest.raises(CannotBeDone, match="No backup could be made"):
        back_up(path, tmp_path / "backups", "store", key)
    assert list((tmp_path / "backups").iterdir()) == []


@pytest.fixture
def stick(locked, tmp_path):
    """A backup of the encrypted store, another of it as it was before it was encrypted."""
    path, key = locked
    plain = tmp_path / "stick" / "plain.sqlite3"
    plain.parent.mkdir()
    shutil.copy(back_up(path, tmp_path / "stick", "locked", key), plain)
    shutil.copy(keys.beside(tmp_path / "stick" / "locked.sqlite3"), keys.beside(plain))
    encrypting.rewrite(plain, key, None, None)
    return tmp_path / "stick"


def retitle(path, key, title) -> None:
    with closing(connect(path, key)) as connection, connection:
        connection.execute("UPDATE items SET title = ?", (title,))


@pytest.mark.parametrize("name", ["locked", "plain"])
def test_whatever_backup_is_put_back_an_encrypted_store_stays_encrypted_with_its_own_key(locked, stick, tmp_path, name):
    path, key = locked
    retitle(path, key, "Later")
    aside = restore(path, stick / f"{name}.sqlite3", tmp_path / "backups", NOW, key=key, backup_key=key if name == "locked" else None)
    assert titles(path, key) == [BUDGET] and titles(aside, key) == ["Later"]
    assert keys.unlock(keys.read(path), PASSPHRASE) == key and not encrypting.part_of(path).exists()
    assert files_with("Later", path.parent, tmp_path / "backups") == []


def test_an_encrypted_backup_in_the_place_of_a_plain_store_or_of_none_makes_an_encrypted_one(locked, stick, tmp_path):
    path, key = locked
    encrypting.rewrite(path, key, None, None)
    retitle(path, None, "Later")
    for there in (path, tmp_path / "new computer" / "store.sqlite3"):
        restore(there, stick / "locked.sqlite3", tmp_path / "backups", NOW, backup_key=key)
        assert titles(there, key) == [BUDGET] and keys.unlock(keys.read(there), PASSPHRASE) == key


def test_a_backup_with_another_key_goes_into_the_store_with_the_stores_own(locked, stick, tmp_path):
    path, key = locked
    encrypting.rewrite(path, key, None, None)
    other = encrypted(path)
    restore(path, stick / "locked.sqlite3", tmp_path / "backups", NOW, key=other, backup_key=key)
    assert titles(path, other) == [BUDGET]


def test_a_damaged_encrypted_store_is_moved_away_with_its_key_file_and_a_plain_backup_is_encrypted(locked, stick, tmp_path):
    path, key = locked
    path.write_bytes(os.urandom(20_000))
    aside = restore(path, stick / "plain.sqlite3", tmp_path / "backups", NOW, key=key)
    assert "damaged" in aside.name and keys.beside(aside).exists()
    assert titles(path, key) == [BUDGET] and not is_plain(path)


def test_a_backup_whose_key_is_not_known_changes_nothing(locked, stick, tmp_path):
    path, key = locked
    with pytest.raises(CannotBeDone, match="cannot be used"):
        restore(path, stick / "locked.sqlite3", tmp_path / "backups", NOW, key=key, backup_key=keys.new_key())
    assert titles(path, key) == [BUDGET]
