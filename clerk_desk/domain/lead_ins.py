"""The words that begin a resolution, and how each house writes them.

The lead-in is kept as the clerk typed it. Where it begins with a word of decision, the house style's own form of that
word replaces it on the way out, so an old meeting can be shown in another style with no retyping.
"""
from __future__ import annotations

import re

from clerk_desk.domain.house_style import HouseStyle

DECIDED = re.compile(r"(?P<word>resolved|recommended|agreed)(?P<sign>\s*(?::\s*[-–—]|[:\-–—])?)\s*(?P<rest>.*)", re.IGNORECASE | re.DOTALL)


def keyword(text: str) -> str:
    """The word of decision a lead-in begins with, in lower case; empty where it begins otherwise ("It was RESOLVED")."""
    found = DECIDED.fullmatch(text.strip())
    return found["word"].lower() if found else ""


def in_house_form(text: str, style: HouseStyle) -> tuple[str, str]:
    """A lead-in as this house writes it: the words that stand out ("RESOLVED:") and the rest ("That the Committee:-").

    One space stands between the two. A lead-in whose word of decision runs on ("RESOLVED by 5 votes to 2:") keeps every
    sign of it and that word stands out; where none begins it that the style knows, nothing stands out.
    """
    found = DECIDED.fullmatch(text.strip())
    form = dict(style.lead_ins).get(found["word"].lower()) if found else None
    if found is None or form is None:
        return "", text
    rest = found["rest"].strip()
    if _runs_on(found["sign"], rest):
        return (found["word"], rest) if found["sign"] and rest[0] not in ",;." else ("", text)
    return form, rest[:1].upper() + rest[1:] if rest[:4] == "that" and form[-1:] in ":-–" else rest


def _runs_on(sign: str, rest: str) -> bool:
    """"RESOLVED by 5 votes to 2" or "Agreed to recommend:-": the word belongs to a sentence and is left as it is."""
    return bool(rest) and not sign.strip() and not rest.lower().startswith("that")
