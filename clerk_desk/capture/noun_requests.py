"""A request told as a noun: "a request was made for …", "there was a request from Members that …", "an action was agreed for …"."""
from __future__ import annotations

from clerk_desk.capture.asking import ASKED, ASKED_OF, is_answered, is_refused
from clerk_desk.capture.doubts import is_past
from clerk_desk.capture.parties import PARTY
from clerk_desk.capture.patterns import Pattern
from clerk_desk.capture.phrases import ADVERB
from clerk_desk.capture.promises import promise_of
from clerk_desk.capture.speakers import Said, is_ours
from clerk_desk.capture.tasks import Task, task_from
from clerk_desk.capture.things import INFO, PAPER, VISIT
from clerk_desk.capture.verbs import PARTICIPLE, VERB, base_of, is_act
from clerk_desk.domain.captured import Promise

# "An action was agreed for the Clerk to write", "A request was made for the figures to be shared"
ACTION_AGREED = Pattern(
    rf"\b(?:an? (?:further )?action|action) (?:was|is) (?:agreed|noted|recorded"
    rf"|taken) for (?P<who>{PARTY}) to (?:{ADVERB}\s+)*(?P<verb>{VERB})\b",
    among=("action was", "action is"), folds=True)
REQUEST_MADE = Pattern(
    r"\b(?:(?:an? |the |further )?requests? (?:was|were) made(?: by [^,;.]{3,50}?)?"
    r"|[Tt]here (?:was|were) (?:also )?(?:an? |some |several )?(?:\w+ )?(?:requests?|calls?)(?: (?:from|by) [^,;.]{3,50}?)?"
    r"|(?:[Mm]embers|[Cc]ouncillors|[Tt]he \w+) made an? (?:\w+ )?request) (?:for"
    r"|that) (?P<thing>[^;]*)", among=("request", "call"), folds=True)
ONE_TO_DO = Pattern(rf"(?P<who>{PARTY})\s+(?:to\s+|should\s+)?(?:{ADVERB}\s+)*(?P<verb>{VERB})\b")
BE_DONE = Pattern(rf"(?P<thing>[^,;.]{{3,110}}?)\s+(?:to\s+|should\s+)?be\s+(?P<verb>{PARTICIPLE})\b")


def action_agreed(said: Said) -> Promise | None:
    """"An action was agreed for the Clerk to write to the landowner"."""
    found = ACTION_AGREED.search(said.text)
    if found is None or is_past(said.text, found.start()):
        return None
    return promise_of(said, task_from(found["verb"], "", said.text[found.end():]), found["who"], ASKED_OF, 0.9)


def request_made(said: Said) -> Promise | None:
    """"A request was made for the figures to be shared", "There was a request for officers to include a glossary"."""
    found = REQUEST_MADE.search(said.text)
    if found is None or is_past(said.text, found.start()) or is_refused(said) or is_answered(said):
        return None
    thing = found["thing"]
    if done := BE_DONE.match(thing):
        return promise_of(said, Task(base_of(done["verb"]), done["thing"], thing[done.end():], True), "", ASKED, 0.8)
    if (one := ONE_TO_DO.match(thing)) and (one["verb"] == "include" or is_act(one["verb"])) and is_ours(one["who"], said):
        return promise_of(said, task_from(one["verb"], "", thing[one.end():]), one["who"], ASKED_OF, 0.85)
    if VISIT.search(thing[:50]) and not INFO.match(thing):
        return promise_of(said, Task("arrange", thing, thing, True), "", ASKED, 0.75)
    wants = INFO.search(thing[:60]) or PAPER.search(thing[:60])
    return promise_of(said, Task("see", "", f" {thing}"), "", ASKED, 0.75) if wants else None
