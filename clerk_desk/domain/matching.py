"""Which of many lines is meant by a few letters: for lists that are searched by typing, and for names by initials."""
from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

TITLE = re.compile(r"(?:Councillor|Cllr|Alderman|Ald|Mr|Mrs|Ms|Miss|Mx|Dr|Rev|Revd|Sir|Dame|Lady|Lord|Professor|Prof)\.?\s+", re.IGNORECASE)


def folded(words: str) -> str:
    """Small letters without accents, for comparing."""
    plain = unicodedata.normalize("NFKD", words.casefold())
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).replace("’", "'")


def rank(typed: str, words: str) -> int | None:
    """How well a line fits: 0 where it begins so, 1 where its words do, 2 where the letters are somewhere; None where not."""
    wanted, line = folded(typed).split(), folded(words)
    if line.startswith(" ".join(wanted)):
        return 0
    starts = re.findall(r"\w+(?:['-]\w+)*", line)
    if all(any(each.startswith(part) for each in starts) for part in wanted):
        return 1
    return 2 if all(part in line for part in wanted) else None


def fitting(typed: str, lines: Sequence[str]) -> list[int]:
    """The places of the lines that fit, the best first, else in the order they are in."""
    ranked = [(fit, place) for place, line in enumerate(lines) if (fit := rank(typed, line)) is not None]
    return [place for _, place in sorted(ranked)]


def without_title(name: str) -> str:
    """A name as it stands behind "Councillor"."""
    bare = TITLE.sub("", name.strip(), count=1)
    return bare or name.strip()


def initials(name: str) -> str:
    """The first letters of a name's parts, small: "ipj" for Ioan Prys-Jones."""
    return "".join(part[0] for part in re.findall(r"\w+", folded(without_title(name))))


def people_meant(typed: str, people: Iterable[str]) -> list[str]:
    """The people whose first name, surname or initials begin with these letters; surnames first."""
    wanted, ranked = folded(typed).strip(), list[tuple[int, int, str]]()
    for place, name in enumerate(people):
        bare = folded(without_title(name)).split(",")[0]
        parts, surname = re.split(r"[\s-]+", bare), bare.split()[-1:] or [""]
        fits = (
            any(part.startswith(wanted) for part in (*surname, *surname[0].split("-"))), bare.startswith(wanted),
            any(part.startswith(wanted) for part in parts),
            len(wanted) > 1 and initials(name).startswith(wanted),
        )
        if wanted and any(fits):
            ranked.append((fits.index(True), place, name))
    return [name for _, _, name in sorted(ranked)]
