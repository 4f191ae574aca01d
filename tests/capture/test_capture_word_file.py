"""Word files: numbers as Word shows them, tables, tracked changes, and files that must not be trusted."""
from __future__ import annotations

import io
import zipfile

import pytest

from clerk_desk.capture.reading import read_file
from clerk_desk.capture.word_file import word_lines, word_source
from clerk_desk.capture.word_package import MOST_BYTES
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


def numbered(abstract, *paragraphs, styles=""):
    """The markers of paragraphs of list 9, levels as given, whose levels are these."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as package:
        package.writestr("word/document.xml", f"<w:document {NAMESPACE}><w:body>{''.join(paragraphs)}</w:body></w:document>")
        package.writestr("word/numbering.xml", f'<w:numbering {NAMESPACE}>{abstract}<w:num w:numId="9"><w:abstractNumId w:val="7"/></w:num>'
                                               "</w:numbering>")
        package.writestr("word/styles.xml", f"<w:styles {NAMESPACE}>{styles}</w:styles>")
    return [line.marker for line in word_lines(content.getvalue())]


def level(place, form, text, more=""):
    return f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>'


def test_legal_numbers_show_figures_though_the_level_above_counts_in_letters():
    levels = level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2", "<w:isLgl/>")
    abstract = f'<w:abstractNum w:abstractNumId="7">{levels}</w:abstractNum>'
    places = (0, 0, 1, 1)
    assert numbered(abstract, *(paragraph("x", "9", place) for place in places)) == ["I.", "II.", "2.1", "2.2"]


@pytest.mark.parametrize(("form", "shown"), [
    ("lowerRoman", ["i)", "ii)", "iii)", "iv)"]), ("upperLetter", ["A)", "B)", "C)", "D)"]), ("ordinal", ["1st)", "2nd)", "3rd)", "4th)"]),
    ("decimalZero", ["01)", "02)", "03)", "04)"]),
])
def test_forms_of_numbers(form, shown):
    abstract = f'<w:abstractNum w:abstractNumId="7">{level(0, form, "%1)")}</w:abstractNum>'
    assert numbered(abstract, *[paragraph("x", "9")] * 4) == shown


def test_a_level_that_never_restarts_counts_on():
    levels = level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)", '<w:lvlRestart w:val="0"/>')
    abstract = f'<w:abstractNum w:abstractNumId="7">{levels}</w:abstractNum>'
    assert numbered(abstract, *(paragraph("x", "9", place) for place in (0, 1, 0, 1))) == ["1.", "(a)", "2.", "(b)"]


def test_a_list_that_only_names_a_list_style_counts_as_that_style_does():
    abstract = (f'<w:abstractNum w:abstractNumId="6"><w:styleLink w:val="House"/>{level(0, "upperLetter", "%1.")}</w:abstractNum>'
                '<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="House"/></w:abstractNum>')
    assert numbered(abstract, paragraph("x", "9"), paragraph("x", "9")) == ["A.", "B."]


def test_a_level_that_is_tied_to_a_style_is_the_level_of_its_paragraphs():
    abstract = (f'<w:abstractNum w:abstractNumId="7">{level(0, "decimal", "%1.")}'
                f'{level(1, "decimal", "%1.%2", chr(60) + "w:pStyle w:val=" + chr(34) + "Para" + chr(34) + "/>")}</w:abstractNum>')
    listed = '<w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr>'
    styles = f'<w:style w:styleId="Para"><w:name w:val="Para"/>{listed}</w:style>'
    assert numbered(abstract, paragraph("x", "9"), paragraph("x", style="Para"), paragraph("x", style="Para"), styles=styles) == [
        "1.", "1.1", "1.2"]


def test_deleted_rows_cells_and_moved_words_are_gone_and_what_was_put_in_is_there():
    cell = "<w:tc>{}</w:tc>"
    rows = [
        "<w:tr><w:trPr><w:del/></w:trPr>" + cell.format(paragraph("gone")) * 2 + "</w:tr>",
        "<w:tr><w:trPr><w:ins/></w:trPr>" + cell.format(paragraph("new")) + "<w:tc><w:tcPr><w:cellDel/></w:tcPr>" + paragraph("gone")
        + "</w:tc>" + cell.format(paragraph("row")) + "</w:tr>"]
    moved = "<w:p><w:moveTo><w:r><w:t>here now</w:t></w:r></w:moveTo></w:p>"
    left = "<w:p><w:pPr><w:rPr><w:moveFrom/></w:rPr></w:pPr><w:moveFrom><w:r><w:t>here once</w:t></w:r></w:moveFrom></w:p>"
    assert texts(f"<w:tbl>{''.join(rows)}</w:tbl>", left, moved) == ["new\trow", "here now"]


def test_words_whose_paragraph_end_was_deleted_at_the_very_end_are_kept():
    assert texts('<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>last words</w:t></w:r></w:p>') == ["last words"]


def test_words_in_controls_links_fields_and_tags_are_read_and_codes_and_hints_are_not():
    words = '<w:r><w:t xml:space="preserve">{} </w:t></w:r>'
    body = (
        "<w:p><w:sdt><w:sdtPr/><w:sdtContent>" + words.format("one") + "</w:sdtContent></w:sdt>"
        "<w:hyperlink>" + words.format("two") + "</w:hyperlink><w:smartTag>" + words.format("three") + "</w:smartTag>"
        '<w:fldSimple w:instr="DATE">' + words.format("four") + "</w:fldSimple>"
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>'
        + words.format("five") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + words.format("Click here") + "</w:sdtContent></w:sdt>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>infor</w:t><w:softHyphen/><w:t>mation</w:t></w:r>"
        "<w:r><w:noBreakHyphen/><w:t>x</w:t></w:r></w:p>")
    assert texts(body) == ["one two three four five information-x"]


def test_a_text_box_stands_after_the_paragraph_it_hangs_on_and_once():
    compatible = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    box = f"<w:txbxContent>{paragraph('in the box')}</w:txbxContent>"
    hung = (f"<w:p><w:r><w:t>beside it</w:t></w:r><w:r><mc:AlternateContent {compatible}>"
            f"<mc:Choice><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>")
    assert texts(hung, paragraph("after")) == ["beside it", "in the box", "after"]


def test_notes_headers_and_footers_are_left_out_and_said():
    notes = f"<w:footnotes {NAMESPACE}><w:footnote>{paragraph('Council of 3 May.')}</w:footnote></w:footnotes>"
    header = f"<w:hdr {NAMESPACE}>{paragraph('Hay Council')}</w:hdr>"
    comments = f"<w:comments {NAMESPACE}><w:comment>{paragraph('is this right?')}</w:comment></w:comments>"
    read = word_source(document(paragraph("The text."), parts=[
        ("word/footnotes.xml", notes), ("word/header1.xml", header), ("word/header2.xml", header), ("word/comments.xml", comments)]))
    assert [line.text for line in read.lines] == ["The text."]
    assert read.left_out == ("Council of 3 May.", "Hay Council")


def test_a_file_saved_as_strict_open_xml_is_read():
    content = io.BytesIO()
    strict = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'
    with zipfile.ZipFile(content, "w") as package:
        package.writestr("word/document.xml", f"<w:document {strict}><w:body>{paragraph('The text.')}</w:body></w:document>")
    assert [line.text for line in word_lines(content.getvalue())] == ["The text."]
