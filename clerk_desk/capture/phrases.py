"""Words that open the question whether a sentence promises or asks anything, and those that may stand before its verb."""
from __future__ import annotations

import re

from clerk_desk.capture.patterns import Pattern

MENTIONS = Pattern(
    r"agreed|undert|offered|promised|committed|volunteered|pledged|\bgave\b|\bwould\b|\bwill\b|\bshall\b|['’](?:d|ll)\b|request|asked"
    r"|instructed"
    r"|tasked|invited|directed|deferred|adjourned|postponed|put (?:back|off)|held over|\bto be\b|\bto [a-z\-]+\b|\bcould\b|should be|action"
    r"|\bwant(?:s|ed)?\b|\bwished\b|called for", re.IGNORECASE,
    among=(
        "agreed", "undert", "offered", "promised", "committed", "volunteered", "pledged", "gave", "would", "will", "shall",
        "'d", "’d", "'ll", "’ll", "request", "asked", "instructed", "invited", "directed", "deferred", "adjourned",
        "postponed", "put back", "put off", "held over", "to ", "could", "should be", "action", "want", "wished",
        "called for"))
ADVERB = (
    r"(?:then|also|therefore|first|now|both|again|further|however|in addition|in the meantime|in future|of course|at once|be able to"
    r"|be happy to"
    r"|be pleased to|be asked to|try to|go away and|take this away and|(?!(?:re|ap|sup|im|com)ply\b)\w+ly)"
)
