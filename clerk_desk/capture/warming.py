"""Made ready beforehand: what capture compiles when it is first asked, asked while nobody waits."""
from __future__ import annotations

from collections.abc import Iterator

from clerk_desk.capture.follow_ups import promises_in
from clerk_desk.capture.reading import blocks_from_text

# one of each kind of reading: undertaken, asked, expected, noted short, resolved, an action line
SAMPLES = (
    "The Head of Parks agreed to circulate the survey to Members outside of the meeting by the end of March.",
    "Councillor Ames asked if the Clerk could look into the gate – he had raised it before – and she said that she would do so.",
    "In response to a question, officers would provide a written reply to Mrs Bright within 28 days. It was noted that a report would"
    " be brought back to the Committee in May and that a visit would be arranged.",
    "Members requested that the figures be shared with the Panel; the Director undertook to send them to all Members.",
    "It was agreed that the item be deferred to the next meeting and that the Clerk write to the County Council.",
    "Clerk to chase the contractor and report back. Matter to be listed at the next meeting.",
    "RESOLVED: That\n(a) the report be noted;\n(b) the Clerk be asked to write to the Minister requesting that the order be made; and\n"
    "(c) a further report be submitted to the September meeting.",
    "ACTION: Clerk to obtain a price by 4 May 2026",
)


def warm() -> Iterator[None]:
    """Does a little at each step (some 10 to 30 ms), until the first block that a clerk types is read as quickly as the next."""
    for sample in SAMPLES:
        blocks = blocks_from_text(sample)
        yield
        promises_in(blocks)
        yield
