"""Files that no minutes are, and files made to do harm: one sentence that says what to do, at once, in little memory."""
from __future__ import annotations

import io
import os
import time
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from clerk_desk.capture.decoding import MOST_FILE
from clerk_desk.capture.reading import blocks_from_html, read_file
from clerk_desk.domain.errors import CannotBeDone

SECONDS = 2.0
MEGABYTES = 200
LAUGHS = "".join(f'<!ENTITY l{place} "{f"&l{place - 1};" * 10}">' for place in range(1, 10))
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def package(*parts):
    """A Word file of these parts."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in parts:
            made.writestr(name, text)
    return content.getvalue()


def word(xml, head=""):
    return package(("word/document.xml", f"{head}<w:document {WORD}><w:body>{xml}</w:body></w:document>"))


def renamed_spreadsheet():
    relations = ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type='
                 '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>'
                 "</Relationships>")
    return package(("_rels/.rels", relations), ("xl/workbook.xml", "<workbook/>"))


FILES = {
    "locked.docx": (lambda: OLE + "EncryptedPackage".encode("utf-16-le") + bytes(900), "password"),
    "old.doc": (lambda: OLE + "WordDocument".encode("utf-16-le") + bytes(900), r"old Word file.*\.docx"),
    "mail.msg": (lambda: OLE + "__nameid_version1.0".encode("utf-16-le") + bytes(900), r"Outlook.*\.eml"),
    "book.xls": (lambda: OLE + "Workbook".encode("utf-16-le") + bytes(900), "spreadsheet"),
    "other.doc": (lambda: OLE, "old Office file"),
    "minutes.rtf": (lambda: b"{\\rtf1\\ansi Minutes}", r"rich text.*\.docx"),
    "bomb.docx": (lambda: word(" " * 210_000_000), "unpacks to more"),
    "tags.docx": (lambda: word("<w:p/>" * 4_000_000), "unpacks to more"),
    "parts.docx": (lambda: package(*((f"word/{place}", "") for place in range(5001))), "more parts"),
    "laughs.docx": (lambda: word("<w:p>&l9;</w:p>", f'<!DOCTYPE w [<!ENTITY l0 "ha">{LAUGHS}]>'), "not safe"),
    "far laughs.docx": (lambda: word("<w:p>&l9;</w:p>", f'<!--{"x" * 9000}--><!DOCTYPE w [<!ENTITY l0 "ha">{LAUGHS}]>'), "not safe"),
    "outside.docx": (lambda: word("<w:p>&x;</w:p>", '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>'), "not safe"),
    "wide.docx": (lambda: package(("word/document.xml", f'<!DOCTYPE w [<!ENTITY x "y">]><w:document {WORD}/>'.encode("utf-16"))),
                  "not safe"),
    "deep.docx": (lambda: word("<w:sdt>" * 200_000 + "</w:sdt>" * 200_000), "damaged"),
    "book.docx": (renamed_spreadsheet, "not a Word document"),
    "plain.docx": (lambda: package(("readme.txt", "words")), "not a Word document"),
    "cut.docx": (lambda: word("<w:p/>")[:120], "damaged"),
    "none.txt": (lambda: b"", "is empty"),
    "rubbish.bin": (lambda: bytes(range(256)) * 4000, "not text"),
    "zeros.txt": (lambda: bytes(3_000_000), "not text"),
}


def refused(path, says):
    """Reading the file is refused with a sentence that says this, within the time and the memory that are allowed."""
    began = time.process_time()
    with pytest.raises(CannotBeDone, match=says) as answer:
        read_file(path)
    assert time.process_time() - began < SECONDS
    assert str(answer.value).endswith(".")
    assert "\n" not in str(answer.value)
    tracemalloc.start()
    try:
        with pytest.raises(CannotBeDone):
            read_file(path)
        assert tracemalloc.get_traced_memory()[1] < MEGABYTES * 1024 * 1024
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_no_minutes_are_is_refused_at_once(tmp_path, name):
    content, says = FILES[name]
    (tmp_path / name).write_bytes(content())
    refused(tmp_path / name, says)


@pytest.mark.parametrize(("name", "megabytes"), [("huge.txt", 200), ("large.txt", 5), ("large.html", 5)])
def test_a_text_of_far_too_many_megabytes_is_refused_at_once(tmp_path, name, megabytes):
    with (tmp_path / name).open("wb") as file:
        for _ in range(megabytes):
            file.write(b"The Committee noted the report.\n" * 32768)
    assert (megabytes * 1024 * 1024 > MOST_FILE) == (megabytes == 200)
    refused(tmp_path / name, "too large|more than 4 MB")


def test_a_folder_and_a_file_that_is_not_there_are_refused(tmp_path):
    refused(tmp_path, "folder")
    refused(tmp_path / "missing.docx", "cannot be read")


def test_a_file_that_one_may_not_open_is_refused(tmp_path, monkeypatch):
    closed = tmp_path / "closed.txt"
    closed.write_text("words")
    closed.chmod(0)
    if os.access(closed, os.R_OK):  # whoever may read everything
        monkeypatch.setattr(Path, "read_bytes", lambda path: (_ for _ in ()).throw(PermissionError(13, "Permission denied")))
    refused(closed, "permission denied.*that you may open it")


@pytest.mark.parametrize("html", [
    "<div>" * 100_000 + "words" + "</div>" * 100_000, "<table><tr><td>" * 100_000 + "words", "<table><tr><td>words" * 10_000
    + "</td></tr></table>" * 10_000, "<ol><li>" * 100_000 + "words", "<ul>" * 100_000 + "<li>words", "<b>" * 100_000 + "words",
], ids=["boxes", "tables", "closed tables", "lists", "list", "bold"])
def test_a_page_nested_without_end_is_read_all_the_same(html):
    began = time.process_time()
    assert any("words" in block.text for block in blocks_from_html(html))
    assert time.process_time() - began < 6


@pytest.mark.parametrize("piece", [
    "<", "<!--", "<!", "</", "&", "&#", "<?", "<a x=\"", "<a ", "<![CDATA[", "<![if x]>", "<script>", "<p ", "&lt", "]]>",
])
def test_a_page_of_broken_signs_takes_no_long_time(piece):
    began = time.process_time()
    blocks_from_html(piece * (400_000 // len(piece)))
    assert time.process_time() - began < 3
