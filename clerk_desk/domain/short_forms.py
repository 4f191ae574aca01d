"""The clerk's short form of a promise, made from the words minuted."""
from __future__ import annotations

import re

LONGEST = 90
ARTICLE = re.compile(r"^(?:the|a|an|that|this|some|any)\s+", re.IGNORECASE)
ASKED = re.compile(
    r"^(?:it was |members?\s|councillors?\s|the (?:committee|chair(?:man)?|panel|board|cabinet)\s)?\s*"
    r"(?:also |further )?(?:agreed|confirmed|requested|asked|resolved|advised|suggested|noted)\s+that\s+",
    re.IGNORECASE,
)
DELIVERED = r"be\s+(?:circulated|provided|shared|sent|e-?mailed|supplied|forwarded|submitted|brought|presented|issued|distributed)\b"
MODAL = r"(?:would|will|shall|should|could|must|to|is to|are to|was to|were to)"
PASSIVE = re.compile(rf"^(?P<what>\S.{{2,}}?)\s+{MODAL}\s+(?:also\s+|then\s+)?{DELIVERED}", re.IGNORECASE)
SUBJUNCTIVE = re.compile(rf"^(?P<what>\S.{{2,}}?)\s+(?:{MODAL}\s+)?(?:also\s+)?{DELIVERED}", re.IGNORECASE)
NO_VERB = r"(?!(?:be|not|have|the|a|an|all|this|that|these|those)\b)[a-z]"
UNDERTOOK = re.compile(rf"\b(?:agreed|undertook|offered|promised|(?:asked|requested|invited|instructed))\s+to\s+(?P<what>{NO_VERB}.*)$")
WOULD = re.compile(rf"^[^,;]{{2,60}}?\s+(?:would|will|shall)\s+(?:also\s+)?(?P<what>{NO_VERB}.*)$")
TO_DO = re.compile(rf"^[^,;]{{2,60}}?\s+to\s+(?P<what>{NO_VERB}.*)$")
TAIL = re.compile(
    r"[\s,]+(?:outside(?: of)? (?:the|this) meeting|after (?:the|this) meeting|following (?:the|this) meeting|in due course|"
    r"as soon as possible)$",
    re.IGNORECASE,
)
LABEL = re.compile(r"^\W*action(?:\s+by)?\s*[:\-–—]+\s*", re.IGNORECASE)


def short_what(evidence: str) -> str:
    """A short form of the sentence a promise rests on, at most ``LONGEST`` signs; the sentence itself where none is seen.

    "The data on bins would be circulated outside of the meeting." gives "Data on bins"; "The Clerk agreed to write to
    the owner." gives "Write to the owner".
    """
    words = " ".join(evidence.split()).rstrip(" .;:,")
    asked, label = ASKED.match(words), LABEL.match(words)
    thing = SUBJUNCTIVE.match(words[asked.end():]) if asked else PASSIVE.match(words)
    if thing:
        return _fitted(ARTICLE.sub("", thing["what"]))
    done = UNDERTOOK.search(words) or WOULD.match(words) or (TO_DO.match(words[label.end():]) if label else None)
    return _fitted(TAIL.sub("", done["what"] if done else words))


def _fitted(words: str) -> str:
    """Begun with a capital letter and cut between words where it is too long."""
    words = words[:1].upper() + words[1:]
    if len(words) <= LONGEST:
        return words
    return words[: LONGEST - 1].rsplit(" ", 1)[0].rstrip(" ,;:–-") + "…"
