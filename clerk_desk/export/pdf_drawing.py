"""Draws a figure's bars on the page of a PDF: one part of the structure tree, read aloud by its description, told apart without
colour by how the bars are filled.
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from clerk_desk.domain.blocks import Run
from clerk_desk.domain.figures import Bar, Fill
from clerk_desk.export.document import Drawing
from clerk_desk.export.pdf_faces import Faces
from clerk_desk.export.pdf_lines import Line, lines, parts, width
from clerk_desk.export.pdf_looks import CELL, GREY, INK, MM, Type
from clerk_desk.export.pdf_tags import Element

SMALL = replace(CELL, size=10, leading=12)
QUIET = replace(SMALL, colour=GREY)
LABEL, SAID, ROW, BAR, KEY = 46 * MM, 40 * MM, 26.0, 11.0, 20.0
"""Room for what a bar is of and for what stands at its end; heights of a row, a bar and the key above them, in points."""

PAD, SWATCH, STRIPE = 6.0, 20.0, 4.0
COLOURS = {Fill.SOLID: "0.106 0.25 0.5", Fill.STRIPED: "0.6 0.3 0.02", Fill.EMPTY: "0.29 0.31 0.34"}
WHITE = "1 1 1 rg"

Words = tuple[list[Line], float, float, Type]
"""Lines, where they begin from the left and how far their top is from that of the drawing, and their type."""


@dataclass(slots=True)
class Drawn:
    """A drawing as it will be put on a page: ``code`` draws it about its upper left corner, ``words`` stand on it. ``images`` are
    the files of the pictures that the code names.
    """

    element: Element
    width: float
    height: float
    code: list[str]
    words: list[Words]
    after: float = 12.0
    images: dict[str, Path] = field(default_factory=dict)


def draw(piece: Drawing, faces: Faces, room: float, element: Element) -> Drawn:
    """The drawing, ``room`` points wide."""
    figure, made = piece.figure, Drawn(element, room, KEY + ROW * len(piece.figure.bars), [], [])
    fills = [fill for _, fill in figure.series]
    _key(made, figure.series, faces)
    for place, bar in enumerate(figure.bars):
        _bar(made, bar, fills, KEY + place * ROW, piece.most, faces)
    return made


def _key(made: Drawn, series: Sequence[tuple[str, Fill]], faces: Faces) -> None:
    """What is which, above the bars."""
    left = LABEL
    for name, fill in series:
        if fill is Fill.NONE:
            continue
        said = lines(parts((Run(name),), faces), QUIET.size, made.width)
        made.code += _part(left, 2, SWATCH, fill)
        made.words.append((said, left + SWATCH + PAD, 2 + (BAR - QUIET.leading) / 2, QUIET))
        left += SWATCH + 3 * PAD + max(width(line, QUIET.size) for line in said)


def _bar(made: Drawn, bar: Bar, fills: Sequence[Fill], top: float, most: float, faces: Faces) -> None:
    label = lines(parts((Run(bar.label),), faces), SMALL.size, LABEL - PAD)[:2]
    made.words.append((label, 0.0, top + (ROW - len(label) * SMALL.leading) / 2, SMALL))
    left, room = LABEL, made.width - LABEL - SAID
    for share, fill in zip(bar.parts, fills, strict=True):
        made.code += _part(left, top + (ROW - BAR) / 2, room * share / most, fill)
        left += room * share / most
    said = lines(parts((Run(bar.said),), faces), QUIET.size, made.width - left - PAD)[:2]
    made.words.append((said, left + PAD, top + (ROW - len(said) * QUIET.leading) / 2, QUIET))


def _part(left: float, top: float, wide: float, fill: Fill) -> Iterator[str]:
    """A part of a bar: solid, striped or empty within its outline."""
    if fill is Fill.NONE or wide <= 0:
        return
    place = f"{left:.2f} {-top - BAR:.2f} {wide:.2f} {BAR:.2f} re"
    yield f"q {place} W n {COLOURS[fill] + ' rg' if fill is Fill.SOLID else WHITE} {place} f {COLOURS[fill]} RG 1.4 w"
    for at in range(int((wide + BAR) / STRIPE) + 1) if fill is Fill.STRIPED else ():
        start = left - BAR + at * STRIPE
        yield f"{start:.2f} {-top - BAR:.2f} m {start + BAR:.2f} {-top:.2f} l S"
    yield f"Q q {COLOURS[fill]} RG 0.8 w {place} S Q"


def code_of(made: Drawn, left: float, top: float) -> list[str]:
    """The bars with their upper left corner at this place of the page."""
    return [f"q 1 0 0 1 {left:.2f} {top:.2f} cm", *made.code, "Q", INK]
