"""Resolutions of an item that has no word of decision: its lead-in was lost, or the body's note or approval closes it."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from clerk_desk.capture.lead_ins import closing_lead_in, is_mover
from clerk_desk.capture.looks import ends_sentence, opens_list
from clerk_desk.capture.markers import is_sign, readings
from clerk_desk.domain.blocks import Kind, Written, plain

BROKEN_AT = re.compile(r"\band(?: it was)?\s*[,:\-–—]*$")
# what a list of points made has and one of clauses has not
TOLD = re.compile(
    r"(?<!\bbe )\b(?:was|were|had|said|asked|advised|explained|felt|noted that|would|could|queried|suggested|reported that)\b"
    r"|\b(?:Cllr|Councillor) [A-Z]\w+ (?!be\b)|\?|\bI\b")
DOES = re.compile(r"(?=(?:\S+\s+){3}).*\b(?:be|are|is|includes?|to|that)\b", re.DOTALL)  # a clause, and no word or two
BARE_CLAUSE = re.compile(r"That (?:the|this|a|an|all|it|[A-Z])\b.{3,400}?\bbe\b.*", re.DOTALL)


def with_lost_lead_in(blocks: Sequence[Written]) -> list[Written]:
    """The same where an item has no other resolution: a last paragraph of one sentence in which the body notes or approves is one."""
    bare = _bare_end(blocks)
    if bare is not None:
        return bare
    if (moved := _moved(blocks) or _listed(blocks)) is not None:
        return moved
    blocks = _end_joined(blocks)
    last = blocks[-1] if blocks else None
    closing = closing_lead_in(last.block.text) if last and last.block.row.kind is Kind.PARAGRAPH else None
    if last is None or closing is None:
        return list(blocks)
    lead = Written(plain(closing.text, Kind.LEAD_IN), last.marker)
    return [*blocks[:-1], lead, Written(plain(closing.rest, Kind.CLAUSE, 1))]


def _moved(blocks: Sequence[Written]) -> list[Written] | None:
    """A resolution whose word was lost between its movers ("It was moved by …, seconded by … and") and its words."""
    texts = [each.block.text if each.block.row.kind is Kind.PARAGRAPH and not each.marker else "" for each in blocks]
    at = next((place for place, text in enumerate(texts[:-1]) if BROKEN_AT.search(text) and is_mover(text) and texts[place + 1]), -1)
    if at < 0:
        return None
    return [*blocks[:at], _as(blocks[at], Kind.LEAD_IN), _as(blocks[at + 1], Kind.CLAUSE, 1), *blocks[at + 2:]]


def _listed(blocks: Sequence[Written]) -> list[Written] | None:
    """The same where the clauses are a lettered or numbered list that closes the item and no colon opens: nothing in it is told."""
    first = next((place for place in range(len(blocks), 0, -1) if blocks[place - 1].block.row.kind is not Kind.BULLET), 0)
    listed, above = blocks[first:], blocks[first - 1] if first else None
    heads = [each for each in listed if each.block.row.level <= 1]
    if above is None or above.block.row.kind is not Kind.PARAGRAPH or len(heads) < 2 or not _counts_from_one(heads[0].marker):
        return None
    moved = BROKEN_AT.search(above.block.text) is not None and is_mover(above.block.text)
    if not (moved or ends_sentence(above.block.text)) or any(TOLD.search(each.block.text) for each in listed):
        return None
    if not all(DOES.search(each.block.text) for each in heads):
        return None
    head = [*blocks[:first - 1], _as(above, Kind.LEAD_IN)] if moved else list(blocks[:first])
    return [*head, *(_as(each, Kind.CLAUSE) for each in listed)]


def _counts_from_one(marker: str) -> bool:
    return bool(marker) and not is_sign(marker) and any(count == 1 for _, count in readings(marker))


def _end_joined(blocks: Sequence[Written]) -> list[Written]:
    """The blocks, the last two as one where they are one sentence in which the body decides ("The Committee noted" / "the report.")."""
    texts = [each.block.text for each in blocks[-2:] if each.block.row.kind is Kind.PARAGRAPH]
    if len(texts) < 2 or blocks[-1].marker or not texts[1][:1].islower() or closing_lead_in(" ".join(texts)) is None:
        return list(blocks)
    return [*blocks[:-2], Written(plain(" ".join(texts)), blocks[-2].marker)]


def _bare_end(blocks: Sequence[Written]) -> list[Written] | None:
    """A resolution whose lead-in was lost: "That … be noted" closing the item, or opening the list that closes it."""
    lists = next((place for place in range(len(blocks), 0, -1) if blocks[place - 1].block.row.kind is not Kind.BULLET), 0)
    opens = 0 < lists < len(blocks) and opens_list(blocks[lists - 1].block.text)
    first = lists - opens
    while not opens and first > 0 and _is_bare(blocks[first - 1]):
        first -= 1
    if opens and _is_bare(blocks[first]):
        listed = [_as(each, Kind.CLAUSE) for each in blocks[lists:]]
        return [*blocks[:first], _as(blocks[first], Kind.LEAD_IN), *listed]
    return [*blocks[:first], *(_as(each, Kind.CLAUSE, 1) for each in blocks[first:])] if first < lists == len(blocks) else None


def _is_bare(each: Written) -> bool:
    return each.block.row.kind is Kind.PARAGRAPH and not each.marker and BARE_CLAUSE.fullmatch(each.block.text) is not None


def _as(each: Written, kind: Kind, level: int | None = None) -> Written:
    row = replace(each.block.row, kind=kind, level=each.block.row.level if level is None else level)
    return replace(each, block=replace(each.block, row=row))
