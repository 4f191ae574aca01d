"""Clauses that say who is to act: somebody asked or instructed, a post with its verb, the committee itself."""
from __future__ import annotations

import re
from functools import lru_cache

from clerk_desk.capture.arranging import SETS_UP
from clerk_desk.capture.clause_parts import ANY_COMMITTEE, ORDER, PASSIVE, Above, Part, follow_up, is_live, made_of
from clerk_desk.capture.due_words import due_in
from clerk_desk.capture.parties import MEMBERS, PARTY, is_committee, is_internal, is_outsider, is_person, is_pronoun, is_public
from clerk_desk.capture.patterns import Pattern
from clerk_desk.capture.referring import UPWARDS
from clerk_desk.capture.speakers import is_official
from clerk_desk.capture.tasks import Task, due, is_other_body, recipients, task_from
from clerk_desk.capture.things import VISIT
from clerk_desk.capture.verbs import BASE, NO_VERB, PARTICIPLE, VERB, base_of
from clerk_desk.capture.vocabulary import BODY_WORDS, HE, MEMBERS_WORDS
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.follow_ups import FollowUpKind

ORDERED = Pattern(rf"(?:[Tt]o\s+)?{ORDER}\s+(?P<who>{PARTY})\s+(?:to|that {HE})\s+(?P<verb>[a-z][a-z\-]+)\b")
BE_ORDERED = Pattern(
    rf"(?P<who>{PARTY})\s+(?:be|is|are)\s+(?:also\s+)?(?:(?:thanked|commended|congratulated)\b[^;]{{0,80}}?\band\s+(?:be\s+)?)?(?:requested|asked|instructed|invited|tasked|directed|required|mandated"
    rf"|urged)\s+to\s+(?P<verb>[a-z][a-z\-]+)\b",
    among=("requested", "asked", "instructed", "invited", "tasked", "directed", "required", "mandated", "urged"))
ANY_GROUP = Pattern(rf"\b(?:{BODY_WORDS}|Cabinet|[Gg]roup|[Cc]ommission|[Ff]orum)$")
# "to ask the two parent councils to nominate a member"
ORDERED_BODIES = Pattern(
    rf"(?:[Tt]o\s+)?{ORDER}\s+(?P<who>(?:(?:the|both|all|our|each|its)\s+)*(?:[\w-]+\s+){{0,3}}?(?:councils|authorities|trusts|partners"
    rf"|governing bodies|agencies|operators?|housing associations|landlords|(?:\w+ )?compan(?:y|ies)|developers?|applicants?"
    rf"|landowners?))\s+to\s+(?P<verb>{VERB})\b",
    among=(
        "councils", "authorities", "trusts", "partners", "bodies", "agencies", "operator", "associations", "landlords", "compan",
        "developer", "applicant", "landowner"))
REMITTED = Pattern(
    rf"(?i:to\s+)?(?i:remits?|remitted|refers?|referred)\s+(?:it\s+)?to\s+(?P<who>{PARTY})\s+(?P<rest>[^;]*)",
    among=("remit", "refer"), folds=True)
TO_DO = Pattern(rf"to\s+(?P<verb>{VERB})\b")
BE_LEFT = Pattern(
    rf"(?:it\s+)?be\s+(?:remitted|left)\s+(?:to|with)\s+(?P<who>{PARTY})\s+to\s+(?P<verb>{VERB})\b", among=("remitted", "left"))
BE_ASKED = Pattern(
    rf"(?P<who>(?:{PARTY}|(?:(?!(?:be|and|that|it|they|to)\b)[\w’'\-]+\s+){{0,6}}?(?!(?:be|and|that|it"
    rf"|they)\b)[\w’'\-]+))\s+be\s+(?P<how>asked|requested|urged|lobbied|approached|pressed|informed|told|notified|advised"
    r"|made aware|reminded|invited|encouraged|consulted)\b",
    among=(
        "asked", "requested", "urged", "lobbied", "approached", "pressed", "informed", "told", "notified", "advised", "made aware",
        "made\n", "reminded", "invited", "encouraged", "consulted"))
THE_APPLICANT = Pattern(r"the (?:applicant|developer|agent|operator|landowner)s?")
ONE_WHO_ASKED = Pattern(r"the (?:lead )?(?:petitioner|complainant|questioner)")
IS_TOLD = Pattern(r"\b(?:informed|told|notified|advised|made aware|reminded)$")
BE_INVITED = Pattern(
    r"(?P<who>[^,;.]{3,80}?)\s+be\s+(?:invited|(?:asked|requested|required)(?= to attend\b))\s+to\s+(?:attend|join|address"
    r"|speak|present|(?:a|an|the|its|this|our)\s(?:[\w-]+\s){0,3}?"
    rf"(?:meeting|{BODY_WORDS}))\b",
    among=("invited", "asked to", "requested to", "required to"))
ASKED_TO_ATTEND = Pattern(r"\bbe\s+(?:asked|requested|required)\b")
# "an invitation be extended to the operator to attend a future meeting"
KEPT_INFORMED = Pattern(
    rf"(?P<who>(?:the |all |this )*(?:\w+ )?(?:{BODY_WORDS}|{MEMBERS_WORDS}))\s+be\s+kept\s+(?:\w+ly\s+"
    rf"|regularly\s+)?(?:informed|updated|advised|apprised)\b",
    among=("be kept",))
INVITATION_SENT = Pattern(
    r"(?:an?|the|further)\s+(?:\w+\s+)?invitations?\s+(?:to\s+[^,;.]{3,60}?\s+)?be\s+(?:extended|sent|issued|made|given)\s+to\s+(?P<who>[^,;.]{3,80}?)"
    r"(?=\s+to\b|\s*[,;.]|\s*$)", among=("invitation",))
TO = Pattern(r"\s+to\b")
ACTIVE = Pattern(
    rf"(?P<who>{PARTY})(?<![’']s)(?:,\s+(?:in|after|with|together|through|within|by|before|prior|at|on|following|when|once"
    rf"|no later|not later)\b[^,;]{{3,60}},)?\s+"
    rf"(?:(?:should|shall|will|would|to|also|now|jointly|(?!(?:re|ap|sup|im|com)ply\b)\w+ly|(?:be|is|are|was|were) to)\s+)*"
    rf"(?P<verb>{VERB})\b")
SEES_TO_IT = Pattern(r"\s+(?:to it\s+)?that\b")
FUTURE_REPORTS = Pattern(
    r"(?:all |any )?(?:future|subsequent|later|the next) (?:[\w-]+ ){0,3}?reports? (?:should |to )?"
    r"(?:contain|include|show|cover|set out|give|state)\b")
# "the Head of Culture agree a recovery plan with the Trust"
AGREES_WITH = Pattern(r"\s+(?:an?|the)\s(?!recommendation|report|minutes)[^;.]{3,80}?\bwith\b")
A_PAYMENT = Pattern(r"[£€]\s?[\d,.]+\s*[;.]?$")
# what a licence or permission asks of its holder
A_CONDITION = Pattern(r"\bshall\s+(?:not\s+)?(?:be|ensure|have|keep|provide|maintain|comply)\b")
# the end of a verb that tells ("notes", "meetings" too), not of "discuss" and "focus"
S_ENDS = Pattern(r"[^su]s$")
NO_DOER = Pattern(r"(?i)^(?:the|an?|this|it|no)$|['’]s$|s['’]$|\b(?:that|of|to|its|his|her|their)$")
# "have the hinge mended"
HAVE_DONE = Pattern(rf"\s+(?P<thing>(?:the|this|that|a|an|his|her|their)\s[^,;]{{2,60}}?)\s(?P<verb>{PARTICIPLE})\b")
MORE = Pattern(r"\b(?:further|update|report|regular|quarterly|additional|more)\b")
THIS_REPORT = Pattern(r"\s+(?:the|this) (?:report|update|presentation)\b|\s+assurance")
RECEIVES_MORE = Pattern(
    r"(?:to\s+)?[Rr]eceives?(?=\s+(?:an?|further|regular|quarterly|another)\b.{0,40}?\b(?:reports?|updates?|review|presentation"
    r"|briefing)|\s+the\b[^;.]{3,60}\sat the (?:\w+ )?meeting (?:on|in)\b"
    r"|\s+the (?:outcomes?|results?|findings)\b[^;.]{0,60}?\s(?:in|at|by)\s)")
# "all Members receive a written briefing on the White Paper"
MEMBERS_RECEIVE = Pattern(
    rf"(?P<who>(?:[Aa]ll )?(?:{MEMBERS_WORDS})(?: of (?:the|this) \w+)?) (?:to )?(?:receive|be (?:given|sent|provided with)|have)"
    r"(?=\s(?:an?|the|further|regular|copies|details)\s(?!report\b)[^,;.]{0,60}?\b(?:briefings?|notes?|copy|copies|details|figures|list|breakdown|summary"
    r"|training|tours?|bulletin|timetable|slides|update)\b)", among=("embers", "ouncillors"))
REFERS = Pattern(
    r"(?:to\s+)?(?:refers?|referred|writes?|wrote|raises?|invites?|sends?|seeks?|contacts?|consults?|forwards?|asks?|lobb(?:y|ies)"
    r"|establish(?:es)?|arranges?|holds?|organi[sz]es?|add|obtains?|submits?|conveys?|communicates?|press(?:es)?|urges?|appeals?|petitions?|enquires?|pass(?:es)?)\b",
    re.IGNORECASE)
REFERRED = Pattern(r"(?:Referred|Refers|REFERRED)\s")
LEADING_TO = Pattern(r"(?i)^to\s+")
FIRST_VERB = Pattern(rf"(?:to\s+)?(?P<verb>{VERB})\b")
BEGINS = Pattern(r"(?:to\s+)?(?P<verb>[a-z]{3,})\b(?=.*:\s*[-–—]?\s*$)")
STEM_ENDS = Pattern(r"\s*[:\-–—]+\s*$")
ORDER_THAT = Pattern(rf"(?:to\s+)?{ORDER}\s+that\s+", re.IGNORECASE)
STEM_PARTY = Pattern(
    rf"(?:^|\b[Tt][Hh][Aa][Tt]\s+|[;,]\s+|\band\s+)(?P<who>{PARTY})\s*"
    r"(?:be (?:asked|requested|instructed|invited)(?: to)?|should|to)?\s*[:\-–—]+$")
DECIDED = Pattern(r"(?:^|\s)(?:resolved|agreed|recommended|decision|decided)$", re.IGNORECASE)
NOT_ORDERED = frozenset({"note", "support", "be", "the", "attend", "approve", "adopt", "endorse"})
IS = frozenset({"is", "are", "was", "were", "be"})
ERRANDS = frozenset({"open", "thank", "renew", "cancel", "congratulate"})  # of an officer they are tasks
ITS_OWN_BUSINESS = frozenset({"consider", "support", "review", "include", "set", "monitor", "make"})
ITSELF = frozenset({"invite", "obtain", "seek", "arrange", "add", "contact"})
TO_SOMEBODY = frozenset({
    "pass", "refer", "write", "raise", "forward", "send", "lobby", "consult", "convey", "communicate", "press", "urge", "appeal",
    "petition", "enquire",
})


def ordered(part: Part) -> Promise | None:
    """"request the Head of Pensions to provide …", "the Clerk be asked to …"."""
    if (bodies := ORDERED_BODIES.match(part.words)) and bodies["verb"] not in NO_VERB:
        when = due(task_from(bodies["verb"], "", part.words[bodies.end():]))
        return follow_up(part, FollowUpKind.REFER, "", bodies["who"], when, "other bodies are asked to do it")
    found = ORDERED.match(part.words) or BE_ORDERED.match(part.words)
    if found is None or found["verb"].lower() in NOT_ORDERED | NO_VERB:
        return None
    who, task = found["who"], task_from(found["verb"], "", part.words[found.end():])
    made = made_of(task, part, who)
    other = is_other_body(who)
    above_us = (other or UPWARDS.fullmatch(who)) and (made.kind == FollowUpKind.ACT or task.verb in {"reconsider", "revisit"})
    if above_us or (other and ANY_GROUP.search(who)):
        return follow_up(part, FollowUpKind.REFER, "", who, made.due, "another body is asked to do it")
    return made


def remitted(part: Part) -> Promise | None:
    """"to remit to the Head of Parks to trial …", "be left with the Clerk to …", "remits to the Panel the question of …"."""
    found = REMITTED.match(part.words)
    if found is None:
        left = BE_LEFT.match(part.words)
        return _does(part, left["who"], left["verb"], part.words[left.end():]) if left else None
    if to_do := TO_DO.match(found["rest"]):
        return _does(part, found["who"], to_do["verb"], found["rest"][to_do.end():])
    reason = "a question is remitted to another body"
    return follow_up(part, FollowUpKind.REFER, "", found["who"], due_in(found["rest"]), reason)


def _does(part: Part, who: str, verb: str, after: str) -> Promise:
    return made_of(task_from(verb, "", after), part, who)


def invited(part: Part) -> Promise | None:
    """"two headteachers be invited to attend at the February meeting"."""
    found = BE_INVITED.match(part.words) or INVITATION_SENT.match(part.words)
    if found is None or is_committee(found["who"]):
        return None
    when = due_in(part.words, found.end())
    if ASKED_TO_ATTEND.search(found[0]):
        return follow_up(part, FollowUpKind.REPORT, found["who"], when=when, reason="somebody is to come to a meeting")
    return follow_up(part, FollowUpKind.ARRANGE, when=when, reason="somebody is to be invited")


def told(part: Part) -> Promise | None:
    """"the Schools Forum be informed that …", "ward councillors be notified"."""
    if kept := KEPT_INFORMED.match(part.words):
        kind = FollowUpKind.REPORT if "report" in part.words else FollowUpKind.CIRCULATE
        return follow_up(part, kind, "", kept["who"], due_in(part.words, kept.end()), "somebody is to be kept informed")
    found = BE_ASKED.match(part.words)
    if found is None or (TO.match(part.words[found.end():]) and not (is_other_body(found["who"]) or THE_APPLICANT.fullmatch(found["who"]))):
        return None
    who, when = found["who"], due_in(part.words, found.end())
    if MEMBERS.search(who) and not ANY_COMMITTEE.search(who):
        kind = FollowUpKind.ACT if found["how"] == "consulted" else FollowUpKind.CIRCULATE
        return follow_up(part, kind, "", who, when, "members are to be told")
    if IS_TOLD.search(found[0]) and ONE_WHO_ASKED.fullmatch(who):
        return follow_up(part, FollowUpKind.RESPOND, "", who, when, "somebody is to have an answer")
    if THE_APPLICANT.fullmatch(who) and not IS_TOLD.search(found[0]):
        return follow_up(part, FollowUpKind.REFER, "", who, when, "somebody outside is to be asked")
    at_large = is_outsider(who) and IS_TOLD.search(found[0]) is not None
    outside = is_other_body(who) or not (at_large or is_internal(who) or is_committee(who) or is_public(who) or is_person(who))
    return follow_up(part, FollowUpKind.REFER if outside else FollowUpKind.ACT, "", who, when, "somebody is to be asked or told")


def active(part: Part) -> Promise | None:
    """"the Head of Procurement submit a report …"."""
    if FUTURE_REPORTS.match(part.words):
        return follow_up(part, FollowUpKind.ACT, reason="a later report is to show it")
    found = None if REFERRED.match(part.words) else ACTIVE.match(part.words)
    verb = _commanded(found["who"], found["verb"]) if found else ""
    if found is None or found["verb"] in IS:
        return None
    sets_up = SETS_UP.match(f"{verb}{part.words[found.end():]}") is not None
    if not (sets_up or is_live(verb) or verb in {"have", "agree"} or (verb in ERRANDS and is_official(found["who"]))):
        return None
    who, after = found["who"], part.words[found.end():]
    if verb == "agree" and not (AGREES_WITH.match(after) and (is_internal(who) or is_person(who))):
        return None
    if A_PAYMENT.search(part.words) or A_CONDITION.search(part.words):
        return None
    if is_outsider(who) or is_pronoun(who) or NO_DOER.search(who):
        return None
    if verb in {"have", "get"} and (done := HAVE_DONE.match(after)):
        return made_of(Task(base_of(done["verb"]), done["thing"], after[done.end():], True), part, who)
    if verb == "see" and SEES_TO_IT.match(after):
        return made_of(task_from(verb, "", after), part, who)
    if verb in {"receive", "see", "have"}:
        return _receives(part, who, after)
    if verb in ITS_OWN_BUSINESS and (is_committee(who) or ANY_COMMITTEE.search(who)):
        return None
    return made_of(task_from(verb, "", after), part, who)


def _commanded(who: str, verb: str) -> str:
    """The verb of an order; "the Head of Youth Justice reports back …" is one too where an officer or a member is named."""
    if not S_ENDS.search(verb):
        return verb
    plain = BASE.get(verb, verb[:-1])
    return plain if plain in BASE or is_internal(who) or is_person(who) else ""


def _receives(part: Part, who: str, after: str) -> Promise | None:
    """"the Board receive a further update"; not the report that it had before it."""
    if not MORE.search(after[:60]) or THIS_REPORT.match(after):
        return None
    return made_of(Task("receive", "", after), part, "", "a further report is asked for", who)


def own(part: Part) -> Promise | None:
    """A verb the committee says of itself: "refers the question to …", "writes to …", "to receive a further report"."""
    words = part.words
    if more := RECEIVES_MORE.match(words):
        task = Task("receive", "", words[more.end():])
        return made_of(task, part, "", "a further report is asked for") if due(task) or "further" in words[:40] else None
    if given := MEMBERS_RECEIVE.match(words):
        verb, after = ("arrange" if VISIT.search(words[given.end():][:60]) else "receive"), words[given.end():]
        return made_of(Task(verb, "", after), part, "", "members are to have it", given["who"])
    found = REFERS.match(words)
    if found is None:
        return None
    task, owner = task_from(LEADING_TO.sub("", found[0]).lower(), "", words[found.end():]), part.above.owner or _doer_above(part.above.stem)
    if task.verb in {"hold", "organise", "organize"} and not owner:
        return made_of(task, part, owner) if VISIT.search(task.after[:60]) else None
    if task.verb in ITSELF or (task.verb in TO_SOMEBODY and recipients(task)):
        return made_of(task, part, owner)
    return made_of(task, part, owner) if owner else None


def under_stem(part: Part) -> Promise | None:
    """A leaf whose verb or doer stands above: "the following figures be sent to the Committee:-", "request the Clerk to:"."""
    stem, text = part.above.stem, part.words
    order, verb = part.above.owner, FIRST_VERB.match(text)
    doer = order or _doer_above(stem)
    if doer and verb and is_live(verb["verb"].lower()) and (order or BASE.get(verb["verb"]) == verb["verb"]):
        return _does(part, doer, verb["verb"], text[verb.end():])
    if (over := _ordered_over(part.above)) and (begins := BEGINS.match(stem)) and is_live(_plain(begins["verb"])):
        return _does(part, over, _plain(begins["verb"]), f"{stem[begins.end():].rstrip(' :–-')}: {text}")
    if begun := _begun_above(stem):
        who, does, after = begun
        return _does(part, who, does, f"{after}: {text}")
    if len(part.above.words) < 2 or not stem.rstrip().endswith((":", "-", "–", "on", "following")):
        return None
    passive = next((each for each in PASSIVE.finditer(stem) if is_live(base_of(each["verb"]))), None)
    if passive is None:
        return None
    task = Task(base_of(passive["verb"]), f"{stem[:passive.start()]} {text}", stem[passive.end():], True)
    return made_of(task, part, "")


def _ordered_over(above: Above) -> str:
    """Who is asked two levels up: "requests that the Director:-" above "brings to the Committee's May meeting:-"."""
    return Above(above.words[:-1]).owner if len(above.words) > 1 else ""


def _plain(verb: str) -> str:
    return BASE.get(verb, verb)


@lru_cache(64)
def _begun_above(stem: str) -> tuple[str, str, str] | None:
    """"requests that the Head of Parks circulate to Members:" above "the mowing dates;", to be read as one sentence: who, the
    verb and what follows it.
    """
    opened = STEM_ENDS.search(stem)
    above = Part(stem[:opened.start()] if opened else "", "", Above(), "").bare()
    begun = ORDER_THAT.match(above.words)
    words = above.words[begun.end():] if begun else above.words
    found = ORDERED.match(words) or BE_ORDERED.match(words) or ACTIVE.match(words)
    if found is None or not is_live(found["verb"]) or not (is_internal(found["who"]) or is_person(found["who"])):
        return None
    return found["who"], found["verb"], words[found.end():]


@lru_cache(64)
def _doer_above(stem: str) -> str:
    """"That the Monitoring Officer:" above "enquire of …"; empty where nobody is named."""
    found = STEM_PARTY.search(stem)
    if found is None or is_committee(found["who"]) or ANY_COMMITTEE.search(found["who"]) or DECIDED.search(found["who"]):
        return ""
    return found["who"]
