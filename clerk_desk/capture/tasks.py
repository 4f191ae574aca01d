"""A task read from a verb phrase: what kind of follow-up it is, who gets it and by when."""
from __future__ import annotations

import re
from dataclasses import dataclass

from clerk_desk.capture.due_words import due_in
from clerk_desk.capture.parties import MEMBERS, is_body, is_committee, is_internal, is_person, is_public
from clerk_desk.capture.verbs import ANSWER, BASE, RAISE, SEND
from clerk_desk.domain.follow_ups import FollowUpKind

RECIPIENT_ENDS = (
    r"(?=\s+(?:about|on|regarding|concerning|by|before|after|at|expressing|asking|seeking|requesting|inviting|explaining|to"
    r"|with|that|which|outside|outwith|following|once|as|who|so|when|within|during|whether|if|setting"
    r"|detailing|urging|thanking|and\s+(?:to|report|ask|bring|let|invite|request|the|that|respond|arrange|raise|advise)|for\s+"
    r"(?:the|a|an|their|its|consideration|information|comment|approval|response)|in\s+(?:\w+\s+){0,2}?(?:time|months?|weeks?"
    r"|days?|January|February|March|April|May|June|July|August|September|October|November|December|the|advance|writing|respect"
    r"|relation|order|support|connection|response|early|late|due|\d+)"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December)|as\s+soon|in\b)\b|\s*[,;:.(]"
    r"|\s*$|\s+[–-]\s)"
)
TO = re.compile(
    rf"\b(?:to|with|of|amongst|among|between)\s+(?!(?:be|the\s+next|a\s+future|its|their\s+next|the\s+(?:January|February|March"
    rf"|April|May|June|July|August|September|October|November|December)|\d|consider|include|see|have|do|ensure|discuss|the\s+effect"
    rf"|reference|regard|respect|a\s+view)\b)(?P<who>[^,;:.]{{2,90}}?){RECIPIENT_ENDS}"
)
DIRECT = re.compile(
    r"\s+(?P<who>(?:(?:all|the|other|both|every|each|our|any)\s+)*(?:(?:[A-Z][\w’'.\-]*\s+)*(?:[Mm]embers|[Cc]ouncillors"
    r"|[Cc]ommittee|[Bb]oard|[Pp]anel|[Cc]ommission|[Ff]orum|[Cc]lerk|[Cc]hair(?:man)?)(?:\s+of\s+(?:the|this)\s+[A-Z]?[\w-]+"
    r"(?:\s+[A-Z][\w-]+)*)?"
    r"|(?:Cllr|Councillor|Alderman|Mr|Mrs|Ms|Miss|Dr)\.?\s+(?:(?:Mrs|Ms|Miss|Mr|Dr)\s+)?[A-Z][\w’'.\-]*(?:\s+[A-Z][\w’'\-]*)*"
    r"|[A-Z][a-z’'\-]+\s+[A-Z][\w’'\-]+|him|her|them|(?:the\s+)?(?:questioner|petitioners|residents?)|NHS\s+\w+|[Mm]embers))"
    r"(?=\s+(?:a|an|the|with|in|of|have|know|any|some|more|further|details|information|copies|figures|data|what|when|whether"
    r"|and|his|her|their|\d|on|by|that|written|to)\b|\s*[,;.]|\s*$)",
)
OBJECT_BODY = re.compile(rf"\s+(?P<who>(?:the\s+|all\s+)?(?:\w[\w’'&\-]*\s*){{1,8}}?){RECIPIENT_ENDS}")
VISIT = re.compile(
    r"\b(?:site\s+)?(?:visits?|tours?|training|workshops?|seminars?|briefing(?!\s+(?:note|paper|pack|report))s?|sessions?|ceremon"
    r"(?:y|ies)|awayday|away day|open day|drop-in|webinar|demonstration|induction|conference|event|walkabout|meetings?)\b",
    re.IGNORECASE)
MEET = re.compile(r"\b(?:meetings?)\b", re.IGNORECASE)
PAPER = re.compile(
    r"\b(?:reports?|updates?|papers?|review|findings|progress|outcomes?|business case|strategy|plan|item|presentation|assessment"
    r"|proposals?|position statement|schedule|options|feedback|timetable|action plan|results|evaluation|further information)\b",
    re.IGNORECASE)
AGENDA = re.compile(
    r"\b(?:work\s+programme|forward\s+(?:work\s+)?(?:plan|programme)|agenda|(?:next|future|\w+)\s+meeting|item on|further item"
    r"|an item)\b",
    re.IGNORECASE)
WRITTEN = re.compile(r"\b(?:written|in writing)\b", re.IGNORECASE)
INFO = re.compile(
    r"\b(?:data|figures?|details?|information|lists?|breakdowns?|slides|presentation|cop(?:y|ies)|briefing note|note"
    r"|statistics|numbers?|maps?|links?|minutes|letter|report|table|schedule|spreadsheet|guidance|costs?|results|plans?|paper"
    r"|document|summary|response|answer|explanation|timetable|dates?|policy|update|clarification|photographs?|chart|analysis"
    r"|bulletins?|version|draft|drawings?|risk assessment|log|strategy|programme|rates?|evidence|percentage|profile|leaflet"
    r"|submission|assessment|advice|contact|dashboard|register|criteria|calendar|briefing|comparison|definition|evaluation"
    r"|protocol|form|budget|account|statement|survey|total|amount|reasons?|outcomes?|feedback|postcodes?|locations?|names?)\b",
    re.IGNORECASE,
)
OPINION = re.compile(
    r"\b(?:comments?|views?|observations?|concerns?|response to the|recommendations?|support|objections?|representations?|matter"
    r"|issue|question|decision|request|motion|petition)\b",
    re.IGNORECASE)
SENDERS = frozenset(
    {*SEND, "provide", "supply", "give", "let", "make", "have", "furnish", "see", "receive", "write", "show", "publish", "upload"},
)
ADDRESSED = frozenset({"ask", "chase", "contact", "approach", "lobby", "press", "request", "urge", "consult", "invite"})
SPOKEN_TO = ADDRESSED | {"tell", "inform", "notify", "remind", "advise", "meet", "thank", "telephone", "phone", "ring", "alert"}
ARRANGING = frozenset({"arrange", "organise", "organize", "convene", "hold", "host", "facilitate", "set", "schedule", "offer"})
REPORTING = frozenset({"report", "feed", "present", "return", "revisit", "table", "resubmit", "re-submit", "reconsider"})
LETTER = re.compile(r"(?:a\s+|the\s+)?(?:further\s+|formal\s+)?letters?\b", re.IGNORECASE)


@dataclass(frozen=True)
class Task:
    """What somebody is to do: the verb in its plain form, what stands before it (the thing, in a passive) and after it."""

    verb: str
    before: str
    after: str
    passive: bool = False

    @property
    def words(self) -> str:
        """Everything that is said of the task."""
        return f"{self.before} {self.after}".strip()


def task_from(verb: str, before: str, after: str, passive: bool = False) -> Task:
    """A task from a verb in any form and the words around it."""
    return Task(BASE.get(verb.lower(), verb.lower()), before.strip(), after, passive)


WITH = re.compile(rf"\bwith\s+(?P<who>(?:the |all |both |our )?[^,;:.]{{2,70}}?){RECIPIENT_ENDS}")
PASSED_ON = re.compile(
    r"\b(?:so that|in order that|to enable|for)\b.{0,60}?\b(?:be\s+)?(?:circulated|re-?circulated|shared|sent|forwarded"
    r"|circulation)\s+(?:on\s+)?(?:to|with)\s+(?P<who>[^,;:.]{2,60}?)(?=\s*[,;:.]|\s*$)"
)


def recipients(task: Task) -> str:
    """Who gets it, as written; empty where nobody is named."""
    if task.verb in {"discuss", "raise", "liaise", "take"} and (joined := WITH.search(task.after)):
        return joined["who"].strip()
    if passed := PASSED_ON.search(task.after):
        return passed["who"]
    if not task.passive and task.verb in {*SENDERS, *ANSWER, *SPOKEN_TO}:
        if found := DIRECT.match(task.after):
            return found["who"].strip()
        if task.verb in ADDRESSED and (found := OBJECT_BODY.match(task.after)):
            return found["who"].strip()
    for found in TO.finditer(task.after):
        who = found["who"].strip()
        if found[0].startswith("of ") and task.verb not in {"enquire", "inquire", "request", "ask"}:
            continue
        if found[0].startswith("with ") and (task.verb in {*SENDERS, "report", "submit", "add"} - {"share"} or not re.match(
            r"(?:the |all |both |our |a )?(?:\w+ ){0,2}[A-Z]|members|officers|colleagues|residents|partners|the \w+",
            who)):
            continue
        return who
    return ""


def due(task: Task) -> str:
    """By when, as written; empty where nothing is said."""
    return due_in(task.after)


REPORTS_BACK = re.compile(
    r"\band (?:to )?(?:then )?(?:report (?:back|to|the|on|their|its|his|her)|bring (?:\w+ ){0,4}?back|feed back|return to (?:the"
    r"|this) [Cc]ommittee)\b"
)


def kind_of(task: Task, whom: str, when: str) -> FollowUpKind:
    """Which kind of follow-up a task is."""
    if REPORTS_BACK.search(task.after):
        return FollowUpKind.REPORT
    return _arranged(task) or _answered(task, whom) or _referred(task, whom) or _delivered(task, whom, when) or FollowUpKind.ACT


def _arranged(task: Task) -> FollowUpKind | None:
    thing = task.before if task.passive else task.after[:90]
    if task.verb in ARRANGING and not re.search(r"\bitem\b|\breport\b", thing[:60]):
        for_members = re.match(r"\s+for (?:all )?(?:\w+ )?[Mm]embers", task.after)
        arranges = VISIT.search(thing) or task.verb in {"convene", "hold", "host"} or for_members
        return FollowUpKind.ARRANGE if arranges and not (task.verb in {"set", "schedule"} and not VISIT.search(thing)) else None
    if task.verb == "meet" or (task.verb == "visit" and not task.passive):
        return FollowUpKind.ARRANGE
    if re.search(r"\bto arrange (?:a|an|for)\b.{0,40}" + VISIT.pattern, task.after, re.IGNORECASE):
        return FollowUpKind.ARRANGE
    gives = task.verb in {"provide", "give", "deliver", "offer", "undertake", "invite", "establish"}
    if gives and re.search(
        r"\b(?:training|workshop|seminar|briefing(?: session)?s?(?!\s+(?:note|paper|pack|report))|site visit|visit|tour|session"
        r"|demonstration)\b",
        thing, re.IGNORECASE) and (task.passive or re.match(
        r"\s+(?:\w+\s+){0,4}?(?:a|an|further|some|refresher)\b|\s+training",
        task.after)):
        return None if task.verb == "invite" or INFO_FIRST.match(thing.strip()) else FollowUpKind.ARRANGE
    return None


INFO_FIRST = re.compile(
    r"(?:\w+\s+){0,3}?(?:report|details?|information|figures?|data|copy|list|dates|update|breakdown|costs?)\b",
    re.IGNORECASE)


def _answered(task: Task, whom: str) -> FollowUpKind | None:
    """A written answer, or information to one person who asked."""
    if task.verb in {"circulate", "recirculate", "distribute"} or MEMBERS.search(whom):
        return None
    written = WRITTEN.search(task.words) and re.search(r"\b(?:respon\w+|answer|reply|explanation|in writing)\b", task.words)
    if task.verb in ANSWER and (not whom or is_person(whom) or not is_body(whom)):
        return FollowUpKind.RESPOND
    if written and (not whom or is_person(whom) or is_public(whom)):
        return FollowUpKind.RESPOND
    if task.verb in SENDERS - {"see", "receive", "write", "make"} and is_person(whom) and not is_internal(whom):
        return FollowUpKind.RESPOND
    one = is_person(whom) or whom in {"him", "her", "them"}
    return FollowUpKind.RESPOND if task.verb == "write" and one and not re.search(r"\bthank", task.after) else None


def _referred(task: Task, whom: str) -> FollowUpKind | None:
    if task.verb in {"refer", "recommend", "escalate", "lobby"} and not is_internal(whom):
        return FollowUpKind.REFER
    if task.verb == "raise" and (not whom or not is_internal(whom)) and not is_person(whom):
        return FollowUpKind.REFER
    if task.verb == "take" and re.search(r"\bup\b.{0,20}\bwith\b", task.after) and is_other_body(whom):
        return FollowUpKind.REFER
    letter = LETTER.match(task.before if task.passive else task.after.strip())
    if task.verb in {"write", "convey"} or (letter and task.verb in {*SEND, "draft"}):
        inside = is_public(whom) or is_internal(whom) or is_person(whom) or MEMBERS.search(whom)
        return FollowUpKind.REFER if whom and not inside else None
    if task.verb == "report" and is_other_body(whom) and re.match(
        r"\s+(?:it|this|these|them|the (?:fault|problem|matter|issue|defect|damage|breach)s?)\b",
        task.after):
        return FollowUpKind.REFER
    if task.verb in RAISE and is_other_body(whom):
        return FollowUpKind.REFER
    moved_on = task.verb in {*SEND, "submit"} and is_other_body(whom)
    if moved_on and not (task.verb in {"submit", "present", "bring"} and PAPER.search(task.words) and not OPINION.search(task.before)):
        return FollowUpKind.REFER
    return None


def is_other_body(whom: str) -> bool:
    """Is it a body beside the committee itself?"""
    return bool(whom) and is_body(whom) and not is_committee(whom) and not is_public(whom) and not is_internal(whom) and not is_person(whom)


def _delivered(task: Task, whom: str, when: str) -> FollowUpKind | None:
    thing = task.words
    if PASSED_ON.search(task.after):
        return FollowUpKind.CIRCULATE
    dated_meeting = re.search(r"\b(?:meeting|[Cc]ommittee|agenda|[Bb]oard|[Pp]anel|session|[Cc]ycle)\b", when) is not None
    if task.verb in REPORTING or (task.verb == "come" and "back" in task.after):
        return FollowUpKind.REPORT
    if task.verb in {"submit", "bring"} and (PAPER.search(thing) or dated_meeting or whom or "back" in task.after):
        return FollowUpKind.REPORT
    if task.verb in {"add", "schedule", "place", "put", "include", "be"} and (AGENDA.search(thing) or dated_meeting):
        return FollowUpKind.REPORT
    if task.verb in SEND and task.verb != "pass":
        return None if task.verb == "issue" and is_public(whom) else _circulated(whom)
    if task.verb in {"provide", "supply", "give", "make", "receive", "let", "furnish", "see", "request"}:
        return _given(task, whom, when, dated_meeting)
    if task.verb in {"prepare", "produce", "draft", "compile"} and not dated_meeting and re.match(
        r"\s+(?:a |an )?(?:\w+ )?(?:briefing|information) (?:note|paper|pack)",
        task.after):
        return FollowUpKind.CIRCULATE
    if task.verb in {"prepare", "produce", "draft", "compile"} and (dated_meeting or re.search(
        r"\bfor (?:the )?(?:[Cc]ommittee|consideration|next meeting)|report back\b",
        thing)):
        return FollowUpKind.REPORT
    return None


def _circulated(whom: str) -> FollowUpKind:
    return FollowUpKind.ACT if whom and is_public(whom) and not MEMBERS.search(whom) else FollowUpKind.CIRCULATE


def _given(task: Task, whom: str, when: str, dated_meeting: bool) -> FollowUpKind | None:
    """Information is circulated; a report or an update at a time goes to a meeting."""
    thing = task.before if task.passive else task.after
    paper = re.search(r"\b(?:reports?|updates?|presentation|review)\b", thing[:70], re.IGNORECASE)
    if dated_meeting or (paper and (when or task.verb == "receive" or re.search(
        r"\bto (?:the|this) (?:[Cc]ommittee|[Cc]abinet|[Bb]oard|[Pp]anel|[Cc]ommission|[Ff]orum)",
        task.after)) and not re.search(r"briefing note|by e-?mail", thing)):
        return FollowUpKind.REPORT
    if is_public(whom) and not MEMBERS.search(whom):
        return None
    pronoun = task.passive and re.match(r".*\b(?:this|these|it|they|that)\s*$", thing.strip(), re.IGNORECASE)
    return FollowUpKind.CIRCULATE if INFO.search(thing) or MEMBERS.search(whom) or pronoun else None
