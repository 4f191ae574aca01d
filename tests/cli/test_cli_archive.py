"""The command that searches everything ever minuted."""
from __future__ import annotations


def test_what_was_minuted_is_found_under_its_meeting(clerk, meeting):
    told = clerk("search", "library")
    assert told.status == 0
    heading, *lines = told.answer.splitlines()
    assert heading.startswith("Leisure and Culture Scrutiny Committee, 19 November 2026 (meeting ")
    assert lines
    assert all(line.startswith("  ") for line in lines)
    assert "found." in told.remarks


def test_lines_as_data_say_where_they_are(clerk, meeting):
    told = clerk("search", "library", "--json").json()
    assert told["count"] == len(told["hits"]) > 0
    assert {"meeting", "committee", "date", "item", "kind", "number", "text", "exempt", "follow_up"} <= told["hits"][0].keys()


def test_words_given_together_stand_in_a_row(clerk, meeting):
    text = clerk("search", "library", "--json").json()["hits"][-1]["text"]
    two = " ".join(text.split()[:2])
    assert clerk("search", two, "--json").json()["count"] >= 1
    assert clerk("search", " ".join(reversed(two.split())), "--json").json()["count"] == 0


def test_nothing_found_is_no_fault(clerk, meeting):
    told = clerk("search", "zzzz")
    assert (told.status, told.answer) == (0, "")
    assert "0 lines found." in told.remarks


def test_nothing_to_look_for_is_said(clerk, meeting):
    told = clerk("search", "--kind", "resolved")
    assert told.status == 1
    assert "give a word" in told.remarks


def test_an_unknown_committee_is_said(clerk, meeting):
    told = clerk("search", "library", "--committee", "Nobody")
    assert told.status == 1
    assert "no committee Nobody" in told.remarks


def test_days_that_are_none_are_refused(clerk):
    assert clerk("search", "x", "--since", "yesterday").status == 2
