"""A practice meeting: a script that is played line by line, and what of it the clerk has minuted.

Lines are spoken at so many words a minute. What must be caught is named by the script's answers; a comparison says of each
whether it was caught, missed, or minuted otherwise, and never how many marks that is.
"""
from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from clerk_desk.domain.matching import folded

SLOWEST, USUAL, FASTEST, STEP = 50, 90, 200, 10
"""Words a minute; the usual is that of somebody who knows that they are minuted."""

BETWEEN = 2.0
"""Seconds of silence behind each line."""


class AnswerKind(StrEnum):
    """What a script has for the clerk to catch."""

    PROMISE = "promise"
    LOOK_ALIKE = "not a promise"
    RESOLUTION = "resolution"
    AMENDMENT = "amendment"
    ARRIVAL = "arrival"
    DECLARATION = "declaration"
    EXCLUSION = "exclusion"
    ADJOURNMENT = "adjournment"


class Verdict(StrEnum):
    """How it went with one answer."""

    CAUGHT = "caught"
    DIFFERENT = "different"
    MISSED = "missed"


@dataclass(frozen=True)
class Spoken:
    """One line: who says it, in which item (from 1), and the words."""

    who: str
    item: int
    words: str


@dataclass(frozen=True)
class Answer:
    """Something to catch in a line (from 1). ``words`` are parts of words that tell it from others, ``who`` a surname or post,
    ``votes`` how many were for and against, empty where it was not counted.
    """

    kind: AnswerKind
    line: int
    who: str = ""
    words: tuple[str, ...] = ()
    mover: str = ""
    seconder: str = ""
    votes: tuple[int, ...] = ()


@dataclass(frozen=True)
class Script:
    """A whole practice meeting's words."""

    lines: tuple[Spoken, ...]
    answers: tuple[Answer, ...]


@dataclass(frozen=True)
class Logged:
    """A follow-up on the log, or one that only waits in the text: its words and owner."""

    words: str
    owner: str = ""
    waiting: bool = False


@dataclass(frozen=True)
class Moved:
    """A motion or amendment, with for and against where they were counted."""

    words: str
    mover: str = ""
    seconder: str = ""
    votes: tuple[int, ...] = ()
    amendment: bool = False


@dataclass(frozen=True)
class Minuted:
    """What the clerk has down: all lines of text, the words of each resolution, and what was recorded."""

    text: tuple[str, ...] = ()
    resolutions: tuple[str, ...] = ()
    promises: tuple[Logged, ...] = ()
    motions: tuple[Moved, ...] = ()
    came: tuple[str, ...] = ()
    declared: tuple[str, ...] = ()
    excluded: bool = False
    adjourned: bool = False


@dataclass(frozen=True)
class Outcome:
    """What became of one answer, and a sentence that says so."""

    answer: Answer
    verdict: Verdict
    words: str


@dataclass(frozen=True)
class Player:
    """Where the play is: ``at`` counts lines from 0 (its length: all are said), ``heard`` the seconds into the line."""

    lines: tuple[Spoken, ...]
    at: int = 0
    heard: float = 0.0
    pace: int = USUAL
    playing: bool = False

    @property
    def line(self) -> Spoken | None:
        """The line being said, None when all are."""
        return self.lines[self.at] if self.at < len(self.lines) else None

    @property
    def so_far(self) -> str:
        """As much of the line as has been said."""
        words = self.line.words.split() if self.line else []
        return " ".join(words[:int(self.heard * self.pace / 60) + 1])


def seconds(line: Spoken, pace: int) -> float:
    """How long a line takes, with the silence behind it."""
    return len(line.words.split()) * 60 / pace + BETWEEN


def passed(player: Player, time: float) -> Player:
    """The play after so many more seconds; paused it stays where it is."""
    heard, at = player.heard + time, player.at
    if not player.playing:
        return player
    while at < len(player.lines) and heard >= seconds(player.lines[at], player.pace):
        heard, at = heard - seconds(player.lines[at], player.pace), at + 1
    over = at == len(player.lines)
    return replace(player, at=at, heard=0.0 if over else heard, playing=not over)


def stepped(player: Player, step: int) -> Player:
    """The next line (1), the one before (-1) or this once more (0), from its beginning and playing."""
    at = min(max(player.at + step, 0), len(player.lines))
    return replace(player, at=at, heard=0.0, playing=at < len(player.lines))


def paced(player: Player, step: int) -> Player:
    """Faster (1) or slower (-1), at the same word."""
    pace = min(max(player.pace + STEP * step, SLOWEST), FASTEST)
    return replace(player, pace=pace, heard=player.heard * player.pace / pace)


def compared(script: Script, minuted: Minuted, heard: int) -> tuple[Outcome, ...]:
    """What became of each answer in the first ``heard`` lines, in their order."""
    return tuple(Outcome(each, *_judged(each, minuted)) for each in script.answers if each.line <= heard)


def _judged(answer: Answer, minuted: Minuted) -> tuple[Verdict, str]:
    if answer.kind is AnswerKind.PROMISE:
        return _promise(answer, minuted.promises)
    if answer.kind is AnswerKind.LOOK_ALIKE:
        logged = any(_has(answer.words, each.words) and not each.waiting for each in minuted.promises)
        return (Verdict.DIFFERENT, "It is on your log. Nobody promised anything here.") if logged else (
            Verdict.CAUGHT, "Rightly left off the log: nobody promised anything.")
    if answer.kind is AnswerKind.RESOLUTION:
        return _resolution(answer, minuted)
    if answer.kind is AnswerKind.AMENDMENT:
        return _amendment(answer, minuted)
    return _event(answer, minuted)


def _promise(answer: Answer, promises: Iterable[Logged]) -> tuple[Verdict, str]:
    found = sorted((each for each in promises if _has(answer.words, each.words)), key=lambda each: each.waiting)
    if not found:
        return Verdict.MISSED, "A promise was made here. Minute it, and Ctrl+Enter puts it on the log."
    if found[0].waiting:
        return Verdict.DIFFERENT, "It is in your minutes, and waits to be put on the log: Ctrl+Enter at its line."
    if not found[0].owner:
        return Verdict.DIFFERENT, "It is on your log, but says nobody who is to do it: F2 at its line."
    return Verdict.CAUGHT, "It is on your log."


def _resolution(answer: Answer, minuted: Minuted) -> tuple[Verdict, str]:
    if not any(_has(answer.words, each) for each in minuted.resolutions):
        if any(_has(answer.words, each) for each in minuted.text):
            return Verdict.DIFFERENT, "The words are there, but not as a resolution: Ctrl+Shift+R begins one."
        return Verdict.MISSED, "Something was resolved here: Ctrl+Shift+R begins a resolution."
    return _by_whom(answer, minuted, "It stands as a resolution.")


def _amendment(answer: Answer, minuted: Minuted) -> tuple[Verdict, str]:
    there = any(_has(answer.words, each.words) for each in minuted.motions if each.amendment)
    if not there and not any("amend" in folded(each) and _has(answer.words, each) for each in minuted.text):
        return Verdict.MISSED, "An amendment was moved and carried here: Alt+Shift+A."
    return _by_whom(answer, minuted, "The amendment is minuted.")


def _by_whom(answer: Answer, minuted: Minuted, done: str) -> tuple[Verdict, str]:
    """Mover, seconder and figures count as minuted in the window that asks for them and in the words of the text alike."""
    of_kind = [each for each in minuted.motions if each.amendment == (answer.kind is AnswerKind.AMENDMENT)]
    names = [folded(f"{each.mover} {each.seconder}") for each in of_kind]
    names += [folded(each) for each in minuted.text if re.search(r"\b(?:moved|propos|second)", folded(each))]
    absent = [name for name in (answer.mover, answer.seconder) if name and not any(folded(name) in each for each in names)]
    if absent:
        names_said = " and ".join(absent)
        return Verdict.DIFFERENT, f"{done} Mover and seconder were said as well ({names_said}): Ctrl+Shift+M."
    told = any(each.votes == answer.votes for each in of_kind) or any(_counted(answer.votes, each) for each in minuted.text)
    if answer.votes and not told:
        pro, con = answer.votes
        return Verdict.DIFFERENT, f"{done} The vote was {pro} for and {con} against."
    return Verdict.CAUGHT, done


def _event(answer: Answer, minuted: Minuted) -> tuple[Verdict, str]:
    known: dict[AnswerKind, tuple[bool, str, str]] = {
        AnswerKind.ARRIVAL: (_named(answer.who, minuted.came), "The arrival is recorded.", "Somebody came in here: Ctrl+Shift+I."),
        AnswerKind.DECLARATION: (
            _named(answer.who, minuted.declared), "The interest is recorded.", "An interest was declared here: Ctrl+Shift+D."),
        AnswerKind.EXCLUSION: (
            minuted.excluded, "Press and public were excluded.", "Press and public were excluded here: Alt+Shift+E."),
        AnswerKind.ADJOURNMENT: (minuted.adjourned, "The adjournment is recorded.", "The meeting was adjourned here: Alt+Shift+J."),
    }
    there, done, not_done = known[answer.kind]
    if there:
        return Verdict.CAUGHT, done
    in_words = bool(answer.who) and any(folded(answer.who) in folded(each) and _TOLD[answer.kind] in folded(each) for each in minuted.text)
    return (Verdict.DIFFERENT, f"It is in your words, but not recorded. {not_done}") if in_words else (Verdict.MISSED, not_done)


_TOLD = {AnswerKind.ARRIVAL: "arriv", AnswerKind.DECLARATION: "interest", AnswerKind.EXCLUSION: "exclu", AnswerKind.ADJOURNMENT: "adjourn"}


def _has(words: Sequence[str], text: str) -> bool:
    """Most of these are in the text: a clerk minutes in words of their own."""
    there = sum(folded(each) in folded(text) for each in words)
    return bool(words) and there * 3 >= len(words) * 2


def _named(name: str, names: Iterable[str]) -> bool:
    return any(folded(name) in folded(each) for each in names)


def _counted(votes: Sequence[int], text: str) -> bool:
    numbers = [int(each) for each in re.findall(r"\b\d+\b", text)]
    return bool(votes) and "vote" in folded(text) and all(each in numbers for each in votes)
