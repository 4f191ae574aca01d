from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from dataclasses import replace

import make_template
import pytest
from export_samples import OWN, STYLES, audited, composed, house, item, line, paper, resolution, text, word
from hypothesis import given, settings
from test_export_compose import ROWS, SECRET
from word_reader import W, every_byte, part, shown, val

from clerk_desk.domain.blocks import Block, Kind, Run, plain
from clerk_desk.domain.records import Audience
from clerk_desk.export.action_log import compose_log, compose_log_report
from clerk_desk.export.document import Document, Heading, Paragraph
from clerk_desk.export.sheet import MINUTES, Sheet

WHOLE = (
    text(
        plain("A report was received."), plain("Answers were given:-"), plain("one", Kind.BULLET, 1), plain("two", Kind.BULLET, 1),
        plain("first", Kind.BULLET, 1, "a)"), plain("second", Kind.BULLET, 1, "a)"), plain("Views", Kind.HEADING), plain("Said."),
        *resolution(
            (1, "notes it; and"), (1, "asks that:-"), (2, "signs be put up;"), (2, "lines be painted on:-"), (3, "Mill Lane."),
            (2, "it ends."),
        ),
        *resolution((1, "That it be noted;"), (1, "That thanks be sent."), lead_in="RESOLVED:"), plain("ACTION: Clerk", Kind.ACTION),
        report=[plain("The blurb.")], recommendations=[plain("That it be noted.", Kind.CLAUSE, 1)],
        of=item(report=paper(contact="Jo Reed")),
    ),
    text(plain("Next."), of=item("7", "Next meeting", 2)),
    text(plain("Late."), of=item("12a", "Urgent business", 3)),
    text(plain("No number."), of=item("", "Anything else", 4)),
)


def numbered(content):
    return [(each.marker, each.text) for each in shown(content) if each.marker]


def test_template_made_again_is_the_one_committed(tmp_path):
    make_template.make(tmp_path / "again.docx")
    assert (tmp_path / "again.docx").read_bytes() == OWN.read_bytes()


@pytest.mark.parametrize("style", STYLES)
def test_minutes_in_every_house_pass_the_checker(style, tmp_path):
    audited(word(composed(*WHOLE, style=style, present=("Councillor Reed",))), tmp_path)


def test_logs_pass_the_checker(tmp_path):
    log = compose_log([line(number) for number in range(1, 4)], "Log", dt.date(2026, 10, 1), Audience.FULL)
    audited(word(log), tmp_path)
    audited(word(compose_log_report([line()], "Log", dt.date(2026, 10, 1), Audience.FULL, house("Report"))), tmp_path)


def test_word_counts_every_number_itself():
    content = word(composed(*WHOLE))
    assert numbered(content) == [
        ("6.", "Review of parking"), ("6.1", "A report was received."), ("6.2", "Answers were given:-"), ("•", "one"), ("•", "two"),
        ("a)", "first"), ("b)", "second"), ("6.3", "Said."), ("6.4", "RESOLVED: That the Committee:-"), ("(a)", "notes it; and"),
        ("(b)", "asks that:-"), ("(i)", "signs be put up;"), ("(ii)", "lines be painted on:-"), ("(A)", "Mill Lane."),
        ("(iii)", "it ends."),
        ("6.5", "RESOLVED:"), ("(a)", "That it be noted;"), ("(b)", "That thanks be sent."),
        ("7.", "Next meeting"), ("7.1", "Next."), ("12a.", "Urgent business"), ("12a.1", "Late."), ("1", "No number."),
    ]


def test_no_number_is_typed_into_the_text():
    number = re.compile(r"\(?(\d+\.|\d+|[a-z]|[ivx]+)[.)]|•")
    assert [each.text for each in shown(word(composed(*WHOLE))) if number.match(each.text)] == []


def test_numbers_in_the_report_house():
    content = word(composed(
        text(of=item("", report=paper()), report=[
            plain("Context", Kind.HEADING), plain("Unnumbered.", mark="none"), plain("x", Kind.BULLET, 1, "a)"), plain("One."),
            plain("Two."), plain("y", Kind.BULLET, 1, "i)"), plain("z", Kind.BULLET, 1, "i)"), plain("Aims", Kind.HEADING), plain("Three."),
            plain("Papers", Kind.HEADING, mark="none"), plain("Listed.", mark="none"),
        ]), style="Report",
    ))
    assert numbered(content) == [
        ("1.0", "Context"), ("a)", "x"), ("1.1", "One."), ("1.2", "Two."), ("i)", "y"), ("ii)", "z"), ("2.0", "Aims"), ("2.1", "Three."),
    ]


@settings(max_examples=80, deadline=None)
@given(ROWS)
def test_word_comes_to_the_markers_of_the_document_for_any_rows(rows):
    for name, number in (("Numbered", "6"), ("Report", ""), ("Narrative", "33/20"), ("Numbered", "")):
        sheet = Sheet(house(name))
        sheet.heading("Committee", 1)
        sheet.item_heading(number, "Title", 2)
        sheet.blocks([Block(row, (Run("x"),)) for row in rows], sheet.style, number, MINUTES, 3)
        document = Document("minutes", "t", tuple(sheet.pieces), tuple(sheet.lists.made))
        wanted = [piece.marker for piece in document.pieces if isinstance(piece, Heading | Paragraph)]
        assert [each.marker for each in shown(word(document))] == wanted


def test_headings_are_real_and_skip_no_level():
    levels = [int(each.style[-1]) for each in shown(word(composed(*WHOLE))) if each.style.startswith("heading")]
    assert levels == [1, 2, 3, 2, 2, 2]


def test_paragraph_styles_tell_a_report_from_minutes():
    content = word(composed(WHOLE[0], style="Agenda and action"))
    styles = [each.style for each in shown(content)]
    assert [style for style in styles if style.startswith(("Report", "Recommendation"))] == [
        "Report Line", "Report Text", "Recommendation Heading", "Recommendation", "Report Contact",
    ]
    assert styles[-1] == "Action"


def test_lead_in_keyword_is_bold():
    lead = next(each for each in shown(word(composed(*WHOLE))) if each.style == "Resolution")
    assert (lead.bold, lead.text) == ("RESOLVED:", "RESOLVED: That the Committee:-")


def test_file_says_what_it_is_and_nothing_of_the_library():
    content = word(replace(composed(*WHOLE), made=dt.datetime(2026, 9, 9, 10, 0)))
    core = part(content, "docProps/core.xml")
    said = {child.tag.rsplit("}")[-1]: child.text for child in core}
    assert said == {
        "title": "Transport Committee: draft minutes, 8 September 2026", "creator": "Transport Committee", "language": "en-GB",
        "created": "2026-09-09T10:00:00Z", "modified": "2026-09-09T10:00:00Z",
    }
    everything = every_byte(content)
    for leftover in ("python-docx", "stylesWithEffects", "thumbnail", "customXml", "en-US"):
        assert leftover not in everything


def test_language_compatibility_page_and_fields():
    content = word(composed(*WHOLE))
    assert {val(each) for each in part(content, "word/styles.xml").iter(f"{W}lang")} == {"en-GB"}
    settings_part = every_byte(content)
    assert re.search(r'w:name="compatibilityMode"[^>]*w:val="15"', settings_part)
    size = part(content, "word/document.xml").find(f".//{W}pgSz")
    assert (val(size, "w"), val(size, "h")) == ("11906", "16838")
    for footer in ("word/footer1.xml", "word/footer2.xml"):
        assert [code.text.strip() for code in part(content, footer).iter(f"{W}instrText")] == ["PAGE", "NUMPAGES"]


def test_only_lists_that_are_used_are_defined():
    content = word(composed(*WHOLE))
    root = part(content, "word/numbering.xml")
    used = {val(each) for each in part(content, "word/document.xml").iter(f"{W}numId")}
    assert {val(each, "numId") for each in root.findall(f"{W}num")} == used
    forms = {val(each, "abstractNumId") for each in root.findall(f"{W}abstractNum")}
    assert {val(each.find(f"{W}abstractNumId")) for each in root.findall(f"{W}num")} == forms
    order = [each.tag for each in root]
    assert order == sorted(order)  # every abstractNum before any num


def test_table_has_a_repeated_header_row_no_split_rows_no_merged_cells_and_a_description():
    content = word(compose_log([line(number) for number in range(1, 60)], "Log", dt.date(2026, 10, 1), Audience.FULL))
    table = part(content, "word/document.xml").find(f".//{W}tbl")
    rows = table.findall(f"{W}tr")
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True] + [False] * 59
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
    assert not list(table.iter(f"{W}gridSpan")) + list(table.iter(f"{W}vMerge"))
    assert val(table.find(f"{W}tblPr/{W}tblCaption"))
    assert val(table.find(f"{W}tblPr/{W}tblDescription"))


def test_tables_fit_between_the_margins():
    log = compose_log([line()], "Log", dt.date(2026, 10, 1), Audience.FULL)
    for document in (log, compose_log_report([line()], "Log", dt.date(2026, 10, 1), Audience.FULL, house("Report"))):
        root = part(word(document), "word/document.xml")
        margins, page = root.find(f".//{W}pgMar"), root.find(f".//{W}pgSz")
        room = int(val(page, "w")) - int(val(margins, "left")) - int(val(margins, "right"))
        assert sum(int(val(column, "w")) for column in root.iter(f"{W}gridCol")) <= room + 5
        assert (val(page, "orient") == "landscape") is document.landscape


def test_exempt_words_are_in_no_part_of_a_public_file():
    assert "Harrow" not in every_byte(word(composed(WHOLE[1], SECRET)))
    assert "Harrow" in every_byte(word(composed(WHOLE[1], SECRET, audience=Audience.FULL)))


def test_line_breaks_and_tabs_inside_a_block_are_words_own():
    assert shown(word(composed(text(plain("one\ntwo\tthree")))))[-1].text == "one\ntwo\tthree"


def test_a_very_long_title_is_cut_where_word_would_refuse_it(tmp_path):
    audited(word(replace(composed(*WHOLE), title="x" * 400)), tmp_path)


def test_two_exports_say_the_same():
    first, second = (zipfile.ZipFile(io.BytesIO(word(composed(*WHOLE)))) for _ in range(2))
    assert {name: first.read(name) for name in first.namelist()} == {name: second.read(name) for name in second.namelist()}
