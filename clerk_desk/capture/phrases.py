"""Words that open the question whether a sentence promises or asks anything, and those that may stand before its verb."""
from __future__ import annotations

from functools import lru_cache

from clerk_desk.capture.patterns import Pattern, has_any, lowered

# begins with letters, so that they are found before anything is looked at behind them
TO_DO = Pattern(r"to (?<=\bto )[a-z\-]+\b")
MENTIONED = (
    "agreed", "undert", "offered", "promised", "committed", "volunteered", "pledged", "request", "asked", "instructed", "invited",
    "directed", "deferred", "adjourned", "postponed", "put back", "put off", "held over", "should be", "clerk should",
    "action", "called for", "view of", "wish of", "consensus of", "feeling of",
    "was added", "were added", "suggested", "proposed", "take", "took", "left for", "left until")
AUXILIARY = Pattern(
    r"\b(?:gave|would|will|shall|could|want(?:s|ed)?|wished)\b|['’](?:d|ll)\b",
    among=("gave", "would", "will", "shall", "'d", "’d", "'ll", "’ll", "could", "want", "wished"))
ADVERB = (
    r"(?:then|also|therefore|first|now|both|again|further|however|in addition|in the meantime|in future|of course|at once"
    r"|be able to|(?:have|need) to(?= (?:write|come back|get back|check|look|find out|ask|go back)\b(?! and would))"
    r"|be happy to"
    r"|be pleased to|(?:go|attend) and(?: to)?|be asked to|try to|go away and|take this away and|(?!(?:re|ap|sup|im|com)ply\b)\w+ly)"
)


@lru_cache(8)
def may_promise(text: str) -> bool:
    """Has the sentence any word that a promise or a request could be made with?"""
    low = lowered(text)
    return has_any(low, MENTIONED) or AUXILIARY.search(low) is not None or TO_DO.search(low) is not None
