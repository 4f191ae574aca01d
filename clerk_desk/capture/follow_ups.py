"""Follow-ups resting on an item's minutes: every promise its blocks hold, those told twice counted once."""
from __future__ import annotations

from collections.abc import Iterator, Sequence

from clerk_desk.capture.action_promises import action_promise
from clerk_desk.capture.clause_parts import Above
from clerk_desk.capture.clause_promises import clause_promises, is_complete
from clerk_desk.capture.narrative_promises import narrative_promises
from clerk_desk.capture.places import LONGEST, Places, is_of_a_motion
from clerk_desk.capture.retold import told_once
from clerk_desk.capture.speakers import outsiders_in
from clerk_desk.domain.blocks import Block, Kind
from clerk_desk.domain.captured import Promise


def promises_in(blocks: Sequence[Block]) -> tuple[Promise, ...]:
    """The follow-ups in an item's minutes, in the order of their blocks. ``Promise.block`` is the uid of its block.

    What was asked for and then undertaken or resolved counts once, as the later. Nothing here is filed.
    """
    return told_once(_each(blocks), blocks)


def _each(blocks: Sequence[Block]) -> list[Promise]:
    """Every promise. ``resting`` counts those made before the paragraph or resolution that an action line would rest on."""
    made: list[Promise] = []
    resting = 0
    above = Places(outsiders=outsiders_in(" ".join(block.text[:LONGEST] for block in blocks)))
    for place, block in enumerate(blocks):
        before = blocks[place - 1] if place else None
        above.take(before)
        if block.row.kind in (Kind.LEAD_IN, Kind.PARAGRAPH) and not _is_passed_over(block, before, above):
            resting = len(made)
        made += _of_block(block, before, blocks[place + 1] if place + 1 < len(blocks) else None, above, len(made) > resting)
    return made


def _of_block(block: Block, before: Block | None, after: Block | None, above: Places, rests: bool) -> Iterator[Promise]:
    """The promises of one block by its kind; headings, lead-ins, private notes and the text of a motion have none."""
    if block.row.kind is Kind.CLAUSE:
        yield from _of_clause(block, after, above.parents)
    elif block.row.kind is Kind.ACTION and (made := action_promise(block, rests)):
        yield made
    elif block.row.kind in (Kind.PARAGRAPH, Kind.BULLET) and not _is_passed_over(block, before, above):
        yield from narrative_promises(block, above)


def _is_passed_over(block: Block, before: Block | None, above: Places) -> bool:
    return block.row.kind is not Kind.LEAD_IN and is_of_a_motion(block, before, above.stem)


def _of_clause(block: Block, after: Block | None, open_clauses: Sequence[tuple[int, str]]) -> Iterator[Promise]:
    """The task of a leaf clause, or of one that is a task with those below it; what hangs on such a one is its content."""
    level = max(block.row.level, 1)
    parents = [text for deep, text in open_clauses if 0 < deep < level]
    below = after is not None and after.row.kind is Kind.CLAUSE and after.row.level > block.row.level
    if len(block.text) > LONGEST or any(is_complete(text) for text in parents) or (below and not is_complete(block.text)):
        return
    lead_in = "".join(text for deep, text in open_clauses if deep == 0)
    if made := clause_promises(block.text, Above((lead_in, *parents)), block.row.uid):
        yield made
