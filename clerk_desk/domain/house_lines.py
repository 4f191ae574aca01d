"""Where a house puts the lines about a resolution: who moved it, how the vote went, why, and who is to act."""
from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from clerk_desk.domain.blocks import LEVELLED, UNMARKED, Block, Kind
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.house_style_choices import Actions, Paragraphs, Stands, Unit

LONGEST = 300
WHAT = (
    ("mover", re.compile(r"\W*(?:it was )?(?:moved|proposed)\b|.{0,80}\b(?:moved|proposed)\b.{0,80}\bseconded\b", re.I | re.S)),
    ("vote", re.compile(r"\W*(?:vot(?:e|ing)s?\b\W|for\W*\(?\d|against\W*\(?\d|unanimous\b|by \d+ votes)", re.I)),
    ("reasons", re.compile(r"\W*reasons? for (?:the )?(?:decision|recommendation|refusal|approval)s?\b", re.I)),
)


def in_their_places(blocks: Sequence[Block], style: HouseStyle) -> list[Block]:
    """The blocks of one item with those lines where the house has them."""
    out = list(blocks)
    if not _counts_paragraphs(style) and {style.mover, style.vote, style.reasons} != {Stands.TYPED}:
        out = _about_resolutions(out, style)
    return _actions_last(out) if style.actions is Actions.END else out


def line_about(block: Block) -> str:
    """"mover", "vote" or "reasons" for a paragraph that says who moved a resolution, how it was voted on, or why; else empty."""
    text = block.text
    if block.row.kind is not Kind.PARAGRAPH or block.row.mark == UNMARKED or len(text) > LONGEST:
        return ""
    return next((what for what, looks in WHAT if looks.match(text)), "")


def _counts_paragraphs(style: HouseStyle) -> bool:
    return style.paragraphs in (Paragraphs.ITEM, Paragraphs.HEADING) or (style.runs and style.unit is Unit.PARAGRAPHS)


def _about_resolutions(blocks: list[Block], style: HouseStyle) -> list[Block]:
    out: list[Block] = []
    at = 0
    while at < len(blocks):
        if blocks[at].row.kind is not Kind.LEAD_IN:
            out.append(blocks[at])
            at += 1
            continue
        decided = [blocks[at], *takewhile(lambda block: block.row.kind is Kind.CLAUSE, blocks[at + 1:])]
        at += len(decided)
        after = list(takewhile(line_about, blocks[at:]))
        at += len(after)
        before = list(takewhile(line_about, reversed(out)))[::-1]
        del out[len(out) - len(before):]
        out += _placed(before, decided, after, style)
    return out


def _placed(before: list[Block], decided: list[Block], after: list[Block], style: HouseStyle) -> list[Block]:
    first: list[Block] = []
    last: list[Block] = []
    for typed, lines in ((first, before), (last, after)):
        for line in lines:
            place = {Stands.TYPED: typed, Stands.BEFORE: first, Stands.AFTER: last}.get(getattr(style, line_about(line)))
            if place is not None:
                place.append(line)
    return [*first, *decided, *last]


def _actions_last(blocks: list[Block]) -> list[Block]:
    """ACTION lines after all else; one that stands within a list stays, as the list would count on without it."""
    moved = [at for at, block in enumerate(blocks) if block.row.kind is Kind.ACTION and not _parts_a_list(blocks, at)]
    gone = frozenset(moved)
    return [block for at, block in enumerate(blocks) if at not in gone] + [blocks[at] for at in moved]


def _parts_a_list(blocks: Sequence[Block], at: int) -> bool:
    others = (block for block in blocks[at + 1:] if block.row.kind is not Kind.ACTION)
    return (after := next(others, None)) is not None and after.row.kind in LEVELLED
