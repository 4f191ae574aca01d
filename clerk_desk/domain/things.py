"""What a circulation is of, as a sentence names it: "the figures of leavers", and whether it "was" or "were" sent."""
from __future__ import annotations

import re
from dataclasses import dataclass

LONGEST = 90
"""So many signs of a thing stand in a sentence; of a longer one only what comes before its first preposition."""

ARTICLE = re.compile(r"(?:the|a|an|any|some|further|more|additional)\s+", re.IGNORECASE)
PREPOSITION = re.compile(
    r",|\s+(?:of|on|for|about|around|by|with|in|from|to|at|and|or|who|which|that|regarding|concerning|showing|setting|relating|broken|"
    r"against|between|across|over|per|since|after|before|including|as)\b", re.IGNORECASE)
DEED = re.compile(
    r"(?:circulate|send|provide|share|supply|publish|prepare|write|give|see|bring|submit|report|look|check|ask|find|forward|produce|act|"
    r"arrange|e-?mail|distribute|confirm|have|be)\s", re.IGNORECASE)
NO_PLURAL = re.compile(r"(?:ss|us|is|news|series)$", re.IGNORECASE)
CUT_SHORT = re.compile(r"\s*(?:…|\.\.\.)$")


@dataclass(frozen=True)
class Thing:
    """``words`` begin with "the"; ``plural`` decides the verb."""

    words: str
    plural: bool

    @property
    def was(self) -> str:
        """"was" or "were"."""
        return "were" if self.plural else "was"


def thing(what: str) -> Thing:
    """What a follow-up's short form is about. Where it names a deed and no thing, it is "the information"."""
    cut, words = CUT_SHORT.search(what) is not None, CUT_SHORT.sub("", " ".join(what.split())).strip().rstrip(".;:,")
    if not words or DEED.match(f"{words} "):
        return Thing("the information", False)
    said = ARTICLE.sub("", words, count=1) if ARTICLE.match(words) else words
    head = PREPOSITION.split(said, maxsplit=1)[0].strip()
    if not head:
        return Thing("the information", False)
    shown = head if cut or len(said) > LONGEST else said
    return Thing(f"the {_lower(shown)}", head.casefold().endswith("s") and not NO_PLURAL.search(head))


def _lower(words: str) -> str:
    """Without its capital, unless the first word is a name of capitals ("PEP processes")."""
    first = words.split(maxsplit=1)[0]
    return words if len(first) > 1 and first[1:2].isupper() else words[:1].lower() + words[1:]
