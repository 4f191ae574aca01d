"""The numbering part of a Word file: one definition for each form of list, one instance with its own start for each list."""
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from clerk_desk.export.document import Level, NumberedList
from clerk_desk.export.word_xml import elements, tag, twips

if TYPE_CHECKING:
    from docx.document import Document as Package

FORMATS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman", "": "bullet"}



def write_lists(package: Package, lists: Sequence[NumberedList]) -> list[str]:
    """Defines the lists; returns the id of each as paragraphs name it. What the template numbers itself stays."""
    root = _numbering_root(package)
    forms: dict[tuple[Level, ...], int] = {}
    first = _first_free(root, "abstractNum", "abstractNumId")
    for each in lists:
        forms.setdefault(each.levels, first + len(forms))
    at = len(root.xpath("./w:numPicBullet | ./w:abstractNum"))
    for place, made in enumerate(elements("".join(_abstract(levels, key) for levels, key in forms.items())), at):
        root.insert(place, made)
    number = _first_free(root, "num", "numId") or 1
    after = len(root.xpath("./w:numPicBullet | ./w:abstractNum | ./w:num"))
    starts: dict[NumberedList, str] = {}
    written = [_instance(number + offset, forms[each.levels], each, starts) for offset, each in enumerate(lists)]
    for place, made in enumerate(elements("".join(written)), after):
        root.insert(place, made)
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


def _abstract(levels: Sequence[Level], key: int) -> str:
    kind = tag("multiLevelType", val="multilevel" if len(levels) > 1 else "singleLevel")
    return tag("abstractNum", kind + "".join(_level(index, level) for index, level in enumerate(levels)), abstractNumId=key)


def _level(index: int, level: Level) -> str:
    literal = not level.sign and any(sign.isalnum() for sign in level.text)
    said = {"start": "1", "numFmt": "decimal" if literal else FORMATS[level.sign], "suff": "tab", "lvlText": level.text, "lvlJc": "left"}
    left, hang = twips(level.left_mm), twips(level.hang_mm)
    settings = tag("pPr", tag("tabs", tag("tab", val="num", pos=left)) + tag("ind", left=left, hanging=hang))
    return tag("lvl", "".join(tag(name, val=value) for name, value in said.items()) + settings, ilvl=index)


def _instance(number: int, abstract: int, each: NumberedList, known: dict[NumberedList, str]) -> str:
    """Every level gets its start again, so that no list goes on from another of the same form."""
    if each not in known:
        starts = dict(each.starts)
        known[each] = tag("abstractNumId", val=abstract) + "".join(
            tag("lvlOverride", tag("startOverride", val=starts.get(index, 1)), ilvl=index)
            for index, level in enumerate(each.levels) if level.sign
        )
    return f'<w:num w:numId="{number}">{known[each]}</w:num>'
