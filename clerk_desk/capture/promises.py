"""A promise made of a task and the sentence it stands in: what "this" is, who "she" is, its kind and its reason."""
from __future__ import annotations

from dataclasses import replace

from clerk_desk.capture.due_words import due_in
from clerk_desk.capture.kinds import kind_of
from clerk_desk.capture.looks import TITLED
from clerk_desk.capture.patterns import Pattern
from clerk_desk.capture.speakers import Said, named, whom_named
from clerk_desk.capture.tasks import Task, due, recipients, task_from
from clerk_desk.capture.verbs import PARTICIPLE, VERB, base_of
from clerk_desk.capture.vocabulary import AT_END, THIS
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.follow_ups import FollowUpKind

PROMISED = "undertaken: somebody promised to"
SAID = "undertaken: somebody said that they would"
PASSIVE = "undertaken: it was said that it would be done"
WHAT = {
    FollowUpKind.CIRCULATE: "send something to members", FollowUpKind.REPORT: "bring something back to a meeting",
    FollowUpKind.RESPOND: "answer somebody in writing", FollowUpKind.REFER: "take something up with another body",
    FollowUpKind.ARRANGE: "set something up", FollowUpKind.ACT: "do something",
}
DOES_SO = Pattern(rf"\s+{THIS}\b")
DOES_ONLY_SO = Pattern(rf"\s+{THIS}\s*{AT_END}")
# "asked for the plan to come back to Committee and the Director agreed to do so"
ASKED_TO_COME = Pattern(
    r"\basked\s+(?:for|that)\s+(?P<thing>[^,;.]{3,80}?)\s+(?:to\s+)?(?:come|go|return)(?P<rest>\s+(?:back\s+)?to\s[^;.]*?)\s+and\b")
# "sought the figures, which the Director agreed to provide"
WANTED_WHICH = Pattern(r"\b(?:requested|asked for|sought)\s+(?P<thing>[^;]*?),\s+which\b")
# "asked for the map to be checked and he agreed to do so"
FOR_TO_BE = Pattern(rf"\bfor\s+(?P<thing>[^,;.]{{3,80}}?)\s+to\s+be\s+(?P<verb>{PARTICIPLE})\b(?P<rest>[^,;.]*?)(?=\s+and\b)")
# "Could the figures be shared with members? The Director agreed to do this."
# "asked whether a breakdown could be shared with the Committee; the Manager agreed to do so"
COULD_BE_DONE = Pattern(
    rf"\basked\s+(?:whether|if)\s+(?P<thing>[^,;.]{{3,90}}?)\s+(?:could|might|would|can)\s+be\s+(?P<verb>{PARTICIPLE})\b(?P<rest>[^,;.]*)",
    among=("whether", " if ", "\nif"))
# "was asked to circulate the rates and agreed to do so"
WAS_ASKED_TO = Pattern(
    rf"\b(?:asked|requested|invited)\s+to\s+(?P<verb>{VERB})\b(?P<rest>[^;]*?),?\s+and\s+(?:\w+\s+)?(?:agreed|undertook|promised)\b",
    among=("asked to", "requested to", "invited to"))
# "requested that the routes be shared …; the Director agreed to see that this was done"
THIS_DONE = Pattern(r"\s+(?:to it )?(?:that )?(?:this|it|these) (?:was|were|is) done\W*")
THAT_BE_DONE = Pattern(
    rf"\b(?:asked|requested|suggested)\s+that\s+(?P<thing>[^,;.]{{3,90}}?)\s+be\s+(?P<verb>{PARTICIPLE})\b(?P<rest>[^;.]*)",
    among=("asked that", "requested that", "suggested that"))
BE_DONE = Pattern(rf"\bbe\s+(?P<verb>{PARTICIPLE})\b")
# a verb with a thing that only the sentences before name: "arrange it", "set that up", "make the arrangements"
SETS_IT_UP = {
    **dict.fromkeys(("arrange", "organise", "organize"), Pattern(r"\s+(?:for )?(?:this|it|one|another|that|them)\b")),
    "set": Pattern(r"\s+(?:up\s*(?:[.,;]|$)|(?:this|it|one|that|them)\s+up\b)"),
    "make": Pattern(r"\s+(?:the |all |any )?(?:necessary )?arrangements\b"),
}
ASIDE_WHEN = Pattern(
    r"\bthat,\s(?P<when>(?:once|when|after|before|following|as soon as|within|by)\s[^,;]{3,80}),\s(?:he|she|they|it|officers"
    r"|the)\s", among=("that,",))
IT_ALONE = Pattern(r"(?:this|it|that|one|these)")
AN_OFFICE = Pattern(r"\s*\([^)]*\)$")


def is_undertaking(promise: Promise) -> bool:
    """Is it something undertaken, rather than only asked for?"""
    return promise.reason.startswith("undertaken")


def promise_of(
    said: Said, task: Task, owner: str, reason: str, confidence: float, kind: FollowUpKind | None = None, whom: str | None = None,
) -> Promise:
    """The promise a task makes, with owner and recipients by name where the sentences say whom the pronouns mean.

    A reason that ends in "to" or "would" is completed by what the kind means. ``kind`` and ``whom`` are worked out if not given.
    """
    task = _what_was_asked(task, said)
    to = whom_named(recipients(task), said) if whom is None else whom
    when = due(task) or _when_aside(said.text)
    sort = kind or kind_of(_what_is_set_up(task, said), to, when)
    reason = f"{reason} {WHAT[sort]}" if reason.endswith((" to", " would")) else reason
    who, whom = (" ".join(each.split()) for each in (_by_name(named(owner, said)), to))  # as typed, but for a space typed twice
    return Promise(said.text, sort.value, said.block, who, whom, when, reason, confidence)


def _when_aside(text: str) -> str:
    """"said that, once the paper was out, he would …": when, told before who."""
    aside = ASIDE_WHEN.search(text)
    return due_in(aside["when"]) if aside else ""


def _what_is_set_up(task: Task, said: Said) -> Task:
    """"arrange this": what is to be arranged stands somewhere in the sentences."""
    if task.passive and task.verb == "arrange" and IT_ALONE.fullmatch(task.before.strip()):
        return Task("arrange", f"{said.before} {said.text}", task.after, True)
    it = SETS_IT_UP.get(task.verb)
    return Task("arrange", f"{said.before} {said.text}", task.after, True) if it and it.match(task.after) else task


def _what_was_asked(task: Task, said: Said) -> Task:
    """"agreed to do this": what the sentence, or the one before, asked to be done."""
    if task.verb in {"do", "arrange"} and DOES_SO.match(task.after) and (comes := ASKED_TO_COME.search(said.text)):
        return Task("bring", comes["thing"], comes["rest"], True)
    if not task.after.strip(" .") and (wanted := WANTED_WHICH.search(said.text)):
        return replace(task, before=wanted["thing"], passive=True)
    if task.verb in {"see", "ensure"} and THIS_DONE.fullmatch(task.after) and (asked := THAT_BE_DONE.search(said.text)):
        return Task(base_of(asked["verb"]), asked["thing"], asked["rest"], True)
    if task.verb != "do" or not DOES_ONLY_SO.match(task.after):
        return task
    if here := WAS_ASKED_TO.search(said.text):
        return task_from(here["verb"], "", here["rest"])
    if here := FOR_TO_BE.search(said.text):
        return Task(base_of(here["verb"]), here["thing"], here["rest"], True)
    if here := COULD_BE_DONE.search(said.text):
        return Task(base_of(here["verb"]), here["thing"], here["rest"], True)
    asked = BE_DONE.search(said.before)
    return Task(base_of(asked["verb"]), said.before[:asked.start()], said.before[asked.end():].replace("?", ""), True) if asked else task


def _by_name(owner: str) -> str:
    """A named person without the office in brackets; a post keeps what is in brackets, which is part of it."""
    return AN_OFFICE.sub("", owner) if TITLED.match(owner) else owner
