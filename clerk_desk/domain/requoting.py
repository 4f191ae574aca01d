"""A follow-up whose words were edited later is put on the new ones."""
from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from clerk_desk.domain.follow_ups import FollowUp, Refusal, noted


def likest(quote: str, sentences: Sequence[str]) -> str:
    """The one of a block's sentences that is most like the words minuted before; of equals the first. Empty for no sentences."""
    return max(sentences, key=lambda each: SequenceMatcher(None, quote.casefold(), each.casefold(), autojunk=False).ratio(), default="")


def requoted(each: FollowUp, words: str, on: dt.date, who: str = "") -> FollowUp | Refusal:
    """The follow-up resting on these words, with both wordings in a dated step of its history, or why not."""
    words = " ".join(words.split())
    if words == each.quote:
        return Refusal(f"{each.reference} rests on these words already.")
    before = f" Before: “{each.quote}”" if each.quote else ""
    stepped = noted(each, on, f"Words changed in the minutes. Now: “{words}”{before}", who)
    return stepped if isinstance(stepped, Refusal) else replace(stepped, quote=words)
