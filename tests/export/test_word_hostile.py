"""Words that break worse programs come out of a Word file as they are, less what no file can hold; none breaks the file."""
from __future__ import annotations

import io
import re
from dataclasses import replace

import docx
import pytest
from export_samples import audited, composed, text, word
from hypothesis import given, settings
from hypothesis import strategies as st
from word_reader import every_byte, shown

from clerk_desk.capture.word_returned import returned_file
from clerk_desk.domain.blocks import Kind, plain
from clerk_desk.export.document import Column, Remark, Table

SPECIALS = "Smith & Sons <script>alert(\"1\")</script> 'quoted' ]]> &amp; &#x41; <w:p/> <!-- x -->"
CASES = {
    "xml": (SPECIALS, SPECIALS),
    "control": ("a\x00b\x07c\x1bd\x7fe", "abcde"),
    "half a character": ("a\ud83db\ude00c", "abc"),
    "not characters": ("a\ufffeb\uffffc", "abc"),
    "right to left": ("Councillor משה כהן and the عضو مجلس spoke", "Councillor משה כהן and the عضو مجلس spoke"),
    "emoji": ("Thanks 👍🏽 👨‍👩‍👧‍👦 to all 🏴󠁧󠁢󠁷󠁬󠁳󠁿", "Thanks 👍🏽 👨‍👩‍👧‍👦 to all 🏴󠁧󠁢󠁷󠁬󠁳󠁿"),
    "Welsh": ("Llŷr Ŵyn a'r Cyngor Tŵr", "Llŷr Ŵyn a'r Cyngor Tŵr"),
    "a long word": ("x" * 10_000, "x" * 10_000),
    "line ends": ("one\r\ntwo\x0bthree\u2028four\tfive", "one\ntwo\nthree\nfour\tfive"),
    "a field": ("{ PAGE } \\* MERGEFORMAT", "{ PAGE } \\* MERGEFORMAT"),
}


@pytest.mark.parametrize("name", CASES)
def test_words_come_out_as_they_are_and_the_file_is_sound(name, tmp_path):
    given_words, wanted = CASES[name]
    document = replace(composed(text(plain(given_words))), origin="ab" * 16, remarks=())
    content = audited(word(document), tmp_path)
    assert shown(content)[-1].text == wanted
    docx.Document(io.BytesIO(content))


@pytest.mark.parametrize("name", CASES)
def test_titles_heads_tables_and_comments_hold_the_same(name, tmp_path):
    words, wanted = CASES[name]
    block = plain("On this.")
    document = composed(text(block))
    table = Table(words, words, (Column(words, 80), Column("B", 80)), ((words, ""),))
    remarks = (Remark(block.row.uid, words, words[:40]),)
    whole = replace(document, pieces=(*document.pieces, table), title=words, author=words, running_head=words, remarks=remarks)
    content = audited(word(whole), tmp_path)
    package = docx.Document(io.BytesIO(content))
    assert package.tables[0].cell(1, 0).text == wanted
    assert wanted.split("\n")[0] in next(iter(package.comments)).text


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(codec=None), max_size=80))
def test_any_words_make_a_file_that_opens_and_reads_back_the_same(words):
    content = word(replace(composed(text(plain("Before."), plain(words), plain("After."))), origin="ab" * 16))
    assert "Before." in [each.text for each in returned_file(content).paragraphs]
    assert re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", every_byte(content).replace("\x0b", "")) is None


def test_two_thousand_clauses_of_four_levels_count_on(tmp_path):
    clauses = [plain(f"clause {number}", Kind.CLAUSE, 1 + number % 4) for number in range(2000)]
    document = composed(text(plain("RESOLVED: That the Committee:-", Kind.LEAD_IN), *clauses))
    content = audited(word(document), tmp_path)
    wanted = [piece.marker for piece in document.pieces if getattr(piece, "marker", "") and getattr(piece, "level", 0)]
    assert [each.marker for each in shown(content)][-2000:] == wanted[-2000:]


def test_a_table_cell_of_five_pages_and_a_document_without_items_are_sound(tmp_path):
    long = " ".join(["A sentence of a very long answer."] * 600)
    document = composed()
    table = Table("T", "A long cell", (Column("A", 40), Column("B", 120)), (("1", long),))
    content = audited(word(replace(document, pieces=(*document.pieces, table))), tmp_path)
    assert docx.Document(io.BytesIO(content)).tables[0].cell(1, 1).text == long
