"""Names from a few letters or initials: "js" and "smi" both find John Smith."""
from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from clerk_desk.domain.spoken_names import surname, title_of, without_title

TITLE_BEGUN = re.compile(r"(?:councillors?|cllrs?|ald(?:erman)?|mrs?|ms|miss|dr|rev)\.?\s+(?=\S)", re.IGNORECASE)
STRONG = 4
NO_MATCH = 99


@dataclass(frozen=True)
class Candidate:
    """Somebody who may be meant; ``key`` is what the caller knows them by, ``member`` says that they sit on the committee."""

    key: str
    name: str
    post: str = ""
    member: bool = True


def ranked(letters: str, candidates: Iterable[Candidate]) -> tuple[str, ...]:
    """The keys of those the letters may mean, likeliest first; members before others that fit as well. Nothing for no letters.

    Best fits the beginning of a surname or a whole name, then initials, then a first name, then the beginnings of several
    words ("jo smi"); after those, for officers, words of the post; last, letters inside a name.
    """
    typed = folded(letters)
    begun = TITLE_BEGUN.match(typed)
    wanted = typed[begun.end():] if begun else typed
    if not wanted:
        return ()
    found = ((_rank(wanted, each), each) for each in candidates if not begun or _titled_so(begun[0], each))
    return tuple(key for *_, key in sorted(_order(rank, each) for rank, each in found if rank < NO_MATCH))


def _order(rank: int, each: Candidate) -> tuple[bool, bool, int, str, str, str]:
    return rank >= STRONG, not each.member, rank, folded(surname(each.name)), folded(each.name), each.key


def folded(words: str) -> str:
    """Letters without accents, in lower case, with single spaces: what is compared."""
    plain = unicodedata.normalize("NFKD", words).translate({ord("’"): "'"})
    return " ".join("".join(sign for sign in plain if not unicodedata.combining(sign)).casefold().split())


def _titled_so(title: str, candidate: Candidate) -> bool:
    """A title typed before the letters leaves out whoever has another; "Cllr" finds every member, titled or not."""
    said, own = title.strip(" .").lower(), folded(title_of(candidate.name)).rstrip(".")
    if said.startswith(("councillor", "cllr")):
        return "councillor" in own or "cllr" in own or (not own and candidate.member)
    return own.startswith(said)


def _rank(wanted: str, candidate: Candidate) -> int:
    name, last = folded(without_title(candidate.name)), folded(surname(candidate.name))
    words = re.split(r"[\s\-.]+", name)
    if last.startswith(wanted) or (name.startswith(wanted) and " " in wanted):
        return 0
    if "".join(word[:1] for word in words).startswith(wanted.replace(" ", "").replace(".", "")) and len(wanted) > 1:
        return 1
    if any(word.startswith(wanted) for word in words):
        return 2
    if _in_turn(wanted.split(), words):
        return 3
    if any(word.startswith(wanted) for word in folded(candidate.post).split()):
        return STRONG
    return STRONG + 1 if len(wanted) > 1 and wanted in name else NO_MATCH


def _in_turn(wanted: list[str], words: list[str]) -> bool:
    """Does every word typed begin one of the name's words, in order?"""
    rest = iter(words)
    return len(wanted) > 1 and all(any(word.startswith(part.rstrip(".")) for word in rest) for part in wanted)
