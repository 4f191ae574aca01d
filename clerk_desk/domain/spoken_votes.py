"""The sentences about motions and votes that go into minutes, in the house's words.

A house may give its own form of each as a label of its style (the names are in ``FORMS``), with the same words in curly
brackets.
"""
from __future__ import annotations

from collections.abc import Sequence

from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.motions import Motion, MotionKind, Ruling, amendments_of, is_amended, substantive
from clerk_desk.domain.presence import Room
from clerk_desk.domain.spoken_lines import names_in_words
from clerk_desk.domain.spoken_names import short
from clerk_desk.domain.votes import Choice, Manner, Result, Vote, named, result, tally

FORMS: dict[str, str] = {
    "vote": "For: {for}, Against: {against}, Abstained: {abstained}",
    "unanimous": "(unanimous)",
    "voted_for": "For ({count}): {names}.",
    "voted_against": "Against ({count}): {names}.",
    "voted_abstained": "Abstained ({count}): {names}.",
    "voted_not": "Not voting ({count}): {names}.",
    "voted_absent": "Not present ({count}): {names}.",
    "casting": "The votes being equal, {name} gave a casting vote {choice}.",
    "tied": "The votes being equal and no casting vote given, the {motion} was not carried.",
    "called_for": "A recorded vote was called for by {name}.",
    "dissent": "{names} asked that their {votes} {choice} the decision be recorded.",
    "abstention": "{names} asked that their {votes} be recorded.",
    "moved": "{mover} moved{seconded}: “{text}”",
    "amendment_moved": "{mover} moved{seconded} as an amendment: “{text}”",
    "recommendation_moved": "{mover} moved{seconded} that it be recommended to {body}: “{text}”",
    "put": "On being put to the vote the {motion} was declared {outcome}{vote}.",
    "amendment_accepted": "With the consent of the meeting the amendment was accepted and became part of the motion.",
    "withdrawn": "The {motion} was withdrawn with the consent of the meeting.",
    "fell": "The {motion} was not seconded and fell.",
    "substantive": "The substantive motion now read: “{text}”",
    "reasons": "Reasons for decision: {reasons}",
    "beside_moved": "Moved {mover}",
    "beside_seconded": "seconded {seconder}",
    "beside_vote": "{outcome} {for} to {against}",
    "beside_abstained": "{count} abstained",
    "beside_unanimous": "{outcome} unanimously",
    "beside_casting": "by the casting vote",
}
LISTS = (
    (Choice.FOR, "voted_for"), (Choice.AGAINST, "voted_against"), (Choice.ABSTAIN, "voted_abstained"), (Choice.NOT_VOTING, "voted_not"),
    (Choice.NOT_PRESENT, "voted_absent"),
)
ASKED = ((Choice.AGAINST, "dissent", "vote"), (Choice.FOR, "dissent", "vote"), (Choice.ABSTAIN, "abstention", "abstention"))


def filled(style: HouseStyle, label: str, **words: str) -> str:
    """A sentence in the house's form; a word in curly brackets that is not known is left as it stands."""
    said = style.label(label, FORMS[label])
    for name, value in words.items():
        said = said.replace(f"{{{name}}}", value)
    return said


def count_words(vote: Vote, style: HouseStyle) -> str:
    """The result in figures: "For: 7, Against: 2, Abstained: 1", "(unanimous)"; empty for what was agreed without a vote."""
    if vote.manner is Manner.AGREED:
        return ""
    if vote.manner is Manner.UNANIMOUS:
        return filled(style, "unanimous")
    count = tally(vote)
    figures = {"for": str(count.for_count), "against": str(count.against_count), "abstained": str(count.abstain_count)}
    return filled(style, "vote", **figures)


def vote_lines(vote: Vote, room: Room, style: HouseStyle) -> tuple[str, ...]:
    """All that minutes say of a vote beside its figures: who called for it, who voted how, a casting vote, who asked to be named."""
    lines = [filled(style, "called_for", name=_short(vote.called_by, room))] if vote.called_by else []
    lines += _lists(vote, room, style) if vote.manner is Manner.NAMED else _asked(vote, room, style)
    if vote.casting is not None:
        name = _short(vote.casting_by, room) if vote.casting_by else "the Chair"
        lines.append(filled(style, "casting", name=name, choice=str(vote.casting)))
    elif result(vote) is Result.TIED:
        lines.append(filled(style, "tied", motion="motion"))
    return tuple(lines)


def _lists(vote: Vote, room: Room, style: HouseStyle) -> list[str]:
    found = ((label, named(vote, choice)) for choice, label in LISTS)
    return [filled(style, label, count=str(len(names)), names=names_in_words(names, room)) for label, names in found if names]


def _asked(vote: Vote, room: Room, style: HouseStyle) -> list[str]:
    """Who asked that their own vote be recorded."""
    lines = []
    for choice, label, votes in ASKED:
        if names := named(vote, choice):
            many = "s" if len(names) > 1 else ""
            lines.append(filled(style, label, names=names_in_words(names, room), votes=votes + many, choice=str(choice)))
    return lines


def recorded_rows(vote: Vote) -> tuple[tuple[str, str], ...]:
    """A recorded vote as rows of a table: name and vote."""
    return tuple((ballot.name, ballot.choice.capitalize()) for ballot in vote.ballots)


def motion_lines(motion: Motion, motions: Sequence[Motion], votes: Sequence[Vote], room: Room, style: HouseStyle) -> tuple[str, ...]:
    """A motion from being moved to its result, with its amendments in order and the substantive motion after each."""
    lines = [_moved(motion, room, style)]
    so_far: list[Motion] = []
    for each in amendments_of(motion, motions):
        so_far.append(each)
        lines += [_moved(each, room, style), *_result(each, "amendment", votes, room, style)]
        if each.ruling in (Ruling.CARRIED, Ruling.ACCEPTED) and each.reads:
            lines.append(filled(style, "substantive", text=_quoted(substantive(motion, so_far))))
    name = "substantive motion" if is_amended(motion, motions) else str(motion.kind)
    lines += _result(motion, name, votes, room, style)
    stop = "" if motion.reasons.endswith((".", "!", "?")) else "."
    return tuple([*lines, filled(style, "reasons", reasons=motion.reasons + stop)] if motion.reasons else lines)


def _moved(motion: Motion, room: Room, style: HouseStyle) -> str:
    label = {MotionKind.AMENDMENT: "amendment_moved", MotionKind.RECOMMENDATION: "recommendation_moved"}.get(motion.kind, "moved")
    mover = _short(motion.mover, room) if motion.mover else "It was"
    seconded = f", seconded by {_short(motion.seconder, room)}," if motion.seconder else ""
    return filled(style, label, mover=mover, seconded=seconded, text=_quoted(motion.text), body=_body(motion.to_body)).replace(",:", ":")


def _result(motion: Motion, name: str, votes: Sequence[Vote], room: Room, style: HouseStyle) -> list[str]:
    if motion.ruling is Ruling.OPEN:
        return []
    if motion.ruling is Ruling.ACCEPTED:
        return [filled(style, "amendment_accepted")]
    if motion.ruling in (Ruling.WITHDRAWN, Ruling.FELL):
        return [filled(style, str(motion.ruling), motion=name)]
    vote = next((each for each in reversed(votes) if each.motion == motion.uid), None)
    return [filled(style, "put", motion=name, outcome=str(motion.ruling), vote=_in_brackets(vote, style)), *_rest(vote, room, style)]


def _in_brackets(vote: Vote | None, style: HouseStyle) -> str:
    words = count_words(vote, style) if vote else ""
    return f" {words}" if words.startswith("(") else f" ({words})" if words else ""


def _rest(vote: Vote | None, room: Room, style: HouseStyle) -> tuple[str, ...]:
    return vote_lines(vote, room, style) if vote else ()


def _quoted(words: str) -> str:
    """Words to stand between double quotation marks; those within them become single."""
    return words.strip().rstrip(".;").replace("“", "‘").replace("”", "’") + "."


def _body(name: str) -> str:
    return name if name.lower().startswith("the ") or name in ("Cabinet", "Council", "Full Council") else f"the {name}" if name else ""


def _short(name: str, room: Room) -> str:
    return short(name, [each.name for each in room.attendees])


def mover_words(motion: Motion, room: Room) -> str:
    """"Moved by Councillor Kamau, seconded by Councillor Rao"; empty where neither is known."""
    said = [f"{word} by {_short(name, room)}" for word, name in (("moved", motion.mover), ("seconded", motion.seconder)) if name]
    words = ", ".join(said)
    return words[:1].upper() + words[1:]
