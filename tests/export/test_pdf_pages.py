"""How words are put on lines and pages."""
from __future__ import annotations

import io
import unicodedata

import pypdfium2
import pytest
from export_samples import composed, resolution, text
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_reader import findings, pdf, said, words
from test_pdf_file import log

from clerk_desk.domain.blocks import Kind, Run, plain
from clerk_desk.export.document import Column, Document, Heading, Look, Paragraph, Table

EDGE = 60  # points that must stay free at each side of the paper
RIGHT_TO_LEFT = {"R", "AL", "AN"}
LETTERS = st.characters(codec="utf-8", exclude_categories=["C", "Z"]).filter(
    lambda sign: unicodedata.is_normalized("NFKC", sign) and unicodedata.bidirectional(sign) not in RIGHT_TO_LEFT)
WORDS = st.text(LETTERS, min_size=1, max_size=60)  # pdfium reads a ligature as its letters, and beside Hebrew ® as R
SAMPLE = "the committee asked what each of the twelve wards had cost in the year and was told"


def within_its_page(content: bytes) -> bool:
    """Does every sign stand on the paper with a margin around it?"""
    with pypdfium2.PdfDocument(content) as document:
        for page in document:
            wide, high = page.get_size()
            for each in page.get_objects(max_depth=1):
                left, foot, right, top = each.get_bounds()
                if left < EDGE or right > wide - EDGE or foot < 30 or top > high - 30:
                    return False
    return True


def pages(content: bytes) -> int:
    with pypdfium2.PdfDocument(content) as document:
        return len(document)


def minutes(*paragraphs: str) -> Document:
    return Document("minutes", "T", tuple(Paragraph(Look.MINUTE, (Run(each),)) for each in paragraphs))


@settings(max_examples=40)
@given(st.lists(st.lists(WORDS, min_size=1, max_size=80).map(" ".join), min_size=1, max_size=6))
def test_any_words_come_out_whole_and_within_the_margins(paragraphs):
    content = pdf(minutes(*paragraphs))
    letters = [sign for each in paragraphs for sign in each if sign.isascii() and sign.isalnum()]
    assert [sign for sign in "".join(words(content)) if sign.isascii() and sign.isalnum()] == letters
    assert within_its_page(content)


@pytest.mark.parametrize("word", ["x" * 10_000, "/".join(["long"] * 900), "Ŵ" * 5000])
def test_a_word_longer_than_the_page_is_cut_and_nothing_of_it_lost(word):
    content = pdf(minutes(f"Before {word} after."))
    assert "".join(words(content)) == f"Before{word}after."
    assert within_its_page(content)


def test_a_word_of_hyphens_is_cut_after_one():
    from reportlab.pdfgen.canvas import Canvas

    from clerk_desk.export.pdf_faces import Faces
    from clerk_desk.export.pdf_lines import lines, parts

    faces = Faces(Canvas(io.BytesIO())._doc)
    found = ["".join(said for _, said in each) for each in lines(parts((Run("Before " + "-".join(["long"] * 90)),), faces), 12, 300)]
    assert "".join(found) == "Before " + "-".join(["long"] * 90)
    assert all(each.endswith("-") for each in found[:-1])


def test_a_heading_is_never_the_last_line_of_a_page():
    for count in range(1, 48):
        pieces = (*minutes(*["Words."] * count).pieces, Heading("A heading", 2), Paragraph(Look.MINUTE, (Run(SAMPLE * 9),)))
        found = said(pdf(Document("minutes", "T", pieces)))
        heading = next(at for at, each in enumerate(found) if each.text == "A heading")
        assert found[heading + 1].tag == "P"
        assert found[heading + 1].page == found[heading].page


def test_no_paragraph_leaves_a_single_line_behind():
    for count in range(1, 48):
        content = pdf(minutes(*["Words."] * count, SAMPLE * 5))
        with pypdfium2.PdfDocument(content) as document:
            for page in document:
                lines = page.get_textpage().get_text_bounded().splitlines()
                assert sum("the twelve" in each or "committee" in each for each in lines) != 1


def test_a_lead_in_stays_with_the_first_clause():
    for count in range(1, 46):
        document = composed(text(*(plain("Words.") for _ in range(count)), *resolution((1, "that the report be noted."))))
        found = said(pdf(document))
        lead_in = next(at for at, each in enumerate(found) if "RESOLVED" in each.text)
        assert found[lead_in + 1].page == found[lead_in].page


def test_clauses_nine_deep_stay_within_the_margins():
    document = composed(text(*resolution(*((depth, f"clause {depth} " + SAMPLE) for depth in range(1, 10)))))
    content = pdf(document)
    assert within_its_page(content)
    assert findings(content) == []


def test_a_cell_of_five_pages_goes_on_from_page_to_page():
    long = " ".join(f"word{number}" for number in range(2500))
    table = Table("T", "D", (Column("A", 30), Column("B", 80)), (("1", long), ("2", "short")))
    content = pdf(Document("log", "T", (Heading("T", 1), table)))
    assert pages(content) >= 5
    assert " ".join(words(content)) == f"T A B 1 {long} 2 short"
    assert findings(content) == []


def test_a_header_row_taller_than_a_page_is_not_repeated_for_ever():
    table = Table("T", "D", (Column(SAMPLE * 40, 30), Column("B", 80)), tuple((str(number), "x") for number in range(80)))
    assert words(pdf(Document("log", "T", (table,))))[-2:] == ["79", "x"]


def test_a_row_that_fits_on_a_page_is_not_cut():
    by_page = {}
    for each in said(pdf(log(40, what="Circulate " + SAMPLE * 2))):
        if each.tag in ("TH", "TD"):
            by_page.setdefault(each.page, []).append(each.tag)
    assert len(by_page) > 2
    assert all(tags[0] == "TH" and len(tags) % 6 == 0 for tags in by_page.values())


def test_a_document_of_nothing_is_one_page():
    assert pages(pdf(Document("minutes", "T", ()))) == 1


def test_a_log_lies_on_its_side():
    with pypdfium2.PdfDocument(pdf(log())) as document:
        wide, high = document[0].get_size()
    assert wide > high


def test_a_list_that_is_deeper_than_the_last_goes_on_where_it_was():
    blocks = plain("one", Kind.BULLET, 1), plain("deep", Kind.BULLET, 4), plain("two", Kind.BULLET, 1)
    assert words(pdf(composed(text(*blocks))))[-6:] == ["•", "one", "•", "deep", "•", "two"]


def test_the_last_paragraph_has_the_one_before_it_on_its_page():
    for count in range(20, 60):
        made = composed(text(*(plain(f"Paragraph {number}.") for number in range(count))))
        with pypdfium2.PdfDocument(pdf(made)) as file:
            last = file[len(file) - 1].get_textpage().get_text_bounded()
        assert f"Paragraph {count - 2}." in last and f"Paragraph {count - 1}." in last


def test_the_last_row_of_a_log_has_the_one_before_it_on_its_page_under_the_header():
    for count in range(8, 30):
        rows = tuple((f"R {number}", "What " * 12) for number in range(count))
        table = Table("Log", "What is to be done", (Column("Reference", 40), Column("What", 60)), rows)
        with pypdfium2.PdfDocument(pdf(Document("log", "T", (Heading("Log", 1), table)))) as file:
            last = file[len(file) - 1].get_textpage().get_text_bounded()
        assert f"R {count - 2}" in last and f"R {count - 1}" in last and "Reference" in last
