"""PDF files: paragraphs, lists, columns and tables put together again from places on the page; what no words can be got from."""
from __future__ import annotations

import importlib.util
import io
import shutil
import subprocess
import time
from itertools import pairwise
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen import canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

from clerk_desk.capture.pdf_file import MOST_PAGES, pdf_lines
from clerk_desk.capture.reading import read_file
from clerk_desk.domain.captured import as_json
from clerk_desk.domain.errors import CannotBeDone

PLAIN = ParagraphStyle("plain", fontName="Helvetica", fontSize=11, leading=13.5, spaceAfter=7)
FULL = ParagraphStyle("full", PLAIN, alignment=4)
HUNG = ParagraphStyle("hung", PLAIN, leftIndent=28, bulletIndent=0)
DEEP = ParagraphStyle("deep", PLAIN, leftIndent=56, bulletIndent=28)
HEAD = ParagraphStyle("head", PLAIN, fontName="Helvetica-Bold", leftIndent=28, bulletFontName="Helvetica-Bold")
LONG = (
    "The Harbour Master reported that the north quay had been dredged in the spring, that eleven visiting boats had been moored there "
    "in the first week, and that two of the old rings on the wall had come away. She agreed to circulate a plan of the rings to Members "
    "by the end of March."
)


def made(*story, header=""):
    """The bytes of a PDF with this story; ``header`` and the page's number stand on every page."""
    content = io.BytesIO()

    def furniture(page, document):
        page.setFont("Helvetica", 9)
        page.drawString(72, A4[1] - 40, header)
        page.drawRightString(A4[0] - 72, 36, f"Page {document.page}")

    SimpleDocTemplate(content, pagesize=A4).build(list(story), onFirstPage=furniture, onLaterPages=furniture)
    return content.getvalue()


def drawn(draw, **given):
    """The bytes of a PDF that is drawn by hand."""
    content = io.BytesIO()
    page = canvas.Canvas(content, pagesize=A4, **given)
    draw(page)
    page.save()
    return content.getvalue()


def texts(content):
    return [line.text for line in pdf_lines(content).lines]


def bare(value):
    if isinstance(value, dict):
        return {key: bare(inner) for key, inner in value.items() if key not in {"id", "reason", "confidence"}}
    return [bare(inner) for inner in value] if isinstance(value, list) else value


@pytest.mark.parametrize("style", [PLAIN, FULL], ids=["ragged", "stretched"])
def test_lines_of_a_paragraph_are_joined_and_paragraphs_kept_apart(style):
    assert texts(made(Paragraph(LONG, style), Paragraph("It was noted.", style), Paragraph(LONG, style))) == [LONG, "It was noted.", LONG]


def test_markers_that_hang_beside_their_words_bind_to_them(tmp_path):
    (tmp_path / "minutes.pdf").write_bytes(made(
        Paragraph("Quay Repairs", HEAD, bulletText="4."), Paragraph(LONG, HUNG, bulletText="4.1"),
        Paragraph("RESOLVED: That the Committee:-", HUNG, bulletText="4.2"),
        Paragraph(f"notes that {LONG[0].lower()}{LONG[1:-1]}; and", HUNG, bulletText="(a)"),
        Paragraph("requests that:-", HUNG, bulletText="(b)"),
        Paragraph("the rings be counted; and", DEEP, bulletText="(i)"), Paragraph("the wall be mended.", DEEP, bulletText="(ii)")))
    item = bare(as_json(read_file(tmp_path / "minutes.pdf")))["items"][0]
    assert (item["number"], item["title"]) == ("4", "Quay Repairs")
    assert item["minutes"] == [{"kind": "paragraph", "number": "4.1", "text": LONG}]
    resolution = item["resolutions"][0]
    assert (resolution["number"], resolution["lead_in"]) == ("4.2", "RESOLVED: That the Committee:-")
    assert [clause["marker"] for clause in resolution["clauses"]] == ["(a)", "(b)"]
    assert [clause["text"] for clause in resolution["clauses"][1]["clauses"]] == ["the rings be counted; and", "the wall be mended."]


def test_headers_footers_and_page_numbers_are_left_out_and_said():
    pages = [part for number in range(4) for part in (Paragraph(f"{number + 1}. {LONG}", PLAIN), PageBreak())]
    read = pdf_lines(made(*pages, header="Harbour Board 4 March 2025"))
    assert [line.text for line in read.lines] == [f"{number + 1}. {LONG}" for number in range(4)]
    assert set(read.left_out) == {"Harbour Board 4 March 2025", "Page 1"}


def test_a_paragraph_that_runs_over_a_page_is_one():
    read = texts(made(Spacer(1, 658), Paragraph(LONG, PLAIN), Paragraph("It was noted.", PLAIN), header="Harbour Board"))
    assert read == [LONG, "It was noted."]


def test_a_word_broken_at_the_end_of_a_line_is_whole_again():
    def draw(page):
        lines = ("The Clerk would send the information to Members, and the infor-",
                 "mation would be put on the notice board beside the sub-",
                 "committee’s own minutes, for the sub-committee had asked to see it on the", "board.")
        for place, line in enumerate(lines):
            page.drawString(72, 700 - 14 * place, line)
    assert texts(drawn(draw)) == [
        "The Clerk would send the information to Members, and the information would be put on the notice board beside the "
        "sub-committee’s own minutes, for the sub-committee had asked to see it on the board."]


def test_names_in_two_columns_are_each_a_name(tmp_path):
    names = [("Cllr Ada Amble (Chair)", "Cllr Bea Brook"), ("Cllr Cy Croft", "Cllr Di Dunn-Featherstonehaugh"), ("Cllr Ed Eyre", "")]
    (tmp_path / "minutes.pdf").write_bytes(made(
        Paragraph("Minutes of the Harbour Board held on 4 March 2025 at 7.00 pm in the Sail Loft", PLAIN), Paragraph("Present:", PLAIN),
        Table(names), Paragraph("1. Welcome", HEAD), Paragraph("The Chair welcomed all.", PLAIN)))
    meeting = read_file(tmp_path / "minutes.pdf").meeting
    assert set(meeting.present) == {name for row in names for name in row if name}


def test_rows_of_a_table_are_lines_with_tabs_however_many_lines_a_cell_has():
    rows = [["Action", "Lead", "By when"], ["Order the rings for the north quay", "Harbour Master", "1 May"],
            [Paragraph("Write to the owners of the boats that were moored at the wall in the spring", PLAIN), "Clerk", "2 June"]]
    expected = ["Action\tLead\tBy when", "Order the rings for the north quay\tHarbour Master\t1 May",
                "Write to the owners of the boats that were moored at the wall in the spring\tClerk\t2 June"]
    for ruled in ([], [("GRID", (0, 0), (-1, -1), 0.5, "black")]):
        assert texts(made(Table(rows, colWidths=[180, 120, 80], style=ruled))) == expected


def test_a_page_turned_on_its_side_is_read_as_it_is_seen():
    def draw(page):
        page.setPageRotation(90)
        page.rotate(90)
        page.drawString(72, -72, "1. Moorings")
        page.drawString(72, -100, "The rings were counted.")
    assert texts(drawn(draw)) == ["1. Moorings", "The rings were counted."]


def test_a_stamp_across_the_page_is_left_out():
    def draw(page):
        page.drawString(72, 700, "The rings were counted.")
        page.translate(200, 300)
        page.rotate(45)
        page.setFont("Helvetica", 60)
        page.drawString(0, 0, "DRAFT")
    read = pdf_lines(drawn(draw))
    assert ([line.text for line in read.lines], read.left_out) == (["The rings were counted."], ("DRAFT",))


def test_bold_and_headings_are_kept():
    lines = pdf_lines(made(Paragraph("Moorings", HEAD), Paragraph("The <b>Harbour Master</b> left.", PLAIN))).lines
    assert [line.heading for line in lines] == [1, 0]
    assert [run.text.strip() for run in lines[1].runs if run.bold] == ["Harbour Master"]


def picture(page):
    from PIL import Image

    page.drawInlineImage(Image.new("L", (40, 40), 200), 0, 0, 500, 700)


@pytest.mark.parametrize(("content", "says"), [
    (lambda: drawn(picture), "only pictures"), (lambda: drawn(lambda page: page.showPage()), "no words"),
    (lambda: drawn(lambda page: page.drawString(72, 700, "words"), encrypt="secret"), "password"),
    (lambda: drawn(lambda page: page.drawString(72, 700, "words"))[:300], "damaged"), (lambda: b"%PDF-1.7\n1 0 obj\n", "damaged"),
], ids=["pictures", "nothing", "password", "cut", "rubbish"])
def test_a_pdf_without_words_to_read_is_refused_in_one_sentence(tmp_path, content, says):
    (tmp_path / "minutes.pdf").write_bytes(content())
    began = time.monotonic()
    with pytest.raises(CannotBeDone, match=says) as refused:
        read_file(tmp_path / "minutes.pdf")
    assert time.monotonic() - began < 1
    assert str(refused.value).endswith(".")


def test_a_page_that_is_only_a_picture_among_others_is_said():
    def draw(page):
        page.drawString(72, 700, "The rings were counted.")
        page.showPage()
        picture(page)
    assert pdf_lines(drawn(draw)).left_out == ("(page 2: a picture without text)",)


def test_a_pdf_of_far_too_many_pages_is_refused():
    def draw(page):
        for _ in range(MOST_PAGES + 1):
            page.showPage()
    with pytest.raises(CannotBeDone, match="1,001 pages"):
        pdf_lines(drawn(draw))


def test_a_long_pdf_is_read_in_time_and_in_order():
    pages = [Paragraph(f"{number}. {LONG}", PLAIN) for number in range(700)]
    content = made(*pages, header="Harbour Board")
    began = time.process_time()
    read = texts(content)
    assert time.process_time() - began < 10
    assert [line.split(".")[0] for line in read] == [str(number) for number in range(700)]
    assert all(int(one.split(".")[0]) < int(two.split(".")[0]) for one, two in pairwise(read))


HOUSES = ("Narrative", "Dash", "Numbered", "Agenda and action", "Report")


def export_helpers():
    place = Path(__file__).resolve().parents[1] / "export" / "export_samples.py"
    spec = importlib.util.spec_from_file_location("export_samples_for_pdf", place)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def written(style, folder):
    """The Word minutes of the practice meeting of a house style."""
    from clerk_desk.domain.records import Audience
    from clerk_desk.export.compose import compose_minutes
    from clerk_desk.export.writing import write

    help_ = export_helpers()
    found = help_.texts_of(read_file(help_.RESOURCES / "demo" / f"{help_.DEMO[style]}.txt"))
    document = compose_minutes(help_.meeting(*(text.item for text in found), on=help_.ON), found, help_.house(style), Audience.PUBLIC)
    return write(document, folder / f"{style}.docx", help_.RESOURCES / "templates" / "minutes.docx")


@pytest.mark.timeout(180)
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice, which makes PDFs of Word files here, is not installed")
def test_our_own_minutes_printed_to_pdf_are_read_as_the_word_files_are(tmp_path):
    """Everything a Word file carries that its minutes need is on the page too; only what is left out differs."""
    files = [written(style, tmp_path) for style in HOUSES]
    home = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    command = ["soffice", home, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=150)
    for file in files:
        word, pdf = (bare(as_json(read_file(file.with_suffix(ending)))) for ending in (".docx", ".pdf"))
        assert (pdf["meeting"], pdf["items"]) == (word["meeting"], word["items"]), file.stem
