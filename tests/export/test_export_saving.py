from __future__ import annotations

import errno
import gc
import io
import os
import sys
import tempfile
from pathlib import Path

import pytest
from export_samples import OWN, composed, text
from hypothesis import given
from hypothesis import strategies as st

from clerk_desk.domain.blocks import plain
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.export.saving import free_place, safe_name, save
from clerk_desk.export.writing import refuse_early, write

DOCUMENT = composed(text(plain("Open.")))


def put(words):
    return lambda out: out.write(words)


def test_a_file_is_written_and_nothing_is_left_beside_it(tmp_path):
    assert save(tmp_path / "a.txt", put(b"words")) == tmp_path / "a.txt"
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("a.txt", b"words")]


def test_an_existing_file_is_left_alone_without_replace(tmp_path):
    place = tmp_path / "a.txt"
    place.write_bytes(b"old")
    with pytest.raises(CannotBeDone, match="already: choose another name, or say that it is to be replaced"):
        save(place, put(b"new"))
    assert place.read_bytes() == b"old"
    save(place, put(b"new"), replace=True)
    assert place.read_bytes() == b"new"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_file_that_came_in_between_is_not_written_over(tmp_path):
    place = tmp_path / "a.txt"

    def slow(out):
        out.write(b"new")
        place.write_bytes(b"theirs")

    with pytest.raises(CannotBeDone, match="already"):
        save(place, slow)
    assert place.read_bytes() == b"theirs"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_failure_on_the_way_leaves_the_old_file_whole_and_nothing_beside(tmp_path):
    place = tmp_path / "a.txt"
    place.write_bytes(b"old")

    def full(out):
        out.write(b"ne")
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(CannotBeDone, match="the disk is full: make room and try again"):
        save(place, full, replace=True)
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("a.txt", b"old")]


class FullDisk(io.BytesIO):
    """Takes nothing, as a disk does that is full to the last byte."""

    def write(self, _):
        raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("ending", [".docx", ".pdf", ".txt", ".html"])
def test_a_full_disk_is_told_in_one_sentence_and_in_nothing_after_it(ending, tmp_path, monkeypatch):
    after = []
    monkeypatch.setattr(sys, "unraisablehook", after.append)
    beside = tempfile.NamedTemporaryFile

    def full(**given):
        made = beside(**given)
        made.file.close()
        made.file = FullDisk()
        return made

    monkeypatch.setattr(tempfile, "NamedTemporaryFile", full)
    place = tmp_path / f"a{ending}"
    place.write_bytes(b"old")
    with pytest.raises(CannotBeDone, match="the disk is full: make room and try again"):
        write(DOCUMENT, place, OWN, replace=True)
    gc.collect()
    assert after == []
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [(place.name, b"old")]


def test_our_own_mistakes_leave_nothing_beside_and_are_not_hidden(tmp_path):
    def wrong(out):
        raise KeyError("ours")

    with pytest.raises(KeyError):
        save(tmp_path / "a.txt", wrong)
    assert list(tmp_path.iterdir()) == []


def test_the_words_are_on_the_disk_before_the_name_is(tmp_path, monkeypatch):
    done = []
    monkeypatch.setattr(os, "fsync", lambda handle: done.append("forced"))
    monkeypatch.setattr(os, "link", lambda beside, to: (done.append("named"), Path(to).write_bytes(b"")))
    save(tmp_path / "a.txt", put(b"x"))
    assert done[:2] == ["forced", "named"]


@pytest.mark.parametrize(("name", "says"), [
    ("no/such/a.docx", "There is no folder"), ("folder", "is a folder"), ("a.txt/b.docx", "There is no folder"),
])
def test_a_place_that_cannot_be_is_refused(tmp_path, name, says):
    (tmp_path / "folder").mkdir()
    (tmp_path / "a.txt").write_bytes(b"")
    with pytest.raises(CannotBeDone, match=says):
        save(tmp_path / name, put(b"x"))


def test_a_folder_that_may_not_be_written_to_is_refused(tmp_path, monkeypatch):
    def denied(*args, **more):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr("clerk_desk.export.saving.tempfile.NamedTemporaryFile", denied)
    with pytest.raises(CannotBeDone, match="this folder may not be written to: choose another folder"):
        save(tmp_path / "a.txt", put(b"x"))


def test_a_name_too_long_is_refused_in_a_sentence(tmp_path):
    with pytest.raises(CannotBeDone):
        save(tmp_path / ("x" * 300 + ".txt"), put(b"x"))


@pytest.mark.parametrize(("kind", "name", "says"), [
    ("minutes", "a.csv", "Minutes can be written as .docx, .html, .pdf or .txt"),
    ("minutes", "a", "give the file one of these endings, not “a”"),
    ("log", "a.xyz", "An action log can be written as .docx, .csv, .html, .pdf"),
    ("report", "a.csv", "A report can be written as"),
])
def test_other_endings_are_refused_naming_what_can_be_written(tmp_path, kind, name, says):
    with pytest.raises(CannotBeDone, match=says):
        refuse_early(kind, tmp_path / name)


@pytest.mark.parametrize("ending", [".docx", ".DOCX", ".html", ".txt"])
def test_every_ending_is_written_by_its_writer(tmp_path, ending):
    place = write(DOCUMENT, tmp_path / f"minutes{ending}", OWN)
    first = place.read_bytes()[:9]
    assert first.startswith({".docx": b"PK", ".html": b"<!DOCTYPE", ".txt": b"Transport"}[ending.lower()][:9])


@pytest.mark.parametrize(("title", "name"), [
    ("Planning: 8/9/26 <draft>", "Planning 8 9 26 draft.docx"), ("..", "Document.docx"), ("con", "_con.docx"), ("A\tB. ", "A B.docx"),
])
def test_titles_become_names_that_every_system_takes(title, name):
    assert safe_name(title, ".docx") == name


@given(st.text(max_size=300))
def test_any_title_becomes_one_name_of_bearable_length(title):
    name = safe_name(title, ".docx")
    assert Path(name).name == name
    assert 6 <= len(name.encode()) <= 160


def test_a_free_place_is_found_beside_what_is_there(tmp_path):
    for name in ("Minutes.docx", "Minutes (2).docx"):
        (tmp_path / name).write_bytes(b"")
    assert free_place(tmp_path, "Minutes.docx").name == "Minutes (3).docx"


@pytest.mark.parametrize(("beside", "name", "program"), [
    ("~$nutes of May.docx", "Minutes of May.docx", "Word"), ("~$may.docx", "may.docx", "Word"), ("~$inutes.docx", "Minutes.docx", "Word"),
    (".~lock.Minutes.docx#", "Minutes.docx", "LibreOffice"),
])
def test_a_file_open_in_an_office_program_is_not_replaced(tmp_path, beside, name, program):
    (tmp_path / name).write_bytes(b"old")
    (tmp_path / beside).write_bytes(b"")
    with pytest.raises(CannotBeDone, match=f"{name} is open in {program}: close it there, or give another name"):
        save(tmp_path / name, put(b"new"), replace=True)
    assert (tmp_path / name).read_bytes() == b"old"
    save(tmp_path / f"other {name}", put(b"new"))


def test_a_file_that_a_program_holds_on_windows_is_refused_and_stays_whole(tmp_path, monkeypatch):
    place = tmp_path / "a.docx"
    place.write_bytes(b"old")

    def held(self, to):
        raise PermissionError(errno.EACCES, "Access is denied")

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(CannotBeDone, match=r"a\.docx is open in another program: close it there, or give another name"):
        save(place, put(b"new"), replace=True)
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("a.docx", b"old")]
