"""Items put off to a later meeting, where they come back: said in the narrative, and the words that a resolution uses too."""
from __future__ import annotations

import re

from clerk_desk.capture.doubts import UNREAL, is_past
from clerk_desk.capture.patterns import Pattern
from clerk_desk.capture.speakers import Said
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.follow_ups import FollowUpKind
from clerk_desk.domain.time_words import MONTH

DEFERRED = "deferred to a later meeting"
ITEM_DEFERRED = Pattern(
    r"\b(?:deferred|adjourned|postponed|put back|put off|stood over|carried (?:over|forward)|held over|moved(?=[^,;.]{0,60}(?:meeting"
    r"|agenda))|continued)\s+"
    r"(?:consideration of [^,;.]{3,60}?\s+)?(?P<when>(?:to|until|for consideration at|pending)\s+[^,;.]{3,80}?(?:meeting|Committee"
    rf"|Board|Panel|agenda|{MONTH})\b[^,;.]{{0,30}}?)"
    r"(?=\s*(?:[,;.]|$)|\s+(?:to|so|in order|pending|for|when)\b)",
    re.IGNORECASE,
    among=("deferred", "adjourned", "postponed", "put", "stood", "carried", "held", "moved", "continued"))
# "The item was deferred.": to when is not said
ONLY_DEFERRED = Pattern(r"(?:[Tt]his|[Tt]he) (?:item|matter|report|application|motion|paper) was (?:then |therefore )?deferred\W*$")
IT_WAS = Pattern(r"\b(?:was|were|be|is|agreed|been)\s+(?:\w+ly\s+)?$|^(?:Item |)(?:[Dd]eferred)|\s[–—-]\s+$")
RECOMMENDING = Pattern(r"\brecommend(?:ed|ing|s)?\b(?! to)")
# "moved that the matter be continued": what became of the motion is told elsewhere
ONLY_MOVED = Pattern(r"\bmoved(?: that)?\b(?!.*\b(?:agreed|carried|resolved)\b)")
# "It was agreed to defer this to March", "Left for the June meeting."
PUT_OFF = Pattern(
    r"(?:\b(?:agreed|resolved|decided) to (?:defer|put off|hold over|carry over|adjourn) (?:this|it|the (?:item|matter|report|decision))"
    rf"|^(?:(?:This|It) was )?[Ll]eft(?: over)?)\s+(?P<when>(?:to|until|for)\s+(?:the\s+)?(?:next\s+)?(?:\w+\s+)?(?:meeting|{MONTH})\b)",
    among=("defer", "put off", "hold over", "carry over", "adjourn", "eft"))
MIGHT = Pattern(r"\b(?:may|might|could|need(?:s|ed)? to)\b[^,;.]{0,20}$")
HAD_BEEN = Pattern(r"\b(?:had|has|have)\s+been\s+$")


def deferral(said: Said) -> Promise | None:
    """"The item was deferred to the December meeting": it comes back."""
    if put_off := PUT_OFF.search(said.text):
        return Promise(said.text, FollowUpKind.REPORT.value, said.block, due=put_off["when"].strip(), reason=DEFERRED, confidence=0.85)
    if ONLY_DEFERRED.match(said.text):
        return Promise(said.text, FollowUpKind.REPORT.value, said.block, reason=DEFERRED, confidence=0.8)
    found = ITEM_DEFERRED.search(said.text)
    if found is None or is_past(said.text, found.start()) or UNREAL.search(said.text):
        return None
    before = said.text[:found.start()] or "Deferred"
    if ONLY_MOVED.search(before):
        return None
    if not IT_WAS.search(before) or HAD_BEEN.search(before) or RECOMMENDING.search(before) or MIGHT.search(before):
        return None
    return Promise(said.text, FollowUpKind.REPORT.value, said.block, due=found["when"].strip(), reason=DEFERRED, confidence=0.85)
