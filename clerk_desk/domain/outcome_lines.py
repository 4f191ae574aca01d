"""What became of an item that was put off, and why an urgent one was taken, as sentences that documents give it.

A house may give its own form of each as a label of its style, with ``{to}`` and ``{why}`` where these stand. An item whose own
minutes tell it already gets no sentence twice. Under section 100B(4)(b) of the Local Government Act 1972 the minutes must give
the reason for which the chair takes urgent business.
"""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from uuid import NAMESPACE_OID, uuid5

from clerk_desk.domain.blocks import Block, Kind, plain
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.records import AgendaItem, ItemText, Outcome

FORMS = {
    Outcome.DEFERRED: "Consideration of this item was deferred{to}{why}.",
    Outcome.NOT_REACHED: "This item was not reached.",
    Outcome.WITHDRAWN: "This item was withdrawn{why}.",
}
URGENT = "The Chair was of the opinion that this item should be considered as a matter of urgency{why}."
TOLD = {
    Outcome.DEFERRED: re.compile(r"\b(?:defer|adjourn|postpone|held over|stood over)", re.IGNORECASE),
    Outcome.NOT_REACHED: re.compile(r"\bnot (?:been )?reached\b", re.IGNORECASE),
    Outcome.WITHDRAWN: re.compile(r"\bwithdr[ae]w", re.IGNORECASE),
}
URGENCY_TOLD = re.compile(r"\burgen(?:t|cy)\b", re.IGNORECASE)
JOINED = re.compile(r"(?:to|until|till|at|for|pending|because|as|since|so that|in order|following|awaiting|by|on|in)\b", re.IGNORECASE)


def with_outcome(text: ItemText, day: dt.date | None, style: HouseStyle) -> ItemText:
    """The item's text as documents have it: without empty lines at the end, with these sentences in its minutes, the urgency
    first, what became of it last. ``day`` is that of the meeting it was deferred to. The ids of the sentences are the same each
    time, and no block in the store has them.
    """
    urgent, became = urgency_line(text.item, text.minutes, style), outcome_line(text.item, text.minutes, day, style)
    first = [plain(urgent, uid=_uid(text.item, "urgency"))] if urgent else []
    last = [plain(became, uid=_uid(text.item, "outcome"))] if became else []
    return replace(text, minutes=(*first, *_to_the_last_word(text.minutes), *last))


def _to_the_last_word(minutes: Sequence[Block]) -> Sequence[Block]:
    """A line that waits for words when an item is left is none of its minutes."""
    end = len(minutes)
    while end and minutes[end - 1].row.kind is Kind.PARAGRAPH and not minutes[end - 1].text.strip():
        end -= 1
    return minutes[:end]


def outcome_line(item: AgendaItem, minutes: Sequence[Block], day: dt.date | None, style: HouseStyle) -> str:
    """"Consideration of this item was deferred to the meeting on Tuesday 13 October 2026."; empty for an item that was taken."""
    if item.outcome not in FORMS or _says(minutes, TOLD[item.outcome]):
        return ""
    to = f" to the meeting on {style.date(day)}" if day else ""
    form = style.label(str(item.outcome).replace(" ", "_"), FORMS[item.outcome])
    return form.replace("{to}", to).replace("{why}", _why(item.outcome_words, after=bool(to)))


def urgency_line(item: AgendaItem, minutes: Sequence[Block], style: HouseStyle) -> str:
    """That the chair took the item as urgent, and why; empty for an item that was not."""
    if not item.urgency or _says(minutes, URGENCY_TOLD):
        return ""
    why = _clean(item.urgency)
    joined = f" {why}" if re.match(r"(?:because|as|since|so that|in order)\b", why, re.IGNORECASE) else f", because {why}"
    return style.label("urgent", URGENT).replace("{why}", joined)


def _why(words: str, *, after: bool) -> str:
    said = _clean(words)
    if not said:
        return ""
    return f" {said}" if JOINED.match(said) and not after else f", {said}"


def _clean(words: str) -> str:
    return words.strip().rstrip(".;, ")


def _says(minutes: Sequence[Block], told: re.Pattern[str]) -> bool:
    return any(told.search(block.text) for block in minutes if block.row.kind is not Kind.NOTE)


def _uid(item: AgendaItem, which: str) -> str:
    return uuid5(NAMESPACE_OID, f"{item.uid} {which}").hex
