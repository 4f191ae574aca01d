"""What a resolution asks of somebody: its clauses read one by one, with what stands above them."""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from clerk_desk.capture.due_words import due_in
from clerk_desk.capture.parties import MEMBERS, PARTY, is_committee, is_internal, is_outsider, is_person, is_pronoun, is_public
from clerk_desk.capture.tasks import INFO, PAPER, UPWARDS, VISIT, Task, due, is_other_body, kind_of, recipients, task_from
from clerk_desk.capture.verbs import DEAD, PARTICIPLE, VERB, base_of, is_act
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.follow_ups import FollowUpKind

ORDER = (
    r"(?i:requests?|requested|asks?|asked|instructs?|instructed|requires?|required|directs?|directed|invites?|invited|tasks?"
    r"|tasked|mandates?|urges?|urged|call(?:s|ed)? (?:on|upon)|commissions?|commissioned|charges?|directs?|remits?)"
)
SKIP = re.compile(
    r"(?:[“\"]|that\b|That\b|THAT\b|to(?=\s+[a-z])|To(?=\s+[a-z])|also|further|and|(?:it )?(?:agree[sd]?|resolve[sd]?|AGREE[SD]?)"
    r"(?=\s+(?:that|to)\b)|,)\s*"
)
ORDERED = re.compile(rf"(?:[Tt]o\s+)?{ORDER}\s+(?P<who>{PARTY})\s+(?:to|that (?:he|she|they))\s+(?P<verb>[a-z][a-z\-]+)\b")
ORDER_THAT = re.compile(rf"(?:to\s+)?{ORDER}\s+that\s+", re.IGNORECASE)
ORDER_FOR = re.compile(
    r"(?:to\s+)?(?:requests?|requested|asks?|asked|call(?:s|ed)?)\s+(?:for\s+)?(?=(?:an?|the|further|more|that|details|information"
    r"|copies|figures|data|regular|quarterly|updates?|reports?|statistics|to\s+(?:see|have|receive))\b)",
    re.IGNORECASE)
BE_ASKED = re.compile(
    rf"(?P<who>(?:{PARTY}|(?:(?!(?:be|and|that|it|they|to)\b)[\w’'\-]+\s+){{0,6}}?(?!(?:be|and|that|it"
    rf"|they)\b)[\w’'\-]+))\s+be\s+(?P<how>asked|requested|urged|lobbied|approached|pressed|informed|told|notified|advised"
    r"|made aware|reminded|invited|encouraged|consulted)\b")
BE_ORDERED = re.compile(
    rf"(?P<who>{PARTY})\s+(?:be|is|are)\s+(?:also\s+)?(?:requested|asked|instructed|invited|tasked|directed|required|mandated"
    rf"|urged)\s+to\s+(?P<verb>[a-z][a-z\-]+)\b"
)
ACTIVE = re.compile(
    rf"(?P<who>{PARTY})(?:,\s+(?:in|after|with|together|through)\b[^,;]{{3,60}},)?\s+(?:(?:should|shall|will|would|to|also|now|jointly"
    rf"|(?!(?:re|ap|sup|im|com)ply\b)\w+ly|(?:be|is|are|was"
    rf"|were) to)\s+)*(?P<verb>{VERB})\b")
PASSIVE = re.compile(
    rf"(?<!not )\b(?:be|is|are|is to be|are to be|to be|should be|would be|will be|being)\s+(?:\w+ly\s+|also\s+|then\s+)?"
    rf"(?:\w+(?:ed|en)\s+and\s+(?:then\s+)?)?(?P<verb>{PARTICIPLE})\b")
AND_DONE = re.compile(rf"\b(?:and|,)\s+(?:then\s+)?(?P<verb>{PARTICIPLE})\s+(?:on\s+)?(?=to\b)")
GOES = re.compile(r"(?P<thing>(?:(?!\bbe\b)[^;]){3,80}?)\s+(?P<verb>issue|go|come back)\s+(?=to\b)")
REMITTED = re.compile(rf"(?i:to\s+)?(?i:remits?|remitted|refers?|referred)\s+(?:it\s+)?to\s+(?P<who>{PARTY})\s+(?P<rest>[^;]*)")
STANDS_OVER = re.compile(r"\b(?:stand|lie|be held|be put|lay|be laid)\s+(?:over|off|on the table)\b", re.IGNORECASE)
WISHED = re.compile(
    r"(?:to\s+)?(?:wish(?:ed|es)?|want(?:ed|s)?|asks?|asked|requests?|requested)\s+to\s+(?P<verb>be\s+\w+|have|see"
    r"|hear)\b", re.IGNORECASE)
CLAUSE_WITHIN = re.compile(
    rf"\b(?:on which|for which|and that|on the (?:footing|understanding|basis) that)\s+(?P<task>{PARTY}\s+(?:(?:is|was|are"
    rf"|were)\s+to\s+)?{VERB}\b.*)")
REFERS = re.compile(
    r"(?:to\s+)?(?:refers?|referred|writes?|wrote|raises?|invites?|sends?|seeks?|contacts?|consults?|forwards?|asks?|lobb(?:y|ies)"
    r"|establish(?:es)?|arranges?|add|submits?)\b",
    re.IGNORECASE)
RECOMMENDS = re.compile(
    r"\b(?:recommend(?:s|ed|ing|ation)?s?|RECOMMEND(?:S|ED|ATIONS?)?)\s+(?:it\s+)?(?:to|TO)\s+(?:the\s+|THE\s+)?"
    r"(?P<who>[^,;:.]{2,80}?)(?=\s+(?:that|THAT|the\s|to\s|for|approv|adopt|a\s|on\s)|\s*[:,;.\-–—]|\s*$)"
    r"|\b(?:recommends?|RECOMMENDS?)\s+(?:that\s+)?(?P<direct>(?:the\s+)?(?:[Ff]ull\s+)?(?:Cabinet|Council|COUNCIL|CABINET"
    r"|Executive|Board|[A-Z]\w+ Committee))\b"
    r"|\b(?P<passive>(?:the\s+)?(?:[Ff]ull\s+)?(?:Cabinet|Council|Executive|Board|Committee|Governing Body))\s+be\s+"
    r"(?:recommended|RECOMMENDED|advised)\b")
RECOMMENDED = re.compile(r"(?:It was\s+)?RECOMMENDED\b|Recommended\b\s*(?:$|[:–—-])")
ITEM_DEFERRED = re.compile(
    r"\b(?:deferred|adjourned|postponed|put back|put off|stood over|carried (?:over|forward)|held over|moved|continued)\s+"
    r"(?:consideration of [^,;.]{3,60}?\s+)?(?P<when>(?:to|until|for consideration at|pending)\s+[^,;.]{3,80}?(?:meeting|Committee"
    r"|Board|Panel|agenda|January|February|March|April|May|June|July|August|September|October|November|December)\b[^,;.]{0,30}?)"
    r"(?=\s*(?:[,;.]|$)|\s+(?:to|so|in order|pending|for|when)\b)",
    re.IGNORECASE)
SEGMENT = re.compile(
    rf"(?:[,;]\s*)?\band\s+(?=(?:that|to|the|{ORDER}|officers|Cllr|Councillor|a\s|an\s|[A-Z])\b)|;\s*(?=that\b|to\b|the\b)|,\s+"
    rf"(?=to\s+{ORDER}\b)",
    re.IGNORECASE)
FINE = re.compile(
    r"\b(?:permission|licen[cs]e|consent|variation)\b.*\b(?:be\s+)?(?:granted|approved|grants?|GRANTED)|\b(?:grants?|granted"
    r"|GRANTED|refuse[sd]?)\b.*\b(?:permission|licen[cs]e|consent|variation|application)|\bsubject to (?:the )?"
    r"(?:following )?conditions|\b(?:adds?|attach(?:es)?)\b.*\blicen[cs]e\b|\bsubject to\s*:"
    r"|\bconditions?\b.{0,40}\bbe (?:added|attached|imposed)|\blicen[cs]e be (?:suspended|revoked|modified)",
    re.IGNORECASE)
ANY_COMMITTEE = re.compile(r"\b(?:[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]ouncil|Cabinet|[Cc]ommission|[Ff]orum)$")
ORDER_ENDS = re.compile(rf"{ORDER}\s+(?P<who>{PARTY})\s*(?:to|that)?\s*[:\-–—]*$")
FIRST_VERB = re.compile(rf"(?:to\s+)?(?P<verb>{VERB})\b")
ITS_OWN_BUSINESS = frozenset({"consider", "support", "review", "include", "set", "monitor", "make"})
ITSELF = frozenset({"invite", "seek", "arrange", "add", "contact"})
TO_SOMEBODY = frozenset({"refer", "write", "raise", "forward", "send", "lobby", "consult"})
ASKS = frozenset(["ask", "request", "instruct", "task", "invite", "direct", "require", "urge", "mandate", "recommend"])
AS_TABLED = re.compile(r"\s+as (?:shown|drafted|set out|amended|tabled|circulated|presented|submitted|attached)\b")
NO_DOER = re.compile(r"(?i)^(?:the|an?|this|it)$|['’]s$|s['’]$|\b(?:that|of|to)$")
UNDONE = re.compile(r"^no\b|\bbe not\b")
NOTES = re.compile(
    r"(?:notes?|noted|acknowledges?|welcomes?|thanks?|records?|believes?|recognises?|congratulates?|NOTED?)\b(?!\s+be\b)",
    re.IGNORECASE)
SPENDING = re.compile(r"\bat (?:a|an overall|a total) cost\b|[£€]\s?\d", re.IGNORECASE)
@dataclass(frozen=True)
class Above:
    """What stands above a clause: the words of its parents, lead-in first."""

    words: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All of it in one."""
        return " ".join(self.words)

    @property
    def stem(self) -> str:
        """The nearest words above."""
        return self.words[-1] if self.words else ""


@dataclass(frozen=True)
class Part:
    """One part of a clause that may be a task of its own: its words, the whole clause they stand in, what stands above."""

    words: str
    whole: str
    above: Above
    block: str

    def cut(self, at: int) -> Part:
        """The part from this place on."""
        return Part(self.words[at:], self.whole, self.above, self.block)


def clause_promises(text: str, above: Above, block: str) -> Promise | None:
    """The follow-up that a leaf clause is, if it is one."""
    whole = Part(text, text, above, block)
    if FINE.search(above.text) or FINE.match(text):
        return None
    if whom := recommended_to(above, text):
        return _promise(whole, FollowUpKind.REFER, recipients=whom, reason=f"recommended to {whom}")
    made = [found for part in _segments(whole) if (found := _in_segment(part))]
    telling = (found for found in made if found.owner or found.kind != FollowUpKind.ACT)
    return next(telling, made[0]) if made else _under_stem(whole)


def recommended_to(above: Above, text: str) -> str:
    """The body a clause is recommended to, by its own words or those above; "another body" counts as one unnamed."""
    for words in (text, *reversed(above.words)):
        found = RECOMMENDS.search(words)
        if found and (words is not text or found.start() < 40):
            return next(group for group in found.groups() if group).strip()
    return ""


def is_complete(text: str) -> bool:
    """Is a clause with others below it a task in itself, so that they are its content ("write to the Minister asking that:")?"""
    return re.search(
        r"\b(?:writes?|written|letters?|e-?mails?)\b.*\b(?:ask\w*|request\w*|seek\w*|urg\w+|call\w*|that|to|stating|expressing|on"
        r"|about)\b[^.]{0,60}[:\-–—]+$",
        text, re.IGNORECASE) is not None


def _segments(whole: Part) -> Iterator[Part]:
    """The clause, then each of its coordinate parts."""
    for at in (0, *(found.end() for found in SEGMENT.finditer(whole.words))):
        yield whole.cut(at)


def _in_segment(part: Part) -> Promise | None:
    while found := SKIP.match(part.words):
        part = part.cut(found.end())
    if NOTES.match(part.words):
        return None
    readings = (_deferred, _remitted, _ordered, _wished, _told, _wanted, _active, _own, _goes, _passive, _moved_on)
    return next((made for read in readings if (made := read(part))), None)


def _deferred(part: Part) -> Promise | None:
    words = part.words
    if visit := re.search(r"\bdeferred\b.{0,60}?\b(?:site (?:visit|inspection|meeting)|visit)\b", words, re.IGNORECASE):
        return _promise(part, FollowUpKind.ARRANGE, due=due_in(words, visit.end()), reason="deferred for a visit")
    if over := STANDS_OVER.search(words):
        kind = FollowUpKind.ARRANGE if VISIT.search(words[over.end():]) else FollowUpKind.REPORT
        return _promise(part, kind, due=due_in(words, over.end()), reason="held over for later")
    found = ITEM_DEFERRED.search(words)
    if found is None and re.search(r"\b(?:be|was|is)\s+deferred\b", words, re.IGNORECASE):
        return _promise(part, FollowUpKind.REPORT, due="", reason="deferred to a later meeting")
    if found is None or re.search(r"\bfrom\b[^.]*$", words[:found.start()][-20:]):
        return None
    return _promise(part, FollowUpKind.REPORT, due=found["when"].strip(), reason="deferred to a later meeting")


def _ordered(part: Part) -> Promise | None:
    """"request the Head of Pensions to provide …", "the Clerk be asked to …"."""
    words = part.words
    found = ORDERED.match(words) or BE_ORDERED.match(words)
    if found is None or found["verb"].lower() in {"note", "support", "be", "the", "attend"} | {"approve", "adopt", "endorse"}:
        return None
    task = task_from(found["verb"], "", words[found.end():])
    made = _from_task(task, part, found["who"], "somebody is asked to do it")
    above_us = is_other_body(found["who"]) or UPWARDS.fullmatch(found["who"])
    if above_us and (made.kind == FollowUpKind.ACT or task.verb in {"reconsider", "revisit"}):
        return _promise(part, FollowUpKind.REFER, "", found["who"], made.due, "another body is asked to do it")
    return made


def _remitted(part: Part) -> Promise | None:
    """"to remit to the Head of Parks to trial …", "remits to the Panel the question of …"."""
    found = REMITTED.match(part.words)
    if found is None:
        return None
    if to_do := re.match(rf"to\s+(?P<verb>{VERB})\b", found["rest"]):
        return _from_task(task_from(to_do["verb"], "", found["rest"][to_do.end():]), part, found["who"], "somebody is asked to do it")
    when = due_in(found["rest"])
    return _promise(part, FollowUpKind.REFER, recipients=found["who"], due=when, reason="a question is remitted to another body")


def _wished(part: Part) -> Promise | None:
    """"asks to be told the names …", "wished to have it back at the April meeting"."""
    found = WISHED.match(part.words)
    if found is None:
        return None
    task = Task("see", "", part.words[found.end():])
    meeting = re.match(r"(?:at|to|in|for)\b.*\b(?:meeting|[Cc]ommittee|agenda)\b", due(task))
    kind = FollowUpKind.REPORT if meeting else FollowUpKind.CIRCULATE
    return _promise(part, kind, due=due(task), reason="the committee asked to be told")


def _moved_on(part: Part) -> Promise | None:
    """"the report be adopted and passed to Cabinet"; a task said within a clause."""
    words = part.words
    if within := CLAUSE_WITHIN.search(words):
        return _active(Part(re.sub(r"\b([a-z]{3,})s\b(?= the| a| it)", r"\1", within["task"], count=1), part.whole, part.above, part.block))
    found = AND_DONE.search(words) if PASSIVE.search(words) else None
    return _sent(part, found) if found else None


def _goes(part: Part) -> Promise | None:
    """"the draft issue to the Department by the closing date"."""
    found = GOES.match(part.words)
    return _sent(part, found) if found else None


def _sent(part: Part, found: re.Match[str]) -> Promise | None:
    words = part.words
    task = Task(base_of(found["verb"]), words[:found.start()] or found[0], words[found.end():] and f" {words[found.end():]}", True)
    return _from_task(task, part, "", "something is sent on") if recipients(task) else None


def _wanted(part: Part) -> Promise | None:
    """"request a briefing note to members by …", "asks that the letter be sent to all Members"."""
    words = part.words
    if found := ORDER_THAT.match(words):
        return _active(part.cut(found.end())) or _passive(part.cut(found.end()))
    found = ORDER_FOR.match(words)
    return _thing(part.cut(found.end())) if found else None


def _told(part: Part) -> Promise | None:
    """"the Schools Forum be informed that …", "ward councillors be notified"."""
    found = BE_ASKED.match(part.words)
    if found is None or (re.match(r"\s+to\b", part.words[found.end():]) and not is_other_body(found["who"])):
        return None
    who, when = found["who"], due_in(part.words, found.end())
    if MEMBERS.search(who) and not ANY_COMMITTEE.search(who):
        return _promise(part, FollowUpKind.CIRCULATE, "", who, when, "members are to be told")
    outside = is_other_body(who) or not (is_internal(who) or is_committee(who) or is_public(who) or is_person(who))
    return _promise(part, FollowUpKind.REFER if outside else FollowUpKind.ACT, "", who, when, "somebody is to be asked or told")


def _thing(part: Part) -> Promise | None:
    """A report, information or a visit asked for without a verb."""
    words = part.words
    if PASSIVE.search(words):
        return _passive(part)
    if VISIT.search(words[:60]) and not re.search(r"\breports?\b", words[:60]):
        return _from_task(Task("arrange", words, "", True), part, "", "something to be arranged is asked for")
    if PAPER.search(words[:80]) or INFO.search(words[:80]):
        verb = "see" if re.match(r"to (?:see|have|receive)", words) else "provide"
        return _from_task(Task(verb, "", f" {words}"), part, "", "information is asked for")
    return None


def _is_live(verb: str) -> bool:
    """Is it a task for after the meeting, rather than what a resolution brings about at once?"""
    return (is_act(verb) and verb not in DEAD) or verb in {"receive", "hold", "consider", "include", "set", "meet", "let"}


def _active(part: Part) -> Promise | None:
    """"the Head of Procurement submit a report …"."""
    words = part.words
    found = ACTIVE.match(words)
    if found is None or not _is_live(found["verb"]) or is_outsider(found["who"]) or is_pronoun(found["who"]):
        return None
    who = found["who"]
    if NO_DOER.search(who):
        return None
    after = words[found.end():]
    if found["verb"] in {"receive", "see", "have"}:
        if not re.search(
            r"\b(?:further|update|report|regular|quarterly|additional|more)\b",
            after[:60]) or re.match(
            r"\s+(?:the|this) (?:report|update|presentation)\b|\s+assurance",
            after):
            return None
        return _from_task(Task("receive", "", after), part, "", "a further report is asked for", who)
    if (is_committee(who) or ANY_COMMITTEE.search(who)) and found["verb"] in ITS_OWN_BUSINESS:
        return None
    return _from_task(task_from(found["verb"], "", after), part, who, "somebody is to do it")


def _own(part: Part) -> Promise | None:
    """A verb the committee says of itself: "refers the question to …", "writes to …", "to recommend to …"."""
    words = part.words
    if further := re.match(
        r"(?:to\s+)?receives?(?=\s+(?:an?|further|regular|quarterly|another)\b.{0,40}?\b(?:reports?|updates?|review|presentation"
        r"|briefing))",
        words):
        task = Task("receive", "", words[further.end():])
        return _from_task(task, part, "", "a further report is asked for") if due(task) or "further" in words[:40] else None
    found = REFERS.match(words)
    if found is None:
        return None
    verb = re.sub(r"(?i)^to\s+", "", found[0]).lower()
    task = task_from(verb, "", words[found.end():])
    whom = recipients(task)
    if task.verb in {*ITSELF, *TO_SOMEBODY} and (whom or task.verb in ITSELF):
        return _from_task(task, part, _owner_above(part.above), "the committee decided to do it")
    return _from_task(task, part, _owner_above(part.above), "somebody is to do it") if _owner_above(part.above) else None


def _passive(part: Part) -> Promise | None:
    """"a report be submitted to …", "a visit be arranged"."""
    words = part.words
    live = (each for each in PASSIVE.finditer(words) if _is_live(base_of(each["verb"])) and base_of(each["verb"]) not in ASKS)
    found = next(live, None)
    if found is None or UNDONE.search(words) or re.search(r"\b(?:had|has|have) been|\bto have\b", words[:found.start()][-20:]):
        return None
    if re.match(r"(?:is|are|being)\b", found[0]) and "to be" not in found[0]:
        return None
    verb = base_of(found["verb"])
    before, after = words[:found.start()], words[found.end():]
    if re.search(
        r"\b(?:so that|in order|which|subject to|provided that|conditional|where|if)\b",
        before) or not _worth(verb, before, after):
        return None
    task = Task(verb, before, after, True)
    return _from_task(task, part, _owner_above(part.above), "something is to be done")


def _worth(verb: str, before: str, after: str) -> bool:
    """Would a clerk put it on the action log? Approved spending, noting and what has its effect at once is left out."""
    if DEAD.intersection({verb}) - {"set", "receive", "confirm", "open", "close", "extend"} or SPENDING.search(before + after):
        return False
    thing = before + after
    if AS_TABLED.match(after) or (verb == "pass" and not recipients(Task(verb, before, after, True))):
        return False
    if verb == "make":
        return re.search(r"\b(?:report|arrangements|enquir|representation|available)\b", thing) is not None
    if verb in {"include", "add", "put", "place"}:
        return re.search(r"\bwork programme|agenda|future|next|programme\b", thing) is not None
    if verb in {"set", "establish", "hold"}:
        return VISIT.search(before) is not None or re.search(r"\b(?:group|meeting|session)\b", before) is not None
    if verb in {"receive", "see", "have"}:
        return re.search(r"\b(?:meetings?|months?|further|updated)\b", thing) is not None and "noted" not in thing
    if verb in {"let", "give"}:
        return INFO.search(before) is not None or PAPER.search(before) is not None
    return True


def _under_stem(part: Part) -> Promise | None:
    """A leaf that says only the thing, its verb standing above: "the following figures be sent to the Committee:-"."""
    stem, text = part.above.stem, part.words
    order, verb = ORDER_ENDS.search(stem), FIRST_VERB.match(text)
    if order and verb:
        return _from_task(task_from(verb["verb"], "", text[verb.end():]), part, order["who"], "somebody is asked to do it")
    passive = next((each for each in PASSIVE.finditer(stem) if _is_live(base_of(each["verb"]))), None)
    if passive is None or len(part.above.words) < 2 or not stem.rstrip().endswith((":", "-", "–", "on", "following")):
        return None
    task = Task(base_of(passive["verb"]), f"{stem[:passive.start()]} {text}", stem[passive.end():], True)
    return _from_task(task, part, "", "something is to be done")


def _owner_above(above: Above) -> str:
    found = ORDER_ENDS.search(above.stem)
    return found["who"] if found else ""


def _from_task(task: Task, part: Part, owner: str, reason: str, whom: str = "") -> Promise:
    whom = whom or recipients(task)
    when = due(task)
    return _promise(part, kind_of(task, whom, when), "" if is_committee(owner) else owner, whom, when, reason)


def _promise(part: Part, kind: FollowUpKind, owner: str = "", recipients: str = "", due: str = "", reason: str = "") -> Promise:
    return Promise(part.whole, kind.value, part.block, owner.strip(" ,"), recipients, due, reason, 0.9)
