"""The promises of a paragraph or a bullet, sentence by sentence: undertaken, asked for, or expected."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from clerk_desk.capture.actions import owner_behind
from clerk_desk.capture.expectations import expectation, would_do
from clerk_desk.capture.note_forms import also, tasks_apart
from clerk_desk.capture.parties import is_pronoun, subject_of
from clerk_desk.capture.phrases import may_promise
from clerk_desk.capture.places import LONGEST, Places, opening, party_above
from clerk_desk.capture.promises import is_undertaking
from clerk_desk.capture.requests import request
from clerk_desk.capture.sentences import sentences
from clerk_desk.capture.speakers import THINGS, Said
from clerk_desk.capture.undertakings import agreed_besides, undertaking
from clerk_desk.domain.blocks import Block
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.follow_ups import FollowUpKind


def narrative_promises(block: Block, above: Places) -> Iterator[Promise]:
    """The promises of a paragraph or bullet, in its order; a pronoun may go back to the sentences before it.

    Moves ``above.subject`` on to the last party that the block names.
    """
    texts = sentences(block.text)
    owner, opens = party_above(block, above.stem), opening(block, above.stem)
    named = ""  # who is named behind the sentence before
    for before, text, after in zip([above.last, *texts], texts, [*texts[1:], ""], strict=False):
        told, behind = bool(named), owner_behind(after)
        named = behind
        if not told and (opens or behind or may_promise(text)):
            said = Said(text, "", before, after, owner, above.subject, above.outsiders, above.heard)
            made = _of_sentence(said, opens)
            yield from (each.resting_on(block.row.uid) for each in (_owned_by(behind, list(made), text) if behind else made))
        opens, name = "", subject_of(text)
        above.subject = name if name and not is_pronoun(name) and not THINGS.match(name) else above.subject


def _owned_by(who: str, made: list[Promise], text: str) -> list[Promise]:
    """What a sentence promises, as the task of the one whom "Action: …" names behind it; the sentence itself where it promises nothing."""
    made = made or [Promise(text, FollowUpKind.ACT.value, confidence=0.8)]
    return [each if each.owner else replace(each, owner=who, reason="an action line names an owner") for each in made]


def _of_sentence(said: Said, opens: str) -> Iterator[Promise]:
    """What one sentence promises, read as going on with the words that open its list where there are such."""
    if opens and (made := _promise(replace(said, text=f"{opens} {said.text}", before=""))):
        yield replace(made, evidence=said.text)
    elif len(tasks := tasks_apart(said.text)) > 1 and len(said.text) <= LONGEST:
        yield from (made for task in tasks if (made := _promise(replace(said, text=task))))
    elif len(said.text) <= LONGEST and (made := _promise(said)):
        yield made
        yield from also(said, made)
        yield from agreed_besides(said)


@lru_cache(512)
def _promise(said: Said) -> Promise | None:
    """The follow-up that a sentence of narrative holds, whatever block it stands in: what is undertaken goes before what is asked.

    Kept for a while, as one block is read again at every pause in typing.
    """
    if not may_promise(said.text):
        return None
    asked = undertaking(said) or request(said)
    if asked is None or asked.owner or is_undertaking(asked):
        return asked or expectation(said)
    answered = would_do(said)
    return answered if answered and answered.owner else asked
