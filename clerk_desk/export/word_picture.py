"""A drawing as a picture in a Word file: the PDF's own, as dots, with its description for those who cannot see it."""
from __future__ import annotations

import io
from typing import Any

from clerk_desk.export.document import Document, Drawing
from clerk_desk.export.pdf_drawing import KEY, ROW
from clerk_desk.export.pdf_looks import A4, MARGIN, MM
from clerk_desk.export.word_xml import escaped

DOTS, COLOURS = 220, 48
"""An inch, and in all: sharp on paper, and some 15 KB a picture. Pillow, which writes it, comes with reportlab."""
EMU = 12700
"""Word's measure, of which a point has so many."""

DRAWING = (
    '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    '<wp:extent cx="{wide}" cy="{high}"/><wp:docPr id="{number}" name="{title}" descr="{words}"/>'
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    '<pic:nvPicPr><pic:cNvPr id="{number}" name="{title}" descr="{words}"/><pic:cNvPicPr/></pic:nvPicPr>'
    '<pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="{part}"/>'
    '<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
)


def picture(piece: Drawing) -> bytes:
    """The drawing as a PNG file."""
    import pypdfium2

    from clerk_desk.export.pdf import write_pdf

    out = io.BytesIO()
    write_pdf(Document("figures", piece.title, (piece,)), out)
    library: Any = pypdfium2
    document = library.PdfDocument(out.getvalue())
    wide, high = _size(piece)
    crop = (MARGIN, A4[1] - MARGIN - high, A4[0] - MARGIN - wide, MARGIN)
    dots = io.BytesIO()
    document[0].render(scale=DOTS / 72, crop=crop).to_pil().quantize(COLOURS).save(dots, "PNG", optimize=True)
    document.close()
    return dots.getvalue()


def _size(piece: Drawing) -> tuple[float, float]:
    return 160 * MM, KEY + ROW * len(piece.figure.bars)


def put_picture(main: Any, piece: Drawing, number: int, room_mm: float) -> str:
    """Puts the picture into the package; the run it stands in, no wider than the page's room."""
    part, _ = main.get_or_add_image(io.BytesIO(picture(piece)))
    wide, high = _size(piece)
    share = min(1.0, room_mm * MM / wide) if room_mm else 1.0
    return DRAWING.format(
        wide=round(wide * share * EMU), high=round(high * share * EMU), number=1000 + number, title=escaped(piece.title),
        words=escaped(piece.description), part=part,
    )
