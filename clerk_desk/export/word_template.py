"""Opens the Word file that a document is written into, and makes it ready: nothing of its old text stays in it."""
from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clerk_desk.domain.errors import CannotBeDone

if TYPE_CHECKING:
    from docx.document import Document as Package

MAIN = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
TEMPLATE = b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
MACROS = b"application/vnd.ms-word.document.macroEnabled.main+xml", b"application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0"
STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
LARGEST, LARGEST_UNPACKED = 60 * 1024 * 1024, 400 * 1024 * 1024
KEPT = frozenset({"styles", "numbering", "settings", "webSettings", "fontTable", "theme", "footnotes", "endnotes"})
KEPT_OF_PACKAGE = frozenset({"officeDocument", "core-properties", "extended-properties"})
LEFT_OVERS = (
    "w:attachedTemplate", "w:trackRevisions", "w:updateFields", "w:mailMerge", "w:docVars", "w:rsids", "w:documentProtection",
    "w:writeProtection",
)


def open_template(path: Path) -> Package:
    """A council's own Word file with its letterhead, styles and page set-up, and none of its text.

    Pictures that stand above the first words are letterhead and stay. Raises CannotBeDone where the file is missing,
    protected by a password, of another kind, or damaged.
    """
    from docx import Document

    content = _as_document(path, _read(path))
    try:
        package = Document(io.BytesIO(content))
        package.element.body.get_or_add_sectPr()
        _first_page(package.element.body)
    except Exception as error:  # whatever a damaged file makes the library say, the clerk can do one thing about it
        raise CannotBeDone(f"The Word template {path.name} is damaged: save it again in Word, or choose another.") from error
    _empty(package)
    return package


def _first_page(body: Any) -> None:
    """Of several sections the page set-up of the first that has a head or foot, for the crest stands there."""
    last = body.sectPr
    for each in body.xpath("./w:p/w:pPr/w:sectPr"):
        if each.xpath("./w:headerReference | ./w:footerReference"):
            last.addprevious(each)
            body.remove(last)
            return


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise CannotBeDone(f"The Word template {path.name} is larger than 60 MB: choose one without so many pictures.")
        return path.read_bytes()
    except FileNotFoundError:
        raise CannotBeDone(f"There is no Word template {path}: give the place of a .docx file.") from None
    except OSError as error:
        raise CannotBeDone(f"The Word template {path} cannot be read ({error.strerror}): check the file and its folder.") from error


def _as_document(path: Path, content: bytes) -> bytes:
    """The bytes of a .docx; a .dotx is made one by naming its main part a document."""
    if content.startswith(OLD_OR_LOCKED):
        raise CannotBeDone(
            f"The Word template {path.name} has a password or is an old .doc file: open it in Word and save it as .docx without a password."
        )
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            if sum(entry.file_size for entry in package.infolist()) > LARGEST_UNPACKED:
                raise CannotBeDone(f"The Word template {path.name} unpacks to more than any letterhead has: choose another.")
            types = package.read("[Content_Types].xml")
            strict = STRICT in package.read("word/document.xml")[:4000] if "word/document.xml" in package.namelist() else False
    except (zipfile.BadZipFile, KeyError, RuntimeError, OSError, EOFError):
        types, strict = b"", False
    if strict:
        raise CannotBeDone(f"The Word template {path.name} is in the strict form: save it in Word as an ordinary Word document (.docx).")
    if any(kind in types for kind in MACROS):
        raise CannotBeDone(f"The Word template {path.name} has macros in it: open it in Word and save it as .docx.")
    if MAIN not in types and TEMPLATE not in types:
        raise CannotBeDone(f"{path.name} is not a Word file: give a .docx or .dotx file as the template.")
    return content if MAIN in types else _retyped(content)


def _retyped(content: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            data = old.read(entry)
            new.writestr(entry, data.replace(TEMPLATE, MAIN) if entry.filename == "[Content_Types].xml" else data)
    return out.getvalue()


def _empty(package: Package) -> None:
    """Takes the text away, and every part that only the text used: old pictures, comments, notes, thumbnail."""
    body = package.element.body
    letterhead = list(_letterhead(body))
    for child in list(body):
        if child is not body.sectPr and child not in letterhead:
            body.remove(child)
    _drop(package.part.rels, KEPT, _used(package.element))
    _drop(package.part.package.rels, KEPT_OF_PACKAGE, frozenset())
    settings = package.settings.element
    for name in LEFT_OVERS:
        for found in settings.xpath(f"./{name}"):
            settings.remove(found)
    _drop(package.part._settings_part.rels, frozenset(), frozenset())
    _empty_notes(package)


def _letterhead(body: Any) -> Iterable[Any]:
    """The paragraphs above the first words, up to the last one with a picture."""
    above = []
    for child in body:
        if not child.tag.endswith("}p") or "".join(child.itertext()).strip() or child.xpath("./w:pPr/w:sectPr"):
            break
        above.append(child)
    while above and not above[-1].xpath(".//w:drawing | .//w:pict"):
        above.pop()
    return above


def _used(root: Any) -> frozenset[str]:
    """The relationship ids named anywhere in a part."""
    return frozenset(value for value in root.xpath(".//@r:id | .//@r:embed | .//@r:link | .//@r:pict"))


def _drop(rels: Any, kinds: frozenset[str], used: frozenset[str]) -> None:
    for key in [key for key, rel in rels.items() if rel.reltype.rsplit("/", 1)[-1] not in kinds and key not in used]:
        del rels[key]


def _empty_notes(package: Package) -> None:
    """Footnotes and endnotes of the old text; only Word's own separators stay."""
    from lxml import etree

    for rel in package.part.rels.values():
        kind = rel.reltype.rsplit("/", 1)[-1]
        if kind not in ("footnotes", "endnotes") or rel.is_external:
            continue
        root = etree.fromstring(rel.target_part.blob)
        for note in [each for each in root if each.get(f"{W}type") is None]:
            root.remove(note)
        rel.target_part._blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
