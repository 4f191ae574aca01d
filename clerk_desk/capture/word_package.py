"""The package of a Word file: its parts as XML, with limits against what would unpack or grow without end."""
from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from xml.parsers import expat

from clerk_desk.domain.errors import CannotBeDone

MOST_PARTS, MOST_BYTES, MOST_TAGS = 5000, 32 * 1024 * 1024, 1_500_000
RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
USUAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DAMAGE = (
    zipfile.BadZipFile, LookupError, ElementTree.ParseError, expat.ExpatError, EOFError, NotImplementedError, RuntimeError, OSError,
    ValueError, zlib.error,
)
DAMAGED = (
    "The Word file is damaged or protected and cannot be read. Open it in Word, save it again as .docx without a password and try that.")
LONG = "The Word file unpacks to more text than any minutes have. Copy the part you need and paste it instead."
UNSAFE = "The Word file is not safe to read: it declares a document type. Save it again from Word and try that."
NO_WORD = "This is not a Word document. Give a .docx file, a PDF, a saved web page or a text file."


@contextmanager
def opened(content: bytes) -> Iterator[zipfile.ZipFile]:
    """The package in these bytes. Raises CannotBeDone where it is damaged, there and in all that is done with it."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            if len(package.infolist()) > MOST_PARTS:
                raise CannotBeDone("The Word file has more parts than any minutes have. Copy its text and paste it instead.")
            yield package
    except DAMAGE as error:
        raise CannotBeDone(DAMAGED) from error


def main_part(package: zipfile.ZipFile) -> str:
    """The name of the document part that the package names, else the usual one."""
    relations = optional(package, "_rels/.rels")
    for each in relations.iter(RELATIONS) if relations is not None else ():
        if each.get("Type", "").endswith("/officeDocument"):
            main = each.get("Target", "").lstrip("/")
            if not main.endswith(".xml") or "word/" not in main:
                raise CannotBeDone(NO_WORD)
            return main
    if "word/document.xml" not in package.namelist():
        raise CannotBeDone(NO_WORD)
    return "word/document.xml"


def optional(package: zipfile.ZipFile, name: str) -> Element | None:
    """A part's XML, None where the package has no such part."""
    return part(package, name) if name in package.namelist() else None


def part(package: zipfile.ZipFile, name: str) -> Element:
    """A part's XML. Raises CannotBeDone where it is far too large or declares a document type, which no Word file does.

    Nothing outside the part is ever fetched, and no entity of its own is unfolded.
    """
    with package.open(name) as stream:
        content = stream.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES or content.count(b"<") > MOST_TAGS:
        raise CannotBeDone(LONG)
    scan = expat.ParserCreate()
    scan.StartDoctypeDeclHandler = _refuse
    scan.Parse(content, True)
    return ElementTree.fromstring(content.replace(STRICT, USUAL))


def _refuse(*_: object) -> None:
    raise CannotBeDone(UNSAFE)
