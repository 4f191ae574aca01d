"""How far a resolution is: of the follow-ups that its clauses and action lines gave rise to, how many are closed."""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
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
    lead_ins = _lead_ins(rows)
    return _summed((lead_ins[uid], each) for uid, each in _counted(follow_ups) if uid in lead_ins)


def progress_of_stems(rows: Sequence[Row], follow_ups: Sequence[FollowUp]) -> Mapping[str, Progress]:
    """The same for each clause that asks for several things below it ("on the following:-"), by its uid; none for one that is
    all there is of its resolution, which tells it.
    """
    above, whole, lead_ins = _above(rows), progress(rows, follow_ups), _lead_ins(rows)
    found = _summed((stem, each) for uid, each in _counted(follow_ups) for stem in above.get(uid, ()))
    return {uid: done for uid, done in found.items() if 1 < done.total < whole[lead_ins[uid]].total}


def _counted(follow_ups: Sequence[FollowUp]) -> Iterator[tuple[str, FollowUp]]:
    """The block and the follow-up that counts for it, of all that count."""
    by_reference = {each.reference: each for each in follow_ups if each.reference}
    for each in follow_ups:
        counted = by_reference.get(joined_to(each), each)
        if counted.status is not Status.WAVED_OFF:
            yield each.block, counted


def _summed(parts: Iterable[tuple[str, FollowUp]]) -> dict[str, Progress]:
    found: dict[str, dict[int, FollowUp]] = defaultdict(dict)
    for uid, each in parts:
        found[uid][each.id] = each
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


def _above(rows: Sequence[Row]) -> dict[str, tuple[str, ...]]:
    """The clauses of the same resolution that each clause stands under, by its uid."""
    out, path = dict[str, tuple[str, ...]](), list[Row]()
    lead_ins = _lead_ins(rows)
    for row in rows:
        if row.kind is Kind.NOTE:
            continue
        inside = row.kind is Kind.CLAUSE and row.uid in lead_ins
        path = [each for each in path if inside and each.level < row.level]
        out[row.uid] = tuple(each.uid for each in path)
        path += [row] if inside else []
    return out
