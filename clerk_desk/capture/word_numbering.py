"""The numbers a Word file shows: worked out from its numbering part as Word does, with start overrides and levels."""
from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from clerk_desk.domain.numbering import letters, roman

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LEVELS = 9


@dataclass
class Level:
    """One level of a list: how it counts, how it is written, where it begins, after which level it begins anew."""

    form: str = "decimal"
    text: str = ""
    start: int = 1
    restart: int = -1
    legal: bool = False
    style: str = ""


@dataclass
class Numbering:
    """All lists of a file, and how far each has counted."""

    levels: dict[str, dict[int, Level]] = field(default_factory=dict)
    lists: dict[str, str] = field(default_factory=dict)
    overrides: dict[str, dict[int, int]] = field(default_factory=dict)
    counts: dict[str, list[int | None]] = field(default_factory=dict)
    begun: set[tuple[str, int]] = field(default_factory=set)

    def level_of(self, number: str, style: str) -> int | None:
        """The level of this list that is tied to a paragraph style, None where none is."""
        levels = self.levels.get(self.lists.get(number, ""), {})
        return next((place for place, level in levels.items() if level.style == style), None)

    def marker(self, number: str, level: int) -> str:
        """The marker of the next paragraph of this list at this level (0 to 8); empty where it shows none."""
        abstract = self.lists.get(number)
        levels = self.levels.get(abstract or "", {})
        if abstract is None or level not in levels:
            return ""
        counts = self.counts.setdefault(abstract, [None] * LEVELS)
        self._count(counts, levels, number, level)
        return _shown(levels, counts, level)

    def _count(self, counts: list[int | None], levels: dict[int, Level], number: str, level: int) -> None:
        override = self.overrides.get(number, {}).get(level)
        last = counts[level]
        if override is not None and (number, level) not in self.begun:
            counts[level] = override
        else:
            counts[level] = levels[level].start if last is None else last + 1
        self.begun.add((number, level))
        for deeper in range(level + 1, LEVELS):
            restart = levels[deeper].restart if deeper in levels else -1
            if restart != 0 and (restart < 0 or level < restart):
                counts[deeper] = None


def _shown(levels: dict[int, Level], counts: list[int | None], level: int) -> str:
    own = levels[level]
    if own.form == "bullet":
        return "o" if own.text == "o" else "-" if own.text in {"-", "–", "—"} else "•"
    if own.form == "none":
        return ""

    def written(found: re.Match[str]) -> str:
        at = int(found[1]) - 1
        count = counts[at]
        other = levels.get(at, Level())
        return _figure(other.start if count is None else count, "decimal" if own.legal else other.form)

    return re.sub(r"%([1-9])", written, own.text).strip()


def _figure(count: int, form: str) -> str:
    if form in {"lowerLetter", "upperLetter"} and count > 0:
        return letters(count) if form == "lowerLetter" else letters(count).upper()
    if form in {"lowerRoman", "upperRoman"} and count > 0:
        return roman(count) if form == "lowerRoman" else roman(count).upper()
    if form == "ordinal":
        return f"{count}{'th' if count % 100 in (11, 12, 13) else {1: 'st', 2: 'nd', 3: 'rd'}.get(count % 10, 'th')}"
    return f"{count:02d}" if form == "decimalZero" else str(count)


def numbering_from(part: Element | None) -> Numbering:
    """The lists that a numbering part defines; none where there is no such part."""
    out = Numbering()
    if part is None:
        return out
    for abstract in part.findall(f"{W}abstractNum"):
        levels = {_whole(each.get(f"{W}ilvl")): _level(each) for each in abstract.findall(f"{W}lvl")}
        out.levels[abstract.get(f"{W}abstractNumId", "")] = levels
    linked = _linked(part)
    for each in part.findall(f"{W}num"):
        number, named = each.get(f"{W}numId", ""), _value(each, "abstractNumId")
        out.lists[number] = linked.get(named, named)
        _override(out, number, each)
    return out


def _linked(part: Element) -> dict[str, str]:
    """For each list that only names a list style, the list that this style is."""
    own = {style: each.get(f"{W}abstractNumId", "") for each in part.findall(f"{W}abstractNum") if (style := _value(each, "styleLink"))}
    named = {each.get(f"{W}abstractNumId", ""): _value(each, "numStyleLink") for each in part.findall(f"{W}abstractNum")}
    return {abstract: own[style] for abstract, style in named.items() if style in own}


def _override(out: Numbering, number: str, each: Element) -> None:
    for override in each.findall(f"{W}lvlOverride"):
        level = _whole(override.get(f"{W}ilvl"))
        start, own = override.find(f"{W}startOverride"), override.find(f"{W}lvl")
        if start is not None:
            out.overrides.setdefault(number, {})[level] = _whole(start.get(f"{W}val"), 1)
        if own is not None:
            abstract = f"{out.lists[number]}/{number}"
            out.levels[abstract] = {**out.levels.get(out.lists[number], {}), level: _level(own)}
            out.lists[number] = abstract


def _level(each: Element) -> Level:
    restart = each.find(f"{W}lvlRestart")
    return Level(
        _value(each, "numFmt") or "decimal", _value(each, "lvlText"), _whole(_value(each, "start"), 1),
        -1 if restart is None else _whole(restart.get(f"{W}val")), each.find(f"{W}isLgl") is not None,
        _value(each, "pStyle"),
    )


def _value(each: Element, name: str) -> str:
    found = each.find(f"{W}{name}")
    return found.get(f"{W}val", "") if found is not None else ""


def _whole(value: str | None, otherwise: int = 0) -> int:
    return int(value) if value and value.lstrip("-").isdigit() else otherwise
