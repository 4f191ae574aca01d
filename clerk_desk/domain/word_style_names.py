"""Our paragraph styles in a Word file: what each is for, and which of a council's own styles may be meant by it."""
from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class StyleUse:
    """One of our styles: its name in Word, what it is for, and what councils call theirs, with commas between."""

    name: str
    use: str
    called: str = ""


USES = (
    StyleUse("heading 1", "The committee's name", "committee name, committee title, title, main heading, minutes title"),
    StyleUse("heading 2", "The heading of an agenda item", "item heading, agenda item, item title, minute heading, minutes heading"),
    StyleUse("heading 3", "A sub-heading", "sub heading, subheading, minor heading"),
    StyleUse("Meeting Details", "When and where the meeting was", "meeting details, meeting date, date and venue, subtitle"),
    StyleUse("Attendance", "Who was there", "attendance, present, members present, attendees"),
    StyleUse("Minute Text", "Minutes", "minute text, minutes text, minute para, minute paragraph, minutes body, body text, main text"),
    StyleUse("Minute Bullet", "A bullet in the minutes", "minute bullet, bullet, bullets, list bullet, bullet point"),
    StyleUse("Resolution", "The words that begin a resolution", "resolution, resolved, decision, resolution heading"),
    StyleUse("Resolution Clause", "A clause of a resolution", "resolution clause, clause, resolution list, resolution text, decision text"),
    StyleUse("Action", "An action line", "action, actions, action point, action by"),
    StyleUse("Notice", "Not for publication", "notice, exempt, not for publication, confidential"),
    StyleUse("Report Text", "The text of a report", "report text, report para, report body"),
    StyleUse("Recommendation", "A recommendation of a report", "recommendation, recommendations, recommendation text"),
    StyleUse("Signature", "Where the minutes are signed", "signature, signed, signature block"),
)
"""The styles that a clerk may choose others for; what is rarer goes with one of them or is supplied."""


def proposed(theirs: Iterable[str]) -> dict[str, str]:
    """A council's style for each of ours that it has by another name; nothing for those it has by ours, or not at all."""
    names = {_folded(name): name for name in theirs}
    out: dict[str, str] = {}
    for use in USES:
        if _folded(use.name) in names:
            continue
        found = next((names[called] for called in use.called.split(", ") if called in names), "")
        if found:
            out[use.name] = found
    return out


def kept(called: Mapping[str, str], theirs: Iterable[str]) -> dict[str, str]:
    """What of a clerk's choice can be kept: names of ours and of theirs alone."""
    ours, there = {use.name for use in USES}, set(theirs)
    return {name: style for name, style in called.items() if name in ours and style in there}


def _folded(name: str) -> str:
    return " ".join(re.sub(r"[^a-z0-9]+", " ", name.casefold()).split())
