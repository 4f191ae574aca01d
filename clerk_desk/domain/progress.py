"""How far a resolution is: of the follow-ups that its clauses and action lines gave rise to, how many are closed."""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from clerk_desk.domain.blocks import Kind, Row
from clerk_desk.domain.follow_ups import FollowUp, Status, is_open, joined_to


@dataclass(frozen=True)
class Progress:
    """So many of so many follow-ups are closed or not pursued; ``total`` is never 0."""

    closed: int
    total: int

    def words(self) -> str:
        """"3 of 8 closed", as it stands beside the resolution."""
        return f"{self.closed} of {self.total} closed"


def progress(rows: Sequence[Row], follow_ups: Sequence[FollowUp]) -> Mapping[str, Progress]:
    """The progress of each resolution of an item that has follow-ups, by the uid of its lead-in.

    ``follow_ups`` are all of the item's. One that was joined to another counts as that one, each once; what was waved off
    does not count.
    """
    by_reference = {each.reference: each for each in follow_ups if each.reference}
    lead_ins = _lead_ins(rows)
    found: dict[str, dict[int, FollowUp]] = defaultdict(dict)
    for each in follow_ups:
        counted = by_reference.get(joined_to(each), each)
        if each.block in lead_ins and counted.status is not Status.WAVED_OFF:
            found[lead_ins[each.block]][counted.id] = counted
    return {uid: Progress(sum(not is_open(each) for each in those.values()), len(those)) for uid, those in found.items()}


def _lead_ins(rows: Sequence[Row]) -> dict[str, str]:
    """The lead-in that each block of a resolution stands under, by its uid."""
    out, lead_in = dict[str, str](), ""
    for row in rows:
        if row.kind is Kind.LEAD_IN:
            lead_in = row.uid
        elif row.kind not in (Kind.CLAUSE, Kind.ACTION, Kind.NOTE):
            lead_in = ""
        if lead_in:
            out[row.uid] = lead_in
    return out
