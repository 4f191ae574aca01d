"""Reads Word files back the way Word shows them: every paragraph with its style and the number Word itself would count."""
from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


@dataclass(frozen=True)
class Shown:
    style: str
    marker: str
    text: str
    bold: str = ""
    level: int = 0


def part(content: bytes, name: str) -> ElementTree.Element:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return ElementTree.fromstring(package.read(name))


def every_byte(content: bytes) -> str:
    """All parts of the package in one text, to look for words that must not be there."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return "\n".join(f"{name}\n{package.read(name).decode('utf-8', 'replace')}" for name in package.namelist())


def val(element: ElementTree.Element | None, name: str = "val") -> str:
    return "" if element is None else element.get(f"{W}{name}", "")


def style_names(content: bytes) -> dict[str, str]:
    return {val(style, "styleId"): val(style.find(f"{W}name")) for style in part(content, "word/styles.xml").iter(f"{W}style")}


def shown(content: bytes) -> list[Shown]:
    """The paragraphs of the body outside tables, with the numbers that Word counts."""
    names, count = style_names(content), _Count(part(content, "word/numbering.xml"))
    body = part(content, "word/document.xml").find(f"{W}body")
    out = []
    for paragraph in body.findall(f"{W}p"):
        settings = paragraph.find(f"{W}pPr")
        style = names[val(settings.find(f"{W}pStyle"))]
        place = settings.find(f"{W}numPr")
        number, level = (val(place.find(f"{W}numId")), int(val(place.find(f"{W}ilvl")) or 0)) if place is not None else ("0", 0)
        runs = [(_words(run), run.find(f"{W}rPr/{W}b") is not None) for run in paragraph.findall(f"{W}r")]
        marker = count.next(number, level) if number != "0" else ""
        out.append(Shown(style, marker, "".join(text for text, _ in runs), "".join(text for text, bold in runs if bold), level))
    return out


def _words(run: ElementTree.Element) -> str:
    signs = {f"{W}t": None, f"{W}tab": "\t", f"{W}br": "\n"}
    return "".join((child.text or "") if signs[child.tag] is None else signs[child.tag] for child in run if child.tag in signs)


class _Count:
    """Counts as Word does: every list for itself, a level begins again below a shallower one."""

    def __init__(self, root: ElementTree.Element) -> None:
        self.forms = {
            val(form, "abstractNumId"): {int(val(level, "ilvl")): level for level in form.findall(f"{W}lvl")}
            for form in root.findall(f"{W}abstractNum")
        }
        self.form: dict[str, str] = {}
        self.starts: dict[str, dict[int, int]] = {}
        for number in root.findall(f"{W}num"):
            key = val(number, "numId")
            self.form[key] = val(number.find(f"{W}abstractNumId"))
            self.starts[key] = {
                int(val(each, "ilvl")): int(val(each.find(f"{W}startOverride"))) for each in number.findall(f"{W}lvlOverride")
            }
        self.counts: dict[str, dict[int, int]] = {}

    def next(self, number: str, level: int) -> str:
        levels, counts = self.forms[self.form[number]], self.counts.setdefault(number, {})
        counts[level] = counts[level] + 1 if level in counts else self._start(number, level)
        for deeper in [each for each in counts if each > level]:
            del counts[deeper]
        text = val(levels[level].find(f"{W}lvlText"))
        return re.sub(r"%(\d)", lambda found: self._sign(number, int(found[1]) - 1, counts), text)

    def _start(self, number: str, level: int) -> int:
        return self.starts[number].get(level, int(val(self.forms[self.form[number]][level].find(f"{W}start"))))

    def _sign(self, number: str, level: int, counts: dict[int, int]) -> str:
        value = counts.get(level) or self._start(number, level)
        form = val(self.forms[self.form[number]][level].find(f"{W}numFmt"))
        sign = {"lowerletter": _letter, "upperletter": _letter, "lowerroman": _roman, "upperroman": _roman}.get(form.lower(), str)(value)
        return sign.upper() if form.startswith("upper") else sign


def _letter(count: int) -> str:
    return "abcdefghijklmnopqrstuvwxyz"[(count - 1) % 26] * (1 + (count - 1) // 26)


def _roman(count: int) -> str:
    out = ""
    for value, sign in ROMAN:
        while count >= value:
            out, count = out + sign, count - value
    return out
