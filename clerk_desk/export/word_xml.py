"""WordprocessingML as text: writing a long document so takes a third of the time that making elements does.

Whatever text is given, what comes out is well formed and holds nothing that Word cannot read.
"""
from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from clerk_desk.export.words import fit

NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{NS}}}"
BOLD, ITALIC = "<w:b/><w:bCs/>", "<w:i/><w:iCs/>"
TWIPS = 56.6929


def twips(mm: float) -> int:
    """Millimetres in Word's twentieths of a point."""
    return round(mm * TWIPS)


def tag(name: str, inside: str = "", /, **values: str | int) -> str:
    """One element; a trailing underscore in a name is left out ("w_" is the attribute w)."""
    said = "".join(f' w:{key.rstrip("_")}="{escaped(str(value))}"' for key, value in values.items())
    return f"<w:{name}{said}>{inside}</w:{name}>" if inside else f"<w:{name}{said}/>"


def escaped(text: str) -> str:
    """Text as it may stand in XML; what no XML can hold is left out."""
    if not text.isprintable():
        text = fit(text)
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text or ">" in text:
        text = text.replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;") if '"' in text else text


def run(text: str, settings: str = "") -> str:
    """A run with these settings; newlines and tabs become Word's own."""
    inside = words(text)
    return f"<w:r><w:rPr>{settings}</w:rPr>{inside}</w:r>" if settings else f"<w:r>{inside}</w:r>"


def words(text: str) -> str:
    """What stands in a run for these words."""
    safe = escaped(text)
    if "\n" not in safe and "\t" not in safe:
        return f'<w:t xml:space="preserve">{safe}</w:t>' if safe else ""
    return "<w:br/>".join("<w:tab/>".join(_piece(piece) for piece in line.split("\t")) for line in safe.split("\n"))


def _piece(safe: str) -> str:
    return f'<w:t xml:space="preserve">{safe}</w:t>' if safe else ""


def field(name: str) -> str:
    """A field that Word works out, with a first value for readers that do not."""
    sign = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    code = f'<w:r><w:instrText xml:space="preserve"> {name} </w:instrText></w:r>'
    return f'{sign.format("begin")}{code}{sign.format("separate")}{run("1")}{sign.format("end")}'


def elements(xml: str) -> Iterable[Any]:
    """The elements that this text is, to be put into a part that is kept as a tree."""
    from docx.oxml import parse_xml

    return list(parse_xml(f'<w:body xmlns:w="{NS}">{xml}</w:body>'))
