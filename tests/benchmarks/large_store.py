"""A believable store of any size for benchmarks: twenty years of a large council's minutes, invented.

``python tests/benchmarks/large_store.py FOLDER 1000000`` makes one with a million paragraphs: some 12,000 meetings of 12 committees,
300,000 clauses, 100,000 follow-ups. Words are of a made-up vocabulary in which few are frequent and most are rare, as in any
language; ``RARE`` and the like are words of known frequency.
"""
from __future__ import annotations

import datetime as dt
import random
import sqlite3
import sys
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.committees import add_committee
from clerk_desk.desk.opening import open_desk

TODAY, YEARS, BODIES, A_MEETING, ITEMS = dt.date(2026, 11, 22), 20, 12, 84, 10
SYLLABLES = [first + second for first in "bcdfghjklmnprstvw" for second in ("a", "e", "i", "o", "u", "an", "er", "il", "on", "ath")]
KNOWN = {"zebrano": 0.0001, "yorrick": 0.005, "xanthic": 0.05, "willow": 0.4}
"""Words that stand in such a share of all paragraphs."""
SMALL = (
    "the", "of", "and", "to", "in", "that", "a", "be", "for", "on", "was", "by", "with", "report", "members", "officer", "committee",
    "council", "noted", "would", "service",
)
PEOPLE = [f"Councillor {name}" for name in ("Merrow", "Tindall", "Okoro", "Pugh", "Salter", "Voss", "Quayle", "Ferris", "Nandra", "Ilsley")]


def vocabulary(choose: random.Random, size: int = 30_000) -> list[str]:
    """Different words, the frequent ones first."""
    words = dict.fromkeys(SMALL)
    while len(words) < size:
        words["".join(choose.choices(SYLLABLES, k=choose.randint(2, 4)))] = None
    return list(words)


class Words:
    """Sentences out of a vocabulary."""

    def __init__(self, choose: random.Random) -> None:
        self.choose, self.words = choose, vocabulary(choose)
        self.weights = list(accumulate(1 / (place + 2.7) ** 1.07 for place in range(len(self.words))))

    def some(self, least: int, most: int) -> str:
        """So many words as a sentence, with the known ones as often as they should be."""
        found = self.choose.choices(self.words, cum_weights=self.weights, k=self.choose.randint(least, most))
        found += [word for word, share in KNOWN.items() if self.choose.random() < share]
        return f"{' '.join(found).capitalize()}."


def fill(folder: Path, paragraphs: int) -> None:
    """Makes the store in a folder that has none; nothing of it is indexed then."""
    desk = open_desk(folder, SystemClock(TODAY))
    for body in range(BODIES):
        add_committee(desk, f"Body {body} Committee", code=f"B{'ABCDEFGHIJKL'[body]}", style="Numbered")
    desk.close()
    choose = random.Random(9)
    with sqlite3.connect(desk.store.path) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        _meetings(connection, choose, Words(choose), max(paragraphs // A_MEETING, 1))
        connection.execute("UPDATE archive_queue SET urgent = 0")
    connection.close()


def _meetings(connection: sqlite3.Connection, choose: random.Random, words: Words, count: int) -> None:
    first = TODAY - dt.timedelta(365 * YEARS)
    for number in range(1, count + 1):
        on = first + dt.timedelta(365 * YEARS * number // (count + 1))
        connection.execute(
            "INSERT INTO meetings (id, uid, committee_id, held_on, time, venue, state, style)"
            " VALUES (?, ?, ?, ?, ?, 'Town Hall', ?, 'Numbered')",
            (number, f"m{number}", 1 + number % BODIES, on.isoformat(), f"{10 + number // BODIES % 9:02}:00",
             "confirmed" if number < count - 30 else "draft"),
        )
        connection.executemany(
            "INSERT INTO attendance (meeting_id, part, position, name) VALUES (?, 'present', ?, ?)",
            [(number, place, name) for place, name in enumerate(choose.sample(PEOPLE, 7))],
        )
        for place in range(1, ITEMS + 1):
            _item(connection, words, number, place, on)


def _item(connection: sqlite3.Connection, words: Words, meeting: int, place: int, on: dt.date) -> None:
    item = meeting * ITEMS + place
    connection.execute(
        "INSERT INTO items (id, uid, meeting_id, position, number, title, exempt) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (item, f"i{item}", meeting, place, str(place), words.some(2, 6), "3" if item % 40 == 0 else ""),
    )
    size = A_MEETING // ITEMS + (place <= A_MEETING % ITEMS)
    connection.executemany(
        "INSERT INTO blocks (uid, item_id, part, rank, kind, level, mark, text) VALUES (?, ?, 'minutes', ?, ?, ?, '', ?)",
        [(f"b{item}-{rank}", item, rank, *_form(rank, size), _text(words, rank, size)) for rank in range(size)],
    )
    connection.executemany(FOLLOW_UP, _follow_ups(words, meeting, item, place, on))


FOLLOW_UP = (
    "INSERT INTO follow_ups (uid, reference, committee_id, meeting_id, item_id, block, quote, what, kind, status, owner, recipients,"
    " due_text, due_on, due_rule) VALUES (?1, ?2, (SELECT committee_id FROM meetings WHERE id = ?3), ?3, ?4, ?5, '', ?6, 'act', ?7, ?8,"
    " '', '', ?9, '')"
)


def _form(rank: int, size: int) -> tuple[str, int]:
    """Narrative, then a lead-in and two or three clauses."""
    clauses = 3 if size > 8 else 2
    return ("paragraph", 0) if rank < size - clauses - 1 else ("lead_in", 0) if rank == size - clauses - 1 else ("clause", 1)


def _text(words: Words, rank: int, size: int) -> str:
    kind, _ = _form(rank, size)
    if kind == "lead_in":
        return "RESOLVED: That the Committee:-"
    return words.some(12, 85) if kind == "paragraph" else words.some(6, 30)


def _follow_ups(words: Words, meeting: int, item: int, place: int, on: dt.date) -> Iterator[tuple[object, ...]]:
    if place <= 8:
        status = "raised" if on > TODAY - dt.timedelta(180) else "closed"
        due = (on + dt.timedelta(30)).isoformat()
        code, owner = f"B{'ABCDEFGHIJKL'[meeting % BODIES]} {on:%y}/{on.year % 100 + 1:02}-{item}", f"Officer {item % 60}"
        yield f"f{item}", code, meeting, item, f"b{item}-1", words.some(4, 12), status, owner, due


if __name__ == "__main__":
    fill(Path(sys.argv[1]), int(sys.argv[2]))
