"""The clerk's queries as real Word comments, on the paragraphs that they are about."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from clerk_desk.export.document import Remark
from clerk_desk.export.word_xml import NS, run, tag

if TYPE_CHECKING:
    from docx.document import Document as Package

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def write_comments(package: Package, remarks: Sequence[Remark]) -> Mapping[str, tuple[int, ...]]:
    """Adds the part with these remarks; returns the numbers of the comments on each block, by its uid. None makes no part."""
    from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    if not remarks:
        return {}
    inside = "".join(_comment(number, remark) for number, remark in enumerate(remarks))
    blob = f'{HEAD}<w:comments xmlns:w="{NS}">{inside}</w:comments>'.encode()
    part = Part(PackURI("/word/comments.xml"), CONTENT_TYPE.WML_COMMENTS, blob, package.part.package)
    package.part.relate_to(part, RELATIONSHIP_TYPE.COMMENTS)
    numbers: dict[str, tuple[int, ...]] = {}
    for number, remark in enumerate(remarks):
        numbers[remark.uid] = (*numbers.get(remark.uid, ()), number)
    return numbers


def _comment(number: int, remark: Remark) -> str:
    initials = "".join(word[0] for word in remark.author.split() if word[0].isalpha())[:4] or "C"
    when = {"date": remark.made.strftime("%Y-%m-%dT%H:%M:%SZ")} if remark.made else {}
    lines = "".join(f"<w:p>{run(line)}</w:p>" for line in remark.words.split("\n")) or "<w:p/>"
    return tag("comment", lines, id=number, author=remark.author or "Clerk", initials=initials, **when)
