"""Clauses that say what is to come about, and not by whom: a report submitted, a visit arranged, an item put off."""
from __future__ import annotations

import re
from dataclasses import replace

from clerk_desk.capture.arranging import CHANCE
from clerk_desk.capture.clause_orders import A_CONDITION, active
from clerk_desk.capture.clause_parts import ORDER, PASSIVE, Part, follow_up, is_live, made_of
from clerk_desk.capture.deferrals import DEFERRED, ITEM_DEFERRED
from clerk_desk.capture.delivering import AT_MEMBERS_PLACE
from clerk_desk.capture.due_words import due_in
from clerk_desk.capture.owed import AN_INQUIRY
from clerk_desk.capture.parties import PARTY, is_internal, is_person
from clerk_desk.capture.patterns import Pattern
from clerk_desk.capture.tasks import Task, due, is_other_body, recipients, task_from
from clerk_desk.capture.things import INFO, PAPER, VISIT
from clerk_desk.capture.verbs import DEAD, PARTICIPLE, VERB, base_of
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.follow_ups import FollowUpKind
from clerk_desk.domain.time_words import MONTH

FOR_A_VISIT = Pattern(
    r"\b(?:deferred|put back|adjourned|postponed)\b.{0,90}?\b(?:site (?:visit|inspection|meeting)|visit)\b", re.IGNORECASE,
    among=("deferred", "put back", "adjourned", "postponed"))
STANDS_OVER = Pattern(
    r"\b(?:stand|lie|be held|be put|lay|be laid)\s+(?:over|off|on the table)\b", re.IGNORECASE, among=("over", "off", "on the table"))
DEFERS = Pattern(
    r"(?:[Tt]o\s+)?(?:[Dd]efers?|[Cc]ontinues?)\b[^.;]{0,120}?\s(?P<when>(?:to|until|for consideration at)\s+(?:(?!to\b)[^,;.]){3,60}?"
    rf"(?:meeting|agenda|cycle|{MONTH})\b(?: in \w+)?)")
BE_DEFERRED = Pattern(r"\b(?:be|was|is)\s+deferred\b", re.IGNORECASE, among=("deferred",))
# "To defer the item to allow further information to be obtained."
DEFERS_IT = Pattern(r"(?:[Tt]o )?(?:defer|adjourn|postpone)s? (?:the |this |consideration "
    r"|determination )(?:of )?", among=("defer", "adjourn", "postpone"))
FROM = Pattern(r"\bfrom\b[^.]*$")
ADDITION = Pattern(
    r"\bsubject to the (?:addition|inclusion) of (?:an?|the|further) (?:\w+ )?(?:reports?|items?|updates?|papers?|presentations?)\b",
    among=("addition", "inclusion"))
AN_ITEM_ADDED = "an item is to go on an agenda"
ORDER_THAT = Pattern(rf"(?:to\s+)?{ORDER}\s+that\s+", re.IGNORECASE)
ORDER_FOR = Pattern(
    r"(?:to\s+)?(?:requests?|requested|asks?|asked|call(?:s|ed)?)\s+(?:for\s+)?(?:from\s+the\s+[\w’' ]{3,30}?\s+)?(?=(?:an?|the|further"
    r"|more|that|details|information"
    r"|copies|figures|data|regular|quarterly|updates?|reports?|statistics|to\s+(?:see|have|receive))\b)",
    re.IGNORECASE)
# "ask the Chief Officer for an evaluation"
ORDER_ONE_FOR = Pattern(rf"(?:[Tt]o\s+)?{ORDER}\s+(?P<who>(?:the\s+)?{PARTY})\s+for\s+"
    r"(?=(?:an?|the|further|more|details|information|copies|figures)\b)")
A_REPORT = Pattern(r"\breports?\b")
TO_SEE = Pattern(r"to (?:see|have|receive)")
WISHED = Pattern(
    r"(?:to\s+)?(?:wish(?:ed|es)?|want(?:ed|s)?|asks?|asked|requests?|requested)\s+to\s+(?P<verb>be\s+\w+|have|see"
    r"|hear)\b", re.IGNORECASE)
AT_A_MEETING = Pattern(r"(?:at|to|in|for)\b.*\b(?:meeting|[Cc]ommittee|agenda)\b")
COMES_BACK = Pattern(
    r"\bbe\s+(?:further\s+|re-?)?(?:considered|discussed|revisited|reviewed|looked at)(?:\s+(?:again|further))?(?=\s+(?:at|in|on|by)\b)",
    among=("consider", "discuss", "revisit", "review", "looked"))
BY_US = Pattern(r"\s+by\s+(?:the|this)\s+(?:\w+\s+)?(?:[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]ouncil|[Cc]abinet)\b")
# "review hire charges at the October meeting"
TAKEN_UP = Pattern(r"(?:to\s+)?(?:review|reconsider|revisit|consider|discuss)\b(?=[^;]*\bmeeting\b)", among=("meeting",))
TAKES_PLACE = Pattern(
    r"(?P<thing>(?:an?|another|further|one|the)\s[^,;.]{3,60}?)\s+(?:should\s+|would\s+|will\s+)?take\s+place\b", among=("place",))
GOES = Pattern(
    r"(?P<thing>(?:(?!\bbe\b)[^;]){3,80}?)\s+(?P<verb>issue|go|come back)\s+(?:out\s+|from\s+[^,;.]{3,50}?\s+)?(?=to\b)",
    among=("issue", "go", "come back"))
REPORT_COMES = Pattern(
    r"(?P<thing>(?:an?|the|another|further)\s[^,;.]{0,60}?\b(?:reports?|updates?|papers?|item|plan|review|data|figures)\b[^,;.]{0,80}?)\s+come"
    r"(?:\s+back)?(?:\s+to\s+us)?(?=\s+(?:to|at|in|within)\b)", among=("come",))
# "would like the Board back in six months with its proposals"
WOULD_LIKE_BACK = Pattern(r"(?:to\s+)?(?:would like|wish(?:es)? to (?:see|have)|wants?|have)\s+[^,;.]{3,60}?\s+back(?=\s+(?:in"
    r"|within|at|before|by)\b)", among=("back",))
# "be prepared by the Director of Place and presented to Cabinet"
BY_WHOM = Pattern(rf"\s+by\s+(?P<who>{PARTY})(?=\s+(?:and|by|in|before|at|for|to|within)\b|\s*[.,;]|\s*$)")
AND_DONE = Pattern(
    rf"\b(?:and|,)\s+(?:then\s+|(?:its|their|the)\s+[\w’'-]+\s+(?=referred|submitted|forwarded|sent|passed|circulated))?"
    rf"(?P<verb>{PARTICIPLE})\s+(?:on\s+)?(?=to\b)")
# "be noted, subject to the Director providing Members with the appendix"
SUBJECT_TO = Pattern(
    rf"\bsubject\s+to\s+(?P<who>{PARTY})\s+(?P<verb>providing|circulating|sending|supplying|reporting|bringing|checking|confirming"
    rf"|clarifying|writing|consulting)\b(?P<rest>[^;]*)", among=("subject to",))
CLAUSE_WITHIN = Pattern(
    rf"\b(?:on which|for which|and that|on the (?:footing|understanding|basis) that)\s+(?P<task>{PARTY}\s+(?:(?:is|was|are"
    rf"|were)\s+to\s+)?{VERB}\b.*)", among=("which", "that"))
# "the Clerk writes the", the verb of a clause within brought to its plain form
VERB_WITH_S = Pattern(r"\b([a-z]{3,})s\b(?= the| a| it)")
NEXT_MEETING = Pattern(r"(?i)\b(?:next|following) (?:\w+ )?meeting\b[^,;.]{0,40}$")  # its day is only noted
UNDONE = Pattern(r"^[Nn]o\b|\bcontinues? to be\b|\bbe not\b")
HAD_BEEN = Pattern(r"\b(?:had|has|have) been|\bto have\b")
IS = Pattern(r"(?:is|are|being)\b")
ONLY_IF = Pattern(
    r"\b(?:so that|in order|which(?! (?:[a-z]+s|have|had|are|were|need|use|did|do|could|would|will|can|may)\b)|subject to"
    r"|provided that|conditional|where|if)\b")
ASIDE_CONDITION = Pattern(r"(?:^|,)\s*subject to [^,;]{3,90},")
FIXED_UP = Pattern(r"\s+up\b")
OUT = Pattern(r"\s+out\b")
BEFORE = Pattern(r"\s+before\b")
AS_TABLED = Pattern(r"\s+as (?:shown|drafted|set out|amended|tabled|circulated|presented|submitted|attached)\b")
SPENDING = Pattern(r"\bat (?:a|an overall|a total) cost\b|[£€]\s?\d", re.IGNORECASE)
# "the lease be taken for ten years", "fees be raised by 4%": what the decision itself brings about
BY_HOW_MUCH = Pattern(
    r"\s+(?:by|to|at|of)\s+(?:£\s?\d|\d[\d.,]*\s*(?:%|per\s?cent|p(?:ence)?\b))"
    r"|\s+(?:by|to)\s+(?:\w+|\d+)\s+(?:years?|months?|days?|hours|per cent)\b"
    r"|\s+(?:on |at [\w£ ]{3,40}? )?(?:for|over)\s+(?:a (?:further |maximum )?(?:period|term) of\s+)?(?:up to )?"
    r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|ninety-nine|\d+)(?: further)?\s+years?\b",
    re.IGNORECASE)
WORTH_MAKING = Pattern(r"\b(?:report|arrangements|enquir|representations?|available|amendments to"
    r"|these (?:amendments|corrections|changes))\b")
ON_A_PROGRAMME = Pattern(r"(?i)\bwork programme|agenda|future|next|programme\b")
ALL_MEETINGS = Pattern(r"(?:all |the |future |that )*meetings$")
A_GROUP = Pattern(r"\b(?:group|meeting|session|working party)\b", re.IGNORECASE)
AN_ITEM = Pattern(r"\b(?:items?|reports?|updates?)\b")
FOR_A_MEETING = Pattern(rf"\s+(?:for|to)\s+(?:the|a|its)\s+[\w ]{{3,20}}?\b(?:meeting|{MONTH})\b")
FOR_A_MONTH = Pattern(rf"\s+(?:for|to)\s+{MONTH}\b")
A_TOUR = Pattern(r"\s+(?:an?|the|further|some)\s+(?:[\w-]+\s+){0,2}?(?:tours?|visits?|training|briefings?|demonstration|induction)\b")
LATER = Pattern(r"\b(?:meetings?|months?|further|updated)\b")
AT_ONCE = (DEAD | {"apply", "amend"}) - {"pass", "set", "receive", "confirm", "open", "close", "extend"}
ASKS = frozenset({"ask", "request", "instruct", "task", "invite", "direct", "require", "urge", "mandate", "recommend"})


def added(part: Part) -> Promise | None:
    """"the work programme be agreed, subject to the addition of a report on permits in March"."""
    found = ADDITION.search(part.words)
    if found is None:
        return None
    return follow_up(part, FollowUpKind.REPORT, when=due_in(part.words, found.end()), reason=AN_ITEM_ADDED)


def deferred(part: Part) -> Promise | None:
    """"the item be deferred to the May meeting", "deferred for a site visit", "stand over", "continue to the next cycle"."""
    words = part.words
    dated = ITEM_DEFERRED.search(words)
    if dated and "meeting" in dated["when"]:
        return follow_up(part, FollowUpKind.REPORT, when=dated["when"].strip(), reason=DEFERRED)
    if visit := FOR_A_VISIT.search(words):
        return follow_up(part, FollowUpKind.ARRANGE, when=due_in(words, visit.end()), reason="deferred for a visit")
    if over := STANDS_OVER.search(words):
        kind = FollowUpKind.ARRANGE if VISIT.search(words[over.end():]) else FollowUpKind.REPORT
        return follow_up(part, kind, when=due_in(words, over.end()), reason="held over for later")
    found = dated or DEFERS.match(words)
    if found is None:
        put_off = BE_DEFERRED.search(words) or DEFERS_IT.match(words)
        return follow_up(part, FollowUpKind.REPORT, reason=DEFERRED) if put_off else None
    if FROM.search(words[:found.start()][-20:]):
        return None
    return follow_up(part, FollowUpKind.REPORT, when=found["when"].strip(), reason=DEFERRED)


def comes_back(part: Part) -> Promise | None:
    """"the fence be considered again at the June meeting"."""
    found = COMES_BACK.search(part.words) or TAKEN_UP.match(part.words)
    when = due_in(part.words, found.end()) if found else ""
    surely = found is not None and (AT_A_MEETING.match(when) or BY_US.match(part.words[found.end():]))
    return follow_up(part, FollowUpKind.REPORT, when=when, reason="it comes back to a meeting") if surely else None


def wished(part: Part) -> Promise | None:
    """"asks to be told the names …", "wished to have it back at the April meeting"."""
    found = WISHED.match(part.words)
    if found is None:
        return None
    when = due(Task("see", "", part.words[found.end():]))
    kind = FollowUpKind.REPORT if AT_A_MEETING.match(when) else FollowUpKind.CIRCULATE
    return follow_up(part, kind, when=when, reason="the committee asked to be told")


def wanted(part: Part) -> Promise | None:
    """"request a briefing note to members by …", "asks that the letter be sent to all Members"."""
    if found := ORDER_THAT.match(part.words):
        rest = part.cut(found.end())
        return active(rest) or passive(rest) or takes_place(rest)
    if found := ORDER_ONE_FOR.match(part.words):
        made = _thing(part.cut(found.end()))
        return replace(made, owner=found["who"]) if made and is_internal(found["who"]) else made
    found = ORDER_FOR.match(part.words)
    return _thing(part.cut(found.end())) if found else None


def _thing(part: Part) -> Promise | None:
    """A report, information or a visit asked for without a verb."""
    words = part.words
    if PASSIVE.search(words):
        return passive(part)
    when = due_in(words)
    asked = words.replace(when, "") if when else words
    if VISIT.search(asked[:60]) and not A_REPORT.search(words[:60]):
        return made_of(Task("arrange", words, f" {when}" if when else "", True), part, "", "something to be arranged is asked for")
    if PAPER.search(words[:80]) or INFO.search(words[:80]):
        verb = "see" if TO_SEE.match(words) else "provide"
        return made_of(Task(verb, "", f" {words}"), part, "", "information is asked for")
    return None


def takes_place(part: Part) -> Promise | None:
    """"a site visit should take place before the next meeting"."""
    found = TAKES_PLACE.match(part.words)
    if found is None or not VISIT.search(found["thing"]):
        return None
    return follow_up(part, FollowUpKind.ARRANGE, when=due_in(part.words, found.end()), reason="something is to be arranged")


def goes(part: Part) -> Promise | None:
    """"the draft issue to the Department by the closing date", "a further report come to the December meeting"."""
    if (comes := REPORT_COMES.match(part.words)) and (when := due_in(part.words, comes.end())):
        return follow_up(part, FollowUpKind.REPORT, when=when, reason="it comes back to a meeting")
    if back := WOULD_LIKE_BACK.match(part.words):
        return follow_up(part, FollowUpKind.REPORT, when=due_in(part.words, back.end()), reason="it comes back to a meeting")
    found = GOES.match(part.words)
    return _sent(part, found) if found else None


def moved_on(part: Part) -> Promise | None:
    """"the report be adopted and passed to Cabinet"; "on the understanding that the Clerk writes to …"."""
    words = part.words
    if A_CONDITION.search(words):
        return None
    if within := CLAUSE_WITHIN.search(words):
        task = VERB_WITH_S.compiled.sub(r"\1", within["task"], count=1)
        return active(Part(task, part.whole, part.above, part.block))
    if (met := SUBJECT_TO.search(words)) and is_internal(met["who"]):
        return made_of(task_from(base_of(met["verb"]), "", met["rest"]), part, met["who"])
    found = AND_DONE.search(words) if PASSIVE.search(words) else None
    return _sent(part, found) if found else None


def _sent(part: Part, found: re.Match[str]) -> Promise | None:
    words = part.words
    verb = "send" if found["verb"] == "go" and INFO.search(found[0]) else base_of(found["verb"])
    task = Task(verb, words[:found.start()] or found[0], words[found.end():] and f" {words[found.end():]}", True)
    return made_of(task, part, "") if recipients(task) else None


def passive(part: Part) -> Promise | None:
    """"a report be submitted to …", "a visit be arranged"."""
    words = part.words
    live = (each for each in PASSIVE.finditer(words) if "to be" in each[0] or not IS.match(each[0]))
    found = next((each for each in live if _is_asked(base_of(each["verb"]), words[each.end():], words[:each.start()])), None)
    if found is None or A_CONDITION.search(words) or UNDONE.search(words) or HAD_BEEN.search(words[:found.start()][-20:]):
        return None
    task = Task(base_of(found["verb"]), words[:found.start()], words[found.end():], True)
    if ONLY_IF.search(ASIDE_CONDITION.sub(" ", task.before)) or not _is_worth(task):
        return None
    by = BY_WHOM.search(task.after)
    who = by["who"] if by and (is_internal(by["who"]) or is_person(by["who"])) else part.above.owner
    return made_of(task, part, who)


def _is_asked(verb: str, after: str, thing: str) -> bool:
    carried = verb == "carry" and OUT.match(after) is not None and AN_INQUIRY.search(thing) is not None
    return carried or (is_live(verb) and verb not in ASKS) or (verb == "fix" and FIXED_UP.match(after) is not None)


def _is_worth(task: Task) -> bool:
    """Would a clerk put it on the action log? Approved spending, noting and what has its effect at once is left out."""
    verb, after = task.verb, task.after
    if verb == "hold" and NEXT_MEETING.search(task.before):
        return False
    if verb == "fix" and FIXED_UP.match(after):
        return True
    if verb == "carry" and OUT.match(after):
        return not SPENDING.search(task.before + after)
    if verb in AT_ONCE or BY_HOW_MUCH.match(after) or SPENDING.search(task.before + after) or AS_TABLED.match(after):
        return False
    if verb == "pass":
        return bool(recipients(task))
    if verb in {"place", "put", "lay"} and BEFORE.match(after):
        return True
    return _is_put_somewhere(task) if verb in {"put", "place", "include", "add", "offer"} else _is_given_or_held(task)


def _is_put_somewhere(task: Task) -> bool:
    """"be put to the Trust", "be added to the work programme", "a tour be offered"."""
    if task.verb == "offer":
        return VISIT.search(f"{task.before} {task.after}") is not None
    if AT_MEMBERS_PLACE.search(task.after) or (task.verb == "put" and is_other_body(recipients(task))):
        return True
    if task.verb == "add" and AN_ITEM.search(task.before) and FOR_A_MEETING.match(task.after):
        return True
    return ON_A_PROGRAMME.search(task.before + task.after) is not None or (task.verb == "add" and FOR_A_MONTH.match(task.after) is not None)


def _is_given_or_held(task: Task) -> bool:
    """"a session be held", "an updated plan be received", "representations be made"; of other verbs, anything."""
    verb, thing = task.verb, task.before + task.after
    if verb == "make":
        return WORTH_MAKING.search(thing) is not None
    if verb == "hold" and ALL_MEETINGS.match(task.before.strip()):
        return False
    if verb in {"set", "establish", "hold"}:
        return VISIT.search(task.before) is not None or A_GROUP.search(task.before) is not None
    if verb in {"receive", "see", "have"}:
        return LATER.search(thing) is not None and "noted" not in thing
    if verb == "give" and (CHANCE.search(task.after) or A_TOUR.match(task.after)):
        return True
    if verb in {"let", "give"}:
        return INFO.search(task.before) is not None or PAPER.search(task.before) is not None
    return True
