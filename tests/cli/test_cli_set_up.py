"""The command that sets an office up alike by one file."""
from __future__ import annotations

import pytest


@pytest.fixture
def file(clerk, meeting, tmp_path):
    told = clerk("setup", "--to", tmp_path / "office.json")
    assert told.status == 0, told.remarks
    assert "No names of people are in it." in told.remarks
    return tmp_path / "office.json"


def test_another_desk_takes_it_in_and_says_what_came(clerk, file, tmp_path):
    there = ("--data-dir", tmp_path / "there")
    told = clerk(*there, "setup", "--from", file, "--look")
    assert "committees  new  Leisure and Culture Scrutiny Committee" in told.answer and "Nothing was taken in." in told.remarks
    assert clerk(*there, "committees").answer == ""
    told = clerk(*there, "setup", "--from", file)
    assert told.status == 0 and "a backup was made" in told.remarks
    assert "Leisure and Culture Scrutiny Committee" in clerk(*there, "committees").answer
    assert "committees  the same" in clerk(*there, "setup", "--from", file, "--look").answer


def test_a_kind_can_be_left_out(clerk, file, tmp_path):
    there = ("--data-dir", tmp_path / "there")
    told = clerk(*there, "setup", "--from", file, "--without", "committees")
    assert "committees  left out" in told.answer
    assert clerk(*there, "committees").answer == ""


def test_a_file_that_is_none_is_refused_in_a_sentence(clerk, tmp_path):
    (tmp_path / "bad.json").write_text('{"form": "other"}')
    for name, said in (("bad.json", "no set-up of an office"), ("gone.json", "cannot be read")):
        told = clerk("setup", "--from", tmp_path / name)
        assert told.status == 1 and said in told.remarks and told.remarks.count("\n") == 1


def test_words_that_contradict_each_other_are_refused(clerk, tmp_path):
    assert clerk("setup").status == 2
    assert clerk("setup", "--from", "x", "--theirs", "styles", "--without", "styles").status == 2
    assert clerk("setup", "--from", "x", "--theirs", "colours").status == 2
