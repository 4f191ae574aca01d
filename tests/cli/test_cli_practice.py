"""The demo: a practice store apart from the clerk's own, its documents, and the window where there is a screen."""
from __future__ import annotations

import pytest

from clerk_desk.cli import practice
from clerk_desk.domain.errors import CannotBeDone


@pytest.fixture
def no_screen(monkeypatch):
    """As on a machine without a screen."""
    monkeypatch.setattr(practice, "has_screen", lambda: False)


def test_five_meetings_are_made_and_their_documents_listed(clerk, home, tmp_path):
    told = clerk("demo", "--no-window", "--out", tmp_path / "out")
    assert told.status == 0, told.remarks
    files = told.answer.splitlines()
    assert files
    assert sorted(files) == sorted(str(each) for each in (tmp_path / "out").rglob("*") if each.is_file())
    assert sum(name.endswith(".docx") for name in files) >= 10
    made = clerk("--data-dir", home / "clerk-desk-data" / "practice", "meetings", "--json").json()
    assert len(made) == 5
    assert str(home / "clerk-desk-data" / "practice") in told.remarks


def test_the_clerks_own_store_is_not_touched(clerk, meeting, home, tmp_path):
    before = clerk("show", meeting, "--json").answer
    content = (home / "clerk-desk-data" / "clerk-desk.sqlite3").read_bytes()
    assert clerk("demo", "--no-window", "--out", tmp_path / "out").status == 0
    assert (home / "clerk-desk-data" / "clerk-desk.sqlite3").read_bytes() == content
    assert clerk("show", meeting, "--json").answer == before


def test_each_demo_begins_anew(clerk, home):
    assert clerk("demo", "--no-window").status == 0
    store = home / "clerk-desk-data" / "practice"
    assert clerk("--data-dir", store, "minute", 1, first_item(clerk, store), "-", given=b"Typed while trying it out.").status == 0
    again = clerk("demo", "--no-window")
    assert again.status == 0, again.remarks
    assert "Typed while trying it out." not in clerk("--data-dir", store, "show", 1).answer


def first_item(clerk, store):
    item = clerk("--data-dir", store, "show", 1, "--json").json()["items"][0]
    return item["number"] or "1"


def test_a_folder_that_is_no_practice_store_is_left_alone(clerk, home):
    kept = home / "clerk-desk-data" / "practice" / "letter.docx"
    kept.parent.mkdir(parents=True)
    kept.write_text("mine")
    told = clerk("demo", "--no-window")
    assert (told.status, told.answer) == (1, "")
    assert "Move it away" in told.remarks
    assert kept.read_text() == "mine"


def test_documents_that_cannot_be_written_are_said_in_one_sentence(clerk, tmp_path):
    (tmp_path / "file").touch()
    told = clerk("demo", "--no-window", "--out", tmp_path / "file" / "out")
    assert (told.status, told.answer) == (1, "")
    assert "Traceback" not in told.remarks


def test_without_a_screen_all_but_the_window_is_done(clerk, no_screen):
    told = clerk("demo")
    assert told.status == 0
    assert told.answer
    assert "no screen" in told.remarks


def test_the_window_is_opened_on_the_practice_store(clerk, home, monkeypatch):
    opened = []
    monkeypatch.setattr(practice, "has_screen", lambda: True)
    monkeypatch.setattr(practice, "open_on", lambda folder: opened.append(folder) or 0)
    assert clerk("demo").status == 0
    assert opened == [home / "clerk-desk-data" / "practice"]


def test_a_missing_library_is_said_after_everything_else_is_done(clerk, monkeypatch):
    def refused(_folder):
        raise CannotBeDone("Install them with: sudo apt-get install libegl1")
    monkeypatch.setattr(practice, "has_screen", lambda: True)
    monkeypatch.setattr(practice, "open_on", refused)
    told = clerk("demo")
    assert told.status == 1
    assert told.answer
    assert told.remarks.endswith("sudo apt-get install libegl1\n")
