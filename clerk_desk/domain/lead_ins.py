"""The words that begin a resolution, and how each house writes them.

The lead-in is kept as the clerk typed it. Where it begins with a word of decision, the house style's own form of that
word replaces it on the way out, so an old meeting can be shown in another style with no retyping.
"""
from __future__ import annotations

import re
from dataclasses import dataclass

from clerk_desk.domain.house_style import HouseStyle

SIGN = r"(?P<sign>\s*(?::\s*[-–—]|[:\-–—])?)\s*(?P<rest>.*)"
DECIDED = re.compile(rf"(?P<word>resolved|recommended|agreed){SIGN}", re.IGNORECASE | re.DOTALL)
QUALIFIED = re.compile(
    r"(?P<early>unanimously\s+)?(?P<word>resolved|recommended|agreed)(?P<late>\s+unanimously)?"
    rf"(?:\s+to\s+(?:the\s+)?(?P<body>(?-i:[A-Z])[^:\n]{{0,80}}?)(?=\s*:|\s+[-–—]|\s+that\b))?{SIGN}",
    re.IGNORECASE | re.DOTALL,
)
ENDS_WITH_THAT = re.compile(r"\bt ?h ?a ?t\W*$", re.IGNORECASE)


@dataclass(frozen=True)
class Decision:
    """What a lead-in says: the word of decision in lower case, whether all were for it, the body it is addressed to as
    typed, the signs after it and the rest of the line.
    """

    word: str
    unanimous: bool
    body: str
    sign: str
    rest: str

    @property
    def keys(self) -> tuple[str, ...]:
        """Under which names a house style may have its form, the first that it has being taken."""
        manner = " unanimously" if self.unanimous else ""
        named = (f"{self.word}{manner} to {self.body.lower()}", f"{self.word}{manner} to") if self.body else ()
        return (*named, *([] if self.body else [f"{self.word}{manner}"]))


def keyword(text: str) -> str:
    """The word of decision a lead-in begins with, in lower case; empty where it begins otherwise ("It was RESOLVED")."""
    found = DECIDED.fullmatch(text.strip())
    return found["word"].lower() if found else ""


def decision(text: str) -> Decision | None:
    """What a lead-in says; None where no word of decision begins it."""
    found = QUALIFIED.fullmatch(text.strip())
    if found is None:
        return None
    unanimous = bool(found["early"] or found["late"])
    return Decision(found["word"].lower(), unanimous, (found["body"] or "").strip(), found["sign"], found["rest"].strip())


def in_house_form(text: str, style: HouseStyle) -> tuple[str, str]:
    """A lead-in as this house writes it: the words that stand out ("RESOLVED:") and the rest ("That the Committee:-").

    One space stands between the two. A lead-in whose word of decision runs on ("RESOLVED by 5 votes to 2:") keeps every
    sign of it and that word stands out; where none begins it that the style knows, nothing stands out.
    """
    said = decision(text)
    form = _form(said, style) if said else ""
    if said is None or not form:
        return _as_typed(text, style)
    if _runs_on(said.sign, said.rest):
        return (text.strip().split()[0].rstrip(":-–— "), said.rest) if said.sign and said.rest[0] not in ",;." else ("", text)
    return form, _rest(said.rest, form)


def in_both_languages(text: str, stands_out: str, style: HouseStyle) -> tuple[tuple[str, str], ...]:
    """The words that stand out with the code of their language, empty for the document's own, as a bilingual body has them."""
    said = decision(text)
    other = next((form for key in said.keys for name, form in style.second.lead_ins if name == key), "") if said else ""
    return style.second.parts(other, stands_out)


def _form(said: Decision, style: HouseStyle) -> str:
    """The house's form, empty for none; of two, the one for a clause on the same line."""
    inline = dict(style.lead_ins_inline) if said.rest and not said.rest.endswith((":", "-", "–")) and said.rest.lower() != "that" else {}
    forms = dict(style.lead_ins) | inline
    form = next((forms[key] for key in said.keys if key in forms), "")
    committee = style.occasion.body or "Committee"
    return form.replace("{body}", said.body).replace("{committee}", committee)


def _rest(rest: str, form: str) -> str:
    """What follows the house's form, with the word "that" once and in the right case."""
    if ENDS_WITH_THAT.search(form) and rest[:4].lower() == "that":
        return rest[4:].lstrip(" :-–,") if rest[4:].strip(" :-–,") else ""
    if rest[:4].lower() != "that":
        return rest
    return ("T" if form[-1:] in ":-–" else "t" if rest[:4] != "THAT" else "T") + rest[1:]


def _as_typed(text: str, style: HouseStyle) -> tuple[str, str]:
    """A lead-in with a qualifier that the house has no form for: its first word stands out if the house knows that."""
    found = DECIDED.fullmatch(text.strip())
    if found and found["word"].lower() in dict(style.lead_ins) and found["sign"] and found["rest"][:1] not in ("", ",", ";", "."):
        return found["word"], found["rest"].strip()
    return "", text


def _runs_on(sign: str, rest: str) -> bool:
    """"RESOLVED by 5 votes to 2" or "Agreed to recommend:-": the word belongs to a sentence and is left as it is."""
    return bool(rest) and not sign.strip() and not rest.lower().startswith("that")
