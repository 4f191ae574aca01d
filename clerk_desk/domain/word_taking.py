"""What taking offers does to the blocks of one part of an item."""
from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from clerk_desk.domain.blocks import Block, Row
from clerk_desk.domain.changes import BlockChanges, ranked
from clerk_desk.domain.word_returned import Change, Offer


def taken(
    blocks: Sequence[Block], ranks: Mapping[str, int], offers: Iterable[Offer], left: Mapping[str, str] | None = None,
) -> BlockChanges:
    """The changes to write so that these offers are in. ``blocks`` is the part in order, with blocks that were just moved to
    it anywhere; ``ranks`` are the ranks they are kept under. What no offer is about is not written.

    ``left`` says what a block would have followed whose move to this part was left: what was to follow it follows that.
    """
    offers = tuple(offers)
    order = [block.row.uid for block in blocks]
    there = {block.row.uid: block for block in blocks}
    changed = [_reworded(there[each.uid], each) for each in offers if each.change is Change.CHANGED and each.uid in there]
    new = [Block(each.row or Row(each.uid), each.runs) for each in offers if each.change is Change.NEW and each.uid not in there]
    gone = tuple(each.uid for each in offers if each.change is Change.REMOVED and each.uid in there)
    placed = _placed(order, [each for each in offers if each.change in (Change.NEW, Change.MOVED)], left or {})
    final = [uid for uid in placed if uid not in gone]
    return BlockChanges((*changed, *new), ranked(final, ranks), gone)


def _reworded(block: Block, offer: Offer) -> Block:
    return replace(block, runs=offer.runs)


def _placed(order: Sequence[str], offers: Sequence[Offer], left: Mapping[str, str]) -> list[str]:
    """The order with each new or moved block behind what it follows, and behind others that follow the same."""
    out = [uid for uid in order if uid not in {each.uid for each in offers}]
    behind: dict[str, list[str]] = {}
    for each in offers:
        after = each.after
        while after in left and after not in out:
            after = left[after]
        before = behind.setdefault(after, [])
        anchor = before[-1] if before else after
        at = out.index(anchor) + 1 if anchor in out else 0 if not anchor else len(out)
        out.insert(at, each.uid)
        before.append(each.uid)
    return out
