"""Web pages and clipboard HTML: the same blocks as the text has, with markers from lists and bold and italic kept."""
from __future__ import annotations

import pytest

from clerk_desk.capture.reading import blocks_from_html, blocks_from_text, read_file
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
