"""The clerk's short form of a promise, made from the words minuted."""
from __future__ import annotations

import re

from clerk_desk.domain.captured import Promise
from clerk_desk.domain.resolutions import action_label

LONGEST = 90
ACT = "Act on this minute"
ARTICLE = re.compile(r"^(?:the|a|an|that|this|some|any)\s+", re.IGNORECASE)
ASKED = re.compile(
    r"^(?:it was |members?\s|councillors?\s|the (?:committee|chair(?:man)?|panel|board|cabinet)\s)?\s*"
    r"(?:also |further )?(?:agreed|confirmed|requested|asked|resolved|advised|suggested|noted)\s+that\s+",
    re.IGNORECASE,
)
DELIVERED = r"be\s+(?:circulated|provided|shared|sent|e-?mailed|supplied|forwarded|submitted|brought|presented|issued|distributed)\b"
MODAL = r"(?:would|will|shall|should|could|must|to|is to|are to|was to|were to)"
NO_SENTENCE = r"(?:(?!\b(?:that|which|who|would|will|undertook|agreed|asked|said|did|was|were)\b).){3,}?"
PASSIVE = re.compile(rf"^(?P<what>{NO_SENTENCE})\s+{MODAL}\s+(?:also\s+|then\s+)?{DELIVERED}", re.IGNORECASE)
SUBJUNCTIVE = re.compile(rf"^(?P<what>\S.{{2,}}?)\s+(?:{MODAL}\s+)?(?:also\s+)?{DELIVERED}", re.IGNORECASE)
THING = re.compile(rf"^(?P<what>(?:an?|the|further|more|details|figures)\s{NO_SENTENCE})\s+{DELIVERED}", re.IGNORECASE)
NO_VERB = r"(?!(?:be|not|the|a|an|all|this|that|these|those)\b)[a-z]"
UNDERTOOK = re.compile(
    rf"\b(?:agreed|undertook|offered|promised|asked|requested|invited|instructed)\s+to\s+(?P<what>{NO_VERB}.*)$", re.IGNORECASE,
)
WOULD = re.compile(rf"^(?:[^,;]{{2,60}}?\s+)?(?:would|will|shall)\s+(?:also\s+)?(?P<what>(?!have\b){NO_VERB}.*)$", re.IGNORECASE)
TO_DO = re.compile(rf"^[^,;]{{2,60}}?\s+to\s+(?P<what>{NO_VERB}.*)$")
TOPIC = re.compile(
    r"\b(?:with regard to|with respect to|in relation to|in respect of|regarding|concerning|about|with|showing|setting out)\s.*$",
)
BARE_TOPIC = re.compile(r"\b(?:on|into|of|for)\s+(?!\d|\w+day\b).*$")
CLAUSE = re.compile(r"^(?:that|to)\s+(?=[a-z])", re.IGNORECASE)
NEXT_CLAUSE = re.compile(r"[\s.;:,]+(?:and|or)?[\s.;:,]*$")
TAIL = re.compile(
    r"[\s,]+(?:outside(?: of)? (?:the|this) meeting|after (?:the|this) meeting|following (?:the|this) meeting|in due course|"
    r"as soon as possible)$",
    re.IGNORECASE,
)


def short_what(evidence: str) -> str:
    """A short form of the sentence or clause a promise rests on, at most ``LONGEST`` signs; its own words where none is seen.

    "The data on bins would be circulated outside of the meeting." gives "Data on bins"; "The Clerk agreed to write to
    the owner." gives "Write to the owner".
    """
    words = NEXT_CLAUSE.sub("", " ".join(f"{evidence} ".split()) + " ").strip()
    asked, clause, label = ASKED.match(words), CLAUSE.match(words), action_label(words)
    begun = asked or clause
    thing = SUBJUNCTIVE.match(words[begun.end():]) if begun else PASSIVE.match(words) or THING.match(words)
    if thing:
        named, rest = ARTICLE.sub("", thing["what"]), (begun.string[begun.end():] if begun else words)[thing.end():]
        return _fitted(named + _topic(rest, bare=" " not in named))
    done = UNDERTOOK.search(words) or WOULD.match(words) or (TO_DO.match(words[label:]) if label else None)
    said = done["what"] if done else words[label or (clause.end() if clause else 0):]
    return _fitted(TAIL.sub("", said) or words)


def what_of(promise: Promise) -> str:
    """What goes on the log as the thing to do. An ACTION line that names its owner alone says nothing of it: the minute does."""
    short = short_what(promise.evidence)
    return ACT if promise.owner and short.casefold() == promise.owner.casefold() else short


def _topic(rest: str, bare: bool) -> str:
    """What the thing is about, where that stands after the verb; ``bare`` for a thing of one word ("report")."""
    found = TOPIC.search(rest) or (BARE_TOPIC.search(rest) if bare else None)
    return " " + TAIL.sub("", found[0]) if found else ""


def _fitted(words: str) -> str:
    """Begun with a capital letter and cut between words where it is too long."""
    words = words[:1].upper() + words[1:].rstrip(" ,;:–-")
    if len(words) <= LONGEST:
        return words
    return words[: LONGEST - 1].rsplit(" ", 1)[0].rstrip(" ,;:–-") + "…"
