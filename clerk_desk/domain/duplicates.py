"""The same thing promised twice: in the debate and in the resolution, or at one meeting and again at the next."""
from __future__ import annotations

import re

WORD = re.compile(r"[a-z0-9][a-z0-9'’-]{2,}")
SMALL = frozenset(WORD.findall(
    "the and for with from this that these those into upon over their its been would will shall should could have has had was were are "
    "committee panel board cabinet council members member councillor councillors cllr officer officers head director chair clerk "
    "meeting meetings next outside resolved requested request requests asked ask asks agreed agree undertook undertake provide "
    "provided circulate circulated circulation report reported submit submitted supply supplied send sent share shared bring brought "
    "give given also all any once after before more what when which who how"
))
"""Words that promises have in common whatever they are about."""

ENOUGH, LEAST = 0.6, 2
"""Two promises are alike from this share of the words of the shorter one on, and from this many words in common."""


def likeness(one: str, other: str) -> float:
    """How much two promises are about the same thing, 0 to 1: the share of the telling words of the shorter in the longer."""
    first, second = telling(one), telling(other)
    least = min(len(first), len(second))
    return len(first & second) / least if least >= LEAST else 0.0


def alike(one: str, other: str) -> bool:
    """Are two promises so much alike that the clerk should be asked whether they are one?"""
    return len(telling(one) & telling(other)) >= LEAST and likeness(one, other) >= ENOUGH


def telling(words: str) -> frozenset[str]:
    """The words that say what a promise is about, without their endings."""
    return frozenset(_stem(found[0]) for found in WORD.finditer(words.casefold()) if found[0] not in SMALL)


def _stem(word: str) -> str:
    for ending in ("ies", "ing", "es", "ed", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[:-len(ending)]
    return word.rstrip("e")
