"""The words of the command line: what is taken, and what ends with status 2 and one line."""
from __future__ import annotations

import pytest

from clerk_desk import __version__

DOCUMENTED = (
    "demo", "capture", "import", "committees", "meetings", "styles", "show", "minute", "follow-ups", "follow-up", "export", "log",
    "backup", "backups", "contacts", "restore", "check",
)
IMPORT = ("import", "x.txt", "--committee", "Planning", "--date", "2026-11-19")


@pytest.mark.parametrize("words", [
    ("nonsense",),
    ("show",), ("show", "seven"), ("show", "0"), ("show", "-1"), ("show", "99999999999999999999"), ("show", "٣"),
    ("import", "x.txt"), ("import", "x.txt", "--date", "2026-11-19"),
    ("import", "x.txt", "--committee", "Planning", "--date", "19/11/2026"),
    ("import", "x.txt", "--committee", "Planning", "--date", "2026-02-30"),
    ("import", "x.txt", "--committee", "Planning", "--date", "20261119"),
    (*IMPORT, "--time", "25:00"), (*IMPORT, "--time", "6.30"), (*IMPORT, "--follow-ups", "maybe"), (*IMPORT, "--comm", "Other"),
    ("import", "x.txt", "--committee", "  ", "--date", "2026-11-19"),
    ("follow-ups", "--open", "--closed"), ("follow-ups", "--meeting", "one"),
    ("follow-up", "3"), ("follow-up", "3", "--status", "finished"), ("follow-up", "3", "--status", "waved off"),
    ("follow-up", "3", "--note", "x", "--on", "yesterday"),
    ("export", "1"), ("export", "1", "--to", "x.docx", "--as", "poem"), ("export", "1", "--to", "x.docx", "--audience", "everybody"),
    ("log",), ("log", "--to", "x.docx", "--as", "minutes"), ("minute", "1", "6"), ("capture",), ("styles", "--xml"),
])
def test_words_that_are_off_end_with_2_and_one_line(clerk, words):
    told = clerk(*words)
    assert (told.status, told.answer) == (2, "")
    assert told.remarks.startswith("clerk-desk")
    assert told.remarks.count("\n") == 1


@pytest.mark.parametrize("sign", ["\ud800", "\udcff", "\x07", "\x1b[31m", "\x00"])
@pytest.mark.parametrize("words", [
    ("import", "x.txt", "--date", "2026-11-19", "--committee"), (*IMPORT, "--venue"), (*IMPORT, "--style"), ("meetings", "--committee"),
    ("follow-ups", "--owner"), ("follow-up", "1", "--note"), ("follow-up",), ("minute", "1", "-", ),
])
def test_signs_that_are_no_text_are_refused_in_one_line(clerk, words, sign):
    told = clerk(*words[:-1], words[-1], f"Plan{sign}ning") if words[0] != "minute" else clerk("minute", "1", f"6{sign}", "-")
    assert (told.status, told.answer) == (2, "")
    assert "no text" in told.remarks
    assert told.remarks.count("\n") == 1


def test_a_file_name_in_another_encoding_is_a_file_name(clerk):
    told = clerk("capture", "Mynydd M\udce2n.txt")
    assert (told.status, told.answer) == (1, "")
    assert told.remarks.count("\n") == 1


def test_help_names_every_command(clerk):
    told = clerk("--help")
    assert told.status == 0
    assert all(f"    {name} " in told.answer for name in DOCUMENTED)


@pytest.mark.parametrize("name", DOCUMENTED)
def test_every_command_has_help(clerk, name):
    told = clerk(name, "--help")
    assert (told.status, told.remarks) == (0, "")
    assert told.answer.startswith(f"usage: clerk-desk {name}")


def test_the_version_is_told(clerk):
    assert clerk("--version").answer == f"Clerk Desk {__version__}\n"


def test_the_folder_given_comes_before_that_of_the_environment(clerk, tmp_path, home):
    assert clerk("--data-dir", tmp_path / "mine", "meetings").status == 0
    assert list((tmp_path / "mine").glob("*.sqlite3"))
    assert not (home / "clerk-desk-data").exists()


def test_a_date_in_the_environment_that_is_none_is_said_in_one_sentence(clerk, monkeypatch):
    monkeypatch.setenv("CLERK_DESK_TODAY", "tomorrow")
    told = clerk("meetings")
    assert (told.status, told.answer) == (1, "")
    assert "tomorrow" in told.remarks
    assert told.remarks.count("\n") == 1


def test_without_a_command_and_a_screen_the_window_is_refused_in_one_sentence(clerk, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("clerk_desk.cli.window.has_screen", lambda: False)
    told = clerk()
    assert (told.status, told.answer) == (1, "")
    assert "no screen" in told.remarks
