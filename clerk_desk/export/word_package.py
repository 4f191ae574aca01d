"""Puts the parts of a Word file together: the text goes in as it was written, not as a tree of elements."""
from __future__ import annotations

from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any

from clerk_desk.export.word_xml import NS, elements

if TYPE_CHECKING:
    from docx.document import Document as Package

HERE = "clerk-desk-text-goes-here"


@dataclass(frozen=True)
class _Part:
    """What is asked of a part when a package is written."""

    partname: Any
    content_type: str
    blob: bytes
    rels: Any


def save_with(package: Package, text: str, to: IO[bytes]) -> None:
    """Writes the package with this WordprocessingML at the end of its body, before the page set-up."""
    from docx.opc.pkgwriter import PackageWriter

    main = package.part
    parts = [each if each is not main else _main(main, text) for each in main.package.iter_parts()]
    PackageWriter.write(to, main.package.rels, parts)  # type: ignore[no-untyped-call]


def _main(main: Any, text: str) -> _Part:
    """The main part with its text. Where it calls the Word names by another prefix, the text becomes elements first."""
    from lxml import etree

    body = main.element.body
    if main.element.nsmap.get("w") != NS:
        for each in elements(text):
            body.sectPr.addprevious(each)
        text = ""
    body.sectPr.addprevious(etree.Comment(HERE))
    blob = etree.tostring(main.element, encoding="UTF-8", standalone=True)
    head, _, rest = blob.partition(f"<!--{HERE}-->".encode())
    return _Part(main.partname, main.content_type, head + text.encode() + rest, main.rels)
