"""Puts blocks on pages: a heading never stands at the foot alone, no paragraph leaves a single line behind, a row of a table
stays whole where a page has room for it, and the header row is repeated.
"""
from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from clerk_desk.export.pdf_blocks import Block, Row
from clerk_desk.export.pdf_drawing import Drawn, code_of
from clerk_desk.export.pdf_lines import Line
from clerk_desk.export.pdf_looks import CELL_TOP, INK, MARGIN, RULE, SHADE, Type
from clerk_desk.export.pdf_tags import DRAWN, END, REPEATED, PageMarks

FEWEST = 2
"""Lines of a paragraph that may stand at the foot or at the top of a page."""
LONGEST_CHAIN = 12
"""Blocks in a row that are kept together with the next one; there is an end to what a page can hold."""


class Page:
    """The code of one page and what its parts belong to."""

    def __init__(self, index: int) -> None:
        self.marks = PageMarks(index)
        self.code: list[str] = []
        self.outline: list[tuple[str, int, float]] = []
        self.images: dict[str, Path] = {}

    def show(self, lines: Iterable[Line], left: float, top: float, style: Type, shift: float = 0.0) -> None:
        """Shows lines under each other; ``top`` is the upper edge of the first, measured from the foot of the page."""
        self.code.append(f"BT {style.colour} {style.leading:g} TL {left + shift:.2f} {_base(top, style):.2f} Td")
        face = None
        for at, line in enumerate(lines):
            if at:
                self.code.append(f"{-shift:.2f} {-style.leading:g} Td" if at == 1 and shift else "T*")
            for each, words in line:
                if each is not face:
                    face = each
                    self.code.append(f"{face.use()} {style.size:g} Tf")
                self.code.append(face.show(words, style.size))
        self.code.append("ET")

    def artifact(self, kind: str, *code: str) -> None:
        """Something that is drawn and belongs to nothing."""
        self.code += [kind, *code, END]


class Pages:
    """The pages of one document while they are filled. ``went`` is told of each page that is full."""

    def __init__(self, size: tuple[float, float], went: Callable[[int], object]) -> None:
        self.width, self.height = size
        self.went = went
        self.done: list[Page] = []
        self.page = Page(0)
        self.top = self.height - MARGIN
        self.y, self.after, self.fresh = self.top, 0.0, True

    @property
    def room(self) -> float:
        """How wide text may be."""
        return self.width - 2 * MARGIN

    @property
    def left(self) -> float:
        """How much of the page's height is left."""
        return self.y - MARGIN

    def fill(self, blocks: Iterable[Block | Row | Drawn]) -> list[Page]:
        """Puts all blocks on pages; there is always one page."""
        chain: list[Block | Row | Drawn] = []
        for block in blocks:
            chain.append(block)
            if not _with_next(block) or len(chain) == LONGEST_CHAIN:
                self._put_together(chain)
                chain = []
        self._put_together(chain)
        self.done.append(self.page)
        return self.done

    def _put_together(self, chain: list[Block | Row | Drawn]) -> None:
        """Puts blocks down, on a new page where the last of them would otherwise not begin on the page of the first.

        A row under a header row turns the page itself, and repeats the header there.
        """
        need = sum(_height(each) for each in chain[:-1]) + sum(_least(each) for each in chain[-1:])
        if chain:  # the space below what stands there already, where that is more than the chain's own above it
            need += max(self.after - (max(chain[0].type.before, 0.0) if isinstance(chain[0], Block) else 0.0), 0.0)
        head = chain[0].head if chain and isinstance(chain[0], Row) else None
        if not self.fresh and self.left < need <= self.top - MARGIN and (head is None or len(chain) > 1):
            self.turn()
            self._repeat(head)
        for block in chain:
            if isinstance(block, Row):
                self._put_row(block)
            elif isinstance(block, Drawn):
                self._put_drawn(block)
            else:
                self._put(block)

    def turn(self) -> None:
        """Goes on with a new page."""
        self.done.append(self.page)
        self.went(len(self.done))
        self.page = Page(len(self.done))
        self.y, self.after, self.fresh = self.top, 0.0, True

    def _put(self, block: Block) -> None:
        if not self.fresh:
            self.y -= max(self.after, block.type.before)
        at, count, leading = 0, len(block.lines), block.type.leading
        while at < count:
            take = _take(count - at, int((self.left + 0.01) // leading))
            if take:
                self._show(block, at, take)
                at += take
            elif self.fresh:
                raise ValueError("a page has no room for two lines")
            if at < count:
                self.turn()
        self.after = block.type.after

    def _show(self, block: Block, at: int, take: int) -> None:
        page, style, marker = self.page, block.type, block.marker if at == 0 else None
        left, shift = MARGIN + block.left, block.shift if at == 0 else 0.0
        if at == 0 and block.outline:
            page.outline.append((*block.outline, self.y))
        if marker is not None and marker.element is not None:
            page.code.append(page.marks.begin(marker.element))
            page.show([marker.line], MARGIN + marker.left, self.y, style)
            page.code.append(END)
        page.code.append(page.marks.begin(block.element))
        if marker is not None and marker.element is None:
            page.show([marker.line], MARGIN + marker.left, self.y, style)
        page.show(block.lines[at:at + take], left, self.y, style, shift)
        page.code.append(END)
        self.y -= take * style.leading
        self.fresh = False

    def _put_drawn(self, drawn: Drawn) -> None:
        """A drawing stands whole on one page; it is composed no longer than that."""
        self.y -= 0 if self.fresh else self.after
        if not self.fresh and drawn.height > self.left:
            self.turn()
        page, foot = self.page, self.y - drawn.height
        box = f"[{MARGIN:.2f} {foot:.2f} {MARGIN + drawn.width:.2f} {self.y:.2f}]"
        drawn.element.attributes = f"/O /Layout /Placement /Block /BBox {box}"
        page.code += [page.marks.begin(drawn.element), *code_of(drawn, MARGIN, self.y)]
        page.images |= drawn.images
        for said, left, down, style in drawn.words:
            page.show(said, MARGIN + left, self.y - down, style)
        page.code.append(END)
        self.y, self.after, self.fresh = foot, drawn.after, False

    # tables
    def _put_row(self, row: Row) -> None:
        """A row, cut between its lines where it is longer than a page."""
        if not self.fresh and row.head is None:
            self.y -= self.after
        at, count = 0, max(len(cell.lines) for cell in row.cells)
        while at < count:
            fits = int((self.left - 2 * CELL_TOP + 0.01) // row.type.leading)
            whole = fits >= count - at
            if whole or (fits >= FEWEST and (at or self.fresh or count > self._most(row))):
                take = count - at if whole else fits
                self._draw_row(row, at, take)
                at += take
            if at < count:
                self.turn()
                self._repeat(row.head)
        self.after = 12.0

    def _most(self, row: Row) -> int:
        """The lines that a whole page has room for, under the header row."""
        height = self.top - MARGIN - (_height(row.head) if row.head else 0) - 2 * CELL_TOP
        return int(height // row.type.leading)

    def _repeat(self, head: Row | None) -> None:
        """The header row again, which is read once: here it is an artifact."""
        if head is not None and _height(head) < (self.top - MARGIN) / 2:
            self._draw_row(head, 0, max(len(cell.lines) for cell in head.cells), again=True)

    def _draw_row(self, row: Row, at: int, take: int, *, again: bool = False) -> None:
        page, height = self.page, take * row.type.leading + 2 * CELL_TOP
        shade = [f"{SHADE} {MARGIN:.2f} {self.y - height:.2f} {row.width:.2f} {height:.2f} re f"] if row.head is None else []
        right, foot = MARGIN + row.width, self.y - height
        page.artifact(DRAWN, *shade, f"{RULE} 0.5 w {MARGIN:.2f} {foot:.2f} m {right:.2f} {foot:.2f} l S", INK)
        for cell in row.cells:
            shown = cell.lines[at:at + take]
            if shown:
                page.code.append(REPEATED if again else page.marks.begin(cell.element))
                page.show(shown, MARGIN + cell.left, self.y - CELL_TOP, row.type)
                page.code.append(END)
        self.y -= height
        self.fresh = again


def _base(top: float, style: Type) -> float:
    """Where the letters stand: small letters in the middle of the line's height."""
    return top - style.leading / 2 - style.size * 0.3


def _take(count: int, fits: int) -> int:
    """How many of so many lines go on a page that has room for ``fits`` more, none left alone at the foot or the top."""
    if count <= fits:
        return count
    if count - fits < FEWEST:
        fits = count - FEWEST
    return fits if fits >= FEWEST else 0


def _with_next(block: Block | Row | Drawn) -> bool:
    if isinstance(block, Row):
        return block.head is None or block.with_next
    return isinstance(block, Block) and block.type.with_next


def _height(block: Block | Row | Drawn) -> float:
    if isinstance(block, Drawn):
        return block.height + block.after
    if isinstance(block, Row):
        return max(len(cell.lines) for cell in block.cells) * block.type.leading + 2 * CELL_TOP
    return max(block.type.before, 0) + len(block.lines) * block.type.leading + block.type.after


def _least(block: Block | Row | Drawn) -> float:
    """The height that a block must have to begin on a page."""
    if isinstance(block, Row | Drawn):
        return _height(block)
    count = len(block.lines)
    return block.type.before + block.type.leading * (count if count <= FEWEST + 1 else FEWEST)
