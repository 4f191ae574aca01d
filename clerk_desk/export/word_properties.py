"""What a Word file says of itself: title, language, author; nothing of the template's own, and no word of who made that."""
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clerk_desk.export.document import Document
from clerk_desk.export.word_xml import elements, tag
from clerk_desk.export.words import one_line

if TYPE_CHECKING:
    from docx.document import Document as Package

LONGEST_PROPERTY = 255
MODE = "compatibilityMode"
WORD = "http://schemas.microsoft.com/office/word"
CUSTOM = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
    '<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="2" name="SHA-256 of the confirmed text">'
    "<vt:lpwstr>{words}</vt:lpwstr></property></Properties>"
)
"""The form of these properties is ISO/IEC 29500-1, 22.3: the fmtid is always this one, and pid counts from 2."""

AFTER_COMPAT = (
    "rsids", "mathPr", "attachedSchema", "themeFontLang", "clrSchemeMapping", "doNotIncludeSubdocsInStats", "doNotAutoCompressPictures",
    "forceUpgrade", "captions", "readModeInkLockDown", "smartTagType", "schemaLibrary", "shapeDefaults", "doNotEmbedSmartTags",
    "decimalSymbol", "listSeparator", "docVars",
)


def say_what_it_is(package: Package, document: Document, ours: Package) -> None:
    """Title, language and the committee as author, the fingerprint of confirmed text; the kind of file of today's Word; words
    for every picture.
    """
    _core(package, document)
    _custom(package, document)
    if package is not ours:
        _application(package, ours)
        _of_today(package.settings.element)
    _pictures(package)


def _core(package: Package, document: Document) -> None:
    said = package.core_properties
    for child in list(said._element):
        said._element.remove(child)
    said.title, said.author = one_line(document.title)[:LONGEST_PROPERTY], one_line(document.author)[:LONGEST_PROPERTY]
    said.language = document.language
    if document.made is not None:
        said.created = said.modified = document.made


def _custom(package: Package, document: Document) -> None:
    """The fingerprint, in place of whatever the template's makers noted there; Word shows it under File, Info, Properties."""
    from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    whole = package.part.package
    for key in [key for key, rel in whole.rels.items() if rel.reltype == RELATIONSHIP_TYPE.CUSTOM_PROPERTIES]:
        del whole.rels[key]
    if document.fingerprint:
        blob = CUSTOM.format(words=document.fingerprint).encode("utf-8")
        made = Part(PackURI("/docProps/custom.xml"), CONTENT_TYPE.OFC_CUSTOM_PROPERTIES, blob, whole)
        whole.relate_to(made, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES)


def _application(package: Package, ours: Package) -> None:
    """The program that wrote the file, in place of what the template says of its makers, firm and hours."""
    from docx.opc.constants import RELATIONSHIP_TYPE

    whole = package.part.package
    for key in [key for key, rel in whole.rels.items() if rel.reltype == RELATIONSHIP_TYPE.EXTENDED_PROPERTIES]:
        del whole.rels[key]
    part = ours.part.package.part_related_by(RELATIONSHIP_TYPE.EXTENDED_PROPERTIES)
    whole.relate_to(part, RELATIONSHIP_TYPE.EXTENDED_PROPERTIES)


def _of_today(settings: Any) -> None:
    """Word of 2013 and later, or it opens the file in its compatibility mode."""
    compat = settings.find(_w("compat"))
    if compat is None:
        (compat,) = elements(tag("compat"))
        later = {_w(name) for name in AFTER_COMPAT}
        after = next((each for each in settings if each.tag in later or not str(each.tag).startswith(_w(""))), None)
        settings.append(compat) if after is None else after.addprevious(compat)
    for old in [each for each in compat if each.get(_w("name")) == MODE]:
        compat.remove(old)
    (mode,) = elements(tag("compatSetting", name=MODE, uri=WORD, val=15))
    compat.append(mode)


def _pictures(package: Package) -> None:
    """Every picture has words for those who do not see it and a number of its own."""
    count = 0
    for part in [package.part, *(rel.target_part for rel in package.part.rels.values() if _is_edge(rel))]:
        for picture in part.element.xpath(".//wp:docPr"):
            count += 1
            picture.set("id", str(count))
            if not (picture.get("descr") or picture.get("title") or "").strip():
                picture.set("descr", "Letterhead")


def _is_edge(rel: Any) -> bool:
    return not rel.is_external and rel.reltype.rsplit("/", 1)[-1] in ("header", "footer")


def _w(name: str) -> str:
    return f"{{http://schemas.openxmlformats.org/wordprocessingml/2006/main}}{name}"
