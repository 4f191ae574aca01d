"""Changing the words of a block while its bold and italic stay with the words they were on."""
from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from clerk_desk.domain.blocks import Block, Run


def cut(block: Block, start: int, end: int) -> Block:
    """The block with the words from one place to another only."""
    runs, at = [], 0
    for run in block.runs:
        text = run.text[max(start - at, 0):max(end - at, 0)]
        at += len(run.text)
        if text:
            runs.append(replace(run, text=text))
    return replace(block, runs=tuple(runs))


def put(block: Block, start: int, end: int, words: str) -> Block:
    """The block with other words in place of those from ``start`` to ``end``, in the hand of what stands there."""
    before, there, after = cut(block, 0, start), cut(block, start, max(end, start + 1)), cut(block, end, len(block.text))
    hand = (there.runs or before.runs or (Run(""),))[0]
    middle = (replace(hand, text=words),) if words else ()
    return replace(block, runs=(*before.runs, *middle, *after.runs))


def joined(first: Block, second: Block) -> Block:
    """The words of both in the first block, one space between them."""
    first = cut(first, 0, len(first.text.rstrip()))
    between = (Run(" "),) if first.runs and second.runs else ()
    return replace(first, runs=(*first.runs, *between, *second.runs))


def respelt(block: Block, pattern: re.Pattern[str], change: Callable[[str], str]) -> Block:
    """The block with what the pattern's group "word" finds changed; as many letters must come out as go in."""
    for found in pattern.finditer(block.text):
        block = put(block, found.start("word"), found.end("word"), change(found["word"]))
    return block
