"""Words edited after something was promised in them: its follow-up takes the new ones, and says so in its history."""
from __future__ import annotations

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.follow_up_moves import clerk_of
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.blocks import Part
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import FollowUp, Refusal, Status
from clerk_desk.domain.requoting import likest, requoted
from clerk_desk.domain.sweep import quoted_in
from clerk_desk.store import blocks as kept_blocks
from clerk_desk.store import follow_ups as kept
from clerk_desk.store.unit import Unit


@undoable
def take_words(desk: Desk, follow_up_id: int, words: str = "") -> Changes:
    """Puts a follow-up on the words of its line as they are minuted now: on these, or on the sentence that is likest to the
    old ones. Save what is typed first.

    Raises CannotBeDone for an unknown or waved-off follow-up, a line that is gone or empty, words that are not in it, and words
    that it rests on already.
    """
    with desk.store.writing() as unit:
        old = kept.by_id(unit, follow_up_id)
        if old is None or old.status is Status.WAVED_OFF:
            raise CannotBeDone(f"There is no follow-up {follow_up_id} on the log: it may have been taken back.")
        line = _line(unit, old)
        words = " ".join(words.split())
        if words and not quoted_in(words, line):
            raise CannotBeDone(f"These words are not in the line that {old.reference} rests on: mark some that are.")
        new = requoted(old, words or offered(old, line), desk.today, clerk_of(unit, old))
        if isinstance(new, Refusal):
            raise CannotBeDone(new.why)
        kept.update_one(unit, new)
        kept.add_step(unit, new.id, new.history[-1])
    return Changes("follow-up", (follow_up_id,), "take the new words")


def offered(each: FollowUp, line: str) -> str:
    """The sentence of its line that is likest to the words it rests on: what it would take. Empty for a line without words."""
    from clerk_desk.capture.sentences import sentences

    return likest(each.quote, sentences(" ".join(line.split())))


def _line(unit: Unit, each: FollowUp) -> str:
    """The words of the line that it rests on as they are now."""
    there = " ".join(" ".join(block.text for _, block in kept_blocks.these(unit, each.item_id, Part.MINUTES, [each.block])).split())
    if not there:
        raise CannotBeDone(f"The line that {each.reference} rests on is no longer in the minutes: mark it not pursued, with the reason.")
    return there
