"""encrypt, decrypt, passphrase and recovery-key at the command line, and every command on an encrypted store."""
from __future__ import annotations

import pytest

from clerk_desk.paths import data_dir
from tests.samples_encrypted import ANOTHER, PASSPHRASE, cheap, files_with, needs_encryption  # noqa: F401 - a fixture

pytestmark = [needs_encryption, pytest.mark.usefixtures("cheap")]


@pytest.fixture
def encrypted(clerk, meeting, monkeypatch):
    """A meeting in an encrypted store, the passphrase in the environment; the recovery key."""
    monkeypatch.setenv("CLERK_DESK_NEW_PASSPHRASE", PASSPHRASE)
    told = clerk("encrypt")
    assert told.status == 0 and told.answer.count("-") == 8, told.remarks
    monkeypatch.setenv("CLERK_DESK_PASSPHRASE", PASSPHRASE)
    return told.answer.strip()


def test_every_command_works_on_an_encrypted_store(clerk, encrypted, meeting, tmp_path):
    assert clerk("show", meeting).status == clerk("check").status == clerk("follow-ups").status == 0
    made = clerk("backup").answer.strip()
    assert clerk("export", meeting, "--to", tmp_path / "minutes.docx").status == 0
    assert clerk("restore", made).status == 0 and clerk("show", meeting).status == 0
    assert files_with("Leisure and Culture", data_dir()) == []


@pytest.mark.parametrize("command", [["meetings"], ["check"], ["backup"], ["decrypt"], ["passphrase"], ["recovery-key"]])
@pytest.mark.parametrize("given", ["wrong passphrase here", ""])
def test_a_wrong_passphrase_or_none_is_one_sentence_and_status_1(clerk, encrypted, monkeypatch, command, given):
    monkeypatch.setenv("CLERK_DESK_PASSPHRASE", given)
    told = clerk(*command)
    assert (told.status, told.answer, told.remarks.count("\n")) == (1, "", 1)
    assert ("opens nothing here" if given else "CLERK_DESK_PASSPHRASE") in told.remarks


def test_somebody_in_a_terminal_is_asked_and_what_they_type_is_not_shown(clerk, encrypted, monkeypatch):
    from clerk_desk.cli import opening

    monkeypatch.delenv("CLERK_DESK_PASSPHRASE")
    asked = []
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr(opening.getpass, "getpass", lambda words: asked.append(words) or PASSPHRASE)
    assert opening.key_of(data_dir()) is not None
    assert asked == [f"The passphrase or recovery key of the minutes in {data_dir()}: "]


def test_the_recovery_key_opens_and_gives_another_passphrase(clerk, encrypted, monkeypatch):
    monkeypatch.setenv("CLERK_DESK_PASSPHRASE", encrypted)
    monkeypatch.setenv("CLERK_DESK_NEW_PASSPHRASE", ANOTHER)
    assert clerk("meetings").status == clerk("passphrase").status == 0
    monkeypatch.setenv("CLERK_DESK_PASSPHRASE", ANOTHER)
    again = clerk("recovery-key")
    assert again.status == 0 and again.answer.strip() != encrypted
    monkeypatch.setenv("CLERK_DESK_PASSPHRASE", encrypted)
    assert clerk("meetings").status == 1


def test_taken_off_again_nothing_asks_for_a_passphrase(clerk, encrypted, meeting, monkeypatch):
    assert clerk("decrypt").status == 0
    monkeypatch.delenv("CLERK_DESK_PASSPHRASE")
    assert clerk("show", meeting).status == 0
    refused = clerk("decrypt")
    assert refused.status == 1 and "are not encrypted" in refused.remarks


def test_what_is_not_encrypted_has_no_passphrase_to_change(clerk, meeting):
    told = clerk("passphrase")
    assert told.status == 1 and "are not encrypted: encrypt does it" in told.remarks


def test_without_the_extra_encrypt_says_what_to_install(clerk, meeting, monkeypatch):
    from clerk_desk.desk import encryption

    monkeypatch.setattr(encryption, "find_spec", lambda name: None)
    told = clerk("encrypt")
    assert told.status == 1 and "clerk-desk[encrypted]" in told.remarks and told.remarks.count("\n") == 1
