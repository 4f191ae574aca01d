"""Which cards stand in the margin, and which promise is the open one. Pure: values in, values out."""
from __future__ import annotations

from collections.abc import Mapping, Sequence

from clerk_desk.domain.captured import Promise
from clerk_desk.ui.card import Entry, logged_entry, waiting_entry, waved_entry
from clerk_desk.ui.promises import Found, span_of

Place = tuple[str, int]


def armed_at(found: Found, place: Place) -> Promise | None:
    """The promise that waits for an answer at the cursor: of its block, the last that begins before it, else the first."""
    block, offset = place
    here = [each for each in found.suggested if each.block == block]
    before = [each for each in here if (span := span_of(found.texts.get(block, ""), each.evidence)) and span[0] <= offset]
    return before[-1] if before else here[0] if here else None


def entries(found: Found, armed: Promise | None, waved_off: Promise | None, places: Mapping[str, int]) -> list[Entry | Promise]:
    """All cards in the order of their blocks, the open one as the bare promise; what rests on no block comes last."""
    cards: list[Entry | Promise] = [each if each is armed else waiting_entry(each) for each in found.suggested]
    cards += [logged_entry(each, _stands(found, each.block, each.quote)) for each in found.logged]
    cards += [waved_entry(waved_off)] if waved_off else []
    return sorted(cards, key=lambda each: places.get(each.block, len(places)))


def _stands(found: Found, block: str, quote: str) -> bool:
    return not quote or span_of(found.texts.get(block, ""), quote) is not None


def waiting_from(found: Found, order: Sequence[str], here: str, step: int) -> str:
    """The block of the next promise to decide after (1) or before (-1) this block, empty when there is none."""
    places = {uid: index for index, uid in enumerate(order)}
    at = places.get(here, -1)
    blocks = sorted({places[each.block] for each in found.suggested if each.block in places})
    ahead = [each for each in blocks if each > at] if step > 0 else [each for each in reversed(blocks) if each < at]
    return order[ahead[0]] if ahead else ""
