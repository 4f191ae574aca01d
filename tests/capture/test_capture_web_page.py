"""Web pages and clipboard HTML: the same blocks as the text has, with markers from lists and bold and italic kept."""
from __future__ import annotations

import pytest

from clerk_desk.capture.reading import blocks_from_html, blocks_from_text, read_file
from clerk_desk.capture.rich import lines_from
from clerk_desk.capture.web_page import web_lines
from clerk_desk.domain.blocks import UNMARKED, Kind

PAGE = """<!DOCTYPE html><html><head><title>Agenda item</title><style>p {color: red}</style></head><body>
<nav><ul><li>Calendar</li><li>Committees</li></ul></nav>
<h1>Agenda item</h1><h2>Riverside Path &amp; Bridge</h2>
<p><b>Minutes:</b></p>
<p>The <b>Rights of Way Officer</b> agreed to send Members a <i>plan</i>&nbsp;of the path.</p>
<table><tr><td>Action</td><td>Lead</td><td>By when</td></tr><tr><td>Order the signs</td><td>RW</td><td>1 May</td></tr></table>
<p>RESOLVED:</p><ol type="a"><li>that the path be adopted;</li>
<li>that<ol type="i"><li>signs be ordered; and</li><li>benches be cleaned.</li></ol></li></ol>
<p style="display:none">unseen</p><script>alert("unseen")</script>
</body></html>"""

WORD_CLIPBOARD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>
<!--StartFragment--><p class=MsoNormal>RESOLVED: That the Committee:-<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>
<![if !supportLists]><span style='mso-list:Ignore'>(a)<span>&nbsp;&nbsp;&nbsp;</span></span><![endif]>notes
the report; and</p>
<p class=MsoListParagraph>
<![if !supportLists]><span style='mso-list:Ignore'>(b)<span>&nbsp;&nbsp;</span></span><![endif]>thanks <b>all</b> officers.</p>
<!--EndFragment--></body></html>"""


def test_a_saved_page_is_read_as_a_reader_sees_it(tmp_path):
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    item = read_file(tmp_path / "page.html").items[0]
    assert item.title == "Riverside Path & Bridge"
    assert [(each.block.row.kind, each.block.row.level, each.marker, each.block.text) for each in item.minutes] == [
        (Kind.PARAGRAPH, 0, "", "The Rights of Way Officer agreed to send Members a plan of the path."),
        (Kind.ACTION, 0, "", "Order the signs\nRW\n1 May"), (Kind.LEAD_IN, 0, "", "RESOLVED:"),
        (Kind.CLAUSE, 1, "a.", "that the path be adopted;"), (Kind.CLAUSE, 1, "b.", "that"),
        (Kind.CLAUSE, 2, "i.", "signs be ordered; and"), (Kind.CLAUSE, 2, "ii.", "benches be cleaned."),
    ]
    assert [(each.kind, each.owner, each.due) for each in item.promises] == [
        ("circulate", "The Rights of Way Officer", ""), ("act", "RW", "1 May"), ("act", "", ""), ("act", "", ""),
    ]


def test_bold_and_italic_are_kept_in_their_places(tmp_path):
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    runs = read_file(tmp_path / "page.html").items[0].minutes[0].block.runs
    assert [run.text for run in runs if run.bold] == ["Rights of Way Officer"]
    assert [run.text for run in runs if run.italic] == ["plan"]
    assert "".join(run.text for run in runs) == "The Rights of Way Officer agreed to send Members a plan of the path."


def test_lists_from_word_on_the_clipboard_become_clauses():
    blocks = blocks_from_html(WORD_CLIPBOARD)
    assert [(block.row.kind, block.row.level, block.text) for block in blocks] == [
        (Kind.LEAD_IN, 0, "RESOLVED: That the Committee:-"),
        (Kind.CLAUSE, 1, "notes the report; and"), (Kind.CLAUSE, 1, "thanks all officers."),
    ]
    assert [run.text for run in blocks[2].runs if run.bold] == ["all"]


@pytest.mark.parametrize(("tag", "markers"), [
    ("<ul>", ["•", "•"]), ("<ol>", ["1.", "2."]),
    ('<ol type="A" start="3">', ["C.", "D."]), ('<ol style="list-style-type: lower-roman">', ["i.", "ii."]),
])
def test_lists_carry_the_markers_a_browser_shows(tag, markers):
    assert [line.marker for line in web_lines(f"{tag}<li>one</li><li>two</li></{tag[1:3]}>")] == markers


@pytest.mark.parametrize("html", [
    "", "<", "<p", "<table><td>a<tr>b</table></td>", "</ol></li>", "<ul>" * 3000 + "x", "&#xd800;&#0;x", "<li value='9999999'>a",
])
def test_broken_html_is_read_as_far_as_it_goes(html):
    assert isinstance(blocks_from_html(html), tuple)


def test_pasted_text_and_its_html_give_the_same_blocks():
    text = "The Chair opened the meeting.\n\nRESOLVED: That the Panel:-\n\n(a) notes the plan; and\n\n(b) asks that:-\n\n(i) it be printed."
    html = "".join(f"<p>{line}</p>" for line in text.split("\n") if line)
    pasted, typed = blocks_from_html(html), blocks_from_text(text)
    assert [(each.row.kind, each.row.level, each.text) for each in pasted] == [(each.row.kind, each.row.level, each.text) for each in typed]


def test_paragraphs_without_a_number_among_numbered_ones_say_so():
    blocks = blocks_from_text("4.1 The Panel met.\n\nIt rained.\n\n4.2 The Panel left.\n\na) early\n\nb) late")
    assert [block.row.mark for block in blocks] == ["", UNMARKED, "", "a)", "a)"]


def test_unmarked_clauses_beside_marked_ones_say_so():
    blocks = blocks_from_text("RESOLVED:\n\n(i) that the plan be noted; and\n\nthat officers be thanked.")
    assert [(block.row.kind, block.row.mark) for block in blocks] == [(Kind.LEAD_IN, ""), (Kind.CLAUSE, ""), (Kind.CLAUSE, UNMARKED)]


def markers(html):
    return [line.marker for line in web_lines(html)]


@pytest.mark.parametrize(("html", "shown"), [
    ("<ol reversed><li>a</li><li>b</li><li>c</li></ol>", ["3.", "2.", "1."]),
    ("<ol reversed start=9><li>a<li>b</ol>", ["9.", "8."]),
    ("<ol><li>a</li><li value=7>b</li><li>c</li></ol>", ["1.", "7.", "8."]),
    ("<ol type=i><li>a<ol type=A><li>b</li><li>c</li></ol></li><li>d</li></ol>", ["i.", "A.", "B.", "ii."]),
    ("<ol style='list-style: upper-alpha inside'><li>a</ol>", ["A."]),
    ("<style>ol.law {list-style-type: lower-roman}</style><ol class='law'><li>a</li><li>b</li></ol>", ["i.", "ii."]),
    ("<ol><li style='list-style-type:lower-alpha'>a</li><li style='list-style-type:lower-alpha'>b</li></ol>", ["a.", "b."]),
    ("<ul style='list-style-type:decimal'><li>a</ul>", ["1."]), ("<ol style='list-style:none'><li>(a) x</ol>", ["•"]),
])
def test_a_list_shows_the_markers_its_page_gives_it(html, shown):
    assert markers(html) == shown


@pytest.mark.parametrize("unseen", [
    "<p hidden>no</p>", "<p style='visibility: hidden'>no</p>", "<span style='mso-hide:all'>no</span>", "<template>no</template>",
    "<style>.off { display: none }</style><p class='x off'>no</p>", "<del>no</del>", "<!-- no -->", "<script>no</script>",
    "<!--[if gte mso 9]><xml>no</xml><![endif]-->", "<noscript>no</noscript>", "<title>no</title>",
])
def test_what_a_reader_does_not_see_is_not_read(unseen):
    head, body = (unseen, "") if "title" in unseen else ("", unseen)
    page = f"<html><head>{head}</head><body><p>yes</p>{body}<p>yes</p></body></html>"
    assert [line.text for line in web_lines(page)] == ["yes", "yes"]


def test_lines_are_broken_where_the_page_breaks_them():
    assert [line.text for line in web_lines("<p>one<br>two<br/>three</p>four<div>five</div>")] == ["one", "two", "three", "four", "five"]


def test_rows_and_cells_that_are_not_closed_are_rows_all_the_same():
    page = "<table><tr><th>Action<th>Lead<tr><td>Order signs<td>Clerk<tr><td>Mend gate<td>Warden</table><p>after"
    assert [line.text for line in web_lines(page)] == ["Action\tLead", "Order signs\tClerk", "Mend gate\tWarden", "after"]
    assert [line.text for line in web_lines("<table><tr><td>left open")] == ["left open"]


def test_a_table_within_a_cell_keeps_its_rows():
    inner = "<table><tr><td>Order signs</td><td>Clerk</td></tr><tr><td>Mend the gate by the river and paint it</td><td>Warden</td></tr>"
    page = f"<table><tr><td>4.</td><td><p>Hedges were seen by all and much was said.</p>{inner}</table></td></tr></table>"
    assert [line.text for line in web_lines(page)] == [
        "4.", "Hedges were seen by all and much was said.", "Order signs\tClerk", "Mend the gate by the river and paint it\tWarden"]


GOOGLE = """<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr">
<span style="font-weight:700">4. Hedges</span></p><p dir="ltr"><span style="font-weight:400">RESOLVED:</span></p><ol style="margin-top:0">
<li dir="ltr" style="list-style-type:lower-alpha" aria-level="1"><p dir="ltr" role="presentation">
<span>that the hedge be cut; and</span></p></li><li dir="ltr" style="list-style-type:lower-alpha" aria-level="1">
<p dir="ltr" role="presentation"><span>that:</span></p></li><ol><li dir="ltr" style="list-style-type:lower-roman" aria-level="2">
<p><span>the owner be told.</span></p></li></ol></ol></b>"""


def test_what_is_copied_from_an_office_on_the_web_keeps_its_lists():
    assert [(line.marker, line.text.split("\t")[-1].strip()) for line in web_lines(GOOGLE)] == [
        ("", "4. Hedges"), ("", "RESOLVED:"), ("a.", "that the hedge be cut; and"), ("b.", "that:"), ("i.", "the owner be told.")]
    assert [run.bold for run in web_lines(GOOGLE)[0].runs if run.text.strip()] == [True]


def test_only_what_was_copied_is_read_where_the_clipboard_says_so():
    page = ("Version:0.9\r\nStartHTML:0105\r\nEndHTML:0300\r\nStartFragment:0141\r\nEndFragment:0260\r\n"
            "<html><body><p>not copied</p><!--StartFragment--><p>copied</p><!--EndFragment--><p>nor this</p></body></html>")
    assert [line.text for line in web_lines(page)] == ["copied"]


def test_a_mail_program_s_lists_keep_the_markers_it_wrote_into_them():
    page = ("<div class=WordSection1><p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]>"
            "<span style='mso-list:Ignore'>ii.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>"
            "that signs be<span style='mso-spacerun:yes'>&nbsp; </span>ordered.<o:p></o:p></p>"
            "<p class=MsoNormal><o:p>&nbsp;</o:p></p></div>")
    lines = lines_from(web_lines(page))
    assert [(line.marker, line.text) for line in lines] == [("ii.", "that signs be ordered.")]


@pytest.mark.parametrize(("code", "declared"), [
    ("iso-8859-14", '<meta charset="iso-8859-14">'),
    ("cp1252", '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'),
    ("utf-8", '<meta charset="iso-8859-1">'), ("utf-8", ""), ("cp1252", '<meta charset="unheard-of">'),
])
def test_a_page_is_read_in_the_code_it_says_it_is_in(tmp_path, code, declared):
    words = {"iso-8859-14": "Tŵr y Caffê", "cp1252": "Caffê’r Pentre"}.get(code, "Caffê’r Pentre – tŵr")
    page = f"<html><head>{declared}</head><body><h2>4. Hedges</h2><p>{words} was seen.</p></body></html>"
    (tmp_path / "page.html").write_bytes(page.encode(code))
    assert read_file(tmp_path / "page.html").items[0].minutes[0].block.text == f"{words} was seen."
