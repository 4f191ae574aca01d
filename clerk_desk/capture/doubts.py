"""What makes a sentence no promise: said before this meeting, only supposed, asked or wished, or what is always done."""
from __future__ import annotations

import re

from clerk_desk.capture.patterns import Pattern
from clerk_desk.domain.time_words import MONTH

SUPPOSED = Pattern(
    r"\b(?:asked|wondered|queried|questioned|enquired|inquired|whether|if|how|what|why|when|unless|suggested|thought|felt|hoped"
    r"|wished|unlikely|considered that|believed|argued|feared|expected|estimated|anticipated|predicted|understood|might|(?-i:may)"
    r"|were it|doubt|ask|who|mooted|proposed|feels?|not (?:think|believe|know|expect|intend))\b",
    re.IGNORECASE)
# "… and the Clerk confirmed that" after a question makes it real again
CONFIRMED = Pattern(
    r"\b(?:said|confirmed|advised|replied|responded|explained|added|agreed|indicated|stated|acknowledged"
    r"|(?:was|were) (?:told|informed|assured|given to understand))\b(?!.*\b(?:asked|wondered|queried|whether|if)\b)")
UNREAL = Pattern(
    r"(?:^|[,;.]\s)(?:if(?! (?:possible|necessary|required|appropriate|needed|at all possible|practicable)\b"
    r"|[^,;.]{3,60}? would (?:let|send|give|provide|e-?mail|forward) (?:him|her|them|officers|it)\b)|should|were|had"
    r"|unless|in that event|otherwise|in the event|in such (?:a )?cases?)\b|\bthat (?:if|should"
    r"|unless)\b",
    re.IGNORECASE)
EARLIER = Pattern(
    r"\b(?:had|has|have)\s+(?:been\s+|already\s+|also\s+|previously\s+|since\s+|recently\s+|earlier\s+|then\s+|both\s+"
    r"|all\s+)*$|\b(?:at (?:the|its|their|a) (?:last|previous|earlier|\w+) meeting|at its meeting|previously"
    rf"|in {MONTH}(?: 20\d\d)?,? (?:it|the|that|members)"
    r"|last (?:year|month|meeting|time)|reminded (?:\w+ ){0,4}?that|recalled that|as (?:agreed|requested)"
    r"|own recommendation)\b", re.IGNORECASE)
ROUTINE = Pattern(
    r"\b(?:(?:every|each) (?:\w+ )?(?:day|night|morning|evening|week|weekend|fortnight|month|year|term|quarter|season|spring|summer"
    rf"|autumn|winter|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?-i:{MONTH})"
    r"|time|case|tide)|every (?:two|three|six) \w+|daily|(?<!next )weekly|(?<!next )monthly|annually|(?-i:annual)"
    r"(?! (?:return|report|meeting|accounts|statement|review|budget))|as usual|routinely"
    r"|regularly|always|periodically"
    r"|(?<!soon )as (?:they|it|he|she) (?:were|was|are|is|did|do|does|always)|continue|as normal|throughout the"
    r"|as part of (?:the|its|their)(?! next)"
    r"|in the (?:usual|ordinary|normal) way|as (?:the|our|its) \w+ (?:require|provide)s?|as in (?:other|previous) years"
    r"|as (?:last|every) year|as a matter of (?:course|routine)|as is (?:standard|usual|the practice|the custom))\b",
    re.IGNORECASE)
EACH_MEETING = Pattern(r"\b(?:each|every) (?:\w+ )?(?:meeting|cycle)\b", re.IGNORECASE)
# inside quotation marks that an earlier text's words stand in
QUOTED = Pattern(r"“[^”]*$|^[^\"]*(?:\"[^\"]*\"[^\"]*)*\"[^\"]*$", among=("“", '"'))
# "a list had been asked for in May; it would be sent": what is said anew of a thing of earlier
SPEAKS_OF_IT = Pattern(r";\s(?:it|this|they|these|he|she)\s", among=("; ", ";\n"))
AND_BEFORE = Pattern(r"\b(?:and|but)\s(?:[^,;]{0,60},\s)?$")
NEW_CLAUSE = Pattern(
    r"[;:]\s|\s[–—]\s(?=[A-Z])|\showever,?\s(?=this\s|the\s|he\s|she\s|they\s|it\s)|,\s(?:and|but)\s|\s(?:and|but),\s|\s(?:and|but)\s(?=the\s|a\s|s?he\b|they\b|these\b|this\b|it\b|[A-Z])")


def is_past(text: str, at: int) -> bool:
    """Had what is said at this place been said before this meeting ("had agreed to", "in May it was agreed")?"""
    before = text[max(0, at - 160):at]
    anew = [found.start() for found in SPEAKS_OF_IT.finditer(before)]
    return EARLIER.search(before[anew[-1]:] if anew else before) is not None


def is_routine(words: str) -> bool:
    """Is it done every week or as always? What is done at each meeting is owed to the committee and does not count."""
    return ROUTINE.search(words) is not None and not EACH_MEETING.search(words)


def clause_before(text: str, at: int) -> str:
    """The words before this place, back to where their clause begins; empty straight after "and" or "but"."""
    before = text[max(0, at - 260):at]
    if AND_BEFORE.search(before):
        return ""
    starts = 0
    for found in NEW_CLAUSE.finditer(before):
        starts = found.end()
    return before[starts:]


def is_unreal(text: str, at: int) -> bool:
    """Is what is said at this place a question, a wish, a condition, quoted, or of an earlier time?"""
    if QUOTED.search(text[:at]):
        return True
    clause = clause_before(text, at)
    if SUPPOSED.search(clause) and not CONFIRMED.search(clause):
        return True
    return UNREAL.search(text[max(0, at - 260):at]) is not None or is_past(text, at)
