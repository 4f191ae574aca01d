"""What a PDF says of itself and of its parts."""
from __future__ import annotations

import datetime as dt
import io
import zlib
from concurrent.futures import ThreadPoolExecutor

import pypdfium2
import pytest
from export_samples import DEMO, ON, RESOURCES, STYLES, composed, house, line, meeting, resolution, text, texts_of
from pdf_reader import findings, pdf, said, tree, words
from test_export_compose import SECRET

from clerk_desk.capture.reading import read_file
from clerk_desk.domain.blocks import Block, Kind, Row, Run, plain
from clerk_desk.domain.records import Audience
from clerk_desk.export.action_log import compose_log
from clerk_desk.export.compose import compose_minutes
from clerk_desk.export.document import Document, Heading, Look, Paragraph
from clerk_desk.export.pdf import write_pdf

LISTED = composed(
    text(
        plain("Answers:-"), plain("one", Kind.BULLET, 1), plain("two", Kind.BULLET, 2),
        *resolution((1, "notes;"), (1, "asks:-"), (2, "this"), (3, "that"), (1, "ends.")),
    ),
)


def demo(name: str) -> Document:
    """A practice meeting in its own house style."""
    texts = texts_of(read_file(RESOURCES / "demo" / f"{DEMO[name]}.txt"))
    found = meeting(*(each.item for each in texts), on=ON, present=("Councillor Reed", "Councillor Ŵyn Prŷs"))
    return compose_minutes(found, texts, house(name), Audience.PUBLIC)


def log(rows: int = 3, **more) -> Document:
    lines = [line(number, **more) for number in range(1, rows + 1)]
    return compose_log(lines, "Action log", dt.date(2026, 10, 1), Audience.FULL)


def opened(content: bytes) -> bytes:
    """The file with its streams unpacked behind it."""
    out = [content]
    for piece in content.split(b"stream\n")[1:]:
        try:
            out.append(zlib.decompressobj().decompress(piece))
        except zlib.error:
            continue
    return b"\n".join(out)


def untagged() -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.drawString(100, 700, "Minutes")
    canvas.save()
    return out.getvalue()


def test_the_checker_has_much_to_say_against_a_file_without_tags():
    assert len(findings(untagged())) >= 5


@pytest.mark.parametrize("name", STYLES)
def test_a_practice_meeting_keeps_the_machine_rules_of_pdf_ua(name):
    assert findings(pdf(demo(name))) == []


@pytest.mark.parametrize("document", [LISTED, log(), log(80), composed()], ids=["lists", "log", "long log", "nothing"])
def test_every_kind_of_document_keeps_the_machine_rules_of_pdf_ua(document):
    assert findings(pdf(document)) == []


def test_everything_on_the_pages_belongs_to_the_text_or_is_furniture():
    for document in (demo("Numbered"), log(80)):
        content = pdf(document)
        assert {each.tag for each in said(content)} - {"H1", "H2", "H3", "P", "Lbl", "LBody", "TH", "TD", "Artifact"} == set()
        furniture = {each.text for each in said(content) if each.tag == "Artifact" and each.text}
        assert any(words.startswith("Page 1 of ") for words in furniture)


def test_lists_are_nested_as_the_clauses_are():
    root = tree(pdf(LISTED))
    assert [part.told() for part in root.parts if part.tag == "L"] == [
        "L(LI(Lbl LBody(L(LI(Lbl LBody)))))", "L(LI(Lbl LBody) LI(Lbl LBody(L(LI(Lbl LBody(L(LI(Lbl LBody))))))) LI(Lbl LBody))",
    ]
    assert root.told().startswith("Document(H1 P")


def test_each_list_says_how_it_is_numbered():
    found = [part.attributes.rpartition("/")[2] for part in tree(pdf(LISTED)).all("L")]
    assert found == ["Disc", "Disc", "LowerAlpha", "LowerRoman", "UpperAlpha"]


def test_a_paragraph_over_two_pages_is_one_paragraph():
    content = pdf(composed(text(plain("Members spoke of the buses. " * 200))))
    assert [part.marks for part in tree(content).all("P")][-1] >= 2


def test_a_heading_level_that_is_skipped_is_made_good():
    pieces = (Heading("Council", 1), Heading("Deep", 3), Paragraph(Look.MINUTE, (Run("Words."),)))
    assert tree(pdf(Document("minutes", "T", pieces))).told() == "Document(H1 H2 P)"


def test_header_cells_name_their_column_and_each_row_its_reference():
    table = tree(pdf(log(60))).all("Table")
    assert len(table) == 1
    scopes = [part.attributes.rpartition("/")[2] for part in table[0].all("TH")]
    assert scopes == ["Column"] * 6 + ["Row"] * 60
    assert b"/Summary <FEFF" in pdf(log(1))


def test_a_header_row_repeated_on_another_page_is_read_once():
    content = pdf(log(60))
    heads = [(each.page, each.tag) for each in said(content) if "Reference" in each.text]
    assert heads[0] == (0, "TH")
    assert len(heads) > 1
    assert {tag for _, tag in heads[1:]} == {"Artifact"}


def test_a_file_tells_its_title_language_and_committee_and_shows_the_title():
    content = pdf(LISTED)
    with pypdfium2.PdfDocument(content) as document:
        told = document.get_metadata_dict()
    assert told["Title"] == "Transport Committee: draft minutes, 8 September 2026"
    assert (told["Author"], told["Producer"]) == ("Transport Committee", "Clerk Desk")
    assert b"/DisplayDocTitle true" in content
    assert b"/Lang (en-GB)" in content
    assert "anonymous" not in content.decode("latin-1")


def test_the_outline_has_every_heading_under_the_one_it_belongs_to():
    document = composed(text(plain("Cost", Kind.HEADING), plain("Words.")), text(plain("More.")))
    with pypdfium2.PdfDocument(pdf(document)) as file:
        found = [(each.level, each.get_title(), each.get_dest().get_index()) for each in file.get_toc()]
    assert found == [(0, "Transport Committee", 0), (1, "6. Review of parking", 0), (2, "Cost", 0), (1, "6. Review of parking", 0)]


def test_words_in_another_language_say_which():
    welsh = Block(Row("u"), (Run("Minutes / "), Run("Cofnodion y cyfarfod", language="cy"), Run(" follow.")))
    content = pdf(composed(text(welsh)))
    assert opened(content).count(b"/Span <</Lang (cy)>> BDC") == 1
    assert findings(content) == []
    assert "Minutes / Cofnodion y cyfarfod follow." in " ".join(words(content))


def test_a_language_that_is_none_does_no_harm():
    block = Block(Row("u"), (Run("Words", language="c)y >> EMC"),))
    content = pdf(composed(text(block)))
    assert findings(content) == []
    assert words(content)[-1] == "Words"


def test_letters_that_the_typeface_lacks_are_kept_beside_an_open_square():
    content = pdf(composed(text(plain("Councillor ਗੁਰ asked 😀 again."))))
    shown = opened(content)
    assert "ਗੁਰ".encode("utf-16-be").hex().upper().encode() in shown
    assert "😀".encode("utf-16-be").hex().upper().encode() in shown
    assert "Councillor ਗੁਰ asked" in " ".join(words(content))
    assert findings(content) == []


def test_welsh_letters_are_in_the_typeface():
    welsh = "Ŵŵ Ŷŷ Ââ Êê Îî Ôô Ûû Ïï ẀẁẂẃ"
    assert welsh in " ".join(words(pdf(composed(text(plain(welsh))))))


def test_more_letters_than_one_font_holds_are_all_shown():
    many = " ".join(map(chr, [*range(0x21, 0x7F), *range(0xA1, 0x180), *range(0x391, 0x3A2), *range(0x410, 0x450)]))
    content = pdf(composed(text(plain(many))))
    assert "".join(words(content)).endswith(many.replace(" ", ""))
    assert findings(content) == []


def test_the_same_document_gives_the_same_file():
    assert pdf(LISTED) == pdf(LISTED)


def test_files_written_at_the_same_time_are_as_those_written_one_after_the_other():
    documents = [demo(name) for name in STYLES] * 3
    alone = [pdf(document) for document in documents]
    with ThreadPoolExecutor(4) as together:
        assert list(together.map(pdf, documents)) == alone


def test_writing_is_stopped_between_two_pages():
    told = []

    def went(pages: int) -> None:
        told.append(pages)
        if pages == 2:
            raise InterruptedError

    out = io.BytesIO()
    with pytest.raises(InterruptedError):
        write_pdf(composed(*(text(plain("Words. " * 300)) for _ in range(9))), out, went)
    assert (told, out.getvalue()) == ([1, 2], b"")


def test_exempt_words_are_nowhere_in_a_public_file():
    document = composed(text(plain("Open.")), SECRET)
    content = opened(pdf(document)) + " ".join(words(pdf(document))).encode()
    for form in (b"Harrow", "Harrow".encode("utf-16-be"), "Harrow".encode("utf-16-be").hex().upper().encode()):
        assert form not in content
