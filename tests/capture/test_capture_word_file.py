"""Word files: numbers as Word shows them, tables, tracked changes, and files that must not be trusted."""
from __future__ import annotations

import io
import zipfile

import pytest

from clerk_desk.capture.reading import read_file
from clerk_desk.capture.word_file import MOST_BYTES, word_lines
from clerk_desk.domain.blocks import Kind
from clerk_desk.domain.errors import CannotBeDone

NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
NUMBERING = f"""<w:numbering {NAMESPACE}>
<w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%1)"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="5"><w:abstractNumId w:val="0"/>
<w:lvlOverride w:ilvl="0"><w:startOverride w:val="6"/></w:lvlOverride></w:num></w:numbering>"""
STYLES = f"""<w:styles {NAMESPACE}><w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style>
<w:style w:styleId="Base"><w:name w:val="Clause"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="Sub"><w:name w:val="Sub clause"/><w:basedOn w:val="Base"/>
<w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style></w:styles>"""


def paragraph(text, number="", level=0, style=""):
    listed = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>' if number else ""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f'<w:p><w:pPr>{named}{listed}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def document(*body, head="", parts=()):
    """The bytes of a Word file with this body."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", f"{head}<w:document {NAMESPACE}><w:body>{''.join(body)}</w:body></w:document>")
        package.writestr("word/numbering.xml", NUMBERING)
        package.writestr("word/styles.xml", STYLES)
        for name, text in parts:
            package.writestr(name, text)
    return content.getvalue()


def texts(*body):
    return [line.text for line in word_lines(document(*body)) if line.text.strip()]


def test_levels_of_numbers_are_shown_as_word_shows_them():
    assert texts(paragraph("A", "1"), paragraph("B", "1", 1), paragraph("C", "1", 1), paragraph("D", "1"), paragraph("E", "1", 1)) == [
        "1.\tA", "1.1\tB", "1.2\tC", "2.\tD", "2.1\tE"]


def test_a_start_override_begins_the_list_anew_once():
    both = texts(paragraph("A", "2"), paragraph("B", "2"), paragraph("C", "3"), paragraph("D", "3"))
    assert both == ["(a)\tA", "(b)\tB", "(a)\tC", "(b)\tD"]
    assert texts(paragraph("A", "5"), paragraph("B", "5", 1)) == ["6.\tA", "6.1\tB"]


def test_a_style_and_the_style_below_it_give_list_and_level():
    assert texts(paragraph("A", style="Base"), paragraph("B", style="Sub"), paragraph("C", "0", style="Base"), paragraph("D", "4")) == [
        "(a)\tA", "(i)\tB", "C", "•\tD"]


def test_an_empty_paragraph_of_a_list_is_not_counted():
    assert texts(paragraph("A", "2"), paragraph("", "2"), paragraph("B", "2")) == ["(a)\tA", "(b)\tB"]


def test_tracked_changes_are_read_as_accepted():
    changed = (
        '<w:p><w:r><w:t xml:space="preserve">The </w:t></w:r><w:del><w:r><w:delText>Panel</w:delText></w:r></w:del>'
        '<w:ins><w:r><w:t>Board</w:t></w:r></w:ins>'
        '<w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:r><w:t xml:space="preserve"> met</w:t></w:r></w:p>')
    joined = '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Two </w:t></w:r></w:p>' + paragraph("halves")
    assert texts(changed, joined) == ["The Board met", "Two halves"]


def test_table_rows_become_lines_with_tabs():
    cell = "<w:tc>{}</w:tc>"
    row = "<w:tr>" + cell.format(paragraph("Send the plan")) + cell.format(paragraph("AB") + paragraph("CD")) + "</w:tr>"
    sole = "<w:tr>" + cell.format(paragraph("One") + paragraph("Two")) + "</w:tr>"
    assert texts(f"<w:tbl>{row}{sole}</w:tbl>") == ["Send the plan\tAB CD", "One", "Two"]


def test_headings_numbers_and_clauses_make_up_an_item(tmp_path):
    (tmp_path / "minutes.docx").write_bytes(document(
        paragraph("Cemetery Extension", "5", style="H2"),
        paragraph("The Clerk agreed to write to the Diocese.", "5", 1), paragraph("RESOLVED:", "5", 1),
        paragraph("that the plan be noted; and", style="Base"), paragraph("that a visit be arranged.", style="Base")))
    item = read_file(tmp_path / "minutes.docx").items[0]
    assert (item.number, item.title) == ("6", "Cemetery Extension")
    assert [(each.block.row.kind, each.marker) for each in item.minutes] == [
        (Kind.PARAGRAPH, "6.1"), (Kind.LEAD_IN, "6.2"), (Kind.CLAUSE, "(a)"), (Kind.CLAUSE, "(b)"),
    ]
    assert [each.kind for each in item.promises] == ["refer", "arrange"]


def test_a_file_made_by_another_library_is_read(tmp_path):
    docx = pytest.importorskip("docx")
    made = docx.Document()
    made.add_heading("Allotment Rents", 1)
    made.add_paragraph("The Treasurer explained the rents.")
    made.add_paragraph("first", style="List Bullet")
    made.save(tmp_path / "made.docx")
    item = read_file(tmp_path / "made.docx").items[0]
    assert item.title == "Allotment Rents"
    assert [each.block.row.kind for each in item.minutes] == [Kind.PARAGRAPH, Kind.BULLET]



@pytest.mark.parametrize("content", [
    b"PK\x03\x04 no archive", document()[:200], document(head='<!DOCTYPE w [<!ENTITY a "b">]>'), document("<w:p>"),
    document(head='<?xml version="1.0"?><!DOCTYPE html>'),
], ids=["no archive", "cut", "entity", "broken", "doctype"])
def test_damaged_and_unsafe_files_are_refused_in_one_sentence(tmp_path, content):
    (tmp_path / "bad.docx").write_bytes(content)
    with pytest.raises(CannotBeDone) as refused:
        read_file(tmp_path / "bad.docx")
    assert str(refused.value).endswith(".")


def test_a_file_that_unpacks_without_end_is_refused(tmp_path):
    (tmp_path / "bomb.docx").write_bytes(document("<w:p/>" + " " * (MOST_BYTES + 10)))
    with pytest.raises(CannotBeDone):
        read_file(tmp_path / "bomb.docx")


def test_a_spreadsheet_is_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "book.xlsx", "w") as package:
        package.writestr("xl/workbook.xml", "<workbook/>")
    with pytest.raises(CannotBeDone):
        read_file(tmp_path / "book.xlsx")
