"""The guide and the key card, written from the command line."""
from __future__ import annotations

import os
import subprocess
import sys

import pypdfium2


def pages_of(file):
    with pypdfium2.PdfDocument(file) as document:
        return [page.get_textpage().get_text_range() for page in document]


def run(*words):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run([sys.executable, "-m", "clerk_desk", "guide", *map(str, words)], env=environment, capture_output=True, text=True,
                          timeout=60)


def test_the_whole_guide_is_one_pdf_with_every_page_and_bookmarks(tmp_path):
    file = tmp_path / "guide.pdf"
    done = run("--pdf", file)
    assert done.returncode == 0 and done.stdout.strip() == str(file), done.stderr
    text = "\n".join(pages_of(file))
    for words in ("Your first ten minutes", "Practise by ear", "All keys", "Ctrl+Shift+R"):
        assert words in text
    assert "**" not in text and "`" not in text
    with pypdfium2.PdfDocument(file) as document:
        assert {"Promises", "Search"} <= {mark.get_title() for mark in document.get_toc()}


def test_the_key_card_is_one_page_with_all_keys_and_leaves_a_file_that_is_there(tmp_path):
    file = tmp_path / "keys.pdf"
    assert run("--key-card", file).returncode == 0
    pages = pages_of(file)
    assert len(pages) == 1 and "Ctrl+F10" in pages[0] and "Log the follow-up at the cursor" in pages[0]
    again = run("--key-card", file)
    assert again.returncode == 1 and "keys.pdf" in again.stderr


def test_another_ending_is_refused_in_one_sentence(tmp_path):
    done = run("--pdf", tmp_path / "guide.docx")
    assert done.returncode == 1 and "must end in .pdf" in done.stderr
