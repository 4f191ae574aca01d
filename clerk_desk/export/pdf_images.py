"""Pictures from files on the page of a PDF: each a part of the structure tree, with what it shows written under it."""
from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from clerk_desk.domain.blocks import Run
from clerk_desk.export.document import Screenshot
from clerk_desk.export.pdf_drawing import QUIET, Drawn
from clerk_desk.export.pdf_faces import Faces
from clerk_desk.export.pdf_lines import lines, parts
from clerk_desk.export.pdf_looks import RULE
from clerk_desk.export.pdf_tags import Element

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

HIGHEST, ABOVE, GAP = 300.0, 4.0, 4.0
"""Points: no picture is higher, so that it shares its page with words; the air above it and down to its caption."""

DOT = 0.4
"""Points that a dot of the screen has at most: a small dialog stays small beside a whole window."""

CAPTION = replace(QUIET, size=9.5, leading=12)


def shown(piece: Screenshot, faces: Faces, room: float, element: Element) -> Drawn:
    """The picture in a thin frame, no wider than ``room`` points, and its caption."""
    from PIL import Image

    with Image.open(piece.file) as picture:
        wide, high = picture.size
    scale = min(DOT, room / wide, HIGHEST / high)
    wide_pt, high_pt = wide * scale, high * scale
    place = f"0 {-ABOVE - high_pt:.2f}"
    code = [f"q {wide_pt:.2f} 0 0 {high_pt:.2f} {place} cm /{_called(piece.file)} Do Q",
            f"q {RULE} 0.5 w {place} {wide_pt:.2f} {high_pt:.2f} re S Q"]
    said = lines(parts((Run(piece.description),), faces), CAPTION.size, room)
    words = [(said, 0.0, ABOVE + high_pt + GAP, CAPTION)]
    height = ABOVE + high_pt + GAP + len(said) * CAPTION.leading
    return Drawn(element, room, height, code, words, images={piece.file.stem: piece.file})


def put_images(canvas: Canvas, images: dict[str, Path]) -> None:
    """Hangs the pictures of the page that is about to be shown into the file, each once however often it is shown."""
    from reportlab.pdfbase.pdfdoc import PDFImageXObject

    for name, file in images.items():
        if not canvas._doc.hasForm(name):
            canvas._doc.addForm(name, PDFImageXObject(name, str(file)))
        canvas._formsinuse.append(name)


def _called(file: Path) -> str:
    """The picture's name in the code of a page, as reportlab makes it."""
    from reportlab.pdfbase.pdfdoc import xObjectName

    name: str = xObjectName(file.stem)
    return name
