"""Reads PDFs back: what stands on the pages and to which part of the structure tree it belongs."""
from __future__ import annotations

import ctypes
import io
import re
from dataclasses import dataclass, field

import page as page_rules
import pypdfium2
import pypdfium2.raw as pdfium

from clerk_desk.export.document import Document
from clerk_desk.export.pdf import write_pdf

OBJECT = re.compile(rb"\n(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
ELEMENT = re.compile(rb"/Type /StructElem /S /(\w+)")
LATIN = "latin-1"


def pdf(document: Document) -> bytes:
    out = io.BytesIO()
    write_pdf(document, out)
    return out.getvalue()


def findings(content: bytes) -> list[str]:
    """What a checker of the machine rules of PDF/UA-1 has to say against the file."""
    report = page_rules.validate_pdf_bytes(content, profile=page_rules.ValidationProfile.PDF_UA_1)
    return [f"{each}" for each in report.failures]


@dataclass(frozen=True)
class Said:
    """Words in one part of a page: what its mark says it is ("H1", "P", "LBody", "Artifact"), "" for what has no mark."""

    page: int
    tag: str
    mark: int
    text: str


def said(content: bytes) -> list[Said]:
    """All words in the order of the pages' code, those of one mark together."""
    out: list[Said] = []
    with pypdfium2.PdfDocument(content) as document:
        for number in range(len(document)):
            for tag, mark, text in _objects(document[number]):
                if out and (out[-1].page, out[-1].tag, out[-1].mark) == (number, tag, mark):
                    out[-1] = Said(number, tag, mark, out[-1].text + text)
                else:
                    out.append(Said(number, tag, mark, text))
    return out


def words(content: bytes) -> list[str]:
    """The words of the document in order, without what is furniture of its pages."""
    return " ".join(each.text for each in said(content) if each.tag != "Artifact").split()


def _objects(page):
    shown = page.get_textpage()
    for each in page.get_objects(max_depth=1):
        marks = pdfium.FPDFPageObj_CountMarks(each)
        tag = _name(pdfium.FPDFPageObj_GetMark(each, 0)) if marks else ""
        text = _text(each, shown) if each.type == pdfium.FPDF_PAGEOBJ_TEXT else ""
        yield tag, pdfium.FPDFPageObj_GetMarkedContentID(each), text


def _name(mark) -> str:
    size = ctypes.c_ulong()
    held = ctypes.create_string_buffer(200)
    pdfium.FPDFPageObjMark_GetName(mark, ctypes.cast(held, ctypes.POINTER(ctypes.c_ushort)), 200, ctypes.byref(size))
    return held.raw[:size.value].decode("utf-16-le").rstrip("\0")


def _text(each, shown) -> str:
    size = pdfium.FPDFTextObj_GetText(each, shown, None, 0)
    held = ctypes.create_string_buffer(size)
    pdfium.FPDFTextObj_GetText(each, shown, ctypes.cast(held, ctypes.POINTER(ctypes.c_ushort)), size)
    return held.raw.decode("utf-16-le").rstrip("\0")


@dataclass
class Part:
    """An element of the structure tree: what it is, the inside of its attributes, its parts, and how many marks it has."""

    tag: str
    attributes: str
    marks: int
    parts: list[Part] = field(default_factory=list)

    def all(self, tag: str) -> list[Part]:
        """Every part of this kind, in reading order."""
        return [self] * (self.tag == tag) + [found for part in self.parts for found in part.all(tag)]

    def told(self) -> str:
        """The tree in one line: "L(LI(Lbl LBody))"."""
        return self.tag + (f"({' '.join(part.told() for part in self.parts)})" if self.parts else "")


def tree(content: bytes) -> Part:
    """The structure tree, read from the file's objects; it begins with the element "Document"."""
    objects = {int(number): inside for number, inside in OBJECT.findall(content)}
    top = next(inside for inside in objects.values() if b"/StructTreeRoot /K" in inside)
    return _part(objects, int(re.search(rb"/K (\d+) 0 R", top)[1]))


def _part(objects: dict[int, bytes], number: int) -> Part:
    inside = objects[number]
    kids = inside.rpartition(b"/K [")[2]
    kids_alone = re.sub(rb"<<.*?>>", b" 0", kids)
    references = [int(each) for each in re.findall(rb"(\d+) 0 R", kids_alone)]
    marks = len(re.findall(rb"(?<![\d.])\d+", re.sub(rb"\d+ 0 R", b"", kids_alone)))
    attributes = re.search(rb"/A << (.*?) >>", inside)
    said_of = attributes[1].decode(LATIN) if attributes else ""
    return Part(ELEMENT.search(inside)[1].decode(LATIN), said_of, marks, [_part(objects, each) for each in references])
