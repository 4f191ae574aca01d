"""How minutes tell that something was asked for, refused or answered: what the readings of requests share."""
from __future__ import annotations

import re

from clerk_desk.capture.parties import PARTY
from clerk_desk.capture.patterns import Pattern
from clerk_desk.capture.speakers import Said

ASKED = "asked for in the meeting"
ASKED_OF = "asked: somebody was asked to"
# "and the Director agreed", "; she said that she would"
SAID_YES = Pattern(
    rf"(?:\b(?:and|which|this)|;)\s+(?P<who>{PARTY}|[Oo]fficers)\s+(?:agreed(?:\s+to(?:\s+(?:do\s+so|do\s+this|this))?)?\s*(?=[.,;]|$)"
    r"|(?:said|confirmed)\s+(?:that\s+)?(?:he|she|they|it)\s+would\b(?!\s+not)|saw\s+no\s+(?:difficulty|problem)\s+(?:in|with)\b|undertook\s+to\s+do\s+so|accepted\s+(?:the|this|that)\s+(?:suggestion|point|request|proposal))")
RECORDED = Pattern(
    r"\b(?:vote|abstention|dissent|objection)s?\b.*\brecorded|\bbe (?:\w+ly )?(?:recorded|minuted|noted|placed on record)\b|\brecorded "
    r"(?:vote|that)\b|\bit be recorded",
    re.IGNORECASE)
REFUSED = Pattern(
    r"\b(?:not (?:supported|agreed|possible|accepted|allowed|permitted|proposed|feasible|practical|appropriate|be (?:possible"
    r"|adjourned|done|provided|made|practical|appropriate))|advised against|could not|would not|cannot|did not (?:allow"
    r"|have the power|agree|support|permit|hold)|no (?:budget|such power|resources|provision|plans)|declined|refused|unable"
    r"|did not press|unlawful|was lost|were lost|not (?:relevant|in (?:the|a) position)|there was no|out of order|ruled"
    r"|unlikely)\b", re.IGNORECASE)
ANSWERED = Pattern(
    r"^(?:In (?:response|reply|answer)[^,]{0,60},\s*)?(?:.{0,90}?\b(?:replied|responded|said|explained|advised|confirmed"
    r"|answered|stated|clarified|reported|informed|told|noted|agreed that it was|handed|pointed to|read out"
    r"|(?:passed|gave|showed)\b.{0,40}\b(?:round|across|out|over|a copy|on the screen))\b|(?:It|They|These) (?:was|were) (?:at|in|on"
    r"|before|already|set out|attached|shown)\b|It was (?:explained|confirmed|reported"
    r"|clarified|stated|advised)|Members were (?:advised|informed|assured|told)|This (?:was|had)|These (?:were|had))", re.IGNORECASE)
# answered in the same sentence: "…, and the Clerk handed it over", "but was told"
HANDED = Pattern(
    r",\s+(?:and|but|which|;)\s+(?:[^,.]{0,60}?\b)?(?:was|were|had|handed|gave|given|told|could|did|read|showed)\b"
    r"(?!\s+(?:agreed|accepted|supported|approved))"
    r"|\bwhich\s+(?:had|has|have)\s+(?:now\s+|since\s+)?been\s+(?:provided|circulated|sent|given|supplied|shared|e-?mailed)\b"
    r"|\bbut\s+(?:was|were|it|they|he|she|that|found|this|the)\b|;\s+(?:it|they|this|these|he|she)\s+(?:was|were|had|could)\b")


def is_refused(said: Said) -> bool:
    """Does the next sentence refuse what this one asks for?"""
    return REFUSED.search(said.after) is not None


def is_answered(said: Said) -> bool:
    """Does the next sentence answer what this one asks for?"""
    return ANSWERED.match(said.after) is not None
