"""export and log: the file is written whole or not at all, and never over another."""
from __future__ import annotations

import zipfile

import pytest

EXPORTS = {"docx", "html", "txt"}


def words_of(file):
    """The text of a Word, web or plain file, roughly: enough to look for words in it."""
    if file.suffix != ".docx":
        return file.read_text(encoding="utf-8")
    with zipfile.ZipFile(file) as package:
        return package.read("word/document.xml").decode("utf-8")


@pytest.mark.parametrize("ending", sorted(EXPORTS))
def test_minutes_are_written_and_the_file_is_named(clerk, meeting, tmp_path, ending):
    file = tmp_path / f"as agreed.{ending}"
    told = clerk("export", meeting, "--to", file)
    assert (told.status, told.answer) == (0, f"{file}\n"), told.remarks
    assert "notes the report" in words_of(file)
    assert {each.name for each in tmp_path.iterdir()} == {"minutes.txt", file.name}  # the first is what was imported


def test_minutes_are_written_as_a_pdf_with_a_report_on_its_accessibility(clerk, meeting, tmp_path):
    told = clerk("export", meeting, "--to", tmp_path / "minutes.pdf", "--accessibility")
    assert told.status == 0, told.remarks
    lines = told.answer.splitlines()
    assert lines[0] == str(tmp_path / "minutes.pdf") and (tmp_path / "minutes.pdf").read_bytes()[:5] == b"%PDF-"
    assert "In order: Tagged for screen readers, to the machine rules of PDF/UA-1." in lines


@pytest.mark.parametrize("form", ["minutes", "exempt", "decisions", "agenda", "attendance", "log", "report"])
def test_every_document_of_a_meeting_is_written_by_its_name(clerk, meeting, tmp_path, form):
    told = clerk("export", meeting, "--as", form, "--audience", "full", "--to", tmp_path / "it.txt")
    assert (told.status, told.answer) == (0, f"{tmp_path / 'it.txt'}\n"), told.remarks


def test_minutes_go_out_in_the_next_state_and_no_further(clerk, meeting, tmp_path):
    told = clerk("export", meeting, "--to", tmp_path / "a.txt", "--state", "confirmed")
    assert told.status == 1 and "they can be written as draft" in told.remarks and not (tmp_path / "a.txt").exists()


def test_another_house_style_needs_no_retyping(clerk, meeting, tmp_path):
    for style in ("Numbered", "Narrative"):
        assert clerk("export", meeting, "--to", tmp_path / f"{style}.txt", "--style", style).status == 0
    assert "(a)" in (tmp_path / "Numbered.txt").read_text(encoding="utf-8")
    assert "1)" in (tmp_path / "Narrative.txt").read_text(encoding="utf-8")
    assert clerk("show", meeting, "--json").json()["meeting"]["style"] == "Numbered"


def test_an_existing_file_is_kept_without_replace(clerk, meeting, tmp_path):
    file = tmp_path / "signed.docx"
    file.write_text("the signed copy")
    for words in (("export", meeting), ("log",)):
        told = clerk(*words, "--to", file)
        assert (told.status, told.answer) == (1, "")
        assert told.remarks.count("\n") == 1
        assert file.read_text() == "the signed copy"
    assert clerk("export", meeting, "--to", file, "--replace").status == 0
    assert zipfile.is_zipfile(file)


@pytest.mark.parametrize("words", [
    ("--to", "file/minutes.docx"), ("--to", "."), ("--to", "minutes.odt"), ("--to", "minutes"),
    ("--to", "minutes.docx", "--template", "nothing.docx"), ("--to", "minutes.docx", "--template", "file"),
    ("--to", "minutes.docx", "--style", "Baroque"), ("--to", "none/such/minutes.docx"),
])
def test_what_cannot_be_written_is_refused_and_leaves_nothing(clerk, meeting, tmp_path, monkeypatch, words):
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "file").write_text("a file")
    monkeypatch.chdir(folder)
    told = clerk("export", meeting, *words)
    assert (told.status, told.answer) == (1, ""), told.remarks
    assert told.remarks.count("\n") == 1
    assert [each.name for each in folder.iterdir()] == ["file"]


def test_the_log_is_written_as_a_document(clerk, promise, tmp_path):
    file = tmp_path / "log.docx"
    told = clerk("log", "--to", file)
    assert (told.status, told.answer) == (0, f"{file}\n"), told.remarks
    assert promise["reference"] in words_of(file)


def test_the_log_of_another_owner_has_nothing_of_this_one(clerk, promise, tmp_path):
    clerk("log", "--to", tmp_path / "log.docx", "--owner", "Harbour Master")
    assert not (tmp_path / "log.docx").exists() or promise["reference"] not in words_of(tmp_path / "log.docx")


def test_the_log_of_an_unknown_committee_is_refused(clerk, meeting, tmp_path):
    told = clerk("log", "--to", tmp_path / "log.docx", "--committee", "Harbour Board")
    assert told.status == 1
    assert not (tmp_path / "log.docx").exists()


def test_a_private_note_is_in_no_file(clerk, meeting, tmp_path):
    """Not even in one that shows everything else; the note is put in through the desk, as the window does."""
    from clerk_desk.desk.clocks import SystemClock
    from clerk_desk.desk.meetings import meeting as kept
    from clerk_desk.desk.minuting import item_text, save_minutes
    from clerk_desk.desk.opening import open_desk
    from clerk_desk.domain.blocks import Kind, plain
    from clerk_desk.domain.changes import BlockChanges
    from clerk_desk.paths import data_dir

    desk = open_desk(data_dir(), SystemClock())
    item = kept(desk, meeting).items[1]
    last = max(item_text(desk, item.id).ranks.values())
    note = plain("ask Ada about the lockers", Kind.NOTE)
    save_minutes(desk, item.id, BlockChanges((note,), {note.row.uid: last + 1}))
    desk.close()
    for audience in ("public", "members", "full"):
        for ending in EXPORTS:
            file = tmp_path / f"{audience}.{ending}"
            assert clerk("export", meeting, "--to", file, "--audience", audience).status == 0
            assert "ask Ada" not in words_of(file)
