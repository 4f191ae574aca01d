"""The commands that search everything ever minuted, and take all of it out or in."""
from __future__ import annotations

import argparse
from itertools import groupby
from typing import TYPE_CHECKING, Any

from clerk_desk.cli.opening import opened
from clerk_desk.cli.printing import answer, answer_json, counted, note
from clerk_desk.domain.archive import ArchiveWanted, Found, Hit, Matter, Standing
from clerk_desk.domain.archive_words import cited_number, passage
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Audience

if TYPE_CHECKING:
    from clerk_desk.desk.desk import Desk

A_WHILE = 1.0


def search(given: argparse.Namespace) -> int:
    """Prints the lines found, newest first, under their meetings. What is not indexed yet is indexed before. Raises CannotBeDone
    where there is nothing to look for.
    """
    from clerk_desk.desk.archive import said_before, search_archive

    if not (given.words or given.person or given.standing):
        raise CannotBeDone("There is nothing to look for: give a word, or --person, --open or --closed.")
    with opened(given) as desk:
        _index(desk)
        wanted = _wanted(desk, given)
        found = said_before(desk, wanted.text, wanted, given.limit) if given.before else search_archive(desk, wanted, given.limit)
    if given.json:
        answer_json({"count": found.count, "more": found.capped, "hits": [_json(hit) for hit in found.hits]})
    else:
        _tell(found)
    return 0


def whole(given: argparse.Namespace) -> int:
    """Takes everything out into plain files, or in again."""
    from clerk_desk.desk.taking_out import take_in_all, take_out

    with opened(given) as desk:
        count = take_out(desk, given.to, pages=f".{given.pages}") if given.to else take_in_all(desk, given.source)
    note(f"{counted(count, 'meeting')} {'written' if given.to else 'taken in'}.")
    return 0


def _index(desk: Desk) -> None:
    from clerk_desk.desk.archive import tend_archive

    left = 0 if desk.only_reads else tend_archive(desk, 0)
    if left:
        note(f"{counted(left, 'meeting')} to be indexed first.")
    while left:
        left = tend_archive(desk, A_WHILE)


def _wanted(desk: Desk, given: argparse.Namespace) -> ArchiveWanted:
    from clerk_desk.desk.committees import committee_named

    committee = committee_named(desk, given.committee).id if given.committee else 0
    return ArchiveWanted(
        _typed(given.words), committee, given.since, given.until, Matter(given.kind) if given.kind else None, given.person or "",
        Standing(given.standing), given.best, Audience(given.audience),
    )


def _typed(words: list[str]) -> str:
    """What the shell has taken apart as one would type it into the field: words given together stand in a row, and each is whole."""
    each = [f'"{word}"' if " " in word and '"' not in word and not cited_number(word) else word for word in words]
    return " ".join(each) + ("" if cited_number(" ".join(each)) else " ")


def _tell(found: Found) -> None:
    for meeting_id, hits in groupby(found.hits, key=lambda hit: hit.meeting_id):
        for place, hit in enumerate(hits):
            if not place:
                answer(f"{hit.committee}, {day_in_words(hit.on)} (meeting {meeting_id})")
            answer(f"  {_place(hit)}: {passage(hit.words, found.terms)}")
    note(f"{found.count:,}{'+' if found.capped else ''} {'line' if found.count == 1 else 'lines'} found.")


def _place(hit: Hit) -> str:
    said = [hit.reference or hit.number, str(hit.matter) + (f", {hit.standing}" if hit.standing else ""), "exempt" if hit.exempt else ""]
    return ", ".join(each for each in said if each)


def _json(hit: Hit) -> dict[str, Any]:
    return {
        "meeting": hit.meeting_id, "committee": hit.committee, "date": hit.on.isoformat(), "time": hit.time or None,
        "item": hit.item or None, "kind": str(hit.matter), "number": hit.number or None, "text": hit.words, "exempt": hit.exempt,
        "follow_up": hit.follow_up_id or None, "reference": hit.reference or None, "status": str(hit.standing) or None,
    }
