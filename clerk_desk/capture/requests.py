"""What was asked for in the narrative: of somebody, or that something be done; not what was refused or answered at once."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from clerk_desk.capture.asking import ASKED, ASKED_OF, HANDED, RECORDED, SAID_YES, is_answered, is_refused
from clerk_desk.capture.deferrals import ITEM_DEFERRED, PUT_OFF, deferral
from clerk_desk.capture.doubts import SUPPOSED, is_past
from clerk_desk.capture.noun_requests import ACTION_AGREED, REQUEST_MADE, action_agreed, request_made
from clerk_desk.capture.owed import PROCEDURE
from clerk_desk.capture.parties import PARTY, is_body, is_committee, is_internal, is_outsider, is_person, is_pronoun
from clerk_desk.capture.patterns import Pattern, has_any, lowered, pieces_of
from clerk_desk.capture.phrases import ADVERB
from clerk_desk.capture.promises import promise_of
from clerk_desk.capture.speakers import Said, is_asker, is_official, is_ours, named, owner_of
from clerk_desk.capture.tasks import Task, is_dated, task_from
from clerk_desk.capture.things import INFO, PAPER
from clerk_desk.capture.undertakings import COMMITTEE_AGAIN, agreed, back_at_the_committee
from clerk_desk.capture.verbs import NO_VERB, PARTICIPLE, VERB, base_of, is_act
from clerk_desk.capture.vocabulary import BODY_WORDS, HE, MEMBERS_WORDS, REPORT_WORDS
from clerk_desk.capture.wishes import ASKED_FOR, SUGGESTED, WANTED, WAS_REQUESTED, asked_for, suggested, wanted, was_requested
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.follow_ups import FollowUpKind
from clerk_desk.domain.time_words import COUNT, MONTH

ASKING = r"(?:asked|told|requested|instructed|tasked|invited|directed|mandated|urged|remitted|required)"
ASKED_TO = Pattern(
    rf"\b(?:was|were|be|been)\s+(?:also\s+|then\s+|further\s+|therefore\s+)?{ASKING}\s*(?:,[^,]{{3,80}},\s*)?(?:to"
    rf"|with)\s+(?:{ADVERB}\s+)*(?P<verb>{VERB})\b",
    among=("asked", "told", "requested", "instructed", "invited", "directed", "mandated", "urged", "remitted", "required"))
ASKED_ONE = Pattern(
    rf"\b(?P<how>{ASKING})\s+(?P<who>(?:(?:him|her|them)\s+and\s+)?{PARTY})(?:,[^,]{{3,60}},)?\s+(?:to|if {HE} (?:would|could)"
    rf"|whether {HE} (?:would|could))\s+(?:{ADVERB}\s+)*(?P<verb>{VERB})\b",
    among=("asked", "told", "requested", "instructed", "invited", "directed", "mandated", "urged", "remitted", "required"))
ASKED_THAT = Pattern(
    r"\b(?:(?:[Mm]embers|(?:[Ss]ub-)?[Cc]ommittee|[Bb]oard|[Pp]anel|[Ff]orum|[Cc]ouncil|Cabinet|[Gg]roup|and)\s+(?:also\s+|further\s+|then\s+)?agreed"
    r"|(?<=[Ii]t was )(?:(?:discussed|suggested|proposed|moved|noted|further|also|then|unanimously|subsequently|therefore"
    r"|generally),?\s+(?:and\s+)?)?(?:agreed|decided),?"
    rf"|[Ii]t was the (?:\w+ )?(?:view|wish|decision|consensus|feeling) of (?:the )?(?:{BODY_WORDS}|[Mm]embers|[Mm]eeting)"
    r"|asked|requested|requests|asks|proposed and agreed|stipulated|(?:supported|accepted|endorsed"
    r"|agreed\s+with)\s[^,;.]{3,50}?\s(?:suggestion|proposal|request)"
    r"|(?<=[Ii]t was )(?:proposed|suggested)(?=,\s+and\s+[^,;.]{3,60}?\s(?:agreed|accepted|concurred"
    r"|assented),))(?:,\s+and\s+[^,;.]{3,60}?\s(?:agreed|accepted|concurred|assented),)?\s+that\s+",
    among=("agreed", "decided", "asked", "request", "asks", "stipulated", "suggest", "propos", "t was the"))
# a line under matters arising: what it tells was asked was asked at the meeting before
EARLIER_MINUTE = Pattern(r"Minute (?:[Nn]o\.?|[Nn]umber|[Rr]ef\.?)? ?\d(?=.*\b(?:asked|requested)\b)")
WAS_LOST = Pattern(r"\b(?:motion|amendment|proposal)\b.*\b(?:was|were) (?:\w+ )?(?:[^,;.]{0,40}? and )?(?:lost|defeated"
    r"|withdrawn|not carried)\b")
WAS_ASKED_FOR = Pattern(
    r"\b(?:was|were) asked for (?P<thing>(?:an?|the|further|more) (?:\w+ ){0,2}?(?:notes?|reports?|updates?|figures|breakdown"
    r"|list|details|copy"
    r"|information|data|briefing|summary)\b[^;.]*)", among=("asked for",))
CLERK_SHOULD = Pattern(
    rf"(?P<who>The (?:(?:Parish|Town|Community) )?Clerk)\s+should\s+(?:{ADVERB}\s+)*(?P<verb>{VERB})\b", among=("Clerk should",))
NO_REQUEST = frozenset({"set", "keep", "move", "close", "support", "congratulate", "thank", "commend"})
BEEN = Pattern(r"\bbeen\b")
CLAUSE_ENDS = Pattern(r"[;,]\s|\sand\s(?=the\s|[A-Z])")
HIM_AND = Pattern(r"(?:him|her|them)\s+and\s")
A_GOVERNMENT = Pattern(r"(?:[Tt]he )?(?:Council|Government)$")
IF = Pattern(r"\bif\b|\bwhether\b")
AGREED = Pattern(r"agreed|decided|(?:view|wish|decision|consensus|feeling) of|concurred|assented|accepted|supported|endorsed")
ONE_SHOULD = Pattern(rf"(?P<who>{PARTY})\s+(?:should\s+)?(?P<verb>{VERB})\b")
SHOWS = Pattern(
    r"(?:next year['’]s|future|later|subsequent|the next|the annual|the quarterly)\s+(?:[\w-]+\s+){0,2}?(?:reports?|updates?|papers?)\s+"
    r"(?:should\s+)?(?:show|include|contain|cover|give|set\s+out|state)\b")
POSSESSIVE = Pattern(r"(?:['’]s|s['’])$")
GETS_IT = Pattern(
    rf"(?:it|they|he|she|(?:the |all )?(?:{BODY_WORDS}|{MEMBERS_WORDS}))\s+(?:should\s+|could\s+)?(?:receive|have|see"
    r"|be\s+(?:provided|supplied|furnished)\s+with|be\s+(?:sent|given|shown))(?=\s)")
INFO_OR_PAPER = Pattern(rf"{INFO.words}|{PAPER.words}|\b(?:data ?sets?|slides|map|minutes|results)\b")
BE_KEPT = Pattern(r"(?P<who>[^,;.]{3,60}?)\s+be\s+kept\s+(?:fully\s+)?(?:informed|updated|advised|apprised|up to date)\b")
REACHES = Pattern(rf"\b(?:reach|come (?:back )?(?:to|before)|go to)\s+(?P<whom>it|them|us|[Mm]embers|the (?:{BODY_WORDS}))\b"
    rf"|\b(?:come|be brought) back(?=\s+(?:in|by|at|within|after|before)\s+(?:an?\b|the\b|{COUNT}\b|{MONTH}\b))")
BE_DONE = Pattern(rf"\b(?:be|could be|should be|would be|to be)\s+(?:\w+ly\s+)?(?P<verb>{PARTICIPLE})\b")
# "that a log be kept and brought to each meeting"
AND_BROUGHT = Pattern(
    rf"\bbe\s+(?:kept|maintained|made|drawn up|prepared|produced|compiled)\s+and\s+(?:then\s+)?(?P<verb>{REPORT_WORDS}"
    rf"|circulated|shared|sent)\b",
    among=("be ",))
# "was invited to provide an overview", and did
SPEAKS_OF = Pattern(r"\s+(?:an?|the|some|further)\s(?:\w+\s){0,2}?(?:overview|update|presentation|introduction|summary"
    r"|background|context|outline)\b")
ACCEPTED_BY = Pattern(rf"(?:This|That|It|The request) was (?:\w+ )?(?:agreed|accepted)(?: to)? by (?P<who>{PARTY})\s*[.;]")
# "asked the Manager to have them measured"
HAS_DONE = Pattern(rf"\s+(?:it|them|this|these|(?:the|his|her|their)\s[^,;.]{{3,40}}?)\s+{PARTICIPLE}\b")
GIVES_ASSURANCE = Pattern(r"(?:provide|give|offer) (?:some |further )?(?:re)?assurances?\b")
UPDATED_BY = Pattern(r"\b(?:further|progress|regular|written) (?:updates?|reports?)\b")
THANKED = Pattern(rf"\bthanked\s+(?P<who>{PARTY})\s+(?:for|and)\b", among=("thanked",))
ALREADY = Pattern(r"\b(?:already|told)\b")
# done in the meeting by who is asked to speak
SPOKEN = frozenset(
    [
        "present", "introduce", "speak", "address", "comment", "outline", "summarise", "describe", "explain", "confirm", "clarify",
        "advise", "update", "respond", "reply", "answer", "say",
    ])


# without one of these no reading of a request finds anything
ANY = pieces_of(
    ASKED_TO, ASKED_ONE, ASKED_THAT, ITEM_DEFERRED, PUT_OFF, WAS_ASKED_FOR, ASKED_FOR, WANTED, SUGGESTED, WAS_REQUESTED, CLERK_SHOULD,
    ACTION_AGREED, REQUEST_MADE)


def request(said: Said) -> Promise | None:
    """What the sentence asks for and nobody refused or answered: one, or none."""
    if not has_any(lowered(said.text), ANY) or EARLIER_MINUTE.match(said.text) or WAS_LOST.search(said.text):
        return None
    readings: tuple[Callable[[Said], Promise | None], ...] = (
        _asked_to, _was_asked_for, _clerk_should, action_agreed, request_made, _asked_one, _asked_that, deferral, asked_for, wanted,
        suggested, was_requested)
    made = next((made for read in readings if (made := read(said))), None)
    return _with_who_agreed(made, said) if made else None


def _with_who_agreed(made: Promise, said: Said) -> Promise:
    """"… asked that the map be checked and the Director agreed": the Director is to do it."""
    if made.owner:
        return made
    if (by := ACCEPTED_BY.match(said.after)) and is_ours(by["who"], said):
        return replace(made, owner=by["who"], reason="undertaken: asked for, and somebody agreed")
    here = SAID_YES.search(said.text)
    found = here or SAID_YES.search(f"; {said.after}")
    if found is None or (not here and found.start() > 2):
        return made
    who = named(found["who"], said)
    return replace(made, owner=who, reason="undertaken: asked for, and somebody agreed") if is_ours(who, said) else made


def _asked_to(said: Said) -> Promise | None:
    """"The Town Clerk was asked to amend the signs"."""
    found = ASKED_TO.search(said.text)
    if found is None or is_past(said.text, found.start()) or BEEN.search(found[0]):
        return None
    owner, after = owner_of(said, found.start()), said.text[found.end():]
    if not owner or is_outsider(owner) or is_committee(owner) or SUPPOSED.search(_last_clause(said.text[:found.start()])):
        return None
    verb = base_of(found["verb"])
    if (verb == found["verb"] and verb.endswith("ing") and verb != "bring") or not _is_task(verb, after):
        return None
    if "invited" in found[0] and SPEAKS_OF.match(after) and not is_dated(after):
        return None
    if GIVES_ASSURANCE.match(f"{verb}{after}") and is_answered(said):
        return None
    if verb in SPOKEN and ("invited" in found[0] or is_answered(said) or HANDED.search(after)):
        return None
    return promise_of(said, task_from(found["verb"], "", after), owner, ASKED_OF, 0.9)


def _clerk_should(said: Said) -> Promise | None:
    """"The Clerk should answer it": as parish councils instruct theirs."""
    found = CLERK_SHOULD.match(said.text)
    if found is None or not _is_task(base_of(found["verb"]), said.text[found.end():]):
        return None
    return promise_of(said, task_from(found["verb"], "", said.text[found.end():]), found["who"], ASKED_OF, 0.75)


def _was_asked_for(said: Said) -> Promise | None:
    """"the Head of Streetscene was asked for a note on it"."""
    found = WAS_ASKED_FOR.search(said.text)
    if found is None or is_past(said.text, found.start()) or is_answered(said):
        return None
    who = owner_of(said, found.start())
    return promise_of(said, Task("provide", "", f" {found['thing']}"), who, ASKED_OF, 0.8) if is_ours(who, said) else None


def _last_clause(words: str) -> str:
    return CLAUSE_ENDS.compiled.split(words)[-1]


def _is_task(word: str, after: str) -> bool:
    if word == "have" and HAS_DONE.match(after):
        return True
    if word in {"have", "sound", "keep", "think"}:
        return task_from(word, "", after).verb != word
    return word not in NO_VERB and (is_act(word) or word in {"consider", "include"}) and not PROCEDURE.match(word + after)


def _asked_one(said: Said) -> Promise | None:
    """"The Chair asked the Clerk to write …", "asked officers if they could look into it"."""
    found = ASKED_ONE.search(said.text)
    if found is None or is_past(said.text, found.start()) or not is_asker(said, found.start()) or is_refused(said):
        return None
    after = said.text[found.end():]
    if not _may_be_asked(found["who"]) or not _is_task(found["verb"], after):
        return None
    spoken = base_of(found["verb"]) in SPOKEN
    if (spoken and found["how"] == "invited") or (is_answered(said) and (spoken or IF.search(found[0]))):
        return None
    return promise_of(said, task_from(found["verb"], "", after), found["who"], ASKED_OF, 0.85)


def _may_be_asked(who: str) -> bool:
    """A post, a person, a team or another body; not the committee, an outsider, the Council or the Government."""
    if is_committee(who) or is_outsider(who) or is_pronoun(who) or A_GOVERNMENT.match(who):
        return False
    return is_official(who) or is_person(who) or is_internal(who) or is_body(who) or HIM_AND.match(who) is not None


def _asked_that(said: Said) -> Promise | None:
    """"She asked that the findings be brought to the July meeting", "It was agreed that the Clerk obtain a price"."""
    found = ASKED_THAT.search(said.text)
    if found is None or is_past(said.text, found.start()) or not is_asker(said, found.start()) or is_refused(said):
        return None
    rest = said.text[found.end():]
    if RECORDED.search(rest) or HANDED.search(rest):
        return None
    if again := COMMITTEE_AGAIN.match(rest):
        return back_at_the_committee(said, rest[again.end():], "again" in rest or bool(again["paper"]))
    if AGREED.search(found[0]):
        return agreed(said, found.end())
    readings = (_that_it_gets, _that_one_should, _that_it_shows, _that_one_be_kept, _that_it_reaches_us, _that_it_be_done)
    return next((made for read in readings if (made := read(said, rest))), None)


def _that_one_should(said: Said, rest: str) -> Promise | None:
    """"that the Licensing Officer revise the letter"."""
    found = ONE_SHOULD.match(rest)
    if found is None or not is_act(found["verb"]) or POSSESSIVE.search(found["who"]):
        return None
    who = found["who"]
    comes = is_pronoun(who) and found["verb"] in {"attend", "return"} and "meeting" in rest
    if is_committee(who) or is_outsider(who) or not (comes or is_official(who) or is_internal(who) or is_body(who)):
        return None
    if comes:
        thanked = THANKED.search(said.text)
        who = thanked["who"] if thanked else named(who.capitalize(), said)
    return promise_of(said, task_from(found["verb"], "", rest[found.end():]), who, ASKED_OF, 0.85)


def _that_it_gets(said: Said, rest: str) -> Promise | None:
    """"that it receive the dataset", "that Members be provided with a list"."""
    found = GETS_IT.match(rest)
    what = rest[found.end():] if found else ""
    return promise_of(said, Task("see", "", what), "", ASKED, 0.8) if INFO_OR_PAPER.search(what[:70]) else None


def _that_it_shows(said: Said, rest: str) -> Promise | None:
    """"that next year's report show complaints by locality"."""
    found = SHOWS.match(rest)
    return promise_of(said, Task("show", "", rest[found.end():]), "", ASKED, 0.8) if found else None


def _that_one_be_kept(said: Said, rest: str) -> Promise | None:
    """"that ward members be kept informed"."""
    found = BE_KEPT.match(rest)
    if found is None:
        return None
    task = Task("update", f" {found['who']}", rest[found.end():])
    kind = FollowUpKind.REPORT if UPDATED_BY.search(task.after) else FollowUpKind.CIRCULATE
    return promise_of(said, task, "", ASKED, 0.75, kind, found["who"])


def _that_it_reaches_us(said: Said, rest: str) -> Promise | None:
    """"that the survey reach members before the summer", "that it come back to the Panel"."""
    found = REACHES.search(rest)
    if found is None:
        return None
    task = Task("send" if found[0].startswith("reach") else "bring", rest[:found.start()], rest[found.end():], True)
    return promise_of(said, task, "", ASKED, 0.8, FollowUpKind.REPORT if "back" in found[0] else None)


def _that_it_be_done(said: Said, rest: str) -> Promise | None:
    """"that the findings be published"; not where the next sentence tells that they were."""
    found = AND_BROUGHT.search(rest) or BE_DONE.search(rest)
    out = found is not None and rest.startswith(" out", found.end())
    if found is None or (base_of(found["verb"]) in NO_REQUEST and not out):
        return None
    if is_answered(said) and ALREADY.search(said.after) and not SAID_YES.search(f"; {said.after}"):
        return None
    task = Task(base_of(found["verb"]), rest[:found.start()], rest[found.end():], True)
    return promise_of(said, replace(task, verb="include", after=task.after[4:]) if out else task, "", ASKED, 0.85)
