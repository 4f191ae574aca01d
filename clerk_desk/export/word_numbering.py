"""The numbering part of a Word file: one definition for each form of list, one instance with its own start for each list."""
from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from clerk_desk.export.document import Level, NumberedList

if TYPE_CHECKING:
    from docx.document import Document as Package

FORMATS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman", "": "bullet"}
TWIPS = 56.6929


def twips(mm: float) -> int:
    """Millimetres in Word's twentieths of a point."""
    return round(mm * TWIPS)


def write_lists(package: Package, lists: Sequence[NumberedList]) -> list[str]:
    """Defines the lists; returns the id of each as paragraphs name it. What the template numbers itself stays."""
    root = _numbering_root(package)
    forms: dict[tuple[Level, ...], int] = {}
    first = _first_free(root, "abstractNum", "abstractNumId")
    for each in lists:
        forms.setdefault(each.levels, first + len(forms))
    at = len(root.xpath("./w:numPicBullet | ./w:abstractNum"))
    for offset, (levels, key) in enumerate(forms.items()):
        root.insert(at + offset, _abstract(levels, key))
    number = _first_free(root, "num", "numId") or 1
    after = len(root.xpath("./w:numPicBullet | ./w:abstractNum | ./w:num"))
    prototypes: dict[NumberedList, Any] = {}
    for offset, each in enumerate(lists):
        if each not in prototypes:
            prototypes[each] = _instance(forms[each.levels], each)
        made = copy.copy(prototypes[each])
        made.set(_w("numId"), str(number + offset))
        root.insert(after + offset, made)
    return [str(number + offset) for offset in range(len(lists))]


def _numbering_root(package: Package) -> Any:
    """The numbering part's root; a template without one gets one."""
    from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls
    from docx.parts.numbering import NumberingPart

    part = package.part
    for rel in part.rels.values():
        if rel.reltype == RELATIONSHIP_TYPE.NUMBERING:
            return rel.target_part.element
    root = parse_xml(f"<w:numbering {nsdecls('w')}/>")
    made = NumberingPart(PackURI("/word/numbering.xml"), CONTENT_TYPE.WML_NUMBERING, root, part.package)
    part.relate_to(made, RELATIONSHIP_TYPE.NUMBERING)
    return root


def _first_free(root: Any, name: str, key: str) -> int:
    return max((int(value) for value in root.xpath(f"./w:{name}/@w:{key}")), default=-1) + 1


def _abstract(levels: Sequence[Level], key: int) -> Any:
    from docx.oxml import OxmlElement

    root = OxmlElement("w:abstractNum", {_w("abstractNumId"): str(key)})
    _child(root, "multiLevelType", "multilevel" if len(levels) > 1 else "singleLevel")
    for index, level in enumerate(levels):
        root.append(_level(index, level))
    return root


def _level(index: int, level: Level) -> Any:
    from docx.oxml import OxmlElement

    root = OxmlElement("w:lvl", {_w("ilvl"): str(index)})
    literal = not level.sign and any(sign.isalnum() for sign in level.text)
    form = "decimal" if literal else FORMATS[level.sign]
    for name, value in (("start", "1"), ("numFmt", form), ("suff", "tab"), ("lvlText", level.text), ("lvlJc", "left")):
        _child(root, name, value)
    settings = OxmlElement("w:pPr")
    tabs = OxmlElement("w:tabs")
    tabs.append(OxmlElement("w:tab", {_w("val"): "num", _w("pos"): str(twips(level.left_mm))}))
    settings.append(tabs)
    settings.append(OxmlElement("w:ind", {_w("left"): str(twips(level.left_mm)), _w("hanging"): str(twips(level.hang_mm))}))
    root.append(settings)
    return root


def _instance(abstract: int, each: NumberedList) -> Any:
    """Every level gets its start again, so that no list goes on from another of the same form."""
    from docx.oxml import OxmlElement

    root = OxmlElement("w:num", {_w("numId"): "0"})
    _child(root, "abstractNumId", str(abstract))
    starts = dict(each.starts)
    for index, level in enumerate(each.levels):
        if level.sign:
            override = OxmlElement("w:lvlOverride", {_w("ilvl"): str(index)})
            _child(override, "startOverride", str(starts.get(index, 1)))
            root.append(override)
    return root


def _child(root: Any, name: str, value: str) -> None:
    from docx.oxml import OxmlElement

    root.append(OxmlElement(f"w:{name}", {_w("val"): value}))


def _w(name: str) -> str:
    return f"{{http://schemas.openxmlformats.org/wordprocessingml/2006/main}}{name}"
