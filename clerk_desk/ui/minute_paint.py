"""What is painted around the words of the minutes: numbers, clause markers, resolution panels, notes and promises."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import takewhile
from typing import Any

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF, QStaticText, QTextBlock, QTextLine

from clerk_desk.domain.blocks import LEVELLED, Kind
from clerk_desk.ui.minute_document import MinuteDocument

DECISION = frozenset({Kind.LEAD_IN, Kind.CLAUSE})
SHEETS = DECISION | {Kind.NOTE}
SIZE, NUMBER, CAPTION = 17, 15, 13
"""Pixels of letters, of numbers beside them and of small words, at the usual size."""

FLAG = 4
"""Where the flag of a block to come back to stands, in pixels from the paper's left edge."""

BESIDE = 12
"""Pixels that words beside a block keep from the panel's edge, and half of what they keep from the block's own."""

BEYOND = 40
"""How far a panel is drawn on past the view, so that its round corners stay out of sight."""


@dataclass(frozen=True)
class MinuteColours:
    """Colours by what they are for, as "#rrggbb". ``outline`` is for high contrast, where washes go; else empty."""

    paper: str
    ink: str
    ink2: str
    accent: str
    decide: str
    note: str
    amber_mark: str
    amber_wash: str
    select: str
    outline: str = ""
    red: str = "#AB2419"


LIGHT = MinuteColours("#FFFEFC", "#1F2226", "#55585D", "#1F4F96", "#F3F6FB", "#F0EEE9", "#B87700", "#FFF3D9", "#CFDDF3")


@dataclass(slots=True)
class Shown:
    """A block in view: its number, and its place in the viewport."""

    index: int
    block: QTextBlock
    left: float
    top: float
    bottom: float


class Letters:
    """The fonts and measures of one size of letters; made once for a size, since fonts cost more than what they draw."""

    def __init__(self, font: QFont) -> None:
        self.size = font.pixelSize()
        self.scale = self.size / SIZE
        self.caption = _font(font, min(CAPTION * self.scale, SIZE), QFont.Weight.DemiBold)  # the space above a note does not grow
        usual, bold = QFont.Weight.Normal, QFont.Weight.Bold
        self.beside = Measured(_font(font, CAPTION * self.scale, usual))
        self.numbers = tuple(Measured(_font(font, NUMBER * self.scale, weight)) for weight in (usual, bold))
        self.markers = tuple(Measured(_font(font, self.size, weight)) for weight in (usual, bold))


def _font(like: QFont, size: float, weight: QFont.Weight) -> QFont:
    """Letters with figures of one width, so that numbers stand in line."""
    font = QFont(like)
    font.setPixelSize(round(size))
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


class Measured:
    """A font, and words laid out in it once: the same few markers are drawn again and again."""

    def __init__(self, font: QFont) -> None:
        self.font, self.metrics, self.known = font, QFontMetricsF(font), dict[str, tuple[QStaticText, float]]()
        self.ascent = self.metrics.ascent()

    def laid(self, words: str) -> tuple[QStaticText, float]:
        """The words to draw, and the pixels from their beginning to where the next sign would begin."""
        if words not in self.known:
            text = QStaticText(words)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.prepare(font=self.font)
            self.known[words] = text, self.metrics.horizontalAdvance(words)
        return self.known[words]


@dataclass(slots=True)
class Page:
    """What painting needs. ``left`` is where narrative begins, ``right`` where panels end, ``here`` the cursor's block;
    between the heights ``top`` and ``bottom`` is painted now.
    """

    minutes: MinuteDocument
    colours: MinuteColours
    letters: Letters
    left: float
    right: float
    note_words: str
    here: int = 0
    top: int = 0
    bottom: int = 1 << 20

    @property
    def scale(self) -> float:
        """How much larger than usual everything is."""
        return self.letters.scale


@cache
def _colour(name: str) -> QColor:
    return QColor(name)


def paint_under(page: Page, painter: QPainter, shown: Sequence[Shown]) -> None:
    """What lies under the words: resolution panels, notes, washes and underlines."""
    rows, promises = page.minutes.rows, page.minutes.promises
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for panel in panels(page, shown):
        _paint_panel(page, painter, panel)
    for each in shown:
        row = rows[each.index]
        if row.kind is Kind.NOTE:
            _paint_note(page, painter, each)
        for span in promises.get(row.uid, ()):
            _paint_promises(page, painter, each, span)
        if row.uid in page.minutes.beside:
            _paint_beside(page, painter, each, page.minutes.beside[row.uid])


def _paint_beside(page: Page, painter: QPainter, each: Shown, forms: Sequence[str]) -> None:
    """Small words at the far end of a block's last line, in the fullest form that has room there; none where none has."""
    letters, layout = page.letters.beside, each.block.layout()
    line, turned = layout.lineAt(layout.lineCount() - 1), each.block.textDirection() == Qt.LayoutDirection.RightToLeft
    if not line.isValid():
        return
    used = line.naturalTextRect().translated(each.left, 0)
    near, far = page.left + BESIDE * page.scale, page.right - BESIDE * page.scale
    room = (used.left() - near if turned else far - used.right()) - 2 * BESIDE * page.scale
    words, width = next((found for found in map(letters.laid, forms) if found[1] <= room), (None, 0.0))
    if words is not None:
        painter.setFont(letters.font)
        painter.setPen(_colour(page.colours.ink2))
        painter.drawStaticText(QPointF(near if turned else far - width, baseline(each, line) - letters.ascent), words)


def _paint_panel(page: Page, painter: QPainter, panel: QRectF) -> None:
    """A tinted sheet with a bar along its left edge."""
    _paint_sheet(page, painter, panel, page.colours.decide)
    bar = QRectF(panel.left(), panel.top() + 2, 3, panel.height() - 4)  # a little short for the round corners; clipping costs more
    painter.fillRect(bar, _colour(page.colours.accent))


def panels(page: Page, shown: Sequence[Shown]) -> Iterator[QRectF]:
    """One rectangle for each resolution in view: a lead-in with its clauses; it runs on past the view where they do."""
    rows, run = page.minutes.rows, list[Shown]()
    for each in shown:
        kind = rows[each.index].kind
        if run and kind is not Kind.CLAUSE:
            yield _panel(page, run)
            run = []
        if kind in DECISION:
            run.append(each)
    if run:
        yield _panel(page, run)


def _panel(page: Page, run: Sequence[Shown]) -> QRectF:
    rows, first, last, scale = page.minutes.rows, run[0], run[-1], page.scale
    from_above = first.index > 0 and rows[first.index].kind is Kind.CLAUSE and rows[first.index - 1].kind in DECISION
    goes_on = last.index + 1 < len(rows) and rows[last.index + 1].kind is Kind.CLAUSE
    top = first.top - (BEYOND if from_above else 5 * scale)
    bottom = last.bottom + (BEYOND if goes_on else 5 * scale)
    return QRectF(QPointF(page.left - 16 * scale, top), QPointF(page.right, bottom))


def _rounded(rect: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


def _paint_sheet(page: Page, painter: QPainter, rect: QRectF, colour: str) -> None:
    painter.fillPath(_rounded(rect, 6), _colour(colour))
    if page.colours.outline:
        painter.setPen(QPen(_colour(page.colours.outline), 1))
        painter.drawPath(_rounded(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6))


def _paint_note(page: Page, painter: QPainter, place: Shown) -> None:
    """A tinted sheet with the words that say who sees it, in the space that notes keep above them."""
    sheet = QRectF(QPointF(page.left - 16 * page.scale, place.top - 23), QPointF(page.right, place.bottom + 5))
    _paint_sheet(page, painter, sheet, page.colours.note)
    painter.setFont(page.letters.caption)
    painter.setPen(_colour(page.colours.ink2))
    painter.drawText(QPointF(page.left, place.top - 6), page.note_words)


def stretches(each: Shown, start: int, length: int) -> Iterator[tuple[QTextLine, float, float]]:
    """Where some of a block's words stand: for each line its left and right end in the viewport."""
    layout = each.block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begin, end = max(start, line.textStart()), min(start + length, line.textStart() + line.textLength())
        end -= len(each.block.text()[begin:end]) - len(each.block.text()[begin:end].rstrip())
        if begin < end:
            ends = sorted(each.left + _x(line, place) for place in (begin, end))
            yield line, ends[0], ends[1]


def _x(line: QTextLine, sign: int) -> float:
    """Where a sign stands in its line; PySide answers with a pair, against its own type hints."""
    place: Any = line.cursorToX(sign)
    return float(place[0])


def baseline(each: Shown, line: QTextLine) -> float:
    """The base line of a line in the viewport. Never rounded: at 125 % markers would stand a pixel off."""
    return each.top + line.y() + line.ascent()


def _paint_promises(page: Page, painter: QPainter, each: Shown, span: tuple[int, int, str]) -> None:
    """One promise in all its lines. Where a sign stands costs more than the painting, so it is kept while its words stay."""
    start, length, state = span
    layout, text, measured = each.block.layout(), each.block.text(), page.minutes.measured
    starts = tuple(takewhile(lambda at: at < start + length, (layout.lineAt(n).textStart() for n in range(layout.lineCount()))))
    known, uid = (starts, text[:start + length], page.letters.size, page.right), page.minutes.rows[each.index].uid
    if measured.get((uid, start), (None, ()))[0] != known:
        left, top = each.left, each.top
        found = [(baseline(each, line) - top, x1 - left, x2 - left) for line, x1, x2 in stretches(each, start, length)]
        measured[uid, start] = known, found
    left, top = each.left, each.top
    for base, x1, x2 in measured[uid, start][1]:
        if page.top < top + base + page.letters.size and top + base - page.letters.size <= page.bottom:
            _paint_promise(page, painter, top + base, left + x1, left + x2, state)


def _paint_promise(page: Page, painter: QPainter, base: float, x1: float, x2: float, state: str) -> None:
    suggested, size = state == "suggested", page.letters.size
    if suggested:
        painter.fillRect(QRectF(x1 - 1, base - size, x2 - x1 + 2, size * 1.36), _colour(page.colours.amber_wash))
    pen = QPen(_colour(page.colours.amber_mark if suggested else page.colours.accent), max(1.5, (2 if suggested else 1) * page.scale))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if suggested:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    y = round(base + 3.5 * page.scale) + pen.widthF() / 2  # its upper edge on a whole pixel, so that it is sharp
    painter.drawLine(QLineF(x1, y, x2, y))


def paint_markers(page: Page, painter: QPainter, shown: Sequence[Shown]) -> int:
    """Numbers right-aligned in the left column, clause markers before their words, where a block's first line is painted now.
    Says how many were painted.
    """
    count, minutes, first_line = 0, page.minutes, 2 * page.letters.size
    for each in shown:
        if each.top > page.bottom or each.top + first_line < page.top:
            continue
        if minutes.flags and minutes.rows[each.index].uid in minutes.flags:
            _paint_flag(page, painter, each)
        if (marker := minutes.marker(each.index)) and (line := each.block.layout().lineAt(0)).isValid():
            _paint_marker(page, painter, each, marker, line)
            count += 1
    return count


def _paint_flag(page: Page, painter: QPainter, each: Shown) -> None:
    """A small flag at the paper's edge, beside the first line of a block to come back to."""
    base, size = baseline(each, each.block.layout().lineAt(0)), page.letters.size
    pole, top = QPointF(FLAG * page.scale, base + 2), base - size * 0.85
    cloth = QPolygonF([QPointF(pole.x(), top), QPointF(pole.x() + size * 0.6, top + size * 0.24), QPointF(pole.x(), top + size * 0.5)])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(_colour(page.colours.amber_mark), 1.6 * page.scale))
    painter.setBrush(_colour(page.colours.amber_mark))
    painter.drawLine(QLineF(pole.x(), top, pole.x(), pole.y()))
    painter.drawPolygon(cloth)


def _paint_marker(page: Page, painter: QPainter, each: Shown, marker: str, line: QTextLine) -> None:
    numbered, here = page.minutes.rows[each.index].kind not in LEVELLED, each.index == page.here
    letters = (page.letters.numbers if numbered else page.letters.markers)[here]
    painter.setFont(letters.font)
    painter.setPen(_colour(page.colours.accent if here else page.colours.ink2 if numbered else page.colours.ink))
    (words, width), room = letters.laid(marker), page.minutes.indentWidth()
    before = 26 * page.scale + width if numbered else max(room, width + 6 * page.scale)
    begin = each.left + line.x()
    x = begin - before
    if each.block.textDirection() == Qt.LayoutDirection.RightToLeft:
        x = begin + line.width() + before - width
    painter.drawStaticText(QPointF(x, baseline(each, line) - letters.ascent), words)
