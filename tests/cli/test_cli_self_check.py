"""``--check``: every part of the program used once, a line each."""
from __future__ import annotations

from importlib import import_module

import pytest

from clerk_desk.cli import self_check


@pytest.fixture
def few(monkeypatch):
    """Only the parts named, since the window and the documents have tests of their own."""
    def only(*names):
        monkeypatch.setattr(self_check, "PARTS", tuple(part for part in self_check.PARTS if part[0] in names))
    return only


@pytest.mark.timeout(300)  # libraries are loaded that nobody may have loaded yet
def test_every_part_says_that_it_works_and_the_clerks_store_is_not_made(clerk, home, qapp):
    told = clerk("--check")
    assert told.status == 0, told.answer
    lines = told.answer.splitlines()
    assert [line.split("  ")[0] for line in lines] == ["ok"] * (len(self_check.PARTS) + 1)
    assert "window" in lines[-1]
    assert not (home / "clerk-desk-data").exists()


def test_a_part_that_does_not_work_is_named_and_the_others_are_still_tried(clerk, few, monkeypatch):
    few("capture", "pdf", "bank holidays")
    import_module("clerk_desk.desk.practice")  # else it is loaded while this is broken, and keeps what is broken
    monkeypatch.setattr("clerk_desk.desk.documents.export_meeting", broken)
    told = clerk("--check")
    assert told.status == 1
    assert [line.split()[0] for line in told.answer.splitlines()] == ["ok", "ok", "FAILED", "ok"]
    assert "the typeface is gone" in told.answer.splitlines()[2]


def broken(*_args, **_named):
    raise RuntimeError("the typeface is gone\nand more of it")
