"""Which list a numbered paragraph belongs to, so that Word, counting by itself, comes to the number that is meant.

A list goes on where its next count is the one wanted and begins anew where it is not; so whatever ``numbering`` gave a
row, the written document shows the same.
"""
from __future__ import annotations

from functools import cache

from clerk_desk.domain.blocks import DEEPEST
from clerk_desk.domain.house_style import HouseStyle, Paragraphs
from clerk_desk.domain.numbering import COUNTERS
from clerk_desk.export.document import Level, NumberedList, Numbering

NUMBER_MM = 14.0
ITEM_MM = 11.0
CLAUSE_MM = 10.0
BULLET_MM = 6.0

Levels = tuple[Level, ...]


class Lists:
    """The lists of one document as they are made."""

    def __init__(self) -> None:
        self.made: list[NumberedList] = []
        self._open: dict[Levels, tuple[int, list[int]]] = {}

    def place(self, levels: Levels, level: int, value: int) -> Numbering:
        """The place of a paragraph that is to carry this count at this level of a list of this form."""
        number, counts = self._open.get(levels, (-1, []))
        if number < 0 or self._next(number, counts, level) != value:
            number, counts = self._begin(levels, level, value)
        del counts[level:]
        counts += [0] * (level - len(counts)) + [value]
        return Numbering(number, level)

    def uncounted(self, levels: Levels, level: int) -> Numbering:
        """The place of a bullet: all of one form share a list."""
        number, _ = self._open.get(levels, (-1, []))
        return Numbering(number if number >= 0 else self._begin(levels, level, 1)[0], level)

    def _next(self, number: int, counts: list[int], level: int) -> int:
        if level < len(counts):
            return counts[level] + 1 if counts[level] else -1  # a level that was jumped over: programs differ, so begin anew
        return dict(self.made[number].starts).get(level, 1)

    def _begin(self, levels: Levels, level: int, value: int) -> tuple[int, list[int]]:
        self.made.append(NumberedList(levels, ((level, value),) if value != 1 else ()))
        self._open[levels] = len(self.made) - 1, []
        return self._open[levels]


@cache
def item_levels(style: HouseStyle, number: str) -> Levels:
    """Item headings ("6.") with, where the house numbers so, their paragraphs ("6.1") as a second level."""
    counts = number.isdecimal() and str(int(number)) == number
    sign, above = ("1", "%1") if counts else ("", number)
    deep = style.paragraphs is not Paragraphs.NONE and not style.runs
    width = NUMBER_MM if deep else max(ITEM_MM, _width(style.item_number_form.format(number=number)))
    heading = Level(style.item_number_form.replace("{number}", above), sign, width, width)
    return (heading, Level(f"{above}.%2", "1", NUMBER_MM, NUMBER_MM)) if style.paragraphs is Paragraphs.ITEM else (heading,)


@cache
def section_levels() -> Levels:
    """A report's headings ("1.0") and paragraphs ("1.1")."""
    return Level("%1.0", "1", NUMBER_MM, NUMBER_MM), Level("%1.%2", "1", NUMBER_MM, NUMBER_MM)


@cache
def plain_levels(above: str) -> Levels:
    """Paragraphs that count under a number that stands in no heading ("6.1"), or under none ("1")."""
    return (Level(f"{above}.%1" if above else "%1", "1", NUMBER_MM, NUMBER_MM),)


@cache
def running_levels(form: str) -> Levels:
    """What carries a number that runs on through the meeting or the year; ``form`` has ``%1`` for it."""
    width = max(NUMBER_MM, _width(form))
    return (Level(form, "1", width, width),)


@cache
def clause_levels(forms: tuple[str, ...], base_mm: float) -> Levels:
    """Four levels of clauses or of a lettered list, each further in."""
    return tuple(_level(form, depth, base_mm, CLAUSE_MM) for depth, form in enumerate(forms))


@cache
def bullet_levels(sign: str, base_mm: float) -> Levels:
    """Bullets of one sign."""
    return tuple(Level(sign, "", base_mm + BULLET_MM * (depth + 1), BULLET_MM) for depth in range(DEEPEST))


def _level(form: str, depth: int, base_mm: float, step_mm: float) -> Level:
    sign = next((sign for sign in COUNTERS if sign in form), "")
    text = form.replace(sign, f"%{depth + 1}", 1) if sign else form
    return Level(text, sign, base_mm + step_mm * (depth + 1), step_mm)


def _width(marker: str) -> float:
    return 2.6 * len(marker) + 3
