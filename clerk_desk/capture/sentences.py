"""Sentences of a paragraph, cut where a sentence really ends: not after Cllr., No. 4, p.m. or an initial."""
from __future__ import annotations

import re
from functools import lru_cache

from clerk_desk.capture.patterns import Pattern

SHORT = frozenset(
    [
        "cllr", "cllrs", "mr", "mrs", "ms", "dr", "prof", "rev", "revd", "hon", "rt", "st", "supt", "insp", "sgt", "no", "nos",
        "para", "paras", "p", "pp", "fig", "ref", "vol", "approx", "est", "dept", "tel", "ext", "co", "ltd", "inc", "vs", "e.g",
        "i.e", "eg", "ie", "viz", "cf", "al", "a.m", "p.m", "am", "pm", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept",
        "sep", "oct", "nov", "dec", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "sec", "prop", "min",
    ],
)
# the first of its signs stands before the look behind it, so that only they are looked at
END = Pattern(r"[.?!](?<![.?!]{2})[.?!]*[”’\"')\]]*\s+(?=[A-Z0-9“‘\"'(£\[])")
# "J" of "J. Ede", "N.B" of "N.B. the gate"
INITIALS = Pattern(r"[A-Z]|(?:[A-Z]\.)+[A-Z]")
ALWAYS = frozenset({"am", "pm", "a.m", "p.m", "co", "ltd", "inc", "no", "est", "sec", "min"})


def sentences(text: str) -> list[str]:
    """The sentences of a folded text, in order, none empty; joined by single spaces they are the text again."""
    return list(_sentences(text))


@lru_cache(512)
def _sentences(text: str) -> tuple[str, ...]:
    """Kept for a while: structure and follow-ups ask for the same paragraph's."""
    out: list[str] = []
    start = 0
    for found in END.finditer(text):
        if _ends_here(text, start, found):
            out.append(text[start:found.end()].strip())
            start = found.end()
    out.append(text[start:].strip())
    return tuple(sentence for sentence in out if sentence)


def _ends_here(text: str, start: int, found: re.Match[str]) -> bool:
    if text[found.start()] != ".":
        return True
    word = text[max(start, found.start() - 20):found.start()].rsplit(" ", 1)[-1].lstrip("(“‘\"'")
    after = text[found.end():found.end() + 1]
    if INITIALS.fullmatch(word):
        return False
    if word.lower() not in SHORT:
        return True
    return word.lower() in ALWAYS and _new_thought(word.lower(), after)


def _new_thought(word: str, after: str) -> bool:
    """After "p.m." or "Ltd." a capital begins a sentence; after "No." a figure does not."""
    return after.isupper() if word not in {"no", "sec"} else False
