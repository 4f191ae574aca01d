"""What was undertaken in the narrative, sentence by sentence: somebody of the committee's side and what they said they would do."""
from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from clerk_desk.capture.asking import ASKED
from clerk_desk.capture.clause_promises import agreed_clause
from clerk_desk.capture.doubts import EACH_MEETING, ROUTINE, UNREAL, is_past, is_unreal
from clerk_desk.capture.expectations import would_be_done, would_do
from clerk_desk.capture.owed import ON_A_PROGRAMME, PROCEDURE, SEES_TO_IT, is_task
from clerk_desk.capture.parties import MEMBERS, PARTY, PROPER, is_body, is_committee, is_outsider, is_pronoun
from clerk_desk.capture.patterns import Pattern, has_any, lowered, pieces_of
from clerk_desk.capture.phrases import ADVERB
from clerk_desk.capture.promises import PROMISED, WHAT, promise_of
from clerk_desk.capture.speakers import IN_CAPITALS, Said, is_at_the_table, is_official, is_ours, named, owner_of, whom_named
from clerk_desk.capture.tasks import Task, is_dated, task_from
from clerk_desk.capture.things import INFO, PAPER
from clerk_desk.capture.verbs import ACTS, DEAD, NO_VERB, PARTICIPLE, VERB, base_of, is_act
from clerk_desk.capture.vocabulary import BODY_WORDS, MEMBERS_WORDS, NAME
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.follow_ups import FollowUpKind

SOLEMNLY = (
    r"(?:[Uu]ndertook|[Oo]ffered|[Pp]roposed(?= to (?:write|raise|contact|invite|bring|return)\b)|[Pp]romised|(?:was "
    r"|had )?[Cc]ommitted(?: (?:himself|herself))?|[Vv]olunteered|[Pp]ledged|[Cc]onsented"
    r"|took (?:away |on )?(?:an|the) action|accepted (?:an|the) action"
    r"|gave (?:an|a|his|her|their|the \w+ an?) (?:\w+ )?(?:undertaking|assurance|commitment|word|promise))"
)
SOLEMN = Pattern(SOLEMNLY)
UNDERTOOK = Pattern(
    rf"\b(?P<how>[Aa]greed|{SOLEMNLY}|(?:was|were|is|are) (?:quite |very |also |more than |only too )?(?:happy|willing|content"
    rf"|prepared|ready)"
    r"|would be (?:only too |very |quite )?(?:glad|pleased)"
    r"|would be (?:only too |very |quite )?(?:happy|willing|prepared)(?= to (?:write|circulate|share|send|provide|arrange"
    r"|bring|raise|e-?mail"
    r"|forward|host|return|come back)\b))"
    rf"(?:,[^,;]{{2,80}},)?\s+(?:to\s+(?:{ADVERB}\s+)*(?P<verb>{VERB})\b|(?:that\s+|(?=(?:this|it|these|they|he|she|officers)\s))"
    rf"(?P<that>(?:(?:he|she|they|it|{PARTY})\s+would|.{{3,160}}?\b(?:would|will|should|could)(?:\s+be)?)\b))",
    among=(
        "greed", "ndertook", "roposed to", "ffered", "romised", "ommitted", "olunteered", "ledged", "onsented", "action", "gave", "happy",
        "glad",
        "pleased", "willing", "content", "prepared", "ready"))
PROMISED_THING = Pattern(
    rf"\b(?P<how>[Pp]romised|[Oo]ffered)\s+(?:to\s+)?(?P<whom>(?:the\s+|all\s+|ward\s+)*(?:{MEMBERS_WORDS}|{BODY_WORDS}|[Ff]orum)"
    rf"|(?:Councillor|Cllr|Alderman|Mr|Mrs|Ms|Miss|Dr)\s+{NAME}|him|her|them)\s+"
    r"(?P<what>(?:the|an?|some|further|more|copies|details|figures|information)\s[^.;]*)",
    among=("romised", "ffered"))
# "promised an answer by Friday", nobody being named who gets it
PROMISED_ANSWER = Pattern(
    r"\b(?:[Pp]romised|[Oo]ffered)\s+(?P<what>(?:an?|the|further|more)\s+(?:\w+\s+){0,2}?(?P<thing>answer|reply|response|note|list|report"
    r"|update|briefing|breakdown|figures|details|information|copy|copies|summary|paper)\b(?!\s+(?:that|in return))[^.;]*)",
    among=("romised", "ffered"))
LEFT_WITH = Pattern(
    rf"\b(?:left|remitted|delegated|passed|fell)\s+(?:it\s+)?(?:with|to)\s+(?P<who>{PARTY})\s+to\s+(?:{ADVERB}\s+)*(?P<verb>{VERB})\b",
    among=("left", "remitted", "delegated", "passed", "fell"))
HAS_ANSWER = Pattern(
    r"\b(?:said|confirmed|promised|advised|undertook|added|replied|agreed|gave\s+(?:his|her|their)\s+word)\s+that\s+"
    rf"(?P<whom>{PROPER}|[Mm]embers)\s+(?:would|will)"
    r"\s+(?:have|get|receive|be\s+(?:given|sent|told|shown|written to|informed))\s+(?P<what>[^.;]*)",
    among=("would", "will"))
WILL_HEAR = Pattern(
    rf"\b(?:advised|told|informed|assured)\s+(?P<whom>{PROPER}|the\s+(?:lead\s+)?petitioner)\s+that\s+(?:he|she|they)\s+would\s+"
    r"(?:receive|have|get|be\s+(?:sent|given))\s+(?P<what>an?\s+(?:\w+\s+)?(?:reply|response|answer)\b[^.;]*)",
    among=("advised", "told", "informed", "assured"))
# "asked about the hoarding and was told that he would be given a written reply"
TOLD_OF_REPLY = Pattern(
    r"\b(?:was|were)\s+(?:told|advised|informed|assured|promised)\s+that\s+(?:he|she|they)\s+would\s+(?:receive|have|get|be\s+(?:sent|given))"
    r"\s+(?P<what>an?\s+(?:\w+\s+)?(?:reply|response|answer|explanation)\b[^.;]*)", among=("would",))
# "He would receive a written response."
WRITTEN_REPLY = Pattern(
    rf"(?:^|[;.]\s|\band\s|\b(?:advised|said|confirmed|explained|stated)\s+that\s)(?P<whom>{PROPER}|[Hh]e|[Ss]he"
    rf"|[Tt]he (?:questioner|resident|petitioner))\s+(?:would|will)\s+"
    r"(?:therefore\s+|also\s+)?(?:receive|have|get|be\s+(?:sent|given|provided with))\s+"
    r"(?P<what>a\s+(?:full\s+)?written\s+(?:reply|response|answer|explanation)\b[^.;]*)",
    among=("written",))
HAVE_DONE = Pattern(
    r"\b(?:would|will)\s+(?:have|get)\s+(?P<thing>(?:it|one|some|them|these|this|that|(?:the|this|that|a|an|these|his|her)\s+[^,;.]{2,80}?"
    rf"(?:,[^,;.]{{3,60}},)?))\s+(?P<verb>{PARTICIPLE})\b",
    among=("would", "will"))
ANSWER_GOES = Pattern(
    rf"\b(?:[Aa]n?|[Tt]he) (?:full |further )?(?:written )?(?:answer|reply|response|note|explanation)\b[^,;.]{{0,40}}? (?:would"
    rf"|will) (?:go|be sent|be given)"
    rf" to (?P<whom>(?:Councillor|Cllr|Alderman|Mr|Mrs|Ms|Miss|Dr)\.? {NAME}|him|her|(?:all |the )?(?:{MEMBERS_WORDS}))(?P<what>[^;.]*)",
    among=("would", "will"))
ANSWER_FROM = Pattern(
    rf"\b(?:would|will) (?:have|get|receive) (?P<what>(?:an? |the )?(?:written )?(?:answer|reply"
    rf"|response)(?: (?:on|to|about) [^,;.]{{3,50}}?)? from (?P<who>{PARTY})(?=\s+(?:by|in|within|before|after|at)\b|\s*[.,;])[^;.]*)",
    among=("would", "will"))
# "Ms Poole took this away as an action"
TOOK_AWAY = Pattern(
    r"\b(?:took|takes|would take)\s+(?:this|it|that|these|them|the\s+(?:point|matter|query|question|issue|comments?|suggestion))\s+"
    r"(?:away(?=\s*(?:[.,;]|$|to\s|as\s|and\s|for\s))|as\s+an\s+action|on\s+board(?=\s+for\s))\b"
    r"|\btook\s+away\s+(?:an?|the|this)\s+(?:request|question|point|suggestion|query)\b", among=("took", "take"))
COMMITTEE_AGAIN = Pattern(
    rf"(?:the|this)\s+(?:[A-Z]?[\w-]+\s){{0,2}}?(?:{BODY_WORDS}|[Ff]orum|[Cc]ouncil|[Gg]roup)\s+(?:should\s+|would\s+)?"
    r"(?:look(?! into)|revisit|reconsider|return|review|consider|discuss|come back"
    r"|receive\s+(?:a|an|further|regular)\s+(?:\w+\s+)?(?P<paper>report|update|presentation|briefing))\b")
IT_IS_DONE = Pattern(rf"(?:this|it|these|they)\s+(?:would|will|should)\s+be\s+(?:{ADVERB}\s+)*(?P<verb>{PARTICIPLE})\b")
FIRST_VERB = Pattern(rf"\s+(?:{ADVERB}\s+)*(?P<verb>{VERB})\b")
GETS = frozenset({"see", "have", "receive", "get"})
ONLY_IF = Pattern(r"\b(?:unless|if|until|once|provided)\b(?:(?!\bbut\b|\band\b)[^,;.]){2,60}$")
DONE_AT_ONCE = Pattern(r"\b(?:there and then|then and there|on the spot|at once|did so)\b")
WAS = Pattern(r"\b(?:was|were)\s+(?:also\s+|then\s+)?$")
AGREED_THAT = Pattern(
    r"\b(?:(?:[Ii]t was|(?:[Cc]ommittee|[Pp]anel|[Bb]oard|[Ff]orum|[Mm]embers|[Cc]ouncil|[Gg]roup)) (?:further |also "
    r"|then )?(?:agreed|decided))"
    r"\s+that\s", among=("agreed", "decided"))
AND_THAT = Pattern(r",?\s+and\s+(?P<that>that\s+)", among=("and that", "and\nthat"))
HE_SHOULD = Pattern(r"(?P<who>he|she|they)\s+should\b")
IT_WAS = Pattern(r"\b[Ii]t (?:was|is) (?:\w+ )?(?:and )?$")
A_SUM = Pattern(r"[£€]\s?\d")
A_MEMBER = Pattern(r"(?:Councillor|Cllr|Alderman)")
IT = Pattern(r"(?:it|them)\b")
COMMITTEE_ACTS = frozenset(
    [
        "write", "raise", "refer", "invite", "visit", "ask", "request", "contact", "lobby", "consult", "arrange", "organise", "hold",
        "send", "establish", "recommend", "press", "approach", "circulate", "return", "revisit",
    ])
# agreed by somebody who is no post, these are no undertaking without a date
NOT_UNDERTAKEN = frozenset(
    [
        "consider", "support", "extend", "receive", "have", "see", "make", "move", "open", "close", "set", "keep", "use", "include",
        "establish", "sign", "pay", "resolve", "start", "begin", "confirm", "hold",
    ])


# without one of these no reading of an undertaking finds anything
ANY = pieces_of(
    UNDERTOOK, PROMISED_THING, PROMISED_ANSWER, LEFT_WITH, HAS_ANSWER, WILL_HEAR, TOLD_OF_REPLY, WRITTEN_REPLY, HAVE_DONE,
    ANSWER_GOES, ANSWER_FROM, TOOK_AWAY)


def undertaking(said: Said) -> Promise | None:
    """What the sentence holds of promises: one, or none."""
    if not has_any(lowered(said.text), ANY):
        return None
    readings: tuple[Callable[[Said], Promise | None], ...] = (
        _has_answer, _told_of_reply, _undertaken, _promised_thing, _promised_answer, _left_with, _have_done, _answer_comes, _written_reply,
        _took_away)
    return next((made for read in readings if (made := read(said))), None)


def _undertaken(said: Said) -> Promise | None:
    """"The officer undertook to …", "agreed that the figures would be circulated", "promised that it would be ready"."""
    for found in UNDERTOOK.finditer(said.text):
        owner = owner_of(said, found.start())
        if ONLY_IF.search(said.text[:found.start()]):
            continue
        if is_past(said.text, found.start()) or is_outsider(owner) or DONE_AT_ONCE.search(said.after):
            continue
        if not found["verb"]:
            return _promised_that(said, found, owner)
        if _may_undertake(said, found, owner) and not PROCEDURE.match(said.text[found.start("verb"):]):
            return promise_of(said, task_from(found["verb"], "", said.text[found.end():]), owner, PROMISED, 0.95)
    return None


def _may_undertake(said: Said, found: re.Match[str], owner: str) -> bool:
    """May this owner undertake this: a committee only what goes out from it, a post anything, nobody no spending."""
    verb, after = base_of(found["verb"]), said.text[found.end():]
    if not owner and ON_A_PROGRAMME.search(after) and verb in {"keep", "put", "place", "add", "include"}:
        return True
    if found["verb"] in NO_VERB - {"have"} or (not owner and (A_SUM.search(after[:60]) or verb in DEAD)):
        return False
    if is_committee(owner):
        return verb in COMMITTEE_ACTS or (verb == "receive" and PAPER.search(after[:60]) is not None and is_dated(after))
    if SOLEMN.fullmatch(found["how"]):
        return _speaks_for_us(owner, said) or is_at_the_table(owner, said)
    offers = verb == "host" and found["how"].startswith("would be")
    if not is_task(found["verb"], verb, after) and not offers and verb not in {"consider", "have", "include"}:
        return False
    weak = verb in NOT_UNDERTAKEN and not is_official(owner) and not (verb == "see" and SEES_TO_IT.match(after))
    if weak and not is_dated(after):
        return False
    hosts = MEMBERS.search(after) is not None and is_at_the_table(owner, said)  # "the Trust would be pleased to host a visit for members"
    return hosts or _speaks_for_us(owner, said) or IT_WAS.search(said.text[:found.start()]) is not None


def _speaks_for_us(owner: str, said: Said) -> bool:
    """One of ours, or any post written with capitals that is neither an outside body nor the public."""
    if is_ours(owner, said):
        return True
    return not said.heard and IN_CAPITALS.fullmatch(owner) is not None and not is_body(owner)


def _promised_that(said: Said, found: re.Match[str], speaker: str) -> Promise | None:
    """"agreed that it would be sent round", "It was agreed that the Clerk would obtain a price", "promised that it would be ready"."""
    at = found.start("that")
    ours = speaker if _speaks_for_us(speaker, said) else ""
    if made := would_do(said, at) or would_be_done(said, at):
        reason = f"{PROMISED} {WHAT[FollowUpKind(made.kind)]}"
        return replace(made, owner=made.owner or ours, reason=reason, confidence=0.9)
    if found["how"].lower() == "agreed" and (is_committee(speaker) or IT_WAS.search(said.text[:found.start()])):
        return agreed(said, at)
    if ours and (SOLEMN.fullmatch(found["how"]) or _it_is_done(said.text[at:])):
        return promise_of(said, _what_would_be(said.text[found.end():]), ours, PROMISED, 0.9)
    return None


def _what_would_be(rest: str) -> Task:
    """" inform the Member by letter", after "would", as a task; anything else is done as it stands."""
    verb = FIRST_VERB.match(rest)
    return task_from(verb["verb"], "", rest[verb.end():]) if verb and verb["verb"] in ACTS - GETS else Task("do", "", rest)


def agreed_besides(said: Said) -> Iterator[Promise]:
    """The second of two things that were agreed in one sentence: "It was agreed that … and that a visit be arranged"."""
    first = AGREED_THAT.search(said.text)
    found = AND_THAT.search(said.text, first.end()) if first else None
    if first is None or found is None or not agreed(replace(said, text=said.text[:found.start()]), first.end()):
        return
    made = agreed(replace(said, text=said.text[found.end():]), 0)
    if made and made.kind != FollowUpKind.ACT:
        yield replace(made, evidence=said.text[found.start("that"):])


def _it_is_done(words: str) -> bool:
    """"this would be included", agreed to by somebody of ours: what was asked just before."""
    done = IT_IS_DONE.match(words)
    verb = base_of(done["verb"]) if done else "be"
    return verb == "include" or (is_act(verb) and verb not in DEAD)


def agreed(said: Said, start: int) -> Promise | None:
    """"It was agreed that a response would be sought from officers": the words from ``start`` on, as a clause says them."""
    words = _with_name(said.text[start:], said)
    if again := COMMITTEE_AGAIN.match(words):
        return back_at_the_committee(said, words[again.end():], "again" in words or bool(again["paper"]))
    routine = ROUTINE.search(words[:140]) and not EACH_MEETING.search(said.text)
    made = None if routine or UNREAL.search(words) else agreed_clause(words, said.block)
    return replace(made, evidence=said.text, reason=f"agreed: {made.reason.removeprefix('resolved: ')}", confidence=0.8) if made else None


def _with_name(words: str, said: Said) -> str:
    """"he should send a summary" by name, where the sentences before say whom "he" means."""
    found = HE_SHOULD.match(words)
    who = named(found["who"].capitalize(), said) if found else ""
    return f"{who} {words[found.end('who') + 1:]}" if found and who and not is_pronoun(who) else words


def back_at_the_committee(said: Said, rest: str, surely: bool) -> Promise | None:
    """"that the Committee look at it again in May": a report, where it is dated or ``surely`` to come back."""
    if not surely and not is_dated(rest):
        return None
    return promise_of(said, Task("bring", "", rest), "", ASKED, 0.8, FollowUpKind.REPORT)


def _promised_thing(said: Said) -> Promise | None:
    """"promised members the new timetable", "offered Members a tour of the depot"."""
    found = PROMISED_THING.search(said.text)
    if found is None or is_past(said.text, found.start()):
        return None
    owner = owner_of(said, found.start())
    if not _speaks_for_us(owner, said):
        return None
    task = Task("give", "", f" {found['whom']} {found['what']}")
    return promise_of(said, task, owner, PROMISED, 0.9, whom=whom_named(found["whom"], said))


def _promised_answer(said: Said) -> Promise | None:
    """"promised an answer by Friday", "offered a note on the grant": to whom is not said."""
    found = PROMISED_ANSWER.search(said.text)
    if found is None or is_past(said.text, found.start()):
        return None
    if WAS.search(said.text[:found.start()]):
        task = Task("give", "", f" {found['what']}")
        return promise_of(said, task, "", "undertaken: somebody was promised an answer", 0.85, FollowUpKind.RESPOND)
    owner = owner_of(said, found.start())
    if not _speaks_for_us(owner, said):
        return None
    kind = FollowUpKind.RESPOND if found["thing"] in {"answer", "reply", "response"} else None
    return promise_of(said, Task("give", "", f" {found['what']}"), owner, PROMISED, 0.85, kind)


def _left_with(said: Said) -> Promise | None:
    """"It was left with the Clerk to obtain …"."""
    found = LEFT_WITH.search(said.text)
    if found is None or is_past(said.text, found.start()) or not _speaks_for_us(found["who"], said):
        return None
    after = said.text[found.end():]
    if not is_task(found["verb"], base_of(found["verb"]), after):
        return None
    return promise_of(said, task_from(found["verb"], "", after), found["who"], "asked: it was left with somebody to", 0.9)


def _has_answer(said: Said) -> Promise | None:
    """"said that Councillor Ash would have her answer by Friday"."""
    found = HAS_ANSWER.search(said.text)
    if found is None or is_past(said.text, found.start()) or is_unreal(said.text, found.start()):
        return None
    owner, whom = owner_of(said, found.start()), whom_named(found["whom"], said)
    if not is_ours(owner, said) or not (A_MEMBER.match(whom) or MEMBERS.fullmatch(whom)):
        return None
    if not (INFO.search(found["what"]) or IT.match(found["what"]) or "in writing" in found["what"]):
        return None
    kind = FollowUpKind.CIRCULATE if MEMBERS.search(whom) else FollowUpKind.RESPOND
    return promise_of(said, Task("do", "", f" {found['what']}"), owner, "undertaken: somebody would have an answer", 0.85, kind, whom)


def _told_of_reply(said: Said) -> Promise | None:
    """"advised Mrs Hale that she would receive a written reply within 14 days": nobody is named who is to write it."""
    told = TOLD_OF_REPLY.search(said.text)
    found = WILL_HEAR.search(said.text) or told
    if found is None or is_past(said.text, found.start()):
        return None
    whom = owner_of(said, found.start()) if found is told else found["whom"]
    task, reason = Task("do", "", f" {found['what']}"), "undertaken: somebody is to have a reply"
    return promise_of(said, task, "", reason, 0.85, FollowUpKind.RESPOND, whom)


def _answer_comes(said: Said) -> Promise | None:
    """"a written answer on that would go to Councillor Ash within ten days", "each point would have an answer from the Director"."""
    found = ANSWER_GOES.search(said.text) or ANSWER_FROM.search(said.text)
    if found is None or is_unreal(said.text, found.start()):
        return None
    groups = found.groupdict()
    owner, whom = groups.get("who") or "", groups.get("whom") or ""
    task = Task("do", "", f" {found['what']}")
    kind = FollowUpKind.CIRCULATE if MEMBERS.search(whom) and not A_MEMBER.match(whom) else FollowUpKind.RESPOND
    return promise_of(said, task, owner, "undertaken: somebody would have an answer", 0.8, kind, whom)


def _written_reply(said: Said) -> Promise | None:
    """"Councillor Ash would receive a written response.": nobody is named who is to write it."""
    found = WRITTEN_REPLY.search(said.text)
    if found is None or is_unreal(said.text, found.start("whom")):
        return None
    task, whom = Task("do", "", f" {found['what']}"), whom_named(found["whom"], said)
    return promise_of(said, task, "", "undertaken: somebody is to have a reply", 0.8, FollowUpKind.RESPOND, whom)


def _have_done(said: Said) -> Promise | None:
    """"officers would have the link repaired by …", "he would have it seen to"."""
    found = HAVE_DONE.search(said.text)
    if found is None or is_unreal(said.text, found.start()):
        return None
    owner = owner_of(said, found.start())
    if not is_ours(owner, said) or ROUTINE.search(said.text[found.end():]):
        return None
    task = Task(base_of(found["verb"]), found["thing"], said.text[found.end():])
    return promise_of(said, task, owner, "undertaken: somebody would have it done", 0.8)


def _took_away(said: Said) -> Promise | None:
    """"Ms Poole took this away as an action": whatever it was that was asked just before."""
    found = TOOK_AWAY.search(said.text)
    if found is None or is_unreal(said.text, found.start()):
        return None
    owner = owner_of(said, found.start())
    task = Task("do", "", f" this {said.text[found.end():]}")
    return promise_of(said, task, owner, "undertaken: somebody took it away", 0.8) if is_ours(owner, said) else None
