"""What is to be done in the short form of notes: "Clerk to chase County Highways.", "Matter to be listed at the next meeting."."""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from clerk_desk.capture.doubts import ROUTINE
from clerk_desk.capture.owed import is_owed, is_task
from clerk_desk.capture.parties import BY_A_POST, LOW, POST, PROPER, is_body, is_internal, is_outsider, is_person, named_party
from clerk_desk.capture.patterns import Pattern, has_any
from clerk_desk.capture.phrases import ADVERB
from clerk_desk.capture.promises import SAID, promise_of
from clerk_desk.capture.speakers import Said, is_first_name, is_official, is_several
from clerk_desk.capture.tasks import Task, recipients, task_from
from clerk_desk.capture.verbs import ACTS, DEAD, PARTICIPLE, VERB, base_of
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.follow_ups import FollowUpKind
from clerk_desk.domain.time_words import MONTH, WEEKDAY

# "PW / KD - measure up the bin store by 12th"
INITIALS_DASH = Pattern(r"(?P<who>[A-Z]{2,3}(?:\s?(?:/|,|&|and)\s?[A-Z]{2,3})*)\s*[-–:]\s+(?P<verb>[a-z]+)\b")
SOMEBODY = "somebody is to"
NOTE_FORM = Pattern(
    rf"(?:(?:Note|NB|N\.B\.)\s*:\s*)?(?P<who>{PROPER}|{LOW}|Officers|officers|Clerk|All|all|Everyone|Everybody|Members|members|(?:[A-Z]\w+\s+)?[Ww]orking"
    rf"\s+(?:[Pp]arty|[Gg]roup))(?:,\s+(?:with|and|together with)\s[^,;.]{{3,40}},)?\s+(?:(?:is|are|was"
    rf"|were)\s+)?(?:still\s+)?to\s+(?:{ADVERB}\s+)*(?P<verb>{VERB})\b")
# after a dash or a stop: "Gate still loose - the Clerk to reply to Mrs Ede"
TO_DO = Pattern(
    rf"(?:\s[–—-]\s|[;:]\s|,\s(?:and\s)?|\.\s|\sand\s(?=[A-Z]{{2}}\sto\s))(?P<who>{PROPER}|{LOW}|[Oo]fficers)\s+(?:(?:is|are)\s+)?(?:still\s+)?to\s+(?P<verb>{VERB})\b")
TO_BE_DONE = Pattern(
    rf"^(?:(?:Note|NB)\s*:\s*)?(?P<thing>(?:(?!(?:was|were|is|are|had|has|have|would|will|agreed|resolved|proposed|that|asked|reported|ought"
    rf"|need(?:s|ed)?|appear(?:s|ed)?|seem(?:s|ed)?|likely|unlikely|able|due|expected|supposed|bound|continue[sd]?)\b)"
    rf"[\w’'&£,()/.–-]+\s+){{1,9}}?)to\s+be\s+(?P<verb>{PARTICIPLE})\b(?:\s+to\s+(?P<does>{VERB})\b)?",
    among=("be ", "be\n"))
AND_TO = Pattern(
    rf"(?:,?\s+and|;)\s+(?P<who>[A-Z]{{2,4}}|(?:the\s+)?{POST}(?:\s+[A-Z]\w+)?|(?:Cllr|Councillor)\s+[A-Z][\w’'-]+)\s+to\s+"
    r"(?P<verb>[a-z-]+)\b", among=("and", ";"))
# "would go back to the County on this, and would also find out …": the same person, in the same sentence
AND_WOULD = Pattern(
    rf",?\s+and\s+(?P<said>(?:he\s+|she\s+|they\s+)?(?:would|will)\s+(?:also\s+|then\s+)?(?P<verb>{VERB})\b)", among=("would", "will"))
# a sentence with a verb of its own ("the report to include", "he was able to") is no note
HAS_A_VERB = Pattern(
    r"\b(?:was|were|had|is|are|has|would|will|asked|agreed|reported|received|report|request|letter|right|need|duty|way|opportunity"
    r"|ability)\b")
IN_NOTES = frozenset({"set", "designate", "appoint", "nominate", "confirm", "replace", "renew", "fix"})
A_GROUP = Pattern(r"(?:[A-Z]\w+\s+)?[Ww]orking\s+(?:[Pp]arty|[Gg]roup)")
# "Grass cutting contract to go on the next agenda."
# "To be placed on the February agenda.", the item named in the sentence before
ONTO_AGENDA = Pattern(
    r"^To\s+(?:be\s+(?:placed|put|added|included|listed|discussed|considered)|go(?:\s+back)?)\s+(?:again\s+)?(?=(?:on|onto|to|in|at|for)\s+(?:the|our|a)\s+"
    r"(?:next\s+|\w+\s+)?(?:agenda|meeting|work programme)\b|next (?:month|time|meeting)\b)",
    among=("agenda", "meeting", "work programme", "next month", "next time"))
TO_GO_ON = Pattern(
    r"^(?P<thing>(?:(?!(?:was|were|is|are|had|has|have|would|will|agreed|asked)\b)[\w’'&,()/.-]+\s+){1,9}?)"
    r"to\s+(?:go|be|come)\s+(?:back\s+)?(?=(?:on|onto|to)\s+(?:the|a|our)\s+(?:next\s+|\w+\s+)?(?:agenda|meeting|work programme)\b)",
    among=("agenda", "meeting", "work programme"))
A_PAPER = Pattern(r"(?:Report|Request|Letter|Response|Invitation|Proposal|Application|Motion|Councillors? [A-Z]\w+ referred)\b")
# "Freight strategy to be moved from September to November."
PUT_OFF_TO = Pattern(
    rf"\s+(?:back\s+|forward\s+)?(?:from\s+[^,;.]{{3,40}}?\s+)?(?P<when>to\s+(?:the\s+)?(?:next\s+)?(?:{MONTH}|meeting|agenda)\b)")
# "Back to Forum in March with costings."
BACK_TO_US = Pattern(r"^Back to (?:the )?(?:Forum|Committee|Board|Panel|Council|Cabinet|us)\b(?P<when>\s+(?:in|by|at|for"
    r"|before)\b[^;]*)", among=("Back to",))
THE_LAST = Pattern(r"The (?:last|first|next|only)\b")
TELLS = Pattern(r"\b(?:was|were|had|is|are|has|have)\b")
# "mains to be flushed on 8 February": news
ON_THE_DAY = Pattern(rf"\s+on\s+(?:the\s+)?(?:{WEEKDAY}|\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH})\b")
TOLD_THAT = Pattern(r"\s+(?:that|of|how|why|where|when)\b")
MONEY = Pattern(r"[£€]")
# "Passes to be reissued – DG."
CLAUSE_ENDS = Pattern(r"[;:.]\s|\s[–—-]\s")
BEHIND = Pattern(r"\s[–—-]\s(?P<who>[A-Z]{2,3}(?:(?:/|, | and )[A-Z]{2,3})*)\.?$")
AN_OFFICE = Pattern(r"(?:[Tt]he )?(?:[A-Z]\w+\s+){1,3}(?:Office|Department|Depot)")
ONE_IS_TO = Pattern(r"\b(?:agreed|undertook|offered|asked|requested|was|were|is|are)\b.*\bto\s+[a-z]")


def note_form(said: Said) -> Promise | None:
    """"Clerk to chase County Highways.", "AB and CD to meet the Scouts", "… - the Clerk to reply to Mrs Ede"."""
    if back := BACK_TO_US.match(said.text):
        return promise_of(said, Task("bring", "", back["when"], True), "", "a report is expected", 0.8, FollowUpKind.REPORT)
    if (dashed := INITIALS_DASH.match(said.text)) and dashed["verb"] in ACTS:
        return promise_of(said, task_from(dashed["verb"], "", said.text[dashed.end():]), dashed["who"], SOMEBODY, 0.8)
    if not has_any(said.text, ("to ", "to\n", "To ")):
        return None
    if said.text.endswith((":", ":-")):
        return None
    if done := TO_BE_DONE.match(said.text):
        return _to_be_done(said, done)
    if goes := TO_GO_ON.match(said.text) or ONTO_AGENDA.match(said.text):
        task = Task("add", goes[0], f" {said.text[goes.end():]}", True)
        who = (goes.groupdict().get("thing") or "").strip()
        return promise_of(said, task, who if is_official(who) else "", "an item is to go on an agenda", 0.8, FollowUpKind.REPORT)
    found = NOTE_FORM.match(said.text) or TO_DO.search(said.text)
    if found is None or not is_task(found["verb"], base_of(found["verb"]), said.text[found.end():]):
        return None
    who = named_party(found["who"])
    if not _is_one_of_us(who) or HAS_A_VERB.search(f"{who} {_straight_before(said.text, found.start('who'))}") or A_PAPER.match(who):
        return None
    return promise_of(said, task_from(found["verb"], "", said.text[found.end():]), who, SOMEBODY, 0.85)


def _straight_before(text: str, at: int) -> str:
    """The last words before this place, within its own clause."""
    return CLAUSE_ENDS.compiled.split(text[max(0, at - 12):at])[-1]


def tasks_apart(text: str) -> list[str]:
    """"The Clerk to complete the form; Cllr Ives to provide photographs": the tasks of several in one sentence, else the sentence."""
    parts = text.split("; ") if "; " in text else []
    return parts if sum(NOTE_FORM.match(part) is not None for part in parts) > 1 else [text]


def _is_one_of_us(who: str) -> bool:
    if is_outsider(who):
        return False
    all_of_us = A_GROUP.fullmatch(who) is not None or who in ("Everyone", "Everybody")
    named = all_of_us or is_several(who) or is_first_name(who) or (is_person(who) and not is_body(who))
    return bool(named) or AN_OFFICE.fullmatch(who) is not None or is_official(who) or is_internal(who)


def _to_be_done(said: Said, found: re.Match[str]) -> Promise | None:
    """"Matter to be listed at the next meeting.": to be done by somebody who is not named."""
    rest, verb = said.text[found.end():], base_of(found["verb"])
    if found["does"]:
        return _to_be_asked(said, found, verb)
    if THE_LAST.match(said.text) or (TELLS.search(rest) and not TOLD_THAT.match(rest)):
        return None
    if verb in {"move", "put", "push"} and (to := PUT_OFF_TO.match(rest)):
        task = Task("bring", found["thing"], f" {to['when']}{rest[to.end():]}", True)
        return promise_of(said, task, "", "an item is put off to a later meeting", 0.75, FollowUpKind.REPORT)
    if verb in DEAD - IN_NOTES or ROUTINE.search(rest) or MONEY.search(said.text):
        return None
    if ON_THE_DAY.match(rest) and verb not in {"report", "discuss", "consider", "bring", "present", "submit"}:
        return None
    task = Task("add" if verb == "list" else verb, found["thing"], rest, True)
    by = BY_A_POST.match(rest) or BEHIND.search(rest)
    return promise_of(said, task, by["who"] if by else "", "something is to be done", 0.75)


def _to_be_asked(said: Said, found: re.Match[str], verb: str) -> Promise | None:
    """"TC to be asked to have it cut."."""
    who = found["thing"].strip()
    if verb == "invite":
        task = Task(verb, who, said.text[found.end("verb"):], True)
        return promise_of(said, task, "", "somebody is to be invited", 0.8, FollowUpKind.ARRANGE, "")
    if verb not in {"ask", "request", "instruct", "remind"} or not is_official(who):
        return None
    return promise_of(said, task_from(found["does"], "", said.text[found.end():]), who, SOMEBODY, 0.85)


def also(said: Said, first: Promise) -> Iterator[Promise]:
    """What somebody else is to do, told in the same sentence: "The Chair agreed to ring him and the Clerk to write"; and what the same
    person would do besides.
    """
    yield from _besides(said, first)
    for found in AND_TO.finditer(said.text):
        before, after = said.text[:found.start()], said.text[found.end():]
        if found["who"] == first.owner or not is_official(found["who"]) or not is_task(found["verb"], base_of(found["verb"]), after):
            continue
        if ONE_IS_TO.search(before) or NOTE_FORM.match(before + " "):
            yield promise_of(said, task_from(found["verb"], "", after), found["who"], "somebody else is to", 0.8)


def _besides(said: Said, first: Promise) -> Iterator[Promise]:
    """A second thing that the owner of the first would do, where the sentence says "would" again and owes it to the committee."""
    found = AND_WOULD.search(said.text)
    if found is None or not first.owner or not first.reason.startswith("undertaken") or "would" not in said.text[:found.start()]:
        return
    verb, after = base_of(found["verb"]), said.text[found.end():]
    task = task_from(verb, "", after)
    if not is_task(found["verb"], verb, after) or not is_owed(task, recipients(task), after):
        return
    second = promise_of(said, task, first.owner, SAID, 0.75)
    if (second.kind, second.recipients) != (first.kind, first.recipients):  # "would check and would e-mail it" is one
        yield replace(second, evidence=said.text[found.start("said"):])
