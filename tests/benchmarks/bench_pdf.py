"""What tagged minutes of 40 to 400 pages cost, beside the same words set by reportlab's own engine, untagged, in the same process.

Run it by hand: ``python tests/benchmarks/bench_pdf.py 40 400``. It tells figures and ratios and never fails. WeasyPrint, where it
happens to be installed, is timed on the same words as a web page.
"""
from __future__ import annotations

import io
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from clerk_desk.domain.blocks import Run
from clerk_desk.export.document import Document, Heading, Level, Look, NumberedList, Numbering, Paragraph
from clerk_desk.export.pdf import write_pdf
from clerk_desk.export.pdf_faces import font
from clerk_desk.export.web import write_web
from tests.benchmarks.bench_word import forget, highest, milliseconds

PAGE = 9
"""Pieces that fill a page, about."""
ROUNDS = 5
WORDS = "The Committee received a report of the Head of Highways on the condition of the roads in the north of the town. "


def minutes(pages: int) -> Document:
    """So many pages of headings, numbered paragraphs and clauses."""
    lists = (NumberedList((Level("%1.", "1", 14, 14), Level("(%2)", "a", 24, 10))),)
    pieces: list = [Heading("Transport Committee", 1)]
    for number in range(pages):
        pieces.append(Heading(f"Item {number} of the agenda", 2, f"{number + 1}.", Numbering(0, 0)))
        pieces += [Paragraph(Look.MINUTE, (Run(f"{number}.{each} " + WORDS * 3),), left_mm=14) for each in range(PAGE - 5)]
        pieces.append(Paragraph(Look.LEAD_IN, (Run("RESOLVED:", bold=True), Run(" That the Committee:-")), left_mm=14, with_next=True))
        pieces += [Paragraph(Look.CLAUSE, (Run(WORDS),), f"({sign})", Numbering(0, 1), 1) for sign in "abc"]
    return Document("minutes", "Minutes", tuple(pieces), lists)


def tagged(document: Document) -> bytes:
    out = io.BytesIO()
    write_pdf(document, out)
    return out.getvalue()


def untagged(document: Document) -> bytes:
    """The floor: platypus with the same typeface, sizes and words."""
    from xml.sax.saxutils import escape

    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph as Flowable
    from reportlab.platypus import SimpleDocTemplate

    text = ParagraphStyle("text", fontName=font("Regular").fontName, fontSize=12, leading=16, spaceAfter=8)
    head = ParagraphStyle("head", parent=text, fontName=font("Bold").fontName, spaceBefore=12)
    story = [
        Flowable(escape(f"{piece.marker} {piece.text}".strip()), head if isinstance(piece, Heading) else text)
        for piece in document.pieces if isinstance(piece, Heading | Paragraph)
    ]
    out = io.BytesIO()
    SimpleDocTemplate(out, leftMargin=71, rightMargin=71, topMargin=71, bottomMargin=71).build(story)
    return out.getvalue()




def compare(pages: int) -> float:
    """The milliseconds that so many pages take, told beside the floor's."""
    document = minutes(pages)
    size = len(tagged(document))
    ours, floor = [], []
    for _ in range(ROUNDS):
        floor.append(milliseconds(lambda: untagged(document)))
        ours.append(milliseconds(lambda: tagged(document)))
    took, low = statistics.median(ours), statistics.median(floor)
    print(f"{pages} pages: {took:.0f} ms, {took / pages:.2f} a page, {size / 1024:.0f} KB; untagged platypus {low:.0f} ms; "
          f"ratio {took / low:.2f}")
    return took


def weasyprint(pages: int, took: float) -> None:
    """The same words as a web page, tagged by WeasyPrint."""
    try:
        from weasyprint import HTML
    except (ImportError, OSError):
        return
    page = io.BytesIO()
    write_web(minutes(pages), page)
    each = milliseconds(lambda: HTML(string=page.getvalue().decode()).write_pdf(pdf_variant="pdf/ua-1"))
    print(f"  WeasyPrint {each:.0f} ms, {each / took:.1f} times as long")


def memory(pages: int) -> float:
    """The megabytes that writing so many pages adds to a process of its own, at their highest."""
    made = subprocess.run([sys.executable, __file__, "--memory", str(pages)], capture_output=True, text=True, check=True)
    return float(made.stdout)


def tell_memory(pages: int) -> None:
    document = minutes(pages)
    tagged(minutes(1))  # what importing and the typeface cost is not asked
    forget()
    before = highest()
    with tempfile.TemporaryFile() as out:
        write_pdf(document, out)
    print(highest() - before)


def first_file() -> None:
    """What the first file of a run costs more than the next, for reading the typeface."""
    document = minutes(2)
    first, second = milliseconds(lambda: tagged(document)), milliseconds(lambda: tagged(document))
    print(f"two pages: the first file {first:.0f} ms, the next {second:.0f} ms")


if __name__ == "__main__" and sys.argv[1:2] == ["--memory"]:
    tell_memory(int(sys.argv[2]))
elif __name__ == "__main__":
    first_file()
    sizes = [int(word) for word in sys.argv[1:]] or [40, 400]
    times = [compare(pages) for pages in sizes]
    for pages, each in zip(sizes[1:], times[1:], strict=True):
        print(f"  {pages / sizes[0]:.1f} times the pages take {each / times[0]:.1f} times as long")
    weasyprint(sizes[0], times[0])
    print("memory on top: " + ", ".join(f"{memory(pages):+.0f} MB at {pages} pages" for pages in sizes))
