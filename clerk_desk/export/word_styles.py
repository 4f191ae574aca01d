"""The styles of a Word file: what a council's template lacks is supplied from our own, what it has is kept."""
from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from clerk_desk.export.document import Look

if TYPE_CHECKING:
    from docx.document import Document as Package

TABLE, CELL, COLUMN_HEADING = "Clerk Table", "Table Words", "Table Heading"
HEADINGS = ("heading 1", "heading 2", "heading 3")
NEEDED = (*HEADINGS, *(look.value for look in Look), "header", "footer", TABLE, CELL, COLUMN_HEADING)
LINKS = ("basedOn", "next", "link")


class Styles:
    """Style ids by style name, whatever the template calls them, and which styles bring a number of their own.

    ``called`` has the template's own name for styles that it calls by another than ours; a name it has no style for is
    passed over.
    """

    def __init__(self, root: Any, called: Mapping[str, str] | None = None) -> None:
        self.root = root
        self.called = {ours.casefold(): theirs.casefold() for ours, theirs in (called or {}).items()}
        self.ids: dict[str, str] = {}
        self.by_id: dict[str, Any] = {}
        for style in _children(root, "style"):
            self.add(style)

    def add(self, style: Any) -> None:
        """Takes a style element into account."""
        key = style.get(_w("styleId"))
        self.ids.setdefault(_name(style), key)
        self.by_id[key] = style

    def id(self, name: str) -> str:
        """The id of the style of this name, which ``supply`` has seen to."""
        return self.ids[self.found(name)]

    def found(self, name: str) -> str:
        """The name, folded, under which a style stands in the template; our own where it has none for it."""
        ours = name.casefold()
        theirs = self.called.get(ours, ours)
        return theirs if self._is_paragraph(theirs) else ours

    def paragraph_names(self) -> tuple[str, ...]:
        """The names of the paragraph styles, as the template writes them and in its order."""
        styles = (style for style in self.by_id.values() if style.get(_w("type"), "paragraph") == "paragraph")
        return tuple(str(found.get(_w("val"))) for style in styles if (found := style.find(_w("name"))) is not None)

    def outlined(self, name: str) -> bool:
        """Does the style, or one that it is based on, say that it is a heading?"""
        return self._says(name, "outlineLvl")

    def _is_paragraph(self, name: str) -> bool:
        style = self.by_id.get(self.ids.get(name, ""))
        return style is not None and style.get(_w("type"), "paragraph") == "paragraph"

    def numbers(self, name: str) -> bool:
        """Does the style, or one that it is based on, number its paragraphs?"""
        return self._says(name, "numPr")

    def _says(self, name: str, setting: str) -> bool:
        style, seen = self.by_id.get(self.id(name)), 0
        while style is not None and seen < 20:
            if style.find(f"{_w('pPr')}/{_w(setting)}") is not None:
                return True
            base = style.find(_w("basedOn"))
            style, seen = (self.by_id.get(base.get(_w("val"))) if base is not None else None), seen + 1
        return False


def supply(package: Package, own: Package | None, called: Mapping[str, str] | None = None, language: str = "en-GB") -> Styles:
    """The styles of the package, those that are missing copied from our own; the language is the document's throughout.

    ``called`` has the council's name for styles of ours that it calls by another.
    """
    styles = Styles(package.styles.element, called)
    if own is not None:
        ours = Styles(own.styles.element)
        for name in (name.casefold() for name in NEEDED):
            if styles.found(name) not in styles.ids:
                _copy(ours, styles, name)
    for each in styles.root.iter(_w("lang")):
        each.set(_w("val"), language)
    _default_language(styles.root, language)
    return styles


def _copy(ours: Styles, theirs: Styles, name: str) -> None:
    """One style, under an id that is free, with the names it refers to found or copied first."""
    style = copy.deepcopy(ours.by_id[ours.ids[name]])
    key = style.get(_w("styleId"))
    while key in theirs.by_id:
        key += "1"
    style.set(_w("styleId"), key)
    theirs.root.append(style)
    theirs.add(style)
    for link in LINKS:
        for found in _children(style, link):
            other = _name(ours.by_id[found.get(_w("val"))])
            if other not in theirs.ids:
                _copy(ours, theirs, other)
            found.set(_w("val"), theirs.ids[other])


def _default_language(root: Any, said: str) -> None:
    from docx.oxml import OxmlElement

    at = root
    for name in ("docDefaults", "rPrDefault", "rPr"):
        found = at.find(_w(name))
        if found is None:
            found = OxmlElement(f"w:{name}")
            at.insert(0, found)
        at = found
    if at.find(_w("lang")) is None:
        language = OxmlElement("w:lang")
        language.set(_w("val"), said)
        at.append(language)


def _w(name: str) -> str:
    return f"{{http://schemas.openxmlformats.org/wordprocessingml/2006/main}}{name}"


def _children(element: Any, name: str) -> Any:
    return element.findall(_w(name))


def _name(style: Any) -> str:
    found = style.find(_w("name"))
    return str(found.get(_w("val"))).casefold() if found is not None else str(style.get(_w("styleId"))).casefold()
