"""How a follow-up is cited: its reference on the log and the clause of the minutes it rests on."""
from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import product
from string import ascii_uppercase

from clerk_desk.domain.blocks import Kind, Row
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.numbering import Numbering, markers

SMALL_WORDS = frozenset({"and", "of", "the", "for", "in", "on", "to", "with", "a", "y", "yr", "ar"})
DEEPER_THAN_ALL = 99
BODY_WORDS = frozenset({"committee", "committees", "subcommittee", "sub", "panel", "board", "meeting"})


def reference_for(code: str, year: str, number: int) -> str:
    """What a follow-up is called: committee code, municipal year, number in it: "CF 26/27-35"."""
    return f"{code} {year}-{number}"


def code_for(name: str, taken: Collection[str] = ()) -> str:
    """A committee's code of two or three capital letters from its initials, none of those ``taken``."""
    return next(code for code in _codes(name) if code not in taken)


def _codes(name: str) -> Iterator[str]:
    words = re.findall(r"[A-Z]+", _plain(name))
    telling = [word for word in words if word.lower() not in SMALL_WORDS | BODY_WORDS] or words or ["COMMITTEE"]
    initials = "".join(word[0] for word in telling)[:3]
    letters = "".join(telling)
    if len(initials) > 1:
        yield initials
    first = telling[0][0]
    yield from (first + other for other in letters[1:] + ascii_uppercase)
    yield from (first + "".join(pair) for pair in product(letters[1:] + ascii_uppercase, repeat=2))
    yield from ("".join(three) for three in product(ascii_uppercase, repeat=3))


def _plain(name: str) -> str:
    """Capital letters without accents; an apostrophe does not begin a word ("Children's")."""
    from unicodedata import combining, normalize

    return "".join(sign for sign in normalize("NFKD", name) if not combining(sign) and sign not in "'’‘").upper()


def clause_path(rows: Sequence[Row], style: HouseStyle, item: str, uid: str) -> str:
    """Where a block is cited in this house's minutes: "(b)(ii)" for a clause, else the number of its paragraph.

    Empty where the block is not among the rows or has neither.
    """
    place = next((index for index, row in enumerate(rows) if row.uid == uid), -1)
    if place < 0:
        return ""
    return _path(rows, Numbering(rows, style, item).up_to(place + 1), place)


def full_numbers(rows: Sequence[Row], style: HouseStyle, item: str) -> list[str]:
    """For each row the whole number under which it is cited: "6.7(b)(ii)", in a house without numbers of paragraphs that of
    the item with the clause, "6(b)(ii)". Empty where it has neither number nor marker and nothing above it has.
    """
    given = markers(rows, style, item)
    return [_full(rows, given, place, item) for place in range(len(rows))]


def _full(rows: Sequence[Row], given: Sequence[str], place: int, item: str) -> str:
    path = _marker_path(rows, given, place) if rows[place].level else ""
    if not path:
        return _path(rows, given, place)
    above = (_number_above(rows, given, place) or item).rstrip(".")
    return f"{above}{'.' if above and path[0].isalnum() else ''}{path}".rstrip(".")


def _path(rows: Sequence[Row], given: Sequence[str], place: int) -> str:
    path = _marker_path(rows, given, place) if rows[place].level else given[place]
    return (path or _number_above(rows, given, place)).rstrip(".")


def _marker_path(rows: Sequence[Row], given: Sequence[str], place: int) -> str:
    """The markers of a clause or list entry and of those it stands under; empty for signs."""
    path, level = "", DEEPER_THAN_ALL
    for index in range(place, -1, -1):
        row = rows[index]
        if row.kind is Kind.NOTE:
            continue
        if row.kind is not rows[place].kind:
            break
        if row.level < level:
            path, level = given[index] + path, row.level
        if level <= 1:
            break
    return path if any(sign.isalnum() for sign in path) else ""


def _number_above(rows: Sequence[Row], given: Sequence[str], place: int) -> str:
    """The number of the paragraph or lead-in that a list or an unmarked clause hangs on."""
    if not rows[place].level:
        return ""
    above = (index for index in range(place, -1, -1) if not rows[index].level and rows[index].kind is not Kind.NOTE)
    return next((given[index] for index in above), "")
